# Written by `npm run clients:python` from schema.graphql: change that, not this.
from __future__ import annotations

from typing import Sequence

from ..options import SubscribeOptions
from ..section import Section
from ..subscription import Subscription
from .answers import (
    Event,
    EventMessage,
    ForecastChange,
    JobChange,
    PipelineChange,
)
from .inputs import (
    EventFilter,
    ForecastPeriodInput,
)

_EVENTS = "subscription events($after:Cursor $filter:EventFilter){events(after:$after filter:$filter){cursor event{actId actor{id name} changes{after before field} cursor facts id occurredAt origin{address keyId requestId userAgent} recordedAt subject{__typename archivedAt createdAt id updatedAt version ...on Account{name} ...on Activity{subject} ...on ApiKey{name} ...on CloseReason{name} ...on Competitor{name} ...on Contact{name} ...on CustomFieldDefinition{label} ...on ForecastOverride{reason} ...on ForecastSettings{name} ...on Job{name} ...on Lead{name} ...on LeadAssignmentRule{name} ...on LeadForm{name} ...on LeadScoreRule{name} ...on Opportunity{name} ...on OpportunityLine{product} ...on Pipeline{name} ...on Quota{name} ...on Role{name} ...on SavedFilter{name} ...on Stage{name} ...on Team{name} ...on TrustedDocument{name} ...on User{name} ...on Webhook{name}} subjectId type}}}"
_FORECAST_CHANGED = "subscription forecastChanged($after:Cursor $period:ForecastPeriodInput! $pipelineIds:[ID!] $teamId:ID $userId:ID){forecastChanged(after:$after period:$period pipelineIds:$pipelineIds teamId:$teamId userId:$userId){cause{__typename archivedAt createdAt id updatedAt version ...on Account{name} ...on Activity{subject} ...on ApiKey{name} ...on CloseReason{name} ...on Competitor{name} ...on Contact{name} ...on CustomFieldDefinition{label} ...on ForecastOverride{reason} ...on ForecastSettings{name} ...on Job{name} ...on Lead{name} ...on LeadAssignmentRule{name} ...on LeadForm{name} ...on LeadScoreRule{name} ...on Opportunity{name} ...on OpportunityLine{product} ...on Pipeline{name} ...on Quota{name} ...on Role{name} ...on SavedFilter{name} ...on Stage{name} ...on Team{name} ...on TrustedDocument{name} ...on User{name} ...on Webhook{name}} causeId cursor forecast{at currency missing{openWithoutCloseDate{amount{amount currency} count} withoutAmount withoutRate{count currency} wonWithoutDay{amount{amount currency} count}} period{end fiscal label start unit} rates{currency day rate} ratesOn rows{attainment attainments{actual attainment currency from gap measure productFamily quota{id name} target unpriced} categories{byCurrency{amount{amount currency} base{amount currency} count currency rate withoutRate} category count cumulative{amount currency} effective{amount currency} override{id reason} single{amount currency}} closed{amount{amount currency} count} commitGap{amount currency} coverage coverageOfQuota gap{amount currency} key kind level lost{amount{amount currency} count} missing{openWithoutCloseDate{amount{amount currency} count} withoutAmount withoutRate{count currency} wonWithoutDay{amount{amount currency} count}} openPipeline{amount{amount currency} count} parentKey quota{amount currency} quotaFrom team{id name} user{id name} weighted{amount{amount currency} deviation{amount currency}}} total{attainment attainments{actual attainment currency from gap measure productFamily quota{id name} target unpriced} categories{byCurrency{amount{amount currency} base{amount currency} count currency rate withoutRate} category count cumulative{amount currency} effective{amount currency} override{id reason} single{amount currency}} closed{amount{amount currency} count} commitGap{amount currency} coverage coverageOfQuota gap{amount currency} key kind level lost{amount{amount currency} count} missing{openWithoutCloseDate{amount{amount currency} count} withoutAmount withoutRate{count currency} wonWithoutDay{amount{amount currency} count}} openPipeline{amount{amount currency} count} parentKey quota{amount currency} quotaFrom team{id name} user{id name} weighted{amount{amount currency} deviation{amount currency}}}} kind}}"
_JOB_CHANGED = "subscription jobChanged($after:Cursor $id:ID!){jobChanged(after:$after id:$id){cursor job{allowed archivedAt created createdAt dryRun endedAt expiresAt failed id kind message name noun owner{id name} processed resultPath startedAt status total unchanged undoes{id name} updated updatedAt uploadPath version}}}"
_PIPELINE_CHANGED = "subscription pipelineChanged($after:Cursor $pipelineId:ID!){pipelineChanged(after:$after pipelineId:$pipelineId){cursor fromStage{id name} kind opportunity{account{id name} allowed amount{amount currency} amountBase{amount currency} amountFrom archivedAt campaign closeDate closeReason{id name} closedOn createdAt cycleDays forecastCategory id name nextStep nextStepOn openedOn owner{id name} pipeline{id name} probability reason source stage{id name} stageSince status updatedAt version} opportunityId toStage{id name} totals{amount count currency stage{id name} weighted}}}"


