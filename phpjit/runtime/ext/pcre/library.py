"""Bindings of the PCRE2 library (8 bit), and where it is found.

The system's `libpcre2-8` is taken first: it is the one that a php on the same machine uses, so that patterns, error
texts and Unicode tables agree with it.  Without it the copy inside the PyPI package `pcre2` serves.  That one is
linked statically into the package's extension module and its functions are not exported; but the module carries a
symbol table, from which their addresses follow.  (The package's own Python API is of no use here: it decodes
subjects, hides the offsets vector, and knows neither duplicate names nor match limits.)
"""
from __future__ import annotations

import ctypes
import re
import struct
from typing import Any, Final

NOMATCH: Final = -1
UNSET: Final = (1 << 64) - 1

ANCHORED: Final = 0x80000000
NO_UTF_CHECK: Final = 0x40000000
NOTEMPTY_ATSTART: Final = 0x00000008
JIT_COMPLETE: Final = 1

_ALLOW_LOOKAROUND_BSK: Final = 0x40   # \\K in lookarounds, which PHP wants and newer versions forbid by default
_CONFIG_VERSION: Final = 11
_HEADER_VERSION: Final = re.compile(r"#define PCRE2_(?:MAJOR|MINOR|DATE) +(\S+)")

INFO_CAPTURECOUNT: Final = 4
INFO_NAMECOUNT: Final = 17
INFO_NAMEENTRYSIZE: Final = 18
INFO_NAMETABLE: Final = 19

_PTR: Final = ctypes.c_void_p
_SIZE: Final = ctypes.c_size_t
_U32: Final = ctypes.c_uint32
_INT: Final = ctypes.c_int
_TEXT: Final = ctypes.c_char_p

_SIGNATURES: Final[dict[str, tuple[Any, tuple[Any, ...]]]] = {
    "compile": (_PTR, (_TEXT, _SIZE, _U32, _PTR, _PTR, _PTR)),
    "compile_context_create": (_PTR, (_PTR,)),
    "code_free": (None, (_PTR,)),
    "get_error_message": (_INT, (_INT, _PTR, _SIZE)),
    "get_mark": (_TEXT, (_PTR,)),
    "get_ovector_count": (_U32, (_PTR,)),
    "get_ovector_pointer": (_PTR, (_PTR,)),
    "jit_compile": (_INT, (_PTR, _U32)),
    "jit_stack_assign": (None, (_PTR, _PTR, _PTR)),
    "jit_stack_create": (_PTR, (_SIZE, _SIZE, _PTR)),
    "jit_stack_free": (None, (_PTR,)),
    "match": (_INT, (_PTR, _TEXT, _SIZE, _SIZE, _U32, _PTR, _PTR)),
    "match_context_create": (_PTR, (_PTR,)),
    "match_context_free": (None, (_PTR,)),
    "match_data_create_from_pattern": (_PTR, (_PTR, _PTR)),
    "match_data_free": (None, (_PTR,)),
    "pattern_info": (_INT, (_PTR, _U32, _PTR)),
    "set_compile_extra_options": (_INT, (_PTR, _U32)),
    "set_depth_limit": (_INT, (_PTR, _U32)),
    "set_match_limit": (_INT, (_PTR, _U32)),
}


