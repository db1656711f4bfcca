"""A place in an ordered dict that survives changes of the dict: what a HashPosition is to Zend."""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any


class Cursor:
    """The place is (snapshot of the keys, index); None for "not moved since the start"."""

    __slots__ = ("at", "keys")

    def __init__(self) -> None:
        self.keys: list[Any] | None = None
        self.at = 0

    def rewind(self) -> None:
        """Go to the first element."""
        self.keys = None
        self.at = 0

    def end(self, d: Mapping[Any, Any]) -> None:
        """Go behind the last element."""
        self.keys = list(d)
        self.at = len(self.keys)

    def key(self, d: Mapping[Any, Any], missing: Any = None) -> Any:
        """Return the key under the cursor, `missing` when it is outside."""
        keys = self.keys
        if keys is None:
            return next(iter(d), missing)
        if self.at < len(keys) and keys[self.at] in d:
            return keys[self.at]
        keys = self._settle(d)
        return keys[self.at] if self.at < len(keys) else missing

    def advance(self, d: Mapping[Any, Any]) -> None:
        """Go to the next element."""
        if self.keys is None:
            self.keys = list(d)
        else:
            self.keys = self._settle(d)
        if self.at < len(self.keys):
            self.at += 1
            self._settle(d)

    def before_remove(self, d: Mapping[Any, Any], key: Any) -> None:
        """An element is about to go: when it is the current one, the next one becomes it."""
        if self.keys is None:
            return
        if self.at < len(self.keys) and self.keys[self.at] == key:
            self.at += 1

    def _settle(self, d: Mapping[Any, Any]) -> list[Any]:
        """Skip elements that have gone; at the end of the snapshot look for elements added since."""
        keys = self.keys or []
        at = self.at
        size = len(keys)
        while at < size and keys[at] not in d:
            at += 1
        # both are insertion-ordered
        if at >= size and d and (not keys or next(reversed(d)) != keys[-1]):  # type: ignore[call-overload, unused-ignore]
            known = set(keys)
            keys = list(d)
            at = len(keys)
            while at and keys[at - 1] not in known:
                at -= 1
        self.keys, self.at = keys, at
        return keys
