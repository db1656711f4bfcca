"""Builtins that php does not have: what phpjit tells a program of itself."""
