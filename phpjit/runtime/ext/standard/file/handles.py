"""Open files: fopen, fread, fgets, fwrite, fseek and kin."""
from __future__ import annotations

import errno
import os
from typing import Final

from phpjit.builtin import Effects, PhpValue, builtin
from phpjit.runtime.diagnostics import warning
from phpjit.runtime.streams.arguments import need_context, need_path, need_stream
from phpjit.runtime.streams.state import default_context
from phpjit.runtime.streams.wrappers import open_stream, temporary_file
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.ref import Ref

CONSTANTS: Final[dict[str, PhpValue]] = {
    "SEEK_SET": 0, "SEEK_CUR": 1, "SEEK_END": 2, "LOCK_SH": 1, "LOCK_EX": 2, "LOCK_UN": 3, "LOCK_NB": 4,
    "FILE_USE_INCLUDE_PATH": 1, "FILE_IGNORE_NEW_LINES": 2, "FILE_SKIP_EMPTY_LINES": 4, "FILE_APPEND": 8,
    "FILE_NO_DEFAULT_CONTEXT": 16, "FILE_TEXT": 0, "FILE_BINARY": 0,
}
_IO: Final = Effects.FILE_IO | Effects.WARNS | Effects.THROWS


@builtin("fopen(string $filename, string $mode, bool $use_include_path = false, $context = null)", effects=_IO)
def fopen(filename: str, mode: str, use_include_path: bool, context: PhpValue) -> PhpValue:
    need_path("fopen", filename)
    chosen = need_context("fopen", context, 4)
    if filename == "":
        throw_error("ValueError", "Path cannot be empty")
    stream = open_stream("fopen", filename, mode, use_include_path=use_include_path, context=chosen)
    if stream is None:
        return False
    if chosen is None:
        stream.context = default_context()
    return stream


@builtin("fclose($stream): bool", effects=_IO)
def fclose(stream: PhpValue) -> bool:
    s = need_stream("fclose", stream)
    if s.options.get("no_close"):
        warning("fclose(): cannot close the provided stream, as it must not be manually closed"
                if s.options["no_close"] == "manual" else f"fclose(): {s.id} is not a valid stream resource")
        return False
    s.close()
    return True


@builtin("feof($stream): bool", effects=_IO)
def feof(stream: PhpValue) -> bool:
    return need_stream("feof", stream).at_eof()


@builtin("fread($stream, int $length): string|false", effects=_IO)
def fread(stream: PhpValue, length: int) -> PhpValue:
    s = need_stream("fread", stream)
    if length <= 0:
        throw_error("ValueError", "fread(): Argument #2 ($length) must be greater than 0")
    data = s.read(length, "fread")
    return False if data is None else data.decode("latin-1")


@builtin("fgets($stream, ?int $length = null): string|false", effects=_IO)
def fgets(stream: PhpValue, length: int | None) -> PhpValue:
    s = need_stream("fgets", stream)
    if length is not None:
        if length <= 0:
            throw_error("ValueError", "fgets(): Argument #2 ($length) must be greater than 0")
        if length == 1:
            return False
        length -= 1
    data = s.line(length, "fgets")
    return False if data is None else data.decode("latin-1")


@builtin("fgetc($stream): string|false", effects=_IO)
def fgetc(stream: PhpValue) -> PhpValue:
    data = need_stream("fgetc", stream).read(1, "fgetc")
    return data.decode("latin-1") if data else False


@builtin("fwrite($stream, string $data, ?int $length = null): int|false", effects=_IO, aliases=("fputs",))
def fwrite(stream: PhpValue, data: str, length: int | None) -> PhpValue:
    s = need_stream("fwrite", stream)
    if length is not None:
        data = data[:max(length, 0)]
    if not data:
        return 0
    done = s.write(data.encode("latin-1"), "fwrite")
    return False if done < 0 else done


@builtin("fflush($stream): bool", effects=_IO)
def fflush(stream: PhpValue) -> bool:
    return need_stream("fflush", stream).flush()


@builtin("fsync($stream): bool", effects=_IO)
def fsync(stream: PhpValue) -> bool:
    return _sync("fsync", stream)


@builtin("fdatasync($stream): bool", effects=_IO)
def fdatasync(stream: PhpValue) -> bool:
    return _sync("fdatasync", stream)


def _sync(function: str, stream: PhpValue) -> bool:
    s = need_stream(function, stream)
    fd = s.backend.fileno()
    if fd is None:
        warning(f"{function}(): Can't fsync this stream!")
        return False
    try:
        (os.fsync if function == "fsync" else os.fdatasync)(fd)
    except OSError:
        return False
    return True


