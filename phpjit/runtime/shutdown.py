"""The end of a request: shutdown functions, destructors in PHP's order, output flushed."""
