"""RecursiveIteratorIterator and RecursiveTreeIterator: depth first over iterators that have children."""
from __future__ import annotations

from phpjit.builtin import PhpValue, method, php_class
from phpjit.runtime.convert import to_bool, to_str
from phpjit.runtime.ext.spl.create import construct_object
from phpjit.runtime.ext.spl.dispatch import call, overridden
from phpjit.runtime.ext.spl.iterators import aggregate_iterator
from phpjit.runtime.throwables import PhpThrow, throw_error
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.objects import PhpObject

_LEAVES_ONLY = 0
_SELF_FIRST = 1
_CHILD_FIRST = 2
_CATCH = 16
_NEXT, _TEST, _SELF, _CHILD, _START = range(5)


class Walk:
    """The state: a stack of [iterator, what to do next], mode and flags, and which hooks the class overrides."""

    __slots__ = ("flags", "hooks", "inside", "max_depth", "mode", "postfix", "prefix", "stack")

    def __init__(self, this: PhpObject, root: PhpObject, mode: int, flags: int) -> None:
        self.stack: list[list[PhpValue]] = [[root, _START]]
        self.mode = mode
        self.flags = flags
        self.max_depth = -1
        self.inside = False
        self.prefix = ["", "| ", "  ", "|-", "\\-", ""]
        self.postfix = ""
        self.hooks = frozenset(name for name in (
            "beginiteration", "enditeration", "callhaschildren", "callgetchildren", "beginchildren", "endchildren",
            "nextelement") if overridden(this, name))

    def hook(self, this: PhpObject, name: str) -> None:
        """Call an overridden hook; with CATCH_GET_CHILD its exceptions are swallowed."""
        if name not in self.hooks:
            return
        try:
            call(this, name)
        except PhpThrow:
            if not self.flags & _CATCH:
                raise

    def valid(self, this: PhpObject) -> bool:
        """Whether any level has an element."""
        for iterator, _ in reversed(self.stack):
            if to_bool(call(iterator, "valid")):
                return True
        if self.inside and "enditeration" in self.hooks:
            call(this, "enditeration")
        self.inside = False
        return False

    def rewind(self, this: PhpObject) -> None:
        """Start over."""
        while len(self.stack) > 1:
            self.stack.pop()
            if "endchildren" in self.hooks:
                call(this, "endchildren")
        self.stack[0][1] = _START
        call(self.stack[0][0], "rewind")
        if "beginiteration" in self.hooks and not self.inside:
            call(this, "beginiteration")
        self.inside = True
        self.forward(this)

    def forward(self, this: PhpObject) -> None:
        """Move to the next element to show."""
        while True:
            if self._step(this):
                return
            if len(self.stack) == 1:
                return
            self.hook(this, "endchildren")
            if len(self.stack) > 1:
                self.stack.pop()

    def _step(self, this: PhpObject) -> bool:
        """Work on the deepest level (and those it opens); False when it has no more elements."""
        while True:
            level = self.stack[-1]
            iterator, state = level
            if state == _NEXT:
                try:
                    call(iterator, "next")
                except PhpThrow:
                    if not self.flags & _CATCH:
                        raise
            if state in (_NEXT, _START):
                if not to_bool(call(iterator, "valid")):
                    return False
                level[1] = state = _TEST
            if state == _TEST:
                if self._has_children(this, level):
                    if self.max_depth == -1 or self.max_depth > len(self.stack) - 1:
                        level[1] = _SELF if self.mode == _SELF_FIRST else _CHILD
                        continue
                    if self.mode == _LEAVES_ONLY:
                        level[1] = _NEXT
                        continue
                level[1] = _NEXT
                self.hook(this, "nextelement")
                return True
            if state == _SELF:
                if "nextelement" in self.hooks and self.mode in (_SELF_FIRST, _CHILD_FIRST):
                    call(this, "nextelement")
                level[1] = _CHILD if self.mode == _SELF_FIRST else _NEXT
                return True
            self._descend(this, level)

    def _has_children(self, this: PhpObject, level: list[PhpValue]) -> bool:
        try:
            if "callhaschildren" in self.hooks:
                return to_bool(call(this, "callhaschildren"))
            return to_bool(call(level[0], "haschildren"))
        except PhpThrow:
            if not self.flags & _CATCH:
                level[1] = _NEXT
                raise
            return False

    def _descend(self, this: PhpObject, level: list[PhpValue]) -> None:
        try:
            if "callgetchildren" in self.hooks:
                child = call(this, "callgetchildren")
            else:
                child = call(level[0], "getchildren")
        except PhpThrow:
            if not self.flags & _CATCH:
                raise
            level[1] = _NEXT
            return
        if not isinstance(child, PhpObject) or "recursiveiterator" not in type(child).ancestors:
            throw_error("UnexpectedValueException",
                        "Objects returned by RecursiveIterator::getChildren() must implement RecursiveIterator")
        level[1] = _SELF if self.mode == _CHILD_FIRST else _NEXT
        self.stack.append([child, _START])
        call(child, "rewind")
        self.hook(this, "beginchildren")


