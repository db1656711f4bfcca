"""What the array builtins share: arguments that are arrays, results in the form that the typing promised, walking."""
from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, TypeAlias

from llvmlite import ir

from phpjit.analysis import facts as f
from phpjit.codegen.native.emit import arrays
from phpjit.codegen.native.emit.function import FunctionEmitter
from phpjit.codegen.native.emit.maps import key_at, value_at
from phpjit.codegen.native.emit.module import (
    I64,
    LEN,
    MAP_USED,
    PTR,
    T_INT,
    T_STR,
    int_const,
)
from phpjit.codegen.native.emit.values import Cell, Value
from phpjit.codegen.native.types import INT, Array, Mixed, NativeType
from phpjit.codegen.native.typing.program import BuiltinCallee
from phpjit.reasons import Reason, Refused
from phpjit.records import dataclass

Form: TypeAlias = Callable[[FunctionEmitter, Any, BuiltinCallee], Value]
KEY: Final = Mixed(f.INT | f.STRING)
PAIR: Final = ir.ArrayType(I64, 2)
TO_THE_END: Final = (1 << 63) - 1
INT_KIND, FLOAT_KIND, STR_KIND, ARRAY_KIND, VALUE_KIND = 1, 2, 3, 4, 5


def unknown(node: Any, what: str) -> Refused:
    """Return the refusal of a form that does not exist."""
    return Refused(Reason.UNKNOWN_BUILTIN, node.line, what)


def no_array(e: FunctionEmitter, node: Any) -> Value:
    """Leave a value that is no array to tier 0, which throws."""
    e.bail(Reason.TYPE_ERROR, node)
    e.at(e.new_block("dead"))
    return Value(Array(True, None), ir.Constant(PTR, None))


def as_array(e: FunctionEmitter, value: Value, node: Any) -> Value:
    """Return a value that must be an array."""
    if isinstance(value.type, Mixed) and value.type.array is not None:
        value = e.convert(value, value.type.array, node)
    return value if isinstance(value.type, Array) else no_array(e, node)


def array(e: FunctionEmitter, node: Any, index: int) -> Value:
    """Emit an argument that must be an array."""
    return as_array(e, e.expr(node.args[index].value), node)


def evaluated(e: FunctionEmitter, node: Any, start: int = 0) -> list[Value]:
    """Emit the arguments from `start` on, kept alive while later ones are evaluated."""
    from phpjit.codegen.native.emit.compare import _still
    values = []
    for number in range(start, len(node.args)):
        value = e.expr(node.args[number].value)
        if e.counted(value.type) and not all(_still(arg.value) for arg in node.args[number + 1:]):
            value = e.own(value)
        values.append(value)
    return values


def int_argument(e: FunctionEmitter, node: Any, value: Value) -> ir.Value:
    """Return an evaluated argument of an int parameter."""
    from phpjit.codegen.native.emit import arithmetic
    if value.type is INT:
        return value.ir
    if e.version.unit.strict_types or value.type.kinds & ~f.NUMBER:
        return e.convert(value, INT, node).ir if isinstance(value.type, Mixed) else no_int(e, node)
    return arithmetic.to_int(e, value, node)


def no_int(e: FunctionEmitter, node: Any) -> ir.Value:
    """Leave an argument that must be converted to tier 0."""
    e.bail(Reason.TYPE_ERROR, node)
    e.at(e.new_block("dead"))
    return int_const(0)


def flag_argument(e: FunctionEmitter, node: Any, values: list[Value], index: int) -> ir.Value:
    """Return an optional bool argument as a C int."""
    from phpjit.codegen.native.emit.compare import truth
    from phpjit.codegen.native.emit.module import I32
    if index >= len(values):
        return ir.Constant(I32, 0)
    return e.b.zext(truth(e, values[index]), I32)


def wanted_array(e: FunctionEmitter, node: Any) -> Array:
    """Return the type in which a call's array is asked for."""
    kind = e.version.type(node)
    if isinstance(kind, Mixed) and kind.array is not None:
        kind = kind.array
    if not isinstance(kind, Array):
        raise unknown(node, "an array builtin here")
    return kind


def builtin_called(e: FunctionEmitter, expr: Any) -> BuiltinCallee | None:
    """Return the builtin that an expression calls; None where it is another one, or is not evaluated here."""
    callee = e.version.calls.get(id(expr))
    if not isinstance(callee, BuiltinCallee) or id(expr) in e.version.substitutes or e.version.unreachable(expr):
        return None
    return callee


def finish(e: FunctionEmitter, pointer: ir.Value, packed: bool, elem: int, node: Any,
           target: Array | None = None) -> Value:
    """Return a new (owned) array of elements of kind `elem` (PJ_INT …) in the form that the typing promised."""
    target = wanted_array(e, node) if target is None else target
    if packed and not target.packed:
        pointer = _instead(e, pointer, "pj_map_from_vec")
    elif packed != target.packed:
        raise unknown(node, "an array builtin of such keys")
    code = arrays.kind_code(target.elem)
    if code != elem:
        pointer = _instead(e, pointer, "pj_vec_convert" if target.packed else "pj_map_convert", int_const(code))
    return Value(target, pointer, None, True)


def _instead(e: FunctionEmitter, pointer: ir.Value, name: str, *args: ir.Value) -> ir.Value:
    made = e.lib(name, e.ctx, pointer, *args, bails=True)
    e.done(Value(Array(True, None), pointer, None, True))
    return made


def element_kind(value: Value) -> int:
    """Return PJ_INT … of an array's elements."""
    assert isinstance(value.type, Array)
    return arrays.kind_code(value.type.elem)


