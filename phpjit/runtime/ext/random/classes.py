"""The classes of Random\\: engines, Randomizer, exceptions."""
from __future__ import annotations

from typing import Any, Final, NoReturn

from phpjit.builtin import PhpValue, method, php_class
from phpjit.effects import Effects
from phpjit.runtime.ext.random.engines import (
    MT_RAND_MT19937,
    MT_RAND_PHP,
    Generator,
    Mt19937,
    Pcg,
    Secure,
    UserEngine,
    Xoshiro,
)
from phpjit.runtime.ext.standard.array.randomly import pick_keys, shuffle_list
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.objects import (
    NO_DYNAMIC,
    NOT_SERIALIZABLE,
    PhpObject,
    instance_of,
    internal,
    raw_slots,
    set_internal,
)
from phpjit.runtime.values.ref import Ref

_DRAWS: Final = Effects.NONDET | Effects.THROWS | Effects.CALLS_USER


def _bad(what: str) -> NoReturn:
    throw_error("ValueError", what)


def _engine(this: PhpObject) -> Any:
    """Return the generator of an engine object; one made without a constructor call starts unseeded."""
    found = internal(this, "engine")
    if found is None:
        key = type(this).info.key
        kinds: dict[str, type[Any]] = {"random\\engine\\mt19937": Mt19937,
                                       "random\\engine\\xoshiro256starstar": Xoshiro,
                                       "random\\engine\\pcgoneseq128xslrr64": Pcg}
        found = kinds.get(key, Secure)()
        set_internal(this, "engine", found)
    return found


def _clone(old: PhpObject, new: PhpObject) -> None:
    set_internal(new, "engine", _engine(old).copy())


def _bytes(engine: Generator) -> str:
    number = engine.generate()
    return number.to_bytes(engine.size, "little").decode("latin-1")


def _members(this: PhpObject) -> PhpArray:
    return PhpArray.from_dict(dict(raw_slots(this)))


@method("public function generate(): string", effects=_DRAWS)
def _generate(this: PhpObject) -> str:
    return _bytes(_engine(this))


@method("public function __serialize(): array")
def _serialized(this: PhpObject) -> PhpArray:
    return PhpArray([_members(this), PhpArray(_engine(this).state())])


def _invalid(this: PhpObject) -> NoReturn:
    throw_error("Exception", f"Invalid serialization data for {type(this).info.name} object")


@method("public function __unserialize(array $data): void")
def _restore(this: PhpObject, data: PhpArray) -> None:
    members, state = data.get(0), data.get(1)
    if len(data) != 2 or type(members) is not PhpArray or type(state) is not PhpArray:
        _invalid(this)
    if len(members):   # no engine has properties
        _invalid(this)
    if not _engine(this).restore(state.to_list()):
        _invalid(this)


@method("public function __debugInfo(): array")
def _debug(this: PhpObject) -> PhpArray:
    shown = _members(this).to_dict()
    shown["__states"] = PhpArray(_engine(this).state())
    return PhpArray.from_dict(shown)


@php_class("interface Random\\Engine")
class Engine(PhpObject):
    @method("public function generate(): string")
    def generate(this: PhpObject) -> str:
        raise NotImplementedError


@php_class("interface Random\\CryptoSafeEngine extends Random\\Engine")
class CryptoSafeEngine(PhpObject):
    pass


@php_class("final class Random\\Engine\\Mt19937 implements Random\\Engine")
class Mt19937Engine(PhpObject):
    HANDLERS = {"clone": _clone}
    FLAGS = NO_DYNAMIC

    @method("public function __construct(int|null $seed = null, int $mode = MT_RAND_MT19937)", effects=_DRAWS)
    def __construct(this: PhpObject, seed: int | None = None, mode: int = MT_RAND_MT19937) -> None:
        if mode not in (MT_RAND_MT19937, MT_RAND_PHP):
            _bad("Random\\Engine\\Mt19937::__construct(): Argument #2 ($mode) must be either MT_RAND_MT19937 or "
                 "MT_RAND_PHP")
        set_internal(this, "engine", Mt19937(seed, mode))

    generate = _generate
    serialize = _serialized
    unserialize = _restore
    debugInfo = _debug


@php_class("final class Random\\Engine\\PcgOneseq128XslRr64 implements Random\\Engine")
class PcgEngine(PhpObject):
    HANDLERS = {"clone": _clone}
    FLAGS = NO_DYNAMIC

    @method("public function __construct(string|int|null $seed = null)", effects=_DRAWS)
    def __construct(this: PhpObject, seed: str | int | None = None) -> None:
        if type(seed) is str and len(seed) != 16:
            _bad("Random\\Engine\\PcgOneseq128XslRr64::__construct(): Argument #1 ($seed) must be a 16 byte (128 bit) "
                 "string")
        set_internal(this, "engine", Pcg(seed))

    generate = _generate

    @method("public function jump(int $advance): void")
    def jump(this: PhpObject, advance: int) -> None:
        if advance < 0:
            _bad("Random\\Engine\\PcgOneseq128XslRr64::jump(): Argument #1 ($advance) must be greater than or equal "
                 "to 0")
        _engine(this).jump(advance)

    serialize = _serialized
    unserialize = _restore
    debugInfo = _debug


