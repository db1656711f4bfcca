"""Inheritance: what a class takes over from its parent and interfaces, and the rules it must keep."""
from __future__ import annotations

from typing import TYPE_CHECKING

from phpjit.runtime.classes import signature
from phpjit.runtime.classes.spec import ClassSpec
from phpjit.runtime.diagnostics import E_COMPILE_ERROR, E_CORE_ERROR, E_DEPRECATED, E_ERROR, fatal, report
from phpjit.runtime.values.objects import (
    ABSTRACT,
    EXPLICIT_ABSTRACT,
    FINAL,
    PRIVATE,
    PUBLIC,
    READONLY,
    STATIC,
    VISIBILITY,
    MethodInfo,
    PhpClass,
    PropInfo,
    visibility_name,
)

if TYPE_CHECKING:
    from phpjit.runtime.values.objects import ConstInfo


def _refuse(spec: ClassSpec, message: str, line: int | None = None, level: int = E_COMPILE_ERROR) -> None:
    fatal(message, level, spec.file, spec.line if line is None else line)


def _shown(cls: PhpClass) -> str:
    return cls.info.name.partition("\0")[0]


def _weaker(flags: int) -> str:
    return "" if flags & PUBLIC else " or weaker"


def from_parent(cls: PhpClass, spec: ClassSpec, parent: PhpClass) -> None:
    """Inherit properties, constants and methods of the parent class, in php-src's order of checks."""
    info, above = cls.info, parent.info
    for name, prop in above.props.items():
        _inherit_prop(cls, spec, name, prop)
    for name, prop in above.statics.items():
        _inherit_prop(cls, spec, name, prop)
    for name, const in above.consts.items():
        _inherit_const(cls, spec, name, const)
    check = not info.is_internal
    for key, method in above.methods.items():
        mine = info.methods.get(key)
        if mine is None:
            info.methods[key] = method
        elif check:
            check_method(cls, spec, mine, method)
        elif mine.prototype is None and not method.flags & PRIVATE:
            mine.prototype = method.prototype or method


def _inherit_prop(cls: PhpClass, spec: ClassSpec, name: str, prop: PropInfo) -> None:
    info = cls.info
    mine = info.props.get(name) or info.statics.get(name)
    if mine is None:
        (info.statics if prop.flags & STATIC else info.props)[name] = prop
        return
    if prop.flags & PRIVATE or info.is_internal:
        return
    owner, me = _shown(prop.declaring), _shown(cls)
    if (prop.flags ^ mine.flags) & STATIC:
        words = ("static ", "non static ")
        _refuse(spec, f"Cannot redeclare {words[not prop.flags & STATIC]}{owner}::${name} as "
                      f"{words[not mine.flags & STATIC]}{me}::${name}")
    if (prop.flags ^ mine.flags) & READONLY:
        words = ("readonly", "non-readonly")
        _refuse(spec, f"Cannot redeclare {words[not prop.flags & READONLY]} property {owner}::${name} as "
                      f"{words[not mine.flags & READONLY]} {me}::${name}")
    if mine.flags & VISIBILITY > prop.flags & VISIBILITY:
        _refuse(spec, f"Access level to {me}::${name} must be {visibility_name(prop.flags)} (as in class {owner})"
                      f"{_weaker(prop.flags)}")
    if prop.type is not None:
        _check_prop_type(cls, spec, mine, prop)
    elif mine.type is not None:
        _refuse(spec, f"Type of {me}::${name} must not be defined (as in class {owner})")


def _check_prop_type(cls: PhpClass, spec: ClassSpec, mine: PropInfo, prop: PropInfo) -> None:
    """A redeclared property must have the same type."""
    request = cls.info.request
    assert request is not None and prop.type is not None
    try:
        if signature.types_equal(mine.type, mine.declaring, prop.type, prop.declaring):
            return
    except signature.Unresolved as problem:
        if request.early:
            raise
        if not request.resolving or str(problem) in request.loading:
            request.obligations.append(lambda: _check_prop_type(cls, spec, mine, prop))
            return
    _refuse(spec, f"Type of {_shown(cls)}::${prop.name} must be {signature.shown(prop.type, prop.declaring)} "
                  f"(as in class {_shown(prop.declaring)})")


