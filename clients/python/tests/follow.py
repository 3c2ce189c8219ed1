"""Writes a line for each account that is created, and "lost" for each connection that is lost, until it is ended."""

from __future__ import annotations

import sys
from typing import Any

from rapport_client import Client, SubscribeOptions


def say(text: str) -> None:
    print(text, flush=True)


def name_of(subject: Any) -> str:
    return str(subject["name"])


options = SubscribeOptions(heartbeats=True, on_reconnect=lambda _: say("lost"))
with Client().live.events(filter={"types": ["account.created"]}, options=options) as stream:
    say("begun" if next(stream)["event"] is None else "no heartbeat")
    for told in stream:
        if told["event"]:
            say(name_of(told["event"]["subject"]))
sys.exit(1)
