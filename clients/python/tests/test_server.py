"""Against a real server: where it is stands in RAPPORT_URL, and the administrator's key in RAPPORT_KEY."""

from __future__ import annotations

import os
import threading
import unittest
from collections.abc import Iterator
from http.client import HTTPConnection
from typing import Any
from urllib.parse import urlsplit

from rapport_client import Client, RapportError, RequestOptions, SubscribeOptions, Tally, accepted
from rapport_client.generated.inputs import AccountRowInput

URL = os.environ.get("RAPPORT_URL", "")


class Losing:
    """Connections of which the first ones lose the answer on its way, after the server did what was asked."""

    def __init__(self, lost: int) -> None:
        self.lost = lost
        self.made = 0

    def __call__(self, timeout: float | None) -> HTTPConnection:
        self.made += 1
        parts = urlsplit(URL)
        assert parts.hostname
        connection = HTTPConnection(parts.hostname, parts.port, timeout=timeout)
        if self.made <= self.lost:
            answered = connection.getresponse

            def getresponse() -> Any:
                answered().read()
                raise ConnectionResetError("The answer was lost")

            connection.getresponse = getresponse  # type: ignore[method-assign]
        return connection


@unittest.skipUnless(URL, "RAPPORT_URL says no server")
class Server(unittest.TestCase):
    def setUp(self) -> None:
        self.client = Client()

    def test_a_record_is_created_read_changed_archived_and_deleted(self) -> None:
        accounts = self.client.accounts
        account = accounts.create({"name": "小明科技", "annualRevenue": {"amount": "12.30", "currency": "EUR"}})["account"]
        assert account
        id = account["id"]
        self.assertEqual(accounts.get(id), account)
        self.assertEqual(account["annualRevenue"], {"amount": "12.30", "currency": "EUR"})
        changed = accounts.update({"id": id, "tier": "gold", "expectedVersion": 1})
        fresh = accounts.get(id, options=RequestOptions(after=changed["cursor"]))
        assert fresh
        self.assertEqual((fresh["tier"], fresh["version"]), ("gold", 2))
        found = self.client.workspace.search("小明")[0]
        assert found["__typename"] == "Account"
        self.assertEqual(found["name"], "小明科技")
        archived = accounts.archive({"id": id})["account"]
        assert archived
        self.assertIsNotNone(archived["archivedAt"])
        accounts.unarchive({"id": id})
        self.assertEqual(accounts.delete({"id": id})["deletedId"], id)
        self.assertIsNone(accounts.get(id))
        self.assertTrue(self.client.workspace.viewer()["name"])

    def test_refusals_are_raised_in_the_language_of_the_client(self) -> None:
        accounts = Client(language="zh").accounts
        account = accounts.create({"name": "Refused"})["account"]
        assert account
        accounts.update({"id": account["id"], "name": "Refused twice"})
        with self.assertRaises(RapportError) as caught:
            accounts.update({"id": account["id"], "name": "Late", "expectedVersion": 1})
        self.assertEqual((caught.exception.code, caught.exception.status), ("CONFLICT", 200))
        self.assertEqual(caught.exception.data["account"]["name"], "Refused twice")
        with self.assertRaises(RapportError) as caught:
            accounts.create({"name": " ", "employees": -1})
        self.assertEqual([one["field"] for one in caught.exception.user_errors], [["name"], ["employees"]])
        self.assertRegex(caught.exception.message, r"^name: .*[\u4e00-\u9fff]")
        with self.assertRaises(RapportError) as caught:
            self.client.request("{ nothing }")
        self.assertEqual(caught.exception.code, "BAD_REQUEST")
        self.assertTrue(caught.exception.request_id)
        with self.assertRaises(RapportError) as caught:
            Client(key="wrong").workspace.viewer()
        self.assertEqual((caught.exception.code, caught.exception.status), ("UNAUTHENTICATED", 401))

    def test_a_document_of_ones_own_leaves_refusals_in_the_payload(self) -> None:
        document = """mutation ($input: AccountCreateInput!) {
          accountCreate(input: $input) { account { id } userErrors { code message field } }
        }"""
        told = self.client.request(document, {"input": {"name": ""}})["accountCreate"]
        self.assertEqual(told["userErrors"][0]["code"], "REQUIRED")
        with self.assertRaises(RapportError):
            accepted(told)
        brief = 'mutation { accountCreate(input: {name: ""}) { userErrors { message } } }'
        with self.assertRaises(RapportError) as caught:
            accepted(self.client.request(brief)["accountCreate"])
        self.assertEqual((caught.exception.code, caught.exception.message), ("REFUSED", "name must have a value."))

    def test_a_list_is_gone_through_both_ways_without_gap_or_repeat(self) -> None:
        names = [f"Page {n:03}" for n in range(450)]
        rows: list[AccountRowInput] = [
            {"name": name, "tier": "py-paged", "externalIds": [{"source": "py-page", "id": name}]} for name in names
        ]
        accounts = self.client.accounts
        accounts.bulk_upsert(rows, match={"externalIdSource": "py-page"}).tally()
        listed = accounts.list(filter={"tier": {"eq": "py-paged"}}, order_by=[{"name": "ASC"}])
        self.assertEqual([account["name"] for account in listed], names)
        self.assertEqual(listed.count(), 450)
        back = accounts.list(filter={"tier": {"eq": "py-paged"}}, order_by=[{"name": "ASC"}], last=200).pages()
        pages = [[account["name"] for account in page.nodes] for page in back]
        self.assertEqual([len(page) for page in pages], [200, 200, 50])
        self.assertEqual([name for page in reversed(pages) for name in page], names)
        some = accounts.list(filter={"tier": {"eq": "py-paged"}}, first=7)
        self.assertEqual(len(some.page().nodes), 7)
        self.assertEqual(len(list(some)), 450)
        groups = accounts.aggregate(filter={"tier": {"eq": "py-paged"}}, group_by=[{"tier": True}])["rows"]
        self.assertEqual([(one["count"], one["keys"][0]["value"]) for one in groups], [(450, "py-paged")])

    def test_the_verbs_of_the_business_are_spoken(self) -> None:
        stages = self.client.stages.list(order_by=[{"position": "ASC"}]).page().nodes
        opportunities = self.client.opportunities
        deal = opportunities.create({"name": "Deal", "amount": {"amount": "5", "currency": "USD"}})["opportunity"]
        assert deal
        moved = opportunities.move_to_stage({"id": deal["id"], "stage": stages[1]["id"]})["opportunity"]
        assert moved and moved["stage"]
        self.assertEqual(moved["stage"]["name"], stages[1]["name"])
        won = opportunities.win({"id": deal["id"]})["opportunity"]
        assert won
        self.assertEqual(won["status"], "WON")

    def test_a_write_is_done_once_however_often_its_answer_is_lost(self) -> None:
        losing = Losing(2)
        account = Client(connect=losing).accounts.create({"name": "Py only once"})["account"]
        assert account
        self.assertEqual(losing.made, 3)
        found = self.client.accounts.list(filter={"name": {"eq": "Py only once"}}).page().nodes
        self.assertEqual([one["id"] for one in found], [account["id"]])

    def test_a_stream_of_rows_is_written_in_batches(self) -> None:
        read = 0

        def rows() -> Iterator[AccountRowInput]:
            nonlocal read
            for n in range(2500):
                read = n
                ids = [{"source": "py-stream", "id": str(n)}]
                yield {"name": "" if n == 1234 else f"Row {n}", "externalIds": ids, "tier": "py"}  # type: ignore[typeddict-item]

        told: list[int] = []
        accounts = self.client.accounts
        run = accounts.bulk_upsert(
            rows(), match={"externalIdSource": "py-stream"}, on_progress=lambda tally: told.append(tally.rows)
        )
        failed = []
        for at, result in enumerate(run):
            self.assertEqual(result.index, at)
            self.assertLessEqual(read - at, 1000)
            if result.outcome == "FAILED":
                failed.append((at, result.id, [one["field"] for one in result.user_errors]))
        self.assertEqual((failed, told), ([(1234, None, [["name"]])], [1000, 2000, 2500]))
        self.assertEqual(run.tally(), Tally(rows=2500, created=2499, failed=1))
        self.assertEqual(accounts.list(filter={"tier": {"eq": "py"}}).count(), 2499)

    def test_a_batch_that_is_refused_as_a_whole_is_raised(self) -> None:
        rows: list[AccountRowInput] = [
            {"name": name, "externalIds": [{"source": "py-whole", "id": name or "-"}]} for name in ["1", "2", "", "4"]
        ]
        accounts = self.client.accounts
        run = accounts.bulk_upsert(rows, match={"externalIdSource": "py-whole"}, error_policy="ATOMIC", batch=2)
        outcomes = []
        with self.assertRaises(RapportError) as caught:
            for result in run:
                outcomes.append(result.outcome)
        self.assertEqual((outcomes, caught.exception.code), (["CREATED", "CREATED"], "REQUIRED"))
        self.assertEqual(caught.exception.user_errors[0]["field"], ["rows", "2", "name"])

    def test_a_run_is_repeated_under_its_name_without_writing_twice(self) -> None:
        rows: list[AccountRowInput] = [{"name": "Named", "externalIds": [{"source": "py-named", "id": "1"}]}]

        def run(name: str, dry: bool = False) -> Tally:
            match = {"externalIdSource": "py-named"}
            accounts = self.client.accounts
            return accounts.bulk_upsert(rows, match=match, idempotency_key=name, dry_run=dry).tally()  # type: ignore[arg-type]

        self.assertEqual(run("py-0", dry=True), Tally(rows=1, created=1))
        self.assertEqual([run("py-1"), run("py-1")], [Tally(rows=1, created=1)] * 2)
        self.assertEqual(run("py-2"), Tally(rows=1, unchanged=1))

    def test_events_are_told_behind_a_change(self) -> None:
        accounts = self.client.accounts
        cursor = accounts.create({"name": "Py before"})["cursor"]
        for n in range(2):
            accounts.create({"name": f"Py live {n}"})
        told = []
        with self.client.live.events(after=cursor, filter={"types": ["account.created"]}) as stream:
            for one in stream:
                event = one["event"]
                assert event and event["subject"] and event["subject"]["__typename"] == "Account"
                told.append(event["subject"]["name"])
                if len(told) == 2:
                    break
        self.assertEqual(told, ["Py live 0", "Py live 1"])

    def test_a_board_is_told_how_it_changes(self) -> None:
        stages = self.client.stages.list(order_by=[{"position": "ASC"}]).page().nodes
        pipeline = stages[0]["pipeline"]
        assert pipeline
        options = SubscribeOptions(heartbeats=True)
        with self.client.live.pipeline_changed(pipeline["id"], options=options) as board:
            self.assertEqual(next(board)["kind"], "HEARTBEAT")
            opportunities = self.client.opportunities
            deal = opportunities.create({"name": "On the board", "stage": stages[0]["id"]})["opportunity"]
            assert deal
            opportunities.move_to_stage({"id": deal["id"], "stage": stages[1]["id"]})
            told = [one for one in (next(board) for _ in range(2))]
        self.assertEqual([(one["kind"], one["opportunityId"]) for one in told], [("ENTERED", deal["id"]), ("MOVED", deal["id"])])

    def test_a_stream_ends_when_its_key_is_taken_away(self) -> None:
        user = self.client.workspace.viewer()["user"]
        assert user
        made = self.client.keys.create({"name": "For a while", "user": user["id"]})
        assert made["key"]
        stream = Client(key=made["secret"]).live.events(options=SubscribeOptions(heartbeats=True))
        next(stream)
        self.client.keys.archive({"id": made["key"]["id"]})
        with self.assertRaises(RapportError) as caught:
            next(stream)
        self.assertEqual(caught.exception.code, "UNAUTHENTICATED")

    def test_one_client_serves_many_threads(self) -> None:
        found: list[str] = []

        def ask() -> None:
            found.append(self.client.workspace.viewer()["name"])

        threads = [threading.Thread(target=ask) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(20)
        self.assertEqual((len(found), len(set(found))), (8, 1))
