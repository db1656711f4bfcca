"""Each array builtin with each kind of callback runs on several cores, or `explain` says why not, with a line."""
from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import pytest

pytest.importorskip("phpjit.codegen.native._library")

from phpjit import Engine

CALLS: Final = {
    "array_map": ("array_map({f}, $a)", "$x"),
    "array_map of two": ("array_map({f}, $a, $b)", "$x, $y"),
    "array_filter": ("array_filter($a, {f})", "$x"),
    "array_filter by key": ("array_filter($a, {f}, ARRAY_FILTER_USE_KEY)", "$x"),
    "array_filter by both": ("array_filter($a, {f}, ARRAY_FILTER_USE_BOTH)", "$x, $y"),
    "array_reduce": ("array_reduce($a, {f}, 0)", "$c, $x"),
    "array_walk": ("array_walk($a, {f})", "$x, $y"),
    "usort": ("usort($a, {f})", "$x, $y"),
    "uasort": ("uasort($a, {f})", "$x, $y"),
    "uksort": ("uksort($a, {f})", "$x, $y"),
}
"""(the call, the parameters of a callback)."""
CALLBACKS: Final = {
    "pure": "function (P) { return $x & 7; }",
    "static function": "static fn(P) => $x",
    "captures by value": "function (P) use ($s, $o, $a) { return $x + count($a); }",
    "captures by reference": "function (P) use (&$s) { $s = $s ^ $x; return $x; }",
    "captures by reference, unused": "function (P) use (&$s) { return $x; }",
    "bound to another class": "Closure::bind(function (P) { return $x & 7; }, null, Box::class)",
    "static variable": "function (P) { static $n = 0; $n++; return $x; }",
    "func_num_args": "function (P) { return func_num_args() + $x; }",
    "func_get_args": "function (P) { return count(func_get_args()); }",
    "generator": "function (P) { yield $x; }",
    "might throw": "function (P) { if ($x > 5000) throw new Exception('x'); return $x; }",
    "throws": "function (P) { if ($x > 50) throw new Exception('x'); return $x; }",
    "warns": "function (P) { return [1][$x]; }",
    "prints": "function (P) { if ($x > 5000) echo $x; return $x; }",
    "writes a global": "function (P) { global $g; $g++; return $x; }",
    "reads a global": "function (P) { global $g; return $x + $g; }",
    "superglobal": "function (P) { $GLOBALS['g'] = 1; return $x; }",
    "impure builtin": "function (P) { return mt_rand(0, 1) + $x; }",
    "impure function": "function (P) { return via($x); }",
    "writes an object": "function (P) use ($o) { $o->n = $o->n + 1; return $x; }",
    "makes an object": "function (P) { $q = new Box; $q->n = $x; return $q->n; }",
    "static property": "function (P) { return Box::$t++; }",
    "makes a reference": "function (P) { $r = &$x; return $r; }",
    "by-reference parameter": "function (&$x, $y = 0) { $x = 1; return 1; }",
    "second parameter by reference": "function ($x, &$y = 0) { $y = 1; return 1; }",
    "variadic": "function (...$x) { return count($x); }",
    "default argument": "function (P, $d = 5) { return $d + $x; }",
    "declared type": "function (int $x) { return $x; }",
    "returns a reference": "function &(P) { return $x; }",
    "try": "function (P) { try { return intdiv(1, $x); } catch (Error) { return 0; } }",
    "eval": "function (P) { return eval('return 1;'); }",
    "include": "function (P) { return include '/dev/null'; }",
    "variable variable": "function (P) { $n = 'x'; return $$n; }",
    "compact": "function (P) { return count(compact('x')); }",
    "closure inside": "function (P) { $f = fn($z) => $z + 1; return $f($x); }",
    "calls a captured callable": "function (P) use ($fv) { return $fv($x); }",
    "calls a builtin that calls back": "function (P) { return strlen(preg_replace_callback('/1/', fn() => '', '1')); }",
    "date": "function (P) { return strlen(date('Y', $x)); }",
    "exit": "function (P) { if ($x > 5000) exit; return $x; }",
    "builtin by name": "'abs'",
    "builtin with any number of arguments": "'max'",
    "builtin without a native form": "'similar_text'",
    "builtin that prints": "'var_dump'",
    "builtin method": "[new ArrayObject, 'offsetExists']",
    "function by name": "'user'",
    "recursive function": "'fact'",
    "static method by name": "'Box::st'",
    "static method": "['Box', 'st']",
    "method": "[$o, 'method']",
    "method that uses $this": "[$o, 'adds']",
    "invokable object": "new Inv",
    "__call": "[new Magic, 'any']",
    "__callStatic": "['Magic', 'any']",
    "first-class builtin": "abs(...)",
    "first-class function": "user(...)",
    "first-class method": "$o->method(...)",
    "first-class static method": "Box::st(...)",
    "closure of an object": "$o->closure()",
    "bound closure": "Closure::bind(function (P) { return $this->n; }, $o)",
    "closure's __invoke": "[fn(P) => $x, '__invoke']",
}
HEAD: Final = """<?php
class Box { public $n = 0; public static $t = 0; static function st($x, $y = 0) { return $x; }
    function method($x) { return $x; } function adds($x) { return $this->n + $x; }
    function closure() { return function ($x) { return $this->n + $x; }; } }
class Inv { function __invoke($x) { return $x; } }
class Magic { function __call($n, $a) { return 1; } static function __callStatic($n, $a) { return 1; } }
function impure($x) { file_put_contents('/dev/null', 'x'); return $x; }
function via($x) { return impure($x); }
function user($x) { return $x * 2; }
function fact($x) { return $x < 2 ? 1 : fact($x - 1) & 1023; }
$o = new Box; $s = 0; $g = 0; $fv = fn($z) => $z * 2; $a = range(1, 99); $b = range(1, 99);
"""
BASIC: Final = ("array_map", "array_filter", "array_reduce", "array_walk", "usort")
PLACES: Final = {
    "in a file": "try { $r = CALL; } catch (Throwable) { }",
    "in a function": "function go($a, $b, $o, $s, $fv) { $r = CALL; return $r; }\n"
                     "try { $r = go($a, $b, $o, $s, $fv); } catch (Throwable) { }",
}


