"""The generators: Mt19937, PcgOneseq128XslRr64, Xoshiro256StarStar, Secure, and one that calls a user's engine.

All have `generate() -> int`, `size` (bytes of the last number) and `range(low, high)`, which is PHP's way to an
unbiased number: discard what lies above the greatest multiple of the range.
"""
from __future__ import annotations

import random
import secrets
from collections.abc import Callable, Sequence
from typing import Final, NoReturn

MT_RAND_MT19937: Final = 0
MT_RAND_PHP: Final = 1
MT_MAX: Final = 0x7FFF_FFFF
_N: Final = 624
_M: Final = 397
_32: Final = 0xFFFF_FFFF
_64: Final = 0xFFFF_FFFF_FFFF_FFFF
_128: Final = (1 << 128) - 1
_ATTEMPTS: Final = 50
_PCG_MULTIPLIER: Final = 2549297995355413924 << 64 | 4865540595714422341
_PCG_INCREMENT: Final = 6364136223846793005 << 64 | 1442695040888963407
_JUMP: Final = (0x180EC6D33CFD0ABA, 0xD5A61266F0C9392C, 0xA9582618E03FC9AA, 0x39ABDC4529B1661C)
_JUMP_LONG: Final = (0x76E15D3EFEFDCBBF, 0xC5004E441C522FB3, 0x77710069854EE241, 0x39109BB02ACBE635)


def _broken() -> NoReturn:
    from phpjit.runtime.throwables import throw_error
    throw_error("Random\\BrokenRandomEngineError",
                f"Failed to generate an acceptable random number in {_ATTEMPTS} attempts")


class Generator:
    """What all generators share."""

    size = 8

    def generate(self) -> int:
        """Return the next number of `size` bytes."""
        raise NotImplementedError

    def _word(self, size: int) -> int:
        result = 0
        have = 0
        while have < size:
            result |= self.generate() << have * 8
            have += self.size
        return result & (1 << size * 8) - 1

    def range(self, low: int, high: int) -> int:
        """Return a number from low to high, both included."""
        span = high - low
        size = 4 if span <= _32 else 8
        most = (1 << size * 8) - 1
        result = self._word(size)
        if span == most:
            n = low + result
        else:
            span += 1
            if span & (span - 1):
                limit = most - most % span - 1
                count = 0
                while result > limit:
                    count += 1
                    if count > _ATTEMPTS:
                        _broken()
                    result = self._word(size)
                n = low + result % span
            else:
                n = low + (result & (span - 1))
        return n

    def state(self) -> list[object]:
        """Return the state as PHP serializes it."""
        raise NotImplementedError

    def restore(self, items: list[object]) -> bool:
        """Set the state from what `state` returned; False when it is malformed."""
        raise NotImplementedError

    def copy(self) -> Generator:
        """Return an independent generator in the same state."""
        raise NotImplementedError


def _hex(n: int, size: int) -> str:
    return n.to_bytes(size, "little").hex()


def _unhex(text: object, size: int) -> int | None:
    if type(text) is not str or len(text) != 2 * size:
        return None
    try:
        return int.from_bytes(bytes.fromhex(text), "little")
    except ValueError:
        return None


