"""memory_limit: enforced by the operating system on the whole process, since Python cannot count by request.

A PHP value takes up to four times its size in php here, so the limit is four times the setting, above what the
process has when the script starts.  An allocation that fails is a MemoryError, which becomes PHP's fatal error.
"""
from __future__ import annotations

FACTOR = 4
_LEAST = 64 << 20
_CHECKED_FROM = 2 << 20
_STRING_HEADER, _PAGE = 32, 4096        # bytes: of a zend_string, of a page


class SizeOverflow(MemoryError):
    """A size that does not fit into 64 bits; `str` gives the sum that overflows."""


def limit_memory(setting: int) -> None:
    """Let the process's data grow by what a memory_limit of `setting` bytes allows (0 or less: without limit)."""
    try:
        import resource
    except ImportError:      # a platform without limits
        return
    _, hard = resource.getrlimit(resource.RLIMIT_DATA)
    wanted = resource.RLIM_INFINITY
    if setting > 0:
        wanted = _data_size() + max(_LEAST, setting * FACTOR)
    if hard != resource.RLIM_INFINITY and (wanted == resource.RLIM_INFINITY or wanted > hard):
        wanted = hard
    try:
        resource.setrlimit(resource.RLIMIT_DATA, (wanted, hard))
    except (ValueError, OSError):
        return      # the program runs without the limit


def check_allocation(length: int, times: int) -> None:
    """Refuse a string of `times` pieces of `length` bytes when it alone is over memory_limit.

    Raises:
        MemoryError: with PHP's rounded size.
        SizeOverflow: the size is none that memory can have (zend_safe_address in Zend/zend_alloc.h,
            zend_mm_alloc_huge in Zend/zend_alloc.c).
    """
    size = length * times
    if size <= _CHECKED_FROM:
        return
    if size + _STRING_HEADER >= 1 << 64:
        raise SizeOverflow(f"{length} * {times} + {_STRING_HEADER}")
    if size + _STRING_HEADER > (1 << 64) - _PAGE:
        raise SizeOverflow(f"{size + _STRING_HEADER} + {_PAGE}")
    from phpjit.runtime.current import current
    from phpjit.runtime.ini import parse_quantity

    limit = parse_quantity(current().ini.get("memory_limit") or "0")
    if 0 < limit < size:
        raise MemoryError((size + _STRING_HEADER + _PAGE - 1) // _PAGE * _PAGE)


def _data_size() -> int:
    try:
        with open("/proc/self/statm", "rb", buffering=0) as f:
            return int(f.read(200).split()[5]) * 4096
    except (OSError, ValueError, IndexError):
        return _LEAST


def make_room(size: int) -> None:
    """Let the process's data grow by so many bytes more: what phpjit itself needs is not the program's."""
    try:
        import resource
    except ImportError:
        return
    soft, hard = resource.getrlimit(resource.RLIMIT_DATA)
    if soft == resource.RLIM_INFINITY:
        return
    wanted = soft + size
    if hard != resource.RLIM_INFINITY:
        wanted = min(wanted, hard)
    try:
        resource.setrlimit(resource.RLIMIT_DATA, (wanted, hard))
    except (ValueError, OSError):
        return