def explained(tmp_path: Path, call: str, callback: str, place: str, setup: str = "") -> tuple[list[str], str]:
    """Run a call with a callback; return what explain says of it, and the whole report."""
    call, params = CALLS[call]
    call = call.format(f="\n" + callback.replace("(P", f"({params}", 1))
    program = tmp_path / "x.php"
    program.write_text(HEAD + setup + PLACES[place].replace("CALL", "\n" + call))
    engine = Engine(cache=None, tier=1, parallel="force", threads=2)
    engine.run(program)
    explanation = engine.explain()
    lines = len(HEAD.splitlines()) + 9
    said: list[str] = []
    for spot in explanation.parallel.places:
        assert 0 < spot.line <= lines
        if spot.kind.split()[0] == call.partition("(")[0]:
            said += ["on all cores"] * bool(spot.site is not None and spot.site.parallel_calls) + [spot.reason]
    for row in explanation.rows:
        if row.kind != "builtin" and max(row.line, row.reason_line) <= len(HEAD.splitlines()):
            continue                     # that would be said of the functions there, whoever calls them
        said += [row.reason] * (0 < row.reason_line <= lines)
        said += [bail["text"] for bail in row.bailouts if bail["line"]]
    return [text for text in said if text], str(explanation)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("callback", CALLBACKS)
def test_nothing_is_silent(tmp_path: Path, callback: str, place: str) -> None:
    silent = {}
    for call in CALLS if place == "in a file" else BASIC:
        said, report = explained(tmp_path, call, CALLBACKS[callback], place)
        assert "internal error" not in report
        if not said:
            silent[call] = report
    assert not silent


