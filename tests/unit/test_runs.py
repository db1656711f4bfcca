"""Runs: statements of an impure function that become one loop of one round."""
from __future__ import annotations

import re

import pytest

from phpjit.cli.dump import dump_stage

LOOPS = "for ($i = 0; $i < $n; $i++) { $s += $i; } while ($s > 9) { $s -= 9; }"


def core(body: str, more: str = "") -> str:
    return dump_stage("core", f"<?php function f($n) {{ $s = 0; {body} }} {more}", "t.php").split("function main")[0]


def runs(body: str, more: str = "") -> int:
    return core(body, more).count("DoWhile false")


def test_what_stands_between_impure_statements_is_one_loop() -> None:
    text = core(f"define('A', 1); {LOOPS} echo $s; return $s;")
    assert re.search(r'define\("A", 1\)\n +\d+ DoWhile false\n', text)
    assert text.rstrip().splitlines()[-1].startswith("    ")        # the return stands in it, too


@pytest.mark.parametrize("body", [
    pytest.param(f"{LOOPS} return $s;", id="the whole function may be native"),
    pytest.param("putenv('A'); for ($i = 0; $i < $n; $i++) { $s += $i; } return $s;", id="one loop alone"),
    pytest.param("for ($i = 0; $i < $n; $i++) { $s += $i; } putenv('B'); while ($s > 9) { $s -= 9; }",
                 id="impure in between"),
    pytest.param(f"putenv('A'); yield 1; {LOOPS}", id="a generator"),
    pytest.param(f"putenv('A'); a: {LOOPS} if ($s > 5) goto a;", id="labels"),
    pytest.param(f"putenv('A'); extract([]); {LOOPS}", id="a symbol table"),
])
def test_what_is_no_run(body: str) -> None:
    assert runs(body) == 0


def test_a_call_of_a_function_with_loops_counts() -> None:
    more = f"function g($n) {{ $s = 0; {LOOPS} return $s; }}"
    assert runs("putenv('A'); for ($i = 0; $i < $n; $i++) { $s += $i; } $s += g($s); return $s;", more) == 1


def test_methods_have_runs_too() -> None:
    source = f"<?php class A {{ function f($n) {{ putenv('A'); $s = 0; {LOOPS} return $s; }} }}"
    assert dump_stage("core", source, "t.php").count("DoWhile false") == 1
