"""crypt() and the password_* functions."""
from __future__ import annotations

import hmac
import os
import re
from typing import Any, Final, TypeAlias

from phpjit.builtin import PURE, Effects, builtin
from phpjit.runtime.convert import to_int
from phpjit.runtime.diagnostics import warning
from phpjit.runtime.ext.standard.string.ascii import argument_error
from phpjit.runtime.ext.standard.string.crypt_des import ALPHABET, crypt_des, crypt_extended
from phpjit.runtime.ext.standard.string.crypt_hashes import crypt_md5, crypt_sha
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.array import PhpArray

PhpValue: TypeAlias = Any

_DEFAULT_COST: Final = 10
CONSTANTS: Final[dict[str, PhpValue]] = {
    "CRYPT_SALT_LENGTH": 123, "CRYPT_STD_DES": 1, "CRYPT_EXT_DES": 1, "CRYPT_MD5": 1, "CRYPT_BLOWFISH": 1,
    "CRYPT_SHA256": 1, "CRYPT_SHA512": 1, "PASSWORD_DEFAULT": "2y", "PASSWORD_BCRYPT": "2y",
    "PASSWORD_BCRYPT_DEFAULT_COST": _DEFAULT_COST}

_BCRYPT: Final = re.compile(r"\$2y\$([0-9]{2})\$.{53}", re.DOTALL)
_BCRYPT_SETTING: Final = re.compile(r"\$2[axy]\$(0[4-9]|[12][0-9]|3[01])\$[./A-Za-z0-9]{22}")
_BCRYPT_ALPHABET: Final = "./ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
_MAX_SALT: Final = 123


def _blowfish(password: bytes, setting: str) -> str | None:
    import bcrypt
    found = _BCRYPT_SETTING.match(setting)
    if not found or setting[2] == "x":
        return None
    last = _BCRYPT_ALPHABET[_BCRYPT_ALPHABET.index(found[0][-1]) & 0x30]
    salt = found[0][:-1] + last
    return bcrypt.hashpw(password.partition(b"\0")[0][:72], salt.encode("ascii")).decode("ascii")


def _crypt(password: bytes, setting: str) -> str | None:
    if setting[:2] in ("*0", "*1"):
        return None
    match setting[:3]:
        case "$1$":
            return crypt_md5(password, setting)
        case "$5$":
            return crypt_sha(password, setting, "sha256")
        case "$6$":
            return crypt_sha(password, setting, "sha512")
    if setting[:2] == "$2" and setting[3:4] == "$":
        return _blowfish(password, setting)
    plain = password.partition(b"\0")[0]
    if setting[:1] == "_":
        return crypt_extended(plain, setting)
    if len(setting) >= 2 and setting[0] in ALPHABET and setting[1] in ALPHABET:
        return crypt_des(plain, setting)
    return None


@builtin("crypt(string $string, string $salt): string", effects=PURE)
def crypt(string: str, salt: str) -> str:
    setting = salt[:_MAX_SALT].partition("\0")[0]
    result = _crypt(string.encode("latin-1"), setting)
    if result is None:
        return "*1" if setting[:2] == "*0" else "*0"
    return result


def _algorithm(algo: PhpValue) -> str | None:
    """Return the identifier that an $algo argument names; None for an unknown one."""
    if algo is None or algo in ("2y", 1):
        return "2y"
    return None


@builtin("password_hash(string $password, string|int|null $algo, array $options = []): string",
         effects=Effects.THROWS | Effects.WARNS | Effects.NONDET)
def password_hash(password: str, algo: PhpValue, options: PhpArray) -> str:
    if _algorithm(algo) is None:
        argument_error("password_hash", 2, "algo", "must be a valid password hashing algorithm")
    if "\0" in password:
        throw_error("ValueError", "Bcrypt password must not contain null character")
    cost = to_int(options.get("cost")) if options.has("cost") else _DEFAULT_COST
    if not 4 <= cost <= 31:
        throw_error("ValueError", f"Invalid bcrypt cost parameter specified: {cost}")
    if options.has("salt"):
        warning('password_hash(): The "salt" option has been ignored, since providing a custom salt is no longer '
                "supported")
    salt = "".join(_BCRYPT_ALPHABET[byte & 63] for byte in os.urandom(22))
    result = _blowfish(password.encode("latin-1"), f"$2y${cost:02d}${salt}")
    if result is None:
        throw_error("Error", "Password hashing failed for unknown reason")
    return result


@builtin("password_verify(string $password, string $hash): bool", effects=PURE)
def password_verify(password: str, hash_: str) -> bool:
    result = _crypt(password.encode("latin-1"), hash_[:_MAX_SALT].partition("\0")[0])
    if result is None or len(result) < 13 or len(result) != len(hash_):
        return False
    return hmac.compare_digest(result.encode("latin-1"), hash_.encode("latin-1"))


@builtin("password_get_info(string $hash): array", effects=PURE)
def password_get_info(hash_: str) -> PhpArray:
    found = _BCRYPT.fullmatch(hash_)
    if found:
        return PhpArray.from_dict({"algo": "2y", "algoName": "bcrypt",
                                   "options": PhpArray.from_dict({"cost": int(found[1])})})
    return PhpArray.from_dict({"algo": None, "algoName": "unknown", "options": PhpArray()})


@builtin("password_needs_rehash(string $hash, string|int|null $algo, array $options = []): bool", effects=PURE)
def password_needs_rehash(hash_: str, algo: PhpValue, options: PhpArray) -> bool:
    if _algorithm(algo) is None:
        return False
    found = _BCRYPT.fullmatch(hash_)
    if not found:
        return True
    return int(found[1]) != (to_int(options.get("cost")) if options.has("cost") else _DEFAULT_COST)


@builtin("password_algos(): array", effects=PURE)
def password_algos() -> PhpArray:
    return PhpArray.from_list(["2y"])
