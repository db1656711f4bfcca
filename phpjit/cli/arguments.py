"""The command line of `phpjit run`, read by hand in php's way (argparse costs more than a small script's run).

    parse_run(["-d", "precision=5", "a.php", "x", "-y"])   # file 'a.php', args ['x', '-y'], ini {'precision': '5'}
"""
from __future__ import annotations

from phpjit.errors import PhpjitError


class UsageError(PhpjitError):
    """The command line cannot be understood."""


class RunArguments:
    """What `phpjit run` was asked for.

    `mode` is file, code, stdin, lint, info, modules, version, help, strip or highlight.
    """

    __slots__ = ("args", "code", "explain", "file", "ini", "mode", "parallel", "profile", "stats", "threads", "tier")

    def __init__(self) -> None:
        self.mode = "stdin"
        self.file: str | None = None
        self.code: str | None = None
        self.args: list[str] = []
        self.ini: dict[str, str] = {}
        self.tier: str | None = None      # None: what `-d phpjit.tier` says
        self.parallel: str | None = None  # as tier
        self.threads: str | None = None
        self.explain: str | None = None   # the file that the report goes to
        self.profile: str | None = None   # the file that the profile goes to
        self.stats = False                # print metrics at the end


_FLAGS = {"l": "lint", "i": "info", "m": "modules", "v": "version", "h": "help", "w": "strip", "s": "highlight"}
_IGNORED = "neqCHa"
_LONG = {"version": "version", "help": "help", "info": "info", "modules": "modules", "syntax-check": "lint",
         "strip": "strip", "syntax-highlight": "highlight", "usage": "help"}
_LONG_WITH_VALUE = {"define": "d", "run": "r", "file": "f", "php-ini": "c"}


def parse_run(argv: list[str]) -> RunArguments:
    """Read the options in front of the script; everything behind it belongs to the script."""
    found = RunArguments()
    mode: str | None = None
    i = 0
    while i < len(argv):
        word = argv[i]
        if word == "--":
            i += 1
            break
        if not word.startswith("-") or word == "-":
            break
        i += 1
        if word.startswith("--"):
            name, eq, value = word[2:].partition("=")
            if name == "tier":
                if not eq:
                    value, i = _value(argv, i, word)
                found.tier = _tier(value)
            elif name in ("explain", "parallel", "threads"):
                if not eq:
                    value, i = _value(argv, i, word)
                setattr(found, name, value)
            elif name == "profile":
                if not eq:
                    value, i = _value(argv, i, word)
                found.profile = value
            elif name == "stats" and not eq:
                found.stats = True
            elif name == "no-php-ini":
                continue
            elif name in _LONG:
                mode = _LONG[name]
            elif name in _LONG_WITH_VALUE:
                if not eq:
                    value, i = _value(argv, i, word)
                _set(found, _LONG_WITH_VALUE[name], value)
            else:
                raise UsageError(f"unknown option {word}")
            continue
        letters = word[1:]
        while letters:
            letter, letters = letters[0], letters[1:]
            if letter in "drfcz":
                if letters:
                    value = letters.removeprefix("=")
                else:
                    value, i = _value(argv, i, f"-{letter}")
                _set(found, letter, value)
                break
            if letter in _FLAGS:
                mode = _FLAGS[letter]
            elif letter not in _IGNORED:
                raise UsageError(f"unknown option -{letter}")
    rest = argv[i:]
    if found.code is None and found.file is None and rest and argv[i - 1:i] != ["--"]:
        found.file = rest.pop(0)
    elif rest[:1] == ["--"]:
        rest.pop(0)
    if found.file is not None and rest[:1] == ["--"]:
        rest.pop(0)
    if found.file == "-":
        found.file = None
        found.mode = "stdin"
    elif found.file is not None:
        found.mode = "file"
    elif found.code is not None:
        found.mode = "code"
    if mode is not None:
        found.mode = mode
    found.args = rest
    return found


def _value(argv: list[str], i: int, option: str) -> tuple[str, int]:
    if i >= len(argv):
        raise UsageError(f"option {option} needs a value")
    return argv[i], i + 1


def _tier(text: str) -> str:
    if text not in ("0", "1", "2", "auto"):
        raise UsageError(f"unknown tier '{text}'; use 0, 1, 2 or auto")
    return text


def _set(found: RunArguments, letter: str, value: str) -> None:
    if letter == "d":
        name, eq, text = value.partition("=")
        found.ini[name.strip()] = text if eq else "1"
    elif letter == "r":
        found.code = value
    elif letter == "f":
        found.file = value
