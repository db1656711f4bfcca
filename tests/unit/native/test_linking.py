"""Object files placed by the C library: the same code runs, what is damaged is refused."""
from __future__ import annotations

import ctypes
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import LIMIT

from phpjit.codegen.native import linking
from phpjit.codegen.native.library import Unavailable, load

pytest.importorskip("llvmlite")
try:
    load()
except Unavailable as e:
    pytest.skip(str(e), allow_module_level=True)

HERE = Path(__file__).parent
IR = """
@table = constant [4 x i64] [i64 10, i64 20, i64 30, i64 40]
@counter = internal global i64 5
@where = constant ptr @table
declare double @fmod(double, double)
declare i64 @pj_pow_int(i64, i64, ptr)
define i64 @entry(i64 %n) {
  %p = getelementptr [4 x i64], ptr @table, i64 0, i64 %n
  %v = load i64, ptr %p
  %c = load i64, ptr @counter
  %d = add i64 %c, 1
  store i64 %d, ptr @counter
  %f = call double @fmod(double 7.5, double 4.0)
  %i = fptosi double %f to i64
  %t = load ptr, ptr @where
  %first = load i64, ptr %t
  %sum = add i64 %v, %d
  %sum2 = add i64 %sum, %i
  %sum3 = add i64 %sum2, %first
  ret i64 %sum3
}
"""


@pytest.fixture(scope="module")
def data() -> bytes:
    from phpjit.codegen.native.machine import machine

    return machine().compile(IR)


def test_code_reads_constants_writes_data_and_calls_the_process(data: bytes) -> None:
    linked = linking.link(data, "entry", ["table"])
    entry = ctypes.CFUNCTYPE(ctypes.c_int64, ctypes.c_int64)(linked.address)
    assert entry(2) == 30 + 6 + 3 + 10
    assert entry(0) == 10 + 7 + 3 + 10
    assert list((ctypes.c_int64 * 4).from_address(linked.tables["table"])) == [10, 20, 30, 40]


@pytest.mark.skipif(sys.platform != "linux", reason="LLVM links elsewhere")
def test_what_is_damaged_is_refused(data: bytes) -> None:
    place = load().module.load_object
    for cut in range(0, len(data), 7):
        with pytest.raises(NotImplementedError):
            place(data[:cut], load().symbols, ("entry",))
    with pytest.raises(NotImplementedError):
        place(data, load().symbols, ("missing",))
    with pytest.raises(NotImplementedError):
        place(b"\0" * 400, load().symbols, ("entry",))


def test_code_of_llvm_and_ours_give_the_same(data: bytes) -> None:
    from phpjit.codegen.native.machine import machine

    other = machine().link(data, "entry")
    ours = linking.link(data, "entry")
    call = ctypes.CFUNCTYPE(ctypes.c_int64, ctypes.c_int64)
    assert [call(other.address)(n) for n in range(4)] == [call(ours.address)(n) for n in range(4)]


APART = """
import ctypes, sys
sys.path[:0] = {folders!r}
from test_linking import IR
from phpjit.codegen.native import linking
from phpjit.codegen.native.machine import machine

libc = ctypes.CDLL(None)
libc.mmap.restype = ctypes.c_void_p
libc.mmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int, ctypes.c_int, ctypes.c_int, ctypes.c_long]
libc.munmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t]
private, anonymous, without_swap, page, large = 2, 0x20, 0x4000, 4096, 3 << 30

data = machine().compile(IR)
for _ in range(2000):
    libc.mmap(None, page, 0, private | anonymous, -1, 0)
for _ in range(2):
    address = libc.mmap(None, large + page, 0, private | anonymous | without_swap, -1, 0)
    libc.munmap(address + large, page)
linked = [link(data, "entry") for link in (machine().link, linking.link)]
print([ctypes.CFUNCTYPE(ctypes.c_int64, ctypes.c_int64)(one.address)(2) for one in linked])
"""


@pytest.mark.skipif(sys.platform != "linux" or sys.maxsize < 2**32, reason="holes are made as Linux places mappings")
def test_objects_link_where_memory_has_only_small_holes() -> None:
    # A hole of one page, 3 GB without one, and again: code and data that are placed one by one cannot reach each other.
    done = subprocess.run([sys.executable, "-c", APART.format(folders=[str(HERE), str(HERE.parents[1])])], text=True,
                          capture_output=True, timeout=LIMIT)
    assert (done.returncode, done.stdout) == (0, "[49, 49]\n"), done.stderr


def test_the_identity_is_stable_and_needs_no_llvm() -> None:
    assert linking.identity() == linking.identity()
    assert "libllvmlite" in linking.identity() or "llvmlite" in linking.identity()
