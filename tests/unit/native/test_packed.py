"""Long arrays that native code made stay blocks until Python needs their elements (library/packed.c)."""
from __future__ import annotations

import gc
import operator
from typing import Any

import pytest

pytest.importorskip("phpjit.codegen.native._library")

from native_calls import Native

from phpjit.runtime.values.array import PhpArray

N = 5000
BLOCKS = {"i": list(range(-7, N)), "f": [i / 4 for i in range(N)], "b": [i % 3 == 0 for i in range(N)]}


def made(elem: str) -> PhpArray:
    with Native() as native:
        value = native.unbox(PhpArray(list(BLOCKS[elem])), "v" + elem)
        assert value is not None
        array: PhpArray = native.box(value, "v" + elem)
    return array


def is_block(array: PhpArray) -> bool:
    return type(array.l).__name__ == "packed"


@pytest.mark.parametrize("elem", "ifb")
def test_single_elements_leave_it_a_block(elem: str) -> None:
    a, expected = made(elem), BLOCKS[elem]
    assert is_block(a) and len(a) == len(expected) and bool(a.l)
    assert [a.l[0], a.l[77], a.l[-1]] == [expected[0], expected[77], expected[-1]]
    assert type(a.l[5]) is type(expected[5])
    with pytest.raises(IndexError):
        a.l[len(expected)]
    assert is_block(a)


def test_many_reads_make_it_a_list() -> None:
    a = made("i")
    assert [a.l[i] for i in range(len(a))] == BLOCKS["i"] and type(a.l) is list


USES: dict[str, Any] = {
    "iter": list, "slice": lambda x: x[1:], "step": lambda x: x[::-2], "reversed": lambda x: list(reversed(x)),
    "equal": lambda x: (x == list(x), list(x) == x, x != [1]), "add": lambda x: operator.add(x, [1]),
    "radd": lambda x: operator.add([1], x),
    "times": lambda x: x * 2, "in": lambda x: (1 in x, "z" in x), "repr": repr, "append": lambda x: x.append(1),
    "set": lambda x: x.__setitem__(3, "a"), "pop": lambda x: x.pop(), "star": lambda x: [0, *x], "tuple": tuple,
    "sorted": sorted, "sum": sum, "extend": lambda x: [1].extend(x), "reverse": lambda x: x.reverse(),
    "zip": lambda x: list(zip(x, x, strict=True)),
    "order": lambda x: (x < [9], operator.gt([9], x)), "dict": lambda x: dict(enumerate(x)),
}


@pytest.mark.parametrize("name", USES)
@pytest.mark.parametrize("elem", "ifb")
def test_it_acts_like_a_list(name: str, elem: str) -> None:
    use, items, expected = USES[name], made(elem).l, list(BLOCKS[elem])
    kept: Any = items
    assert repr(use(items)) == repr(use(expected))
    assert repr(kept) == repr(expected) and type(kept) is list


def test_in_place_operators() -> None:
    block: Any = made("i").l
    block += [1]
    assert block == [*BLOCKS["i"], 1]
    items: Any = [1]
    items += made("i").l
    assert items == [1, *BLOCKS["i"]]
    block = made("i").l
    block[3] = "x"
    del block[0]
    assert block[2] == "x" and len(block) == len(BLOCKS["i"]) - 1
    with pytest.raises(TypeError):
        hash(made("i").l)


@pytest.mark.parametrize("elem", "ifb")
def test_native_code_takes_the_block(elem: str) -> None:
    a = made(elem)
    with Native() as native:
        value = native.unbox(a, "v" + elem)
        assert value is not None and is_block(a)
        again = native.box(value, "v" + elem)
        del value
        items = a.l
        assert list(items) == BLOCKS[elem]      # it is a list now, the region has its block
        # blocks are packed
        assert native.box(native.unbox(again, "v" + elem), "v" + elem).l == BLOCKS[elem]  # type: ignore[arg-type]
    assert is_block(again)
    del a, items
    assert list(again.l) == BLOCKS[elem]


def test_other_codes() -> None:
    with Native() as native:
        assert native.unbox(made("i"), "vf") is None and native.unbox(made("i"), "vs") is None
        assert native.unbox(made("i"), "ve") is None
        mixed = native.unbox(made("i"), "v?0030--")
        assert mixed is not None and list(native.box(mixed, "v?0030--").l) == BLOCKS["i"]
        assert native.unbox(made("f"), "v?0010--") is None
        as_map = native.unbox(made("b"), "mb")
        assert as_map is not None and list(native.box(as_map, "mb").l) == BLOCKS["b"]
        assert native.unbox(made("b"), "v?0008--") is None


def test_rows() -> None:
    rows = PhpArray([PhpArray(list(BLOCKS["i"])), PhpArray([1])])
    with Native() as native:
        value = native.unbox(rows, "vvi")
        assert value is not None
        boxed = native.box(value, "vvi")
    assert is_block(boxed.l[0]) and type(boxed.l[1].l) is list
    assert list(boxed.l[0].l) == BLOCKS["i"]


