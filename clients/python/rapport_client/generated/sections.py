# Written by `npm run clients:python` from schema.graphql: change that, not this.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

from .accounts import Accounts
from .activities import Activities
from .contacts import Contacts
from .currencies import Currencies
from .custom_fields import CustomFields
from .jobs import Jobs
from .keys import Keys
from .live import Live
from .opportunities import Opportunities
from .pipelines import Pipelines
from .roles import Roles
from .stages import Stages
from .teams import Teams
from .users import Users
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
    def jobs(self) -> Jobs:
        """Work that takes longer than a request: an import, an export, a change of very many records, or taking one of them back. It runs in chunks with the rights of whoever asked for it, and goes on after a restart where it stood."""
        return Jobs(cast("Client", self))

    @cached_property
    def keys(self) -> Keys:
        """A key with which a program or a person signs in and acts as one user. Its secret is shown once, when the key is made. Archiving the key revokes it."""
        return Keys(cast("Client", self))

    @cached_property
    def opportunities(self) -> Opportunities:
        """A chance to sell something: it goes through the stages of its pipeline until it is won or lost, and keeps the history of its stages for good."""
        return Opportunities(cast("Client", self))

    @cached_property
    def pipelines(self) -> Pipelines:
        """A way of selling: an ordered row of stages that ends in won or lost. A workspace has as many as it has ways of selling."""
        return Pipelines(cast("Client", self))

    @cached_property
    def roles(self) -> Roles:
        """What the people who have it may do. Somebody with several roles may do whatever any of them allows; without a role a user may do nothing."""
        return Roles(cast("Client", self))

    @cached_property
    def stages(self) -> Stages:
        """A step of a pipeline, with the chance of winning that deals have there and what must be known to enter it."""
        return Stages(cast("Client", self))

    @cached_property
    def teams(self) -> Teams:
        """People who work together, such as a regional office. Teams form a tree; whoever reaches a team reaches those below it."""
        return Teams(cast("Client", self))

    @cached_property
    def users(self) -> Users:
        """Somebody who works with the CRM: a colleague, or a program with a name of its own. Owns records and signs in with keys. Archived: signs in no more, but stays the owner of what was theirs."""
        return Users(cast("Client", self))

    @cached_property
    def workspace(self) -> Workspace:
        """What belongs to no noun: who is asking, search, the event log."""
        return Workspace(cast("Client", self))

    @cached_property
    def live(self) -> Live:
        """What happens, as it happens."""
        return Live(cast("Client", self))
