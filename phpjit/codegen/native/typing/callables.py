"""Methods as callables: which method a name, a pair or `m(...)` is, known when it is compiled.

    array_map([C::class, 'm'], $a)  'C::m'  C::m(...)  self::m(...)    the method, its class, what `static` means
    array_map([$this, 'm'], $a)  $o->m(...)  $invokable                the same with its object, as its only capture

Like a closure, each is an object whose type names the function.  PHP looks a name up when it is called: so a name is
native where the class is known, and its code may call the method from here.
"""
from __future__ import annotations

from typing import Any, Final

from phpjit.analysis import facts as f
from phpjit.codegen.native.typing import calls, closures, methods, objects
from phpjit.codegen.native.typing.domain import CONFLICT, ObjRef, Val
from phpjit.codegen.native.typing.driver import ClosureSite
from phpjit.codegen.native.typing.program import ClassInfo
from phpjit.codegen.native.typing.seeds import THIS
from phpjit.codegen.native.typing.walk import Walk
from phpjit.core import nodes as c
from phpjit.core.walk import descendants, targets
from phpjit.reasons import Reason

_KINDS: Final = c.ClassRefKind
_RELATIVE: Final = ("self", "parent", "static")


def argument(w: Walk, expr: Any) -> Val:
    """Walk an argument that is a callable: a closure, a name, a pair, an object with __invoke."""
    match expr:
        case c.Const(value=str() as text):
            return _text(w, expr, text)
        case c.ArrayLiteral(items=(c.ArrayItem(key=None), c.ArrayItem(key=None, value=c.Const(value=str())))):
            val = _pair(w, expr)
            w.note(expr, val)
            return val
    val = w.expr(expr)
    if isinstance(expr, c.Local) and val.kinds in (f.STRING, f.ARRAY):
        literal = _assigned(w, expr.name)
        if literal is not None:
            return argument(w, literal)
    if val.kinds == f.OBJECT and val.obj is not None and not val.obj.closure and val.obj.cls not in ("", CONFLICT):
        return _of_object(w, expr, val.obj, "__invoke")
    return val


def _assigned(w: Walk, name: str) -> Any:
    """Return the name or pair of names that a local variable is whenever it is set; None where that is not so."""
    if w.version.loop is not None or w.fn.symbol_table or name in (param.name for param in w.fn.params) \
            or name in (capture.name for capture in w.fn.captures) or name in w.state.shared \
            or w.fn is w.version.unit.main:
        return None
    found: Any = None
    for node in descendants(w.fn.body):
        match node:
            case c.Assign(target=c.Local(name=target), value=c.Const(value=str()) | c.ArrayLiteral() as value) \
                    if target == name:
                if found is not None or (isinstance(value, c.ArrayLiteral) and not _constant_pair(value)):
                    return None
                found = value
            case c.Assign() | c.AssignOp() | c.AssignCoalesce() | c.IncDec():
                if any(isinstance(part, c.Local) and part.name == name for part in targets(node.target)) \
                        or _root(node.target) == name:
                    return None
            case c.AssignRef(target=target, source=source):
                if name in (_root(target), _root(source)):
                    return None
            case c.Foreach():
                bound = [node.value, *([] if node.key is None else [node.key]), *([node.subject] * node.by_ref)]
                if any(_root(part) == name for place in bound for part in (place, *targets(place))):
                    return None
            case c.Catch(variable=variable) if variable == name:
                return None
            case c.Unset(place=place) if _root(place) == name:
                return None
            case c.GlobalDecl() | c.StaticDecl() if node.name == name:
                return None
            case c.Closure(function=fn):
                if any(capture.by_ref and capture.name == name for capture in fn.captures):
                    return None
    return None if name in w.state.by_ref_locals else found


def _constant_pair(value: c.ArrayLiteral) -> bool:
    return len(value.items) == 2 and all(item.key is None and isinstance(item.value, c.Const) for item in value.items)


def _root(place: Any) -> str:
    """Return the local variable that a place is a part of."""
    while isinstance(place, c.Dim | c.Prop):
        place = place.base
    return place.name if isinstance(place, c.Local) else ""


def _text(w: Walk, node: Any, text: str) -> Val:
    cls, colons, method = text.rpartition("::")
    if not colons:
        return closures.named(w, node, text, None)
    return _of_class(w, node, cls, method)


