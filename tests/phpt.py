"""Reading and judging .phpt files: PHP's own test format.

    case = read(path); case["FILE"], case["EXPECT"]
    matches("a %d", "a 5")   ->   True
"""
from __future__ import annotations

import re
from pathlib import Path

_PLACEHOLDERS = {
    "%e": "/", "%s": "[^\r\n]+", "%S": "[^\r\n]*", "%a": ".+", "%A": ".*", "%w": r"\s*", "%i": r"[+-]?\d+",
    "%d": r"\d+", "%x": "[0-9a-fA-F]+", "%f": r"[+-]?(?:\d+|(?=\.\d))(?:\.\d+)?(?:[Ee][+-]?\d+)?", "%c": ".",
    "%0": "\0"}
_PLACEHOLDER = re.compile("%[esSaAwidxfc0]")
_HEADER = re.compile(r"--([_A-Z]+)--\s*$")


def read(path: Path) -> dict[str, str]:
    """Split a .phpt file into sections; text is latin-1, one character a byte."""
    sections: dict[str, str] = {}
    name = ""
    for line in path.read_bytes().decode("latin-1").splitlines(keepends=True):
        header = _HEADER.match(line) if line.startswith("--") else None
        if header is not None:
            name = header[1]
            sections[name] = ""
        elif name:
            sections[name] += line
    return sections


def pattern(text: str) -> re.Pattern[str]:
    """The regular expression of an EXPECTF section."""
    parts = text.split("%r")
    parts[::2] = [_PLACEHOLDER.sub(lambda m: _PLACEHOLDERS[m[0]], re.escape(p).replace("%", "%")) for p in parts[::2]]
    parts[1::2] = [f"({p})" for p in parts[1::2]]
    return re.compile("".join(parts), re.S)


def matches(expected: str, output: str) -> bool:
    """Whether the output is what an EXPECTF section describes."""
    return pattern(expected).fullmatch(output) is not None


def normal(text: str) -> str:
    """As run-tests.php compares: line ends unified, surrounding white space gone."""
    return text.replace("\r\n", "\n").strip(" \n\r\t\v\0")


def verdict(sections: dict[str, str], output: str) -> str | None:
    """None when the output is right, else what was expected."""
    got = normal(output)
    if "EXPECT" in sections:
        wanted = normal(sections["EXPECT"])
        return None if got == wanted else wanted
    if "EXPECTF" in sections:
        wanted = normal(sections["EXPECTF"])
        return None if matches(wanted, got) else wanted
    wanted = normal(sections["EXPECTREGEX"])
    return None if re.fullmatch(wanted, got, re.S) else wanted
