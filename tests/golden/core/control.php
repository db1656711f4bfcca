<?php
for ($i = 0; $i < 3; $i++, $j--) { if ($i) continue; elseif ($j) break; else goto end; }
while (true) do { switch ($x) { case 1: break 2; default: continue 2; } } while ($y);
try { throw new E; } catch (A | B $e) { } catch (C) { } finally { end2: }
end: declare(ticks=1) { f(); }
