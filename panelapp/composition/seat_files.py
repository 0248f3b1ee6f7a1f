"""The lot that filled a single seat as it is kept, and verified afresh; see `filling`."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from panelapp.composition import filling, record
from panelapp.composition.filling import Filled
from panelapp.composition.model import Task

SEAT = "seat.json"

FORMAT = "samraad-seat-1"


def build(task: Task, sitting: Iterable[str], leaving: str, filled: Filled) -> dict[str, str]:
    """The files by name: the people and wanted numbers, everybody's chance, the lot, and the panel it made.

    `sitting` had a seat while the one of `leaving` was free.
    """
    kept = sorted(sitting)
    lot = {
        "format": FORMAT,
        "seats": task.seats,
        "leaving": leaving,
        "sitting": kept,
        "could_come_in": list(filled.fits),
        "chance": filled.chance,
        "people_off": filled.distance,
        "seed": filled.seed,
        "number": filled.number,
        "came_in": filled.person,
    }
    return record.input_files(task) | {
        SEAT: json.dumps(lot, ensure_ascii=False, indent=1) + "\n",
        record.PROBABILITIES: record.table(
            ("id", "probability"), ((person, repr(chance)) for person, chance in _chances(task, filled).items())
        ),
        record.PANEL: record.table(("id",), ((person,) for person in sorted([*kept, filled.person]))),
    }


def verify(
    task: Task, lot: Mapping[str, Any], probabilities: Mapping[str, float], panel: Sequence[str]
) -> tuple[str, ...]:
    """Draw for the seat again with the seed, and compare; a sentence for each thing that does not hold.

    `lot` is what `SEAT` holds, `probabilities` are by id, `panel` the ids of those with a seat afterwards.
    """
    if lot.get("format") != FORMAT:
        return ("The lot is of another kind or version.",)
    try:
        sitting = [str(person) for person in lot["sitting"]]
        (filled,) = filling.fill(task, sitting, 1, int(lot["seed"]))
    except (KeyError, TypeError, ValueError):
        return ("There is no such seat to fill, or nobody who can take it.",)
    found = {
        "The seat was taken from somebody who has one.": lot.get("leaving") not in sitting,
        "Others could have come in than those named.": list(filled.fits) == lot.get("could_come_in"),
        "The panel is then not as far off as the lot says.": filled.distance == lot.get("people_off"),
        "The chances are not those of an equal lot among those who could come in.": (
            filled.chance == lot.get("chance") and probabilities == _chances(task, filled)
        ),
        "The seed gives somebody else.": (filled.number, filled.person) == (lot.get("number"), lot.get("came_in")),
        "The panel is not those who had a seat and the one who came in.": (
            sorted(panel) == sorted([*sitting, filled.person])
        ),
    }
    return tuple(fault for fault, holds in found.items() if not holds)


def _chances(task: Task, filled: Filled) -> dict[str, float]:
    fits = set(filled.fits)
    return {person: filled.chance if person in fits else 0.0 for person in task.pool.people}
