"""One LLVM module: a program's kernels, the constants they use, the library functions they call.

`Module` owns what kernels share: declared functions, string constants, bail sites, little inline helpers (retain,
release).  `FunctionEmitter` (function.py) fills one kernel at a time.
"""
from __future__ import annotations

import platform
from collections.abc import Callable
from typing import Any, Final

from llvmlite import ir

from phpjit.codegen.native.emit.symbols import SIGNATURES
from phpjit.codegen.native.types import BOOL, FLOAT, INT, NULL, Mixed, NativeType
from phpjit.codegen.native.typing.program import Program, Version
from phpjit.reasons import Reason
from phpjit.records import dataclass

PTR: Final = ir.PointerType()
I1: Final = ir.IntType(1)
I8: Final = ir.IntType(8)
I32: Final = ir.IntType(32)
I64: Final = ir.IntType(64)
DOUBLE: Final = ir.DoubleType()
VOID: Final = ir.VoidType()
TAGGED: Final = ir.LiteralStructType([I64, I64])

LETTERS: Final = {"c": PTR, "p": PTR, "i": I64, "w": I32, "d": DOUBLE, "v": VOID, "b": I8}

# tags of pj_value (native.h)
T_UNDEF, T_NULL, T_BOOL, T_INT, T_FLOAT, T_STR, T_ARRAY, T_OBJECT = range(8)

# offsets (native.h)
LEN, CAP, DATA = 8, 16, 32
MAP_USED, MAP_ENTRIES, MAP_BASE, MAP_COUNTED, MAP_VALUES, MAP_SHIFT = 32, 56, 72, 80, 96, 104
ENTRY_SIZE, ENTRY_KEY = 32, 8
CTX_BAIL, CTX_STACK, CTX_INTERRUPT, CTX_EXTRA = 0, 8, 16, 24
IMMORTAL: Final = 1 << 40
STACK_REGISTERS: Final = {"x86_64": "rsp", "AMD64": "rsp", "aarch64": "sp", "arm64": "sp"}


@dataclass(frozen=True, slots=True)
class Site:
    """A place where a kernel may bail out."""

    reason: Reason
    line: int
    filename: str
    function_id: int
    ordinal: int


def opaque(pointer: ir.Value) -> ir.Value:
    """Give a pointer the opaque type that LLVM knows only (llvmlite's own pointers still carry a pointee)."""
    pointer.type = PTR
    return pointer


def int_const(value: int) -> ir.Constant:
    """Return an i64 constant."""
    return ir.Constant(I64, value)


