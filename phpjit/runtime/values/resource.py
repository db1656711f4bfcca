"""PHP resources: handles with a number and a type name.

    $f = fopen('a.txt', 'r');  var_dump($f);      // resource(5) of type (stream)
    fclose($f);                var_dump($f);      // resource(5) of type (Unknown)
"""
from __future__ import annotations

from weakref import WeakValueDictionary

from phpjit.runtime.current import current


class Resource:
    """Base of all resources.  `id` is its number in its request, `kind` the type name; closed ones are "Unknown".

    The number comes from the request (`request.next_resource_id()`), so it is set by whoever creates the resource;
    the request knows those that are alive (`living`).
    """

    __slots__ = ("__weakref__", "closed", "id", "kind")

    def __init__(self, id: int, kind: str) -> None:
        self.id = id
        self.kind = kind
        self.closed = False
        living()[id] = self

    @property
    def type_name(self) -> str:
        """What get_resource_type() and var_dump() show."""
        return "Unknown" if self.closed else self.kind


def living() -> WeakValueDictionary[int, Resource]:
    """The resources of the running request by number."""
    return current().state("resources", WeakValueDictionary)
