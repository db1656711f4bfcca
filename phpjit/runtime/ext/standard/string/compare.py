"""Comparison: strcmp and kin, natural order, substr_compare, similar_text, levenshtein."""
from __future__ import annotations

from phpjit.builtin import PURE, Effects, builtin
from phpjit.runtime.ext.standard.array.natural import natural_compare
from phpjit.runtime.ext.standard.string.ascii import argument_error, lower
from phpjit.runtime.values.ref import Ref
from phpjit.runtime.values.sentinels import MISSING


def _sign(a: str, b: str) -> int:
    return (a > b) - (a < b)


@builtin("strcoll(string $string1, string $string2): int", effects=Effects.READS_INI)
def strcoll(string1: str, string2: str) -> int:
    a, b = string1.partition("\0")[0], string2.partition("\0")[0]
    for x, y in zip(a, b, strict=False):
        if x != y:
            return ord(x) - ord(y)
    return _sign(a, b) if len(a) == len(b) else (ord(a[len(b)]) if len(a) > len(b) else -ord(b[len(a)]))


@builtin("substr_compare(string $haystack, string $needle, int $offset, ?int $length = null, "
         "bool $case_insensitive = false): int", effects=Effects.THROWS, fold=True)
def substr_compare(haystack: str, needle: str, offset: int, length: int | None, case_insensitive: bool) -> int:
    if length is not None and length <= 0:
        if length == 0:
            return 0
        argument_error("substr_compare", 4, "length", "must be greater than or equal to 0")
    if offset < 0:
        offset = max(0, offset + len(haystack))
    if offset > len(haystack):
        argument_error("substr_compare", 3, "offset", "must be contained in argument #1 ($haystack)")
    part = haystack[offset:]
    if length is not None:
        part, needle = part[:length], needle[:length]
    if case_insensitive:
        part, needle = lower(part), lower(needle)
    for a, b in zip(part, needle, strict=False):
        if a != b:
            return ord(a) - ord(b)
    return (len(part) > len(needle)) - (len(part) < len(needle))


@builtin("strnatcmp(string $string1, string $string2): int", effects=PURE, fold=True)
def strnatcmp(string1: str, string2: str) -> int:
    return natural_compare(string1, string2, False)


@builtin("strnatcasecmp(string $string1, string $string2): int", effects=PURE, fold=True)
def strnatcasecmp(string1: str, string2: str) -> int:
    return natural_compare(string1, string2, True)


def _longest_common(a: str, b: str) -> tuple[int, int, int, int]:
    """Return position in a, in b, length, and the number of times a longer one was found (PHP's `count`)."""
    best = pos_a = pos_b = count = 0
    n, m = len(a), len(b)
    i = 0
    while i + best < n:
        j = b.find(a[i])
        while j >= 0 and j + best < m:
            k = 1
            while i + k < n and j + k < m and a[i + k] == b[j + k]:
                k += 1
            if k > best:
                best, pos_a, pos_b = k, i, j
                count += 1
            # Only a place where the next `best + 1` bytes agree can improve.
            j = b.find(a[i:i + best + 1], j + 1) if i + best < n else -1
        i += 1
    return pos_a, pos_b, best, count


def _similar(a: str, b: str) -> int:
    total = 0
    todo = [(a, b)]
    while todo:
        x, y = todo.pop()
        if not x or not y:
            continue
        i, j, length, count = _longest_common(x, y)
        if not length:
            continue
        total += length
        if i and j and count > 1:
            todo.append((x[:i], y[:j]))
        todo.append((x[i + length:], y[j + length:]))
    return total


@builtin("similar_text(string $string1, string $string2, &$percent = null): int", effects=Effects.MUTATES_ARG)
def similar_text(string1: str, string2: str, percent: Ref | object = MISSING) -> int:
    total = len(string1) + len(string2)
    common = _similar(string1, string2) if total else 0
    if isinstance(percent, Ref):
        percent.v = common * 2.0 * 100.0 / total if total else 0.0
    return common


@builtin("levenshtein(string $string1, string $string2, int $insertion_cost = 1, int $replacement_cost = 1, "
         "int $deletion_cost = 1): int", effects=PURE, fold=True)
def levenshtein(string1: str, string2: str, insertion_cost: int, replacement_cost: int, deletion_cost: int) -> int:
    if not string1:
        return len(string2) * insertion_cost
    if not string2:
        return len(string1) * deletion_cost
    row = [i * insertion_cost for i in range(len(string2) + 1)]
    for c in string1:
        diagonal = row[0]
        row[0] = left = diagonal + deletion_cost
        for j, d in enumerate(string2, 1):
            above = row[j]
            cost = diagonal if c == d else diagonal + replacement_cost
            diagonal = above
            above += deletion_cost
            cost = min(above, cost)
            left += insertion_cost
            left = min(cost, left)
            row[j] = left
    return row[-1]
