"""Names of files: basename, dirname, pathinfo, realpath, fnmatch, glob, tempnam."""
from __future__ import annotations

import os
import re
from typing import Final

from phpjit.builtin import PURE, Effects, PhpValue, builtin
from phpjit.runtime.diagnostics import notice, warning
from phpjit.runtime.streams.arguments import need_path
from phpjit.runtime.streams.state import local_path, working_directory
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.array import PhpArray

CONSTANTS: Final[dict[str, PhpValue]] = {
    "PATHINFO_DIRNAME": 1, "PATHINFO_BASENAME": 2, "PATHINFO_EXTENSION": 4, "PATHINFO_FILENAME": 8, "PATHINFO_ALL": 15,
    "FNM_NOESCAPE": 2, "FNM_PATHNAME": 1, "FNM_PERIOD": 4, "FNM_CASEFOLD": 16,
    "GLOB_BRACE": 1024, "GLOB_MARK": 2, "GLOB_NOSORT": 4, "GLOB_NOCHECK": 16, "GLOB_NOESCAPE": 64, "GLOB_ERR": 1,
    "GLOB_ONLYDIR": 1073741824, "GLOB_AVAILABLE_FLAGS": 1073741824 | 1024 | 2 | 4 | 16 | 64 | 1,
    "DIRECTORY_SEPARATOR": "/", "PATH_SEPARATOR": ":",
}
_IO: Final = Effects.FILE_IO | Effects.WARNS | Effects.THROWS


def base_name(path: str, suffix: str = "") -> str:
    """The last part of a path, without `suffix`."""
    name = path.rstrip("/")
    name = name[name.rfind("/") + 1:]
    if suffix and len(name) > len(suffix) and name.endswith(suffix):
        name = name[:-len(suffix)]
    return name


def dir_name(path: str) -> str:
    """The part before the last slash; "." when there is none."""
    if not path:
        return ""
    stripped = path.rstrip("/")
    if not stripped:
        return "/"
    at = stripped.rfind("/")
    if at < 0:
        return "."
    return stripped[:at].rstrip("/") or "/"


@builtin("basename(string $path, string $suffix = \"\"): string", effects=PURE, fold=True)
def basename(path: str, suffix: str) -> str:
    return base_name(path, suffix)


@builtin("dirname(string $path, int $levels = 1): string", effects=Effects.THROWS)
def dirname(path: str, levels: int) -> str:
    if levels < 1:
        throw_error("ValueError", "dirname(): Argument #2 ($levels) must be greater than or equal to 1")
    while levels > 0:
        shorter = dir_name(path)
        if shorter == path:
            break
        path = shorter
        levels -= 1
    return path


@builtin("pathinfo(string $path, int $flags = PATHINFO_ALL): array|string", effects=PURE)
def pathinfo(path: str, flags: int) -> PhpValue:
    found: dict[int | str, PhpValue] = {}
    if flags & 1:
        folder = dir_name(path)
        if folder:
            found["dirname"] = folder
    name = base_name(path)
    if flags & 2:
        found["basename"] = name
    dot = name.rfind(".")
    if flags & 4 and dot >= 0:
        found["extension"] = name[dot + 1:]
    if flags & 8:
        found["filename"] = name[:dot] if dot >= 0 else name
    if flags == 15:
        return PhpArray.from_dict(found)
    for value in found.values():
        return value
    return ""


@builtin("realpath(string $path): string|false", effects=_IO)
def realpath(path: str) -> PhpValue:
    need_path("realpath", path, 1, "path")
    where = local_path(path) if path else working_directory()
    try:
        return os.path.realpath(where, strict=True).decode("latin-1")
    except OSError:
        return False


@builtin("fnmatch(string $pattern, string $filename, int $flags = 0): bool", effects=Effects.WARNS)
def fnmatch(pattern: str, filename: str, flags: int) -> bool:
    if len(filename) >= 4096:
        warning("fnmatch(): Filename exceeds the maximum allowed length of 4096 characters")
        return False
    if len(pattern) >= 4096:
        warning("fnmatch(): Pattern exceeds the maximum allowed length of 4096 characters")
        return False
    return re.fullmatch(glob_regex(pattern, flags), filename, re.S | (re.I if flags & 16 else 0)) is not None


