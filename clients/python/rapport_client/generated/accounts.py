# Written by `npm run clients:python` from schema.graphql: change that, not this.
from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Sequence

from ..bulk import BulkRun, BulkWrite, ErrorPolicy, Tally
from ..options import RequestOptions
from ..pages import Pages
from ..section import Section
from .answers import (
    Account,
    AccountAggregate,
    AccountDeletePayload,
    AccountPayload,
    AccountUpsertPayload,
    BulkPayload,
    JobPayload,
)
from .inputs import (
    AccountBulkMatch,
    AccountCreateInput,
    AccountFilter,
    AccountGroupBy,
    AccountImportInput,
    AccountMatch,
    AccountOrder,
    AccountRowInput,
    AccountSetInput,
    AccountUpdateInput,
    DateTimeGiven,
    FileFormat,
    RecordVersionInput,
)

_LIST = "query accounts($after:Cursor $before:Cursor $filter:AccountFilter $first:Int $includeArchived:Boolean $last:Int $orderBy:[AccountOrder!]){accounts(after:$after before:$before filter:$filter first:$first includeArchived:$includeArchived last:$last orderBy:$orderBy){nodes{allowed annualRevenue{amount currency} archivedAt createdAt domains employees id industry isPartner legalName lifecycleStage name owner{id name} parent{id name} phones tier updatedAt version website} pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}}"
_LIST_COUNT = "query accounts($after:Cursor $before:Cursor $filter:AccountFilter $first:Int $includeArchived:Boolean $last:Int $orderBy:[AccountOrder!]){accounts(after:$after before:$before filter:$filter first:$first includeArchived:$includeArchived last:$last orderBy:$orderBy){totalCount}}"
_GET = "query account($asOf:DateTime $id:ID!){account(asOf:$asOf id:$id){allowed annualRevenue{amount currency} archivedAt createdAt domains employees id industry isPartner legalName lifecycleStage name owner{id name} parent{id name} phones tier updatedAt version website}}"
_AGGREGATE = "query accountsAggregate($filter:AccountFilter $groupBy:[AccountGroupBy!] $includeArchived:Boolean){accountsAggregate(filter:$filter groupBy:$groupBy includeArchived:$includeArchived){rows{avg{annualRevenue{amount currency} employees} count keys{field id value} max{annualRevenue{amount currency} employees} min{annualRevenue{amount currency} employees} sum{annualRevenue{amount currency} employees}}}}"
_ARCHIVE = "mutation accountArchive($input:RecordVersionInput!){accountArchive(input:$input){account{allowed annualRevenue{amount currency} archivedAt createdAt domains employees id industry isPartner legalName lifecycleStage name owner{id name} parent{id name} phones tier updatedAt version website} cursor userErrors{code message field}}}"
_CREATE = "mutation accountCreate($input:AccountCreateInput!){accountCreate(input:$input){account{allowed annualRevenue{amount currency} archivedAt createdAt domains employees id industry isPartner legalName lifecycleStage name owner{id name} parent{id name} phones tier updatedAt version website} cursor userErrors{code message field}}}"
_DELETE = "mutation accountDelete($input:RecordVersionInput!){accountDelete(input:$input){account{allowed annualRevenue{amount currency} archivedAt createdAt domains employees id industry isPartner legalName lifecycleStage name owner{id name} parent{id name} phones tier updatedAt version website} cursor deletedId userErrors{code message field}}}"
_UNARCHIVE = "mutation accountUnarchive($input:RecordVersionInput!){accountUnarchive(input:$input){account{allowed annualRevenue{amount currency} archivedAt createdAt domains employees id industry isPartner legalName lifecycleStage name owner{id name} parent{id name} phones tier updatedAt version website} cursor userErrors{code message field}}}"
_UPDATE = "mutation accountUpdate($input:AccountUpdateInput!){accountUpdate(input:$input){account{allowed annualRevenue{amount currency} archivedAt createdAt domains employees id industry isPartner legalName lifecycleStage name owner{id name} parent{id name} phones tier updatedAt version website} cursor userErrors{code message field}}}"
_UPSERT = "mutation accountUpsert($input:AccountRowInput! $match:AccountMatch!){accountUpsert(input:$input match:$match){account{allowed annualRevenue{amount currency} archivedAt createdAt domains employees id industry isPartner legalName lifecycleStage name owner{id name} parent{id name} phones tier updatedAt version website} created cursor userErrors{code message field}}}"
_BULK_ARCHIVE = "mutation accountsBulkArchive($dryRun:Boolean $expectedCount:Int $filter:AccountFilter!){accountsBulkArchive(dryRun:$dryRun expectedCount:$expectedCount filter:$filter){cursor jobId results{id index outcome} userErrors{code message field}}}"
_BULK_UPDATE = "mutation accountsBulkUpdate($dryRun:Boolean $expectedCount:Int $filter:AccountFilter! $set:AccountSetInput!){accountsBulkUpdate(dryRun:$dryRun expectedCount:$expectedCount filter:$filter set:$set){cursor jobId results{id index outcome} userErrors{code message field}}}"
_BULK_UPSERT = "mutation accountsBulkUpsert($dryRun:Boolean $errorPolicy:ErrorPolicy $match:AccountBulkMatch! $rows:[AccountRowInput!]!){accountsBulkUpsert(dryRun:$dryRun errorPolicy:$errorPolicy match:$match rows:$rows){results{index outcome id userErrors{code message field}} userErrors{code message field}}}"
_EXPORT = "mutation accountsExport($byteOrderMark:Boolean $columns:[String!] $delimiter:String $filter:AccountFilter $format:FileFormat! $includeArchived:Boolean $orderBy:[AccountOrder!]){accountsExport(byteOrderMark:$byteOrderMark columns:$columns delimiter:$delimiter filter:$filter format:$format includeArchived:$includeArchived orderBy:$orderBy){cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version} userErrors{code message field}}}"
_IMPORT_ = "mutation accountsImport($input:AccountImportInput!){accountsImport(input:$input){cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version} userErrors{code message field}}}"


