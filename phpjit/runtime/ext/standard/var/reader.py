"""The reader under unserialize: numbers, strings, arrays and back references.

Every value that is read gets a number, by its place (the dict and key it is stored under), so that `R:` can turn the
place into a reference later.  Arrays are built as hashes and become packed at the end.  `__unserialize` and `__wakeup`
run when everything is read.  Objects are in unserialize.py.
"""
from __future__ import annotations

import re
import sys
from types import FrameType
from typing import Any, Final, NoReturn, TypeAlias

from phpjit.builtin import PhpValue
from phpjit.runtime.backtrace import name_of
from phpjit.runtime.convert import INT_MAX, INT_MIN
from phpjit.runtime.current import current
from phpjit.runtime.values.array import PhpArray, next_after, string_key
from phpjit.runtime.values.objects import DESTRUCTED, PhpObject, PropInfo
from phpjit.runtime.values.ref import Ref

Place: TypeAlias = tuple[dict[Any, Any], Any]

_INT: Final = re.compile(r"i:([+-]?[0-9]+);")
_FLOAT: Final = re.compile(r"d:(NAN|-?INF|[+-]?(?:[0-9]*\.[0-9]+|[0-9]+\.?[0-9]*)(?:[eE][+-]?[0-9]+)?);")
LENGTH: Final = re.compile(r'([sSaOCErR]):([0-9]+)(:["{]|;)')
_HEX: Final = re.compile(r"[0-9a-fA-F]{2}")
_FULL: Final = 1 << 30   # elements that no PHP array can have


class Malformed(ValueError):
    """The text cannot be read; the reader's `at` is the place that PHP reports."""


class UnserializeState:
    """What nested calls share (see SerializeState)."""

    def __init__(self) -> None:
        self.lock = 0
        self.shared: Shared | None = None


class Shared:
    """Numbers, options and delayed calls of one unserialization and the calls nested in Serializable::unserialize."""

    def __init__(self) -> None:
        self.places: list[Place | None] = []
        self.allowed: frozenset[str] | None = None
        self.max_depth = 4096
        self.depth = 0
        self.arrays: list[PhpArray] = []
        # typed properties by their places: (id of the dict, key)
        self.typed: dict[tuple[int, Any], tuple[PropInfo, PhpObject]] = {}
        self.delayed: list[tuple[PhpObject, PhpArray | None]] = []

    def finish(self, state: UnserializeState) -> None:
        """Pack the arrays and run the delayed calls; after one throws, the others are skipped."""
        for a in self.arrays:
            d = a.d
            if d is not None:
                a.r = Ref in map(type, d.values())
                if not a.r and all(k == i for i, k in enumerate(d)):
                    a.l, a.d = list(d.values()), None
                else:
                    a.n = next_after(d)
        self.arrays.clear()
        delayed, self.delayed = self.delayed, []
        failed = True
        state.lock += 1
        try:
            while delayed:
                o, data = delayed.pop(0)
                methods = type(o).info.methods
                if data is None:
                    methods["__wakeup"].function(o)
                else:
                    methods["__unserialize"].function(o, data)
            failed = False
        finally:
            state.lock -= 1
            if failed:
                o.__dict__[DESTRUCTED] = True
                for other, _ in delayed:
                    other.__dict__[DESTRUCTED] = True


