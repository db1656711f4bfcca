"""Tiger, its S-boxes made by its authors' own procedure when first needed."""
from __future__ import annotations

import struct
from collections.abc import Callable
from typing import Final, TypeAlias

from phpjit.runtime.current import current

_M64: Final = 0xFFFFFFFFFFFFFFFF
_START: Final = (0x0123456789ABCDEF, 0xFEDCBA9876543210, 0xF096A5B4C3B2E187)
_SEED: Final = b"Tiger - A Fast New Hash Function, by Ross Anderson and Eli Biham"
_Boxes: TypeAlias = list[int]


def _schedule(x: list[int]) -> None:
    x[0] = x[0] - (x[7] ^ 0xA5A5A5A5A5A5A5A5) & _M64
    x[1] ^= x[0]
    x[2] = x[2] + x[1] & _M64
    x[3] = x[3] - (x[2] ^ (~x[1] << 19 & _M64)) & _M64
    x[4] ^= x[3]
    x[5] = x[5] + x[4] & _M64
    x[6] = x[6] - (x[5] ^ (~x[4] & _M64) >> 23) & _M64
    x[7] ^= x[6]
    x[0] = x[0] + x[7] & _M64
    x[1] = x[1] - (x[0] ^ (~x[7] << 19 & _M64)) & _M64
    x[2] ^= x[1]
    x[3] = x[3] + x[2] & _M64
    x[4] = x[4] - (x[3] ^ (~x[2] & _M64) >> 23) & _M64
    x[5] ^= x[4]
    x[6] = x[6] + x[5] & _M64
    x[7] = x[7] - (x[6] ^ 0x0123456789ABCDEF) & _M64


def _make_boxes() -> _Boxes:
    rows = [bytearray([i & 255]) * 8 for i in range(1024)]
    boxes = [int.from_bytes(row, "little") for row in rows]
    state = list(_START)
    turn = 2
    raw: tuple[bytes, ...] = ()
    for _ in range(5):
        for i in range(256):
            for box in range(0, 1024, 256):
                turn += 1
                if turn == 3:
                    turn = 0
                    state = _compress(state, _SEED, boxes)
                    raw = tuple(word.to_bytes(8, "little") for word in state)
                for column in range(8):
                    other = box + raw[turn][column]
                    mine, theirs = rows[box + i], rows[other]
                    mine[column], theirs[column] = theirs[column], mine[column]
                    boxes[other] = int.from_bytes(theirs, "little")
                boxes[box + i] = int.from_bytes(rows[box + i], "little")
    return boxes


def _compress(state: list[int], block: bytes, boxes: _Boxes, passes: int = 3) -> list[int]:
    """Compress one block, with feed-forward."""
    a, b, c = _rounds(state, block, boxes, passes)
    return [a ^ state[0], b - state[1] & _M64, c + state[2] & _M64]


def _rounds(state: list[int], block: bytes, t: _Boxes, passes: int) -> list[int]:
    x = list(struct.unpack("<8Q", block))
    r = list(state)
    places = (0, 1, 2)
    for turn in range(passes):
        if turn:
            _schedule(x)
        factor = (5, 7, 9)[turn] if turn < 3 else 9
        i, j, k = places
        for word in x:
            c = r[k] = r[k] ^ word
            r[i] = r[i] - (t[c & 255] ^ t[256 + (c >> 16 & 255)] ^ t[512 + (c >> 32 & 255)]
                           ^ t[768 + (c >> 48 & 255)]) & _M64
            r[j] = (r[j] + (t[768 + (c >> 8 & 255)] ^ t[512 + (c >> 24 & 255)] ^ t[256 + (c >> 40 & 255)]
                            ^ t[c >> 56])) * factor & _M64
            i, j, k = j, k, i
        # The next pass takes the registers turned by one: (a, b, c), (c, a, b), (b, c, a).
        places = (places[2], places[0], places[1])
    return [r[places[0]], r[places[1]], r[places[2]]]


def _tiger(data: bytes, passes: int, size: int) -> bytes:
    boxes = current().state("tiger", _make_boxes)
    length = len(data)
    data += b"\x01" + b"\0" * (-(length + 9) % 64) + struct.pack("<Q", length * 8)
    state = list(_START)
    for start in range(0, len(data), 64):
        state = _compress(state, data[start:start + 64], boxes, passes)
    return struct.pack("<3Q", *state)[:size]


def tiger(passes: int, size: int) -> Callable[[bytes], bytes]:
    """Return the Tiger function of so many passes and bytes."""
    return lambda data: _tiger(data, passes, size)
