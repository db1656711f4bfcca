"""Traits: members copied into the using class, with `insteadof` and `as`.

The trait's body is run again with the using class, so that `self`, static variables and private access are its own.
"""
from __future__ import annotations

from types import FunctionType
from typing import Any

from phpjit.runtime.classes.inherit import check_method, compare_signatures
from phpjit.runtime.classes.members import all_names, link_members, renamed
from phpjit.runtime.classes.spec import ClassSpec, TraitRule
from phpjit.runtime.current import current
from phpjit.runtime.diagnostics import E_COMPILE_ERROR, fatal
from phpjit.runtime.values.functions import FunctionInfo
from phpjit.runtime.values.objects import (
    ABSTRACT,
    FINAL,
    PRIVATE,
    PROTECTED,
    PUBLIC,
    READONLY,
    STATIC,
    VISIBILITY,
    MethodInfo,
    PhpClass,
    PropInfo,
    is_subclass,
)

_VISIBILITIES = {"public": PUBLIC, "protected": PROTECTED, "private": PRIVATE}


def _refuse(spec: ClassSpec, message: str) -> None:
    fatal(message, E_COMPILE_ERROR, spec.file, spec.line)


def apply_traits(cls: PhpClass, spec: ClassSpec, traits: tuple[PhpClass, ...]) -> None:
    """Copy the members of the used traits into the class."""
    _check_rules(cls, spec, traits)
    _check_exclusions(spec)
    origins: dict[str, PhpClass] = {}
    for name, method, origin in composed_methods(cls, spec, traits):
        _add_method(cls, spec, name, method, origin, origins)
    for rule in spec.rules:
        if rule.alias is not None:
            named = next((trait for trait in traits if _rule_names(rule, trait)), None)
            if named is not None:
                cls.info.aliases[rule.alias] = f"{named.info.name}::{rule.method}"
    _bind_consts(cls, spec, traits)
    _bind_props(cls, spec, traits)
    _name_private_methods(cls)


def _name_private_methods(cls: PhpClass) -> None:
    """Make the code of a class call methods that traits made private to it by the names that private methods have."""
    methods = [method for method in cls.info.methods.values() if method.declaring is cls]
    keys = {method.key for method in methods if method.flags & PRIVATE and method.trait_origin is not None}
    pending: list[Any] = [method.function for method in methods] if keys else []
    while pending:
        function = pending.pop()
        if not isinstance(function, FunctionType) or not hasattr(function, "php"):
            continue
        pending += [cell.cell_contents for cell in function.__closure__ or ()]
        names = {name: _private_name(name, keys, cls.info.key) for name in all_names(function.__code__)}
        names = {old: new for old, new in names.items() if old != new}
        if names:
            function.__code__ = renamed(function.__code__, names)
            link_members(current(), list(names.values()))
            info: FunctionInfo = function.php
            info.scoped = tuple([names.get(name, name) for name in info.scoped])


def _private_name(name: str, keys: set[str], cls: str) -> str:
    """`>foo/2` -> `>foo@cls/2` where foo() is private; see members.py for the names."""
    head, slash, count = name.rpartition("/")
    key, _, late = head.lstrip(">:").partition("@")
    if head[:1] != ">" or not slash or key not in keys or late not in ("", "static "):
        return name
    return f"{head.partition('@')[0]}@{late}{cls}/{count}"


def composed_methods(user: PhpClass, spec: ClassSpec, traits: tuple[PhpClass, ...]
                     ) -> list[tuple[str, MethodInfo, PhpClass]]:
    """Return (name, method, trait) for all methods that `use` brings into `user`, aliases included."""
    excluded: dict[str, set[str]] = {}
    for rule in spec.rules:
        for loser in rule.insteadof:
            excluded.setdefault(loser.lower().lstrip("\\"), set()).add(rule.method.lower())
    rows: list[tuple[str, MethodInfo, PhpClass]] = []
    for trait in traits:
        for method in _trait_methods(user, trait):
            for rule in spec.rules:
                if rule.alias is not None and _rule_fits(rule, trait, method):
                    rows.append((rule.alias, _changed(method, rule.modifier, rule.alias), trait))
            if method.key in excluded.get(trait.info.key, ()):
                continue
            for rule in spec.rules:
                if rule.alias is None and rule.modifier is not None and _rule_fits(rule, trait, method):
                    method = _changed(method, rule.modifier, None)
            rows.append((method.name, method, trait))
    return rows


