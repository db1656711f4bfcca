"""Functions on variables: dumping, exporting, serializing, types (php-src: ext/standard/var.c, type.c)."""
