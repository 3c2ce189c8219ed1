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
    Pipeline,
    PipelineAggregate,
    PipelineDeletePayload,
    PipelinePayload,
    PipelineUpsertPayload,
)
from .inputs import (
    FileFormat,
    PipelineBulkMatch,
    PipelineCreateInput,
    PipelineFilter,
    PipelineGroupBy,
    PipelineImportInput,
    PipelineMatch,
    PipelineOrder,
    PipelineRowInput,
    PipelineSetInput,
    PipelineUpdateInput,
    RecordVersionInput,
)

_LIST = "query pipelines($after:Cursor $before:Cursor $filter:PipelineFilter $first:Int $includeArchived:Boolean $last:Int $orderBy:[PipelineOrder!]){pipelines(after:$after before:$before filter:$filter first:$first includeArchived:$includeArchived last:$last orderBy:$orderBy){nodes{allowed archivedAt createdAt id isDefault listedReasons name position reasonFor updatedAt version} pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}}"
_LIST_COUNT = "query pipelines($after:Cursor $before:Cursor $filter:PipelineFilter $first:Int $includeArchived:Boolean $last:Int $orderBy:[PipelineOrder!]){pipelines(after:$after before:$before filter:$filter first:$first includeArchived:$includeArchived last:$last orderBy:$orderBy){totalCount}}"
_GET = "query pipeline($id:ID!){pipeline(id:$id){allowed archivedAt createdAt id isDefault listedReasons name position reasonFor updatedAt version}}"
_AGGREGATE = "query pipelinesAggregate($filter:PipelineFilter $groupBy:[PipelineGroupBy!] $includeArchived:Boolean){pipelinesAggregate(filter:$filter groupBy:$groupBy includeArchived:$includeArchived){rows{avg{position} count keys{field id value} max{position} min{position} sum{position}}}}"
_ARCHIVE = "mutation pipelineArchive($input:RecordVersionInput!){pipelineArchive(input:$input){cursor pipeline{allowed archivedAt createdAt id isDefault listedReasons name position reasonFor updatedAt version} userErrors{code message field}}}"
_CREATE = "mutation pipelineCreate($input:PipelineCreateInput!){pipelineCreate(input:$input){cursor pipeline{allowed archivedAt createdAt id isDefault listedReasons name position reasonFor updatedAt version} userErrors{code message field}}}"
_DELETE = "mutation pipelineDelete($input:RecordVersionInput!){pipelineDelete(input:$input){cursor deletedId pipeline{allowed archivedAt createdAt id isDefault listedReasons name position reasonFor updatedAt version} userErrors{code message field}}}"
_UNARCHIVE = "mutation pipelineUnarchive($input:RecordVersionInput!){pipelineUnarchive(input:$input){cursor pipeline{allowed archivedAt createdAt id isDefault listedReasons name position reasonFor updatedAt version} userErrors{code message field}}}"
_UPDATE = "mutation pipelineUpdate($input:PipelineUpdateInput!){pipelineUpdate(input:$input){cursor pipeline{allowed archivedAt createdAt id isDefault listedReasons name position reasonFor updatedAt version} userErrors{code message field}}}"
_UPSERT = "mutation pipelineUpsert($input:PipelineRowInput! $match:PipelineMatch!){pipelineUpsert(input:$input match:$match){created cursor pipeline{allowed archivedAt createdAt id isDefault listedReasons name position reasonFor updatedAt version} userErrors{code message field}}}"
_BULK_ARCHIVE = "mutation pipelinesBulkArchive($dryRun:Boolean $expectedCount:Int $filter:PipelineFilter!){pipelinesBulkArchive(dryRun:$dryRun expectedCount:$expectedCount filter:$filter){cursor jobId results{id index outcome} userErrors{code message field}}}"
_BULK_UPDATE = "mutation pipelinesBulkUpdate($dryRun:Boolean $expectedCount:Int $filter:PipelineFilter! $set:PipelineSetInput!){pipelinesBulkUpdate(dryRun:$dryRun expectedCount:$expectedCount filter:$filter set:$set){cursor jobId results{id index outcome} userErrors{code message field}}}"
_BULK_UPSERT = "mutation pipelinesBulkUpsert($dryRun:Boolean $errorPolicy:ErrorPolicy $match:PipelineBulkMatch! $rows:[PipelineRowInput!]!){pipelinesBulkUpsert(dryRun:$dryRun errorPolicy:$errorPolicy match:$match rows:$rows){results{index outcome id userErrors{code message field}} userErrors{code message field}}}"
_EXPORT = "mutation pipelinesExport($byteOrderMark:Boolean $columns:[String!] $delimiter:String $filter:PipelineFilter $format:FileFormat! $includeArchived:Boolean $orderBy:[PipelineOrder!]){pipelinesExport(byteOrderMark:$byteOrderMark columns:$columns delimiter:$delimiter filter:$filter format:$format includeArchived:$includeArchived orderBy:$orderBy){cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version} userErrors{code message field}}}"
_IMPORT_ = "mutation pipelinesImport($input:PipelineImportInput!){pipelinesImport(input:$input){cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version} userErrors{code message field}}}"


