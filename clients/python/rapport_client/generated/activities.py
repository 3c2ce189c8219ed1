# Written by `npm run clients:python` from schema.graphql: change that, not this.
from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Sequence

from ..bulk import BulkRun, BulkWrite, ErrorPolicy, Tally
from ..options import RequestOptions
from ..pages import Pages
from ..section import Section
from .answers import (
    Activity,
    ActivityAggregate,
    ActivityDeletePayload,
    ActivityPayload,
    ActivityUpsertPayload,
    BulkPayload,
    JobPayload,
)
from .inputs import (
    ActivityBulkMatch,
    ActivityCompleteInput,
    ActivityCreateInput,
    ActivityFilter,
    ActivityGroupBy,
    ActivityImportInput,
    ActivityMatch,
    ActivityOrder,
    ActivityReopenInput,
    ActivityRowInput,
    ActivitySetInput,
    ActivityUpdateInput,
    DateTimeGiven,
    FileFormat,
    RecordVersionInput,
)

_LIST = "query activities($after:Cursor $before:Cursor $filter:ActivityFilter $first:Int $includeArchived:Boolean $last:Int $orderBy:[ActivityOrder!]){activities(after:$after before:$before filter:$filter first:$first includeArchived:$includeArchived last:$last orderBy:$orderBy){nodes{allowed archivedAt body createdAt direction doneAt dueAt id kind occurredAt outcome owner{id name} subject updatedAt version} pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}}"
_LIST_COUNT = "query activities($after:Cursor $before:Cursor $filter:ActivityFilter $first:Int $includeArchived:Boolean $last:Int $orderBy:[ActivityOrder!]){activities(after:$after before:$before filter:$filter first:$first includeArchived:$includeArchived last:$last orderBy:$orderBy){totalCount}}"
_GET = "query activity($asOf:DateTime $id:ID!){activity(asOf:$asOf id:$id){allowed archivedAt body createdAt direction doneAt dueAt id kind occurredAt outcome owner{id name} subject updatedAt version}}"
_AGGREGATE = "query activitiesAggregate($filter:ActivityFilter $groupBy:[ActivityGroupBy!] $includeArchived:Boolean){activitiesAggregate(filter:$filter groupBy:$groupBy includeArchived:$includeArchived){rows{count keys{field id value} max{doneAt dueAt occurredAt} min{doneAt dueAt occurredAt}}}}"
_BULK_ARCHIVE = "mutation activitiesBulkArchive($dryRun:Boolean $expectedCount:Int $filter:ActivityFilter!){activitiesBulkArchive(dryRun:$dryRun expectedCount:$expectedCount filter:$filter){cursor jobId results{id index outcome} userErrors{code message field}}}"
_BULK_UPDATE = "mutation activitiesBulkUpdate($dryRun:Boolean $expectedCount:Int $filter:ActivityFilter! $set:ActivitySetInput!){activitiesBulkUpdate(dryRun:$dryRun expectedCount:$expectedCount filter:$filter set:$set){cursor jobId results{id index outcome} userErrors{code message field}}}"
_BULK_UPSERT = "mutation activitiesBulkUpsert($dryRun:Boolean $errorPolicy:ErrorPolicy $match:ActivityBulkMatch! $rows:[ActivityRowInput!]!){activitiesBulkUpsert(dryRun:$dryRun errorPolicy:$errorPolicy match:$match rows:$rows){results{index outcome id userErrors{code message field}} userErrors{code message field}}}"
_EXPORT = "mutation activitiesExport($byteOrderMark:Boolean $columns:[String!] $delimiter:String $filter:ActivityFilter $format:FileFormat! $includeArchived:Boolean $orderBy:[ActivityOrder!]){activitiesExport(byteOrderMark:$byteOrderMark columns:$columns delimiter:$delimiter filter:$filter format:$format includeArchived:$includeArchived orderBy:$orderBy){cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version} userErrors{code message field}}}"
_IMPORT_ = "mutation activitiesImport($input:ActivityImportInput!){activitiesImport(input:$input){cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version} userErrors{code message field}}}"
_ARCHIVE = "mutation activityArchive($input:RecordVersionInput!){activityArchive(input:$input){activity{allowed archivedAt body createdAt direction doneAt dueAt id kind occurredAt outcome owner{id name} subject updatedAt version} cursor userErrors{code message field}}}"
_COMPLETE = "mutation activityComplete($input:ActivityCompleteInput!){activityComplete(input:$input){activity{allowed archivedAt body createdAt direction doneAt dueAt id kind occurredAt outcome owner{id name} subject updatedAt version} cursor userErrors{code message field}}}"
_CREATE = "mutation activityCreate($input:ActivityCreateInput!){activityCreate(input:$input){activity{allowed archivedAt body createdAt direction doneAt dueAt id kind occurredAt outcome owner{id name} subject updatedAt version} cursor userErrors{code message field}}}"
_DELETE = "mutation activityDelete($input:RecordVersionInput!){activityDelete(input:$input){activity{allowed archivedAt body createdAt direction doneAt dueAt id kind occurredAt outcome owner{id name} subject updatedAt version} cursor deletedId userErrors{code message field}}}"
_REOPEN = "mutation activityReopen($input:ActivityReopenInput!){activityReopen(input:$input){activity{allowed archivedAt body createdAt direction doneAt dueAt id kind occurredAt outcome owner{id name} subject updatedAt version} cursor userErrors{code message field}}}"
_UNARCHIVE = "mutation activityUnarchive($input:RecordVersionInput!){activityUnarchive(input:$input){activity{allowed archivedAt body createdAt direction doneAt dueAt id kind occurredAt outcome owner{id name} subject updatedAt version} cursor userErrors{code message field}}}"
_UPDATE = "mutation activityUpdate($input:ActivityUpdateInput!){activityUpdate(input:$input){activity{allowed archivedAt body createdAt direction doneAt dueAt id kind occurredAt outcome owner{id name} subject updatedAt version} cursor userErrors{code message field}}}"
_UPSERT = "mutation activityUpsert($input:ActivityRowInput! $match:ActivityMatch!){activityUpsert(input:$input match:$match){activity{allowed archivedAt body createdAt direction doneAt dueAt id kind occurredAt outcome owner{id name} subject updatedAt version} created cursor userErrors{code message field}}}"