class Library:
    """The functions of PCRE2 that are used, as ctypes functions named without `pcre2_` and `_8`."""

    compile: Any
    compile_context_create: Any
    code_free: Any
    get_error_message: Any
    get_mark: Any
    get_ovector_count: Any
    get_ovector_pointer: Any
    jit_compile: Any
    jit_stack_assign: Any
    jit_stack_create: Any
    jit_stack_free: Any
    match: Any
    match_context_create: Any
    match_context_free: Any
    match_data_create_from_pattern: Any
    match_data_free: Any
    pattern_info: Any
    set_compile_extra_options: Any
    set_depth_limit: Any
    set_match_limit: Any

    def __init__(self, handle: ctypes.CDLL, version: str, addresses: dict[str, int] | None) -> None:
        self.handle = handle
        self.version = version
        for name, (result, arguments) in _SIGNATURES.items():
            symbol = f"pcre2_{name}_8"
            if addresses is None:
                function = getattr(handle, symbol)
                function.restype, function.argtypes = result, arguments
            else:
                function = ctypes.CFUNCTYPE(result, *arguments)(addresses[symbol])
            setattr(self, name, function)
        self.compile_context: int | None = None
        if tuple(map(int, version.split()[0].partition("-")[0].split("."))) >= (10, 38):
            self.compile_context = self.compile_context_create(None)
            self.set_compile_extra_options(self.compile_context, _ALLOW_LOOKAROUND_BSK)

    def has_jit(self) -> bool:
        """Whether the library was built with its JIT compiler and may use it."""
        error, offset = ctypes.c_int(), ctypes.c_size_t()
        code = self.compile(b"a", 1, 0, ctypes.byref(error), ctypes.byref(offset), None)
        works: bool = self.jit_compile(code, JIT_COMPLETE) == 0
        self.code_free(code)
        return works

    def error_text(self, code: int) -> str:
        """Return the library's own description of an error."""
        buffer = ctypes.create_string_buffer(128)
        self.get_error_message(code, buffer, 128)
        return buffer.value.decode("latin-1")


def system_library() -> Library | None:
    """Return the system's libpcre2-8, None if there is none."""
    for name in ("libpcre2-8.so.0", "libpcre2-8.0.dylib"):
        try:
            handle = ctypes.CDLL(name)
            buffer = ctypes.create_string_buffer(64)
            handle.pcre2_config_8(_CONFIG_VERSION, buffer)
            return Library(handle, buffer.value.decode("latin-1"), None)
        except (OSError, AttributeError):
            continue
    return None


def bundled_library() -> Library | None:
    """Return the copy of PCRE2 inside the package `pcre2`, None if it is not installed."""
    from importlib import util
    from pathlib import Path
    spec = util.find_spec("pcre2")
    if spec is None or not spec.submodule_search_locations:
        return None
    for folder in spec.submodule_search_locations:
        for path in sorted(Path(folder).glob("_cy*.so")):
            handle = ctypes.CDLL(str(path))
            symbols = elf_symbols(path.read_bytes())
            wanted = {f"pcre2_{name}_8" for name in _SIGNATURES}
            if not wanted <= symbols.keys():
                continue
            here = ctypes.cast(handle.PyInit__cy, ctypes.c_void_p).value
            assert here is not None
            base = here - symbols["PyInit__cy"]
            major, minor, date = _HEADER_VERSION.findall((path.parent / "pcre2.h").read_text())[:3]
            return Library(handle, f"{major}.{minor} {date}", {name: base + symbols[name] for name in wanted})
    return None


def elf_symbols(image: bytes) -> dict[str, int]:
    """Return the addresses of the functions in the `.symtab` of a 64-bit little-endian ELF file."""
    if image[:6] != b"\x7fELF\x02\x01":
        return {}
    sections_at, = struct.unpack_from("<Q", image, 0x28)
    entry_size, count = struct.unpack_from("<HH", image, 0x3A)
    headers = [struct.unpack_from("<IIQQQQII", image, sections_at + i * entry_size) for i in range(count)]
    symbols: dict[str, int] = {}
    for _, kind, _, _, offset, size, link, _ in headers:
        if kind != 2:   # SHT_SYMTAB
            continue
        names_at = headers[link][4]
        for name, info, _, _, value, _ in struct.iter_unpack("<IBBHQQ", image[offset:offset + size]):
            if info & 15 == 2 and value:   # STT_FUNC
                start = names_at + name
                symbols[image[start:image.index(b"\0", start)].decode("latin-1")] = value
    return symbols


def load() -> Library:
    """Return the PCRE2 library that this process uses."""
    found = system_library() or bundled_library()
    if found is None:
        raise ImportError("phpjit's preg functions need PCRE2: install the package `pcre2` or the system's libpcre2-8")
    return found


LIBRARY: Final = load()
