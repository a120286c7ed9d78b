"""A real web server on this computer for tests: it can be polite, slow, cut off, compressed or hostile."""

from __future__ import annotations

import gzip
import socketserver
import ssl
import threading
import time
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socket import AF_INET, AF_INET6, SHUT_RDWR, socket
from typing import Any

FEED = b"""<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>Guests of the harbour house</title><link>http://127.0.0.1/</link>
<item><guid>1</guid><title>Lovely breakfast</title><description>Warm rolls and a kind waiter.</description>
<pubDate>Mon, 05 May 2025 09:30:00 GMT</pubDate></item></channel></rss>
"""


@dataclass(frozen=True, slots=True)
class SeenRequest:
    """One request that reached the server; `path` with its query, header names in lower case, `at` monotonic."""

    method: str
    path: str
    headers: Mapping[str, str]
    at: float


@dataclass(frozen=True, slots=True)
class Answer:
    """An honest answer; its length is counted by the server, its validators are honoured."""

    body: bytes = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    etag: str = ""
    last_modified: str = ""

    def known_to(self, request: SeenRequest) -> bool:
        """Whether the asker already holds this very answer."""
        if self.etag and "if-none-match" in request.headers:
            return request.headers["if-none-match"] == self.etag
        return bool(self.last_modified) and request.headers.get("if-modified-since") == self.last_modified


Answering = Callable[[SeenRequest], Answer]
RawAnswering = Callable[[SeenRequest], Iterable[bytes]]


