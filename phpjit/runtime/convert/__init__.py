"""Conversions between PHP values: casts, numeric strings, float texts, type names."""
from __future__ import annotations

from phpjit.runtime.convert.floats import (
    INT_MAX,
    INT_MIN,
    float_export,
    float_in_message,
    float_repr,
    float_to_int,
    float_to_int_cap,
    float_to_int_checked,
    float_to_int_key,
    format_float,
    ini_precision,
)
from phpjit.runtime.convert.names import debug_type, legacy_type, shown_class_name, type_name
from phpjit.runtime.convert.numeric import (
    is_numeric,
    numeric,
    numeric_overflow,
    numeric_prefix,
    string_to_float,
    string_to_int,
)
from phpjit.runtime.convert.scalars import (
    object_to_str,
    to_array,
    to_bool,
    to_float,
    to_int,
    to_number,
    to_object,
    to_str,
)

__all__ = ["INT_MAX", "INT_MIN", "debug_type", "float_export", "float_in_message", "float_repr", "float_to_int",
           "float_to_int_cap", "float_to_int_checked", "float_to_int_key", "format_float", "ini_precision",
           "is_numeric", "legacy_type", "numeric", "numeric_overflow", "numeric_prefix", "object_to_str",
           "shown_class_name", "string_to_float", "string_to_int", "to_array", "to_bool", "to_float", "to_int",
           "to_number", "to_object", "to_str", "type_name"]
