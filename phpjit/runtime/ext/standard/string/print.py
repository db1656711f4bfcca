"""sprintf, printf, vsprintf, vprintf, fprintf, vfprintf."""
from __future__ import annotations

from typing import Any, TypeAlias

from phpjit.builtin import Effects, builtin
from phpjit.runtime.current import current
from phpjit.runtime.ext.standard.string.format import expand
from phpjit.runtime.streams.arguments import need_stream
from phpjit.runtime.values.array import PhpArray

PhpValue: TypeAlias = Any

_FORMATS = Effects.THROWS | Effects.WARNS | Effects.CALLS_USER


@builtin("sprintf(string $format, mixed ...$values): string", effects=_FORMATS | Effects.READS_INI)
def sprintf(format_: str, *values: PhpValue) -> str:
    return expand("sprintf", format_, values)


@builtin("vsprintf(string $format, array $values): string", effects=_FORMATS | Effects.READS_INI)
def vsprintf(format_: str, values: PhpArray) -> str:
    return expand("vsprintf", format_, list(values.values()), -1)


@builtin("printf(string $format, mixed ...$values): int", effects=_FORMATS | Effects.OUTPUT)
def printf(format_: str, *values: PhpValue) -> int:
    text = expand("printf", format_, values)
    current().output.write(text)
    return len(text)


@builtin("vprintf(string $format, array $values): int", effects=_FORMATS | Effects.OUTPUT)
def vprintf(format_: str, values: PhpArray) -> int:
    text = expand("vprintf", format_, list(values.values()), -1)
    current().output.write(text)
    return len(text)


@builtin("fprintf($stream, string $format, mixed ...$values): int", effects=_FORMATS | Effects.FILE_IO)
def fprintf(stream: PhpValue, format_: str, *values: PhpValue) -> int:
    target = need_stream("fprintf", stream)
    text = expand("fprintf", format_, values, 2)
    target.write(text.encode("latin-1"), "fprintf")
    return len(text)


@builtin("vfprintf($stream, string $format, array $values): int", effects=_FORMATS | Effects.FILE_IO)
def vfprintf(stream: PhpValue, format_: str, values: PhpArray) -> int:
    target = need_stream("vfprintf", stream)
    text = expand("vfprintf", format_, list(values.values()), -1)
    target.write(text.encode("latin-1"), "vfprintf")
    return len(text)
