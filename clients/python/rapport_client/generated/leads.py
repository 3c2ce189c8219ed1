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
    Lead,
    LeadAggregate,
    LeadConvertPayload,
    LeadDeletePayload,
    LeadPayload,
    LeadUpsertPayload,
)
from .inputs import (
    DateTimeGiven,
    FileFormat,
    LeadAssignInput,
    LeadBulkMatch,
    LeadConvertInput,
    LeadCreateInput,
    LeadDisqualifyInput,
    LeadFilter,
    LeadGroupBy,
    LeadImportInput,
    LeadMatch,
    LeadOrder,
    LeadQualifyInput,
    LeadReopenInput,
    LeadRowInput,
    LeadSetInput,
    LeadUpdateInput,
    RecordVersionInput,
)

_LIST = "query leads($after:Cursor $before:Cursor $filter:LeadFilter $first:Int $includeArchived:Boolean $last:Int $orderBy:[LeadOrder!]){leads(after:$after before:$before filter:$filter first:$first includeArchived:$includeArchived last:$last orderBy:$orderBy){nodes{allowed archivedAt campaign company convertedAccount{id name} convertedAt convertedContact{id name} convertedOpportunity{id name} createdAt description emails facts familyName form{id name} givenName id industry interest name owner{id name} phones rating reason score scoreBayes source status team{id name} territory title updatedAt version website} pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}}"
_LIST_COUNT = "query leads($after:Cursor $before:Cursor $filter:LeadFilter $first:Int $includeArchived:Boolean $last:Int $orderBy:[LeadOrder!]){leads(after:$after before:$before filter:$filter first:$first includeArchived:$includeArchived last:$last orderBy:$orderBy){totalCount}}"
_GET = "query lead($asOf:DateTime $id:ID!){lead(asOf:$asOf id:$id){allowed archivedAt campaign company convertedAccount{id name} convertedAt convertedContact{id name} convertedOpportunity{id name} createdAt description emails facts familyName form{id name} givenName id industry interest name owner{id name} phones rating reason score scoreBayes source status team{id name} territory title updatedAt version website}}"
_AGGREGATE = "query leadsAggregate($filter:LeadFilter $groupBy:[LeadGroupBy!] $includeArchived:Boolean){leadsAggregate(filter:$filter groupBy:$groupBy includeArchived:$includeArchived){rows{avg{score scoreBayes} count keys{field id value} max{convertedAt score scoreBayes} min{convertedAt score scoreBayes} sum{score scoreBayes}}}}"
_ARCHIVE = "mutation leadArchive($input:RecordVersionInput!){leadArchive(input:$input){cursor lead{allowed archivedAt campaign company convertedAccount{id name} convertedAt convertedContact{id name} convertedOpportunity{id name} createdAt description emails facts familyName form{id name} givenName id industry interest name owner{id name} phones rating reason score scoreBayes source status team{id name} territory title updatedAt version website} userErrors{code message field}}}"
_ASSIGN = "mutation leadAssign($input:LeadAssignInput!){leadAssign(input:$input){cursor lead{allowed archivedAt campaign company convertedAccount{id name} convertedAt convertedContact{id name} convertedOpportunity{id name} createdAt description emails facts familyName form{id name} givenName id industry interest name owner{id name} phones rating reason score scoreBayes source status team{id name} territory title updatedAt version website} userErrors{code message field}}}"
_CONVERT = "mutation leadConvert($input:LeadConvertInput!){leadConvert(input:$input){account{id name} alreadyConverted contact{id name} cursor lead{allowed archivedAt campaign company convertedAccount{id name} convertedAt convertedContact{id name} convertedOpportunity{id name} createdAt description emails facts familyName form{id name} givenName id industry interest name owner{id name} phones rating reason score scoreBayes source status team{id name} territory title updatedAt version website} opportunity{id name} userErrors{code message field}}}"
_CREATE = "mutation leadCreate($input:LeadCreateInput!){leadCreate(input:$input){cursor lead{allowed archivedAt campaign company convertedAccount{id name} convertedAt convertedContact{id name} convertedOpportunity{id name} createdAt description emails facts familyName form{id name} givenName id industry interest name owner{id name} phones rating reason score scoreBayes source status team{id name} territory title updatedAt version website} userErrors{code message field}}}"
_DELETE = "mutation leadDelete($input:RecordVersionInput!){leadDelete(input:$input){cursor deletedId lead{allowed archivedAt campaign company convertedAccount{id name} convertedAt convertedContact{id name} convertedOpportunity{id name} createdAt description emails facts familyName form{id name} givenName id industry interest name owner{id name} phones rating reason score scoreBayes source status team{id name} territory title updatedAt version website} userErrors{code message field}}}"
_DISQUALIFY = "mutation leadDisqualify($input:LeadDisqualifyInput!){leadDisqualify(input:$input){cursor lead{allowed archivedAt campaign company convertedAccount{id name} convertedAt convertedContact{id name} convertedOpportunity{id name} createdAt description emails facts familyName form{id name} givenName id industry interest name owner{id name} phones rating reason score scoreBayes source status team{id name} territory title updatedAt version website} userErrors{code message field}}}"
_QUALIFY = "mutation leadQualify($input:LeadQualifyInput!){leadQualify(input:$input){cursor lead{allowed archivedAt campaign company convertedAccount{id name} convertedAt convertedContact{id name} convertedOpportunity{id name} createdAt description emails facts familyName form{id name} givenName id industry interest name owner{id name} phones rating reason score scoreBayes source status team{id name} territory title updatedAt version website} userErrors{code message field}}}"
_REOPEN = "mutation leadReopen($input:LeadReopenInput!){leadReopen(input:$input){cursor lead{allowed archivedAt campaign company convertedAccount{id name} convertedAt convertedContact{id name} convertedOpportunity{id name} createdAt description emails facts familyName form{id name} givenName id industry interest name owner{id name} phones rating reason score scoreBayes source status team{id name} territory title updatedAt version website} userErrors{code message field}}}"
_UNARCHIVE = "mutation leadUnarchive($input:RecordVersionInput!){leadUnarchive(input:$input){cursor lead{allowed archivedAt campaign company convertedAccount{id name} convertedAt convertedContact{id name} convertedOpportunity{id name} createdAt description emails facts familyName form{id name} givenName id industry interest name owner{id name} phones rating reason score scoreBayes source status team{id name} territory title updatedAt version website} userErrors{code message field}}}"
_UPDATE = "mutation leadUpdate($input:LeadUpdateInput!){leadUpdate(input:$input){cursor lead{allowed archivedAt campaign company convertedAccount{id name} convertedAt convertedContact{id name} convertedOpportunity{id name} createdAt description emails facts familyName form{id name} givenName id industry interest name owner{id name} phones rating reason score scoreBayes source status team{id name} territory title updatedAt version website} userErrors{code message field}}}"
_UPSERT = "mutation leadUpsert($input:LeadRowInput! $match:LeadMatch!){leadUpsert(input:$input match:$match){created cursor lead{allowed archivedAt campaign company convertedAccount{id name} convertedAt convertedContact{id name} convertedOpportunity{id name} createdAt description emails facts familyName form{id name} givenName id industry interest name owner{id name} phones rating reason score scoreBayes source status team{id name} territory title updatedAt version website} userErrors{code message field}}}"
_BULK_ARCHIVE = "mutation leadsBulkArchive($dryRun:Boolean $expectedCount:Int $filter:LeadFilter!){leadsBulkArchive(dryRun:$dryRun expectedCount:$expectedCount filter:$filter){cursor jobId results{id index outcome} userErrors{code message field}}}"
_BULK_UPDATE = "mutation leadsBulkUpdate($dryRun:Boolean $expectedCount:Int $filter:LeadFilter! $set:LeadSetInput!){leadsBulkUpdate(dryRun:$dryRun expectedCount:$expectedCount filter:$filter set:$set){cursor jobId results{id index outcome} userErrors{code message field}}}"
_BULK_UPSERT = "mutation leadsBulkUpsert($dryRun:Boolean $errorPolicy:ErrorPolicy $match:LeadBulkMatch! $rows:[LeadRowInput!]!){leadsBulkUpsert(dryRun:$dryRun errorPolicy:$errorPolicy match:$match rows:$rows){results{index outcome id userErrors{code message field}} userErrors{code message field}}}"
_EXPORT = "mutation leadsExport($byteOrderMark:Boolean $columns:[String!] $delimiter:String $filter:LeadFilter $format:FileFormat! $includeArchived:Boolean $orderBy:[LeadOrder!]){leadsExport(byteOrderMark:$byteOrderMark columns:$columns delimiter:$delimiter filter:$filter format:$format includeArchived:$includeArchived orderBy:$orderBy){cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version} userErrors{code message field}}}"
_IMPORT_ = "mutation leadsImport($input:LeadImportInput!){leadsImport(input:$input){cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version} userErrors{code message field}}}"


