"""Tier 0: PHP functions as Python functions.  compiled.py is what a warm start needs, unit.py the compiler."""
