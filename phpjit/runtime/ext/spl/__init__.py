"""PHP's ext/spl: data structures, iterators, autoloading."""
