"""Objects of known classes: properties, methods, `new`.

    $p = new Point(1.0, 2.0);  $p->x += $dx;         the layout of Point is (x float, y float)

What a property holds is joined over the whole program.  What is written into objects that come from outside is
written back when the region has succeeded.  Classes with magic (__get, __destruct …), traits or builtin parents are
refused.
"""
from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from phpjit import phptypes
from phpjit.analysis import facts as f
from phpjit.codegen.native.typing import calls, consts
from phpjit.codegen.native.typing.coerce import fit
from phpjit.codegen.native.typing.domain import CONFLICT, NOTHING, V_NULL, ObjRef, Shape, Val, join
from phpjit.codegen.native.typing.methods import class_info, find, hidden_by, lineage, select, traits_of
from phpjit.codegen.native.typing.program import ClassInfo, NewCallee, UserCallee
from phpjit.codegen.native.typing.walk import Walk
from phpjit.core import nodes as c
from phpjit.reasons import Reason

_MAGIC: Final = frozenset(("__get", "__set", "__isset", "__unset", "__destruct", "__clone"))
_KINDS: Final = c.ClassRefKind


def class_of(w: Walk, ref: c.ClassRef, node: Any) -> str:
    """Return the name of the class that a reference means."""
    if ref.kind is _KINDS.NAME:
        return ref.name
    if w.scope:
        class_info(w, w.scope, node)        # refuses the code of a trait
    match ref.kind:
        case _KINDS.SELF if w.scope:
            return w.scope
        case _KINDS.PARENT if w.scope:
            parent = class_info(w, w.scope, node).decl.parent
            if parent is not None:
                return parent
        case _KINDS.STATIC if w.scope:
            if w.state.this is not None:
                return w.state.this.cls
            if w.state.late:
                return w.state.late
            if class_info(w, w.scope, node).exact:
                return w.scope
            raise w.refuse(Reason.UNKNOWN_CALL, node, "static::", "declare the class final, or write self::")
        case _:
            pass
    raise w.refuse(Reason.SYNTAX, node, "a class that is computed")


def is_instance(w: Walk, val: Val, node: c.InstanceOf) -> bool:
    """Tell whether objects of a value's class are what `instanceof` asks for; no class is loaded for it."""
    wanted = class_of(w, node.cls, node).lower().lstrip("\\")
    if val.obj is not None and val.obj.closure:
        return wanted == "closure"
    if val.obj is None or val.obj.cls in ("", CONFLICT):
        raise w.refuse(Reason.SYNTAX, node, "instanceof of an object of an unknown class")
    if wanted in ("unitenum", "backedenum", "stringable"):     # which classes have without naming them
        raise w.refuse(Reason.SYNTAX, node, f"instanceof {wanted}")
    pending, names = [simple_class(w, val.obj.cls, node)], set()
    while pending:
        info = pending.pop()
        names.add(info.decl.name.lower())
        for name in (info.decl.parent, *info.decl.interfaces):
            if name is None:
                continue
            key = name.lower().lstrip("\\")
            w.typing.dependencies.add(f"class:{key}")
            found = w.typing.world.cls(key)
            if found is not None:
                pending.append(found)
            elif key != wanted:         # of PHP itself: what it extends is not looked at
                raise w.refuse(Reason.SYNTAX, node, f"instanceof of a class that implements {name}")
            names.add(key)
    return wanted in names


