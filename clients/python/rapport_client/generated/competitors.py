# Written by `npm run clients:python` from schema.graphql: change that, not this.
from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Sequence

from ..bulk import BulkRun, BulkWrite, ErrorPolicy, Tally
from ..options import RequestOptions
from ..pages import Pages
from ..section import Section
from .answers import (
    BulkPayload,
    Competitor,
    CompetitorAggregate,
    CompetitorDeletePayload,
    CompetitorPayload,
    CompetitorUpsertPayload,
    JobPayload,
)
from .inputs import (
    CompetitorBulkMatch,
    CompetitorCreateInput,
    CompetitorFilter,
    CompetitorGroupBy,
    CompetitorImportInput,
    CompetitorMatch,
    CompetitorOrder,
    CompetitorRowInput,
    CompetitorSetInput,
    CompetitorUpdateInput,
    FileFormat,
    RecordVersionInput,
)

_LIST = "query competitors($after:Cursor $before:Cursor $filter:CompetitorFilter $first:Int $includeArchived:Boolean $last:Int $orderBy:[CompetitorOrder!]){competitors(after:$after before:$before filter:$filter first:$first includeArchived:$includeArchived last:$last orderBy:$orderBy){nodes{allowed archivedAt createdAt id name ourAnswer products strengths updatedAt version weaknesses website} pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}}"
_LIST_COUNT = "query competitors($after:Cursor $before:Cursor $filter:CompetitorFilter $first:Int $includeArchived:Boolean $last:Int $orderBy:[CompetitorOrder!]){competitors(after:$after before:$before filter:$filter first:$first includeArchived:$includeArchived last:$last orderBy:$orderBy){totalCount}}"
_GET = "query competitor($id:ID!){competitor(id:$id){allowed archivedAt createdAt id name ourAnswer products strengths updatedAt version weaknesses website}}"
_AGGREGATE = "query competitorsAggregate($filter:CompetitorFilter $groupBy:[CompetitorGroupBy!] $includeArchived:Boolean){competitorsAggregate(filter:$filter groupBy:$groupBy includeArchived:$includeArchived){rows{count keys{field id value}}}}"
_ARCHIVE = "mutation competitorArchive($input:RecordVersionInput!){competitorArchive(input:$input){competitor{allowed archivedAt createdAt id name ourAnswer products strengths updatedAt version weaknesses website} cursor userErrors{code message field}}}"
_CREATE = "mutation competitorCreate($input:CompetitorCreateInput!){competitorCreate(input:$input){competitor{allowed archivedAt createdAt id name ourAnswer products strengths updatedAt version weaknesses website} cursor userErrors{code message field}}}"
_DELETE = "mutation competitorDelete($input:RecordVersionInput!){competitorDelete(input:$input){competitor{allowed archivedAt createdAt id name ourAnswer products strengths updatedAt version weaknesses website} cursor deletedId userErrors{code message field}}}"
_UNARCHIVE = "mutation competitorUnarchive($input:RecordVersionInput!){competitorUnarchive(input:$input){competitor{allowed archivedAt createdAt id name ourAnswer products strengths updatedAt version weaknesses website} cursor userErrors{code message field}}}"
_UPDATE = "mutation competitorUpdate($input:CompetitorUpdateInput!){competitorUpdate(input:$input){competitor{allowed archivedAt createdAt id name ourAnswer products strengths updatedAt version weaknesses website} cursor userErrors{code message field}}}"
_UPSERT = "mutation competitorUpsert($input:CompetitorRowInput! $match:CompetitorMatch!){competitorUpsert(input:$input match:$match){competitor{allowed archivedAt createdAt id name ourAnswer products strengths updatedAt version weaknesses website} created cursor userErrors{code message field}}}"
_BULK_ARCHIVE = "mutation competitorsBulkArchive($dryRun:Boolean $expectedCount:Int $filter:CompetitorFilter!){competitorsBulkArchive(dryRun:$dryRun expectedCount:$expectedCount filter:$filter){cursor jobId results{id index outcome} userErrors{code message field}}}"
_BULK_UPDATE = "mutation competitorsBulkUpdate($dryRun:Boolean $expectedCount:Int $filter:CompetitorFilter! $set:CompetitorSetInput!){competitorsBulkUpdate(dryRun:$dryRun expectedCount:$expectedCount filter:$filter set:$set){cursor jobId results{id index outcome} userErrors{code message field}}}"
_BULK_UPSERT = "mutation competitorsBulkUpsert($dryRun:Boolean $errorPolicy:ErrorPolicy $match:CompetitorBulkMatch! $rows:[CompetitorRowInput!]!){competitorsBulkUpsert(dryRun:$dryRun errorPolicy:$errorPolicy match:$match rows:$rows){results{index outcome id userErrors{code message field}} userErrors{code message field}}}"
_EXPORT = "mutation competitorsExport($byteOrderMark:Boolean $columns:[String!] $delimiter:String $filter:CompetitorFilter $format:FileFormat! $includeArchived:Boolean $orderBy:[CompetitorOrder!]){competitorsExport(byteOrderMark:$byteOrderMark columns:$columns delimiter:$delimiter filter:$filter format:$format includeArchived:$includeArchived orderBy:$orderBy){cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version} userErrors{code message field}}}"
_IMPORT_ = "mutation competitorsImport($input:CompetitorImportInput!){competitorsImport(input:$input){cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version} userErrors{code message field}}}"


