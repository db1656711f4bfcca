"""array.c: the functions on arrays."""