class Reader:
    """Reads values from `data`, beginning at `at`."""

    def __init__(self, data: str, at: int = 0) -> None:
        self.data = data
        self.at = at
        self.state = current().state("unserialize", UnserializeState)
        self.s = Shared()

    def read(self) -> PhpValue:
        """Read one value; raises Malformed.  Options are set on `self.s` before, if at all, by `unserialize`."""
        state = self.state
        nested = not state.lock and state.shared is not None
        outer, lock = state.shared, state.lock
        if nested and outer is not None:
            self.s = outer
        else:
            state.shared = self.s
            state.lock = 0
        root: dict[Any, Any] = {0: None}
        first = len(self.s.places)
        try:
            try:
                self.value(root, 0)
            except Malformed:
                for i in range(first, len(self.s.places)):
                    self.s.places[i] = None
                raise
            finally:
                if not nested:
                    state.shared, state.lock = outer, lock
                    self.s.finish(state)
        finally:
            self.s.places = self.s.places if nested else []
        v = root[0]
        return v.v if type(v) is Ref else v

    def fail(self, at: int | None = None) -> NoReturn:
        """Give up; `at` moves the reported place."""
        if at is not None:
            self.at = at
        raise Malformed

    def value(self, table: dict[Any, Any], key: Any) -> None:
        """Read a value into `table[key]`."""
        data, at = self.data, self.at
        if at >= len(data):
            self.fail()
        c = data[at]
        places = self.s.places
        if c == "i":
            places.append((table, key))
            found = _INT.match(data, at)
            if found is None:
                self.fail()
            self.at = found.end()
            table[key] = clamped(found[1])
        elif c == "s":
            places.append((table, key))
            table[key] = self.string(at)
        elif c == "a":
            places.append((table, key))
            self.array(table, key, at)
        elif c == "N" or c == "b":
            places.append((table, key))
            if data.startswith("N;", at):
                table[key] = None
                self.at = at + 2
            elif data.startswith(("b:0;", "b:1;"), at):
                table[key] = data[at + 2] == "1"
                self.at = at + 4
            else:
                self.fail()
        elif c == "d":
            places.append((table, key))
            found = _FLOAT.match(data, at)
            if found is None:
                self.fail()
            self.at = found.end()
            table[key] = float(found[1])
        elif c == "O" or c == "C":
            places.append((table, key))
            self.object(table, key, at)
        elif c == "R":
            self.back_reference(table, key, at)
        elif c == "r":
            places.append((table, key))
            self.repeated_object(table, key, at)
        elif c == "E":
            places.append((table, key))
            table[key] = self.enum_case(at)
        elif c == "S":
            places.append((table, key))
            table[key] = self.escaped_string(at)
        else:
            places.append((table, key))
            if c == "}":
                from phpjit.runtime.diagnostics import notice
                notice(f"{running()}(): Unexpected end of serialized data")
            self.fail()

    def head(self, at: int, end: str) -> tuple[int, int]:
        """Read `x:<number>` with what must follow; return the number and the place behind."""
        found = LENGTH.match(self.data, at)
        if found is None or found[3] != end:
            self.fail()
        return int(found[2]), found.end()

    def string(self, at: int) -> str:
        """Read `s:3:"abc";`."""
        size, begin = self.head(at, ':"')
        data = self.data
        end = begin + size
        if end > len(data):
            self.fail(at + 2)
        if data[end:end + 1] != '"':
            self.fail(end)
        if data[end + 1:end + 2] != ";":
            self.fail(end + 1)
        self.at = end + 2
        return data[begin:end]

    def escaped_string(self, at: int) -> str:
        r"""Read `S:3:"a\00c";`."""
        size, i = self.head(at, ':"')
        data = self.data
        if len(data) - i < size:
            self.fail(at + 2)
        out = []
        for _ in range(size):
            c = data[i:i + 1]
            if c == "\\":
                if not _HEX.match(data, i + 1):
                    self.fail()
                c = chr(int(data[i + 1:i + 3], 16))
                i += 2
            elif not c:
                self.fail()
            out.append(c)
            i += 1
        if data[i:i + 1] != '"':
            self.fail(i)
        if data[i + 1:i + 2] != ";":
            self.fail(i + 1)
        self.at = i + 2
        return "".join(out)

    def key(self) -> int | str:
        """Read the key of an element."""
        data, at = self.data, self.at
        found = _INT.match(data, at)
        if found is not None:
            self.at = found.end()
            return clamped(found[1])
        c = data[at:at + 1]
        if c == "s":
            return self.string(at)
        if c == "S":
            return self.escaped_string(at)
        if c == "a":
            self.at = self.head(at, ":{")[1]
        elif c in {"r", "R"}:
            self.at = self.head(at, ";")[1]
        elif c in {"d", "N", "b"}:
            self.value({}, 0)
            self.s.places.pop()
        elif c == "}":
            from phpjit.runtime.diagnostics import notice
            notice(f"{running()}(): Unexpected end of serialized data")
        self.fail()
        return 0

    def enter(self) -> None:
        """Count a level."""
        s = self.s
        if s.max_depth > 0 and s.depth >= s.max_depth:
            from phpjit.runtime.diagnostics import warning
            warning(f"unserialize(): Maximum depth of {s.max_depth} exceeded. The depth limit can be changed using the "
                    "max_depth unserialize() option or the unserialize_max_depth ini setting")
            self.fail()
        s.depth += 1

    def array(self, table: dict[Any, Any], key: Any, at: int) -> None:
        """Read `a:1:{i:0;N;}`."""
        size, self.at = self.head(at, ":{")
        if size >= _FULL or size > len(self.data) - self.at:
            self.fail()
        table[key] = a = PhpArray()
        if size:
            self.elements(a, size)
        self.close()

    def elements(self, a: PhpArray, size: int) -> None:
        """Read the elements of an array."""
        self.s.arrays.append(a)
        a.l = ()
        d: dict[int | str, Any] = {}
        a.d = d
        self.enter()
        try:
            data = self.data
            while size > 0:
                size -= 1
                k = self.key()
                if type(k) is str:
                    k = string_key(k)
                d[k] = None
                self.value(d, k)
                if size and data[self.at - 1] not in ";}":
                    self.fail(self.at - 1)
        finally:
            self.s.depth -= 1

    def close(self) -> None:
        """Skip the brace that ends an array or object."""
        if self.data[self.at:self.at + 1] != "}":
            self.fail()
        self.at += 1

    # ---- back references

    def place(self, at: int) -> Place:
        """Return the place that `r:2;` or `R:2;` means."""
        number, self.at = self.head(at, ";")
        places = self.s.places
        if not 0 < number <= len(places):
            self.fail()
        found = places[number - 1]
        if found is None:
            self.fail()
        return found

    def back_reference(self, table: dict[Any, Any], key: Any, at: int) -> None:
        """Read `R:2;`: both places share a reference from now on."""
        where, name = self.place(at)
        if where is table and name == key:
            self.fail()
        ref = where[name]
        if type(ref) is not Ref:
            ref = where[name] = Ref(ref)
            typed = self.s.typed.get((id(where), name))
            if typed is not None:
                from phpjit.runtime.classes.slots import PropType
                ref.types = (PropType(*typed, ref),)
        table[key] = ref

    def repeated_object(self, table: dict[Any, Any], key: Any, at: int) -> None:
        """Read `r:2;`: the same object again."""
        where, name = self.place(at)
        if where is table and name == key:
            self.fail()
        o = where[name]
        if type(o) is Ref:
            o = o.v
        if not isinstance(o, PhpObject):
            self.fail()
        table[key] = o

    # ---- objects, in Unserializer

    def object(self, table: dict[Any, Any], key: Any, at: int) -> None:
        """Read an object."""
        raise NotImplementedError

    def enum_case(self, at: int) -> PhpValue:
        """Read an enum case."""
        raise NotImplementedError


def running() -> str:
    """Return the name of the builtin that reads: `unserialize`, or a method such as `ArrayObject::unserialize`."""
    frame: FrameType | None = sys._getframe(1)
    while frame is not None:
        name = name_of(frame.f_code)
        if name:
            return name
        frame = frame.f_back
    return "unserialize"


def clamped(text: str) -> int:
    """Return the int of a decimal text; out of range it is the greatest or least, with a warning."""
    n = int(text) if len(text) < 400 else INT_MAX + 1
    if INT_MIN <= n <= INT_MAX:
        return n
    from phpjit.runtime.diagnostics import warning
    warning("unserialize(): Numerical result out of range")
    return INT_MIN if text[0] == "-" else INT_MAX
