from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Generic, Optional, TypeVar, cast

Node = TypeVar("Node")

WHOLE = 200
"""Whoever goes through a whole list takes large pages."""


@dataclass(frozen=True)
class PageInfo:
    has_next_page: bool
    has_previous_page: bool
    start_cursor: Optional[str]
    end_cursor: Optional[str]


@dataclass(frozen=True)
class Page(Generic[Node]):
    nodes: list[Node]
    page_info: PageInfo


class Pages(Generic[Node]):
    """A list that is read while one goes along it: ``for account in client.accounts.list()``."""

    def __init__(
        self,
        read: Callable[[Mapping[str, Any]], Any],
        count: Callable[[Mapping[str, Any]], int],
        variables: Mapping[str, Any],
    ) -> None:
        self._read = read
        self._count = count
        self._variables = variables

    def page(self) -> Page[Node]:
        """One page, the one that the arguments say."""
        return self._page(self._variables)

    def pages(self) -> Iterator[Page[Node]]:
        """Page for page until the list ends."""
        back = "last" in self._variables
        asked = self._variables if back else {"first": WHOLE, **self._variables}
        while True:
            page = self._page(asked)
            yield page
            info = page.page_info
            if not (info.has_previous_page if back else info.has_next_page):
                return
            asked = {**asked, **({"before": info.start_cursor} if back else {"after": info.end_cursor})}

    def count(self) -> int:
        """How many there are on all pages together."""
        kept = {name: self._variables[name] for name in ("filter", "includeArchived") if name in self._variables}
        return self._count({**kept, "first": 1})

    def __iter__(self) -> Iterator[Node]:
        for page in self.pages():
            yield from page.nodes

    def _page(self, asked: Mapping[str, Any]) -> Page[Node]:
        told = self._read(asked)
        info = told["pageInfo"]
        known = PageInfo(info["hasNextPage"], info["hasPreviousPage"], info["startCursor"], info["endCursor"])
        return Page(cast("list[Node]", told["nodes"]), known)