def simple_class(w: Walk, name: str, node: Any) -> ClassInfo:
    """Return a class whose objects native code can hold; enter it in the program."""
    info = class_info(w, name, node)
    key = info.decl.name.lower()
    if key in w.typing.made:
        return info
    names: dict[str, bool] = {}     # of properties; whether they are private
    for cls in lineage(w, info, node):
        decl = cls.decl
        if decl.kind not in ("class", "enum") or decl.anonymous:
            raise w.refuse(Reason.SYNTAX, node, f"{decl.name} (a {decl.kind}, or a class without a name)")
        traits = traits_of(w, decl, node)
        if any(trait.props for trait in traits):
            raise w.refuse(Reason.SYNTAX, node, f"{decl.name}, which has properties of a trait,")
        for method in (*decl.methods, *(method for trait in traits for method in trait.methods)):
            if method.function.name.lower() in _MAGIC:
                raise w.refuse(Reason.EFFECT, node, f"{decl.name} has {method.function.name}()")
        for prop_decl in decl.props:
            if "static" in prop_decl.modifiers:
                continue
            if prop_decl.name in names and ("private" in prop_decl.modifiers or names[prop_decl.name]):
                raise w.refuse(Reason.SYNTAX, node, f"the hidden property {decl.name}::${prop_decl.name}")
            if prop_decl.name.startswith("__"):
                raise w.refuse(Reason.SYNTAX, node, f"the property ${prop_decl.name}")
            names[prop_decl.name] = "private" in prop_decl.modifiers
    w.typing.made[key] = info.decl.name
    w.typing.props.setdefault(key, {})
    if info.decl.kind == "enum":
        if any(case.is_case and case.value is not None and not isinstance(case.value, c.Const)
               for case in info.decl.consts):
            raise w.refuse(Reason.SYNTAX, node, f"{info.decl.name}, whose cases are computed,")
        for prop_name, (enum_prop, _) in enum_props(info).items():
            w.typing.add_prop(key, prop_name, Val(f.of_type(enum_prop.type).kinds))
    return info


def enum_props(info: ClassInfo) -> dict[str, tuple[c.PropDecl, str]]:
    """Return the properties that PHP gives to the cases of an enum."""
    decl = info.decl
    given: dict[str, phptypes.Type] = {"name": phptypes.Named("string")}
    if decl.enum_type is not None:
        given["value"] = decl.enum_type
    return {name: (c.PropDecl(decl.line, name, kind, None, frozenset(("public", "readonly"))), decl.name)
            for name, kind in given.items()}


def enum_case(w: Walk, node: Any, name: str) -> Val:
    """Type a case of an enum: the same object always."""
    return Val(f.OBJECT, obj=ObjRef(simple_class(w, name, node).decl.name))


def properties(w: Walk, info: ClassInfo, node: Any) -> dict[str, tuple[c.PropDecl, str]]:
    """Return the instance properties of a class in order, with the class that declares each."""
    if info.decl.kind == "enum":
        return enum_props(info)
    found: dict[str, tuple[c.PropDecl, str]] = {}
    for cls in lineage(w, info, node):
        for decl in cls.decl.props:
            if "static" not in decl.modifiers:
                found[decl.name] = (decl, cls.decl.name)
    return found


# ---------------------------------------------------------------- properties

def this(w: Walk, node: c.This) -> Val:
    """Type `$this`."""
    if w.state.this is None:
        raise w.refuse(Reason.SYNTAX, node, "$this", "make the method final or the function static")
    simple_class(w, w.state.this.cls, node)
    return Val(f.OBJECT, obj=w.state.this)


def _slot(w: Walk, node: c.Prop, base: Val) -> tuple[str, c.PropDecl] | None:
    """Return (class, declaration) of the property that a Prop node means; None when the base is no object."""
    if not base.kinds & f.OBJECT:
        return None
    if base.obj is None or base.obj.closure or base.obj.cls in ("", CONFLICT):
        raise w.refuse(Reason.UNTYPED, node, "the object of a property", "use objects of one final class")
    if not isinstance(node.name, str):
        raise w.refuse(Reason.SYNTAX, node, "a property with a computed name")
    info = simple_class(w, base.obj.cls, node)
    found = properties(w, info, node).get(node.name)
    if found is None:
        raise w.refuse(Reason.SYNTAX, node, f"the undeclared property ${node.name}", "declare it in the class")
    decl, owner = found
    hides = hidden_by(w, decl.modifiers, owner, node)
    if hides:
        raise w.refuse(Reason.SYNTAX, node, f"the {hides} property ${node.name}")
    if base.obj.outside and info.decl.kind != "enum":
        from_outside(w, node, base.obj.cls, decl)
    return info.decl.name, decl


