"""What the system knows of a file: stat and kin, is_*, touch, chmod, chown, links, unlink, rename, disk space."""
from __future__ import annotations

import os
import stat as st
from collections.abc import Callable
from functools import partial
from typing import Any, Final

from phpjit.builtin import Effects, PhpValue, builtin
from phpjit.runtime.diagnostics import warning
from phpjit.runtime.streams.arguments import need_context, need_path
from phpjit.runtime.streams.state import local_path
from phpjit.runtime.streams.wrappers import plain_name, scheme_of, user_wrapper
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.array import PhpArray

_IO: Final = Effects.FILE_IO | Effects.WARNS | Effects.THROWS
_NAMES: Final = ("dev", "ino", "mode", "nlink", "uid", "gid", "rdev", "size", "atime", "mtime", "ctime", "blksize",
                 "blocks")


def stat_array(found: Any) -> PhpArray:
    """PHP's array of a stat result: by number, then by name."""
    values = [int(getattr(found, "st_" + name, -1 if name in ("blksize", "blocks") else 0) or 0) for name in _NAMES]
    if len(found) == 10 and getattr(found, "st_blksize", None) is None:
        values[11] = values[12] = -1
    table: dict[int | str, PhpValue] = dict(enumerate(values))
    table.update(zip(_NAMES, values, strict=True))
    return PhpArray.from_dict(table)


def look(function: str, name: str, *, link: bool = False, quiet: bool = False) -> Any:
    """The stat result of a file by name, or None (after a warning unless `quiet`)."""
    if "\0" in name:
        if not quiet:
            warning(f"{function}(): Filename contains null byte")
        return None
    if not name:
        return None
    wrapper = user_wrapper(function, name)
    if wrapper is not None:
        found = wrapper.url_stat(name, (1 if link else 0) | (2 if quiet else 0))
        if found is None and not quiet:
            warning(f"{function}(): {'Lstat' if link else 'stat'} failed for {name}")
        return found
    scheme = scheme_of(name)
    if scheme in (None, "file"):
        path = local_path(plain_name(name))
        try:
            return os.lstat(path) if link else os.stat(path)
        except (OSError, ValueError):
            pass     # told below
    if not quiet:
        warning(f"{function}(): {'Lstat' if link else 'stat'} failed for {name}")
    return None


@builtin("stat(string $filename): array|false", effects=_IO)
def stat(filename: str) -> PhpValue:
    found = look("stat", filename)
    return False if found is None else stat_array(found)


@builtin("lstat(string $filename): array|false", effects=_IO)
def lstat(filename: str) -> PhpValue:
    found = look("lstat", filename, link=True)
    return False if found is None else stat_array(found)


@builtin("filesize(string $filename): int|false", effects=_IO)
def filesize(filename: str) -> PhpValue:
    return _field("filesize", filename, "st_size")


@builtin("fileatime(string $filename): int|false", effects=_IO)
def fileatime(filename: str) -> PhpValue:
    return _field("fileatime", filename, "st_atime")


@builtin("filemtime(string $filename): int|false", effects=_IO)
def filemtime(filename: str) -> PhpValue:
    return _field("filemtime", filename, "st_mtime")


@builtin("filectime(string $filename): int|false", effects=_IO)
def filectime(filename: str) -> PhpValue:
    return _field("filectime", filename, "st_ctime")


@builtin("fileperms(string $filename): int|false", effects=_IO)
def fileperms(filename: str) -> PhpValue:
    return _field("fileperms", filename, "st_mode")


@builtin("fileowner(string $filename): int|false", effects=_IO)
def fileowner(filename: str) -> PhpValue:
    return _field("fileowner", filename, "st_uid")


@builtin("filegroup(string $filename): int|false", effects=_IO)
def filegroup(filename: str) -> PhpValue:
    return _field("filegroup", filename, "st_gid")


@builtin("fileinode(string $filename): int|false", effects=_IO)
def fileinode(filename: str) -> PhpValue:
    return _field("fileinode", filename, "st_ino")


def _field(function: str, name: str, field: str) -> PhpValue:
    found = look(function, name)
    return False if found is None else int(getattr(found, field))


@builtin("filetype(string $filename): string|false", effects=_IO)
def filetype(filename: str) -> PhpValue:
    found = look("filetype", filename, link=True)
    if found is None:
        return False
    kinds = {st.S_IFLNK: "link", st.S_IFIFO: "fifo", st.S_IFCHR: "char", st.S_IFDIR: "dir", st.S_IFBLK: "block",
             st.S_IFREG: "file", st.S_IFSOCK: "socket"}
    return kinds.get(st.S_IFMT(found.st_mode), "unknown")


@builtin("file_exists(string $filename): bool", effects=Effects.FILE_IO)
def file_exists(filename: str) -> bool:
    return look("file_exists", filename, quiet=True) is not None


@builtin("is_file(string $filename): bool", effects=Effects.FILE_IO)
def is_file(filename: str) -> bool:
    found = look("is_file", filename, quiet=True)
    return found is not None and st.S_ISREG(found.st_mode)