class LoopbackServer:
    """A web server on 127.0.0.1 (or another address of this computer) at a free port, for use in `with`.

    Paths are looked up with their query first, then without; an unknown one answers 404. What is served
    under a path may be replaced at any time, so that a source can change between two rounds.

    Attributes:
        requests: every request in the order of arrival.
        closing: set when the server goes down; answers that hang wait for it.
    """

    def __init__(self, host: str = "127.0.0.1", *, tls: ssl.SSLContext | None = None) -> None:
        self.host = host
        self.requests: list[SeenRequest] = []
        self.closing = threading.Event()
        self._tls = tls
        self._answers: dict[str, Answering | RawAnswering] = {}
        self._raw: set[str] = set()

    def __enter__(self) -> LoopbackServer:
        self._server = _Server(self)
        if self._tls:
            self._server.socket = self._tls.wrap_socket(
                self._server.socket, server_side=True, do_handshake_on_connect=False
            )
        self.port: int = self._server.server_address[1]
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.closing.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()
        self._server.hang_up()

    @property
    def trusted(self) -> frozenset[str]:
        """What the owner would have typed to reach this server."""
        return frozenset({self.host})

    def address(self, path: str = "/", *, host: str = "") -> str:
        """The full address of `path`; `host` may be another name of this computer."""
        name = host or self.host
        return f"{'https' if self._tls else 'http'}://{f'[{name}]' if ':' in name else name}:{self.port}{path}"

    def paths(self) -> list[str]:
        """The paths that were asked for, in order."""
        return [request.path for request in self.requests]

    def serve(
        self,
        path: str,
        body: bytes = b"",
        *,
        status: int = 200,
        headers: Mapping[str, str] | None = None,
        etag: str = "",
        last_modified: str = "",
        content_type: str = "application/rss+xml",
    ) -> str:
        """Serves `body` under `path`, answering 304 to whoever holds it already; returns the address."""
        answer = Answer(body, status, {"Content-Type": content_type, **(headers or {})}, etag, last_modified)
        return self.serve_with(path, lambda _: answer)

    def serve_with(self, path: str, handler: Answering) -> str:
        """Asks `handler` for the answer at every request; returns the address."""
        self._raw.discard(path)
        self._answers[path] = handler
        return self.address(path)

    def serve_raw(self, path: str, handler: RawAnswering) -> str:
        """Sends the very bytes that `handler` yields, head included, then hangs up; returns the address."""
        self._answers[path] = handler
        self._raw.add(path)
        return self.address(path)

    def redirect(self, path: str, to: str, status: int = 302) -> str:
        """Sends askers on to `to`, which may be any text; returns the address."""
        return self.serve(path, b"moved", status=status, headers={"Location": to})

    def serve_gzip(self, path: str, body: bytes, **rest: Any) -> str:
        """Serves `body` packed; returns the address."""
        return self.serve(path, gzip.compress(body), headers={"Content-Encoding": "gzip"}, **rest)

    def serve_bomb(self, path: str, unpacked_mb: int = 1024) -> str:
        """Serves about a thousandth of `unpacked_mb` that unpacks to all of it; returns the address."""
        packer = zlib.compressobj(9, zlib.DEFLATED, 31)
        zeros = bytes(1 << 20)
        packed = b"".join([packer.compress(zeros) for _ in range(unpacked_mb)]) + packer.flush()
        return self.serve(path, packed, headers={"Content-Encoding": "gzip"})

    def serve_endless(self, path: str) -> str:
        """Sends zeros until the asker hangs up; returns the address."""

        def endless(_: SeenRequest) -> Iterator[bytes]:
            yield b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n\r\n"
            while not self.closing.is_set():
                yield bytes(1 << 16)

        return self.serve_raw(path, endless)

    def serve_drip(self, path: str, body: bytes = b"<rss/>", *, every_s: float = 0.05, head: bool = False) -> str:
        """Sends one byte each `every_s`, of the body or already of the head; returns the address."""

        def drip(_: SeenRequest) -> Iterator[bytes]:
            start = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(body)
            slow = start + body if head else body
            if not head:
                yield start
            for at in range(len(slow)):
                yield slow[at : at + 1]
                if self.closing.wait(every_s):
                    return

        return self.serve_raw(path, drip)

    def serve_cut_off(self, path: str, body: bytes = FEED, *, chunked: bool = False) -> str:
        """Promises the whole of `body` and hangs up in its middle; returns the address."""
        half = body[: len(body) // 2]
        promise = b"Transfer-Encoding: chunked" if chunked else b"Content-Length: %d" % len(body)
        start = b"%x\r\n" % len(half) if chunked else b""
        return self.serve_raw(path, lambda _: [b"HTTP/1.1 200 OK\r\n" + promise + b"\r\n\r\n" + start + half])

    def serve_garbage(self, path: str, garbage: bytes = b"\x00\xff no web server here\r\n\r\n") -> str:
        """Answers with bytes that are no HTTP; returns the address."""
        return self.serve_raw(path, lambda _: [garbage])

    def serve_hang(self, path: str) -> str:
        """Takes the request and says nothing until the server goes down; returns the address."""

        def hang(_: SeenRequest) -> Iterator[bytes]:
            self.closing.wait()
            yield b""

        return self.serve_raw(path, hang)

    def _respond(self, handler: _Handler) -> None:
        headers = {name.lower(): value for name, value in handler.headers.items()}
        request = SeenRequest(handler.command, handler.path, headers, time.monotonic())
        self.requests.append(request)
        path = handler.path if handler.path in self._answers else handler.path.partition("?")[0]
        answer = self._answers.get(path, _not_found)(request)
        if isinstance(answer, Answer):
            handler.send_answer(answer, known=answer.known_to(request))
        else:
            handler.send_raw(answer)


def _not_found(_: SeenRequest) -> Answer:
    return Answer(status=404)


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = 128

    def __init__(self, loopback: LoopbackServer) -> None:
        self.loopback = loopback
        self.address_family = AF_INET6 if ":" in loopback.host else AF_INET
        self._open: set[socket] = set()
        self._changed = threading.Condition()
        super().__init__((loopback.host, 0), _Handler)

    def server_bind(self) -> None:
        socketserver.TCPServer.server_bind(self)  # HTTPServer's own asks the name service for a name

    def process_request(self, request: Any, client_address: Any) -> None:
        with self._changed:
            self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        super().shutdown_request(request)
        with self._changed:
            self._open.discard(request)
            self._changed.notify_all()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Askers that hang up early are what many tests are about."""

    def hang_up(self) -> None:
        """Ends the connections that are kept alive and waits until their threads have closed them."""
        with self._changed:
            for connection in self._open:
                try:
                    connection.shutdown(SHUT_RDWR)
                except OSError:
                    continue  # the other side was faster
            self._changed.wait_for(lambda: not self._open, timeout=10)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1  # head and body leave in one piece
    server: _Server

    def do_GET(self) -> None:
        self.server.loopback._respond(self)

    def log_message(self, *_: object) -> None:
        """Says nothing: the test that asked knows."""

    def send_answer(self, answer: Answer, *, known: bool) -> None:
        self.send_response(304 if known else answer.status)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        if answer.etag:
            self.send_header("ETag", answer.etag)
        if answer.last_modified:
            self.send_header("Last-Modified", answer.last_modified)
        if not known and answer.status not in (204, 304):
            self.send_header("Content-Length", str(len(answer.body)))
            self.end_headers()
            self.wfile.write(answer.body)
        else:
            self.end_headers()

    def send_raw(self, pieces: Iterable[bytes]) -> None:
        self.close_connection = True
        for piece in pieces:
            self.wfile.write(piece)
            self.wfile.flush()
