"""Functions about resources."""
from __future__ import annotations

from phpjit.builtin import Effects, PhpValue, builtin
from phpjit.runtime.current import current
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.resource import Resource, living


def _need(function: str, value: PhpValue) -> Resource:
    if not isinstance(value, Resource):
        from phpjit.runtime.convert import type_name
        throw_error("TypeError", f"{function}(): Argument #1 ($resource) must be of type resource, "
                                 f"{type_name(value)} given")
    return value


@builtin("get_resource_type($resource): string", effects=Effects.THROWS)
def get_resource_type(resource: PhpValue) -> str:
    return _need("get_resource_type", resource).type_name


@builtin("get_resource_id($resource): int", effects=Effects.THROWS)
def get_resource_id(resource: PhpValue) -> int:
    return _need("get_resource_id", resource).id


@builtin("get_resources(?string $type = null): array", effects=Effects.READS_GLOBAL)
def get_resources(type_: str | None) -> PhpArray:
    if current().standard_streams:
        from phpjit.runtime.streams.state import standard_stream
        for name in ("stdin", "stdout", "stderr"):
            standard_stream(name)
    rows: dict[int | str, PhpValue] = {number: r for number, r in sorted(living().items())
                                       if type_ is None or r.type_name == type_}
    return PhpArray.from_dict(rows)
