"""The stream resource: buffering, lines, position, end of file and filters over a Backend.

    s = Stream(id, FileBackend(fd), "r", uri="a.txt")
    s.read(10, "fread"); s.line(None, "fgets"); s.write(b"x", "fwrite"); s.seek(0, 0)

As in PHP, reading fills a buffer of 8 KiB, the end of file is known only after a read has come back empty, and a
write to a seekable stream forgets the buffer and goes to the logical position.
"""
from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Final

from phpjit.runtime.values.resource import Resource

if TYPE_CHECKING:
    from phpjit.runtime.streams.backends import Backend
    from phpjit.runtime.streams.filters import Filter

CHUNK: Final = 8192


class Stream(Resource):
    """An open stream.  All data is bytes; positions count them."""

    __slots__ = ("at", "backend", "blocked", "buffer", "chunk", "context", "eof", "extra_meta", "mode", "options",
                 "persistent", "position", "read_filters", "seekable", "uri", "wrapper_data", "wrapper_type",
                 "write_filters")

    def __init__(self, id: int, backend: Backend, mode: str, *, uri: str | None = None,
                 wrapper_type: str | None = "plainfile", context: Any = None) -> None:
        super().__init__(id, "stream")
        self.backend = backend
        self.mode = mode
        self.uri = uri
        self.wrapper_type = wrapper_type
        self.context = context
        self.buffer = b""
        self.at = 0              # the first unread byte of `buffer`
        self.position = 0
        self.eof = False
        self.blocked = True
        self.chunk = CHUNK
        self.seekable = backend.seekable
        self.read_filters: list[Filter] = []
        self.write_filters: list[Filter] = []
        self.wrapper_data: Any = None
        self.extra_meta: dict[str, Any] = {}
        self.options: dict[str, Any] = {}
        self.persistent = False

    # -- reading

    def fill(self, wanted: int, function: str) -> bool:
        """Read one more chunk into the buffer; False when nothing came."""
        data = self.backend.read(max(wanted, self.chunk), function)
        if not data:
            if self.backend.at_end() is not False:
                self.eof = True
            if not self.read_filters:
                return False
            data = b""
        elif self.backend.at_end():
            self.eof = True
        for f in self.read_filters:
            data = f.filter(data, self.eof)
        self.buffer = self.buffer[self.at:] + data if self.at < len(self.buffer) else data
        self.at = 0
        return bool(data)

    def read(self, count: int, function: str = "fread") -> bytes | None:
        """Up to `count` bytes as fread gives them; None when the first read failed."""
        have = len(self.buffer) - self.at
        if have >= count:
            piece = self.buffer[self.at:self.at + count]
            self.at += count
            self.position += count
            return piece
        if not have and not self.backend.greedy and not self.read_filters:
            data = self.backend.read(max(count, self.chunk) if count < self.chunk else count, function)
            if data is None:
                if self.backend.at_end():
                    self.eof = True
                return None
            if not data or self.backend.at_end():
                self.eof = self.backend.at_end() is not False
            self.buffer, self.at = data, 0
            piece = data[:count]
            self.at = len(piece)
            self.position += len(piece)
            return piece
        parts = [self.buffer[self.at:]] if have else []
        self.buffer, self.at = b"", 0
        got = have
        while got < count and (not got or self.backend.greedy or self.read_filters):
            if not self.read_filters:
                data = self.backend.read(max(count - got, self.chunk), function)
                if data is None:
                    if self.backend.stream_type != "STDIO" or got:
                        self.eof = self.backend.at_end() is not False
                    if not got:
                        return None
                    break
                if not data:
                    if self.backend.at_end() is not False and self.blocked:
                        self.eof = True
                    break
            else:
                while True:
                    more = self.fill(count - got, function)
                    if more or self.eof:
                        break
                data, self.buffer = self.buffer, b""
                if not data:
                    break
            if got + len(data) > count:
                keep = count - got
                self.buffer, self.at = data, keep
                data = data[:keep]
            parts.append(data)
            got += len(data)
        self.position += got
        return b"".join(parts)

    def line(self, limit: int | None, function: str = "fgets", ending: bytes = b"\n") -> bytes | None:
        """One line with its ending, at most `limit` bytes; None at the end."""
        start = self.at
        searched = start
        while True:
            end = self.buffer.find(ending, searched)
            if end >= 0:
                end += len(ending)
                if limit is not None and end - start > limit:
                    end = start + limit
                break
            have = len(self.buffer) - start
            if limit is not None and have >= limit:
                end = start + limit
                break
            if self.eof and not self.read_filters:
                end = len(self.buffer)
                break
            self.at = start
            more = self.fill(self.chunk, function)
            start = self.at
            searched = start + max(0, have - len(ending) + 1)
            if not more and (self.eof or not self.read_filters):
                end = len(self.buffer)
                break
        if end == start:
            return None
        piece = self.buffer[start:end]
        self.at = end
        self.position += len(piece)
        return piece

    def rest(self, function: str = "stream_get_contents") -> bytes:
        """Everything up to the end."""
        parts = [self.buffer[self.at:]]
        self.buffer, self.at = b"", 0
        while True:
            if self.eof and self.backend.at_end() is not None:
                break
            more = self.fill(1 << 20 if self.backend.greedy else self.chunk, function)
            if self.buffer:
                parts.append(self.buffer)
                self.buffer = b""
            if not more and (self.eof or not self.read_filters):
                break
        data = b"".join(parts)
        self.position += len(data)
        return data

    def at_eof(self) -> bool:
        """feof()."""
        if self.at < len(self.buffer):
            return False
        return self.eof

    # -- writing

    def write(self, data: bytes, function: str = "fwrite") -> int:
        """The number of bytes written, or -1."""
        if not data:
            return 0
        if self.at < len(self.buffer) or self.buffer:
            if self.seekable and self.at < len(self.buffer):
                self.backend.seek(self.position, os.SEEK_SET)
            if self.seekable:
                self.buffer, self.at = b"", 0
        length = len(data)
        if self.write_filters:
            for f in self.write_filters:
                data = f.filter(data, False)
            if data:
                done = self.backend.write(data, function)
                if done < 0:
                    return -1
                self.position += done
            return length
        done = self.backend.write(data, function)
        if done > 0:
            self.position += done
        return done

    def flush(self, closing: bool = False) -> bool:
        """Push filters and backend."""
        if self.write_filters:
            data = b""
            for f in self.write_filters:
                data = f.filter(data, closing)
            if data:
                self.backend.write(data, "fflush")
        return self.backend.flush()

    # -- position

    def seek(self, offset: int, whence: int) -> bool:
        """fseek(): inside of the buffer when possible."""
        if self.write_filters:
            self.flush()
        have = len(self.buffer) - self.at
        if have and not self.write_filters:
            if whence == os.SEEK_CUR and 0 < offset <= have:
                self.at += offset
                self.position += offset
                self.eof = False
                return True
            if whence == os.SEEK_SET and self.position < offset <= self.position + have:
                self.at += offset - self.position
                self.position = offset
                self.eof = False
                return True
        if self.seekable:
            if whence == os.SEEK_CUR:
                offset, whence = self.position + offset, os.SEEK_SET
            now = self.backend.seek(offset, whence)
            self.buffer, self.at = b"", 0
            if now is None:
                if self.backend.lost_by_failed_seek:
                    self.position = -1
                return False
            self.position = now
            self.eof = False
            return True
        if whence == os.SEEK_CUR and offset >= 0:
            while offset > 0:
                data = self.read(offset, "fseek")
                if not data:
                    break
                offset -= len(data)
            self.eof = False
            return True
        from phpjit.runtime.diagnostics import warning

        warning("fseek(): Stream does not support seeking")
        return False

    # -- end

    def close(self) -> None:
        """fclose(); a second time does nothing."""
        if self.closed:
            return
        try:
            self.flush(True)
        finally:
            self.closed = True
            for f in (*self.read_filters, *self.write_filters):
                f.close()
            self.read_filters = []
            self.write_filters = []
            self.backend.close()
            self.buffer = b""

    def __del__(self) -> None:
        # A stream is closed when the last variable lets go of it.
        if not self.closed:
            self.close()
