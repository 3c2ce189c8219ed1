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
    LeadAssignmentRule,
    LeadAssignmentRuleAggregate,
    LeadAssignmentRuleDeletePayload,
    LeadAssignmentRulePayload,
    LeadAssignmentRuleUpsertPayload,
)
from .inputs import (
    FileFormat,
    LeadAssignmentRuleBulkMatch,
    LeadAssignmentRuleCreateInput,
    LeadAssignmentRuleFilter,
    LeadAssignmentRuleGroupBy,
    LeadAssignmentRuleImportInput,
    LeadAssignmentRuleMatch,
    LeadAssignmentRuleOrder,
    LeadAssignmentRuleRowInput,
    LeadAssignmentRuleSetInput,
    LeadAssignmentRuleUpdateInput,
    RecordVersionInput,
)

_LIST = "query leadAssignmentRules($after:Cursor $before:Cursor $filter:LeadAssignmentRuleFilter $first:Int $includeArchived:Boolean $last:Int $orderBy:[LeadAssignmentRuleOrder!]){leadAssignmentRules(after:$after before:$before filter:$filter first:$first includeArchived:$includeArchived last:$last orderBy:$orderBy){nodes{allowed archivedAt createdAt filter id isActive method name position updatedAt version} pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}}"
_LIST_COUNT = "query leadAssignmentRules($after:Cursor $before:Cursor $filter:LeadAssignmentRuleFilter $first:Int $includeArchived:Boolean $last:Int $orderBy:[LeadAssignmentRuleOrder!]){leadAssignmentRules(after:$after before:$before filter:$filter first:$first includeArchived:$includeArchived last:$last orderBy:$orderBy){totalCount}}"
_GET = "query leadAssignmentRule($id:ID!){leadAssignmentRule(id:$id){allowed archivedAt createdAt filter id isActive method name position updatedAt version}}"
_AGGREGATE = "query leadAssignmentRulesAggregate($filter:LeadAssignmentRuleFilter $groupBy:[LeadAssignmentRuleGroupBy!] $includeArchived:Boolean){leadAssignmentRulesAggregate(filter:$filter groupBy:$groupBy includeArchived:$includeArchived){rows{avg{position} count keys{field id value} max{position} min{position} sum{position}}}}"
_ARCHIVE = "mutation leadAssignmentRuleArchive($input:RecordVersionInput!){leadAssignmentRuleArchive(input:$input){cursor leadAssignmentRule{allowed archivedAt createdAt filter id isActive method name position updatedAt version} userErrors{code message field}}}"
_CREATE = "mutation leadAssignmentRuleCreate($input:LeadAssignmentRuleCreateInput!){leadAssignmentRuleCreate(input:$input){cursor leadAssignmentRule{allowed archivedAt createdAt filter id isActive method name position updatedAt version} userErrors{code message field}}}"
_DELETE = "mutation leadAssignmentRuleDelete($input:RecordVersionInput!){leadAssignmentRuleDelete(input:$input){cursor deletedId leadAssignmentRule{allowed archivedAt createdAt filter id isActive method name position updatedAt version} userErrors{code message field}}}"
_UNARCHIVE = "mutation leadAssignmentRuleUnarchive($input:RecordVersionInput!){leadAssignmentRuleUnarchive(input:$input){cursor leadAssignmentRule{allowed archivedAt createdAt filter id isActive method name position updatedAt version} userErrors{code message field}}}"
_UPDATE = "mutation leadAssignmentRuleUpdate($input:LeadAssignmentRuleUpdateInput!){leadAssignmentRuleUpdate(input:$input){cursor leadAssignmentRule{allowed archivedAt createdAt filter id isActive method name position updatedAt version} userErrors{code message field}}}"
_UPSERT = "mutation leadAssignmentRuleUpsert($input:LeadAssignmentRuleRowInput! $match:LeadAssignmentRuleMatch!){leadAssignmentRuleUpsert(input:$input match:$match){created cursor leadAssignmentRule{allowed archivedAt createdAt filter id isActive method name position updatedAt version} userErrors{code message field}}}"
_BULK_ARCHIVE = "mutation leadAssignmentRulesBulkArchive($dryRun:Boolean $expectedCount:Int $filter:LeadAssignmentRuleFilter!){leadAssignmentRulesBulkArchive(dryRun:$dryRun expectedCount:$expectedCount filter:$filter){cursor jobId results{id index outcome} userErrors{code message field}}}"
_BULK_UPDATE = "mutation leadAssignmentRulesBulkUpdate($dryRun:Boolean $expectedCount:Int $filter:LeadAssignmentRuleFilter! $set:LeadAssignmentRuleSetInput!){leadAssignmentRulesBulkUpdate(dryRun:$dryRun expectedCount:$expectedCount filter:$filter set:$set){cursor jobId results{id index outcome} userErrors{code message field}}}"
_BULK_UPSERT = "mutation leadAssignmentRulesBulkUpsert($dryRun:Boolean $errorPolicy:ErrorPolicy $match:LeadAssignmentRuleBulkMatch! $rows:[LeadAssignmentRuleRowInput!]!){leadAssignmentRulesBulkUpsert(dryRun:$dryRun errorPolicy:$errorPolicy match:$match rows:$rows){results{index outcome id userErrors{code message field}} userErrors{code message field}}}"
_EXPORT = "mutation leadAssignmentRulesExport($byteOrderMark:Boolean $columns:[String!] $delimiter:String $filter:LeadAssignmentRuleFilter $format:FileFormat! $includeArchived:Boolean $orderBy:[LeadAssignmentRuleOrder!]){leadAssignmentRulesExport(byteOrderMark:$byteOrderMark columns:$columns delimiter:$delimiter filter:$filter format:$format includeArchived:$includeArchived orderBy:$orderBy){cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version} userErrors{code message field}}}"
_IMPORT_ = "mutation leadAssignmentRulesImport($input:LeadAssignmentRuleImportInput!){leadAssignmentRulesImport(input:$input){cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version} userErrors{code message field}}}"


