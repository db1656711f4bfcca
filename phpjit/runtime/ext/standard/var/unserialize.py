"""unserialize: values from the text that serialize wrote.

Every value that is read gets a number, by its place (the dict and key it is stored under), so that `R:` can turn the
place into a reference later.  Arrays are built as hashes and become packed at the end.  `__unserialize` and `__wakeup`
run when everything is read.
"""
from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final, TypeAlias

from phpjit.builtin import PhpValue, builtin
from phpjit.effects import Effects
from phpjit.runtime.convert import INT_MAX, INT_MIN, to_bool, to_str, type_name
from phpjit.runtime.current import current
from phpjit.runtime.ext.standard.var.incomplete import KEY, NAME, properties_of
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.array import PhpArray, next_after, string_key
from phpjit.runtime.values.objects import (
    ALLOW_DYNAMIC,
    DESTRUCTED,
    NO_DYNAMIC,
    NOT_SERIALIZABLE,
    STATIC,
    PhpClass,
    PhpObject,
    PropInfo,
    unmangle,
)
from phpjit.runtime.values.ref import Ref

Place: TypeAlias = tuple[dict[Any, Any], Any]

_INT: Final = re.compile(r"i:([+-]?[0-9]+);")
_FLOAT: Final = re.compile(r"d:(NAN|-?INF|[+-]?(?:[0-9]*\.[0-9]+|[0-9]+\.?[0-9]*)(?:[eE][+-]?[0-9]+)?);")
_LENGTH: Final = re.compile(r'([sSaOCErR]):([0-9]+)(:["{]|;)')
_COUNT: Final = re.compile(r"[+-]?[0-9]*")
_CLASS_NAME: Final = re.compile(r"[A-Za-z0-9_\\\x80-\xff]+")
_HEX: Final = re.compile(r"[0-9a-fA-F]{2}")
_FULL: Final = 1 << 30   # elements that no PHP array can have


class Malformed(ValueError):
    """The text cannot be read; the reader's `at` is the place that PHP reports."""


class UnserializeState:
    """What nested calls share (see SerializeState)."""

    def __init__(self) -> None:
        self.lock = 0
        self.shared: _Shared | None = None


class _Shared:
    """Numbers, options and delayed calls of one unserialization and the calls nested in Serializable::unserialize."""

    def __init__(self) -> None:
        self.places: list[Place | None] = []
        self.allowed: frozenset[str] | None = None
        self.max_depth = 4096
        self.depth = 0
        self.arrays: list[PhpArray] = []
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


