"""The string functions of ext/standard, grouped as in the manual."""