@builtin("fseek($stream, int $offset, int $whence = SEEK_SET): int", effects=_IO)
def fseek(stream: PhpValue, offset: int, whence: int) -> int:
    return 0 if need_stream("fseek", stream).seek(offset, whence) else -1


@builtin("ftell($stream): int|false", effects=_IO)
def ftell(stream: PhpValue) -> PhpValue:
    position = need_stream("ftell", stream).position
    return False if position < 0 else position


@builtin("rewind($stream): bool", effects=_IO)
def rewind(stream: PhpValue) -> bool:
    return need_stream("rewind", stream).seek(0, 0)


@builtin("ftruncate($stream, int $size): bool", effects=_IO)
def ftruncate(stream: PhpValue, size: int) -> bool:
    if size < 0:
        throw_error("ValueError", "ftruncate(): Argument #2 ($size) must be greater than or equal to 0")
    s = need_stream("ftruncate", stream)
    done = s.backend.truncate(size)
    if done is None:
        warning("ftruncate(): Can't truncate this stream!")
        return False
    return done


@builtin("flock($stream, int $operation, &$would_block = null): bool", effects=_IO | Effects.MUTATES_ARG)
def flock(stream: PhpValue, operation: int, would_block: PhpValue) -> bool:
    import fcntl

    s = need_stream("flock", stream)
    kind = operation & 3
    if kind == 0:
        throw_error("ValueError", "flock(): Argument #2 ($operation) must be one of LOCK_SH, LOCK_EX, or LOCK_UN")
    if isinstance(would_block, Ref):
        would_block.v = 0
    user_lock = getattr(s.backend, "lock", None)
    if user_lock is not None:
        return bool(user_lock(operation))
    fd = s.backend.fileno()
    if fd is None:
        return False
    flags = (0, fcntl.LOCK_SH, fcntl.LOCK_EX, fcntl.LOCK_UN)[kind]
    try:
        fcntl.flock(fd, flags | (fcntl.LOCK_NB if operation & 4 else 0))
    except BlockingIOError:
        if isinstance(would_block, Ref):
            would_block.v = 1
        return False
    except OSError as e:
        if e.errno == errno.EWOULDBLOCK and isinstance(would_block, Ref):
            would_block.v = 1
        return False
    return True


@builtin("tmpfile()", effects=_IO)
def tmpfile() -> PhpValue:
    return temporary_file()


@builtin("fpassthru($stream): int", effects=_IO | Effects.OUTPUT)
def fpassthru(stream: PhpValue) -> int:
    from phpjit.runtime.current import current

    data = need_stream("fpassthru", stream).rest("fpassthru")
    current().output.write(data.decode("latin-1"))
    return len(data)


@builtin("fstat($stream): array|false", effects=_IO)
def fstat(stream: PhpValue) -> PhpValue:
    from phpjit.runtime.ext.standard.file.stat import stat_array

    found = need_stream("fstat", stream).backend.stat()
    return False if found is None else stat_array(found)


@builtin("popen(string $command, string $mode)", effects=_IO | Effects.PROCESS)
def popen(command: str, mode: str) -> PhpValue:
    import subprocess

    from phpjit.family import offer_page
    from phpjit.runtime.current import current
    from phpjit.runtime.streams.backends import FileBackend
    from phpjit.runtime.streams.state import next_id, working_directory
    from phpjit.runtime.streams.stream import Stream

    need_path("popen", command, 1, "command")
    kind = mode.replace("b", "").replace("e", "")
    if kind not in ("r", "w"):
        throw_error("ValueError", "popen(): Argument #2 ($mode) must be one of \"r\", \"rb\", \"w\", or \"wb\"")
    current().output.flush_sink()
    offer_page()
    process = subprocess.Popen(
        ["/bin/sh", "-c", command.encode("latin-1")], cwd=working_directory(),
        stdout=subprocess.PIPE if kind == "r" else None, stdin=subprocess.PIPE if kind == "w" else None)
    pipe = process.stdout if kind == "r" else process.stdin
    assert pipe is not None
    fd = os.dup(pipe.fileno())
    pipe.close()
    return Stream(next_id(), FileBackend(fd, process=process), mode, wrapper_type=None)


@builtin("pclose($handle): int", effects=_IO | Effects.PROCESS)
def pclose(handle: PhpValue) -> int:
    s = need_stream("pclose", handle, 1, "handle")
    process = getattr(s.backend, "process", None)
    s.close()
    if process is None:
        return -1
    status: int = process.wait()
    return status if status >= 0 else -1
