"""String builtins: short ones inline, the others as calls of the library, one row each.

    "substr": ("s cSiL", …)      result letter, then one letter a C parameter

Letters: c context, S string, i int, d double, L an int or the end (INT64_MAX), V array; result: s string, S string or
false, i int, I int or false (-1), b bool, d double, a array.  An optional PHP parameter has its default in the row.
"""
from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from llvmlite import ir

from phpjit.analysis import facts as f
from phpjit.codegen.native.emit.builtins.math import integer
from phpjit.codegen.native.emit.compare import constant_text
from phpjit.codegen.native.emit.function import FunctionEmitter
from phpjit.codegen.native.emit.module import DATA, I8, I32, I64, LEN, PTR, T_BOOL, T_INT, T_NULL, T_STR, int_const
from phpjit.codegen.native.emit.strings import byte_at, character, to_string
from phpjit.codegen.native.emit.symbols import SIGNATURES
from phpjit.codegen.native.emit.values import Value
from phpjit.codegen.native.types import BOOL, FLOAT, INT, NULL, STR, Array, Mixed
from phpjit.codegen.native.typing.program import BuiltinCallee
from phpjit.core import nodes as c
from phpjit.reasons import Reason, Refused

END: Final = (1 << 63) - 1
SPACES: Final = " \n\r\t\v\x00"
STRINGS: Final = 3      # PJ_STR

