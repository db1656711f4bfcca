"""How many threads array work may use: no more than the cores that this process can really have.

    cores()             min(cores, scheduler affinity, CPU quota of the control groups)
    budget(4, False)    min(4, cores()); forced: 4 whatever there is

With a budget of one there is no pool and no parallel code.
"""
from __future__ import annotations

import os
from collections.abc import Iterator

_UNLIMITED = 1 << 20


def budget(wanted: int, forced: bool) -> int:
    """Return the number of threads for a setting (0: as many as there are cores)."""
    if forced and wanted > 0:
        return wanted
    found = cores()
    return found if wanted <= 0 else min(wanted, found)


def cores(root: str = "/", available: int | None = None) -> int:
    """Return how many cores there are for this process.

    `root` is where /proc and /sys are looked for; `available` replaces what the operating system says of its CPUs.
    """
    if available is None:
        available = os.cpu_count() or 1
        try:
            available = min(available, len(os.sched_getaffinity(0)))
        except (AttributeError, OSError):
            pass                    # not a Linux
    return max(min(available, quota(root)), 1)


def quota(root: str = "/") -> int:
    """Return the CPU quota of the control groups, version 1 or 2, in whole cores: half a core counts as one."""
    least = _UNLIMITED
    for folder, unified in _groups(root):
        if unified:
            limit, _, period = _read(folder, "cpu.max").partition(" ")
        else:
            limit, period = _read(folder, "cpu.cfs_quota_us"), _read(folder, "cpu.cfs_period_us")
        if limit.isdigit() and period.isdigit() and int(limit) > 0 and int(period) > 0:      # not "max", not -1
            least = min(least, -(-int(limit) // int(period)))
    return least


def _groups(root: str) -> Iterator[tuple[str, bool]]:
    """Give the folders of this process's groups that may limit its CPU time, from its own group up to the root."""
    mounted = os.path.join(root, "sys/fs/cgroup")
    for line in _read(root, "proc/self/cgroup").splitlines():
        number, _, rest = line.partition(":")
        controllers, _, path = rest.partition(":")
        if number == "0" and not controllers:
            tops, unified = [mounted, os.path.join(mounted, "unified")], True
        elif "cpu" in controllers.split(","):
            tops, unified = [os.path.join(mounted, controllers), os.path.join(mounted, "cpu")], False
        else:
            continue
        parts = [part for part in path.split("/") if part not in ("", ".", "..")]
        for top in tops:            # in a container the path may be one of the host's: then its root is what there is
            for length in range(len(parts), -1, -1):
                yield os.path.join(top, *parts[:length]), unified


def _read(*path: str) -> str:
    try:
        with open(os.path.join(*path), "rb", buffering=0) as file:
            return file.read(65536).decode("latin-1").strip()
    except OSError:
        return ""
