"""The typing of tier 1: from the core tree and observed types to a typed `Program` (no LLVM in here)."""
