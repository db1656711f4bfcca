"""What `__toString` of the reflectors prints."""
from __future__ import annotations

from typing import Final

from phpjit.builtin import PhpValue
from phpjit.runtime.convert import float_export, to_str
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.functions import FunctionInfo, Thunk
from phpjit.runtime.values.objects import (
    ABSTRACT,
    EXPLICIT_ABSTRACT,
    FINAL,
    PRIVATE,
    READONLY,
    STATIC,
    ConstInfo,
    MethodInfo,
    PhpClass,
    PhpObject,
    PropInfo,
    visibility_name,
)
from phpjit.runtime.values.sentinels import MISSING, UNDEF

_ESCAPES: Final = {92: "\\\\", 10: "\\n", 13: "\\r", 9: "\\t", 12: "\\f", 11: "\\v", 27: "\\e",
                   **{code: f"\\x{code:02X}" for code in (*range(9), *range(14, 27), *range(28, 32), *range(127, 256))}}


def _escaped(text: str) -> str:
    return text.translate(_ESCAPES)


def show_value(value: PhpValue) -> str:
    """Print a default or constant as reflection does."""
    match value:
        case Thunk(text=text):
            return text if text is not None else show_value(value())
        case None:
            return "NULL"
        case bool():
            return "true" if value else "false"
        case float():
            return float_export(value)
        case str():
            return f"'{_escaped(value)}'"
        case PhpArray():
            if value.is_list():
                return "[" + ", ".join(show_value(item) for item in value.values()) + "]"
            return "[" + ", ".join(f"{show_value(key)} => {show_value(item)}" for key, item in value.items()) + "]"
        case PhpObject():
            cls = type(value)
            if cls.info.kind == "enum":
                return f"\\{cls.info.name}::{getattr(value, 'name')}"  # noqa: B009
            return "Object"
        case _:
            return to_str(value)


def parameter_text(info: FunctionInfo, index: int) -> str:
    """Print `Parameter #0 [ <required> int $a ]`."""
    param = info.params[index]
    optional = index >= info.required
    text = f"Parameter #{index} [ <{'optional' if optional else 'required'}> "
    if param.type is not None:
        text += param.type.show() + " "
    if param.by_ref:
        text += "&"
    if param.variadic:
        text += "..."
    text += f"${param.name}"
    if optional and not param.variadic and param.default is not MISSING:
        text += f" = {show_value(param.default)}"
    elif optional and not param.variadic and param.unknown_default:
        text += " = <default>"
    return text + " ]"


def function_text(info: FunctionInfo, found: MethodInfo | None, indent: str, seen_from: PhpClass | None = None) -> str:
    """Print a function or method with its parameters."""
    text = f"{indent}{info.doc}\n" if info.doc else ""
    kind = "Closure" if info.closure else "Method" if found is not None else "Function"
    origin = "user" if not info.internal else f"internal:{info.extension}" if info.extension else "internal"
    text += f"{indent}{kind} [ <{origin}"
    if info.deprecated:
        text += ", deprecated"
    if found is not None:
        if seen_from is not None and found.declaring is not seen_from:
            text += f", inherits {found.declaring.info.name}"
        elif found.declaring.info.parent is not None:
            over = found.declaring.info.parent.info.methods.get(found.key)
            if over is not None and not over.flags & PRIVATE:
                text += f", overwrites {over.declaring.info.name}"
        if found.prototype is not None:
            text += f", prototype {found.prototype.declaring.info.name}"
        if found.key == "__construct":
            text += ", ctor"
    text += "> "
    if found is not None:
        if found.flags & ABSTRACT:
            text += "abstract "
        if found.flags & FINAL:
            text += "final "
        if found.flags & STATIC:
            text += "static "
        text += visibility_name(found.flags) + " method "
    else:
        text += "function "
    text += ("&" if info.by_ref_return else "") + info.name + " ] {\n"
    if not info.internal:
        text += f"{indent}  @@ {info.file} {info.line} - {info.end_line}\n"
    if info.params or info.internal:
        rows = "".join(f"{indent}    {parameter_text(info, index)}\n" for index in range(len(info.params)))
        text += f"\n{indent}  - Parameters [{len(info.params)}] {{\n{rows}{indent}  }}\n"
    if info.return_type is not None:
        text += f"{indent}  - {'Tentative return' if info.tentative else 'Return'} [ {info.return_type.show()} ]\n"
    return text + f"{indent}}}\n"


