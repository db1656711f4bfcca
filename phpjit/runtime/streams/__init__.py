"""PHP streams: one buffered Stream class over backends (files, memory, output, user wrappers)."""
