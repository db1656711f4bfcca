"""The object model without a compiler: classes linked from hand-written specs."""
from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from phpjit.phptypes import Named
from phpjit.runtime.classes.linker import declare_class
from phpjit.runtime.classes.members import link_members
from phpjit.runtime.classes.properties import prop_get, prop_isset, prop_set, prop_unset
from phpjit.runtime.classes.registry import need_class
from phpjit.runtime.classes.spec import ClassBody, ClassSpec, ConstSpec, MethodSpec, PropSpec, Thunk, TraitRule
from phpjit.runtime.current import enter, leave
from phpjit.runtime.request import Request
from phpjit.runtime.throwables import PhpFatal, PhpThrow
from phpjit.runtime.values.functions import FunctionInfo, ParamInfo
from phpjit.runtime.values.objects import PhpClass, PhpObject, object_id, raw_slots, remove
from phpjit.runtime.values.sentinels import MISSING

PUBLIC = frozenset(("public",))


@pytest.fixture
def request_() -> Iterator[Request]:
    request = Request()
    written: list[str] = []
    former = enter(request)
    link_members(request, ["foo/0", "foo/1", "foo/2", ">foo/0", "::make/0", "new/0", "new/1", "const:X", "$count",
                           "bar/0"])
    request.state("written", lambda: written)
    yield request
    leave(former)


def method(name: str, function: Any, params: tuple[ParamInfo, ...] = (), modifiers: frozenset[str] = PUBLIC,
           result: Any = None) -> MethodSpec:
    info = FunctionInfo(name, params, result, file="/t.php", line=3)
    if function is not None:
        function.php = info
    return MethodSpec(info, function, modifiers)


def declare(name: str, body: Any, **more: Any) -> PhpClass:
    return declare_class(ClassSpec(name, more.pop("kind", "class"), body, file="/t.php", line=2, **more))


def call(o: Any, name: str, *args: Any) -> Any:
    return getattr(o, name)(*args)


def error(action: Any) -> str:
    with pytest.raises(PhpThrow) as caught:
        action()
    return str(caught.value)


def simple(cls: PhpClass) -> ClassBody:
    def foo(this: Any, a: Any = 1) -> Any:
        return ("A", a)
    return ClassBody(consts=(ConstSpec("X", Thunk(lambda: 42)),),
                     props=(PropSpec("x", None, 1), PropSpec("y", None, 2, frozenset(("private",))),
                            PropSpec("n", Named("int"), MISSING),
                            PropSpec("count", None, 0, frozenset(("public", "static")))),
                     methods=(method("foo", foo, (ParamInfo("a", None, 1),)),))


def test_methods_by_arity_and_overriding(request_: Request) -> None:
    a = declare("A", simple)

    def child(cls: PhpClass) -> ClassBody:
        def foo(this: Any, a: Any = 1, b: Any = 2) -> Any:
            return ("B", a, b)
        return ClassBody(methods=(method("foo", foo, (ParamInfo("a", None, 1), ParamInfo("b", None, 2))),))
    b = declare("B", child, parent="A")
    o, p = call(a, "new/0"), call(b, "new/0")
    assert call(o, "foo/0") == ("A", 1)
    assert call(p, "foo/0") == ("B", 1, 2)
    assert call(o, "foo/2", 7, 8) == ("A", 7)
    assert call(p, "foo/2", 7, 8) == ("B", 7, 8)
    assert error(lambda: call(o, "bar/0")) == "Error: Call to undefined method A::bar()"


def test_properties(request_: Request) -> None:
    a = declare("A", simple)
    o = call(a, "new/0")
    assert [key for key, _ in raw_slots(o)] == ["x", "\0A\0y"]
    assert getattr(o, "x") == 1  # noqa: B009
    assert prop_get(o, "y", a) == 2
    assert error(lambda: prop_get(o, "y", None)) == "Error: Cannot access private property A::$y"
    assert error(lambda: prop_get(o, "n", None)) == (
        "Error: Typed property A::$n must not be accessed before initialization")
    prop_set(o, "n", "12", None)
    assert prop_get(o, "n", None) == 12
    assert error(lambda: prop_set(o, "n", "x", None)) == "TypeError: Cannot assign string to property A::$n of type int"
    assert prop_isset(o, "x") and not prop_isset(o, "y")
    prop_unset(o, "x")
    assert not prop_isset(o, "x")


def test_constants_and_statics(request_: Request) -> None:
    a = declare("A", simple)
    b = declare("B", lambda cls: ClassBody(), parent="A")
    assert getattr(b, "const:X") == 42
    getattr(a, "$count").v = 5
    assert getattr(b, "$count") is getattr(a, "$count")


