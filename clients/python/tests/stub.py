"""A server that does what it is told, one reply after the other, the last one again and again."""

from __future__ import annotations

import json
import socket
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Reply = Callable[[BaseHTTPRequestHandler, dict[str, Any]], None]


class Stub:
    def __init__(self, url: str) -> None:
        self.url = url
        self.asked: list[dict[str, Any]] = []


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_: Any) -> None:
        """Those who leave early are no matter."""


@contextmanager
def stub(*replies: Reply) -> Iterator[Stub]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["content-length"])))
            asked = {**body, "headers": {name.lower(): text for name, text in self.headers.items()}}
            made.asked.append(asked)
            self.close_connection = True
            replies[min(len(made.asked), len(replies)) - 1](self, asked)

        def log_message(self, *_: Any) -> None:
            pass

    server = Server(("127.0.0.1", 0), Handler)
    made = Stub(f"http://127.0.0.1:{server.server_address[1]}/graphql")
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield made
    finally:
        server.shutdown()
        server.server_close()


def sends(status: int, body: bytes, **headers: str) -> Reply:
    def reply(handler: BaseHTTPRequestHandler, _: Any) -> None:
        handler.send_response(status)
        for name, text in {"content-type": "application/json", **headers}.items():
            handler.send_header(name.replace("_", "-"), text)
        handler.send_header("content-length", str(len(body)))
        handler.end_headers()
        handler.wfile.write(body)

    return reply


def answers(data: Any) -> Reply:
    return sends(200, json.dumps({"data": data}).encode())


def fails(status: int, code: str, **headers: str) -> Reply:
    told = {"errors": [{"message": f"It is {code}", "extensions": {"code": code}}], "extensions": {"requestId": "r1"}}
    return sends(status, json.dumps(told).encode(), **headers)


def cuts(handler: BaseHTTPRequestHandler, _: Any) -> None:
    """Takes the request and resets the connection."""
    handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    handler.connection.close()


def breaks(handler: BaseHTTPRequestHandler, _: Any) -> None:
    """Answers less than it promised."""
    handler.send_response(200)
    handler.send_header("content-length", "1000")
    handler.end_headers()
    handler.wfile.write(b'{"data":')


def streams(*results: Any, end: str = "cut", hold: threading.Event | None = None) -> Reply:
    """Streams results, then ends as told: ``complete``, ``cut``, or ``open`` until ``hold`` is set."""

    def reply(handler: BaseHTTPRequestHandler, _: Any) -> None:
        handler.send_response(200)
        handler.send_header("content-type", "text/event-stream")
        handler.send_header("transfer-encoding", "chunked")
        handler.end_headers()
        texts = [":\n\n", *(f"id: x\nevent: next\ndata: {json.dumps(one)}\n\n" for one in results)]
        for text in [*texts, *(["event: complete\ndata:\n\n"] if end == "complete" else [])]:
            raw = text.encode()
            handler.wfile.write(f"{len(raw):x}\r\n".encode() + raw + b"\r\n")
            handler.wfile.flush()
        if end == "complete":
            handler.wfile.write(b"0\r\n\r\n")
        if end == "open" and hold:
            hold.wait(20)

    return reply
