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
    CustomFieldDefinition,
    CustomFieldDefinitionAggregate,
    CustomFieldDefinitionDeletePayload,
    CustomFieldDefinitionPayload,
    CustomFieldDefinitionUpsertPayload,
    JobPayload,
)
from .inputs import (
    CustomFieldDefinitionBulkMatch,
    CustomFieldDefinitionCreateInput,
    CustomFieldDefinitionDeleteInput,
    CustomFieldDefinitionFilter,
    CustomFieldDefinitionGroupBy,
    CustomFieldDefinitionImportInput,
    CustomFieldDefinitionMatch,
    CustomFieldDefinitionOrder,
    CustomFieldDefinitionRowInput,
    CustomFieldDefinitionSetInput,
    CustomFieldDefinitionUpdateInput,
    FileFormat,
    RecordVersionInput,
)

_LIST = "query customFields($after:Cursor $before:Cursor $filter:CustomFieldDefinitionFilter $first:Int $includeArchived:Boolean $last:Int $orderBy:[CustomFieldDefinitionOrder!]){customFields(after:$after before:$before filter:$filter first:$first includeArchived:$includeArchived last:$last orderBy:$orderBy){nodes{allowed archivedAt createdAt description id key kind label multiple noun options required unique updatedAt version} pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}}"
_LIST_COUNT = "query customFields($after:Cursor $before:Cursor $filter:CustomFieldDefinitionFilter $first:Int $includeArchived:Boolean $last:Int $orderBy:[CustomFieldDefinitionOrder!]){customFields(after:$after before:$before filter:$filter first:$first includeArchived:$includeArchived last:$last orderBy:$orderBy){totalCount}}"
_GET = "query customField($id:ID!){customField(id:$id){allowed archivedAt createdAt description id key kind label multiple noun options required unique updatedAt version}}"
_AGGREGATE = "query customFieldsAggregate($filter:CustomFieldDefinitionFilter $groupBy:[CustomFieldDefinitionGroupBy!] $includeArchived:Boolean){customFieldsAggregate(filter:$filter groupBy:$groupBy includeArchived:$includeArchived){rows{count keys{field id value}}}}"
_ARCHIVE = "mutation customFieldArchive($input:RecordVersionInput!){customFieldArchive(input:$input){cursor customField{id label} userErrors{code message field}}}"
_CREATE = "mutation customFieldCreate($input:CustomFieldDefinitionCreateInput!){customFieldCreate(input:$input){cursor customField{id label} userErrors{code message field}}}"
_DELETE = "mutation customFieldDelete($input:CustomFieldDefinitionDeleteInput!){customFieldDelete(input:$input){cursor customField{id label} deletedId userErrors{code message field}}}"
_UNARCHIVE = "mutation customFieldUnarchive($input:RecordVersionInput!){customFieldUnarchive(input:$input){cursor customField{id label} userErrors{code message field}}}"
_UPDATE = "mutation customFieldUpdate($input:CustomFieldDefinitionUpdateInput!){customFieldUpdate(input:$input){cursor customField{id label} userErrors{code message field}}}"
_UPSERT = "mutation customFieldUpsert($input:CustomFieldDefinitionRowInput! $match:CustomFieldDefinitionMatch!){customFieldUpsert(input:$input match:$match){created cursor customField{id label} userErrors{code message field}}}"
_BULK_ARCHIVE = "mutation customFieldsBulkArchive($dryRun:Boolean $expectedCount:Int $filter:CustomFieldDefinitionFilter!){customFieldsBulkArchive(dryRun:$dryRun expectedCount:$expectedCount filter:$filter){cursor jobId results{id index outcome} userErrors{code message field}}}"
_BULK_UPDATE = "mutation customFieldsBulkUpdate($dryRun:Boolean $expectedCount:Int $filter:CustomFieldDefinitionFilter! $set:CustomFieldDefinitionSetInput!){customFieldsBulkUpdate(dryRun:$dryRun expectedCount:$expectedCount filter:$filter set:$set){cursor jobId results{id index outcome} userErrors{code message field}}}"
_BULK_UPSERT = "mutation customFieldsBulkUpsert($dryRun:Boolean $errorPolicy:ErrorPolicy $match:CustomFieldDefinitionBulkMatch! $rows:[CustomFieldDefinitionRowInput!]!){customFieldsBulkUpsert(dryRun:$dryRun errorPolicy:$errorPolicy match:$match rows:$rows){results{index outcome id userErrors{code message field}} userErrors{code message field}}}"
_EXPORT = "mutation customFieldsExport($byteOrderMark:Boolean $columns:[String!] $delimiter:String $filter:CustomFieldDefinitionFilter $format:FileFormat! $includeArchived:Boolean $orderBy:[CustomFieldDefinitionOrder!]){customFieldsExport(byteOrderMark:$byteOrderMark columns:$columns delimiter:$delimiter filter:$filter format:$format includeArchived:$includeArchived orderBy:$orderBy){cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version} userErrors{code message field}}}"
_IMPORT_ = "mutation customFieldsImport($input:CustomFieldDefinitionImportInput!){customFieldsImport(input:$input){cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version} userErrors{code message field}}}"