def glob_regex(pattern: str, flags: int) -> str:
    """The regular expression of an fnmatch pattern."""
    out = []
    i = 0
    start = True
    while i < len(pattern):
        c = pattern[i]
        i += 1
        guard = "(?!\\.)" if flags & 4 and start else ""
        not_slash = "[^/]" if flags & 1 else "."
        start = False
        if c == "*":
            out.append(f"{guard}{not_slash}*")
        elif c == "?":
            out.append(f"{guard}{not_slash}")
        elif c == "[":
            j = i
            negate = pattern[j:j + 1] in ("!", "^")
            j += negate
            begin = j
            if pattern[j:j + 1] == "]":
                j += 1
            while j < len(pattern) and pattern[j] != "]":
                if pattern.startswith("[:", j) and pattern.find(":]", j) >= 0:
                    j = pattern.find(":]", j) + 2
                    continue
                j += 2 if pattern[j] == "\\" and not flags & 2 else 1
            if j >= len(pattern):
                out.append("\\[")
                continue
            body = pattern[begin:j]
            for name, chars in _CLASSES.items():
                body = body.replace(f"[:{name}:]", chars)
            body = body.replace("[", "\\[").replace("^", "\\^") if not body.startswith("^") else "\\" + body
            if flags & 2:
                body = body.replace("\\", "\\\\")
            body = (body.removeprefix("]") and ("\\]" + body[1:] if body.startswith("]") else body)) or "\\]"
            out.append(f"{guard}{'(?!/)' if flags & 1 else ''}[{'^' if negate else ''}{body}]")
            i = j + 1
        elif c == "\\" and not flags & 2 and i < len(pattern):
            out.append(re.escape(pattern[i]))
            i += 1
        else:
            out.append(re.escape(c))
            start = c == "/" and bool(flags & 1)
    return "".join(out)


_CLASSES: Final = {"alpha": "a-zA-Z", "digit": "0-9", "alnum": "a-zA-Z0-9", "upper": "A-Z", "lower": "a-z",
                   "space": " \t\r\n\v\f", "punct": "!-/:-@\\\\[-`{-~", "xdigit": "0-9a-fA-F"}


@builtin("glob(string $pattern, int $flags = 0): array|false", effects=_IO)
def glob(pattern: str, flags: int) -> PhpValue:
    need_path("glob", pattern, 1, "pattern")
    if flags & ~int(CONSTANTS["GLOB_AVAILABLE_FLAGS"]):
        warning("glob(): At least one of the passed flags is invalid or not supported on this platform")
        return False
    found: list[str] = []
    for one in _expand_braces(pattern) if flags & 1024 else [pattern]:
        names = _glob_one(one, flags)
        if not flags & 4:
            names.sort()
        found.extend(names)
    if not found and flags & 16:
        found = [pattern]
    if flags & 1073741824:
        found = [name for name in found if os.path.isdir(local_path(name))]
    return PhpArray.from_list(list(found))


def _glob_one(pattern: str, flags: int) -> list[str]:
    absolute = pattern.startswith("/")
    parts = pattern.split("/")
    found = ["/"] if absolute else [""]
    if absolute:
        parts = parts[1:]
    for number, part in enumerate(parts):
        last = number == len(parts) - 1
        if part == "":
            if last:
                found = [name if name.endswith("/") else name + "/" for name in found if
                         os.path.isdir(local_path(name or "."))]
            continue
        after: list[str] = []
        magic = any(c in part for c in "*?[")
        for name in found:
            prefix = name if not name or name.endswith("/") else name + "/"
            if not magic:
                text = part if flags & 64 else re.sub(r"\\(.)", r"\1", part)
                if os.path.lexists(local_path(prefix + text)):
                    after.append(prefix + text)
                continue
            regex = re.compile(glob_regex(part, 4 | (2 if flags & 64 else 0)), re.S)
            try:
                entries = os.listdir(local_path(prefix or "."))
            except OSError:
                continue
            entries += [b".", b".."] if part.startswith(".") else []
            for entry in entries:
                text = entry.decode("latin-1")
                if regex.fullmatch(text) and (last or os.path.isdir(local_path(prefix + text))):
                    after.append(prefix + text)
        found = after
    found = [name for name in found if name]
    if flags & 2:
        found = [name + "/" if os.path.isdir(local_path(name)) and not name.endswith("/") else name for name in found]
    return found


def _expand_braces(pattern: str) -> list[str]:
    at = pattern.find("{")
    if at < 0:
        return [pattern]
    depth = 0
    pieces = []
    begin = at + 1
    for i in range(at, len(pattern)):
        c = pattern[i]
        if c == "{":
            depth += 1
        elif c == "}":
            depth -= 1
            if depth == 0:
                pieces.append(pattern[begin:i])
                return [head for piece in pieces for head in _expand_braces(pattern[:at] + piece + pattern[i + 1:])]
        elif c == "," and depth == 1:
            pieces.append(pattern[begin:i])
            begin = i + 1
    return [pattern]


@builtin("tempnam(string $directory, string $prefix): string|false", effects=_IO)
def tempnam(directory: str, prefix: str) -> PhpValue:
    import tempfile

    from phpjit.runtime.streams.wrappers import temp_directory

    need_path("tempnam", directory, 1, "directory")
    need_path("tempnam", prefix, 2, "prefix")
    name = base_name(prefix)[:63].encode("latin-1")
    folder = local_path(directory) if directory else os.fsencode(temp_directory())
    for attempt in range(2):
        try:
            fd, path = tempfile.mkstemp(prefix=name, dir=os.path.realpath(folder))
        except OSError:
            if attempt:
                return False
            folder = os.fsencode(temp_directory())
            notice("tempnam(): file created in the system's temporary directory")
            continue
        os.close(fd)
        return path.decode("latin-1")
    return False
