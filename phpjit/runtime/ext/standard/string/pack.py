"""pack and unpack: values to bytes and back, by a format."""
from __future__ import annotations

import re
import struct
from collections.abc import Mapping
from typing import Any, Final, Literal, TypeAlias

from phpjit.builtin import Effects, builtin
from phpjit.runtime.convert import to_float, to_int, to_str
from phpjit.runtime.diagnostics import warning
from phpjit.runtime.ext.standard.string.ascii import argument_error
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.array_keys import normalize_key

PhpValue: TypeAlias = Any

_INT_MAX: Final = 2147483647
_ITEM: Final = re.compile(r"(.)(\*|[0-9]+)?", re.DOTALL)
# Code: size, byte order, whether unpack gives a signed number.
_INTEGERS: Final[Mapping[str, tuple[int, Literal["little", "big"], bool]]] = {
    "c": (1, "little", True), "C": (1, "little", False), "s": (2, "little", True), "S": (2, "little", False),
    "n": (2, "big", False), "v": (2, "little", False), "i": (4, "little", True), "I": (4, "little", False),
    "l": (4, "little", True), "L": (4, "little", False), "N": (4, "big", False), "V": (4, "little", False),
    "q": (8, "little", True), "Q": (8, "little", True), "J": (8, "big", True), "P": (8, "little", True)}
_FLOATS: Final = {"f": "<f", "g": "<f", "G": ">f", "d": "<d", "e": "<d", "E": ">d"}


def _float_bytes(layout: str, value: float) -> bytes:
    try:
        return struct.pack(layout, value)
    except OverflowError:
        return struct.pack(layout, float("inf") if value > 0 else float("-inf"))


def _hex_nibbles(code: str, text: str, count: int) -> bytes:
    if count > len(text):
        warning(f"pack(): Type {code}: not enough characters in string")
        count = len(text)
    nibbles: list[int] = []
    for c in text[:count]:
        value = "0123456789abcdef".find(c.lower()) if c.isascii() else -1
        if value < 0:
            warning(f"pack(): Type {code}: illegal hex digit {c}")
            value = 0
        nibbles.append(value)
    if len(nibbles) % 2:
        nibbles.append(0)
    if code == "h":
        return bytes(low | high << 4 for low, high in zip(nibbles[::2], nibbles[1::2], strict=True))
    return bytes(high << 4 | low for high, low in zip(nibbles[::2], nibbles[1::2], strict=True))


def _plan(format_: str, values: list[PhpValue]) -> list[tuple[str, int]]:
    """Return the codes with their counts, `*` resolved; throws for unknown codes and missing values."""
    plan: list[tuple[str, int]] = []
    used = 0
    for found in _ITEM.finditer(format_):
        code = found[1]
        star = found[2] == "*"
        count = 1 if star or not found[2] else int(found[2])
        if code in "xX@":
            if star:
                warning(f"pack(): Type {code}: '*' ignored")
        elif code in "aAZhH":
            if used >= len(values):
                throw_error("ValueError", f"Type {code}: not enough arguments")
            if star:
                values[used] = to_str(values[used])
                count = len(values[used]) + (code == "Z")
            used += 1
        elif code in _INTEGERS or code in _FLOATS:
            if star:
                count = len(values) - used
            used += count
            if used > len(values):
                throw_error("ValueError", f"Type {code}: too few arguments")
        else:
            throw_error("ValueError", f"Type {code}: unknown format code")
        plan.append((code, count))
    if used < len(values):
        warning(f"pack(): {len(values) - used} arguments unused")
    return plan


@builtin("pack(string $format, mixed ...$values): string", effects=Effects.THROWS | Effects.WARNS | Effects.CALLS_USER)
def pack(format_: str, *values: PhpValue) -> str:
    given = list(values)
    plan = _plan(format_, given)
    position = 0
    for code, count in plan:
        if code == "X":
            position -= count
            if position < 0:
                warning("pack(): Type X: outside of string")
                position = 0
        elif code == "@":
            position = count
        elif code in "hH":
            position += (count + 1) // 2
        else:
            position += count * (_INTEGERS[code][0] if code in _INTEGERS else
                                 struct.calcsize(_FLOATS[code]) if code in _FLOATS else 1)
    out = bytearray()
    each = iter(given)
    for code, count in plan:
        if code in "aAZ":
            text = to_str(next(each)).encode("latin-1")
            room = max(0, count - 1) if code == "Z" else count
            out += text[:room].ljust(count, b" " if code == "A" else b"\0")
        elif code in "hH":
            out += _hex_nibbles(code, to_str(next(each)), count)
        elif code in _INTEGERS:
            size, order, _ = _INTEGERS[code]
            for _ in range(count):
                out += (to_int(next(each)) & (1 << 8 * size) - 1).to_bytes(size, order)
        elif code in _FLOATS:
            for _ in range(count):
                out += _float_bytes(_FLOATS[code], to_float(next(each)))
        elif code == "x":
            out += b"\0" * count
        elif code == "X":
            del out[max(0, len(out) - count):]
        else:
            del out[count:]
            out += b"\0" * (count - len(out))
    return out.decode("latin-1")


