from __future__ import annotations

import base64
import hashlib
import hmac
import time
import unittest
from typing import Any

from rapport_client import RapportError, verify_webhook

SECRET = "whsec_" + base64.b64encode(b"a secret of thirty-two characters").decode()
OTHER = "whsec_" + base64.b64encode(b"another one of thirty-two letters").decode()
PAYLOAD = '{"type":"opportunity.won","data":{"name":"王小明"}}'.encode()


def signed(secret: str = SECRET, at: float | None = None) -> dict[str, Any]:
    sent = str(int(time.time() if at is None else at))
    key = base64.b64decode(secret.removeprefix("whsec_"))
    made = hmac.new(key, b"evt_1." + sent.encode() + b"." + PAYLOAD, hashlib.sha256).digest()
    return {
        "webhook-id": "evt_1",
        "webhook-timestamp": sent,
        "webhook-signature": "v1," + base64.b64encode(made).decode(),
    }


class Webhooks(unittest.TestCase):
    def test_of_the_example_of_the_standard_are_taken(self) -> None:
        headers = {
            "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
            "webhook-timestamp": "1614265330",
            "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
        }
        secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
        self.assertEqual(verify_webhook('{"test": 2432232314}', headers, secret, now=1614265330), {"test": 2432232314})

    def test_are_taken_with_several_secrets_and_signatures(self) -> None:
        self.assertEqual(verify_webhook(PAYLOAD, signed(), SECRET)["data"]["name"], "王小明")
        verify_webhook(PAYLOAD.decode(), signed(OTHER), [SECRET, OTHER])
        both = f"v1a,xx {signed(OTHER)['webhook-signature']} {signed()['webhook-signature']}"
        capitals = {name.title(): [text] for name, text in {**signed(), "webhook-signature": both}.items()}
        verify_webhook(PAYLOAD, capitals, SECRET.removeprefix("whsec_"))
        verify_webhook(PAYLOAD, signed(at=time.time() - 3600), SECRET, tolerance=4000)

    def test_are_refused(self) -> None:
        right = signed()
        for name, payload, headers, secret in [
            ("another body", PAYLOAD + b" ", right, SECRET),
            ("another secret", PAYLOAD, right, OTHER),
            ("another id", PAYLOAD, {**right, "webhook-id": "evt_2"}, SECRET),
            ("another time", PAYLOAD, {**right, "webhook-timestamp": str(int(time.time()) + 60)}, SECRET),
            ("an old time", PAYLOAD, signed(at=time.time() - 3600), SECRET),
            ("a time that is none", PAYLOAD, {**right, "webhook-timestamp": "1e10"}, SECRET),
            ("no signature", PAYLOAD, {**right, "webhook-signature": ""}, SECRET),
            ("no base64", PAYLOAD, {**right, "webhook-signature": "v1,***"}, SECRET),
            ("an empty signature", PAYLOAD, {**right, "webhook-signature": "v1,"}, SECRET),
            ("another version", PAYLOAD, {**right, "webhook-signature": right["webhook-signature"].replace("v1", "v2")}, SECRET),
        ]:
            with self.subTest(name), self.assertRaises(RapportError) as caught:
                verify_webhook(payload, headers, secret)
            self.assertEqual(caught.exception.code, "WEBHOOK_REFUSED")
        with self.assertRaises(RapportError):
            verify_webhook(PAYLOAD, right, "")
