"""The root of the core nodes."""
from __future__ import annotations

from typing import TypeAlias

from phpjit.records import dataclass

Scalar: TypeAlias = bool | int | float | str | None


@dataclass(frozen=True, slots=True)
class Node:
    """Base of all core nodes; `line` is the PHP source line."""

    line: int
