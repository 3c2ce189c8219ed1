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
    Forecast,
    ForecastAccuracy,
    ForecastBacktest,
    ForecastMethods,
    ForecastOverridePayload,
    ForecastPeriod,
    ForecastPoint,
    ForecastSettings,
    ForecastSettingsPayload,
    ForecastWaterfall,
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
    DateGiven,
    DateTimeGiven,
    DayRangeInput,
    DealGroupBy,
    EventFilter,
    ForecastEvery,
    ForecastMethod,
    ForecastOverrideInput,
    ForecastPeriodInput,
    ForecastPeriodUnit,
    ForecastSettingsUpdateInput,
    LeadCustomFieldRoute,
    Noun,
    OpportunityFilter,
    StaleReason,
)

_AUDIT_LOG = "query auditLog($after:Cursor $filter:AuditFilter $first:Int){auditLog(after:$after filter:$filter first:$first){nodes{actId actor{id name} changes{after before field} cursor facts id occurredAt origin{address keyId requestId userAgent} recordedAt subject{__typename archivedAt createdAt id updatedAt version ...on Account{name} ...on Activity{subject} ...on ApiKey{name} ...on CloseReason{name} ...on Competitor{name} ...on Contact{name} ...on CustomFieldDefinition{label} ...on ForecastOverride{reason} ...on ForecastSettings{name} ...on Job{name} ...on Lead{name} ...on LeadAssignmentRule{name} ...on LeadForm{name} ...on LeadScoreRule{name} ...on Opportunity{name} ...on OpportunityLine{product} ...on Pipeline{name} ...on Quota{name} ...on Role{name} ...on SavedFilter{name} ...on Stage{name} ...on Team{name} ...on TrustedDocument{name} ...on User{name} ...on Webhook{name}} subjectId type} pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}}"
_AUDIT_LOG_COUNT = "query auditLog($after:Cursor $filter:AuditFilter $first:Int){auditLog(after:$after filter:$filter first:$first){totalCount}}"
_CLOSE_DATE_METRICS = "query closeDateMetrics($filter:OpportunityFilter $groupBy:[DealGroupBy!] $includeArchived:Boolean $period:DayRangeInput $pipelineId:ID){closeDateMetrics(filter:$filter groupBy:$groupBy includeArchived:$includeArchived period:$period pipelineId:$pipelineId){rows{deals keys{field id value} pulls{mean median n p90} pushedDeals pushes{mean median n p90} slippage{ended expected lost rate recordedLater slipped won}}}}"
_CUSTOM_FIELD_DEFINITIONS = "query customFieldDefinitions($noun:Noun!){customFieldDefinitions(noun:$noun){allowed archivedAt createdAt description id key kind label multiple noun options required unique updatedAt version}}"
_EVENTS_SINCE = "query eventsSince($after:Cursor $filter:EventFilter $first:Int){eventsSince(after:$after filter:$filter first:$first){endCursor events{actId actor{id name} changes{after before field} cursor facts id occurredAt origin{address keyId requestId userAgent} recordedAt subject{__typename archivedAt createdAt id updatedAt version ...on Account{name} ...on Activity{subject} ...on ApiKey{name} ...on CloseReason{name} ...on Competitor{name} ...on Contact{name} ...on CustomFieldDefinition{label} ...on ForecastOverride{reason} ...on ForecastSettings{name} ...on Job{name} ...on Lead{name} ...on LeadAssignmentRule{name} ...on LeadForm{name} ...on LeadScoreRule{name} ...on Opportunity{name} ...on OpportunityLine{product} ...on Pipeline{name} ...on Quota{name} ...on Role{name} ...on SavedFilter{name} ...on Stage{name} ...on Team{name} ...on TrustedDocument{name} ...on User{name} ...on Webhook{name}} subjectId type} hasMore}}"
_FORECAST = "query forecast($at:DateTime $period:ForecastPeriodInput! $pipelineIds:[ID!] $ratesOn:Date $teamId:ID $userId:ID){forecast(at:$at period:$period pipelineIds:$pipelineIds ratesOn:$ratesOn teamId:$teamId userId:$userId){at currency missing{openWithoutCloseDate{amount{amount currency} count} withoutAmount withoutRate{count currency} wonWithoutDay{amount{amount currency} count}} period{end fiscal label start unit} rates{currency day rate} ratesOn rows{attainment attainments{actual attainment currency from gap measure productFamily quota{id name} target unpriced} categories{byCurrency{amount{amount currency} base{amount currency} count currency rate withoutRate} category count cumulative{amount currency} effective{amount currency} override{id reason} single{amount currency}} closed{amount{amount currency} count} commitGap{amount currency} coverage coverageOfQuota gap{amount currency} key kind level lost{amount{amount currency} count} missing{openWithoutCloseDate{amount{amount currency} count} withoutAmount withoutRate{count currency} wonWithoutDay{amount{amount currency} count}} openPipeline{amount{amount currency} count} parentKey quota{amount currency} quotaFrom team{id name} user{id name} weighted{amount{amount currency} deviation{amount currency}}} total{attainment attainments{actual attainment currency from gap measure productFamily quota{id name} target unpriced} categories{byCurrency{amount{amount currency} base{amount currency} count currency rate withoutRate} category count cumulative{amount currency} effective{amount currency} override{id reason} single{amount currency}} closed{amount{amount currency} count} commitGap{amount currency} coverage coverageOfQuota gap{amount currency} key kind level lost{amount{amount currency} count} missing{openWithoutCloseDate{amount{amount currency} count} withoutAmount withoutRate{count currency} wonWithoutDay{amount{amount currency} count}} openPipeline{amount{amount currency} count} parentKey quota{amount currency} quotaFrom team{id name} user{id name} weighted{amount{amount currency} deviation{amount currency}}}}}"
_FORECAST_ACCURACY = "query forecastAccuracy($fiscal:Boolean $from:Date! $horizon:Int $method:ForecastMethod $pipelineIds:[ID!] $teamId:ID $to:Date! $unit:ForecastPeriodUnit!){forecastAccuracy(fiscal:$fiscal from:$from horizon:$horizon method:$method pipelineIds:$pipelineIds teamId:$teamId to:$to unit:$unit){currency horizon method periods{end fiscal label start unit} rows{actual{amount currency} bias forecast{amount currency} key kind leftOut level mape n parentKey team{id name} user{id name} wape withoutActual}}}"
_FORECAST_BACKTEST = "query forecastBacktest($fiscal:Boolean $from:Date! $horizons:[Int!] $pipelineIds:[ID!] $teamId:ID $to:Date! $unit:ForecastPeriodUnit! $userId:ID){forecastBacktest(fiscal:$fiscal from:$from horizons:$horizons pipelineIds:$pipelineIds teamId:$teamId to:$to unit:$unit userId:$userId){currency points{actual{amount currency} day horizon methods{amount{amount currency} deviation{amount currency} lacks leftOut method note} period{end fiscal label start unit}} rows{bias horizon leftOut mape method n wape withoutActual}}}"
_FORECAST_METHODS = "query forecastMethods($at:DateTime $period:ForecastPeriodInput! $pipelineIds:[ID!] $teamId:ID $userId:ID){forecastMethods(at:$at period:$period pipelineIds:$pipelineIds teamId:$teamId userId:$userId){at currency learntFrom{closed deals from pipeline{id name} transitions} methods{amount{amount currency} deviation{amount currency} lacks leftOut method note} period{end fiscal label start unit} stageChances{conversionToWon expectedWeeks pipeline{id name} stage{id name} transitions wonInPeriod} weeks}}"
_FORECAST_PERIODS = "query forecastPeriods($fiscal:Boolean $from:Date! $to:Date! $unit:ForecastPeriodUnit!){forecastPeriods(fiscal:$fiscal from:$from to:$to unit:$unit){end fiscal label start unit}}"
_FORECAST_SETTINGS = "query forecastSettings{forecastSettings{allowed archivedAt createdAt fiscalYearStartMonth id name updatedAt version}}"
_FORECAST_TREND = "query forecastTrend($every:ForecastEvery! $from:Date! $period:ForecastPeriodInput! $pipelineIds:[ID!] $teamId:ID $to:Date $userId:ID){forecastTrend(every:$every from:$from period:$period pipelineIds:$pipelineIds teamId:$teamId to:$to userId:$userId){categories{category count cumulative{amount currency} single{amount currency}} closed{amount{amount currency} count} day openPipeline{amount{amount currency} count} weighted{amount currency}}}"
_FORECAST_WATERFALL = "query forecastWaterfall($from:DateTime! $period:ForecastPeriodInput! $pipelineIds:[ID!] $teamId:ID $to:DateTime $userId:ID){forecastWaterfall(from:$from period:$period pipelineIds:$pipelineIds teamId:$teamId to:$to userId:$userId){currency end{amount{amount currency} count} from missingAtEnd{withoutAmount withoutCloseDate withoutRate} missingAtStart{withoutAmount withoutCloseDate withoutRate} period{end fiscal label start unit} rows{end{amount{amount currency} count} key kind level parentKey start{amount{amount currency} count} steps{amount{amount currency} count kind} team{id name} user{id name}} start{amount{amount currency} count} steps{amount{amount currency} count kind} to}}"
_LEAD_CONVERT_PREVIEW = "query leadConvertPreview($customFields:[LeadCustomFieldRoute!] $id:ID!){leadConvertPreview(customFields:$customFields id:$id){accounts{account{id name} reasons score} carried{from noun to value} contacts{contact{id name} reasons score} lead{allowed archivedAt campaign company convertedAccount{id name} convertedAt convertedContact{id name} convertedOpportunity{id name} createdAt description emails facts familyName form{id name} givenName id industry interest name owner{id name} phones rating reason score scoreBayes source status team{id name} territory title updatedAt version website} leftOut{from noun to value}}}"
_NODE = "query node($id:ID!){node(id:$id){__typename id ...on Account{name} ...on Activity{subject} ...on ApiKey{name} ...on CloseReason{name} ...on Competitor{name} ...on Contact{name} ...on CustomFieldDefinition{label} ...on ForecastOverride{reason} ...on ForecastSettings{name} ...on Job{name} ...on Lead{name} ...on LeadAssignmentRule{name} ...on LeadForm{name} ...on LeadScoreRule{name} ...on Opportunity{name} ...on OpportunityLine{product} ...on Pipeline{name} ...on Quota{name} ...on Role{name} ...on SavedFilter{name} ...on Stage{name} ...on Team{name} ...on TrustedDocument{name} ...on User{name} ...on Webhook{name}}}"
_NODES = "query nodes($ids:[ID!]!){nodes(ids:$ids){__typename id ...on Account{name} ...on Activity{subject} ...on ApiKey{name} ...on CloseReason{name} ...on Competitor{name} ...on Contact{name} ...on CustomFieldDefinition{label} ...on ForecastOverride{reason} ...on ForecastSettings{name} ...on Job{name} ...on Lead{name} ...on LeadAssignmentRule{name} ...on LeadForm{name} ...on LeadScoreRule{name} ...on Opportunity{name} ...on OpportunityLine{product} ...on Pipeline{name} ...on Quota{name} ...on Role{name} ...on SavedFilter{name} ...on Stage{name} ...on Team{name} ...on TrustedDocument{name} ...on User{name} ...on Webhook{name}}}"
_PIPELINE_AS_OF = "query pipelineAsOf($at:DateTime! $pipelineId:ID!){pipelineAsOf(at:$at pipelineId:$pipelineId){at totals{amount{amount currency} count stage{id name}}}}"
_PIPELINE_METRICS = "query pipelineMetrics($filter:OpportunityFilter $groupBy:[DealGroupBy!] $includeArchived:Boolean $period:DayRangeInput $pipelineId:ID){pipelineMetrics(filter:$filter groupBy:$groupBy includeArchived:$includeArchived period:$period pipelineId:$pipelineId){openDeals rows{cycle{mean median n p90} keys{field id value} lost lostAmount{amount currency} open openAmount{amount currency} openWithoutCloseDate velocity{amount currency} velocityLacks winRate winRateByAmount withoutAmount{lost open won} won wonAmount{amount currency}}}}"
_RATE_LIMIT = "query rateLimit{rateLimit{cost limit remaining resetAt}}"
_SEARCH = "query search($first:Int $query:String! $types:[Noun!]){search(first:$first query:$query types:$types){__typename archivedAt createdAt id updatedAt version ...on Account{name} ...on Activity{subject} ...on ApiKey{name} ...on CloseReason{name} ...on Competitor{name} ...on Contact{name} ...on CustomFieldDefinition{label} ...on ForecastOverride{reason} ...on ForecastSettings{name} ...on Job{name} ...on Lead{name} ...on LeadAssignmentRule{name} ...on LeadForm{name} ...on LeadScoreRule{name} ...on Opportunity{name} ...on OpportunityLine{product} ...on Pipeline{name} ...on Quota{name} ...on Role{name} ...on SavedFilter{name} ...on Stage{name} ...on Team{name} ...on TrustedDocument{name} ...on User{name} ...on Webhook{name}}}"
_STAGE_METRICS = "query stageMetrics($filter:OpportunityFilter $groupBy:[DealGroupBy!] $includeArchived:Boolean $period:DayRangeInput $pipelineId:ID){stageMetrics(filter:$filter groupBy:$groupBy includeArchived:$includeArchived period:$period pipelineId:$pipelineId){openDeals rows{advanced back conversion conversionToWon entered keys{field id value} lost lostDeals moved stage{id name} standing standingTime{mean median n p90} time{mean median n p90} withoutTime wonDeals}}}"
_STALE_OPPORTUNITIES = "query staleOpportunities($after:Cursor $days:Int $filter:OpportunityFilter $first:Int $pipelineId:ID $reasons:[StaleReason!]){staleOpportunities(after:$after days:$days filter:$filter first:$first pipelineId:$pipelineId reasons:$reasons){nodes{opportunity{id name} reasons touchedAt} pageInfo{endCursor hasNextPage hasPreviousPage startCursor}}}"
_VIEWER = "query viewer{viewer{name roles{id name} user{allowed archivedAt createdAt email id language name partnerAccount{id name} team{id name} title updatedAt version}}}"
_FORECAST_OVERRIDE = "mutation forecastOverride($input:ForecastOverrideInput!){forecastOverride(input:$input){cursor forecastOverride{allowed amount{amount currency} archivedAt category createdAt id kind owner{id name} reason start team{id name} unit updatedAt user{id name} version} userErrors{code message field}}}"
_FORECAST_SETTINGS_UPDATE = "mutation forecastSettingsUpdate($input:ForecastSettingsUpdateInput!){forecastSettingsUpdate(input:$input){cursor forecastSettings{allowed archivedAt createdAt fiscalYearStartMonth id name updatedAt version} userErrors{code message field}}}"


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

    def forecast(
        self,
        period: ForecastPeriodInput,
        *,
        at: DateTimeGiven | None = None,
        pipeline_ids: Sequence[str] | None = None,
        rates_on: DateGiven | None = None,
        team_id: str | None = None,
        user_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Forecast:
        """What deals promise for a period, by team and person: won, committed, best case and pipeline side by side, single and cumulative. As it stands now, or as it stood at any moment. You get the whole of what you ask for or FORBIDDEN, never a part of it: your right to read opportunities must reach all people of the scope, whether OWN, TEAM or ALL (a right by partner account does not count), and no field that it tells may be hidden from you: owner, pipeline, stage, status, forecastCategory, closeDate, closedOn, amount, amountBase; for `weighted` probability too.

        :param at: As it stood at this moment: deals, owners, amounts and overrides of then, in the tree of people and with the quotas of today. Now unless given; a moment of the future is now.
        :param period: For which days.
        :param pipeline_ids: Only deals of these pipelines; of all unless given. One that you may not see has no deals.
        :param rates_on: Tell all amounts at the rates that held on this day, instead of each deal at its own: the sums of every person, category and currency are converted and rounded once, halves away from zero, and add up from there. FORBIDDEN where rates are hidden from you.
        :param team_id: Only this team, with the teams below it. It must lie wholly within what you reach, else FORBIDDEN. Not together with `userId`.
        :param user_id: Only this person; FORBIDDEN for one whom you do not reach. Without either: all whom you reach, that is the company, your team or yourself.
        """
        told: Forecast = self._reads("forecast", _FORECAST, {"at": at, "period": period, "pipelineIds": pipeline_ids, "ratesOn": rates_on, "teamId": team_id, "userId": user_id}, options)
        return told

    def forecast_accuracy(
        self,
        *,
        from_: DateGiven,
        to: DateGiven,
        unit: ForecastPeriodUnit,
        fiscal: bool | None = None,
        horizon: int | None = None,
        method: ForecastMethod | None = None,
        pipeline_ids: Sequence[str] | None = None,
        team_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> ForecastAccuracy:
        """How well forecasts did by person and team: what a method said so many days before the end of every period that is over, against what was won in it. A deal counts for whoever owned it then, and as won for whoever owns it today. The whole of what you ask for or FORBIDDEN, as `forecast`; with WEIGHTED the field probability, with MARKOV stageHistory must not be hidden from you either.

        :param fiscal: Of the fiscal year, which begins as `forecastSettings` says; of the calendar year unless true.
        :param from_: The first of the days whose periods are looked back on.
        :param horizon: How many days before the end of each period, from 0 to 1000; 30 unless given.
        :param method: By which method; COMMIT unless given.
        :param pipeline_ids: Only deals of these pipelines; of all unless given. One that you may not see has no deals.
        :param team_id: Only this team, with the teams below it; FORBIDDEN out of your reach. All whom you reach unless given.
        :param to: The last day, not before the first. Every period counts that has one of the days and is over, whole; at most 40.
        :param unit: How long the periods are.
        """
        told: ForecastAccuracy = self._reads("forecastAccuracy", _FORECAST_ACCURACY, {"fiscal": fiscal, "from": from_, "horizon": horizon, "method": method, "pipelineIds": pipeline_ids, "teamId": team_id, "to": to, "unit": unit}, options)
        return told

    def forecast_backtest(
        self,
        *,
        from_: DateGiven,
        to: DateGiven,
        unit: ForecastPeriodUnit,
        fiscal: bool | None = None,
        horizons: Sequence[int] | None = None,
        pipeline_ids: Sequence[str] | None = None,
        team_id: str | None = None,
        user_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> ForecastBacktest:
        """How well each method would have forecast the periods that are over: what it would have said so many days before their end, from what was known by then, against what was won. Deals count for whoever owned them then. The whole of what you ask for or FORBIDDEN, as `forecastMethods`.

        :param fiscal: Of the fiscal year, which begins as `forecastSettings` says; of the calendar year unless true.
        :param from_: The first of the days whose periods are looked back on.
        :param horizons: How many days before the end of each period, from 0 to 1000, at most 12 of them; 90, 60, 30, 14, 7, 1 unless given.
        :param pipeline_ids: Only deals of these pipelines; of all unless given. One that you may not see has no deals.
        :param team_id: Only this team, with the teams below it; FORBIDDEN out of your reach. Not together with `userId`.
        :param to: The last day, not before the first. Every period counts that has one of the days and is over, whole; at most 40.
        :param unit: How long the periods are.
        :param user_id: Only this person; FORBIDDEN for one whom you do not reach. Without either: all whom you reach.
        """
        told: ForecastBacktest = self._reads("forecastBacktest", _FORECAST_BACKTEST, {"fiscal": fiscal, "from": from_, "horizons": horizons, "pipelineIds": pipeline_ids, "teamId": team_id, "to": to, "unit": unit, "userId": user_id}, options)
        return told

    def forecast_methods(
        self,
        period: ForecastPeriodInput,
        *,
        at: DateTimeGiven | None = None,
        pipeline_ids: Sequence[str] | None = None,
        team_id: str | None = None,
        user_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> ForecastMethods:
        """What a period will bring, by several methods side by side: by category, by probability, and by how deals of the scope went through their stages before. As it stands now, or as it stood at any moment: then nothing is used that happened later. The whole of what you ask for or FORBIDDEN, as `forecast`; the fields probability and stageHistory must not be hidden from you either.

        :param at: As it stood at this moment: deals, owners, amounts and overrides of then, in the tree of people of today. Now unless given; a moment of the future is now.
        :param period: For which days.
        :param pipeline_ids: Only deals of these pipelines; of all unless given. One that you may not see has no deals.
        :param team_id: Only this team, with the teams below it. It must lie wholly within what you reach, else FORBIDDEN. Not together with `userId`.
        :param user_id: Only this person; FORBIDDEN for one whom you do not reach. Without either: all whom you reach, that is the company, your team or yourself.
        """
        told: ForecastMethods = self._reads("forecastMethods", _FORECAST_METHODS, {"at": at, "period": period, "pipelineIds": pipeline_ids, "teamId": team_id, "userId": user_id}, options)
        return told

    def forecast_periods(
        self,
        *,
        from_: DateGiven,
        to: DateGiven,
        unit: ForecastPeriodUnit,
        fiscal: bool | None = None,
        options: RequestOptions | None = None,
    ) -> List[ForecastPeriod]:
        """The periods of one length that have one of the days from `from` to `to`, the earliest first: whole ones, also where they reach beyond those days. At most 200; more are refused with BAD_REQUEST.

        :param fiscal: Of the fiscal year, which begins as `forecastSettings` says; of the calendar year unless true.
        :param from_: The first of the days whose periods are told.
        :param to: The last day, not before the first.
        :param unit: How long they are.
        """
        told: List[ForecastPeriod] = self._reads("forecastPeriods", _FORECAST_PERIODS, {"fiscal": fiscal, "from": from_, "to": to, "unit": unit}, options)
        return told

    def forecast_settings(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> ForecastSettings:
        """What the workspace chose about forecasts. While nobody has chosen anything, its version is 0 and it holds what is usual."""
        told: ForecastSettings = self._reads("forecastSettings", _FORECAST_SETTINGS, {}, options)
        return told

    def forecast_trend(
        self,
        *,
        from_: DateGiven,
        period: ForecastPeriodInput,
        every: ForecastEvery | None = None,
        pipeline_ids: Sequence[str] | None = None,
        team_id: str | None = None,
        to: DateGiven | None = None,
        user_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> List[ForecastPoint]:
        """How the forecast of a period came about: what stood in it at the end of each day, of all people of the scope together. The same as `forecast` at the last moment of that day, in UTC, since the server keeps what stood at the end of every day, also of days before it did so. At most 400 points, the earliest first; more are refused with BAD_REQUEST. FORBIDDEN as `forecast` is.

        :param every: How far apart the points are.
        :param from_: The first day of which there are points; with WEEK the earliest point may be up to six days later.
        :param period: For which days.
        :param pipeline_ids: Only deals of these pipelines; of all unless given. One that you may not see has no deals.
        :param team_id: Only this team, with the teams below it. It must lie wholly within what you reach, else FORBIDDEN. Not together with `userId`.
        :param to: The last day: today, or the last day of the period where that is earlier, unless given. Days to come have no points.
        :param user_id: Only this person; FORBIDDEN for one whom you do not reach. Without either: all whom you reach, that is the company, your team or yourself.
        """
        told: List[ForecastPoint] = self._reads("forecastTrend", _FORECAST_TREND, {"every": every, "from": from_, "period": period, "pipelineIds": pipeline_ids, "teamId": team_id, "to": to, "userId": user_id}, options)
        return told

    def forecast_waterfall(
        self,
        *,
        from_: DateTimeGiven,
        period: ForecastPeriodInput,
        pipeline_ids: Sequence[str] | None = None,
        team_id: str | None = None,
        to: DateTimeGiven | None = None,
        user_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> ForecastWaterfall:
        """How the open amount of a period went from one moment to another: what came in, what grew, what went out, and why. `start` and all `steps` together are `end`, exactly. Open deals count whatever their category, OMITTED ones too: at either moment they are what `forecast` tells of COMMIT, BEST_CASE, PIPELINE and OMITTED. Amounts are those that the deals themselves held in the base currency, so a rate that changed when a deal closed counts as INCREASED or DECREASED. Rights as in `forecast`: the whole of what you ask for, or FORBIDDEN.

        :param from_: The moment at which it starts.
        :param period: For which days.
        :param pipeline_ids: Only deals of these pipelines; of all unless given. One that you may not see has no deals.
        :param team_id: Only this team, with the teams below it. It must lie wholly within what you reach, else FORBIDDEN. Not together with `userId`.
        :param to: The moment at which it ends, not before `from`; now unless given. A moment of the future is now.
        :param user_id: Only this person; FORBIDDEN for one whom you do not reach. Without either: all whom you reach, that is the company, your team or yourself.
        """
        told: ForecastWaterfall = self._reads("forecastWaterfall", _FORECAST_WATERFALL, {"from": from_, "period": period, "pipelineIds": pipeline_ids, "teamId": team_id, "to": to, "userId": user_id}, options)
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

    def forecast_override(
        self,
        input: ForecastOverrideInput,
        *,
        options: RequestOptions | None = None,
    ) -> ForecastOverridePayload:
        """Says what a period of a person or a team will land at. Your own number, and that of a team which you lead, you override as its OWNER; that of people and teams below you as their MANAGER: with a right that goes to TEAM those of the teams below yours, and of your own team only if you lead it (OVERRIDE_NOT_YOURS else); with ALL everybody’s. The latest of a kind counts, a manager’s before the owner’s; it stays whatever deals do, and nothing that was said is ever changed. A forecast that you may not see is FORBIDDEN to override.

        :param input: What you say.
        """
        told: ForecastOverridePayload = self._acts("forecastOverride", _FORECAST_OVERRIDE, {"input": input}, options)
        return told

    def forecast_settings_update(
        self,
        input: ForecastSettingsUpdateInput,
        *,
        options: RequestOptions | None = None,
    ) -> ForecastSettingsPayload:
        """Changes what the workspace chose about forecasts, for everybody and at once. For administrators; for others it is FORBIDDEN. The audit log tells who changed what.

        :param input: What changes.
        """
        told: ForecastSettingsPayload = self._acts("forecastSettingsUpdate", _FORECAST_SETTINGS_UPDATE, {"input": input}, options)
        return told
