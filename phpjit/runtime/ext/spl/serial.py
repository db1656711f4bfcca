"""Serialized forms inside SPL's own formats: `x:i:0;O:8:"stdClass":0:{};m:a:0:{}`."""
from __future__ import annotations

from typing import NoReturn

from phpjit.builtin import PhpValue
from phpjit.runtime.ext.standard.var.serialize import serialize
from phpjit.runtime.ext.standard.var.unserialize import Unserializer
from phpjit.runtime.throwables import throw_error


def serialize_value(value: PhpValue) -> str:
    """Return serialize($value)."""
    return serialize(value)


class SerialReader:
    """Reads values and separators one after the other; `fail` throws PHP's error with the place."""

    def __init__(self, data: str) -> None:
        self.data = data
        self.at = 0
        self.reader = Unserializer(data)   # one for all values: they may refer to each other

    def value(self) -> PhpValue:
        """Read one serialized value."""
        reader = self.reader
        reader.at = self.at
        state = reader.state
        outer, lock = state.shared, state.lock
        if outer is None or lock:
            state.shared, state.lock = reader.s, 0
        try:
            value = reader.read()
        except ValueError:
            self.at = reader.at
            self.fail()
        finally:
            state.shared, state.lock = outer, lock
        self.at = reader.at
        return value

    def finish(self) -> None:
        """Wake up the objects read, unless an unserialize() around this does."""
        state = self.reader.state
        if state.shared is None or state.lock:
            self.reader.s.finish(state)

    def accept(self, text: str) -> bool:
        """Skip `text` if it comes next."""
        if self.data.startswith(text, self.at):
            self.at += len(text)
            return True
        return False

    def expect(self, text: str) -> None:
        """Skip `text`, which must come next."""
        if not self.accept(text):
            self.fail()

    def at_end(self) -> bool:
        """Whether all is read."""
        return self.at >= len(self.data)

    def fail(self) -> NoReturn:
        """Throw UnexpectedValueException with the place."""
        throw_error("UnexpectedValueException", f"Error at offset {self.at} of {len(self.data)} bytes")
