"""Traditional DES crypt() and its "extended" form of BSDi, bit by bit."""
from __future__ import annotations

from typing import Final

ALPHABET: Final = "./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"

_SLOW: Final = 20000   # rounds

_PC1: Final = (57, 49, 41, 33, 25, 17, 9, 1, 58, 50, 42, 34, 26, 18, 10, 2, 59, 51, 43, 35, 27, 19, 11, 3,
               60, 52, 44, 36, 63, 55, 47, 39, 31, 23, 15, 7, 62, 54, 46, 38, 30, 22, 14, 6, 61, 53, 45, 37,
               29, 21, 13, 5, 28, 20, 12, 4)
_PC2: Final = (14, 17, 11, 24, 1, 5, 3, 28, 15, 6, 21, 10, 23, 19, 12, 4, 26, 8, 16, 7, 27, 20, 13, 2,
               41, 52, 31, 37, 47, 55, 30, 40, 51, 45, 33, 48, 44, 49, 39, 56, 34, 53, 46, 42, 50, 36, 29, 32)
_SHIFTS: Final = (1, 1, 2, 2, 2, 2, 2, 2, 1, 2, 2, 2, 2, 2, 2, 1)
_IP: Final = tuple(start - 8 * i for start in (58, 60, 62, 64, 57, 59, 61, 63) for i in range(8))
_FP: Final = tuple(_IP.index(i) + 1 for i in range(1, 65))
_P: Final = (16, 7, 20, 21, 29, 12, 28, 17, 1, 15, 23, 26, 5, 18, 31, 10, 2, 8, 24, 14, 32, 27, 3, 9, 19, 13, 30, 6, 22,
             11, 4, 25)
_E: Final = tuple((4 * block + i - 1) % 32 + 1 for block in range(8) for i in range(6))
_S: Final = tuple(tuple(int(c, 16) for c in box) for box in (
    "e4d12fb83a6c5907" "0f74e2d1a6cb9538" "41e8d62bfc973a50" "fc8249175b3ea06d",
    "f18e6b34972dc05a" "3d47f28ec01a69b5" "0e7ba4d158c6932f" "d8a13f42b67c05e9",
    "a09e63f51dc7b428" "d709346a285ecbf1" "d6498f30b12c5ae7" "1ad069874fe3b52c",
    "7de3069a1285bc4f" "d8b56f03472c1ae9" "a690cb7df13e5284" "3f06a1d8945bc72e",
    "2c417ab6853fd0e9" "eb2c47d150fa3986" "421bad78f9c5630e" "b8c71e2d6f09a453",
    "c1af92680d34e75b" "af427c9561de0b38" "9ef528c3704a1db6" "432c95fabe17608d",
    "4b2ef08d3c975a61" "d0b7491ae35c2f86" "14bdc37eaf680592" "6bd814a7950fe23c",
    "d2846fb1a93e50c7" "1fd8a374c56b0e92" "7b419ce206adf358" "21e74a8dfc90356b"))


def _permute(value: int, table: tuple[int, ...], bits: int) -> int:
    out = 0
    for place in table:
        out = out << 1 | value >> (bits - place) & 1
    return out


def _combined() -> tuple[tuple[int, ...], ...]:
    """S-boxes followed by the permutation P: six bits in, 32 out."""
    rows = []
    for box, table in enumerate(_S):
        row = []
        for six in range(64):
            four = table[(six >> 4 & 2 | six & 1) * 16 + (six >> 1 & 15)]
            row.append(_permute(four << (28 - 4 * box), _P, 32))
        rows.append(tuple(row))
    return tuple(rows)


_SP: Final = _combined()


def _keys(key: int) -> list[int]:
    joined = _permute(key, _PC1, 64)
    c, d = joined >> 28, joined & 0xFFFFFFF
    keys = []
    for shift in _SHIFTS:
        c = (c << shift | c >> (28 - shift)) & 0xFFFFFFF
        d = (d << shift | d >> (28 - shift)) & 0xFFFFFFF
        keys.append(_permute(c << 28 | d, _PC2, 56))
    return keys


def _expand(half: int) -> int:
    """The expansion E: 32 bits to 48."""
    ring = (half & 1) << 33 | half << 1 | half >> 31
    out = 0
    for block in range(8):
        out = out << 6 | ring >> (28 - 4 * block) & 63
    return out


def _encrypt(block: int, keys: list[int], salt: int, count: int) -> int:
    """Encrypt `count` times; the salt swaps bits between the halves of the expanded block."""
    block = _permute(block, _IP, 64)
    left, right = block >> 32, block & 0xFFFFFFFF
    mask = int(f"{salt:024b}"[::-1], 2)
    for _ in range(count):
        for key in keys:
            wide = _expand(right)
            high, low = wide >> 24, wide & 0xFFFFFF
            swap = (high ^ low) & mask
            wide = (high ^ swap) << 24 | low ^ swap
            wide ^= key
            mixed = 0
            for box in range(8):
                mixed |= _SP[box][wide >> (42 - 6 * box) & 63]
            left, right = right, left ^ mixed
        left, right = right, left
    return _permute(left << 32 | right, _FP, 64)


def _number(text: str) -> int | None:
    value = 0
    for place, c in enumerate(text):
        digit = ALPHABET.find(c)
        if digit < 0:
            return None
        value |= digit << 6 * place
    return value


def _text(block: int) -> str:
    bits = block << 2
    return "".join(ALPHABET[bits >> shift & 63] for shift in range(60, -1, -6))


def _by_library(password: bytes, salt: str) -> str | None:
    """Let the system's libcrypt do what would take Python minutes."""
    import ctypes
    try:
        function = ctypes.CDLL("libcrypt.so.1").crypt
    except (OSError, AttributeError):
        return None
    function.restype = ctypes.c_char_p
    found: bytes | None = function(password, salt.encode("latin-1"))
    return None if found is None else found.decode("latin-1")


def _key_of(part: bytes) -> int:
    return int.from_bytes(bytes(byte << 1 & 255 for byte in part[:8].ljust(8, b"\0")), "big")


def crypt_des(password: bytes, salt: str) -> str | None:
    """Traditional form: two characters of salt, eight of password."""
    number = _number(salt[:2])
    if len(salt) < 2 or number is None:
        return None
    return salt[:2] + _text(_encrypt(0, _keys(_key_of(password)), number, 25))


def crypt_extended(password: bytes, salt: str) -> str | None:
    """Extended form: `_`, four characters of count, four of salt; all of the password counts."""
    count, number = _number(salt[1:5]), _number(salt[5:9])
    if len(salt) < 9 or not count or number is None:
        return None
    if count > _SLOW:
        return _by_library(password, salt)
    key = _key_of(password)
    for start in range(8, len(password), 8):
        key = _encrypt(key, _keys(key), 0, 1)
        key ^= _key_of(password[start:])
    return salt[:9] + _text(_encrypt(0, _keys(key), number, count))
