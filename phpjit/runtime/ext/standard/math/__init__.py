"""Mathematical functions (php-src: ext/standard/math.c)."""
