#!/usr/bin/env python3
"""Random loops for the parallel tier: php against phpjit in tier 0, tier 1, and forced onto threads, byte for byte.

    python tests/generated/rounds.py --seed 1 --count 5            files of 16 functions each

A function has a loop whose rounds write outputs, reduce, keep variables, call functions, and now and then do what makes
them depend on each other, or what only PHP itself can say.  Everything is printed after the loop.  Chunks run in several
sizes and orders: 1, 2, 3 and 7 threads, shuffled.
"""
# ruff: noqa: E501 - PHP programs are easier to read in whole lines
from __future__ import annotations

import argparse
import random
import subprocess
import sys
import tempfile
from pathlib import Path

PHPJIT = [sys.executable, "-m", "phpjit", "run"]
FORCED = ["--tier=1", "--parallel=force"]
MODES = {"tier0": ["--tier=0"], "tier1": ["--tier=1", "--parallel=off"], "auto": ["--tier=1"],
         **{f"{threads} threads": [*FORCED, f"--threads={threads}", "-d", f"phpjit.shuffle={seed}"]
            for threads, seed in ((1, 0), (2, 3), (3, 5), (7, 11))}}
PRELUDE = r'''
function twice($x) { return $x * 2; }
function odd(int $x): bool { return $x % 2 != 0; }
function steps(int $x): int { $c = 0; while ($x > 1 && $c < 30) { $x = $x % 2 ? 3 * $x + 1 : $x >> 1; $c++; } return $c; }
function strict(int $x): int { if ($x % 997 == 996) throw new RangeException("no $x"); return $x + 1; }
function show($name, $value) { echo "  $name ", md5(serialize($value)), ' ', substr(json_encode($value, 4 | 512) ?: '-', 0, 50), "\n"; }
set_error_handler(function ($n, $m, $f, $l) { echo "  [$m at $l]\n"; return true; });
'''
INTS = ("$i", "$v", "$v + $i", "$v * 3", "$v % 7", "$i & 15", "$x", "$x - $v", "twice($v)", "steps($v & 63)", "$v ^ $i", "7",
        "intdiv($v, 3)", "max($v, $i)", "abs($v - 50)", "count($row)", "strlen($t)", "$a[($i * 7) % $n]", "(int)($y * 2)",
        "-$v", "$v << 2", "min($x, 40)", "ord($t[0])", "$b[$v % 10]")
FLOATS = ("$y", "$v * 0.5", "$v / 4", "sqrt($v * $v)", "$y + $i", "$f[$i]", "0.1 * $v", "floor($y)", "-0.0", "$i * 0.25", "$y - 1.5")
STRINGS = ("$t", '"v$v"', '"$t-$i"', "strrev($t)", "str_repeat('ab', $v & 3)", "$s[$i]", "substr($t, 1)", "'same'", "strtoupper($t)")
TESTS = ("$v % 3 == 0", "$x > 20", "odd($v)", "$i % 5 < 2", "$y > 10.0", "$v > $x", "$t == 'v7'", "strlen($t) > 2", "$v == 13")
RARE = ("1000 % ($v - 77)", "$a[$i + 1]", "strict($v)", "$v * 92233720368547758", "$undefined", "$b['k']", "[1][$v % 2]",
        "intdiv(9, $v - 40)", "$out0[$i - 1]", "$sum", "$out0[0]", "count($app)")
STATEMENTS = (
    "$x = {i};", "$y = {f};", "$t = {s};", "$row = [{i}, {i}];", "$row[] = {i};", "if ({b}) {{ $x = {i}; }} else {{ $x = {i}; }}",
    "$out0[$i] = {i};", "$out1[$i] = {f};", "$out2[$i] = {s};", "$grid[$i][{k}] = {i};", "$app[] = {i};", "$texts[] = {s};", "$lists[] = [{i}, {s}];",
    "if ({b}) $some[] = {i};", "if ({b}) $words[] = {s};", "if ({b}) {{ $many[] = {i}; $many[] = {i}; }}", "$whole[$i] += {i};", "$pre[$i] = {i};",
    "if ({b}) $pre[$i] = {i};", "$whole[$i] = $whole[$i] ^ {i};", "$names[$i] = {s};", "$block[3 * $i] = {i}; $block[3 * $i + 1] = {i}; $block[3 * $i + 2] = 1;",
    "$sum += {i};", "$sum -= {i};", "$n0++;", "if ({b}) $n1++;", "$fsum += {f};", "$bits ^= {i};", "$all |= {i};", "$prod *= {b} ? 1 : -1;",
    "if ({i} > $best) {{ $best = {i}; }}", "$z = {i}; if ($z > $top) {{ $top = $z; $where = $i; }}", "$z = {i}; if ($z <= $low) {{ $low = $z; $at = {i}; }}",
    "$w = {f}; if ($w > $fbest) $fbest = $w;", "$most = max($most, {i});", "if ({b}) $last = {i};", "if ({b}) $lastf = {f};", "if ({b}) continue;",
    "for ($j = 0; $j < {k}; $j++) {{ $x += $j; if ({b}) $many[] = $j; }}", "for ($j = 0; $j < 4; $j++) {{ $grid2[$i][$j] = {i}; }}",
    "for ($j = 0; $j < $m; $j++) {{ $flat[$i * $m + $j] = {i} + $j; }}", "switch ($v % 4) {{ case 0: $x = {i}; break; case 1: $y = {f}; default: $sum += {i}; }}",
    "$rows[$i][1] += {i};", "$rows[$i][] = {i};", "if ({b}) $rows[$i][0] = {i};", "$names[$i] .= {s};", "if ({b}) $names[$i] = {s};",
    "for ($j = 0; $j < 3; $j++) {{ $rows[$i][$j] ^= {i}; }}", "foreach ($b as $k => $e) {{ $x += $e * $k; }}", "sort($row);", "foreach ($row as &$re) {{ $re += {i}; }} unset($re);",
    "$row = [{i}, {i}, 3]; foreach ($row as $rk => &$re) {{ if ($re % 2) continue; $re ^= $rk; }} unset($re); $lists[] = $row;", "[$x, $z] = [{i}, {i}];", "$u = {i}; unset($u);")
