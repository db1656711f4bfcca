"""Tier 1: typed regions of PHP as native code, by LLVM."""
