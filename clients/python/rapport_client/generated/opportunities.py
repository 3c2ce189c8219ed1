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
    Opportunity,
    OpportunityAggregate,
    OpportunityDeletePayload,
    OpportunityPayload,
    OpportunityUpsertPayload,
)
from .inputs import (
    DateTimeGiven,
    FileFormat,
    OpportunitiesBulkMoveInput,
    OpportunityBulkMatch,
    OpportunityCheckInput,
    OpportunityCreateInput,
    OpportunityFilter,
    OpportunityGroupBy,
    OpportunityImportInput,
    OpportunityLoseInput,
    OpportunityMatch,
    OpportunityMoveToStageInput,
    OpportunityOrder,
    OpportunityReopenInput,
    OpportunityRowInput,
    OpportunitySetInput,
    OpportunityUpdateInput,
    OpportunityWinInput,
    RecordVersionInput,
)

_LIST = "query opportunities($after:Cursor $before:Cursor $filter:OpportunityFilter $first:Int $includeArchived:Boolean $last:Int $orderBy:[OpportunityOrder!]){opportunities(after:$after before:$before filter:$filter first:$first includeArchived:$includeArchived last:$last orderBy:$orderBy){nodes{account{id name} allowed amount{amount currency} amountBase{amount currency} amountFrom archivedAt campaign closeDate closeReason{id name} closedOn createdAt cycleDays forecastCategory id name nextStep nextStepOn openedOn owner{id name} pipeline{id name} probability reason source stage{id name} stageSince status updatedAt version} pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}}"
_LIST_COUNT = "query opportunities($after:Cursor $before:Cursor $filter:OpportunityFilter $first:Int $includeArchived:Boolean $last:Int $orderBy:[OpportunityOrder!]){opportunities(after:$after before:$before filter:$filter first:$first includeArchived:$includeArchived last:$last orderBy:$orderBy){totalCount}}"
_GET = "query opportunity($asOf:DateTime $id:ID!){opportunity(asOf:$asOf id:$id){account{id name} allowed amount{amount currency} amountBase{amount currency} amountFrom archivedAt campaign closeDate closeReason{id name} closedOn createdAt cycleDays forecastCategory id name nextStep nextStepOn openedOn owner{id name} pipeline{id name} probability reason source stage{id name} stageSince status updatedAt version}}"
_AGGREGATE = "query opportunitiesAggregate($filter:OpportunityFilter $groupBy:[OpportunityGroupBy!] $includeArchived:Boolean){opportunitiesAggregate(filter:$filter groupBy:$groupBy includeArchived:$includeArchived){rows{avg{amount{amount currency} amountBase{amount currency} cycleDays probability} count keys{field id value} max{amount{amount currency} amountBase{amount currency} closeDate closedOn cycleDays nextStepOn openedOn probability stageSince} min{amount{amount currency} amountBase{amount currency} closeDate closedOn cycleDays nextStepOn openedOn probability stageSince} sum{amount{amount currency} amountBase{amount currency} cycleDays probability}}}}"
_BULK_ARCHIVE = "mutation opportunitiesBulkArchive($dryRun:Boolean $expectedCount:Int $filter:OpportunityFilter!){opportunitiesBulkArchive(dryRun:$dryRun expectedCount:$expectedCount filter:$filter){cursor jobId results{id index outcome} userErrors{code message field}}}"
_BULK_MOVE = "mutation opportunitiesBulkMove($dryRun:Boolean $expectedCount:Int $filter:OpportunityFilter! $set:OpportunitiesBulkMoveInput!){opportunitiesBulkMove(dryRun:$dryRun expectedCount:$expectedCount filter:$filter set:$set){cursor jobId results{id index outcome} userErrors{code message field}}}"
_BULK_UPDATE = "mutation opportunitiesBulkUpdate($dryRun:Boolean $expectedCount:Int $filter:OpportunityFilter! $set:OpportunitySetInput!){opportunitiesBulkUpdate(dryRun:$dryRun expectedCount:$expectedCount filter:$filter set:$set){cursor jobId results{id index outcome} userErrors{code message field}}}"
_BULK_UPSERT = "mutation opportunitiesBulkUpsert($dryRun:Boolean $errorPolicy:ErrorPolicy $match:OpportunityBulkMatch! $rows:[OpportunityRowInput!]!){opportunitiesBulkUpsert(dryRun:$dryRun errorPolicy:$errorPolicy match:$match rows:$rows){results{index outcome id userErrors{code message field}} userErrors{code message field}}}"
_EXPORT = "mutation opportunitiesExport($byteOrderMark:Boolean $columns:[String!] $delimiter:String $filter:OpportunityFilter $format:FileFormat! $includeArchived:Boolean $orderBy:[OpportunityOrder!]){opportunitiesExport(byteOrderMark:$byteOrderMark columns:$columns delimiter:$delimiter filter:$filter format:$format includeArchived:$includeArchived orderBy:$orderBy){cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version} userErrors{code message field}}}"
_IMPORT_ = "mutation opportunitiesImport($input:OpportunityImportInput!){opportunitiesImport(input:$input){cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version} userErrors{code message field}}}"
_ARCHIVE = "mutation opportunityArchive($input:RecordVersionInput!){opportunityArchive(input:$input){cursor opportunity{account{id name} allowed amount{amount currency} amountBase{amount currency} amountFrom archivedAt campaign closeDate closeReason{id name} closedOn createdAt cycleDays forecastCategory id name nextStep nextStepOn openedOn owner{id name} pipeline{id name} probability reason source stage{id name} stageSince status updatedAt version} userErrors{code message field}}}"
_CHECK = "mutation opportunityCheck($input:OpportunityCheckInput!){opportunityCheck(input:$input){cursor opportunity{account{id name} allowed amount{amount currency} amountBase{amount currency} amountFrom archivedAt campaign closeDate closeReason{id name} closedOn createdAt cycleDays forecastCategory id name nextStep nextStepOn openedOn owner{id name} pipeline{id name} probability reason source stage{id name} stageSince status updatedAt version} userErrors{code message field}}}"
_CREATE = "mutation opportunityCreate($input:OpportunityCreateInput!){opportunityCreate(input:$input){cursor opportunity{account{id name} allowed amount{amount currency} amountBase{amount currency} amountFrom archivedAt campaign closeDate closeReason{id name} closedOn createdAt cycleDays forecastCategory id name nextStep nextStepOn openedOn owner{id name} pipeline{id name} probability reason source stage{id name} stageSince status updatedAt version} userErrors{code message field}}}"
_DELETE = "mutation opportunityDelete($input:RecordVersionInput!){opportunityDelete(input:$input){cursor deletedId opportunity{account{id name} allowed amount{amount currency} amountBase{amount currency} amountFrom archivedAt campaign closeDate closeReason{id name} closedOn createdAt cycleDays forecastCategory id name nextStep nextStepOn openedOn owner{id name} pipeline{id name} probability reason source stage{id name} stageSince status updatedAt version} userErrors{code message field}}}"
_LOSE = "mutation opportunityLose($input:OpportunityLoseInput!){opportunityLose(input:$input){cursor opportunity{account{id name} allowed amount{amount currency} amountBase{amount currency} amountFrom archivedAt campaign closeDate closeReason{id name} closedOn createdAt cycleDays forecastCategory id name nextStep nextStepOn openedOn owner{id name} pipeline{id name} probability reason source stage{id name} stageSince status updatedAt version} userErrors{code message field}}}"
_MOVE_TO_STAGE = "mutation opportunityMoveToStage($input:OpportunityMoveToStageInput!){opportunityMoveToStage(input:$input){cursor opportunity{account{id name} allowed amount{amount currency} amountBase{amount currency} amountFrom archivedAt campaign closeDate closeReason{id name} closedOn createdAt cycleDays forecastCategory id name nextStep nextStepOn openedOn owner{id name} pipeline{id name} probability reason source stage{id name} stageSince status updatedAt version} userErrors{code message field}}}"
_REOPEN = "mutation opportunityReopen($input:OpportunityReopenInput!){opportunityReopen(input:$input){cursor opportunity{account{id name} allowed amount{amount currency} amountBase{amount currency} amountFrom archivedAt campaign closeDate closeReason{id name} closedOn createdAt cycleDays forecastCategory id name nextStep nextStepOn openedOn owner{id name} pipeline{id name} probability reason source stage{id name} stageSince status updatedAt version} userErrors{code message field}}}"
_UNARCHIVE = "mutation opportunityUnarchive($input:RecordVersionInput!){opportunityUnarchive(input:$input){cursor opportunity{account{id name} allowed amount{amount currency} amountBase{amount currency} amountFrom archivedAt campaign closeDate closeReason{id name} closedOn createdAt cycleDays forecastCategory id name nextStep nextStepOn openedOn owner{id name} pipeline{id name} probability reason source stage{id name} stageSince status updatedAt version} userErrors{code message field}}}"
_UPDATE = "mutation opportunityUpdate($input:OpportunityUpdateInput!){opportunityUpdate(input:$input){cursor opportunity{account{id name} allowed amount{amount currency} amountBase{amount currency} amountFrom archivedAt campaign closeDate closeReason{id name} closedOn createdAt cycleDays forecastCategory id name nextStep nextStepOn openedOn owner{id name} pipeline{id name} probability reason source stage{id name} stageSince status updatedAt version} userErrors{code message field}}}"
_UPSERT = "mutation opportunityUpsert($input:OpportunityRowInput! $match:OpportunityMatch!){opportunityUpsert(input:$input match:$match){created cursor opportunity{account{id name} allowed amount{amount currency} amountBase{amount currency} amountFrom archivedAt campaign closeDate closeReason{id name} closedOn createdAt cycleDays forecastCategory id name nextStep nextStepOn openedOn owner{id name} pipeline{id name} probability reason source stage{id name} stageSince status updatedAt version} userErrors{code message field}}}"
_WIN = "mutation opportunityWin($input:OpportunityWinInput!){opportunityWin(input:$input){cursor opportunity{account{id name} allowed amount{amount currency} amountBase{amount currency} amountFrom archivedAt campaign closeDate closeReason{id name} closedOn createdAt cycleDays forecastCategory id name nextStep nextStepOn openedOn owner{id name} pipeline{id name} probability reason source stage{id name} stageSince status updatedAt version} userErrors{code message field}}}"