class Module:
    """An LLVM module under construction."""

    def __init__(self, program: Program, ordinal: Callable[[Version, Any], int], parallel: bool = False,
                 forced: bool = False, light: bool = False) -> None:
        self.program = program
        self.parallel = parallel            # whether forms for several cores are to be made
        self.light = light                  # whether that is left for later: those in the library cost no compiling
        self.postponed = False              # whether anything was left for later
        self.forced = forced                # whether they are taken however few the elements are
        self.decided: list[tuple[str, int, str, str]] = []  # (kind, line, reason or "", detail): see meta["parallel"]
        self.ordinal = ordinal
        self.ir = ir.Module("phpjit")
        self.sites: list[Site] = []
        self.numbers: dict[tuple[Reason, str, int, int, int], int] = {}
        self.kernels: dict[str, ir.Function] = {}
        self.strings: dict[str, ir.GlobalVariable] = {}
        self.texts: dict[bytes, ir.GlobalVariable] = {}
        self.made: dict[str, ir.Function] = {}
        self.safe: set[str] = set()         # kernels that never bail out
        self.may_throw = True               # whether its entry may end by an exception
        self.throws: dict[int, tuple[str, int, int]] = {}   # by site: class, line, number of arguments
        self.outer: ir.Function | None = None   # the entry's kernel, where it may end by an exception
        self.signatures: dict[str, str] = dict(SIGNATURES)
        self._alias: dict[str, Any] = {}

    def alias(self, name: str) -> Any:
        """Return the alias class of memory that holds headers, or values of some kind."""
        found = self._alias.get(name)
        if found is None:
            kind = self.ir.add_metadata([name, self.ir.add_metadata(["phpjit"])])
            found = self._alias[name] = self.ir.add_metadata([kind, kind, int_const(0)])
        return found

    # ---- functions

    def extern(self, name: str) -> ir.Function:
        """Return the declaration of a library function."""
        found = self.made.get(name)
        if found is None:
            result, _, letters = self.signatures[name].partition(" ")
            kind = ir.FunctionType(LETTERS[result], [LETTERS[letter] for letter in letters])
            found = self.made[name] = ir.Function(self.ir, kind, name)
            found.attributes.add("nounwind")
        return found

    def intrinsic(self, name: str, types: list[ir.Type], result: ir.Type, args: list[ir.Type]) -> ir.Function:
        """Return the declaration of an LLVM intrinsic or C library function."""
        key = f"{name}.{'.'.join(map(str, types))}" if types else name
        found = self.made.get(key)
        if found is None:
            kind = ir.FunctionType(result, args)
            found = self.made[key] = (self.ir.declare_intrinsic(name, types, kind) if name.startswith("llvm.")
                                      else ir.Function(self.ir, kind, name))
        return found

    def kernel(self, version: Version) -> ir.Function:
        """Return the function of a version (declared at first use)."""
        found = self.kernels.get(version.key)
        if found is None:
            found = self.kernels[version.key] = ir.Function(self.ir, kernel_type(version), version.key)
            found.linkage = "internal"
            found.attributes.add("nounwind")
            if version.loop is None and version.hidden:
                for address in found.args[-len(version.hidden):]:
                    address.add_attribute("noalias")
        return found

    def stack_pointer(self, builder: ir.IRBuilder) -> ir.Value:
        """Emit the address of the stack's end."""
        register = STACK_REGISTERS.get(platform.machine())
        if register is None:
            return builder.ptrtoint(builder.alloca(I8), I64)
        function = self.made.get("llvm.read_register.i64")
        if function is None:
            kind = ir.FunctionType(I64, [ir.MetaDataType()])
            function = self.made["llvm.read_register.i64"] = ir.Function(self.ir, kind, "llvm.read_register.i64")
        return builder.call(function, [self.ir.add_metadata([register])])

    # ---- constants

    def string(self, text: str) -> ir.GlobalVariable:
        """Return an immortal pj_str constant."""
        found = self.strings.get(text)
        if found is None:
            data = text.encode("latin-1") + b"\0"
            kind = ir.LiteralStructType([I64, I64, I64, I64, ir.ArrayType(I8, len(data))])
            found = opaque(ir.GlobalVariable(self.ir, kind, f"str.{len(self.strings)}"))
            found.linkage = "internal"
            found.align = 16
            found.initializer = ir.Constant(kind, [int_const(IMMORTAL), int_const(len(text)), int_const(len(text)),
                                                   int_const(0), ir.Constant(ir.ArrayType(I8, len(data)),
                                                                             bytearray(data))])
            self.strings[text] = found
        return found

    def text(self, data: bytes) -> ir.GlobalVariable:
        """Return a NUL-terminated char array constant."""
        found = self.texts.get(data)
        if found is None:
            kind = ir.ArrayType(I8, len(data) + 1)
            found = opaque(ir.GlobalVariable(self.ir, kind, f"text.{len(self.texts)}"))
            found.linkage = "internal"
            found.global_constant = True
            found.initializer = ir.Constant(kind, bytearray(data + b"\0"))
            self.texts[data] = found
        return found

    # ---- jobs for several cores

    def job_site(self, kind: str, version: Version, line: int) -> tuple[ir.GlobalVariable, ir.GlobalVariable]:
        """Return the word and the text by which pj_parallel knows a place; note that the place has a parallel form."""
        row = (kind, line, "", "")
        if row not in self.decided:
            self.decided.append(row)
        word = opaque(ir.GlobalVariable(self.ir, PTR, f"site.{len(self.ir.globals)}"))
        word.linkage = "internal"
        word.initializer = ir.Constant(PTR, None)
        return word, self.text(f"{kind}|{line}|{version.unit.filename}".encode("latin-1", "replace"))

    def job_sites(self, kind: str, phases: tuple[str, ...], version: Version, line: int) -> tuple[
            ir.GlobalVariable, ir.GlobalVariable]:
        """Return words and texts of a place with several kinds of work: "sort merging|12|prog.php"."""
        word, _ = self.job_site(kind, version, line)
        words = ir.ArrayType(PTR, len(phases))
        word.value_type = words
        word.initializer = ir.Constant(words, [ir.Constant(PTR, None)] * len(phases))
        texts = opaque(ir.GlobalVariable(self.ir, words, f"sites.{len(self.ir.globals)}"))
        texts.linkage = "internal"
        texts.global_constant = True
        texts.initializer = ir.Constant(words, [self.text(
            f"{kind} {phase}|{line}|{version.unit.filename}".encode("latin-1", "replace")) for phase in phases])
        return word, texts

    def least(self, elements: int) -> ir.Constant:
        """Return how many elements a form for several cores is taken for, where it would pay from `elements` on."""
        return int_const(2 if self.forced else elements)

    def on_cores(self, kind: str, line: int) -> bool:
        """Tell whether the form for several cores that a place can have is made now; note that it is left for later."""
        if self.light:
            self.postponed = True
            self.stays_serial(kind, line, Reason.LIGHT)
        return self.parallel

    @property
    def considers(self) -> bool:
        """Whether places are looked at for forms for several cores, which are made now or later."""
        return self.parallel or self.light

    def stays_serial(self, kind: str, line: int, reason: Reason, detail: str = "") -> None:
        """Note why a place has no parallel form."""
        row = (kind, line, reason.name, detail)
        if row not in self.decided:
            self.decided.append(row)

    # ---- bail sites

    def site(self, reason: Reason, version: Version, node: Any) -> int:
        """Return the code of a bail-out at a node: 1 + its index in `sites`."""
        node = getattr(node, "origin", node)        # a call that a builtin makes (builtins/given.py)
        line = getattr(node, "line", 0) or version.fn.line
        ordinal = self.ordinal(version, node)
        key = (reason, version.unit.filename, version.function_id, ordinal, line)
        number = self.numbers.get(key)
        if number is None:
            self.sites.append(Site(reason, line, version.unit.filename, version.function_id, ordinal))
            number = self.numbers[key] = len(self.sites)
        return number


