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
    JobPayload,
    OpportunityLine,
    OpportunityLineAggregate,
    OpportunityLineDeletePayload,
    OpportunityLinePayload,
    OpportunityLineUpsertPayload,
)
from .inputs import (
    DateTimeGiven,
    FileFormat,
    OpportunityLineBulkMatch,
    OpportunityLineCreateInput,
    OpportunityLineFilter,
    OpportunityLineGroupBy,
    OpportunityLineImportInput,
    OpportunityLineMatch,
    OpportunityLineOrder,
    OpportunityLineRowInput,
    OpportunityLineSetInput,
    OpportunityLineUpdateInput,
    RecordVersionInput,
)

_LIST = "query opportunityLines($after:Cursor $before:Cursor $filter:OpportunityLineFilter $first:Int $includeArchived:Boolean $last:Int $orderBy:[OpportunityLineOrder!]){opportunityLines(after:$after before:$before filter:$filter first:$first includeArchived:$includeArchived last:$last orderBy:$orderBy){nodes{account{id name} allowed amount{amount currency} archivedAt createdAt discountPercent id opportunity{id name} owner{id name} position price{amount currency} product productCode productFamily quantity updatedAt version} pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}}"
_LIST_COUNT = "query opportunityLines($after:Cursor $before:Cursor $filter:OpportunityLineFilter $first:Int $includeArchived:Boolean $last:Int $orderBy:[OpportunityLineOrder!]){opportunityLines(after:$after before:$before filter:$filter first:$first includeArchived:$includeArchived last:$last orderBy:$orderBy){totalCount}}"
_GET = "query opportunityLine($asOf:DateTime $id:ID!){opportunityLine(asOf:$asOf id:$id){account{id name} allowed amount{amount currency} archivedAt createdAt discountPercent id opportunity{id name} owner{id name} position price{amount currency} product productCode productFamily quantity updatedAt version}}"
_AGGREGATE = "query opportunityLinesAggregate($filter:OpportunityLineFilter $groupBy:[OpportunityLineGroupBy!] $includeArchived:Boolean){opportunityLinesAggregate(filter:$filter groupBy:$groupBy includeArchived:$includeArchived){rows{avg{amount{amount currency} discountPercent position price{amount currency} quantity} count keys{field id value} max{amount{amount currency} discountPercent position price{amount currency} quantity} min{amount{amount currency} discountPercent position price{amount currency} quantity} sum{amount{amount currency} discountPercent position price{amount currency} quantity}}}}"
_ARCHIVE = "mutation opportunityLineArchive($input:RecordVersionInput!){opportunityLineArchive(input:$input){cursor opportunityLine{account{id name} allowed amount{amount currency} archivedAt createdAt discountPercent id opportunity{id name} owner{id name} position price{amount currency} product productCode productFamily quantity updatedAt version} userErrors{code message field}}}"
_CREATE = "mutation opportunityLineCreate($input:OpportunityLineCreateInput!){opportunityLineCreate(input:$input){cursor opportunityLine{account{id name} allowed amount{amount currency} archivedAt createdAt discountPercent id opportunity{id name} owner{id name} position price{amount currency} product productCode productFamily quantity updatedAt version} userErrors{code message field}}}"
_DELETE = "mutation opportunityLineDelete($input:RecordVersionInput!){opportunityLineDelete(input:$input){cursor deletedId opportunityLine{account{id name} allowed amount{amount currency} archivedAt createdAt discountPercent id opportunity{id name} owner{id name} position price{amount currency} product productCode productFamily quantity updatedAt version} userErrors{code message field}}}"
_UNARCHIVE = "mutation opportunityLineUnarchive($input:RecordVersionInput!){opportunityLineUnarchive(input:$input){cursor opportunityLine{account{id name} allowed amount{amount currency} archivedAt createdAt discountPercent id opportunity{id name} owner{id name} position price{amount currency} product productCode productFamily quantity updatedAt version} userErrors{code message field}}}"
_UPDATE = "mutation opportunityLineUpdate($input:OpportunityLineUpdateInput!){opportunityLineUpdate(input:$input){cursor opportunityLine{account{id name} allowed amount{amount currency} archivedAt createdAt discountPercent id opportunity{id name} owner{id name} position price{amount currency} product productCode productFamily quantity updatedAt version} userErrors{code message field}}}"
_UPSERT = "mutation opportunityLineUpsert($input:OpportunityLineRowInput! $match:OpportunityLineMatch!){opportunityLineUpsert(input:$input match:$match){created cursor opportunityLine{account{id name} allowed amount{amount currency} archivedAt createdAt discountPercent id opportunity{id name} owner{id name} position price{amount currency} product productCode productFamily quantity updatedAt version} userErrors{code message field}}}"
_BULK_ARCHIVE = "mutation opportunityLinesBulkArchive($dryRun:Boolean $expectedCount:Int $filter:OpportunityLineFilter!){opportunityLinesBulkArchive(dryRun:$dryRun expectedCount:$expectedCount filter:$filter){cursor jobId results{id index outcome} userErrors{code message field}}}"
_BULK_UPDATE = "mutation opportunityLinesBulkUpdate($dryRun:Boolean $expectedCount:Int $filter:OpportunityLineFilter! $set:OpportunityLineSetInput!){opportunityLinesBulkUpdate(dryRun:$dryRun expectedCount:$expectedCount filter:$filter set:$set){cursor jobId results{id index outcome} userErrors{code message field}}}"
_BULK_UPSERT = "mutation opportunityLinesBulkUpsert($dryRun:Boolean $errorPolicy:ErrorPolicy $match:OpportunityLineBulkMatch! $rows:[OpportunityLineRowInput!]!){opportunityLinesBulkUpsert(dryRun:$dryRun errorPolicy:$errorPolicy match:$match rows:$rows){results{index outcome id userErrors{code message field}} userErrors{code message field}}}"
_EXPORT = "mutation opportunityLinesExport($byteOrderMark:Boolean $columns:[String!] $delimiter:String $filter:OpportunityLineFilter $format:FileFormat! $includeArchived:Boolean $orderBy:[OpportunityLineOrder!]){opportunityLinesExport(byteOrderMark:$byteOrderMark columns:$columns delimiter:$delimiter filter:$filter format:$format includeArchived:$includeArchived orderBy:$orderBy){cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version} userErrors{code message field}}}"
_IMPORT_ = "mutation opportunityLinesImport($input:OpportunityLineImportInput!){opportunityLinesImport(input:$input){cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version} userErrors{code message field}}}"