class Opportunities(Section):
    """A chance to sell something: it goes through the stages of its pipeline until it is won or lost, and keeps the history of its stages for good."""

    def list(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        filter: OpportunityFilter | None = None,
        first: int | None = None,
        include_archived: bool | None = None,
        last: int | None = None,
        order_by: Sequence[OpportunityOrder] | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[Opportunity]:
        """The opportunities that you may see, page by page.

        :param after: Begin behind this place.
        :param before: End before this place.
        :param filter: Only opportunities that meet this.
        :param first: How many from the start, or after `after`: 1 to 200, 50 unless given.
        :param include_archived: Also those that were put away.
        :param last: How many from the end, or before `before`: 1 to 200. Not together with `first`.
        :param order_by: How to sort: the first item decides, the next one between equals. By id unless given.
        """
        told: Pages[Opportunity] = self._lists("opportunities", _LIST, _LIST_COUNT, {"after": after, "before": before, "filter": filter, "first": first, "includeArchived": include_archived, "last": last, "orderBy": order_by}, options)
        return told

    def get(
        self,
        id: str,
        *,
        as_of: DateTimeGiven | None = None,
        options: RequestOptions | None = None,
    ) -> Opportunity | None:
        """One opportunity by its id; null when there is none that you may see.

        :param as_of: Show it as it stood at this moment, by what was recorded until then: null before it was created, and told also of one that was deleted since. What you may see of it is decided by your rights of today. Its fields, lists, external ids and custom fields are those of the moment; records to which they point, and lists of records that point to it, are those of today.
        :param id: The id of an opportunity.
        """
        told: Opportunity | None = self._reads("opportunity", _GET, {"asOf": as_of, "id": id}, options)
        return told

    def aggregate(
        self,
        *,
        filter: OpportunityFilter | None = None,
        group_by: Sequence[OpportunityGroupBy] | None = None,
        include_archived: bool | None = None,
        options: RequestOptions | None = None,
    ) -> OpportunityAggregate:
        """Counts and sums of the opportunities that you may see, in total or by groups; at most 1,000 rows.

        :param filter: Only opportunities that meet this.
        :param group_by: One row for each combination of these; one row in all unless given.
        :param include_archived: Also those that were put away.
        """
        told: OpportunityAggregate = self._reads("opportunitiesAggregate", _AGGREGATE, {"filter": filter, "groupBy": group_by, "includeArchived": include_archived}, options)
        return told

    def bulk_archive(
        self,
        filter: OpportunityFilter,
        *,
        dry_run: bool | None = None,
        expected_count: int | None = None,
        options: RequestOptions | None = None,
    ) -> BulkPayload:
        """Puts all opportunities away that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself.

        :param dry_run: Try everything and write nothing: the results are those that a real run would have now.
        :param expected_count: How many records you expect the filter to find: with any other number nothing is written (COUNT_MISMATCH).
        :param filter: Which opportunities, of those that you see and that are not archived; an empty filter finds all of them.
        """
        told: BulkPayload = self._acts("opportunitiesBulkArchive", _BULK_ARCHIVE, {"dryRun": dry_run, "expectedCount": expected_count, "filter": filter}, options)
        return told

    def bulk_move(
        self,
        *,
        filter: OpportunityFilter,
        set: OpportunitiesBulkMoveInput,
        dry_run: bool | None = None,
        expected_count: int | None = None,
        options: RequestOptions | None = None,
    ) -> BulkPayload:
        """Brings all open opportunities that a filter finds into one stage; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused one fails by itself.

        :param dry_run: Try everything and write nothing: the results are those that a real run would have now.
        :param expected_count: How many records you expect the filter to find: with any other number nothing is written (COUNT_MISMATCH).
        :param filter: Which opportunities, of those that you see and that are not archived; an empty filter finds all of them.
        :param set: What is done to each of them.
        """
        told: BulkPayload = self._acts("opportunitiesBulkMove", _BULK_MOVE, {"dryRun": dry_run, "expectedCount": expected_count, "filter": filter, "set": set}, options)
        return told

    def bulk_update(
        self,
        *,
        filter: OpportunityFilter,
        set: OpportunitySetInput,
        dry_run: bool | None = None,
        expected_count: int | None = None,
        options: RequestOptions | None = None,
    ) -> BulkPayload:
        """Changes the same fields in all opportunities that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself.

        :param dry_run: Try everything and write nothing: the results are those that a real run would have now.
        :param expected_count: How many records you expect the filter to find: with any other number nothing is written (COUNT_MISMATCH).
        :param filter: Which opportunities, of those that you see and that are not archived; an empty filter finds all of them.
        :param set: What is done to each of them.
        """
        told: BulkPayload = self._acts("opportunitiesBulkUpdate", _BULK_UPDATE, {"dryRun": dry_run, "expectedCount": expected_count, "filter": filter, "set": set}, options)
        return told

    def bulk_upsert(
        self,
        rows: Iterable[OpportunityRowInput],
        *,
        match: OpportunityBulkMatch,
        error_policy: ErrorPolicy = "PER_ROW",
        dry_run: bool = False,
        on_progress: Callable[[Tally], object] | None = None,
        idempotency_key: str | None = None,
        batch: int = 1000,
    ) -> BulkRun[OpportunityRowInput]:
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
            "opportunitiesBulkUpsert", _BULK_UPSERT, match, error_policy, dry_run, idempotency_key, batch, on_progress
        )
        return self._writes(rows, write)

    def export(
        self,
        format: FileFormat,
        *,
        byte_order_mark: bool | None = None,
        columns: Sequence[str] | None = None,
        delimiter: str | None = None,
        filter: OpportunityFilter | None = None,
        include_archived: bool | None = None,
        order_by: Sequence[OpportunityOrder] | None = None,
        options: RequestOptions | None = None,
    ) -> JobPayload:
        """Makes a job that writes opportunities to a file, as far as you may see them. The file is at its `resultPath` when the job is done.

        :param byte_order_mark: Of CSV: whether it begins with a byte order mark, by which spreadsheets know UTF-8; true unless given.
        :param columns: What is written of each, in this order: `id`, `name`, `amount.amount`, `account`, `account.name`, `externalIds.sap`, `customFields.key`. All that you may see unless given.
        :param delimiter: Of CSV: what stands between the cells; a comma unless given.
        :param filter: Only opportunities that meet this.
        :param format: How the file is written.
        :param include_archived: Also those that were put away.
        :param order_by: How to sort; by id unless given.
        """
        told: JobPayload = self._acts("opportunitiesExport", _EXPORT, {"byteOrderMark": byte_order_mark, "columns": columns, "delimiter": delimiter, "filter": filter, "format": format, "includeArchived": include_archived, "orderBy": order_by}, options)
        return told

    def import_(
        self,
        input: OpportunityImportInput,
        *,
        options: RequestOptions | None = None,
    ) -> JobPayload:
        """Makes a job that writes opportunities from a file. It waits for the file at its `uploadPath`, and begins when all of it has come.

        :param input: How the file is read.
        """
        told: JobPayload = self._acts("opportunitiesImport", _IMPORT_, {"input": input}, options)
        return told

    def archive(
        self,
        input: RecordVersionInput,
        *,
        options: RequestOptions | None = None,
    ) -> OpportunityPayload:
        """Puts an opportunity away: lists leave it out unless asked, and everything that points to it stays.

        :param input: Which one to put away.
        """
        told: OpportunityPayload = self._acts("opportunityArchive", _ARCHIVE, {"input": input}, options)
        return told

    def check(
        self,
        input: OpportunityCheckInput,
        *,
        options: RequestOptions | None = None,
    ) -> OpportunityPayload:
        """Ticks exit checks of the stage in which a deal stands, or takes ticks back. Takes the right to change the deal. A check that is so already stays as it is.

        :param input: On which record, and how.
        """
        told: OpportunityPayload = self._acts("opportunityCheck", _CHECK, {"input": input}, options)
        return told

    def create(
        self,
        input: OpportunityCreateInput,
        *,
        options: RequestOptions | None = None,
    ) -> OpportunityPayload:
        """Makes an opportunity.

        :param input: The new opportunity.
        """
        told: OpportunityPayload = self._acts("opportunityCreate", _CREATE, {"input": input}, options)
        return told

    def delete(
        self,
        input: RecordVersionInput,
        *,
        options: RequestOptions | None = None,
    ) -> OpportunityDeletePayload:
        """Removes an opportunity for good. Refused with HAS_DEPENDENTS while other records point to it: archive it then.

        :param input: Which one to remove.
        """
        told: OpportunityDeletePayload = self._acts("opportunityDelete", _DELETE, {"input": input}, options)
        return told

    def lose(
        self,
        input: OpportunityLoseInput,
        *,
        options: RequestOptions | None = None,
    ) -> OpportunityPayload:
        """Closes an open opportunity as lost, with the reason.

        :param input: On which record, and how.
        """
        told: OpportunityPayload = self._acts("opportunityLose", _LOSE, {"input": input}, options)
        return told

    def move_to_stage(
        self,
        input: OpportunityMoveToStageInput,
        *,
        options: RequestOptions | None = None,
    ) -> OpportunityPayload:
        """Brings an open opportunity into another stage of its pipeline. Into a won or lost stage it is the same as winning or losing it.

        :param input: On which record, and how.
        """
        told: OpportunityPayload = self._acts("opportunityMoveToStage", _MOVE_TO_STAGE, {"input": input}, options)
        return told

    def reopen(
        self,
        input: OpportunityReopenInput,
        *,
        options: RequestOptions | None = None,
    ) -> OpportunityPayload:
        """Opens a won or lost opportunity again: it has no closing day and no reason then.

        :param input: On which record, and how.
        """
        told: OpportunityPayload = self._acts("opportunityReopen", _REOPEN, {"input": input}, options)
        return told

    def unarchive(
        self,
        input: RecordVersionInput,
        *,
        options: RequestOptions | None = None,
    ) -> OpportunityPayload:
        """Brings an archived opportunity back to lists.

        :param input: Which one to bring back.
        """
        told: OpportunityPayload = self._acts("opportunityUnarchive", _UNARCHIVE, {"input": input}, options)
        return told

    def update(
        self,
        input: OpportunityUpdateInput,
        *,
        options: RequestOptions | None = None,
    ) -> OpportunityPayload:
        """Changes fields of an opportunity; those that are not given stay as they are.

        :param input: Which one, and what changes.
        """
        told: OpportunityPayload = self._acts("opportunityUpdate", _UPDATE, {"input": input}, options)
        return told

    def upsert(
        self,
        *,
        input: OpportunityRowInput,
        match: OpportunityMatch,
        options: RequestOptions | None = None,
    ) -> OpportunityUpsertPayload:
        """Changes the record that fits, or makes a new one where none does.

        :param input: What it is to have afterwards; what is left out stays as it is.
        :param match: Which record is meant.
        """
        told: OpportunityUpsertPayload = self._acts("opportunityUpsert", _UPSERT, {"input": input, "match": match}, options)
        return told

    def win(
        self,
        input: OpportunityWinInput,
        *,
        options: RequestOptions | None = None,
    ) -> OpportunityPayload:
        """Closes an open opportunity as won.

        :param input: On which record, and how.
        """
        told: OpportunityPayload = self._acts("opportunityWin", _WIN, {"input": input}, options)
        return told
