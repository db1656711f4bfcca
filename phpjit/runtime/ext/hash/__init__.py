"""Builtins of ext/hash: digests and checksums."""
