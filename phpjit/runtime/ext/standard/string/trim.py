"""The trim family, with PHP's `a..z` ranges in the character list."""
from __future__ import annotations

from phpjit.builtin import Effects, builtin
from phpjit.runtime.ext.standard.string.ascii import expand_ranges


@builtin(r'trim(string $string, string $characters = " \n\r\t\v\0"): string', effects=Effects.WARNS, fold=True)
def trim(string: str, characters: str) -> str:
    return string.strip(expand_ranges(characters, "trim")) if characters else string


@builtin(r'rtrim(string $string, string $characters = " \n\r\t\v\0"): string', effects=Effects.WARNS, fold=True)
def rtrim(string: str, characters: str) -> str:
    return string.rstrip(expand_ranges(characters, "rtrim")) if characters else string


@builtin(r'chop(string $string, string $characters = " \n\r\t\v\0"): string', effects=Effects.WARNS, fold=True)
def chop(string: str, characters: str) -> str:
    return string.rstrip(expand_ranges(characters, "chop")) if characters else string


@builtin(r'ltrim(string $string, string $characters = " \n\r\t\v\0"): string', effects=Effects.WARNS, fold=True)
def ltrim(string: str, characters: str) -> str:
    return string.lstrip(expand_ranges(characters, "ltrim")) if characters else string
