"""A refusal that an earlier run has stored is raised again: it must not keep the variables of its callers alive."""
from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

PROGRAM = """<?php
class D { function __construct(public $n) {} function __destruct() { echo "~{$this->n} "; } }
function f() { $local = new D('local'); foreach ([1] as $x) { return new D('ret'); } }
$f = 'f'; $f(); echo "| "; f(); echo "|";
"""


def test_variables_die_with_their_function_in_each_run(tmp_path: Path) -> None:
    script = tmp_path / "script.php"
    script.write_text(PROGRAM, encoding="utf-8")
    environment = {**os.environ, "XDG_CACHE_HOME": str(tmp_path / "cache")}
    shown = [subprocess.run([sys.executable, "-m", "phpjit", "run", "--tier=1", str(script)], capture_output=True,
                            text=True, env=environment, check=True).stdout for _ in range(3)]
    assert shown == ["~ret ~local | ~ret ~local |"] * 3
