"""Which of LLVM's passes code gets."""
from __future__ import annotations

import pytest

pytest.importorskip("llvmlite")
from llvmlite import ir

from phpjit.codegen.native.passes import Passes, back_edges, choose

COUNTING = "function f(int $n): int { $s = 0; for ($i = 0; $i < $n; $i++) { $s += $i * $i % 7; } return $s; }"
NEST = ("function f(int $n): int { $s = 0; for ($i = 0; $i < $n; $i++) { for ($j = 0; $j < $i; $j++) { $s ^= $j; } } "
        "return $s; }")
CLAMP = "function f(float $x, float $y): float { return $x < $y ? $y : ($x > 2 * $y ? 2 * $y : $x); }"
FIBONACCI = "function f(int $n): int { return $n < 2 ? $n : f($n - 1) + f($n - 2); }"
LETTERS = "function f(string $s): bool { return $s[0] == 'a' && $s[1] == 'b' && $s[0] != $s[2]; }"
TWO = ("function f(int $n): int { return g($n) + g($n + 1); } "
       "function g(int $n): int { $s = 0; for ($i = 0; $i < $n; $i++) { $s ^= $i; } return $s; }")


def module_of(source: str) -> ir.Module:
    """Return what the first function of a program becomes for its declared types."""
    from phpjit.codegen.native.compile import translate
    from phpjit.codegen.native.dump import declared_seeds, static_world
    from phpjit.codegen.native.typing.entry import type_function
    from phpjit.engine import references_of
    from phpjit.lowering import lower
    from phpjit.syntax import parse

    unit = lower(parse(f"<?php {source}", "t.php"), "t.php", references_of)
    world = static_world(unit)
    seeds = declared_seeds(unit.functions[0])
    assert seeds is not None
    program = type_function(world, unit, unit.functions[0], seeds)
    return translate(program, lambda version, node: world.ordinal(version.unit, version.fn, node))[0]


@pytest.mark.parametrize(("source", "light", "passes"), [
    (COUNTING, False, Passes.ALL),
    (COUNTING, True, Passes.LOOP),
    (NEST, True, Passes.SMALL),
    (CLAMP, False, Passes.BRIEF),
    (FIBONACCI, False, Passes.BRIEF),
    (LETTERS, False, Passes.ALONE),
    (TWO, False, Passes.ALL),
    (TWO, True, Passes.LIGHT),
])
def test_one_kernel_needs_few_passes(source: str, light: bool, passes: Passes) -> None:
    assert choose(module_of(source), light) is passes


def test_a_large_kernel_gets_what_a_large_one_needs() -> None:
    source = COUNTING.replace("$s += $i * $i % 7;", "$s += $i * $i % 7 - $i * 3 % 5; " * 20)
    assert choose(module_of(source), light=True) is Passes.LIGHT


def graph(edges: dict[str, tuple[str, ...]]) -> ir.Function:
    """Return a function of such blocks, the first of them first."""
    function = ir.Function(ir.Module(), ir.FunctionType(ir.VoidType(), [ir.IntType(1)]), "f")
    blocks = {name: function.append_basic_block(name) for name in edges}
    for name, targets in edges.items():
        builder = ir.IRBuilder(blocks[name])
        match [blocks[target] for target in targets]:
            case []:
                builder.ret_void()
            case [one]:
                builder.branch(one)
            case [one, *others]:
                switch = builder.switch(function.args[0], one)
                for other in others:
                    switch.add_case(ir.Constant(ir.IntType(1), 1), other)
    return function


@pytest.mark.parametrize(("edges", "loops"), [
    ({"a": ()}, 0),
    ({"a": ("a",)}, 1),
    ({"a": ("b", "c"), "b": ("d",), "c": ("d",), "d": ()}, 0),
    ({"a": ("b", "c"), "b": ("c",), "c": ("d", "e"), "d": ("e",), "e": ()}, 0),
    ({"a": ("b", "c"), "b": ("d",), "c": ("d",), "d": ("e", "b"), "e": ()}, 1),
    ({"a": ("b",), "b": ("c",), "c": ("b", "a", "d"), "d": ()}, 2),
    ({"a": ("b",), "b": (), "c": ("c",)}, 0),
])
def test_loops_are_cycles_that_control_can_reach(edges: dict[str, tuple[str, ...]], loops: int) -> None:
    assert back_edges(graph(edges)) == loops
