"""php_user_filter and the buckets that it moves."""
from __future__ import annotations

from typing import Any, Final

from phpjit.builtin import Effects, PhpValue, builtin, method, php_class
from phpjit.runtime.convert import to_str
from phpjit.runtime.streams.state import next_id
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.objects import PhpObject
from phpjit.runtime.values.resource import Resource

_IO: Final = Effects.FILE_IO | Effects.THROWS


class Brigade(Resource):
    """A row of pieces of data."""

    __slots__ = ("pieces",)

    def __init__(self, id: int, pieces: list[bytes]) -> None:
        super().__init__(id, "userfilter.bucket brigade")
        self.pieces: list[bytes | PhpObject] = list(pieces)

    def join(self) -> bytes:
        """All data of it."""
        return b"".join(p if isinstance(p, bytes) else to_str(vars(p).get("data")).encode("latin-1")
                        for p in self.pieces)


def _bucket(data: str) -> PhpObject:
    from phpjit.runtime.classes.instantiate import new_instance

    made = new_instance("stdClass")
    slots = vars(made)
    slots["bucket"] = Resource(next_id(), "userfilter.bucket")
    slots["data"] = data
    slots["datalen"] = len(data)
    return made


def _brigade(function: str, value: PhpValue) -> Brigade:
    if not isinstance(value, Brigade):
        throw_error("TypeError", f"{function}(): supplied resource is not a valid userfilter.bucket brigade resource")
    return value


@builtin("stream_bucket_make_writeable($brigade): ?object", effects=_IO)
def stream_bucket_make_writeable(brigade: PhpValue) -> PhpValue:
    row = _brigade("stream_bucket_make_writeable", brigade)
    if not row.pieces:
        return None
    piece = row.pieces.pop(0)
    return _bucket(piece.decode("latin-1")) if isinstance(piece, bytes) else piece


@builtin("stream_bucket_append($brigade, object $bucket): void", effects=_IO)
def stream_bucket_append(brigade: PhpValue, bucket: PhpObject) -> None:
    _brigade("stream_bucket_append", brigade).pieces.append(bucket)


@builtin("stream_bucket_prepend($brigade, object $bucket): void", effects=_IO)
def stream_bucket_prepend(brigade: PhpValue, bucket: PhpObject) -> None:
    _brigade("stream_bucket_prepend", brigade).pieces.insert(0, bucket)


@builtin("stream_bucket_new($stream, string $buffer): object", effects=_IO)
def stream_bucket_new(stream: PhpValue, buffer: str) -> PhpObject:
    return _bucket(buffer)


@php_class("class php_user_filter")
class PhpUserFilter:
    """The base of user filters."""

    PROPS = ("public string $filtername = ''", "public mixed $params = ''", "public $stream = null")

    @method("public function filter($in, $out, &$consumed, bool $closing): int")
    def filter(this: Any, incoming: PhpValue, outgoing: PhpValue, consumed: PhpValue,
               closing: bool) -> int:
        return 0

    @method("public function onCreate(): bool")
    def on_create(this: Any) -> bool:
        return True

    @method("public function onClose(): void")
    def on_close(this: Any) -> None:
        """Nothing to give back."""