class Mt19937(Generator):
    """The Mersenne Twister; `mode` MT_RAND_PHP reproduces the wrong one of PHP before 7.1.

    The right one is CPython's own generator, seeded as PHP does; the wrong one is computed here.
    """

    size = 4

    def __init__(self, seed: int | None = None, mode: int = MT_RAND_MT19937) -> None:
        self.mode = mode
        self.words: list[int] = []          # of the wrong one
        self.count = 0
        self.native = random.Random(0)      # of the right one
        self.bits: Callable[[int], int] = self.native.getrandbits
        self.seed(secrets.randbits(32) if seed is None else seed)

    def seed(self, seed: int) -> None:
        """Start over from a seed of 32 bits."""
        word = seed & _32
        words = [word]
        for i in range(1, _N):
            word = (1812433253 * (word ^ word >> 30) + i) & _32
            words.append(word)
        if self.mode == MT_RAND_MT19937:
            self.native.setstate((3, (*words, _N), None))
            self.bits(32)                   # makes the next 624 words, as PHP does at once
            self._set(self.native.getstate()[1][:_N], 0)
        else:
            self.words = words
            self._reload()

    def _set(self, words: Sequence[int], count: int) -> None:
        if self.mode == MT_RAND_MT19937:
            self.native.setstate((3, (*words, count), None))
        else:
            self.words, self.count = list(words), count

    def _get(self) -> tuple[list[int], int]:
        if self.mode == MT_RAND_MT19937:
            state = self.native.getstate()[1]
            return list(state[:_N]), state[_N]
        return self.words, self.count

    def _reload(self) -> None:
        w = self.words
        for i in range(_N):
            u = w[i]
            v = w[i + 1] if i + 1 < _N else w[0]
            x = w[i + _M if i < _N - _M else i + _M - _N] ^ (u & 0x80000000 | v & 0x7FFFFFFF) >> 1
            w[i] = x ^ 0x9908B0DF if u & 1 else x
        self.count = 0

    def generate(self) -> int:
        if self.mode == MT_RAND_MT19937:
            return self.bits(32)
        if self.count >= _N:
            self._reload()
        x = self.words[self.count]
        self.count += 1
        x ^= x >> 11
        x ^= x << 7 & 0x9D2C5680
        x ^= x << 15 & 0xEFC60000
        return x ^ x >> 18

    def range(self, low: int, high: int) -> int:
        """The common case, one word of 32 bits, without further calls."""
        span = high - low
        if span >= _32:
            return super().range(low, high)
        draw: Callable[[int], int] = self.bits if self.mode == MT_RAND_MT19937 else self._draw
        result = draw(32)
        span += 1
        if span & (span - 1) == 0:
            return low + (result & (span - 1))
        limit = _32 - _32 % span - 1
        count = 0
        while result > limit:
            count += 1
            if count > _ATTEMPTS:
                _broken()
            result = draw(32)
        return low + result % span

    def _draw(self, _: int) -> int:
        return self.generate()

    def scaled(self, low: int, high: int) -> int:
        """Return a number as rand() with limits does: scaled, not discarded, in MT_RAND_PHP mode."""
        if self.mode == MT_RAND_MT19937:
            return self.range(low, high)
        r = self.generate() >> 1
        offset = int((float(high) - float(low) + 1.0) * (r / (MT_MAX + 1.0)))
        n = (offset + low) & _64
        return n - (1 << 64) if n >> 63 else n

    def state(self) -> list[object]:
        words, count = self._get()
        return [*(_hex(w, 4) for w in words), count, self.mode]

    def restore(self, items: list[object]) -> bool:
        if len(items) != _N + 2:
            return False
        words = [_unhex(text, 4) for text in items[:_N]]
        count, mode = items[_N], items[_N + 1]
        if None in words or type(count) is not int or type(mode) is not int:
            return False
        if not 0 <= count <= _N or mode not in (MT_RAND_MT19937, MT_RAND_PHP):
            return False
        self.mode = mode
        self._set([w for w in words if w is not None], count)
        return True

    def copy(self) -> Mt19937:
        other = Mt19937(0, self.mode)
        other._set(*self._get())
        return other


