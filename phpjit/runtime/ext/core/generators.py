"""PHP's Generator objects over Python generators.

    function g() { $x = yield 'k' => 1; yield $x; return 3; }

The body is a Python generator function (made by codegen) with this protocol:

- `yield v` in PHP is `(yield v)` in Python; it gets the next automatic key.  `yield k => v` yields the tuple `(k, v)`.
  No PHP value is a tuple.  In a by-reference generator v is a Ref.
- The Python `yield` expression's result is what was sent (None unless `send` was used).
- `yield from x` is `(yield from delegate(x))`: it re-yields 3-tuples `(k, v, inner)`, whose keys do not count as
  automatic ones (`inner`: the state of a generator, else None), and evaluates to an inner generator's return value.
- `return v` is Python's return.  Exceptions are thrown in by the Python generator's own `throw`.

`make_generator(python_generator, function)` wraps a started-by-nobody Python generator into the PHP object.
A suspended generator that dies runs its `finally` blocks: Python closes it the same way.
"""
from __future__ import annotations

from collections.abc import Callable, Iterator
from collections.abc import Generator as PythonGenerator
from types import GeneratorType
from typing import Any

from phpjit.builtin import PhpValue, method, php_class
from phpjit.runtime.current import current
from phpjit.runtime.ext.core.throwables import add_call
from phpjit.runtime.throwables import PhpThrow, make_error, throw_error
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.functions import info_of
from phpjit.runtime.values.objects import NO_DYNAMIC, NOT_SERIALIZABLE, PhpClass, PhpObject
from phpjit.runtime.values.ref import Ref
from phpjit.runtime.values.sentinels import UNDEF

STATE = "\0#generator"


class GeneratorState:
    """Where a generator stands.

    `value` is UNDEF before the first run; `fresh` while it stands at its first yield (or ended without one).
    `inner` is what it yields from: several may share that one, so where it stands is asked anew each time (`root`).
    """

    __slots__ = ("body", "closure", "failed", "fresh", "function", "inner", "key", "largest", "result", "running",
                 "value")

    def __init__(self, body: GeneratorType[Any, Any, Any], function: Callable[..., PhpValue] | None) -> None:
        self.body: GeneratorType[Any, Any, Any] | None = body
        self.function = function
        self.closure: PhpObject | None = None       # whose function it is
        self.inner: GeneratorState | None = None
        self.value: Any = UNDEF
        self.key: PhpValue = None
        self.largest = -1
        self.result: Any = UNDEF
        self.running = False
        self.fresh = False
        self.failed = False

    def ensure(self) -> None:
        """Run to the first yield unless that has happened."""
        if self.value is UNDEF and self.body is not None:
            self.resume(None)
            self.fresh = True

    def root(self) -> GeneratorState:
        """Return the one whose key and value are this one's now, having moved on from one that was aborted."""
        inner = self.inner
        if inner is None or self.running:
            return self
        if inner.body is not None:
            return inner.root()
        if inner.failed:
            self.resume(None)
            return self.root()
        self.key = self.value = None
        return self

    def resume(self, sent: PhpValue, error: PhpThrow | None = None) -> None:
        """Run to the next yield or the end, with `sent` or `error` arriving at the yield where it stands."""
        body = self.body
        if body is None:
            return
        if self.running:
            throw_error("Error", "Cannot resume an already running generator")
        self.fresh = False
        self.running = True
        try:
            item = body.send(sent) if error is None else body.throw(error)
        except StopIteration as end:
            self._end(end.value)
            return
        except BaseException as error:
            body = None
            self._fail(error)
            raise
        finally:
            self.running = False
        self._take(item)

    def throw(self, error: PhpThrow) -> None:
        """Throw into the generator at its yield."""
        if self.body is None:
            raise error
        self.resume(None, error)

    def _take(self, item: Any) -> None:
        if type(item) is not tuple:
            self.inner = None
            self.largest = self.key = self.largest + 1
            self.value = item
            return
        self.key, self.value = item[0], item[1]
        self.inner = item[2] if len(item) == 3 else None
        if len(item) == 2 and type(self.key) is int and self.key > self.largest:
            self.largest = self.key

    def _end(self, result: PhpValue) -> None:
        self.body, self.inner, self.key, self.value, self.result = None, None, None, None, result
        self.closure = None

    def _fail(self, error: BaseException) -> None:
        self.body, self.inner, self.key, self.value, self.failed = None, None, None, None, True
        ended = error.__traceback__.tb_next if error.__traceback__ is not None else None
        if ended is not None:       # its variables go first, then its closure
            ended.tb_frame.clear()
        self.closure = None

    def close(self) -> None:
        """Run the `finally` blocks around the yield where the generator stands: it dies."""
        body = self.body
        if body is None or self.running or body.gi_running:
            return
        self.body = None
        self.running = True
        try:
            if self.value is UNDEF:
                body.close()
                return
            body.throw(GeneratorExit)
            body.throw(PhpThrow(_inside(body, "Cannot yield from finally in a force-closed generator")))
        except (StopIteration, GeneratorExit):
            return
        finally:
            del body
            self.closure = None


def state_of(generator: PhpObject) -> GeneratorState:
    """Return the state behind a Generator object."""
    state: GeneratorState = generator.__dict__[STATE]
    return state


def _inside(body: GeneratorType[Any, Any, Any], message: str) -> PhpObject:
    """Return an Error of the line where a suspended generator stands."""
    error = make_error("Error", message)
    frame = body.gi_frame
    if frame is not None:
        add_call(error, frame)
    return error


