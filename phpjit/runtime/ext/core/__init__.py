"""Zend's own functions and classes."""
