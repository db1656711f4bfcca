"""Operators, casts and float texts against a table that the real php made (data/operators.php)."""
from __future__ import annotations

import json
import struct
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from phpjit.runtime import convert, operators
from phpjit.runtime.values.array import PhpArray

TABLE: dict[str, Any] = json.loads((Path(__file__).parent / "data" / "operators.json").read_text("utf-8"))
BINARY: dict[str, Callable[[Any, Any], Any]] = {
    "+": operators.add, "-": operators.sub, "*": operators.mul, "/": operators.div, "%": operators.mod,
    "**": operators.pow_, ".": operators.concat, "&": operators.bit_and, "|": operators.bit_or, "^": operators.bit_xor,
    "<<": operators.shl, ">>": operators.shr, "==": operators.loose_eq, "===": operators.identical,
    "<": operators.less, "<=": operators.less_eq, "<=>": operators.spaceship}
UNARY: dict[str, Callable[[Any], Any]] = {
    "-": operators.neg, "+": operators.plus, "~": operators.bit_not, "++": operators.inc, "--": operators.dec,
    "(bool)": convert.to_bool, "(int)": convert.to_int, "(float)": convert.to_float, "(string)": convert.to_str}
VALUES: list[Any] = [
    None, True, False, 0, 1, -1, 7, -7, 64, 2**63 - 1, -2**63, 9007199254740993, 0.0, -0.0, 1.0,
    -1.5, 2.5, 1e15, 1e19, 9007199254740992.0, float("inf"), float("-inf"), float("nan"), "", "0", "7", " 7", "7 ",
    "7abc", "abc", "ABC", "1e1", "10", "010", "1.5", ".5", "-", "9223372036854775807", "9223372036854775808",
    "9223372036854775809", "1e1000", "Az", "zZ9", "\xff\x00", PhpArray(), PhpArray([1]), PhpArray([1, 2]),
    PhpArray.from_dict({"a": 1}), PhpArray([2, 1]), PhpArray.from_dict({1: 2, 0: 1}), PhpArray(["1"]),
    PhpArray([float("nan")]), PhpArray.from_dict({0: PhpArray([1]), "x": None})]


class Thrown(Exception):
    """Stands for a PHP exception."""


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Collect diagnostics instead of raising them in a request."""
    heard: list[str] = []

    def report(level: int, message: str, *_: Any) -> None:
        heard.append(f"{level} {message}\n")

    def throw(class_name: str, message: str, *_: Any) -> None:
        raise Thrown(f"{class_name}: {message}")
    monkeypatch.setattr("phpjit.runtime.diagnostics.report", report)
    monkeypatch.setattr("phpjit.runtime.throwables.throw_error", throw)
    yield heard


def show(v: Any) -> str:
    if v is None:
        return "n"
    if isinstance(v, bool):
        return "t" if v else "f"
    if isinstance(v, int):
        return f"i{v}"
    if isinstance(v, float):
        return "dnan" if v != v else "d" + struct.pack(">d", v).hex()
    if isinstance(v, str):
        return "s" + v
    return "a[" + ",".join(f"{show(k)}=>{show(x)}" for k, x in v.items()) + "]"


def outcome(said: list[str], f: Callable[..., Any], *args: Any) -> str:
    said.clear()
    try:
        result = show(f(*args))
    except Thrown as thrown:
        result = f"x{thrown}"
    return "".join(said) + result


def test_the_values_are_those_of_the_table() -> None:
    assert [show(v) for v in VALUES] == TABLE["values"]


@pytest.mark.parametrize("symbol", BINARY)
def test_binary(symbol: str, said: list[str]) -> None:
    expected = TABLE["binary"][symbol]
    places = iter(expected["rows"].split())
    wrong = []
    for a in VALUES:
        for b in VALUES:
            want = expected["outcomes"][int(next(places))]
            got = outcome(said, BINARY[symbol], a, b)
            if got != want:
                wrong.append((show(a), symbol, show(b), got, want))
    assert wrong == []


@pytest.mark.parametrize("symbol", UNARY)
def test_unary(symbol: str, said: list[str]) -> None:
    expected = TABLE["unary"][symbol]
    wrong = [(show(a), got, want) for a, want in zip(VALUES, expected, strict=True)
             if (got := outcome(said, UNARY[symbol], a)) != want]
    assert wrong == []


def test_float_texts() -> None:
    wrong = []
    for row in TABLE["floats"]:
        bits, *texts = row.split(" ")
        x = struct.unpack(">d", bytes.fromhex(bits))[0]
        got = [convert.format_float(x, p) for p in (14, 17, -1, 0, 5, 25)]
        if got != texts:
            wrong.append((x, got, texts))
    assert wrong == []