def _inherit_const(cls: PhpClass, spec: ClassSpec, name: str, const: ConstInfo) -> None:
    mine = cls.info.consts.get(name)
    if mine is None:
        if not const.flags & PRIVATE:
            cls.info.consts[name] = const
        return
    owner, me = _shown(const.declaring), _shown(cls)
    if mine.flags & VISIBILITY > const.flags & VISIBILITY:
        _refuse(spec, f"Access level to {me}::{name} must be {visibility_name(const.flags)} (as in class {owner})"
                      f"{_weaker(const.flags)}")
    if const.flags & FINAL:
        _refuse(spec, f"{me}::{name} cannot override final constant {owner}::{name}")


def from_interface(cls: PhpClass, spec: ClassSpec, interface: PhpClass) -> None:
    """Inherit constants and (abstract) methods of an interface."""
    info = cls.info
    parent = info.parent
    if parent is not None and interface in parent.info.interfaces:
        _recheck_consts(cls, spec, interface)
        return
    for name, const in interface.info.consts.items():
        mine = info.consts.get(name)
        if mine is None:
            info.consts[name] = const
        elif mine.declaring is not const.declaring:
            if mine.declaring is not cls and const.declaring is interface:
                _refuse(spec, f"{info.kind.capitalize()} {_shown(cls)} inherits both "
                              f"{_shown(mine.declaring)}::{name} and "
                              f"{_shown(const.declaring)}::{name}, which is ambiguous")
            if const.flags & FINAL:
                _refuse(spec, f"{_shown(mine.declaring)}::{name} cannot override final constant "
                              f"{_shown(const.declaring)}::{name}")
    for key, method in interface.info.methods.items():
        mine_method = info.methods.get(key)
        if mine_method is None:
            info.methods[key] = method
        elif mine_method is not method and not info.is_internal and not mine_method.info.internal:
            check_method(cls, spec, mine_method, method, from_interface=True)
        elif mine_method is not method and mine_method.prototype is None and mine_method.declaring is cls:
            mine_method.prototype = method


def _recheck_consts(cls: PhpClass, spec: ClassSpec, interface: PhpClass) -> None:
    for name, const in interface.info.consts.items():
        mine = cls.info.consts.get(name)
        if mine is None:
            cls.info.consts[name] = const


def check_method(cls: PhpClass, spec: ClassSpec, child: MethodInfo, parent: MethodInfo, from_interface: bool = False,
                 visibility: bool = True) -> None:
    """Check an overriding method against the one it overrides (php-src: do_inheritance_check_on_method)."""
    line = child.info.line or None
    mine, theirs = child.flags, parent.flags
    above, below = _shown(owner_of(parent)), _shown(cls)
    if theirs & PRIVATE and not theirs & ABSTRACT and not (theirs & FINAL and parent.key == "__construct"):
        return
    if theirs & FINAL:
        _refuse(spec, f"Cannot override final method {above}::{parent.name}()", line)
    if (mine ^ theirs) & STATIC:
        if mine & STATIC:
            _refuse(spec, f"Cannot make non static method {above}::{child.name}() static in class "
                          f"{_shown(child.declaring)}",
                    line)
        _refuse(spec, f"Cannot make static method {above}::{child.name}() non static in class "
                      f"{_shown(child.declaring)}",
                line)
    if mine & ABSTRACT and not theirs & ABSTRACT:
        _refuse(spec, f"Cannot make non abstract method {above}::{child.name}() abstract in class {below}", line)
    proto = parent.prototype or parent
    if parent.key == "__construct" and not parent.flags & ABSTRACT:
        if not proto.flags & ABSTRACT:
            return
        parent = proto
    if (child.declaring is cls and child.prototype is None) or (not from_interface and child.declaring is cls):
        child.prototype = proto
    if visibility and mine & VISIBILITY > theirs & VISIBILITY:
        _refuse(spec, f"Access level to {_shown(child.declaring)}::{child.name}() must be {visibility_name(theirs)} "
                      f"(as in class {above}){_weaker(theirs)}", line)
    compare_signatures(cls, spec, child, parent)


def owner_of(method: MethodInfo) -> PhpClass:
    """Return the class that messages name as a method's own: the trait it came from, else the declaring class."""
    return method.trait_origin if method.trait_origin is not None else method.declaring


