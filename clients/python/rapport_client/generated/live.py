# Written by `npm run clients:python` from schema.graphql: change that, not this.
from __future__ import annotations

from ..options import SubscribeOptions
from ..section import Section
from ..subscription import Subscription
from .answers import (
    Event,
    EventMessage,
    JobChange,
    PipelineChange,
)
from .inputs import (
    EventFilter,
)

_EVENTS = "subscription events($after:Cursor $filter:EventFilter){events(after:$after filter:$filter){cursor event{actId actor{id name} changes{after before field} cursor facts id occurredAt origin{address keyId requestId userAgent} recordedAt subject{__typename archivedAt createdAt id updatedAt version ...on Account{name} ...on Activity{subject} ...on ApiKey{name} ...on CloseReason{name} ...on Competitor{name} ...on Contact{name} ...on CustomFieldDefinition{label} ...on Job{name} ...on Lead{name} ...on LeadAssignmentRule{name} ...on LeadForm{name} ...on LeadScoreRule{name} ...on Opportunity{name} ...on OpportunityLine{product} ...on Pipeline{name} ...on Role{name} ...on SavedFilter{name} ...on Stage{name} ...on Team{name} ...on TrustedDocument{name} ...on User{name} ...on Webhook{name}} subjectId type}}}"
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