@php_class("final class Random\\Engine\\Xoshiro256StarStar implements Random\\Engine")
class XoshiroEngine(PhpObject):
    HANDLERS = {"clone": _clone}
    FLAGS = NO_DYNAMIC

    @method("public function __construct(string|int|null $seed = null)", effects=_DRAWS)
    def __construct(this: PhpObject, seed: str | int | None = None) -> None:
        if type(seed) is str:
            where = "Random\\Engine\\Xoshiro256StarStar::__construct(): Argument #1 ($seed) must "
            if len(seed) != 32:
                _bad(where + "be a 32 byte (256 bit) string")
            if not seed.strip("\0"):
                _bad(where + "not consist entirely of NUL bytes")
        set_internal(this, "engine", Xoshiro(seed))

    generate = _generate

    @method("public function jump(): void")
    def jump(this: PhpObject) -> None:
        _engine(this).jump()

    @method("public function jumpLong(): void")
    def jumpLong(this: PhpObject) -> None:
        _engine(this).jump(True)

    serialize = _serialized
    unserialize = _restore
    debugInfo = _debug


@php_class("final class Random\\Engine\\Secure implements Random\\CryptoSafeEngine")
class SecureEngine(PhpObject):
    HANDLERS = {"clone": _clone}
    FLAGS = NO_DYNAMIC | NOT_SERIALIZABLE

    generate = _generate


def _user_call(engine: PhpObject) -> UserEngine:
    def call() -> str:
        made = type(engine).info.methods["generate"].function(engine)
        return made.v if type(made) is Ref else made  # type: ignore[no-any-return]  # a string, as it declares
    return UserEngine(call)


def _generator(this: PhpObject) -> Generator:
    """Return the generator behind a Randomizer."""
    found: Generator | None = internal(this, "generator")
    if found is None:
        throw_error("Error", "Typed property Random\\Randomizer::$engine must not be accessed before initialization")
    return found


def _connect(this: PhpObject, engine: PhpObject) -> None:
    this.__dict__["engine"] = engine
    set_internal(this, "generator", _engine(engine) if type(engine).info.is_internal else _user_call(engine))


@php_class("final class Random\\Randomizer")
class Randomizer(PhpObject):
    PROPS = ("public readonly Random\\Engine $engine",)
    FLAGS = NO_DYNAMIC

    @method("public function __construct(?Random\\Engine $engine = null)", effects=_DRAWS)
    def __construct(this: PhpObject, engine: PhpObject | None = None) -> None:
        if "engine" in this.__dict__:
            throw_error("Error", "Cannot modify readonly property Random\\Randomizer::$engine")
        if engine is None:
            from phpjit.runtime.classes.instantiate import new_builtin
            engine = new_builtin("Random\\Engine\\Secure")
        _connect(this, engine)

    @method("public function nextInt(): int", effects=_DRAWS)
    def nextInt(this: PhpObject) -> int:
        return _generator(this).generate() >> 1

    @method("public function getInt(int $min, int $max): int", effects=_DRAWS)
    def getInt(this: PhpObject, min: int, max: int) -> int:
        if max < min:
            _bad("Random\\Randomizer::getInt(): Argument #2 ($max) must be greater than or equal to argument #1 ($min)")
        generator = _generator(this)
        return generator.scaled(min, max) if isinstance(generator, Mt19937) else generator.range(min, max)

    @method("public function getBytes(int $length): string", effects=_DRAWS)
    def getBytes(this: PhpObject, length: int) -> str:
        if length < 1:
            _bad("Random\\Randomizer::getBytes(): Argument #1 ($length) must be greater than 0")
        generator = _generator(this)
        out = bytearray()
        while len(out) < length:
            out += generator.generate().to_bytes(generator.size, "little")
        return out[:length].decode("latin-1")

    @method("public function shuffleArray(array $array): array", effects=_DRAWS)
    def shuffleArray(this: PhpObject, array: PhpArray) -> PhpArray:
        items = array.to_list()
        shuffle_list(items, _generator(this).range)
        return PhpArray(items)

    @method("public function shuffleBytes(string $bytes): string", effects=_DRAWS)
    def shuffleBytes(this: PhpObject, bytes: str) -> str:
        items: list[Any] = list(bytes)
        shuffle_list(items, _generator(this).range)
        return "".join(items)

    @method("public function pickArrayKeys(array $array, int $num): array", effects=_DRAWS)
    def pickArrayKeys(this: PhpObject, array: PhpArray, num: int) -> PhpArray:
        where = "Random\\Randomizer::pickArrayKeys(): Argument "
        if not len(array):
            _bad(where + "#1 ($array) cannot be empty")
        if num == 1:
            at = _generator(this).range(0, len(array) - 1)
            return PhpArray([list(array.keys())[at]])
        if num <= 0 or num > len(array):
            _bad(where + "#2 ($num) must be between 1 and the number of elements in argument #1 ($array)")
        return PhpArray(list(pick_keys(array, num, _generator(this).range)))

    @method("public function __serialize(): array")
    def __serialize(this: PhpObject) -> PhpArray:
        return PhpArray([_members(this)])

    @method("public function __unserialize(array $data): void")
    def __unserialize(this: PhpObject, data: PhpArray) -> None:
        members = data.get(0)
        sound = type(members) is PhpArray and len(data) == 1 and len(members) == 1
        engine: PhpValue = members.get("engine") if sound else None
        if not instance_of(engine, "random\\engine"):
            throw_error("Exception", "Invalid serialization data for Random\\Randomizer object")
        _connect(this, engine)


@php_class("class Random\\RandomError extends Error")
class RandomError(PhpObject):
    pass


@php_class("class Random\\BrokenRandomEngineError extends Random\\RandomError")
class BrokenRandomEngineError(PhpObject):
    pass


@php_class("class Random\\RandomException extends Exception")
class RandomException(PhpObject):
    pass
