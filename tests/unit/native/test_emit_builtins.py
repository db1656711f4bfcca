"""Native forms of builtins: rows run natively and give what tier 0 gives; nothing leaks; no name lacks a form."""
from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("phpjit.codegen.native._library")
pytest.importorskip("llvmlite")

from native_code import Bailed, Compiled

from phpjit.codegen.native.emit.builtins import natively
from phpjit.codegen.native.library import load
from phpjit.codegen.native.typing.builtin_arrays import SPECIAL
from phpjit.codegen.native.typing.builtin_facts import TABLE
from phpjit.codegen.native.typing.program import Assumptions
from phpjit.reasons import Refused

MIB = 1 << 20
INT_MAX = (1 << 63) - 1
M: dict[str, int] = {"b": 2, "a": 1, "c": 3}
MIXED_KEYS: dict[Any, int] = {5: 1, "x": 2, -3: 4, "y": 0}
WORDS = ["pear", "apple", "fig", "apple"]
ROWS = [[3, 1], [2, 5], [9]]


class Bails:
    """Arguments for which the native code must leave the work to tier 0."""

    def __init__(self, *args: Any) -> None:
        self.args = list(args)


# the function's body (parameters $a, $b, $c as many as there are arguments), then argument lists
CASES: dict[str, list[Any]] = {
    # ---- one value
    "return count($a);": [[[1, 2]], [[]]],
    "return count($a) + sizeof($a['b']);": [[{"b": [1, 2]}]],
    "return array_sum($a);": [[[1, 2, 3]], [[]], Bails([INT_MAX, 1])],
    "return array_sum($a) + 0.5;": [[[1.5, 2.5]], Bails([])],
    "return [array_sum($a)];": [[[1, 2.5, "3", True, None]], [[1, True]], [[INT_MAX, 1, "1"]]],
    "return array_product($a);": [[[2, 3, 7]], [[]], Bails([INT_MAX, 2])],
    "return array_product($a) * 1.0;": [[[1.5, 2.0]], Bails([])],
    "return [array_product($a)];": [[[2, 2.5]]],
    "return min($a) . max($a);": [[[3, 1, 2]], Bails([]), [{"x": 4, "y": 2}]],
    "return [min($a), max($a), 1];": [[[3.5, -1.0]], [[1.0, 1.0]]],
    "return [min($a), max($a)];": [[WORDS], [["10", "9"]]],
    "return [max($a), min($a), 1];": [[[3, 2.5]]],
    "return max($a);": [[[[3, 1], [2]]], [[1.0, -2.0]]],
    "return [min($a, $b), max($a, $b)];": [[3, 2.5], [2, 9]],
    "return in_array($b, $a);": [[[1, 2], 2], [[1, 2], 3], [[], 3]],
    "return in_array($b, $a, true);": [[WORDS, "fig"], [WORDS, "nut"]],
    "return in_array($b, $a) ? 1 : 0;": [[["1", "x"], "01"], [["a"], "b"]],
    "return [in_array($b, $a), in_array($b, $a, true)];": [[[1.5, 2.0], 2.0], [[1, "a"], "1"], [["a", "b"], 0],
                                                          [ROWS, [9]], [[1.5, 2.0], 2]],
    "return in_array($b, $a, $c);": [[WORDS, "fig", True], [["1"], "01", False], [["1"], "01", True]],
    "return array_search($b, $a);": [[[4, 5], 5], [[4, 5], 6]],
    "return array_search($b, $a, true);": [[{"x": 1, "y": 2}, 2], [MIXED_KEYS, 4], [MIXED_KEYS, 9]],
    "return array_search('1', $a);": [[[3, 1]], [WORDS]],
    "return array_key_exists($b, $a);": [[[1, 2], 1], [[1, 2], 2], [[1], -1]],
    "return array_key_exists($b, $a) ? 'y' : 'n';": [[M, "a"], [M, "z"], [{"5": 1}, "5"]],
    "return key_exists($b, $a);": [[[1, 2], "1"], [[1, 2], "x"], [MIXED_KEYS, 5]],
    "return array_key_exists('1', $a) || array_key_exists('k', $a);": [[[1, 2]], [[1]]],
    "return [array_key_first($a), array_key_last($a)];": [[[1, 2]], [[]], [M], [MIXED_KEYS]],
    "return array_key_first($a) ?? 'none';": [[M]],
    "return array_is_list($a);": [[[1]], [M], [{1: 1}], [[]]],
    # ---- keys and elements
    "return array_keys($a);": [[[7, 8]], [M], [MIXED_KEYS], [[]]],
    "return array_values($a);": [[[7, 8]], [M], [MIXED_KEYS], [{"a": "x", "b": "y"}], [{"a": [1]}], [[]]],
    "$k = array_keys($a); $k[] = 'z'; return $k;": [[[7, 8]], [M]],
    "$k = array_keys($a); $k[] = 1.5; return $k;": [[[7, 8]], [[]]],
    "return array_slice($a, 1);": [[[1, 2, 3]], [M], [MIXED_KEYS], [WORDS], [ROWS], [[]]],
    "return array_slice($a, -2, 1);": [[[1, 2, 3]], [M], [[1.5]]],
    "return array_slice($a, $b, $c);": [[[1, 2, 3], 0, -1], [[1, 2, 3], 1, None], [WORDS, 1, 2]],
    "return array_slice($a, 1, 2, true);": [[[1, 2, 3]], [MIXED_KEYS]],
    "return array_reverse($a);": [[[1, 2, 3]], [M], [MIXED_KEYS], [WORDS], [[]]],
    "return array_reverse($a, true);": [[[1, 2, 3]], [MIXED_KEYS]],
    "return array_chunk($a, 2);": [[[1, 2, 3]], [WORDS], [[]], [M]],
    "return array_chunk($a, $b);": [[[1, 2, 3], 1], Bails([1], 0)],
    "return array_column($a, 'k');": [[[{"k": 1, "j": 2}, {"j": 3}, {"k": 4}]], [[{"k": "x"}]]],
    "return array_column($a, 1);": [[ROWS]],
    "return array_sum(array_column($a, 'k')) + count(array_column($a, 'j'));": [
        [[{"k": 1, "j": 2}, {"j": 3}, {"k": 4}]], [{"x": {"k": 1}, "y": {"j": 2}}], [[]]],
    "return array_map(fn($x) => $x . '!', array_column($a, 'k'));": [[[{"k": "v"}, {"j": "w"}, {"k": "u"}]],
                                                                 [{3: {"k": "v"}}]],
    "return array_filter(array_column($a, 'k'), fn($x, $y) => $x > $y, 1);": [
        [[{"j": 9}, {"k": 1}, {"k": 4}, {"k": 1}]]],
    "return array_column(array_filter($a, fn($r) => count($r) > 1), 0);": [[ROWS]],
    "return array_filter(array_map(fn($x) => $x % 2, array_column($a, 0)));": [[[[1], [], [2], [5]]]],
    "return [array_column([], $a), array_column([], $a, 1)];": [["k"]],
    "return array_column($a, null);": [[ROWS], [{"x": [1], "y": [2]}]],
    "return array_column($a, 'k', 'i');": [
        [[{"k": 1, "i": "x"}, {"i": "y"}, {"k": 4, "i": "7"}, {"k": 5}, {"k": 6, "i": 7}]],
        [[{"k": 1.5, "i": 3}, {"k": 2, "i": 3}]], [[{"k": "v", "i": "x"}, {"k": "w", "i": "x"}, {"k": "u", "j": "x"}]]],
    "return array_column($a, 0, 1);": [[ROWS], [[[3, -5], [4], [5, 2]]], [[["v", "k"], ["w", "k"]]]],
    "return array_column($a, null, 'i');": [[[{"k": 1, "i": 9}, {"k": 2}]], [[{"i": "a"}, {"i": "b"}]]],
    "return array_column($a, 'k', null);": [[[{"k": 1, "j": 2}, {"j": 3}]]],
    "return array_column($a, $b, $c);": [[ROWS, 0, 1], [[{"k": 1, "i": 9}], "k", "i"]],
    "return array_map(null, $a);": [[[1, 2]], [M], [WORDS]],
    "return array_map(null, $a, $b);": [[[1, 2], [3, 4]], [[1, 2], WORDS[:2]], [M, [1.5, 2.5, 3.5]], [ROWS, ROWS],
                                        [[], []], Bails([1, 2], [3]), Bails([1], [])],
    "return array_map(null, ...$a);": [[[[1, 2], [3, 4], [5, 6]]], [[WORDS, WORDS]], [[ROWS, ROWS]], [[[], []]],
                                       Bails([[1, 2], [3]]), Bails([[1, 2]]), Bails([])],
    "return array_map(null, $a, $b, $c);": [[[1], [2], ["x"]], [M, M, ROWS]],
    "return array_merge($a, $b);": [[[1, 2], [3]], [M, {"a": 9, "z": 8}], [MIXED_KEYS, MIXED_KEYS], [WORDS, ["x"]],
                                    [[], [1]], [[1], []], [[1], {"k": 2}]],
    "return array_merge($a);": [[[1, 2]], [MIXED_KEYS]],
    "return array_merge();": [[]],
    "return array_merge($a, $b, $a, $b);": [[[1, 2], [3]], [M, {"z": 8}], [ROWS, ROWS]],
    "$r = array_merge($a, [2.5]); $r[] = 'x'; return [$r, $a];": [[[1, 2]]],
    "$r = array_merge($a, $a); $r['k'] = 1; return $r;": [[[1, 2]]],
    "return array_diff($a, $b);": [[[1, 2, 3], [2]], [WORDS, ["fig"]], [M, [1]], [[1, 2], ["1"]]],
    "return array_diff($a, [1], [2]);": [[[1, 2, 3]], [M]],
    "return array_diff_key($a, $b);": [[[1, 2, 3], [2]], [M, {"a": 1}], [MIXED_KEYS, {"x": "q"}]],
    "return array_diff_assoc($a, $b);": [[[1, 2, 3], [1, 3]], [M, {"a": 1, "b": 5}], [WORDS, ["pear"]]],
    "return array_intersect($a, $b);": [[[1, 2, 3], [2]], [WORDS, ["fig", "apple"]], [M, [1]]],
    "return array_intersect_key($a, $b);": [[[1, 2, 3], [2]], [M, {"a": 1}]],
    "return array_intersect_assoc($a, $b);": [[[1, 2, 3], [1, 3]], [M, {"a": 1, "b": 5}]],
    "return array_replace($a, $b);": [[[1, 2, 3], [9]], [M, {"a": 7, "z": 8}], [M, [5]]],
    "return array_replace($a, [7], [1 => 8]);": [[[1, 2, 3]], [{}]],
    # ---- keys from elements
    "return array_flip($a);": [[[5, 7]], [WORDS], [M], [{"x": "1", "y": "k"}], [[]]],
    "return array_unique($a);": [[[1, 2, 1]], [WORDS], [M], [[]], [[1, "1", "a", 2, "a"]]],
    "$a[] = $b; return array_flip($a);": [[[1, "k", 2], 3]],
    "if ($b < 0) $a['f'] = $b * 0.5; return [array_flip($a), array_unique($a)];": [[{"x": 1, "y": 1}, 3]],
    "return array_count_values($a);": [[[1, 2, 1]], [WORDS], [["1", "a", "1"]]],
    "return array_combine($a, $b);": [[["x", "y"], [1, 2]], [[3, 4], WORDS[:2]], [["5", "k"], [1.5, 2.5]],
                                      Bails([1], [1, 2])],
    "return array_fill(0, $a, $b);": [[3, 7], [0, 7], [2, "x"], [2, [1]], [2, 1.5], [2, True], [2, None]],
    "return array_fill(5, $a, $b);": [[3, 7], [2, "x"]],
    "$r = array_fill(0, 2, array_fill(0, 2, 0)); $r[1][0] = $a; return $r;": [[5]],
    "$r = array_fill(0, 2, $a); $r[] = 'x'; return $r;": [[5]],
    "return array_fill_keys($a, 0);": [[["x", "y"]], [[3, 4]], [[]]],
    "return array_fill_keys($a, [$b]);": [[["x", "y"], "q"]],
    "return array_pad($a, $b, 0);": [[[1, 2], 4], [[1, 2], -4], [[1, 2], 1], [MIXED_KEYS, 6], [MIXED_KEYS, -6],
                                     [MIXED_KEYS, 2], Bails([1], 1 << 40), Bails([1], -(1 << 63))],
    "return array_pad($a, 3, 'x');": [[[1, 2]], [["a"]]],
    "return range($a, $b);": [[1, 5], [5, 1], [3, 3]],
    "return range($a, $b, $c);": [[1, 9, 3], [9, 1, 2], Bails(1, 2, 0)],
    "return range($a, $b, 0.5);": [[0, 2], [1.5, 0.0]],
    "return range('a', 'e');": [[]],
    "return range('e', 'a', 2);": [[]],
    # ---- both ends
    "$x = array_pop($a); return [$x, $a];": [[[1, 2]], [WORDS], [M], Bails([])],
    "$x = array_pop($a); $a[] = $x; $a[] = $x; return $a;": [[ROWS], [WORDS]],
    "while (($x = array_pop($a)) !== null) $b += $x; return $b;": [[[1, 2], 0], [[], 0], [{"x": 1}, 0]],
    "return [array_pop($a[0]), $a];": [[[[1, 2], [3]]]],
    "return [array_pop($a['k']), $a];": [[{"k": [1, 2], "j": [3]}], Bails({"j": [3]})],
    "$b = $a; array_pop($a); return [$a, $b];": [[[1, 2]], [WORDS]],
    "$x = array_shift($a); $a[] = $x; return $a;": [[[1, 2]], [WORDS], [ROWS]],
    "$x = array_shift($a); return [$x, $a];": [[M], [MIXED_KEYS], [[1, "x"]], Bails({})],
    "while (($x = array_shift($a)) !== null) $b .= $x; return $b;": [[[1, 2], ""], [WORDS, ""]],
    "$n = array_push($a, 7, 8); return [$n, $a];": [[[1, 2]], [[]], [M]],
    "$n = array_push($a, [$b], [$b]); return [$n, $a];": [[ROWS, 3]],
    "array_push($a['k'], $b); return $a;": [[{"k": ["x"]}, "y"]],
    "$n = array_unshift($a, 7, 8); return [$n, $a];": [[[1, 2]], [[]], [M], [MIXED_KEYS]],
    "array_unshift($a, $b . 'x'); return $a;": [[WORDS, "q"]],
    "return [end($a), reset($a)];": [[[1, 2]], [M], [WORDS], [ROWS], Bails([])],
    "unset($a['c']); unset($a['b']); return [end($a), reset($a)];": [[{"b": 1, "a": 2, "d": 4, "c": 3}]],
    "$r = array_splice($a, 1, 1); return [$r, $a];": [[[1, 2, 3]], [WORDS], [ROWS], [[]]],
    "$r = array_splice($a, -1); return [$r, $a];": [[[1, 2, 3]]],
    "$r = array_splice($a, 1, 0, [8, 9]); return [$r, $a];": [[[1, 2, 3]], [[]]],
    "$r = array_splice($a, 1, -1); return [$r, $a];": [[MIXED_KEYS], [M], [[1, 2, 3]]],
    "$r = array_splice($a, -3, 2, [7]); return [$r, $a];": [[MIXED_KEYS], [M], [[1, 2, 3, 4]]],
    "array_splice($a, 9, 2, 7); return $a;": [[MIXED_KEYS], [[1]]],
    "array_splice($a, 1, $b, 'x'); return $a;": [[WORDS, 2]],
    "$b = $a; array_splice($a, 0, 1, [$c]); return [$a, $b];": [[WORDS, 0, "z"]],
    # ---- sorting
    "sort($a); return $a;": [[[3, 1, 2]], [WORDS], [[2.5, -1.0]], [["10", "9", "a"]], [M], [[]], [[True, False]]],
    "rsort($a); return $a;": [[[3, 1, 2]], [WORDS], [M]],
    "asort($a); return $a;": [[M], [[3, 1, 2]], [MIXED_KEYS], [{"x": "b", "y": "a"}]],
    "arsort($a); return $a;": [[M], [[3, 1, 2]]],
    "ksort($a); return $a;": [[M], [{5: 1, 3: 2}], [[3, 1]]],
    "krsort($a); return $a;": [[M], [{5: 1, 3: 2}]],
    "$b = $a; sort($a); return [$a, $b];": [[[3, 1, 2]], [WORDS]],
    "sort($a[0]); return $a;": [[ROWS]],
    "usort($a, fn($x, $y) => $x <=> $y); return $a;": [[[3, 1, 2]], [WORDS], [[2.5, -1.0]], [[]]],
    "usort($a, fn($x, $y) => $y - $x); return $a;": [[[3, 1, 2]], [[1.5, 1.0, 2.25]]],
    "usort($a, fn($x, $y) => $x[0] <=> $y[0] ?: count($x)); return $a;": [[ROWS]],
    "usort($a, fn($x, $y) => $b[$x] <=> $b[$y]); return $a;": [[[0, 1, 2], [5, 3, 4]], Bails([0, 9], [1])],
    "usort($a, 'strcmp'); return $a;": [[WORDS]],
    "usort($a, fn($x, $y) => ($x === $y) ? 0 : 1); return $a;": [[[True, False, True]], [[1, "a", 1]]],
    "usort($a, fn($x, $y) => $x <=> $y); return $a; ": [[M], [{"x": "b", "y": "a"}]],
    "uasort($a, fn($x, $y) => $y <=> $x); return $a;": [[M], [[3, 1, 2]]],
    "uksort($a, fn($x, $y) => strcmp($y, $x)); return $a;": [[M]],
    "uksort($a, fn($x, $y) => $y <=> $x); return $a;": [[{3: "a", 7: "b"}]],
    # ---- callbacks
    "return array_map(fn($x) => $x * 2, $a);": [[[1, 2]], [M], [[1.5]], [[]], [MIXED_KEYS]],
    "return array_map(fn($x) => $x . $b, $a);": [[WORDS, "!"], [M, "?"]],
    "return array_map(fn($x) => [$x], $a);": [[[1, 2]]],
    "return array_map(fn($x) => $x > 1 ? $x : 'none', $a);": [[[1, 2]]],
    "return array_map(fn($x, $y) => $x + $y, $a, $b);": [[[1, 2], [3, 4]], Bails([1], [1, 2])],
    "return array_map('strtoupper', $a);": [[WORDS], [M]],
    "return array_map('strlen', $a);": [[WORDS], [{"x": "abc"}]],
    "return array_map('intval', $a);": [[["1", "x2"]]],
    "return array_map('array_sum', $a);": [[ROWS], Bails([[INT_MAX, 1]])],
    "return array_map('abs', $a);": [[[1, -2]]],
    "return array_map('count', $a);": [[ROWS]],
    "return array_map(function (int $x) use ($b) { $s = 0; for ($i = 0; $i < $x; $i++) $s += $b; return $s; }, $a);":
        [[[1, 2], 5]],
    "return array_filter($a);": [[[0, 1, 2]], [M], [["", "x"]], [MIXED_KEYS], [[]]],
    "return array_filter($a, fn($x) => $x > 1);": [[[0, 1, 2]], [M], [[0.5, 1.5]]],
    "return array_filter($a, fn($k) => $k != 'a', ARRAY_FILTER_USE_KEY);": [[M]],
    "return array_filter($a, fn($v, $k) => $v > $k, ARRAY_FILTER_USE_BOTH);": [[[0, 2, 1]]],
    "return array_values(array_filter($a, fn($w) => strlen($w) > $b));": [[WORDS, 3]],
    "return array_filter($a, 'strlen');": [[["", "x"]]],
    "return array_filter($a, fn($r) => count($r) > 1);": [[ROWS]],
    "return array_reduce($a, fn($s, $x) => $s + $x, 0);": [[[1, 2, 3]], [M], [[]], Bails([INT_MAX, 1])],
    "return array_reduce($a, fn($s, $x) => $s . $x, '');": [[WORDS], [[]], [[1, 2]]],
    "return array_reduce($a, fn($s, $x) => max($s, $x));": [[[1, 3, 2]]],
    "return array_reduce($a, function ($s, $x) { $s[] = $x; return $s; }, []);": [[WORDS]],
    "return array_reduce($a, 'max', 0);": [[[1, 3, 2]]],
    "array_walk($a, function ($v, $k) { echo $k, '=', $v, ';'; }); return $a;": [[M], [[1, 2]]],
    "return call_user_func('strrev', $a);": [["abc"]],
    "return call_user_func(fn($x) => $x . $a, $b);": [["abc", "d"]],
    # ---- strings
    "return implode($a);": [[WORDS], [[1, 2]], [[]]],
    "return implode(',', $a) . join('-', $a);": [[WORDS], [[1, 2]], [[1.5, 2.0]], [M], [[True]],
                                                 [[1, "x", None, True]]],
    "return explode(',', $a);": [["a,b,c"], [""]],
    "return explode(',', $a, $b);": [["a,b,c", 2], ["a,b,c", -1], ["a", 0]],
    "$r = explode(' ', $a); $r[] = 1; return $r;": [["a b"]],
    "return array_merge(str_split($a), str_split($a, 2));": [["abc"]],
    "return vsprintf('%d-%s', $a);": [[[1, 2]], [["3", "x"]], [[1, "x"]], [M]],
    "vprintf('%s,', $a); return 1;": [[["x"]]],
    "return gettype($a) . get_debug_type($a);": [[1], ["x"], [1.5], [True], [[1]], [None]],
    "$x = $a > 1 ? $a : 'x'; return [gettype($x), get_debug_type($x), is_countable($x), is_resource($x)];": [[1], [2]],
    "return mt_getrandmax() + getrandmax();": [[]],
    "return strchr($a, 'b') . strrchr($a, 'b');": [["abcbd"]],
}


