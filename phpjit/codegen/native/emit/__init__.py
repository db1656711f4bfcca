"""From a typed program to LLVM IR."""
