"""The ledger of decisions on disk."""
from __future__ import annotations

import json
import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from conftest import LIMIT, RunPhp

from phpjit.cli.ledger import as_dict, lines
from phpjit.tiering import ledger
from phpjit.tiering.ledger import Account, Ledger

from .parallel import PRICE, mixed, site, stand_in

A = "/srv/a.php"


def only(folder: Path) -> ledger.Program:
    program, = Ledger(str(folder)).programs()
    return program


def test_runs_are_added_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for _ in range(3):               # each time another process: nothing of it is in the ledger yet
        stand_in(monkeypatch, mixed(A), site(f"for|9|{A}", calls=5, serial_calls=5, elements=50, regret=1e-6))
        ledger.keep(str(tmp_path), A)
    program = only(tmp_path)
    assert (program.name, program.runs) == (A, 3)
    one = program.sites[f"array_map|3|{A}"]
    assert (one.calls, one.parallel_calls, one.chunks, one.elements) == (9, 6, 48, 3 * 2_001_000)
    assert one.saved == pytest.approx(3 * 0.09)
    assert one.regret == pytest.approx(3 * 50e-6)
    assert (one.worst_regret, one.worst_share) == (30e-6, 30e-6 / 0.4)
    assert program.total.serial_calls == 18


def test_only_what_is_new_is_added(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_in(monkeypatch, mixed(A))
    ledger.keep(str(tmp_path), A)
    ledger.keep(str(tmp_path), A)
    assert only(tmp_path).runs == 1
    kept = dict(ledger.kept())
    stand_in(monkeypatch, site(f"array_map|3|{A}", calls=4, elements=2_001_010, serial_calls=2, parallel_calls=2,
                               chunks=16, regret=60e-6))
    ledger.kept().update(kept)
    ledger.keep(str(tmp_path), A)
    program = only(tmp_path)
    assert (program.runs, program.total.calls, program.total.elements) == (2, 4, 2_001_010)
    assert program.total.regret == pytest.approx(60e-6)


def test_a_forked_child_leaves_to_its_parent_what_it_inherits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_in(monkeypatch, mixed(A))
    ledger.forget()
    ledger.keep(str(tmp_path), A)
    assert Ledger(str(tmp_path)).programs() == []


def test_who_decided_nothing_writes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_in(monkeypatch)
    ledger.keep(str(tmp_path), A)
    monkeypatch.delitem(sys.modules, ledger.decisions.LIBRARY)
    ledger.keep(str(tmp_path), A)
    ledger.watch(str(tmp_path))
    assert list(tmp_path.iterdir()) == []


def test_regret_is_held_against_the_price_as_it_was() -> None:
    totals = {"ready": True, "price": PRICE, "price_cold": 0.4, "waited_seconds": 0.0}
    assert ledger.price(totals) == PRICE
    assert ledger.price({**totals, "waited_seconds": 0.1}) == ledger.price({**totals, "ready": False}) == 0.4


def test_files_with_other_columns_count_as_none(tmp_path: Path) -> None:
    book = Ledger(str(tmp_path))
    assert book.add(A, {"for|1|": Account((1,))})
    path, = files(tmp_path)
    assert book.files.store(path.stem, (ledger.SCHEMA, A, 5, [("for|1|", (1, 2, 3))]))
    assert book.programs() == []
    assert book.add(A, {"for|1|": Account((1,))})
    assert only(tmp_path).runs == 1


def files(folder: Path) -> list[Path]:
    return sorted(folder.glob("ledger/??/*"))


@pytest.mark.parametrize("damage", [b"", b"PHPC\x01\n", b"x" * 500, None])
def test_damaged_files_count_as_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, damage: bytes | None) -> None:
    book = Ledger(str(tmp_path))
    assert book.add("/b.php", {"for|1|/b.php": Account((1,))})
    stand_in(monkeypatch, mixed(A))
    ledger.keep(str(tmp_path), A)
    before = set(files(tmp_path))
    # known here
    victim, = (path for path in before if Ledger(str(tmp_path)).read(path.stem).name == A)  # type: ignore[union-attr]
    data = victim.read_bytes()
    victim.write_bytes(data[:-1] + bytes([data[-1] ^ 1]) if damage is None else damage)
    assert [program.name for program in Ledger(str(tmp_path)).programs()] == ["/b.php"]
    stand_in(monkeypatch, mixed(A))
    ledger.keep(str(tmp_path), A)
    assert sorted((p.name, p.runs) for p in Ledger(str(tmp_path)).programs()) == [("/b.php", 1), (A, 1)]


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    stand_in(monkeypatch, mixed(A))
    ledger.keep(str(tmp_path / "file"), A)
    assert Ledger(str(tmp_path / "file")).programs() == []


