"""What a Stream reads from and writes to: bytes go in and out, nothing is buffered here.

    FileBackend(fd)    a file, a pipe, a terminal
    MemoryBackend()    php://memory, php://temp, data:
    OutputBackend()    php://output
"""
from __future__ import annotations

import errno
import os
import stat

from phpjit.runtime.current import current
from phpjit.runtime.diagnostics import notice


class Backend:
    """The interface; the defaults are those of a stream that can do nothing."""

    stream_type = "STDIO"
    greedy = False          # fread collects until it has all that was asked for
    seekable = False
    lost_by_failed_seek = False   # ftell says false after a seek that failed

    def read(self, count: int, function: str) -> bytes | None:
        """Up to `count` bytes; b"" at the end; None when reading failed."""
        return None

    def write(self, data: bytes, function: str) -> int:
        """The number of bytes written, -1 when writing failed."""
        return -1

    def seek(self, offset: int, whence: int) -> int | None:
        """The new position, or None."""
        return None

    def flush(self) -> bool:
        """Hand everything to the system."""
        return True

    def close(self) -> None:
        """Give up what is held."""

    def stat(self) -> os.stat_result | None:
        """What fstat says."""
        return None

    def truncate(self, size: int) -> bool | None:
        """Cut or extend; None when the kind of stream cannot."""
        return None

    def fileno(self) -> int | None:
        """The system's number of the file, if there is one."""
        return None

    def at_end(self) -> bool | None:
        """What the backend itself knows about the end, or None (the stream then looks at its reads)."""
        return None


class FileBackend(Backend):
    """A file descriptor; `owned` ones are closed with the stream."""

    greedy = True

    def __init__(self, fd: int, *, owned: bool = True, unlink: bytes | None = None, process: object = None) -> None:
        self.fd = fd
        self.owned = owned
        self.unlink = unlink
        self.process = process
        try:
            mode = os.fstat(fd).st_mode
            regular = stat.S_ISREG(mode) or stat.S_ISDIR(mode) or stat.S_ISBLK(mode)
            if stat.S_ISCHR(mode):
                try:
                    os.lseek(fd, 0, os.SEEK_CUR)
                    regular = not os.isatty(fd)
                except OSError:
                    regular = False
        except OSError:
            regular = False
        self.seekable = regular

    def read(self, count: int, function: str) -> bytes | None:
        if self.fd == 0:
            current().output.flush_sink()
        try:
            return os.read(self.fd, count)
        except BlockingIOError:
            return b""
        except OSError as e:
            notice(f"{function}(): Read of {count} bytes failed with errno={e.errno} {e.strerror}")
            return None

    def write(self, data: bytes, function: str) -> int:
        if self.fd in (1, 2):
            current().output.flush_sink()
        done = 0
        try:
            while done < len(data):
                done += os.write(self.fd, data[done:] if done else data)
        except BlockingIOError:
            return done
        except BrokenPipeError as e:
            notice(f"{function}(): Write of {len(data)} bytes failed with errno={e.errno} {e.strerror}")
            return -1
        except OSError as e:
            notice(f"{function}(): Write of {len(data) - done} bytes failed with errno={e.errno} {e.strerror}")
            return done or -1
        return done

    def seek(self, offset: int, whence: int) -> int | None:
        try:
            return os.lseek(self.fd, offset, whence)
        except (OSError, OverflowError):
            return None

    def close(self) -> None:
        if self.owned and self.fd >= 0:
            try:
                os.close(self.fd)
            except OSError as e:
                if e.errno not in (errno.EBADF, errno.EIO):
                    raise
        self.fd = -1
        if self.unlink is not None:
            try:
                os.unlink(self.unlink)
            except FileNotFoundError:
                pass     # the program removed its temporary file itself
            self.unlink = None

    def stat(self) -> os.stat_result | None:
        try:
            return os.fstat(self.fd)
        except OSError:
            return None

    def truncate(self, size: int) -> bool | None:
        try:
            os.ftruncate(self.fd, size)
        except OSError:
            return False
        return True

    def fileno(self) -> int | None:
        return self.fd


class MemoryBackend(Backend):
    """Bytes in memory."""

    stream_type = "MEMORY"
    greedy = True
    seekable = True
    lost_by_failed_seek = True

    def __init__(self, data: bytes = b"", *, stream_type: str = "MEMORY", append: bool = False,
                 readonly: bool = False) -> None:
        self.data = bytearray(data)
        self.at = 0
        self.append = append
        self.readonly = readonly
        self.stream_type = stream_type

    def read(self, count: int, function: str) -> bytes | None:
        piece = bytes(self.data[self.at:self.at + count])
        self.at += len(piece)
        return piece

    def at_end(self) -> bool | None:
        return self.at >= len(self.data) if self.stream_type == "TEMP" else None

    def write(self, data: bytes, function: str) -> int:
        if self.readonly:
            return -1
        if self.append:
            self.at = len(self.data)
        if self.at > len(self.data):
            self.data.extend(bytes(self.at - len(self.data)))
        self.data[self.at:self.at + len(data)] = data
        self.at += len(data)
        return len(data)

    def seek(self, offset: int, whence: int) -> int | None:
        base = 0 if whence == os.SEEK_SET else self.at if whence == os.SEEK_CUR else len(self.data)
        if not 0 <= base + offset <= len(self.data):
            self.at = 0 if base + offset < 0 else len(self.data)
            return None
        self.at = base + offset
        return self.at

    def stat(self) -> os.stat_result | None:
        mode = stat.S_IFREG | (0o444 if self.readonly else 0o666)
        return os.stat_result((mode, 0, 12, 1, 0, 0, len(self.data), 0, 0, 0))

    def truncate(self, size: int) -> bool | None:
        if self.readonly:
            return False
        if size < len(self.data):
            del self.data[size:]
            self.at = min(self.at, size)
        else:
            self.data.extend(bytes(size - len(self.data)))
        return True


class OutputBackend(Backend):
    """php://output: what is written goes where `echo` goes."""

    stream_type = "Output"

    def read(self, count: int, function: str) -> bytes | None:
        return None

    def write(self, data: bytes, function: str) -> int:
        current().output.write(data.decode("latin-1"))
        return len(data)
