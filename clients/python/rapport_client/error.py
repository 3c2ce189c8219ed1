from __future__ import annotations

from typing import Any, Sequence, TypedDict, TypeVar


class UserError(TypedDict):
    """A domain "no": why nothing was written, as a sentence that a person can act on."""

    code: str
    """From the closed list ``UserErrorCode``."""
    message: str
    field: list[str]
    """The path of the input field that it is about; empty: the whole."""


class RapportError(Exception):
    """Everything that goes wrong between a caller and the server.

    ``code`` is the server's own (``NOT_FOUND``, ``CONFLICT``, ``FORBIDDEN``, ``RATE_LIMITED`` …), or ``NETWORK`` where
    no answer came and ``HTTP`` where the answer was not GraphQL's.
    """

    code: str
    message: str
    status: int
    """HTTP status; 0 where there was no answer."""
    request_id: str | None
    """To be quoted when a failure is reported."""
    user_errors: list[UserError]
    """Refusals of a mutation; empty for every other failure."""
    errors: list[dict[str, Any]]
    """Errors of the whole request; empty where a mutation was refused."""
    data: Any
    """What the server answered all the same: beside a CONFLICT the payload with the record as it stands."""
    retry_after: float | None
    """Seconds after which the server wants to be asked again; None where it did not say."""

    def __init__(
        self,
        code: str,
        message: str,
        *,
        status: int = 0,
        request_id: str | None = None,
        user_errors: Sequence[UserError] = (),
        errors: Sequence[dict[str, Any]] = (),
        data: Any = None,
        retry_after: float | None = None,
    ) -> None:
        super().__init__(code, message)
        self.code = code
        self.message = message
        self.status = status
        self.request_id = request_id
        self.user_errors = list(user_errors)
        self.errors = list(errors)
        self.data = data
        self.retry_after = retry_after

    def __str__(self) -> str:
        return f"{self.code}: {self.message}"


def unanswered(message: str) -> RapportError:
    """There was no answer, or not the whole of it."""
    return RapportError("NETWORK", message)


Payload = TypeVar("Payload")


def accepted(payload: Payload) -> Payload:
    """The payload of a mutation that was not refused.

    Raises RapportError with the code of the first refusal, all of them in ``user_errors`` and the payload in ``data``.
    Where the document selects no ``code``, it is ``REFUSED``.
    """
    told: list[UserError] = payload["userErrors"]  # type: ignore[index]
    if not told:
        return payload
    lines = [": ".join(filter(None, [".".join(one.get("field") or ()), one.get("message")])) for one in told]
    raise RapportError(told[0].get("code") or "REFUSED", "\n".join(lines), status=200, user_errors=told, data=payload)
