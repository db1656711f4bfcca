"""Tier 1: native code by LLVM."""