class Pcg(Generator):
    """PCG with 128 bits of state, XSL-RR output."""

    def __init__(self, seed: int | str | None = None) -> None:
        self.number = 0
        if seed is None:
            self.number = secrets.randbits(128)
            return
        if type(seed) is str:
            data = seed.encode("latin-1")
            wide = int.from_bytes(data[:8], "little") << 64 | int.from_bytes(data[8:], "little")
        else:
            wide = int(seed) & _64
        self._step()
        self.number = self.number + wide & _128
        self._step()

    def _step(self) -> None:
        self.number = self.number * _PCG_MULTIPLIER + _PCG_INCREMENT & _128

    def generate(self) -> int:
        self._step()
        n = self.number
        x = (n >> 64 ^ n) & _64
        turn = n >> 122
        return (x >> turn | x << (64 - turn)) & _64 if turn else x

    def jump(self, steps: int) -> None:
        """Advance by `steps` numbers."""
        multiplier, plus = _PCG_MULTIPLIER, _PCG_INCREMENT
        all_multiplier, all_plus = 1, 0
        while steps > 0:
            if steps & 1:
                all_multiplier = all_multiplier * multiplier & _128
                all_plus = all_plus * multiplier + plus & _128
            plus = (multiplier + 1) * plus & _128
            multiplier = multiplier * multiplier & _128
            steps >>= 1
        self.number = all_multiplier * self.number + all_plus & _128

    def state(self) -> list[object]:
        return [_hex(self.number >> 64, 8), _hex(self.number & _64, 8)]

    def restore(self, items: list[object]) -> bool:
        words = [_unhex(text, 8) for text in items]
        if len(words) != 2 or words[0] is None or words[1] is None:
            return False
        self.number = words[0] << 64 | words[1]
        return True

    def copy(self) -> Pcg:
        other = Pcg.__new__(Pcg)
        other.number = self.number
        return other


class Xoshiro(Generator):
    """xoshiro256**."""

    def __init__(self, seed: int | str | None = None) -> None:
        if seed is None:
            self.words = [secrets.randbits(64) for _ in range(4)]
            self.words[0] |= not any(self.words)
        elif type(seed) is str:
            data = seed.encode("latin-1")
            self.words = [int.from_bytes(data[i:i + 8], "little") for i in range(0, 32, 8)]
        else:
            self.words = _split_mix(int(seed) & _64)

    def generate(self) -> int:
        a, b, c, d = self.words
        x = b * 5 & _64
        r = (x << 7 | x >> 57) * 9 & _64
        t = b << 17 & _64
        c ^= a
        d ^= b
        b ^= c
        a ^= d
        c ^= t
        self.words = [a, b, c, (d << 45 | d >> 19) & _64]
        return r

    def jump(self, long: bool = False) -> None:
        """Advance by 2**128 numbers, or 2**192."""
        made = [0, 0, 0, 0]
        for mask in _JUMP_LONG if long else _JUMP:
            for bit in range(64):
                if mask >> bit & 1:
                    made = [x ^ y for x, y in zip(made, self.words, strict=True)]
                self.generate()
        self.words = made

    def state(self) -> list[object]:
        return [_hex(w, 8) for w in self.words]

    def restore(self, items: list[object]) -> bool:
        words = [_unhex(text, 8) for text in items]
        if len(words) != 4 or None in words:
            return False
        self.words = [w for w in words if w is not None]
        return True

    def copy(self) -> Xoshiro:
        other = Xoshiro.__new__(Xoshiro)
        other.words = self.words[:]
        return other


def _split_mix(seed: int) -> list[int]:
    words = []
    for _ in range(4):
        seed = seed + 0x9E3779B97F4A7C15 & _64
        r = (seed ^ seed >> 30) * 0xBF58476D1CE4E5B9 & _64
        r = (r ^ r >> 27) * 0x94D049BB133111EB & _64
        words.append(r ^ r >> 31)
    return words


class Secure(Generator):
    """The operating system's."""

    def generate(self) -> int:
        return secrets.randbits(64)

    def range(self, low: int, high: int) -> int:
        return low + secrets.randbelow(high - low + 1)

    def copy(self) -> Secure:
        return self


class UserEngine(Generator):
    """An engine written in PHP: `call` runs its generate()."""

    def __init__(self, call: Callable[[], str]) -> None:
        self.call = call

    def generate(self) -> int:
        data = self.call().encode("latin-1")[:8]
        if not data:
            from phpjit.runtime.throwables import throw_error
            throw_error("Random\\BrokenRandomEngineError", "A random engine must return a non-empty string")
        self.size = len(data)
        return int.from_bytes(data, "little")

    def copy(self) -> UserEngine:
        return self