def source_of(body: str, count: int) -> str:
    parameters = ", ".join(f"${name}" for name in "abc"[:count])
    return f"function f({parameters}) {{ {body} }} "


def sample_of(args: Any) -> list[Any]:
    return args.args if isinstance(args, Bails) else args


def rows() -> list[Any]:
    return [pytest.param(body, args, id=f"{body[:50]} {sample_of(args)}"[:90].encode("ascii", "replace").decode())
            for body, lists in CASES.items() for args in lists]


def seed_of(body: str, args: Any) -> list[Any]:
    """Return the arguments to compile for: the case's own, for a bail-out the first ones of the body."""
    return sample_of(CASES[body][0]) if isinstance(args, Bails) or any(value in ([], {}) for value in args) else args


@pytest.mark.parametrize(("body", "args"), rows())
def test_as_tier_0(body: str, args: Any, tmp_path: Path) -> None:
    values = sample_of(args)
    compiled = Compiled(source_of(body, len(values)), seed_of(body, args), tmp_path)
    if isinstance(args, Bails):
        with pytest.raises(Bailed):
            compiled.native(values)
        return
    before = repr(values)
    native = compiled.native(values)
    printed = compiled.loaded.output()
    assert repr(native) == repr(compiled.tier0(values))
    assert printed == compiled.loaded.output()
    assert repr(values) == before


