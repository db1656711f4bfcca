"""Which of LLVM's passes code gets: compiling takes as long as the passes, and small code needs few of them.

    run(module, target, choose(ir_module, light=False))

Most modules hold one kernel, and there the passes that look at functions together find nothing.  What has no loops, or
is made again once it runs for long (tiering/heavy.py), has nothing for the vectorisers and the unroller either.  The
smallest get the few passes that make nearly all of the difference; instructions are combined before blocks are, because
that sees what a test before has told: checks of the same thing go away.
"""
from __future__ import annotations

import enum
from typing import Any, Final

from llvmlite import binding as llvm
from llvmlite import ir

SMALL: Final = 200              # instructions of a small kernel
SIMPLE: Final = 2               # back edges of a single loop: a counted one runs in stretches
HELPERS: Final = ("alwaysinline", "optnone", "cold")      # what emit/ gives to functions that are no kernels


class Passes(enum.Enum):
    """A choice of passes."""

    ALL = enum.auto()           # LLVM's O2
    LIGHT = enum.auto()         # loops are neither vectorised nor unrolled
    ALONE = enum.auto()         # one kernel without loops: what O2 does to each function
    SMALL = enum.auto()         # a small one that is made again, or works on numbers only: what O1 does to each
    BRIEF = enum.auto()         # a small one on numbers without loops: registers for variables, and one tidying up
    LOOP = enum.auto()          # a small one with one loop, that is made again: the same, and the test at its end


def choose(module: ir.Module, light: bool) -> Passes:
    """Choose for a module; `light`: it is made again once it runs for long."""
    kernels = [function for function in module.functions
               if function.blocks and not any(name in function.attributes for name in HELPERS)]
    if len(kernels) == 1:
        edges = back_edges(kernels[0])
        loops = edges and not light
        if sum(len(block.instructions) for block in kernels[0].blocks) <= SMALL:
            if light and 0 < edges <= SIMPLE:
                return Passes.LOOP
            if not (loops or reads_elements(kernels[0])):
                return Passes.SMALL if edges else Passes.BRIEF
            if light:
                return Passes.SMALL
        if not (light or loops):
            return Passes.ALONE
    return Passes.LIGHT if light else Passes.ALL


def reads_elements(function: ir.Function) -> bool:
    """Tell whether a kernel looks into strings, arrays or objects: tests of them are what more passes can remove."""
    return any("tbaa" in instruction.metadata for block in function.blocks for instruction in block.instructions)


def back_edges(function: ir.Function) -> int:
    """Count the ways on which control comes to a block again: none where there are no loops."""
    found = 0
    done: set[ir.Block] = set()
    path: dict[ir.Block, Any] = {}      # in order: the blocks on the way here, and where else each goes
    block = function.entry_basic_block
    while True:
        if block in path:
            found += 1
        elif block not in done:
            path[block] = iter(successors(block))
        while path:
            last = next(reversed(path))
            following = next(path[last], None)
            if following is not None:
                block = following
                break
            del path[last]
            done.add(last)
        else:
            return found


def successors(block: ir.Block) -> list[ir.Block]:
    """Return where control goes from the end of a block."""
    end = block.terminator
    if end is None:
        return []
    targets = [operand for operand in end.operands if isinstance(operand, ir.Block)]
    if isinstance(end, ir.SwitchInstr):
        targets += [end.default, *(block for _, block in end.cases)]
    return list(dict.fromkeys(targets))


def run(module: Any, target: Any, passes: Passes) -> None:
    """Run passes."""
    options = llvm.create_pipeline_tuning_options(speed_level=1 if passes is Passes.SMALL else 2)
    options.loop_vectorization = options.loop_interleaving = options.loop_unrolling = passes is Passes.ALL
    options.slp_vectorization = passes is Passes.ALL
    builder = llvm.create_pass_builder(target, options)
    if passes in (Passes.ALL, Passes.LIGHT):
        builder.getModulePassManager().run(module, builder)
        return
    helpers = llvm.create_new_module_pass_manager()      # counting.py's go where they are used
    helpers.add_always_inliner_pass()
    helpers.add_global_dead_code_eliminate_pass()
    helpers.run(module, builder)
    simplification = brief(passes) if passes in (Passes.BRIEF, Passes.LOOP) else builder.getFunctionPassManager()
    for function in module.functions:
        if not function.is_declaration and not any(b"optnone" in row or b"cold" in row for row in function.attributes):
            simplification.run(function, builder)


def brief(passes: Passes) -> Any:
    """Return the few passes after which little is left to do in a handful of blocks of arithmetic and calls."""
    manager = llvm.create_new_function_pass_manager()
    manager.add_sroa_pass()
    manager.add_tail_call_elimination_pass()
    manager.add_instruction_combine_pass()
    manager.add_simplify_cfg_pass()
    if passes is Passes.LOOP:
        manager.add_loop_rotate_pass()
        manager.add_instruction_combine_pass()
    return manager


__all__ = ["Passes", "choose", "run"]
