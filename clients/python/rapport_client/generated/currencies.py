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
    Currency,
    CurrencyAggregate,
    CurrencyDeletePayload,
    CurrencyPayload,
    CurrencyRatesSetPayload,
    CurrencyUpsertPayload,
    JobPayload,
)
from .inputs import (
    CurrencyBulkMatch,
    CurrencyCreateInput,
    CurrencyFilter,
    CurrencyGroupBy,
    CurrencyImportInput,
    CurrencyMatch,
    CurrencyOrder,
    CurrencyRatesSetInput,
    CurrencyRowInput,
    CurrencySetInput,
    CurrencyUpdateInput,
    FileFormat,
    RecordVersionInput,
)

_LIST = "query currencies($after:Cursor $before:Cursor $filter:CurrencyFilter $first:Int $includeArchived:Boolean $last:Int $orderBy:[CurrencyOrder!]){currencies(after:$after before:$before filter:$filter first:$first includeArchived:$includeArchived last:$last orderBy:$orderBy){nodes{allowed archivedAt code createdAt id isBase name updatedAt version} pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}}"
_LIST_COUNT = "query currencies($after:Cursor $before:Cursor $filter:CurrencyFilter $first:Int $includeArchived:Boolean $last:Int $orderBy:[CurrencyOrder!]){currencies(after:$after before:$before filter:$filter first:$first includeArchived:$includeArchived last:$last orderBy:$orderBy){totalCount}}"
_GET = "query currency($id:ID!){currency(id:$id){allowed archivedAt code createdAt id isBase name updatedAt version}}"
_AGGREGATE = "query currenciesAggregate($filter:CurrencyFilter $groupBy:[CurrencyGroupBy!] $includeArchived:Boolean){currenciesAggregate(filter:$filter groupBy:$groupBy includeArchived:$includeArchived){rows{count keys{field id value}}}}"
_BULK_ARCHIVE = "mutation currenciesBulkArchive($dryRun:Boolean $expectedCount:Int $filter:CurrencyFilter!){currenciesBulkArchive(dryRun:$dryRun expectedCount:$expectedCount filter:$filter){cursor jobId results{id index outcome} userErrors{code message field}}}"
_BULK_UPDATE = "mutation currenciesBulkUpdate($dryRun:Boolean $expectedCount:Int $filter:CurrencyFilter! $set:CurrencySetInput!){currenciesBulkUpdate(dryRun:$dryRun expectedCount:$expectedCount filter:$filter set:$set){cursor jobId results{id index outcome} userErrors{code message field}}}"
_BULK_UPSERT = "mutation currenciesBulkUpsert($dryRun:Boolean $errorPolicy:ErrorPolicy $match:CurrencyBulkMatch! $rows:[CurrencyRowInput!]!){currenciesBulkUpsert(dryRun:$dryRun errorPolicy:$errorPolicy match:$match rows:$rows){results{index outcome id userErrors{code message field}} userErrors{code message field}}}"
_EXPORT = "mutation currenciesExport($byteOrderMark:Boolean $columns:[String!] $delimiter:String $filter:CurrencyFilter $format:FileFormat! $includeArchived:Boolean $orderBy:[CurrencyOrder!]){currenciesExport(byteOrderMark:$byteOrderMark columns:$columns delimiter:$delimiter filter:$filter format:$format includeArchived:$includeArchived orderBy:$orderBy){cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version} userErrors{code message field}}}"
_IMPORT_ = "mutation currenciesImport($input:CurrencyImportInput!){currenciesImport(input:$input){cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version} userErrors{code message field}}}"
_ARCHIVE = "mutation currencyArchive($input:RecordVersionInput!){currencyArchive(input:$input){currency{allowed archivedAt code createdAt id isBase name updatedAt version} cursor userErrors{code message field}}}"
_CREATE = "mutation currencyCreate($input:CurrencyCreateInput!){currencyCreate(input:$input){currency{allowed archivedAt code createdAt id isBase name updatedAt version} cursor userErrors{code message field}}}"
_DELETE = "mutation currencyDelete($input:RecordVersionInput!){currencyDelete(input:$input){currency{allowed archivedAt code createdAt id isBase name updatedAt version} cursor deletedId userErrors{code message field}}}"
_RATES_SET = "mutation currencyRatesSet($input:CurrencyRatesSetInput!){currencyRatesSet(input:$input){currencies{id name} cursor userErrors{code message field}}}"
_UNARCHIVE = "mutation currencyUnarchive($input:RecordVersionInput!){currencyUnarchive(input:$input){currency{allowed archivedAt code createdAt id isBase name updatedAt version} cursor userErrors{code message field}}}"
_UPDATE = "mutation currencyUpdate($input:CurrencyUpdateInput!){currencyUpdate(input:$input){currency{allowed archivedAt code createdAt id isBase name updatedAt version} cursor userErrors{code message field}}}"
_UPSERT = "mutation currencyUpsert($input:CurrencyRowInput! $match:CurrencyMatch!){currencyUpsert(input:$input match:$match){created currency{allowed archivedAt code createdAt id isBase name updatedAt version} cursor userErrors{code message field}}}"