def _rule_fits(rule: TraitRule, trait: PhpClass, method: MethodInfo) -> bool:
    return rule.method.lower() == method.key and (
        rule.trait is None or rule.trait.lower().lstrip("\\") == trait.info.key)


def _rule_names(rule: TraitRule, trait: PhpClass) -> bool:
    """Whether a rule is about a trait: it says so, or the trait has the method."""
    if rule.trait is None:
        return rule.method.lower() in trait.info.methods
    return rule.trait.lower().lstrip("\\") == trait.info.key


def _changed(method: MethodInfo, modifier: str | None, alias: str | None) -> MethodInfo:
    """Return a copy of a method under another name or visibility."""
    flags = method.flags
    if modifier in _VISIBILITIES:
        flags = flags & ~VISIBILITY | _VISIBILITIES[modifier]
    function = method.function
    info = method.info
    if alias is not None:
        import copy
        info = copy.copy(info)
        info.name = alias
        if isinstance(function, FunctionType):
            function = rename(function, info, f"{method.declaring.info.name}::{alias}")
    return MethodInfo(alias or method.name, (alias or method.name).lower(), flags, method.declaring, function, info,
                      None, method.trait_origin)


def rename(function: FunctionType, info: Any, display: str) -> FunctionType:
    """Return a copy of a PHP function that backtraces show as `display`."""
    code = function.__code__
    first = code.co_consts[0] if code.co_consts else None
    if isinstance(first, str) and first.startswith("php:"):
        flags = first[4:first.index("|")]
        code = code.replace(co_consts=(f"php:{flags}|{display}", *code.co_consts[1:]), co_qualname=display)
    made = FunctionType(code, function.__globals__, function.__name__, function.__defaults__, function.__closure__)
    made.__kwdefaults__ = function.__kwdefaults__
    made.__dict__.update(function.__dict__)
    made.php = info  # type: ignore[attr-defined]  # PHP functions have it
    return made


def _trait_methods(user: PhpClass, trait: PhpClass) -> list[MethodInfo]:
    """Return the methods of a trait made for the class `user`: its own, then those of the traits it uses."""
    from phpjit.runtime.classes.linker import make_method
    spec: ClassSpec = trait.__dict__["\0spec"]
    rows: dict[str, MethodInfo] = {}
    for method_spec in spec.body(user).methods:
        method = make_method(user, method_spec)
        if isinstance(method.function, FunctionType) and not method.flags & ABSTRACT:
            method.function = rename(method.function, method.info, f"{user.info.name}::{method.name}")
        method.trait_origin = trait
        rows[method.key] = method
    if trait.info.traits:
        for name, method, _ in composed_methods(user, spec, trait.info.traits):
            key = name.lower()
            if key not in rows or (rows[key].flags & ABSTRACT and not method.flags & ABSTRACT):
                rows[key] = method
    return list(rows.values())


def _add_method(cls: PhpClass, spec: ClassSpec, name: str, method: MethodInfo, trait: PhpClass,
                origins: dict[str, PhpClass]) -> None:
    """Enter one method (php-src: zend_add_trait_method)."""
    methods = cls.info.methods
    key = name.lower()
    existing = methods.get(key)
    if existing is not None:
        if key in origins and _same_body(existing, method):
            return
        if method.flags & ABSTRACT:
            compare = existing
            if (compare.flags ^ method.flags) & STATIC:
                check_method(cls, spec, compare, method, visibility=False)
            compare_signatures(cls, spec, compare, method)
            return
        if existing.declaring is cls and key not in origins:
            return
        if key in origins and not existing.flags & ABSTRACT:
            other = origins[key]
            _refuse(spec, f"Trait method "
                          f"{trait.info.name}::{method.info.name if method.name != name else method.name} has "
                          f"not been applied as {cls.info.name}::{name}, because of collision with "
                          f"{other.info.name}::{existing.name}")
    methods[key] = method
    origins[key] = trait
    if existing is not None:
        check_method(cls, spec, method, existing)


