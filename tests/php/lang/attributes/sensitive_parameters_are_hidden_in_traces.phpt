--TEST--
sensitive parameters are hidden in traces
--FILE--
<?php
function login($user, #[SensitiveParameter] $password) { throw new Exception('denied'); }
try { login('bob', 'secret'); } catch (Exception $e) { echo $e->getTraceAsString(), "\n"; var_dump($e->getTrace()[0]['args'][1]); }
--EXPECTF--
#0 %s/sensitive_parameters_are_hidden_in_traces.php(3): login('bob', Object(SensitiveParameterValue))
#1 {main}
object(SensitiveParameterValue)#2 (0) {
}