ORDERED = ("if ({b}) {{ echo $i; }}", "$text .= {s};", "$sum = $sum * 2 + {i} & 0xFFFF;", "if ($v == 93) break;", "$whole[{i} & 31] = {i};",
           "$p = $q; $q = {i}; $sum += $p;", "$out0[$i] = {i}; $out0[$i + 1] = 2;", "if ($v > 180) {{ return show('early', $i); }}",
           "$whole[$n - 1 - $i] = {i};", "if ({b}) unset($whole[$i]);", "$names[$i + 1] .= {s};", "$rows[$i][1] += $rows[0][1];")
BEFORE = ("$out0 = [];", "$out1 = [];", "$out2 = [];", "$app = [1, 2];", "$many = [];", "$some = [];", "$texts = [];", "$words = ['w'];", "$lists = [];",
          "$block = [];", "$flat = [];", "$grid2 = [];", "$where = -1;", "$last = null;", "$at = 0;", "$whole = $a;", "$names = $s;")
SET = ("$x = 1; $y = 0.5; $t = 'v7'; $row = [1]; $z = 0; $w = 0.0; $sum = 5; $n0 = $n1 = 0; $fsum = {fsum}; $bits = 3; $all = 0; $prod = 1; $best = {best};"
       " $top = {top}; $low = 1 << 40; $fbest = -1.5; $most = 2; $text = ''; $p = $q = 0; $whole = range(0, $n + 2); $pre = array_fill(0, $n, 0); $names = $s; $keep = $names; $rows = array_map(fn($q) => [$q, 1, 2], $a); $refs = $a;")
SHOWN = ("x", "y", "t", "row", "z", "w", "sum", "n0", "n1", "fsum", "bits", "all", "prod", "best", "top", "where", "low", "at", "fbest", "most", "text",
         "out0", "out1", "out2", "grid", "grid2", "app", "texts", "lists", "some", "words", "many", "whole", "pre", "names", "keep", "rows", "refs", "block", "flat", "last",
         "lastf", "i", "v", "j", "q", "u", "a", "s")
HEADS = ("for ($i = 0; $i < $n; $i++) {{ $v = $a[$i]; {body} }}", "for ($i = 0; $i <= $n - 1; $i += 1) {{ $v = $a[$i]; {body} }}",
         "for ($i = $n - 1; $i >= 0; $i--) {{ $v = $a[$i]; {body} }}", "for ($i = 1; $i < $n; $i += 3) {{ $v = $a[$i]; {body} }}",
         "foreach ($a as $i => $v) {{ {body} }}", "foreach ($a as $i => $v) {{ {body} }}", "$i = 0; while ($i < $n) {{ $v = $a[$i]; {body} $i++; }}",
         "for ($h = 0; $h < 3; $h++) for ($i = 0; $i < $n; $i++) {{ $v = $a[$i] + $h; {body} }}",
         "foreach ($refs as $i => &$ref) {{ $v = $a[$i]; $ref += <i>; {body} }} unset($ref);", "$i = 0; while ($i < $n) {{ $v = $a[$i]; {body} $i += 2; }}",
         "foreach ($names as $i => &$ref) {{ $v = $a[$i]; {body} $ref .= <s>; }} unset($ref);", "foreach ($map as $key => $v) {{ $i = $v; {body} }}")


