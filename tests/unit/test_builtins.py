"""One walk over the registry of builtins: stubs parse, the Python bodies agree with them, the index is fresh."""
from __future__ import annotations

import importlib
import inspect

import pytest

from phpjit.builtin import BUILTIN_ATTRIBUTE, CLASS_ATTRIBUTE, METHOD_ATTRIBUTE, Builtin, BuiltinMethod
from phpjit.runtime.calls.stub import parse_function
from phpjit.runtime.ext import _index, reindex

EXT = "phpjit.runtime.ext."


def attribute(place: str) -> object:
    module, _, name = place.partition(":")
    return getattr(importlib.import_module(EXT + module), name)


FUNCTIONS = sorted(_index.FUNCTIONS.items())
CLASSES = sorted(_index.CLASSES.items())


def takes(body: object, count: int, variadic: bool) -> bool:
    """Whether the Python function accepts `count` positional values (and more, when variadic)."""
    parameters = list(inspect.signature(body).parameters.values())  # type: ignore[arg-type]  # known here
    positional = [p for p in parameters if p.kind in (p.POSITIONAL_ONLY, p.POSITIONAL_OR_KEYWORD)]
    has_rest = any(p.kind is p.VAR_POSITIONAL for p in parameters)
    if variadic:
        return has_rest and len(positional) <= count
    return len(positional) == count or (has_rest and len(positional) <= count)


@pytest.mark.parametrize(("name", "place"), FUNCTIONS, ids=[n for n, _ in FUNCTIONS])
def test_function(name: str, place: str) -> None:
    record = getattr(attribute(place), BUILTIN_ATTRIBUTE)
    assert isinstance(record, Builtin)
    assert name in {record.name.lower(), *(a.lower() for a in record.aliases)}
    info = parse_function(record.stub)
    fixed = [p for p in info.params if not p.variadic]
    assert takes(record.body, len(fixed), len(fixed) < len(info.params)), \
        f"{record.stub} against {inspect.signature(record.body)}"


@pytest.mark.parametrize(("name", "place"), CLASSES, ids=[n for n, _ in CLASSES])
def test_class(name: str, place: str) -> None:
    cls = attribute(place)
    assert hasattr(cls, CLASS_ATTRIBUTE)
    for member in vars(cls).values():
        record = getattr(getattr(member, "__func__", member), METHOD_ATTRIBUTE, None)
        if isinstance(record, BuiltinMethod):
            assert "function " in record.stub


def test_the_index_is_fresh() -> None:
    assert reindex.is_fresh(), "run python -m phpjit.runtime.ext.reindex"