class CustomFields(Section):
    """A field that the workspace adds to a noun: its values stand in customFields of every record of that noun, and can be filtered and sorted by. Archived: takes and shows no values, which are kept."""

    def list(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        filter: CustomFieldDefinitionFilter | None = None,
        first: int | None = None,
        include_archived: bool | None = None,
        last: int | None = None,
        order_by: Sequence[CustomFieldDefinitionOrder] | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[CustomFieldDefinition]:
        """The custom fields that you may see, page by page.

        :param after: Begin behind this place.
        :param before: End before this place.
        :param filter: Only custom fields that meet this.
        :param first: How many from the start, or after `after`: 1 to 200, 50 unless given.
        :param include_archived: Also those that were put away.
        :param last: How many from the end, or before `before`: 1 to 200. Not together with `first`.
        :param order_by: How to sort: the first item decides, the next one between equals. By id unless given.
        """
        told: Pages[CustomFieldDefinition] = self._lists("customFields", _LIST, _LIST_COUNT, {"after": after, "before": before, "filter": filter, "first": first, "includeArchived": include_archived, "last": last, "orderBy": order_by}, options)
        return told

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> CustomFieldDefinition | None:
        """One custom field by its id; null when there is none that you may see.

        :param id: The id of a custom field.
        """
        told: CustomFieldDefinition | None = self._reads("customField", _GET, {"id": id}, options)
        return told

    def aggregate(
        self,
        *,
        filter: CustomFieldDefinitionFilter | None = None,
        group_by: Sequence[CustomFieldDefinitionGroupBy] | None = None,
        include_archived: bool | None = None,
        options: RequestOptions | None = None,
    ) -> CustomFieldDefinitionAggregate:
        """Counts and sums of the custom fields that you may see, in total or by groups; at most 1,000 rows.

        :param filter: Only custom fields that meet this.
        :param group_by: One row for each combination of these; one row in all unless given.
        :param include_archived: Also those that were put away.
        """
        told: CustomFieldDefinitionAggregate = self._reads("customFieldsAggregate", _AGGREGATE, {"filter": filter, "groupBy": group_by, "includeArchived": include_archived}, options)
        return told

    def archive(
        self,
        input: RecordVersionInput,
        *,
        options: RequestOptions | None = None,
    ) -> CustomFieldDefinitionPayload:
        """Puts a custom field away: lists leave it out unless asked, and everything that points to it stays.

        :param input: Which one to put away.
        """
        told: CustomFieldDefinitionPayload = self._acts("customFieldArchive", _ARCHIVE, {"input": input}, options)
        return told

    def create(
        self,
        input: CustomFieldDefinitionCreateInput,
        *,
        options: RequestOptions | None = None,
    ) -> CustomFieldDefinitionPayload:
        """Makes a custom field.

        :param input: The new custom field.
        """
        told: CustomFieldDefinitionPayload = self._acts("customFieldCreate", _CREATE, {"input": input}, options)
        return told

    def delete(
        self,
        input: CustomFieldDefinitionDeleteInput,
        *,
        options: RequestOptions | None = None,
    ) -> CustomFieldDefinitionDeletePayload:
        """Removes a custom field for good. Refused with HAS_DEPENDENTS while records have values, unless asked.

        :param input: Which one to remove.
        """
        told: CustomFieldDefinitionDeletePayload = self._acts("customFieldDelete", _DELETE, {"input": input}, options)
        return told

    def unarchive(
        self,
        input: RecordVersionInput,
        *,
        options: RequestOptions | None = None,
    ) -> CustomFieldDefinitionPayload:
        """Brings an archived custom field back to lists.

        :param input: Which one to bring back.
        """
        told: CustomFieldDefinitionPayload = self._acts("customFieldUnarchive", _UNARCHIVE, {"input": input}, options)
        return told

    def update(
        self,
        input: CustomFieldDefinitionUpdateInput,
        *,
        options: RequestOptions | None = None,
    ) -> CustomFieldDefinitionPayload:
        """Changes fields of a custom field; those that are not given stay as they are.

        :param input: Which one, and what changes.
        """
        told: CustomFieldDefinitionPayload = self._acts("customFieldUpdate", _UPDATE, {"input": input}, options)
        return told

    def upsert(
        self,
        *,
        input: CustomFieldDefinitionRowInput,
        match: CustomFieldDefinitionMatch,
        options: RequestOptions | None = None,
    ) -> CustomFieldDefinitionUpsertPayload:
        """Changes the record that fits, or makes a new one where none does.

        :param input: What it is to have afterwards; what is left out stays as it is.
        :param match: Which record is meant.
        """
        told: CustomFieldDefinitionUpsertPayload = self._acts("customFieldUpsert", _UPSERT, {"input": input, "match": match}, options)
        return told

    def bulk_archive(
        self,
        filter: CustomFieldDefinitionFilter,
        *,
        dry_run: bool | None = None,
        expected_count: int | None = None,
        options: RequestOptions | None = None,
    ) -> BulkPayload:
        """Puts all custom fields away that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself.

        :param dry_run: Try everything and write nothing: the results are those that a real run would have now.
        :param expected_count: How many records you expect the filter to find: with any other number nothing is written (COUNT_MISMATCH).
        :param filter: Which custom fields, of those that you see and that are not archived; an empty filter finds all of them.
        """
        told: BulkPayload = self._acts("customFieldsBulkArchive", _BULK_ARCHIVE, {"dryRun": dry_run, "expectedCount": expected_count, "filter": filter}, options)
        return told

    def bulk_update(
        self,
        *,
        filter: CustomFieldDefinitionFilter,
        set: CustomFieldDefinitionSetInput,
        dry_run: bool | None = None,
        expected_count: int | None = None,
        options: RequestOptions | None = None,
    ) -> BulkPayload:
        """Changes the same fields in all custom fields that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself.

        :param dry_run: Try everything and write nothing: the results are those that a real run would have now.
        :param expected_count: How many records you expect the filter to find: with any other number nothing is written (COUNT_MISMATCH).
        :param filter: Which custom fields, of those that you see and that are not archived; an empty filter finds all of them.
        :param set: What is done to each of them.
        """
        told: BulkPayload = self._acts("customFieldsBulkUpdate", _BULK_UPDATE, {"dryRun": dry_run, "expectedCount": expected_count, "filter": filter, "set": set}, options)
        return told

    def bulk_upsert(
        self,
        rows: Iterable[CustomFieldDefinitionRowInput],
        *,
        match: CustomFieldDefinitionBulkMatch,
        error_policy: ErrorPolicy = "PER_ROW",
        dry_run: bool = False,
        on_progress: Callable[[Tally], object] | None = None,
        idempotency_key: str | None = None,
        batch: int = 1000,
    ) -> BulkRun[CustomFieldDefinitionRowInput]:
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
            "customFieldsBulkUpsert", _BULK_UPSERT, match, error_policy, dry_run, idempotency_key, batch, on_progress
        )
        return self._writes(rows, write)

    def export(
        self,
        format: FileFormat,
        *,
        byte_order_mark: bool | None = None,
        columns: Sequence[str] | None = None,
        delimiter: str | None = None,
        filter: CustomFieldDefinitionFilter | None = None,
        include_archived: bool | None = None,
        order_by: Sequence[CustomFieldDefinitionOrder] | None = None,
        options: RequestOptions | None = None,
    ) -> JobPayload:
        """Makes a job that writes custom fields to a file, as far as you may see them. The file is at its `resultPath` when the job is done.

        :param byte_order_mark: Of CSV: whether it begins with a byte order mark, by which spreadsheets know UTF-8; true unless given.
        :param columns: What is written of each, in this order: `id`, `name`, `amount.amount`, `account`, `account.name`, `externalIds.sap`, `customFields.key`. All that you may see unless given.
        :param delimiter: Of CSV: what stands between the cells; a comma unless given.
        :param filter: Only custom fields that meet this.
        :param format: How the file is written.
        :param include_archived: Also those that were put away.
        :param order_by: How to sort; by id unless given.
        """
        told: JobPayload = self._acts("customFieldsExport", _EXPORT, {"byteOrderMark": byte_order_mark, "columns": columns, "delimiter": delimiter, "filter": filter, "format": format, "includeArchived": include_archived, "orderBy": order_by}, options)
        return told

    def import_(
        self,
        input: CustomFieldDefinitionImportInput,
        *,
        options: RequestOptions | None = None,
    ) -> JobPayload:
        """Makes a job that writes custom fields from a file. It waits for the file at its `uploadPath`, and begins when all of it has come.

        :param input: How the file is read.
        """
        told: JobPayload = self._acts("customFieldsImport", _IMPORT_, {"input": input}, options)
        return told
