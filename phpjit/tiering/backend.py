"""What tiering asks of a native compiler; codegen/native stands behind it, tests put a fake there.

    code = backend.compile(target, seeds, assumed, view)      object bytes and what is to be known of them
    linked = backend.link(code)                               in memory, executable
    f = backend.make_function(linked, "f", fallback)          a builtin; values that it cannot take go to `fallback`
"""
from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NoReturn, Protocol, TypeAlias

from phpjit.builtin import PhpValue

Target: TypeAlias = tuple[str, int, int]
"""(unit key, function id, index of the loop or records.WHOLE)."""
Assumed: TypeAlias = "frozenset[tuple[str, str, int, int]]"
"""Places that bail-outs have generalised: ("widened" or "maps", file, function id, ordinal of the node); and HEAVY
(records.py), file, function id, index of the loop or WHOLE of code that gets forms for several cores."""
Seeds: TypeAlias = "tuple[Any, ...]"
"""Native types; each has a `code`, the text that keys it."""
Thrower: TypeAlias = "Callable[[tuple[Any, ...], Any], NoReturn]"
"""Takes (site, message, code, what the parameters hold now …) and the object whose method it is, or None."""
BailSite: TypeAlias = "tuple[Any, ...]"
"""(reason's name, line, file, function id, ordinal of the node)."""


class Code(Protocol):
    """Compiled code that is not in memory yet.

    `meta`: what `marshal` can write; `sites`: list of BailSite, `depends`: names that it was compiled against.
    """

    @property
    def object_bytes(self) -> bytes:
        """The object file."""

    @property
    def entry_symbol(self) -> str:
        """The function in it that is the entry."""

    @property
    def meta(self) -> dict[str, Any]:
        """See above."""

    @property
    def seconds(self) -> float:
        """What the compile took."""


class View(Protocol):
    """A request, as the compiler and the check of dependencies see it."""

    tables: dict[int, Any]

    @property
    def script(self) -> str:
        """Return the main script's file."""

    def identity(self, name: str) -> str | None:
        """What `f`, `class:c` or `const:X` is in this request; None while it does not exist."""

    def world(self) -> Any:
        """Resolve names to declarations (codegen.native.typing's World)."""

    def core(self, unit_key: str) -> Any:
        """Return (core unit, Numbering) of a unit."""

    def setting(self, name: str) -> str | None:
        """Return an ini setting."""

    def cls(self, name: str) -> Any:
        """Return the Python class of a PHP class, None while there is none."""

    def cell(self, key: str) -> tuple[Any, Any]:
        """Return where the Ref of a global or static variable is: (dict or list, name or index)."""

    def shared(self, keys: Iterable[str]) -> dict[str, PhpValue]:
        """Return what global and static variables hold; UNDEF for unset ones."""


class Backend(Protocol):
    """A native compiler.

    The seeds of a function: its `this` (instance methods only), its parameters, its captured values.  Those of a loop:
    what the hook in tier 0 passes to `enter`.
    """

    def available(self) -> str | None:
        """Why there is no native code here; None when there is.  May import the compiler: not for the start."""

    def version(self) -> str:
        """What compiled code depends on besides its source: compiler and CPU."""

    @property
    def parallel(self) -> bool:
        """Whether code that can use several cores is made."""

    @property
    def always_parallel(self) -> bool:
        """Whether it uses them however little there is to do."""

    def prepare(self, view: View) -> None:
        """Tell native code the settings of the request that runs on this thread."""

    def observe(self, values: Sequence[PhpValue], shared: Mapping[str, PhpValue] | None = None,
                thorough: bool = False, most: int | None = None) -> Seeds | None:
        """Return the native types of values; raises reasons.Refused for what native code cannot hold.

        Of long arrays a sample is looked at; `thorough`: nearly all, because the sample has missed something.
        `shared`: the global and static variables that the code is known to use, by key; UNDEF for unset ones.
        `most`: how many values are worth a look, those inside of others counted; None: there are more.
        """

    def seeing(self, seeds: Seeds, shared: Mapping[str, PhpValue]) -> Seeds:
        """Return seeds that tell the types of these global and static variables, too; raises Refused."""

    def join(self, one: Seeds, other: Seeds) -> Seeds | None:
        """Return types that hold both; None when there are none."""

    def warm_up(self) -> None:
        """Get ready to compile, on the compile thread; raises Refused where that is not possible."""

    def compile(self, target: Target, seeds: Seeds, assumed: Assumed, view: View,
                formats: tuple[str, ...] | None = None) -> Code:
        """Compile a function or loop; raises reasons.Refused, or Unseen where `seeing` has to tell more.

        `formats`: a function is to run over buffers with these elements (codegen/native/emit/buffers.py).
        """

    def link(self, code: Code) -> Any:
        """Load code into memory."""

    def make_function(self, linked: Any, code: Code, name: str, fallback: Callable[..., PhpValue],
                      view: View, room: int = -1, thrower: Thrower | None = None,
                      weighed: bool = True) -> Callable[..., PhpValue]:
        """Return a function version as a Python builtin of a request.

        It leaves calls to `fallback` when a global or static variable is an array of more than `room` elements.
        `thrower` makes and raises the exceptions that the code hands out; without one they are bail-outs.
        `weighed`: it gives up by itself where copying objects takes most of the time.
        """

    def make_region(self, linked: Any, code: Code, view: View) -> Callable[..., tuple[PhpValue, ...] | None]:
        """Return what runs a loop region with its values: None when nothing was done (see `last_bail`)."""

    def blocks(self) -> Any:
        """Return what packs lists (`pack`, `joined`, `steps` of the C library); None where there is none."""

    def parallel_site(self, place: str) -> int:
        """Return the record of a place, "kind|line|file", for the decisions of the parallel tier."""

    def run_buffers(self, linked: Any, words: bytes, count: int, site: int, flat: bool) -> int:
        """Run a function over `count` elements of buffers; 0, or the code of its bail-out.

        `words`: the environment of emit/buffers.py; `site`: of `parallel_site`; `flat`: no element takes far longer
        than others.
        """

    def limited(self, function: Callable[..., PhpValue], otherwise: Callable[..., PhpValue],
                room: int) -> Callable[..., PhpValue]:
        """Return a builtin that leaves calls with arrays of more than `room` elements in all to `otherwise`."""

    def as_method(self, function: Callable[..., PhpValue]) -> Callable[..., PhpValue]:
        """Return a callable that binds its first argument as a method; Python functions do."""

    def wait_busy(self, seconds: float, heard: int) -> tuple[list[int], int]:
        """Wait, without the GIL, for native code that is found at work again and again.

        Returns addresses, and what the next call gives for `heard` (the first one: 0) to be told of others.
        """

    def last_cost(self) -> tuple[float, float]:
        """Return what this thread's last loop region took that did something: seconds of copying, of running."""

    def last_job(self) -> float:
        """Return, and forget, the seconds that an element of this thread's last timed job took; 0: there was none."""

    def last_bail(self) -> int:
        """Return, and forget, why this thread's last native code gave up: 0 types, else as pj_ctx.bail."""
