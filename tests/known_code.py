"""What LLVM made of late: the modes of a behaviour row often hand it the same module, and it takes most of their time.

Each mode still translates, types, emits, links and runs for itself; only for the same text LLVM is not asked again.
"""
from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import blake2b
from typing import Any

import pytest

MOST = 1500             # objects of some tens of KB


@contextmanager
def kept_code() -> Iterator[None]:
    """Keep what the process's compiler makes."""
    try:
        from phpjit.codegen.native.machine import Machine
    except ImportError:
        yield
        return
    kept: OrderedDict[tuple[bytes, Any], bytes] = OrderedDict()
    compile = Machine.compile

    def compile_once(machine: Machine, text: str, *passes: Any) -> bytes:
        key = blake2b(text.encode("utf-8", "surrogatepass")).digest(), passes
        made = kept.get(key)
        if made is None:
            made = kept[key] = compile(machine, text, *passes)
            if len(kept) > MOST:
                kept.popitem(last=False)
        else:
            kept.move_to_end(key)
        return made

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Machine, "compile", compile_once)
        yield