def from_outside(w: Walk, node: Any, cls: str, decl: c.PropDecl) -> None:
    """Note what a property of an object from outside may hold: what was seen, or its declared type."""
    w.typing.read_outside.add((cls.lower(), decl.name))
    seen = w.typing.seeded.get(cls.lower(), {}).get(decl.name)
    if seen is not None:
        from phpjit.codegen.native.typing.seeds import val_of
        w.typing.add_prop(cls, decl.name, outer(w, cls, decl.name, lambda: val_of(w.typing, seen, True)))
        return
    fact = f.of_type(decl.type)
    if decl.type is None or fact.kinds & (f.ARRAY | f.OBJECT):
        raise w.refuse(Reason.UNTYPED, node, f"the property ${decl.name}", "declare a scalar type")
    w.typing.add_prop(cls, decl.name, Val(fact.kinds))


def outer(w: Walk, cls: str, name: str, make: Any) -> Val:
    """Return the value of an observed property, made once (its shapes must stay the same)."""
    known: dict[tuple[str, str], Val] = w.typing.outer
    key = (cls.lower(), name)
    if key not in known:
        known[key] = make()
    return known[key]


def prop(w: Walk, node: c.Prop) -> Val:
    """Read a property; an uninitialised one bails out, and null instead of an object."""
    base = w.expr(node.base)
    return _read(w, node, base)


def _read(w: Walk, node: c.Prop, base: Val) -> Val:
    slot = _slot(w, node, base)
    if slot is None:
        if base.kinds & ~f.NULL:
            raise w.refuse(Reason.UNTYPED, node, "the object of a property")
        if base.kinds and not node.nullsafe:
            w.env = None
        return V_NULL if node.nullsafe and base.kinds else NOTHING
    val = w.typing.prop(slot[0], slot[1].name)
    w.note_place(node, val)
    return join(val, V_NULL) if node.nullsafe and base.kinds & f.NULL else val


def lasting(w: Walk, node: c.Prop) -> bool:
    """Tell whether a property keeps its value while the native code runs: nothing in it writes that property."""
    base = w.expr(node.base)
    if base.kinds != f.OBJECT:
        return False
    slot = _slot(w, node, base)
    return slot is not None and (slot[0].lower(), slot[1].name) not in w.typing.written_props


def quiet_prop(w: Walk, node: c.Prop) -> Val:
    """Read a property under isset, ?? or empty."""
    base = w.quiet(node.base)
    if not base.kinds:
        return NOTHING
    slot = _slot(w, node, base)
    if slot is None:
        return V_NULL
    val = w.typing.prop(slot[0], slot[1].name)
    w.note_place(node, val)
    if base.kinds & f.NULL or slot[1].type is not None:
        val = join(val, V_NULL)
    return val


def fetch_prop(w: Walk, node: c.Prop) -> Val:
    """Return the value of a property whose base was walked."""
    from phpjit.codegen.native.typing.places import value_of
    return _read(w, node, value_of(w, node.base))


def write_prop(w: Walk, node: c.Prop, val: Val) -> Val:
    """Note an assignment to a property whose base was walked; the value that it takes."""
    from phpjit.codegen.native.typing.places import value_of
    base = value_of(w, node.base)
    slot = _slot(w, node, base)
    if slot is None:
        return NOTHING
    cls, decl = slot
    assert base.obj is not None
    if base.obj.outside:
        w.typing.changed_outside.add((cls.lower(), decl.name))
    if "readonly" in decl.modifiers and w.fn.name.lower() != "__construct":
        raise w.refuse(Reason.SYNTAX, node, f"a write of the readonly property ${decl.name} outside its constructor")
    fitted = fit(w, decl.type, val, node)
    w.typing.note_write(cls, decl.name)
    w.typing.add_prop(cls, decl.name, fitted)
    w.note_place(node, w.typing.prop(cls, decl.name))
    return fitted


