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
    User,
    UserAggregate,
    UserDeletePayload,
    UserPayload,
    UserUpsertPayload,
)
from .inputs import (
    FileFormat,
    RecordVersionInput,
    UserBulkMatch,
    UserCreateInput,
    UserFilter,
    UserGroupBy,
    UserImportInput,
    UserLinkIdentityInput,
    UserMatch,
    UserOrder,
    UserRowInput,
    UserSetInput,
    UserUnlinkIdentityInput,
    UserUpdateInput,
)

_LIST = "query users($after:Cursor $before:Cursor $filter:UserFilter $first:Int $includeArchived:Boolean $last:Int $orderBy:[UserOrder!]){users(after:$after before:$before filter:$filter first:$first includeArchived:$includeArchived last:$last orderBy:$orderBy){nodes{allowed archivedAt createdAt email id language name partnerAccount{id name} team{id name} title updatedAt version} pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}}"
_LIST_COUNT = "query users($after:Cursor $before:Cursor $filter:UserFilter $first:Int $includeArchived:Boolean $last:Int $orderBy:[UserOrder!]){users(after:$after before:$before filter:$filter first:$first includeArchived:$includeArchived last:$last orderBy:$orderBy){totalCount}}"
_GET = "query user($id:ID!){user(id:$id){allowed archivedAt createdAt email id language name partnerAccount{id name} team{id name} title updatedAt version}}"
_AGGREGATE = "query usersAggregate($filter:UserFilter $groupBy:[UserGroupBy!] $includeArchived:Boolean){usersAggregate(filter:$filter groupBy:$groupBy includeArchived:$includeArchived){rows{count keys{field id value}}}}"
_ARCHIVE = "mutation userArchive($input:RecordVersionInput!){userArchive(input:$input){cursor user{allowed archivedAt createdAt email id language name partnerAccount{id name} team{id name} title updatedAt version} userErrors{code message field}}}"
_CREATE = "mutation userCreate($input:UserCreateInput!){userCreate(input:$input){cursor user{allowed archivedAt createdAt email id language name partnerAccount{id name} team{id name} title updatedAt version} userErrors{code message field}}}"
_DELETE = "mutation userDelete($input:RecordVersionInput!){userDelete(input:$input){cursor deletedId user{allowed archivedAt createdAt email id language name partnerAccount{id name} team{id name} title updatedAt version} userErrors{code message field}}}"
_LINK_IDENTITY = "mutation userLinkIdentity($input:UserLinkIdentityInput!){userLinkIdentity(input:$input){cursor user{allowed archivedAt createdAt email id language name partnerAccount{id name} team{id name} title updatedAt version} userErrors{code message field}}}"
_UNARCHIVE = "mutation userUnarchive($input:RecordVersionInput!){userUnarchive(input:$input){cursor user{allowed archivedAt createdAt email id language name partnerAccount{id name} team{id name} title updatedAt version} userErrors{code message field}}}"
_UNLINK_IDENTITY = "mutation userUnlinkIdentity($input:UserUnlinkIdentityInput!){userUnlinkIdentity(input:$input){cursor user{allowed archivedAt createdAt email id language name partnerAccount{id name} team{id name} title updatedAt version} userErrors{code message field}}}"
_UPDATE = "mutation userUpdate($input:UserUpdateInput!){userUpdate(input:$input){cursor user{allowed archivedAt createdAt email id language name partnerAccount{id name} team{id name} title updatedAt version} userErrors{code message field}}}"
_UPSERT = "mutation userUpsert($input:UserRowInput! $match:UserMatch!){userUpsert(input:$input match:$match){created cursor user{allowed archivedAt createdAt email id language name partnerAccount{id name} team{id name} title updatedAt version} userErrors{code message field}}}"
_BULK_ARCHIVE = "mutation usersBulkArchive($dryRun:Boolean $expectedCount:Int $filter:UserFilter!){usersBulkArchive(dryRun:$dryRun expectedCount:$expectedCount filter:$filter){cursor jobId results{id index outcome} userErrors{code message field}}}"
_BULK_UPDATE = "mutation usersBulkUpdate($dryRun:Boolean $expectedCount:Int $filter:UserFilter! $set:UserSetInput!){usersBulkUpdate(dryRun:$dryRun expectedCount:$expectedCount filter:$filter set:$set){cursor jobId results{id index outcome} userErrors{code message field}}}"
_BULK_UPSERT = "mutation usersBulkUpsert($dryRun:Boolean $errorPolicy:ErrorPolicy $match:UserBulkMatch! $rows:[UserRowInput!]!){usersBulkUpsert(dryRun:$dryRun errorPolicy:$errorPolicy match:$match rows:$rows){results{index outcome id userErrors{code message field}} userErrors{code message field}}}"
_EXPORT = "mutation usersExport($byteOrderMark:Boolean $columns:[String!] $delimiter:String $filter:UserFilter $format:FileFormat! $includeArchived:Boolean $orderBy:[UserOrder!]){usersExport(byteOrderMark:$byteOrderMark columns:$columns delimiter:$delimiter filter:$filter format:$format includeArchived:$includeArchived orderBy:$orderBy){cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version} userErrors{code message field}}}"
_IMPORT_ = "mutation usersImport($input:UserImportInput!){usersImport(input:$input){cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version} userErrors{code message field}}}"


