"""Attributes: names resolved, arguments constant, and the rules of the four that PHP itself knows."""
from __future__ import annotations

from typing import Final

from phpjit.core import nodes as core
from phpjit.lowering.calls import is_callable_syntax
from phpjit.lowering.constants import constant_expr
from phpjit.lowering.state import ClassState, Lowering
from phpjit.syntax import nodes as ast

_TARGETS: Final = {
    "attribute": "class", "returntypewillchange": "method", "allowdynamicproperties": "class",
    "sensitiveparameter": "parameter",
}


def lower_attributes(lw: Lowering, groups: list[ast.AttributeGroup], target: str, also: str = "",
                     owner: ClassState | None = None) -> tuple[core.Attribute, ...]:
    """Lower and check; `target` is class, function, method, property, class constant or parameter.

    `also` is the other face of a promoted parameter: what suits only that one is left to it.
    """
    result: list[core.Attribute] = []
    for group in groups:
        for node in group.attrs:
            if is_callable_syntax(node.args):
                lw.error("Cannot create Closure as attribute argument")
            name = lw.names.class_name(node.name)
            wanted = _TARGETS.get(name.lower())
            if wanted is not None and wanted != target and wanted == also:
                continue
            result.append(core.Attribute(node.line, name, _args(lw, node.args)))
    _check_internal(lw, result, target, owner)
    return tuple(result)


def _args(lw: Lowering, nodes: ast.Args) -> tuple[core.Arg, ...]:
    args: list[core.Arg] = []
    names: set[str] = set()
    for arg in nodes:
        assert isinstance(arg, ast.Arg)
        if arg.unpack:
            lw.error("Cannot use unpacking in attribute argument list")
        name = arg.name.name if arg.name is not None else None
        if name is not None:
            if name in names:
                lw.error(f"Duplicate named parameter ${name}")
            names.add(name)
        elif names:
            lw.error("Cannot use positional argument after named argument")
        args.append(core.Arg(constant_expr(lw, arg.value, dynamic=True), name=name))
    return tuple(args)


def _check_internal(lw: Lowering, attributes: list[core.Attribute], target: str, owner: ClassState | None) -> None:
    counts: dict[str, int] = {}
    for attribute in attributes:
        key = attribute.name.lower()
        counts[key] = counts.get(key, 0) + 1
    for attribute in attributes:
        key = attribute.name.lower()
        wanted = _TARGETS.get(key)
        if wanted is None:
            continue
        if wanted != target:
            lw.error(f'Attribute "{attribute.name}" cannot target {target} (allowed targets: {wanted})')
        if counts[key] > 1:
            lw.error(f'Attribute "{attribute.name}" must not be repeated')
        if key == "allowdynamicproperties" and owner is not None:
            if owner.kind in ("trait", "interface"):
                lw.error(f"Cannot apply #[AllowDynamicProperties] to {owner.kind}")
            if owner.flags & ast.READONLY:
                lw.error(f"Cannot apply #[AllowDynamicProperties] to readonly class {owner.name}")
