"""The crypt() forms made of MD5, SHA-256 and SHA-512."""
from __future__ import annotations

import hashlib
import re
from typing import Final

from phpjit.runtime.ext.standard.string.crypt_des import ALPHABET

_ROUNDS: Final = re.compile(r"rounds=([0-9]+)\$")
_MD5_ORDER: Final = ((0, 6, 12), (1, 7, 13), (2, 8, 14), (3, 9, 15), (4, 10, 5))


def _base64(value: int, length: int) -> str:
    out = []
    for _ in range(length):
        out.append(ALPHABET[value & 63])
        value >>= 6
    return "".join(out)


def crypt_md5(password: bytes, setting: str) -> str:
    """`$1$salt$`: 1000 rounds of MD5."""
    salt = setting[3:].partition("$")[0][:8]
    raw = salt.encode("latin-1")
    alternate = hashlib.md5(password + raw + password, usedforsecurity=False).digest()
    data = password + b"$1$" + raw
    data += (alternate * (len(password) // 16 + 1))[:len(password)]
    size = len(password)
    while size:
        data += b"\0" if size & 1 else password[:1]
        size >>= 1
    digest = hashlib.md5(data, usedforsecurity=False).digest()
    for i in range(1000):
        turn = password if i & 1 else digest
        if i % 3:
            turn += raw
        if i % 7:
            turn += password
        turn += digest if i & 1 else password
        digest = hashlib.md5(turn, usedforsecurity=False).digest()
    text = "".join(_base64(digest[a] << 16 | digest[b] << 8 | digest[c], 4) for a, b, c in _MD5_ORDER)
    return f"$1${salt}${text}{_base64(digest[11], 2)}"


def _sha_order(name: str) -> list[tuple[int, int, int]]:
    """Return which bytes of the digest go together; each row is the former one turned, plus one."""
    rows = [(0, 10, 20) if name == "sha256" else (0, 21, 42)]
    for _ in range(9 if name == "sha256" else 20):
        a, b, c = rows[-1]
        rows.append((c + 1, a + 1, b + 1) if name == "sha256" else (b + 1, c + 1, a + 1))
    return rows


def crypt_sha(password: bytes, setting: str, name: str) -> str | None:
    """`$5$...` and `$6$...`: SHA-256 and SHA-512 with a number of rounds (Drepper's scheme)."""
    new = getattr(hashlib, name)
    rest = setting[3:]
    rounds, given = 5000, ""
    found = _ROUNDS.match(rest)
    if found:
        rounds = int(found[1])
        if not 1000 <= rounds <= 999_999_999:
            return None
        given = f"rounds={rounds}$"
        rest = rest[found.end():]
    salt = rest.partition("$")[0][:16]
    raw = salt.encode("latin-1")
    size, width = len(password), new().digest_size
    alternate = new(password + raw + password).digest()
    data = password + raw + (alternate * (size // width + 1))[:size]
    bits = size
    while bits:
        data += alternate if bits & 1 else password
        bits >>= 1
    digest = new(data).digest()
    p = (new(password * size).digest() * (size // width + 1))[:size]
    s = (new(raw * (16 + digest[0])).digest() * (len(raw) // width + 1))[:len(raw)]
    for i in range(rounds):
        turn = p if i & 1 else digest
        if i % 3:
            turn += s
        if i % 7:
            turn += p
        turn += digest if i & 1 else p
        digest = new(turn).digest()
    text = "".join(_base64(digest[a] << 16 | digest[b] << 8 | digest[c], 4) for a, b, c in _sha_order(name))
    if name == "sha256":
        text += _base64(digest[31] << 8 | digest[30], 3)
    else:
        text += _base64(digest[63], 2)
    return f"{setting[:3]}{given}{salt}${text}"
