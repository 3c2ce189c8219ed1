from __future__ import annotations

import gc
import threading
import unittest
from typing import Any
from unittest import mock

from rapport_client import Client, RapportError, SubscribeOptions
from rapport_client.connection import Exchange
from rapport_client.sse import read_events

from .stub import cuts, fails, streams, stub

EVENTS = "subscription ($after: Cursor) { events(after: $after) { cursor event { id } } }"


def told(cursor: str, id: str | None = None) -> Any:
    return {"data": {"events": {"cursor": cursor, "event": None if id is None else {"id": id}}}}


def ends(code: str) -> Any:
    return {"errors": [{"message": "It ends", "extensions": {"code": code}}]}


class Following(unittest.TestCase):
    def setUp(self) -> None:
        patch = mock.patch("rapport_client.subscription.back_off", lambda *_: 0.001)
        patch.start()
        self.addCleanup(patch.stop)

    def test_goes_on_behind_the_last_cursor_and_drops_duplicates(self) -> None:
        replies = [
            streams(told("c1", "e1"), told("c2", "e2")),
            cuts,
            fails(503, "INTERNAL"),
            streams(told("c2", "e2"), told("c3", "e3"), told("c4"), ends("LAGGED")),
            streams(told("c5", "e5"), end="complete"),
            streams(told("c6", "e6"), ends("RIGHTS_CHANGED")),
        ]
        lost: list[str | None] = []
        with stub(*replies) as server:
            options = SubscribeOptions(on_reconnect=lambda reason: lost.append(reason.code if reason else None))
            stream = Client(server.url, key="k").subscribe(EVENTS, {"after": "c0"}, options)
            ids = []
            with self.assertRaises(RapportError) as caught:
                for data in stream:
                    ids.append(data["events"]["event"]["id"])
            self.assertEqual(ids, ["e1", "e2", "e3", "e5", "e6"])
            self.assertEqual(caught.exception.code, "RIGHTS_CHANGED")
            self.assertEqual([asked["variables"]["after"] for asked in server.asked], ["c0", "c2", "c2", "c2", "c4", "c5"])
            self.assertEqual(lost, ["NETWORK", "NETWORK", "INTERNAL", "LAGGED", None])
            self.assertEqual(stream.cursor, "c6")

    def test_counts_an_event_as_dealt_with_when_the_next_is_asked_for(self) -> None:
        with stub(streams(told("c1", "e1"), told("c2", "e2"), told("c3"), end="complete")) as server:
            with Client(server.url, key="k").subscribe(EVENTS, {}, SubscribeOptions(heartbeats=True)) as stream:
                self.assertIsNone(stream.cursor)
                next(stream)
                self.assertIsNone(stream.cursor)
                next(stream)
                self.assertEqual(stream.cursor, "c1")
                self.assertIsNone(next(stream)["events"]["event"])
            self.assertEqual(list(stream), [])

    def test_ends_while_another_thread_waits(self) -> None:
        hold = threading.Event()
        with stub(streams(told("c1", "e1"), end="open", hold=hold)) as server:
            stream = Client(server.url, key="k").subscribe(EVENTS)
            first = threading.Event()
            seen: list[Any] = []

            def follow() -> None:
                for data in stream:
                    seen.append(data)
                    first.set()

            thread = threading.Thread(target=follow, daemon=True)
            thread.start()
            self.assertTrue(first.wait(10))
            stream.close()
            thread.join(10)
            self.assertFalse(thread.is_alive())
            self.assertEqual((len(seen), len(server.asked)), (1, 1))
            hold.set()

    def test_leaves_nothing_open_behind_a_loop_that_is_left(self) -> None:
        hold = threading.Event()
        with stub(streams(told("c1", "e1"), end="open", hold=hold)) as server:
            gc.disable()
            self.addCleanup(gc.enable)
            close = Exchange.close
            with mock.patch.object(Exchange, "close", autospec=True, side_effect=close) as closing:
                for _ in Client(server.url, key="k").subscribe(EVENTS):
                    break
                self.assertTrue(closing.called)
            hold.set()

    def test_takes_silence_for_a_lost_connection(self) -> None:
        hold = threading.Event()
        silent = streams(told("c1", "e1"), end="open", hold=hold)
        with stub(silent, streams(told("c2", "e2"))) as server:
            stream = Client(server.url, key="k").subscribe(EVENTS, None, SubscribeOptions(silence=0.2))
            self.assertEqual([next(stream)["events"]["cursor"] for _ in range(2)], ["c1", "c2"])
            hold.set()

    def test_renews_a_token_once(self) -> None:
        refusals: list[str | None] = []

        def token(refused: str | None) -> str:
            refusals.append(refused)
            return "old" if refused is None else "new"

        lapsing = streams(told("c1", "e1"), ends("UNAUTHENTICATED"))
        with stub(lapsing, fails(401, "UNAUTHENTICATED")) as server:
            with self.assertRaises(RapportError) as caught:
                list(Client(server.url, token=token).subscribe(EVENTS))
            self.assertEqual((caught.exception.code, refusals), ("UNAUTHENTICATED", [None, "old"]))
        with stub(lapsing) as server:
            with self.assertRaises(RapportError):
                list(Client(server.url, key="k").subscribe(EVENTS))
            self.assertEqual(len(server.asked), 1)

    def test_ends_where_going_on_is_no_use(self) -> None:
        for code in ["CURSOR_EXPIRED", "FORBIDDEN", "BAD_REQUEST"]:
            with stub(fails(200, code)) as server, self.assertRaises(RapportError) as caught:
                list(Client(server.url, key="k").subscribe(EVENTS))
            self.assertEqual(caught.exception.code, code)
        with stub(cuts) as server, self.assertRaises(RapportError) as caught:
            list(Client(server.url, key="k").subscribe(EVENTS, None, SubscribeOptions(retries=2)))
        self.assertEqual((caught.exception.code, len(server.asked)), ("NETWORK", 3))
        with self.assertRaises(RapportError):
            Client("http://127.0.0.1:9/", key="k").subscribe("subscription { events { event { id } } }")


class Events(unittest.TestCase):
    def test_are_read_wherever_the_stream_is_cut(self) -> None:
        text = (
            ': hello\r\n\r\nevent: next\r\ndata: {"a":"王小明",\r\ndata:"b":1}\r\n\r\n'
            "id: 1\revent:next\rdata: 2\r\revent: complete\ndata\n\nevent: next\ndata: lost"
        ).encode()
        wanted = [("next", '{"a":"王小明",\n"b":1}'), ("next", "2"), ("complete", "")]
        for size in [1, 2, 3, 5, len(text)]:
            parts = [text[begin : begin + size] for begin in range(0, len(text), size)]
            self.assertEqual(list(read_events(parts)), wanted, size)
