"""Builtins of ext/ctype."""
