# Written by `npm run clients:python` from schema.graphql: change that, not this.
from __future__ import annotations

from typing import Sequence

from ..options import RequestOptions
from ..pages import Pages
from ..section import Section
from .answers import (
    ApiKey,
    ApiKeyAggregate,
    ApiKeyDeletePayload,
    ApiKeyPayload,
    ApiKeySecretPayload,
    BulkPayload,
    JobPayload,
)
from .inputs import (
    ApiKeyCreateInput,
    ApiKeyFilter,
    ApiKeyGroupBy,
    ApiKeyOrder,
    ApiKeyRotateInput,
    ApiKeySetInput,
    ApiKeyUpdateInput,
    FileFormat,
    RecordVersionInput,
)

_LIST = "query keys($after:Cursor $before:Cursor $filter:ApiKeyFilter $first:Int $includeArchived:Boolean $last:Int $orderBy:[ApiKeyOrder!]){keys(after:$after before:$before filter:$filter first:$first includeArchived:$includeArchived last:$last orderBy:$orderBy){nodes{allowed app archivedAt createdAt documents expiresAt id lastUsedAt name scopes updatedAt user{id name} version} pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}}"
_LIST_COUNT = "query keys($after:Cursor $before:Cursor $filter:ApiKeyFilter $first:Int $includeArchived:Boolean $last:Int $orderBy:[ApiKeyOrder!]){keys(after:$after before:$before filter:$filter first:$first includeArchived:$includeArchived last:$last orderBy:$orderBy){totalCount}}"
_GET = "query key($id:ID!){key(id:$id){allowed app archivedAt createdAt documents expiresAt id lastUsedAt name scopes updatedAt user{id name} version}}"
_AGGREGATE = "query keysAggregate($filter:ApiKeyFilter $groupBy:[ApiKeyGroupBy!] $includeArchived:Boolean){keysAggregate(filter:$filter groupBy:$groupBy includeArchived:$includeArchived){rows{count keys{field id value} max{expiresAt lastUsedAt} min{expiresAt lastUsedAt}}}}"
_ARCHIVE = "mutation keyArchive($input:RecordVersionInput!){keyArchive(input:$input){cursor key{allowed app archivedAt createdAt documents expiresAt id lastUsedAt name scopes updatedAt user{id name} version} userErrors{code message field}}}"
_CREATE = "mutation keyCreate($input:ApiKeyCreateInput!){keyCreate(input:$input){cursor key{allowed app archivedAt createdAt documents expiresAt id lastUsedAt name scopes updatedAt user{id name} version} secret userErrors{code message field}}}"
_DELETE = "mutation keyDelete($input:RecordVersionInput!){keyDelete(input:$input){cursor deletedId key{allowed app archivedAt createdAt documents expiresAt id lastUsedAt name scopes updatedAt user{id name} version} userErrors{code message field}}}"
_ROTATE = "mutation keyRotate($input:ApiKeyRotateInput!){keyRotate(input:$input){cursor key{allowed app archivedAt createdAt documents expiresAt id lastUsedAt name scopes updatedAt user{id name} version} secret userErrors{code message field}}}"
_UPDATE = "mutation keyUpdate($input:ApiKeyUpdateInput!){keyUpdate(input:$input){cursor key{allowed app archivedAt createdAt documents expiresAt id lastUsedAt name scopes updatedAt user{id name} version} userErrors{code message field}}}"
_BULK_ARCHIVE = "mutation keysBulkArchive($dryRun:Boolean $expectedCount:Int $filter:ApiKeyFilter!){keysBulkArchive(dryRun:$dryRun expectedCount:$expectedCount filter:$filter){cursor jobId results{id index outcome} userErrors{code message field}}}"
_BULK_UPDATE = "mutation keysBulkUpdate($dryRun:Boolean $expectedCount:Int $filter:ApiKeyFilter! $set:ApiKeySetInput!){keysBulkUpdate(dryRun:$dryRun expectedCount:$expectedCount filter:$filter set:$set){cursor jobId results{id index outcome} userErrors{code message field}}}"
_EXPORT = "mutation keysExport($byteOrderMark:Boolean $columns:[String!] $delimiter:String $filter:ApiKeyFilter $format:FileFormat! $includeArchived:Boolean $orderBy:[ApiKeyOrder!]){keysExport(byteOrderMark:$byteOrderMark columns:$columns delimiter:$delimiter filter:$filter format:$format includeArchived:$includeArchived orderBy:$orderBy){cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version} userErrors{code message field}}}"


