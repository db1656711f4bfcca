--TEST--
misuse throws
--FILE--
<?php
function g() { yield 1; yield 2; } $g = g(); foreach ($g as $v);
try { foreach ($g as $v); } catch (Exception $e) { echo $e->getMessage(), "\n"; }
$h = g(); $h->next();
try { $h->rewind(); } catch (Exception $e) { echo $e->getMessage(), "\n"; }
function self() { global $s; try { $s->next(); } catch (Error $e) { echo $e->getMessage(), "\n"; } yield; }
$s = self(); $s->current();
try { clone $s; } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { new Generator; } catch (Error $e) { echo $e->getMessage(), "\n"; }
function ex() { yield 1; throw new Exception('inside'); }
try { foreach (ex() as $v) echo $v; } catch (Exception $e) { echo $e->getMessage(), "\n"; }
try { serialize(g()); } catch (Exception $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
Cannot traverse an already closed generator
Cannot rewind a generator that was already run
Cannot resume an already running generator
Trying to clone an uncloneable object of class Generator
The "Generator" class is reserved for internal use and cannot be manually instantiated
1inside
Serialization of 'Generator' is not allowed
