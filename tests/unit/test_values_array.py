"""PhpArray: its two forms, copying on write, references, the internal pointer."""
from __future__ import annotations

from typing import Any

import pytest

from phpjit.runtime.values.array import PhpArray, normalize_key, own, own_ref
from phpjit.runtime.values.array_cursor import (
    advance,
    current_key,
    current_value,
    iterate_by_reference,
    retreat,
    rewind,
    to_end,
)
from phpjit.runtime.values.own import RC_ARG, RC_LOCAL, RC_SLOT
from phpjit.runtime.values.ref import Ref


@pytest.mark.parametrize(("key", "want"), [
    ("0", 0), ("-0", "-0"), ("12", 12), ("012", "012"), ("-5", -5), ("-", "-"), ("", ""), ("1.5", "1.5"), (" 1", " 1"),
    ("9223372036854775807", 2**63 - 1), ("9223372036854775808", "9223372036854775808"),
    ("-9223372036854775808", -2**63), ("-9223372036854775809", "-9223372036854775809"),
    (None, ""), (True, 1), (False, 0), (7, 7), ("\xb2", "\xb2")])
def test_keys(key: Any, want: Any) -> None:
    got = normalize_key(key)
    assert (got, type(got)) == (want, type(want))


def test_counts_are_calibrated() -> None:
    assert (RC_LOCAL, RC_ARG, RC_SLOT) != (0, 0, 0)


def test_packed_becomes_hash_and_keeps_order() -> None:
    a = PhpArray([1, 2])
    a.set(2, 3)
    assert a.d is None
    a.set("x", 4)
    a.append(5)
    assert list(a.items()) == [(0, 1), (1, 2), (2, 3), ("x", 4), (3, 5)]
    assert a.next_index() == 4


def test_unset_keeps_the_next_index_and_pop_resets_it() -> None:
    a = PhpArray([1, 2, 3])
    a.remove(2)
    a.append(9)
    assert list(a.keys()) == [0, 1, 3]
    assert a.pop() == 9
    a.append(8)
    assert list(a.keys()) == [0, 1, 3]


def test_negative_first_key_goes_on_at_zero() -> None:
    a = PhpArray()
    a.set(-5, 1)
    a.append(2)
    assert list(a.keys()) == [-5, 0]


def test_from_dict_packs_lists_only() -> None:
    assert PhpArray.from_dict({0: "a", 1: "b"}).d is None
    assert PhpArray.from_dict({1: "a", 0: "b"}).d is not None
    assert PhpArray.from_dict({0: Ref(1)}).d is not None


def test_own_copies_only_what_is_shared() -> None:
    a = PhpArray([1])
    assert own(a) is a
    b = a
    c = own(a)
    assert c is not a
    c.append(2)
    assert b.to_list() == [1]


def test_nested_write_separates() -> None:
    a = PhpArray([PhpArray([1])])
    b = a.copy()
    inner = b.dim_w(0)
    inner.append(2)
    del inner
    assert a.get(0).to_list() == [1]
    assert b.get(0).to_list() == [1, 2]
    same = id(b.get(0))
    b.dim_w(0).append(3)
    assert id(b.get(0)) == same


def test_own_ref_makes_an_array_of_null() -> None:
    ref = Ref(None)
    own_ref(ref).append(1)
    assert ref.v.to_list() == [1]


def test_references_survive_copies_while_shared() -> None:
    a = PhpArray([1, 2])
    r = a.ref(0)
    b = a.copy()
    r.v = 9
    assert b.get(0) == 9
    del r, b
    c = a.copy()     # nobody else holds it: the copy has a plain value
    c.set(0, 5)
    assert a.get(0) == 9


def test_writing_through_an_element_reference() -> None:
    a = PhpArray([1])
    r = a.ref(0)
    a.set(0, 7)
    assert r.v == 7
    assert list(a.values()) == [7]


def test_pointer() -> None:
    a = PhpArray.from_dict({"a": 1, "b": 2, "c": 3})
    assert current_value(a) == 1
    advance(a)
    assert current_key(a) == "b"
    a.remove("b")
    assert current_key(a) == "c"
    advance(a)
    assert current_value(a) is False
    a.set("d", 4)
    assert current_key(a) == "d"
    rewind(a)
    retreat(a)
    assert current_key(a) is None
    to_end(a)
    assert current_key(a) == "d"


def test_pointer_follows_the_switch_to_hash() -> None:
    a = PhpArray([1, 2, 3])
    advance(a)
    a.set("x", 1)
    assert current_value(a) == 2


def test_iteration_by_reference_sees_new_elements() -> None:
    holder = Ref(PhpArray([1, 2]))
    seen = []
    for k, ref in iterate_by_reference(holder):
        seen.append(k)
        ref.v *= 10
        if k == 0:
            own_ref(holder).append(3)
    assert seen == [0, 1, 2]
    assert holder.v.to_list() == [10, 20, 30]


def test_collapse_makes_plain_values_of_references_that_nobody_else_holds() -> None:
    a = PhpArray([1, 2, 3])
    refs = [a.ref(k) for k in range(3)]
    refs[0].v = 10
    held = refs[2]
    del refs
    assert not a.collapse()
    assert a.d == {0: 10, 1: 2, 2: held}
    del held
    assert a.collapse()
    assert (a.l, a.d, a.r, a.next_index()) == ([10, 2, 3], None, False, 3)


def test_collapse_looks_at_the_reference_first_that_was_held_the_last_time() -> None:
    class Counted(dict[Any, Any]):
        reads = 0

        def __getitem__(self, k: Any) -> Any:
            self.reads += 1
            return super().__getitem__(k)

    a = PhpArray(list(range(100)))
    for k in range(100):
        a.ref(k)
    held = a.ref(60)
    assert not a.collapse()
    a.d = counted = Counted(a.d or {})
    for _ in range(5):
        assert not a.collapse()
    assert counted.reads == 0           # get() does not come here
    held.v = 7
    assert a.get(60) == 7
    other = a.ref(5)
    del held
    assert not a.collapse()             # all are looked at again
    assert counted.reads >= 100
    del other
    assert a.collapse()
    assert a.d is None


def test_collapse_keeps_maps_next_indexes_and_pointers() -> None:
    a = PhpArray.from_dict({"x": 1, 5: 2})
    a.ref("x")
    assert a.collapse()
    assert (a.d, a.r, a.next_index()) == ({"x": 1, 5: 2}, False, 6)
    longer = PhpArray([1, 2, 3])
    longer.ref(0)
    longer.remove(2)
    assert longer.collapse()
    assert (longer.d, longer.next_index()) == ({0: 1, 1: 2}, 3)
    moved = PhpArray([1, 2, 3])
    advance(moved)
    moved.ref(0)
    assert moved.collapse()
    assert current_key(moved) == 1
