from __future__ import annotations

import math
import re

_QUOTED = re.compile(r'"""[\s\S]*?"""|"(?:\\.|[^"\\])*"|#.*')
_TOKEN = re.compile(r"[{}]|\.{3}|@\w+|\w+\s*:|\w+")


def mutation_fields(text: str) -> float:
    """How many mutation fields a document has at its top; 0: it changes nothing.

    Infinity where fragments stand there, so that they cannot be counted.
    """
    bare = _QUOTED.sub("", text)
    before = ""
    while before != bare:
        before = bare
        bare = re.sub(r"\([^()]*\)", "", bare)
    begin = re.search(r"(?:^|})\s*mutation\b[^{]*\{", bare)
    if not begin:
        return 0
    depth = 1
    fields = 0
    for token in _TOKEN.findall(bare[begin.end() :]):
        if token == "{":
            depth += 1
        elif token == "}":
            depth -= 1
            if depth == 0:
                break
        elif depth == 1 and token.startswith("."):
            return math.inf
        elif depth == 1 and re.fullmatch(r"\w+", token):
            fields += 1
    return fields
