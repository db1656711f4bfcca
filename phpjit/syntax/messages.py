"""The words of a syntax error, as bison makes them for PHP.

    syntax error, unexpected token ";", expecting "]"

Which tokens are expected depends on bison's habit to reduce by default: before it reports, it performs the most
frequent reduction of each state it is in.  `expected_tokens` does the same on our table, then lists what the state
it ends in can shift, unless that is more than four.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from phpjit.syntax.patterns import words

if TYPE_CHECKING:
    from phpjit.syntax.parser import Table

_CLASSES = {
    "LNUMBER": "integer", "DNUMBER": "floating-point number", "STRING": "identifier",
    "NAME_FULLY_QUALIFIED": "fully qualified name", "NAME_RELATIVE": "namespace-relative name",
    "NAME_QUALIFIED": "namespaced name", "VARIABLE": "variable", "INLINE_HTML": "T_INLINE_HTML",
    "ENCAPSED_AND_WHITESPACE": "string content", "CONSTANT_ENCAPSED_STRING": "quoted string",
    "STRING_VARNAME": "variable name", "NUM_STRING": "number", "START_HEREDOC": "heredoc start",
    "END_HEREDOC": "heredoc end", "$END": "end of file",
}
_SPELLED = {"AMP_VAR": "&", "exit": "exit"}
_MAGIC = frozenset(words("__line__ __file__ __dir__ __class__ __trait__ __method__ __function__ __namespace__"))

# The order in which bison lists tokens: by their numbers, operators with a precedence first.
_ORDER = {kind: index for index, kind in enumerate(words(r"""
    $END throw include include_once require require_once or xor and print yield => yield_from = += -= *= /= .=
    %= &= |= ^= <<= >>= **= ??= ? : ?? || && | ^ == != === !== <=> < <= > >= . << >> + - * / % ! instanceof ~
    (int) (double) (string) (array) (object) (bool) (unset) @ ** clone elseif else LNUMBER DNUMBER STRING
    NAME_FULLY_QUALIFIED NAME_RELATIVE NAME_QUALIFIED VARIABLE INLINE_HTML ENCAPSED_AND_WHITESPACE
    CONSTANT_ENCAPSED_STRING STRING_VARNAME NUM_STRING eval new exit if endif echo do while endwhile for
    endfor foreach endforeach declare enddeclare as switch endswitch case default match break continue goto
    function fn const return try catch finally use insteadof global static abstract final private protected
    public readonly var unset isset empty __halt_compiler class trait interface enum extends implements
    namespace list array callable __line__ __file__ __dir__ __class__ __trait__ __method__ __function__
    __namespace__ #[ ++ -- -> ?-> START_HEREDOC END_HEREDOC ${ {$ :: \ ... AMP_VAR & , ] ( ) ; { } [ ` " $
    """))}


def _spelling(kind: str) -> str:
    return kind.upper() if kind in _MAGIC else _SPELLED.get(kind, kind)


def _excerpt(text: str) -> str:
    """The first line of a token without its quotes, clipped when it is much longer than 30."""
    line = text.split("\n", 1)[0]
    if line[:1] in ("'", '"'):
        line = line[1:]
    if line[-1:] in ("'", '"'):
        line = line[:-1]
    return line[:30] + "..." if len(line) > 33 else line


def unexpected(kind: str, text: str) -> str:
    """How PHP names the token that it did not expect."""
    if kind == "$END":
        return "end of file"
    if kind == '"':
        return "double-quote mark"
    if kind == "BAD_CHARACTER":
        return f"character 0x{ord(text):02X}"
    word = _CLASSES.get(kind)
    if word is None:
        return f'token "{_spelling(kind)}"'
    if kind == "CONSTANT_ENCAPSED_STRING":
        word = {"'": "single-quoted string", '"': "double-quoted string"}.get(text[:1], word)
    return f'{word} "{_excerpt(text)}"'


def _expected_name(kind: str) -> str:
    if kind == "$END":
        return "end of file"
    if kind == '"':
        return "double-quote mark"
    if kind == "&":
        return "amp"
    word = _CLASSES.get(kind)
    return word if word is not None else f'"{_spelling(kind)}"'


def default_reduction(row: dict[str, int | None]) -> int | None:
    """The most frequent reduction of a state, of several the first rule of the grammar; None if it has none."""
    reduces = Counter(action for action in row.values() if action is not None and action < 0)
    if not reduces:
        return None
    return max(reduces.items(), key=lambda item: (item[1], item[0]))[0]


def expected_tokens(kind: str, stack: list[int], tables: Table) -> list[str]:
    """The kinds that bison would name: those that the state reached by default reductions shifts, in its order."""
    states = list(stack)
    while True:
        row = tables.actions[states[-1]]
        if states[-1] == tables.end:
            return ["$END"]
        if kind in row:
            best = row[kind]
            if best is None:  # an operator that does not associate; the others that may follow are too many to list
                return []
        else:
            best = default_reduction(row)
        if best is None:
            break
        origin, length, _alias, _kept = tables.shapes[~best]
        if length:
            del states[-length:]
        states.append(tables.gotos[states[-1]][origin])
    kinds = sorted(row, key=lambda name: _ORDER.get(name, 999))
    return kinds


def syntax_error(kind: str, text: str, expected: list[str]) -> str:
    """The whole message."""
    message = f"syntax error, unexpected {unexpected(kind, text)}"
    if 0 < len(expected) < 5:
        message += ", expecting " + " or ".join(_expected_name(name) for name in expected)
    return message
