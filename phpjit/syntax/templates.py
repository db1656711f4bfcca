"""Scanning of strings with interpolation and of heredocs.

    "a$b[1] {$c}"   becomes kinds   " ENCAPSED_AND_WHITESPACE VARIABLE [ NUM_STRING ] ENCAPSED_AND_WHITESPACE {$ ...

A heredoc's indentation is known when its closing label has been found: only then do its pieces get their values.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from phpjit.errors import CompileError
from phpjit.syntax import nodes
from phpjit.syntax.nodes import Identifier, Int_, String_, Variable
from phpjit.syntax.patterns import LABEL_RX, OFFSET, OPEN_TAG, OPEN_TAG_SHORT, SIMPLE_PROPERTY, VARNAME
from phpjit.syntax.strings import LexError, deindent, escaped, offset_number

END = "$END"
ERROR = "ERROR"


class Template:
    """A string with interpolation that is being scanned."""

    __slots__ = ("closing", "label", "pieces", "quote", "start_index", "text")

    def __init__(self, quote: str, text: re.Pattern[str], start_index: int) -> None:
        self.quote = quote
        self.text = text
        self.start_index = start_index
        self.label = ""    # of a heredoc
        self.closing = -1  # depth of nesting at which a `}` ends the interpolation being scanned
        self.pieces: list[tuple[int, int, int]] = []


class TemplateScanner:
    """The lists that scanning fills, and the scanning of templates; Lexer adds PHP code and inline HTML."""

    def __init__(self, text: str, *, short_open_tag: bool) -> None:
        self.text = text
        self.kinds: list[str] = []
        self.values: list[object] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.docs: list[tuple[int, str | None]] = []  # (index of the next token, doc comment or None: forget it)
        self.warnings: list[tuple[str, int]] = []     # E_COMPILE_WARNINGs
        self.halt_offset: int | None = None
        self._open_tag = OPEN_TAG_SHORT if short_open_tag else OPEN_TAG
        self._templates: list[Template] = []
        self._nesting: list[tuple[str, int]] = []
        if "\r" in text:
            self._newlines = [m.end() - 1 for m in re.finditer(r"\r\n|\n|\r", text)]
        else:
            self._newlines = [m.start() for m in re.finditer("\n", text)]

    def line_at(self, pos: int) -> int:
        """The number of the line that holds the char at `pos`."""
        return bisect_left(self._newlines, pos) + 1

    # ------------------------------------------------------------ helpers

    def _put(self, kind: str, value: object, start: int, end: int) -> None:
        self.kinds.append(kind)
        self.values.append(value)
        self.starts.append(start)
        self.ends.append(end)

    def _warn_from(self, line: int) -> object:
        return lambda message, offset: self.warnings.append((message, line + offset))

    def _open(self, bracket: str, pos: int) -> None:
        self._nesting.append((bracket, self.line_at(pos)))

    def _end_of_input(self) -> None:
        if self._nesting:
            bracket, line = self._nesting[-1]
            last = self.line_at(len(self.text))
            where = f" on line {line}" if line != last else ""
            raise LexError(f"Unclosed '{bracket}'{where}", last)
        self._put(END, self.line_at(len(self.text)), len(self.text), len(self.text))

    def _heredoc(self, start: int, end: int, line: int, prefix: int) -> int:
        """The heredoc or nowdoc whose opening is text[start:end].

        A nowdoc is scanned to its end: returns the position after it.  A heredoc is opened as template: returns -1.
        """
        text = self.text
        opening = text[start + 3:end].strip()
        self._put("START_HEREDOC", line, start - prefix, end)
        label = opening.strip("'\"")
        closing = rf"([ \t]*){label}(?=[^a-zA-Z0-9_\x80-\xff])"  # the label at the very end of the file does not count
        if opening[0] != "'":
            # Text runs up to an interpolation or to a newline that the closing label follows.
            template = Template("", re.compile(
                rf"(?:(?!(?:(?<=\n)|(?<=\r)(?!\n)){closing})"
                rf"(?:\\[^\n\r]?|\$(?![a-zA-Z_\x80-\xff{{])|\{{(?!\$)|[^\\${{\n\r]+|\r\n|\n|\r))*", re.DOTALL),
                len(self.kinds) - 1)
            template.label = label
            template.closing = -1
            self._templates.append(template)
            return -1
        m = re.compile(rf"(?:(?<=\n)|(?<=\r)(?!\n)){closing}").search(text, end)
        if m is None:
            if end < len(text):
                self._put("ENCAPSED_AND_WHITESPACE", nodes.EncapsedStringPart(self.line_at(end), text[end:]),
                          end, len(text))
            return len(text)
        try:
            width, spaces = self._indentation(m)
        except LexError as error:
            self.kinds[-1] = ERROR
            self.values[-1] = CompileError(error.message, self.line_at(end))
            return m.end()
        if m.start() > end:
            body = text[end:self._before_newline(m.start())]
            body_line = self.line_at(end)
            try:
                body = deindent(body, width, spaces, at_line_start=True, at_end=True)
            except LexError as error:
                raise LexError(error.message, body_line + error.line_offset) from None
            self._put("ENCAPSED_AND_WHITESPACE", nodes.EncapsedStringPart(body_line, body), end, m.start())
        self._put("END_HEREDOC", self.line_at(m.start()), m.start(), m.end())
        return m.end()

    def _indentation(self, closing: re.Match[str]) -> tuple[int, bool]:
        blanks = closing.group(1)
        if " " in blanks and "\t" in blanks:
            raise LexError("Invalid indentation - tabs and spaces cannot be mixed")
        return len(blanks), " " in blanks

    def _before_newline(self, pos: int) -> int:
        return pos - 2 if self.text[pos - 2:pos] == "\r\n" else pos - 1

    def _template(self, pos: int) -> int:
        """Scan template text; return where PHP code goes on (in an interpolation or after the end), or -1."""
        text = self.text
        size = len(text)
        template = self._templates[-1]
        template.closing = -1
        while True:
            start = pos
            pos = template.text.match(text, pos).end()  # type: ignore[union-attr]  # it matches the empty text, too
            if pos > start:
                template.pieces.append((len(self.kinds), start, pos))
                self._put("ENCAPSED_AND_WHITESPACE", None, start, pos)
            if pos >= size:
                self._finish(template, size, 0, True)
                self._templates.pop()
                self._end_of_input()
                return -1
            line = self.line_at(pos)
            char = text[pos]
            if char == template.quote:
                self._finish(template, pos, 0, True)
                self._templates.pop()
                self._put(char, line, pos, pos + 1)
                return pos + 1
            if char == "$" and text[pos + 1] != "{":
                pos = self._simple(pos, line)
                if pos < 0:
                    return -1
                continue
            if char == "{" and text[pos + 1:pos + 2] == "$":
                template.closing = len(self._nesting)
                self._nesting.append(("{", line))
                self._put("{$", line, pos, pos + 1)
                return pos + 1
            if char == "$":
                template.closing = len(self._nesting)
                self._nesting.append(("{", line))
                self._put("${", line, pos, pos + 2)
                pos += 2
                m = VARNAME.match(text, pos)
                if m:
                    self._put("STRING_VARNAME", Identifier(line, m.group(1)), pos, m.end())
                    pos = m.end()
                return pos
            # The closing label of a heredoc.
            m = re.compile(rf"([ \t]*){template.label}").match(text, pos)
            assert m is not None
            width, spaces = 0, False
            problem: LexError | None = None
            try:
                width, spaces = self._indentation(m)
            except LexError as error:
                error.line_offset = self.line_at(self.ends[template.start_index])
                problem = error
            self._finish(template, pos, width, spaces, problem)
            self._templates.pop()
            self._put("END_HEREDOC", line, pos, m.end())
            return m.end()

    def _finish(self, template: Template, end: int, width: int, spaces: bool, problem: LexError | None = None) -> None:
        """Give the pieces of a closed template their values, now that the indentation is known."""
        text = self.text
        heredoc = template.label != ""
        if problem is None and width and len(self.kinds) > template.start_index + 1 and (
                not template.pieces or template.pieces[0][0] != template.start_index + 1):
            # Zend says "[no active file] on line 0" here; with an includer, the line of its include.
            problem = LexError(
                f"Invalid body indentation level (expecting an indentation level of at least {width})", 0)
        if problem is not None:
            index = template.start_index
            self.kinds[index] = ERROR
            self.values[index] = CompileError(problem.message, problem.line_offset)
            return
        for index, start, stop in template.pieces:
            last = heredoc and stop == end
            body = text[start:self._before_newline(stop) if last and stop <= len(text) and end != len(text) else stop]
            line = self.line_at(start)
            try:
                if width:
                    body = deindent(body, width, spaces, at_line_start=index == template.start_index + 1, at_end=last)
                value: object = nodes.EncapsedStringPart(
                    # it takes a keyword more
                    line, escaped(body, template.quote, self._warn_from(line)))  # type: ignore[arg-type]
            except LexError as error:
                self.kinds[index] = ERROR
                value = CompileError(error.message, line + error.line_offset)
            self.values[index] = value

    def _simple(self, pos: int, line: int) -> int:
        """`$name`, `$name[...]` or `$name->name` within a template; return the position after it, -1 to stop."""
        text = self.text
        end = LABEL_RX.match(text, pos + 1).end()  # type: ignore[union-attr]  # it matches the empty text, too
        self._put("VARIABLE", Variable(line, text[pos + 1:end]), pos, end)
        m = SIMPLE_PROPERTY.match(text, end)
        if m:
            self._put(m.group(1), line, end, m.end())
            name = LABEL_RX.match(text, m.end())
            assert name is not None
            self._put("STRING", Identifier(line, name.group()), m.end(), name.end())
            return name.end()
        if text[end:end + 1] != "[":
            return end
        self._put("[", line, end, end + 1)
        pos = end + 1
        while True:
            m = OFFSET.match(text, pos)
            if m is None:
                self._end_of_input()
                return -1
            group = m.lastindex
            start, pos = m.span()
            if group == 1:
                value = offset_number(m.group())
                self._put("NUM_STRING", Int_(line, value) if type(value) is int else String_(line, str(value)),
                          start, pos)
            elif group == 2:
                self._put("VARIABLE", Variable(line, text[start + 1:pos]), start, pos)
            elif group == 3:
                self._put("STRING", Identifier(line, m.group()), start, pos)
            elif group == 4:
                self._put("-", line, start, pos)
            elif group == 5:
                self._put("]", line, start, pos)
                return pos
            elif group == 6:
                self._put("ENCAPSED_AND_WHITESPACE", nodes.EncapsedStringPart(line, ""), start, start)
                return start
            else:
                self._put(m.group(), line, start, pos)
                if m.group() in ("{", "}", '"', "`", "(", ")", ";"):
                    # The parser refuses any of these here; what follows does not matter.
                    return -1