class _Unpacker:
    def __init__(self, data: str) -> None:
        self.data = data
        self.raw = data.encode("latin-1")
        self.pos = 0
        self.result = PhpArray()

    def item(self, code: str, count: int, name: str) -> bool:
        """Take one code's values; False after the warning for data that is too short."""
        repetitions, size = self._size(code, count)
        i = 0
        while i != repetitions:
            if size not in (0, -1) and _INT_MAX - size + 1 < self.pos:
                warning(f"unpack(): Type {code}: integer overflow")
                return False
            if self.pos + size > len(self.raw):
                if repetitions < 0:
                    break
                warning(f"unpack(): Type {code}: not enough input, need {size}, have {len(self.raw) - self.pos}")
                return False
            key = name[:200] if repetitions == 1 and name else f"{name[:200]}{i + 1}"
            step = size
            if code == "@":
                if repetitions <= len(self.raw):
                    self.pos = max(0, repetitions)
                else:
                    warning("unpack(): Type @: outside of string")
                i = repetitions - 1
            elif code not in "xX":
                value, step = self._value(code, size, count)
                self.result.set(normalize_key(key), value)
            self.pos = max(0, self.pos + step)
            i += 1
        return True

    def _size(self, code: str, count: int) -> tuple[int, int]:
        if code == "X":
            if count < 0:
                warning("unpack(): Type X: '*' ignored")
                count = 1
            return count, -1
        if code == "@":
            return count, 0
        if code in "aAZ":
            return 1, count
        if code in "hH":
            return 1, (count + 1) // 2 if count > 0 else count
        if code == "x":
            return count, 1
        if code in _INTEGERS:
            return count, _INTEGERS[code][0]
        if code in _FLOATS:
            return count, struct.calcsize(_FLOATS[code])
        throw_error("ValueError", f"Invalid format type {code}")

    def _value(self, code: str, size: int, count: int) -> tuple[PhpValue, int]:
        """Return the value and how many bytes it took."""
        if code in _INTEGERS:
            _, order, signed = _INTEGERS[code]
            return int.from_bytes(self.raw[self.pos:self.pos + size], order, signed=signed), size
        if code in _FLOATS:
            return struct.unpack_from(_FLOATS[code], self.raw, self.pos)[0], size
        rest = len(self.raw) - self.pos
        length = rest if size < 0 else min(size, rest)
        text = self.data[self.pos:self.pos + length]
        if code == "a":
            return text, length
        if code == "A":
            return text.rstrip("\0 \t\r\n"), length
        if code == "Z":
            return text.partition("\0")[0], length
        digits = text.encode("latin-1").hex()
        if code == "h":
            digits = "".join(b + a for a, b in zip(digits[::2], digits[1::2], strict=True))
        if digits and count > 0 and count % 2:
            digits = digits[:-1]
        return digits, size


@builtin("unpack(string $format, string $string, int $offset = 0): array|false",
         effects=Effects.THROWS | Effects.WARNS, fold=True)
def unpack(format_: str, string: str, offset: int) -> PhpValue:
    if not 0 <= offset <= len(string):
        argument_error("unpack", 3, "offset", "must be contained in argument #2 ($data)")
    unpacker = _Unpacker(string[offset:])
    pos = 0
    while pos < len(format_):
        found = _ITEM.match(format_, pos)
        assert found is not None
        count = -1 if found[2] == "*" else int(found[2] or 1)
        if count > _INT_MAX:
            warning(f"unpack(): Type {found[1]}: integer overflow")
            return False
        end = format_.find("/", found.end())
        if end < 0:
            end = len(format_)
        if not unpacker.item(found[1], count, format_[found.end():end]):
            return False
        pos = end + 1
    return unpacker.result