def _pair(w: Walk, node: c.ArrayLiteral) -> Val:
    base, method = node.items[0].value, node.items[1].value
    assert isinstance(method, c.Const) and isinstance(method.value, str)
    match base:
        case c.Const(value=str() as name):
            return _of_class(w, node, name, method.value)
        case c.ClassConst(name="class", cls=ref) if ref.kind is not _KINDS.EXPR:
            return _of_class(w, node, objects.class_of(w, ref, node), method.value)
        case c.Local() | c.This():
            val = w.expr(base)
            if val.kinds == f.OBJECT and val.obj is not None and val.obj.cls not in ("", CONFLICT):
                return _of_object(w, node, val.obj, method.value)
        case _:
            pass
    raise w.refuse(Reason.UNKNOWN_CALL, node, f"[…, '{method.value}']", "name the class")


def _of_class(w: Walk, node: Any, name: str, method: str) -> Val:
    """Return the static method that the names of a class and a method mean as a callable."""
    if name.lower() in _RELATIVE or "::" in method or "::" in name:
        raise w.refuse(Reason.SYNTAX, node, f"the callable {name}::{method}", "use self::method(...)")
    info = methods.class_info(w, name, node)
    cls, found = methods.select(w, info, method, node, False)
    _must_be_static(w, node, cls, found)
    late = info.decl.name
    this = w.state.this
    if this is not None and w.scope and methods.descends(w, this.cls, w.scope, node) \
            and methods.descends(w, w.scope, late, node):
        late = this.cls             # a class name inside of an object of that class
    return _site(w, node, cls, found, late)


def _of_object(w: Walk, node: Any, obj: ObjRef, method: str) -> Val:
    """Return a method of an object as a callable."""
    if "::" in method:
        raise w.refuse(Reason.SYNTAX, node, f"the callable {method}", "use parent::method(...)")
    info = objects.simple_class(w, obj.cls, node)
    cls, found = methods.select(w, info, method, node)
    if "static" in found.modifiers:
        return _site(w, node, cls, found, info.decl.name)
    return _site(w, node, cls, found, info.decl.name, obj)


def first_class(w: Walk, node: c.StaticCall | c.MethodCall) -> Val:
    """Type `C::m(...)` and `$o->m(...)`."""
    if not isinstance(node.name, str):
        raise w.refuse(Reason.SYNTAX, node, "a method that is computed")
    if isinstance(node, c.MethodCall):
        val = w.expr(node.base)
        if val.kinds != f.OBJECT or val.obj is None or val.obj.closure or val.obj.cls in ("", CONFLICT) \
                or node.nullsafe:
            raise w.refuse(Reason.UNKNOWN_CALL, node, f"->{node.name}(...)", "use objects of one class here")
        made = _of_object(w, node, val.obj, node.name)
    else:
        made = _of_reference(w, node, node.name)
    assert made.obj is not None
    fn = w.typing.closures[made.obj.closure].fn
    if fn is not None and fn.static_slots:      # the closure has static variables of its own
        raise w.refuse(Reason.EFFECT, node, f"a closure of {node.name}(), which has static variables,")
    w.version.allocates = True
    return made if w.env is not None else Val(0)


def _of_reference(w: Walk, node: c.StaticCall, name: str) -> Val:
    info = methods.class_info(w, objects.class_of(w, node.cls, node), node)
    cls, found = methods.select(w, info, name, node, False)
    this = w.state.this
    if node.cls.kind in (_KINDS.SELF, _KINDS.PARENT):
        if "static" not in found.modifiers and this is not None:
            return _site(w, node, cls, found, this.cls, this)
        late = this.cls if this is not None else closures.late(w)
    else:
        late = info.decl.name
    _must_be_static(w, node, cls, found)
    return _site(w, node, cls, found, late)


def _must_be_static(w: Walk, node: Any, cls: ClassInfo, found: c.MethodDecl) -> None:
    if "static" not in found.modifiers:
        raise w.refuse(Reason.UNKNOWN_CALL, node, f"{cls.decl.name}::{found.function.name}() without its object")


def _site(w: Walk, node: Any, cls: ClassInfo, found: c.MethodDecl, late: str, this: ObjRef | None = None) -> Val:
    """Return a method as a callable, named as one that comes in from outside is (values/closure.py)."""
    calls.compilable(w, node, found.function, f"{cls.decl.name}::{found.function.name}")
    owner = cls.decl.name
    key = closures.key_of(w, found.function, cls.unit) + f":{owner}:{late}"
    site = w.typing.closures.setdefault(key, ClosureSite(key, cls.unit, found.function, {}, owner, late=late))
    if this is not None:
        closures.capture(w, site, THIS, Val(f.OBJECT, obj=this))
    return Val(f.OBJECT, obj=ObjRef("", key)) if w.env is not None else Val(0)


__all__ = ["argument", "first_class"]
