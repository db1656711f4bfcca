"""What pure builtins give, from what they are given: `TABLE[name](walk, node, values)`.

    min(int[0..9], int[3..20]) -> int[0..9]       array_keys(map with string keys) -> a list of strings
"""
from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, TypeAlias

from phpjit.analysis import facts as f
from phpjit.analysis import transfer
from phpjit.codegen.native.typing.domain import (
    NOTHING,
    V_FLOAT,
    V_INT,
    V_NULL,
    V_STRING,
    Shape,
    Val,
    int_range,
    join,
    of_fact,
)
from phpjit.codegen.native.typing.walk import Walk
from phpjit.reasons import Reason

Entry: TypeAlias = Callable[[Walk, Any, list[Val]], Val]
_V_FALSE: Final = Val(f.FALSE)


def _size(w: Walk, node: Any, vals: list[Val]) -> Val:
    if vals[0].kinds & f.OBJECT:
        raise w.refuse(Reason.SYNTAX, node, "count() of an object")
    return int_range(0, f.FAR)


def _range_of(lo: int, hi: int) -> Entry:
    return lambda w, node, vals: int_range(lo, hi)


def _abs(w: Walk, node: Any, vals: list[Val]) -> Val:
    val = vals[0]
    result = V_FLOAT if val.kinds & (f.FLOAT | f.STRING) else NOTHING
    if val.kinds & ~f.FLOAT:
        if val.kinds & f.INT and val.lo == f.INT_MIN:
            w.version.overflows.add(id(node))
        lo = 0 if val.lo <= 0 <= val.hi else min(abs(val.lo), abs(val.hi))
        result = join(result, int_range(lo, max(abs(val.lo), abs(val.hi))))
    return result


def _extreme(smallest: bool) -> Entry:
    def extreme(w: Walk, node: Any, vals: list[Val]) -> Val:
        if len(vals) == 1:
            shape = vals[0].shape
            return NOTHING if shape is None else shape.elem.val
        result = NOTHING
        for val in vals:
            result = join(result, val)
        if result.kinds == f.INT:
            if smallest:
                return int_range(result.lo, min(val.hi for val in vals))
            return int_range(max(val.lo for val in vals), result.hi)
        return result
    return extreme


def _intdiv(w: Walk, node: Any, vals: list[Val]) -> Val:
    left, right = vals[0], vals[1]
    if left.kinds != f.INT or right.kinds != f.INT:
        return V_INT
    if right.lo > 0:
        bounds = [_quotient(a, b) for a in (left.lo, left.hi) for b in (right.lo, right.hi)]
        return int_range(min(bounds), max(bounds))
    return V_INT


def _quotient(a: int, b: int) -> int:
    return abs(a) // b if a >= 0 else -(abs(a) // b)


def _total(op: str) -> Entry:
    def total(w: Walk, node: Any, vals: list[Val]) -> Val:
        elem = NOTHING if vals[0].shape is None else vals[0].shape.elem.val
        if elem.kinds & f.STRING or (elem.kinds & f.INT and elem.kinds & f.FLOAT):
            return Val(f.NUMBER)
        if elem.kinds & f.FLOAT:
            w.version.overflows.add(id(node))       # an empty array gives int 0: bail out
            return V_FLOAT if w.typing.site(w.state, node) not in w.typing.assumptions.widened else Val(f.NUMBER)
        if w.typing.site(w.state, node) in w.typing.assumptions.widened:
            return Val(f.NUMBER)
        w.version.overflows.add(id(node))
        return V_INT
    return total


def _pow(w: Walk, node: Any, vals: list[Val]) -> Val:
    from phpjit.codegen.native.typing.expressions import arithmetic
    return arithmetic(w, node, "**", vals[0], vals[1])


def _code(w: Walk, node: Any, vals: list[Val]) -> Val:
    return int_range(0, 255)


def _position(w: Walk, node: Any, vals: list[Val]) -> Val:
    return join(int_range(0, f.FAR), _V_FALSE)


def _intval(w: Walk, node: Any, vals: list[Val]) -> Val:
    if len(vals) > 1 or vals[0].kinds & (f.ARRAY | f.OBJECT):
        return V_INT
    return of_fact(transfer.cast("int", vals[0].fact()))


def _text(w: Walk, node: Any, vals: list[Val]) -> Val:
    if any(val.kinds & f.ARRAY for val in vals):
        raise w.refuse(Reason.SYNTAX, node, "an array of texts given to this builtin")
    return V_STRING


# ---------------------------------------------------------------- arrays

