"""The two markers that are no PHP values."""
from __future__ import annotations

from typing import Final, final


@final
class Sentinel:
    """A marker compared by identity."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name

    def __repr__(self) -> str:
        return self.name


UNDEF: Final = Sentinel("UNDEF")      # content of a variable that is not set
MISSING: Final = Sentinel("MISSING")  # a parameter that was not passed
