from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
import re
import time
from collections.abc import Mapping, Sequence
from typing import Any, NoReturn

from .error import RapportError


def verify_webhook(
    payload: bytes | str,
    headers: Mapping[str, str | Sequence[str]],
    secret: str | Sequence[str],
    *,
    tolerance: float = 300,
    now: float | None = None,
) -> Any:
    """The content of a webhook whose signature is right, by Standard Webhooks.

    Give the body as it came, byte for byte, and several secrets while one takes the place of another. ``webhook-id``
    stays the same over repeated deliveries. Raises RapportError ``WEBHOOK_REFUSED``.

    :param tolerance: by how many seconds the time of sending may differ from now
    :param now: seconds since 1970, for tests
    """
    id, sent, signatures = (_header(headers, f"webhook-{name}") for name in ("id", "timestamp", "signature"))
    if not (id and sent and signatures):
        _refuse("headers webhook-id, webhook-timestamp or webhook-signature are missing")
    at = time.time() if now is None else now
    if not re.fullmatch(r"[0-9]{1,15}", sent) or abs(at - int(sent)) > tolerance:
        _refuse(f"it was not sent within {tolerance} seconds of now")
    body = payload.encode() if isinstance(payload, str) else payload
    content = f"{id}.{sent}.".encode() + body
    for one in [secret] if isinstance(secret, str) else secret:
        right = hmac.new(_key(one), content, hashlib.sha256).digest()
        for signature in signatures.split(" "):
            version, _, text = signature.partition(",")
            signed = _bytes(text) if version == "v1" else None
            if signed and hmac.compare_digest(signed, right):
                return json.loads(body)
    _refuse("no signature fits")


def _header(headers: Mapping[str, str | Sequence[str]], name: str) -> str:
    for key, given in headers.items():
        if key.lower() == name and given:
            return given if isinstance(given, str) else given[0]
    return ""


def _key(secret: str) -> bytes:
    key = _bytes(secret[len("whsec_") :] if secret.startswith("whsec_") else secret)
    if not key:
        raise RapportError("BAD_REQUEST", "The webhook secret is no base64")
    return key


def _bytes(text: str) -> bytes | None:
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return None


def _refuse(why: str) -> NoReturn:
    raise RapportError("WEBHOOK_REFUSED", f"The webhook is not to be trusted: {why}")
