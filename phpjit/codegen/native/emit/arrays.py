"""Arrays: reading and writing elements, literals, append, unset, isset and ??, list().

    $a[$i]           packed: bounds test, then one load; map: a library lookup
    $a[$i][$j] = v   the outer array is separated (copy-on-write), then the inner one in its element, then the store
    $a[] = v         in place while there is room

Indexes are evaluated before the value, as in PHP; what PHP would warn about bails out.
"""
from __future__ import annotations

from collections.abc import Callable
from typing import Any

from llvmlite import ir

from phpjit.analysis import facts as f
from phpjit.codegen.native.emit.function import FunctionEmitter
from phpjit.codegen.native.emit.maps import Key as Key
from phpjit.codegen.native.emit.maps import find as find
from phpjit.codegen.native.emit.maps import map_cell as map_cell
from phpjit.codegen.native.emit.maps import put_key as put_key
from phpjit.codegen.native.emit.module import (
    CAP,
    DATA,
    DOUBLE,
    I8,
    I32,
    I64,
    LEN,
    PTR,
    T_ARRAY,
    T_BOOL,
    T_INT,
    T_NULL,
    T_STR,
    TAGGED,
    int_const,
)
from phpjit.codegen.native.emit.slots import array_in as array_in
from phpjit.codegen.native.emit.slots import set_array as set_array
from phpjit.codegen.native.emit.slots import through as through
from phpjit.codegen.native.emit.values import Cell, Value
from phpjit.codegen.native.types import BOOL, FLOAT, INT, NULL, STR, Array, Closure, Mixed, NativeType, Object
from phpjit.core import nodes as c
from phpjit.core.walk import late_read
from phpjit.reasons import Reason, Refused

MAP = 0x100


def kind_code(kind: NativeType | None) -> int:
    """Return PJ_BOOL … PJ_OBJECT for elements of a type."""
    if kind is None or isinstance(kind, Mixed) or kind is NULL:
        return 5
    if isinstance(kind, Array):
        return 4
    if isinstance(kind, (Object, Closure)):
        return 6
    return {BOOL: 0, INT: 1, FLOAT: 2, STR: 3}[kind]


def element_type(array: Array) -> NativeType:
    """Return the type of an array's elements (an array that is always empty has null ones)."""
    return Mixed(f.NULL) if array.elem is None or array.elem is NULL else array.elem


# ---------------------------------------------------------------- cells of elements

def vec_cell(e: FunctionEmitter, array: ir.Value, index: ir.Value, kind: NativeType) -> Cell:
    """Return the cell of a packed array's element."""
    data = e.field(array, DATA)
    if isinstance(kind, Mixed):
        address = e.b.gep(data, [index], inbounds=True, source_etype=TAGGED)
        return Cell(kind, e.field(address, 8), address, I64, "value")
    memory, alias = PTR, "pointer"
    if kind in (BOOL, INT, FLOAT):
        memory, alias = (I8, "bool") if kind is BOOL else (I64, "int") if kind is INT else (DOUBLE, "float")
    return Cell(kind, e.b.gep(data, [index], inbounds=True, source_etype=memory), None, memory, alias)


# ---------------------------------------------------------------- keys

def key_of(e: FunctionEmitter, index: Value, node: Any, packed: bool = True) -> Key:
    """Normalise an index as PHP does; what is deprecated or an error bails out."""
    kind = index.type
    if kind is INT:
        return Key(index.ir)
    if kind is BOOL:
        return Key(e.b.zext(index.ir, I64))
    if kind is FLOAT:
        from phpjit.codegen.native.emit.arithmetic import exact_int
        return Key(exact_int(e, index.ir, node))
    if kind is NULL:
        return Key(None, e.module.string(""))
    if kind is STR:
        from phpjit.codegen.native.emit.compare import constant_text
        text = constant_text(e, index)
        if text is not None:
            from phpjit.runtime.values.array_keys import string_key
            normal = string_key(text)
            return Key(int_const(normal)) if isinstance(normal, int) else Key(None, index.ir)
        if not packed:      # the library normalises decimal strings itself
            return Key(None, index.ir)
        out = e.temporary("key", I64)
        found = e.b.icmp_signed("==", e.lib("pj_key_of_str", index.ir, out), ir.Constant(I32, 0))
        return Key(e.load(out), index.ir, found)
    if isinstance(kind, Mixed):
        return _tagged_key(e, index, node, packed)
    e.bail(Reason.TYPE, node)
    e.at(e.new_block("dead"))
    return Key(int_const(0))