class Pipelines(Section):
    """A way of selling: an ordered row of stages that ends in won or lost. A workspace has as many as it has ways of selling."""

    def list(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        filter: PipelineFilter | None = None,
        first: int | None = None,
        include_archived: bool | None = None,
        last: int | None = None,
        order_by: Sequence[PipelineOrder] | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[Pipeline]:
        """The pipelines that you may see, page by page.

        :param after: Begin behind this place.
        :param before: End before this place.
        :param filter: Only pipelines that meet this.
        :param first: How many from the start, or after `after`: 1 to 200, 50 unless given.
        :param include_archived: Also those that were put away.
        :param last: How many from the end, or before `before`: 1 to 200. Not together with `first`.
        :param order_by: How to sort: the first item decides, the next one between equals. By id unless given.
        """
        told: Pages[Pipeline] = self._lists("pipelines", _LIST, _LIST_COUNT, {"after": after, "before": before, "filter": filter, "first": first, "includeArchived": include_archived, "last": last, "orderBy": order_by}, options)
        return told

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Pipeline | None:
        """One pipeline by its id; null when there is none that you may see.

        :param id: The id of a pipeline.
        """
        told: Pipeline | None = self._reads("pipeline", _GET, {"id": id}, options)
        return told

    def aggregate(
        self,
        *,
        filter: PipelineFilter | None = None,
        group_by: Sequence[PipelineGroupBy] | None = None,
        include_archived: bool | None = None,
        options: RequestOptions | None = None,
    ) -> PipelineAggregate:
        """Counts and sums of the pipelines that you may see, in total or by groups; at most 1,000 rows.

        :param filter: Only pipelines that meet this.
        :param group_by: One row for each combination of these; one row in all unless given.
        :param include_archived: Also those that were put away.
        """
        told: PipelineAggregate = self._reads("pipelinesAggregate", _AGGREGATE, {"filter": filter, "groupBy": group_by, "includeArchived": include_archived}, options)
        return told

    def archive(
        self,
        input: RecordVersionInput,
        *,
        options: RequestOptions | None = None,
    ) -> PipelinePayload:
        """Puts a pipeline away: lists leave it out unless asked, and everything that points to it stays.

        :param input: Which one to put away.
        """
        told: PipelinePayload = self._acts("pipelineArchive", _ARCHIVE, {"input": input}, options)
        return told

    def create(
        self,
        input: PipelineCreateInput,
        *,
        options: RequestOptions | None = None,
    ) -> PipelinePayload:
        """Makes a pipeline.

        :param input: The new pipeline.
        """
        told: PipelinePayload = self._acts("pipelineCreate", _CREATE, {"input": input}, options)
        return told

    def delete(
        self,
        input: RecordVersionInput,
        *,
        options: RequestOptions | None = None,
    ) -> PipelineDeletePayload:
        """Removes a pipeline for good. Refused with HAS_DEPENDENTS while other records point to it: archive it then.

        :param input: Which one to remove.
        """
        told: PipelineDeletePayload = self._acts("pipelineDelete", _DELETE, {"input": input}, options)
        return told

    def unarchive(
        self,
        input: RecordVersionInput,
        *,
        options: RequestOptions | None = None,
    ) -> PipelinePayload:
        """Brings an archived pipeline back to lists.

        :param input: Which one to bring back.
        """
        told: PipelinePayload = self._acts("pipelineUnarchive", _UNARCHIVE, {"input": input}, options)
        return told

    def update(
        self,
        input: PipelineUpdateInput,
        *,
        options: RequestOptions | None = None,
    ) -> PipelinePayload:
        """Changes fields of a pipeline; those that are not given stay as they are.

        :param input: Which one, and what changes.
        """
        told: PipelinePayload = self._acts("pipelineUpdate", _UPDATE, {"input": input}, options)
        return told

    def upsert(
        self,
        *,
        input: PipelineRowInput,
        match: PipelineMatch,
        options: RequestOptions | None = None,
    ) -> PipelineUpsertPayload:
        """Changes the record that fits, or makes a new one where none does.

        :param input: What it is to have afterwards; what is left out stays as it is.
        :param match: Which record is meant.
        """
        told: PipelineUpsertPayload = self._acts("pipelineUpsert", _UPSERT, {"input": input, "match": match}, options)
        return told

    def bulk_archive(
        self,
        filter: PipelineFilter,
        *,
        dry_run: bool | None = None,
        expected_count: int | None = None,
        options: RequestOptions | None = None,
    ) -> BulkPayload:
        """Puts all pipelines away that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself.

        :param dry_run: Try everything and write nothing: the results are those that a real run would have now.
        :param expected_count: How many records you expect the filter to find: with any other number nothing is written (COUNT_MISMATCH).
        :param filter: Which pipelines, of those that you see and that are not archived; an empty filter finds all of them.
        """
        told: BulkPayload = self._acts("pipelinesBulkArchive", _BULK_ARCHIVE, {"dryRun": dry_run, "expectedCount": expected_count, "filter": filter}, options)
        return told

    def bulk_update(
        self,
        *,
        filter: PipelineFilter,
        set: PipelineSetInput,
        dry_run: bool | None = None,
        expected_count: int | None = None,
        options: RequestOptions | None = None,
    ) -> BulkPayload:
        """Changes the same fields in all pipelines that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself.

        :param dry_run: Try everything and write nothing: the results are those that a real run would have now.
        :param expected_count: How many records you expect the filter to find: with any other number nothing is written (COUNT_MISMATCH).
        :param filter: Which pipelines, of those that you see and that are not archived; an empty filter finds all of them.
        :param set: What is done to each of them.
        """
        told: BulkPayload = self._acts("pipelinesBulkUpdate", _BULK_UPDATE, {"dryRun": dry_run, "expectedCount": expected_count, "filter": filter, "set": set}, options)
        return told

    def bulk_upsert(
        self,
        rows: Iterable[PipelineRowInput],
        *,
        match: PipelineBulkMatch,
        error_policy: ErrorPolicy = "PER_ROW",
        dry_run: bool = False,
        on_progress: Callable[[Tally], object] | None = None,
        idempotency_key: str | None = None,
        batch: int = 1000,
    ) -> BulkRun[PipelineRowInput]:
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
            "pipelinesBulkUpsert", _BULK_UPSERT, match, error_policy, dry_run, idempotency_key, batch, on_progress
        )
        return self._writes(rows, write)

    def export(
        self,
        format: FileFormat,
        *,
        byte_order_mark: bool | None = None,
        columns: Sequence[str] | None = None,
        delimiter: str | None = None,
        filter: PipelineFilter | None = None,
        include_archived: bool | None = None,
        order_by: Sequence[PipelineOrder] | None = None,
        options: RequestOptions | None = None,
    ) -> JobPayload:
        """Makes a job that writes pipelines to a file, as far as you may see them. The file is at its `resultPath` when the job is done.

        :param byte_order_mark: Of CSV: whether it begins with a byte order mark, by which spreadsheets know UTF-8; true unless given.
        :param columns: What is written of each, in this order: `id`, `name`, `amount.amount`, `account`, `account.name`, `externalIds.sap`, `customFields.key`. All that you may see unless given.
        :param delimiter: Of CSV: what stands between the cells; a comma unless given.
        :param filter: Only pipelines that meet this.
        :param format: How the file is written.
        :param include_archived: Also those that were put away.
        :param order_by: How to sort; by id unless given.
        """
        told: JobPayload = self._acts("pipelinesExport", _EXPORT, {"byteOrderMark": byte_order_mark, "columns": columns, "delimiter": delimiter, "filter": filter, "format": format, "includeArchived": include_archived, "orderBy": order_by}, options)
        return told

    def import_(
        self,
        input: PipelineImportInput,
        *,
        options: RequestOptions | None = None,
    ) -> JobPayload:
        """Makes a job that writes pipelines from a file. It waits for the file at its `uploadPath`, and begins when all of it has come.

        :param input: How the file is read.
        """
        told: JobPayload = self._acts("pipelinesImport", _IMPORT_, {"input": input}, options)
        return told
