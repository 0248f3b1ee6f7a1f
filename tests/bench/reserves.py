"""How long choosing reserves takes, and how much they are worth, on planted pools or folders of pools.

    .venv/bin/python tests/bench/reserves.py [FOLDER ...]

A line per pool: people, seats, reserves, CPU seconds, then the people off plus empty seats expected without
reserves, with reserves by lot, with each round's cover of members by one reserve, and with those chosen, all measured
on other drop-outs than were chosen for.
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from panelapp.composition import files, reserves  # noqa: E402
from panelapp.composition.draw import draw  # noqa: E402
from panelapp.composition.model import Task  # noqa: E402
from tests.composition.pools import planted_task  # noqa: E402

MEASURED = range(1000, 1004)


def main(folders: Sequence[str]) -> None:
    tasks = {folder: read(Path(folder)) for folder in folders} or {
        "24 of 500": planted_task(1, people=500, seats=24, features=6),
        "75 of 500": planted_task(1, people=500, seats=75, features=7),
    }
    print("people  seats  reserves  CPU s   none  by lot  cover  chosen  pool")
    for name, task in tasks.items():
        wanted = 8 if task.seats < 50 else 15
        panel = draw(task, 1).people
        started = time.process_time()
        chosen = reserves.choose(task, panel, wanted, 1)
        seconds = time.process_time() - started
        others = sorted(set(task.pool.people) - set(panel))
        lists = ((), random.Random(1).sample(others, min(wanted, len(others))), cover(task, panel, wanted), chosen)
        none, by_lot, covering, best = (expected(task, panel, each) for each in lists)
        print(
            f"{len(task.pool.people):6}  {task.seats:5}  {len(chosen):8}  {seconds:5.2f}  {none:5.2f}  {by_lot:6.2f}"
            f"  {covering:5.2f}  {best:6.2f}  {name}"
        )


def read(folder: Path) -> Task:
    seats = int((folder / "seats.txt").read_text("utf-8"))
    return files.read_task(folder / "respondents.csv", folder / "categories.csv", seats)[0]


def expected(task: Task, panel: Sequence[str], listed: Sequence[str]) -> float:
    found = [reserves.expected_deviation(task, panel, listed, seed) for seed in MEASURED]
    return sum(each.people_off + each.empty_seats for each in found) / len(found)


def cover(task: Task, panel: Sequence[str], wanted: int) -> list[str]:
    """Each time who can replace the most members that nobody before them can, begun again when all are covered."""
    fits = {
        person: set(members)
        for person, members in reserves.stand_ins(task, panel, sorted(set(task.pool.people) - set(panel))).items()
    }
    listed: list[str] = []
    left: set[str] = set()
    while len(listed) < min(wanted, len(fits)):
        left = left or set().union(*fits.values())
        best = max((person for person in fits if person not in listed), key=lambda person: len(fits[person] & left))
        if not fits[best] & left:
            break
        listed.append(best)
        left -= fits[best]
    return listed


if __name__ == "__main__":
    main(sys.argv[1:])