def writable_prop(w: Walk, node: c.Prop) -> Val:
    """Return the array in a property, made if there is none, for a write into it."""
    from phpjit.codegen.native.typing.places import value_of
    base = value_of(w, node.base)
    slot = _slot(w, node, base)
    if slot is None:
        return NOTHING
    cls, decl = slot
    assert base.obj is not None
    if base.obj.outside:
        w.typing.changed_outside.add((cls.lower(), decl.name))
    if "readonly" in decl.modifiers:
        raise w.refuse(Reason.SYNTAX, node, f"a write into the readonly property ${decl.name}")
    if not w.typing.prop(cls, decl.name).kinds & f.ARRAY:
        w.typing.add_prop(cls, decl.name, Val(f.ARRAY, shape=w.shape(node)))
    w.typing.note_write(cls, decl.name)
    val = w.typing.prop(cls, decl.name)
    w.note_place(node, val)
    w.note(node, val)
    return val.keep(f.ARRAY)


# ---------------------------------------------------------------- methods

def method_call(w: Walk, node: c.MethodCall) -> Val:
    """Type `$o->m(…)`."""
    if node.callable_syntax:
        from phpjit.codegen.native.typing import callables
        return callables.first_class(w, node)
    base = w.expr(node.base)
    if not base.kinds:
        return NOTHING
    if not isinstance(node.name, str):
        raise w.refuse(Reason.SYNTAX, node, "a method that is computed")
    if base.obj is None:
        if base.only(f.NULL):
            if node.nullsafe:
                return V_NULL
            w.env = None        # a call on null throws
            return NOTHING
        raise w.refuse(Reason.UNTYPED, node, f"the object of ->{node.name}()")
    if base.obj.closure:
        if node.name.lower() != "__invoke" or node.nullsafe:
            raise w.refuse(Reason.SYNTAX, node, f"Closure::{node.name}()")
        from phpjit.codegen.native.typing import closures
        if "|" in base.obj.closure:
            return closures.call_one_of(w, node, base, node.base)
        site = closures.site_of(w, node, base)
        if site.fn is None or site.unit is None:
            raise w.refuse(Reason.SYNTAX, node, "__invoke()")
        return closures.call(w, node, site, node.base)
    if base.obj.cls == CONFLICT:
        raise w.refuse(Reason.UNKNOWN_CALL, node, f"->{node.name}()", "use objects of one class here")
    info = simple_class(w, base.obj.cls, node)
    before = None if w.env is None else dict(w.env)
    val = _method(w, node, info, node.name, node.args, base.obj, node.base)
    if node.nullsafe and base.kinds & f.NULL:
        from phpjit.codegen.native.typing.walk import join_envs
        w.env = join_envs((before, w.env))
        return join(val, V_NULL)
    return val


def _method(w: Walk, node: Any, info: ClassInfo, name: str, args: tuple[c.Arg, ...], obj: ObjRef | None,
            base: Any) -> Val:
    cls, method = select(w, info, name, node, not isinstance(node, c.StaticCall))
    owner = cls.decl.name
    if "static" in method.modifiers:
        return calls.user_call(w, node, cls.unit, method.function, args, scope=owner, late=info.decl.name)
    if obj is None:
        raise w.refuse(Reason.SYNTAX, node, f"a static call of {owner}::{name}()")
    return calls.user_call(w, node, cls.unit, method.function, args, this=obj, base=base, passes_this=True, scope=owner)


def static_call(w: Walk, node: c.StaticCall) -> Val:
    """Type `C::m(…)`."""
    if node.callable_syntax:
        from phpjit.codegen.native.typing import callables
        return callables.first_class(w, node)
    if not isinstance(node.name, str):
        raise w.refuse(Reason.SYNTAX, node, "a method that is computed")
    info = class_info(w, class_of(w, node.cls, node), node)
    if node.cls.kind in (_KINDS.SELF, _KINDS.PARENT) and w.state.this is None:
        cls, method = select(w, info, node.name, node, False)
        if "static" in method.modifiers:       # forwards `static`
            return calls.user_call(w, node, cls.unit, method.function, node.args, scope=cls.decl.name,
                                   late=w.state.late)
    return _method(w, node, info, node.name, node.args, w.state.this, None)


