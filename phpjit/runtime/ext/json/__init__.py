"""Builtins of ext/json."""