# PHP name: (C function, result, parameters, defaults of the trailing optional ones)
ROWS: Final[dict[str, tuple[str, str, str, tuple[Any, ...]]]] = {
    "strtolower": ("pj_strtolower", "s", "cS", ()), "strtoupper": ("pj_strtoupper", "s", "cS", ()),
    "ucfirst": ("pj_ucfirst", "s", "cS", ()), "lcfirst": ("pj_lcfirst", "s", "cS", ()),
    "ucwords": ("pj_ucwords", "s", "cSS", (" \t\r\n\f\v",)), "str_rot13": ("pj_str_rot13", "s", "cS", ()),
    "trim": ("pj_trim", "s", "cSS", (SPACES,)), "ltrim": ("pj_ltrim", "s", "cSS", (SPACES,)),
    "rtrim": ("pj_rtrim", "s", "cSS", (SPACES,)), "chop": ("pj_rtrim", "s", "cSS", (SPACES,)),
    "strspn": ("pj_strspn", "i", "SSiL", (0, END)), "strcspn": ("pj_strcspn", "i", "SSiL", (0, END)),
    "strpbrk": ("pj_strpbrk", "S", "cSS", ()),
    "strpos": ("pj_strpos", "I", "cSSi", (0,)), "stripos": ("pj_stripos", "I", "cSSi", (0,)),
    "strrpos": ("pj_strrpos", "I", "cSSi", (0,)), "strripos": ("pj_strripos", "I", "cSSi", (0,)),
    "strstr": ("pj_strstr", "S", "cSSb", (False,)), "strchr": ("pj_strstr", "S", "cSSb", (False,)),
    "stristr": ("pj_stristr", "S", "cSSb", (False,)),
    "strrchr": ("pj_strrchr", "S", "cSS", ()),
    "str_contains": ("pj_str_contains", "b", "SS", ()), "str_starts_with": ("pj_str_starts_with", "b", "SS", ()),
    "str_ends_with": ("pj_str_ends_with", "b", "SS", ()),
    "substr_count": ("pj_substr_count", "i", "cSSiL", (0, END)),
    "strcmp": ("pj_strcmp", "i", "SS", ()), "strcasecmp": ("pj_strcasecmp", "i", "SS", ()),
    "strncmp": ("pj_strncmp", "i", "cSSi", ()), "strncasecmp": ("pj_strncasecmp", "i", "cSSi", ()),
    "substr_compare": ("pj_substr_compare", "i", "cSSiLb", (END, False)),
    "strnatcmp": ("pj_strnatcmp", "i", "SS", ()), "strnatcasecmp": ("pj_strnatcasecmp", "i", "SS", ()),
    "levenshtein": ("pj_levenshtein", "i", "cSSiii", (1, 1, 1)), "similar_text": ("pj_similar_text", "i", "SS", ()),
    "soundex": ("pj_soundex", "s", "cS", ()),
    "substr": ("pj_substr", "s", "cSiL", (END,)), "substr_replace": ("pj_substr_replace", "s", "cSSiL", (END,)),
    "strrev": ("pj_strrev", "s", "cS", ()), "str_repeat": ("pj_str_repeat", "s", "cSi", ()),
    "str_pad": ("pj_str_pad", "s", "cSiSi", (" ", 1)), "chunk_split": ("pj_chunk_split", "s", "cSiS", (76, "\r\n")),
    "str_replace": ("pj_str_replace", "s", "cSSS", ()), "str_ireplace": ("pj_str_ireplace", "s", "cSSS", ()),
    "strtr": ("pj_strtr", "s", "cSSS", ()), "nl2br": ("pj_nl2br", "s", "cSb", (True,)),
    "wordwrap": ("pj_wordwrap", "s", "cSiSb", (75, "\n", False)),
    "str_word_count": ("pj_str_word_count", "i", "S", ()),
    "bin2hex": ("pj_bin2hex", "s", "cS", ()), "hex2bin": ("pj_hex2bin", "s", "cS", ()),
    "base64_encode": ("pj_base64_encode", "s", "cS", ()), "base64_decode": ("pj_base64_decode", "S", "cSb", (False,)),
    "urlencode": ("pj_urlencode", "s", "cS", ()), "rawurlencode": ("pj_rawurlencode", "s", "cS", ()),
    "urldecode": ("pj_urldecode", "s", "cS", ()), "rawurldecode": ("pj_rawurldecode", "s", "cS", ()),
    "htmlspecialchars": ("pj_htmlspecialchars", "s", "cS", ()), "addslashes": ("pj_addslashes", "s", "cS", ()),
    "stripslashes": ("pj_stripslashes", "s", "cS", ()), "quotemeta": ("pj_quotemeta", "s", "cS", ()),
    "dechex": ("pj_dechex", "s", "ci", ()), "decoct": ("pj_decoct", "s", "ci", ()),
    "decbin": ("pj_decbin", "s", "ci", ()), "hexdec": ("pj_hexdec", "i", "cS", ()),
    "octdec": ("pj_octdec", "i", "cS", ()), "bindec": ("pj_bindec", "i", "cS", ()),
    "base_convert": ("pj_base_convert", "s", "cSii", ()),
    "crc32": ("pj_crc32", "i", "S", ()), "md5": ("pj_md5", "s", "cSb", (False,)),
    "sha1": ("pj_sha1", "s", "cSb", (False,)),
    "number_format": ("pj_number_format", "s", "cdiSS", (0, ".", ",")),
    **{f"ctype_{name}": (f"pj_ctype_{name}", "b", "T", ()) for name in (
        "alnum", "alpha", "cntrl", "digit", "lower", "upper", "graph", "print", "punct", "space", "xdigit")},
    "implode": ("pj_implode", "s", "cSV", ()), "join": ("pj_implode", "s", "cSV", ()),
    "explode": ("pj_explode", "a", "cSSi", (END,)), "str_split": ("pj_str_split", "a", "cSi", (1,)),
}
RESULTS = {"s": "p", "S": "p", "a": "p", "i": "i", "I": "i", "b": "w", "d": "d"}
PARAMETERS = {"c": "c", "S": "p", "T": "p", "V": "p", "i": "i", "L": "i", "b": "i", "d": "d"}


def signatures() -> dict[str, str]:
    """Return the C signatures of the rows, as symbols.SIGNATURES has them."""
    return {name: f"{RESULTS[result]} {''.join(PARAMETERS[letter] for letter in letters)}"
            for name, result, letters, _ in ROWS.values()}


