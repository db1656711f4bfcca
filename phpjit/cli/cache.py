"""`phpjit cache info|clear`: the code cache, and the native code beside it."""
from __future__ import annotations

import os
import sys

from phpjit.cache import CodeCache
from phpjit.options import NATIVE_CACHE_SIZE, default_cache_dir


def main(argv: list[str]) -> int:
    """Show or empty the code cache; return the exit status."""
    folder = default_cache_dir()
    if argv not in (["info"], ["clear"]):
        sys.stderr.write("usage: phpjit cache info|clear\n")
        return 2
    if folder is None:
        sys.stdout.write("no cache folder\n")
        return 0
    cache, native = CodeCache(folder), CodeCache(os.path.join(folder, "native"), NATIVE_CACHE_SIZE)
    if argv == ["clear"]:
        sys.stdout.write(f"removed {cache.clear() + native.clear()} files from {folder}\n")
        return 0
    info, more = cache.info(), native.info()
    sys.stdout.write(f"folder: {info.folder}\nfiles:  {info.files}\nsize:   {info.size / 1e6:.1f} MB"
                     f" (limit {cache.limit / 1e6:.0f} MB)\n"
                     f"native: {more.files} files, {more.size / 1e6:.1f} MB (limit {native.limit / 1e6:.0f} MB)\n")
    return 0
