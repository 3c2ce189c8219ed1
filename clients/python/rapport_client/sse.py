from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Iterator

# A carriage return at the end may be half of a line break.
_BREAK = re.compile(r"\r\n|\n|\r(?!\Z)")
_FIELD = re.compile(r"(\w*)(?:: ?(.*))?", re.DOTALL)


def read_events(chunks: Iterable[bytes]) -> Iterator[tuple[str, str]]:
    """Name and data of the events of a stream, by the rules of Server-Sent Events; those that are not whole are dropped."""
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    rest = ""
    name = ""
    data: list[str] = []
    for chunk in chunks:
        *lines, rest = _BREAK.split(rest + decoder.decode(chunk))
        for line in lines:
            if line == "":
                if name or data:
                    yield name, "\n".join(data)
                name = ""
                data = []
                continue
            found = _FIELD.fullmatch(line)
            field, text = found.groups() if found else (None, None)
            if field == "event":
                name = text or ""
            elif field == "data":
                data.append(text or "")
