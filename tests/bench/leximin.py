"""Everybody's chance against the leximin of sortition-algorithms, the Sortition Foundation's, sorted and compared.

    .venv/bin/python tests/bench/leximin.py --pools FOLDER --peer PYTHON [--limit SECONDS] [--homes] [NAME ...]

A pool is a folder with categories.csv, respondents.csv and seats.txt. PYTHON is the interpreter of an environment of
its own that has ``sortition-algorithms``, ``highspy`` and ``gurobipy``, whose free licence takes pools of up to some
hundred people. Prints for each pool the smallest chance of both and what comes of comparing the chances in rising
order at the first place where they differ by more than a millionth: *the same*, *ahead* or *behind*; and the CPU
seconds of both. Exits 1 if any is behind.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]

SAME = 1e-6
"""A difference in chance that is none: the gap up to which a draw counts as exact."""

OURS = """
import json, sys, time
from pathlib import Path
from panelapp.composition import fair, files
folder = Path(sys.argv[1])
columns = ("address1", "postcode") if sys.argv[2] == "homes" else ()
began = time.process_time()
seats = int((folder / "seats.txt").read_text())
task, _ = files.read_task(folder / "respondents.csv", folder / "categories.csv", seats, same_address=columns)
found = fair.chances(task)
print(json.dumps({"seconds": time.process_time() - began, "chances": sorted(map(float, found.of_people()))}))
"""

PEER = """
import csv, json, sys, time
from pathlib import Path
import gurobipy, highspy, mip
from sortition_algorithms import Settings, read_in_features, read_in_people
from sortition_algorithms.committee_generation import find_distribution_leximin
folder = Path(sys.argv[1])
columns = ["address1", "postcode"] if sys.argv[2] == "homes" else []
people_rows = list(csv.DictReader((folder / "respondents.csv").open()))
category_rows = list(csv.DictReader((folder / "categories.csv").open()))
settings = Settings(
    id_column="id", columns_to_keep=[], check_same_address=bool(columns), check_same_address_columns=columns,
)
began = time.process_time()
seats = int((folder / "seats.txt").read_text())
features, _, _ = read_in_features(list(category_rows[0]), category_rows, seats)
people, _ = read_in_people(list(people_rows[0]), people_rows, features, settings)
panels, shares, _ = find_distribution_leximin(features, people, seats, columns)
chances = dict.fromkeys(people, 0.0)
for panel, share in zip(panels, shares):
    for person in panel:
        chances[person] += share
print(json.dumps({"seconds": time.process_time() - began, "chances": sorted(chances.values())}))
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pools", type=Path, required=True)
    parser.add_argument("--peer", type=Path, required=True)
    parser.add_argument("--limit", type=float, default=240.0)
    parser.add_argument("--homes", action="store_true", help="one of each household, where addresses are given")
    parser.add_argument("names", nargs="*")
    options = parser.parse_args()
    names = options.names or sorted(path.name for path in options.pools.iterdir() if (path / "seats.txt").exists())
    behind = 0
    print("pool                        people      ours       peer   CPU s    peer   sorted chances")
    for name in names:
        asked = [str(options.pools / name), "homes" if options.homes else ""]
        ours = run([sys.executable, "-c", OURS, *asked], options.limit)
        peer = run([str(options.peer), "-c", PEER, *asked], options.limit)
        if "chances" not in ours:
            print(f"{name:<28}no panel: {ours['failed']}")
            continue
        line = f"{name:<28}{len(ours['chances']):6} {smallest(ours):9.6f} "
        if "chances" not in peer:
            print(line + f"{'-':>10} {ours['seconds']:7.1f} {'-':>7}   the peer: {peer['failed']}")
            continue
        verdict = compared(ours["chances"], peer["chances"])
        behind += verdict == "behind"
        print(line + f"{smallest(peer):10.6f} {ours['seconds']:7.1f} {peer['seconds']:7.1f}   {verdict}", flush=True)
    sys.exit(behind > 0)


def run(command: list[str], limit: float) -> dict[str, Any]:
    """What the last line of a command says, or why there is none."""
    try:
        found = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=limit, check=False)
    except subprocess.TimeoutExpired:
        return {"failed": f"over {limit:g} s"}
    if found.returncode != 0:
        return {"failed": (found.stderr.strip().splitlines() or ["?"])[-1][:70]}
    return json.loads(found.stdout.splitlines()[-1])


def smallest(found: dict[str, Any]) -> float:
    return next((chance for chance in found["chances"] if chance > SAME), 0.0)


def compared(ours: list[float], peers: list[float]) -> str:
    """Lexicographic comparison of chances in rising order."""
    for own, other in zip(ours, peers, strict=True):
        if abs(own - other) > SAME:
            return "ahead" if own > other else "behind"
    return "the same"


if __name__ == "__main__":
    main()
