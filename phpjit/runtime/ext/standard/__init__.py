"""Builtins of ext/standard."""