class OpportunityLines(Section):
    """What is offered in a deal: a product, how much of it and at what price. Rights reach it by the owner and the account of the deal; who adds, changes or removes one must be allowed to change the deal as well."""

    def list(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        filter: OpportunityLineFilter | None = None,
        first: int | None = None,
        include_archived: bool | None = None,
        last: int | None = None,
        order_by: Sequence[OpportunityLineOrder] | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[OpportunityLine]:
        """The opportunity lines that you may see, page by page.

        :param after: Begin behind this place.
        :param before: End before this place.
        :param filter: Only opportunity lines that meet this.
        :param first: How many from the start, or after `after`: 1 to 200, 50 unless given.
        :param include_archived: Also those that were put away.
        :param last: How many from the end, or before `before`: 1 to 200. Not together with `first`.
        :param order_by: How to sort: the first item decides, the next one between equals. By id unless given.
        """
        told: Pages[OpportunityLine] = self._lists("opportunityLines", _LIST, _LIST_COUNT, {"after": after, "before": before, "filter": filter, "first": first, "includeArchived": include_archived, "last": last, "orderBy": order_by}, options)
        return told

    def get(
        self,
        id: str,
        *,
        as_of: DateTimeGiven | None = None,
        options: RequestOptions | None = None,
    ) -> OpportunityLine | None:
        """One opportunity line by its id; null when there is none that you may see.

        :param as_of: Show it as it stood at this moment, by what was recorded until then: null before it was created, and told also of one that was deleted since. What you may see of it is decided by your rights of today. Its fields, lists, external ids and custom fields are those of the moment; records to which they point, and lists of records that point to it, are those of today.
        :param id: The id of an opportunity line.
        """
        told: OpportunityLine | None = self._reads("opportunityLine", _GET, {"asOf": as_of, "id": id}, options)
        return told

    def aggregate(
        self,
        *,
        filter: OpportunityLineFilter | None = None,
        group_by: Sequence[OpportunityLineGroupBy] | None = None,
        include_archived: bool | None = None,
        options: RequestOptions | None = None,
    ) -> OpportunityLineAggregate:
        """Counts and sums of the opportunity lines that you may see, in total or by groups; at most 1,000 rows.

        :param filter: Only opportunity lines that meet this.
        :param group_by: One row for each combination of these; one row in all unless given.
        :param include_archived: Also those that were put away.
        """
        told: OpportunityLineAggregate = self._reads("opportunityLinesAggregate", _AGGREGATE, {"filter": filter, "groupBy": group_by, "includeArchived": include_archived}, options)
        return told

    def archive(
        self,
        input: RecordVersionInput,
        *,
        options: RequestOptions | None = None,
    ) -> OpportunityLinePayload:
        """Puts an opportunity line away: lists leave it out unless asked, and everything that points to it stays.

        :param input: Which one to put away.
        """
        told: OpportunityLinePayload = self._acts("opportunityLineArchive", _ARCHIVE, {"input": input}, options)
        return told

    def create(
        self,
        input: OpportunityLineCreateInput,
        *,
        options: RequestOptions | None = None,
    ) -> OpportunityLinePayload:
        """Makes an opportunity line.

        :param input: The new opportunity line.
        """
        told: OpportunityLinePayload = self._acts("opportunityLineCreate", _CREATE, {"input": input}, options)
        return told

    def delete(
        self,
        input: RecordVersionInput,
        *,
        options: RequestOptions | None = None,
    ) -> OpportunityLineDeletePayload:
        """Removes a line for good from a deal that you may change. The amount of a deal that follows its lines follows.

        :param input: Which one to remove.
        """
        told: OpportunityLineDeletePayload = self._acts("opportunityLineDelete", _DELETE, {"input": input}, options)
        return told

    def unarchive(
        self,
        input: RecordVersionInput,
        *,
        options: RequestOptions | None = None,
    ) -> OpportunityLinePayload:
        """Brings an archived opportunity line back to lists.

        :param input: Which one to bring back.
        """
        told: OpportunityLinePayload = self._acts("opportunityLineUnarchive", _UNARCHIVE, {"input": input}, options)
        return told

    def update(
        self,
        input: OpportunityLineUpdateInput,
        *,
        options: RequestOptions | None = None,
    ) -> OpportunityLinePayload:
        """Changes fields of an opportunity line; those that are not given stay as they are.

        :param input: Which one, and what changes.
        """
        told: OpportunityLinePayload = self._acts("opportunityLineUpdate", _UPDATE, {"input": input}, options)
        return told

    def upsert(
        self,
        *,
        input: OpportunityLineRowInput,
        match: OpportunityLineMatch,
        options: RequestOptions | None = None,
    ) -> OpportunityLineUpsertPayload:
        """Changes the record that fits, or makes a new one where none does.

        :param input: What it is to have afterwards; what is left out stays as it is.
        :param match: Which record is meant.
        """
        told: OpportunityLineUpsertPayload = self._acts("opportunityLineUpsert", _UPSERT, {"input": input, "match": match}, options)
        return told

    def bulk_archive(
        self,
        filter: OpportunityLineFilter,
        *,
        dry_run: bool | None = None,
        expected_count: int | None = None,
        options: RequestOptions | None = None,
    ) -> BulkPayload:
        """Puts all opportunity lines away that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself.

        :param dry_run: Try everything and write nothing: the results are those that a real run would have now.
        :param expected_count: How many records you expect the filter to find: with any other number nothing is written (COUNT_MISMATCH).
        :param filter: Which opportunity lines, of those that you see and that are not archived; an empty filter finds all of them.
        """
        told: BulkPayload = self._acts("opportunityLinesBulkArchive", _BULK_ARCHIVE, {"dryRun": dry_run, "expectedCount": expected_count, "filter": filter}, options)
        return told

    def bulk_update(
        self,
        *,
        filter: OpportunityLineFilter,
        set: OpportunityLineSetInput,
        dry_run: bool | None = None,
        expected_count: int | None = None,
        options: RequestOptions | None = None,
    ) -> BulkPayload:
        """Changes the same fields in all opportunity lines that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself.

        :param dry_run: Try everything and write nothing: the results are those that a real run would have now.
        :param expected_count: How many records you expect the filter to find: with any other number nothing is written (COUNT_MISMATCH).
        :param filter: Which opportunity lines, of those that you see and that are not archived; an empty filter finds all of them.
        :param set: What is done to each of them.
        """
        told: BulkPayload = self._acts("opportunityLinesBulkUpdate", _BULK_UPDATE, {"dryRun": dry_run, "expectedCount": expected_count, "filter": filter, "set": set}, options)
        return told

    def bulk_upsert(
        self,
        rows: Iterable[OpportunityLineRowInput],
        *,
        match: OpportunityLineBulkMatch,
        error_policy: ErrorPolicy = "PER_ROW",
        dry_run: bool = False,
        on_progress: Callable[[Tally], object] | None = None,
        idempotency_key: str | None = None,
        batch: int = 1000,
    ) -> BulkRun[OpportunityLineRowInput]:
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
            "opportunityLinesBulkUpsert", _BULK_UPSERT, match, error_policy, dry_run, idempotency_key, batch, on_progress
        )
        return self._writes(rows, write)

    def export(
        self,
        format: FileFormat,
        *,
        byte_order_mark: bool | None = None,
        columns: Sequence[str] | None = None,
        delimiter: str | None = None,
        filter: OpportunityLineFilter | None = None,
        include_archived: bool | None = None,
        order_by: Sequence[OpportunityLineOrder] | None = None,
        options: RequestOptions | None = None,
    ) -> JobPayload:
        """Makes a job that writes opportunity lines to a file, as far as you may see them. The file is at its `resultPath` when the job is done.

        :param byte_order_mark: Of CSV: whether it begins with a byte order mark, by which spreadsheets know UTF-8; true unless given.
        :param columns: What is written of each, in this order: `id`, `name`, `amount.amount`, `account`, `account.name`, `externalIds.sap`, `customFields.key`. All that you may see unless given.
        :param delimiter: Of CSV: what stands between the cells; a comma unless given.
        :param filter: Only opportunity lines that meet this.
        :param format: How the file is written.
        :param include_archived: Also those that were put away.
        :param order_by: How to sort; by id unless given.
        """
        told: JobPayload = self._acts("opportunityLinesExport", _EXPORT, {"byteOrderMark": byte_order_mark, "columns": columns, "delimiter": delimiter, "filter": filter, "format": format, "includeArchived": include_archived, "orderBy": order_by}, options)
        return told

    def import_(
        self,
        input: OpportunityLineImportInput,
        *,
        options: RequestOptions | None = None,
    ) -> JobPayload:
        """Makes a job that writes opportunity lines from a file. It waits for the file at its `uploadPath`, and begins when all of it has come.

        :param input: How the file is read.
        """
        told: JobPayload = self._acts("opportunityLinesImport", _IMPORT_, {"input": input}, options)
        return told
