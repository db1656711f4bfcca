"""The entity tables of HTML 4.01, HTML 5 and XML, built from Python's `html.entities` when first asked for.

Where HTML 5 has several names for one character, PHP's choice is the first one of Python's list but for the
names in `_PREFERRED`.
"""
from __future__ import annotations

from html.entities import html5, name2codepoint
from typing import Final

from phpjit.runtime.current import current

HTML401: Final = 0
XML1: Final = 16
XHTML: Final = 32
HTML5: Final = 48
DOCTYPES: Final = 48

_PREFERRED_NAMES: Final = """
Aring Because Bscr Cedilla Cfr ContourIntegral Coproduct CupCap DiacriticalAcute DiacriticalDoubleAcute
DifferentialD DoubleContourIntegral DoubleDot Downarrow Exists Hacek HilbertSpace HorizontalLine HumpEqual
ImaginaryI Implies Integral LeftArrowBar LessTilde NotCongruent NotEqual NotGreaterFullEqual NotGreaterGreater
NotLess NotLessEqual Omega OpenCurlyDoubleQuote OpenCurlyQuote PrecedesSlantEqual ReverseElement
ReverseUpEquilibrium Rfr RightAngleBracket RightArrowBar RightCeiling RightDownVector RightFloor Ropf Sqrt
Square SquareSubsetEqual SquareSupersetEqual Star SubsetEqual SucceedsEqual SucceedsTilde Supset ThinSpace
TildeFullEqual TripleDot UpTeeArrow Updownarrow UpperRightArrow ZeroWidthSpace Zfr Zopf aleph amp angle approx
bcong bsim coloneq copy curlyeqprec curvearrowleft cwconint diamond divide divonx dot doublebarwedge
downdownarrows eqcolon esdot esim expectation exponentiale fallingdotseq forall gammad geqq ges gneqq grave gt
gtrdot gtreqless hArr half hyphen inodot iprod isinv langle larrhk leftharpoondown leq les lesseqgtr lesseqqgtr
lessgtr llarr llcorner lneqq longleftarrow lozenge lozf lrarr lt lthree maltese minusd mumap nLeftarrow nabla
napprox ngeq nges ngtr nleftarrow nleftrightarrow nles notin notniva nparallel npr nshortmid nsime nsupset
nsupseteqq ntlg ntriangleright nwarrow oS oast ocir odash olarr ominus orarr orderof perp pitchfork planck
plusdo plusmn prec precapprox preceq precsim primes quot rarrhk rationals rcub rdquo reg rhard rightleftarrows
rightleftharpoons risingdotseq rrarr rsh rsqb rsquo rthree sbquo sdotb searhk shortparallel sigmav simeq
spadesuit sqsupset squarf srarr ssetmn starf straightepsilon straightphi subsetneq subsetneqq succ succapprox
succcurlyeq succnapprox sum supseteqq supsetneq swarhk swarr timesb tint toea trade triangledown
twoheadrightarrow uarr uharl ulcorner upsih urcorner varkappa vartriangleleft vdash vert vnsub vrtri vsubnE
vsubne vsupne wp wr xhArr xlArr xmap xodot xvee xwedge
"""
_PREFERRED: Final = frozenset(_PREFERRED_NAMES.split())

BASIC: Final = {"&": "amp", '"': "quot", "'": "#039", "<": "lt", ">": "gt"}
BASIC_APOS: Final = {**BASIC, "'": "apos"}


class EntityTables:
    """The two big tables with their inverses, one per request that uses them."""

    def __init__(self) -> None:
        self._html4: dict[str, str] | None = None
        self._html5: dict[str, str] | None = None
        self._decode5: dict[str, str] | None = None

    def html4(self) -> dict[str, str]:
        """Return character to entity name, HTML 4.01."""
        if self._html4 is None:
            self._html4 = {chr(code): name for name, code in sorted(name2codepoint.items(), key=lambda kv: kv[1])}
            self._html4["'"] = "#039"
        return self._html4

    def html5(self) -> dict[str, str]:
        """Return character or pair of characters to entity name, HTML 5."""
        if self._html5 is None:
            table: dict[str, str] = {}
            for name, chars in html5.items():
                if name[-1] == ";" and (chars not in table or name[:-1] in _PREFERRED):
                    table[chars] = name[:-1]
            self._html5 = table
        return self._html5

    def decode5(self) -> dict[str, str]:
        """Return entity name to characters, HTML 5."""
        if self._decode5 is None:
            self._decode5 = {name[:-1]: chars for name, chars in html5.items() if name[-1] == ";"}
        return self._decode5


def tables() -> EntityTables:
    """Return the tables of the current request."""
    found: EntityTables = current().state("html entities", EntityTables)
    return found


def encode_table(every: bool, doctype: int) -> dict[str, str]:
    """Return which characters are written as entities."""
    if not every:
        return BASIC if doctype == HTML401 else BASIC_APOS
    return tables().html5() if doctype == HTML5 else tables().html4()


def resolve(name: str, every: bool, doctype: int) -> str | None:
    """Return the characters that the entity `name` stands for, None if there is no such entity."""
    if name == "apos" and doctype == XHTML:
        return "'"
    if every and doctype != XML1:
        if doctype == HTML5:
            return tables().decode5().get(name)
        code = name2codepoint.get(name)
        return None if code is None else chr(code)
    if name == "apos":
        return "'" if doctype != HTML401 else None
    return {"amp": "&", "quot": '"', "lt": "<", "gt": ">"}.get(name)
