"""Loop sites: what tier 0 hands over and takes back, by every way a loop can end."""
from __future__ import annotations

from typing import Any

import pytest

from phpjit import Engine
from phpjit.cli.run import run_source
from phpjit.core.numbering import Numbering
from phpjit.core.regions import from_tuple, region_shape
from phpjit.engine import references_of, unit_key
from phpjit.lowering import lower
from phpjit.runtime.hot import COLD, FOREVER, LoopSite
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.ref import Ref
from phpjit.syntax import parse


def unit_of(code: str) -> Any:
    return lower(parse("<?php " + code, "/t.php"), "/t.php", references_of)


class Scripted(LoopSite):
    """Asks after `stretch` rounds and answers with what a function makes of the variables."""

    __slots__ = ("answer", "given")

    def __init__(self, stretch: int, answer: Any) -> None:
        super().__init__(stretch)
        self.answer = answer
        self.given: list[tuple[Any, ...]] = []

    def enter(self, *values: Any) -> tuple[Any, ...] | None:
        self.given.append(values)
        self.stretch = FOREVER
        return self.answer(*values)  # type: ignore[no-any-return]  # known here


def run(engine: Engine, code: str, sites: dict[tuple[int, int], LoopSite], monkeypatch: pytest.MonkeyPatch) -> str:
    made = engine.new_request

    def new_request(*args: Any, **settings: Any) -> Any:
        request = made(*args, **settings)
        request.loop_site = lambda unit, function_id, index: sites.get((function_id, index), COLD)
        return request
    monkeypatch.setattr(engine, "new_request", new_request)
    out = bytearray()
    run_source(engine, b"<?php " + code.encode(), "/t.php", ["/t.php"], sink=out.extend, ini={})
    return out.decode()


CASES = [
    # code, stretch, answer, output, what enter was given
    ("function f($n) { $s = 0; while ($n > 0) { $s += $n; $n--; } return $s; } echo f(9);",
     2, lambda n, s: (0, 1000 + s, 1), "1017", (7, 17)),
    ("function f(int $n) { $s = 0; for ($i = 0; $i < $n; $i++) { $s += $i; } return \"$s $i\"; } echo f(9);",
     4, lambda i, n, s: (n, s + 100, 1), "106 9", (4, 9, 6)),
    ("function f(int $n) { $s = 0; for ($i = 0; $i < $n; $i++) { $s += $i; } return \"$s $i\"; } echo f(9);",
     0, lambda i, n, s: (7, 100, 0), "115 9", (0, 9, 0)),
    ("function f(int $n) { for ($i = 9; $i >= $n; $i -= 3) { echo $i; } return $i; } echo f(1);",
     2, lambda i, n: None, "9630", (3, 1)),
    ("function f($n) { do { echo $n; $n--; } while ($n > 0); } f(4);",
     1, lambda n: (1, 0), "41", (3,)),
    ("function f(int $n): float { for ($i = 0; $i < $n; $i++) { if ($i == 50) return $i; } } var_dump(f(9));",
     3, lambda i, n: (3, 77, 2), "float(77)\n", (3, 9)),
    ("function f(int $n) { for ($i = 0; $i < 3; $i++) { while ($n-- > 0) { if ($n == 50) break 2; } } echo $i; } f(9);",
     3, lambda n: (4, 3), "0", (6,)),
    ("function f(int $n) { for ($i = 0; $i < 3; $i++) { while ($n-- > 0) { if ($n == 50) continue 2; } } echo $i, $n; }"
     " f(9);", 3, lambda n: (-4, 3), "3-6", (6,)),
    ("function f($a) { foreach ($a as $k => $v) { echo \"$k=$v \"; } echo $v; } f([5, 6, 7, 8]);",
     1, lambda a, p, k, v: (0, 50, 3, 0), "0=5 3=8 8", None),
    ("function f($a) { foreach ($a as $k => $v) { echo \"$k=$v \"; } echo $v; } f(['a' => 5, 'b' => 6, 7, 8]);",
     1, lambda a, p, k, v: (0, 50, 3, 0), "a=5 1=8 8", None),
    ("function f($a) { foreach ($a as $k => $v) { echo \"$k=$v \"; } echo $v; } f([5, 6, 7, 8]);",
     2, lambda a, p, k, v: ("z", "y", 4, 1), "0=5 1=6 y", None),
    ("function f($a) { foreach ($a as $v) { echo $v; } } f((function () { yield 1; yield 2; })());",
     1, None, "12", ()),
]


@pytest.mark.parametrize(("code", "stretch", "answer", "output", "given"), CASES)
def test_loops_are_handed_over(engine: Engine, monkeypatch: pytest.MonkeyPatch, code: str, stretch: int, answer: Any,
                               output: str, given: Any) -> None:
    numbering = Numbering(unit_of(code))
    inner = numbering.loops(next(fn for fn in numbering.functions if fn.name == "f"))[-1]
    site = Scripted(stretch, answer)
    assert run(engine, code, {numbering.loop_id(inner): site}, monkeypatch) == output
    if given == ():
        assert site.given == []
    elif given is None:
        array, position = site.given[0][:2]
        assert type(array) is PhpArray and position == stretch
    else:
        assert site.given[0] == given


