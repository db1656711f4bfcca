"""Random numbers (php-src: ext/random): the generators, PHP's functions and the classes of Random\\."""
