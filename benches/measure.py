"""What the scripts beside this one measure with: instructions, processor time, wall time and peak memory.

Instructions do not depend on how busy the machine is; processor time depends on it a little; wall time means
something on an idle machine only.
"""

import os
import pathlib
import shutil
import statistics
import subprocess
import tempfile
import time
import typing

ROOT = pathlib.Path(__file__).resolve().parent.parent
CRISIS = pathlib.Path(os.environ.get("CRISIS_BIN", ROOT / "target/release/crisis"))
ENV = {**os.environ, "NO_COLOR": "1", "LC_ALL": "C.UTF-8"}
ROUNDS = 9
MISSED = []


class Took(typing.NamedTuple):
    """What one process took."""
    seconds: float
    wall: float
    status: int


def once(command):
    """Runs a command to its end, its output thrown away."""
    silent = [(os.POSIX_SPAWN_OPEN, to, os.devnull, os.O_RDWR, 0) for to in (0, 1, 2)]
    command = list(map(str, command))
    begun = time.monotonic()
    pid = os.posix_spawnp(command[0], command, ENV, file_actions=silent)
    _, status, used = os.wait4(pid, 0)
    return Took(used.ru_utime + used.ru_stime, time.monotonic() - begun, os.waitstatus_to_exitcode(status))


def seconds(command):
    """Processor seconds of a command: the median of several runs."""
    return statistics.median(once(command).seconds for _ in range(ROUNDS))


def instructions(command):
    """How many instructions a command takes, its own and those of the libraries it loads."""
    with tempfile.TemporaryDirectory() as folder:
        out = pathlib.Path(folder, "out")
        run = subprocess.run(["valgrind", "--tool=callgrind", f"--callgrind-out-file={out}", *map(str, command)],
                             stdin=subprocess.DEVNULL, capture_output=True, text=True, env=ENV)
        for line in out.read_text().splitlines():
            if line.startswith(("totals:", "summary:")):
                return int(line.split()[1])
    raise SystemExit(f"no count for {command}: {run.stderr[-400:]}")


def peak(command):
    """Peak memory of a command in megabytes; a child of this script itself would count the script's own."""
    if not pathlib.Path("/usr/bin/time").exists():
        return None
    with tempfile.NamedTemporaryFile("r") as out:
        timed = ["/usr/bin/time", "-f", "%M", "-o", out.name, *map(str, command)]
        subprocess.run(timed, stdin=subprocess.DEVNULL, capture_output=True, env=ENV, check=False)
        return int(out.read().split()[-1]) / 1024


def ready():
    """Ends the script where what it cannot do without is not there."""
    if not CRISIS.exists():
        raise SystemExit("build it first: cargo build --release")
    if not shutil.which("valgrind"):
        raise SystemExit("valgrind counts the instructions: install it first")


def row(name, figure, goal, unit, missed):
    mark = "missed" if missed else "ok"
    print(f"{name:58} {figure:>10.2f} {unit:4} goal {goal:>6} {mark}", flush=True)
    if missed:
        MISSED.append(name)


def result():
    """The status to end with: 1 where a goal is missed."""
    if MISSED:
        print("missed: " + ", ".join(MISSED))
    return 1 if MISSED else 0
