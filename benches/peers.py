"""The checkers that people use on YAML today, to run beside ours on the same files with the published schema."""

import json
import pathlib
import subprocess
import sys
import typing

from measure import ROOT

SCHEMA = ROOT / "schemas/playbook.en.json"


class Peer(typing.NamedTuple):
    """One checker that is installed."""
    name: str
    version: str
    # What precedes the files; they follow as they are, or each behind a flag of its own.
    command: list
    flag: list = []

    def on(self, files):
        return [*self.command, *(word for file in files for word in [*self.flag, file])]


def tried(command):
    """Runs an installer, and says in one line why it failed, if it did."""
    try:
        run = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=600)
    except (OSError, subprocess.TimeoutExpired) as error:
        return str(error)
    lines = (run.stderr.strip() or run.stdout.strip() or "no word why").splitlines()
    return None if run.returncode == 0 else lines[-1]


def from_pip(folder, name):
    program = folder / "python/bin" / name
    if not program.exists():
        why = (tried([sys.executable, "-m", "venv", folder / "python"])
               or tried([folder / "python/bin/pip", "install", "--quiet", name]))
        if why:
            return None, why
    said = subprocess.run([program, "--version"], capture_output=True, text=True).stdout.split()
    return program, said[-1] if said else "of no known version"


def from_npm(folder, name):
    package = folder / "node/node_modules" / name
    if not package.exists():
        folder.joinpath("node").mkdir(parents=True, exist_ok=True)
        why = tried(["npm", "install", "--silent", "--no-fund", "--prefix", folder / "node", name])
        if why:
            return None, why
    return folder / "node/node_modules/.bin/ajv", json.loads(package.joinpath("package.json").read_text())["version"]


def peers(folder):
    """The checkers by name, installed into the folder where they are not; whoever is missing is named, with the reason."""
    if folder is None:
        print("no peers: --peers DIR installs them into a folder and runs them")
        return {}
    found = {}
    folder = pathlib.Path(folder).resolve()
    for name, install, arguments, flag in [
        # It reads YAML itself, by js-yaml. Its strict mode is about the style of a schema, and not wanted here.
        ("ajv-cli", from_npm, ["validate", "--strict=false", "-s", SCHEMA], ["-d"]),
        ("check-jsonschema", from_pip, ["--schemafile", SCHEMA], []),
        # It knows no schema; with its milder set of rules it checks YAML alone.
        ("yamllint", from_pip, ["-d", "relaxed"], []),
    ]:
        program, version = install(folder, name)
        if program is None:
            print(f"{name} is missing: {version}")
        else:
            found[name] = Peer(name, version, [program, *arguments], flag)
            print(f"{name} {version}")
    return found