@builtin("is_dir(string $filename): bool", effects=Effects.FILE_IO)
def is_dir(filename: str) -> bool:
    found = look("is_dir", filename, quiet=True)
    return found is not None and st.S_ISDIR(found.st_mode)


@builtin("is_link(string $filename): bool", effects=Effects.FILE_IO)
def is_link(filename: str) -> bool:
    found = look("is_link", filename, link=True, quiet=True)
    return found is not None and st.S_ISLNK(found.st_mode)


@builtin("is_readable(string $filename): bool", effects=Effects.FILE_IO)
def is_readable(filename: str) -> bool:
    return _access("is_readable", filename, os.R_OK)


@builtin("is_writable(string $filename): bool", effects=Effects.FILE_IO, aliases=("is_writeable",))
def is_writable(filename: str) -> bool:
    return _access("is_writable", filename, os.W_OK)


@builtin("is_executable(string $filename): bool", effects=Effects.FILE_IO)
def is_executable(filename: str) -> bool:
    return _access("is_executable", filename, os.X_OK)


def _access(function: str, name: str, mode: int) -> bool:
    if "\0" in name or not name:
        return False
    if user_wrapper(function, name) is not None:
        found = look(function, name, quiet=True)
        return found is not None and bool(found.st_mode & (0o111 * mode))
    if scheme_of(name) not in (None, "file"):
        return False
    return os.access(local_path(plain_name(name)), mode)


@builtin("clearstatcache(bool $clear_realpath_cache = false, string $filename = \"\"): void", effects=Effects.FILE_IO)
def clearstatcache(clear_realpath_cache: bool, filename: str) -> None:
    """Nothing to clear: phpjit asks the system each time."""


@builtin("realpath_cache_size(): int", effects=Effects.NONDET)
def realpath_cache_size() -> int:
    return 0


@builtin("realpath_cache_get(): array", effects=Effects.NONDET)
def realpath_cache_get() -> PhpArray:
    return PhpArray()


@builtin("touch(string $filename, ?int $mtime = null, ?int $atime = null): bool", effects=_IO)
def touch(filename: str, mtime: int | None, atime: int | None) -> bool:
    need_path("touch", filename)
    if not filename:
        return False
    if mtime is None and atime is not None:
        throw_error("ValueError", "touch(): Argument #2 ($mtime) cannot be null when argument #3 ($atime) is"
                                  " an integer")
    wrapper = user_wrapper("touch", filename)
    if wrapper is not None:
        times = [] if mtime is None else [mtime, mtime if atime is None else atime]
        return wrapper.metadata(filename, 1, PhpArray.from_list(times), "touch")
    path = local_path(plain_name(filename))
    if not os.path.exists(path):
        try:
            os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_CLOEXEC, 0o666))
        except OSError as e:
            warning(f"touch(): Unable to create file {filename} because {e.strerror}")
            return False
    try:
        if mtime is None:
            os.utime(path)
        else:
            os.utime(path, (mtime if atime is None else atime, mtime))
    except (OSError, OverflowError) as e:
        warning(f"touch(): Utime failed: {getattr(e, 'strerror', 'out of range')}")
        return False
    return True


@builtin("chmod(string $filename, int $permissions): bool", effects=_IO)
def chmod(filename: str, permissions: int) -> bool:
    need_path("chmod", filename)
    wrapper = user_wrapper("chmod", filename)
    if wrapper is not None:
        return wrapper.metadata(filename, 6, permissions, "chmod")
    return _change("chmod", lambda: os.chmod(local_path(plain_name(filename)), permissions & 0o7777))


@builtin("chown(string $filename, string|int $user): bool", effects=_IO)
def chown(filename: str, user: PhpValue) -> bool:
    return _own("chown", filename, user, True, True)


@builtin("chgrp(string $filename, string|int $group): bool", effects=_IO)
def chgrp(filename: str, group: PhpValue) -> bool:
    return _own("chgrp", filename, group, False, True)


@builtin("lchown(string $filename, string|int $user): bool", effects=_IO)
def lchown(filename: str, user: PhpValue) -> bool:
    return _own("lchown", filename, user, True, False)


@builtin("lchgrp(string $filename, string|int $group): bool", effects=_IO)
def lchgrp(filename: str, group: PhpValue) -> bool:
    return _own("lchgrp", filename, group, False, False)


def _own(function: str, name: str, who: PhpValue, is_user: bool, follow: bool) -> bool:
    need_path(function, name)
    wrapper = user_wrapper(function, name)
    if wrapper is not None:
        kind = (2 if isinstance(who, str) else 3) if is_user else (4 if isinstance(who, str) else 5)
        return wrapper.metadata(name, kind, who, function)
    if isinstance(who, str):
        try:
            if is_user:
                import pwd

                number = pwd.getpwnam(who).pw_uid
            else:
                import grp

                number = grp.getgrnam(who).gr_gid
        except KeyError:
            warning(f"{function}(): Unable to find {'uid' if is_user else 'gid'} for {who}")
            return False
    else:
        number = who
    path = local_path(plain_name(name))
    pair = (number, -1) if is_user else (-1, number)
    return _change(function, lambda: os.chown(path, *pair, follow_symlinks=follow))


