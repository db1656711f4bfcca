"""`phpjit cache info|clear`."""
from __future__ import annotations

import sys

from phpjit.cache import CodeCache
from phpjit.options import default_cache_dir


def main(argv: list[str]) -> int:
    """Show or empty the code cache; return the exit status."""
    folder = default_cache_dir()
    if argv not in (["info"], ["clear"]):
        sys.stderr.write("usage: phpjit cache info|clear\n")
        return 2
    if folder is None:
        sys.stdout.write("no cache folder\n")
        return 0
    cache = CodeCache(folder)
    if argv == ["clear"]:
        sys.stdout.write(f"removed {cache.clear()} files from {folder}\n")
        return 0
    info = cache.info()
    sys.stdout.write(f"folder: {info.folder}\nfiles:  {info.files}\nsize:   {info.size / 1e6:.1f} MB"
                     f" (limit {cache.limit / 1e6:.0f} MB)\n")
    return 0
