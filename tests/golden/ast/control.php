<html><?= $a, 1 ?>

<?php
if ($a) b(); elseif ($c) ; else if (1) { } else { return; }
while ($a): continue 2; endwhile;
for ($i = 0, $j; ; $i++) break;
foreach ($a as $k => [$x, 'y' => &$z]) { }
switch ($a) { case 1: default: echo 2; }
try { goto end; } catch (A|\B) { } finally { }
declare(strict_types=1);
end: static $n = 1; global $$g; unset($a[1], $b);
