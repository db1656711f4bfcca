<?php
function f(&$r) { static $n = 0; $f = function () use (&$r, $n) { yield $n => $r; }; foreach ($f() as $k => $v) { try { g($v); } catch (E $e) { echo $e; } finally { unset($r[$k]); } } }
