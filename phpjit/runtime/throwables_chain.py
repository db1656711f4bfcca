"""Chaining of exceptions: the one that was on its way becomes the previous one of a newer."""
from __future__ import annotations

from phpjit.runtime.exception_text import base_name, slot
from phpjit.runtime.values.objects import PhpObject


def chain(newer: PhpObject, older: PhpObject) -> None:
    """Put `older` at the end of the chain of previous exceptions of `newer` (php-src: zend_exception_set_previous)."""
    if newer is older:
        return
    one = older
    while True:
        above = slot(one, f"\0{base_name(one)}\0previous")
        if above is None:
            break
        if above is newer:
            return
        one = above
    one = newer
    while True:
        key = f"\0{base_name(one)}\0previous"
        above = slot(one, key)
        if above is older:
            return
        if above is None:
            setattr(one, key, older)
            return
        one = above
