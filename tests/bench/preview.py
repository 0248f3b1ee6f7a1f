"""How soon the chances and what is certain can be told after a change of the wanted numbers, on planted pools.

    .venv/bin/python tests/bench/preview.py

A line per pool: people, seats, criteria, the seconds until the chances are told (`leeway.glance`), the seconds of the
whole look that follows (`leeway.look`), and the first as a share of both.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from panelapp.services import leeway  # noqa: E402
from tests.composition.pools import planted_task  # noqa: E402

POOLS = ((500, 24, 5), (500, 75, 7), (2000, 24, 5), (2000, 100, 7), (5000, 24, 5), (5000, 150, 7), (10000, 150, 7))


def main() -> None:
    leeway.look(planted_task(1, slack=1))  # loads the libraries
    print("people  seats  criteria  chances s  look s  share")
    for people, seats, features in POOLS:
        task = planted_task(1, people, seats, features, slack=1)
        started = time.perf_counter()
        leeway.glance(task)
        told = time.perf_counter() - started
        leeway.look(task)
        whole = time.perf_counter() - started
        print(f"{people:6}  {seats:5}  {features:8}  {told:9.3f}  {whole - told:6.3f}  {told / whole:5.2f}", flush=True)


if __name__ == "__main__":
    main()