def _tagged_key(e: FunctionEmitter, index: Value, node: Any, packed: bool) -> Key:
    e.undefined(index, node)
    assert isinstance(index.type, Mixed)
    kinds = index.type.kinds & ~f.UNDEF
    if kinds & ~(f.INT | f.STRING | f.BOOL):
        rows = ((f.INT, T_INT), (f.STRING, T_STR), (f.BOOL, T_BOOL))
        ok = [e.has_tag(index, tag) for bit, tag in rows if kinds & bit]
        test = ok[0] if ok else ir.Constant(ir.IntType(1), 0)
        for one in ok[1:]:
            test = e.b.or_(test, one)
        e.bail_if(e.b.not_(test), Reason.TYPE, node)
    if not kinds & f.STRING:
        return Key(index.ir)
    is_text = e.has_tag(index, T_STR)
    if not packed:
        return Key(index.ir, e.b.inttoptr(index.ir, PTR), is_text)
    text = e.cell(INT)
    number = e.cell(INT)
    e.put(text, Value(INT, int_const(0)))
    e.put(number, Value(INT, index.ir))
    with e.when(is_text):
        out = e.temporary("key", I64)
        found = e.lib("pj_key_of_str", e.b.inttoptr(index.ir, PTR), out)
        e.put(text, Value(INT, e.b.zext(e.b.icmp_signed("==", found, ir.Constant(I32, 0)), I64)))
        e.put(number, Value(INT, e.load(out)))
    flag = e.b.icmp_signed("!=", e.get(text).ir, int_const(0))
    return Key(e.get(number).ir, e.b.inttoptr(index.ir, PTR), flag)


# ---------------------------------------------------------------- reading

Absent = Callable[[ir.Value], None]
"""Called with an i1: go elsewhere (or bail out) when it holds."""


def dim(e: FunctionEmitter, node: c.Dim) -> Value:
    """Emit `base[index]` for reading; a missing element bails out."""
    if node.index is None:
        raise Refused(Reason.SYNTAX, node.line, "[] for reading")
    if e.version.type(node.base) is STR:
        from phpjit.codegen.native.emit.strings import offset
        return offset(e, node)
    if id(node) in e.direct:
        return e.get(direct_cell(e, node, e.expr(node.index)))
    if late_read(node.base, node.index):
        index = e.expr(node.index)
        base = e.expr(node.base)
    else:
        base = _stable(e, e.expr(node.base), node.index)
        index = e.expr(node.index)
    return _read(e, base, index, node, lambda absent: e.bail_if(absent, Reason.UNDEFINED_INDEX, node))


def _stable(e: FunctionEmitter, base: Value, later: Any) -> Value:
    """Keep a borrowed container alive where a later part may write the variable it came from."""
    from phpjit.codegen.native.emit.compare import _still
    return base if base.owned or _still(later) else e.own(base)


def _read(e: FunctionEmitter, base: Value, index: Value, node: Any, absent: Absent) -> Value:
    if isinstance(base.type, Mixed):
        if not base.type.array:
            if base.type.kinds & f.STRING:
                from phpjit.codegen.native.emit.strings import offset_of
                return offset_of(e, e.convert(base, STR, node), index, node, absent)
            absent(ir.Constant(ir.IntType(1), 1))
            return e.constant(None)
        base = e.convert(base, base.type.array, node)
    if base.type is STR:
        from phpjit.codegen.native.emit.strings import offset_of
        return offset_of(e, base, index, node, absent)
    if not isinstance(base.type, Array):
        absent(ir.Constant(ir.IntType(1), 1))
        return e.constant(None)
    value = e.get(element(e, base.ir, base.type, index, node, absent))
    e.done(index)
    if base.owned:
        value = e.own(value)
        e.done(base)
    return value


def element(e: FunctionEmitter, array: ir.Value, kind: Array, index: Value, node: Any, absent: Absent) -> Cell:
    """Return the cell of an existing element."""
    key = key_of(e, index, node, kind.packed)
    elem = element_type(kind)
    if kind.packed:
        if key.number is None:
            absent(ir.Constant(ir.IntType(1), 1))
            return vec_cell(e, array, int_const(0), elem)
        if key.is_text is not None:
            absent(key.is_text)
        absent(e.b.icmp_unsigned(">=", key.number, e.header(array, LEN)))
        return vec_cell(e, array, key.number, elem)
    address = find(e, array, key)
    absent(e.b.icmp_unsigned("==", address, ir.Constant(PTR, None)))
    return map_cell(e, address, elem)


