"""Reflector, Reflection, ReflectionException, ReflectionExtension, ReflectionGenerator, ReflectionReference."""
from __future__ import annotations

from typing import Final

from phpjit.builtin import PhpValue, method, php_class
from phpjit.effects import PURE
from phpjit.runtime.ext.reflection.support import bind, fail, strings, subject
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.objects import PhpObject, internal, set_internal
from phpjit.runtime.values.ref import Ref

_MODIFIERS: Final = ((64, "abstract"), (32, "final"), (1, "public"), (4, "private"), (2, "protected"), (16, "static"),
                     (128 | 65536, "readonly"))


@php_class("interface Reflector extends Stringable")
class Reflector(PhpObject):
    """What all reflectors implement."""


@php_class("class ReflectionException extends Exception")
class ReflectionException(PhpObject):
    """Thrown by reflection."""


@php_class("class Reflection")
class Reflection(PhpObject):
    """Helpers."""

    @method("public static function getModifierNames(int $modifiers): array", effects=PURE)
    def getModifierNames(cls, modifiers: int) -> PhpArray:
        return strings(name for bit, name in _MODIFIERS if modifiers & bit)


@php_class("class ReflectionExtension implements Reflector")
class ReflectionExtension(PhpObject):
    """An extension."""

    PROPS = ("public string $name",)

    @method("public function __construct(string $name)")
    def __construct(this, name: str) -> None:
        from phpjit.runtime.ext.standard.info import EXTENSIONS
        found = next((known for known in EXTENSIONS if known.lower() == name.lower()), None)
        if found is None:
            fail(f'Extension "{name}" does not exist')
        bind(this, found, name=found)

    @method("public function getName(): string", effects=PURE)
    def getName(this) -> str:
        return str(subject(this))

    @method("public function getVersion(): ?string", effects=PURE)
    def getVersion(this) -> str:
        from phpjit.runtime.ext.standard.info import PHP_VERSION
        return PHP_VERSION

    @method("public function __toString(): string", effects=PURE)
    def __toString(this) -> str:
        version = ReflectionExtension.getVersion(this)
        return f"Extension [ <persistent> extension #0 {subject(this)} version {version} ] {{\n}}\n"


@php_class("final class ReflectionGenerator")
class ReflectionGenerator(PhpObject):
    """A running generator."""

    @method("public function __construct(Generator $generator)")
    def __construct(this, generator: PhpObject) -> None:
        bind(this, generator)
        _alive(this)

    @method("public function getExecutingLine(): int")
    def getExecutingLine(this) -> int:
        frame = _alive(this).gi_frame
        return int(frame.f_lineno)

    @method("public function getExecutingFile(): string")
    def getExecutingFile(this) -> str:
        return str(_alive(this).gi_code.co_filename)

    @method("public function getFunction(): ReflectionFunctionAbstract")
    def getFunction(this) -> PhpObject:
        from phpjit.runtime.ext.reflection.function import make_function
        function = internal(subject(this), "function")
        return make_function((function.php, None, function))

    @method("public function getThis(): ?object")
    def getThis(this) -> PhpValue:
        return _alive(this).gi_frame.f_locals.get("this")

    @method("public function getExecutingGenerator(): Generator")
    def getExecutingGenerator(this) -> PhpValue:
        return subject(this)


def _alive(this: PhpObject) -> PhpValue:
    running = internal(subject(this), "generator")
    if running is None or running.gi_frame is None:
        fail("Cannot create ReflectionGenerator based on a terminated Generator")
    return running


@php_class("final class ReflectionReference")
class ReflectionReference(PhpObject):
    """The identity of a reference in an array."""

    @method("private function __construct()")
    def __construct(this) -> None:
        """Made by fromArrayElement only."""

    @method("private function __clone(): void", effects=PURE)
    def __clone(this) -> None:
        """Reflectors cannot be cloned."""

    @method("public static function fromArrayElement(array $array, int|string $key): ?ReflectionReference")
    def fromArrayElement(cls, array: PhpArray, key: int | str) -> PhpObject | None:
        from phpjit.runtime.ext.reflection.support import make
        if not array.has(key):
            fail("Array key not found")
        for found, slot in array.raw_items():
            if found == key:
                if not isinstance(slot, Ref):
                    return None
                o = make("ReflectionReference", slot)
                set_internal(o, "subject", slot)
                return o
        return None

    @method("public function getId(): string")
    def getId(this) -> str:
        import hashlib
        reference = subject(this)
        if not isinstance(reference, Ref):
            throw_error("Error", "Corrupted ReflectionReference object")
        return hashlib.sha1(id(reference).to_bytes(8, "little")).digest().decode("latin-1")
