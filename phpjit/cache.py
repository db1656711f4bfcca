"""The code cache on disk: compiled PHP files, so that a second run needs neither lark nor the compiler.

    CodeCache(folder).store(key_of(source, path, salt), compiled)   # one file  <folder>/<tag>/ab/abcdef….phpc
    CodeCache(folder).load(key)                                      # the compiled value, or None

A key is made of everything that the code depends on: the source's bytes, its path (`__FILE__` is in the code),
phpjit's own sources, the Python version.  A file is a header, a checksum and `marshal` data: never pickle, and nothing
is unmarshalled before its checksum under the folder's own secret has been verified: a damaged or foreign file is a
miss.  Files appear by an atomic rename; a folder that cannot be written is simply not written.  The size is bounded:
when a store finds the cache over its limit, the files used longest ago go.
"""
from __future__ import annotations

import marshal
import os
import sys
from _blake2 import blake2b
from typing import Any

MAGIC = b"PHPC\x01\n"
SUFFIX = ".phpc"
LIMIT = 256 * 1024 * 1024
SECRET_NAME = "secret"
_CHECKSUM = 16


class CacheInfo:
    """What `phpjit cache info` shows."""

    __slots__ = ("files", "folder", "size")

    def __init__(self, folder: str, files: int, size: int) -> None:
        self.folder = folder
        self.files = files
        self.size = size


class CodeCache:
    """A folder of compiled code.  Every failure of the file system is a miss, never an error."""

    def __init__(self, folder: str, limit: int = LIMIT) -> None:
        self.folder = folder
        self.limit = limit
        self.hits = 0                # what `load` found, and what not
        self.misses = 0
        self._secret: bytes | None = None
        self._salt: bytes | None = None

    # -- keys

    def key(self, source: bytes, path: str, salt: bytes = b"") -> str:
        """The name under which the code of `source` at `path` is kept."""
        h = blake2b(digest_size=20)
        if self._salt is None:
            self._salt = compiler_version()
        h.update(self._salt)
        h.update(len(salt).to_bytes(4, "little") + salt)
        h.update(path.encode("utf-8", "surrogateescape") + b"\0")
        h.update(source)
        return h.hexdigest()

    # -- reading and writing

    def load(self, key: str) -> Any:
        """The value stored under `key`; None when it is not there or not intact."""
        value = self._load(key)
        if value is None:
            self.misses += 1
        else:
            self.hits += 1
        return value

    def _load(self, key: str) -> Any:
        try:
            with open(self._path(key), "rb") as f:
                data = f.read()
        except OSError:
            return None
        start = len(MAGIC) + _CHECKSUM
        secret = self._read_secret()
        if secret is None or data[:len(MAGIC)] != MAGIC:
            return None
        body = data[start:]
        if self._checksum(secret, key, body) != data[len(MAGIC):start]:
            return None
        try:
            return marshal.loads(body)
        except (EOFError, ValueError, TypeError):
            return None

    def store(self, key: str, value: Any) -> bool:
        """Keep `value` (anything that `marshal` can write); False when it could not be kept."""
        try:
            body = marshal.dumps(value)
        except ValueError:
            return False
        path = self._path(key)
        temporary = f"{path}.{os.getpid()}.{id(value):x}"
        try:
            os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
            secret = self._read_secret() or self._make_secret()
            if secret is None:
                return False
            fd = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            try:
                with open(fd, "wb") as f:
                    f.write(MAGIC + self._checksum(secret, key, body) + body)
                os.replace(temporary, path)
            except OSError:
                os.unlink(temporary)
                raise
        except OSError:
            return False
        if key[-1] == "0":      # every 16th store looks at the size
            self.trim()
        return True

    # -- housekeeping

    def names(self) -> list[str]:
        """The keys of everything that is kept."""
        return [os.path.basename(path).removesuffix(SUFFIX) for path in self._files() if path.endswith(SUFFIX)]

    def trim(self) -> None:
        """Remove the files used longest ago until the cache is within three quarters of its limit."""
        files = []
        for path in self._files():
            try:
                st = os.stat(path)
            except OSError:
                continue
            files.append((max(st.st_atime, st.st_mtime), st.st_size, path))
        size = sum(f[1] for f in files)
        if size <= self.limit:
            return
        for _, length, path in sorted(files):
            if size <= self.limit * 3 // 4:
                break
            if _unlink(path):
                size -= length

    def info(self) -> CacheInfo:
        """Count files and bytes."""
        count = size = 0
        for path in self._files():
            try:
                size += os.stat(path).st_size
            except OSError:
                continue
            count += 1
        return CacheInfo(self.folder, count, size)

    def clear(self) -> int:
        """Remove every file of the cache (also of other versions); return how many went."""
        return sum(_unlink(path) for path in list(self._files()))

    # -- private

    def _path(self, key: str) -> str:
        return os.path.join(self.folder, key[:2], key + SUFFIX)

    def _files(self) -> list[str]:
        found: list[str] = []
        try:
            folders = [e.path for e in os.scandir(self.folder) if len(e.name) == 2 and e.is_dir(follow_symlinks=False)]
        except OSError:
            return found
        for folder in folders:
            try:
                found.extend(e.path for e in os.scandir(folder) if SUFFIX in e.name)
            except OSError:
                continue
        return found

    def _checksum(self, secret: bytes, key: str, body: bytes) -> bytes:
        return blake2b(key.encode() + body, digest_size=_CHECKSUM, key=secret).digest()

    def _read_secret(self) -> bytes | None:
        if self._secret is None:
            try:
                with open(os.path.join(self.folder, SECRET_NAME), "rb") as f:
                    data = f.read(64)
            except OSError:
                return None
            if len(data) != 32:
                return None
            self._secret = data
        return self._secret

    def _make_secret(self) -> bytes | None:
        """Create the secret; whoever links it first wins a race, the others read the winner's."""
        path = os.path.join(self.folder, SECRET_NAME)
        temporary = f"{path}.{os.getpid()}.{id(self):x}"
        try:
            if os.path.exists(path) and os.path.getsize(path) != 32:
                os.unlink(path)      # damaged: every file made under it is a miss from now on
            fd = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with open(fd, "wb") as f:
                f.write(os.urandom(32))
            try:
                os.link(temporary, path)
            except FileExistsError:
                pass                 # another process was faster
            except OSError:
                os.replace(temporary, path)   # a file system without hard links
                return self._read_secret()
            os.unlink(temporary)
        except OSError:
            return None
        return self._read_secret()


def compiler_version() -> bytes:
    """What the meaning of cached code depends on besides the source: Python's version and phpjit's own sources.

    phpjit's sources are recognised by name, size and time of the compiler's modules; an edit makes the cache miss.
    """
    import phpjit

    root = os.path.dirname(phpjit.__file__)
    parts = [sys.implementation.cache_tag or "", sys.version, phpjit.__version__, str(marshal.version)]
    for folder in ("syntax", "lowering", "analysis", "core", "codegen", os.path.join("codegen", "python")):
        try:
            with os.scandir(os.path.join(root, folder)) as entries:
                for entry in sorted(entries, key=lambda e: e.name):
                    if entry.name.endswith((".py", ".lark")):
                        st = entry.stat()
                        parts.append(f"{folder}/{entry.name}:{st.st_size}:{st.st_mtime_ns}")
        except OSError:
            continue
    return "\n".join(parts).encode("utf-8", "surrogateescape")


def _unlink(path: str) -> bool:
    try:
        os.unlink(path)
    except OSError:
        return False
    return True