@pytest.mark.parametrize("body", CASES)
def test_nothing_leaks(body: str, tmp_path: Path) -> None:
    """A leak of a few bytes a round would go over the memory limit, which bails out."""
    args = next(args for args in CASES[body] if not isinstance(args, Bails))
    if "echo" in body:
        pytest.skip("it prints")
    count = len(args)
    names = ", ".join(f"${name}" for name in "abc"[:count])
    source = source_of(body, count) + (
        f"function g({names}{', ' if count else ''}$n) {{ $r = f({names}); "
        f"for ($i = 0; $i < $n; $i++) $r = f({names}); return $r; }}")
    compiled = Compiled(source, [*args, 1], tmp_path, "g")
    module = load().module
    with compiled.loaded.session.running():
        module.configure(4 * MIB, 14, -1)
    try:
        assert repr(compiled.native([*args, 60000])) == repr(compiled.tier0([*args, 0]))
    finally:
        module.configure(0, 14, -1)


WITHOUT_A_FORM = {
    "mb_str_split": "the library knows bytes only",
}


@pytest.mark.parametrize("name", sorted({*TABLE, *SPECIAL}))
def test_every_typed_builtin_has_a_form(name: str) -> None:
    assert natively(name) is not (name in WITHOUT_A_FORM)


REFUSED = {
    "return count($a, 1);": [[1, 2]],
    "return array_keys($a, 1);": [[1, 2]],
    "usort($a, fn($x, $y) => $x > $y); return $a;": [[3, 1]],
    "sort($a, SORT_NUMERIC); return $a;": [[3, 1]],
    "return array_chunk($a, 2, true);": [[1, 2, 3]],
    "return array_unique($a);": [[1.5]],
    "return mb_str_split($a);": ["abc"],
    "return array_map('str_split', $a);": [["abc"]],
}


