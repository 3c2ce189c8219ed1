from __future__ import annotations

import random

from .error import RapportError

_CODES = {"NETWORK", "RATE_LIMITED", "IDEMPOTENCY_IN_FLIGHT"}
_STATUSES = {429, 502, 503, 504}


def is_transient(error: RapportError) -> bool:
    """Whether the same request may go through a little later."""
    return error.code in _CODES or error.status in _STATUSES


def back_off(failures: int, retry_after: float | None) -> float:
    """Seconds to wait after so many failures in a row: as the server said, else twice as long each time; spread."""
    spread = random.random()
    if retry_after is None:
        return float(min(20.0, 0.25 * 2.0**failures) * (0.5 + spread / 2))
    # Those who were told the same time shall not come back in the same moment.
    return retry_after + spread * min(1.0, retry_after / 4)
