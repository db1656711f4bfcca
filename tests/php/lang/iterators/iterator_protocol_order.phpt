--TEST--
iterator protocol order
--FILE--
<?php
class It implements Iterator { private $i = 0; function log($m) { echo "$m "; } function rewind(): void { $this->log('rewind'); $this->i = 0; } function valid(): bool { $this->log('valid'); return $this->i < 2; } function current(): mixed { $this->log('current'); return "v{$this->i}"; } function key(): mixed { $this->log('key'); return "k{$this->i}"; } function next(): void { $this->log('next'); $this->i++; } }
foreach (new It as $k => $v) echo "[$k=>$v] "; echo "\n";
foreach (new It as $v) { echo "[$v] "; break; } echo "\n";
echo json_encode(iterator_to_array(new It)), json_encode([...new It]), "\n";
[$x] = [...new It]; echo iterator_count(new It), "\n";
--EXPECTF--
rewind valid current key [k0=>v0] next valid current key [k1=>v1] next valid 
rewind valid current [v0] 
rewind valid current key next valid current key next valid {"k0":"v0","k1":"v1"}rewind valid current key next valid current key next valid {"k0":"v0","k1":"v1"}
rewind valid current key next valid current key next valid 
Warning: Undefined array key 0 in %s/iterator_protocol_order.php on line 6
rewind valid next valid next valid 2
