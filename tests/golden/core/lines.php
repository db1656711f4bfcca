<?php
$a = f($b,
  $c
  . $d) + g(
    $e); $x
  ->y()->z($q);