def text(e: FunctionEmitter, node: Any, index: int) -> Value:
    """Emit an argument of a string parameter; null (deprecated) and what strict types refuse are left to tier 0."""
    value = e.expr(node.args[index].value)
    if value.type is STR:
        return value
    if isinstance(value.type, Mixed) and value.type.kinds & f.STRING and (
            e.version.unit.strict_types or value.type.kinds & ~(f.STRING | f.NULL) == 0):
        if value.type.kinds & f.NULL and not e.version.unit.strict_types:
            e.bail_if(e.has_tag(value, T_NULL), Reason.WARNING, node)
        return e.convert(value, STR, node)
    if e.version.unit.strict_types or value.type is NULL:
        e.bail(Reason.TYPE_ERROR, node)
        e.at(e.new_block("dead"))
        return e.constant("")
    if isinstance(value.type, Mixed) and value.type.kinds & f.NULL:
        e.bail_if(e.has_tag(value, T_NULL), Reason.WARNING, node)
    return to_string(e, value, node)


def only_text(e: FunctionEmitter, node: Any, index: int) -> Value:
    """Emit an argument that is a string; of what else the parameter takes PHP warns (ctype_digit(5))."""
    value = e.expr(node.args[index].value)
    if not value.type.kinds & f.STRING:
        e.never(node, Reason.WARNING)
    return e.convert(value, STR, node)