def test_object_numbers_are_reused(request_: Request) -> None:
    std = need_class(request_, "stdClass")
    o, p = call(std, "new/0"), call(std, "new/0")
    assert (object_id(o), object_id(p)) == (1, 2)
    del o
    assert object_id(call(std, "new/0")) == 1


def test_numbers_of_inner_objects_come_back_first(request_: Request) -> None:
    holder = declare("Holder", lambda cls: ClassBody(props=(PropSpec("inner", None, None),)))
    outer = call(holder, "new/0")
    setattr(outer, "inner", call(holder, "new/0"))  # noqa: B010
    del outer
    assert object_id(call(holder, "new/0")) == 1


def test_abstract_method_must_be_implemented(request_: Request, capsys: pytest.CaptureFixture[str]) -> None:
    declare("I", lambda cls: ClassBody(methods=(method("foo", None),)), kind="interface")
    with pytest.raises(PhpFatal, match="Class C contains 1 abstract method and must therefore be declared abstract or "
                                       r"implement the remaining methods \(I::foo\)"):
        declare("C", lambda cls: ClassBody(), interfaces=("I",))


def test_incompatible_signature(request_: Request) -> None:
    def body(type_name: str) -> Any:
        def make(cls: PhpClass) -> ClassBody:
            def foo(this: Any, a: Any) -> Any:
                return a
            return ClassBody(methods=(method("foo", foo, (ParamInfo("a", Named(type_name)),)),))
        return make
    declare("A", body("string"))
    with pytest.raises(PhpFatal, match=r"Declaration of B::foo\(int \$a\) must be compatible with A::foo\(string "
                                       r"\$a\)"):
        declare("B", body("int"), parent="A")


def test_traits_with_rules(request_: Request) -> None:
    def body(letter: str) -> Any:
        def make(cls: PhpClass) -> ClassBody:
            def foo(this: Any) -> Any:
                return letter
            return ClassBody(methods=(method("foo", foo),))
        return make
    declare("T", body("t"), kind="trait")
    declare("U", body("u"), kind="trait")
    c = declare("C", lambda cls: ClassBody(), traits=("T", "U"),
                rules=(TraitRule("T", "foo", insteadof=("U",)), TraitRule("U", "foo", alias="bar")))
    o = call(c, "new/0")
    assert (call(o, "foo/0"), call(o, "bar/0")) == ("t", "u")
    with pytest.raises(PhpFatal, match="Trait method U::foo has not been applied as D::foo, because of collision with "
                                       "T::foo"):
        declare("D", lambda cls: ClassBody(), traits=("T", "U"))


def test_enum(request_: Request) -> None:
    suit = declare("Suit", lambda cls: ClassBody(consts=(
        ConstSpec("Hearts", "H", is_case=True), ConstSpec("Spades", Thunk(lambda: "S"), is_case=True))), kind="enum",
        enum_type=Named("string"))
    link_members(request_, ["const:Hearts", "::from/1", "::tryFrom/1", "::cases/0"])
    hearts = getattr(suit, "const:Hearts")
    assert isinstance(hearts, PhpObject)
    assert call(suit, "::from/1", "H") is hearts
    assert call(suit, "::tryFrom/1", "nope") is None
    assert len(call(suit, "::cases/0")) == 2
    assert error(lambda: call(suit, "::from/1", "Z")) == (
        'ValueError: "Z" is not a valid backing value for enum Suit')


def test_destructor_runs_when_the_last_reference_goes(request_: Request) -> None:
    gone: list[str] = []

    def body(cls: PhpClass) -> ClassBody:
        def __destruct(this: Any) -> None:
            gone.append("d")
        return ClassBody(methods=(method("__destruct", __destruct),))
    cls = declare("D", body)
    o = call(cls, "new/0")
    p = o
    del o
    assert gone == []
    del p
    assert gone == ["d"]


@pytest.mark.parametrize("places", [[], [0], [9], [0, 1, 2], [7, 8, 9], [0, 2, 3, 4, 9], list(range(10))])
def test_numbers_taken_from_the_middle_leave_the_others_in_order(places: list[int]) -> None:
    items = list(range(100, 110))
    remove(items, places)
    assert items == [100 + n for n in range(10) if n not in places]


def test_many_numbers_taken_here_and_there() -> None:
    items = list(range(1000))
    same = items
    remove(items, list(range(1, 999, 3)))
    assert same == [n for n in range(1000) if n % 3 != 1]