def direct_cell(e: FunctionEmitter, node: c.Dim, index: Value) -> Cell:
    """Return the cell of an element that needs no test (see versioning.py)."""
    return vec_cell(e, e.direct[id(node)], index.ir, e.version.place(node))


# ---------------------------------------------------------------- quiet reading: isset, empty, ??

def quiet(e: FunctionEmitter, node: Any, missing: ir.Block) -> Value:
    """Emit a place that may be missing: then control goes to `missing`; the value may still be null."""
    def absent(test: ir.Value) -> None:
        after = e.new_block("there")
        e.b.cbranch(test, missing, after)
        e.at(after)
    known = e.version.constant(node)
    if known is not None:
        return e.constant(known[0])
    match node:
        case c.Local(name=name):
            value = e.get(e.slots[name])
            if isinstance(value.type, Mixed) and value.type.kinds & (f.UNDEF | f.NULL):
                assert value.tag is not None
                absent(e.b.icmp_unsigned("<=", value.tag, int_const(T_NULL)))
                rest = value.type.kinds & ~(f.UNDEF | f.NULL)
                kind = e.type_of_kinds(value.type, rest) if rest else NULL
                if not isinstance(kind, Mixed):
                    return e.untag(value, kind)
                return Value(kind, value.ir, value.tag)
            return value
        case c.Dim(base=base, index=index) if index is not None:
            inner = quiet(e, base, missing)
            inner = not_null(e, inner, missing)
            position = e.expr(index)
            return _read(e, inner, position, node, absent)
        case c.Prop():
            from phpjit.codegen.native.emit.objects import quiet_prop
            return quiet_prop(e, node, missing)
        case c.NullsafeChain(chain=chain):
            outer, e.short = e.short, missing
            value = quiet(e, chain, missing)
            e.short = outer
            return value
        case _:
            return e.expr(node)


def not_null(e: FunctionEmitter, value: Value, missing: ir.Block) -> Value:
    """Go to `missing` when a value is null; return it as what it is otherwise."""
    if value.type is NULL:
        e.b.branch(missing)
        e.at(e.new_block("dead"))
        return value
    if isinstance(value.type, Mixed) and value.type.kinds & (f.NULL | f.UNDEF):
        assert value.tag is not None
        after = e.new_block("set")
        e.b.cbranch(e.b.icmp_unsigned("<=", value.tag, int_const(T_NULL)), missing, after)
        e.at(after)
        rest = value.type.kinds & ~(f.NULL | f.UNDEF)
        kind = e.type_of_kinds(value.type, rest) if rest else NULL
        return e.untag(value, kind) if not isinstance(kind, Mixed) else Value(kind, value.ir, value.tag, value.owned)
    return value


def isset(e: FunctionEmitter, node: c.Isset) -> Value:
    """Emit isset()."""
    def test(missing: ir.Block) -> None:
        for place in node.places:
            e.done(not_null(e, quiet(e, place, missing), missing))
    return _presence(e, test)


def empty(e: FunctionEmitter, node: c.Empty) -> Value:
    """Emit empty()."""
    def test(missing: ir.Block) -> None:
        from phpjit.codegen.native.emit.compare import truth
        value = quiet(e, node.operand, missing)
        true = truth(e, value)
        e.done(value)
        after = e.new_block("full")
        e.b.cbranch(true, after, missing)
        e.at(after)
    value = _presence(e, test)
    return Value(BOOL, e.b.not_(value.ir))


def _presence(e: FunctionEmitter, test: Callable[[ir.Block], Any]) -> Value:
    missing, after = e.new_block("missing"), e.new_block("isset")
    test(missing)
    present = e.b.block
    e.b.branch(after)
    e.at(missing)
    e.b.branch(after)
    e.at(after)
    result = e.b.phi(ir.IntType(1))
    result.add_incoming(ir.Constant(ir.IntType(1), 1), present)
    result.add_incoming(ir.Constant(ir.IntType(1), 0), missing)
    return Value(BOOL, result)


def coalesce(e: FunctionEmitter, node: c.Coalesce) -> Value:
    """Emit `left ?? right`."""
    merge = e.cell(e.version.type(node))
    missing, after = e.new_block("null"), e.new_block("coalesced")
    e.way(lambda: not_null(e, quiet(e, node.left, missing), missing), merge, after, node)
    e.at(missing)
    e.way(lambda: e.expr(node.right), merge, after, node)
    return e.meet(merge, after)


# ---------------------------------------------------------------- writing

def chain_of(place: Any) -> tuple[Any, list[c.Dim]]:
    """Return (root place, its subscripts from the outermost array inwards)."""
    dims: list[c.Dim] = []
    while isinstance(place, c.Dim):
        dims.append(place)
        place = place.base
    dims.reverse()
    return place, dims