def _destroy(generator: PhpObject) -> None:
    state: GeneratorState | None = generator.__dict__.get(STATE)
    if state is not None and state.body is not None:
        state.close()


def refuse_new(cls: PhpClass) -> None:
    """`new Generator` is an Error."""
    throw_error("Error", 'The "Generator" class is reserved for internal use and cannot be manually instantiated')


def make_generator(body: GeneratorType[Any, Any, Any], function: Callable[..., PhpValue] | None = None) -> PhpObject:
    """Wrap a Python generator that has not run yet into a PHP Generator object."""
    from phpjit.runtime.classes.instantiate import instantiate
    from phpjit.runtime.classes.lookup import builtin_class
    o = instantiate(builtin_class("Generator"))
    o.__dict__[STATE] = GeneratorState(body, function)
    return o


def iterate(generator: PhpObject, by_ref: bool = False) -> Iterator[tuple[PhpValue, Any]]:
    """Iterate as `foreach` does: yield (key, value); with `by_ref` the values are Refs."""
    state = state_of(generator)
    function = state.function
    if by_ref and not (function is not None and info_of(function).by_ref_return):
        throw_error("Exception", "You can only iterate a generator by-reference if it declared that it yields "
                    "by-reference")
    if state.body is None and not state.fresh:
        throw_error("Exception", "Cannot traverse an already closed generator")
    number = current().ids.take()   # that of Zend's iterator, for as long as the loop runs  # noqa: F841
    state.ensure()
    if not state.fresh:
        throw_error("Exception", "Cannot rewind a generator that was already run")
    while state.body is not None:
        root = state if state.inner is None else state.root()
        if state.body is None:
            return
        value = root.value
        if by_ref:
            yield root.key, value if type(value) is Ref else Ref(value)
        else:
            yield root.key, value.v if type(value) is Ref else value
        state.resume(None)


def delegate(source: PhpValue) -> PythonGenerator[Any, Any, PhpValue]:
    """`yield from source`: re-yield everything of an array, Traversable or generator."""
    if type(source) is PhpArray:
        for key, value in list(source.items()):
            yield key, value, None
        return None
    if isinstance(source, PhpObject):
        ancestors = type(source).ancestors
        if "generator" in ancestors:
            return (yield from _delegate_generator(state_of(source)))
        if "traversable" in ancestors:
            from phpjit.runtime.access.iterate import iterate_object
            for key, value in iterate_object(source):
                yield key, value, None
            return None
    throw_error("Error", "Can use \"yield from\" only with arrays and Traversables")


def _delegate_generator(inner: GeneratorState) -> PythonGenerator[Any, Any, PhpValue]:
    if inner.running:
        throw_error("Error", "Impossible to yield from the Generator being currently run")
    if inner.body is None:
        throw_error("Error", "Generator passed to yield from was aborted without proper return and is unable to "
                    "continue")
    if inner.value is UNDEF:
        inner.resume(None)      # then it cannot be rewound, unlike one that was started by itself
    while inner.body is not None:
        try:
            sent = yield inner.key, inner.value, inner
        except PhpThrow as error:
            inner.throw(error)
            continue
        inner.resume(sent)      # nothing where another generator that shares it has ended it
    if inner.failed:
        throw_error("ClosedGeneratorException", "Generator yielded from aborted, no return value available")
    return None if inner.result is UNDEF else inner.result


@php_class("class ClosedGeneratorException extends Exception")
class ClosedGeneratorException(PhpObject):
    """A generator that others delegate to was ended by an exception."""


@php_class("final class Generator implements Iterator")
class Generator(PhpObject):
    """A generator; php-src: Zend/zend_generators.c describes the semantics followed here."""

    FLAGS = NO_DYNAMIC | NOT_SERIALIZABLE
    HANDLERS = {"clone": False, "destroy": _destroy, "new": refuse_new, "state": lambda: (STATE,)}

    @method("public function rewind(): void")
    def rewind(this) -> None:
        state = state_of(this)
        state.ensure()
        if not state.fresh:
            throw_error("Exception", "Cannot rewind a generator that was already run")

    @method("public function valid(): bool")
    def valid(this) -> bool:
        state = state_of(this)
        state.ensure()
        state.root()
        return state.body is not None

    @method("public function current(): mixed")
    def current(this) -> PhpValue:
        state = state_of(this)
        state.ensure()
        return _value(state)

    @method("public function key(): mixed")
    def key(this) -> PhpValue:
        state = state_of(this)
        state.ensure()
        return state.root().key

    @method("public function next(): void")
    def next(this) -> None:
        state = state_of(this)
        state.ensure()
        state.root()
        state.resume(None)

    @method("public function send(mixed $value): mixed")
    def send(this, value: PhpValue) -> PhpValue:
        state = state_of(this)
        state.ensure()
        state.root()
        if state.body is None:
            return None
        state.resume(value)
        return _value(state)

    @method("public function throw(Throwable $exception): mixed")
    def throw(this, exception: PhpObject) -> PhpValue:
        state = state_of(this)
        if state.body is not None:
            state.ensure()
        state.throw(PhpThrow(exception))
        return _value(state)

    @method("public function getReturn(): mixed")
    def getReturn(this) -> PhpValue:
        state = state_of(this)
        state.ensure()
        if state.result is UNDEF:
            throw_error("Exception", "Cannot get return value of a generator that hasn't returned")
        return state.result


def _value(state: GeneratorState) -> PhpValue:
    value = state.root().value
    if value is UNDEF:
        return None
    return value.v if type(value) is Ref else value