class Unserializer:
    """Reads values from `data`, beginning at `at`."""

    def __init__(self, data: str, at: int = 0) -> None:
        self.data = data
        self.at = at
        self.state = current().state("unserialize", UnserializeState)
        self.s = _Shared()

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

    def fail(self, at: int | None = None) -> Any:
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
            self.at = found.end()  # type: ignore[union-attr]
            table[key] = _clamped(found[1])  # type: ignore[index]
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
            self.at = found.end()  # type: ignore[union-attr]
            table[key] = float(found[1])  # type: ignore[index]
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
                notice("unserialize(): Unexpected end of serialized data")
            self.fail()

    def head(self, at: int, end: str) -> tuple[int, int]:
        """Read `x:<number>` with what must follow; return the number and the place behind."""
        found = _LENGTH.match(self.data, at)
        if found is None or found[3] != end:
            self.fail()
        return int(found[2]), found.end()  # type: ignore[index,union-attr]

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
            return _clamped(found[1])
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
            notice("unserialize(): Unexpected end of serialized data")
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
        return found  # type: ignore[return-value]

    def back_reference(self, table: dict[Any, Any], key: Any, at: int) -> None:
        """Read `R:2;`: both places share a reference from now on."""
        where, name = self.place(at)
        if where is table and name == key:
            self.fail()
        ref = where[name]
        if type(ref) is not Ref:
            ref = where[name] = Ref(ref)
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

    # ---- objects

    def object(self, table: dict[Any, Any], key: Any, at: int) -> None:
        """Read `O:1:"A":1:{...}` or `C:1:"A":3:{...}`."""
        size, begin = self.head(at, ':"')
        data = self.data
        end = begin + size
        if end > len(data) or not size:
            self.fail(at + 2)
        if data[end:end + 1] != '"':
            self.fail(end)
        if data[end + 1:end + 2] != ":":
            self.fail(end + 1)
        name = data[begin:end]
        if name[0] in "\0\\":
            self.fail()
        cls = self.find_class(name)
        self.at = end + 1
        flags = cls.info.flags if cls is not None else 0
        if cls is not None and flags & NOT_SERIALIZABLE:
            throw_error("Exception", f"Unserialization of '{cls.info.name}' is not allowed")
        if data[at] == "C":
            self.custom(table, key, cls, name)
            return
        if self.at >= len(data) - 2:
            from phpjit.runtime.diagnostics import warning
            warning("Bad unserialize data")
            self.fail()
        count = self.count()
        if count < 0 or count > len(data) - end - 1:
            self.fail()
        if data[self.at:self.at + 1] != ":":
            self.fail()
        if data[self.at + 1:self.at + 2] != "{":
            self.fail(self.at + 1)
        self.at += 2
        methods = cls.info.methods if cls is not None else {}
        own = "__unserialize" in methods
        if cls is not None and "serializable" in cls.ancestors and not own:
            from phpjit.runtime.diagnostics import warning
            warning(f"Erroneous data format for unserializing '{cls.info.name}'")
            self.fail()
        table[key] = o = self.instance(cls, name)
        if own:
            content = PhpArray()
            try:
                if count:
                    self.elements(content, count)
            except Malformed:
                o.__dict__[DESTRUCTED] = True
                raise
            self.s.delayed.append((o, content))
        else:
            wakes = "__wakeup" in methods
            try:
                self.properties(o, count)
            except BaseException:
                if wakes:
                    o.__dict__[DESTRUCTED] = True
                raise
            if wakes:
                self.s.delayed.append((o, None))
        self.close()

    def count(self) -> int:
        """Read the number behind a colon."""
        found = _COUNT.match(self.data, self.at + 1)
        text = found[0] if found is not None else ""
        self.at += 1 + len(text)
        return _clamped(text) if text.lstrip("+-") else 0

    def instance(self, cls: PhpClass | None, name: str) -> PhpObject:
        """Make the object, without calling its constructor; one of unknown class is incomplete."""
        from phpjit.runtime.classes.instantiate import allocate, check_instantiable
        if cls is not None:
            check_instantiable(cls)
            return allocate(cls)
        from phpjit.runtime.classes.registry import need_class
        o = allocate(need_class(current(), "__PHP_Incomplete_Class"))
        properties_of(o)[NAME] = name
        return o

    def find_class(self, name: str) -> PhpClass | None:
        """Return the class, None when it may not be used or is not there."""
        from phpjit.runtime.classes.registry import find_class
        valid = _CLASS_NAME.fullmatch(name) is not None
        if self.s.allowed is not None and name.lower() not in self.s.allowed:
            return None if valid else self.fail()
        if not valid:
            self.fail()
        request = current()
        cls = self.locked(lambda: find_class(request, name))
        if cls is not None:
            found: PhpClass = cls
            return found
        callback = request.ini.get("unserialize_callback_func")
        if not callback:
            return None
        from phpjit.runtime.diagnostics import warning
        self.locked(lambda: _call_by_name(str(callback), name))
        made: PhpClass | None = self.locked(lambda: find_class(request, name))
        if made is None:
            warning(f"unserialize(): Function {callback}() hasn't defined the class it was called for")
        return made

    def locked(self, f: Callable[[], Any]) -> Any:
        """Run user code in which unserialize() starts anew."""
        self.state.lock += 1
        try:
            return f()
        finally:
            self.state.lock -= 1

    def custom(self, table: dict[Any, Any], key: Any, cls: PhpClass | None, name: str) -> None:
        """Read `C:1:"A":3:{abc}` by Serializable::unserialize, which shares our numbers."""
        from phpjit.runtime.diagnostics import warning
        data = self.data
        size = self.count()
        if len(data) - self.at < 2 or data[self.at] != ":":
            self.fail()
        if data[self.at + 1] != "{":
            self.fail(self.at + 1)
        self.at += 2
        present = len(data) - self.at
        if size < 0 or present <= size:
            warning(f"Insufficient data for unserializing - {size} required, {present} present")
            self.fail()
        if data[self.at + size] != "}":
            self.fail(self.at + size)
        table[key] = o = self.instance(cls, name)
        if cls is None or "serializable" not in cls.ancestors:
            warning(f"Class {cls.info.name if cls is not None else '__PHP_Incomplete_Class'} has no unserializer")
        else:
            cls.info.methods["unserialize"].function(o, data[self.at:self.at + size])
        self.at += size + 1

    def properties(self, o: PhpObject, size: int) -> None:
        """Read the properties of an object."""
        cls = type(o)
        info = cls.info
        incomplete = info.key == KEY
        table = properties_of(o) if incomplete else o.__dict__
        by_key = {p.key: p for p in (*info.props.values(), *info.private_props)}
        self.enter()
        try:
            while size > 0:
                size -= 1
                name = str(self.key())
                prop = by_key.get(name)
                if prop is None:
                    prop = _renamed(info.props, info.name, name)
                    if prop is not None:
                        name = prop.key
                    elif name not in table and not incomplete:
                        _check_dynamic(info, name)
                table[name] = None
                self.value(table, name)
                if prop is not None and prop.type is not None:
                    _check_typed(table, name, prop)
                if size and self.data[self.at - 1] not in ";}":
                    self.fail(self.at - 1)
        finally:
            self.s.depth -= 1

    def enum_case(self, at: int) -> PhpValue:
        """Read `E:3:"E:X";`."""
        from phpjit.runtime.diagnostics import warning
        size, begin = self.head(at, ':"')
        data = self.data
        end = begin + size
        if end > len(data) or not size:
            self.fail(at + 2)
        if data[end:end + 1] != '"':
            self.fail(end)
        if data[end + 1:end + 2] != ";":
            self.fail(end + 1)
        text = data[begin:end]
        class_name, colon, case = text.partition(":")
        if not colon:
            warning(f"unserialize(): Invalid enum name '{text}' (missing colon)")
            self.fail()
        if _CLASS_NAME.fullmatch(class_name) is None:
            self.fail()
        from phpjit.runtime.classes.registry import find_class
        cls = find_class(current(), class_name)
        if cls is None:
            warning(f"unserialize(): Class '{class_name}' not found")
            self.fail()
        if cls.info.kind != "enum":  # type: ignore[union-attr]
            warning(f"unserialize(): Class '{cls.info.name}' is not an enum")  # type: ignore[union-attr]
            self.fail()
        self.at = end + 2
        const = cls.info.consts.get(case)  # type: ignore[union-attr]
        if const is None:
            warning(f"unserialize(): Undefined constant {class_name}::{case}")
            self.fail()
        if not const.is_case:  # type: ignore[union-attr]
            warning(f"unserialize(): {class_name}::{case} is not an enum case")
            self.fail()
        return getattr(cls, "const:" + case)


