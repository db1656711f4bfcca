<?php
echo "a$b[c] {$d->e} $f->g ${h}", "$i", "plain", <<<X
  line $j
  {$k['l']}
  X;