@pytest.mark.parametrize("body", REFUSED)
def test_refused(body: str, tmp_path: Path) -> None:
    with pytest.raises(Refused):
        Compiled(source_of(body, 1), REFUSED[body], tmp_path)


@pytest.mark.parametrize(("body", "args"), [
    ("return array_sum($a);", [[INT_MAX, 1]]),
    ("return array_product($a);", [[INT_MAX, 2]]),
    ("return array_sum($a) + 0.5;", [[]]),
    ("return array_pop($a);", [[]]),
    ("return array_shift($a);", [[]]),
    ("return [end($a), reset($a)];", [[]]),
    ("return array_map(null, $a, [7, 8]);", [[1, 2, 3]]),
    ("return array_map(null, $a, [7, 8], ['x', 'y']);", [[1]]),
    ("return array_map(null, ...[$a, [5, 6]]);", [[1]]),
])
def test_what_bailed_out_is_learnt(body: str, args: list[Any], tmp_path: Path) -> None:
    """After an overflow (or an empty array) the place is compiled for float (or null, false) too."""
    sample = [[1.5]] if "0.5" in body else [[1, 2]]
    source = source_of(body, 1)
    learnt: set[Any] = set()
    for _ in range(3):
        compiled = Compiled(source, sample, tmp_path, assumptions=Assumptions(frozenset(learnt)))
        try:
            native = compiled.native(args)
            break
        except Bailed as e:
            assert str(e) == "OVERFLOW"
            assert compiled.bailed is not None
            learnt.add(compiled.bailed)
    assert learnt
    assert repr(native) == repr(compiled.tier0(args))
    assert repr(compiled.native(sample)) == repr(compiled.tier0(sample))


