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
    Quota,
    QuotaAggregate,
    QuotaDeletePayload,
    QuotaPayload,
    QuotaUpsertPayload,
)
from .inputs import (
    DateTimeGiven,
    FileFormat,
    QuotaBulkMatch,
    QuotaCreateInput,
    QuotaFilter,
    QuotaGroupBy,
    QuotaImportInput,
    QuotaMatch,
    QuotaOrder,
    QuotaRowInput,
    QuotaSetInput,
    QuotaUpdateInput,
    RecordVersionInput,
)

_LIST = "query quotas($after:Cursor $before:Cursor $filter:QuotaFilter $first:Int $includeArchived:Boolean $last:Int $orderBy:[QuotaOrder!]){quotas(after:$after before:$before filter:$filter first:$first includeArchived:$includeArchived last:$last orderBy:$orderBy){nodes{allowed amount{amount currency} archivedAt createdAt id measure name number owner{id name} productFamily start team{id name} unit updatedAt version} pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}}"
_LIST_COUNT = "query quotas($after:Cursor $before:Cursor $filter:QuotaFilter $first:Int $includeArchived:Boolean $last:Int $orderBy:[QuotaOrder!]){quotas(after:$after before:$before filter:$filter first:$first includeArchived:$includeArchived last:$last orderBy:$orderBy){totalCount}}"
_GET = "query quota($asOf:DateTime $id:ID!){quota(asOf:$asOf id:$id){allowed amount{amount currency} archivedAt createdAt id measure name number owner{id name} productFamily start team{id name} unit updatedAt version}}"
_AGGREGATE = "query quotasAggregate($filter:QuotaFilter $groupBy:[QuotaGroupBy!] $includeArchived:Boolean){quotasAggregate(filter:$filter groupBy:$groupBy includeArchived:$includeArchived){rows{avg{amount{amount currency} number} count keys{field id value} max{amount{amount currency} number start} min{amount{amount currency} number start} sum{amount{amount currency} number}}}}"
_ARCHIVE = "mutation quotaArchive($input:RecordVersionInput!){quotaArchive(input:$input){cursor quota{allowed amount{amount currency} archivedAt createdAt id measure name number owner{id name} productFamily start team{id name} unit updatedAt version} userErrors{code message field}}}"
_CREATE = "mutation quotaCreate($input:QuotaCreateInput!){quotaCreate(input:$input){cursor quota{allowed amount{amount currency} archivedAt createdAt id measure name number owner{id name} productFamily start team{id name} unit updatedAt version} userErrors{code message field}}}"
_DELETE = "mutation quotaDelete($input:RecordVersionInput!){quotaDelete(input:$input){cursor deletedId quota{allowed amount{amount currency} archivedAt createdAt id measure name number owner{id name} productFamily start team{id name} unit updatedAt version} userErrors{code message field}}}"
_UNARCHIVE = "mutation quotaUnarchive($input:RecordVersionInput!){quotaUnarchive(input:$input){cursor quota{allowed amount{amount currency} archivedAt createdAt id measure name number owner{id name} productFamily start team{id name} unit updatedAt version} userErrors{code message field}}}"
_UPDATE = "mutation quotaUpdate($input:QuotaUpdateInput!){quotaUpdate(input:$input){cursor quota{allowed amount{amount currency} archivedAt createdAt id measure name number owner{id name} productFamily start team{id name} unit updatedAt version} userErrors{code message field}}}"
_UPSERT = "mutation quotaUpsert($input:QuotaRowInput! $match:QuotaMatch!){quotaUpsert(input:$input match:$match){created cursor quota{allowed amount{amount currency} archivedAt createdAt id measure name number owner{id name} productFamily start team{id name} unit updatedAt version} userErrors{code message field}}}"
_BULK_ARCHIVE = "mutation quotasBulkArchive($dryRun:Boolean $expectedCount:Int $filter:QuotaFilter!){quotasBulkArchive(dryRun:$dryRun expectedCount:$expectedCount filter:$filter){cursor jobId results{id index outcome} userErrors{code message field}}}"
_BULK_UPDATE = "mutation quotasBulkUpdate($dryRun:Boolean $expectedCount:Int $filter:QuotaFilter! $set:QuotaSetInput!){quotasBulkUpdate(dryRun:$dryRun expectedCount:$expectedCount filter:$filter set:$set){cursor jobId results{id index outcome} userErrors{code message field}}}"
_BULK_UPSERT = "mutation quotasBulkUpsert($dryRun:Boolean $errorPolicy:ErrorPolicy $match:QuotaBulkMatch! $rows:[QuotaRowInput!]!){quotasBulkUpsert(dryRun:$dryRun errorPolicy:$errorPolicy match:$match rows:$rows){results{index outcome id userErrors{code message field}} userErrors{code message field}}}"
_EXPORT = "mutation quotasExport($byteOrderMark:Boolean $columns:[String!] $delimiter:String $filter:QuotaFilter $format:FileFormat! $includeArchived:Boolean $orderBy:[QuotaOrder!]){quotasExport(byteOrderMark:$byteOrderMark columns:$columns delimiter:$delimiter filter:$filter format:$format includeArchived:$includeArchived orderBy:$orderBy){cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version} userErrors{code message field}}}"
_IMPORT_ = "mutation quotasImport($input:QuotaImportInput!){quotasImport(input:$input){cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version} userErrors{code message field}}}"


