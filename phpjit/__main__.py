"""`python -m phpjit`: the same as the command `phpjit`."""
from __future__ import annotations

import sys

from phpjit.cli.main import main

sys.exit(main())
