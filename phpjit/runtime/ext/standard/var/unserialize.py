"""unserialize: values from the text that serialize wrote; this half reads objects, reader.py everything else."""
from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final

from phpjit.builtin import PhpValue, builtin
from phpjit.effects import Effects
from phpjit.runtime.classes.slots import bind_typed
from phpjit.runtime.convert import to_bool, to_str, type_name
from phpjit.runtime.current import current
from phpjit.runtime.ext.standard.var.incomplete import KEY, NAME, properties_of
from phpjit.runtime.ext.standard.var.reader import Malformed, Reader, Shared, clamped
from phpjit.runtime.ext.standard.var.serialize import refused
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.objects import (
    ALLOW_DYNAMIC,
    DESTRUCTED,
    NO_DYNAMIC,
    STATIC,
    PhpClass,
    PhpObject,
    PropInfo,
    unmangle,
)
from phpjit.runtime.values.ref import Ref

_COUNT: Final = re.compile(r"[+-]?[0-9]*")
_CLASS_NAME: Final = re.compile(r"[A-Za-z0-9_\\\x80-\xff]+")


class Unserializer(Reader):
    """Reads values from `data`, beginning at `at`; `read()` raises Malformed, a ValueError."""

    def object(self, table: dict[Any, Any], key: Any, at: int) -> None:
        """Read `O:1:"A":1:{...}` or `C:1:"A":3:{...}`."""
        data = self.data
        name, end = self._quoted(at, ":")
        if name[0] in "\0\\":
            self.fail()
        cls = self.find_class(name)
        self.at = end
        if cls is not None and refused(cls):
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
        """Read the number behind `":`."""
        found = _COUNT.match(self.data, self.at + 2)
        text = found[0] if found is not None else ""
        self.at += 2 + len(text)
        return clamped(text) if text.lstrip("+-") else 0

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
                    _check_typed(o, table, name, prop)
                    self.s.typed[id(table), name] = prop, o
                if size and self.data[self.at - 1] not in ";}":
                    self.fail(self.at - 1)
        finally:
            self.s.depth -= 1

    def _quoted(self, at: int, stop: str) -> tuple[str, int]:
        """Read `x:3:"abc"` and `stop` behind it; return the text and where its closing quote is."""
        size, begin = self.head(at, ':"')
        data = self.data
        end = begin + size
        if end > len(data) or not size:
            self.fail(at + 2)
        if data[end:end + 1] != '"':
            self.fail(end)
        if data[end + 1:end + 2] != stop:
            self.fail(end + 1)
        return data[begin:end], end

    def enum_case(self, at: int) -> PhpValue:
        """Read `E:3:"E:X";`."""
        from phpjit.runtime.diagnostics import warning
        text, end = self._quoted(at, ";")
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
        if cls.info.kind != "enum":
            warning(f"unserialize(): Class '{cls.info.name}' is not an enum")
            self.fail()
        self.at = end + 2
        const = cls.info.consts.get(case)
        if const is None:
            warning(f"unserialize(): Undefined constant {class_name}::{case}")
            self.fail()
        if not const.is_case:
            warning(f"unserialize(): {class_name}::{case} is not an enum case")
            self.fail()
        return getattr(cls, "const:" + case)


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


def _check_typed(o: PhpObject, table: dict[Any, Any], key: str, prop: PropInfo) -> None:
    """Check a value against the property's type, strictly; a reference to it remembers the type."""
    from phpjit.runtime.calls.coerce import coerce_prop
    slot = table[key]
    try:
        if type(slot) is Ref:
            bind_typed(o, slot, coerce_prop(slot.v, prop, True), prop)
        else:
            table[key] = coerce_prop(slot, prop, True)
    except BaseException:
        del table[key]
        raise


def _call_by_name(function: str, argument: str) -> PhpValue:
    from phpjit.runtime.calls.resolve import resolve_callable
    callback = resolve_callable(function)
    if isinstance(callback, str):
        throw_error("Error", f"Invalid callback {function}, {callback}")
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


def _apply(options: PhpArray, shared: Shared) -> None:
    classes = options.get("allowed_classes")
    if options.has("allowed_classes") and type(classes) is not bool and type(classes) is not PhpArray:
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
         effects=Effects.READS_GLOBAL | Effects.CALLS_USER | Effects.THROWS | Effects.WARNS)
def unserialize_(data: str, options: PhpArray | None = None) -> PhpValue:
    return unserialize(data, options)