def nothing(kind: ir.Type) -> ir.Constant:
    """Return what a kernel returns when it bails out: nobody looks at it."""
    return ir.Constant(kind, None) if isinstance(kind, ir.PointerType) else ir.Constant(kind, ir.Undefined)


def llvm_type(kind: NativeType) -> ir.Type:
    """Return the LLVM type of a value (of its payload, for a tagged value)."""
    if kind is INT or kind is NULL:
        return I64
    if kind is FLOAT:
        return DOUBLE
    if kind is BOOL:
        return I1
    return I64 if isinstance(kind, Mixed) else PTR


def argument_types(version: Version) -> list[ir.Type]:
    """Return the LLVM parameter types of a function version, the context first."""
    types: list[ir.Type] = [PTR]
    if version.this is not None:
        types.append(PTR)
    rows = [*version.params, *((name, kind, False) for name, kind in version.captures)]
    for _, kind, by_ref in rows:
        if by_ref:
            types.append(PTR)
        elif isinstance(kind, Mixed):
            types += [I64, I64]
        else:
            types.append(llvm_type(kind))
    return types + [PTR] * len(version.hidden)


def kernel_type(version: Version) -> ir.FunctionType:
    """Return the LLVM type of a kernel."""
    if version.loop is not None:
        return ir.FunctionType(I64, [PTR, PTR])
    result = TAGGED if isinstance(version.result, Mixed) else llvm_type(version.result)
    return ir.FunctionType(result, argument_types(version))
