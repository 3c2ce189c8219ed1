from __future__ import annotations

import socket
import ssl
from collections.abc import Callable, Iterator, Mapping
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from typing import Optional
from urllib.parse import urlsplit

from .error import unanswered

Connect = Callable[[Optional[float]], HTTPConnection]
"""Makes a connection to the server, not yet open, that gives up after so many seconds of silence."""


def connects(url: str, tls: ssl.SSLContext | None) -> tuple[Connect, str]:
    """How to connect to an address, and what to ask for there. Raises ValueError where it is no address of the web."""
    parts = urlsplit(url)
    host, port = parts.hostname, parts.port
    if parts.scheme not in ("http", "https") or not host:
        raise ValueError(f"{url!r} is no address such as https://crm.example.com/graphql")
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")

    def connect(timeout: float | None) -> HTTPConnection:
        if parts.scheme == "https":
            return HTTPSConnection(host, port, timeout=timeout, context=tls)
        return HTTPConnection(host, port, timeout=timeout)

    return connect, target


class Exchange:
    """One request and its answer. Redirects are answers like any other: a bearer goes nowhere else."""

    status: int
    headers: Mapping[str, str]

    def __init__(self, connection: HTTPConnection, watch: Callable[[socket.socket], None] | None = None) -> None:
        self._connection = connection
        self._watch = watch
        self._response: HTTPResponse | None = None

    def send(self, target: str, body: bytes, headers: Mapping[str, str]) -> None:
        """Sends a POST and reads the head of the answer. Raises RapportError ``NETWORK``."""
        try:
            self._connection.connect()
            if self._watch:
                self._watch(self._connection.sock)
            self._connection.request("POST", target, body, dict(headers))
            self._response = self._connection.getresponse()
        except (OSError, HTTPException) as cause:
            self.close()
            raise unanswered(f"No answer from {self._connection.host}: {cause or type(cause).__name__}") from cause
        self.status = self._response.status
        self.headers = {name.lower(): text for name, text in self._response.getheaders()}

    def read(self) -> bytes:
        """The whole body. Raises RapportError ``NETWORK`` where it is not whole."""
        assert self._response
        try:
            return self._response.read()
        except (OSError, HTTPException) as cause:
            raise unanswered("The answer broke off") from cause

    def chunks(self) -> Iterator[bytes]:
        """The body as it comes. Raises RapportError ``NETWORK`` where it breaks off."""
        assert self._response
        try:
            while chunk := self._response.read1(65536):
                yield chunk
        except (OSError, HTTPException, ValueError) as cause:
            raise unanswered("The stream broke off") from cause

    def close(self) -> None:
        if self._response:
            self._response.close()
        self._connection.close()
