# Written by `npm run clients:python` from schema.graphql: change that, not this.
from __future__ import annotations

from typing import Sequence

from ..options import RequestOptions
from ..pages import Pages
from ..section import Section
from .answers import (
    BulkPayload,
    JobPayload,
    TrustedDocument,
    TrustedDocumentAggregate,
    TrustedDocumentPayload,
)
from .inputs import (
    FileFormat,
    RecordVersionInput,
    TrustedDocumentFilter,
    TrustedDocumentGroupBy,
    TrustedDocumentOrder,
    TrustedDocumentsRegisterInput,
)

_LIST = "query trustedDocuments($after:Cursor $before:Cursor $filter:TrustedDocumentFilter $first:Int $includeArchived:Boolean $last:Int $orderBy:[TrustedDocumentOrder!]){trustedDocuments(after:$after before:$before filter:$filter first:$first includeArchived:$includeArchived last:$last orderBy:$orderBy){nodes{allowed app archivedAt cost createdAt documentId id lastUsedAt name registeredBy{id name} source updatedAt version} pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}}"
_LIST_COUNT = "query trustedDocuments($after:Cursor $before:Cursor $filter:TrustedDocumentFilter $first:Int $includeArchived:Boolean $last:Int $orderBy:[TrustedDocumentOrder!]){trustedDocuments(after:$after before:$before filter:$filter first:$first includeArchived:$includeArchived last:$last orderBy:$orderBy){totalCount}}"
_GET = "query trustedDocument($id:ID!){trustedDocument(id:$id){allowed app archivedAt cost createdAt documentId id lastUsedAt name registeredBy{id name} source updatedAt version}}"
_AGGREGATE = "query trustedDocumentsAggregate($filter:TrustedDocumentFilter $groupBy:[TrustedDocumentGroupBy!] $includeArchived:Boolean){trustedDocumentsAggregate(filter:$filter groupBy:$groupBy includeArchived:$includeArchived){rows{count keys{field id value} max{lastUsedAt} min{lastUsedAt}}}}"
_ARCHIVE = "mutation trustedDocumentArchive($input:RecordVersionInput!){trustedDocumentArchive(input:$input){cursor trustedDocument{allowed app archivedAt cost createdAt documentId id lastUsedAt name registeredBy{id name} source updatedAt version} userErrors{code message field}}}"
_UNARCHIVE = "mutation trustedDocumentUnarchive($input:RecordVersionInput!){trustedDocumentUnarchive(input:$input){cursor trustedDocument{allowed app archivedAt cost createdAt documentId id lastUsedAt name registeredBy{id name} source updatedAt version} userErrors{code message field}}}"
_BULK_ARCHIVE = "mutation trustedDocumentsBulkArchive($dryRun:Boolean $expectedCount:Int $filter:TrustedDocumentFilter!){trustedDocumentsBulkArchive(dryRun:$dryRun expectedCount:$expectedCount filter:$filter){cursor jobId results{id index outcome} userErrors{code message field}}}"
_EXPORT = "mutation trustedDocumentsExport($byteOrderMark:Boolean $columns:[String!] $delimiter:String $filter:TrustedDocumentFilter $format:FileFormat! $includeArchived:Boolean $orderBy:[TrustedDocumentOrder!]){trustedDocumentsExport(byteOrderMark:$byteOrderMark columns:$columns delimiter:$delimiter filter:$filter format:$format includeArchived:$includeArchived orderBy:$orderBy){cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version} userErrors{code message field}}}"
_REGISTER = "mutation trustedDocumentsRegister($dryRun:Boolean $input:TrustedDocumentsRegisterInput!){trustedDocumentsRegister(dryRun:$dryRun input:$input){cursor jobId results{id index outcome} userErrors{code message field}}}"


