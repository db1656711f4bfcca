"""Elements of maps: found and made by their keys, or taken in their order.

    $a[7]       keys that count up (1, 2, 3 …) from the first element on are found inline by subtraction
    $a["k"]     a lookup of the library

Values lie 16 bytes apart while all keys count up (there are no entries then), else 32, in their entries.
"""
from __future__ import annotations

from llvmlite import ir

from phpjit.codegen.native.emit.function import FunctionEmitter
from phpjit.codegen.native.emit.module import (
    DOUBLE,
    ENTRY_KEY,
    ENTRY_SIZE,
    I8,
    I64,
    MAP_BASE,
    MAP_COUNTED,
    MAP_ENTRIES,
    MAP_SHIFT,
    MAP_VALUES,
    PTR,
)
from phpjit.codegen.native.emit.slots import array_in, through
from phpjit.codegen.native.emit.values import Cell
from phpjit.codegen.native.types import BOOL, FLOAT, INT, Mixed, NativeType
from phpjit.records import dataclass


@dataclass(slots=True)
class Key:
    """A normalised array key: `number` or `text` (a pj_str*), or both with `is_text` (i1) to tell which."""

    number: ir.Value | None
    text: ir.Value | None = None
    is_text: ir.Value | None = None


def map_cell(e: FunctionEmitter, address: ir.Value, kind: NativeType) -> Cell:
    """Return the cell of a map's value."""
    if isinstance(kind, Mixed):
        return Cell(kind, e.field(address, 8), address, I64, "value")
    memory = DOUBLE if kind is FLOAT else I64 if kind in (INT, BOOL) else PTR
    return Cell(kind, e.field(address, 8), None, memory, "value")


# ---------------------------------------------------------------- lookups

def find(e: FunctionEmitter, array: ir.Value, key: Key) -> ir.Value:
    """Return the address of a map's value, null when there is none."""
    if key.text is None:
        return find_number(e, array, key.number)
    if key.is_text is None:
        return e.lib("pj_map_get_str", array, key.text)
    result = e.alloca(PTR)
    yes, no, after = e.new_block("text"), e.new_block("number"), e.new_block("found")
    e.b.cbranch(key.is_text, yes, no)
    e.at(yes)
    e.b.store(e.lib("pj_map_get_str", array, key.text), result)
    e.b.branch(after)
    e.at(no)
    e.b.store(find_number(e, array, key.number), result)
    e.b.branch(after)
    e.at(after)
    return e.b.load(result, typ=PTR)


def value_at(e: FunctionEmitter, array: ir.Value, at: ir.Value) -> ir.Value:
    """Return the address of the value at a position of a map."""
    values = e.load(e.field(array, MAP_VALUES), PTR, "header")
    return e.b.gep(values, [e.b.shl(at, e.header(array, MAP_SHIFT))], inbounds=True, source_etype=I8)


def key_at(e: FunctionEmitter, array: ir.Value, at: ir.Value, hole: ir.Block | None) -> tuple[ir.Value, ir.Value]:
    """Return the key at a position, as (pj_str* or null, number); deleted ones go to `hole` (None: there are none)."""
    entries = e.load(e.field(array, MAP_ENTRIES), PTR, "header")
    in_entries, dense, after = e.new_block("entry"), e.new_block("dense"), e.new_block("key")
    e.b.cbranch(e.b.icmp_unsigned("==", entries, ir.Constant(PTR, None)), dense, in_entries)
    e.at(dense)
    counted = e.b.add(e.header(array, MAP_BASE), at)
    e.b.branch(after)
    e.at(in_entries)
    entry = e.b.gep(entries, [at], inbounds=True, source_etype=ir.ArrayType(I8, ENTRY_SIZE))
    text = e.load(entry, PTR, "value")
    if hole is not None:
        live = e.new_block("live")
        e.b.cbranch(e.b.icmp_unsigned("==", e.b.ptrtoint(text, I64), ir.Constant(I64, 1)), hole, live)
        e.at(live)
    number = e.load(e.field(entry, ENTRY_KEY), I64, "value")
    from_entry = e.b.block
    e.b.branch(after)
    e.at(after)
    texts, numbers = e.b.phi(PTR), e.b.phi(I64)
    texts.add_incoming(ir.Constant(PTR, None), dense)
    texts.add_incoming(text, from_entry)
    numbers.add_incoming(counted, dense)
    numbers.add_incoming(number, from_entry)
    return texts, numbers


def find_number(e: FunctionEmitter, array: ir.Value, number: ir.Value) -> ir.Value:
    """Return the address of a map's value under an int key, null when there is none; keys that count up inline."""
    result = e.temporary("found", PTR)
    counted, other, after = e.new_block("counted"), e.new_block("other"), e.new_block("found")
    place = e.b.sub(number, e.header(array, MAP_BASE))
    e.b.cbranch(e.b.icmp_unsigned("<", place, e.header(array, MAP_COUNTED)), counted, other)
    e.at(counted)
    e.b.store(value_at(e, array, place), result)
    e.b.branch(after)
    e.at(other)
    e.b.store(e.lib("pj_map_get_int", array, number), result)
    e.b.branch(after)
    e.at(after)
    return e.b.load(result, typ=PTR)


def put_key(e: FunctionEmitter, cell: Cell, key: Key) -> ir.Value:
    """Return the address of a map's value under a key, made where it is missing."""
    new = e.temporary("new")
    if key.text is None:
        return put_number(e, cell, key.number)
    if key.is_text is None:
        return through(e, cell, "pj_map_put_str", key.text, new)
    result = e.alloca(PTR)
    yes, no, after = e.new_block("text"), e.new_block("number"), e.new_block("put")
    e.b.cbranch(key.is_text, yes, no)
    e.at(yes)
    e.b.store(through(e, cell, "pj_map_put_str", key.text, new), result)
    e.b.branch(after)
    e.at(no)
    e.b.store(put_number(e, cell, key.number), result)
    e.b.branch(after)
    e.at(after)
    return e.b.load(result, typ=PTR)


def put_number(e: FunctionEmitter, cell: Cell, number: ir.Value) -> ir.Value:
    """Return the address of a map's value under an int key, made where it is missing; the map is ours alone."""
    result = e.temporary("put", PTR)
    counted, other, after = e.new_block("counted"), e.new_block("other"), e.new_block("put")
    array = array_in(e, cell)
    place = e.b.sub(number, e.header(array, MAP_BASE))
    e.b.cbranch(e.b.icmp_unsigned("<", place, e.header(array, MAP_COUNTED)), counted, other)
    e.at(counted)
    e.b.store(value_at(e, array, place), result)
    e.b.branch(after)
    e.at(other)
    e.b.store(through(e, cell, "pj_map_put_int", number, e.temporary("new")), result)
    e.b.branch(after)
    e.at(after)
    return e.b.load(result, typ=PTR)
