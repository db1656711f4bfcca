"""serialize: values as text that unserialize reads back.

    [1, "a" => true]   a:2:{i:0;i:1;s:1:"a";b:1;}          $o twice: r:2;     a reference twice: R:2;

Values are numbered as they are written; an object or a shared reference that comes again is written as its number.
"""
from __future__ import annotations

from sys import getrefcount
from typing import Any

from phpjit.builtin import PhpValue, builtin
from phpjit.effects import Effects
from phpjit.runtime.convert import float_export, to_str
from phpjit.runtime.current import current
from phpjit.runtime.ext.standard.var.incomplete import KEY, NAME, properties_of
from phpjit.runtime.ext.standard.var.properties import case_name, is_enum
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.array import RC_SLOT, PhpArray
from phpjit.runtime.values.objects import ANONYMOUS, NOT_SERIALIZABLE, PhpClass, PhpObject, instance_props, raw_slots
from phpjit.runtime.values.ref import Ref
from phpjit.runtime.values.sentinels import UNDEF


class SerializeState:
    """What nested calls share: a call from Serializable::serialize goes on numbering, one from __serialize does not."""

    def __init__(self) -> None:
        self.lock = 0
        self.writer: _Writer | None = None


def serialize(value: PhpValue) -> str:
    """Return serialize($value)."""
    t = type(value)
    if t is str:
        return f's:{len(value)}:"{value}";'
    if t is int:
        return f"i:{value};"
    state = current().state("serialize", SerializeState)
    if state.lock or state.writer is None:
        outer = state.writer
        lock, state.lock = state.lock, 0
        state.writer = writer = _Writer(state)
        try:
            writer.value(value)
        finally:
            state.writer = outer
            state.lock = lock
        return "".join(writer.out)
    writer = state.writer
    outer_out, writer.out = writer.out, []
    try:
        writer.value(value)
        return "".join(writer.out)
    finally:
        writer.out = outer_out