class TrustedDocuments(Section):
    """A GraphQL document that was registered for an app: a request may name it by `documentId` in place of its text, and a key with `documents: TRUSTED` may send nothing else. Archiving retires it: it is unknown from then on, and streams that it opened end. Its text never changes."""

    def list(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        filter: TrustedDocumentFilter | None = None,
        first: int | None = None,
        include_archived: bool | None = None,
        last: int | None = None,
        order_by: Sequence[TrustedDocumentOrder] | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[TrustedDocument]:
        """The trusted documents that you may see, page by page.

        :param after: Begin behind this place.
        :param before: End before this place.
        :param filter: Only trusted documents that meet this.
        :param first: How many from the start, or after `after`: 1 to 200, 50 unless given.
        :param include_archived: Also those that were put away.
        :param last: How many from the end, or before `before`: 1 to 200. Not together with `first`.
        :param order_by: How to sort: the first item decides, the next one between equals. By id unless given.
        """
        told: Pages[TrustedDocument] = self._lists("trustedDocuments", _LIST, _LIST_COUNT, {"after": after, "before": before, "filter": filter, "first": first, "includeArchived": include_archived, "last": last, "orderBy": order_by}, options)
        return told

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> TrustedDocument | None:
        """One trusted document by its id; null when there is none that you may see.

        :param id: The id of a trusted document.
        """
        told: TrustedDocument | None = self._reads("trustedDocument", _GET, {"id": id}, options)
        return told

    def aggregate(
        self,
        *,
        filter: TrustedDocumentFilter | None = None,
        group_by: Sequence[TrustedDocumentGroupBy] | None = None,
        include_archived: bool | None = None,
        options: RequestOptions | None = None,
    ) -> TrustedDocumentAggregate:
        """Counts and sums of the trusted documents that you may see, in total or by groups; at most 1,000 rows.

        :param filter: Only trusted documents that meet this.
        :param group_by: One row for each combination of these; one row in all unless given.
        :param include_archived: Also those that were put away.
        """
        told: TrustedDocumentAggregate = self._reads("trustedDocumentsAggregate", _AGGREGATE, {"filter": filter, "groupBy": group_by, "includeArchived": include_archived}, options)
        return told

    def archive(
        self,
        input: RecordVersionInput,
        *,
        options: RequestOptions | None = None,
    ) -> TrustedDocumentPayload:
        """Puts a trusted document away: lists leave it out unless asked, and everything that points to it stays.

        :param input: Which one to put away.
        """
        told: TrustedDocumentPayload = self._acts("trustedDocumentArchive", _ARCHIVE, {"input": input}, options)
        return told

    def unarchive(
        self,
        input: RecordVersionInput,
        *,
        options: RequestOptions | None = None,
    ) -> TrustedDocumentPayload:
        """Brings an archived trusted document back to lists.

        :param input: Which one to bring back.
        """
        told: TrustedDocumentPayload = self._acts("trustedDocumentUnarchive", _UNARCHIVE, {"input": input}, options)
        return told

    def bulk_archive(
        self,
        filter: TrustedDocumentFilter,
        *,
        dry_run: bool | None = None,
        expected_count: int | None = None,
        options: RequestOptions | None = None,
    ) -> BulkPayload:
        """Puts all trusted documents away that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself.

        :param dry_run: Try everything and write nothing: the results are those that a real run would have now.
        :param expected_count: How many records you expect the filter to find: with any other number nothing is written (COUNT_MISMATCH).
        :param filter: Which trusted documents, of those that you see and that are not archived; an empty filter finds all of them.
        """
        told: BulkPayload = self._acts("trustedDocumentsBulkArchive", _BULK_ARCHIVE, {"dryRun": dry_run, "expectedCount": expected_count, "filter": filter}, options)
        return told

    def export(
        self,
        format: FileFormat,
        *,
        byte_order_mark: bool | None = None,
        columns: Sequence[str] | None = None,
        delimiter: str | None = None,
        filter: TrustedDocumentFilter | None = None,
        include_archived: bool | None = None,
        order_by: Sequence[TrustedDocumentOrder] | None = None,
        options: RequestOptions | None = None,
    ) -> JobPayload:
        """Makes a job that writes trusted documents to a file, as far as you may see them. The file is at its `resultPath` when the job is done.

        :param byte_order_mark: Of CSV: whether it begins with a byte order mark, by which spreadsheets know UTF-8; true unless given.
        :param columns: What is written of each, in this order: `id`, `name`, `amount.amount`, `account`, `account.name`, `externalIds.sap`, `customFields.key`. All that you may see unless given.
        :param delimiter: Of CSV: what stands between the cells; a comma unless given.
        :param filter: Only trusted documents that meet this.
        :param format: How the file is written.
        :param include_archived: Also those that were put away.
        :param order_by: How to sort; by id unless given.
        """
        told: JobPayload = self._acts("trustedDocumentsExport", _EXPORT, {"byteOrderMark": byte_order_mark, "columns": columns, "delimiter": delimiter, "filter": filter, "format": format, "includeArchived": include_archived, "orderBy": order_by}, options)
        return told

    def register(
        self,
        input: TrustedDocumentsRegisterInput,
        *,
        dry_run: bool | None = None,
        options: RequestOptions | None = None,
    ) -> BulkPayload:
        """Registers GraphQL documents for an app, all of them or none; each is checked against this schema first, and a refusal names its place in the list, its line and its column (DOCUMENT_INVALID). Doing it again changes nothing, and brings back what was retired. Needs the right to create trusted documents.

        :param dry_run: Try everything and write nothing: the results are those that a real run would have now.
        :param input: The documents, and for which app.
        """
        told: BulkPayload = self._acts("trustedDocumentsRegister", _REGISTER, {"dryRun": dry_run, "input": input}, options)
        return told
