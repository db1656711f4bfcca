--TEST--
traces name the file of all includes but the innermost
--FILE--
<?php
function show($t) { foreach ($t as $i => $f) echo "#$i ", $f['function'], ' ', json_encode(array_map(fn($a) => is_string($a) ? basename($a) : $a, $f['args'] ?? ['none told'])), "\n"; }
$files = ['g' => 'show(debug_backtrace()); function in() { show(debug_backtrace()); } in(); eval("show(debug_backtrace());");', 'h' => 'throw new Exception("x");', 'i' => 'require __DIR__ . "/h.inc";'];
foreach ($files as $name => $code) file_put_contents(__DIR__ . "/$name.inc", "<?php $code");
require 'g.inc';
try { require __DIR__ . '/h.inc'; } catch (Exception $e) { show($e->getTrace()); echo preg_replace('~/\S*/~', '', $e->getTraceAsString()), "\n"; }
function inc() { include __DIR__ . '/h.inc'; }
try { inc(); } catch (Exception $e) { show($e->getTrace()); }
try { require __DIR__ . '/i.inc'; } catch (Exception $e) { show($e->getTrace()); }
foreach ($files as $name => $code) unlink(__DIR__ . "/$name.inc");
--EXPECT--
#0 require ["none told"]
#0 in []
#1 require ["g.inc"]
#0 eval ["none told"]
#1 require ["g.inc"]
#0 require ["none told"]
#0 traces_name_the_files_of_includes.php(6): require()
#1 {main}
#0 include ["none told"]
#1 inc []
#0 require ["none told"]
#1 require ["i.inc"]
