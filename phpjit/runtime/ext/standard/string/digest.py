"""Checksums that have functions of their own: crc32, md5, sha1."""
from __future__ import annotations

import hashlib
import zlib
from typing import Literal

from phpjit.builtin import PURE, Effects, builtin
from phpjit.runtime.ext.standard.string.files import read_file


@builtin("crc32(string $string): int", effects=PURE, fold=True)
def crc32(string: str) -> int:
    return zlib.crc32(string.encode("latin-1"))


def _shown(digest: bytes, binary: bool) -> str:
    return digest.decode("latin-1") if binary else digest.hex()


@builtin("md5(string $string, bool $binary = false): string", effects=PURE, fold=True)
def md5(string: str, binary: bool) -> str:
    return _shown(hashlib.md5(string.encode("latin-1"), usedforsecurity=False).digest(), binary)


@builtin("sha1(string $string, bool $binary = false): string", effects=PURE, fold=True)
def sha1(string: str, binary: bool) -> str:
    return _shown(hashlib.sha1(string.encode("latin-1"), usedforsecurity=False).digest(), binary)


@builtin("md5_file(string $filename, bool $binary = false): string|false", effects=Effects.FILE_IO | Effects.WARNS)
def md5_file(filename: str, binary: bool) -> str | Literal[False]:
    data = read_file("md5_file", filename)
    return False if data is None else _shown(hashlib.md5(data, usedforsecurity=False).digest(), binary)


@builtin("sha1_file(string $filename, bool $binary = false): string|false", effects=Effects.FILE_IO | Effects.WARNS)
def sha1_file(filename: str, binary: bool) -> str | Literal[False]:
    data = read_file("sha1_file", filename)
    return False if data is None else _shown(hashlib.sha1(data, usedforsecurity=False).digest(), binary)