def from_pair(e: FunctionEmitter, address: ir.Value, kind: NativeType, owned: bool) -> Value:
    """Load a pj_value that is of a known type."""
    tag, payload = e.load(address), e.load(e.field(address, 8))
    if isinstance(kind, Mixed):
        return Value(kind, payload, tag, owned and e.counted(kind))
    return e.untag(Value(Mixed(kind.kinds), payload, tag, owned), kind)


def size_of(e: FunctionEmitter, value: Value) -> ir.Value:
    """Return an array's count."""
    return e.header(value.ir, LEN)


def is_empty(e: FunctionEmitter, value: Value) -> ir.Value:
    """Return whether an array is empty (i1)."""
    return e.b.icmp_signed("==", size_of(e, value), int_const(0))


def release_all(e: FunctionEmitter, values: list[Value]) -> None:
    """Release temporaries."""
    for value in values:
        e.done(value)


def needs_key_elements(value: Value, node: Any) -> None:
    """Refuse elements that are never ints or strings: others make the library bail out."""
    kinds = arrays.element_type(value.type).kinds if isinstance(value.type, Array) else 0
    if isinstance(value.type, Array) and value.type.elem is not None and not kinds & (f.INT | f.STRING):
        raise unknown(node, "this builtin for elements other than ints and strings")


# ---------------------------------------------------------------- walking

@dataclass(slots=True)
class Entry:
    """An element of a walk: its value (borrowed), its key as an entry has it (`text` null for an int key)."""

    value: Value
    text: ir.Value
    number: ir.Value
    packed: bool

    def key(self, e: FunctionEmitter) -> Value:
        """Return the key as a value (borrowed)."""
        if self.packed:
            return Value(INT, self.number)
        word = e.b.ptrtoint(self.text, I64)
        is_text = e.b.icmp_unsigned("!=", word, int_const(0))
        return Value(KEY, e.b.select(is_text, word, self.number),
                     e.b.select(is_text, int_const(T_STR), int_const(T_INT)))


def each(e: FunctionEmitter, source: Value, body: Callable[[Entry], None]) -> None:
    """Emit a loop over an array that nothing changes meanwhile."""
    kind = source.type
    assert isinstance(kind, Array)
    each_of(e, lambda: e.header(source.ir, LEN if kind.packed else MAP_USED),
            lambda at, deleted: body(entry_at(e, source.ir, kind, at, deleted)))


def each_of(e: FunctionEmitter, count: Callable[[], ir.Value], body: Callable[[ir.Value, ir.Block], None]) -> None:
    """Emit a loop over positions; `body` may branch to the block that it gets, for the next one."""
    position = e.cell(INT)
    e.put(position, e.constant(0))
    head, inner, after = e.new_block("each"), e.new_block("one"), e.new_block("done")
    e.b.branch(head)
    e.at(head)
    e.poll()
    at = e.get(position).ir
    e.b.cbranch(e.b.icmp_signed("<", at, count()), inner, after)
    e.at(inner)
    e.put(position, Value(INT, e.b.add(at, int_const(1), flags=("nsw",))))
    body(at, head)
    e.jump(head)
    e.at(after)


def entry_at(e: FunctionEmitter, source: ir.Value, kind: Array, at: ir.Value, deleted: ir.Block) -> Entry:
    """Return the element at a position of an array; for a deleted one go to `deleted`."""
    elem = arrays.element_type(kind)
    if kind.packed:
        return Entry(e.get(arrays.vec_cell(e, source, at, elem)), ir.Constant(PTR, None), at, True)
    text, number = key_at(e, source, at, deleted)
    return Entry(e.get(arrays.map_cell(e, value_at(e, source, at), elem)), text, number, False)


class Building:
    """A new array under construction."""

    def __init__(self, e: FunctionEmitter, kind: Array, room: ir.Value) -> None:
        self.e, self.kind = e, kind
        name = "pj_vec_new" if kind.packed else "pj_map_new_written"
        self.slot = Cell(kind, e.alloca(PTR), None, PTR)
        made = e.lib(name, e.ctx, int_const(arrays.kind_code(kind.elem)), room, bails=True)
        e.put(self.slot, Value(kind, made))
        self.elem = arrays.element_type(kind)

    def append(self, value: Value, node: Any) -> None:
        """Add a value at the end; takes it over."""
        e = self.e
        value = e.own(e.convert(value, self.elem, node))
        if self.kind.packed:
            e.put(arrays.append_cell(e, self.slot, self.elem), value)
        else:
            e.put(arrays.map_cell(e, arrays.through(e, self.slot, "pj_map_append"), self.elem), value)

    def put(self, entry: Entry, value: Value, node: Any) -> None:
        """Add a value under a key that is not there yet; takes it over."""
        e = self.e
        value = e.own(e.convert(value, self.elem, node))
        address = arrays.through(e, self.slot, "pj_map_put", entry.text, entry.number, e.temporary("new"))
        e.put(arrays.map_cell(e, address, self.elem), value)

    def put_at(self, key: Value, value: Value, node: Any) -> None:
        """Put a value under any key, which may be there already; takes it over."""
        e = self.e
        value = e.own(e.convert(value, self.elem, node))
        address = arrays.put_key(e, self.slot, arrays.key_of(e, key, node, False))
        cell = arrays.map_cell(e, address, self.elem)
        if e.counted(self.elem):
            e.assign(cell, value)
        else:
            e.put(cell, value)

    def result(self) -> Value:
        """Return the array, owned."""
        return Value(self.kind, arrays.array_in(self.e, self.slot), None, True)