class Keys(Section):
    """A key with which a program or a person signs in and acts as one user. Its secret is shown once, when the key is made. Archiving the key revokes it."""

    def list(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        filter: ApiKeyFilter | None = None,
        first: int | None = None,
        include_archived: bool | None = None,
        last: int | None = None,
        order_by: Sequence[ApiKeyOrder] | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[ApiKey]:
        """The keys that you may see, page by page.

        :param after: Begin behind this place.
        :param before: End before this place.
        :param filter: Only keys that meet this.
        :param first: How many from the start, or after `after`: 1 to 200, 50 unless given.
        :param include_archived: Also those that were put away.
        :param last: How many from the end, or before `before`: 1 to 200. Not together with `first`.
        :param order_by: How to sort: the first item decides, the next one between equals. By id unless given.
        """
        told: Pages[ApiKey] = self._lists("keys", _LIST, _LIST_COUNT, {"after": after, "before": before, "filter": filter, "first": first, "includeArchived": include_archived, "last": last, "orderBy": order_by}, options)
        return told

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> ApiKey | None:
        """One key by its id; null when there is none that you may see.

        :param id: The id of a key.
        """
        told: ApiKey | None = self._reads("key", _GET, {"id": id}, options)
        return told

    def aggregate(
        self,
        *,
        filter: ApiKeyFilter | None = None,
        group_by: Sequence[ApiKeyGroupBy] | None = None,
        include_archived: bool | None = None,
        options: RequestOptions | None = None,
    ) -> ApiKeyAggregate:
        """Counts and sums of the keys that you may see, in total or by groups; at most 1,000 rows.

        :param filter: Only keys that meet this.
        :param group_by: One row for each combination of these; one row in all unless given.
        :param include_archived: Also those that were put away.
        """
        told: ApiKeyAggregate = self._reads("keysAggregate", _AGGREGATE, {"filter": filter, "groupBy": group_by, "includeArchived": include_archived}, options)
        return told

    def archive(
        self,
        input: RecordVersionInput,
        *,
        options: RequestOptions | None = None,
    ) -> ApiKeyPayload:
        """Puts a key away: lists leave it out unless asked, and everything that points to it stays.

        :param input: Which one to put away.
        """
        told: ApiKeyPayload = self._acts("keyArchive", _ARCHIVE, {"input": input}, options)
        return told

    def create(
        self,
        input: ApiKeyCreateInput,
        *,
        options: RequestOptions | None = None,
    ) -> ApiKeySecretPayload:
        """Makes a key with which a program or a person signs in as the named user.

        :param input: Which key, and how.
        """
        told: ApiKeySecretPayload = self._acts("keyCreate", _CREATE, {"input": input}, options)
        return told

    def delete(
        self,
        input: RecordVersionInput,
        *,
        options: RequestOptions | None = None,
    ) -> ApiKeyDeletePayload:
        """Removes a key for good. Refused with HAS_DEPENDENTS while other records point to it: archive it then.

        :param input: Which one to remove.
        """
        told: ApiKeyDeletePayload = self._acts("keyDelete", _DELETE, {"input": input}, options)
        return told

    def rotate(
        self,
        input: ApiKeyRotateInput,
        *,
        options: RequestOptions | None = None,
    ) -> ApiKeySecretPayload:
        """Makes a successor of a key, with the same user, scopes, documents and length of life; the old one opens a while longer.

        :param input: Which key, and how.
        """
        told: ApiKeySecretPayload = self._acts("keyRotate", _ROTATE, {"input": input}, options)
        return told

    def update(
        self,
        input: ApiKeyUpdateInput,
        *,
        options: RequestOptions | None = None,
    ) -> ApiKeyPayload:
        """Changes fields of a key; those that are not given stay as they are.

        :param input: Which one, and what changes.
        """
        told: ApiKeyPayload = self._acts("keyUpdate", _UPDATE, {"input": input}, options)
        return told

    def bulk_archive(
        self,
        filter: ApiKeyFilter,
        *,
        dry_run: bool | None = None,
        expected_count: int | None = None,
        options: RequestOptions | None = None,
    ) -> BulkPayload:
        """Puts all keys away that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself.

        :param dry_run: Try everything and write nothing: the results are those that a real run would have now.
        :param expected_count: How many records you expect the filter to find: with any other number nothing is written (COUNT_MISMATCH).
        :param filter: Which keys, of those that you see and that are not archived; an empty filter finds all of them.
        """
        told: BulkPayload = self._acts("keysBulkArchive", _BULK_ARCHIVE, {"dryRun": dry_run, "expectedCount": expected_count, "filter": filter}, options)
        return told

    def bulk_update(
        self,
        *,
        filter: ApiKeyFilter,
        set: ApiKeySetInput,
        dry_run: bool | None = None,
        expected_count: int | None = None,
        options: RequestOptions | None = None,
    ) -> BulkPayload:
        """Changes the same fields in all keys that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself.

        :param dry_run: Try everything and write nothing: the results are those that a real run would have now.
        :param expected_count: How many records you expect the filter to find: with any other number nothing is written (COUNT_MISMATCH).
        :param filter: Which keys, of those that you see and that are not archived; an empty filter finds all of them.
        :param set: What is done to each of them.
        """
        told: BulkPayload = self._acts("keysBulkUpdate", _BULK_UPDATE, {"dryRun": dry_run, "expectedCount": expected_count, "filter": filter, "set": set}, options)
        return told

    def export(
        self,
        format: FileFormat,
        *,
        byte_order_mark: bool | None = None,
        columns: Sequence[str] | None = None,
        delimiter: str | None = None,
        filter: ApiKeyFilter | None = None,
        include_archived: bool | None = None,
        order_by: Sequence[ApiKeyOrder] | None = None,
        options: RequestOptions | None = None,
    ) -> JobPayload:
        """Makes a job that writes keys to a file, as far as you may see them. The file is at its `resultPath` when the job is done.

        :param byte_order_mark: Of CSV: whether it begins with a byte order mark, by which spreadsheets know UTF-8; true unless given.
        :param columns: What is written of each, in this order: `id`, `name`, `amount.amount`, `account`, `account.name`, `externalIds.sap`, `customFields.key`. All that you may see unless given.
        :param delimiter: Of CSV: what stands between the cells; a comma unless given.
        :param filter: Only keys that meet this.
        :param format: How the file is written.
        :param include_archived: Also those that were put away.
        :param order_by: How to sort; by id unless given.
        """
        told: JobPayload = self._acts("keysExport", _EXPORT, {"byteOrderMark": byte_order_mark, "columns": columns, "delimiter": delimiter, "filter": filter, "format": format, "includeArchived": include_archived, "orderBy": order_by}, options)
        return told
