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
    Stage,
    StageAggregate,
    StageDeletePayload,
    StagePayload,
    StageUpsertPayload,
)
from .inputs import (
    FileFormat,
    RecordVersionInput,
    StageBulkMatch,
    StageCreateInput,
    StageFilter,
    StageGroupBy,
    StageImportInput,
    StageMatch,
    StageOrder,
    StageRowInput,
    StageSetInput,
    StageUpdateInput,
)

_LIST = "query stages($after:Cursor $before:Cursor $filter:StageFilter $first:Int $includeArchived:Boolean $last:Int $orderBy:[StageOrder!]){stages(after:$after before:$before filter:$filter first:$first includeArchived:$includeArchived last:$last orderBy:$orderBy){nodes{allowed archivedAt createdAt expectedDays forecastCategory id name pipeline{id name} position probability required status updatedAt version} pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}}"
_LIST_COUNT = "query stages($after:Cursor $before:Cursor $filter:StageFilter $first:Int $includeArchived:Boolean $last:Int $orderBy:[StageOrder!]){stages(after:$after before:$before filter:$filter first:$first includeArchived:$includeArchived last:$last orderBy:$orderBy){totalCount}}"
_GET = "query stage($id:ID!){stage(id:$id){allowed archivedAt createdAt expectedDays forecastCategory id name pipeline{id name} position probability required status updatedAt version}}"
_AGGREGATE = "query stagesAggregate($filter:StageFilter $groupBy:[StageGroupBy!] $includeArchived:Boolean){stagesAggregate(filter:$filter groupBy:$groupBy includeArchived:$includeArchived){rows{avg{expectedDays position probability} count keys{field id value} max{expectedDays position probability} min{expectedDays position probability} sum{expectedDays position probability}}}}"
_ARCHIVE = "mutation stageArchive($input:RecordVersionInput!){stageArchive(input:$input){cursor stage{allowed archivedAt createdAt expectedDays forecastCategory id name pipeline{id name} position probability required status updatedAt version} userErrors{code message field}}}"
_CREATE = "mutation stageCreate($input:StageCreateInput!){stageCreate(input:$input){cursor stage{allowed archivedAt createdAt expectedDays forecastCategory id name pipeline{id name} position probability required status updatedAt version} userErrors{code message field}}}"
_DELETE = "mutation stageDelete($input:RecordVersionInput!){stageDelete(input:$input){cursor deletedId stage{allowed archivedAt createdAt expectedDays forecastCategory id name pipeline{id name} position probability required status updatedAt version} userErrors{code message field}}}"
_UNARCHIVE = "mutation stageUnarchive($input:RecordVersionInput!){stageUnarchive(input:$input){cursor stage{allowed archivedAt createdAt expectedDays forecastCategory id name pipeline{id name} position probability required status updatedAt version} userErrors{code message field}}}"
_UPDATE = "mutation stageUpdate($input:StageUpdateInput!){stageUpdate(input:$input){cursor stage{allowed archivedAt createdAt expectedDays forecastCategory id name pipeline{id name} position probability required status updatedAt version} userErrors{code message field}}}"
_UPSERT = "mutation stageUpsert($input:StageRowInput! $match:StageMatch!){stageUpsert(input:$input match:$match){created cursor stage{allowed archivedAt createdAt expectedDays forecastCategory id name pipeline{id name} position probability required status updatedAt version} userErrors{code message field}}}"
_BULK_ARCHIVE = "mutation stagesBulkArchive($dryRun:Boolean $expectedCount:Int $filter:StageFilter!){stagesBulkArchive(dryRun:$dryRun expectedCount:$expectedCount filter:$filter){cursor jobId results{id index outcome} userErrors{code message field}}}"
_BULK_UPDATE = "mutation stagesBulkUpdate($dryRun:Boolean $expectedCount:Int $filter:StageFilter! $set:StageSetInput!){stagesBulkUpdate(dryRun:$dryRun expectedCount:$expectedCount filter:$filter set:$set){cursor jobId results{id index outcome} userErrors{code message field}}}"
_BULK_UPSERT = "mutation stagesBulkUpsert($dryRun:Boolean $errorPolicy:ErrorPolicy $match:StageBulkMatch! $rows:[StageRowInput!]!){stagesBulkUpsert(dryRun:$dryRun errorPolicy:$errorPolicy match:$match rows:$rows){results{index outcome id userErrors{code message field}} userErrors{code message field}}}"
_EXPORT = "mutation stagesExport($byteOrderMark:Boolean $columns:[String!] $delimiter:String $filter:StageFilter $format:FileFormat! $includeArchived:Boolean $orderBy:[StageOrder!]){stagesExport(byteOrderMark:$byteOrderMark columns:$columns delimiter:$delimiter filter:$filter format:$format includeArchived:$includeArchived orderBy:$orderBy){cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version} userErrors{code message field}}}"
_IMPORT_ = "mutation stagesImport($input:StageImportInput!){stagesImport(input:$input){cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version} userErrors{code message field}}}"


