"""PHP source text to its syntax tree.

    parse("<?php echo 1;", "a.php")   is   File('a.php', [Echo([Int_(1)])])

`parse` and `dump` are the interface; `nodes` is the vocabulary; `lexer.tokenize` shows the tokens.
lark, the grammar's analyser, is only needed to rebuild the table that is shipped beside the grammar.
"""

from __future__ import annotations

from phpjit.syntax import nodes
from phpjit.syntax.dump import dump
from phpjit.syntax.lexer import Lexer
from phpjit.syntax.parser import parse_tokens

__all__ = ["dump", "nodes", "parse"]


def parse(text: str, filename: str, *, short_open_tag: bool = True, skip_shebang: bool = True) -> nodes.File:
    """The tree of a PHP file given as latin-1 text.

    Raises `errors.CompileError` with PHP's own words and line for what PHP's parser refuses.
    `skip_shebang`: a first line starting with #! is not output (PHP does so for the main script only).
    """
    lexer = Lexer(text, short_open_tag=short_open_tag, skip_shebang=skip_shebang)
    tree = parse_tokens(lexer)
    tree.filename = filename
    tree.halt_offset = lexer.halt_offset
    tree.warnings = lexer.warnings
    if lexer.halt_offset is not None and tree.stmts and isinstance(tree.stmts[-1], nodes.HaltCompiler):
        tree.stmts[-1].offset = lexer.halt_offset
    return tree
