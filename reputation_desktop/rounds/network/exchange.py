"""One request and its answer: read whole, within its limits, or not at all."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import closing, suppress
from dataclasses import dataclass
from http.client import HTTPException
from typing import Any

from requests import PreparedRequest, RequestException, Response
from urllib3.exceptions import HTTPError

from reputation_desktop.domain.errors import TooLarge
from reputation_desktop.rounds.network.answer_failures import failure_of_error, reasons
from reputation_desktop.rounds.network.guarded_connection import Errand, GuardedAdapter, errand
from reputation_desktop.rounds.network.unpacking import unpacked
from reputation_desktop.rounds.network.web_address import WebAddress

_PIECE = 1 << 16


@dataclass(frozen=True, slots=True)
class Answer:
    """Header names are in lower case; the body is unpacked, and empty unless the status is a success."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def success(self) -> bool:
        """206 is none: nobody asked for a part."""
        return 200 <= self.status <= 299 and self.status != 206


@dataclass(slots=True)
class Exchange:
    """Asks once, and knows afterwards how far it came.

    Attributes:
        address: what is asked for.
        max_bytes: of the body, on the wire as well as unpacked.
        status: None until an answer began.
        wire_bytes: of the body, as far as it was read.
    """

    address: WebAddress
    max_bytes: int
    status: int | None = None
    wire_bytes: int = 0

    def run(
        self, adapter: GuardedAdapter, headers: Mapping[str, str], connect_timeout_s: float, the_errand: Errand
    ) -> Answer:
        """Sends the request and reads the answer.

        Raises:
            WorldFailed: no whole answer came.
        """
        request = PreparedRequest()
        request.prepare_method("GET")
        request.url = self.address.url  # `WebAddress.read` prepared it already
        request.prepare_headers(headers)
        patience = (connect_timeout_s, the_errand.silence_s)
        try:
            with errand(the_errand), closing(_sent(adapter, request, patience, the_errand)) as response:
                self.status = response.status_code
                received = {name.lower(): value for name, value in response.headers.items()}
                answer = Answer(response.status_code, received, b"")
                if not answer.success:
                    self._skim(response.raw)
                    return answer
                wire = self._whole(response.raw)
        except (OSError, HTTPError, HTTPException, UnicodeError) as error:
            # Not chained: the texts of these errors name the address, which may be a secret.
            raise failure_of_error(error, self.address.host) from None
        body = unpacked(wire, received.get("content-encoding", ""), self.max_bytes, self.address.host)
        return Answer(answer.status, received, body)

    def _whole(self, raw: Any) -> bytes:
        """The body as it is on the wire; urllib3 raises where it ends before its promised length."""
        wire = bytearray()
        while len(wire) <= self.max_bytes and (raw.length_remaining or 0) <= self.max_bytes:
            piece = raw.read(_PIECE, decode_content=False)
            if not piece:
                return bytes(wire)
            wire += piece
            self.wire_bytes = len(wire)
        raise TooLarge(host=self.address.host, limit_mb=self.max_bytes // 1_000_000)

    def _skim(self, raw: Any) -> None:
        """Takes a short body off the wire, so that the connection can serve again; a long one costs it."""
        if raw.length_remaining is None or raw.length_remaining > _PIECE:
            return
        with suppress(OSError, HTTPError, HTTPException):  # the status has said what matters
            self.wire_bytes = len(raw.read(_PIECE, decode_content=False))


def _sent(
    adapter: GuardedAdapter, request: PreparedRequest, patience: tuple[float, float], the_errand: Errand
) -> Response:
    """Sends once more where a connection from an earlier request turns out to have been closed meanwhile."""
    while True:
        try:
            return adapter.send(request, stream=True, timeout=patience)
        except RequestException as error:
            if the_errand.connected or not any(isinstance(reason, ConnectionError) for reason in reasons(error)):
                raise