class Leads(Section):
    """Somebody who may become a customer, of whom little is known yet: captured over a form, a list or by hand, handed to a seller, and in the end converted or disqualified."""

    def list(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        filter: LeadFilter | None = None,
        first: int | None = None,
        include_archived: bool | None = None,
        last: int | None = None,
        order_by: Sequence[LeadOrder] | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[Lead]:
        """The leads that you may see, page by page.

        :param after: Begin behind this place.
        :param before: End before this place.
        :param filter: Only leads that meet this.
        :param first: How many from the start, or after `after`: 1 to 200, 50 unless given.
        :param include_archived: Also those that were put away.
        :param last: How many from the end, or before `before`: 1 to 200. Not together with `first`.
        :param order_by: How to sort: the first item decides, the next one between equals. By id unless given.
        """
        told: Pages[Lead] = self._lists("leads", _LIST, _LIST_COUNT, {"after": after, "before": before, "filter": filter, "first": first, "includeArchived": include_archived, "last": last, "orderBy": order_by}, options)
        return told

    def get(
        self,
        id: str,
        *,
        as_of: DateTimeGiven | None = None,
        options: RequestOptions | None = None,
    ) -> Lead | None:
        """One lead by its id; null when there is none that you may see.

        :param as_of: Show it as it stood at this moment, by what was recorded until then: null before it was created, and told also of one that was deleted since. What you may see of it is decided by your rights of today. Its fields, lists, external ids and custom fields are those of the moment; records to which they point, and lists of records that point to it, are those of today.
        :param id: The id of a lead.
        """
        told: Lead | None = self._reads("lead", _GET, {"asOf": as_of, "id": id}, options)
        return told

    def aggregate(
        self,
        *,
        filter: LeadFilter | None = None,
        group_by: Sequence[LeadGroupBy] | None = None,
        include_archived: bool | None = None,
        options: RequestOptions | None = None,
    ) -> LeadAggregate:
        """Counts and sums of the leads that you may see, in total or by groups; at most 1,000 rows.

        :param filter: Only leads that meet this.
        :param group_by: One row for each combination of these; one row in all unless given.
        :param include_archived: Also those that were put away.
        """
        told: LeadAggregate = self._reads("leadsAggregate", _AGGREGATE, {"filter": filter, "groupBy": group_by, "includeArchived": include_archived}, options)
        return told

    def archive(
        self,
        input: RecordVersionInput,
        *,
        options: RequestOptions | None = None,
    ) -> LeadPayload:
        """Puts a lead away: lists leave it out unless asked, and everything that points to it stays.

        :param input: Which one to put away.
        """
        told: LeadPayload = self._acts("leadArchive", _ARCHIVE, {"input": input}, options)
        return told

    def assign(
        self,
        input: LeadAssignInput,
        *,
        options: RequestOptions | None = None,
    ) -> LeadPayload:
        """Hands an open lead to somebody by the assignment rules, also where it has an owner. Refused with NO_RULE_FITS where nobody is found. To name the owner yourself, update `owner`.

        :param input: On which record, and how.
        """
        told: LeadPayload = self._acts("leadAssign", _ASSIGN, {"input": input}, options)
        return told

    def convert(
        self,
        input: LeadConvertInput,
        *,
        options: RequestOptions | None = None,
    ) -> LeadConvertPayload:
        """Makes an account, a contact and a deal of an open lead, or joins it to those that there are; activities, consents, campaign and custom fields go along. All of it or nothing. Converting again, also at the same time or without an idempotency key, makes nothing more and answers with the first result.

        :param input: Which lead, and into what.
        """
        told: LeadConvertPayload = self._acts("leadConvert", _CONVERT, {"input": input}, options)
        return told

    def create(
        self,
        input: LeadCreateInput,
        *,
        options: RequestOptions | None = None,
    ) -> LeadPayload:
        """Makes a lead.

        :param input: The new lead.
        """
        told: LeadPayload = self._acts("leadCreate", _CREATE, {"input": input}, options)
        return told

    def delete(
        self,
        input: RecordVersionInput,
        *,
        options: RequestOptions | None = None,
    ) -> LeadDeletePayload:
        """Removes a lead for good. Refused with HAS_DEPENDENTS while other records point to it: archive it then.

        :param input: Which one to remove.
        """
        told: LeadDeletePayload = self._acts("leadDelete", _DELETE, {"input": input}, options)
        return told

    def disqualify(
        self,
        input: LeadDisqualifyInput,
        *,
        options: RequestOptions | None = None,
    ) -> LeadPayload:
        """Says that an open lead leads nowhere, and why. The chances of other leads learn from it.

        :param input: On which record, and how.
        """
        told: LeadPayload = self._acts("leadDisqualify", _DISQUALIFY, {"input": input}, options)
        return told

    def qualify(
        self,
        input: LeadQualifyInput,
        *,
        options: RequestOptions | None = None,
    ) -> LeadPayload:
        """Says that an open lead is worth an offer. It then waits to be converted.

        :param input: On which record, and how.
        """
        told: LeadPayload = self._acts("leadQualify", _QUALIFY, {"input": input}, options)
        return told

    def reopen(
        self,
        input: LeadReopenInput,
        *,
        options: RequestOptions | None = None,
    ) -> LeadPayload:
        """Takes a disqualified lead up again, as WORKING; what was learnt of its end is forgotten.

        :param input: On which record, and how.
        """
        told: LeadPayload = self._acts("leadReopen", _REOPEN, {"input": input}, options)
        return told

    def unarchive(
        self,
        input: RecordVersionInput,
        *,
        options: RequestOptions | None = None,
    ) -> LeadPayload:
        """Brings an archived lead back to lists.

        :param input: Which one to bring back.
        """
        told: LeadPayload = self._acts("leadUnarchive", _UNARCHIVE, {"input": input}, options)
        return told

    def update(
        self,
        input: LeadUpdateInput,
        *,
        options: RequestOptions | None = None,
    ) -> LeadPayload:
        """Changes fields of a lead; those that are not given stay as they are.

        :param input: Which one, and what changes.
        """
        told: LeadPayload = self._acts("leadUpdate", _UPDATE, {"input": input}, options)
        return told

    def upsert(
        self,
        *,
        input: LeadRowInput,
        match: LeadMatch,
        options: RequestOptions | None = None,
    ) -> LeadUpsertPayload:
        """Changes the record that fits, or makes a new one where none does.

        :param input: What it is to have afterwards; what is left out stays as it is.
        :param match: Which record is meant.
        """
        told: LeadUpsertPayload = self._acts("leadUpsert", _UPSERT, {"input": input, "match": match}, options)
        return told

    def bulk_archive(
        self,
        filter: LeadFilter,
        *,
        dry_run: bool | None = None,
        expected_count: int | None = None,
        options: RequestOptions | None = None,
    ) -> BulkPayload:
        """Puts all leads away that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself.

        :param dry_run: Try everything and write nothing: the results are those that a real run would have now.
        :param expected_count: How many records you expect the filter to find: with any other number nothing is written (COUNT_MISMATCH).
        :param filter: Which leads, of those that you see and that are not archived; an empty filter finds all of them.
        """
        told: BulkPayload = self._acts("leadsBulkArchive", _BULK_ARCHIVE, {"dryRun": dry_run, "expectedCount": expected_count, "filter": filter}, options)
        return told

    def bulk_update(
        self,
        *,
        filter: LeadFilter,
        set: LeadSetInput,
        dry_run: bool | None = None,
        expected_count: int | None = None,
        options: RequestOptions | None = None,
    ) -> BulkPayload:
        """Changes the same fields in all leads that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself.

        :param dry_run: Try everything and write nothing: the results are those that a real run would have now.
        :param expected_count: How many records you expect the filter to find: with any other number nothing is written (COUNT_MISMATCH).
        :param filter: Which leads, of those that you see and that are not archived; an empty filter finds all of them.
        :param set: What is done to each of them.
        """
        told: BulkPayload = self._acts("leadsBulkUpdate", _BULK_UPDATE, {"dryRun": dry_run, "expectedCount": expected_count, "filter": filter, "set": set}, options)
        return told

    def bulk_upsert(
        self,
        rows: Iterable[LeadRowInput],
        *,
        match: LeadBulkMatch,
        error_policy: ErrorPolicy = "PER_ROW",
        dry_run: bool = False,
        on_progress: Callable[[Tally], object] | None = None,
        idempotency_key: str | None = None,
        batch: int = 1000,
    ) -> BulkRun[LeadRowInput]:
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
            "leadsBulkUpsert", _BULK_UPSERT, match, error_policy, dry_run, idempotency_key, batch, on_progress
        )
        return self._writes(rows, write)

    def export(
        self,
        format: FileFormat,
        *,
        byte_order_mark: bool | None = None,
        columns: Sequence[str] | None = None,
        delimiter: str | None = None,
        filter: LeadFilter | None = None,
        include_archived: bool | None = None,
        order_by: Sequence[LeadOrder] | None = None,
        options: RequestOptions | None = None,
    ) -> JobPayload:
        """Makes a job that writes leads to a file, as far as you may see them. The file is at its `resultPath` when the job is done.

        :param byte_order_mark: Of CSV: whether it begins with a byte order mark, by which spreadsheets know UTF-8; true unless given.
        :param columns: What is written of each, in this order: `id`, `name`, `amount.amount`, `account`, `account.name`, `externalIds.sap`, `customFields.key`. All that you may see unless given.
        :param delimiter: Of CSV: what stands between the cells; a comma unless given.
        :param filter: Only leads that meet this.
        :param format: How the file is written.
        :param include_archived: Also those that were put away.
        :param order_by: How to sort; by id unless given.
        """
        told: JobPayload = self._acts("leadsExport", _EXPORT, {"byteOrderMark": byte_order_mark, "columns": columns, "delimiter": delimiter, "filter": filter, "format": format, "includeArchived": include_archived, "orderBy": order_by}, options)
        return told

    def import_(
        self,
        input: LeadImportInput,
        *,
        options: RequestOptions | None = None,
    ) -> JobPayload:
        """Makes a job that writes leads from a file. It waits for the file at its `uploadPath`, and begins when all of it has come.

        :param input: How the file is read.
        """
        told: JobPayload = self._acts("leadsImport", _IMPORT_, {"input": input}, options)
        return told
