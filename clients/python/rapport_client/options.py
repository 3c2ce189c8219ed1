from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from .error import RapportError


@dataclass(frozen=True)
class RequestOptions:
    """How one call is made."""

    idempotency_key: str | bool | None = None
    """Under which key a mutation is done once, however often it is sent: made by the client unless given. False:
    without one, and never tried again. True: the document gives each of its fields an ``idempotencyKey`` itself."""
    after: str | None = None
    """A ``cursor`` of an earlier change: what is read is at least as fresh."""
    timeout: float | None = None
    """Seconds of silence after which a try is given up; that of the client unless given."""


@dataclass(frozen=True)
class SubscribeOptions:
    """How a subscription is followed."""

    heartbeats: bool = False
    """True: also signs of life, which carry a cursor and nothing else."""
    on_reconnect: Callable[[RapportError | None], object] | None = None
    """Called when a connection is lost, with the reason, before the next one is tried."""
    retries: int | None = None
    """How often a connection is tried in vain, one after the other; without end unless given."""
    silence: float = 45.0
    """Seconds without any sign after which a connection counts as lost."""
    resume: bool = True
    """False: the document has no cursor. Then every connection begins with what is new, and what lay between is lost."""
