"""What a process has one of, made at first need.

    @once
    def pool() -> Pool: …         all threads get the same one, also those that ask for it at the same time

No thread waits for another, which a fork may leave behind; so several may make one, and all but the first are dropped.
functools.cache gives each of them its own.
"""
from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

T = TypeVar("T")


def once(make: Callable[[], T]) -> Callable[[], T]:
    """Return a function that gives what `make` has made first; what it raises is not kept."""
    made: dict[None, T] = {}

    @wraps(make)
    def get() -> T:
        if None in made:
            return made[None]
        return made.setdefault(None, make())
    return get