class _Writer:
    """One serialization."""

    def __init__(self, state: SerializeState) -> None:
        self.state = state
        self.out: list[str] = []
        self.count = 0
        self.numbers: dict[int, int] = {}
        self.kept: list[Any] = []      # objects and references by whose id we number: they must stay alive

    def value(self, v: Any) -> None:
        """Write a value that is no reference."""
        t = type(v)
        if t is str:
            self.count += 1
            self.out.append(f's:{len(v)}:"{v}";')
        elif t is int:
            self.count += 1
            self.out.append(f"i:{v};")
        elif t is PhpArray:
            self.count += 1
            self.array(v)
        elif v is None:
            self.count += 1
            self.out.append("N;")
        elif t is bool:
            self.count += 1
            self.out.append("b:1;" if v else "b:0;")
        elif t is float:
            self.count += 1
            self.out.append(f"d:{float_export(v)};")
        elif isinstance(v, PhpObject):
            self.count += 1
            number = self.numbers.get(id(v))
            if number is not None:
                self.out.append("N;" if number < 0 else f"r:{number};")
                return
            self.numbers[id(v)] = self.count
            self.kept.append(v)
            self.object(v)
        else:
            self.count += 1
            self.out.append("i:0;")

    def reference(self, ref: Ref) -> None:
        """Write what a shared reference holds, or its number."""
        held = ref.v
        key = id(held) if isinstance(held, PhpObject) else id(ref)
        number = self.numbers.get(key)
        if number is not None:
            self.out.append("N;" if number < 0 else f"R:{number};")
            if number < 0:
                self.count += 1
            return
        if isinstance(held, PhpObject):
            self.value(held)
            return
        self.kept.append(ref)
        self.numbers[key] = self.count + 1
        self.value(None if held is UNDEF else held)

    def array(self, a: PhpArray) -> None:
        out = self.out
        out.append(f"a:{len(a)}:{{")
        d = a.d
        if d is None:
            for i, v in enumerate(a.l):
                out.append(f"i:{i};")
                self.value(v)
        else:
            for k in list(d) if a.r else d:
                # a str where it is no int
                out.append(f"i:{k};" if type(k) is int else f's:{len(k)}:"{k}";')  # type: ignore[arg-type]
                v = d[k]
                if type(v) is Ref:
                    if getrefcount(v) > RC_SLOT:
                        self.reference(v)
                    else:
                        self.value(v.v)
                else:
                    self.value(v)
        out.append("}")

    def call(self, o: PhpObject, name: str) -> Any:
        """Call a magic method; serialize() inside it numbers anew."""
        self.state.lock += 1
        try:
            result = type(o).info.methods[name].function(o)
        finally:
            self.state.lock -= 1
        return result.v if type(result) is Ref else result

    def object(self, o: PhpObject) -> None:
        cls = type(o)
        info = cls.info
        name = info.name
        if refused(cls):
            throw_error("Exception", f"Serialization of '{name.partition(chr(0))[0]}' is not allowed")
        if is_enum(o):
            text = f"{name}:{case_name(o)}"
            self.out.append(f'E:{len(text)}:"{text}";')
            return
        if "__serialize" in info.methods:
            made = self.call(o, "__serialize")
            if type(made) is not PhpArray:
                throw_error("TypeError", f"{name}::__serialize() must return an array")
            self.out.append(f'O:{len(name)}:"{name}":{len(made)}:{{')
            self.rows(list(made.raw_items()))
            return
        if "serializable" in cls.ancestors:
            self.custom(o)
            return
        if "__sleep" in info.methods:
            self.sleeping(o)
            return
        rows: list[tuple[Any, Any]]
        if info.key == KEY:
            table = properties_of(o)
            name = to_str(table.get(NAME, name))
            rows = [(k, v) for k, v in table.items() if k != NAME]
        else:
            rows = list(raw_slots(o))
        self.out.append(f'O:{len(name)}:"{name}":{len(rows)}:{{')
        self.rows(rows)

    def rows(self, rows: list[tuple[Any, Any]]) -> None:
        """Write keys and values; `rows` holds one count of each reference."""
        out = self.out
        for k, v in rows:
            out.append(f"i:{k};" if type(k) is int else f's:{len(k)}:"{k}";')
            if type(v) is Ref:
                if getrefcount(v) > RC_SLOT + 1:
                    self.reference(v)
                else:
                    self.value(v.v)
            else:
                self.value(v)
        out.append("}")

    def custom(self, o: PhpObject) -> None:
        """Write by Serializable::serialize, whose own serialize() calls share our numbers."""
        name = type(o).info.name
        text = type(o).info.methods["serialize"].function(o)
        if type(text) is Ref:
            text = text.v
        if text is None:
            self.numbers[id(o)] = -1
            self.out.append("N;")
            return
        if type(text) is not str:
            throw_error("Exception", f"{name}::serialize() must return a string or NULL")
        self.out.append(f'C:{len(name)}:"{name}":{len(text)}:{{{text}}}')

    def sleeping(self, o: PhpObject) -> None:
        """Write the properties that __sleep names."""
        from phpjit.runtime.diagnostics import notice, warning
        info = type(o).info
        complaint = (f"serialize(): {info.name}::__sleep() should return an array only containing the names of "
                     "instance-variables to serialize")
        names = self.call(o, "__sleep")
        if type(names) is not PhpArray:
            warning(complaint)
            self.out.append("N;")
            return
        slots: dict[str, Any] = dict(raw_slots(o))
        typed = {p.key for p in instance_props(type(o)) if p.type is not None}
        rows: dict[str, Any] = {}
        for wanted in names.values():
            if type(wanted) is not str:
                warning(complaint)
            text = to_str(wanted)
            for key in (text, f"\0{info.name}\0{text}", f"\0*\0{text}"):
                if key in slots:
                    if key in rows:
                        notice(f'serialize(): "{text}" is returned from __sleep() multiple times')
                    else:
                        rows[key] = slots[key]
                    break
                if key in typed:
                    break
            else:
                warning(f'serialize(): "{text}" returned as member variable from __sleep() but does not exist')
        del slots
        self.out.append(f'O:{len(info.name)}:"{info.name}":{len(rows)}:{{')
        pairs = list(rows.items())
        rows.clear()
        self.rows(pairs)


def refused(cls: PhpClass) -> bool:
    """Tell whether the class, or one that it extends, cannot be serialized."""
    info = cls.info
    if info.flags & ANONYMOUS:
        return True
    while not info.flags & NOT_SERIALIZABLE:
        if info.parent is None:
            return False
        info = info.parent.info
    return True


@builtin("serialize(mixed $value): string", effects=Effects.CALLS_USER | Effects.THROWS | Effects.WARNS)
def serialize_(value: PhpValue) -> str:
    return serialize(value)