def _row(name: str) -> Callable[[FunctionEmitter, Any, BuiltinCallee], Value]:
    function, result, letters, defaults = ROWS[name]
    parameters = letters.removeprefix("c")
    required = len(parameters) - len(defaults)

    def form(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
        if not required <= len(node.args) <= len(parameters) or any(arg.spread or arg.name for arg in node.args):
            raise Refused(Reason.UNKNOWN_BUILTIN, node.line, f"{name} with such arguments")
        words: list[ir.Value] = [e.ctx] if letters.startswith("c") else []
        temporaries: list[Value] = []
        for number, letter in enumerate(parameters):
            if number < len(node.args):
                value, word = _argument(e, letter, node, number, name)
                later = [arg.value for arg in node.args[number + 1:]]
                if value is not None and not value.owned and not _quiet(later):
                    value = e.own(value)
                if value is not None:
                    temporaries.append(value)
            else:
                default = defaults[number - required]
                word = e.constant(default).ir if isinstance(default, str) else (
                    int_const(int(default)) if letter != "d" else ir.Constant(ir.DoubleType(), float(default)))
            words.append(word)
        if function not in SIGNATURES:
            e.module.signatures[function] = signatures()[function]
        made = e.lib(function, *words, bails=letters.startswith("c"))
        for value in temporaries:
            e.done(value)
        return _result(e, result, made, node)
    return form


def _quiet(nodes: list[Any]) -> bool:
    from phpjit.codegen.native.emit.compare import _still
    return all(_still(node) for node in nodes)


def _argument(e: FunctionEmitter, letter: str, node: Any, number: int, name: str) -> tuple[Value | None, ir.Value]:
    """Return (value to release, C argument)."""
    operand = node.args[number].value
    if letter == "S":
        value = text(e, node, number)
        return value, value.ir
    if letter == "T":
        value = only_text(e, node, number)
        return value, value.ir
    if letter == "V":
        from phpjit.codegen.native.emit.builtins.arrays import array
        value = array(e, node, number)
        return value, value.ir
    if letter == "d":
        from phpjit.codegen.native.emit.builtins.math import double
        return None, double(e, node, number)
    if letter == "b":
        from phpjit.codegen.native.emit.compare import truth
        return None, e.b.zext(truth(e, e.expr(operand)), I64)
    if letter == "L":
        value = e.expr(operand)
        if value.type is NULL:
            return None, int_const(END)
        if isinstance(value.type, Mixed) and value.type.kinds & f.NULL:
            word = e.b.select(e.has_tag(value, T_INT), value.ir, int_const(END))
            return None, word
    return None, integer(e, node, number)


def _result(e: FunctionEmitter, letter: str, made: ir.Value, node: Any) -> Value:
    if letter == "i":
        return Value(INT, made)
    if letter == "d":
        return Value(FLOAT, made)
    if letter == "b":
        return Value(BOOL, e.b.icmp_signed("!=", made, ir.Constant(I32, 0)))
    if letter == "s":
        return Value(STR, made, None, True)
    if letter == "a":
        from phpjit.codegen.native.emit.builtins.arrays import finish
        return finish(e, made, True, STRINGS, node)
    if letter == "I":
        absent = e.b.icmp_signed("<", made, int_const(0))
        return Value(Mixed(f.INT | f.BOOL), e.b.select(absent, int_const(0), made),
                     e.b.select(absent, int_const(T_BOOL), int_const(T_INT)))
    absent = e.b.icmp_unsigned("==", made, ir.Constant(PTR, None))
    return Value(Mixed(f.STRING | f.BOOL), e.b.ptrtoint(made, I64),
                 e.b.select(absent, int_const(T_BOOL), int_const(T_STR)), True)


# ---------------------------------------------------------------- inline forms

def _strlen(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
    value = text(e, node, 0)
    known = constant_text(e, value)
    if known is not None:
        return e.constant(len(known))
    size = e.header(value.ir, LEN)
    e.done(value)
    return Value(INT, size)


def _ord(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
    operand = node.args[0].value
    if isinstance(operand, c.Dim) and operand.index is not None and e.version.type(operand.base) is STR:
        return Value(INT, e.b.zext(byte_at(e, operand), I64))
    value = text(e, node, 0)
    byte = e.load(e.field(value.ir, DATA), I8)      # a NUL stands after an empty string
    e.done(value)
    return Value(INT, e.b.zext(byte, I64))


def _chr(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
    return character(e, e.b.and_(integer(e, node, 0), int_const(255)))


def _sprintf(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
    from phpjit.codegen.native.emit.dynamic import words
    layout = text(e, node, 0)
    values = [e.own(e.expr(arg.value)) for arg in node.args[1:]]
    room = e.alloca(ir.ArrayType(I64, 2 * max(1, len(values))))
    for number, value in enumerate(values):
        tag, payload = words(e, value)
        e.b.store(tag, e.field(room, 16 * number))
        e.b.store(payload, e.field(room, 16 * number + 8))
    made = e.lib("pj_sprintf", e.ctx, layout.ir, int_const(len(values)), room, bails=True)
    e.done(layout)
    for value in values:
        e.done(value)
    return Value(STR, made, None, True)


def _implode(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
    if len(node.args) > 1:
        return _row("implode")(e, node, callee)
    from phpjit.codegen.native.emit.builtins.arrays import array
    value = array(e, node, 0)
    made = e.lib("pj_implode", e.ctx, e.module.string(""), value.ir, bails=True)
    e.done(value)
    return Value(STR, made, None, True)


def _vsprintf(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
    from phpjit.codegen.native.emit.builtins.arrays import array, element_kind, finish
    layout = e.own(text(e, node, 0))
    given = array(e, node, 1)
    plain = e.lib("pj_array_values", e.ctx, given.ir, bails=True)
    values = finish(e, plain, True, element_kind(given), node, Array(True, Mixed(f.VALUE)))
    made = e.lib("pj_sprintf", e.ctx, layout.ir, e.header(values.ir, LEN), e.field(values.ir, DATA), bails=True)
    for value in (layout, given, values):
        e.done(value)
    return Value(STR, made, None, True)


def _printf(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
    made = (_sprintf if callee.name == "printf" else _vsprintf)(e, node, callee)
    size = e.header(made.ir, LEN)
    e.lib("pj_echo_str", e.ctx, made.ir, bails=True)
    e.done(made)
    return Value(INT, size)


def _is_numeric(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
    value = e.expr(node.args[0].value)
    if value.type in (INT, FLOAT):
        return e.constant(True)
    if value.type is STR:
        out = e.temporary("numeric", ir.ArrayType(I64, 2))
        found = e.lib("pj_is_numeric", value.ir, out)
        e.done(value)
        return Value(BOOL, e.b.icmp_signed("==", found, ir.Constant(I32, 1)))
    if isinstance(value.type, Mixed):
        raise Refused(Reason.UNKNOWN_BUILTIN, node.line, "is_numeric of a value of several types")
    e.done(value)
    return e.constant(False)


def _kind_test(kinds: int) -> Callable[[FunctionEmitter, Any, BuiltinCallee], Value]:
    def form(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
        value = e.expr(node.args[0].value)
        if not isinstance(value.type, Mixed):
            e.done(value)
            return e.constant(bool(value.type.kinds & kinds))
        from phpjit.codegen.native.emit.function import TAGS
        result: ir.Value = ir.Constant(ir.IntType(1), 0)
        for tag in sorted({tag for bit, tag in TAGS.items() if kinds & bit}):
            result = e.b.or_(result, e.has_tag(value, tag))
        e.done(value)
        return Value(BOOL, result)
    return form


def _array_test(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
    if e.version.type(node.args[0].value).kinds & f.OBJECT:
        raise Refused(Reason.UNKNOWN_BUILTIN, node.line, f"{callee.name} of an object")
    return _kind_test(f.ARRAY)(e, node, callee)


TYPE_NAMES: Final = ((f.NULL, ("NULL", "null")), (f.BOOL, ("boolean", "bool")), (f.INT, ("integer", "int")),
                     (f.FLOAT, ("double", "float")), (f.STRING, ("string", "string")), (f.ARRAY, ("array", "array")))


def _type_name(column: int) -> Callable[[FunctionEmitter, Any, BuiltinCallee], Value]:
    """gettype and get_debug_type of anything but objects."""
    def form(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
        from phpjit.codegen.native.emit.function import TAGS
        value = e.expr(node.args[0].value)
        if value.type.kinds & f.OBJECT:
            raise Refused(Reason.UNKNOWN_BUILTIN, node.line, f"{callee.name} of an object")
        rows = [row for row in TYPE_NAMES if value.type.kinds & row[0]]
        result = e.module.string(rows[0][1][column] if rows else "")
        for kind, names in rows[1:]:
            result = e.b.select(e.has_tag(value, TAGS[kind]), e.module.string(names[column]), result)
        e.done(value)
        return Value(STR, result)
    return form


def _largest_random(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
    return e.constant((1 << 31) - 1)


FORMS: dict[str, Callable[[FunctionEmitter, Any, BuiltinCallee], Value]] = {
    **{name: _row(name) for name in ROWS}, "implode": _implode, "join": _implode,
    "strlen": _strlen, "ord": _ord, "chr": _chr, "sprintf": _sprintf,
    "printf": _printf, "vsprintf": _vsprintf, "vprintf": _printf, "gettype": _type_name(0),
    "get_debug_type": _type_name(1), "mt_getrandmax": _largest_random, "getrandmax": _largest_random,
    "is_numeric": _is_numeric,
    "is_int": _kind_test(f.INT), "is_integer": _kind_test(f.INT), "is_long": _kind_test(f.INT),
    "is_float": _kind_test(f.FLOAT), "is_double": _kind_test(f.FLOAT), "is_string": _kind_test(f.STRING),
    "is_bool": _kind_test(f.BOOL), "is_array": _kind_test(f.ARRAY), "is_null": _kind_test(f.NULL),
    "is_resource": _kind_test(0), "is_countable": _array_test, "is_iterable": _array_test,
    "is_scalar": _kind_test(f.INT | f.FLOAT | f.STRING | f.BOOL), "is_object": _kind_test(f.OBJECT),
}
