--TEST--
unhandled error inside output buffer flushes it
--FILE--
<?php
ob_start(); echo "buffered\n";
function f() { ob_start(fn($b) => strtoupper($b)); echo "nested\n"; throw new Exception('x'); }
f();
--EXPECT--
buffered
NESTED

FATAL ERROR: UNCAUGHT EXCEPTION: X IN /TMP/TMPH9YDODEF/UNHANDLED_ERROR_INSIDE_OUTPUT_BUFFER_FLUSHES_IT.PHP:3
STACK TRACE:
#0 /TMP/TMPH9YDODEF/UNHANDLED_ERROR_INSIDE_OUTPUT_BUFFER_FLUSHES_IT.PHP(4): F()
#1 {MAIN}
  THROWN IN /TMP/TMPH9YDODEF/UNHANDLED_ERROR_INSIDE_OUTPUT_BUFFER_FLUSHES_IT.PHP ON LINE 3
