"""Tests of phpjit.tiering, with a fake compiler."""
