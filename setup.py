"""Builds the native library of tier 1 where there is a C compiler; without one the install goes on and tier 1 is off.

In place, while working on it:  python setup.py build_ext --inplace
"""
from __future__ import annotations

import re
from pathlib import Path

from setuptools import Extension, setup
from setuptools.command.build_ext import build_ext

LIBRARY = Path("phpjit/codegen/native/library")
_PROTOTYPE = re.compile(r"^[a-z][^;{}()#]*?\b(pj_\w+)\([^;{}]*\);", re.MULTILINE)


class BuildLibrary(build_ext):
    """Lists the functions of library.h for the module's table before it compiles."""

    def build_extension(self, ext: Extension) -> None:
        """Write symbols.inc into the build folder, then build as usual."""
        folder = Path(self.build_temp)
        folder.mkdir(parents=True, exist_ok=True)
        text = "".join((LIBRARY / name).read_text("utf-8") for name in ("library.h", "arrays.h", "parallel.h"))
        header = re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)
        names = sorted(set(_PROTOTYPE.findall(header)))
        (folder / "symbols.inc").write_text("".join(f"PJ_SYMBOL({name})\n" for name in names), "utf-8")
        ext.include_dirs = [str(LIBRARY), str(folder)]
        super().build_extension(ext)


setup(
    ext_modules=[Extension(
        "phpjit.codegen.native._library",
        sources=sorted(str(path) for path in LIBRARY.glob("*.c")),
        depends=[*sorted(str(path) for path in LIBRARY.glob("*.h")), "setup.py"],
        extra_compile_args=["-O2", "-g0", "-std=gnu11", "-fvisibility=hidden", "-fno-math-errno",
                            "-ffp-contract=off", "-fno-strict-aliasing", "-fno-semantic-interposition", "-Wall",
                            "-Wextra"],
        extra_link_args=["-pthread"],
        libraries=["m"],
        optional=True,
    )],
    cmdclass={"build_ext": BuildLibrary},
)