class Accounts(Section):
    """A company, public body or household: whom we sell to, serve, or sell with. Accounts form trees of groups and their subsidiaries."""

    def list(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        filter: AccountFilter | None = None,
        first: int | None = None,
        include_archived: bool | None = None,
        last: int | None = None,
        order_by: Sequence[AccountOrder] | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[Account]:
        """The accounts that you may see, page by page.

        :param after: Begin behind this place.
        :param before: End before this place.
        :param filter: Only accounts that meet this.
        :param first: How many from the start, or after `after`: 1 to 200, 50 unless given.
        :param include_archived: Also those that were put away.
        :param last: How many from the end, or before `before`: 1 to 200. Not together with `first`.
        :param order_by: How to sort: the first item decides, the next one between equals. By id unless given.
        """
        told: Pages[Account] = self._lists("accounts", _LIST, _LIST_COUNT, {"after": after, "before": before, "filter": filter, "first": first, "includeArchived": include_archived, "last": last, "orderBy": order_by}, options)
        return told

    def get(
        self,
        id: str,
        *,
        as_of: DateTimeGiven | None = None,
        options: RequestOptions | None = None,
    ) -> Account | None:
        """One account by its id; null when there is none that you may see.

        :param as_of: Show it as it stood at this moment, by what was recorded until then: null before it was created, and told also of one that was deleted since. What you may see of it is decided by your rights of today. Its fields, lists, external ids and custom fields are those of the moment; records to which they point, and lists of records that point to it, are those of today.
        :param id: The id of an account.
        """
        told: Account | None = self._reads("account", _GET, {"asOf": as_of, "id": id}, options)
        return told

    def aggregate(
        self,
        *,
        filter: AccountFilter | None = None,
        group_by: Sequence[AccountGroupBy] | None = None,
        include_archived: bool | None = None,
        options: RequestOptions | None = None,
    ) -> AccountAggregate:
        """Counts and sums of the accounts that you may see, in total or by groups; at most 1,000 rows.

        :param filter: Only accounts that meet this.
        :param group_by: One row for each combination of these; one row in all unless given.
        :param include_archived: Also those that were put away.
        """
        told: AccountAggregate = self._reads("accountsAggregate", _AGGREGATE, {"filter": filter, "groupBy": group_by, "includeArchived": include_archived}, options)
        return told

    def archive(
        self,
        input: RecordVersionInput,
        *,
        options: RequestOptions | None = None,
    ) -> AccountPayload:
        """Puts an account away: lists leave it out unless asked, and everything that points to it stays.

        :param input: Which one to put away.
        """
        told: AccountPayload = self._acts("accountArchive", _ARCHIVE, {"input": input}, options)
        return told

    def create(
        self,
        input: AccountCreateInput,
        *,
        options: RequestOptions | None = None,
    ) -> AccountPayload:
        """Makes an account.

        :param input: The new account.
        """
        told: AccountPayload = self._acts("accountCreate", _CREATE, {"input": input}, options)
        return told

    def delete(
        self,
        input: RecordVersionInput,
        *,
        options: RequestOptions | None = None,
    ) -> AccountDeletePayload:
        """Removes an account for good. Refused with HAS_DEPENDENTS while other records point to it: archive it then.

        :param input: Which one to remove.
        """
        told: AccountDeletePayload = self._acts("accountDelete", _DELETE, {"input": input}, options)
        return told

    def unarchive(
        self,
        input: RecordVersionInput,
        *,
        options: RequestOptions | None = None,
    ) -> AccountPayload:
        """Brings an archived account back to lists.

        :param input: Which one to bring back.
        """
        told: AccountPayload = self._acts("accountUnarchive", _UNARCHIVE, {"input": input}, options)
        return told

    def update(
        self,
        input: AccountUpdateInput,
        *,
        options: RequestOptions | None = None,
    ) -> AccountPayload:
        """Changes fields of an account; those that are not given stay as they are.

        :param input: Which one, and what changes.
        """
        told: AccountPayload = self._acts("accountUpdate", _UPDATE, {"input": input}, options)
        return told

    def upsert(
        self,
        *,
        input: AccountRowInput,
        match: AccountMatch,
        options: RequestOptions | None = None,
    ) -> AccountUpsertPayload:
        """Changes the record that fits, or makes a new one where none does.

        :param input: What it is to have afterwards; what is left out stays as it is.
        :param match: Which record is meant.
        """
        told: AccountUpsertPayload = self._acts("accountUpsert", _UPSERT, {"input": input, "match": match}, options)
        return told

    def bulk_archive(
        self,
        filter: AccountFilter,
        *,
        dry_run: bool | None = None,
        expected_count: int | None = None,
        options: RequestOptions | None = None,
    ) -> BulkPayload:
        """Puts all accounts away that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself.

        :param dry_run: Try everything and write nothing: the results are those that a real run would have now.
        :param expected_count: How many records you expect the filter to find: with any other number nothing is written (COUNT_MISMATCH).
        :param filter: Which accounts, of those that you see and that are not archived; an empty filter finds all of them.
        """
        told: BulkPayload = self._acts("accountsBulkArchive", _BULK_ARCHIVE, {"dryRun": dry_run, "expectedCount": expected_count, "filter": filter}, options)
        return told

    def bulk_update(
        self,
        *,
        filter: AccountFilter,
        set: AccountSetInput,
        dry_run: bool | None = None,
        expected_count: int | None = None,
        options: RequestOptions | None = None,
    ) -> BulkPayload:
        """Changes the same fields in all accounts that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself.

        :param dry_run: Try everything and write nothing: the results are those that a real run would have now.
        :param expected_count: How many records you expect the filter to find: with any other number nothing is written (COUNT_MISMATCH).
        :param filter: Which accounts, of those that you see and that are not archived; an empty filter finds all of them.
        :param set: What is done to each of them.
        """
        told: BulkPayload = self._acts("accountsBulkUpdate", _BULK_UPDATE, {"dryRun": dry_run, "expectedCount": expected_count, "filter": filter, "set": set}, options)
        return told

    def bulk_upsert(
        self,
        rows: Iterable[AccountRowInput],
        *,
        match: AccountBulkMatch,
        error_policy: ErrorPolicy = "PER_ROW",
        dry_run: bool = False,
        on_progress: Callable[[Tally], object] | None = None,
        idempotency_key: str | None = None,
        batch: int = 1000,
    ) -> BulkRun[AccountRowInput]:
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
            "accountsBulkUpsert", _BULK_UPSERT, match, error_policy, dry_run, idempotency_key, batch, on_progress
        )
        return self._writes(rows, write)

    def export(
        self,
        format: FileFormat,
        *,
        byte_order_mark: bool | None = None,
        columns: Sequence[str] | None = None,
        delimiter: str | None = None,
        filter: AccountFilter | None = None,
        include_archived: bool | None = None,
        order_by: Sequence[AccountOrder] | None = None,
        options: RequestOptions | None = None,
    ) -> JobPayload:
        """Makes a job that writes accounts to a file, as far as you may see them. The file is at its `resultPath` when the job is done.

        :param byte_order_mark: Of CSV: whether it begins with a byte order mark, by which spreadsheets know UTF-8; true unless given.
        :param columns: What is written of each, in this order: `id`, `name`, `amount.amount`, `account`, `account.name`, `externalIds.sap`, `customFields.key`. All that you may see unless given.
        :param delimiter: Of CSV: what stands between the cells; a comma unless given.
        :param filter: Only accounts that meet this.
        :param format: How the file is written.
        :param include_archived: Also those that were put away.
        :param order_by: How to sort; by id unless given.
        """
        told: JobPayload = self._acts("accountsExport", _EXPORT, {"byteOrderMark": byte_order_mark, "columns": columns, "delimiter": delimiter, "filter": filter, "format": format, "includeArchived": include_archived, "orderBy": order_by}, options)
        return told

    def import_(
        self,
        input: AccountImportInput,
        *,
        options: RequestOptions | None = None,
    ) -> JobPayload:
        """Makes a job that writes accounts from a file. It waits for the file at its `uploadPath`, and begins when all of it has come.

        :param input: How the file is read.
        """
        told: JobPayload = self._acts("accountsImport", _IMPORT_, {"input": input}, options)
        return told