def _walk(this: PhpObject) -> Walk:
    state: Walk | None = this.__dict__.get("\0#spl")
    if state is None:
        throw_error("Error", "The object is in an invalid state as the parent constructor was not called")
    return state


def _innermost(this: PhpObject) -> PhpObject:
    """Return the iterator that gets the calls of methods that this one does not have."""
    state = this.__dict__.get("\0#spl")
    if state is None:
        throw_error("Error", f"The {type(this).info.name} instance wasn't initialized properly")
    innermost: PhpObject = state.stack[-1][0]
    return innermost


def _root(iterator: PhpObject) -> PhpObject:
    if "iteratoraggregate" in type(iterator).ancestors:
        iterator = aggregate_iterator(iterator)
    return iterator


def _require_recursive(iterator: PhpObject) -> None:
    if "recursiveiterator" not in type(iterator).ancestors:
        throw_error("InvalidArgumentException",
                    "An instance of RecursiveIterator or IteratorAggregate creating it is required")


@php_class("class RecursiveIteratorIterator implements OuterIterator")
class RecursiveIteratorIterator(PhpObject):
    HANDLERS = {"forward": _innermost}
    CONSTS = {"LEAVES_ONLY": 0, "SELF_FIRST": 1, "CHILD_FIRST": 2, "CATCH_GET_CHILD": 16}

    @method("public function __construct(Traversable $iterator, int $mode = RecursiveIteratorIterator::LEAVES_ONLY, "
            "int $flags = 0)")
    def construct(this, iterator: PhpObject, mode: int, flags: int) -> None:
        root = _root(iterator)
        _require_recursive(root)
        this.__dict__["\0#spl"] = Walk(this, root, mode, flags)

    @method("public function rewind(): void")
    def rewind(this) -> None:
        _walk(this).rewind(this)

    @method("public function valid(): bool")
    def valid(this) -> bool:
        state = this.__dict__.get("\0#spl")
        return state is not None and state.valid(this)

    @method("public function key(): mixed")
    def key(this) -> PhpValue:
        return call(_walk(this).stack[-1][0], "key")

    @method("public function current(): mixed")
    def current(this) -> PhpValue:
        return call(_walk(this).stack[-1][0], "current")

    @method("public function next(): void")
    def next(this) -> None:
        _walk(this).forward(this)

    @method("public function getDepth(): int")
    def getDepth(this) -> int:
        return len(_walk(this).stack) - 1

    @method("public function getSubIterator(?int $level = null): ?RecursiveIterator")
    def getSubIterator(this, level: int | None) -> PhpValue:
        stack = _walk(this).stack
        if level is None:
            return stack[-1][0]
        return stack[level][0] if 0 <= level < len(stack) else None

    @method("public function getInnerIterator(): RecursiveIterator")
    def getInnerIterator(this) -> PhpValue:
        return _walk(this).stack[-1][0]

    @method("public function beginIteration(): void")
    def beginIteration(this) -> None:
        return None

    @method("public function endIteration(): void")
    def endIteration(this) -> None:
        return None

    @method("public function callHasChildren(): bool")
    def callHasChildren(this) -> PhpValue:
        state = this.__dict__.get("\0#spl")
        return False if state is None else call(state.stack[-1][0], "haschildren")

    @method("public function callGetChildren(): ?RecursiveIterator")
    def callGetChildren(this) -> PhpValue:
        return call(_walk(this).stack[-1][0], "getchildren")

    @method("public function beginChildren(): void")
    def beginChildren(this) -> None:
        return None

    @method("public function endChildren(): void")
    def endChildren(this) -> None:
        return None

    @method("public function nextElement(): void")
    def nextElement(this) -> None:
        return None

    @method("public function setMaxDepth(int $maxDepth = -1): void")
    def setMaxDepth(this, maxDepth: int) -> None:
        if maxDepth < -1:
            throw_error("ValueError", "RecursiveIteratorIterator::setMaxDepth(): Argument #1 ($maxDepth) must be "
                                      "greater than or equal to -1")
        _walk(this).max_depth = min(maxDepth, 0x7FFF_FFFF)

    @method("public function getMaxDepth(): int|false")
    def getMaxDepth(this) -> PhpValue:
        depth = _walk(this).max_depth
        return False if depth == -1 else depth


