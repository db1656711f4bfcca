<?php
function a($x) { return $$x; }
function b($x) { extract($x); return compact('y'); }
function c($x) { include $x; }
function d($x) { return [compact('x', 'y'), get_defined_vars(), func_get_args()]; }
function e($x) { return compact($x); }
