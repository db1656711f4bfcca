"""The whole way with the real compiler, where it is installed."""
from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import LIMIT, RunPhp

from phpjit.engine import Engine
from phpjit.options import Options

pytest.importorskip("llvmlite")
pytest.importorskip("phpjit.codegen.native._library")

FIB = "function fib(int $n) { return $n < 2 ? $n : fib($n - 1) + fib($n - 2); }"
SUM = "function sum(int $n) { $s = 0; for ($i = 0; $i < $n; $i++) { $s += $i % 7; } return $s; }"


def test_a_function_and_a_loop_run_natively() -> None:
    engine = Engine(Options(tier=1, cache=None))
    assert engine.eval(f"{FIB} {SUM} return fib(20) + sum(1000);") == 6765 + 2997
    assert {row.name: row.tier for row in engine.explain().functions} == {"fib": 1, "sum": 1}


def test_an_overflow_is_repeated_by_tier_0_and_then_generalised() -> None:
    engine = Engine(Options(tier=1, cache=None))
    code = "function twice($n) { return $n + $n; } $r = [];" \
           "foreach ([1, 5e18 > 1 ? 5000000000000000000 : 0, 2, 6000000000000000000, 3] as $n) { $r[] = twice($n); }" \
           "return $r;"
    assert list(engine.eval(code)) == [2, 1e19, 4, 1.2e19, 6]


def test_settings_reach_native_code() -> None:
    engine = Engine(Options(tier=1, cache=None))
    code = "function show($x) { return 'v' . $x; } $r = show(1 / 3); ini_set('precision', '5');" \
           "return $r . show(1 / 3);"
    assert engine.eval(code) == "v0.33333333333333v0.33333"


@pytest.mark.parametrize(("after", "native"), [("unset($v);", True), ("", False)])
def test_what_was_walked_by_reference_is_an_array_like_others(after: str, native: bool) -> None:
    engine = Engine(Options(tier=1, cache=None))
    code = "function sum(array $a): int { $s = 0; for ($i = 0; $i < 9; $i++) { $s += $a[$i]; } return $s; }" \
           f"$a = range(1, 9); foreach ($a as &$v) {{ $v *= 2; }} {after}" \
           "return [sum($a), sum($a), sum($a)];"
    assert list(engine.eval(code)) == [90, 90, 90]
    assert [row.tier for row in engine.explain().functions] == [int(native)]


def test_explain_and_the_second_run(phpjit_command: RunPhp, tmp_path: Path) -> None:
    script = tmp_path / "p.php"
    script.write_text(f"<?php {FIB} {SUM} echo fib(22), ' ', sum(300000), \"\\n\";")
    env = {"PHPJIT_CACHE": str(tmp_path / "cache")}
    compiles = []
    for _ in range(2):
        done = phpjit_command("explain", "--tier=1", "--json", str(script), env=env)
        assert done.returncode == 0, done.stderr
        first, _, rest = done.stdout.decode().partition("\n")
        assert first == "17711 899997"
        compiles.append(json.loads(rest)["compiles"])
    assert compiles == [2, 0]
    text = phpjit_command("explain", str(script), env=env).stdout.decode()
    assert "Native" in text
    assert "fib()" in text


def test_a_process_that_ends_while_the_compiler_works() -> None:
    code = f"""
from phpjit import Engine
print(Engine(hot_calls=5, hot_loop="10", cache=None).eval({FIB + ' return fib(12);'!r}))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=LIMIT, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "144\n", "")


@pytest.mark.parametrize("setting", ["phpjit.tier=7", "phpjit.hot_calls=many", "phpjit.hot_loop=soon"])
def test_a_bad_setting_names_the_choices(phpjit_command: RunPhp, setting: str) -> None:
    done = phpjit_command("run", "-d", setting, "-r", "echo 1;")
    assert done.returncode == 1
    assert b"use " in done.stderr


def test_a_loop_over_a_chain_of_objects_is_compiled_for_its_end_too() -> None:
    engine = Engine(Options(tier=1, cache=None))
    code = "class Link { public ?Link $next = null; public int $n = 1; } function walk($link, $out) { $s = 0; " \
           "while ($link !== null) { $s += $link->n; $link = $link->next; } " \
           "if ($s < 0) { file_put_contents('x', ''); } return $s; } $first = null; " \
           "for ($i = 0; $i < 100; $i++) { $l = new Link; $l->next = $first; $first = $l; }" \
           "return walk($first, 1);"
    assert engine.eval(code) == 100
    loop = next(row for row in engine.explain().loops if row.name == "walk")
    assert len(loop.versions) == 1
    assert "next?" in loop.versions[0]["codes"][-1]


def test_native_code_on_disk_knows_the_constants_of_other_files(phpjit_command: RunPhp, tmp_path: Path) -> None:
    script, other = tmp_path / "p.php", tmp_path / "other.php"
    script.write_text("<?php require 'other.php'; function times(int $n) { $s = 0; for ($i = 0; $i < $n; $i++) {"
                      " $s += B::K; } return $s; } echo times(1000);")
    env = {"PHPJIT_CACHE": str(tmp_path / "cache")}
    for factor in (1, 2):
        other.write_text(f"<?php class B {{ const K = {factor}; }} // {'x' * factor}")
        done = phpjit_command("run", "--tier=1", str(script), env=env)
        assert done.stdout == b"%d" % (factor * 1000), done.stderr
