"""`phpjit dump --emit=native|llvm|asm`: what tier 1 would make of the functions of a file.

Types are observed while a program runs; here the declared types stand for them, so functions with parameters of
other types than int, float, bool and string, or with global or static variables, are only named.
"""
from __future__ import annotations

from phpjit import phptypes
from phpjit.codegen.native.compile import translate
from phpjit.codegen.native.machine import machine
from phpjit.codegen.native.passes import choose
from phpjit.codegen.native.types import BOOL, FLOAT, INT, STR, NativeType
from phpjit.codegen.native.typing.entry import type_function
from phpjit.codegen.native.typing.program import ClassInfo, World
from phpjit.codegen.native.typing.show import show
from phpjit.core import nodes as c
from phpjit.core.numbering import Numbering
from phpjit.reasons import Refused, Unseen

_DECLARED = {"int": INT, "float": FLOAT, "bool": BOOL, "string": STR}


def dump_native(unit: c.Unit, stage: str) -> str:
    """Return the text of a stage: "native" (typed versions), "llvm" (IR before optimisation) or "asm"."""
    world = static_world(unit)
    parts = []
    for fn in unit.functions:
        seeds = declared_seeds(fn)
        if seeds is None:
            parts.append(f"; {fn.name}: the types of its parameters are observed at run time\n")
            continue
        try:
            program = type_function(world, unit, fn, seeds)
            if stage == "native":
                parts.append(show(program))
                continue
            module = translate(program, lambda version, node: world.ordinal(version.unit, version.fn, node))[0]
        except Refused as e:
            parts.append(f"; {fn.name}: {e}\n")
            continue
        except Unseen as e:
            parts.append(f"; {fn.name}: the type of {variable_of(e.key)} is observed at run time\n")
            continue
        text = str(module)
        parts.append(text if stage == "llvm" else machine().assembly(text, choose(module, False)))
    return "\n".join(parts) or "; no functions\n"


def variable_of(key: str) -> str:
    """Say which variable a key means: a global ("g:name") or static one ("s:function:slot")."""
    kind, _, name = key.partition(":")
    return f"${name}" if kind == "g" else f"a static variable of {name.rpartition(':')[0]}()"


def static_world(unit: c.Unit) -> World:
    """Return the names of one unit alone."""
    numbering = Numbering(unit)
    functions = {fn.name.lower(): fn for fn in unit.functions}
    classes = {decl.name.lower(): decl for decl in unit.classes}

    def function(name: str) -> tuple[c.Unit, c.Function] | None:
        return (unit, functions[name]) if name in functions else None

    def cls(name: str) -> ClassInfo | None:
        decl = classes.get(name)
        if decl is None:
            return None
        extended = any((other.parent or "").lower() == name for other in classes.values())
        return ClassInfo(decl, unit, cls(decl.parent.lower()) if decl.parent else None, not extended)

    return World(function, cls, function_id=lambda _, fn: numbering.function_id(fn),
                 ordinal=lambda _, fn, node: numbering.ordinal(fn, node))


def declared_seeds(fn: c.Function) -> list[NativeType] | None:
    """Return the native types of a function's declared parameters; None when one is not a plain scalar."""
    seeds: list[NativeType] = []
    for param in fn.params:
        name = param.type.name if isinstance(param.type, phptypes.Named) else ""
        if name not in _DECLARED or param.by_ref or param.variadic:
            return None
        seeds.append(_DECLARED[name])
    return seeds
