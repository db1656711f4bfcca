"""The regular expressions and word lists of the scanner.

All are for latin-1 text, one char per byte: a label may hold any byte from 0x80 up.
"""

from __future__ import annotations

import re


def words(text: str) -> list[str]:
    """The words of `text`."""
    return text.split()


KEYWORDS = frozenset(words("""
    include include_once eval require require_once or xor and print yield instanceof new clone exit if elseif
    else endif echo do while endwhile for endfor foreach endforeach declare enddeclare as switch endswitch
    case default match break continue goto function fn const return try catch finally throw use insteadof
    global static abstract final private protected public readonly var unset isset empty __halt_compiler class
    trait interface extends implements namespace list array callable __line__ __file__ __dir__ __class__
    __trait__ __method__ __function__ __namespace__
    """))
SPECIAL_WORDS = {"die": "exit", "enum": "?enum"}

CASTS = {
    "int": "(int)", "integer": "(int)", "bool": "(bool)", "boolean": "(bool)", "double": "(double)",
    "float": "(double)", "real": "(real)", "string": "(string)", "binary": "(string)", "array": "(array)",
    "object": "(object)", "unset": "(unset)",
}

LABEL_START = r"[a-zA-Z_\x80-\xff]"
LABEL = r"[a-zA-Z_\x80-\xff][a-zA-Z0-9_\x80-\xff]*"
DIGITS = r"[0-9]+(?:_[0-9]+)*"
OPERATORS = sorted(words("""
    <=> **= ... <<= >>= === !== ??= += -= *= /= .= %= &= |= ^= || && == != <> <= >= << >> ++ -- => :: ?? ** :
    . | ^ & + - / * = % ! < > ? ~ @ $
    """), key=len, reverse=True)

# One match is one token with the blanks before it; the number of the group tells what it is.
TOKEN = re.compile(
    rf"""[ \t\r\n]*(?:
     (\${LABEL})                                                        # 1 variable
    |({LABEL}(?:\\{LABEL})*)                                           # 2 word or qualified name
    |([;,)\]\[{{}}])                                                     # 3 plain punctuation
    |('[^'\\]*(?:\\.[^'\\]*)*')                                          # 4 '...'
    |(\??->)                                                             # 5 property access
    |("[^"\\${{]*(?:(?:\\.|\$(?![a-zA-Z_\x80-\xff{{])|\{{(?!\$))[^"\\${{]*)*")  # 6 "..." without interpolation
    |(//(?:[^\n\r?]|\?(?!>))*|\#(?!\[)(?:[^\n\r?]|\?(?!>))*|/\*)         # 7 comment
    |(0[xX][0-9a-fA-F]+(?:_[0-9a-fA-F]+)*|0[bB][01]+(?:_[01]+)*|0[oO][0-7]+(?:_[0-7]+)*
      |(?:{DIGITS}(?:\.(?:{DIGITS})?)?|\.{DIGITS})(?:[eE][+-]?{DIGITS})?)  # 8 number
    |(\([ \t]*(?i:int|integer|bool|boolean|double|float|real|string|binary|array|object|unset)[ \t]*\))  # 9 cast
    |(\()                                                                # 10
    |(<<<[ \t]*(?:{LABEL}|'{LABEL}'|"{LABEL}")(?:\r\n|\n|\r))         # 11 heredoc
    |(\?>(?:\r\n|\n|\r)?)                                                # 12 end of PHP
    |(\\{LABEL}(?:\\{LABEL})*)                                         # 13 fully qualified name
    |({"|".join(re.escape(op) for op in OPERATORS)})                    # 14 operators
    |(\#\[)                                                              # 15 attribute
    |(["`])                                                              # 16 template
    |(\\)                                                                # 17 namespace separator
    )""",
    re.VERBOSE | re.DOTALL)
BLANKS = re.compile(r"[ \t\r\n]*")
LABEL_RX = re.compile(LABEL)
PROPERTY = re.compile(rf"(?:[ \t\r\n]|/\*.*?\*/|(?://|\#)[^\n\r]*[\n\r])*({LABEL})", re.DOTALL)
AMP_VAR = re.compile(r"(?:[ \t\r\n]|/\*.*?\*/|(?://|\#(?!\[))[^\n\r]*[\n\r])*(?:\$|\.\.\.)", re.DOTALL)
YIELD_FROM = re.compile(r"[ \t\r\n]+[fF][rR][oO][mM](?![a-zA-Z0-9_\x80-\xff])")
ENUM = re.compile(r"[ \t\r\n]+(?!extends|implements)[a-zA-Z_\x80-\xff]", re.IGNORECASE)
BINARY = re.compile(rf"""["']|<<<[ \t]*(?:{LABEL}|'{LABEL}'|"{LABEL}")[\r\n]""")
HALT = re.compile(r"((?:[ \t\r\n]|/\*.*?\*/|(?://|\#(?!\[))(?:[^\n\r?]|\?(?!>))*)*)", re.DOTALL)
OPEN_TAG = re.compile(r"<\?(?:=|php(?:[ \t]|\r\n|\n|\r|\Z))", re.IGNORECASE)
OPEN_TAG_SHORT = re.compile(r"<\?(?:=|php(?:[ \t]|\r\n|\n|\r|\Z)|)", re.IGNORECASE)
QUOTED_TEXT = {
    '"': re.compile(r'[^"\\${]*(?:(?:\\.?|\$(?![a-zA-Z_\x80-\xff{])|\{(?!\$))[^"\\${]*)*', re.DOTALL),
    "`": re.compile(r'[^`\\${]*(?:(?:\\.?|\$(?![a-zA-Z_\x80-\xff{])|\{(?!\$))[^`\\${]*)*', re.DOTALL),
}
SIMPLE_PROPERTY = re.compile(rf"(\??->)(?={LABEL_START})")
OFFSET = re.compile(
    rf"(0[xX][0-9a-fA-F]+(?:_[0-9a-fA-F]+)*|0[bB][01]+(?:_[01]+)*|0[oO][0-7]+(?:_[0-7]+)*|{DIGITS})"
    rf"|(\${LABEL})|({LABEL})|(-)|(\])|([ \n\r\t\\'#])|(.)", re.DOTALL)
VARNAME = re.compile(rf"({LABEL})(?=[\[}}])")

TRIVIA = re.compile(
    r"([ \t\r\n]+)|((?://|\#(?!\[))(?:[^\n\r?]|\?(?!>))*)|(/\*\*[ \t\r\n].*?\*/)|(/\*.*?\*/)"
    r"|(<\?=)|(<\?(?:php(?:[ \t]|\r\n|\n|\r|\Z))?)|([bB](?=[\"'<]))", re.DOTALL | re.IGNORECASE)
TRIVIA_KINDS = ("", "WHITESPACE", "COMMENT", "DOC_COMMENT", "COMMENT", "OPEN_TAG_WITH_ECHO", "OPEN_TAG", "BINARY")