@pytest.mark.parametrize(("call", "callback", "why"), [
    ("array_map", "captures by reference", "its callback captures $s by reference"),
    ("usort", "captures by reference", "its callback captures $s by reference"),
    ("array_filter", "static variable", "it is a closure with static variables"),
    ("array_reduce", "func_num_args", "it asks for its arguments with func_num_args()"),
    ("array_map", "by-reference parameter", "its callback takes $x by reference"),
    ("array_walk", "second parameter by reference", "its callback takes $y by reference"),
    ("array_walk", "method that uses $this", "its callback is a method that needs its object"),
    ("array_filter", "__call", "its callback goes through __call() or __callStatic()"),
    ("array_walk", "closure of an object", "its callback uses $this"),
    ("array_map", "builtin method", "its callback is a method of a builtin class"),
    ("array_walk", "builtin by name", "abs() with too many arguments is not compiled"),
    ("array_filter", "prints", "a callback that prints, which must happen in order"),
    ("array_filter", "pure", "on all cores"), ("array_map", "builtin by name", "on all cores"),
    ("array_map", "captures by value", "on all cores"), ("array_map", "static method by name", "on all cores"),
    ("array_filter", "static method", "on all cores"), ("array_map", "first-class static method", "on all cores"),
    ("array_filter", "method", "on all cores"), ("array_map", "method that uses $this", "on all cores"),
    ("array_map", "closure of an object", "on all cores"), ("array_map", "invokable object", "on all cores"),
    ("array_map", "bound closure", "on all cores"), ("array_map", "first-class method", "on all cores")])
def test_what_is_said(tmp_path: Path, call: str, callback: str, why: str) -> None:
    said, _ = explained(tmp_path, call, CALLBACKS[callback], "in a file")
    assert why in said


ARRAYS: Final = {
    "references": ("$r = &$a[3];", {"usort", "uasort", "uksort", "array_walk"}, "an array holds references"),
    "lengths": ("$b = [1, 2];", {"array_map of two"}, "arrays of different lengths are mapped together"),
    "objects": ("$a = array_fill(0, 99, new ArrayObject);", set(CALLS), ""),
    "mixed": ("$a[] = 'x'; $a[] = 1.5; $a[] = null; $a[] = [1]; $a[] = $o;", set(CALLS), ""),
}
"""What an array holds: (setup, which builtins stay in tier 0, what is said of these)."""


@pytest.mark.parametrize("kind", ARRAYS)
def test_arrays_that_keep_a_builtin_in_tier_0(tmp_path: Path, kind: str) -> None:
    setup, calls, why = ARRAYS[kind]
    for call in CALLS:
        said, _ = explained(tmp_path, call, "fn(P) => 1", "in a file", setup + "\n")
        assert said, call
        assert not why or (why in said) == (call in calls), (call, said)


WALKS: Final[list[tuple[Any, ...]]] = [
    ("$q = &$s;", "use (&$s, &$q) { $s++; $q++; }", "two variables are the same reference"),
    ("", "use (&$a) { if ($x > 97) { $a = []; } }", "two variables are the same reference"),
    ("class T { public int $n = 0; } $t = new T; $s = &$t->n;", "use (&$s) { $s++; }",
     "a reference belongs to a typed property"),
]


@pytest.mark.parametrize(("setup", "rest", "why"), WALKS)
def test_walks_whose_variables_are_not_their_own(tmp_path: Path, setup: str, rest: str, why: str) -> None:
    said, _ = explained(tmp_path, "array_walk", f"function (P) {rest}", "in a file", setup + "\n")
    assert why in said


def test_a_walk_with_global_variables_stays_in_tier_0_from_the_first_call_on() -> None:
    engine = Engine(cache=None, tier=1)
    assert engine.eval("$b = range(1, 99); $n = 0; function cuts($v, $k) { global $b, $n; $n++; $b = null; }\n"
                       "try { array_walk($b, 'cuts'); } catch (TypeError $e) { return [$n, $e->getMessage()]; }") == [
        1, "Iterated value is no longer an array or object"]
    row, = engine.explain().builtins
    assert (row.reason_name, row.reason_line) == ("EFFECT", 1) and "global" in row.reason