PROPERTIES = """
class Stack {
    public array $items = []; public array $rows = ['a' => [3, 1, 2]];
    function push(int $x): void { array_push($this->items, $x); }
    function pop(): int { return array_pop($this->items); }
    function order(): void { usort($this->items, fn($x, $y) => $y <=> $x); sort($this->rows['a']); }
}
function f(int $n) {
    $s = new Stack; $t = 0;
    for ($i = 0; $i < $n; $i++) $s->push($i * 7 % 11);
    $copy = $s->items;
    $s->order();
    while (count($s->items) > 2) $t = $t * 3 % 1000 + $s->pop();
    return [$t, $copy[0], $copy[4], count($copy), $s->rows['a'][0], array_sum($s->items)];
}
"""


def test_properties(tmp_path: Path) -> None:
    compiled = Compiled(PROPERTIES, [9], tmp_path)
    assert compiled.native([9]) == compiled.tier0([9])


def test_the_limit_of_the_leak_test_bites(tmp_path: Path) -> None:
    source = "function f(int $n) { $a = []; while ($n-- > 0) $a[] = range(0, 9); return count($a); }"
    compiled = Compiled(source, [5], tmp_path)
    load().module.configure(4 * MIB, 14, -1)
    try:
        with pytest.raises(Bailed):
            compiled.native([60000])
    finally:
        load().module.configure(0, 14, -1)


def test_what_a_callback_prints_is_printed(tmp_path: Path) -> None:
    compiled = Compiled("function p($x) { echo $x, ' '; } function f($a) { array_map('p', $a); }", [[1]], tmp_path)
    compiled.native([[1, 2]])
    assert compiled.loaded.output() == b"1 2 "
