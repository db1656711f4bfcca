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
from phpjit.syntax.strings import LexError, deindent, escaped, number, offset_number, single_quoted

END = "$END"
ERROR = "ERROR"

KEYWORDS = frozenset("""
    include include_once eval require require_once or xor and print yield instanceof new clone exit if elseif else
    endif echo do while endwhile for endfor foreach endforeach declare enddeclare as switch endswitch case default
    match break continue goto function fn const return try catch finally throw use insteadof global static abstract
    final private protected public readonly var unset isset empty __halt_compiler class trait interface extends
    implements namespace list array callable __line__ __file__ __dir__ __class__ __trait__ __method__ __function__
    __namespace__
    """.split())
_SPECIAL_WORDS = {"die": "exit", "enum": "?enum"}

_CASTS = {
    "int": "(int)", "integer": "(int)", "bool": "(bool)", "boolean": "(bool)", "double": "(double)",
    "float": "(double)", "real": "(real)", "string": "(string)", "binary": "(string)", "array": "(array)",
    "object": "(object)", "unset": "(unset)",
}

_LABEL_START = r"[a-zA-Z_\x80-\xff]"
_LABEL = r"[a-zA-Z_\x80-\xff][a-zA-Z0-9_\x80-\xff]*"
_DIGITS = r"[0-9]+(?:_[0-9]+)*"
_OPERATORS = sorted("""
    <=> **= ... <<= >>= === !== ??= += -= *= /= .= %= &= |= ^= || && == != <> <= >= << >> ++ -- => :: ?? **
    : . | ^ & + - / * = % ! < > ? ~ @ $
    """.split(), key=len, reverse=True)

# One match is one token with the blanks before it; the number of the group tells what it is.
_TOKEN = re.compile(
    rf"""[ \t\r\n]*(?:
     (\${_LABEL})                                                        # 1 variable
    |({_LABEL}(?:\\{_LABEL})*)                                           # 2 word or qualified name
    |([;,)\]\[{{}}])                                                     # 3 plain punctuation
    |('[^'\\]*(?:\\.[^'\\]*)*')                                          # 4 '...'
    |(\??->)                                                             # 5 property access
    |("[^"\\${{]*(?:(?:\\.|\$(?![a-zA-Z_\x80-\xff{{])|\{{(?!\$))[^"\\${{]*)*")  # 6 "..." without interpolation
    |(//(?:[^\n\r?]|\?(?!>))*|\#(?!\[)(?:[^\n\r?]|\?(?!>))*|/\*)         # 7 comment
    |(0[xX][0-9a-fA-F]+(?:_[0-9a-fA-F]+)*|0[bB][01]+(?:_[01]+)*|0[oO][0-7]+(?:_[0-7]+)*
      |(?:{_DIGITS}(?:\.(?:{_DIGITS})?)?|\.{_DIGITS})(?:[eE][+-]?{_DIGITS})?)  # 8 number
    |(\([ \t]*(?i:int|integer|bool|boolean|double|float|real|string|binary|array|object|unset)[ \t]*\))  # 9 cast
    |(\()                                                                # 10
    |(<<<[ \t]*(?:{_LABEL}|'{_LABEL}'|"{_LABEL}")(?:\r\n|\n|\r))         # 11 heredoc
    |(\?>(?:\r\n|\n|\r)?)                                                # 12 end of PHP
    |(\\{_LABEL}(?:\\{_LABEL})*)                                         # 13 fully qualified name
    |({"|".join(re.escape(op) for op in _OPERATORS)})                    # 14 operators
    |(\#\[)                                                              # 15 attribute
    |(["`])                                                              # 16 template
    |(\\)                                                                # 17 namespace separator
    )""",
    re.VERBOSE | re.DOTALL)