def compare_signatures(cls: PhpClass, spec: ClassSpec, child: MethodInfo, parent: MethodInfo) -> None:
    """Refuse incompatible declarations; announce return types that will have to change."""
    child_scope = cls if child.trait_origin is not None else child.declaring
    parent_scope = cls if parent.declaring.info.kind == "trait" else parent.declaring
    file, line = child.info.file or spec.file, child.info.line or spec.line
    texts = (lambda: signature.declaration(child.info, child_scope, child.name, owner_of(child)),
             lambda: signature.declaration(parent.info, parent_scope, parent.name, owner_of(parent)))
    try:
        result = signature.compare(child.info, child_scope, parent.info, parent_scope)
    except signature.Unresolved as problem:
        request = cls.info.request
        assert request is not None
        if request.early:
            raise
        if not request.resolving or str(problem) in request.loading:
            request.obligations.append(lambda: compare_signatures(cls, spec, child, parent))
            return
        missing = signature.spelled(str(problem), child.info, parent.info)
        fatal(f"Could not check compatibility between {texts[0]()} and {texts[1]()}, because class {missing} is not "
              "available", E_COMPILE_ERROR, file, line)
    if result is signature.Fit.ERROR:
        fatal(f"Declaration of {texts[0]()} must be compatible with {texts[1]()}", E_COMPILE_ERROR, file, line)
    if result is signature.Fit.WARNING and not any(
            attribute.name.lower().lstrip("\\") == "returntypewillchange" for attribute in child.info.attributes):
        report(E_DEPRECATED, f"Return type of {texts[0]()} should either be compatible with {texts[1]()}, or the "
                             "#[\\ReturnTypeWillChange] attribute should be used to temporarily suppress the notice",
               file, line)


def check_abstract(cls: PhpClass, spec: ClassSpec) -> None:
    """A class that is not abstract must implement everything."""
    info = cls.info
    if info.kind not in {"class", "enum"}:
        return
    explicit = bool(info.flags & EXPLICIT_ABSTRACT)
    missing = [method for method in info.methods.values()
               if method.flags & ABSTRACT and (not explicit or method.flags & PRIVATE)]
    if not missing:
        return
    names = ", ".join(f"{_shown(method.declaring)}::{method.name}" for method in missing[:3])
    if len(missing) > 3:
        names += ", ..."
    count = f"{len(missing)} abstract"
    plural = "s" if len(missing) > 1 else ""
    head = f"{info.kind.capitalize()} {_shown(cls)}"
    if not explicit and info.kind != "enum":
        text = (f"{head} contains {count} method{plural} and must therefore be declared abstract or implement the "
                f"remaining methods ({names})")
    else:
        text = f"{head} must implement {count} private method{plural} ({names})"
    _refuse(spec, text, level=E_ERROR)


def check_interfaces(cls: PhpClass, spec: ClassSpec) -> None:
    """The rules of Zend's own interfaces."""
    info = cls.info
    if info.kind == "interface":
        return
    keys = cls.ancestors
    name = _shown(cls)
    parent_keys = info.parent.ancestors if info.parent is not None else frozenset()
    kind = info.kind.capitalize()
    if "traversable" in keys:
        if "iterator" in keys and "iteratoraggregate" in keys:
            _refuse(spec, f"{kind} {name} cannot implement both Iterator and IteratorAggregate at the same time",
                    level=E_ERROR)
        if not keys & {"iterator", "iteratoraggregate"} and not info.is_internal and not info.flags & EXPLICIT_ABSTRACT:
            fatal(f"{kind} {name} must implement interface Traversable as part of either Iterator or IteratorAggregate",
                  E_CORE_ERROR, "Unknown", 0)
    if "throwable" in keys and "exception" not in keys and "error" not in keys:
        _refuse(spec, f"{kind} {name} cannot implement interface Throwable, extend Exception or Error instead",
                level=E_ERROR)
    if "datetimeinterface" in keys and "datetime" not in keys and "datetimeimmutable" not in keys:
        fatal("DateTimeInterface can't be implemented by user classes", E_ERROR, "Unknown", 0)
    if info.kind != "enum" and ("unitenum" in keys or "backedenum" in keys):
        which = "BackedEnum" if "backedenum" in keys else "UnitEnum"
        _refuse(spec, f"Non-enum class {name} cannot implement interface {which}", level=E_ERROR)
    if info.kind == "enum" and info.enum_type is None and "backedenum" in keys:
        _refuse(spec, f"Non-backed enum {name} cannot implement interface BackedEnum", level=E_ERROR)
    if "serializable" in keys and "serializable" not in parent_keys and not (
            "__serialize" in info.methods and "__unserialize" in info.methods):
        report(E_DEPRECATED, f"{name} implements the Serializable interface, which is deprecated. Implement "
                             "__serialize() and __unserialize() instead (or in addition, if support for old PHP "
                             "versions "
                             "is necessary)", spec.file, spec.line)
