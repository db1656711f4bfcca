"""highlight_string, highlight_file and php_strip_whitespace: PHP source in colours, and without comments.

A scanner of its own, of the few kinds of token that colours tell apart; it never refuses a source.
"""
from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from phpjit.builtin import Effects, PhpValue, builtin
from phpjit.runtime.current import current
from phpjit.runtime.streams.arguments import need_path

_TOKEN: Final = re.compile(r"""
    (?P<comment>\#(?!\[)[^\n]*?(?=\?>|\n|$)|//[^\n]*?(?=\?>|\n|$)|/\*.*?(?:\*/|$))
  | (?P<string>b?'(?:[^'\\]|\\.)*'?|b?"(?:[^"\\]|\\.)*"?)
  | (?P<heredoc><<<[ \t]*(?P<q>['"]?)(?P<label>\w+)(?P=q)\r?\n.*?\n[ \t]*(?P=label)\b)
  | (?P<space>\s+)
  | (?P<close>\?>\n?)
  | (?P<default>\$\w+|[\w\x80-\xff\\]+)
  | (?P<keyword>.)
""", re.X | re.S)
_KEYWORDS: Final = frozenset((
    "abstract", "and", "array", "as", "break", "callable", "case", "catch", "class", "clone", "const", "continue",
    "declare", "default", "do", "echo", "else", "elseif", "empty", "enddeclare", "endfor", "endforeach", "endif",
    "endswitch", "endwhile", "enum", "eval", "exit", "die", "extends", "final", "finally", "fn", "for", "foreach",
    "function", "global", "goto", "if", "implements", "include", "include_once", "instanceof", "insteadof",
    "interface", "isset", "list", "match", "namespace", "new", "or", "print", "private", "protected", "public",
    "readonly", "require", "require_once", "return", "static", "switch", "throw", "trait", "try", "unset", "use",
    "var", "while", "xor", "yield"))
_OPEN: Final = re.compile(r"<\?(?:php(?:[ \t]|\r?\n|$)|=)", re.I)


def scan(source: str) -> Iterator[tuple[str, str]]:
    """(kind, text) pieces: html, default, keyword, string, comment, space, open, close."""
    at = 0
    while at < len(source):
        opened = _OPEN.search(source, at)
        if opened is None:
            yield "html", source[at:]
            return
        if opened.start() > at:
            yield "html", source[at:opened.start()]
        yield "open", opened.group()
        at = opened.end()
        while at < len(source):
            match = _TOKEN.match(source, at)
            assert match is not None      # the last branch takes any character
            kind, text = match.lastgroup or "keyword", match.group()
            if match["heredoc"] is not None:
                kind = "string"
            at = match.end()
            if kind == "default" and text.lower() in _KEYWORDS:
                kind = "keyword"
            yield kind, text
            if kind == "close":
                break


def _escape(text: str) -> str:
    out = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\r\n", "\n")
    return out.replace("\t", "&nbsp;&nbsp;&nbsp;&nbsp;").replace(" ", "&nbsp;").replace("\n", "<br />")


def highlight(source: str) -> str:
    """The HTML of highlight_string()."""
    ini = current().ini
    html = ini.get("highlight.html") or "#000000"
    colours = {kind: ini.get(f"highlight.{kind}") or html for kind in ("default", "keyword", "string", "comment")}
    colours.update(html=html, open=colours["default"], close=colours["default"])
    out = [f'<code><span style="color: {html}">\n']
    last = html
    for kind, text in scan(source):
        if kind == "space":
            out.append(_escape(text))
            continue
        colour = colours[kind]
        if colour != last:
            if last != html:
                out.append("</span>")
            if colour != html:
                out.append(f'<span style="color: {colour}">')
            last = colour
        out.append(_escape(text))
    if last != html:
        out.append("</span>\n")
    else:
        out.append("\n")
    out.append("</span>\n</code>")
    return "".join(out)


def strip_whitespace(source: str) -> str:
    """The source without comments, each run of white space as one character."""
    out: list[str] = []
    spaced = False
    for kind, text in scan(source):
        if kind == "comment":
            continue
        if kind == "space":
            if not spaced:
                out.append(" ")
            spaced = True
            continue
        out.append(text)
        spaced = False
    return "".join(out)


@builtin("highlight_string(string $string, bool $return = false): string|bool", effects=Effects.OUTPUT)
def highlight_string(string: str, return_: bool) -> PhpValue:
    text = highlight(string)
    if return_:
        return text
    current().output.write(text)
    return True


@builtin("highlight_file(string $filename, bool $return = false): string|bool",
         effects=Effects.OUTPUT | Effects.FILE_IO, aliases=("show_source",))
def highlight_file(filename: str, return_: bool) -> PhpValue:
    from phpjit.runtime.streams.wrappers import open_stream

    need_path("highlight_file", filename)
    stream = open_stream("highlight_file", filename, "rb")
    if stream is None:
        return False
    return highlight_string(stream.rest("highlight_file").decode("latin-1"), return_)


@builtin("php_strip_whitespace(string $filename): string", effects=Effects.FILE_IO)
def php_strip_whitespace(filename: str) -> str:
    from phpjit.runtime.streams.wrappers import open_stream

    need_path("php_strip_whitespace", filename)
    stream = open_stream("php_strip_whitespace", filename, "rb")
    return "" if stream is None else strip_whitespace(stream.rest("php_strip_whitespace").decode("latin-1"))