def test_answers() -> None:
    i, f, b = (made(elem).l for elem in "ifb")
    # blocks are packed
    assert i.sum() == sum(BLOCKS["i"]) and f.sum() == sum(BLOCKS["f"]) and b.sum() is None  # type: ignore[union-attr]
    assert (i.extreme(True), i.extreme(False)) == (N - 1, -7)  # type: ignore[union-attr]  # blocks are packed
    assert (f.extreme(True), f.extreme(False)) == ((N - 1) / 4, 0.0)  # type: ignore[union-attr]  # blocks are packed
    # blocks are packed
    assert b.all_true() is False and i.all_true() is None and i.kept(b) is None             # type: ignore[union-attr]
    kept = f.kept(b)  # type: ignore[union-attr]  # blocks are packed
    assert kept == {k: v for k, v in enumerate(BLOCKS["f"]) if BLOCKS["b"][k]} and list(kept) == sorted(kept)
    assert all(type(x).__name__ == "packed" for x in (i, f, b))
    ask = i.sum  # type: ignore[union-attr]  # blocks are packed
    assert len(list(i)) == len(BLOCKS["i"]) and ask() is None


def test_sums_that_overflow_have_no_answer() -> None:
    with Native() as native:
        value = native.unbox(PhpArray([1 << 62] * N), "vi")
        assert value is not None
        assert native.box(value, "vi").l.sum() is None
        value = native.unbox(PhpArray([0.5, float("nan")] * N), "vf")
        assert value is not None
        assert native.box(value, "vf").l.extreme(True) is None


def test_the_garbage_collector_and_the_end() -> None:
    a = made("i")
    cycle = PhpArray([a])
    cycle.l.append(cycle)       # type: ignore[union-attr]  # blocks are packed
    gc.collect()
    assert is_block(a)
    del cycle
    gc.collect()
    assert a.l[0] == -7
    for _ in range(2000):
        made("b")


def selection(elem: str = "i") -> Any:
    """What stays of BLOCKS[elem] at every third place, as blocks."""
    return made(elem).l.kept(made("b").l)       # type: ignore[union-attr]  # blocks are packed


def expected_of(elem: str) -> dict[int, Any]:
    return {k: v for k, v in enumerate(BLOCKS[elem][:N]) if BLOCKS["b"][k]}


DICT_USES: dict[str, Any] = {
    "iter": list,
    "items": lambda d: list(d.items()),
    "values": lambda d: list(d.values()),
    "get": lambda d: (d.get(3), d.get(4)),
    "subscript": lambda d: d[3],
    "in": lambda d: (3 in d, 4 in d, "x" in d),
    "reversed": lambda d: list(reversed(d)),
    "equal": lambda d: (d == dict(d), dict(d) == d, d != {}),
    "or": lambda d: (d | {-1: 2}, {-1: 2} | d),
    "star": lambda d: {**d, 1: 5},
    "set": lambda d: d.__setitem__(4, "x"),
    "del": lambda d: d.__delitem__(3),
    "pop": lambda d: d.popitem(),
    "copy": lambda d: d.copy(),
    "update": lambda d: {9: 1}.update(d),
    "repr": repr,
    "zip": lambda d: list(zip(d, d, strict=True)),
    "clear": lambda d: d.clear(),
    "setdefault": lambda d: d.setdefault(3, 1),
    "ior": lambda d: operator.ior(d, {7: 7}),
    "len": len,
    "bool": bool,
    "dict": dict,
}


@pytest.mark.parametrize("elem", "fb")
@pytest.mark.parametrize("name", DICT_USES)
def test_a_selection_is_used_as_a_dict(name: str, elem: str) -> None:
    d, plain = selection(elem), expected_of(elem)
    assert type(d).__name__ == "selected"
    assert DICT_USES[name](d) == DICT_USES[name](plain)
    assert dict(d) == plain and type(d) is dict and list(d) == list(plain)
    d["more"] = [d]                             # the garbage collector sees it now
    del d
    gc.collect()


def test_selections_share_their_blocks() -> None:
    d, plain = selection("f"), expected_of("f")
    keys, values = d.packed_keys(), d.packed_values()
    other = d.with_values(values)
    assert other is not d and d.with_values(keys).greatest() == max(plain) and d.with_values([1]) is None
    assert len(d) == len(other) == len(plain) and values.sum() == sum(plain.values())
    del d
    assert dict(other) == plain and list(keys) == list(plain)
    assert values.kept(other.packed_values()) is None if type(other) is not dict else True
    assert list(values) == list(plain.values())


MIXED: dict[int, Any] = {i: i if i % 7 == 0 else i % 3 == 0 if i % 5 == 0 else i / 4 for i in range(1, N)}


def mixed(keys: dict[int, Any] = MIXED) -> Any:
    """What comes out of native code with ints, floats and bools in it."""
    with Native() as native:
        value = native.unbox(PhpArray.from_dict(dict(keys)), "m?003c--")
        assert value is not None
        return native.box(value, "m?003c--").d


