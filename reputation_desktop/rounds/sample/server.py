"""The sample shop's channels on this computer, so that the sample plays the real road of a round."""

from __future__ import annotations

import hashlib
import sys
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime, parsedate_to_datetime
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socket import socket
from threading import Thread
from types import TracebackType

from reputation_desktop.rounds.sample.reviews import FIRST_ACT, SECOND_ACT
from reputation_desktop.rounds.sample.shop import payloads

_FIRST_ACT_WAS = timedelta(hours=1)
"""How long before now the first act's payloads were last changed, as Last-Modified tells it."""


class SampleServer:
    """Serves the sample shop on a free port of 127.0.0.1 while its context lasts.

    What has not changed since the asker's ETag or date is answered with 304; an address of the first act
    that the second no longer has, with 503; any other unknown one, with 404. Nothing is logged.

    Attributes:
        act: 1 or 2; assigning changes what is served from the next request on.
    """

    def __init__(self, now: datetime) -> None:
        self.act = FIRST_ACT
        self._now = now.astimezone(UTC).replace(microsecond=0)
        self._acts = {act: payloads(now, act) for act in (FIRST_ACT, SECOND_ACT)}
        self._http = _SilentServer(("127.0.0.1", 0), _handler(self))
        self._thread = Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)

    def __enter__(self) -> SampleServer:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._http.shutdown()
        self._thread.join()
        self._http.server_close()

    def address(self, path: str) -> str:
        """The whole address of a `path` that starts with a slash."""
        return f"http://127.0.0.1:{self._http.server_port}{path}"

    def answer(self, path: str) -> tuple[str, bytes] | HTTPStatus:
        """Content type and body of `path` in the present act, or the status that there are none."""
        present = self._acts[self.act].get(path)
        if present is not None:
            return present
        known = any(path in told for told in self._acts.values())
        return HTTPStatus.SERVICE_UNAVAILABLE if known else HTTPStatus.NOT_FOUND

    def changed_at(self, path: str) -> datetime:
        """When what `path` answers in the present act was last changed, in whole seconds."""
        unchanged = self._acts[self.act][path] == self._acts[FIRST_ACT].get(path)
        return self._now - _FIRST_ACT_WAS if unchanged else self._now


class _SilentServer(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: socket | tuple[bytes, socket], client_address: object) -> None:
        """An asker that hangs up in the middle is nobody's concern; anything else is told as usual."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


def _handler(server: SampleServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        timeout = 30

        def do_GET(self) -> None:
            path = self.path.partition("?")[0]
            told = server.answer(path)
            if isinstance(told, HTTPStatus):
                self._send(told, told.phrase.encode(), {"Content-Type": "text/plain; charset=utf-8"})
                return
            content_type, body = told
            changed_at = server.changed_at(path)
            etag = f'"{hashlib.sha256(body).hexdigest()[:32]}"'
            stamps = {"ETag": etag, "Last-Modified": format_datetime(changed_at, usegmt=True)}
            if self._has(etag, changed_at):
                self._send(HTTPStatus.NOT_MODIFIED, b"", stamps)
            else:
                self._send(HTTPStatus.OK, body, {"Content-Type": content_type, **stamps})

        def _has(self, etag: str, changed_at: datetime) -> bool:
            """Whether the asker has the present version; the ETag decides where one is sent (RFC 9110, 13.2.2)."""
            known = self.headers.get("If-None-Match")
            if known is not None:
                return etag in (one.strip().removeprefix("W/") for one in known.split(","))
            try:
                return parsedate_to_datetime(self.headers.get("If-Modified-Since", "")) >= changed_at
            except (TypeError, ValueError):
                return False

        def _send(self, status: HTTPStatus, body: bytes, headers: dict[str, str]) -> None:
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            if status is not HTTPStatus.NOT_MODIFIED:
                self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's name
            """The sample shop says nothing on the terminal."""

    return Handler
