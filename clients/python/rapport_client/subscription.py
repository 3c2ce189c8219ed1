from __future__ import annotations

import json
import socket
import threading
from collections import OrderedDict
from collections.abc import Callable, Generator, Iterator, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .answer import data_of, read_answer
from .error import RapportError, unanswered
from .options import SubscribeOptions
from .retry import back_off, is_transient
from .sse import read_events

if TYPE_CHECKING:
    from .client import Client

Told = TypeVar("Told")

REMEMBERED = 1000
"""How many ids are kept to tell duplicates."""


class Subscription(Generic[Told], Iterator[Told]):
    """What a subscription tells, to go along with ``for``. It counts as dealt with when the next one is asked for.

    Leaving a ``with`` block, or ``close`` from any thread, ends it. Raises RapportError when it cannot go on:
    ``RIGHTS_CHANGED`` and ``CURSOR_EXPIRED`` mean that what is shown must be read anew before subscribing again;
    ``UNAUTHENTICATED`` that nobody is signed in any more.
    """

    def __init__(
        self,
        client: Client,
        document: str,
        variables: Mapping[str, Any],
        options: SubscribeOptions,
        pick: Callable[[Any], Told] = lambda told: told,
    ) -> None:
        if options.resume and not ("$after" in document and "cursor" in document):
            raise RapportError(
                "BAD_REQUEST", "The document must take $after: Cursor and select cursor, or say resume=False."
            )
        self._state = _State(variables.get("after"))
        # Not a method: a circle would keep the connection open after the loop is left.
        self._steps = _follow(client, document, variables, options, self._state)
        self._pick = pick

    @property
    def cursor(self) -> str | None:
        """Behind what it would go on: keep it to start there another time, with ``after``."""
        return self._state.after

    def __iter__(self) -> Subscription[Told]:
        return self

    def __next__(self) -> Told:
        return self._pick(next(self._steps))

    def __enter__(self) -> Subscription[Told]:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Ends it, also while another thread waits for what comes next."""
        self._state.close()
        try:
            self._steps.close()
        except ValueError:
            # Another thread is inside, and leaves it now.
            pass


class _State:
    """What the steps of a subscription share with whoever closes it."""

    def __init__(self, after: str | None) -> None:
        self.after = after
        self.closed = threading.Event()
        self.bearer = ""
        self.refused: str | None = None
        self._socket: socket.socket | None = None

    def watch(self, opened: socket.socket) -> None:
        self._socket = opened
        if self.closed.is_set():
            self.close()

    def close(self) -> None:
        self.closed.set()
        try:
            if self._socket:
                self._socket.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass


def _follow(
    client: Client, document: str, variables: Mapping[str, Any], options: SubscribeOptions, state: _State
) -> Generator[Any, None, None]:
    seen = _Seen()
    failures = 0
    while not state.closed.is_set():
        reason: RapportError | None = None
        try:
            for answer in _connection(client, document, variables, options, state):
                data = data_of(answer)
                failures = 0
                state.refused = None
                told = next(iter((data or {}).values()), None) or {}
                event = told.get("event") if isinstance(told, dict) else None
                cursor = told.get("cursor") if isinstance(told, dict) else None
                if _beats(told):
                    wanted = options.heartbeats
                else:
                    wanted = seen.is_new((event or {}).get("id") or cursor)
                if wanted:
                    yield data
                # Only now: who leaves while an event is in hand has not dealt with it.
                state.after = cursor or state.after
            if not options.resume:
                return
        except RapportError as error:
            if state.closed.is_set():
                return
            reason = error
            if not _passes(error, client, state):
                raise
        if options.on_reconnect:
            options.on_reconnect(reason)
        if options.retries is not None and failures >= options.retries:
            raise reason or unanswered("The server ends the stream each time")
        failures += 1
        state.closed.wait(back_off(min(failures, 7), reason.retry_after if reason else None))


def _connection(
    client: Client, document: str, variables: Mapping[str, Any], options: SubscribeOptions, state: _State
) -> Iterator[dict[str, Any]]:
    """One connection: its results, until the server says that there are no more. Raises RapportError where it breaks."""
    from .client import encoded

    asked = {**variables, "after": state.after} if options.resume else variables
    headers = {"accept": "text/event-stream"}
    exchange, state.bearer = client.post(
        encoded(document, asked), headers, options.silence, state.refused, state.watch
    )
    try:
        if "event-stream" not in exchange.headers.get("content-type", ""):
            answer = read_answer(exchange.read(), exchange.status, exchange.headers)
            # Told here, where it is known when to ask again.
            data_of(answer, exchange.status, exchange.headers)
            yield answer
            return
        for name, text in read_events(exchange.chunks()):
            if name == "complete":
                return
            if text:
                yield json.loads(text)
        raise unanswered("The stream broke off")
    finally:
        exchange.close()


def _passes(error: RapportError, client: Client, state: _State) -> bool:
    """Whether a new connection may mend it."""
    if error.code == "UNAUTHENTICATED" and state.refused is None and client.renews:
        state.refused = state.bearer
        return True
    return is_transient(error) or error.code in ("LAGGED", "INTERNAL")


def _beats(told: Any) -> bool:
    if not isinstance(told, dict):
        return False
    return ("event" in told and told["event"] is None) or told.get("kind") == "HEARTBEAT"


class _Seen:
    """Which of the last ids were met already."""

    def __init__(self) -> None:
        self._met: OrderedDict[str, None] = OrderedDict()

    def is_new(self, id: str | None) -> bool:
        """What has no id is always new."""
        if id is None:
            return True
        if id in self._met:
            return False
        self._met[id] = None
        if len(self._met) > REMEMBERED:
            self._met.popitem(last=False)
        return True
