"""Reflection: PHP classes that look at PHP classes, functions, parameters, types."""