class Competitors(Section):
    """A company that sells against us, with what we know of it in general. What it does in one deal stands in `Opportunity.competitors`."""

    def list(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        filter: CompetitorFilter | None = None,
        first: int | None = None,
        include_archived: bool | None = None,
        last: int | None = None,
        order_by: Sequence[CompetitorOrder] | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[Competitor]:
        """The competitors that you may see, page by page.

        :param after: Begin behind this place.
        :param before: End before this place.
        :param filter: Only competitors that meet this.
        :param first: How many from the start, or after `after`: 1 to 200, 50 unless given.
        :param include_archived: Also those that were put away.
        :param last: How many from the end, or before `before`: 1 to 200. Not together with `first`.
        :param order_by: How to sort: the first item decides, the next one between equals. By id unless given.
        """
        told: Pages[Competitor] = self._lists("competitors", _LIST, _LIST_COUNT, {"after": after, "before": before, "filter": filter, "first": first, "includeArchived": include_archived, "last": last, "orderBy": order_by}, options)
        return told

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Competitor | None:
        """One competitor by its id; null when there is none that you may see.

        :param id: The id of a competitor.
        """
        told: Competitor | None = self._reads("competitor", _GET, {"id": id}, options)
        return told

    def aggregate(
        self,
        *,
        filter: CompetitorFilter | None = None,
        group_by: Sequence[CompetitorGroupBy] | None = None,
        include_archived: bool | None = None,
        options: RequestOptions | None = None,
    ) -> CompetitorAggregate:
        """Counts and sums of the competitors that you may see, in total or by groups; at most 1,000 rows.

        :param filter: Only competitors that meet this.
        :param group_by: One row for each combination of these; one row in all unless given.
        :param include_archived: Also those that were put away.
        """
        told: CompetitorAggregate = self._reads("competitorsAggregate", _AGGREGATE, {"filter": filter, "groupBy": group_by, "includeArchived": include_archived}, options)
        return told

    def archive(
        self,
        input: RecordVersionInput,
        *,
        options: RequestOptions | None = None,
    ) -> CompetitorPayload:
        """Puts a competitor away: lists leave it out unless asked, and everything that points to it stays.

        :param input: Which one to put away.
        """
        told: CompetitorPayload = self._acts("competitorArchive", _ARCHIVE, {"input": input}, options)
        return told

    def create(
        self,
        input: CompetitorCreateInput,
        *,
        options: RequestOptions | None = None,
    ) -> CompetitorPayload:
        """Makes a competitor.

        :param input: The new competitor.
        """
        told: CompetitorPayload = self._acts("competitorCreate", _CREATE, {"input": input}, options)
        return told

    def delete(
        self,
        input: RecordVersionInput,
        *,
        options: RequestOptions | None = None,
    ) -> CompetitorDeletePayload:
        """Removes a competitor for good. Refused with HAS_DEPENDENTS while other records point to it: archive it then.

        :param input: Which one to remove.
        """
        told: CompetitorDeletePayload = self._acts("competitorDelete", _DELETE, {"input": input}, options)
        return told

    def unarchive(
        self,
        input: RecordVersionInput,
        *,
        options: RequestOptions | None = None,
    ) -> CompetitorPayload:
        """Brings an archived competitor back to lists.

        :param input: Which one to bring back.
        """
        told: CompetitorPayload = self._acts("competitorUnarchive", _UNARCHIVE, {"input": input}, options)
        return told

    def update(
        self,
        input: CompetitorUpdateInput,
        *,
        options: RequestOptions | None = None,
    ) -> CompetitorPayload:
        """Changes fields of a competitor; those that are not given stay as they are.

        :param input: Which one, and what changes.
        """
        told: CompetitorPayload = self._acts("competitorUpdate", _UPDATE, {"input": input}, options)
        return told

    def upsert(
        self,
        *,
        input: CompetitorRowInput,
        match: CompetitorMatch,
        options: RequestOptions | None = None,
    ) -> CompetitorUpsertPayload:
        """Changes the record that fits, or makes a new one where none does.

        :param input: What it is to have afterwards; what is left out stays as it is.
        :param match: Which record is meant.
        """
        told: CompetitorUpsertPayload = self._acts("competitorUpsert", _UPSERT, {"input": input, "match": match}, options)
        return told

    def bulk_archive(
        self,
        filter: CompetitorFilter,
        *,
        dry_run: bool | None = None,
        expected_count: int | None = None,
        options: RequestOptions | None = None,
    ) -> BulkPayload:
        """Puts all competitors away that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself.

        :param dry_run: Try everything and write nothing: the results are those that a real run would have now.
        :param expected_count: How many records you expect the filter to find: with any other number nothing is written (COUNT_MISMATCH).
        :param filter: Which competitors, of those that you see and that are not archived; an empty filter finds all of them.
        """
        told: BulkPayload = self._acts("competitorsBulkArchive", _BULK_ARCHIVE, {"dryRun": dry_run, "expectedCount": expected_count, "filter": filter}, options)
        return told

    def bulk_update(
        self,
        *,
        filter: CompetitorFilter,
        set: CompetitorSetInput,
        dry_run: bool | None = None,
        expected_count: int | None = None,
        options: RequestOptions | None = None,
    ) -> BulkPayload:
        """Changes the same fields in all competitors that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself.

        :param dry_run: Try everything and write nothing: the results are those that a real run would have now.
        :param expected_count: How many records you expect the filter to find: with any other number nothing is written (COUNT_MISMATCH).
        :param filter: Which competitors, of those that you see and that are not archived; an empty filter finds all of them.
        :param set: What is done to each of them.
        """
        told: BulkPayload = self._acts("competitorsBulkUpdate", _BULK_UPDATE, {"dryRun": dry_run, "expectedCount": expected_count, "filter": filter, "set": set}, options)
        return told

    def bulk_upsert(
        self,
        rows: Iterable[CompetitorRowInput],
        *,
        match: CompetitorBulkMatch,
        error_policy: ErrorPolicy = "PER_ROW",
        dry_run: bool = False,
        on_progress: Callable[[Tally], object] | None = None,
        idempotency_key: str | None = None,
        batch: int = 1000,
    ) -> BulkRun[CompetitorRowInput]:
        """Makes or changes many records at once, as an import does. A key that two rows share fails both.

        Takes a stream of any length; nothing is sent before the results are read.

        :param rows: what each record is to have; what is left out stays as it is
        :param match: by what a row and a record are the same
        :param error_policy: PER_ROW: each row stands for itself; ATOMIC: a batch is written as a whole or not at all
        :param dry_run: everything is checked and nothing is written
        :param on_progress: called after each batch
        :param idempotency_key: names the run, so that it can be repeated within a day without writing twice
        :param batch: rows of a batch, at most 1,000
        """
        write = BulkWrite(
            "competitorsBulkUpsert", _BULK_UPSERT, match, error_policy, dry_run, idempotency_key, batch, on_progress
        )
        return self._writes(rows, write)

    def export(
        self,
        format: FileFormat,
        *,
        byte_order_mark: bool | None = None,
        columns: Sequence[str] | None = None,
        delimiter: str | None = None,
        filter: CompetitorFilter | None = None,
        include_archived: bool | None = None,
        order_by: Sequence[CompetitorOrder] | None = None,
        options: RequestOptions | None = None,
    ) -> JobPayload:
        """Makes a job that writes competitors to a file, as far as you may see them. The file is at its `resultPath` when the job is done.

        :param byte_order_mark: Of CSV: whether it begins with a byte order mark, by which spreadsheets know UTF-8; true unless given.
        :param columns: What is written of each, in this order: `id`, `name`, `amount.amount`, `account`, `account.name`, `externalIds.sap`, `customFields.key`. All that you may see unless given.
        :param delimiter: Of CSV: what stands between the cells; a comma unless given.
        :param filter: Only competitors that meet this.
        :param format: How the file is written.
        :param include_archived: Also those that were put away.
        :param order_by: How to sort; by id unless given.
        """
        told: JobPayload = self._acts("competitorsExport", _EXPORT, {"byteOrderMark": byte_order_mark, "columns": columns, "delimiter": delimiter, "filter": filter, "format": format, "includeArchived": include_archived, "orderBy": order_by}, options)
        return told

    def import_(
        self,
        input: CompetitorImportInput,
        *,
        options: RequestOptions | None = None,
    ) -> JobPayload:
        """Makes a job that writes competitors from a file. It waits for the file at its `uploadPath`, and begins when all of it has come.

        :param input: How the file is read.
        """
        told: JobPayload = self._acts("competitorsImport", _IMPORT_, {"input": input}, options)
        return told
