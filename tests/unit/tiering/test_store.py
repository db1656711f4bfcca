"""Native code on disk."""
from __future__ import annotations

import os
from pathlib import Path

from phpjit.engine import Engine
from phpjit.reasons import Reason, Refused

from .conftest import MakeEngine
from .fake import FakeBackend
from .test_loops import SUM, summing

CODE = "function f($n) { return $n + 1; } " + SUM + "return f(f(1)) + sum(10);"


def program(tmp_path: Path) -> str:
    path = tmp_path / "x.php"
    path.write_text("<?php " + CODE)
    return str(path)


def prepared(backend: FakeBackend) -> None:
    backend.bodies["f"] = lambda n: n + 1
    backend.bodies["sum"] = lambda n: n * (n - 1) // 2
    backend.loops["sum#0"] = summing


def run(make_engine: MakeEngine, path: str) -> tuple[Engine, FakeBackend]:
    engine, backend = make_engine(tier=1, cache=True)
    prepared(backend)
    assert engine.run(path).value == 48
    return engine, backend


def test_a_second_run_compiles_nothing(make_engine: MakeEngine, tmp_path: Path) -> None:
    path = program(tmp_path)
    _, first = run(make_engine, path)
    assert len(first.compiled) == 2
    engine, second = run(make_engine, path)
    assert second.compiled == []
    assert second.linked == 2
    assert second.native_calls == first.native_calls
    rows = {row.name: row for row in engine.explain().functions}
    assert rows["f"].versions[0]["cached"] is True


def test_in_the_background_a_second_run_is_native_from_its_first_calls(make_engine: MakeEngine, tmp_path: Path) -> None:
    path = tmp_path / "y.php"
    path.write_text("<?php function f($n) { return $n + 1; } usleep(300000); $s = 0; "
                    "while ($s < 400) { $s = f($s); } return $s;")
    for round_number in range(2):
        engine, backend = make_engine(cache=True, hot_calls=20, hot_loop="10s")
        prepared(backend)
        assert engine.run(str(path)).value == 400
        assert engine.tiering.drain()
        if round_number == 0:
            assert len(backend.compiled) == 1
    assert backend.compiled == []
    assert backend.native_calls == 400


def test_another_source_another_compiler_another_key(make_engine: MakeEngine, tmp_path: Path) -> None:
    path = program(tmp_path)
    run(make_engine, path)
    engine, backend = make_engine(tier=1, cache=True)
    prepared(backend)
    backend.version = lambda: "fake 2"  # type: ignore[method-assign]  # a double
    assert engine.run(path).value == 48
    assert len(backend.compiled) == 2
    Path(path).write_text("<?php /* changed */ " + CODE)
    _, backend = run(make_engine, path)
    assert len(backend.compiled) == 2


def test_damaged_files_are_compiled_again(make_engine: MakeEngine, tmp_path: Path) -> None:
    path = program(tmp_path)
    run(make_engine, path)
    folder = tmp_path / "cache" / "native"
    files = list(folder.rglob("*.phpc"))
    assert len(files) == 3
    for number, file in enumerate(files):
        data = bytearray(file.read_bytes())
        if number % 2:
            data = data[:len(data) // 2]
        else:
            data[-3] ^= 0x55
        file.write_bytes(data)
    _, backend = run(make_engine, path)
    assert len(backend.compiled) == 2
    _, backend = run(make_engine, path)
    assert backend.compiled == []


def test_a_folder_that_cannot_be_written_does_no_harm(make_engine: MakeEngine, tmp_path: Path) -> None:
    path = program(tmp_path)
    (tmp_path / "cache").mkdir()
    (tmp_path / "cache" / "native").write_text("a file")
    _, backend = run(make_engine, path)
    assert len(backend.compiled) == 2


def test_the_size_is_bounded(make_engine: MakeEngine, tmp_path: Path) -> None:
    from phpjit.tiering.store import NativeStore

    store = NativeStore(str(tmp_path), 10_000)
    for number in range(200):
        store.files.store(f"{number:040x}", b"x" * 1000)
    assert sum(os.path.getsize(f) for f in (tmp_path / "native").rglob("*.phpc")) < 30_000


def test_two_processes_may_write_the_same_index(tmp_path: Path) -> None:
    from phpjit.tiering.store import NativeStore

    one, other = NativeStore(str(tmp_path), 10 ** 6, "v"), NativeStore(str(tmp_path), 10 ** 6, "v")
    one.enter(("u" * 64, 1, -1), "a" * 40)
    other.enter(("u" * 64, 2, 0), "b" * 40)
    assert one.index("u" * 64) == [(1, -1, "a" * 40), (2, 0, "b" * 40)]
    one.leave(("u" * 64, 1, -1), ["a" * 40])
    assert other.index("u" * 64) == [(2, 0, "b" * 40)]


def test_what_could_not_be_compiled_is_tried_when_a_name_means_something_else(make_engine: MakeEngine,
                                                                              tmp_path: Path) -> None:
    path = tmp_path / "refused.php"
    path.write_text("<?php require __DIR__ . '/g.php'; function f($n) { return $n; } return f(1);")
    asked: list[str] = []

    def refuse(name: str, codes: tuple[str, ...]) -> Refused | None:
        refused = Refused(Reason.EFFECT, 1, name)
        refused.asked = frozenset({"g"})
        asked.append(name)
        return refused
    for body, times in (("1", 1), ("1", 1), ("2", 2), ("2", 2)):
        (tmp_path / "g.php").write_text(f"<?php function g() {{ return {body}; }}")
        engine, backend = make_engine(tier=1, cache=True)
        backend.refuse = refuse
        engine.run(str(path))
        assert asked.count("f") == times
        assert next(row for row in engine.explain().functions if row.name == "f").reason == "f"


def test_a_refusal_because_of_types_is_one_for_these_types(make_engine: MakeEngine, tmp_path: Path) -> None:
    path = tmp_path / "refused.php"
    path.write_text("<?php function f($n) { return $n; } foreach ($argv as $text) f(is_numeric($text) ? 1 : $text);")
    asked: list[tuple[str, ...]] = []

    def refuse(name: str, codes: tuple[str, ...]) -> Refused | None:
        if name == "f":
            asked.append(codes)
        return Refused(Reason.UNTYPED, 1, name)
    for arguments, known in ((["x"], [("s",)]), (["x"], [("s",)]), (["x", "1"], [("s",), ("i",)])):
        engine, backend = make_engine(tier=1, cache=True)
        backend.refuse = refuse
        engine.run(str(path), arguments)
        assert sorted(set(asked)) == sorted(known)
        assert len(asked) == len(known)


def test_what_is_refused_for_several_types_is_refused_for_all(make_engine: MakeEngine, tmp_path: Path) -> None:
    path = tmp_path / "refused.php"
    path.write_text("<?php function f($n) { return $n; } f(unserialize($argv[1]));")
    asked: list[tuple[str, ...]] = []

    def refuse(name: str, codes: tuple[str, ...]) -> Refused | None:
        if name == "f":
            asked.append(codes)
        return Refused(Reason.EFFECT, 1, name)
    for value, times in (("i:1;", 1), ("i:1;", 1), ("d:1.5;", 2), ("b:1;", 2), ('s:1:"x";', 2), ("i:1;", 2)):
        engine, backend = make_engine(tier=1, cache=True)
        backend.refuse = refuse
        engine.run(str(path), [value])
        assert len(asked) == times
        assert next(row for row in engine.explain().functions if row.name == "f").reason == "f"
