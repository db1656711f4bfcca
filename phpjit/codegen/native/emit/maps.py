"""Elements of maps: found and made by their keys.

    $a[7]       keys that count up (1, 2, 3 …) from the first entry on are found inline by subtraction
    $a["k"]     a lookup of the library
"""
from __future__ import annotations

from dataclasses import dataclass

from llvmlite import ir

from phpjit.codegen.native.emit.function import FunctionEmitter
from phpjit.codegen.native.emit.module import (
    DOUBLE,
    ENTRY_SIZE,
    ENTRY_VALUE,
    I8,
    I64,
    MAP_BASE,
    MAP_COUNTED,
    MAP_ENTRIES,
    PTR,
)
from phpjit.codegen.native.emit.slots import array_in, through
from phpjit.codegen.native.emit.values import Cell
from phpjit.codegen.native.types import BOOL, FLOAT, INT, Mixed, NativeType


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


def counted_entry(e: FunctionEmitter, array: ir.Value, place: ir.Value) -> ir.Value:
    """Return the address of the value of a map's entry."""
    entries = e.load(e.field(array, MAP_ENTRIES), PTR, "header")
    entry = e.b.gep(entries, [place], inbounds=True, source_etype=ir.ArrayType(I8, ENTRY_SIZE))
    return e.field(entry, ENTRY_VALUE)


def find_number(e: FunctionEmitter, array: ir.Value, number: ir.Value) -> ir.Value:
    """Return the address of a map's value under an int key, null when there is none; keys that count up inline."""
    result = e.temporary("found", PTR)
    counted, other, after = e.new_block("counted"), e.new_block("other"), e.new_block("found")
    place = e.b.sub(number, e.header(array, MAP_BASE))
    e.b.cbranch(e.b.icmp_unsigned("<", place, e.header(array, MAP_COUNTED)), counted, other)
    e.at(counted)
    e.b.store(counted_entry(e, array, place), result)
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
    e.b.store(counted_entry(e, array, place), result)
    e.b.branch(after)
    e.at(other)
    e.b.store(through(e, cell, "pj_map_put_int", number, e.temporary("new")), result)
    e.b.branch(after)
    e.at(after)
    return e.b.load(result, typ=PTR)
