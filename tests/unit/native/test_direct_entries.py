"""Entries that the library makes: every kind of argument and result, and what it leaves to tier 0."""
from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import pytest
from native_code import Bailed, Compiled

MANY = "function f(int $a, float $b, bool $c, ?int $d) { return $a + $b + ($c ? 1 : 2) + ($d ?? 5); }"
ARGUMENTS: list[tuple[str, list[Any]]] = [
    (MANY, [1, 2.5, True, None]),
    (MANY, [-7, 0.5, False, 9]),
    ("function f(string $s, array $a): string { return $s . count($a); }", ["ab", [1, 2, 3]]),
    ("function f(array $a): array { $a[] = 5; return $a; }", [[1, 2]]),
    ("function f(int $n): bool { return $n > 3; }", [4]),
    ("function f(int $n): bool { return $n > 3; }", [3]),
    ("function f(int $n): ?int { return $n > 3 ? $n : null; }", [3]),
    ("function f(int $n): int|float { return $n > 3 ? $n : 0.5; }", [3]),
    ("function f(float $x): float { return $x / 2; }", [3]),
    ("function f(float $x): float { return $x / 2; }", [-0.0]),
    ("function f() { return null; }", []),
    ("function f(int $n): int { return $n < 2 ? $n : f($n - 1) + f($n - 2); }", [12]),
    ("function f(int $n, float $x, bool $b, ?int $k, float $y): float { if ($n == 0) return $b ? $x + $y : $x - $y"
     " + ($k ?? 100); return f($n - 1, $y, !$b, $k === null ? 3 : null, $x) + 0.5; }", [9, 1.5, True, None, 2.25]),
    ("function f(int $n, array $a, string $s): ?string"
     " { return $n < 0 ? null : (f($n - 1, $a, $s) ?? '') . $a[$n] . $s; }", [2, [4, 5, 6], "x"]),
    ("function f(int $n): bool { return $n == 0 ? true : !f($n - 1); }", [7]),
    ("function f(int $n): int|float|null { return $n == 0 ? null : ($n % 2 ? $n : (f($n - 1) ?? 0) * 1.5); }", [4]),
    ("function f(int $a, int $b, int $c, int $d, int $e, int $g)"
     " { return $a <= 0 ? $b - $g : f($a - 1, $c, $d, $e, $g, $b); }", [7, 1, 2, 3, 4, 5]),
    ("function f(float $a, float $b, float $c, float $d, float $e, float $g, float $h, float $i, int $n): float"
     " { return $n == 0 ? $a - $i : f($b, $c, $d, $e, $g, $h, $i, $a, $n - 1) / 2; }", [1.0, 2, 3, 4, 5, 6, 7, 8, 3]),
    ("function f(" + ", ".join(f"int $p{n}" for n in range(16)) + ") { return $p0 - $p15; }", list(range(16))),
    ("function f(" + ", ".join(f"int $p{n}" for n in range(17)) + ") { return $p0 - $p16; }", list(range(17))),
]


@pytest.mark.parametrize(("source", "args"), ARGUMENTS, ids=[f"{row[0]} {row[1]}" for row in ARGUMENTS])
def test_as_tier_0(source: str, args: list[Any], tmp_path: Path) -> None:
    compiled = Compiled(source, args, tmp_path)
    assert ("call" in compiled.compiled.meta) is (len(args) <= 16)
    got, wanted = compiled.native(args), compiled.tier0(args)
    assert got == wanted and type(got) is type(wanted)
    if isinstance(got, float):
        assert math.copysign(1, got) == math.copysign(1, wanted)


def test_other_arguments_are_left_to_tier_0(tmp_path: Path) -> None:
    compiled = Compiled("function f(int $a, float $b, bool $c, $d) { return $a + $b; }", [1, 2.5, True, None], tmp_path)
    assert compiled.native([1, 2, True, None]) == 3.0
    for args in ([1.0, 2.5, True, None], [1, "2.5", True, None], [1, 2.5, 1, None], [1, 2.5, True, 0],
                 [1, 2.5, True], [1, 2.5, True, None, 6]):
        with pytest.raises(Bailed):
            compiled.native(args)


def test_what_is_begun_and_does_not_fit_is_left_to_tier_0(tmp_path: Path) -> None:
    compiled = Compiled("function f(array $a, int $n) { return $a[$n] + 1; }", [[1, 2], 0], tmp_path)
    assert compiled.native([[1, 2], 1]) == 3
    for args in ([["x"], 0], ["no array", 0], [[1, 2], 5]):
        with pytest.raises(Bailed):
            compiled.native(args)


ONE_BYTE = ["0", "9", "a", " ", "-", ".", "\x00", "\xff", "A"]


@pytest.mark.parametrize("op", ["<", "<=", ">", ">=", "==", "!=", "===", "!=="])
def test_strings_of_one_byte_are_compared_as_in_tier_0(op: str, tmp_path: Path) -> None:
    text = "".join(ONE_BYTE)
    source = (f"function f($s, $n) {{ $r = ''; for ($i = 0; $i < $n; $i++) {{ "
              f"$r .= $s[$i] {op} '5' ? 'y' : 'n'; $r .= ' ' {op} $s[$i] ? 'y' : 'n'; "
              f"$r .= $s[$i] {op} $s[$n - 1 - $i] ? 'y' : 'n'; }} return $r; }}")
    compiled = Compiled(source, [text, len(text)], tmp_path)
    assert compiled.native([text, len(text)]) == compiled.tier0([text, len(text)])
