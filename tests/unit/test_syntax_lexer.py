"""The scanner: literals, heredocs, modes, and tokens that give back the text."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phpjit.errors import CompileError
from phpjit.syntax import nodes, parse
from phpjit.syntax.lexer import Lexer, tokenize


def value(source: str) -> Any:
    """The value of a literal."""
    stmt = parse(f"<?php {source};", "x").stmts[0]
    assert isinstance(stmt, nodes.Expression)
    return getattr(stmt.expr, "value", stmt.expr)


@pytest.mark.parametrize(("source", "expected"), [
    ("0", 0), ("0x7FFFFFFFFFFFFFFF", 2**63 - 1), ("0x8000000000000000", 2.0**63), ("017", 15), ("0o17", 15),
    ("0B101", 5), ("1_000", 1000), ("9223372036854775807", 2**63 - 1), ("9223372036854775808", 2.0**63),
    (".5", 0.5), ("1.", 1.0), ("1e3", 1000.0), ("1_0.2_5E-1_0", 10.25e-10), ("0777777777777777777777", 2**63 - 1),
    ("9" * 400, float("inf")),
])
def test_numbers(source: str, expected: float) -> None:
    got = value(source)
    assert (type(got), got) == (type(expected), expected)


@pytest.mark.parametrize(("source", "expected"), [
    (r"'a\'b\\c\n'", "a'b\\c\\n"), (r'"\n\t\\\$\"\e\v\f\r"', '\n\t\\$"\x1b\v\f\r'),
    (r'"\x41\X4g\101\u{e9}"', "A\x04gA\xc3\xa9"),
    (r'"\q\u \8"', "\\q\\u \\8"), ('"a$ {b} $1"', "a$ {b} $1"), ('b"x"', "x"), ("B'x'", "x"),
    ("<<<A\nx\n  y\nA", "x\n  y"), ("<<<'A'\n  x\\n$y\n\n   z\n  A", "x\\n$y\n\n z"), ("<<<\"A\"\nA", ""),
    ("<<<A\n  \\x20x\n  A", " x"), ("<<<A\r\n x\r\n y\r\n A", "x\r\ny"), ("<<<A\nAB\nA_\nA", "AB\nA_"),
])
def test_strings(source: str, expected: str) -> None:
    assert value(source) == expected


def test_octal_overflow_warns() -> None:
    tree = parse('<?php\n\n"a\n\\400";', "x")
    assert tree.warnings == [("Octal escape sequence overflow \\400 is greater than \\377", 4)]


def test_heredoc_pieces_lose_their_indentation() -> None:
    expr = value("<<<A\n   a $b\n    {$c}\n\n   A")
    assert isinstance(expr, nodes.Encapsed)
    assert [getattr(part, "value", None) or part.name for part in expr.parts] == ["a ", "b", "\n ", "c", "\n"]


def test_lines_are_those_of_the_tokens() -> None:
    lexer = Lexer("<?php\n$a\r\n= 'x\ny'\r;\n/* \n */ b")
    assert [lexer.line_at(start) for start in lexer.starts] == [2, 3, 3, 5, 7, 7]


def test_inline_html_and_tags() -> None:
    lexer = Lexer("a<?php echo 1 ?>\n\nb<?= 2 ?>\r\nc<? 3;")
    assert lexer.kinds == ["INLINE_HTML", "echo", "LNUMBER", ";", "INLINE_HTML", "echo", "LNUMBER", ";",
                           "INLINE_HTML", "LNUMBER", ";", "$END"]
    assert Lexer("<? 3;", short_open_tag=False).kinds == ["INLINE_HTML", "$END"]


def test_shebang_is_skipped_for_a_main_script_only() -> None:
    assert Lexer("#!/usr/bin/php\n<?php ").kinds == ["$END"]
    assert Lexer("#!x\n<?php ", skip_shebang=False).kinds == ["INLINE_HTML", "$END"]


def test_comment_ends_where_php_does() -> None:
    assert Lexer("<?php // a ?>b").kinds == [";", "INLINE_HTML", "$END"]


@pytest.mark.parametrize(("source", "offset"), [
    ("<?php __halt_compiler();data", 24), ("<?php __HALT_COMPILER ( /* */ ) ?>\ndata", 35), ("<?php 1;", None)])
def test_halt_offset(source: str, offset: int | None) -> None:
    tree = parse(source, "x")
    assert tree.halt_offset == offset
    if offset is not None:
        assert source[offset:] == "data"
        assert isinstance(tree.stmts[-1], nodes.HaltCompiler) and tree.stmts[-1].offset == offset


@pytest.mark.parametrize("word", ["class", "list", "enum", "fn", "yield", "readonly", "static", "exit"])
def test_keywords_are_names_after_an_arrow_or_colons(word: str) -> None:
    for source in (f"$a->{word};", f"$a?-> {word}();", f"A::{word}();", f"class X {{ function {word}() {{}} }}"):
        parse(f"<?php {source}", "x")


@pytest.mark.parametrize(("source", "kind"), [
    ("enum A {}", "enum"), ("enum(1)", "STRING"), ("enum extends B", "STRING"), ("yield from $a", "yield from"),
    ("yield fromage", "yield"), ("& $a", "AMP_VAR"), ("&A", "&"), ("& /* */ ...", "AMP_VAR"), ("( INT )$a", "(int)"),
    ("(integers)", "("), ("<> 1", "!="), ("die", "exit"), ("namespace\\a", "NAME_RELATIVE"),
    ("\\a\\b", "NAME_FULLY_QUALIFIED"),
])
def test_kinds(source: str, kind: str) -> None:
    assert Lexer(f"<?php {source} ".rstrip() + " ").kinds[0] == kind


def test_tokenize_gives_back_the_text() -> None:
    source = "a<?php /** d */ # c\n$x = b\"y$z[0] {$w}\" . <<<A\n  q\n  A; ?>\nb<?= 1"
    tokens = list(tokenize(source))
    assert "".join(text for _, text, _ in tokens) == source
    assert [kind for kind, _, _ in tokens][:6] == [
        "INLINE_HTML", "OPEN_TAG", "DOC_COMMENT", "WHITESPACE", "COMMENT", "WHITESPACE"]


@given(st.text(alphabet=st.sampled_from(list("<?php $a{}[]()\"'`\\;=>-\n\r/*#&.A1_ \x80")), max_size=60))
def test_any_text_is_parsed_or_refused(text: str) -> None:
    """Nothing but CompileError comes out, and the tokens always cover the text."""
    for source in (text, "<?php " + text):
        try:
            parse(source, "x")
        except CompileError:
            pass
        assert source.startswith("".join(piece for _, piece, _ in tokenize(source)))
