"""PHP's string functions in the C library: which symbol, with which arguments.

    substr("abc", 1)   ->   pj_substr(ctx, s, 1, INT64_MAX)        FORMS["substr"] = Form("s", "sii", (MAX,))

Letters: s string (pj_str *), i int, b bool (a result: an int in C; a parameter: pj_int), f float (double).
Arguments are borrowed, string results owned.  Where PHP would warn or throw the function bails out
(PJ_BAIL_BUILTIN); so do those that allocate, without memory.
"""
from __future__ import annotations

from dataclasses import dataclass
from typing import Final, TypeAlias

MAX: Final = (1 << 63) - 1
"""What stands for null where a length is null by default: to the end."""
_SPACES: Final = " \n\r\t\v\0"

Scalar: TypeAlias = int | float | str


@dataclass(frozen=True, slots=True)
class Form:
    """How a PHP function is called in C: `symbol(ctx?, params…)`.

    `result`: s, i (pj_int), f, b (C int, 0 or 1); with `|false`: NULL or -1 stands for false.
    `defaults`: the values of the last parameters when they are left out.  `context`: it takes ctx first (and may bail).
    """

    result: str
    params: str
    defaults: tuple[Scalar, ...] = ()
    context: bool = True
    symbol: str = ""


def _pure(result: str, params: str, *defaults: Scalar, symbol: str = "") -> Form:
    return Form(result, params, defaults, False, symbol)


FORMS: Final[dict[str, Form]] = {
    # case, classes, trimming
    "strtolower": Form("s", "s"), "strtoupper": Form("s", "s"), "ucfirst": Form("s", "s"), "lcfirst": Form("s", "s"),
    "ucwords": Form("s", "ss", (" \t\r\n\f\v",)), "str_rot13": Form("s", "s"),
    "trim": Form("s", "ss", (_SPACES,)), "ltrim": Form("s", "ss", (_SPACES,)), "rtrim": Form("s", "ss", (_SPACES,)),
    "chop": Form("s", "ss", (_SPACES,), symbol="pj_rtrim"),
    "strspn": _pure("i", "ssii", 0, MAX), "strcspn": _pure("i", "ssii", 0, MAX), "strpbrk": Form("s|false", "ss"),
    **{f"ctype_{name}": _pure("b", "s") for name in ("alnum", "alpha", "cntrl", "digit", "lower", "upper", "graph",
                                                     "print", "punct", "space", "xdigit")},
    # searching
    "strpos": Form("i|false", "ssi", (0,)), "stripos": Form("i|false", "ssi", (0,)),
    "strrpos": Form("i|false", "ssi", (0,)), "strripos": Form("i|false", "ssi", (0,)),
    "strstr": Form("s|false", "ssb", (0,)), "strchr": Form("s|false", "ssb", (0,), symbol="pj_strstr"),
    "stristr": Form("s|false", "ssb", (0,)), "strrchr": Form("s|false", "ss"),
    "str_contains": _pure("b", "ss"), "str_starts_with": _pure("b", "ss"), "str_ends_with": _pure("b", "ss"),
    "substr_count": Form("i", "ssii", (0, MAX)),
    # comparing
    "strcmp": _pure("i", "ss"), "strcasecmp": _pure("i", "ss"), "strncmp": Form("i", "ssi"),
    "strncasecmp": Form("i", "ssi"), "substr_compare": Form("i", "ssiib", (MAX, 0)),
    "strnatcmp": _pure("i", "ss"), "strnatcasecmp": _pure("i", "ss"),
    "levenshtein": Form("i", "ssiii", (1, 1, 1)), "similar_text": _pure("i", "ss"), "soundex": Form("s", "s"),
    # cutting, filling, replacing
    "substr": Form("s", "sii", (MAX,)), "substr_replace": Form("s", "ssii", (MAX,)), "strrev": Form("s", "s"),
    "ord": _pure("i", "s"), "chr": Form("s", "i"), "str_repeat": Form("s", "si"),
    "str_pad": Form("s", "sisi", (" ", 1)), "chunk_split": Form("s", "sis", (76, "\r\n")),
    "str_replace": Form("s", "sss"), "str_ireplace": Form("s", "sss"), "strtr": Form("s", "sss"),
    "nl2br": Form("s", "sb", (1,)), "wordwrap": Form("s", "sisb", (75, "\n", 0)), "str_word_count": _pure("i", "s"),
    # encoding
    "bin2hex": Form("s", "s"), "hex2bin": Form("s", "s"), "base64_encode": Form("s", "s"),
    "base64_decode": Form("s|false", "sb", (0,)), "urlencode": Form("s", "s"), "rawurlencode": Form("s", "s"),
    "urldecode": Form("s", "s"), "rawurldecode": Form("s", "s"), "htmlspecialchars": Form("s", "s"),
    "addslashes": Form("s", "s"), "stripslashes": Form("s", "s"), "quotemeta": Form("s", "s"),
    "dechex": Form("s", "i"), "decoct": Form("s", "i"), "decbin": Form("s", "i"), "hexdec": Form("i", "s"),
    "octdec": Form("i", "s"), "bindec": Form("i", "s"), "base_convert": Form("s", "sii"),
    "crc32": _pure("i", "s"), "md5": Form("s", "sb", (0,)), "sha1": Form("s", "sb", (0,)),
    # numbers
    "number_format": Form("s", "fiss", (0, ".", ",")), "round": _pure("f", "fi", 0), "fdiv": _pure("f", "ff"),
    # sprintf is pj_sprintf(ctx, format, n, pj_value *args): not a row
}


def symbol_of(name: str) -> str:
    """Return the C function of a PHP function in FORMS."""
    return FORMS[name].symbol or f"pj_{name}"
