"""The order in which PHP's sort compares and swaps.

With a comparison that is no order (a user's, or `<=>` over mixed types) the result depends on the algorithm, and a
user's comparison function may print: so the comparisons must be PHP's, in PHP's order.  Up to 16 elements: networks for
2 to 5, then insertion; more: quicksort on the median of three (of five from 1024), the smaller part first.
Only "is a greater than b" is ever asked.
"""
from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

_T = TypeVar("_T")


def zend_sort(items: list[_T], greater: Callable[[_T, _T], Any]) -> None:
    """Sort `items` in place; `greater(a, b)` says whether a belongs after b."""
    work = [(0, len(items))]
    while work:
        low, high = work.pop()
        size = high - low
        if size <= 16:
            _insert_sort(items, low, high, greater)
            continue
        smaller, larger = _partition(items, low, high, greater)
        work.append(larger)
        work.append(smaller)


def _partition(items: list[_T], low: int, high: int, greater: Callable[[_T, _T], Any]
               ) -> tuple[tuple[int, int], tuple[int, int]]:
    """Partition [low, high) and return the smaller and the larger of the two parts."""
    size = high - low
    half = size >> 1
    middle = low + half
    if size >> 10:
        quarter = half >> 1
        _network(items, (low, low + quarter, middle, middle + quarter, high - 1), greater)
    else:
        _network(items, (low, middle, high - 1), greater)
    at = low + 1
    items[at], items[middle] = items[middle], items[at]
    pivot = items[at]
    i = at + 1
    j = high - 1
    while True:
        while greater(pivot, items[i]):
            i += 1
            if i == j:
                break
        else:
            j -= 1
            while j != i and greater(items[j], pivot):
                j -= 1
            if j != i:
                items[i], items[j] = items[j], items[i]
                i += 1
                if i != j:
                    continue
        break
    items[at], items[i - 1] = items[i - 1], items[at]
    left, right = (low, i - 1), (i, high)
    return (left, right) if i - 1 - low < high - i else (right, left)


def _network(items: list[_T], at: tuple[int, ...], greater: Callable[[_T, _T], Any]) -> None:
    """Sort the elements at three to five places: three by a network, each further one by sinking it in."""
    a, b, c = at[:3]
    x, y, z = items[a], items[b], items[c]
    if not greater(x, y):
        if greater(y, z):
            items[b], items[c] = z, y
            if greater(x, z):
                items[a], items[b] = z, x
    elif not greater(z, y):
        items[a], items[c] = z, x
    else:
        items[a], items[b] = y, x
        if greater(x, z):
            items[b], items[c] = z, x
    for last in range(3, len(at)):
        for k in range(last, 0, -1):
            p, q = at[k - 1], at[k]
            x, y = items[p], items[q]
            if not greater(x, y):
                break
            items[p], items[q] = y, x


def _insert_sort(items: list[_T], low: int, high: int, greater: Callable[[_T, _T], Any]) -> None:
    """Sort at most 16 elements."""
    size = high - low
    if size <= 1:
        return
    if size == 2:
        if greater(items[low], items[low + 1]):
            items[low], items[low + 1] = items[low + 1], items[low]
        return
    if size <= 5:
        _network(items, tuple(range(low, high)), greater)
        return
    for i in range(low + 1, low + 6):
        x = items[i]
        j = i - 1
        if not greater(items[j], x):
            continue
        while j != low:
            j -= 1
            if not greater(items[j], x):
                j += 1
                break
        del items[i]
        items.insert(j, x)
    for i in range(low + 6, high):
        x = items[i]
        j = i - 1
        if not greater(items[j], x):
            continue
        while True:   # two steps at a time
            j -= 2
            if not greater(items[j], x):
                j += 1
                if not greater(items[j], x):
                    j += 1
                break
            if j == low:
                break
            if j == low + 1:
                j -= 1
                if greater(x, items[j]):
                    j += 1
                break
        del items[i]
        items.insert(j, x)
