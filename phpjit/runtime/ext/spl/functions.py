"""The functions of SPL: iterator_to_array and kin, class_implements and kin, spl_object_id and kin."""
from __future__ import annotations

from typing import Final

from phpjit.builtin import PURE, Effects, PhpValue, builtin
from phpjit.runtime.classes.registry import find_class
from phpjit.runtime.convert import to_bool, type_name
from phpjit.runtime.current import current
from phpjit.runtime.diagnostics import warning
from phpjit.runtime.ext.spl.dispatch import each, traverse, values_in
from phpjit.runtime.ext.standard.array.elements import argument_error
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.array_keys import normalize_key
from phpjit.runtime.values.callback import Callback
from phpjit.runtime.values.objects import PhpClass, PhpObject, object_id

_ITERATES = Effects.CALLS_USER | Effects.THROWS
_LOOKS_UP = Effects.READS_GLOBAL | Effects.CALLS_USER | Effects.WARNS | Effects.THROWS


@builtin("iterator_to_array(Traversable|array $iterator, bool $preserve_keys = true): array", effects=_ITERATES)
def iterator_to_array(iterator: PhpObject | PhpArray, preserve_keys: bool) -> PhpArray:
    if type(iterator) is PhpArray:
        return iterator if preserve_keys else PhpArray.from_list(list(iterator.values()))
    if not preserve_keys:
        return PhpArray.from_list(list(values_in(iterator)))
    out = PhpArray()
    for key, value in traverse(iterator):
        out.set(normalize_key(key), value)
    return out


@builtin("iterator_count(Traversable|array $iterator): int", effects=_ITERATES)
def iterator_count(iterator: PhpObject | PhpArray) -> int:
    if type(iterator) is PhpArray:
        return len(iterator)
    return sum(1 for _ in each(iterator))


@builtin("iterator_apply(Traversable $iterator, callable $callback, ?array $args = null): int",
         effects=_ITERATES | Effects.CALLS_BACK)
def iterator_apply(iterator: PhpObject, callback: Callback, args: PhpArray | None) -> int:
    given = list(args.values()) if args is not None else []
    count = 0
    for _ in each(iterator):
        count += 1
        if not to_bool(callback(*given)):
            break
    return count


def _class_argument(function: str, value: PhpValue, autoload: bool) -> PhpClass | None:
    if isinstance(value, PhpObject):
        return type(value)
    if type(value) is not str:
        argument_error(function, 1, "object_or_class", f"must be of type object|string, {type_name(value)} given",
                       "TypeError")
    found = find_class(current(), value, autoload)
    if found is None:
        rest = " and could not be loaded" if autoload else ""
        warning(f"{function}(): Class {value} does not exist{rest}")
    return found


@builtin("class_implements($object_or_class, bool $autoload = true): array|false", effects=_LOOKS_UP)
def class_implements(object_or_class: PhpValue, autoload: bool) -> PhpArray | bool:
    cls = _class_argument("class_implements", object_or_class, autoload)
    if cls is None:
        return False
    return _names([c.info.name for c in cls.info.interfaces])


@builtin("class_parents($object_or_class, bool $autoload = true): array|false", effects=_LOOKS_UP)
def class_parents(object_or_class: PhpValue, autoload: bool) -> PhpArray | bool:
    cls = _class_argument("class_parents", object_or_class, autoload)
    if cls is None:
        return False
    names = []
    parent = cls.info.parent
    while parent is not None:
        names.append(parent.info.name)
        parent = parent.info.parent
    return _names(names)


@builtin("class_uses($object_or_class, bool $autoload = true): array|false", effects=_LOOKS_UP)
def class_uses(object_or_class: PhpValue, autoload: bool) -> PhpArray | bool:
    cls = _class_argument("class_uses", object_or_class, autoload)
    if cls is None:
        return False
    return _names([c.info.name for c in cls.info.traits])


def _names(names: list[str]) -> PhpArray:
    return PhpArray.from_dict({n: n for n in names})


@builtin("spl_object_id(object $object): int", effects=Effects.NONDET)
def spl_object_id(object: PhpObject) -> int:
    return object_id(object)


@builtin("spl_object_hash(object $object): string", effects=Effects.NONDET)
def spl_object_hash(object: PhpObject) -> str:
    return f"{object_id(object):016x}0000000000000000"


_CLASSES: Final = (
    "AppendIterator", "ArrayIterator", "ArrayObject", "BadFunctionCallException", "BadMethodCallException",
    "CachingIterator", "CallbackFilterIterator", "DirectoryIterator", "DomainException", "EmptyIterator",
    "FilesystemIterator", "FilterIterator", "GlobIterator", "InfiniteIterator", "InvalidArgumentException",
    "IteratorIterator", "LengthException", "LimitIterator", "LogicException", "MultipleIterator", "NoRewindIterator",
    "OuterIterator", "OutOfBoundsException", "OutOfRangeException", "OverflowException", "ParentIterator",
    "RangeException", "RecursiveArrayIterator", "RecursiveCachingIterator", "RecursiveCallbackFilterIterator",
    "RecursiveDirectoryIterator", "RecursiveFilterIterator", "RecursiveIterator", "RecursiveIteratorIterator",
    "RecursiveRegexIterator", "RecursiveTreeIterator", "RegexIterator", "RuntimeException", "SeekableIterator",
    "SplDoublyLinkedList", "SplFileInfo", "SplFileObject", "SplFixedArray", "SplHeap", "SplMinHeap", "SplMaxHeap",
    "SplObjectStorage", "SplObserver", "SplPriorityQueue", "SplQueue", "SplStack", "SplSubject", "SplTempFileObject",
    "UnderflowException", "UnexpectedValueException",
)


@builtin("spl_classes(): array", effects=PURE)
def spl_classes() -> PhpArray:
    return _names(list(_CLASSES))
