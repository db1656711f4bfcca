"""Output control (php-src: main/output.c): ob_start and kin."""
