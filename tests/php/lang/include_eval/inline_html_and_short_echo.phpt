--TEST--
inline html and short echo
--FILE--
<html>
<?php if (1 > 0): ?>
  yes <?= "a", "b" ?>

<?php else: ?>
  no
<?php endif ?>
<?php foreach ([1, 2] as $i): ?>
<li><?= $i ?></li>
<?php endforeach; ?>
tail <?php echo __LINE__ ?> on line
<?php // comment ends here ?> shown
<?php /* ?> not ended */ echo "x" ?>
--EXPECT--
<html>
  yes ab
<li>1</li>
<li>2</li>
tail 11 on line
 shown
x