def root_cell(e: FunctionEmitter, root: Any) -> Cell:
    """Return the cell of the variable or property that an element write starts from."""
    if isinstance(root, c.Local):
        return e.slots[root.name]
    if isinstance(root, c.Prop):
        from phpjit.codegen.native.emit.objects import prop_cell
        return prop_cell(e, root, write=True)
    raise Refused(Reason.SYNTAX, getattr(root, "line", 0), "a write to an element of something that is no variable")


def indexes(e: FunctionEmitter, dims: list[c.Dim]) -> list[Value | None]:
    """Emit the subscripts in order."""
    return [None if one.index is None else _kept(e, e.expr(one.index), dims) for one in dims]


def _kept(e: FunctionEmitter, value: Value, dims: list[c.Dim]) -> Value:
    return e.own(value) if e.counted(value.type) and not isinstance(value.ir, ir.GlobalVariable) else value


def assign_dim(e: FunctionEmitter, place: c.Dim, make: Callable[[], Value]) -> Value:
    """Emit `place = value`; return the value (borrowed from the array)."""
    root, dims = chain_of(place)
    if isinstance(root, c.Local) and root.name not in e.slots:      # no value is ever assigned
        e.never(place, Reason.UNDEFINED_VARIABLE)
    if isinstance(root, c.Local) and e.slots[root.name].type is STR:
        from phpjit.codegen.native.emit.strings import assign_offset
        return assign_offset(e, place, make)
    keys = indexes(e, dims)
    value = e.own(make())
    if id(dims[-1]) in e.direct and id(dims[-1]) not in e.version.places:       # likewise
        e.never(place, Reason.UNDEFINED_INDEX)
    target, _ = target_cell(e, root, dims, keys, place)
    value = e.convert(value, target.type, place)
    if e.counted(target.type):
        e.assign(target, value)
    else:
        e.put(target, value)
    for key in keys:
        if key is not None:
            e.done(key)
    return Value(value.type, value.ir, value.tag)


def target_cell(e: FunctionEmitter, root: Any, dims: list[c.Dim], keys: list[Value | None], node: Any,
                existing: bool = False) -> tuple[Cell, bool]:
    """Walk down to the element that is written, making what is missing on the way (`existing`: the last must exist)."""
    if dims and id(dims[-1]) in e.direct and keys[-1] is not None:
        return direct_cell(e, dims[-1], keys[-1]), True
    if dims and id(dims[-1]) in e.appended:
        return e.appended[id(dims[-1])](), True
    cell = root_cell(e, root)
    for number, (one, key) in enumerate(zip(dims, keys, strict=True)):
        last = number == len(dims) - 1
        array = writable(e, cell, one)
        cell = place_element(e, cell, array, key, one, existing and last)
    return cell, True


def writable(e: FunctionEmitter, cell: Cell, node: Any) -> Array:
    """Make sure that a cell holds an array that nobody else holds; return its type."""
    kind = cell.type
    if isinstance(kind, Mixed):
        assert cell.tag is not None
        array = kind.array
        if array is None:
            raise Refused(Reason.SYNTAX, node.line, "an element write to a value that is no array")
        tag = e.load(cell.tag, I64, cell.alias)
        if kind.kinds & (f.UNDEF | f.NULL):
            with e.when(e.b.icmp_unsigned("<=", tag, int_const(T_NULL))):
                e.store(e.b.ptrtoint(new_array(e, array, 0), I64), cell.payload, cell.alias)
                e.store(int_const(T_ARRAY), cell.tag, cell.alias)
        tag = e.load(cell.tag, I64, cell.alias)
        e.bail_if(e.b.icmp_unsigned("!=", tag, int_const(T_ARRAY)), Reason.TYPE, node)
    else:
        if not isinstance(kind, Array):
            raise Refused(Reason.SYNTAX, node.line, "an element write to a value that is no array")
        array = kind
        if cell.alias:      # an element or property that was just made holds a null pointer
            with e.when(e.b.icmp_unsigned("==", array_in(e, cell), ir.Constant(PTR, None)), likely=False):
                set_array(e, cell, new_array(e, array, 0))
    pointer = array_in(e, cell)
    count = e.load(pointer, I64, "header")
    with e.when(e.b.icmp_signed("!=", count, int_const(1)), likely=False):
        through(e, cell, "pj_vec_separate" if array.packed else "pj_map_separate")
    return array


