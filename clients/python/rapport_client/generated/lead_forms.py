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
    LeadForm,
    LeadFormAggregate,
    LeadFormDeletePayload,
    LeadFormPayload,
    LeadFormUpsertPayload,
    LeadPayload,
)
from .inputs import (
    FileFormat,
    LeadFormBulkMatch,
    LeadFormCreateInput,
    LeadFormFilter,
    LeadFormGroupBy,
    LeadFormImportInput,
    LeadFormMatch,
    LeadFormOrder,
    LeadFormReleaseInput,
    LeadFormRotateKeyInput,
    LeadFormRowInput,
    LeadFormSetInput,
    LeadFormUpdateInput,
    RecordVersionInput,
)

_LIST = "query leadForms($after:Cursor $before:Cursor $filter:LeadFormFilter $first:Int $includeArchived:Boolean $last:Int $orderBy:[LeadFormOrder!]){leadForms(after:$after before:$before filter:$filter first:$first includeArchived:$includeArchived last:$last orderBy:$orderBy){nodes{allowed archivedAt assigns campaign createdAt honeypot id isActive leadOwner{id name} minSeconds name origins perAddress perForm publicKey source thankYouText thankYouUrl updatedAt version} pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}}"
_LIST_COUNT = "query leadForms($after:Cursor $before:Cursor $filter:LeadFormFilter $first:Int $includeArchived:Boolean $last:Int $orderBy:[LeadFormOrder!]){leadForms(after:$after before:$before filter:$filter first:$first includeArchived:$includeArchived last:$last orderBy:$orderBy){totalCount}}"
_GET = "query leadForm($id:ID!){leadForm(id:$id){allowed archivedAt assigns campaign createdAt honeypot id isActive leadOwner{id name} minSeconds name origins perAddress perForm publicKey source thankYouText thankYouUrl updatedAt version}}"
_AGGREGATE = "query leadFormsAggregate($filter:LeadFormFilter $groupBy:[LeadFormGroupBy!] $includeArchived:Boolean){leadFormsAggregate(filter:$filter groupBy:$groupBy includeArchived:$includeArchived){rows{avg{minSeconds perAddress perForm} count keys{field id value} max{minSeconds perAddress perForm} min{minSeconds perAddress perForm} sum{minSeconds perAddress perForm}}}}"
_ARCHIVE = "mutation leadFormArchive($input:RecordVersionInput!){leadFormArchive(input:$input){cursor leadForm{allowed archivedAt assigns campaign createdAt honeypot id isActive leadOwner{id name} minSeconds name origins perAddress perForm publicKey source thankYouText thankYouUrl updatedAt version} userErrors{code message field}}}"
_CREATE = "mutation leadFormCreate($input:LeadFormCreateInput!){leadFormCreate(input:$input){cursor leadForm{allowed archivedAt assigns campaign createdAt honeypot id isActive leadOwner{id name} minSeconds name origins perAddress perForm publicKey source thankYouText thankYouUrl updatedAt version} userErrors{code message field}}}"
_DELETE = "mutation leadFormDelete($input:RecordVersionInput!){leadFormDelete(input:$input){cursor deletedId leadForm{allowed archivedAt assigns campaign createdAt honeypot id isActive leadOwner{id name} minSeconds name origins perAddress perForm publicKey source thankYouText thankYouUrl updatedAt version} userErrors{code message field}}}"
_RELEASE = "mutation leadFormRelease($input:LeadFormReleaseInput!){leadFormRelease(input:$input){cursor lead{allowed archivedAt campaign company convertedAccount{id name} convertedAt convertedContact{id name} convertedOpportunity{id name} createdAt description emails facts familyName form{id name} givenName id industry interest name owner{id name} phones rating reason score scoreBayes source status team{id name} territory title updatedAt version website} userErrors{code message field}}}"
_ROTATE_KEY = "mutation leadFormRotateKey($input:LeadFormRotateKeyInput!){leadFormRotateKey(input:$input){cursor leadForm{allowed archivedAt assigns campaign createdAt honeypot id isActive leadOwner{id name} minSeconds name origins perAddress perForm publicKey source thankYouText thankYouUrl updatedAt version} userErrors{code message field}}}"
_UNARCHIVE = "mutation leadFormUnarchive($input:RecordVersionInput!){leadFormUnarchive(input:$input){cursor leadForm{allowed archivedAt assigns campaign createdAt honeypot id isActive leadOwner{id name} minSeconds name origins perAddress perForm publicKey source thankYouText thankYouUrl updatedAt version} userErrors{code message field}}}"
_UPDATE = "mutation leadFormUpdate($input:LeadFormUpdateInput!){leadFormUpdate(input:$input){cursor leadForm{allowed archivedAt assigns campaign createdAt honeypot id isActive leadOwner{id name} minSeconds name origins perAddress perForm publicKey source thankYouText thankYouUrl updatedAt version} userErrors{code message field}}}"
_UPSERT = "mutation leadFormUpsert($input:LeadFormRowInput! $match:LeadFormMatch!){leadFormUpsert(input:$input match:$match){created cursor leadForm{allowed archivedAt assigns campaign createdAt honeypot id isActive leadOwner{id name} minSeconds name origins perAddress perForm publicKey source thankYouText thankYouUrl updatedAt version} userErrors{code message field}}}"
_BULK_ARCHIVE = "mutation leadFormsBulkArchive($dryRun:Boolean $expectedCount:Int $filter:LeadFormFilter!){leadFormsBulkArchive(dryRun:$dryRun expectedCount:$expectedCount filter:$filter){cursor jobId results{id index outcome} userErrors{code message field}}}"
_BULK_UPDATE = "mutation leadFormsBulkUpdate($dryRun:Boolean $expectedCount:Int $filter:LeadFormFilter! $set:LeadFormSetInput!){leadFormsBulkUpdate(dryRun:$dryRun expectedCount:$expectedCount filter:$filter set:$set){cursor jobId results{id index outcome} userErrors{code message field}}}"
_BULK_UPSERT = "mutation leadFormsBulkUpsert($dryRun:Boolean $errorPolicy:ErrorPolicy $match:LeadFormBulkMatch! $rows:[LeadFormRowInput!]!){leadFormsBulkUpsert(dryRun:$dryRun errorPolicy:$errorPolicy match:$match rows:$rows){results{index outcome id userErrors{code message field}} userErrors{code message field}}}"
_EXPORT = "mutation leadFormsExport($byteOrderMark:Boolean $columns:[String!] $delimiter:String $filter:LeadFormFilter $format:FileFormat! $includeArchived:Boolean $orderBy:[LeadFormOrder!]){leadFormsExport(byteOrderMark:$byteOrderMark columns:$columns delimiter:$delimiter filter:$filter format:$format includeArchived:$includeArchived orderBy:$orderBy){cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version} userErrors{code message field}}}"
_IMPORT_ = "mutation leadFormsImport($input:LeadFormImportInput!){leadFormsImport(input:$input){cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version} userErrors{code message field}}}"