def _change(function: str, action: Callable[[], object], shown: str = "") -> bool:
    try:
        action()
    except OSError as e:
        warning(f"{function}({shown}): {e.strerror}")
        return False
    return True


@builtin("umask(?int $mask = null): int", effects=Effects.PROCESS)
def umask(mask: int | None) -> int:
    old = os.umask(0o77)
    os.umask(old if mask is None else mask & 0o777)
    return old


@builtin("unlink(string $filename, $context = null): bool", effects=_IO)
def unlink(filename: str, context: PhpValue) -> bool:
    need_path("unlink", filename)
    need_context("unlink", context, 2)
    wrapper = user_wrapper("unlink", filename)
    if wrapper is not None:
        return wrapper.unlink(filename)
    if scheme_of(filename) not in (None, "file"):
        warning(f"unlink(): {scheme_of(filename)} does not allow unlinking")
        return False
    return _change("unlink", lambda: os.unlink(local_path(plain_name(filename))), filename)


@builtin("rename(string $from, string $to, $context = null): bool", effects=_IO)
def rename(source: str, to: str, context: PhpValue) -> bool:
    need_path("rename", source, 1, "from")
    need_path("rename", to, 2, "to")
    need_context("rename", context, 3)
    wrapper = user_wrapper("rename", source)
    if wrapper is not None:
        if scheme_of(source) != scheme_of(to):
            warning("rename(): Cannot rename a file across wrapper types")
            return False
        return wrapper.rename(source, to)
    old, new = local_path(plain_name(source)), local_path(plain_name(to))
    try:
        os.rename(old, new)
    except OSError as e:
        if e.errno == 18:      # another file system
            import shutil

            shutil.move(os.fsdecode(old), os.fsdecode(new))
            return True
        warning(f"rename({source},{to}): {e.strerror}")
        return False
    return True


@builtin("mkdir(string $directory, int $permissions = 511, bool $recursive = false, $context = null): bool",
         effects=_IO)
def mkdir(directory: str, permissions: int, recursive: bool, context: PhpValue) -> bool:
    need_path("mkdir", directory, 1, "directory")
    need_context("mkdir", context, 4)
    wrapper = user_wrapper("mkdir", directory)
    if wrapper is not None:
        return wrapper.mkdir(directory, permissions, recursive)
    path = local_path(plain_name(directory))
    if recursive:
        missing = []
        at = path.rstrip(b"/")
        while at and not os.path.exists(at):
            missing.append(at)
            at = os.path.dirname(at)
        if missing:
            return all(_change("mkdir", partial(os.mkdir, one, permissions)) for one in reversed(missing))
    return _change("mkdir", lambda: os.mkdir(path, permissions))


@builtin("rmdir(string $directory, $context = null): bool", effects=_IO)
def rmdir(directory: str, context: PhpValue) -> bool:
    need_path("rmdir", directory, 1, "directory")
    need_context("rmdir", context, 2)
    wrapper = user_wrapper("rmdir", directory)
    if wrapper is not None:
        return wrapper.rmdir(directory)
    return _change("rmdir", lambda: os.rmdir(local_path(plain_name(directory))), directory)


@builtin("readlink(string $path): string|false", effects=_IO)
def readlink(path: str) -> PhpValue:
    need_path("readlink", path, 1, "path")
    try:
        return os.readlink(local_path(path)).decode("latin-1")
    except OSError as e:
        warning(f"readlink(): {e.strerror}")
        return False


@builtin("symlink(string $target, string $link): bool", effects=_IO)
def symlink(target: str, link: str) -> bool:
    need_path("symlink", target, 1, "target")
    need_path("symlink", link, 2, "link")
    return _change("symlink", lambda: os.symlink(target.encode("latin-1"), local_path(link)))


@builtin("link(string $target, string $link): bool", effects=_IO)
def link(target: str, link_name: str) -> bool:
    need_path("link", target, 1, "target")
    need_path("link", link_name, 2, "link")
    return _change("link", lambda: os.link(local_path(target), local_path(link_name)))


@builtin("linkinfo(string $path): int|false", effects=_IO)
def linkinfo(path: str) -> PhpValue:
    need_path("linkinfo", path, 1, "path")
    try:
        return os.lstat(local_path(path)).st_dev
    except OSError as e:
        warning(f"linkinfo(): {e.strerror}")
        return -1


@builtin("disk_free_space(string $directory): float|false", effects=_IO, aliases=("diskfreespace",))
def disk_free_space(directory: str) -> PhpValue:
    return _disk("disk_free_space", directory, "f_bavail")


@builtin("disk_total_space(string $directory): float|false", effects=_IO)
def disk_total_space(directory: str) -> PhpValue:
    return _disk("disk_total_space", directory, "f_blocks")


def _disk(function: str, directory: str, field: str) -> PhpValue:
    need_path(function, directory, 1, "directory")
    try:
        found = os.statvfs(local_path(directory))
    except OSError as e:
        warning(f"{function}(): {e.strerror}")
        return False
    return float(found.f_frsize * getattr(found, field))

