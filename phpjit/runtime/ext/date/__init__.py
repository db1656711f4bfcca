"""Dates and times (php-src: ext/date)."""
