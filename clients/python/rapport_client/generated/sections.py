# Written by `npm run clients:python` from schema.graphql: change that, not this.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

from .accounts import Accounts
from .activities import Activities
from .close_reasons import CloseReasons
from .competitors import Competitors
from .contacts import Contacts
from .currencies import Currencies
from .custom_fields import CustomFields
from .forecast_overrides import ForecastOverrides
from .jobs import Jobs
from .keys import Keys
from .lead_assignment_rules import LeadAssignmentRules
from .lead_forms import LeadForms
from .lead_score_rules import LeadScoreRules
from .leads import Leads
from .live import Live
from .opportunities import Opportunities
from .opportunity_lines import OpportunityLines
from .pipelines import Pipelines
from .quotas import Quotas
from .roles import Roles
from .saved_filters import SavedFilters
from .stages import Stages
from .teams import Teams
from .trusted_documents import TrustedDocuments
from .users import Users
from .webhooks import Webhooks
from .workspace import Workspace

if TYPE_CHECKING:
    from ..client import Client


class Sections:
    """Everything that the contract lets one do, by noun."""

    @cached_property
    def accounts(self) -> Accounts:
        """A company, public body or household: whom we sell to, serve, or sell with. Accounts form trees of groups and their subsidiaries."""
        return Accounts(cast("Client", self))

    @cached_property
    def activities(self) -> Activities:
        """One contact with a customer over whatever channel, a task, or a note. It stands in the timeline of every record that it is about."""
        return Activities(cast("Client", self))

    @cached_property
    def close_reasons(self) -> CloseReasons:
        """A reason from the workspace’s own list for which deals are won or lost, so that they can be counted. One that is archived is offered no more; deals that have it keep it."""
        return CloseReasons(cast("Client", self))

    @cached_property
    def competitors(self) -> Competitors:
        """A company that sells against us, with what we know of it in general. What it does in one deal stands in `Opportunity.competitors`."""
        return Competitors(cast("Client", self))

    @cached_property
    def contacts(self) -> Contacts:
        """A person outside our own company; belongs to none, one or several accounts, with a role in each."""
        return Contacts(cast("Client", self))

    @cached_property
    def currencies(self) -> Currencies:
        """A currency with its dated rates to the base currency. Money may stand in any currency of ISO 4217; only one with a rate is converted."""
        return Currencies(cast("Client", self))

    @cached_property
    def custom_fields(self) -> CustomFields:
        """A field that the workspace adds to a noun: its values stand in customFields of every record of that noun, and can be filtered and sorted by. Archived: takes and shows no values, which are kept."""
        return CustomFields(cast("Client", self))

    @cached_property
    def forecast_overrides(self) -> ForecastOverrides:
        """What somebody said a period of a person or a team will land at, whatever its deals add up to. It is never changed: a later one of the same kind takes its place. It is seen by who said it and by whoever reaches their records: a seller does not see what a manager made of their number."""
        return ForecastOverrides(cast("Client", self))

    @cached_property
    def jobs(self) -> Jobs:
        """Work that takes longer than a request: an import, an export, a change of very many records, or taking one of them back. It runs in chunks with the rights of whoever asked for it, and goes on after a restart where it stood."""
        return Jobs(cast("Client", self))

    @cached_property
    def keys(self) -> Keys:
        """A key with which a program or a person signs in and acts as one user. Its secret is shown once, when the key is made. Archiving the key revokes it."""
        return Keys(cast("Client", self))

    @cached_property
    def lead_assignment_rules(self) -> LeadAssignmentRules:
        """Hands leads to people: of the rules in use the first one counts that fits the lead and has somebody to take it."""
        return LeadAssignmentRules(cast("Client", self))

    @cached_property
    def lead_forms(self) -> LeadForms:
        """A form on a web page: what visitors send to `POST /forms/<publicKey>` becomes a lead. The page needs no key of the API."""
        return LeadForms(cast("Client", self))

    @cached_property
    def lead_score_rules(self) -> LeadScoreRules:
        """Gives points to the leads that a filter finds. The score of a lead is the sum of its rules; it is counted anew whenever the lead is written."""
        return LeadScoreRules(cast("Client", self))

    @cached_property
    def leads(self) -> Leads:
        """Somebody who may become a customer, of whom little is known yet: captured over a form, a list or by hand, handed to a seller, and in the end converted or disqualified."""
        return Leads(cast("Client", self))

    @cached_property
    def opportunities(self) -> Opportunities:
        """A chance to sell something: it goes through the stages of its pipeline until it is won or lost, and keeps the history of its stages for good."""
        return Opportunities(cast("Client", self))

    @cached_property
    def opportunity_lines(self) -> OpportunityLines:
        """What is offered in a deal: a product, how much of it and at what price. Rights reach it by the owner and the account of the deal; who adds, changes or removes one must be allowed to change the deal as well."""
        return OpportunityLines(cast("Client", self))

    @cached_property
    def pipelines(self) -> Pipelines:
        """A way of selling: an ordered row of stages that ends in won or lost. A workspace has as many as it has ways of selling."""
        return Pipelines(cast("Client", self))

    @cached_property
    def quotas(self) -> Quotas:
        """What a person or a team is to sell in a period. A person’s is seen by the person and by whoever reaches their records; a team’s by whoever reaches the team, so not by a member whose right goes no further than their own records."""
        return Quotas(cast("Client", self))

    @cached_property
    def roles(self) -> Roles:
        """What the people who have it may do. Somebody with several roles may do whatever any of them allows; without a role a user may do nothing."""
        return Roles(cast("Client", self))

    @cached_property
    def saved_filters(self) -> SavedFilters:
        """A filter and an order under a name, to be passed on as the arguments `filter` and `orderBy` of a list of that kind."""
        return SavedFilters(cast("Client", self))

    @cached_property
    def stages(self) -> Stages:
        """A step of a pipeline, with the chance of winning that deals have there and what must be known to enter it."""
        return Stages(cast("Client", self))

    @cached_property
    def teams(self) -> Teams:
        """People who work together, such as a regional office. Teams form a tree; whoever reaches a team reaches those below it."""
        return Teams(cast("Client", self))

    @cached_property
    def trusted_documents(self) -> TrustedDocuments:
        """A GraphQL document that was registered for an app: a request may name it by `documentId` in place of its text, and a key with `documents: TRUSTED` may send nothing else. Archiving retires it: it is unknown from then on, and streams that it opened end. Its text never changes."""
        return TrustedDocuments(cast("Client", self))

    @cached_property
    def users(self) -> Users:
        """Somebody who works with the CRM: a colleague, or a program with a name of its own. Owns records and signs in with keys. Archived: signs in no more, but stays the owner of what was theirs."""
        return Users(cast("Client", self))

    @cached_property
    def webhooks(self) -> Webhooks:
        """An address to which messages are posted as events happen, signed by Standard Webhooks. What a message holds is what a subscription of yours would get, with the rights of its owner as they are when it is made. At least once; failures are tried again for about three days."""
        return Webhooks(cast("Client", self))

    @cached_property
    def workspace(self) -> Workspace:
        """What belongs to no noun: who is asking, search, the event log."""
        return Workspace(cast("Client", self))

    @cached_property
    def live(self) -> Live:
        """What happens, as it happens."""
        return Live(cast("Client", self))
