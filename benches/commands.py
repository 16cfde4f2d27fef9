#!/usr/bin/env python3
"""Whole commands against the least a program can do, and against named peers, in the same run.

    cargo build --release && python3 benches/commands.py

It counts instructions with valgrind (they do not depend on how busy the machine is), takes processor time and
peak memory from the operating system, and prints each figure beside its goal. Peers that are not installed are
named and left out. It ends with status 1 where a goal is missed.
"""

import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

from measure import CRISIS, ENV, instructions, peak, ready, result, row, seconds


def plan(lines):
    """A plan of about so many lines, in the shape of the shipped ones."""
    out = ["playbook: 1", "id: bench", "title: A plan of a usual size", "language: en", "roles:",
           "  lead: {title: Lead}", "  care: {title: Care}", "stakeholders:",
           "  customers: {title: Customers, kind: customers, channels: [site]}", "channels:",
           "  site: {title: Site}", "severity:", "  levels:",
           "    - {id: watch, title: Watch}", "    - {id: crisis, title: Crisis}", "facts:",
           "  hurt: {ask: \"Is anyone hurt?\", answer: yes-no}",
           "  place: {ask: \"Where is it?\", answer: text}", "messages:", "  holding:",
           "    title: First words", "    stage: holding", "    to: [customers]",
           "    text: \"We know of what happened at {{ place }}. We are with those concerned.\"", "phases:"]
    phase = step = 0
    while len(out) < lines:
        if step % 12 == 0:
            phase += 1
            out += [f"  - id: phase_{phase}", f"    title: Phase {phase}", "    steps:"]
            if phase == 1:
                out += ["      - ask: hurt", "      - ask: place", "      - message: holding",
                        "        due: 30m after start"]
        step += 1
        out += [f"      - action: \"Do the thing number {step}, and say so.\"", f"        id: do_{step}",
                "        role: lead", f"        due: {5 + step}m after start"]
        if step % 4 == 0:
            out += ["        when: hurt"]
    return "\n".join(out) + "\n"


def started(folder):
    """Counts the start of the program and of the two commands that a crisis begins with."""
    version = instructions([CRISIS, "--version"]) / 1e6
    row("S1 --version", version, 1.8, "M", version > 1.8)
    for peer in (["rg", "--version"], ["just", "--version"], ["zizmor", "--version"], ["typos", "--version"]):
        if shutil.which(peer[0]):
            theirs = instructions(peer) / 1e6
            print(f"   {' '.join(peer):55} {theirs:>10.2f} M    ratio {version / theirs:.2f}")
        else:
            print(f"   {peer[0]} is not installed")
    book = pathlib.Path(folder, "bench.yaml")
    book.write_text(plan(250))
    for name, command in {
        "S2 run to the first question": [CRISIS, "run", book, "--plain", "--as", "lead"],
        "S2 checklist": [CRISIS, "checklist", book],
    }.items():
        count = instructions(command) / 1e6
        row(f"{name}, a plan of {len(book.read_text().splitlines())} lines", count, 15, "M", count > 15)
        memory = peak(command)
        if memory is None:
            print("   peak memory needs /usr/bin/time")
        else:
            row(f"{name}, peak memory", memory, 12, "MB", memory > 12)


def timeline(entries):
    """A long run on a shipped playbook: half of it notes, a quarter a fact that changes, a quarter the level."""
    lines = []
    for number in range(entries):
        at = f"{number + 1}m"
        lines.append([
            {"at": at, "noted": f"Call number {number} of the newsroom."},
            {"at": at, "changed": "acted", "new": f"people in uniform, report {number}"},
            {"at": at, "noted": f"Post number {number} was answered."},
            {"at": at, "severity_set": "crisis" if number % 8 == 3 else "incident", "why": "as the figures say"},
        ][number % 4])
    return [{"at": "0m", "answered": "acted", "value": "people in uniform", "certainty": "confirmed"}, *lines]


def resumed(folder):
    """Times what a record of 2,000 entries adds to a command that works out how the run stands."""
    took = {}
    for entries in (4, 2_000):
        case = {"case": 1, "of": "customer-mistreatment", "start": "2026-01-05T08:00:00Z", "timeline": timeline(entries)}
        answers = pathlib.Path(folder, f"{entries}.yaml")
        answers.write_text(json.dumps(case))
        runs = pathlib.Path(folder, f"runs-{entries}")
        begun = time.monotonic()
        played = subprocess.run([str(CRISIS), "--runs", str(runs), "run", "customer-mistreatment", "--answers", str(answers)],
                                stdin=subprocess.DEVNULL, capture_output=True, text=True, env=ENV)
        lines = sum(len(path.read_text().splitlines()) for path in runs.glob("*/journal.jsonl"))
        if lines < entries:
            raise SystemExit(f"only {lines} entries were written:\n{played.stdout[-600:]}{played.stderr[-600:]}")
        print(f"   {lines} entries written in {time.monotonic() - begun:.1f} s")
        name = next(runs.iterdir()).name
        took[entries] = seconds([CRISIS, "--runs", runs, "status", name])
    added = (took[2_000] - took[4]) * 1000
    row("S3 status, what 2,000 entries add", added, 25, "ms", added > 25)


def main():
    ready()
    with tempfile.TemporaryDirectory() as folder:
        ENV["XDG_STATE_HOME"] = folder
        started(folder)
        resumed(folder)
    return result()


sys.exit(main())
