"""Native code on disk, beside the code cache: what one run compiled, the next one only links.

    <cache>/native/ab/<key>.phpc     one version: its meta data and its object bytes
    <cache>/native/ab/<unit>.phpc    the index of a unit: which versions earlier runs made
    <cache>/native/ab/<key>.phpc     what could not be compiled, why, and what the names in it meant

The files are those of phpjit.cache: checksum under the folder's own secret before anything is read, atomic rename,
bounded size (files used longest ago go).  A key is made of the unit, the function or loop, the types, the assumptions,
phpjit's own sources, the compiler's version and the CPU; so a foreign entry is never found, a damaged one is a miss.
"""
from __future__ import annotations

import os
from _blake2 import blake2b
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Final, Protocol

from phpjit.cache import CodeCache
from phpjit.reasons import Reason, Refused
from phpjit.tiering.policy import SEEDED, generalised

if TYPE_CHECKING:
    from phpjit.tiering.backend import Assumed, Code, Target, View
    from phpjit.tiering.records import Record

FOLDER: Final = "native"
INDEX_LIMIT: Final = 4096
MANY: Final = 2                  # refusals for other types, until types are not asked for any more
_SOURCES: Final = ("syntax", "lowering", "analysis", "core", "codegen/native", "codegen/native/typing",
                   "codegen/native/emit", "codegen/native/emit/builtins", "codegen/native/library", "runtime/ext",
                   "tiering")


class Wanted(Protocol):
    """A version that is wanted: the manager's Job."""

    record: Record
    codes: tuple[str, ...]
    assumed: Assumed
    view: View


class StoredCode:
    """Code that came from disk; as backend.Code."""

    __slots__ = ("assumed", "codes", "entry_symbol", "identities", "meta", "object_bytes", "seconds")

    def __init__(self, parts: tuple[Any, ...]) -> None:
        self.object_bytes: bytes = parts[0]
        self.entry_symbol: str = parts[1]
        self.meta: dict[str, Any] = parts[2]
        self.seconds: float = parts[3]
        self.codes: tuple[str, ...] = parts[4]
        self.assumed: Assumed = frozenset(parts[5])
        self.identities: dict[str, str] = parts[6]


class NativeStore:
    """A folder of native code.  Every failure is a miss."""

    def __init__(self, folder: str, limit: int, version: str = "") -> None:
        self.files = CodeCache(os.path.join(folder, FOLDER), limit)
        self.version = version       # of the compiler and the CPU; set when they are known
        self.hits = 0                # versions that were found, and those that were not
        self.misses = 0
        self._salt = b""

    def key(self, target: Target, codes: Iterable[str], assumed: Assumed) -> str:
        """Return the name of a version."""
        h = blake2b(digest_size=20)
        h.update(self.salt())
        for part in (*map(str, target), ",".join(codes), generalised(assumed)):
            data = part.encode("utf-8", "surrogateescape")
            h.update(len(data).to_bytes(4, "little") + data)
        return h.hexdigest()

    def load(self, key: str) -> StoredCode | None:
        """Return a version, None when there is no intact one."""
        parts = self.files.load(key)
        if not isinstance(parts, tuple) or len(parts) != 7 or not isinstance(parts[0], bytes) \
                or not isinstance(parts[2], dict):
            self.misses += 1
            return None
        self.hits += 1
        return StoredCode(parts)

    def keep(self, key: str, target: Target, codes: tuple[str, ...], assumed: Assumed, code: Code,
             identities: dict[str, str]) -> None:
        """Write a version, and enter it in its unit's index."""
        parts = (code.object_bytes, code.entry_symbol, code.meta, code.seconds, codes, tuple(sorted(assumed)),
                 identities)
        if self.files.store(key, parts):
            self.enter(target, key)

    def refuse(self, job: Wanted, refused: Refused) -> None:
        """Write that a version cannot be compiled as long as the names that it uses mean what they do."""
        identities = {name: job.view.identity(name) for name in refused.asked}
        found = self.files.load(self.refusal_key(job))
        former = found[1] if _is_refusal(found) and found[0] == identities else ()
        self.files.store(self.refusal_key(job), (identities, (*former[-MANY:], _types(job, refused.reason)), (
            refused.reason.name, refused.line, refused.detail, refused.advice)))

    def refusal(self, job: Wanted) -> Refused | None:
        """Return why earlier runs could not compile a version, None when that is not known or may have changed.

        What was refused for several combinations of types, and not because of them, is refused for all.
        """
        found = self.files.load(self.refusal_key(job))
        if not _is_refusal(found):
            return None
        identities, types, (name, line, detail, advice) = found
        reason = Reason[name]
        if _types(job, reason) not in types and (reason in SEEDED or len(types) < MANY):
            return None
        if any(job.view.identity(name) != known for name, known in identities.items()):
            return None
        return Refused(reason, line, detail, advice)

    def refusal_key(self, job: Wanted) -> str:
        """Return the name of what is known of refusals."""
        return self.key(job.record.target, ("refused",), job.assumed)

    def enter(self, target: Target, key: str, instead_of: str = "") -> None:
        """Enter a version in the index of its unit."""
        index = target[0]
        rows = [row for row in self.index(target[0]) if row[2] not in (key, instead_of)]
        if len(rows) < INDEX_LIMIT:
            self.files.store(index, (self._tag(), [*rows, (target[1], target[2], key)]))

    def leave(self, target: Target, keys: Iterable[str]) -> None:
        """Take versions that were of no use out of the index."""
        gone = set(keys)
        rows = self.index(target[0])
        left = [row for row in rows if row[2] not in gone]
        if len(left) != len(rows):
            self.files.store(target[0], (self._tag(), left))

    def index(self, unit_key: str) -> list[tuple[int, int, str]]:
        """Return (function id, loop or WHOLE, key) of what this very phpjit compiled of a unit before."""
        value = self.files.load(unit_key)
        if not isinstance(value, tuple) or len(value) != 2 or value[0] != self._tag() or not isinstance(value[1], list):
            return []
        return [row for row in value[1] if isinstance(row, tuple) and len(row) == 3]

    def salt(self) -> bytes:
        """Return what code depends on besides the program: phpjit's sources, the compiler, the CPU."""
        if not self._salt:
            self._salt = _sources() + self.version.encode("utf-8", "surrogateescape")
        return self._salt

    def _tag(self) -> bytes:
        return blake2b(self.salt(), digest_size=16).digest()


def _is_refusal(found: Any) -> bool:
    return isinstance(found, tuple) and len(found) == 3 and isinstance(found[0], dict)


def _types(job: Wanted, reason: Reason) -> tuple[str, ...]:
    """Return the types that a refusal is about: the properties of objects differ from run to run."""
    return job.codes if reason in SEEDED else tuple([code for code in job.codes if code[:1] != "L"])


def _sources() -> bytes:
    """Recognise phpjit's sources by name, size and time, as phpjit.cache does."""
    import phpjit

    root = os.path.dirname(phpjit.__file__)
    parts = [phpjit.__version__]
    for folder in _SOURCES:
        try:
            with os.scandir(os.path.join(root, folder)) as entries:
                for entry in sorted(entries, key=lambda e: e.name):
                    if entry.name.endswith((".py", ".so", ".c", ".h", ".bc")):
                        st = entry.stat()
                        parts.append(f"{folder}/{entry.name}:{st.st_size}:{st.st_mtime_ns}")
        except OSError:
            continue
    return "\n".join(parts).encode("utf-8", "surrogateescape")