class LeadAssignmentRules(Section):
    """Hands leads to people: of the rules in use the first one counts that fits the lead and has somebody to take it."""

    def list(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        filter: LeadAssignmentRuleFilter | None = None,
        first: int | None = None,
        include_archived: bool | None = None,
        last: int | None = None,
        order_by: Sequence[LeadAssignmentRuleOrder] | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[LeadAssignmentRule]:
        """The lead assignment rules that you may see, page by page.

        :param after: Begin behind this place.
        :param before: End before this place.
        :param filter: Only lead assignment rules that meet this.
        :param first: How many from the start, or after `after`: 1 to 200, 50 unless given.
        :param include_archived: Also those that were put away.
        :param last: How many from the end, or before `before`: 1 to 200. Not together with `first`.
        :param order_by: How to sort: the first item decides, the next one between equals. By id unless given.
        """
        told: Pages[LeadAssignmentRule] = self._lists("leadAssignmentRules", _LIST, _LIST_COUNT, {"after": after, "before": before, "filter": filter, "first": first, "includeArchived": include_archived, "last": last, "orderBy": order_by}, options)
        return told

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> LeadAssignmentRule | None:
        """One lead assignment rule by its id; null when there is none that you may see.

        :param id: The id of a lead assignment rule.
        """
        told: LeadAssignmentRule | None = self._reads("leadAssignmentRule", _GET, {"id": id}, options)
        return told

    def aggregate(
        self,
        *,
        filter: LeadAssignmentRuleFilter | None = None,
        group_by: Sequence[LeadAssignmentRuleGroupBy] | None = None,
        include_archived: bool | None = None,
        options: RequestOptions | None = None,
    ) -> LeadAssignmentRuleAggregate:
        """Counts and sums of the lead assignment rules that you may see, in total or by groups; at most 1,000 rows.

        :param filter: Only lead assignment rules that meet this.
        :param group_by: One row for each combination of these; one row in all unless given.
        :param include_archived: Also those that were put away.
        """
        told: LeadAssignmentRuleAggregate = self._reads("leadAssignmentRulesAggregate", _AGGREGATE, {"filter": filter, "groupBy": group_by, "includeArchived": include_archived}, options)
        return told

    def archive(
        self,
        input: RecordVersionInput,
        *,
        options: RequestOptions | None = None,
    ) -> LeadAssignmentRulePayload:
        """Puts a lead assignment rule away: lists leave it out unless asked, and everything that points to it stays.

        :param input: Which one to put away.
        """
        told: LeadAssignmentRulePayload = self._acts("leadAssignmentRuleArchive", _ARCHIVE, {"input": input}, options)
        return told

    def create(
        self,
        input: LeadAssignmentRuleCreateInput,
        *,
        options: RequestOptions | None = None,
    ) -> LeadAssignmentRulePayload:
        """Makes a lead assignment rule.

        :param input: The new lead assignment rule.
        """
        told: LeadAssignmentRulePayload = self._acts("leadAssignmentRuleCreate", _CREATE, {"input": input}, options)
        return told

    def delete(
        self,
        input: RecordVersionInput,
        *,
        options: RequestOptions | None = None,
    ) -> LeadAssignmentRuleDeletePayload:
        """Removes a lead assignment rule for good. Refused with HAS_DEPENDENTS while other records point to it: archive it then.

        :param input: Which one to remove.
        """
        told: LeadAssignmentRuleDeletePayload = self._acts("leadAssignmentRuleDelete", _DELETE, {"input": input}, options)
        return told

    def unarchive(
        self,
        input: RecordVersionInput,
        *,
        options: RequestOptions | None = None,
    ) -> LeadAssignmentRulePayload:
        """Brings an archived lead assignment rule back to lists.

        :param input: Which one to bring back.
        """
        told: LeadAssignmentRulePayload = self._acts("leadAssignmentRuleUnarchive", _UNARCHIVE, {"input": input}, options)
        return told

    def update(
        self,
        input: LeadAssignmentRuleUpdateInput,
        *,
        options: RequestOptions | None = None,
    ) -> LeadAssignmentRulePayload:
        """Changes fields of a lead assignment rule; those that are not given stay as they are.

        :param input: Which one, and what changes.
        """
        told: LeadAssignmentRulePayload = self._acts("leadAssignmentRuleUpdate", _UPDATE, {"input": input}, options)
        return told

    def upsert(
        self,
        *,
        input: LeadAssignmentRuleRowInput,
        match: LeadAssignmentRuleMatch,
        options: RequestOptions | None = None,
    ) -> LeadAssignmentRuleUpsertPayload:
        """Changes the record that fits, or makes a new one where none does.

        :param input: What it is to have afterwards; what is left out stays as it is.
        :param match: Which record is meant.
        """
        told: LeadAssignmentRuleUpsertPayload = self._acts("leadAssignmentRuleUpsert", _UPSERT, {"input": input, "match": match}, options)
        return told

    def bulk_archive(
        self,
        filter: LeadAssignmentRuleFilter,
        *,
        dry_run: bool | None = None,
        expected_count: int | None = None,
        options: RequestOptions | None = None,
    ) -> BulkPayload:
        """Puts all lead assignment rules away that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself.

        :param dry_run: Try everything and write nothing: the results are those that a real run would have now.
        :param expected_count: How many records you expect the filter to find: with any other number nothing is written (COUNT_MISMATCH).
        :param filter: Which lead assignment rules, of those that you see and that are not archived; an empty filter finds all of them.
        """
        told: BulkPayload = self._acts("leadAssignmentRulesBulkArchive", _BULK_ARCHIVE, {"dryRun": dry_run, "expectedCount": expected_count, "filter": filter}, options)
        return told

    def bulk_update(
        self,
        *,
        filter: LeadAssignmentRuleFilter,
        set: LeadAssignmentRuleSetInput,
        dry_run: bool | None = None,
        expected_count: int | None = None,
        options: RequestOptions | None = None,
    ) -> BulkPayload:
        """Changes the same fields in all lead assignment rules that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself.

        :param dry_run: Try everything and write nothing: the results are those that a real run would have now.
        :param expected_count: How many records you expect the filter to find: with any other number nothing is written (COUNT_MISMATCH).
        :param filter: Which lead assignment rules, of those that you see and that are not archived; an empty filter finds all of them.
        :param set: What is done to each of them.
        """
        told: BulkPayload = self._acts("leadAssignmentRulesBulkUpdate", _BULK_UPDATE, {"dryRun": dry_run, "expectedCount": expected_count, "filter": filter, "set": set}, options)
        return told

    def bulk_upsert(
        self,
        rows: Iterable[LeadAssignmentRuleRowInput],
        *,
        match: LeadAssignmentRuleBulkMatch,
        error_policy: ErrorPolicy = "PER_ROW",
        dry_run: bool = False,
        on_progress: Callable[[Tally], object] | None = None,
        idempotency_key: str | None = None,
        batch: int = 1000,
    ) -> BulkRun[LeadAssignmentRuleRowInput]:
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
            "leadAssignmentRulesBulkUpsert", _BULK_UPSERT, match, error_policy, dry_run, idempotency_key, batch, on_progress
        )
        return self._writes(rows, write)

    def export(
        self,
        format: FileFormat,
        *,
        byte_order_mark: bool | None = None,
        columns: Sequence[str] | None = None,
        delimiter: str | None = None,
        filter: LeadAssignmentRuleFilter | None = None,
        include_archived: bool | None = None,
        order_by: Sequence[LeadAssignmentRuleOrder] | None = None,
        options: RequestOptions | None = None,
    ) -> JobPayload:
        """Makes a job that writes lead assignment rules to a file, as far as you may see them. The file is at its `resultPath` when the job is done.

        :param byte_order_mark: Of CSV: whether it begins with a byte order mark, by which spreadsheets know UTF-8; true unless given.
        :param columns: What is written of each, in this order: `id`, `name`, `amount.amount`, `account`, `account.name`, `externalIds.sap`, `customFields.key`. All that you may see unless given.
        :param delimiter: Of CSV: what stands between the cells; a comma unless given.
        :param filter: Only lead assignment rules that meet this.
        :param format: How the file is written.
        :param include_archived: Also those that were put away.
        :param order_by: How to sort; by id unless given.
        """
        told: JobPayload = self._acts("leadAssignmentRulesExport", _EXPORT, {"byteOrderMark": byte_order_mark, "columns": columns, "delimiter": delimiter, "filter": filter, "format": format, "includeArchived": include_archived, "orderBy": order_by}, options)
        return told

    def import_(
        self,
        input: LeadAssignmentRuleImportInput,
        *,
        options: RequestOptions | None = None,
    ) -> JobPayload:
        """Makes a job that writes lead assignment rules from a file. It waits for the file at its `uploadPath`, and begins when all of it has come.

        :param input: How the file is read.
        """
        told: JobPayload = self._acts("leadAssignmentRulesImport", _IMPORT_, {"input": input}, options)
        return told