def _same_body(a: MethodInfo, b: MethodInfo) -> bool:
    """Whether two copies come from the same method of the same trait."""
    return a.trait_origin is b.trait_origin and a.info.line == b.info.line and a.info.file == b.info.file and (
        a.flags & VISIBILITY == b.flags & VISIBILITY)


def _bind_consts(cls: PhpClass, spec: ClassSpec, traits: tuple[PhpClass, ...]) -> None:
    """Copy constants (php-src: zend_do_traits_constant_binding)."""
    from phpjit.runtime.classes.linker import make_const, shown_name
    from phpjit.runtime.classes.members import const_value
    from phpjit.runtime.operators import identical
    info = cls.info
    for trait in traits:
        for const_spec in all_consts(cls, trait):
            const = make_const(cls, const_spec)
            const.trait_origin = trait
            other = info.consts.get(const.name)
            if other is None:
                info.consts[const.name] = const
                continue
            mask = VISIBILITY | FINAL
            if other.flags & mask != const.flags & mask or not identical(const_value(other), const_value(const)):
                first = other.trait_origin or other.declaring
                _refuse(spec, f"{shown_name(first.info.name)} and {trait.info.name} define the same constant "
                              f"({const.name}) in the composition of {shown_name(info.name)}. However, the definition "
                              "differs and is considered incompatible. Class was composed")


def all_consts(user: PhpClass, trait: PhpClass) -> list[Any]:
    """Return the constant specs of a trait and of the traits it uses."""
    spec: ClassSpec = trait.__dict__["\0spec"]
    rows = {const.name: const for const in spec.body(user).consts}
    for inner in trait.info.traits:
        for const in all_consts(user, inner):
            rows.setdefault(const.name, const)
    return list(rows.values())


def _bind_props(cls: PhpClass, spec: ClassSpec, traits: tuple[PhpClass, ...]) -> None:
    """Copy properties (php-src: zend_do_traits_property_binding)."""
    from phpjit.runtime.classes import signature
    from phpjit.runtime.classes.linker import make_prop, shown_name
    info = cls.info
    for number, trait in enumerate(traits):
        for prop_spec in all_props(cls, trait):
            prop = make_prop(cls, prop_spec)
            name = prop.name
            other = info.props.get(name) or info.statics.get(name)
            if other is not None and not (other.flags & PRIVATE and other.declaring is not cls):
                mask = VISIBILITY | STATIC | READONLY
                if not (other.flags & mask == prop.flags & mask
                        and signature.types_equal(prop.type, cls, other.type, other.declaring)
                        and _same_default(other, prop)):
                    first = _first_definer(cls, traits[:number], name, other)
                    _refuse(spec, f"{shown_name(first.info.name)} and {trait.info.name} define the same property "
                                  f"(${name}) in "
                                  f"the composition of {shown_name(info.name)}. However, the definition differs and is "
                                  "considered incompatible. Class was composed")
                continue
            if info.flags & READONLY and "readonly" not in prop_spec.modifiers and not trait.info.flags & READONLY:
                _refuse(spec, f"Readonly class {info.name} cannot use trait with a non-readonly property "
                              f"{trait.info.name}::${name}")
            table = info.statics if prop.flags & STATIC else info.props
            table.pop(name, None)
            table[name] = prop


def all_props(user: PhpClass, trait: PhpClass) -> list[Any]:
    """Return the property specs of a trait and of the traits it uses."""
    spec: ClassSpec = trait.__dict__["\0spec"]
    rows = {prop.name: prop for prop in spec.body(user).props}
    for inner in trait.info.traits:
        for prop in all_props(user, inner):
            rows.setdefault(prop.name, prop)
    return list(rows.values())


