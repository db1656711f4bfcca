"""The code of a closure in another class than the one that it was written in.

    class Base { private $p; function f() { return fn () => $this->p; } }      class Sub extends Base {}

The code reads the attribute "\\0Base\\0p", which is what Base means by `p`.  Bound to Sub it reads "p" instead, which
no object of these classes has, so that the general way decides.  Only names differ: the code object is the same but
for them.  FunctionInfo.scoped lists the names in question.  Closures written inside of a closure go where it goes.
"""
from __future__ import annotations

from types import CellType, FunctionType
from typing import Any, Final

from phpjit.records import replace
from phpjit.runtime.classes.members import link_members, renamed
from phpjit.runtime.classes.spec import SCOPE_VARIABLE
from phpjit.runtime.current import current
from phpjit.runtime.values.functions import FunctionInfo
from phpjit.runtime.values.objects import PRIVATE, PROTECTED, READONLY, PhpClass, PhpObject, PropInfo, is_subclass

NEVER: Final = "\0never\0"      # no object has a property under this name


def template_for(info: FunctionInfo, this: Any, scope: PhpClass | None) -> FunctionType:
    """Return the function of a closure as it is in class `scope`; `this`: an object, the called class, or None."""
    template: FunctionType = info.template
    home = home_of(template)
    fits = not isinstance(this, PhpObject) or (scope is not None and is_subclass(type(this), scope))
    return template if scope is home and fits else _variant(template, home, scope, fits)


def home_of(template: FunctionType) -> PhpClass | None:
    """Return the class that a closure was written in."""
    cells = template.__closure__ or ()
    return next((cell.cell_contents for name, cell in zip(template.__code__.co_freevars, cells, strict=True)
                 if name == SCOPE_VARIABLE), None)


def _variant(template: FunctionType, home: PhpClass | None, scope: PhpClass | None, fits: bool) -> FunctionType:
    """Return a template, or what makes its generators, for another class; made once for each."""
    info: FunctionInfo = template.php  # type: ignore[attr-defined]  # PHP functions have it
    known = info.variants
    if known is None:
        info.variants = known = {}
    key = (template.__name__, scope, fits)
    if key not in known:
        names = {name: seen_from(name, home, scope, fits, name in info.stored) for name in info.scoped}
        names = {old: new for old, new in names.items() if old != new}
        link_members(current(), list(names.values()))
        cells = tuple([_inner(cell, home, scope, fits) for cell in template.__closure__ or ()])
        code = renamed(template.__code__, names) if names else template.__code__
        made = FunctionType(code, template.__globals__, template.__name__, template.__defaults__, cells)
        made.__kwdefaults__ = template.__kwdefaults__
        made.php = info if scope is home or info.uses_this else unknown(info)  # type: ignore[attr-defined]
        known[key] = made
    found: FunctionType = known[key]
    return found


def unknown(info: FunctionInfo) -> FunctionInfo:
    """Return the description of a closure's function in another class: native code was made for the class it is in."""
    if info.ident is None:
        return info
    if info.elsewhere is None:
        info.elsewhere = made = replace(info, ident=None)
        made.elsewhere = made
    return info.elsewhere


def _inner(cell: CellType, home: PhpClass | None, scope: PhpClass | None, fits: bool) -> CellType:
    """Return a cell that holds a closure, written inside of another one, for another class; other cells as they are."""
    held = cell.cell_contents
    info: FunctionInfo | None = getattr(held, "php", None) if isinstance(held, FunctionType) else None
    return CellType(_variant(held, home, scope, fits)) if info is not None and info.closure else cell


def seen_from(name: str, home: PhpClass | None, scope: PhpClass | None, fits: bool, stored: bool) -> str:
    """Return the attribute that class `scope` means where code written in class `home` says `name`.

    `fits`: `$this`, if there is one, is an object of `scope`.  See classes/members.py for the names.
    """
    if name.startswith(">const:"):
        return name if fits else name[1:]
    if "/" in name:
        return _method(name, scope, fits)
    _, owner, plain = name.split("\0") if name[0] == "\0" else ("", "", name)
    prop = None if scope is None else scope.info.props.get(plain)
    if stored and not (fits and prop is not None and _same_values(prop, home)):
        return NEVER
    if prop is not None and prop.flags & PRIVATE and prop.declaring is scope:
        return prop.key
    if prop is not None and prop.flags & PROTECTED and owner == "*" and fits:
        return name
    return plain


def _same_values(prop: PropInfo, home: PhpClass | None) -> bool:
    """Whether a property takes the values that the one that the code was written for takes."""
    written = None if home is None else home.info.props.get(prop.name)
    return written is not None and prop.type == written.type and not prop.flags & READONLY


def _method(name: str, scope: PhpClass | None, fits: bool) -> str:
    head, _, count = name.rpartition("/")
    key, _, owner = head.lstrip(">:").partition("@")
    inside = ">::" if head.startswith(">::") else ">"
    if owner.startswith("static "):
        return f"{inside}{key}@static {'' if scope is None else scope.info.key}/{count}"
    method = None if scope is None else scope.info.methods.get(key)
    if method is not None and method.flags & PRIVATE and method.declaring is scope:
        return f"{inside}{key}@{scope.info.key}/{count}"
    if inside == ">::":
        return f">::{key}{'' if fits else '@'}/{count}"
    return f">{key}/{count}" if head[:1] == ">" and fits and scope is not None else f"{key}@/{count}"
