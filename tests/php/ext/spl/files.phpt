--TEST--
SplFileObject, SplTempFileObject and SplFileInfo
--FILE--
<?php
$t = new SplTempFileObject; $t->fwrite("a,b\n\"c d\",e\n\nlast"); $t->rewind(); foreach ($t as $n => $line) echo $n, ":", json_encode($line), "\n";
$t->setFlags(SplFileObject::READ_CSV | SplFileObject::READ_AHEAD | SplFileObject::SKIP_EMPTY | SplFileObject::DROP_NEW_LINE); foreach ($t as $n => $row) echo $n, ":", json_encode($row), "\n";
$t->setFlags(0); $t->seek(1); echo $t->current(), $t->key(), "\n"; $t->fseek(0); echo $t->fgets(), $t->ftell(), json_encode($t->eof()), "\n";
$i = new SplFileInfo("/tmp/some.dir/file.tar.gz"); echo $i->getFilename(), " ", $i->getExtension(), " ", $i->getBasename(".gz"), " ", $i->getPath(), " ", $i->getPathInfo(), " $i\n"; var_dump($i->isFile(), $i);
try { new SplFileObject("/no/such/file"); } catch (RuntimeException $e) { echo $e->getMessage(), "\n"; } try { $i->getSize(); } catch (RuntimeException $e) { echo $e->getMessage(), "\n"; }
try { new DirectoryIterator(""); } catch (ValueError $e) { echo $e->getMessage(), "\n"; } try { new FilesystemIterator("/no/such"); } catch (UnexpectedValueException $e) { echo $e->getMessage(), "\n"; }
?>
--EXPECT--
0:"a,b\n"
1:"\"c d\",e\n"
2:"\n"
3:"last"
0:["a","b"]
1:["c d","e"]
3:["last"]
"c d",e
1
a,b
4false
file.tar.gz gz file.tar /tmp/some.dir /tmp/some.dir /tmp/some.dir/file.tar.gz
bool(false)
object(SplFileInfo)#2 (2) {
  ["pathName":"SplFileInfo":private]=>
  string(25) "/tmp/some.dir/file.tar.gz"
  ["fileName":"SplFileInfo":private]=>
  string(11) "file.tar.gz"
}
SplFileObject::__construct(/no/such/file): Failed to open stream: No such file or directory
SplFileInfo::getSize(): stat failed for /tmp/some.dir/file.tar.gz
DirectoryIterator::__construct(): Argument #1 ($directory) cannot be empty
FilesystemIterator::__construct(/no/such): Failed to open directory: No such file or directory