class LeadForms(Section):
    """A form on a web page: what visitors send to `POST /forms/<publicKey>` becomes a lead. The page needs no key of the API."""

    def list(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        filter: LeadFormFilter | None = None,
        first: int | None = None,
        include_archived: bool | None = None,
        last: int | None = None,
        order_by: Sequence[LeadFormOrder] | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[LeadForm]:
        """The lead forms that you may see, page by page.

        :param after: Begin behind this place.
        :param before: End before this place.
        :param filter: Only lead forms that meet this.
        :param first: How many from the start, or after `after`: 1 to 200, 50 unless given.
        :param include_archived: Also those that were put away.
        :param last: How many from the end, or before `before`: 1 to 200. Not together with `first`.
        :param order_by: How to sort: the first item decides, the next one between equals. By id unless given.
        """
        told: Pages[LeadForm] = self._lists("leadForms", _LIST, _LIST_COUNT, {"after": after, "before": before, "filter": filter, "first": first, "includeArchived": include_archived, "last": last, "orderBy": order_by}, options)
        return told

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> LeadForm | None:
        """One lead form by its id; null when there is none that you may see.

        :param id: The id of a lead form.
        """
        told: LeadForm | None = self._reads("leadForm", _GET, {"id": id}, options)
        return told

    def aggregate(
        self,
        *,
        filter: LeadFormFilter | None = None,
        group_by: Sequence[LeadFormGroupBy] | None = None,
        include_archived: bool | None = None,
        options: RequestOptions | None = None,
    ) -> LeadFormAggregate:
        """Counts and sums of the lead forms that you may see, in total or by groups; at most 1,000 rows.

        :param filter: Only lead forms that meet this.
        :param group_by: One row for each combination of these; one row in all unless given.
        :param include_archived: Also those that were put away.
        """
        told: LeadFormAggregate = self._reads("leadFormsAggregate", _AGGREGATE, {"filter": filter, "groupBy": group_by, "includeArchived": include_archived}, options)
        return told

    def archive(
        self,
        input: RecordVersionInput,
        *,
        options: RequestOptions | None = None,
    ) -> LeadFormPayload:
        """Puts a lead form away: lists leave it out unless asked, and everything that points to it stays.

        :param input: Which one to put away.
        """
        told: LeadFormPayload = self._acts("leadFormArchive", _ARCHIVE, {"input": input}, options)
        return told

    def create(
        self,
        input: LeadFormCreateInput,
        *,
        options: RequestOptions | None = None,
    ) -> LeadFormPayload:
        """Makes a lead form.

        :param input: The new lead form.
        """
        told: LeadFormPayload = self._acts("leadFormCreate", _CREATE, {"input": input}, options)
        return told

    def delete(
        self,
        input: RecordVersionInput,
        *,
        options: RequestOptions | None = None,
    ) -> LeadFormDeletePayload:
        """Removes a lead form for good. Refused with HAS_DEPENDENTS while other records point to it: archive it then.

        :param input: Which one to remove.
        """
        told: LeadFormDeletePayload = self._acts("leadFormDelete", _DELETE, {"input": input}, options)
        return told

    def release(
        self,
        input: LeadFormReleaseInput,
        *,
        options: RequestOptions | None = None,
    ) -> LeadPayload:
        """Makes a lead after all of something that a form set apart; somebody of whom the form has an open lead adds to that one. Takes the rights to change the form and to make leads.

        :param input: On which record, and how.
        """
        told: LeadPayload = self._acts("leadFormRelease", _RELEASE, {"input": input}, options)
        return told

    def rotate_key(
        self,
        input: LeadFormRotateKeyInput,
        *,
        options: RequestOptions | None = None,
    ) -> LeadFormPayload:
        """Gives a form another public key. Pages with the old one are answered 404 from then on.

        :param input: On which record, and how.
        """
        told: LeadFormPayload = self._acts("leadFormRotateKey", _ROTATE_KEY, {"input": input}, options)
        return told

    def unarchive(
        self,
        input: RecordVersionInput,
        *,
        options: RequestOptions | None = None,
    ) -> LeadFormPayload:
        """Brings an archived lead form back to lists.

        :param input: Which one to bring back.
        """
        told: LeadFormPayload = self._acts("leadFormUnarchive", _UNARCHIVE, {"input": input}, options)
        return told

    def update(
        self,
        input: LeadFormUpdateInput,
        *,
        options: RequestOptions | None = None,
    ) -> LeadFormPayload:
        """Changes fields of a lead form; those that are not given stay as they are.

        :param input: Which one, and what changes.
        """
        told: LeadFormPayload = self._acts("leadFormUpdate", _UPDATE, {"input": input}, options)
        return told

    def upsert(
        self,
        *,
        input: LeadFormRowInput,
        match: LeadFormMatch,
        options: RequestOptions | None = None,
    ) -> LeadFormUpsertPayload:
        """Changes the record that fits, or makes a new one where none does.

        :param input: What it is to have afterwards; what is left out stays as it is.
        :param match: Which record is meant.
        """
        told: LeadFormUpsertPayload = self._acts("leadFormUpsert", _UPSERT, {"input": input, "match": match}, options)
        return told

    def bulk_archive(
        self,
        filter: LeadFormFilter,
        *,
        dry_run: bool | None = None,
        expected_count: int | None = None,
        options: RequestOptions | None = None,
    ) -> BulkPayload:
        """Puts all lead forms away that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself.

        :param dry_run: Try everything and write nothing: the results are those that a real run would have now.
        :param expected_count: How many records you expect the filter to find: with any other number nothing is written (COUNT_MISMATCH).
        :param filter: Which lead forms, of those that you see and that are not archived; an empty filter finds all of them.
        """
        told: BulkPayload = self._acts("leadFormsBulkArchive", _BULK_ARCHIVE, {"dryRun": dry_run, "expectedCount": expected_count, "filter": filter}, options)
        return told

    def bulk_update(
        self,
        *,
        filter: LeadFormFilter,
        set: LeadFormSetInput,
        dry_run: bool | None = None,
        expected_count: int | None = None,
        options: RequestOptions | None = None,
    ) -> BulkPayload:
        """Changes the same fields in all lead forms that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself.

        :param dry_run: Try everything and write nothing: the results are those that a real run would have now.
        :param expected_count: How many records you expect the filter to find: with any other number nothing is written (COUNT_MISMATCH).
        :param filter: Which lead forms, of those that you see and that are not archived; an empty filter finds all of them.
        :param set: What is done to each of them.
        """
        told: BulkPayload = self._acts("leadFormsBulkUpdate", _BULK_UPDATE, {"dryRun": dry_run, "expectedCount": expected_count, "filter": filter, "set": set}, options)
        return told

    def bulk_upsert(
        self,
        rows: Iterable[LeadFormRowInput],
        *,
        match: LeadFormBulkMatch,
        error_policy: ErrorPolicy = "PER_ROW",
        dry_run: bool = False,
        on_progress: Callable[[Tally], object] | None = None,
        idempotency_key: str | None = None,
        batch: int = 1000,
    ) -> BulkRun[LeadFormRowInput]:
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
            "leadFormsBulkUpsert", _BULK_UPSERT, match, error_policy, dry_run, idempotency_key, batch, on_progress
        )
        return self._writes(rows, write)

    def export(
        self,
        format: FileFormat,
        *,
        byte_order_mark: bool | None = None,
        columns: Sequence[str] | None = None,
        delimiter: str | None = None,
        filter: LeadFormFilter | None = None,
        include_archived: bool | None = None,
        order_by: Sequence[LeadFormOrder] | None = None,
        options: RequestOptions | None = None,
    ) -> JobPayload:
        """Makes a job that writes lead forms to a file, as far as you may see them. The file is at its `resultPath` when the job is done.

        :param byte_order_mark: Of CSV: whether it begins with a byte order mark, by which spreadsheets know UTF-8; true unless given.
        :param columns: What is written of each, in this order: `id`, `name`, `amount.amount`, `account`, `account.name`, `externalIds.sap`, `customFields.key`. All that you may see unless given.
        :param delimiter: Of CSV: what stands between the cells; a comma unless given.
        :param filter: Only lead forms that meet this.
        :param format: How the file is written.
        :param include_archived: Also those that were put away.
        :param order_by: How to sort; by id unless given.
        """
        told: JobPayload = self._acts("leadFormsExport", _EXPORT, {"byteOrderMark": byte_order_mark, "columns": columns, "delimiter": delimiter, "filter": filter, "format": format, "includeArchived": include_archived, "orderBy": order_by}, options)
        return told

    def import_(
        self,
        input: LeadFormImportInput,
        *,
        options: RequestOptions | None = None,
    ) -> JobPayload:
        """Makes a job that writes lead forms from a file. It waits for the file at its `uploadPath`, and begins when all of it has come.

        :param input: How the file is read.
        """
        told: JobPayload = self._acts("leadFormsImport", _IMPORT_, {"input": input}, options)
        return told
