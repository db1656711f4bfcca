"""Linking of class declarations into PhpClass objects."""
