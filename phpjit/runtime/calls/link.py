"""Resolves the link names of generated code: the globals `"foo/2"` that calls of named functions load.

A link name starts as a stub.  The stub finds the function at the first call, fits it to the number of arguments and
overwrites the global, so that later calls are plain Python calls.  `"ns\\foo|foo/2"` has a fallback: `ns\\foo` if it
exists at that moment (then it may be kept), else the global `foo` (kept only until somebody declares `ns\\foo`).
"""
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from phpjit.builtin import PhpValue
from phpjit.runtime.calls.adapt import fit
from phpjit.runtime.calls.registry import builtin_record, find_function
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.functions import info_of

if TYPE_CHECKING:
    from phpjit.runtime.request import Request


def resolve_link(request: Request, link: str) -> Callable[..., PhpValue] | None:
    """Return the callable for a link name `[ns\\f|]f/n`, None while no such function exists.

    `=f/n` is the body of builtin `f`, without the wrapper that checks and coerces.
    """
    names, _, count = link.rpartition("/")
    if names.startswith("="):
        record = builtin_record(names[1:])
        return None if record is None else record.body
    for name in names.split("|"):
        function = find_function(request, name.lower())
        if function is not None:
            made = fit(function, int(count), has_this=False)
            if request.hot_function is not None and not info_of(function).internal:
                made = request.hot_function(link, made, int(count))     # tier 1 counts calls, or has native code
            return made
    return None


class LinkStub:
    """What a link name stands for until its function is needed: resolves the link and overwrites the global."""

    __slots__ = ("link", "request", "shown")

    def __init__(self, request: Request, link: str, shown: str | None = None) -> None:
        """`shown`: the function's name as the program spells it."""
        self.request: Final = request
        self.link: Final = link
        self.shown: Final = shown

    def resolve(self) -> Callable[..., PhpValue]:
        """Return the function, and have later calls go there; throw where there is none."""
        link = self.link
        made = resolve_link(self.request, link)
        if made is None:
            name = self.shown or link.rpartition("/")[0].split("|")[0]
            throw_error("Error", f"Call to undefined function {name}()")
        self.request.namespace[link] = made
        return made

    def __call__(self, *args: PhpValue) -> PhpValue:
        """Call the function."""
        return self.resolve()(*args)


def relink(request: Request, name: str) -> None:
    """Reset the links that fell back to the global function when `ns\\name` is declared."""
    prefix = name.lower() + "|"
    for link in [key for key in request.namespace if key.startswith(prefix)]:
        request.namespace[link] = LinkStub(request, link)
