# Written by `npm run clients:python` from schema.graphql: change that, not this.
from __future__ import annotations

from typing import Sequence

from ..options import RequestOptions
from ..pages import Pages
from ..section import Section
from .answers import (
    Job,
    JobAggregate,
    JobPayload,
)
from .inputs import (
    DateTimeGiven,
    JobCancelInput,
    JobFilter,
    JobGroupBy,
    JobOrder,
    JobUndoInput,
)

_LIST = "query jobs($after:Cursor $before:Cursor $filter:JobFilter $first:Int $includeArchived:Boolean $last:Int $orderBy:[JobOrder!]){jobs(after:$after before:$before filter:$filter first:$first includeArchived:$includeArchived last:$last orderBy:$orderBy){nodes{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version} pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}}"
_LIST_COUNT = "query jobs($after:Cursor $before:Cursor $filter:JobFilter $first:Int $includeArchived:Boolean $last:Int $orderBy:[JobOrder!]){jobs(after:$after before:$before filter:$filter first:$first includeArchived:$includeArchived last:$last orderBy:$orderBy){totalCount}}"
_GET = "query job($asOf:DateTime $id:ID!){job(asOf:$asOf id:$id){allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version}}"
_AGGREGATE = "query jobsAggregate($filter:JobFilter $groupBy:[JobGroupBy!] $includeArchived:Boolean){jobsAggregate(filter:$filter groupBy:$groupBy includeArchived:$includeArchived){rows{avg{created failed processed total unchanged updated} count keys{field id value} max{created endedAt expiresAt failed processed startedAt total unchanged updated} min{created endedAt expiresAt failed processed startedAt total unchanged updated} sum{created failed processed total unchanged updated}}}}"
_CANCEL = "mutation jobCancel($input:JobCancelInput!){jobCancel(input:$input){cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version} userErrors{code message field}}}"
_UNDO = "mutation jobUndo($input:JobUndoInput!){jobUndo(input:$input){cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version} userErrors{code message field}}}"


class Jobs(Section):
    """Work that takes longer than a request: an import, an export, a change of very many records, or taking one of them back. It runs in chunks with the rights of whoever asked for it, and goes on after a restart where it stood."""

    def list(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        filter: JobFilter | None = None,
        first: int | None = None,
        include_archived: bool | None = None,
        last: int | None = None,
        order_by: Sequence[JobOrder] | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[Job]:
        """The jobs that you may see, page by page.

        :param after: Begin behind this place.
        :param before: End before this place.
        :param filter: Only jobs that meet this.
        :param first: How many from the start, or after `after`: 1 to 200, 50 unless given.
        :param include_archived: Also those that were put away.
        :param last: How many from the end, or before `before`: 1 to 200. Not together with `first`.
        :param order_by: How to sort: the first item decides, the next one between equals. By id unless given.
        """
        told: Pages[Job] = self._lists("jobs", _LIST, _LIST_COUNT, {"after": after, "before": before, "filter": filter, "first": first, "includeArchived": include_archived, "last": last, "orderBy": order_by}, options)
        return told

    def get(
        self,
        id: str,
        *,
        as_of: DateTimeGiven | None = None,
        options: RequestOptions | None = None,
    ) -> Job | None:
        """One job by its id; null when there is none that you may see.

        :param as_of: Show it as it stood at this moment, by what was recorded until then: null before it was created, and told also of one that was deleted since. What you may see of it is decided by your rights of today. Its fields, lists, external ids and custom fields are those of the moment; records to which they point, and lists of records that point to it, are those of today.
        :param id: The id of a job.
        """
        told: Job | None = self._reads("job", _GET, {"asOf": as_of, "id": id}, options)
        return told

    def aggregate(
        self,
        *,
        filter: JobFilter | None = None,
        group_by: Sequence[JobGroupBy] | None = None,
        include_archived: bool | None = None,
        options: RequestOptions | None = None,
    ) -> JobAggregate:
        """Counts and sums of the jobs that you may see, in total or by groups; at most 1,000 rows.

        :param filter: Only jobs that meet this.
        :param group_by: One row for each combination of these; one row in all unless given.
        :param include_archived: Also those that were put away.
        """
        told: JobAggregate = self._reads("jobsAggregate", _AGGREGATE, {"filter": filter, "groupBy": group_by, "includeArchived": include_archived}, options)
        return told

    def cancel(
        self,
        input: JobCancelInput,
        *,
        options: RequestOptions | None = None,
    ) -> JobPayload:
        """Stops a job, at the end of the chunk that is under way. What was done until then stands.

        :param input: On which record, and how.
        """
        told: JobPayload = self._acts("jobCancel", _CANCEL, {"input": input}, options)
        return told

    def undo(
        self,
        input: JobUndoInput,
        *,
        options: RequestOptions | None = None,
    ) -> JobPayload:
        """Makes a job that takes another one back: each record gets what it held before, unless somebody changed it since. What is left, and why, stands in the results of the new job, which the payload shows.

        :param input: On which record, and how.
        """
        told: JobPayload = self._acts("jobUndo", _UNDO, {"input": input}, options)
        return told
