from __future__ import annotations

import dataclasses
import secrets
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any, Generic, Literal, Optional, Protocol, TypeVar

from .error import UserError, accepted
from .options import RequestOptions

Row = TypeVar("Row")
ErrorPolicy = Literal["ATOMIC", "PER_ROW"]

LARGEST = 1000
"""Rows that the server takes at once."""


class Requests(Protocol):
    def request(self, document: str, variables: dict[str, Any], options: RequestOptions) -> Any: ...


@dataclass(frozen=True)
class Tally:
    """What became of the rows of all finished batches."""

    rows: int = 0
    created: int = 0
    updated: int = 0
    unchanged: int = 0
    failed: int = 0


@dataclass(frozen=True)
class BulkResult(Generic[Row]):
    index: int
    """Place in the whole stream, from 0."""
    row: Row
    outcome: Literal["CREATED", "UPDATED", "UNCHANGED", "FAILED"]
    id: Optional[str]
    user_errors: list[UserError]


@dataclass(frozen=True)
class BulkWrite:
    """The mutation that writes a batch, and what is the same for each of them."""

    field: str
    document: str
    match: Any
    error_policy: ErrorPolicy = "PER_ROW"
    dry_run: bool = False
    idempotency_key: Optional[str] = None
    batch: int = LARGEST
    on_progress: Optional[Callable[[Tally], object]] = None


class BulkRun(Generic[Row]):
    """What becomes of each row, in their order. Rows are read and sent while one goes along, a batch at a time.

    Raises RapportError where a batch fails as a whole, with the place of the row in the whole stream; batches before
    it are written. It goes once: who goes along it again finds nothing more.
    """

    def __init__(self, client: Requests, rows: Iterable[Row], write: BulkWrite) -> None:
        self._tally = Tally()
        self._results = self._run(client, rows, write)

    def __iter__(self) -> Iterator[BulkResult[Row]]:
        return self._results

    def tally(self) -> Tally:
        """Runs to the end and answers the counts."""
        for _ in self._results:
            pass
        return self._tally

    def _run(self, client: Requests, rows: Iterable[Row], write: BulkWrite) -> Iterator[BulkResult[Row]]:
        key = write.idempotency_key or secrets.token_hex(16)
        left = iter(rows)
        while part := list(islice(left, max(1, min(LARGEST, write.batch)))):
            begin = self._tally.rows
            variables = {
                "rows": part,
                "match": write.match,
                "errorPolicy": write.error_policy,
                "dryRun": write.dry_run,
            }
            told = client.request(write.document, variables, RequestOptions(idempotency_key=f"{key}-{begin}"))
            payload = told[write.field]
            _place(payload["userErrors"], begin)
            results = accepted(payload)["results"]
            self._tally = _counted(self._tally, results, len(part))
            if write.on_progress:
                write.on_progress(self._tally)
            for one in results:
                index = one["index"]
                yield BulkResult(begin + index, part[index], one["outcome"], one["id"], one["userErrors"])


def _counted(tally: Tally, results: list[Any], rows: int) -> Tally:
    counts = dataclasses.asdict(tally)
    counts["rows"] += rows
    for one in results:
        counts[one["outcome"].lower()] += 1
    return Tally(**counts)


def _place(user_errors: list[UserError], begin: int) -> None:
    """Lets refusals of a whole batch name the place in the whole stream: ``rows.1234.name``."""
    for error in user_errors:
        path = error["field"]
        if len(path) > 1 and path[0] == "rows":
            path[1] = str(begin + int(path[1]))
