#!/usr/bin/env python3
"""`crisis validate` beside the checkers that people use on YAML today, on the same plans, in the same run.

    cargo build --release && python3 benches/validation.py --peers target/peers

It writes plans of a usual size, each with words of its own, and plans with one known defect each. It takes processor
time in pairs, ours and the peer's one after the other, and prints the median of the ratios beside its goal; it counts
instructions with valgrind. The peers check the form of the files by the published schema; ours applies every rule.
It ends with status 1 where a goal is missed. `--write` puts the figures into docs/benchmarks.md.
"""

import argparse
import json
import pathlib
import statistics
import subprocess
import sys
import tempfile

import defects
import peers
import plans
import record
from measure import CRISIS, ENV, MISSED, ROUNDS, instructions, once, peak, ready, result

# A peer that has taken so many seconds is not asked for another pair.
ENOUGH = 60
TABLE = []


def row(name, figure, unit, goal=None, least=False):
    """Prints a figure, beside its goal if it has one: at most that, or at least."""
    missed = goal is not None and (figure < goal if least else figure > goal)
    wanted = "" if goal is None else f"at {'least' if least else 'most'} {goal:.4g}"
    mark = "" if goal is None else "missed" if missed else "ok"
    shown = f"{figure:.0f}" if figure >= 100 or figure == int(figure) else f"{figure:.3g}"
    print(f"{name:68} {shown:>8} {unit:12} {wanted:14} {mark}", flush=True)
    TABLE.append((name, f"{shown} {unit}".strip(), wanted, mark))
    if missed:
        MISSED.append(name)


def ours(files):
    return [CRISIS, "validate", "--strict", "--quiet", *files]


def pairs(command, theirs):
    """Runs two commands in turn, and returns what each took, pair by pair."""
    taken, spent = [], 0
    while len(taken) < ROUNDS and (not taken or spent < ENOUGH):
        taken.append((once(command), once(theirs)))
        spent += taken[-1][1].seconds
        if any(took.status for took in taken[-1]):
            raise SystemExit(f"not every plan is sound: {command[:4]} or {theirs[:4]} ended with a finding")
    return taken


def ratio(taken, of="seconds"):
    return statistics.median(getattr(theirs, of) / getattr(own, of) for own, theirs in taken)


def beside(label, files, others, goals):
    """Compares ours with each of the others on the same files; `goals` are by how many times ours has to be cheaper."""
    reading = pairs(ours(files), ["cat", *files])
    row(f"{label}: crisis", statistics.median(own.seconds for own, _ in reading), "s")
    row(f"{label}: reading the files, the floor", statistics.median(cat.seconds for _, cat in reading), "s")
    for name, peer in others.items():
        taken = pairs(ours(files), peer.on(files))
        row(f"{label}: {name}", statistics.median(theirs.seconds for _, theirs in taken), "s")
        row(f"{label}: {name} takes more than crisis", ratio(taken), "times", goals.get(name), least=True)
        if (name, "wall") in goals:
            row(f"{label}: {name} takes longer than crisis, on the clock", ratio(taken, "wall"), "times",
                goals[name, "wall"], least=True)


def one(files, others):
    """V1: one plan."""
    beside("V1 one plan", files[:1], others, {"check-jsonschema": 50, "ajv-cli": 50})
    row("V1 one plan: instructions", instructions(ours(files[:1])) / 1e6, "M", 12)
    more = (instructions(ours(files[:21])) - instructions(ours(files[:1]))) / 20e6
    row("V1 each further plan: instructions", more, "M")


def memory(files, others):
    """V4: peak memory of all the plans, and how much more it is than that of a hundred."""
    most, floor, few = peak(ours(files)), peak(["cat", *files]), peak(ours(files[:100]))
    if most is None:
        print("peak memory needs /usr/bin/time")
        return
    row(f"V4 peak memory, {len(files)} plans", most, "MB")
    row(f"V4 peak memory above that of reading, {len(files)} plans", most - floor, "MB", 16)
    row(f"V4 peak memory, growth from 100 to {len(files)} plans", (most / few - 1) * 100, "%", 10)
    for name, peer in others.items():
        row(f"V4 peak memory of {name}, 100 plans", peak(peer.on(files[:100])), "MB")


