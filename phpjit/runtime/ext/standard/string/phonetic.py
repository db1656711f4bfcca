"""How words sound: soundex and metaphone."""
from __future__ import annotations

from typing import Final

from phpjit.builtin import PURE, Effects, builtin
from phpjit.runtime.ext.standard.string.ascii import LETTERS, argument_error, upper

_SOUNDEX: Final = {**dict.fromkeys("BFPV", "1"), **dict.fromkeys("CGJKQSXZ", "2"), **dict.fromkeys("DT", "3"),
                   "L": "4", **dict.fromkeys("MN", "5"), "R": "6"}
_SH: Final = "X"
_TH: Final = "0"
_VOWELS: Final = frozenset("AEIOU")
_AFFECT_H: Final = frozenset("CGPST")   # these form diphthongs when preceding H
_SOFTEN: Final = frozenset("EIY")       # these make C and G soft
_NO_F: Final = frozenset("BDH")         # these prevent GH from becoming F
_ALWAYS: Final = {"Q": "K", "V": "F", "X": "KS", "Z": "S", **{c: c for c in "FJLMNR"}}


@builtin("soundex(string $string): string", effects=PURE, fold=True)
def soundex(string: str) -> str:
    out = last = ""
    for letter in upper(string):
        if letter not in LETTERS:
            continue
        code = _SOUNDEX.get(letter, "")
        if not out:
            out, last = letter, code
        elif code != last:
            out += code
            last = code
            if len(out) == 4:
                break
    return out.ljust(4, "0")


def _first(word: str) -> tuple[str, int]:
    """Encode the beginning of the word, which has rules of its own; return the code and how many letters it took."""
    first, second = word[0], word[1]
    if first == "A":
        return ("E", 2) if second == "E" else ("A", 1)
    if first in "GKP" and second == "N":
        return "N", 2
    if first == "W":
        if second == "R":
            return "R", 2
        if second == "H" or second in _VOWELS:
            return "W", 2
        return "", 0
    if first == "X":
        return "S", 1
    return (first, 1) if first in "EIOU" else ("", 0)


def _letter(word: str, i: int) -> tuple[str, int]:
    """Encode the letter at `i`; return the code and how many letters after it are done with."""
    c, following, third = word[i], word[i + 1], word[i + 2]
    before = word[i - 1] if i else "\0"
    match c:
        case "B":
            return ("" if before == "M" else "B"), 0
        case "C":
            if following in _SOFTEN:
                if following == "I" and third == "A":
                    return _SH, 0
                return ("" if before == "S" else "S"), 0
            return (_SH, 1) if following == "H" else ("K", 0)
        case "D":
            return ("J", 1) if following == "G" and third in _SOFTEN else ("T", 0)
        case "G":
            if following == "H":
                silent = (i >= 3 and word[i - 3] in _NO_F) or (i >= 4 and word[i - 4] == "H")
                return ("", 0) if silent else ("F", 1)
            if following == "N":
                dropped = third not in LETTERS or (third == "E" and word[i + 3] == "D")
                return ("" if dropped else "K"), 0
            return ("J" if following in _SOFTEN and before != "G" else "K"), 0
        case "H":
            return ("H" if following in _VOWELS and before not in _AFFECT_H else ""), 0
        case "K":
            return ("" if before == "C" else "K"), 0
        case "P":
            return ("F" if following == "H" else "P"), 0
        case "S" | "T":
            if following == "I" and third in "OA":
                return _SH, 0
            if following == "H":
                return (_SH if c == "S" else _TH), 1
            return ("" if c == "T" and following == "C" and third == "H" else c), 0
        case "W" | "Y":
            return (c if following in _VOWELS else ""), 0
    return _ALWAYS.get(c, ""), 0


@builtin("metaphone(string $string, int $max_phonemes = 0): string", effects=Effects.THROWS, fold=True)
def metaphone(string: str, max_phonemes: int) -> str:
    if max_phonemes < 0:
        argument_error("metaphone", 2, "max_phonemes", "must be greater than or equal to 0")
    word = upper(string.partition("\0")[0])
    size = len(word)
    word += "\0\0\0\0"
    i = 0
    while i < size and word[i] not in LETTERS:
        i += 1
    if i == size:
        return ""
    out, taken = _first(word[i:])
    i += taken
    while i < size and (not max_phonemes or len(out) < max_phonemes):
        c = word[i]
        if c in LETTERS and (c == "C" or not i or c != word[i - 1]):
            code, skip = _letter(word, i)
            out += code
            i += skip
        i += 1
    return out