def _clamped(text: str) -> int:
    """Return the int of a decimal text; out of range it is the greatest or least, with a warning."""
    n = int(text) if len(text) < 400 else INT_MAX + 1
    if INT_MIN <= n <= INT_MAX:
        return n
    from phpjit.runtime.diagnostics import warning
    warning("unserialize(): Numerical result out of range")
    return INT_MIN if text[0] == "-" else INT_MAX


def _renamed(props: dict[str, PropInfo], class_name: str, key: str) -> PropInfo | None:
    """Return the declared property that the key means although its visibility has changed since."""
    name, owner = unmangle(key)
    if owner is not None and owner != "*" and owner.lower() != class_name.lower():
        return None
    prop = props.get(name)
    return prop if prop is not None and not prop.flags & STATIC else None


def _check_dynamic(info: Any, key: str) -> None:
    """Complain about a property that is not declared."""
    name = unmangle(key)[0]
    if info.flags & NO_DYNAMIC:
        throw_error("Error", f"Cannot create dynamic property {info.name}::${name}")
    if not info.flags & ALLOW_DYNAMIC:
        from phpjit.runtime.diagnostics import deprecated
        deprecated(f"Creation of dynamic property {info.name}::${name} is deprecated")


def _check_typed(table: dict[Any, Any], key: str, prop: PropInfo) -> None:
    """Check a value against the property's type, strictly; a reference to it remembers the type."""
    from phpjit.runtime.calls.coerce import coerce_prop
    slot = table[key]
    try:
        if type(slot) is Ref:
            slot.v = coerce_prop(slot.v, prop, True)
        else:
            table[key] = coerce_prop(slot, prop, True)
    except BaseException:
        del table[key]
        raise


def _call_by_name(function: str, argument: str) -> PhpValue:
    from phpjit.runtime.calls.resolve import resolve_callable
    from phpjit.runtime.diagnostics import warning
    callback = resolve_callable(function)
    if isinstance(callback, str):
        warning(f"Invalid callback {function}, {callback}")
        return None
    return callback(argument)


def unserialize(data: str, options: PhpArray | None = None) -> PhpValue:
    """Return unserialize($data, $options): false with a notice when the data are malformed."""
    if not data:
        return False
    reader = Unserializer(data)
    shared = reader.s
    nested = None if reader.state.lock else reader.state.shared
    if nested is not None:
        shared = nested
    saved = shared.allowed, shared.max_depth, shared.depth
    if nested is None:
        shared.max_depth = int(current().ini.get("unserialize_max_depth") or 4096)
    if options is not None and len(options):
        _apply(options, shared)
    elif nested is not None:
        shared.allowed = None
    try:
        return reader.read()
    except Malformed:
        from phpjit.runtime.diagnostics import notice
        notice(f"unserialize(): Error at offset {reader.at} of {len(data)} bytes")
        return False
    finally:
        shared.allowed, shared.max_depth, shared.depth = saved


def _apply(options: PhpArray, shared: _Shared) -> None:
    classes = options.get("allowed_classes")
    if classes is not None and type(classes) is not bool and type(classes) is not PhpArray:
        throw_error("TypeError", 'unserialize(): Option "allowed_classes" must be of type array|bool, '
                                 f"{type_name(classes)} given")
    shared.allowed = None
    if type(classes) is PhpArray:
        shared.allowed = frozenset([to_str(name).lower() for name in classes.values()])
    elif classes is not None and not to_bool(classes):
        shared.allowed = frozenset()
    if options.has("max_depth"):
        depth = options.get("max_depth")
        if type(depth) is not int:
            throw_error("TypeError",
                        f'unserialize(): Option "max_depth" must be of type int, {type_name(depth)} given')
        if depth < 0:
            throw_error("ValueError", 'unserialize(): Option "max_depth" must be greater than or equal to 0')
        shared.max_depth, shared.depth = depth, 0


@builtin("unserialize(string $data, array $options = []): mixed",
         effects=Effects.CALLS_USER | Effects.THROWS | Effects.WARNS)
def unserialize_(data: str, options: PhpArray | None = None) -> PhpValue:
    return unserialize(data, options)
