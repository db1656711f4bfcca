--TEST--
short open tags are on without an ini file
--FILE--
a <? echo 'b' ?> c <?= 'd' ?>
<?php echo "\n";
--EXPECT--
a b c d
