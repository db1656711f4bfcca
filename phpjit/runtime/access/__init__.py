"""Helpers that generated code calls: places of every kind, quiet reads, destructuring, iteration."""
