"""What a builtin's stub says is parsed once in a process; wrappers have infos of their own."""
from __future__ import annotations

import pytest

from phpjit import Engine
from phpjit.runtime.calls import stub
from phpjit.runtime.calls.registry import builtin_record
from phpjit.runtime.calls.wrappers import wrap_builtin
from phpjit.runtime.values.functions import info_of


def test_a_stub_is_parsed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    parsed: list[str] = []
    parse = stub.parse_function

    def counted(text: str) -> stub.FunctionInfo:
        parsed.append(text)
        return parse(text)
    monkeypatch.setattr(stub, "parse_function", counted)
    code = "function f(string $s): int { return strlen(ucwords($s)) + levenshtein($s, 'b') + levenshtein('c', $s); }" \
           " return f('a');"
    for _ in range(2):
        assert Engine(cache=None, tier=1).eval(code) == 3
    assert len(parsed) == len(set(parsed))


def test_a_wrapper_does_not_change_what_others_read() -> None:
    record = builtin_record("is_writeable")
    assert record is not None
    told = stub.signature_of(record)
    alias = info_of(wrap_builtin(record, "is_writeable"))
    assert (alias.name, told.name) == ("is_writeable", "is_writable")
    assert alias.params is told.params
    assert (alias.required, alias.extension, told.extension) == (told.required, "standard", "")
