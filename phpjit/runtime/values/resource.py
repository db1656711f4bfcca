"""Resources: streams, contexts, directory handles."""
from __future__ import annotations

from typing import Any

from phpjit.runtime.current import current


class Resource:
    """A PHP resource: `kind` is what get_resource_type prints, `data` whatever its owner keeps there.

    Numbers are never reused.  After `close()` the type is "Unknown".
    """

    __slots__ = ("__weakref__", "closed", "data", "id", "kind", "on_close")

    def __init__(self, kind: str, data: Any = None, on_close: Any = None) -> None:
        request = current()
        request.last_resource += 1
        self.id = request.last_resource
        self.kind = kind
        self.data = data
        self.closed = False
        self.on_close = on_close
        request.resources[self.id] = self

    @property
    def type_name(self) -> str:
        """The name get_resource_type returns."""
        return "Unknown" if self.closed else self.kind

    def close(self) -> None:
        """Run the owner's `on_close(resource)` once and mark the resource closed."""
        if self.closed:
            return
        self.closed = True
        hook, self.on_close = self.on_close, None
        current().resources.pop(self.id, None)
        if hook is not None:
            hook(self)
