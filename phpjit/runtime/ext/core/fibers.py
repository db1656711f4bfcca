"""PHP's Fiber on greenlet: full-stack coroutines on the request's own thread.

    $f = new Fiber(function ($x) { $y = Fiber::suspend($x + 1); return $y; });
    $f->start(1);  // 2        $f->resume(5);  $f->getReturn();  // 5
"""
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from phpjit.builtin import PhpValue, method, php_class
from phpjit.runtime.classes.destruct import BLOCKED
from phpjit.runtime.current import current
from phpjit.runtime.throwables import PhpThrow, throw_error
from phpjit.runtime.values.callback import Callback
from phpjit.runtime.values.objects import NO_DYNAMIC, NOT_SERIALIZABLE, PhpObject

if TYPE_CHECKING:
    from greenlet import greenlet  # type: ignore[import-untyped]  # the package ships no types

STATE: Final = "\0#fiber"


class FiberState:
    """One fiber; `status` is init, running, suspended, returned or threw."""

    __slots__ = ("__weakref__", "callback", "coroutine", "owner", "result", "status", "unwinding")

    def __init__(self, owner: PhpObject | None, callback: Callback) -> None:
        self.callback: Callback | None = callback
        self.owner = owner
        self.coroutine: greenlet | None = None
        self.status = "init"
        self.result: PhpValue = None
        self.unwinding = False


class FiberStack:
    """The fibers that are running now, innermost last: per-request state."""

    __slots__ = ("running",)

    def __init__(self) -> None:
        self.running: list[FiberState] = []


def _stack() -> list[FiberState]:
    return current().state("fibers", FiberStack).running


def state_of(fiber: PhpObject) -> FiberState:
    """Return the state behind a Fiber object."""
    found: FiberState | None = fiber.__dict__.get(STATE)
    if found is None:
        throw_error("Error", "Fiber has not been constructed")
    return found


def _enter(state: FiberState, *switch: Any) -> PhpValue:
    """Switch into a fiber until it suspends, returns or throws."""
    stack = _stack()
    coroutine = state.coroutine
    assert coroutine is not None
    stack.append(state)
    state.status = "running"
    try:
        outcome = coroutine.switch(*switch)
    finally:
        stack.pop()
    kind, value = outcome
    if kind == "suspend":
        state.status = "suspended"
        return value
    state.coroutine = None
    if kind == "return":
        state.status, state.result = "returned", value
        return None
    state.status = "threw"
    raise value


def run_fiber(state: FiberState, args: tuple[PhpValue, ...], names: dict[str, PhpValue]) -> tuple[str, Any]:
    """The body of a fiber's greenlet."""
    callback = state.callback
    assert callback is not None
    try:
        return "return", callback.call_named(list(args), names) if names else callback(*args)
    except BaseException as error:
        from greenlet import GreenletExit
        if isinstance(error, GreenletExit):
            raise
        return "throw", error.with_traceback(None)


def _destroy(fiber: PhpObject) -> None:
    """A suspended fiber that dies runs its `finally` blocks."""
    from greenlet import GreenletExit, getcurrent
    state: FiberState | None = fiber.__dict__.get(STATE)
    if state is None or state.status != "suspended" or state.coroutine is None:
        return
    state.unwinding = True
    number = current().ids.take()   # that of what Zend throws into the fiber  # noqa: F841
    coroutine = state.coroutine
    coroutine.parent = getcurrent()
    stack = _stack()
    stack.append(state)
    state.owner, state.status = fiber, "running"
    try:
        outcome = coroutine.throw(GreenletExit)
    finally:
        stack.pop()
        state.coroutine, state.status = None, "returned"
        _leave(state)
    if type(outcome) is tuple and outcome[0] == "throw":
        raise outcome[1]