def place_element(e: FunctionEmitter, cell: Cell, kind: Array, index: Value | None, node: Any,
                  existing: bool) -> Cell:
    """Return the cell of an element to write; it is made (zeroed) where it is missing, unless it must exist."""
    elem = element_type(kind)
    if kind.packed:
        if index is None:
            return append_cell(e, cell, elem)
        key = key_of(e, index, node)
        if key.number is None:
            raise Refused(Reason.SYNTAX, node.line, "a string key in a packed array")
        if key.is_text is not None:
            e.bail_if(key.is_text, Reason.SPARSE, node)
        array = array_in(e, cell)
        size = e.header(array, LEN)
        inside = e.b.icmp_unsigned("<", key.number, size)
        if existing:
            e.bail_if(e.b.not_(inside), Reason.UNDEFINED_INDEX, node)
        else:
            outside, after = e.new_block("outside"), e.new_block("inside")
            e.b.cbranch(inside, after, outside)
            e.at(outside)
            e.bail_if(e.b.icmp_unsigned("!=", key.number, size), Reason.SPARSE, node)
            append_cell(e, cell, elem)
            e.b.branch(after)
            e.at(after)
        return vec_cell(e, array_in(e, cell), key.number, elem)
    if index is None:
        return map_cell(e, through(e, cell, "pj_map_append"), elem)
    key = key_of(e, index, node, False)
    if existing:
        address = find(e, array_in(e, cell), key)
        e.bail_if(e.b.icmp_unsigned("==", address, ir.Constant(PTR, None)), Reason.UNDEFINED_INDEX, node)
        return map_cell(e, address, elem)
    return map_cell(e, put_key(e, cell, key), elem)


def append_cell(e: FunctionEmitter, cell: Cell, elem: NativeType) -> Cell:
    """Make room for one element at the end of a packed array that is ours alone; return its (zeroed) cell."""
    array = array_in(e, cell)
    size = e.header(array, LEN)
    with e.when(e.b.icmp_signed("==", size, e.header(array, CAP)), likely=False):
        through(e, cell, "pj_vec_grow", e.b.add(size, int_const(1)))
    array = array_in(e, cell)
    e.store(e.b.add(size, int_const(1), flags=("nsw",)), e.field(array, LEN), "header")
    made = vec_cell(e, array, size, elem)
    if e.counted(elem):
        e.store(ir.Constant(made.memory, None if made.memory is PTR else 0), made.payload, made.alias)
        if made.tag is not None:
            e.store(int_const(T_NULL), made.tag, made.alias)
    return made


def new_array(e: FunctionEmitter, kind: Array, room: int, written: bool = True) -> ir.Value:
    """Return a new empty array; `written`: as a keyed literal or a write to an unset variable makes it, not as `[]`.

    They differ in the next free index after a negative one.
    """
    name = "pj_vec_new" if kind.packed else "pj_map_new_written" if written else "pj_map_new"
    return e.lib(name, e.ctx, int_const(kind_code(kind.elem)), int_const(room), bails=True)


def unset_dim(e: FunctionEmitter, place: c.Dim) -> None:
    """Emit `unset($a[k])`: from maps; missing containers are left alone."""
    root, dims = chain_of(place)
    keys = indexes(e, dims)
    after = e.new_block("unset")
    if len(dims) > 1:       # only when all containers exist
        not_null(e, quiet(e, place.base, after), after)
    cell = root_cell(e, root)
    if isinstance(cell.type, Mixed) and cell.type.kinds & (f.UNDEF | f.NULL):
        there = e.new_block("there")
        e.b.cbranch(e.b.icmp_unsigned("<=", e.load(cell.tag, I64, cell.alias), int_const(T_NULL)), after, there)
        e.at(there)
    for one, key in zip(dims[:-1], keys[:-1], strict=True):
        cell = place_element(e, cell, writable(e, cell, one), key, one, True)
    kind = writable(e, cell, place)
    last = keys[-1]
    if kind.packed or last is None:
        raise Refused(Reason.SYNTAX, place.line, "unset() of an element of a packed array")
    place_key = key_of(e, last, place, False)
    if place_key.text is None:
        through(e, cell, "pj_map_delete_int", place_key.number)
    elif place_key.is_text is None:
        through(e, cell, "pj_map_delete_str", place_key.text)
    else:
        yes, no = e.new_block("text"), e.new_block("number")
        e.b.cbranch(place_key.is_text, yes, no)
        e.at(yes)
        through(e, cell, "pj_map_delete_str", place_key.text)
        e.jump(after)
        e.at(no)
        through(e, cell, "pj_map_delete_int", place_key.number)
    e.jump(after)
    e.at(after)
