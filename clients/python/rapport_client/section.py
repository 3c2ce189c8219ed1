from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from .bulk import BulkRun, BulkWrite
from .error import accepted
from .options import RequestOptions, SubscribeOptions
from .pages import Pages
from .subscription import Subscription

if TYPE_CHECKING:
    from .client import Client


class Section:
    """Ready-made operations on one noun, or on what belongs to none; the generated part gives them names and types.

    Arguments that are None are left out. Inside an input, None clears.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def _reads(self, field: str, document: str, given: Mapping[str, Any], options: RequestOptions | None) -> Any:
        return self._client.request(document, _given(given), options)[field]

    def _acts(self, field: str, document: str, given: Mapping[str, Any], options: RequestOptions | None) -> Any:
        return accepted(self._reads(field, document, given, options))

    def _lists(
        self, field: str, document: str, counting: str, given: Mapping[str, Any], options: RequestOptions | None
    ) -> Pages[Any]:
        client = self._client
        return Pages(
            lambda asked: client.request(document, asked, options)[field],
            lambda asked: client.request(counting, asked, options)[field]["totalCount"],
            _given(given),
        )

    def _follows(
        self, field: str, document: str, given: Mapping[str, Any], options: SubscribeOptions | None
    ) -> Subscription[Any]:
        how = options or SubscribeOptions(resume="$after:" in document)
        return Subscription(self._client, document, _given(given), how, lambda told: told[field])

    def _writes(self, rows: Iterable[Any], write: BulkWrite) -> BulkRun[Any]:
        return BulkRun(self._client, rows, write)


def _given(variables: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in variables.items() if value is not None}