def property_text(found: PropInfo, indent: str) -> str:
    """Print `Property [ public $x = 1 ]`."""
    text = f"{indent}Property [ "
    if found.line < 0:
        text += "<dynamic> "
    text += visibility_name(found.flags) + " "
    if found.flags & STATIC:
        text += "static "
    if found.flags & READONLY:
        text += "readonly "
    if found.type is not None:
        text += found.type.show() + " "
    text += f"${found.name}"
    if found.default is not UNDEF and found.default is not None and found.line >= 0:
        text += f" = {show_value(found.default)}"
    elif found.default is None and found.has_default and found.line >= 0 and not found.promoted:
        text += " = NULL"
    return text + " ]\n"


def constant_text(found: ConstInfo, indent: str) -> str:
    """Print `Constant [ public int X ] { 1 }`."""
    from phpjit.runtime.classes.members import const_value
    from phpjit.runtime.convert import type_name
    value = const_value(found)
    shown = "Array" if isinstance(value, PhpArray) else "Object" if isinstance(value, PhpObject) else to_str(value)
    final = "final " if found.flags & FINAL else ""
    return f"{indent}Constant [ {final}{visibility_name(found.flags)} {type_name(value)} {found.name} ] {{ {shown} }}\n"


def class_text(cls: PhpClass) -> str:
    """Print a class with all its members."""
    info = cls.info
    kind = {"interface": "Interface", "trait": "Trait"}.get(info.kind, "Class")
    text = f"{info.doc}\n" if info.doc else ""
    where = f"internal{':' + info.extension if info.extension else ''}" if info.is_internal else "user"
    text += f"{kind} [ <{where}> "
    if "traversable" in cls.ancestors and info.kind == "class":
        text += "<iterateable> "
    if info.kind == "interface":
        text += "interface "
    elif info.kind == "trait":
        text += "trait "
    else:
        if info.flags & (EXPLICIT_ABSTRACT | ABSTRACT):
            text += "abstract "
        if info.flags & FINAL:
            text += "final "
        text += "class "
    text += info.name
    if info.parent is not None:
        text += f" extends {info.parent.info.name}"
    if info.interfaces:
        text += (" extends " if info.kind == "interface" else " implements ") + ", ".join(
            base.info.name for base in info.interfaces)
    text += " ] {\n"
    if not info.is_internal:
        text += f"  @@ {info.file} {info.line}-{info.end_line}\n"

    def shown(member: ConstInfo | PropInfo | MethodInfo) -> bool:
        return not member.flags & PRIVATE or member.declaring is cls

    consts = [constant_text(found, "    ") for found in info.consts.values() if shown(found)]
    text += _section("Constants", consts)
    text += _section("Static properties", [property_text(p, "    ") for p in info.statics.values() if shown(p)])
    methods = [found for found in info.methods.values() if shown(found)]
    static = [function_text(found.info, found, "    ", cls) for found in methods if found.is_static]
    text += _section("Static methods", static, "\n")
    text += _section("Properties", [property_text(p, "    ") for p in info.props.values() if shown(p)])
    plain = [function_text(found.info, found, "    ", cls) for found in methods if not found.is_static]
    return text + _section("Methods", plain, "\n") + "}\n"


def _section(title: str, rows: list[str], separator: str = "") -> str:
    return f"\n  - {title} [{len(rows)}] {{\n{separator.join(rows)}  }}\n"
