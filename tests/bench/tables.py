"""How well tables are mixed over several rounds, against groupselect-lib on the same people in the same run.

    .venv/bin/python tests/bench/tables.py [CSV or FOLDER ...] [--columns a,b] [--seats 8] [--rounds 6] [--peer PATH]

Each CSV is a gathering: its column `id`, or the first, names the people; they are mixed on `--columns`, or all
other columns with 2 to 6 values. A folder stands for the CSV files in it. Without any, 40, 100 and 110 people
are made up. `--peer` is the folder that holds the package `groupselect`, when it is not installed.

Prints for each gathering the pairs that meet, the ceiling for them, the cells off balance, how often the pair
that meets most does, and CPU seconds; for the peer also the ratio of ours to its pairs and its cells to ours.
"""

from __future__ import annotations

import argparse
import csv
import importlib
import random
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from types import ModuleType

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from panelapp.composition.tables import EFFORT, Gathering, Measures, Seating, measure, seat, table_count  # noqa: E402

MADE_UP = {40: (2, 2, 3, 5), 100: (2, 2, 2, 4), 110: (2, 4, 3, 2, 6)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", nargs="*", type=Path)
    parser.add_argument("--columns", default="")
    parser.add_argument("--seats", type=int, default=8)
    parser.add_argument("--rounds", type=int, default=6)
    parser.add_argument("--effort", type=int, default=EFFORT)
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--peer", type=Path)
    options = parser.parse_args()
    peer = find_peer(options.peer)
    if peer is None:
        print("groupselect-lib is not here (no package groupselect; --peer FOLDER says where): only our own figures.")
    seat(made_up(12, (2, 3), 4, 2), effort=1)
    for name, gathering in gatherings(options):
        print(f"\n{name}: {len(gathering.people)} people, {len(gathering.answers)} features, {gathering.rounds} tables")
        ours = [tried(gathering, lambda g, s: seat(g, s, options.effort), seed) for seed in range(options.seeds)]
        for seed, (found, seconds) in enumerate(ours):
            print(f"  ours, seed {seed}{'':21}{shown(found, seconds)}")
        if peer is not None:
            against(peer, gathering, options.seats, ours[0])


def gatherings(options: argparse.Namespace) -> Iterator[tuple[str, Gathering]]:
    for path in options.data:
        for file in sorted(path.glob("*.csv")) if path.is_dir() else [path]:
            yield file.stem, read(file, options.columns, options.seats, options.rounds)
    if not options.data:
        for people, features in MADE_UP.items():
            yield "made up", made_up(people, features, options.seats, options.rounds)


def read(file: Path, columns: str, seats: int, rounds: int) -> Gathering:
    with file.open(encoding="utf-8-sig", newline="") as opened:
        rows = list(csv.DictReader(opened))
    name = "id" if "id" in rows[0] else next(iter(rows[0]))
    wanted = [column for column in columns.split(",") if column in rows[0]]
    wanted = wanted or [column for column in rows[0] if column != name and 2 <= len({row[column] for row in rows}) <= 6]
    return Gathering(
        people=tuple(row[name] for row in rows),
        answers={column: tuple(row[column] for row in rows) for column in wanted},
        rounds=(table_count(len(rows), seats),) * rounds,
    )


def made_up(people: int, features: tuple[int, ...], seats: int, rounds: int) -> Gathering:
    chance = random.Random(people)
    return Gathering(
        people=tuple(f"p{i:03}" for i in range(people)),
        answers={
            f"f{i}": tuple(chance.choices("abcdef"[:values], weights=range(values + 1, 1, -1), k=people))
            for i, values in enumerate(features)
        },
        rounds=(table_count(people, seats),) * rounds,
    )


def find_peer(folder: Path | None) -> ModuleType | None:
    if folder is not None:
        sys.path.insert(0, str(folder))
    try:
        return importlib.import_module("groupselect.allocate_numpy")
    except ImportError:
        return None


def against(peer: ModuleType, gathering: Gathering, seats: int, ours: tuple[Measures, float]) -> None:
    """Print what each algorithm of the peer does with the gathering; the legacy one with three efforts."""
    for algorithm in peer.Algorithm:
        for attempts in (100, 300, 1000) if algorithm.name == "Legacy" else (0,):
            label = f"  peer, {algorithm.name} {attempts or ''}"
            try:
                found, seconds = tried(gathering, partial(allocate, peer, algorithm, attempts, seats), 1)
            except Exception as error:
                print(f"{label:<33}{type(error).__name__}: {error}")
                continue
            pairs = ours[0].meetings / max(1, found.meetings)
            print(f"{label:<33}{shown(found, seconds)}   pairs ours/peer {pairs:.3f}, cells {cells(found, ours[0])}")


def allocate(
    peer: ModuleType, algorithm: object, attempts: int, seats: int, gathering: Gathering, seed: int
) -> Seating:
    codes = np.array([np.unique(values, return_inverse=True)[1] for values in gathering.answers.values()]).T
    mode = next(mode for mode in peer.FieldMode if mode.name.startswith("Diversify"))
    result = peer.allocate_numpy(
        codes,
        dict.fromkeys(range(codes.shape[1]), mode),
        [seats] * len(gathering.rounds),
        algorithm=algorithm,
        settings={"seed": seed} | ({"n_attempts": attempts} if attempts else {}),
    )
    return Seating(
        tuple(tuple(tuple(gathering.people[i] for i in table) for table in tables) for tables in result.ensemble),
        seed,
    )


def cells(peer: Measures, ours: Measures) -> str:
    if ours.off_balance:
        return f"peer/ours {peer.off_balance / ours.off_balance:.1f}"
    return f"{peer.off_balance} : 0"


def tried(gathering: Gathering, way: Callable[[Gathering, int], Seating], seed: int) -> tuple[Measures, float]:
    before = time.process_time()
    seating = way(gathering, seed)
    return measure(gathering, seating), time.process_time() - before


def shown(found: Measures, seconds: float) -> str:
    return (
        f"{found.meetings:6} of at most {found.possible_meetings}, {found.off_balance:4} cells off,"
        f" a pair {found.most_meetings_of_a_pair}×, {seconds:6.2f} s"
    )


if __name__ == "__main__":
    main()
