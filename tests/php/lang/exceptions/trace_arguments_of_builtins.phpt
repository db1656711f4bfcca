--TEST--
Traces show a builtin's int, float and bool arguments as they were given, strings as they were converted
--FILE--
<?php
function told($f) { try { $f(); } catch (Throwable $e) { $c = $e->getTrace()[0]; echo $c['function'], ' ', serialize($c['args']), "\n"; } }
told(fn() => intdiv("64", 0));
told(fn() => intdiv(64.0, false));
told(fn() => intdiv(64, null));
told(fn() => str_repeat(12, -1));
told(fn() => str_repeat(null, "-1"));
told(fn() => explode(false, 12));
told(fn() => array_fill("3", "-1", 2));
told(fn() => str_pad(5, "7", ""));
told(fn() => log("3", "0"));
told(fn() => strpos(55, 3, "9"));
told(fn() => array_rand([1], "7"));
told(fn() => random_int("5", "3"));
function quotient($n, $by) { $sum = 0; for ($i = 0; $i < 3; $i++) { $sum += intdiv($n, $by); } return $sum; }
told(fn() => quotient("64", "0"));
--EXPECTF--
intdiv a:2:{i:0;s:2:"64";i:1;i:0;}
intdiv a:2:{i:0;d:64;i:1;b:0;}

Deprecated: intdiv(): Passing null to parameter #2 ($num2) of type int is deprecated in %s/trace_arguments_of_builtins.php on line 5
intdiv a:2:{i:0;i:64;i:1;N;}
str_repeat a:2:{i:0;s:2:"12";i:1;i:-1;}

Deprecated: str_repeat(): Passing null to parameter #1 ($string) of type string is deprecated in %s/trace_arguments_of_builtins.php on line 7
str_repeat a:2:{i:0;s:0:"";i:1;s:2:"-1";}
explode a:2:{i:0;s:0:"";i:1;s:2:"12";}
array_fill a:3:{i:0;s:1:"3";i:1;s:2:"-1";i:2;i:2;}
str_pad a:3:{i:0;s:1:"5";i:1;s:1:"7";i:2;s:0:"";}
log a:2:{i:0;s:1:"3";i:1;s:1:"0";}
strpos a:3:{i:0;s:2:"55";i:1;s:1:"3";i:2;s:1:"9";}
array_rand a:2:{i:0;a:1:{i:0;i:1;}i:1;s:1:"7";}
random_int a:2:{i:0;s:1:"5";i:1;s:1:"3";}
intdiv a:2:{i:0;s:2:"64";i:1;s:1:"0";}
