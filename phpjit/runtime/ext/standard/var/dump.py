"""var_dump and debug_zval_dump: values with types, lengths, object numbers and references."""
from __future__ import annotations

from sys import getrefcount
from typing import Any

from phpjit.builtin import PhpValue, builtin
from phpjit.effects import Effects
from phpjit.runtime.convert.floats import float_export
from phpjit.runtime.current import current
from phpjit.runtime.ext.standard.var.properties import case_name, count_rows, debug_rows, dumped_name, is_enum
from phpjit.runtime.values.array import RC_SLOT, PhpArray
from phpjit.runtime.values.objects import PhpObject, object_id
from phpjit.runtime.values.ref import Ref
from phpjit.runtime.values.resource import Resource
from phpjit.runtime.values.sentinels import UNDEF

_IN_ROW = RC_SLOT + 1   # a Ref in a row tuple: the object's slot, the tuple, the local, the argument


def visiting() -> set[int]:
    """Return the ids of the arrays and objects that are being shown, nested calls included."""
    return current().state("var.visiting", set)


class _Dumper:
    """Collects text and writes it; user code (`__debugInfo`) runs with everything before it written."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.busy = visiting()

    def flush(self) -> None:
        if self.parts:
            text = "".join(self.parts)
            self.parts.clear()
            current().output.write(text)

    def dump(self, v: Any, indent: str, mark: str) -> None:
        out = self.parts
        t = type(v)
        if t is int:
            out.append(f"{indent}{mark}int({v})\n")
        elif t is str:
            out.append(f'{indent}{mark}string({len(v)}) "{v}"\n')
        elif t is PhpArray:
            self.array(v, indent, mark)
        elif t is float:
            out.append(f"{indent}{mark}float({float_export(v)})\n")
        elif v is None or v is UNDEF:
            out.append(f"{indent}{mark}NULL\n")
        elif t is bool:
            out.append(f"{indent}{mark}bool({'true' if v else 'false'})\n")
        elif isinstance(v, PhpObject):
            self.object(v, indent, mark)
        elif isinstance(v, Resource):
            out.append(f"{indent}{mark}resource({v.id}) of type ({v.type_name})\n")

    def array(self, a: PhpArray, indent: str, mark: str) -> None:
        out = self.parts
        busy = self.busy
        if id(a) in busy:
            out.append(f"{indent}*RECURSION*\n")
            return
        busy.add(id(a))
        try:
            out.append(f"{indent}{mark}array({len(a)}) {{\n")
            inner = indent + "  "
            d = a.d
            if d is None:
                for i, v in enumerate(a.l):
                    out.append(f"{inner}[{i}]=>\n")
                    self.dump(v, inner, "")
            else:
                for k in list(d):
                    out.append(f"{inner}[{k}]=>\n" if type(k) is int else f'{inner}["{k}"]=>\n')
                    v = d[k]
                    if type(v) is Ref:
                        self.dump(v.v, inner, "&" if getrefcount(v) > RC_SLOT else "")
                    else:
                        self.dump(v, inner, "")
            out.append(f"{indent}}}\n")
        finally:
            busy.discard(id(a))

    def object(self, o: PhpObject, indent: str, mark: str) -> None:
        out = self.parts
        busy = self.busy
        name = type(o).info.name
        if is_enum(o):
            out.append(f"{indent}{mark}enum({name}::{case_name(o)})\n")
            return
        if id(o) in busy:
            out.append(f"{indent}*RECURSION*\n")
            return
        busy.add(id(o))
        try:
            self.flush()
            rows = debug_rows(o)
            out.append(f"{indent}{mark}object({name.partition(chr(0))[0]})#{object_id(o)} ({count_rows(rows)}) {{\n")
            inner = indent + "  "
            for k, v, prop in rows:
                out.append(f"{inner}[{dumped_name(k)}]=>\n")
                if v is UNDEF:
                    shown = prop.type.show() if prop is not None and prop.type is not None else "mixed"
                    out.append(f"{inner}uninitialized({shown})\n")
                elif type(v) is Ref:
                    self.dump(v.v, inner, "&" if getrefcount(v) > _IN_ROW else "")
                else:
                    self.dump(v, inner, "")
            out.append(f"{indent}}}\n")
        finally:
            busy.discard(id(o))


def dump_value(v: PhpValue) -> None:
    """Write one value as var_dump does."""
    dumper = _Dumper()
    try:
        dumper.dump(v, "", "")
    finally:
        dumper.flush()


@builtin("var_dump(mixed $value, mixed ...$values): void", effects=Effects.OUTPUT | Effects.CALLS_USER)
def var_dump(value: PhpValue, *values: PhpValue) -> None:
    dump_value(value)
    for v in values:
        dump_value(v)


class _CountDumper(_Dumper):
    """debug_zval_dump: like var_dump, with reference counts.

    Ours are those of CPython less what the call itself holds; strings and arrays that are constants show as interned.
    """

    def counted(self, v: Any, indent: str, count: int) -> None:
        out = self.parts
        t = type(v)
        if t is str:
            out.append(f'{indent}string({len(v)}) "{v}" interned\n')
        elif t is PhpArray:
            if id(v) in self.busy:
                out.append(f"{indent}*RECURSION*\n")
                return
            self.busy.add(id(v))
            try:
                out.append(f"{indent}array({len(v)}) refcount({count}){{\n" if v else f"{indent}array(0) interned {{\n")
                self.rows([(k, x, None) for k, x in v.raw_items()], indent, False)
                out.append(f"{indent}}}\n")
            finally:
                self.busy.discard(id(v))
        elif isinstance(v, PhpObject):
            if id(v) in self.busy:
                out.append(f"{indent}*RECURSION*\n")
                return
            self.busy.add(id(v))
            try:
                self.flush()
                rows = debug_rows(v)
                name = type(v).info.name.partition("\0")[0]
                out.append(f"{indent}object({name})#{object_id(v)} ({count_rows(rows)}) refcount({count}){{\n")
                self.rows(rows, indent, True)
                out.append(f"{indent}}}\n")
            finally:
                self.busy.discard(id(v))
        elif isinstance(v, Resource):
            out.append(f"{indent}resource({v.id}) of type ({v.type_name}) refcount({count})\n")
        else:
            self.dump(v, indent, "")

    def rows(self, rows: list[Any], indent: str, is_object: bool) -> None:
        inner = indent + "  "
        for k, v, prop in rows:
            name = dumped_name(k) if is_object else str(k) if type(k) is int else f'"{k}"'
            self.parts.append(f"{inner}[{name}]=>\n")
            if v is UNDEF:
                self.parts.append(f"{inner}uninitialized({prop.type.show()})\n")
            elif type(v) is Ref:
                count = getrefcount(v) - 3
                self.parts.append(f"{inner}reference refcount({count}) {{\n")
                held = v.v
                self.counted(held, inner + "  ", getrefcount(held) - 2)
                self.parts.append(f"{inner}}}\n")
            else:
                self.counted(v, inner, max(1, getrefcount(v) - 3))


@builtin("debug_zval_dump(mixed $value, mixed ...$values): void",
         effects=Effects.OUTPUT | Effects.NONDET | Effects.CALLS_USER)
def debug_zval_dump(value: PhpValue, *values: PhpValue) -> None:
    for v in (value, *values):
        dumper = _CountDumper()
        try:
            dumper.counted(v, "", max(2, getrefcount(v) - 4))
        finally:
            dumper.flush()