def new(w: Walk, node: c.New) -> Val:
    """Type `new C(…)`."""
    w.version.allocates = True
    if node.anonymous is not None:
        raise w.refuse(Reason.SYNTAX, node, "an anonymous class")
    info = simple_class(w, class_of(w, node.cls, node), node)
    if "abstract" in info.decl.modifiers or info.decl.kind == "enum":
        raise w.refuse(Reason.SYNTAX, node, "`new` of an abstract class")
    name = info.decl.name
    found = find(w, info, "__construct", node)
    sets = frozenset() if found is None else _sets(found[1].function)
    for prop_name, (decl, owner) in properties(w, info, node).items():
        if decl.default is not None:
            val = _pooled(w, decl.default, owner)
            w.typing.add_prop(name, prop_name, fit(w, decl.type, val, node) if decl.type is not None else val)
        elif decl.type is None and prop_name not in sets:
            w.typing.add_prop(name, prop_name, V_NULL)
    obj = ObjRef(name)
    w.typing.created.add(info.decl.name.lower())
    constructor: UserCallee | None = None
    if found is not None:
        cls, method = found
        if hidden_by(w, method.modifiers, cls.decl.name, node):
            raise w.refuse(Reason.SYNTAX, node, "a constructor that is not public")
        calls.user_call(w, node, cls.unit, method.function, node.args, this=obj, passes_this=True, scope=cls.decl.name)
        made = w.version.calls.pop(id(node), None)
        if not isinstance(made, UserCallee):        # an argument never comes to be
            return NOTHING
        constructor = made
    else:
        for arg in node.args:
            w.expr(arg.value)
    w.version.calls[id(node)] = NewCallee(name, constructor)
    return Val(f.OBJECT, obj=obj) if w.env is not None else NOTHING


def _sets(constructor: c.Function) -> frozenset[str]:
    """Return the properties that a constructor sets for sure: their null before that is not worth a type."""
    return frozenset(
        statement.expr.target.name for statement in constructor.body
        if isinstance(statement, c.ExprStmt) and isinstance(statement.expr, c.Assign)
        and isinstance(statement.expr.target, c.Prop) and isinstance(statement.expr.target.base, c.This)
        and isinstance(statement.expr.target.name, str))


def _pooled(w: Walk, expr: Any, scope: str) -> Val:
    """Return the value of a property default; its array is one shape for the whole program."""
    if isinstance(expr, c.ArrayLiteral):
        shape = w.typing.pool.get(id(expr))
        if shape is None:
            shape = w.typing.pool[id(expr)] = Shape(w.typing)
        val = consts.in_scope(w, expr, scope)
        return join(Val(f.ARRAY, shape=shape), val)
    return consts.in_scope(w, expr, scope)


def clone(w: Walk, node: c.Clone) -> Val:
    """Type `clone $o`: the copy is made inside."""
    w.version.allocates = True
    val = w.expr(node.operand).keep(f.OBJECT)
    if not val.kinds:
        return NOTHING
    if val.obj is None or val.obj.closure or val.obj.cls == CONFLICT:
        raise w.refuse(Reason.UNTYPED, node, "the object of clone")
    info = simple_class(w, val.obj.cls, node)
    if info.decl.kind == "enum":
        raise w.refuse(Reason.SYNTAX, node, "a clone of an enum case")
    if val.obj.outside:
        for decl, _ in properties(w, info, node).values():
            from_outside(w, node, val.obj.cls, decl)
    w.typing.created.add(info.decl.name.lower())
    return Val(f.OBJECT, obj=ObjRef(val.obj.cls))


def chain(w: Walk, node: c.NullsafeChain, read: Callable[[Any], Val] | None = None) -> Val:
    """Type the extent of `?->`; `read`: how the chain is read, if not aloud."""
    before = None if w.env is None else dict(w.env)
    val = (read or w.expr)(node.chain)
    from phpjit.codegen.native.typing.walk import join_envs
    w.env = join_envs((before, w.env))
    return join(val, V_NULL)
