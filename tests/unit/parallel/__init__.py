"""Tests of the pool of threads: codegen.parallel and its wiring."""
