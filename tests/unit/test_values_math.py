"""Math functions and random sequences against tables that the real php made (data/math.php)."""
from __future__ import annotations

import json
import struct
from pathlib import Path
from typing import Any

import pytest

from phpjit.builtin import BUILTIN_ATTRIBUTE, Builtin
from phpjit.runtime.ext.random.engines import Generator, Mt19937, Pcg, Xoshiro
from phpjit.runtime.ext.standard.math import bases, functions, rounding
from phpjit.runtime.ext.standard.var import types

TABLE: dict[str, Any] = json.loads((Path(__file__).parent / "data" / "math.json").read_text("utf-8"))


class Thrown(Exception):
    """Stands for a PHP exception."""


def value(text: str) -> Any:
    kind, rest = text[0], text[1:]
    if kind == "i":
        return int(rest)
    if kind == "s":
        return rest
    if kind == "d":
        return float("nan") if rest == "nan" else struct.unpack(">d", bytes.fromhex(rest))[0]
    return {"n": None, "t": True, "f": False}[kind]


def show(v: Any) -> str:
    if isinstance(v, bool):
        return "t" if v else "f"
    if isinstance(v, int):
        return f"i{v}"
    if isinstance(v, float):
        return "dnan" if v != v else "d" + struct.pack(">d", v).hex()
    return f"s{v}" if v is not None else "n"


def bodies() -> dict[str, Builtin]:
    found = {}
    for module in (bases, functions, rounding, types):
        for f in vars(module).values():
            record = getattr(f, BUILTIN_ATTRIBUTE, None)
            if record is not None:
                found[record.name] = record
    return found


def test_functions(monkeypatch: pytest.MonkeyPatch) -> None:
    def throw(class_name: str, message: str, *_: Any) -> None:
        raise Thrown(f"x{class_name}: {message}")
    monkeypatch.setattr("phpjit.runtime.throwables.throw_error", throw)
    monkeypatch.setattr("phpjit.runtime.diagnostics.report", lambda *_: None)
    records = bodies()
    wrong = []
    for name, args, want in TABLE["calls"]:
        record = records[name]
        given = [value(a) for a in args]
        if "(float" in record.stub:   # the wrapper coerces
            given = [float(x) if type(x) is int and place == 0 else x for place, x in enumerate(given)]
        try:
            got = show(record.body(*given))
        except Thrown as thrown:
            got = str(thrown)
        if got != want:
            wrong.append((name, given, got, want, value(want) if want[0] != "x" else want))
    assert wrong == []


@pytest.mark.parametrize("row", TABLE["random"], ids=lambda row: f"{row[0]}-{row[1]}")
def test_mt_rand(row: Any) -> None:
    seed, mode, want = row
    mt = Mt19937(seed, mode)
    got = [mt.generate() >> 1 for _ in range(20)]
    for a, b in ((0, 9), (1, 6), (-5, 5), (0, 255), (0, 2**63 - 1), (-2**63, 2**63 - 1), (7, 7), (0, 1 << 33),
                 (0, 0xFFFFFFFF)):
        got += [mt.scaled(a, b), mt.scaled(a, b), mt.scaled(a, b)]
    for _ in range(700):
        mt.generate()
    got += [mt.generate() >> 1, mt.generate() >> 1]
    assert got == want


@pytest.mark.parametrize("row", TABLE["engines"], ids=lambda row: f"{row[1]}-{row[0]}")
def test_engines(row: Any) -> None:
    seed, name, want = row
    engine: Generator = {"Mt19937": Mt19937, "PcgOneseq128XslRr64": Pcg, "Xoshiro256StarStar": Xoshiro}[name](seed)

    def take() -> str:
        return engine.generate().to_bytes(engine.size, "little").hex()
    got = [take() for _ in range(5)]
    if isinstance(engine, Pcg):
        engine.jump(12345)
        got.append(take())
    if isinstance(engine, Xoshiro):
        engine.jump()
        got.append(take())
        engine.jump(True)
        got.append(take())
    copy = type(engine)(1)  # type: ignore[call-arg]  # known here
    assert copy.restore(engine.state())
    engine = copy
    got += [str(engine.generate() >> 1), str(engine.range(-100, 1000)), str(engine.range(0, 1 << 40))]
    assert got == want
