"""Writes expected.txt: what php says of the native library's functions on generated arguments.

    python tests/native/record.py        (needs php)

A line: symbol, `c` when it takes a context or `-`, the arguments, the expected result, separated by tabs.
Values: s:<hex> i:<int> f:<the double's bytes in hex, first the most significant> b:0|1, F false, B bail-out;
"""
from __future__ import annotations

import json
import random
import struct
import subprocess
from pathlib import Path

from phpjit.codegen.native.emit.builtins.strings import ROWS

MAX = (1 << 63) - 1
LETTERS = {"S": "s", "i": "i", "L": "i", "d": "f", "b": "b"}
Value = str | int | float | bool | None
HERE = Path(__file__).parent
WORDS = ["", "a", "A", "abc", "ABC", "Hello World", "hello world foo", "  x  ", "0", "12", "12abc", " 12", "12 ", "1e3",
         "1.5", "-0", "abcabcabc", "aXbXc", "The quick brown fox jumps over the lazy dog", "x\0y\0", "\xe9t\xe9 \xff",
         "a\nb\r\nc\rd", "img12.png", "img10.png", "IMG2.png", "deadBEEF", "zz", "777", "10101", "a,b;c",
         "<a href='x'>&\"",
         "O'Re\"il\\ly\0", "ab", "b", "bc", " ", ".", "0x1A", "kitten", "sitting", "aaaa", "aa", "\t\n x\v\f\r\0",
         "longwordthatneedscutting and more", "00012", "1.50", "9223372036854775807", "9223372036854775808",
         "-9223372036854775808", "1e1000", "abc  def", "\xc3\xa9\xe2\x82\xac", "SGVsbG8=", "a%20b+c%zz%4", "YWJj YWI=",
         "YQ", "====", "....", "a..e", "x-y'z -"]
INTS = [0, 1, -1, 2, 3, 5, -2, -3, 7, 10, 16, 36, 64, 255, 256, -100, 100, 12345, -98765, MAX, -MAX - 1]
FLOATS = [0.0, -0.0, 1.0, -1.5, 0.1, 0.1 + 0.2, 1234567.891, 1e15, 123456789012345678.0, 1e22, 1e25, -1e-7, 0.00012345,
          2.5, 3.5, 1.955, 5.055, 1.45, -0.5, 0.285, 1.005, 99999.99999, 1e100, 5e-324, 1.7976931348623157e308, 1 / 3,
          2 / 3 * 1e10, 1e14, 123456.5, float("inf"), float("-inf"), float("nan"), 9007199254740993.0, 4.35, 100.0,
          1234.5678, 0.5, 1.5, 12345678.125]
SMALL = {"str_repeat": 40, "str_pad": 60, "number_format": 25, "pj_round": 25, "wordwrap": 60, "chunk_split": 60,
         "base_convert": 40}
# symbol: (context, parameters, result, PHP)
MORE: dict[str, tuple[bool, str, str, str]] = {
    "pj_int_to_str": (True, "i", "s", "fn($a) => (string) $a"),
    "pj_float_to_str": (True, "f", "s", "fn($a) => (string) $a"),
    "pj_float_repr": (True, "f", "s", "fn($a) => preg_replace('/\\.0$/', '', var_export($a, true))"),
    "pj_str_to_int": (False, "s", "i", "fn($a) => (int) $a"),
    "pj_str_to_float": (False, "s", "f", "fn($a) => (float) $a"),
    "pj_float_to_int": (False, "f", "i", "fn($a) => (int) $a"),
    "pj_str_truthy": (False, "s", "b", "fn($a) => (bool) $a"),
    "pj_str_equal": (False, "ss", "b", "fn($a, $b) => $a === $b"),
    "pj_str_loose_equal": (False, "ss", "b", "fn($a, $b) => $a == $b"),
    "pj_str_compare": (False, "ss", "i", "fn($a, $b) => $a <=> $b"),
    "pj_compare_int_str": (False, "is", "i", "fn($a, $b) => $a <=> $b"),
    "pj_compare_float_str": (False, "fs", "i", "fn($a, $b) => $a <=> $b"),
    "pj_equal_int_str": (False, "is", "b", "fn($a, $b) => $a == $b"),
    "pj_equal_float_str": (False, "fs", "b", "fn($a, $b) => $a == $b"),
    "pj_concat2": (True, "ss", "s", "fn($a, $b) => $a . $b"),
    "pj_round": (False, "fi", "f", "round"),
    "pj_fdiv": (False, "ff", "f", "fdiv"),
    "pj_chr": (True, "i", "s", "chr"),
    "pj_ord": (False, "s", "i", "ord"),
    "pj_str_order": (False, "ss", "i", "fn($a, $b) => strcmp($a, $b) <=> 0"),
}
FORMATS = ["%d", "%s", "%5d|%-5d|%05d", "%+d %+d", "%x %X %o %b %c", "%u", "%e", "%.2e|%E", "%.3f", "%f",
           "%08.3f|%-10.2f|",
           "%'*10s|%-10s|%'x-8s", "%.2s", "%1$s %2$s %1$s", "100%%", "%5.1f%%", "%s %s", "%+.1f", "%010d", "%-010d|",
           "%ld",
           "%10.4f|%+08d", "%F %s", "%.0f", "%.15f", "%5s%5s%5s", "%'010d", "%.1f %.2f %.10f"]
