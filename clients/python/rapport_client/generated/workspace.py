# Written by `npm run clients:python` from schema.graphql: change that, not this.
from __future__ import annotations

from typing import List, Sequence

from ..options import RequestOptions
from ..pages import Pages
from ..section import Section
from .answers import (
    CustomFieldDefinition,
    Event,
    EventPage,
    Node,
    RateLimit,
    Record,
    Viewer,
)
from .inputs import (
    AuditFilter,
    EventFilter,
    Noun,
)

_AUDIT_LOG = "query auditLog($after:Cursor $filter:AuditFilter $first:Int){auditLog(after:$after filter:$filter first:$first){nodes{actId actor{id name} changes{after before field} cursor facts id occurredAt origin{address keyId requestId userAgent} recordedAt subject{__typename archivedAt createdAt id updatedAt version ...on Account{name} ...on Activity{subject} ...on ApiKey{name} ...on Contact{name} ...on CustomFieldDefinition{label} ...on Job{name} ...on Opportunity{name} ...on Pipeline{name} ...on Role{name} ...on Stage{name} ...on Team{name} ...on User{name}} subjectId type} pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}}"
_AUDIT_LOG_COUNT = "query auditLog($after:Cursor $filter:AuditFilter $first:Int){auditLog(after:$after filter:$filter first:$first){totalCount}}"
_CUSTOM_FIELD_DEFINITIONS = "query customFieldDefinitions($noun:Noun!){customFieldDefinitions(noun:$noun){allowed archivedAt createdAt description id key kind label multiple noun options required unique updatedAt version}}"
_EVENTS_SINCE = "query eventsSince($after:Cursor $filter:EventFilter $first:Int){eventsSince(after:$after filter:$filter first:$first){endCursor events{actId actor{id name} changes{after before field} cursor facts id occurredAt origin{address keyId requestId userAgent} recordedAt subject{__typename archivedAt createdAt id updatedAt version ...on Account{name} ...on Activity{subject} ...on ApiKey{name} ...on Contact{name} ...on CustomFieldDefinition{label} ...on Job{name} ...on Opportunity{name} ...on Pipeline{name} ...on Role{name} ...on Stage{name} ...on Team{name} ...on User{name}} subjectId type} hasMore}}"
_NODE = "query node($id:ID!){node(id:$id){__typename id ...on Account{name} ...on Activity{subject} ...on ApiKey{name} ...on Contact{name} ...on CustomFieldDefinition{label} ...on Job{name} ...on Opportunity{name} ...on Pipeline{name} ...on Role{name} ...on Stage{name} ...on Team{name} ...on User{name}}}"
_NODES = "query nodes($ids:[ID!]!){nodes(ids:$ids){__typename id ...on Account{name} ...on Activity{subject} ...on ApiKey{name} ...on Contact{name} ...on CustomFieldDefinition{label} ...on Job{name} ...on Opportunity{name} ...on Pipeline{name} ...on Role{name} ...on Stage{name} ...on Team{name} ...on User{name}}}"
_RATE_LIMIT = "query rateLimit{rateLimit{cost limit remaining resetAt}}"
_SEARCH = "query search($first:Int $query:String! $types:[Noun!]){search(first:$first query:$query types:$types){__typename archivedAt createdAt id updatedAt version ...on Account{name} ...on Activity{subject} ...on ApiKey{name} ...on Contact{name} ...on CustomFieldDefinition{label} ...on Job{name} ...on Opportunity{name} ...on Pipeline{name} ...on Role{name} ...on Stage{name} ...on Team{name} ...on User{name}}}"
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

    def viewer(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Viewer:
        """Who you are, and what you may do."""
        told: Viewer = self._reads("viewer", _VIEWER, {}, options)
        return told
