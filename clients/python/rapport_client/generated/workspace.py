# Written by `npm run clients:python` from schema.graphql: change that, not this.
from __future__ import annotations

from typing import List, Sequence

from ..options import RequestOptions
from ..pages import Pages
from ..section import Section
from .answers import (
    CloseDateMetrics,
    CustomFieldDefinition,
    Event,
    EventPage,
    LeadConvertPreview,
    Node,
    PipelineAsOf,
    PipelineMetrics,
    RateLimit,
    Record,
    StageMetrics,
    StaleOpportunityConnection,
    Viewer,
)
from .inputs import (
    AuditFilter,
    DateTimeGiven,
    DayRangeInput,
    DealGroupBy,
    EventFilter,
    LeadCustomFieldRoute,
    Noun,
    OpportunityFilter,
    StaleReason,
)

_AUDIT_LOG = "query auditLog($after:Cursor $filter:AuditFilter $first:Int){auditLog(after:$after filter:$filter first:$first){nodes{actId actor{id name} changes{after before field} cursor facts id occurredAt origin{address keyId requestId userAgent} recordedAt subject{__typename archivedAt createdAt id updatedAt version ...on Account{name} ...on Activity{subject} ...on ApiKey{name} ...on CloseReason{name} ...on Competitor{name} ...on Contact{name} ...on CustomFieldDefinition{label} ...on Job{name} ...on Lead{name} ...on LeadAssignmentRule{name} ...on LeadForm{name} ...on LeadScoreRule{name} ...on Opportunity{name} ...on OpportunityLine{product} ...on Pipeline{name} ...on Role{name} ...on SavedFilter{name} ...on Stage{name} ...on Team{name} ...on TrustedDocument{name} ...on User{name} ...on Webhook{name}} subjectId type} pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}}"
_AUDIT_LOG_COUNT = "query auditLog($after:Cursor $filter:AuditFilter $first:Int){auditLog(after:$after filter:$filter first:$first){totalCount}}"
_CLOSE_DATE_METRICS = "query closeDateMetrics($filter:OpportunityFilter $groupBy:[DealGroupBy!] $includeArchived:Boolean $period:DayRangeInput $pipelineId:ID){closeDateMetrics(filter:$filter groupBy:$groupBy includeArchived:$includeArchived period:$period pipelineId:$pipelineId){rows{deals keys{field id value} pulls{mean median n p90} pushedDeals pushes{mean median n p90} slippage{ended expected lost rate recordedLater slipped won}}}}"
_CUSTOM_FIELD_DEFINITIONS = "query customFieldDefinitions($noun:Noun!){customFieldDefinitions(noun:$noun){allowed archivedAt createdAt description id key kind label multiple noun options required unique updatedAt version}}"
_EVENTS_SINCE = "query eventsSince($after:Cursor $filter:EventFilter $first:Int){eventsSince(after:$after filter:$filter first:$first){endCursor events{actId actor{id name} changes{after before field} cursor facts id occurredAt origin{address keyId requestId userAgent} recordedAt subject{__typename archivedAt createdAt id updatedAt version ...on Account{name} ...on Activity{subject} ...on ApiKey{name} ...on CloseReason{name} ...on Competitor{name} ...on Contact{name} ...on CustomFieldDefinition{label} ...on Job{name} ...on Lead{name} ...on LeadAssignmentRule{name} ...on LeadForm{name} ...on LeadScoreRule{name} ...on Opportunity{name} ...on OpportunityLine{product} ...on Pipeline{name} ...on Role{name} ...on SavedFilter{name} ...on Stage{name} ...on Team{name} ...on TrustedDocument{name} ...on User{name} ...on Webhook{name}} subjectId type} hasMore}}"
_LEAD_CONVERT_PREVIEW = "query leadConvertPreview($customFields:[LeadCustomFieldRoute!] $id:ID!){leadConvertPreview(customFields:$customFields id:$id){accounts{account{id name} reasons score} carried{from noun to value} contacts{contact{id name} reasons score} lead{allowed archivedAt campaign company convertedAccount{id name} convertedAt convertedContact{id name} convertedOpportunity{id name} createdAt description emails facts familyName form{id name} givenName id industry interest name owner{id name} phones rating reason score scoreBayes source status team{id name} territory title updatedAt version website} leftOut{from noun to value}}}"
_NODE = "query node($id:ID!){node(id:$id){__typename id ...on Account{name} ...on Activity{subject} ...on ApiKey{name} ...on CloseReason{name} ...on Competitor{name} ...on Contact{name} ...on CustomFieldDefinition{label} ...on Job{name} ...on Lead{name} ...on LeadAssignmentRule{name} ...on LeadForm{name} ...on LeadScoreRule{name} ...on Opportunity{name} ...on OpportunityLine{product} ...on Pipeline{name} ...on Role{name} ...on SavedFilter{name} ...on Stage{name} ...on Team{name} ...on TrustedDocument{name} ...on User{name} ...on Webhook{name}}}"
_NODES = "query nodes($ids:[ID!]!){nodes(ids:$ids){__typename id ...on Account{name} ...on Activity{subject} ...on ApiKey{name} ...on CloseReason{name} ...on Competitor{name} ...on Contact{name} ...on CustomFieldDefinition{label} ...on Job{name} ...on Lead{name} ...on LeadAssignmentRule{name} ...on LeadForm{name} ...on LeadScoreRule{name} ...on Opportunity{name} ...on OpportunityLine{product} ...on Pipeline{name} ...on Role{name} ...on SavedFilter{name} ...on Stage{name} ...on Team{name} ...on TrustedDocument{name} ...on User{name} ...on Webhook{name}}}"
_PIPELINE_AS_OF = "query pipelineAsOf($at:DateTime! $pipelineId:ID!){pipelineAsOf(at:$at pipelineId:$pipelineId){at totals{amount{amount currency} count stage{id name}}}}"
_PIPELINE_METRICS = "query pipelineMetrics($filter:OpportunityFilter $groupBy:[DealGroupBy!] $includeArchived:Boolean $period:DayRangeInput $pipelineId:ID){pipelineMetrics(filter:$filter groupBy:$groupBy includeArchived:$includeArchived period:$period pipelineId:$pipelineId){openDeals rows{cycle{mean median n p90} keys{field id value} lost lostAmount{amount currency} open openAmount{amount currency} openWithoutCloseDate velocity{amount currency} velocityLacks winRate winRateByAmount withoutAmount{lost open won} won wonAmount{amount currency}}}}"
_RATE_LIMIT = "query rateLimit{rateLimit{cost limit remaining resetAt}}"
_SEARCH = "query search($first:Int $query:String! $types:[Noun!]){search(first:$first query:$query types:$types){__typename archivedAt createdAt id updatedAt version ...on Account{name} ...on Activity{subject} ...on ApiKey{name} ...on CloseReason{name} ...on Competitor{name} ...on Contact{name} ...on CustomFieldDefinition{label} ...on Job{name} ...on Lead{name} ...on LeadAssignmentRule{name} ...on LeadForm{name} ...on LeadScoreRule{name} ...on Opportunity{name} ...on OpportunityLine{product} ...on Pipeline{name} ...on Role{name} ...on SavedFilter{name} ...on Stage{name} ...on Team{name} ...on TrustedDocument{name} ...on User{name} ...on Webhook{name}}}"
_STAGE_METRICS = "query stageMetrics($filter:OpportunityFilter $groupBy:[DealGroupBy!] $includeArchived:Boolean $period:DayRangeInput $pipelineId:ID){stageMetrics(filter:$filter groupBy:$groupBy includeArchived:$includeArchived period:$period pipelineId:$pipelineId){openDeals rows{advanced back conversion conversionToWon entered keys{field id value} lost lostDeals moved stage{id name} standing standingTime{mean median n p90} time{mean median n p90} withoutTime wonDeals}}}"
_STALE_OPPORTUNITIES = "query staleOpportunities($after:Cursor $days:Int $filter:OpportunityFilter $first:Int $pipelineId:ID $reasons:[StaleReason!]){staleOpportunities(after:$after days:$days filter:$filter first:$first pipelineId:$pipelineId reasons:$reasons){nodes{opportunity{id name} reasons touchedAt} pageInfo{endCursor hasNextPage hasPreviousPage startCursor}}}"
_VIEWER = "query viewer{viewer{name roles{id name} user{allowed archivedAt createdAt email id language name partnerAccount{id name} team{id name} title updatedAt version}}}"