class Currencies(Section):
    """A currency with its dated rates to the base currency. Money may stand in any currency of ISO 4217; only one with a rate is converted."""

    def list(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        filter: CurrencyFilter | None = None,
        first: int | None = None,
        include_archived: bool | None = None,
        last: int | None = None,
        order_by: Sequence[CurrencyOrder] | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[Currency]:
        """The currencies that you may see, page by page.

        :param after: Begin behind this place.
        :param before: End before this place.
        :param filter: Only currencies that meet this.
        :param first: How many from the start, or after `after`: 1 to 200, 50 unless given.
        :param include_archived: Also those that were put away.
        :param last: How many from the end, or before `before`: 1 to 200. Not together with `first`.
        :param order_by: How to sort: the first item decides, the next one between equals. By id unless given.
        """
        told: Pages[Currency] = self._lists("currencies", _LIST, _LIST_COUNT, {"after": after, "before": before, "filter": filter, "first": first, "includeArchived": include_archived, "last": last, "orderBy": order_by}, options)
        return told

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Currency | None:
        """One currency by its id; null when there is none that you may see.

        :param id: The id of a currency.
        """
        told: Currency | None = self._reads("currency", _GET, {"id": id}, options)
        return told

    def aggregate(
        self,
        *,
        filter: CurrencyFilter | None = None,
        group_by: Sequence[CurrencyGroupBy] | None = None,
        include_archived: bool | None = None,
        options: RequestOptions | None = None,
    ) -> CurrencyAggregate:
        """Counts and sums of the currencies that you may see, in total or by groups; at most 1,000 rows.

        :param filter: Only currencies that meet this.
        :param group_by: One row for each combination of these; one row in all unless given.
        :param include_archived: Also those that were put away.
        """
        told: CurrencyAggregate = self._reads("currenciesAggregate", _AGGREGATE, {"filter": filter, "groupBy": group_by, "includeArchived": include_archived}, options)
        return told

    def bulk_archive(
        self,
        filter: CurrencyFilter,
        *,
        dry_run: bool | None = None,
        expected_count: int | None = None,
        options: RequestOptions | None = None,
    ) -> BulkPayload:
        """Puts all currencies away that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself.

        :param dry_run: Try everything and write nothing: the results are those that a real run would have now.
        :param expected_count: How many records you expect the filter to find: with any other number nothing is written (COUNT_MISMATCH).
        :param filter: Which currencies, of those that you see and that are not archived; an empty filter finds all of them.
        """
        told: BulkPayload = self._acts("currenciesBulkArchive", _BULK_ARCHIVE, {"dryRun": dry_run, "expectedCount": expected_count, "filter": filter}, options)
        return told

    def bulk_update(
        self,
        *,
        filter: CurrencyFilter,
        set: CurrencySetInput,
        dry_run: bool | None = None,
        expected_count: int | None = None,
        options: RequestOptions | None = None,
    ) -> BulkPayload:
        """Changes the same fields in all currencies that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself.

        :param dry_run: Try everything and write nothing: the results are those that a real run would have now.
        :param expected_count: How many records you expect the filter to find: with any other number nothing is written (COUNT_MISMATCH).
        :param filter: Which currencies, of those that you see and that are not archived; an empty filter finds all of them.
        :param set: What is done to each of them.
        """
        told: BulkPayload = self._acts("currenciesBulkUpdate", _BULK_UPDATE, {"dryRun": dry_run, "expectedCount": expected_count, "filter": filter, "set": set}, options)
        return told

    def bulk_upsert(
        self,
        rows: Iterable[CurrencyRowInput],
        *,
        match: CurrencyBulkMatch,
        error_policy: ErrorPolicy = "PER_ROW",
        dry_run: bool = False,
        on_progress: Callable[[Tally], object] | None = None,
        idempotency_key: str | None = None,
        batch: int = 1000,
    ) -> BulkRun[CurrencyRowInput]:
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
            "currenciesBulkUpsert", _BULK_UPSERT, match, error_policy, dry_run, idempotency_key, batch, on_progress
        )
        return self._writes(rows, write)

    def export(
        self,
        format: FileFormat,
        *,
        byte_order_mark: bool | None = None,
        columns: Sequence[str] | None = None,
        delimiter: str | None = None,
        filter: CurrencyFilter | None = None,
        include_archived: bool | None = None,
        order_by: Sequence[CurrencyOrder] | None = None,
        options: RequestOptions | None = None,
    ) -> JobPayload:
        """Makes a job that writes currencies to a file, as far as you may see them. The file is at its `resultPath` when the job is done.

        :param byte_order_mark: Of CSV: whether it begins with a byte order mark, by which spreadsheets know UTF-8; true unless given.
        :param columns: What is written of each, in this order: `id`, `name`, `amount.amount`, `account`, `account.name`, `externalIds.sap`, `customFields.key`. All that you may see unless given.
        :param delimiter: Of CSV: what stands between the cells; a comma unless given.
        :param filter: Only currencies that meet this.
        :param format: How the file is written.
        :param include_archived: Also those that were put away.
        :param order_by: How to sort; by id unless given.
        """
        told: JobPayload = self._acts("currenciesExport", _EXPORT, {"byteOrderMark": byte_order_mark, "columns": columns, "delimiter": delimiter, "filter": filter, "format": format, "includeArchived": include_archived, "orderBy": order_by}, options)
        return told

    def import_(
        self,
        input: CurrencyImportInput,
        *,
        options: RequestOptions | None = None,
    ) -> JobPayload:
        """Makes a job that writes currencies from a file. It waits for the file at its `uploadPath`, and begins when all of it has come.

        :param input: How the file is read.
        """
        told: JobPayload = self._acts("currenciesImport", _IMPORT_, {"input": input}, options)
        return told

    def archive(
        self,
        input: RecordVersionInput,
        *,
        options: RequestOptions | None = None,
    ) -> CurrencyPayload:
        """Puts a currency away: lists leave it out unless asked, and everything that points to it stays.

        :param input: Which one to put away.
        """
        told: CurrencyPayload = self._acts("currencyArchive", _ARCHIVE, {"input": input}, options)
        return told

    def create(
        self,
        input: CurrencyCreateInput,
        *,
        options: RequestOptions | None = None,
    ) -> CurrencyPayload:
        """Makes a currency.

        :param input: The new currency.
        """
        told: CurrencyPayload = self._acts("currencyCreate", _CREATE, {"input": input}, options)
        return told

    def delete(
        self,
        input: RecordVersionInput,
        *,
        options: RequestOptions | None = None,
    ) -> CurrencyDeletePayload:
        """Removes a currency with its rates for good; money in it stays as it is. The base currency is never removed.

        :param input: Which one to remove.
        """
        told: CurrencyDeletePayload = self._acts("currencyDelete", _DELETE, {"input": input}, options)
        return told

    def rates_set(
        self,
        input: CurrencyRatesSetInput,
        *,
        options: RequestOptions | None = None,
    ) -> CurrencyRatesSetPayload:
        """Sets dated rates of currencies: a rate of a day that has one takes its place. Amounts that were converted before keep the rate that they had.

        :param input: Which rates.
        """
        told: CurrencyRatesSetPayload = self._acts("currencyRatesSet", _RATES_SET, {"input": input}, options)
        return told

    def unarchive(
        self,
        input: RecordVersionInput,
        *,
        options: RequestOptions | None = None,
    ) -> CurrencyPayload:
        """Brings an archived currency back to lists.

        :param input: Which one to bring back.
        """
        told: CurrencyPayload = self._acts("currencyUnarchive", _UNARCHIVE, {"input": input}, options)
        return told

    def update(
        self,
        input: CurrencyUpdateInput,
        *,
        options: RequestOptions | None = None,
    ) -> CurrencyPayload:
        """Changes fields of a currency; those that are not given stay as they are.

        :param input: Which one, and what changes.
        """
        told: CurrencyPayload = self._acts("currencyUpdate", _UPDATE, {"input": input}, options)
        return told

    def upsert(
        self,
        *,
        input: CurrencyRowInput,
        match: CurrencyMatch,
        options: RequestOptions | None = None,
    ) -> CurrencyUpsertPayload:
        """Changes the record that fits, or makes a new one where none does.

        :param input: What it is to have afterwards; what is left out stays as it is.
        :param match: Which record is meant.
        """
        told: CurrencyUpsertPayload = self._acts("currencyUpsert", _UPSERT, {"input": input, "match": match}, options)
        return told
