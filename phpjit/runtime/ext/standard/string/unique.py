"""By chance: uniqid, str_shuffle."""
from __future__ import annotations

import os
import time

from phpjit.builtin import Effects, builtin
from phpjit.runtime.current import current
from phpjit.runtime.ext.standard.array.randomly import shuffle_list


@builtin('uniqid(string $prefix = "", bool $more_entropy = false): string', effects=Effects.NONDET)
def uniqid(prefix: str, more_entropy: bool) -> str:
    before = time.time_ns() // 1000
    while (now := time.time_ns() // 1000) == before:
        pass
    text = f"{prefix}{now // 1_000_000:08x}{now % 1_000_000:05x}"
    if more_entropy:
        text += f"{int.from_bytes(os.urandom(4)) / 0xFFFFFFFF * 10:.8f}"
    return text


@builtin("str_shuffle(string $string): string", effects=Effects.NONDET)
def str_shuffle(string: str) -> str:
    chars: list[object] = list(string)
    shuffle_list(chars, current().random.range)
    return "".join(map(str, chars))
