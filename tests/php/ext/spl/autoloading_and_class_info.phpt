--TEST--
autoloaders, class_implements and kin
--FILE--
<?php
spl_autoload_register(function ($c) { echo "load $c\n"; if ($c === "Foo") { eval("class Foo implements Countable { function count(): int { return 3; } }"); } });
spl_autoload_register($second = function ($c) { echo "second $c\n"; });
echo count(new Foo), "\n"; var_dump(class_exists("Nope"), class_exists("Nope2", false)); spl_autoload_unregister($second); echo count(spl_autoload_functions()), "\n";
trait T {} class P { use T; } class C extends P implements IteratorAggregate { function getIterator(): Iterator { return new EmptyIterator; } }
echo json_encode([class_implements("C"), class_parents(new C), class_uses("P")]), "\n"; var_dump(class_implements("Zzz"));
$o = new stdClass; var_dump(strlen(spl_object_hash($o)), spl_object_id($o) === spl_object_id($o), is_callable("spl_autoload_call"), is_subclass_of("ArrayIterator", "Traversable"));
?>
--EXPECTF--
load Foo
3
load Nope
second Nope
bool(false)
bool(false)
1
[{"IteratorAggregate":"IteratorAggregate","Traversable":"Traversable"},{"P":"P"},{"T":"T"}]
load Zzz

Warning: class_implements(): Class Zzz does not exist and could not be loaded in %s on line 6
bool(false)
int(32)
bool(true)
bool(true)
bool(true)