_BYPASS_CURRENT = 4
_BYPASS_KEY = 8


def _prefix(state: Walk) -> str:
    parts = [state.prefix[0]]
    for iterator, _ in state.stack[:-1]:
        parts.append(state.prefix[1 if call(iterator, "hasnext") is True else 2])
    parts.append(state.prefix[3 if call(state.stack[-1][0], "hasnext") is True else 4])
    parts.append(state.prefix[5])
    return "".join(parts)


def _entry(state: Walk) -> str:
    value = call(state.stack[-1][0], "current")
    return "Array" if type(value) is PhpArray else to_str(value)


@php_class("class RecursiveTreeIterator extends RecursiveIteratorIterator")
class RecursiveTreeIterator(PhpObject):
    CONSTS = {"BYPASS_CURRENT": 4, "BYPASS_KEY": 8, "PREFIX_LEFT": 0, "PREFIX_MID_HAS_NEXT": 1, "PREFIX_MID_LAST": 2,
              "PREFIX_END_HAS_NEXT": 3, "PREFIX_END_LAST": 4, "PREFIX_RIGHT": 5}

    @method("public function __construct($iterator, int $flags = RecursiveTreeIterator::BYPASS_KEY, "
            "int $cachingIteratorFlags = CachingIterator::CATCH_GET_CHILD, "
            "int $mode = RecursiveTreeIterator::SELF_FIRST)")
    def construct(this, iterator: PhpObject, flags: int, cachingIteratorFlags: int, mode: int) -> None:
        if not isinstance(iterator, PhpObject):
            from phpjit.runtime.convert import type_name
            throw_error("TypeError", "RecursiveTreeIterator::__construct(): Argument #1 ($iterator) must be of type "
                                     f"object, {type_name(iterator)} given")
        caching = construct_object("RecursiveCachingIterator", _root(iterator), cachingIteratorFlags)
        this.__dict__["\0#spl"] = Walk(this, caching, mode, flags)

    @method("public function key(): mixed")
    def key(this) -> PhpValue:
        state = _walk(this)
        key = call(state.stack[-1][0], "key")
        if state.flags & _BYPASS_KEY:
            return key
        return _prefix(state) + to_str(key) + state.postfix

    @method("public function current(): mixed")
    def current(this) -> PhpValue:
        state = _walk(this)
        if state.flags & _BYPASS_CURRENT:
            return call(state.stack[-1][0], "current")
        entry = _entry(state)
        return _prefix(state) + entry + state.postfix

    @method("public function getPrefix(): string")
    def getPrefix(this) -> str:
        return _prefix(_walk(this))

    @method("public function setPostfix(string $postfix): void")
    def setPostfix(this, postfix: str) -> None:
        _walk(this).postfix = postfix

    @method("public function setPrefixPart(int $part, string $value): void")
    def setPrefixPart(this, part: int, value: str) -> None:
        if not 0 <= part <= 5:
            throw_error("ValueError", "RecursiveTreeIterator::setPrefixPart(): Argument #1 ($part) must be a "
                                      "RecursiveTreeIterator::PREFIX_* constant")
        _walk(this).prefix[part] = value

    @method("public function getEntry(): string")
    def getEntry(this) -> str:
        return _entry(_walk(this))

    @method("public function getPostfix(): string")
    def getPostfix(this) -> str:
        return _walk(this).postfix
