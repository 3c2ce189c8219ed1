# Written by `npm run clients:python` from schema.graphql: change that, not this.
from __future__ import annotations

from typing import Sequence

from ..options import RequestOptions
from ..pages import Pages
from ..section import Section
from .answers import (
    BulkPayload,
    Webhook,
    WebhookAggregate,
    WebhookDeletePayload,
    WebhookPayload,
    WebhookSecretPayload,
)
from .inputs import (
    DateTimeGiven,
    RecordVersionInput,
    WebhookCreateInput,
    WebhookFilter,
    WebhookGroupBy,
    WebhookOrder,
    WebhookPauseInput,
    WebhookReplayInput,
    WebhookResumeInput,
    WebhookRotateSecretInput,
    WebhookTestInput,
    WebhookUpdateInput,
)

_LIST = "query webhooks($after:Cursor $before:Cursor $filter:WebhookFilter $first:Int $includeArchived:Boolean $last:Int $orderBy:[WebhookOrder!]){webhooks(after:$after before:$before filter:$filter first:$first includeArchived:$includeArchived last:$last orderBy:$orderBy){nodes{allowed archivedAt createdAt createdBy{id name} document failingSince id name note ordered owner{id name} reason status statusAt updatedAt url variables version} pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}}"
_LIST_COUNT = "query webhooks($after:Cursor $before:Cursor $filter:WebhookFilter $first:Int $includeArchived:Boolean $last:Int $orderBy:[WebhookOrder!]){webhooks(after:$after before:$before filter:$filter first:$first includeArchived:$includeArchived last:$last orderBy:$orderBy){totalCount}}"
_GET = "query webhook($asOf:DateTime $id:ID!){webhook(asOf:$asOf id:$id){allowed archivedAt createdAt createdBy{id name} document failingSince id name note ordered owner{id name} reason status statusAt updatedAt url variables version}}"
_AGGREGATE = "query webhooksAggregate($filter:WebhookFilter $groupBy:[WebhookGroupBy!] $includeArchived:Boolean){webhooksAggregate(filter:$filter groupBy:$groupBy includeArchived:$includeArchived){rows{count keys{field id value} max{failingSince statusAt} min{failingSince statusAt}}}}"
_ARCHIVE = "mutation webhookArchive($input:RecordVersionInput!){webhookArchive(input:$input){cursor webhook{allowed archivedAt createdAt createdBy{id name} document failingSince id name note ordered owner{id name} reason status statusAt updatedAt url variables version} userErrors{code message field}}}"
_CREATE = "mutation webhookCreate($input:WebhookCreateInput!){webhookCreate(input:$input){cursor secret webhook{allowed archivedAt createdAt createdBy{id name} document failingSince id name note ordered owner{id name} reason status statusAt updatedAt url variables version} userErrors{code message field}}}"
_DELETE = "mutation webhookDelete($input:RecordVersionInput!){webhookDelete(input:$input){cursor deletedId webhook{allowed archivedAt createdAt createdBy{id name} document failingSince id name note ordered owner{id name} reason status statusAt updatedAt url variables version} userErrors{code message field}}}"
_PAUSE = "mutation webhookPause($input:WebhookPauseInput!){webhookPause(input:$input){cursor webhook{allowed archivedAt createdAt createdBy{id name} document failingSince id name note ordered owner{id name} reason status statusAt updatedAt url variables version} userErrors{code message field}}}"
_REPLAY = "mutation webhookReplay($input:WebhookReplayInput!){webhookReplay(input:$input){cursor webhook{allowed archivedAt createdAt createdBy{id name} document failingSince id name note ordered owner{id name} reason status statusAt updatedAt url variables version} userErrors{code message field}}}"
_RESUME = "mutation webhookResume($input:WebhookResumeInput!){webhookResume(input:$input){cursor webhook{allowed archivedAt createdAt createdBy{id name} document failingSince id name note ordered owner{id name} reason status statusAt updatedAt url variables version} userErrors{code message field}}}"
_ROTATE_SECRET = "mutation webhookRotateSecret($input:WebhookRotateSecretInput!){webhookRotateSecret(input:$input){cursor secret webhook{allowed archivedAt createdAt createdBy{id name} document failingSince id name note ordered owner{id name} reason status statusAt updatedAt url variables version} userErrors{code message field}}}"
_TEST = "mutation webhookTest($input:WebhookTestInput!){webhookTest(input:$input){cursor webhook{allowed archivedAt createdAt createdBy{id name} document failingSince id name note ordered owner{id name} reason status statusAt updatedAt url variables version} userErrors{code message field}}}"
_UNARCHIVE = "mutation webhookUnarchive($input:RecordVersionInput!){webhookUnarchive(input:$input){cursor webhook{allowed archivedAt createdAt createdBy{id name} document failingSince id name note ordered owner{id name} reason status statusAt updatedAt url variables version} userErrors{code message field}}}"
_UPDATE = "mutation webhookUpdate($input:WebhookUpdateInput!){webhookUpdate(input:$input){cursor webhook{allowed archivedAt createdAt createdBy{id name} document failingSince id name note ordered owner{id name} reason status statusAt updatedAt url variables version} userErrors{code message field}}}"
_BULK_ARCHIVE = "mutation webhooksBulkArchive($dryRun:Boolean $expectedCount:Int $filter:WebhookFilter!){webhooksBulkArchive(dryRun:$dryRun expectedCount:$expectedCount filter:$filter){cursor jobId results{id index outcome} userErrors{code message field}}}"