class Live(Section):
    """What happens, as it happens."""

    def events(
        self,
        *,
        after: str | None = None,
        filter: EventFilter | None = None,
        options: SubscribeOptions | None = None,
    ) -> Subscription[EventMessage]:
        """The event log as it grows: at least once, each with its unique id, in the order of the log. It ends with the code LAGGED where you read too slowly, RIGHTS_CHANGED where you may see something else now, UNAUTHENTICATED where your sign-in ended; connect again with the last cursor.

        :param after: Behind which event to begin; from now on unless given. CURSOR_EXPIRED where the log no longer lets you resume from there. The header Last-Event-ID of a browser comes before it.
        :param filter: Which events you want; all that you may hear of unless given.
        """
        told: Subscription[EventMessage] = self._follows("events", _EVENTS, {"after": after, "filter": filter}, options)
        return told

    def forecast_changed(
        self,
        period: ForecastPeriodInput,
        *,
        after: str | None = None,
        pipeline_ids: Sequence[str] | None = None,
        team_id: str | None = None,
        user_id: str | None = None,
        options: SubscribeOptions | None = None,
    ) -> Subscription[ForecastChange]:
        """The forecast of a period anew whenever it changes: by a deal that counts in it or did (whose it is, how it stands, its day, amount, category or probability), by a quota or an override that you may see, or by a person or team that comes or goes. Of any other change, and of what you do not reach, you hear nothing at all. Ask `forecast` for where it stands, then follow; the first message is a heartbeat. Who may not ask `forecast` the same is FORBIDDEN. Without `period.day` it is the period of today, at each message anew. It follows the same log as `events`, with the same promise and the same ends.

        :param after: Behind which event to begin; from now on unless given. The header Last-Event-ID comes before it.
        :param period: For which days.
        :param pipeline_ids: Only deals of these pipelines; of all unless given. One that you may not see has no deals.
        :param team_id: Only this team, with the teams below it. It must lie wholly within what you reach, else FORBIDDEN. Not together with `userId`.
        :param user_id: Only this person; FORBIDDEN for one whom you do not reach. Without either: all whom you reach, that is the company, your team or yourself.
        """
        told: Subscription[ForecastChange] = self._follows("forecastChanged", _FORECAST_CHANGED, {"after": after, "period": period, "pipelineIds": pipeline_ids, "teamId": team_id, "userId": user_id}, options)
        return told

    def job_changed(
        self,
        id: str,
        *,
        after: str | None = None,
        options: SubscribeOptions | None = None,
    ) -> Subscription[JobChange]:
        """A job as it comes on: as it stands at first, then after each of its chunks and in silence now and then. Its end is told as its `status`; the stream itself goes on until you end it. It follows the same log as `events`, with the same ends.

        :param after: Behind which event to begin; from now on unless given. The header Last-Event-ID comes before it.
        :param id: Which job.
        """
        told: Subscription[JobChange] = self._follows("jobChanged", _JOB_CHANGED, {"after": after, "id": id}, options)
        return told

    def pipeline_changed(
        self,
        pipeline_id: str,
        *,
        after: str | None = None,
        options: SubscribeOptions | None = None,
    ) -> Subscription[PipelineChange]:
        """The deals of a pipeline as they change, with the totals of its stages: what a board needs to stay up to date. It follows the same log as `events`, with the same promise and the same ends.

        :param after: Behind which event to begin; from now on unless given. The header Last-Event-ID comes before it.
        :param pipeline_id: Which pipeline.
        """
        told: Subscription[PipelineChange] = self._follows("pipelineChanged", _PIPELINE_CHANGED, {"after": after, "pipelineId": pipeline_id}, options)
        return told