class Activities(Section):
    """One contact with a customer over whatever channel, a task, or a note. It stands in the timeline of every record that it is about."""

    def list(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        filter: ActivityFilter | None = None,
        first: int | None = None,
        include_archived: bool | None = None,
        last: int | None = None,
        order_by: Sequence[ActivityOrder] | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[Activity]:
        """The activities that you may see, page by page.

        :param after: Begin behind this place.
        :param before: End before this place.
        :param filter: Only activities that meet this.
        :param first: How many from the start, or after `after`: 1 to 200, 50 unless given.
        :param include_archived: Also those that were put away.
        :param last: How many from the end, or before `before`: 1 to 200. Not together with `first`.
        :param order_by: How to sort: the first item decides, the next one between equals. By id unless given.
        """
        told: Pages[Activity] = self._lists("activities", _LIST, _LIST_COUNT, {"after": after, "before": before, "filter": filter, "first": first, "includeArchived": include_archived, "last": last, "orderBy": order_by}, options)
        return told

    def get(
        self,
        id: str,
        *,
        as_of: DateTimeGiven | None = None,
        options: RequestOptions | None = None,
    ) -> Activity | None:
        """One activity by its id; null when there is none that you may see.

        :param as_of: Show it as it stood at this moment, by what was recorded until then: null before it was created, and told also of one that was deleted since. What you may see of it is decided by your rights of today. Its fields, lists, external ids and custom fields are those of the moment; records to which they point, and lists of records that point to it, are those of today.
        :param id: The id of an activity.
        """
        told: Activity | None = self._reads("activity", _GET, {"asOf": as_of, "id": id}, options)
        return told

    def aggregate(
        self,
        *,
        filter: ActivityFilter | None = None,
        group_by: Sequence[ActivityGroupBy] | None = None,
        include_archived: bool | None = None,
        options: RequestOptions | None = None,
    ) -> ActivityAggregate:
        """Counts and sums of the activities that you may see, in total or by groups; at most 1,000 rows.

        :param filter: Only activities that meet this.
        :param group_by: One row for each combination of these; one row in all unless given.
        :param include_archived: Also those that were put away.
        """
        told: ActivityAggregate = self._reads("activitiesAggregate", _AGGREGATE, {"filter": filter, "groupBy": group_by, "includeArchived": include_archived}, options)
        return told

    def bulk_archive(
        self,
        filter: ActivityFilter,
        *,
        dry_run: bool | None = None,
        expected_count: int | None = None,
        options: RequestOptions | None = None,
    ) -> BulkPayload:
        """Puts all activities away that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself.

        :param dry_run: Try everything and write nothing: the results are those that a real run would have now.
        :param expected_count: How many records you expect the filter to find: with any other number nothing is written (COUNT_MISMATCH).
        :param filter: Which activities, of those that you see and that are not archived; an empty filter finds all of them.
        """
        told: BulkPayload = self._acts("activitiesBulkArchive", _BULK_ARCHIVE, {"dryRun": dry_run, "expectedCount": expected_count, "filter": filter}, options)
        return told

    def bulk_update(
        self,
        *,
        filter: ActivityFilter,
        set: ActivitySetInput,
        dry_run: bool | None = None,
        expected_count: int | None = None,
        options: RequestOptions | None = None,
    ) -> BulkPayload:
        """Changes the same fields in all activities that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself.

        :param dry_run: Try everything and write nothing: the results are those that a real run would have now.
        :param expected_count: How many records you expect the filter to find: with any other number nothing is written (COUNT_MISMATCH).
        :param filter: Which activities, of those that you see and that are not archived; an empty filter finds all of them.
        :param set: What is done to each of them.
        """
        told: BulkPayload = self._acts("activitiesBulkUpdate", _BULK_UPDATE, {"dryRun": dry_run, "expectedCount": expected_count, "filter": filter, "set": set}, options)
        return told

    def bulk_upsert(
        self,
        rows: Iterable[ActivityRowInput],
        *,
        match: ActivityBulkMatch,
        error_policy: ErrorPolicy = "PER_ROW",
        dry_run: bool = False,
        on_progress: Callable[[Tally], object] | None = None,
        idempotency_key: str | None = None,
        batch: int = 1000,
    ) -> BulkRun[ActivityRowInput]:
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
            "activitiesBulkUpsert", _BULK_UPSERT, match, error_policy, dry_run, idempotency_key, batch, on_progress
        )
        return self._writes(rows, write)

    def export(
        self,
        format: FileFormat,
        *,
        byte_order_mark: bool | None = None,
        columns: Sequence[str] | None = None,
        delimiter: str | None = None,
        filter: ActivityFilter | None = None,
        include_archived: bool | None = None,
        order_by: Sequence[ActivityOrder] | None = None,
        options: RequestOptions | None = None,
    ) -> JobPayload:
        """Makes a job that writes activities to a file, as far as you may see them. The file is at its `resultPath` when the job is done.

        :param byte_order_mark: Of CSV: whether it begins with a byte order mark, by which spreadsheets know UTF-8; true unless given.
        :param columns: What is written of each, in this order: `id`, `name`, `amount.amount`, `account`, `account.name`, `externalIds.sap`, `customFields.key`. All that you may see unless given.
        :param delimiter: Of CSV: what stands between the cells; a comma unless given.
        :param filter: Only activities that meet this.
        :param format: How the file is written.
        :param include_archived: Also those that were put away.
        :param order_by: How to sort; by id unless given.
        """
        told: JobPayload = self._acts("activitiesExport", _EXPORT, {"byteOrderMark": byte_order_mark, "columns": columns, "delimiter": delimiter, "filter": filter, "format": format, "includeArchived": include_archived, "orderBy": order_by}, options)
        return told

    def import_(
        self,
        input: ActivityImportInput,
        *,
        options: RequestOptions | None = None,
    ) -> JobPayload:
        """Makes a job that writes activities from a file. It waits for the file at its `uploadPath`, and begins when all of it has come.

        :param input: How the file is read.
        """
        told: JobPayload = self._acts("activitiesImport", _IMPORT_, {"input": input}, options)
        return told

    def archive(
        self,
        input: RecordVersionInput,
        *,
        options: RequestOptions | None = None,
    ) -> ActivityPayload:
        """Puts an activity away: lists leave it out unless asked, and everything that points to it stays.

        :param input: Which one to put away.
        """
        told: ActivityPayload = self._acts("activityArchive", _ARCHIVE, {"input": input}, options)
        return told

    def complete(
        self,
        input: ActivityCompleteInput,
        *,
        options: RequestOptions | None = None,
    ) -> ActivityPayload:
        """Marks a task as done, or a planned meeting, visit or call as held, with what came of it.

        :param input: On which record, and how.
        """
        told: ActivityPayload = self._acts("activityComplete", _COMPLETE, {"input": input}, options)
        return told

    def create(
        self,
        input: ActivityCreateInput,
        *,
        options: RequestOptions | None = None,
    ) -> ActivityPayload:
        """Makes an activity.

        :param input: The new activity.
        """
        told: ActivityPayload = self._acts("activityCreate", _CREATE, {"input": input}, options)
        return told

    def delete(
        self,
        input: RecordVersionInput,
        *,
        options: RequestOptions | None = None,
    ) -> ActivityDeletePayload:
        """Removes an activity for good. Refused with HAS_DEPENDENTS while other records point to it: archive it then.

        :param input: Which one to remove.
        """
        told: ActivityDeletePayload = self._acts("activityDelete", _DELETE, {"input": input}, options)
        return told

    def reopen(
        self,
        input: ActivityReopenInput,
        *,
        options: RequestOptions | None = None,
    ) -> ActivityPayload:
        """Takes back that an activity is done.

        :param input: On which record, and how.
        """
        told: ActivityPayload = self._acts("activityReopen", _REOPEN, {"input": input}, options)
        return told

    def unarchive(
        self,
        input: RecordVersionInput,
        *,
        options: RequestOptions | None = None,
    ) -> ActivityPayload:
        """Brings an archived activity back to lists.

        :param input: Which one to bring back.
        """
        told: ActivityPayload = self._acts("activityUnarchive", _UNARCHIVE, {"input": input}, options)
        return told

    def update(
        self,
        input: ActivityUpdateInput,
        *,
        options: RequestOptions | None = None,
    ) -> ActivityPayload:
        """Changes fields of an activity; those that are not given stay as they are.

        :param input: Which one, and what changes.
        """
        told: ActivityPayload = self._acts("activityUpdate", _UPDATE, {"input": input}, options)
        return told

    def upsert(
        self,
        *,
        input: ActivityRowInput,
        match: ActivityMatch,
        options: RequestOptions | None = None,
    ) -> ActivityUpsertPayload:
        """Changes the record that fits, or makes a new one where none does.

        :param input: What it is to have afterwards; what is left out stays as it is.
        :param match: Which record is meant.
        """
        told: ActivityUpsertPayload = self._acts("activityUpsert", _UPSERT, {"input": input, "match": match}, options)
        return told
