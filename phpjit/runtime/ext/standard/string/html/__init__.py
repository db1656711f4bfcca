"""HTML entities: tables, character sets, and the functions on them."""
