"""Files, directories and streams (php-src: ext/standard/file.c, filestat.c, dir.c, streamsfuncs.c)."""