class Quotas(Section):
    """What a person or a team is to sell in a period. A person’s is seen by the person and by whoever reaches their records; a team’s by whoever reaches the team, so not by a member whose right goes no further than their own records."""

    def list(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        filter: QuotaFilter | None = None,
        first: int | None = None,
        include_archived: bool | None = None,
        last: int | None = None,
        order_by: Sequence[QuotaOrder] | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[Quota]:
        """The quotas that you may see, page by page.

        :param after: Begin behind this place.
        :param before: End before this place.
        :param filter: Only quotas that meet this.
        :param first: How many from the start, or after `after`: 1 to 200, 50 unless given.
        :param include_archived: Also those that were put away.
        :param last: How many from the end, or before `before`: 1 to 200. Not together with `first`.
        :param order_by: How to sort: the first item decides, the next one between equals. By id unless given.
        """
        told: Pages[Quota] = self._lists("quotas", _LIST, _LIST_COUNT, {"after": after, "before": before, "filter": filter, "first": first, "includeArchived": include_archived, "last": last, "orderBy": order_by}, options)
        return told

    def get(
        self,
        id: str,
        *,
        as_of: DateTimeGiven | None = None,
        options: RequestOptions | None = None,
    ) -> Quota | None:
        """One quota by its id; null when there is none that you may see.

        :param as_of: Show it as it stood at this moment, by what was recorded until then: null before it was created, and told also of one that was deleted since. What you may see of it is decided by your rights of today. Its fields, lists, external ids and custom fields are those of the moment; records to which they point, and lists of records that point to it, are those of today.
        :param id: The id of a quota.
        """
        told: Quota | None = self._reads("quota", _GET, {"asOf": as_of, "id": id}, options)
        return told

    def aggregate(
        self,
        *,
        filter: QuotaFilter | None = None,
        group_by: Sequence[QuotaGroupBy] | None = None,
        include_archived: bool | None = None,
        options: RequestOptions | None = None,
    ) -> QuotaAggregate:
        """Counts and sums of the quotas that you may see, in total or by groups; at most 1,000 rows.

        :param filter: Only quotas that meet this.
        :param group_by: One row for each combination of these; one row in all unless given.
        :param include_archived: Also those that were put away.
        """
        told: QuotaAggregate = self._reads("quotasAggregate", _AGGREGATE, {"filter": filter, "groupBy": group_by, "includeArchived": include_archived}, options)
        return told

    def archive(
        self,
        input: RecordVersionInput,
        *,
        options: RequestOptions | None = None,
    ) -> QuotaPayload:
        """Puts a quota away: lists leave it out unless asked, and everything that points to it stays.

        :param input: Which one to put away.
        """
        told: QuotaPayload = self._acts("quotaArchive", _ARCHIVE, {"input": input}, options)
        return told

    def create(
        self,
        input: QuotaCreateInput,
        *,
        options: RequestOptions | None = None,
    ) -> QuotaPayload:
        """Makes a quota.

        :param input: The new quota.
        """
        told: QuotaPayload = self._acts("quotaCreate", _CREATE, {"input": input}, options)
        return told

    def delete(
        self,
        input: RecordVersionInput,
        *,
        options: RequestOptions | None = None,
    ) -> QuotaDeletePayload:
        """Removes a quota for good. Refused with HAS_DEPENDENTS while other records point to it: archive it then.

        :param input: Which one to remove.
        """
        told: QuotaDeletePayload = self._acts("quotaDelete", _DELETE, {"input": input}, options)
        return told

    def unarchive(
        self,
        input: RecordVersionInput,
        *,
        options: RequestOptions | None = None,
    ) -> QuotaPayload:
        """Brings an archived quota back to lists.

        :param input: Which one to bring back.
        """
        told: QuotaPayload = self._acts("quotaUnarchive", _UNARCHIVE, {"input": input}, options)
        return told

    def update(
        self,
        input: QuotaUpdateInput,
        *,
        options: RequestOptions | None = None,
    ) -> QuotaPayload:
        """Changes fields of a quota; those that are not given stay as they are.

        :param input: Which one, and what changes.
        """
        told: QuotaPayload = self._acts("quotaUpdate", _UPDATE, {"input": input}, options)
        return told

    def upsert(
        self,
        *,
        input: QuotaRowInput,
        match: QuotaMatch,
        options: RequestOptions | None = None,
    ) -> QuotaUpsertPayload:
        """Changes the record that fits, or makes a new one where none does.

        :param input: What it is to have afterwards; what is left out stays as it is.
        :param match: Which record is meant.
        """
        told: QuotaUpsertPayload = self._acts("quotaUpsert", _UPSERT, {"input": input, "match": match}, options)
        return told

    def bulk_archive(
        self,
        filter: QuotaFilter,
        *,
        dry_run: bool | None = None,
        expected_count: int | None = None,
        options: RequestOptions | None = None,
    ) -> BulkPayload:
        """Puts all quotas away that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself.

        :param dry_run: Try everything and write nothing: the results are those that a real run would have now.
        :param expected_count: How many records you expect the filter to find: with any other number nothing is written (COUNT_MISMATCH).
        :param filter: Which quotas, of those that you see and that are not archived; an empty filter finds all of them.
        """
        told: BulkPayload = self._acts("quotasBulkArchive", _BULK_ARCHIVE, {"dryRun": dry_run, "expectedCount": expected_count, "filter": filter}, options)
        return told

    def bulk_update(
        self,
        *,
        filter: QuotaFilter,
        set: QuotaSetInput,
        dry_run: bool | None = None,
        expected_count: int | None = None,
        options: RequestOptions | None = None,
    ) -> BulkPayload:
        """Changes the same fields in all quotas that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself.

        :param dry_run: Try everything and write nothing: the results are those that a real run would have now.
        :param expected_count: How many records you expect the filter to find: with any other number nothing is written (COUNT_MISMATCH).
        :param filter: Which quotas, of those that you see and that are not archived; an empty filter finds all of them.
        :param set: What is done to each of them.
        """
        told: BulkPayload = self._acts("quotasBulkUpdate", _BULK_UPDATE, {"dryRun": dry_run, "expectedCount": expected_count, "filter": filter, "set": set}, options)
        return told

    def bulk_upsert(
        self,
        rows: Iterable[QuotaRowInput],
        *,
        match: QuotaBulkMatch,
        error_policy: ErrorPolicy = "PER_ROW",
        dry_run: bool = False,
        on_progress: Callable[[Tally], object] | None = None,
        idempotency_key: str | None = None,
        batch: int = 1000,
    ) -> BulkRun[QuotaRowInput]:
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
            "quotasBulkUpsert", _BULK_UPSERT, match, error_policy, dry_run, idempotency_key, batch, on_progress
        )
        return self._writes(rows, write)

    def export(
        self,
        format: FileFormat,
        *,
        byte_order_mark: bool | None = None,
        columns: Sequence[str] | None = None,
        delimiter: str | None = None,
        filter: QuotaFilter | None = None,
        include_archived: bool | None = None,
        order_by: Sequence[QuotaOrder] | None = None,
        options: RequestOptions | None = None,
    ) -> JobPayload:
        """Makes a job that writes quotas to a file, as far as you may see them. The file is at its `resultPath` when the job is done.

        :param byte_order_mark: Of CSV: whether it begins with a byte order mark, by which spreadsheets know UTF-8; true unless given.
        :param columns: What is written of each, in this order: `id`, `name`, `amount.amount`, `account`, `account.name`, `externalIds.sap`, `customFields.key`. All that you may see unless given.
        :param delimiter: Of CSV: what stands between the cells; a comma unless given.
        :param filter: Only quotas that meet this.
        :param format: How the file is written.
        :param include_archived: Also those that were put away.
        :param order_by: How to sort; by id unless given.
        """
        told: JobPayload = self._acts("quotasExport", _EXPORT, {"byteOrderMark": byte_order_mark, "columns": columns, "delimiter": delimiter, "filter": filter, "format": format, "includeArchived": include_archived, "orderBy": order_by}, options)
        return told

    def import_(
        self,
        input: QuotaImportInput,
        *,
        options: RequestOptions | None = None,
    ) -> JobPayload:
        """Makes a job that writes quotas from a file. It waits for the file at its `uploadPath`, and begins when all of it has come.

        :param input: How the file is read.
        """
        told: JobPayload = self._acts("quotasImport", _IMPORT_, {"input": input}, options)
        return told
