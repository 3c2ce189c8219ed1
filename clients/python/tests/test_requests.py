from __future__ import annotations

import pickle
import unittest
from datetime import date, datetime, timezone
from decimal import Decimal
from unittest import mock

from rapport_client import Client, RapportError, RequestOptions
from rapport_client.document import mutation_fields

from .stub import answers, breaks, cuts, fails, sends, stub

ONE = "mutation { accountArchive(input: {id: \"a\"}) { cursor } }"
TWO = "mutation { a: accountArchive(input: {id: \"a\"}) { cursor } b: accountArchive(input: {id: \"b\"}) { cursor } }"
VIEWER = "{ viewer { name } }"


class Tries(unittest.TestCase):
    def setUp(self) -> None:
        self.waits: list[float] = []
        patch = mock.patch("time.sleep", self.waits.append)
        patch.start()
        self.addCleanup(patch.stop)

    def test_go_on_while_the_server_fails_for_a_moment(self) -> None:
        lost = [cuts, breaks, fails(503, "INTERNAL"), fails(429, "RATE_LIMITED", retry_after="3")]
        with stub(*lost, answers({"viewer": 1})) as server:
            self.assertEqual(Client(server.url, key="k").request(VIEWER), {"viewer": 1})
            self.assertEqual(len(server.asked), 5)
        self.assertEqual(len(self.waits), 4)
        self.assertTrue(3 <= self.waits[3] <= 3.75, self.waits)
        self.assertTrue(all(0 < wait < 2 for wait in self.waits[:3]), self.waits)

    def test_send_a_mutation_again_under_the_same_key_only(self) -> None:
        with stub(cuts, cuts, answers({"accountArchive": {"cursor": None}})) as server:
            client = Client(server.url, key="k")
            client.request(ONE)
            keys = {asked["headers"]["idempotency-key"] for asked in server.asked}
            self.assertEqual((len(server.asked), len(keys)), (3, 1))
            client.request(ONE, None, RequestOptions(idempotency_key="order-1"))
            self.assertEqual(server.asked[-1]["headers"]["idempotency-key"], "order-1")
        for document, options in [(TWO, None), (ONE, RequestOptions(idempotency_key=False))]:
            with stub(cuts) as server:
                with self.assertRaises(RapportError) as caught:
                    Client(server.url, key="k").request(document, None, options)
                self.assertEqual((caught.exception.code, len(server.asked)), ("NETWORK", 1))
                self.assertNotIn("idempotency-key", server.asked[0]["headers"])
        with stub(cuts, answers({"a": 1})) as server:
            Client(server.url, key="k").request(TWO, None, RequestOptions(idempotency_key=True))
            self.assertEqual(len(server.asked), 2)

    def test_end_where_waiting_does_not_help(self) -> None:
        for reply, code, tries in [
            (fails(200, "FORBIDDEN"), "FORBIDDEN", 1),
            (fails(429, "RATE_LIMITED", retry_after="61"), "RATE_LIMITED", 1),
            (fails(503, "INTERNAL"), "INTERNAL", 3),
            (sends(404, b"<html>", content_type="text/html"), "HTTP", 1),
            (sends(307, b"", location="http://127.0.0.1:9/"), "HTTP", 1),
            (sends(200, b"[]"), "HTTP", 1),
            (sends(200, b"\xff\xfe\xfa"), "HTTP", 1),
        ]:
            with self.subTest(code=code, tries=tries), stub(reply) as server:
                with self.assertRaises(RapportError) as caught:
                    Client(server.url, key="k", retries=2).request(VIEWER)
                self.assertEqual((caught.exception.code, len(server.asked)), (code, tries))
        again = pickle.loads(pickle.dumps(caught.exception))
        self.assertEqual((again.code, again.status, str(again)), ("HTTP", 200, str(caught.exception)))

    def test_tell_where_nobody_listens(self) -> None:
        with stub(cuts) as server:
            pass
        with self.assertRaises(RapportError) as caught:
            Client(server.url, key="k").request(VIEWER)
        self.assertEqual((caught.exception.code, caught.exception.status, len(self.waits)), ("NETWORK", 0, 4))
        with self.assertRaises(ValueError):
            Client("crm.example.com")

    def test_wait_until_a_date(self) -> None:
        with stub(fails(503, "INTERNAL", retry_after="Wed, 21 Oct 2015 07:28:00 GMT"), answers({"viewer": 1})) as server:
            Client(server.url, key="k").request(VIEWER)
        self.assertEqual(self.waits, [0])


class Tokens(unittest.TestCase):
    def test_are_asked_for_anew_once(self) -> None:
        refusals: list[str | None] = []

        def token(refused: str | None) -> str:
            refusals.append(refused)
            return f"t{len(refusals)}"

        with stub(fails(401, "UNAUTHENTICATED"), answers({"viewer": 1}), fails(401, "UNAUTHENTICATED")) as server:
            client = Client(server.url, token=token, language="zh")
            client.request(VIEWER, None, RequestOptions(after="cursor"))
            self.assertEqual(refusals, [None, "t1"])
            headers = server.asked[1]["headers"]
            self.assertEqual(headers["authorization"], "Bearer t2")
            self.assertEqual((headers["accept-language"], headers["rapport-after"]), ("zh", "cursor"))
            with self.assertRaises(RapportError) as caught:
                client.request(VIEWER)
            self.assertEqual((caught.exception.code, caught.exception.request_id), ("UNAUTHENTICATED", "r1"))
            self.assertEqual(len(server.asked), 4)


class Settings(unittest.TestCase):
    def test_come_from_the_environment(self) -> None:
        with stub(answers({"viewer": 1})) as server:
            with mock.patch.dict("os.environ", {"RAPPORT_URL": server.url, "RAPPORT_KEY": "from-there"}):
                Client().request(VIEWER)
                Client(token=lambda refused: "mine").request(VIEWER)
            bearers = [asked["headers"]["authorization"] for asked in server.asked]
            self.assertEqual(bearers, ["Bearer from-there", "Bearer mine"])


class Variables(unittest.TestCase):
    def test_are_told_as_the_contract_spells_them(self) -> None:
        moment = datetime(2026, 5, 4, 10, tzinfo=timezone.utc)
        with stub(answers({"viewer": 1})) as server:
            client = Client(server.url, key="k")
            client.request(VIEWER, {"a": Decimal("1E+2"), "b": moment, "c": date(2026, 5, 4), "d": range(2), "e": None})
            told = {"a": "100", "b": "2026-05-04T10:00:00+00:00", "c": "2026-05-04", "d": [0, 1], "e": None}
            self.assertEqual(server.asked[0]["variables"], told)
            for wrong in [datetime(2026, 5, 4), float("nan")]:
                with self.assertRaises(ValueError):
                    client.request(VIEWER, {"a": wrong})
            with self.assertRaises(TypeError):
                client.request(VIEWER, {"a": object()})


class Documents(unittest.TestCase):
    def test_are_known_to_change_something(self) -> None:
        for text, fields in [
            (VIEWER, 0),
            (ONE, 1),
            (TWO, 2),
            ('query { a(b: "mutation { c }") }', 0),
            ("# mutation { a }\nquery { b }", 0),
            ('mutation A($i: I = {a: ")"}) @x { b(i: $i) @skip(if: false) { c d } }', 1),
            ("fragment F on A { a } mutation { b { ...F } }", 1),
            ("mutation { ...F }", float("inf")),
        ]:
            self.assertEqual(mutation_fields(text), fields, text)