def test_its_size_is_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ledger, "LIMIT", 20_000)
    for number in range(40):
        assert Ledger(str(tmp_path)).add(f"/{number}.php", {
            f"for|{line}|/{number}.php": Account((1, *[0] * 12, line)) for line in range(100)})
    assert sum(path.stat().st_size for path in files(tmp_path)) <= 20_000
    newest = Ledger(str(tmp_path)).programs()[0]
    assert len(newest.sites) == ledger.SITES
    assert min(account.seen for account in newest.sites.values()) == 100 - ledger.SITES


WRITER = """
    import sys
    from phpjit.tiering import ledger
    from phpjit.tiering.ledger import Account, Ledger

    ledger.PATIENCE = 200.0         # seconds for the others, on a machine that does other work
    for number in range(25):
        assert Ledger(sys.argv[1]).add("/a.php", {"for|1|/a.php": Account((1,)), f"for|{number}|": Account((1,))})
"""


def test_writers_at_the_same_time_lose_nothing(tmp_path: Path) -> None:
    running = [subprocess.Popen([sys.executable, "-c", textwrap.dedent(WRITER), str(tmp_path)]) for _ in range(6)]
    assert [process.wait(LIMIT) for process in running] == [0] * 6
    program = only(tmp_path)
    assert (program.runs, program.sites["for|1|/a.php"].calls, program.sites["for|24|"].calls) == (150, 150, 6)


REPORT = """2 programs, 3 runs
  4 calls on all cores in 220 ms, 3 serial, 4002010 elements
  saved 180 ms (estimated), regret 101 µs, the worst 30 µs (7.5e-05 F)
  went back to tier 0 2 times

/café.php  1 run, the last on DATE
  for  line 2
      0 calls on all cores in 0 s, 1 serial, 10 elements
      saved 0 s (estimated), regret 1 µs, the worst 0 s (0 F)
      went back to tier 0 2 times

/srv/a.php  2 runs, the last on DATE
  array_map()  line 3
      4 calls on all cores in 220 ms, 2 serial, 4002000 elements
      saved 180 ms (estimated), regret 100 µs, the worst 30 µs (7.5e-05 F)
"""


def test_the_report(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for _ in range(2):
        stand_in(monkeypatch, mixed(A))
        monkeypatch.setattr(ledger.time, "time", lambda: 1000.0)
        ledger.keep(str(tmp_path), A)
    other = "/caf\xc3\xa9.php"
    stand_in(monkeypatch, site(f"for|2|{other}", calls=1, serial_calls=1, elements=10, serial_seconds=1e-6,
                               regret=1e-6, bailouts=2))
    monkeypatch.setattr(ledger.time, "time", lambda: 2000.0)
    ledger.keep(str(tmp_path), other)
    monkeypatch.setattr("phpjit.cli.ledger.date", lambda seen: "DATE")
    programs = Ledger(str(tmp_path)).programs()
    assert "".join(lines(programs)) == REPORT
    found = json.loads(json.dumps(as_dict(programs)))
    assert (found["schema"], found["runs"], found["parallel_calls"]) == (1, 3, 4)
    assert found["programs"][1]["sites"][0] | {"kind": "array_map", "line": 3, "file": A} == \
        found["programs"][1]["sites"][0]


def test_the_command(phpjit_command: RunPhp, tmp_path: Path) -> None:
    done = phpjit_command("explain", "--ledger")
    assert (done.returncode, done.stdout) == (0, b"No program has decided anything about using all cores yet.\n")
    name = str(tmp_path / "x.php")
    Ledger(str(tmp_path / "cache")).add(name, {f"for|1|{name}": Account((1, 1))})
    Ledger(str(tmp_path / "cache")).add("/b.php", {"for|1|/b.php": Account((1, 1))})
    assert json.loads(phpjit_command("explain", "--ledger", "--json").stdout)["runs"] == 2
    found = json.loads(phpjit_command("explain", "--ledger", "--json", os.path.relpath(name, tmp_path),
                                      cwd=tmp_path).stdout)
    assert [program["program"] for program in found["programs"]] == [name]
    assert phpjit_command("explain", "--ledger", "-d", "x=1").returncode == 1