def _shape(w: Walk, node: Any, val: Val) -> Shape:
    if val.shape is None:
        if val.kinds & f.ARRAY:
            raise w.refuse(Reason.UNTYPED, node, "the elements of an array")
        return w.shape(node, 9)
    return val.shape


def like(w: Walk, node: Any, source: Shape, force_map: bool = False) -> Val:
    """Return a new array with the elements (and keys) of another."""
    result = w.shape(node)
    result.use_elem(source.elem)
    result.note_filled()
    result.add_keys(source.key_val.kinds)
    if force_map or source.mapped:
        result.make_map("the result of a builtin that keeps keys")
    return Val(f.ARRAY, shape=result.find())


def _same_keys(w: Walk, node: Any, vals: list[Val]) -> Val:
    return like(w, node, _shape(w, node, vals[0]))


def _as_map(w: Walk, node: Any, vals: list[Val]) -> Val:
    return like(w, node, _shape(w, node, vals[0]), True)


def _slice(w: Walk, node: Any, vals: list[Val]) -> Val:
    return like(w, node, _shape(w, node, vals[0]), len(vals) > 3)


def _reverse(w: Walk, node: Any, vals: list[Val]) -> Val:
    return like(w, node, _shape(w, node, vals[0]), len(vals) > 1)


def _merge(w: Walk, node: Any, vals: list[Val]) -> Val:
    result = w.array(node)
    for val in vals:
        result = like(w, node, _shape(w, node, val))
    return result


def _replace(w: Walk, node: Any, vals: list[Val]) -> Val:
    result = NOTHING
    for val in vals:
        result = like(w, node, _shape(w, node, val), True)
    return result


def _keys(w: Walk, node: Any, vals: list[Val]) -> Val:
    return w.array(node, _shape(w, node, vals[0]).key_val, f.INT)


def _values(w: Walk, node: Any, vals: list[Val]) -> Val:
    result = w.array(node, keys=f.INT)
    assert result.shape is not None
    result.shape.use_elem(_shape(w, node, vals[0]).elem)
    return Val(f.ARRAY, shape=result.shape.find())


def _flip(w: Walk, node: Any, vals: list[Val]) -> Val:
    source = _shape(w, node, vals[0])
    return w.array(node, source.key_val, key_of(source.elem.val), why="array_flip()")


def key_of(val: Val) -> int:
    """Return the kinds of keys that values become."""
    kinds = f.INT if val.kinds & (f.INT | f.BOOL | f.FLOAT) else 0
    if val.kinds & f.STRING:
        kinds |= f.INT | f.STRING
    return kinds | (f.STRING if val.kinds & f.NULL else 0)


def _combine(w: Walk, node: Any, vals: list[Val]) -> Val:
    keys = key_of(_shape(w, node, vals[0]).elem.val)
    result = w.array(node, keys=keys, why="array_combine()")
    assert result.shape is not None
    result.shape.use_elem(_shape(w, node, vals[1]).elem)
    return Val(f.ARRAY, shape=result.shape.find())


def _fill(w: Walk, node: Any, vals: list[Val]) -> Val:
    from_zero = vals[0].kinds == f.INT and vals[0].lo == vals[0].hi == 0
    return w.array(node, vals[2], f.INT, why="" if from_zero else "array_fill() from another key than 0")


def _fill_keys(w: Walk, node: Any, vals: list[Val]) -> Val:
    return w.array(node, vals[1], key_of(_shape(w, node, vals[0]).elem.val), why="array_fill_keys()")


def _count_values(w: Walk, node: Any, vals: list[Val]) -> Val:
    return w.array(node, int_range(0, f.FAR), key_of(_shape(w, node, vals[0]).elem.val), why="array_count_values()")


def _pad(w: Walk, node: Any, vals: list[Val]) -> Val:
    result = like(w, node, _shape(w, node, vals[0]))
    assert result.shape is not None
    result.shape.elem.add(vals[2])
    return Val(f.ARRAY, shape=result.shape.find())


def _chunk(w: Walk, node: Any, vals: list[Val]) -> Val:
    source = _shape(w, node, vals[0])
    inner = w.shape(node, 1)
    inner.use_elem(source.elem)
    inner.note_filled()
    inner.add_keys(f.INT)
    if len(vals) > 2:
        inner.make_map("array_chunk() that keeps keys")
        inner.add_keys(source.key_val.kinds)
    return w.array(node, Val(f.ARRAY, shape=inner.find()), f.INT)


