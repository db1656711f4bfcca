"""How many cores there are for a process: affinity and control groups, by made-up trees of /proc and /sys."""
from __future__ import annotations

from pathlib import Path

import pytest

from phpjit.codegen.parallel.budget import budget, cores
from phpjit.options import OptionError, Options
from phpjit.tiering.cores import Cores


def tree(root: Path, files: dict[str, str]) -> str:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text + "\n")
    return str(root)


CASES = {
    "no groups": ({}, 8),
    "v2 without a limit": ({"proc/self/cgroup": "0::/", "sys/fs/cgroup/cpu.max": "max 100000"}, 8),
    "v2 in a container": ({"proc/self/cgroup": "0::/", "sys/fs/cgroup/cpu.max": "200000 100000"}, 2),
    "v2, half a core": ({"proc/self/cgroup": "0::/", "sys/fs/cgroup/cpu.max": "50000 100000"}, 1),
    "v2, one and a half": ({"proc/self/cgroup": "0::/", "sys/fs/cgroup/cpu.max": "150000 100000"}, 2),
    "v2, own group": ({"proc/self/cgroup": "0::/a/b", "sys/fs/cgroup/a/b/cpu.max": "300000 100000",
                       "sys/fs/cgroup/a/cpu.max": "max 100000"}, 3),
    "v2, the outer group is smaller": ({"proc/self/cgroup": "0::/a/b", "sys/fs/cgroup/a/b/cpu.max": "300000 100000",
                                        "sys/fs/cgroup/a/cpu.max": "200000 100000"}, 2),
    "v2, the path is the host's": ({"proc/self/cgroup": "0::/docker/123", "sys/fs/cgroup/cpu.max": "400000 100000"}, 4),
    "v2 beside v1": ({"proc/self/cgroup": "4:cpu,cpuacct:/x\n0::/y",
                      "sys/fs/cgroup/cpu,cpuacct/x/cpu.cfs_quota_us": "-1",
                      "sys/fs/cgroup/cpu,cpuacct/x/cpu.cfs_period_us": "100000",
                      "sys/fs/cgroup/unified/y/cpu.max": "500000 100000"}, 5),
    "v1": ({"proc/self/cgroup": "7:memory:/m\n4:cpu,cpuacct:/x",
            "sys/fs/cgroup/cpu,cpuacct/x/cpu.cfs_quota_us": "300000",
            "sys/fs/cgroup/cpu,cpuacct/x/cpu.cfs_period_us": "100000"}, 3),
    "v1 in a container": ({"proc/self/cgroup": "4:cpuacct,cpu:/docker/123",
                           "sys/fs/cgroup/cpu/cpu.cfs_quota_us": "100000",
                           "sys/fs/cgroup/cpu/cpu.cfs_period_us": "50000"}, 2),
    "damaged": ({"proc/self/cgroup": "nonsense\n0::/../../x\n:::", "sys/fs/cgroup/cpu.max": "lots"}, 8),
    "more than there are": ({"proc/self/cgroup": "0::/", "sys/fs/cgroup/cpu.max": "9900000 100000"}, 8),
}


@pytest.mark.parametrize("name", CASES)
def test_cores_are_no_more_than_the_groups_allow(name: str, tmp_path: Path) -> None:
    files, expected = CASES[name]
    assert cores(tree(tmp_path, files), available=8) == expected


def test_there_is_always_one_core(tmp_path: Path) -> None:
    assert cores(str(tmp_path), available=0) == 1
    assert cores() >= 1


def test_a_setting_cannot_ask_for_more_threads_than_cores_unless_forced() -> None:
    assert budget(0, False) == budget(0, True) == cores()
    assert budget(1000, False) == cores()
    assert budget(1, False) == 1
    assert budget(1000, True) == 1000


@pytest.mark.parametrize(("settings", "enabled"), [
    ({"parallel": "off"}, False), ({"threads": 1}, False), ({"parallel": "force", "threads": 1}, True),
    ({"parallel": "force", "threads": 7}, True)])
def test_parallel_code_is_made_only_for_several_cores(settings: dict[str, object], enabled: bool) -> None:
    assert Cores(Options(cache=None, **settings)).enabled is enabled      # type: ignore[arg-type]  # known here


def test_settings_come_from_the_environment_and_ini(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PHPJIT_THREADS", "3")
    assert Options(parallel="force").threads == 3
    options = Options(ini={"phpjit.threads": "5", "phpjit.parallel": "force", "phpjit.shuffle": "9"})
    assert (options.threads, options.parallel, options.shuffle) == (5, "force", 9)
    assert Cores(options).threads == 5


def test_a_wrong_number_of_threads_is_said_to_be_where_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PHPJIT_THREADS", "many")
    with pytest.raises(OptionError, match=r"^\$PHPJIT_THREADS is 'many'; use a whole number of at least 0$"):
        Options()
    with pytest.raises(OptionError, match=r"^phpjit\.threads is 'x'"):
        Options(ini={"phpjit.threads": "x"})
    assert (Options(ini={"phpjit.threads": "5"}).threads, Options(threads=3).threads) == (5, 3)
