"""The parser: precedence, doc comments, depth, its table and what importing it costs."""

from __future__ import annotations

import marshal
import subprocess
import sys
from pathlib import Path
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from syntax_printer import to_php

from phpjit.errors import CompileError
from phpjit.syntax import dump, generate, nodes, parse
from phpjit.syntax.parser import TABLE


def shape(source: str) -> str:
    """`source`, an expression, with all its operations in parentheses."""
    text = to_php(parse(f"<?php {source};", "x"))
    return text.removeprefix("<?php\n").removesuffix(";\n")


@pytest.mark.parametrize(("source", "expected"), [
    ("1 + 2 * 3 - 4", "((1 + (2 * 3)) - 4)"),
    ("-$a ** 2", "(- ($a ** 2))"),
    ("2 ** -1 ** 3", "(2 ** (- (1 ** 3)))"),
    ("!$a instanceof B", "(! ($a instanceof B))"),
    ("(int) $a ** 2", "((int) ($a ** 2))"),
    ("$a . $b + $c << $d", "($a . (($b + $c) << $d))"),
    ("$a = $b and $c", "(($a = $b) and $c)"),
    ("!$a = 1", "(! ($a = 1))"),
    ("$a && $b = $c || $d", "($a && ($b = ($c || $d)))"),
    ("$a ?? $b ?? $c", "($a ?? ($b ?? $c))"),
    ("$a ? 1 : 2 ?: 3", "(($a ? 1 : 2) ?  : 3)"),
    ("fn($x) => $x and $y", "(fn ( $x) => ($x and $y))"),
    ("print $a and $b", "((print $a) and $b)"),
    ("throw $a ?? $b or $c", "(throw (($a ?? $b) or $c))"),
    ("$a & $b == $c", "($a & ($b == $c))"),
    ("new A instanceof B", "((new A()) instanceof B)"),
    ("clone $a->b", "(clone $a->b)"),
    ("@$a->b() . 1", "((@$a->b()) . 1)"),
    ("$x = yield $a => $b", "($x = (yield $a => $b))"),
    ("include 'a' . 'b'", '(include ("a" . "b"))'),
])
def test_precedence(source: str, expected: str) -> None:
    got = shape(source)
    assert got == expected or f"({got})" == expected


OPERATORS = ["+", "-", "*", "/", "%", "**", ".", "|", "&", "^", "<<", ">>", "&&", "||", "and", "or", "xor", "==", "===",
             "<", ">=", "<=>", "??", "=", "+=", "??=", "?:", "? 1 :", "instanceof"]
PREFIXES = ["!", "-", "~", "@", "(int) ", "clone ", "print ", "throw ", "yield ", "yield from ", "fn() => ", "++", "&"]
OPERANDS = ["$a", "$b->c", "A", "1", "'s'", "f()", "$d::$e", "[$a]", "new B"]


@given(st.lists(st.tuples(st.sampled_from([*PREFIXES, *[""] * 20]), st.sampled_from(OPERANDS),
                          st.sampled_from(OPERATORS)), min_size=1, max_size=7))
@settings(max_examples=300)
def test_parentheses_change_nothing(pieces: list[tuple[str, str, str]]) -> None:
    source = " ".join(prefix + operand + " " + operator for prefix, operand, operator in pieces) + " $z;"
    try:
        tree = parse("<?php " + source, "x")
    except CompileError:
        return
    again = parse(to_php(tree).replace("\n", " "), "x")
    assert dump(again).replace(" parenthesized=True", "") == dump(tree).replace(" parenthesized=True", "")


def test_only_a_ternary_remembers_its_parentheses() -> None:
    tree = parse("<?php (1 ? 2 : 3); 1 ? 2 : 3;", "x")
    assert [stmt.expr.parenthesized for stmt in tree.stmts] == [True, False]  # type: ignore[attr-defined]  # known here


def test_doc_comments_go_to_the_next_declaration_once() -> None:
    tree = parse("""<?php /** file */ namespace N; /** one */ /** two */ abstract class A {
        /** three */ public $a, $b; /** lost */ }
        function f() {} /** four */ function g(/** five */ $x) {}""", "x")
    _, class_, f, g = tree.stmts
    assert isinstance(class_, nodes.Class_) and isinstance(f, nodes.Function_) and isinstance(g, nodes.Function_)
    assert class_.doc == "/** two */"
    prop = class_.stmts[0]
    assert isinstance(prop, nodes.Property) and [item.doc for item in prop.props] == ["/** three */", None]
    assert (f.doc, g.doc, g.params[0].doc) == (None, "/** four */", "/** five */")


def test_lines_of_calls() -> None:
    tree = parse("<?php\nf(\n1)\n;$a\n->m(\n)\n; (\n$b)\n(\n);", "x")
    one, two, three = (stmt.expr for stmt in tree.stmts)  # type: ignore[attr-defined]  # known here
    assert (one.line, two.line, two.name.line, three.line) == (2, 4, 5, 9)


@pytest.mark.parametrize("source", [
    "echo " + "(" * 100_000 + "1" + ")" * 100_000 + ";",
    "echo " + ".".join(["$a"] * 30_000) + ";",
    "$x = " + "[" * 50_000 + "]" * 50_000 + ";",
    "[" * 5_000 + "$a" + "]" * 5_000 + " = 1;",
    "if (1) {} else " * 5_000 + "{}",
    "{" * 50_000 + "}" * 50_000,
    'echo "' + '{$a["' * 1_000 + '"]}' * 1_000 + '";',
    "- " * 50_000 + "1;",
    "$a" + "->b()" * 20_000 + ";",
], ids=["parentheses", "concatenation", "arrays", "patterns", "else if", "blocks", "interpolation", "minus", "chain"])
def test_depth_is_no_limit(source: str) -> None:
    parse("<?php " + source, "x")


def test_a_long_text_is_parsed_in_linear_time() -> None:
    source = "<?php\n" + "".join(
        f"function f{i}($a, $b) {{\n    // comment\n    if ($a > $b['x{i}']) {{\n        return \"v\" . $b->c({i});\n"
        "    }\n    return null;\n}\n" for i in range(1000))
    parse("<?php 1;", "x")
    start = process_time()
    parse(source, "x")
    took = process_time() - start
    assert source.count("\n") / took > 10_000  # it does 60,000 lines a second; the machine may be busy


def test_shipped_table_is_that_of_the_grammar() -> None:
    shipped = marshal.loads(Path(TABLE).read_bytes())
    fresh = "run python -m phpjit.syntax.generate"
    assert shipped["fingerprint"] == generate.fingerprint(), fresh
    assert shipped == generate.build(), fresh


def test_parsing_does_not_import_lark() -> None:
    code = "import sys; from phpjit.syntax import parse; parse('<?php 1;', 'x'); print('lark' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout == "False\n"


def test_nodes_are_plain_and_named() -> None:
    node = nodes.BinaryOp(3, "+", nodes.Int_(3, 1), nodes.Variable(3, "a"))
    assert nodes.fields_of(node) == ("line", "op", "left", "right")
    assert not hasattr(node, "__dict__")
    match node:
        case nodes.BinaryOp(_, "+", nodes.Int_(value=value)):
            assert value == 1
    assert repr(node) == "BinaryOp L3 '+'\n  left: Int_ 1\n  right: Variable 'a'"