def _column(w: Walk, node: Any, vals: list[Val]) -> Val:
    rows = _shape(w, node, vals[0])
    row = rows.elem.val
    by = vals[2] if len(vals) > 2 and vals[2].kinds != f.NULL else None
    if (row.kinds and (row.shape is None or row.kinds != f.ARRAY)) \
            or not (vals[1].kinds == f.NULL or vals[1].only(f.INT | f.STRING)) \
            or not (by is None or by.only(f.INT | f.STRING)):
        raise w.refuse(Reason.UNKNOWN_BUILTIN, node, "array_column")
    if by is None:
        result = w.array(node, keys=f.INT)
    else:
        kinds = 0 if row.shape is None else row.shape.elem.val.kinds
        texts = f.STRING if kinds & (f.STRING | f.NULL) else 0
        result = w.array(node, keys=f.INT | texts, why="array_column() by keys")
    assert result.shape is not None
    if row.shape is not None:
        result.shape.use_elem(rows.elem if vals[1].kinds == f.NULL else row.shape.elem)
    return Val(f.ARRAY, shape=result.shape.find())


def _search(w: Walk, node: Any, vals: list[Val]) -> Val:
    return join(_shape(w, node, vals[1]).key_val, _V_FALSE)


def _edge_key(w: Walk, node: Any, vals: list[Val]) -> Val:
    return join(_shape(w, node, vals[0]).key_val, V_NULL)


def _range(w: Walk, node: Any, vals: list[Val]) -> Val:
    kinds = 0
    for val in vals:
        kinds |= val.kinds
    if kinds == f.INT:
        elem = join(vals[0], vals[1])
    elif not kinds & ~f.NUMBER:
        if any(val.kinds == f.FLOAT for val in vals):
            elem = V_FLOAT
        else:
            raise w.refuse(Reason.UNTYPED, node, "the result of range()", "give it only ints or only floats")
    elif vals[0].kinds == vals[1].kinds == f.STRING and all(_letter(arg.value) for arg in node.args[:2]):
        elem = V_STRING
    else:
        raise w.refuse(Reason.UNTYPED, node, "the result of range()", "give it ints or floats")
    return w.array(node, elem, f.INT)


def _letter(expr: Any) -> bool:
    value = getattr(expr, "value", None)
    return isinstance(value, str) and value[:1].isalpha()


def _strings(w: Walk, node: Any, vals: list[Val]) -> Val:
    return w.array(node, V_STRING, f.INT)


def _divmod(w: Walk, node: Any, vals: list[Val]) -> Val:
    return V_FLOAT


TABLE: Final[dict[str, Entry]] = {
    "count": _size, "sizeof": _size, "strlen": _size, "abs": _abs, "min": _extreme(True), "max": _extreme(False),
    "intdiv": _intdiv, "array_sum": _total("+"), "array_product": _total("*"), "pow": _pow, "ord": _code,
    "crc32": _range_of(0, (1 << 32) - 1), "strcmp": _range_of(-1, 1), "strncmp": _range_of(-1, 1),
    "strcasecmp": _range_of(-1, 1), "strncasecmp": _range_of(-1, 1), "substr_count": _range_of(0, f.FAR),
    "printf": _range_of(0, f.FAR), "levenshtein": _range_of(0, f.FAR), "strspn": _range_of(0, f.FAR),
    "strcspn": _range_of(0, f.FAR), "bindec": lambda w, n, v: V_INT, "hexdec": lambda w, n, v: V_INT,
    "octdec": lambda w, n, v: V_INT, "strpos": _position, "stripos": _position, "strrpos": _position,
    "intval": _intval, "str_replace": _text, "str_ireplace": _text, "substr_replace": _text,
    "strtr": lambda w, n, v: V_STRING,
    "array_slice": _slice, "array_reverse": _reverse, "array_merge": _merge, "array_keys": _keys,
    "array_replace": _replace,
    "array_values": _values, "array_flip": _flip, "array_combine": _combine, "array_fill": _fill,
    "array_fill_keys": _fill_keys, "array_count_values": _count_values, "array_pad": _pad, "array_chunk": _chunk,
    "array_column": _column, "array_search": _search, "array_key_first": _edge_key, "array_key_last": _edge_key,
    "array_unique": _as_map, "array_diff": _as_map, "array_diff_key": _as_map, "array_diff_assoc": _as_map,
    "array_intersect": _as_map, "array_intersect_key": _as_map, "array_intersect_assoc": _as_map,
    "range": _range, "str_split": _strings, "explode": _strings, "mb_str_split": _strings, "fmod": _divmod,
}
