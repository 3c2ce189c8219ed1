# Written by `npm run clients:python` from schema.graphql: change that, not this.
from __future__ import annotations

from typing import Sequence

from ..options import RequestOptions
from ..pages import Pages
from ..section import Section
from .answers import (
    ForecastOverride,
    ForecastOverrideAggregate,
)
from .inputs import (
    DateTimeGiven,
    ForecastOverrideFilter,
    ForecastOverrideGroupBy,
    ForecastOverrideOrder,
)

_LIST = "query forecastOverrides($after:Cursor $before:Cursor $filter:ForecastOverrideFilter $first:Int $includeArchived:Boolean $last:Int $orderBy:[ForecastOverrideOrder!]){forecastOverrides(after:$after before:$before filter:$filter first:$first includeArchived:$includeArchived last:$last orderBy:$orderBy){nodes{allowed amount{amount currency} archivedAt category createdAt id kind owner{id name} reason start team{id name} unit updatedAt user{id name} version} pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}}"
_LIST_COUNT = "query forecastOverrides($after:Cursor $before:Cursor $filter:ForecastOverrideFilter $first:Int $includeArchived:Boolean $last:Int $orderBy:[ForecastOverrideOrder!]){forecastOverrides(after:$after before:$before filter:$filter first:$first includeArchived:$includeArchived last:$last orderBy:$orderBy){totalCount}}"
_GET = "query forecastOverride($asOf:DateTime $id:ID!){forecastOverride(asOf:$asOf id:$id){allowed amount{amount currency} archivedAt category createdAt id kind owner{id name} reason start team{id name} unit updatedAt user{id name} version}}"
_AGGREGATE = "query forecastOverridesAggregate($filter:ForecastOverrideFilter $groupBy:[ForecastOverrideGroupBy!] $includeArchived:Boolean){forecastOverridesAggregate(filter:$filter groupBy:$groupBy includeArchived:$includeArchived){rows{avg{amount{amount currency}} count keys{field id value} max{amount{amount currency} start} min{amount{amount currency} start} sum{amount{amount currency}}}}}"


class ForecastOverrides(Section):
    """What somebody said a period of a person or a team will land at, whatever its deals add up to. It is never changed: a later one of the same kind takes its place. It is seen by who said it and by whoever reaches their records: a seller does not see what a manager made of their number."""

    def list(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        filter: ForecastOverrideFilter | None = None,
        first: int | None = None,
        include_archived: bool | None = None,
        last: int | None = None,
        order_by: Sequence[ForecastOverrideOrder] | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[ForecastOverride]:
        """The forecast overrides that you may see, page by page.

        :param after: Begin behind this place.
        :param before: End before this place.
        :param filter: Only forecast overrides that meet this.
        :param first: How many from the start, or after `after`: 1 to 200, 50 unless given.
        :param include_archived: Also those that were put away.
        :param last: How many from the end, or before `before`: 1 to 200. Not together with `first`.
        :param order_by: How to sort: the first item decides, the next one between equals. By id unless given.
        """
        told: Pages[ForecastOverride] = self._lists("forecastOverrides", _LIST, _LIST_COUNT, {"after": after, "before": before, "filter": filter, "first": first, "includeArchived": include_archived, "last": last, "orderBy": order_by}, options)
        return told

    def get(
        self,
        id: str,
        *,
        as_of: DateTimeGiven | None = None,
        options: RequestOptions | None = None,
    ) -> ForecastOverride | None:
        """One forecast override by its id; null when there is none that you may see.

        :param as_of: Show it as it stood at this moment, by what was recorded until then: null before it was created, and told also of one that was deleted since. What you may see of it is decided by your rights of today. Its fields, lists, external ids and custom fields are those of the moment; records to which they point, and lists of records that point to it, are those of today.
        :param id: The id of a forecast override.
        """
        told: ForecastOverride | None = self._reads("forecastOverride", _GET, {"asOf": as_of, "id": id}, options)
        return told

    def aggregate(
        self,
        *,
        filter: ForecastOverrideFilter | None = None,
        group_by: Sequence[ForecastOverrideGroupBy] | None = None,
        include_archived: bool | None = None,
        options: RequestOptions | None = None,
    ) -> ForecastOverrideAggregate:
        """Counts and sums of the forecast overrides that you may see, in total or by groups; at most 1,000 rows.

        :param filter: Only forecast overrides that meet this.
        :param group_by: One row for each combination of these; one row in all unless given.
        :param include_archived: Also those that were put away.
        """
        told: ForecastOverrideAggregate = self._reads("forecastOverridesAggregate", _AGGREGATE, {"filter": filter, "groupBy": group_by, "includeArchived": include_archived}, options)
        return told
