"""PHP from Python: the library behind `phpjit.Engine`."""
