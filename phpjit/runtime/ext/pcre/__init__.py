"""Builtins of ext/pcre, on the real PCRE2 library."""