_BLANKS = re.compile(r"[ \t\r\n]*")
_LABEL_RX = re.compile(_LABEL)
_PROPERTY = re.compile(rf"(?:[ \t\r\n]|/\*.*?\*/|(?://|\#(?!\[))[^\n\r]*[\n\r])*({_LABEL})", re.DOTALL)
_AMP_VAR = re.compile(r"(?:[ \t\r\n]|/\*.*?\*/|(?://|\#(?!\[))[^\n\r]*[\n\r])*(?:\$|\.\.\.)", re.DOTALL)
_YIELD_FROM = re.compile(r"[ \t\r\n]+[fF][rR][oO][mM](?![a-zA-Z0-9_\x80-\xff])")
_ENUM = re.compile(r"[ \t\r\n]+(?!extends|implements)[a-zA-Z_\x80-\xff]", re.IGNORECASE)
_BINARY = re.compile(r"""["']|<<<[ \t]*(?:%s|'%s'|"%s")[\r\n]""" % (_LABEL, _LABEL, _LABEL))
_HALT = re.compile(r"((?:[ \t\r\n]|/\*.*?\*/|(?://|\#(?!\[))(?:[^\n\r?]|\?(?!>))*)*)", re.DOTALL)
_OPEN_TAG = re.compile(r"<\?(?:=|php(?:[ \t]|\r\n|\n|\r|\Z))", re.IGNORECASE)
_OPEN_TAG_SHORT = re.compile(r"<\?(?:=|php(?:[ \t]|\r\n|\n|\r|\Z)|)", re.IGNORECASE)
_INTERPOLATION = rf"\$(?={_LABEL_START}|\{{)|\{{(?=\$)"
_QUOTED_TEXT = {
    '"': re.compile(r'[^"\\${]*(?:(?:\\.?|\$(?![a-zA-Z_\x80-\xff{])|\{(?!\$))[^"\\${]*)*', re.DOTALL),
    "`": re.compile(r'[^`\\${]*(?:(?:\\.?|\$(?![a-zA-Z_\x80-\xff{])|\{(?!\$))[^`\\${]*)*', re.DOTALL),
}
_SIMPLE_PROPERTY = re.compile(rf"(\??->)(?={_LABEL_START})")
_OFFSET = re.compile(
    rf"(0[xX][0-9a-fA-F]+(?:_[0-9a-fA-F]+)*|0[bB][01]+(?:_[01]+)*|0[oO][0-7]+(?:_[0-7]+)*|{_DIGITS})"
    rf"|(\${_LABEL})|({_LABEL})|(-)|(\])|([ \n\r\t\\'#])|(.)", re.DOTALL)
_VARNAME = re.compile(rf"({_LABEL})(?=[\[}}])")

_OPENING = {")": "(", "]": "[", "}": "{"}


class Template:
    """A string with interpolation that is being scanned."""

    __slots__ = ("closing", "indent_spaces", "indent_width", "label", "pieces", "quote", "start_index", "text")

    def __init__(self, quote: str, text: re.Pattern[str], start_index: int) -> None:
        self.quote = quote
        self.text = text
        self.start_index = start_index
        self.label = ""
        self.pieces: list[tuple[int, int, int]] = []