def _first_definer(cls: PhpClass, traits: tuple[PhpClass, ...], name: str, prop: PropInfo) -> PhpClass:
    if prop.declaring is cls:
        for trait in traits:
            if name in trait.info.props or name in trait.info.statics:
                return trait
    return prop.declaring


def _same_default(a: PropInfo, b: PropInfo) -> bool:
    from phpjit.runtime.operators import identical
    from phpjit.runtime.values.sentinels import UNDEF
    first = a.default() if a.lazy else a.default
    second = b.default() if b.lazy else b.default
    if first is UNDEF or second is UNDEF:
        return first is second
    return bool(identical(first, second))


def _check_rules(cls: PhpClass, spec: ClassSpec, traits: tuple[PhpClass, ...]) -> None:
    """Refuse rules about traits or methods that are not there (php-src: zend_check_trait_alias_methods and kin)."""
    from phpjit.runtime.classes.lookup import find_class
    for rule in spec.rules:
        key = rule.method.lower()
        if rule.trait is not None:
            trait = find_class(rule.trait)
            if trait is None:
                _refuse(spec, f"Could not find trait {rule.trait}")
                return
            if trait.info.kind != "trait":
                _refuse(spec, f"Class {trait.info.name} is not a trait, Only traits may be used in 'as' and "
                              f"'insteadof' "
                              "statements")
            if trait not in traits:
                _refuse(spec, f"Required Trait {trait.info.name} wasn't added to {cls.info.name}")
            if key not in trait.info.methods:
                what = "A precedence rule" if rule.insteadof else "An alias"
                _refuse(spec, f"{what} was defined for {trait.info.name}::{rule.method} but this method does not exist")
            for loser in rule.insteadof:
                _check_loser(cls, spec, rule, trait, loser, traits)
            continue
        owners = [trait for trait in traits if key in trait.info.methods]
        if not owners:
            if rule.alias is not None:
                _refuse(spec, f"An alias ({rule.alias}) was defined for method {rule.method}(), but this method does "
                              f"not "
                              "exist")
            _refuse(spec, f"The modifiers of the trait method {rule.method}() are changed, but this method does not "
                          f"exist. "
                          "Error")
        if len(owners) > 1:
            name = owners[1].info.methods[key].name
            _refuse(spec, f"An alias was defined for method {name}(), which exists in both {owners[0].info.name} and "
                          f"{owners[1].info.name}. Use {owners[0].info.name}::{name} or "
                          f"{owners[1].info.name}::{name} to "
                          "resolve the ambiguity")


def _check_exclusions(spec: ClassSpec) -> None:
    """A method of a trait may be excluded once only."""
    seen: set[tuple[str, str]] = set()
    for rule in spec.rules:
        for loser in rule.insteadof:
            pair = (loser.lower().lstrip("\\"), rule.method.lower())
            if pair in seen:
                _refuse(spec, f"Failed to evaluate a trait precedence ({rule.method}). Method of trait {loser} was "
                              f"defined "
                              "to be excluded multiple times")
            seen.add(pair)


def _check_loser(cls: PhpClass, spec: ClassSpec, rule: TraitRule, trait: PhpClass, loser: str,
                 traits: tuple[PhpClass, ...]) -> None:
    from phpjit.runtime.classes.lookup import find_class
    other = find_class(loser)
    if other is None:
        _refuse(spec, f"Could not find trait {loser}")
        return
    if other.info.kind != "trait":
        _refuse(spec, f"Class {other.info.name} is not a trait, Only traits may be used in 'as' and 'insteadof' "
                      f"statements")
    if other not in traits:
        _refuse(spec, f"Required Trait {other.info.name} wasn't added to {cls.info.name}")
    if other is trait or is_subclass(other, trait):
        _refuse(spec, f"Inconsistent insteadof definition. The method {rule.method} is to be used from "
                      f"{trait.info.name}, "
                      f"but {other.info.name} is also on the exclude list")