@php_class("final class Fiber")
class Fiber(PhpObject):
    """A fiber; php-src: Zend/zend_fibers.c describes the semantics followed here."""

    FLAGS = NO_DYNAMIC | NOT_SERIALIZABLE
    HANDLERS = {"clone": False, "destroy": _destroy}

    @method("public function __construct(callable $callback)")
    def __construct(this, callback: Callback) -> None:
        if STATE in this.__dict__:
            throw_error("FiberError", "Cannot call constructor twice")
        this.__dict__[STATE] = FiberState(None, callback)     # no cycle while not running

    @method("public function start(mixed ...$args): mixed")
    def start(this, *args: PhpValue, **names: PhpValue) -> PhpValue:
        from greenlet import getcurrent, greenlet
        state = state_of(this)
        if state.status != "init":
            throw_error("FiberError", "Cannot start a fiber that has already been started")
        _allowed()
        state.coroutine = greenlet(run_fiber, getcurrent())
        state.owner = this
        try:
            return _enter(state, state, args, names)
        finally:
            _leave(state)

    @method("public function resume(mixed $value = null): mixed")
    def resume(this, value: PhpValue) -> PhpValue:
        return _resume(this, ("value", value))

    @method("public function throw(Throwable $exception): mixed")
    def throw(this, exception: PhpObject) -> PhpValue:
        return _resume(this, ("throw", exception))

    @method("public function isStarted(): bool")
    def isStarted(this) -> bool:
        return state_of(this).status != "init"

    @method("public function isSuspended(): bool")
    def isSuspended(this) -> bool:
        return state_of(this).status == "suspended"

    @method("public function isRunning(): bool")
    def isRunning(this) -> bool:
        return state_of(this).status == "running"

    @method("public function isTerminated(): bool")
    def isTerminated(this) -> bool:
        return state_of(this).status in ("returned", "threw")

    @method("public function getReturn(): mixed")
    def getReturn(this) -> PhpValue:
        state = state_of(this)
        if state.status == "returned":
            return state.result
        why = {"init": "The fiber has not been started", "threw": "The fiber threw an exception"}
        throw_error("FiberError", "Cannot get fiber return value: "
                    + why.get(state.status, "The fiber has not returned"))

    @method("public static function suspend(mixed $value = null): mixed")
    def suspend(cls, value: PhpValue) -> PhpValue:
        stack = _stack()
        if not stack:
            throw_error("FiberError", "Cannot suspend outside of a fiber")
        state = stack[-1]
        if state.unwinding:
            throw_error("FiberError", "Cannot suspend in a force-closed fiber")
        _allowed()
        coroutine = state.coroutine
        assert coroutine is not None and coroutine.parent is not None
        kind, sent = coroutine.parent.switch(("suspend", value))
        if kind == "throw":
            raise PhpThrow(sent)
        return sent

    @method("public static function getCurrent(): ?Fiber")
    def getCurrent(cls) -> PhpObject | None:
        stack = _stack()
        return stack[-1].owner if stack else None


def _resume(this: PhpObject, message: tuple[str, PhpValue]) -> PhpValue:
    from greenlet import getcurrent
    state = state_of(this)
    if state.status != "suspended":
        throw_error("FiberError", "Cannot resume a fiber that is not suspended")
    _allowed()
    assert state.coroutine is not None
    state.coroutine.parent = getcurrent()
    state.owner = this
    try:
        return _enter(state, message)
    finally:
        _leave(state)


def _leave(state: FiberState) -> None:
    """Drop the fiber's hold on its own object while it does not run, so that it can die suspended."""
    state.owner = None
    if state.coroutine is None:
        state.callback = None


def _allowed() -> None:
    """Refuse to switch where PHP does: while a destructor runs."""
    if current().state(BLOCKED, list):
        throw_error("FiberError", "Cannot switch fibers in current execution context")


@php_class("final class FiberError extends Error")
class FiberError(PhpObject):
    """Wrong use of a fiber."""

    @method("public function __construct()")
    def __construct(this) -> None:
        throw_error("Error", 'The "FiberError" class is reserved for internal use and cannot be manually instantiated')
