"""`foreach ($a as &$v)`: where the reference can be taken for a variable that is copied in and out of the element.

    foreach ($a as &$v) { $v *= 2; } unset($v);      the body knows no `$a`; `$v` is nothing but this reference

So nobody can tell that `$v` is not the element itself, and after the loop nobody writes through `$v`, nor meets the
element as a reference: `unset($v)` follows, or another loop binds `$v`, or the function ends.
"""
from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from phpjit.core import nodes as c
from phpjit.core.walk import descendants

LOOPS = (c.While, c.DoWhile, c.Foreach)


def obstacle(fn: c.Function, node: c.Foreach) -> str:
    """Return why a foreach by reference cannot be compiled, in words behind "foreach by reference"; "" if it can."""
    if not isinstance(node.subject, c.Local) or not isinstance(node.value, c.Local):
        return " over what is no local variable"
    array, name = node.subject.name, node.value.name
    if name == array or name in (param.name for param in fn.params):
        return f" with ${name}, which is a parameter or the array itself,"
    if isinstance(node.key, c.Local) and node.key.name in (array, name):
        return " with one variable for key and value"
    if mentions(node.body, array):
        return f" over ${array}, which the loop uses,"
    if any(isinstance(part, c.Unset | c.AssignRef | c.Closure) and mentions((part,), name)
           for part in descendants(node.body)):
        return f" with ${name}, which the loop unsets or binds,"
    if leaves(node.body, 1):
        return ", left by break or continue of a loop around it"
    if any(place.name == name for place in stray(fn.body, name)):
        return f" with ${name}, which is used outside of the loop"
    if not released(fn, node):
        return f" without unset(${name}) after it"
    return ""


def mentions(block: Any, name: str) -> bool:
    """Tell whether a variable occurs in a block, or in a closure's captures."""
    for part in descendants(block):
        if isinstance(part, c.Local) and part.name == name:
            return True
        if isinstance(part, c.Closure) and any(capture.name == name for capture in part.function.captures):
            return True
    return False


def leaves(block: Any, inside: int) -> bool:
    """Tell whether a block is left for a loop further out."""
    for part in block:
        if isinstance(part, c.Break | c.Continue) and part.depth > inside:
            return True
        deeper = inside + isinstance(part, (*LOOPS, c.Switch))
        if any(leaves(below, deeper) for below in blocks(part)):
            return True
    return False


def blocks(statement: Any) -> Iterator[tuple[Any, ...]]:
    """Yield the blocks of a statement."""
    match statement:
        case c.If(then=then, otherwise=otherwise):
            yield then
            yield otherwise
        case c.While(body=body) | c.DoWhile(body=body) | c.Foreach(body=body):
            yield body
        case c.Switch(cases=cases):
            for case in cases:
                yield case.body
        case c.Try(body=body, catches=catches, final=final):
            yield body
            for clause in catches:
                yield clause.body
            yield final or ()


def stray(block: Any, name: str) -> Iterator[c.Local]:
    """Yield a variable's occurrences outside of foreach loops by reference that bind it, other than in unset()."""
    if isinstance(block, c.Foreach) and block.by_ref and isinstance(block.value, c.Local) and block.value.name == name:
        yield from stray(block.subject, name)
        for part in descendants(block.body):
            if isinstance(part, c.Foreach) and any(isinstance(one, c.Local) and one.name == name
                                                   for one in (part.value, part.key)):
                yield c.Local(part.line, name)
        return
    if isinstance(block, c.Unset) and isinstance(block.place, c.Local):
        return
    if isinstance(block, c.Local):
        if block.name == name:
            yield block
        return
    if isinstance(block, c.Closure) and any(capture.name == name for capture in block.function.captures):
        yield c.Local(block.line, name)
    from phpjit.core.walk import children
    for below in block if isinstance(block, tuple) else () if isinstance(block, c.Closure) else children(block):
        yield from stray(below, name)


def released(fn: c.Function, node: c.Foreach) -> bool:
    """Tell whether the reference is gone before anybody can meet it."""
    assert isinstance(node.value, c.Local) and isinstance(node.subject, c.Local)
    path = path_to(fn.body, node)
    name, array = node.value.name, node.subject.name
    while path:
        block, index, owner = path.pop()
        for following in block[index + 1:]:
            match following:
                case c.Unset(place=c.Local(name=unset)):
                    if unset == name:
                        return True
                case c.Foreach(by_ref=True, value=c.Local(name=bound), subject=subject):
                    return bound == name and not mentions((subject,), name)
                case c.Return(value=value):
                    return value is None or isinstance(value, c.Local) or not mentions((value,), array)
                case _:
                    return False
        if owner is None:
            return True
        if isinstance(owner, c.Foreach) and isinstance(owner.value, c.Local) and owner.value.name == array:
            array = owner.subject.name if isinstance(owner.subject, c.Local) else ""    # a new $array each time
        elif not isinstance(owner, c.If):
            return False
    return False


def unset_follows(fn: c.Function, node: c.Foreach) -> bool:
    """Tell whether unset() of the variable comes right after the loop, or after others that bind it, too."""
    assert isinstance(node.value, c.Local)
    block, index, _ = path_to(fn.body, node)[-1]
    for following in block[index + 1:]:
        match following:
            case c.Unset(place=c.Local(name=unset)):
                if unset == node.value.name:
                    return True
            case c.Foreach(by_ref=True, value=c.Local(name=bound)):
                if bound != node.value.name:
                    return False
            case _:
                return False
    return False


def path_to(block: Any, node: Any, owner: Any = None) -> list[tuple[Any, int, Any]]:
    """Return (block, index, statement that has the block) from the outermost block to that of a statement."""
    for index, statement in enumerate(block):
        if statement is node:
            return [(block, index, owner)]
        for below in blocks(statement):
            found = path_to(below, node, statement)
            if found:
                return [(block, index, owner), *found]
    return []
