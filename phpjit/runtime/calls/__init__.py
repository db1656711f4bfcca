"""Calls: builtin stubs, wrappers, coercion, arity adaptors, callables, named arguments."""
