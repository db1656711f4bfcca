"""The scanner: PHP source text to the tokens of the grammar, in one eager pass.

    <?php f("a$b");   becomes kinds   STRING ( " ENCAPSED_AND_WHITESPACE VARIABLE " ) ; $END

A token's kind is the literal text of a keyword or operator ('if', '+=', '(int)'), or an upper-case class name.
Its value is what the parser puts into the tree: a Variable, Identifier, Name, Int_, ... node, an Identifier with the
spelling of a keyword, or the bare line number of punctuation.
What the scanner itself refuses becomes an ERROR token whose value is the CompileError, so that the parser reports
whichever error comes first.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from phpjit.errors import CompileError
from phpjit.syntax import nodes
from phpjit.syntax.nodes import Float_, Identifier, Int_, Name, String_, Variable
from phpjit.syntax.patterns import (
    AMP_VAR,
    BINARY,
    BLANKS,
    CASTS,
    ENUM,
    HALT,
    KEYWORDS,
    PROPERTY,
    QUOTED_TEXT,
    SPECIAL_WORDS,
    TOKEN,
    TRIVIA,
    TRIVIA_KINDS,
    YIELD_FROM,
)
from phpjit.syntax.strings import LexError, escaped, number, single_quoted
from phpjit.syntax.templates import END, ERROR, Template, TemplateScanner

_OPENING = {")": "(", "]": "[", "}": "{"}


class Lexer(TemplateScanner):
    """Scans one source text; the parallel lists are the result."""

    def __init__(self, text: str, *, short_open_tag: bool = True, skip_shebang: bool = True) -> None:
        super().__init__(text, short_open_tag=short_open_tag)
        pos = 0
        if skip_shebang and text.startswith("#!"):
            pos = self._newlines[0] + 1 if self._newlines else len(text)
        try:
            self._html(pos)
        except LexError as error:  # ends the token list with what went wrong
            self._put(ERROR, CompileError(error.message, error.line_offset), len(text), len(text))

    # ------------------------------------------------------------ modes

    def _html(self, pos: int) -> None:
        """Inline HTML from `pos`, then all the rest (loops between the modes)."""
        text = self.text
        size = len(text)
        while True:
            tag = self._open_tag.search(text, pos)
            stop = tag.start() if tag else size
            if stop > pos:
                self._put("INLINE_HTML", String_(self.line_at(pos), text[pos:stop]), pos, stop)
            if tag is None:
                self._end_of_input()
                return
            if tag.group() == "<?=":
                self._put("echo", Identifier(self.line_at(stop), "<?="), stop, stop + 3)
            next_pos = self._scripting(tag.end())
            while next_pos >= 0 and self._templates:
                # A `}` closed an interpolation, or a template began: both go on as template text.
                next_pos = self._template(next_pos)
                if next_pos >= 0:
                    next_pos = self._scripting(next_pos)
            if next_pos < 0:
                return
            pos = next_pos

    def _scripting(self, pos: int) -> int:
        """Scan PHP code; return where the next mode starts, or -1 at the end.

        Ends at `?>` (no template open), at the `}` of an interpolation or at the start of a template.
        """
        text = self.text
        match = TOKEN.match
        kinds_append = self.kinds.append
        values_append = self.values.append
        starts_append = self.starts.append
        ends_append = self.ends.append
        nesting = self._nesting
        templates = self._templates
        words: dict[str, str] = {}
        prefix = -1  # where the b of b"..." is
        newlines = self._newlines
        line = bisect_left(newlines, pos) + 1
        newline_count = len(newlines)
        next_newline = newlines[line - 1] if line <= newline_count else len(text) + 1
        while True:
            m = match(text, pos)
            if m is None:
                start = BLANKS.match(text, pos).end()  # type: ignore[union-attr]  # it matches the empty text, too
                if start == len(text):
                    self._end_of_input()
                    return -1
                if text[start] == "'":  # the string never ends
                    self._put("ENCAPSED_AND_WHITESPACE", None,
                              start - 1 if prefix == start - 1 else start, len(text))
                else:
                    self._put("BAD_CHARACTER", text[start], start, start + 1)
                return -1
            group = m.lastindex
            start, end = m.span(group)  # type: ignore[arg-type]  # each alternative is a group
            while start > next_newline:
                line += 1
                next_newline = newlines[line - 1] if line <= newline_count else len(text) + 1
            pos = end
            if group == 1:
                kinds_append("VARIABLE")
                values_append(Variable(line, text[start + 1:end]))
                starts_append(start)
                ends_append(end)
                continue
            if group == 3:
                kind = text[start]
                if kind == "[" or kind == "{":
                    nesting.append((kind, line))
                elif kind == ")" or kind == "]" or kind == "}":
                    if not nesting:
                        raise LexError(f"Unmatched '{kind}'", line)
                    opened, opened_line = nesting.pop()
                    if opened != _OPENING[kind]:
                        where = f" on line {opened_line}" if opened_line != line else ""
                        raise LexError(f"Unclosed '{opened}'{where} does not match '{kind}'", line)
                    if kind == "}":
                        self.docs.append((len(self.kinds), None))
                        if templates and templates[-1].closing == len(nesting):
                            self._put(kind, line, start, end)
                            return end
                kinds_append(kind)
                values_append(line)
                starts_append(start)
                ends_append(end)
                continue
            if group == 2:
                word = text[start:end]
                kind = words.get(word, "")
                if not kind:
                    if "\\" in word:
                        kind = "\\name"
                    else:
                        kind = word.lower()
                        if kind not in KEYWORDS:
                            kind = SPECIAL_WORDS.get(kind, "STRING")
                            if word in ("b", "B"):
                                kind = "?b"
                    words[word] = kind
                value: object
                if kind == "STRING":
                    value = Identifier(line, word)
                elif kind == "\\name":
                    if word[:10].lower() == "namespace\\":
                        kind = "NAME_RELATIVE"
                        value = Name(line, word[10:], nodes.RELATIVE)
                    else:
                        kind = "NAME_QUALIFIED"
                        value = Name(line, word, nodes.QUALIFIED)
                else:
                    value = Identifier(line, word)
                    if kind == "yield":
                        m = YIELD_FROM.match(text, end)
                        if m:
                            kind = "yield from"
                            pos = end = m.end()
                    elif kind == "?enum":
                        kind = "enum" if ENUM.match(text, end) else "STRING"
                    elif kind == "namespace":
                        self.docs.append((len(self.kinds), None))  # a comment before it is the file's
                    elif kind == "?b":
                        if BINARY.match(text, end):
                            prefix = start  # b"..." is what "..." is
                            continue
                        kind = "STRING"
                    elif kind == "__halt_compiler" and self._halt(start, end, value):
                        return -1
                kinds_append(kind)
                values_append(value)
                starts_append(start)
                ends_append(end)
                continue
            if group == 14:
                kind = text[start:end]
                if kind == "&":
                    if AMP_VAR.match(text, end):
                        kind = "AMP_VAR"
                elif kind == "<>":
                    kind = "!="
                kinds_append(kind)
                values_append(line)
                starts_append(start)
                ends_append(end)
                continue
            if group == 10:
                nesting.append(("(", line))
                kinds_append("(")
                values_append(line)
                starts_append(start)
                ends_append(end)
                continue
            if group == 4:
                kinds_append("CONSTANT_ENCAPSED_STRING")
                body = text[start + 1:end - 1]
                values_append(String_(line, single_quoted(body) if "\\" in body else body))
                starts_append(start - 1 if prefix == start - 1 else start)
                ends_append(end)
                continue
            if group == 5:
                kinds_append(text[start:end])
                values_append(line)
                starts_append(start)
                ends_append(end)
                m = PROPERTY.match(text, end)
                if m:
                    start, pos = m.span(1)
                    while start > next_newline:
                        line += 1
                        next_newline = newlines[line - 1] if line <= newline_count else len(text) + 1
                    kinds_append("STRING")
                    values_append(Identifier(line, text[start:pos]))
                    starts_append(start)
                    ends_append(pos)
                continue
            if group == 7:
                if text[start + 1:start + 2] == "*" and text[start] == "/":
                    stop = text.find("*/", start + 2)
                    if stop < 0:
                        raise LexError(f"Unterminated comment starting line {line}", line)
                    pos = stop + 2
                    if text[start + 2] == "*" and text[start + 3] in " \t\r\n":
                        self.docs.append((len(self.kinds), text[start:pos]))
                continue
            if group == 6:
                self._constant_string(start, end, line, 1 if prefix == start - 1 else 0)
            elif group == 8:
                try:
                    literal = number(text[start:end])
                except LexError as error:
                    raise LexError(error.message, line) from None
                if type(literal) is int:
                    self._put("LNUMBER", Int_(line, literal), start, end)
                else:
                    self._put("DNUMBER", Float_(line, literal), start, end)
            elif group == 9:
                kind = CASTS[text[start + 1:end - 1].strip(" \t").lower()]
                if kind == "(real)":
                    raise LexError("The (real) cast has been removed, use (float) instead", line)
                self._put(kind, line, start, end)
            elif group == 12:
                self._put(";", line, start, end)
                if templates:
                    # HTML within an interpolation: only the rest of the mode loop differs.
                    tag = self._open_tag.search(text, end)
                    stop = tag.start() if tag else len(text)
                    if stop > end:
                        self._put("INLINE_HTML", String_(self.line_at(end), text[end:stop]), end, stop)
                    if tag is None:
                        self._end_of_input()
                        return -1
                    pos = tag.end()
                    continue
                return end
            elif group == 13:
                self._put("NAME_FULLY_QUALIFIED", Name(line, text[start + 1:end], nodes.FULLY_QUALIFIED), start, end)
            elif group == 15:
                nesting.append(("[", line))
                self._put("#[", line, start, end)
            elif group == 11:
                new_pos = self._heredoc(start, end, line, 1 if prefix == start - 1 else 0)
                if new_pos < 0:
                    return end
                pos = new_pos
            elif group == 16:
                kind = text[start]
                self._put(kind, line, start, end)
                template = Template(kind, QUOTED_TEXT[kind], len(self.kinds) - 1)
                template.closing = -1
                templates.append(template)
                return end
            else:
                self._put("\\", line, start, end)
        # not reached

    def _constant_string(self, start: int, end: int, line: int, prefix: int) -> None:
        body = self.text[start + 1:end - 1]
        if "\\" in body:
            try:
                body = escaped(body, '"', self._warn_from(line))  # type: ignore[arg-type]  # it takes a keyword more
            except LexError as error:
                raise LexError(error.message, line + error.line_offset) from None
        self._put("CONSTANT_ENCAPSED_STRING", String_(line, body), start - prefix, end)

    def _halt(self, start: int, end: int, value: object) -> bool:
        """`__halt_compiler();` from `end`: emit it, end the tokens there and note where the data starts."""
        text = self.text
        pos = end
        marks: list[tuple[str, int, int]] = []
        for wanted in ("(", ")", ";"):
            m = HALT.match(text, pos)
            pos = m.end() if m else pos
            stop = pos + 1
            if wanted == ";" and text.startswith("?>", pos):
                stop = pos + 2
                newline = re.compile(r"\r\n|\n|\r").match(text, stop)
                stop = newline.end() if newline else stop
            elif text[pos:stop] != wanted:
                return False
            marks.append((wanted, pos, stop))
            pos = stop
        self._put("__halt_compiler", value, start, end)
        for kind, mark_start, mark_end in marks:
            self._put(kind, self.line_at(mark_start), mark_start, mark_end)
        self.halt_offset = pos
        if self._nesting:
            bracket, line = self._nesting[-1]
            where = f" on line {line}" if line != self.line_at(pos) else ""
            self._put(ERROR, CompileError(f"Unclosed '{bracket}'{where}", self.line_at(pos)), pos, pos)
        else:
            self._put(END, self.line_at(pos), pos, pos)
        return True


def tokenize(text: str, *, short_open_tag: bool = True) -> Iterator[tuple[str, str, int]]:
    """All of `text` as (kind, text, line), white space, comments and tags included: what token_get_all() shows.

    Kinds are those of the grammar, and OPEN_TAG, OPEN_TAG_WITH_ECHO, CLOSE_TAG, WHITESPACE, COMMENT, DOC_COMMENT.
    What cannot be scanned comes last, as BAD_CHARACTER.
    """
    lexer = Lexer(text, short_open_tag=short_open_tag)
    pos = 0

    def gap(pos: int, stop: int) -> Iterator[tuple[str, str, int]]:
        while pos < stop:
            m = TRIVIA.match(text, pos, stop)
            if m is None:
                yield "BAD_CHARACTER", text[pos:stop], lexer.line_at(pos)
                return
            yield TRIVIA_KINDS[m.lastindex or 0], m.group(), lexer.line_at(pos)
            pos = m.end()

    for kind, start, end in zip(lexer.kinds, lexer.starts, lexer.ends, strict=True):
        if kind == ERROR:
            break
        yield from gap(pos, start)
        piece = text[start:end]
        if kind == ";" and piece.startswith("?>"):
            kind = "CLOSE_TAG"
        elif piece == "<?=":
            kind = "OPEN_TAG_WITH_ECHO"
        if end > start:
            yield kind, piece, lexer.line_at(start)
        pos = max(pos, end)
    yield from gap(pos, len(text))
