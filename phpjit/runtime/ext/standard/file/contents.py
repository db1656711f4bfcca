"""Whole files: file_get_contents, file_put_contents, file, readfile, copy."""
from __future__ import annotations

import os
from typing import Final

from phpjit.builtin import Effects, PhpValue, builtin
from phpjit.runtime.current import current
from phpjit.runtime.diagnostics import warning
from phpjit.runtime.streams.arguments import need_context, need_path, need_stream, text_of
from phpjit.runtime.streams.state import local_path
from phpjit.runtime.streams.stream import Stream
from phpjit.runtime.streams.wrappers import failed, open_stream, plain_name, scheme_of
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.ref import Ref

_IO: Final = Effects.FILE_IO | Effects.WARNS | Effects.THROWS


def _open(function: str, name: str, mode: str, include_path: bool, context: PhpValue) -> Stream | None:
    if name == "":
        throw_error("ValueError", "Path cannot be empty")
    return open_stream(function, name, mode, use_include_path=include_path, context=context)


@builtin("file_get_contents(string $filename, bool $use_include_path = false, $context = null, int $offset = 0,"
         " ?int $length = null): string|false", effects=_IO)
def file_get_contents(filename: str, use_include_path: bool, context: PhpValue, offset: int,
                      length: int | None) -> PhpValue:
    need_path("file_get_contents", filename)
    if length is not None and length < 0:
        throw_error("ValueError", "file_get_contents(): Argument #5 ($length) must be greater than or equal to 0")
    chosen = need_context("file_get_contents", context, 3)
    stream = _open("file_get_contents", filename, "rb", use_include_path, chosen)
    if stream is None:
        return False
    try:
        if offset != 0:
            whence = os.SEEK_SET if offset > 0 else os.SEEK_END
            if not (stream.seekable or offset > 0) or not stream.seek(offset, whence if stream.seekable else 1):
                warning(f"file_get_contents(): Failed to seek to position {offset} in the stream")
                return False
        data = read_up_to(stream, length, "file_get_contents")
    finally:
        stream.close()
    return data.decode("latin-1")


def read_up_to(stream: Stream, length: int | None, function: str) -> bytes:
    """All that is left, or `length` bytes of it."""
    if length is None:
        return stream.rest(function)
    parts = []
    left = length
    while left > 0:
        piece = stream.read(left, function)
        if not piece:
            break
        parts.append(piece)
        left -= len(piece)
    return b"".join(parts)


@builtin("file_put_contents(string $filename, mixed $data, int $flags = 0, $context = null): int|false", effects=_IO)
def file_put_contents(filename: str, data: PhpValue, flags: int, context: PhpValue) -> PhpValue:
    from phpjit.runtime.values.objects import PhpObject

    need_path("file_put_contents", filename)
    if isinstance(data, Stream) and data.closed:
        throw_error("TypeError", "file_put_contents(): supplied resource is not a valid stream resource")
    chosen = need_context("file_put_contents", context, 4)
    mode = "ab" if flags & 8 else "cb" if flags & 2 else "wb"
    if flags & 2 and scheme_of(filename) not in (None, "file") and scheme_of(filename) != "php":
        if filename.lower().startswith(("http", "ftp", "data")):
            warning("file_put_contents(): Exclusive locks may only be set for regular files")
            return False
    stream = _open("file_put_contents", filename, mode, bool(flags & 1), chosen)
    if stream is None:
        return False
    try:
        if flags & 2:
            from phpjit.runtime.ext.standard.file.handles import flock

            if not flock(stream, 2, None):
                warning("file_put_contents(): Exclusive locks are not supported for this stream")
                return False
            if mode == "cb":
                stream.backend.truncate(0)
        if isinstance(data, Stream):
            raw = data.rest("file_put_contents")
        elif isinstance(data, PhpArray):
            raw = b"".join(text_of(v).encode("latin-1") for v in data.values())
        elif isinstance(data, PhpObject) and "stringable" not in type(data).ancestors:
            return False
        else:
            raw = text_of(data).encode("latin-1")
        if not raw:
            return 0
        done = stream.write(raw, "file_put_contents")
        if done < 0:
            return False
        if done != len(raw):
            warning(f"file_put_contents(): Only {done} of {len(raw)} bytes written, possibly out of free disk space")
            return False
        return done
    finally:
        stream.close()


@builtin("file(string $filename, int $flags = 0, $context = null): array|false", effects=_IO)
def file(filename: str, flags: int, context: PhpValue) -> PhpValue:
    need_path("file", filename)
    if flags < 0 or flags > 31:
        throw_error("ValueError", "file(): Argument #2 ($flags) must be a valid flag value")
    chosen = need_context("file", context, 3)
    stream = _open("file", filename, "rb", bool(flags & 1), chosen)
    if stream is None:
        return False
    try:
        text = stream.rest("file").decode("latin-1")
    finally:
        stream.close()
    lines = text.split("\n")
    last = lines.pop()
    if flags & 2:
        lines = [line[:-1] if line.endswith("\r") else line for line in lines]
        if last:
            lines.append(last)
        if flags & 4:
            lines = [line for line in lines if line]
    else:
        lines = [line + "\n" for line in lines]
        if last:
            lines.append(last)
    return PhpArray.from_list(lines)


@builtin("readfile(string $filename, bool $use_include_path = false, $context = null): int|false",
         effects=_IO | Effects.OUTPUT)
def readfile(filename: str, use_include_path: bool, context: PhpValue) -> PhpValue:
    need_path("readfile", filename)
    chosen = need_context("readfile", context, 3)
    stream = _open("readfile", filename, "rb", use_include_path, chosen)
    if stream is None:
        return False
    try:
        data = stream.rest("readfile")
    finally:
        stream.close()
    current().output.write(data.decode("latin-1"))
    return len(data)


@builtin("copy(string $from, string $to, $context = null): bool", effects=_IO)
def copy(source: str, to: str, context: PhpValue) -> bool:
    need_path("copy", source, 1, "from")
    need_path("copy", to, 2, "to")
    need_context("copy", context, 3)
    plain_source = scheme_of(source) in (None, "file")
    plain_target = scheme_of(to) in (None, "file")
    if plain_source:
        path = local_path(plain_name(source))
        if not os.path.exists(path):
            failed("copy", source, os.strerror(2))
            return False
        if os.path.isdir(path):
            warning("copy(): The first argument to copy() function cannot be a directory")
            return False
        if plain_target:
            target = local_path(plain_name(to))
            if os.path.isdir(target):
                warning("copy(): The second argument to copy() function cannot be a directory")
                return False
            if os.path.exists(target) and os.path.samefile(path, target):
                return True
    reader = open_stream("copy", source, "rb")
    if reader is None:
        return False
    try:
        writer = open_stream("copy", to, "wb")
        if writer is None:
            return False
        try:
            while True:
                data = reader.read(1 << 16, "copy")
                if not data:
                    break
                if writer.write(data, "copy") != len(data):
                    return False
        finally:
            writer.close()
    finally:
        reader.close()
    return True


@builtin("fscanf($stream, string $format, mixed &...$vars): array|int|false|null", effects=_IO | Effects.MUTATES_ARG)
def fscanf(stream: PhpValue, format_: str, *vars_: Ref) -> PhpValue:
    from phpjit.runtime.ext.standard.string.scan import scan

    line = need_stream("fscanf", stream).line(None, "fscanf")
    return False if line is None else scan(line.decode("latin-1"), format_, vars_)
