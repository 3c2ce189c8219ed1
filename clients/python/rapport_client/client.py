from __future__ import annotations

import json
import os
import secrets
import socket
import ssl
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Optional

from .answer import data_of, read_answer
from .connection import Connect, Exchange, connects
from .document import mutation_fields
from .error import RapportError
from .generated.sections import Sections
from .options import RequestOptions, SubscribeOptions
from .retry import back_off, is_transient
from .subscription import Subscription

Token = Callable[[Optional[str]], str]
"""Answers a bearer; asked before every call, so keep it where it lasts. It gets a token that was refused, or None."""


class Client(Sections):
    """A client without state, safe for threads: make one for each user, and as many as you like.

    >>> client = Client("https://crm.example.com/graphql", key="rpt_…")
    >>> for account in client.accounts.list(filter={"tier": {"eq": "gold"}}):
    ...     print(account["name"])
    """

    def __init__(
        self,
        url: str | None = None,
        *,
        key: str | None = None,
        token: Token | None = None,
        language: str | None = None,
        retries: int = 4,
        timeout: float = 60.0,
        longest_wait: float = 60.0,
        tls: ssl.SSLContext | None = None,
        connect: Connect | None = None,
    ) -> None:
        """
        :param url: address of the API; ``RAPPORT_URL``, or a server on this machine, unless given
        :param key: an API key; ``RAPPORT_KEY`` unless a key or a token is given
        :param token: answers a bearer instead; what it got as refused is asked for once more
        :param language: in which language refusals are told, such as ``zh``; the user's own unless given
        :param retries: how often a call is tried again
        :param timeout: seconds of silence after which a try is given up
        :param longest_wait: the longest ``Retry-After`` that is waited for, in seconds
        :param tls: certificates to trust; those of the system unless given
        :param connect: makes a connection, such as one through a proxy
        """
        self.url = url or os.environ.get("RAPPORT_URL") or "http://127.0.0.1:4000/graphql"
        made, self._target = connects(self.url, tls)
        self._connect = connect or made
        self._key = key or ("" if token else os.environ.get("RAPPORT_KEY", ""))
        self._token = token
        self._language = language
        self._retries = retries
        self._timeout = timeout
        self._longest_wait = longest_wait

    @property
    def renews(self) -> bool:
        """Whether a token may be had anew after one was refused; False for an API key."""
        return self._token is not None

    def request(
        self, document: str, variables: Mapping[str, Any] | None = None, options: RequestOptions | None = None
    ) -> Any:
        """The data that a document answers.

        Queries, and mutations that have an idempotency key, are tried again where the network or the server fails for
        a moment. Raises RapportError; refusals of mutations stand in the payload's ``userErrors`` (see ``accepted``).
        """
        how = options or RequestOptions()
        fields = mutation_fields(document)
        key: str | bool = False
        if fields > 0 and how.idempotency_key is not None:
            key = how.idempotency_key
        elif fields == 1 and "idempotencyKey" not in document:
            key = secrets.token_hex(16)
        headers = {"accept": "application/json"}
        if isinstance(key, str):
            headers["idempotency-key"] = key
        if how.after:
            headers["rapport-after"] = how.after
        body = encoded(document, variables or {})
        timeout = self._timeout if how.timeout is None else how.timeout
        failures = 0
        while True:
            try:
                return self._attempt(body, headers, timeout)
            except RapportError as error:
                if (fields > 0 and not key) or failures >= self._retries or not is_transient(error):
                    raise
                if error.retry_after is not None and error.retry_after > self._longest_wait:
                    raise
                time.sleep(back_off(failures, error.retry_after))
                failures += 1

    def subscribe(
        self, document: str, variables: Mapping[str, Any] | None = None, options: SubscribeOptions | None = None
    ) -> Subscription[Any]:
        """Follows a subscription through lost connections, restarts of the server and tokens that lapse.

        Each time it goes on behind the last cursor, and what comes twice is told once. The document takes
        ``$after: Cursor`` and selects ``cursor``. See ``Subscription`` for how it ends.
        """
        return Subscription(self, document, variables or {}, options or SubscribeOptions())

    def post(
        self,
        body: bytes,
        headers: Mapping[str, str],
        timeout: float | None,
        refused: str | None = None,
        watch: Callable[[socket.socket], None] | None = None,
    ) -> tuple[Exchange, str]:
        """One HTTP call, without a second try; answers the bearer that it used as well. Close what it answers.

        :param watch: told the socket as soon as it is open
        """
        bearer = self._token(refused) if self._token else self._key
        sent = {"content-type": "application/json", "user-agent": "rapport-client-python", **headers}
        if bearer:
            sent["authorization"] = f"Bearer {bearer}"
        if self._language:
            sent["accept-language"] = self._language
        exchange = Exchange(self._connect(timeout), watch)
        exchange.send(self._target, body, sent)
        return exchange, bearer

    def _attempt(self, body: bytes, headers: Mapping[str, str], timeout: float, refused: str | None = None) -> Any:
        exchange, bearer = self.post(body, headers, timeout, refused)
        try:
            status, told = exchange.status, exchange.headers
            read = exchange.read()
        finally:
            exchange.close()
        if status == 401 and self._token and refused is None:
            return self._attempt(body, headers, timeout, bearer)
        return data_of(read_answer(read, status, told), status, told)


def encoded(document: str, variables: Mapping[str, Any]) -> bytes:
    """The body of a request. Raises TypeError or ValueError where a variable cannot be told in JSON."""
    asked = {"query": document, "variables": dict(variables)}
    return json.dumps(asked, default=_told, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()


def _told(value: object) -> object:
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, datetime):
        if value.tzinfo is None:
            raise ValueError(f"{value!r} names no moment without a time zone")
        return value.isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, Sequence):
        return list(value)
    raise TypeError(f"{value!r} cannot be told in JSON")
