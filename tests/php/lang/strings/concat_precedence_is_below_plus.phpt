--TEST--
concat precedence is below plus
--FILE--
<?php
echo "sum: " . 1 + 2, "\n";
--EXPECT--
sum: 3