class Users(Section):
    """Somebody who works with the CRM: a colleague, or a program with a name of its own. Owns records and signs in with keys. Archived: signs in no more, but stays the owner of what was theirs."""

    def list(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        filter: UserFilter | None = None,
        first: int | None = None,
        include_archived: bool | None = None,
        last: int | None = None,
        order_by: Sequence[UserOrder] | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[User]:
        """The users that you may see, page by page.

        :param after: Begin behind this place.
        :param before: End before this place.
        :param filter: Only users that meet this.
        :param first: How many from the start, or after `after`: 1 to 200, 50 unless given.
        :param include_archived: Also those that were put away.
        :param last: How many from the end, or before `before`: 1 to 200. Not together with `first`.
        :param order_by: How to sort: the first item decides, the next one between equals. By id unless given.
        """
        told: Pages[User] = self._lists("users", _LIST, _LIST_COUNT, {"after": after, "before": before, "filter": filter, "first": first, "includeArchived": include_archived, "last": last, "orderBy": order_by}, options)
        return told

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> User | None:
        """One user by its id; null when there is none that you may see.

        :param id: The id of a user.
        """
        told: User | None = self._reads("user", _GET, {"id": id}, options)
        return told

    def aggregate(
        self,
        *,
        filter: UserFilter | None = None,
        group_by: Sequence[UserGroupBy] | None = None,
        include_archived: bool | None = None,
        options: RequestOptions | None = None,
    ) -> UserAggregate:
        """Counts and sums of the users that you may see, in total or by groups; at most 1,000 rows.

        :param filter: Only users that meet this.
        :param group_by: One row for each combination of these; one row in all unless given.
        :param include_archived: Also those that were put away.
        """
        told: UserAggregate = self._reads("usersAggregate", _AGGREGATE, {"filter": filter, "groupBy": group_by, "includeArchived": include_archived}, options)
        return told

    def archive(
        self,
        input: RecordVersionInput,
        *,
        options: RequestOptions | None = None,
    ) -> UserPayload:
        """Puts a user away: lists leave it out unless asked, and everything that points to it stays.

        :param input: Which one to put away.
        """
        told: UserPayload = self._acts("userArchive", _ARCHIVE, {"input": input}, options)
        return told

    def create(
        self,
        input: UserCreateInput,
        *,
        options: RequestOptions | None = None,
    ) -> UserPayload:
        """Makes a user.

        :param input: The new user.
        """
        told: UserPayload = self._acts("userCreate", _CREATE, {"input": input}, options)
        return told

    def delete(
        self,
        input: RecordVersionInput,
        *,
        options: RequestOptions | None = None,
    ) -> UserDeletePayload:
        """Removes a user for good. Refused with HAS_DEPENDENTS while other records point to it: archive it then.

        :param input: Which one to remove.
        """
        told: UserDeletePayload = self._acts("userDelete", _DELETE, {"input": input}, options)
        return told

    def link_identity(
        self,
        input: UserLinkIdentityInput,
        *,
        options: RequestOptions | None = None,
    ) -> UserPayload:
        """Lets whoever bears tokens of that issuer and subject act as the user.

        :param input: On which record, and how.
        """
        told: UserPayload = self._acts("userLinkIdentity", _LINK_IDENTITY, {"input": input}, options)
        return told

    def unarchive(
        self,
        input: RecordVersionInput,
        *,
        options: RequestOptions | None = None,
    ) -> UserPayload:
        """Brings an archived user back to lists.

        :param input: Which one to bring back.
        """
        told: UserPayload = self._acts("userUnarchive", _UNARCHIVE, {"input": input}, options)
        return told

    def unlink_identity(
        self,
        input: UserUnlinkIdentityInput,
        *,
        options: RequestOptions | None = None,
    ) -> UserPayload:
        """Tokens of that issuer and subject no longer open as the user, unless a rule of provisioning links them again.

        :param input: On which record, and how.
        """
        told: UserPayload = self._acts("userUnlinkIdentity", _UNLINK_IDENTITY, {"input": input}, options)
        return told

    def update(
        self,
        input: UserUpdateInput,
        *,
        options: RequestOptions | None = None,
    ) -> UserPayload:
        """Changes fields of a user; those that are not given stay as they are.

        :param input: Which one, and what changes.
        """
        told: UserPayload = self._acts("userUpdate", _UPDATE, {"input": input}, options)
        return told

    def upsert(
        self,
        *,
        input: UserRowInput,
        match: UserMatch,
        options: RequestOptions | None = None,
    ) -> UserUpsertPayload:
        """Changes the record that fits, or makes a new one where none does.

        :param input: What it is to have afterwards; what is left out stays as it is.
        :param match: Which record is meant.
        """
        told: UserUpsertPayload = self._acts("userUpsert", _UPSERT, {"input": input, "match": match}, options)
        return told

    def bulk_archive(
        self,
        filter: UserFilter,
        *,
        dry_run: bool | None = None,
        expected_count: int | None = None,
        options: RequestOptions | None = None,
    ) -> BulkPayload:
        """Puts all users away that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself.

        :param dry_run: Try everything and write nothing: the results are those that a real run would have now.
        :param expected_count: How many records you expect the filter to find: with any other number nothing is written (COUNT_MISMATCH).
        :param filter: Which users, of those that you see and that are not archived; an empty filter finds all of them.
        """
        told: BulkPayload = self._acts("usersBulkArchive", _BULK_ARCHIVE, {"dryRun": dry_run, "expectedCount": expected_count, "filter": filter}, options)
        return told

    def bulk_update(
        self,
        *,
        filter: UserFilter,
        set: UserSetInput,
        dry_run: bool | None = None,
        expected_count: int | None = None,
        options: RequestOptions | None = None,
    ) -> BulkPayload:
        """Changes the same fields in all users that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself.

        :param dry_run: Try everything and write nothing: the results are those that a real run would have now.
        :param expected_count: How many records you expect the filter to find: with any other number nothing is written (COUNT_MISMATCH).
        :param filter: Which users, of those that you see and that are not archived; an empty filter finds all of them.
        :param set: What is done to each of them.
        """
        told: BulkPayload = self._acts("usersBulkUpdate", _BULK_UPDATE, {"dryRun": dry_run, "expectedCount": expected_count, "filter": filter, "set": set}, options)
        return told

    def bulk_upsert(
        self,
        rows: Iterable[UserRowInput],
        *,
        match: UserBulkMatch,
        error_policy: ErrorPolicy = "PER_ROW",
        dry_run: bool = False,
        on_progress: Callable[[Tally], object] | None = None,
        idempotency_key: str | None = None,
        batch: int = 1000,
    ) -> BulkRun[UserRowInput]:
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
            "usersBulkUpsert", _BULK_UPSERT, match, error_policy, dry_run, idempotency_key, batch, on_progress
        )
        return self._writes(rows, write)

    def export(
        self,
        format: FileFormat,
        *,
        byte_order_mark: bool | None = None,
        columns: Sequence[str] | None = None,
        delimiter: str | None = None,
        filter: UserFilter | None = None,
        include_archived: bool | None = None,
        order_by: Sequence[UserOrder] | None = None,
        options: RequestOptions | None = None,
    ) -> JobPayload:
        """Makes a job that writes users to a file, as far as you may see them. The file is at its `resultPath` when the job is done.

        :param byte_order_mark: Of CSV: whether it begins with a byte order mark, by which spreadsheets know UTF-8; true unless given.
        :param columns: What is written of each, in this order: `id`, `name`, `amount.amount`, `account`, `account.name`, `externalIds.sap`, `customFields.key`. All that you may see unless given.
        :param delimiter: Of CSV: what stands between the cells; a comma unless given.
        :param filter: Only users that meet this.
        :param format: How the file is written.
        :param include_archived: Also those that were put away.
        :param order_by: How to sort; by id unless given.
        """
        told: JobPayload = self._acts("usersExport", _EXPORT, {"byteOrderMark": byte_order_mark, "columns": columns, "delimiter": delimiter, "filter": filter, "format": format, "includeArchived": include_archived, "orderBy": order_by}, options)
        return told

    def import_(
        self,
        input: UserImportInput,
        *,
        options: RequestOptions | None = None,
    ) -> JobPayload:
        """Makes a job that writes users from a file. It waits for the file at its `uploadPath`, and begins when all of it has come.

        :param input: How the file is read.
        """
        told: JobPayload = self._acts("usersImport", _IMPORT_, {"input": input}, options)
        return told