def growth(files, folder):
    """V5: whether a plan costs the same among many, and ten times the plan ten times as much."""
    def median(command):
        return statistics.median(once(command).seconds for _ in range(ROUNDS))
    single, few, many = median(ours(files[:1])), median(ours(files[:100])), median(ours(files))
    row(f"V5 a plan among {len(files)}, of the cost of one among 100", (many / len(files)) / (few / 100), "times", 1.15)
    among_many, among_few = (many - single) / (len(files) - 1), (few - single) / 99
    row("V5 the same, the cost of a first plan taken off", among_many / among_few, "times", 1.15)
    large = pathlib.Path(folder, "large.yaml")
    large.write_text(plans.plan(0, parts=15), encoding="utf-8")
    size = large.stat().st_size / files[1].stat().st_size
    begun = instructions(ours(files[:1]))
    usual, more = (instructions(ours([files[0], other])) - begun for other in (files[1], large))
    row(f"V5 a second plan {size:.1f} times the size of another, instructions", more / usual, "times", 1.2 * size)


def findings(paths):
    run = subprocess.run([CRISIS, "validate", "--format", "json", *paths], capture_output=True, text=True, env=ENV)
    return json.loads(run.stdout)["findings"]


def found(files, folder, others):
    """V6: every defect at its line and column, and nothing said of a sound plan."""
    alarms = findings([files[0].parent])
    for alarm in alarms[:10]:
        print("   false alarm: {file}:{line}:{column} {code}: {message}".format(**alarm))
    row(f"V6 false alarms on {len(files)} sound plans", len(alarms), "", 0)
    truth = defects.write(pathlib.Path(folder, "defects"))
    said = findings([pathlib.Path(folder, "defects")])
    places = {(finding["file"], finding["code"], finding["line"], finding["column"]) for finding in said}
    lost = [one for one in truth if (str(one.file), one.code, one.line, one.column) not in places]
    for one in lost:
        same = [f"{at[2]}:{at[3]}" for at in sorted(places) if at[:2] == (str(one.file), one.code)]
        print(f"   {one.kind}: {one.code} wanted at {one.line}:{one.column}, found {' '.join(same) or 'nowhere'}")
        print(f"      {one.file.read_text(encoding='utf-8').splitlines()[one.line - 1].strip()[:100]}")
    row(f"V6 kinds of defects found at their line and column, of {len(truth)}", len(truth) - len(lost), "",
        len(truth), least=True)
    row("V6 further findings beside those", len(said) - (len(truth) - len(lost)), "")
    whole = [one for one in truth if one.file.parent.name == "defects"]
    for name, peer in others.items():
        seen = sum(once(peer.on([one.file])).status != 0 for one in whole)
        row(f"V6 {name} ends with an error on, of {len(whole)}", seen, "")


def main():
    wants = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    wants.add_argument("--peers", help="a folder into which the peers are installed; without it they are left out")
    wants.add_argument("--files", type=int, default=5_000, help="how many plans; 5000 are the figures of the goals")
    wants.add_argument("--keep", help="a new folder for the plans, to look at them afterwards")
    wants.add_argument("--write", action="store_true", help="put the figures into docs/benchmarks.md")
    wants = wants.parse_args()
    ready()
    if wants.files < 101:
        raise SystemExit("at least 101 plans tell a hundred of them from all")
    others = peers.peers(wants.peers)
    with tempfile.TemporaryDirectory() as folder:
        kept = pathlib.Path(wants.keep or folder).resolve()
        ENV["XDG_STATE_HOME"] = folder
        files = sorted(plans.write(kept / "plans", wants.files).iterdir())
        lines = statistics.mean(len(file.read_text(encoding="utf-8").splitlines()) for file in files)
        size = statistics.mean(file.stat().st_size for file in files)
        print(f"{len(files)} plans of about {lines:.0f} lines and {size / 1000:.1f} KB, each with words of its own")
        one(files, others)
        beside(f"V2 {min(1_000, len(files))} plans", files[:1_000], others, {"check-jsonschema": 100, "ajv-cli": 2.5})
        if len(files) > 1_000:
            # The others take minutes for so many.
            quick = {name: peer for name, peer in others.items() if name == "ajv-cli"}
            beside(f"V3 {len(files)} plans", files, quick, {"ajv-cli": 1.5, ("ajv-cli", "wall"): 2.5})
        memory(files, others)
        growth(files, folder)
        found(files, kept, others)
    if wants.write:
        versions = ", ".join(f"{name} {peer.version}" for name, peer in others.items()) or "no peers"
        record.write("validation", record.said(f"{len(files)} plans of about {lines:.0f} lines and {size / 1000:.1f} KB; "
                                               f"{versions}."), record.table(["what", "figure", "goal", ""], TABLE))
    return result()


sys.exit(main())
