"""A compiled file: one code object that defines `main`, and the names it expects in the request's namespace.

    unit = compile_unit(core_unit, facts)       # compiled.py stores it, and loads it into a request

`main` first declares the file's functions and early classes, then runs its statements.
"""
from __future__ import annotations

import ast
import warnings
from collections.abc import Callable

from phpjit.analysis.infer import Facts, infer
from phpjit.analysis.regions import Candidates
from phpjit.codegen.python.compiled import CompiledUnit
from phpjit.codegen.python.emitter import Emitter
from phpjit.codegen.python.state import Level, UnitState
from phpjit.core import nodes as c
from phpjit.core.numbering import Numbering
from phpjit.effects import Effects
from phpjit.runtime.calls.registry import builtin_record
from phpjit.runtime.classes.spec import SCOPE_VARIABLE


def builtin_ref_mask(name: str) -> int | None:
    """Return the by-reference mask of a builtin (lower-case name), None when there is none of that name."""
    from phpjit.runtime.ext._index import FUNCTIONS, REFS
    return REFS.get(name, 0) if name in FUNCTIONS else None


def builtin_effects(name: str) -> Effects | None:
    """Return what a builtin (lower-case name) states to do besides its result, None when there is none."""
    record = builtin_record(name)
    return None if record is None else record.effects


def module_of(unit: c.Unit, facts: Facts | None = None,
              ref_mask: Callable[[str], int | None] = builtin_ref_mask,
              unit_key: str = "unit") -> tuple[ast.Module, UnitState]:
    """Return the Python module of a unit, and what its emission gathered."""
    numbering = Numbering(unit)
    candidates = Candidates(numbering, builtin_effects)
    methods = [one.function for decl in unit.classes for one in decl.methods]
    state = UnitState(unit, facts if facts is not None else infer(unit), ref_mask,
                      {fn.name.lower(): fn for fn in unit.functions},
                      frozenset(fn.name.lower() for fn in (*unit.functions, *methods) if fn.by_ref_return),
                      unit_key=unit_key, numbering=numbering,
                      hooks=candidates.found, hopeless=candidates.hopeless)
    level = Level()
    main = unit.main
    emitter = Emitter(state, main, None, level)
    emitter.statics_name = "php.S0"
    if main.static_slots:
        level.statements.append(emitter.assign("php.S0", emitter.list([emitter.none()] * main.static_slots)))
    hoisted: list[ast.stmt] = []
    for fn in unit.functions:
        template = Emitter(state, fn, None, level).emit_template()
        emitter.line = fn.line
        hoisted.append(emitter.expr_stmt(emitter.do("declare_function", emitter.const(fn.name),
                                                    emitter.name(template))))
    specs: dict[int, str] = {}
    for decl in unit.classes:
        specs[id(decl)] = spec = emitter.class_spec(decl)
        emitter.line = decl.line
        hoisted.append(emitter.expr_stmt(emitter.do("hoist_class", emitter.name(spec))))
    emitter.hoisted_specs = specs
    emitter.line = 1
    if unit.diagnostics:
        rows = tuple((d.line, d.level, d.message) for d in unit.diagnostics)
        hoisted.insert(0, emitter.expr_stmt(emitter.do("compile_diagnostics", emitter.const(rows),
                                                       emitter.const(unit.filename))))
    body = emitter.block_of(lambda: emitter.block(main.body))
    emitter.line = main.end_line or 1
    evaluated = unit.filename.endswith("eval()'d code")
    body.append(emitter.return_(emitter.none() if evaluated else emitter.const(1)))
    emitter.line = 1
    cells = [emitter.assign(name, emitter.do("scope_cell", emitter.symbols(), emitter.const(name)))
             for name in main.variables if name != "this"]
    letters = ("s" if unit.strict_types else "") + ("e" if evaluated else "f")
    doc = emitter.expr_stmt(emitter.const(f"php:{letters}|"))
    arguments = ast.arguments([],
                              [emitter.argument("scope."), emitter.argument("this"), emitter.argument(SCOPE_VARIABLE)],
                              None, [], [], None, [emitter.none(), emitter.none()])
    function = emitter.function("main", arguments, [doc, *level.statements, *hoisted, *cells, *body])
    return ast.Module([function], []), state


def compile_unit(unit: c.Unit, facts: Facts | None = None, unit_key: str = "unit") -> CompiledUnit:
    """Compile a lowered file; `unit_key` tells it from all others (the names of its loop sites are made of it)."""
    module, state = module_of(unit, facts, unit_key=unit_key)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", SyntaxWarning)      # Python's opinion of `1 is None` and the like
        code = compile(module, unit.filename, "exec", dont_inherit=True, optimize=0)
    return CompiledUnit(unit.filename, code, tuple(sorted(state.globals_used)), tuple(sorted(state.attributes_used)),
                        tuple(sorted(state.spellings.items())), unit.strict_types, unit_key,
                        tuple(state.sites[key] for key in sorted(state.sites)))


def dump_python(unit: c.Unit, facts: Facts | None = None) -> str:
    """Return the Python code of a unit as text (`phpjit dump --emit=py`)."""
    return ast.unparse(module_of(unit, facts)[0]) + "\n"