class Stages(Section):
    """A step of a pipeline, with the chance of winning that deals have there and what must be known to enter it."""

    def list(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        filter: StageFilter | None = None,
        first: int | None = None,
        include_archived: bool | None = None,
        last: int | None = None,
        order_by: Sequence[StageOrder] | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[Stage]:
        """The stages that you may see, page by page.

        :param after: Begin behind this place.
        :param before: End before this place.
        :param filter: Only stages that meet this.
        :param first: How many from the start, or after `after`: 1 to 200, 50 unless given.
        :param include_archived: Also those that were put away.
        :param last: How many from the end, or before `before`: 1 to 200. Not together with `first`.
        :param order_by: How to sort: the first item decides, the next one between equals. By id unless given.
        """
        told: Pages[Stage] = self._lists("stages", _LIST, _LIST_COUNT, {"after": after, "before": before, "filter": filter, "first": first, "includeArchived": include_archived, "last": last, "orderBy": order_by}, options)
        return told

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Stage | None:
        """One stage by its id; null when there is none that you may see.

        :param id: The id of a stage.
        """
        told: Stage | None = self._reads("stage", _GET, {"id": id}, options)
        return told

    def aggregate(
        self,
        *,
        filter: StageFilter | None = None,
        group_by: Sequence[StageGroupBy] | None = None,
        include_archived: bool | None = None,
        options: RequestOptions | None = None,
    ) -> StageAggregate:
        """Counts and sums of the stages that you may see, in total or by groups; at most 1,000 rows.

        :param filter: Only stages that meet this.
        :param group_by: One row for each combination of these; one row in all unless given.
        :param include_archived: Also those that were put away.
        """
        told: StageAggregate = self._reads("stagesAggregate", _AGGREGATE, {"filter": filter, "groupBy": group_by, "includeArchived": include_archived}, options)
        return told

    def archive(
        self,
        input: RecordVersionInput,
        *,
        options: RequestOptions | None = None,
    ) -> StagePayload:
        """Puts a stage away: lists leave it out unless asked, and everything that points to it stays.

        :param input: Which one to put away.
        """
        told: StagePayload = self._acts("stageArchive", _ARCHIVE, {"input": input}, options)
        return told

    def create(
        self,
        input: StageCreateInput,
        *,
        options: RequestOptions | None = None,
    ) -> StagePayload:
        """Makes a stage.

        :param input: The new stage.
        """
        told: StagePayload = self._acts("stageCreate", _CREATE, {"input": input}, options)
        return told

    def delete(
        self,
        input: RecordVersionInput,
        *,
        options: RequestOptions | None = None,
    ) -> StageDeletePayload:
        """Removes a stage for good. Refused while an opportunity stands in it or went through it, and where its pipeline would lack an open, won or lost stage: archive it then, or make another one first.

        :param input: Which one to remove.
        """
        told: StageDeletePayload = self._acts("stageDelete", _DELETE, {"input": input}, options)
        return told

    def unarchive(
        self,
        input: RecordVersionInput,
        *,
        options: RequestOptions | None = None,
    ) -> StagePayload:
        """Brings an archived stage back to lists.

        :param input: Which one to bring back.
        """
        told: StagePayload = self._acts("stageUnarchive", _UNARCHIVE, {"input": input}, options)
        return told

    def update(
        self,
        input: StageUpdateInput,
        *,
        options: RequestOptions | None = None,
    ) -> StagePayload:
        """Changes fields of a stage; those that are not given stay as they are.

        :param input: Which one, and what changes.
        """
        told: StagePayload = self._acts("stageUpdate", _UPDATE, {"input": input}, options)
        return told

    def upsert(
        self,
        *,
        input: StageRowInput,
        match: StageMatch,
        options: RequestOptions | None = None,
    ) -> StageUpsertPayload:
        """Changes the record that fits, or makes a new one where none does.

        :param input: What it is to have afterwards; what is left out stays as it is.
        :param match: Which record is meant.
        """
        told: StageUpsertPayload = self._acts("stageUpsert", _UPSERT, {"input": input, "match": match}, options)
        return told

    def bulk_archive(
        self,
        filter: StageFilter,
        *,
        dry_run: bool | None = None,
        expected_count: int | None = None,
        options: RequestOptions | None = None,
    ) -> BulkPayload:
        """Puts all stages away that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself.

        :param dry_run: Try everything and write nothing: the results are those that a real run would have now.
        :param expected_count: How many records you expect the filter to find: with any other number nothing is written (COUNT_MISMATCH).
        :param filter: Which stages, of those that you see and that are not archived; an empty filter finds all of them.
        """
        told: BulkPayload = self._acts("stagesBulkArchive", _BULK_ARCHIVE, {"dryRun": dry_run, "expectedCount": expected_count, "filter": filter}, options)
        return told

    def bulk_update(
        self,
        *,
        filter: StageFilter,
        set: StageSetInput,
        dry_run: bool | None = None,
        expected_count: int | None = None,
        options: RequestOptions | None = None,
    ) -> BulkPayload:
        """Changes the same fields in all stages that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself.

        :param dry_run: Try everything and write nothing: the results are those that a real run would have now.
        :param expected_count: How many records you expect the filter to find: with any other number nothing is written (COUNT_MISMATCH).
        :param filter: Which stages, of those that you see and that are not archived; an empty filter finds all of them.
        :param set: What is done to each of them.
        """
        told: BulkPayload = self._acts("stagesBulkUpdate", _BULK_UPDATE, {"dryRun": dry_run, "expectedCount": expected_count, "filter": filter, "set": set}, options)
        return told

    def bulk_upsert(
        self,
        rows: Iterable[StageRowInput],
        *,
        match: StageBulkMatch,
        error_policy: ErrorPolicy = "PER_ROW",
        dry_run: bool = False,
        on_progress: Callable[[Tally], object] | None = None,
        idempotency_key: str | None = None,
        batch: int = 1000,
    ) -> BulkRun[StageRowInput]:
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
            "stagesBulkUpsert", _BULK_UPSERT, match, error_policy, dry_run, idempotency_key, batch, on_progress
        )
        return self._writes(rows, write)

    def export(
        self,
        format: FileFormat,
        *,
        byte_order_mark: bool | None = None,
        columns: Sequence[str] | None = None,
        delimiter: str | None = None,
        filter: StageFilter | None = None,
        include_archived: bool | None = None,
        order_by: Sequence[StageOrder] | None = None,
        options: RequestOptions | None = None,
    ) -> JobPayload:
        """Makes a job that writes stages to a file, as far as you may see them. The file is at its `resultPath` when the job is done.

        :param byte_order_mark: Of CSV: whether it begins with a byte order mark, by which spreadsheets know UTF-8; true unless given.
        :param columns: What is written of each, in this order: `id`, `name`, `amount.amount`, `account`, `account.name`, `externalIds.sap`, `customFields.key`. All that you may see unless given.
        :param delimiter: Of CSV: what stands between the cells; a comma unless given.
        :param filter: Only stages that meet this.
        :param format: How the file is written.
        :param include_archived: Also those that were put away.
        :param order_by: How to sort; by id unless given.
        """
        told: JobPayload = self._acts("stagesExport", _EXPORT, {"byteOrderMark": byte_order_mark, "columns": columns, "delimiter": delimiter, "filter": filter, "format": format, "includeArchived": include_archived, "orderBy": order_by}, options)
        return told

    def import_(
        self,
        input: StageImportInput,
        *,
        options: RequestOptions | None = None,
    ) -> JobPayload:
        """Makes a job that writes stages from a file. It waits for the file at its `uploadPath`, and begins when all of it has come.

        :param input: How the file is read.
        """
        told: JobPayload = self._acts("stagesImport", _IMPORT_, {"input": input}, options)
        return told
