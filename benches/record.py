#!/usr/bin/env python3
"""Puts figures that were printed into their section of docs/benchmarks.md, with the day and the machine.

    python3 benches/commands.py | tee /dev/stderr | python3 benches/record.py commands
    cargo bench --bench journal | tee /dev/stderr | python3 benches/record.py journal
"""

import datetime
import os
import pathlib
import sys

from measure import ROOT

PAGE = ROOT / "docs/benchmarks.md"


def machine():
    """The machine in neutral words: its cores, and what its processor calls itself."""
    cpuinfo = pathlib.Path("/proc/cpuinfo")
    lines = cpuinfo.read_text().splitlines() if cpuinfo.exists() else []
    models = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return f"{os.cpu_count()} cores, {models[0] if models else 'processor not named'}"


def said(words=""):
    return f"{datetime.date.today()}, {machine()}. {words}".strip()


def table(head, rows):
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def write(section, *parts):
    """Replaces what stands between the marks of a section."""
    page = PAGE.read_text(encoding="utf-8")
    start, end = f"<!-- {section}:start -->", f"<!-- {section}:end -->"
    before, found, rest = page.partition(start)
    _, closed, after = rest.partition(end)
    if not (found and closed):
        raise SystemExit(f"docs/benchmarks.md has no section {section}")
    PAGE.write_text(before + "\n\n".join([start, *parts, end]) + after, encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    printed = sys.stdin.read().strip()
    if not printed:
        raise SystemExit("nothing was printed, so nothing is written")
    write(sys.argv[1], said(), f"```text\n{printed}\n```")
