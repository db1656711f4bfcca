"""PCRE2 as found on the system and inside the PyPI package: both must serve."""
from __future__ import annotations

import ctypes

import pytest

from phpjit.runtime.ext.pcre.library import JIT_COMPLETE, NO_UTF_CHECK, Library, bundled_library, system_library


@pytest.mark.parametrize("find", [system_library, bundled_library])
def test_both_libraries_match(find: object) -> None:
    library = find()  # type: ignore[operator]  # known here
    if library is None:
        pytest.skip("not on this machine")
    assert isinstance(library, Library)
    assert library.version.startswith("10.")
    error, offset = ctypes.c_int(), ctypes.c_size_t()
    code = library.compile(rb"(\d+)-(b)?", 10, 0, ctypes.byref(error), ctypes.byref(offset), library.compile_context)
    assert code
    library.jit_compile(code, JIT_COMPLETE)
    data = library.match_data_create_from_pattern(code, None)
    assert library.match(code, b"ab 12-b", 7, 0, NO_UTF_CHECK, data, None) == 3
    ovector = (ctypes.c_size_t * 6).from_address(library.get_ovector_pointer(data))
    assert ovector[:] == [3, 7, 3, 5, 6, 7]
    library.match_data_free(data)
    library.code_free(code)
    assert not library.compile(b"(", 1, 0, ctypes.byref(error), ctypes.byref(offset), None)
    assert library.error_text(error.value) == "missing closing parenthesis"
    assert offset.value == 1
