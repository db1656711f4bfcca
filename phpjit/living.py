"""A set that holds its members weakly: threads may add to it while others go through it, which WeakSet forbids."""
from __future__ import annotations

from _weakref import ref  # weakref itself takes long to import
from collections.abc import Iterator
from typing import Generic, TypeVar

T = TypeVar("T")


class Living(Generic[T]):
    """Objects that somebody else keeps alive, each once, the first that came first."""

    __slots__ = ("_refs",)

    def __init__(self) -> None:
        self._refs: dict[int, ref[T]] = {}

    def add(self, member: T) -> None:
        """Enter an object."""
        refs, key = self._refs, id(member)
        refs[key] = ref(member, lambda _: refs.pop(key, None))

    def __iter__(self) -> Iterator[T]:
        """Go through those that are alive now; what comes meanwhile is left out."""
        return iter([member for found in list(self._refs.values()) if (member := found()) is not None])
