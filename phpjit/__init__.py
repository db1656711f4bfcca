"""phpjit: PHP 8.2 on Python."""
