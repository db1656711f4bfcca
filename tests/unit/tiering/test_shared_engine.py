"""Threads that share an engine: what one of them makes at first need, and what comes while another one looks."""
from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from types import FrameType, ModuleType
from typing import Any

import pytest
from conftest import LIMIT

from phpjit.codegen.native.library import load
from phpjit.engine import Engine
from phpjit.living import Living
from phpjit.options import Options
from phpjit.tiering import decisions
from phpjit.tiering.manager import Tiering
from phpjit.tiering.records import Record

pytest.importorskip("phpjit.codegen.native._library")


class Site:
    def __init__(self) -> None:
        self.told = 0

    def changed(self) -> None:
        self.told += 1


@contextmanager
def between_all_lines(action: Callable[[], object]) -> Iterator[None]:
    """Do what another thread may do, wherever the interpreter could change to it."""
    def trace(frame: FrameType, event: str, _: Any) -> Any:
        if frame.f_code is not action.__code__:
            action()
        return trace
    before = sys.gettrace()
    sys.settrace(trace)
    try:
        yield
    finally:
        sys.settrace(before)


def test_sites_come_while_others_are_told() -> None:
    record = Record(("unit", 0, -1))
    sites = [Site() for _ in range(3)]
    for site in sites:
        record.watchers.add(site)

    def come() -> None:
        sites.append(Site())
        record.watchers.add(sites[-1])
    with between_all_lines(come):
        record.changed()
    assert [site.told for site in sites[:3]] == [1, 1, 1]
    assert len(sites) > 3


def test_members_live_only_as_long_as_somebody_has_them() -> None:
    found: Living[Site] = Living()
    sites = [Site(), Site()]
    for site in (*sites, sites[0]):
        found.add(site)
    assert list(found) == sites
    del site
    sites.pop()
    assert list(found) == sites


def test_files_are_compiled_while_another_thread_looks_at_them() -> None:
    engine = Engine(tier=0, cache=None)
    for number in range(3):
        engine.compile(b"<?php %d;" % number, f"{number}.php")
    sources = engine._sources

    def come() -> None:
        sources[str(len(sources))] = (b"", "another.php", True)
    with between_all_lines(come):
        assert engine.unit_of("nowhere.php") is None
        assert not engine.explain().rows


def test_metrics_are_read_while_another_thread_imports_the_pool(monkeypatch: pytest.MonkeyPatch) -> None:
    load()
    monkeypatch.setitem(sys.modules, decisions.POOL, ModuleType(decisions.POOL))     # what it is in the beginning
    assert "state" not in decisions.totals()
    assert Engine(tier=0, cache=None).metrics()


@pytest.mark.parametrize(("part", "where"), [("compiler", "compiler.Compiler"), ("store", "store.NativeStore"),
                                             ("backend", "native.NativeBackend"), ("buffers", "buffers.BufferKernels")])
def test_threads_that_need_a_part_at_the_same_time_get_the_same(
        part: str, where: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    tiering = Tiering(Options(cache=str(tmp_path)), lambda key: None)
    module, name = where.split(".")
    home = import_module(f"phpjit.tiering.{module}")
    kind = getattr(home, name)
    got: list[Any] = []
    other = threading.Thread(target=lambda: got.append(getattr(tiering, part)))

    def make(*arguments: Any) -> Any:
        if not got and not other.ident:
            other.start()
            other.join(0.3)          # it makes one of its own, or waits
        return kind(*arguments)
    monkeypatch.setattr(home, name, make)
    got.append(getattr(tiering, part))
    other.join(LIMIT)
    assert got[0] is got[1] is getattr(tiering, part)