@pytest.mark.parametrize("name", DICT_USES)
def test_a_mixed_selection_is_used_as_a_dict(name: str) -> None:
    d, plain = mixed(), dict(MIXED)
    assert type(d).__name__ == "selected"
    assert DICT_USES[name](d) == DICT_USES[name](plain)
    assert dict(d) == plain and type(d) is dict and list(map(type, d.values())) == list(map(type, plain.values()))


def test_few_elements_are_read_without_making_a_dict() -> None:
    d = mixed()
    assert [d[1], d.get(5), d.get(7, "none"), d.get(N - 1)] == [MIXED[1], MIXED[5], MIXED[7], MIXED[N - 1]]
    assert type(d).__name__ == "selected" and type(d[5]) is bool and type(d[7]) is int
    with pytest.raises(TypeError):
        d.get()
    get = d.get
    assert get(0, "none") == "none" and type(d) is dict and get(7) == 7 and get(0) is None
    d = mixed()
    with pytest.raises(KeyError):
        d[N]
    assert type(d) is dict
    d = mixed()
    assert [d.get(i) for i in range(1, N)] == list(MIXED.values()) and type(d) is dict
    scattered = {i * 2: i / 2 for i in range(N)}
    d = mixed(scattered)
    assert type(d).__name__ == "selected" and d[0] == 0.0 and d[4] == 1.0 and type(d) is dict


def test_answers_of_mixed_values() -> None:
    d = mixed()
    a = d.packed_values()
    assert list(d.packed_keys()) == list(MIXED) and d.greatest() == N - 1 and a.samples() == [0.25, False, 7]
    assert made("i").l.samples() == [-7]        # type: ignore[union-attr]  # blocks are packed
    assert a.sum() is None and a.product() is None and a.extreme(True) is None and a.all_true() is None
    truths, ask = a.truths(), a.samples
    kept = d.kept(truths)
    assert type(kept).__name__ == "selected" and kept == {k: v for k, v in MIXED.items() if v}
    assert list(truths) == list(map(bool, MIXED.values())) and list(map(type, a)) == list(map(type, MIXED.values()))
    assert ask() is None
    with Native() as native:
        for elem, fits in (("f", False), ("?0030--", False), ("?003c--", True)):
            value = native.unbox(PhpArray.from_list(mixed().packed_values()), "v" + elem)
            assert (value is not None) is fits
            if value is not None:
                assert list(native.box(value, "v" + elem).l) == list(MIXED.values())
    with Native() as native:
        array = PhpArray.from_dict({})
        array.d = mixed()
        assert native.unbox(array, "mf") is None
        value = native.unbox(array, "m?003c--")
        assert value is not None
        again = native.box(value, "m?003c--").d
    assert dict(again) == MIXED


def test_a_selection_of_a_list() -> None:
    bools, plain = made("b").l, expected_of("f")
    assert dict(bools.chosen(list(BLOCKS["f"]))) == plain            # type: ignore[union-attr]  # blocks are packed
    for bad in ([*BLOCKS["f"][:-2], 1, 2], BLOCKS["f"][1:], ["x"] * N, [1 << 70] * N):
        assert bools.chosen(list(bad)) is None                       # type: ignore[union-attr]  # blocks are packed


@pytest.mark.parametrize("elem", "ifb")
def test_parts_leave_it_a_block(elem: str) -> None:
    block: Any = made(elem).l
    expected, n = BLOCKS[elem], len(BLOCKS[elem])
    assert block.objects(3, 9) == expected[3:9] and block.objects(n - 2, n + 7) == expected[-2:]
    assert block.objects(9, 3) == [] == block.objects(n, n)
    part = block.part(3, 2000)
    assert [type(x).__name__ for x in (block, part)] == ["packed"] * 2 and list(part) == expected[3:2000]
    assert list(block.part(n - 1, n + 1)) == expected[-1:] and list(block.part(n, n + 1)) == []
    taken, more = block.objects, block.part
    assert list(block) == expected and type(block) is list      # it is none any more
    assert taken(0, 1) is None is more(0, 1)


@pytest.mark.parametrize("elem", "ifb")
def test_lists_and_blocks_are_joined(elem: str) -> None:
    from phpjit.codegen.native.library import load

    module: Any = load().module
    block: Any = made(elem).l
    expected = BLOCKS[elem]
    joined = module.joined([expected[:5], block, [], block.part(7, 8), expected[9:]])
    assert type(joined).__name__ == "packed"
    assert list(joined) == [*expected[:5], *expected, expected[7], *expected[9:]]
    assert [type(x) for x in joined[:2]] == [type(expected[0])] * 2
    other: Any = {"i": 0.5, "f": True, "b": 1}[elem]
    for wrong in ([block, [other]], [[other], block], [[other, expected[0]], block], [["a"], block], [block, (1,)],
                  [expected[:9]], [], "list"):
        assert module.joined(wrong) is None
    assert module.joined([[1 << 70, 1], made("i").l]) is None
    assert type(block).__name__ == "packed"
