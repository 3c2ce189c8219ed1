from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime
from typing import Any

from .error import RapportError


def data_of(answer: Mapping[str, Any], status: int = 0, headers: Mapping[str, str] | None = None) -> Any:
    """The data of a result. Raises RapportError where it tells errors."""
    errors = answer.get("errors")
    if not errors:
        return answer.get("data")
    known = errors[0].get("extensions") or {}
    told = _circumstances(status, headers)
    named = (answer.get("extensions") or {}).get("requestId")
    if named:
        told["request_id"] = named
    code = known.get("code") or "INTERNAL"
    raise RapportError(code, errors[0].get("message", code), errors=errors, data=answer.get("data"), **told)


def read_answer(body: bytes, status: int, headers: Mapping[str, str]) -> dict[str, Any]:
    """An answer that is no event stream. Raises RapportError ``HTTP`` where it is not GraphQL's."""
    try:
        answer = json.loads(body)
        if isinstance(answer, dict) and (answer.get("data") or answer.get("errors")):
            return answer
    except ValueError:
        pass
    text = body[:800].decode("utf-8", "replace")[:200]
    raise RapportError("HTTP", f"HTTP {status}: {text}", **_circumstances(status, headers))


def _circumstances(status: int, headers: Mapping[str, str] | None) -> dict[str, Any]:
    known = headers or {}
    return {
        "status": status,
        "request_id": known.get("x-request-id"),
        "retry_after": _retry_after(known.get("retry-after")),
    }


def _retry_after(told: str | None) -> float | None:
    """Seconds, told as a number or as a date."""
    if not told:
        return None
    try:
        wait = float(told)
    except ValueError:
        try:
            at = parsedate_to_datetime(told)
        except (TypeError, ValueError):
            return None
        at = at if at.tzinfo else at.replace(tzinfo=timezone.utc)
        wait = (at - datetime.now(timezone.utc)).total_seconds()
    # `nan` is no number to wait for.
    return wait if wait > 0 else 0.0
