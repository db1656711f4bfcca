"""The output stack without a request: levels, handlers, chunks, failures."""
from __future__ import annotations

from phpjit.runtime.output import FLUSHABLE, OutputStack


def stack() -> tuple[OutputStack, list[bytes]]:
    written: list[bytes] = []
    return OutputStack(written.append), written


def test_unbuffered_text_reaches_the_sink_when_flushed() -> None:
    out, written = stack()
    out.write("a\xff")
    assert written == []
    out.flush_sink()
    assert written == [b"a\xff"]


def test_much_text_is_handed_on_by_itself() -> None:
    out, written = stack()
    out.write("x" * 100_000)
    assert sum(map(len, written)) == 100_000


def test_levels_nest() -> None:
    out, written = stack()
    out.start()
    out.write("a")
    out.start(lambda s, op: f"<{s}:{op}>", "cb")
    out.write("b")
    assert out.contents() == "b"
    assert out.flush()
    out.write("c")
    assert out.pop()
    assert out.contents() == "a<b:5><c:8>"
    out.end_all()
    assert written == [b"a<b:5><c:8>"]


def test_a_level_without_removable_flag_stays_until_the_end() -> None:
    out, written = stack()
    out.start(flags=FLUSHABLE)
    out.write("x")
    assert not out.pop()
    assert not out.clean()
    assert out.flush()
    out.end_all()
    assert b"".join(written) == b"x"


def test_a_handler_that_says_false_is_disabled() -> None:
    out, written = stack()
    out.start(lambda s, op: False, "cb")
    out.write("one")
    out.flush()
    out.write("two")
    out.end_all()
    assert b"".join(written) == b"onetwo"


def test_chunks() -> None:
    out, _ = stack()
    out.start()
    out.start(lambda s, op: f"[{s}]", "cb", 3)
    out.write("ab")
    assert out.levels[0].contents() == ""
    out.write("cd")
    assert out.levels[0].contents() == "[abcd]"


def test_take_captures() -> None:
    out, _ = stack()
    out.start()
    out.write("x")
    assert out.take() == "x"
    assert out.levels == []