class Maker:
    """Makes the text of one file."""

    def __init__(self, seed: int) -> None:
        self.r = random.Random(f"rounds {seed}")
        self.rare = 0.0

    def fill(self, text: str) -> str:
        """Fill in a template."""
        r = self.r
        while "{" in text.replace("{{", "").replace("}}", ""):
            for name, rows in (("{i}", INTS), ("{f}", FLOATS), ("{s}", STRINGS), ("{b}", TESTS), ("{k}", ("2", "3", "$i % 3", "0"))):
                if name in text:
                    pick = r.choice(RARE) if name == "{i}" and r.random() < self.rare else r.choice(rows)
                    text = text.replace(name, pick, 1)
        return text.replace("{{", "{").replace("}}", "}")

    def function(self, number: int) -> str:
        """Return a function and the calls of it."""
        r = self.r
        self.rare = r.choice((0.0, 0.0, 0.0, 0.03, 0.1))
        body = [first for first in ("$x = $v % 50 + $i;", "$y = $v * 0.25;", '$t = "t$v";', "$row = [$v, $i];") if r.random() < 0.9]
        body += [self.fill(r.choice(ORDERED if r.random() < 0.04 else STATEMENTS)) for _ in range(r.randrange(1, 6))]
        before = SET.format(fsum=r.choice(("0.0", "1.25", "0.1", "-0.0")), best=r.choice(("-1", "100000", "PHP_INT_MIN")),
                            top=r.choice(("-5", "0")))
        before += " ".join(r.sample(BEFORE, r.randrange(len(BEFORE))))
        head = r.choice(HEADS).replace("<i>", r.choice(INTS)).replace("<s>", r.choice(STRINGS))
        loop = head.format(body="\n    ".join(body))
        if r.random() < 0.15:
            loop = f"global $glob; {loop}"
        shown = "\n  ".join(f"show('{name}', ${name} ?? null);" for name in SHOWN)
        sizes = r.choice(("1, 2, 40", "0, 3, 300", "64, 65", "7, 500"))
        return (f"function f{number}(array $a, array $f, array $s, array $b, array $map, int $n, int $m) {{\n  {before}\n  {loop}\n  {shown}\n}}\n"
                f"foreach ([{sizes}, {sizes}] as $n) {{ echo \"f{number}($n)\\n\"; $a = data($n); $f = $s = $map = []; "
                f"foreach ($a as $k => $v) {{ $f[] = $v * {r.choice(('0.5', '0.1', '1.0'))}; $s[] = \"s$v\"; $map[\"k$k\"] = $k; }} if ($n > 9 && {r.randrange(2)}) unset($map['k3']);\n"
                f"  try {{ f{number}($a, $f, $s, range(0, 9), $map, $n, {r.randrange(1, 5)}); }} catch (Throwable $e) {{ echo get_class($e), ': ', $e->getMessage(), ' at ', $e->getLine(), \"\\n\"; }} }}\n")

    def file(self, count: int) -> str:
        """Return a whole program."""
        data = f"function data(int $n) {{ $a = []; for ($i = 0; $i < $n; $i++) $a[] = ($i * {self.r.choice((1, 7, 37))} + 5) % {self.r.choice((97, 200, 1009))}; return $a; }}\n"
        return "<?php" + PRELUDE + data + "".join(self.function(number) for number in range(count))


def run(command: list[str], script: Path) -> str:
    """Run a program; what it printed, and how it ended when it was killed."""
    done = subprocess.run([*command, str(script)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=600, check=False)
    return done.stdout.decode("latin-1") + (f"\nkilled: {done.returncode}" if done.returncode < 0 else "")


def first_difference(wanted: str, got: str) -> str:
    """Return the first lines that differ, with the function that they belong to."""
    at = ""
    for one, other in zip([*wanted.split("\n"), "(end)"], [*got.split("\n"), "(end)"], strict=False):
        if one.startswith("f"):
            at = one
        if one != other:
            return f"{at}\n  php:    {one}\n  phpjit: {other}"
    return ""


def main() -> int:
    """Run as told; exit status 1 when there was a difference."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=5)
    parser.add_argument("--functions", type=int, default=16)
    parser.add_argument("--modes", default=",".join(MODES))
    args = parser.parse_args()
    bad = 0
    for seed in range(args.seed, args.seed + args.count):
        folder = Path(tempfile.mkdtemp(prefix="rounds"))
        script = folder / f"rounds{seed}.php"
        script.write_text(Maker(seed).file(args.functions), encoding="latin-1")
        wanted = run(["php", "-n"], script)
        failed = False
        for mode in args.modes.split(","):
            found = first_difference(wanted, run([*PHPJIT, *MODES[mode]], script))
            if found:
                failed = True
                print(f"{script} in {mode}: {found}", flush=True)
        bad += failed
        if not failed:
            script.unlink()
            folder.rmdir()
    print(f"{args.count} files, {bad} differ")
    return int(bad > 0)


if __name__ == "__main__":
    sys.exit(main())
