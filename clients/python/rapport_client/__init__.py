"""Typed client of Rapport, the headless CRM. See ``Client``."""

from .bulk import BulkResult, BulkRun, Tally
from .client import Client
from .error import RapportError, UserError, accepted
from .options import RequestOptions, SubscribeOptions
from .pages import Page, PageInfo, Pages
from .subscription import Subscription
from .webhook import verify_webhook

__all__ = [
    "BulkResult",
    "BulkRun",
    "Client",
    "Page",
    "PageInfo",
    "Pages",
    "RapportError",
    "RequestOptions",
    "SubscribeOptions",
    "Subscription",
    "Tally",
    "UserError",
    "accepted",
    "verify_webhook",
]