def test_cells_arrive_as_refs(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    def answer(i: Ref) -> tuple[int]:
        i.v = 99
        return (1,)
    site = Scripted(2, answer)
    assert run(engine, "for ($i = 0; $i < 500; $i++) { } echo $i;", {(0, 0): site}, monkeypatch) == "99"
    assert type(site.given[0][0]) is Ref


def test_unset_variables_arrive_as_undef(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    from phpjit.runtime.values.sentinels import UNDEF
    site = Scripted(1, lambda i, x: (i, UNDEF, 0))
    code = "function f($i) { while ($i-- > 0) { if ($i == 2) $x = 1; } var_dump(isset($x)); } f(5);"
    assert run(engine, code, {(1, 0): site}, monkeypatch) == "bool(true)\n"
    assert site.given == [(4, UNDEF)]


def test_this_follows_the_variables(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    site = Scripted(1, lambda n, this: (0, 1))
    code = "class A { public $p = 1; function f($n) { while ($n-- > $this->p) { } echo $n; } } (new A)->f(9);"
    assert run(engine, code, {(1, 0): site}, monkeypatch) == "0"
    assert type(site.given[0][1]).__name__ == "A"


def test_rounds_are_counted_over_all_executions_of_a_loop(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    site = Scripted(10, lambda i, n: None)
    code = "function f(int $n) { for ($i = 0; $i < $n; $i++) { echo $i; } } f(4); f(4); f(4);"
    assert run(engine, code, {(1, 0): site}, monkeypatch) == "012301230123"
    assert site.given == [(2, 4)]


NO_REGION = [
    "while ($i) { include 'x'; }", "while ($i) { global $g; }", "while ($i) { static $g; }", "while ($i) { $a = &$b; }",
    "foreach ($i as &$v) { }", "while ($i) { try { g(); } catch (E $e) { } }", "while ($i) { $$i = 1; }",
    "while ($i) { extract($i); }", "while ($i) { $_GET['x'] = 1; }", "while ($i) { A::$x = 1; }",
    "while ($i) { $o->x = 1; }", "while ($i) { $i->x[1]++; }", "while ($i) { unset($i->x); }",
    "while ($i) { yield 1; }",
    "while ($i) { file_put_contents('a', 'b'); }", "while ($i) { mt_rand(); }", "while ($i) { noisy(1); }",
    "while ($i) { through(1); }", "while ($i) { goto end; } end:", "while ($i) { $f = function () use (&$i) { }; }",
    "while ($i) { $a = [&$i]; }", "while ($i) { while ($j) { eval(''); } }",
    "for ($i = 0; $i < 8; $i++) { echo $i; }",
]
REGION = [
    "while ($i) { $i = g($i); }", "while ($i) { $i = $o->m(); }", "while ($i) { $i = $f($i); }",
    "$o = new A; while ($i) { $o->x = 1; }", "while ($i) { $i = quiet($i); }", "while ($i) { echo strlen($i); }",
    "foreach ($i as $k => [$a, $b]) { $s[$k] = $a; }", "for ($i = 0; $i < 8; $i++) { g($i); }",
    "do { $i = $o->x; } while ($i);", "while ($i) { throw new E; }",
]
AROUND = """
    function noisy($x) { return file_get_contents($x); }
    function through($x) { return $x ? through($x - 1) : noisy($x); }
    function quiet($x) { return $x + 1; }
"""


def sites_of(engine: Engine, body: str) -> int:
    unit = engine.translate(f"<?php {AROUND} function f($i) {{ {body} }}".encode(), "/t.php")
    return len(unit.loops)


@pytest.mark.parametrize("body", NO_REGION)
def test_loops_that_can_be_no_region_have_no_site(engine: Engine, body: str) -> None:
    assert sites_of(engine, body) == 0


@pytest.mark.parametrize("body", REGION)
def test_loops_that_can_be_a_region_have_a_site(engine: Engine, body: str) -> None:
    assert sites_of(engine, body) == 1


def test_loops_around_and_inside_of_one_that_cannot_be_a_region(engine: Engine) -> None:
    body = "while ($i) { while ($j) { while ($k) { $k--; } touch('x'); } } while ($i) { $i--; }"
    unit = engine.translate(f"<?php function f($i, $j, $k) {{ {body} }}".encode(), "/t.php")
    assert [record[:3] for record in unit.loops] == [(1, 2, 1), (1, 3, 1)]


def test_numbers_are_the_same_in_every_lowering() -> None:
    code = """function a() { while (1) { $f = function () { while (2) { } }; for (;;) { } } }
              class C { function m() { do { } while (3); } } $g = fn() => 1; foreach ([] as $x) { }"""
    first, second = Numbering(unit_of(code)), Numbering(unit_of(code))
    assert [fn.name for fn in first.functions] == ["", "m", "{closure}", "a", "{closure}"]
    assert [[loop.line for loop in first.loops(fn)] for fn in first.functions] == [[2], [2], [], [1, 1], [1]]
    for one, other in zip(first.functions, second.functions, strict=True):
        assert [type(node) for node in first.nodes(one)] == [type(node) for node in second.nodes(other)]
        assert first.nodes(one)[first.ordinal(one, first.nodes(one)[-1])] is first.nodes(one)[-1]


def test_shapes() -> None:
    unit = unit_of("""function f($a, $n) { while ($n) { foreach ($a as $k => [$x]) { $s[$k] .= $x;
                      if ($x) break 2; if ($k) continue 2; if ($n) return 1; } } }""")
    numbering = Numbering(unit)
    fn = numbering.functions[1]
    outer, inner = (region_shape(loop, fn) for loop in numbering.loops(fn))
    assert outer.variables == ("n", "a", "k", "x", "s") and outer.written == ("k", "x", "s") and outer.exits == ()
    assert inner.variables == ("k", "x", "s", "n") and inner.exits == (("break", 1), ("continue", 1))
    assert inner.has_return and inner.foreach and not inner.this
    assert from_tuple(inner.as_tuple()) == inner


def test_unit_keys_tell_files_apart() -> None:
    keys = {unit_key(b"<?php", "/a"), unit_key(b"<?php", "/b"), unit_key(b"<?php ", "/a"),
            unit_key(b"<?php", "/a", False)}
    assert len(keys) == 4 and unit_key(b"<?php", "/a") in keys