class Lexer:
    """Scans one source text; the parallel lists are the result."""

    def __init__(self, text: str, *, short_open_tag: bool = True, skip_shebang: bool = True) -> None:
        self.text = text
        self.kinds: list[str] = []
        self.values: list[object] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.docs: list[tuple[int, str | None]] = []  # (index of the next token, doc comment or None: forget it)
        self.warnings: list[tuple[str, int, str]] = []  # (message, line, 'Warning' or 'Deprecated')
        self.halt_offset: int | None = None
        self._open_tag = _OPEN_TAG_SHORT if short_open_tag else _OPEN_TAG
        self._templates: list[Template] = []
        self._nesting: list[tuple[str, int]] = []
        if "\r" in text:
            self._newlines = [m.end() - 1 for m in re.finditer(r"\r\n|\n|\r", text)]
        else:
            self._newlines = [m.start() for m in re.finditer("\n", text)]
        pos = 0
        if skip_shebang and text.startswith("#!"):
            pos = self._newlines[0] + 1 if self._newlines else len(text)
        try:
            self._html(pos)
        except LexError as error:  # ends the token list with what went wrong
            self._put(ERROR, CompileError(error.message, error.line_offset), len(text), len(text))

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
        return lambda message, offset: self.warnings.append((message, line + offset, "Warning"))

    def _open(self, bracket: str, pos: int) -> None:
        self._nesting.append((bracket, self.line_at(pos)))

    def _end_of_input(self) -> None:
        if self._nesting:
            bracket, line = self._nesting[-1]
            last = self.line_at(len(self.text))
            where = f" on line {line}" if line != last else ""
            raise LexError(f"Unclosed '{bracket}'{where}", last)
        self._put(END, self.line_at(len(self.text)), len(self.text), len(self.text))

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
        match = _TOKEN.match
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
                start = _BLANKS.match(text, pos).end()  # type: ignore[union-attr]
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
            start, end = m.span(group)  # type: ignore[arg-type]
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
                            kind = _SPECIAL_WORDS.get(kind, "STRING")
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
                        m = _YIELD_FROM.match(text, end)
                        if m:
                            kind = "yield from"
                            pos = end = m.end()
                    elif kind == "?enum":
                        kind = "enum" if _ENUM.match(text, end) else "STRING"
                    elif kind == "namespace":
                        self.docs.append((len(self.kinds), None))  # a comment before it is the file's
                    elif kind == "?b":
                        if _BINARY.match(text, end):
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
                    if _AMP_VAR.match(text, end):
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
                m = _PROPERTY.match(text, end)
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
                kind = _CASTS[text[start + 1:end - 1].strip(" \t").lower()]
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
                new_pos = self._heredoc(start, end, line)
                if new_pos < 0:
                    return end
                pos = new_pos
            elif group == 16:
                kind = text[start]
                self._put(kind, line, start, end)
                template = Template(kind, _QUOTED_TEXT[kind], len(self.kinds) - 1)
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
                body = escaped(body, '"', self._warn_from(line))  # type: ignore[arg-type]
            except LexError as error:
                raise LexError(error.message, line + error.line_offset) from None
        self._put("CONSTANT_ENCAPSED_STRING", String_(line, body), start - prefix, end)

    def _halt(self, start: int, end: int, value: object) -> bool:
        """`__halt_compiler();` from `end`: emit it, end the tokens there and note where the data starts."""
        text = self.text
        pos = end
        marks: list[tuple[str, int, int]] = []
        for wanted in ("(", ")", ";"):
            m = _HALT.match(text, pos)
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

    # ------------------------------------------------------------ templates

    def _heredoc(self, start: int, end: int, line: int) -> int:
        """The heredoc or nowdoc whose opening is text[start:end].

        A nowdoc is scanned to its end: returns the position after it.  A heredoc is opened as template: returns -1.
        """
        text = self.text
        opening = text[start + 3:end].strip()
        self._put("START_HEREDOC", line, start, end)
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
            pos = template.text.match(text, pos).end()  # type: ignore[union-attr]
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
                m = _VARNAME.match(text, pos)
                if m:
                    self._put("STRING_VARNAME", Identifier(line, m.group(1)), pos, m.end())
                    pos = m.end()
                    self.warnings.append((
                        "Using ${var} in strings is deprecated, use {$var} instead", line, "Deprecated"))
                else:
                    self.warnings.append((
                        "Using ${expr} (variable variables) in strings is deprecated, use {${expr}} instead",
                        line, "Deprecated"))
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
                    line, escaped(body, template.quote, self._warn_from(line)))  # type: ignore[arg-type]
            except LexError as error:
                self.kinds[index] = ERROR
                value = CompileError(error.message, line + error.line_offset)
            self.values[index] = value

    def _simple(self, pos: int, line: int) -> int:
        """`$name`, `$name[...]` or `$name->name` within a template; return the position after it, -1 to stop."""
        text = self.text
        end = _LABEL_RX.match(text, pos + 1).end()  # type: ignore[union-attr]
        self._put("VARIABLE", Variable(line, text[pos + 1:end]), pos, end)
        m = _SIMPLE_PROPERTY.match(text, end)
        if m:
            self._put(m.group(1), line, end, m.end())
            name = _LABEL_RX.match(text, m.end())
            assert name is not None
            self._put("STRING", Identifier(line, name.group()), m.end(), name.end())
            return name.end()
        if text[end:end + 1] != "[":
            return end
        self._put("[", line, end, end + 1)
        pos = end + 1
        while True:
            m = _OFFSET.match(text, pos)
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


_TRIVIA = re.compile(
    r"([ \t\r\n]+)|((?://|\#(?!\[))(?:[^\n\r?]|\?(?!>))*)|(/\*\*[ \t\r\n].*?\*/)|(/\*.*?\*/)"
    r"|(<\?=)|(<\?(?:php(?:[ \t]|\r\n|\n|\r|\Z))?)|([bB](?=[\"'<]))", re.DOTALL | re.IGNORECASE)
_TRIVIA_KINDS = ("", "WHITESPACE", "COMMENT", "DOC_COMMENT", "COMMENT", "OPEN_TAG_WITH_ECHO", "OPEN_TAG", "BINARY")


def tokenize(text: str, *, short_open_tag: bool = True) -> Iterator[tuple[str, str, int]]:
    """All of `text` as (kind, text, line), white space, comments and tags included: what token_get_all() shows.

    Kinds are those of the grammar, and OPEN_TAG, OPEN_TAG_WITH_ECHO, CLOSE_TAG, WHITESPACE, COMMENT, DOC_COMMENT.
    What cannot be scanned comes last, as BAD_CHARACTER.
    """
    lexer = Lexer(text, short_open_tag=short_open_tag)
    pos = 0

    def gap(pos: int, stop: int) -> Iterator[tuple[str, str, int]]:
        while pos < stop:
            m = _TRIVIA.match(text, pos, stop)
            if m is None:
                yield "BAD_CHARACTER", text[pos:stop], lexer.line_at(pos)
                return
            yield _TRIVIA_KINDS[m.lastindex or 0], m.group(), lexer.line_at(pos)
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
