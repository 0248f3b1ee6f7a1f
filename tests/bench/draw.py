"""The whole draw against the Sortition Foundation's sortition-algorithms, on folders of pools.

    .venv/bin/python tests/bench/draw.py --pools FOLDER [--peer PYTHON] [--limit SECONDS] [NAME ...]

A pool is a folder with categories.csv, respondents.csv and seats.txt. PYTHON is the interpreter of an environment of
its own that has ``sortition-algorithms`` and ``highspy``. Everything is measured in one run, in CPU seconds of the
whole draw with 1,000 panels, starting and importing left out on both sides: ours (exact leximin with a certificate),
and the peer's maximin, a lesser aim, on HiGHS and on CBC. A peer that takes longer than the limit counts as having taken
the limit, shown with >. Prints for each pool the smallest chance and its proved bound, and the ratios peer : ours;
last the geometric means. With ``--peer`` left out, ours alone.
"""

from __future__ import annotations

import argparse
import csv
import json
import math
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]

OURS = """
import json, sys, time
from pathlib import Path
from panelapp.composition import draw, fair, files
folder = Path(sys.argv[1])
columns = ("address1", "postcode") if sys.argv[2] == "homes" else ()
people, categories = folder / "respondents.csv", folder / "categories.csv"
began, wall = time.process_time(), time.perf_counter()
task, _ = files.read_task(people, categories, int((folder / "seats.txt").read_text()), same_address=columns)
found = fair.chances(task)
worked = time.perf_counter() - wall
from panelapp.composition import lottery
lots = lottery.make(found, task.pool.people, 1000)
print(json.dumps({
    "seconds": time.process_time() - began, "chances": worked, "lottery": time.perf_counter() - wall - worked,
    "smallest": found.smallest, "bound": found.bound, "gap": found.gap, "types": len(found.types.kinds),
    "searched": any(level.searched for level in found.levels),
}))
"""

PEER = """
import csv, json, sys, time
from pathlib import Path
import highspy, mip  # beforehand: importing is left out on both sides
from sortition_algorithms import Settings, find_random_sample, read_in_features, read_in_people
folder, backend = Path(sys.argv[1]), sys.argv[2]
columns = ["address1", "postcode"] if sys.argv[3] == "homes" else []
people_rows = list(csv.DictReader((folder / "respondents.csv").open()))
category_rows = list(csv.DictReader((folder / "categories.csv").open()))
settings = Settings(
    id_column="id", columns_to_keep=[], check_same_address=bool(columns), check_same_address_columns=columns,
    solver_backend=backend, selection_algorithm="maximin",
)
began = time.process_time()
seats = int((folder / "seats.txt").read_text())
features, _, _ = read_in_features(list(category_rows[0]), category_rows, seats)
people, _ = read_in_people(list(people_rows[0]), people_rows, features, settings)
panels, report = find_random_sample(
    features, people, seats, columns, selection_algorithm="maximin", solver_backend=backend, number_selections=1000
)
print(json.dumps({"seconds": time.process_time() - began, "panels": len(panels)}))
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pools", type=Path, required=True)
    parser.add_argument("--peer", type=Path)
    parser.add_argument("--limit", type=float, default=240.0)
    parser.add_argument("--homes", action="store_true", help="one of each household, where addresses are given")
    parser.add_argument("names", nargs="*")
    options = parser.parse_args()
    names = options.names or sorted(path.name for path in options.pools.iterdir() if (path / "seats.txt").exists())
    ratios: dict[str, list[float]] = {"highspy": [], "mip": []}
    print("pool                        types     CPU s  smallest     bound      gap  proof     HiGHS       CBC")
    for name in names:
        folder = options.pools / name
        with (folder / "respondents.csv").open(encoding="utf-8-sig") as file:
            columns = next(csv.reader(file))
        homes = "homes" if options.homes and "address1" in columns else "alone"
        ours = run([sys.executable, "-c", OURS, str(folder), homes], 600.0, cwd=ROOT)
        if ours is None or "failed" in ours:
            print(f"{name:26}  {'took too long' if ours is None else ours['failed']}")
            continue
        shown: list[str] = []
        for backend, found in ratios.items():
            if options.peer is None:
                continue
            peer = run([str(options.peer), "-c", PEER, str(folder), backend, homes], options.limit)
            if peer is not None and "failed" in peer:
                shown.append("failed")
                continue
            seconds = options.limit if peer is None else peer["seconds"]
            found.append(seconds / ours["seconds"])
            shown.append(f"{'>' if peer is None else ''}{seconds / ours['seconds']:.1f}")
        proof = "search" if ours["searched"] else "bounds"
        print(
            f"{name:26} {ours['types']:6} {ours['seconds']:9.2f} {ours['smallest']:9.6f} {ours['bound']:9.6f}"
            f" {ours['gap']:8.0e}  {proof} " + " ".join(f"{each:>9}" for each in shown),
            flush=True,
        )
    for backend, found in ratios.items():
        if found:
            mean = math.exp(sum(map(math.log, found)) / len(found))
            print(f"{backend}: geometric mean {mean:.1f}, least {min(found):.1f}, over {len(found)} pools")


def run(command: list[str], limit: float, cwd: Path | None = None) -> dict[str, Any] | None:
    """What a measured draw says of itself, "failed" with why, or None when it took longer than the limit."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=limit, check=False, cwd=cwd)
    except subprocess.TimeoutExpired:
        return None
    lines = done.stdout.strip().splitlines()
    if done.returncode == 0 and lines:
        return json.loads(lines[-1])
    return {"failed": (done.stderr.strip().splitlines() or [f"exit {done.returncode}"])[-1]}


if __name__ == "__main__":
    main()
