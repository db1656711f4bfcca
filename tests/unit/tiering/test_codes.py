"""Codes of native types, read back."""
from __future__ import annotations

import pytest

from phpjit.analysis import facts as f
from phpjit.codegen.native.types import FLOAT, INT, STR, Closure, Mixed, NativeType, Object, map_of, vec
from phpjit.tiering.codes import Layouts, Shared, parse, readable


@pytest.mark.parametrize(("kind", "words"), [
    (INT, "int"),
    (vec(FLOAT), "array<float>"),
    (vec(None), "array"),
    (map_of(vec(STR)), "array<key, array<string>>"),
    (Object("N\\Point"), "N\\Point"),
    (Mixed(f.INT | f.NULL), "int|null"),
    (Mixed(f.UNDEF), "unset"),
    (Mixed(f.INT | f.ARRAY | f.OBJECT, vec(INT), Object("A")), "int|array<int>|A"),
    (Closure("f1:2", (("x", INT), ("y", map_of(STR)))), "Closure"),
])
def test_codes_are_read_back(kind: NativeType, words: str) -> None:
    assert parse(kind.code) == kind
    assert readable(kind.code) == words


def test_layouts_are_read_back_and_joined() -> None:
    one = Layouts({"point": {"x": INT, "y": vec(FLOAT)}, "a": {}})
    read = parse(one.code)
    assert isinstance(read, Layouts)
    assert read.classes == one.classes
    both = one.joined(Layouts({"point": {"x": FLOAT}, "b": {"c": STR}}), lambda a, b: Mixed(f.INT | f.FLOAT))
    assert both.classes["point"]["x"] == Mixed(f.INT | f.FLOAT)
    assert both.classes["b"] == {"c": STR}
    assert readable(Layouts({"p": {"x": INT}}).code) == "p {x: int}"


@pytest.mark.parametrize("code", ["", "x", "vv", "ii", "o9:A", "?00", "c1:"])
def test_nonsense_stays_as_it_is(code: str) -> None:
    with pytest.raises(ValueError):
        parse(code)
    assert readable(code) == code


def test_global_and_static_variables_are_read_back() -> None:
    shared = Shared({"g:x": INT, "s:f:0": vec(STR), "g:unset": None})
    found = parse(shared.code)
    assert isinstance(found, Shared)
    assert found.types == shared.types
    assert readable(shared.code) == "global $unset: unset, global $x: int, static f#0: array<string>"
