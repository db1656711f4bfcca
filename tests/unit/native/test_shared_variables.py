"""Global and static variables in the typing: hidden inputs of a program."""
from __future__ import annotations

from typing import Any

import pytest
from native_code import world_of

from phpjit.analysis import facts as f
from phpjit.codegen.native.dump import dump_native
from phpjit.codegen.native.types import INT, NULL, STR, Mixed, NativeType, Object, vec
from phpjit.codegen.native.typing.entry import type_function, type_loop
from phpjit.codegen.native.typing.program import Hidden, Program
from phpjit.core.numbering import Numbering
from phpjit.engine import references_of
from phpjit.lowering import lower
from phpjit.reasons import Refused, Unseen
from phpjit.syntax import parse

GEN = "function gen($n) { global $last; return $n * ($last = ($last * 5 + 1) % 7); }"


def typed(source: str, shared: dict[str, NativeType | None], *seeds: NativeType) -> Program:
    unit = lower(parse("<?php " + source, "t.php"), "t.php", references_of)
    return type_function(world_of(unit), unit, unit.functions[-1], seeds, shared=shared)


def typed_loop(source: str, shared: dict[str, NativeType | None], *seeds: NativeType) -> Program:
    unit = lower(parse("<?php " + source, "t.php"), "t.php", references_of)
    loop = Numbering(unit).loops(unit.main)[0]
    return type_loop(world_of(unit), unit, unit.main, loop, seeds, shared=shared)


def test_callers_pass_the_globals_of_their_callees() -> None:
    program = typed(GEN + "function f($n) { return gen($n) + 1; }", {"g:last": INT}, INT)
    assert program.hidden == (Hidden("g:last", INT, INT, True),)
    assert [version.hidden for version in program.versions] == [(("g:last", INT),)] * 2
    assert [version.shared for version in program.versions] == [{}, {"last": "g:last"}]


def test_statics_are_found_by_function_and_number() -> None:
    program = typed("function f() { static $a = 1, $b = []; $b[] = $a; return count($b); }",
                    {"s:f:0": INT, "s:f:1": vec(None)})
    assert program.hidden == (Hidden("s:f:0", INT, INT, False), Hidden("s:f:1", vec(INT), vec(INT), True))
    assert "f" in program.dependencies


def test_what_is_not_told_is_asked_for() -> None:
    with pytest.raises(Unseen) as unseen:
        typed(GEN, {}, INT)
    assert unseen.value.key == "g:last"
    with pytest.raises(Refused, match="not set"):
        typed(GEN, {"g:last": None}, INT)


def test_a_call_may_change_what_is_known() -> None:
    program = typed("function set() { global $x; $x = 'a'; } function f() { global $x; $x = 1; set(); return $x; }",
                    {"g:x": INT})
    assert program.entry.result == Mixed(f.INT | f.STRING)


def test_the_variable_of_a_loop_is_the_global() -> None:
    program = typed_loop(GEN + " while ($i < 9) { $last++; $i = gen(2); }", {}, INT, INT)
    assert program.hidden == (Hidden("g:last", INT, INT, True, "last"),)
    assert program.entry.shared == {"last": "g:last"}


def test_objects_of_which_nothing_is_known_do_not_come_in() -> None:
    program = typed("class A { public int $v = 1; } function f() { global $o; $o = new A; return $o->v; }",
                    {"g:o": NULL})
    (row,) = program.hidden
    assert row.type == Mixed(f.NULL | f.OBJECT, None, Object("A"))
    assert row.taken == Mixed(f.NULL | f.OBJECT, None, Object(""))


@pytest.mark.parametrize("body", [
    "if ($n) { global $x; } return 1;", "$x = 1; global $x; return $x;", "global $x; unset($x); return 1;",
    "global $$n; return 1;", "global $n; return 1;",
])
def test_refusals(body: str) -> None:
    shared: dict[str, Any] = {"g:x": INT, "g:n": INT}
    with pytest.raises(Refused):
        typed(f"function f($n) {{ {body} }}", shared, STR)


def test_a_dump_names_functions_whose_variables_are_observed() -> None:
    source = "<?php function f() { global $total; return $total + 1; } function g() { static $n = 0; return $n; }" \
             " function h(int $i) { return $i + 1; }"
    unit = lower(parse(source, "t.php"), "t.php", references_of)
    text = dump_native(unit, "native")
    assert "; f: the type of $total is observed at run time\n" in text
    assert "; g: the type of a static variable of g() is observed at run time\n" in text
    assert "h(" in text
