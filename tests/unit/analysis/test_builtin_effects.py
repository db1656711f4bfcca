"""The effects that builtins state: all of them do, and those that matter state the right ones."""
from __future__ import annotations

import pytest

from phpjit.analysis.builtins import CALLBACKS, Builtins, callbacks_of, wants_string
from phpjit.effects import PURE, Effects
from phpjit.phptypes import Named, Union
from phpjit.runtime.calls.registry import builtin_record
from phpjit.runtime.calls.stub import parse_function
from phpjit.runtime.ext._index import FUNCTIONS, REFS

SOFT = Effects.THROWS | Effects.WARNS


def effects(name: str) -> Effects:
    record = builtin_record(name)
    assert record is not None
    return record.effects


def test_every_builtin_states_its_effects() -> None:
    assert [name for name in FUNCTIONS if Effects.UNKNOWN in effects(name)] == []


def test_the_callbacks_of_every_higher_order_builtin_are_known() -> None:
    assert {name for name in FUNCTIONS if Effects.CALLS_BACK in effects(name)} == set(CALLBACKS)


def test_callback_positions_agree_with_the_stubs() -> None:
    for name, positions in CALLBACKS.items():
        record = builtin_record(name)
        assert record is not None
        params = parse_function(record.stub).params
        for at in positions:
            if at >= 0 and name != "preg_replace_callback_array":
                assert "callable" in params[at].type.show(), name


def test_whoever_takes_a_parameter_by_reference_says_so() -> None:
    silent = [name for name in REFS if not effects(name) & (Effects.MUTATES_ARG | Effects.FILE_IO)]
    assert silent == []


def test_what_is_folded_at_compile_time_is_pure() -> None:
    for name in FUNCTIONS:
        record = builtin_record(name)
        assert record is not None
        if record.fold:
            rest = record.effects & ~(SOFT | Effects.CALLS_USER)
            assert not rest or name in {"sprintf", "vsprintf"}, (name, rest)


@pytest.mark.parametrize("names", [
    "abs ceil floor round sqrt sin cos tan asin acos atan atan2 exp log10 fmod fdiv hypot pi is_nan is_finite deg2rad",
    "strlen strrev substr str_contains str_starts_with strtolower strtoupper ucfirst ord chr bin2hex crc32 md5 sha1",
    "array_merge array_values array_slice array_reverse array_is_list array_key_first array_key_last array_sum",
    "is_int is_string is_array is_null gettype boolval base64_encode urlencode addslashes levenshtein nl2br soundex",
])
def test_pure(names: str) -> None:
    for name in names.split():
        assert effects(name) == PURE, name


@pytest.mark.parametrize("names", [
    "ctype_alpha ctype_digit ctype_space hash hash_hmac hash_equals intdiv pow bindec hexdec strpos str_repeat str_pad",
    "explode str_split array_fill array_chunk array_combine range substr_count wordwrap trim ltrim rtrim preg_quote",
])
def test_pure_but_for_diagnostics(names: str) -> None:
    for name in names.split():
        assert not effects(name) & ~(SOFT | Effects.CALLS_USER), name


@pytest.mark.parametrize(("name", "effect"), [
    ("rand", Effects.NONDET), ("time", Effects.NONDET), ("echo_", None), ("printf", Effects.OUTPUT),
    ("file_get_contents", Effects.FILE_IO), ("gethostbyname", Effects.NETWORK_IO), ("exec", Effects.PROCESS),
    ("ini_get", Effects.READS_INI), ("setlocale", Effects.WRITES_GLOBAL), ("strcoll", Effects.READS_INI),
    ("date", Effects.READS_INI), ("preg_match", Effects.WRITES_GLOBAL), ("json_decode", Effects.WRITES_GLOBAL),
    ("strtok", Effects.READS_GLOBAL), ("trigger_error", Effects.WRITES_GLOBAL), ("sort", Effects.MUTATES_ARG),
    ("unserialize", Effects.CALLS_USER), ("class_exists", Effects.CALLS_USER), ("mt_srand", Effects.WRITES_GLOBAL),
])
def test_impure(name: str, effect: Effects | None) -> None:
    if effect is None:
        assert Builtins().effects(name) is None
    else:
        assert effect in effects(name)


def test_positions_from_the_end() -> None:
    assert callbacks_of("array_udiff", 3) == (2,)
    assert callbacks_of("array_udiff_uassoc", 4) == (2, 3)
    assert callbacks_of("array_map", 0) == ()


def test_methods_of_builtin_classes_state_effects() -> None:
    builtins = Builtins()
    assert builtins.method_effects("invalidargumentexception", "getmessage") == Effects.READS_OBJECT
    assert builtins.method_effects("exception", "__construct") == PURE
    assert builtins.method_effects("nosuch", "x") is None
    assert builtins.method_effects("exception", "nosuch") is None


def test_wants_string() -> None:
    assert wants_string(Named("string")) and wants_string(Union((Named("string"), Named("null"))))
    assert not wants_string(Union((Named("string"), Named("Stringable")))) and not wants_string(None)
    assert not wants_string(Named("mixed"))
