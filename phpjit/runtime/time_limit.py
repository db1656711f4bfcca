"""max_execution_time: CPU seconds after which a script ends, by the profiling timer of the process, as php does it.

Only in a process that runs one script, on its main thread: a timer belongs to the whole process.
"""
from __future__ import annotations

import signal
import threading
from typing import Any


def limit_time(seconds: int) -> None:
    """End the script in so many CPU seconds from now; 0: never."""
    from phpjit.runtime.current import current

    options = current().options
    if (options is None or not options.own_process or not hasattr(signal, "setitimer")
            or threading.current_thread() is not threading.main_thread()):
        return
    if seconds <= 0:
        signal.setitimer(signal.ITIMER_PROF, 0)
        return

    def expired(number: int, frame: Any) -> None:
        from phpjit.runtime.diagnostics import fatal

        fatal(f"Maximum execution time of {seconds} second{'' if seconds == 1 else 's'} exceeded")

    signal.signal(signal.SIGPROF, expired)
    signal.setitimer(signal.ITIMER_PROF, seconds)