class Workspace(Section):
    """What belongs to no noun: who is asking, search, the event log."""

    def audit_log(
        self,
        *,
        after: str | None = None,
        filter: AuditFilter | None = None,
        first: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[Event]:
        """What everybody did, the newest first: every change of every record, also of those that you could not see by themselves, without fields that your roles hide. For administrators, and roles that may audit; for others it is FORBIDDEN. Nothing is ever taken out of it. Attempts to sign in that failed do not stand here.

        :param after: Begin behind this event: what was written before it.
        :param filter: Only entries that meet this.
        :param first: How many from the newest, or behind `after`: 1 to 200, 50 unless given.
        """
        told: Pages[Event] = self._lists("auditLog", _AUDIT_LOG, _AUDIT_LOG_COUNT, {"after": after, "filter": filter, "first": first}, options)
        return told

    def close_date_metrics(
        self,
        *,
        filter: OpportunityFilter | None = None,
        group_by: Sequence[DealGroupBy] | None = None,
        include_archived: bool | None = None,
        period: DayRangeInput | None = None,
        pipeline_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> CloseDateMetrics:
        """How well the expected days of closing hold, of the deals that you may see: how often they are pushed, and how many deals slip out of the days in which they were expected. It is told from the changes that were recorded, so nothing is known of the time before a deal was written down here. FORBIDDEN where closeDate, closedOn or status is hidden from you.

        :param filter: Only deals that meet this, as they are now.
        :param group_by: Rows for each combination of these, at most 1,000; for all deals together unless given.
        :param include_archived: Also deals that were put away.
        :param period: The days of which slippage is told; and only changes of expected days that were written down on them (UTC).
        :param pipeline_id: Only deals of this pipeline; of all pipelines unless given.
        """
        told: CloseDateMetrics = self._reads("closeDateMetrics", _CLOSE_DATE_METRICS, {"filter": filter, "groupBy": group_by, "includeArchived": include_archived, "period": period, "pipelineId": pipeline_id}, options)
        return told

    def custom_field_definitions(
        self,
        noun: Noun,
        *,
        options: RequestOptions | None = None,
    ) -> List[CustomFieldDefinition]:
        """The custom fields that records of one noun take now, by key: what a form or an import needs to know.

        :param noun: The kind of record.
        """
        told: List[CustomFieldDefinition] = self._reads("customFieldDefinitions", _CUSTOM_FIELD_DEFINITIONS, {"noun": noun}, options)
        return told

    def events_since(
        self,
        *,
        after: str | None = None,
        filter: EventFilter | None = None,
        first: int | None = None,
        options: RequestOptions | None = None,
    ) -> EventPage:
        """The event log, page by page in the order of what happened. It tells of records that you may see, or could see until then.

        :param after: Behind which event to begin, by a cursor of a payload, a page or a stream; at the oldest event from which streams can be resumed unless given.
        :param filter: Which events you want; all that you may hear of unless given.
        :param first: How many at most: 1 to 200, 50 unless given.
        """
        told: EventPage = self._reads("eventsSince", _EVENTS_SINCE, {"after": after, "filter": filter, "first": first}, options)
        return told

    def lead_convert_preview(
        self,
        id: str,
        *,
        custom_fields: Sequence[LeadCustomFieldRoute] | None = None,
        options: RequestOptions | None = None,
    ) -> LeadConvertPreview | None:
        """What converting a lead would make: duplicates, and what goes where. Null where there is no such lead that you may see. Takes the right to CONVERT.

        :param custom_fields: Custom fields that go into one of another key. Those of the same key and kind go along by themselves, unless they are named here.
        :param id: Which lead.
        """
        told: LeadConvertPreview | None = self._reads("leadConvertPreview", _LEAD_CONVERT_PREVIEW, {"customFields": custom_fields, "id": id}, options)
        return told

    def node(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Node | None:
        """Anything by its id, of whatever kind; null when there is nothing that you may see.

        :param id: Its id; the prefix tells the kind.
        """
        told: Node | None = self._reads("node", _NODE, {"id": id}, options)
        return told

    def nodes(
        self,
        ids: Sequence[str],
        *,
        options: RequestOptions | None = None,
    ) -> List[Node | None]:
        """Several things by their ids, in the order asked; null in the place of what you may not see.

        :param ids: At most 1000 ids, of whatever kinds.
        """
        told: List[Node | None] = self._reads("nodes", _NODES, {"ids": ids}, options)
        return told

    def pipeline_as_of(
        self,
        *,
        at: DateTimeGiven,
        pipeline_id: str,
        options: RequestOptions | None = None,
    ) -> PipelineAsOf:
        """The board of a pipeline as it stood at a moment: its deals with their stage, amount, expected day and owner of then. Stages are told by when they were really entered (an entry of which nobody knows when, from when it was written down), all else by what was recorded by then. Of a deal that was written down only later nothing is assumed: amount and day are those that its history tells, else null; its owner is the first one that is known. You see the past of what you may see today; deals that were deleted since are left out. FORBIDDEN where stages or their history are hidden from you.

        :param at: The moment; one of the future shows the board of now.
        :param pipeline_id: The pipeline; one that does not exist has no deals.
        """
        told: PipelineAsOf = self._reads("pipelineAsOf", _PIPELINE_AS_OF, {"at": at, "pipelineId": pipeline_id}, options)
        return told

    def pipeline_metrics(
        self,
        *,
        filter: OpportunityFilter | None = None,
        group_by: Sequence[DealGroupBy] | None = None,
        include_archived: bool | None = None,
        period: DayRangeInput | None = None,
        pipeline_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> PipelineMetrics:
        """How well deals are sold: win rate, length and speed, of the deals that you may see. Won and lost ones count on the day on which they closed, open ones as they are now. Asking for figures of a field that is hidden from you is FORBIDDEN.

        :param filter: Only deals that meet this, as they are now.
        :param group_by: Rows for each combination of these, at most 1,000; for all deals together unless given.
        :param include_archived: Also deals that were put away.
        :param period: Only deals that were won or lost on these days; open deals count whatever the days are. A deal that closed on a day that nobody knows counts only without this.
        :param pipeline_id: Only deals of this pipeline; of all pipelines unless given.
        """
        told: PipelineMetrics = self._reads("pipelineMetrics", _PIPELINE_METRICS, {"filter": filter, "groupBy": group_by, "includeArchived": include_archived, "period": period, "pipelineId": pipeline_id}, options)
        return told

    def rate_limit(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> RateLimit:
        """How much you may still ask for in this minute, and what this document costs."""
        told: RateLimit = self._reads("rateLimit", _RATE_LIMIT, {}, options)
        return told

    def search(
        self,
        query: str,
        *,
        first: int | None = None,
        types: Sequence[Noun] | None = None,
        options: RequestOptions | None = None,
    ) -> List[Record]:
        """Records in which all words are found, in any script: in names, addresses and other searchable fields. Best first; the last word may be incomplete.

        :param first: How many at most: 1 to 100, 20 unless given.
        :param query: One or more words, at most 200 characters.
        :param types: Only records of these kinds; of all kinds unless given.
        """
        told: List[Record] = self._reads("search", _SEARCH, {"first": first, "query": query, "types": types}, options)
        return told

    def stage_metrics(
        self,
        *,
        filter: OpportunityFilter | None = None,
        group_by: Sequence[DealGroupBy] | None = None,
        include_archived: bool | None = None,
        period: DayRangeInput | None = None,
        pipeline_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> StageMetrics:
        """How the deals that you may see go through the open stages of their pipelines: how long they stay, and how many go on. Every entry into a stage counts, from the history of stages, at the time at which it really happened. FORBIDDEN where the stage, its history or the status of deals is hidden from you.

        :param filter: Only deals that meet this, as they are now.
        :param group_by: Rows for each combination of these, at most 1,000; for all deals together unless given.
        :param include_archived: Also deals that were put away.
        :param period: Only stays that began on these days (UTC). One that began nobody knows when counts only without this.
        :param pipeline_id: Only deals of this pipeline; of all pipelines unless given.
        """
        told: StageMetrics = self._reads("stageMetrics", _STAGE_METRICS, {"filter": filter, "groupBy": group_by, "includeArchived": include_archived, "period": period, "pipelineId": pipeline_id}, options)
        return told

    def stale_opportunities(
        self,
        *,
        after: str | None = None,
        days: int | None = None,
        filter: OpportunityFilter | None = None,
        first: int | None = None,
        pipeline_id: str | None = None,
        reasons: Sequence[StaleReason] | None = None,
        options: RequestOptions | None = None,
    ) -> StaleOpportunityConnection:
        """Open deals of those that you may see that nobody takes further, by their ids, with the reasons. A reason that rests on a field that is hidden from you is FORBIDDEN: ask for the others.

        :param after: Begin behind this place.
        :param days: After how many days without activity or change a deal is QUIET: 1 to 10,000, 30 unless given.
        :param filter: Only deals that meet this.
        :param first: How many: 1 to 200, 50 unless given.
        :param pipeline_id: Only deals of this pipeline; of all pipelines unless given.
        :param reasons: Only deals for which one of these holds; all reasons unless given.
        """
        told: StaleOpportunityConnection = self._reads("staleOpportunities", _STALE_OPPORTUNITIES, {"after": after, "days": days, "filter": filter, "first": first, "pipelineId": pipeline_id, "reasons": reasons}, options)
        return told

    def viewer(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Viewer:
        """Who you are, and what you may do."""
        told: Viewer = self._reads("viewer", _VIEWER, {}, options)
        return told