# Where native code leaves the case to tier 0 although PHP neither warns nor throws.
LEFT_TO_TIER0 = {"pj_number_format", "pj_sprintf", "pj_hexdec", "pj_octdec", "pj_bindec", "pj_base_convert",
                 "pj_htmlspecialchars", "pj_levenshtein"}
PHP = r"""<?php
set_error_handler(function ($n, $m) { throw new Exception($m); });
function show($v) {
    if (is_string($v)) return 's:' . bin2hex($v);
    if (is_bool($v)) return $v ? 'b:1' : 'F';
    if (is_int($v)) return "i:$v";
    return 'f:' . bin2hex(pack('E', $v));
}
foreach (json_decode(file_get_contents('php://stdin'), true) as [$f, $args]) {
    $args = array_map(function ($a) {
        [$t, $v] = explode(':', $a, 2);
        return match ($t) { 's' => hex2bin($v), 'i' => (int) $v, 'f' => unpack('E', hex2bin($v))[1],
            'b' => (bool) (int) $v, 'n' => null };
    }, $args);
    try {
        $f = str_starts_with($f, 'fn(') ? ($seen[$f] ??= eval("return $f;")) : $f;
        echo show($f(...$args)), "\n";
    } catch (Throwable $e) { echo "B\n"; }
}
"""


def shown(value: Value) -> str:
    """Return a value as the lines have it."""
    if value is None:
        return "n:"
    if isinstance(value, bool):
        return f"b:{int(value)}"
    if isinstance(value, str):
        return "s:" + value.encode("latin-1").hex()
    if isinstance(value, int):
        return f"i:{value}"
    return "f:" + struct.pack(">d", value).hex()


def generated(rng: random.Random, letter: str, name: str) -> Value:
    """Return an argument."""
    if letter == "s":
        return rng.choice(WORDS) if rng.random() < 0.7 else "".join(rng.choices("abAB 01.,-e\xe9", k=rng.randrange(9)))
    if letter == "b":
        return rng.random() < 0.5
    if letter == "f":
        return rng.choice(FLOATS) if rng.random() < 0.6 else rng.choice((1, 1e3, 1e9)) * rng.uniform(-1, 1)
    if name in SMALL:
        return rng.randrange(-2, SMALL[name])
    if name in ("pj_chr", "dechex", "decoct", "decbin", "pj_int_to_str", "pj_compare_int_str", "pj_equal_int_str"):
        return rng.choice(INTS)
    return rng.randrange(-6, 12) if rng.random() < 0.9 else MAX


def main() -> None:
    """Generate the cases, ask php, write the table."""
    rng = random.Random(1)
    cases: list[tuple[str, bool, str, str, list[str], list[str]]] = []
    for name, (symbol, result, letters, defaults) in ROWS.items():
        context, params = letters.startswith("c"), letters.removeprefix("c")
        if "V" in params or result == "a":
            continue    # arrays
        for _ in range(70 if len(params) > 1 else 60):
            n = len(params) - rng.randrange(len(defaults) + 1)
            given: list[Value] = [generated(rng, LETTERS[letter], name) for letter in params[:n]]
            full = [*given, *defaults[len(defaults) - (len(params) - n):]]
            passed = [None if v == MAX and letter == "L" else v for v, letter in zip(given, params, strict=False)]
            cases.append((symbol, context, result, name, [shown(v) for v in full], [shown(v) for v in passed]))
    for symbol, (context, params, result, php) in MORE.items():
        for _ in range(120):
            args = [shown(generated(rng, letter, symbol)) for letter in params]
            cases.append((symbol, context, result, php, args, args))
    for form_text in FORMATS:
        for _ in range(8):
            values = [generated(rng, rng.choice("siffb"), "") for _ in range(5)]
            args = [shown(v) for v in values]
            cases.append(("pj_sprintf", True, "s", "sprintf", [shown(form_text), *args], [shown(form_text), *args]))
    run = subprocess.run(["php", "-d", "error_reporting=-1", "-r", PHP.removeprefix("<?php")], check=True, text=True,
                         input=json.dumps([(php, passed) for *_, php, _full, passed in cases]), capture_output=True)
    answers = run.stdout.splitlines()
    assert len(answers) == len(cases), run.stderr
    lines = set()
    for (symbol, context, result, _php, full, _passed), answer in zip(cases, answers, strict=True):
        if result == "b" and answer == "F":
            answer = "b:0"
        if result == "i" and answer.startswith("f:") and symbol in LEFT_TO_TIER0:
            answer = "B"
        mark = "?" if symbol in LEFT_TO_TIER0 else "="
        lines.add("\t".join((symbol, "c" if context else "-", mark, *full, answer)))
    (HERE / "expected.txt").write_text("\n".join(sorted(lines)) + "\n", "utf-8")


if __name__ == "__main__":
    main()
