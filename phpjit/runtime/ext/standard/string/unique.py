"""uniqid: a name from the clock."""
from __future__ import annotations

import os
import time

from phpjit.builtin import Effects, builtin


@builtin('uniqid(string $prefix = "", bool $more_entropy = false): string', effects=Effects.NONDET)
def uniqid(prefix: str, more_entropy: bool) -> str:
    before = time.time_ns() // 1000
    while (now := time.time_ns() // 1000) == before:
        pass
    text = f"{prefix}{now // 1_000_000:08x}{now % 1_000_000:05x}"
    if more_entropy:
        text += f"{int.from_bytes(os.urandom(4)) / 0xFFFFFFFF * 10:.8f}"
    return text
