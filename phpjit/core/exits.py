"""How a loop region ended: the last value that it gives to tier 0."""
from __future__ import annotations

from typing import Final

CONTINUE: Final = 0        # tier 0 goes on at the loop's head
ENDED: Final = 1           # the loop is over
RETURN: Final = 2          # the function returns
THROW: Final = -1          # an exception is thrown: its parts are where a returned value would be
FIRST_EXIT: Final = 3      # 3 + k: the jump number k of a RegionShape's `exits`