class Webhooks(Section):
    """An address to which messages are posted as events happen, signed by Standard Webhooks. What a message holds is what a subscription of yours would get, with the rights of its owner as they are when it is made. At least once; failures are tried again for about three days."""

    def list(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        filter: WebhookFilter | None = None,
        first: int | None = None,
        include_archived: bool | None = None,
        last: int | None = None,
        order_by: Sequence[WebhookOrder] | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[Webhook]:
        """The webhooks that you may see, page by page.

        :param after: Begin behind this place.
        :param before: End before this place.
        :param filter: Only webhooks that meet this.
        :param first: How many from the start, or after `after`: 1 to 200, 50 unless given.
        :param include_archived: Also those that were put away.
        :param last: How many from the end, or before `before`: 1 to 200. Not together with `first`.
        :param order_by: How to sort: the first item decides, the next one between equals. By id unless given.
        """
        told: Pages[Webhook] = self._lists("webhooks", _LIST, _LIST_COUNT, {"after": after, "before": before, "filter": filter, "first": first, "includeArchived": include_archived, "last": last, "orderBy": order_by}, options)
        return told

    def get(
        self,
        id: str,
        *,
        as_of: DateTimeGiven | None = None,
        options: RequestOptions | None = None,
    ) -> Webhook | None:
        """One webhook by its id; null when there is none that you may see.

        :param as_of: Show it as it stood at this moment, by what was recorded until then: null before it was created, and told also of one that was deleted since. What you may see of it is decided by your rights of today. Its fields, lists, external ids and custom fields are those of the moment; records to which they point, and lists of records that point to it, are those of today.
        :param id: The id of a webhook.
        """
        told: Webhook | None = self._reads("webhook", _GET, {"asOf": as_of, "id": id}, options)
        return told

    def aggregate(
        self,
        *,
        filter: WebhookFilter | None = None,
        group_by: Sequence[WebhookGroupBy] | None = None,
        include_archived: bool | None = None,
        options: RequestOptions | None = None,
    ) -> WebhookAggregate:
        """Counts and sums of the webhooks that you may see, in total or by groups; at most 1,000 rows.

        :param filter: Only webhooks that meet this.
        :param group_by: One row for each combination of these; one row in all unless given.
        :param include_archived: Also those that were put away.
        """
        told: WebhookAggregate = self._reads("webhooksAggregate", _AGGREGATE, {"filter": filter, "groupBy": group_by, "includeArchived": include_archived}, options)
        return told

    def archive(
        self,
        input: RecordVersionInput,
        *,
        options: RequestOptions | None = None,
    ) -> WebhookPayload:
        """Puts a webhook away: lists leave it out unless asked, and everything that points to it stays.

        :param input: Which one to put away.
        """
        told: WebhookPayload = self._acts("webhookArchive", _ARCHIVE, {"input": input}, options)
        return told

    def create(
        self,
        input: WebhookCreateInput,
        *,
        options: RequestOptions | None = None,
    ) -> WebhookSecretPayload:
        """Makes a webhook, which sends from then on. The answer shows its secret, this once.

        :param input: The new webhook.
        """
        told: WebhookSecretPayload = self._acts("webhookCreate", _CREATE, {"input": input}, options)
        return told

    def delete(
        self,
        input: RecordVersionInput,
        *,
        options: RequestOptions | None = None,
    ) -> WebhookDeletePayload:
        """Removes a webhook for good. Refused with HAS_DEPENDENTS while other records point to it: archive it then.

        :param input: Which one to remove.
        """
        told: WebhookDeletePayload = self._acts("webhookDelete", _DELETE, {"input": input}, options)
        return told

    def pause(
        self,
        input: WebhookPauseInput,
        *,
        options: RequestOptions | None = None,
    ) -> WebhookPayload:
        """Stops a webhook for a while: what happens meanwhile waits for it in the log.

        :param input: On which record, and how.
        """
        told: WebhookPayload = self._acts("webhookPause", _PAUSE, {"input": input}, options)
        return told

    def replay(
        self,
        input: WebhookReplayInput,
        *,
        options: RequestOptions | None = None,
    ) -> WebhookPayload:
        """Sends messages once more, each under its old id: receivers that have it already drop it. They are made anew where the rights of the owner or the document have changed since.

        :param input: Of which webhook, and what.
        """
        told: WebhookPayload = self._acts("webhookReplay", _REPLAY, {"input": input}, options)
        return told

    def resume(
        self,
        input: WebhookResumeInput,
        *,
        options: RequestOptions | None = None,
    ) -> WebhookPayload:
        """Lets a webhook go on where it stood, whatever stopped it. What waits is sent at once, and what was given up since it began to fail is tried again, so nothing is lost.

        :param input: On which record, and how.
        """
        told: WebhookPayload = self._acts("webhookResume", _RESUME, {"input": input}, options)
        return told

    def rotate_secret(
        self,
        input: WebhookRotateSecretInput,
        *,
        options: RequestOptions | None = None,
    ) -> WebhookSecretPayload:
        """Makes a new secret, shown this once. Until the old one ends each message carries a signature by each of them, so that a receiver can change over without a gap.

        :param input: Which webhook, and how.
        """
        told: WebhookSecretPayload = self._acts("webhookRotateSecret", _ROTATE_SECRET, {"input": input}, options)
        return told

    def test(
        self,
        input: WebhookTestInput,
        *,
        options: RequestOptions | None = None,
    ) -> WebhookPayload:
        """Posts a message of type `webhook.test` to the address, once, also where the webhook is paused. What comes of it stands first among its `deliveries` in a moment; it does not count as a failure.

        :param input: On which record, and how.
        """
        told: WebhookPayload = self._acts("webhookTest", _TEST, {"input": input}, options)
        return told

    def unarchive(
        self,
        input: RecordVersionInput,
        *,
        options: RequestOptions | None = None,
    ) -> WebhookPayload:
        """Brings an archived webhook back to lists.

        :param input: Which one to bring back.
        """
        told: WebhookPayload = self._acts("webhookUnarchive", _UNARCHIVE, {"input": input}, options)
        return told

    def update(
        self,
        input: WebhookUpdateInput,
        *,
        options: RequestOptions | None = None,
    ) -> WebhookPayload:
        """Changes a webhook. What it sends and to whom is for its owner and for administrators to say. Messages that still wait are made by the new document and go to the new address.

        :param input: Which one, and what changes.
        """
        told: WebhookPayload = self._acts("webhookUpdate", _UPDATE, {"input": input}, options)
        return told

    def bulk_archive(
        self,
        filter: WebhookFilter,
        *,
        dry_run: bool | None = None,
        expected_count: int | None = None,
        options: RequestOptions | None = None,
    ) -> BulkPayload:
        """Puts all webhooks away that a filter finds; one refusal leaves nothing written. Beyond 10,000 a job does it, in which a refused record fails by itself.

        :param dry_run: Try everything and write nothing: the results are those that a real run would have now.
        :param expected_count: How many records you expect the filter to find: with any other number nothing is written (COUNT_MISMATCH).
        :param filter: Which webhooks, of those that you see and that are not archived; an empty filter finds all of them.
        """
        told: BulkPayload = self._acts("webhooksBulkArchive", _BULK_ARCHIVE, {"dryRun": dry_run, "expectedCount": expected_count, "filter": filter}, options)
        return told
