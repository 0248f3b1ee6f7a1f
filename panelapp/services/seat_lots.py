"""The lot for a single seat: ordered from the store, drawn on a worker thread, kept as a draw of its own.

Like the draw of the panel it knows people by codes, the same ones for those who were in that draw.
"""

from __future__ import annotations

import csv
import io
import json
import secrets
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from panelapp.composition import model
from panelapp.domain.panels import SEAT_LOT, Chance, Draw
from panelapp.errors import UserError
from panelapp.services import composition, drawing
from panelapp.services.composition import Situation
from panelapp.storage import panels as records
from panelapp.storage.store import Store

if TYPE_CHECKING:
    from panelapp.composition.filling import Filled


@dataclass(frozen=True, slots=True)
class SeatOrder:
    """All that filling the seat of `leaving` by lot needs, read beforehand.

    In `task` and `sitting` people are codes and features are names of attributes; `people` gives ids by code.
    """

    panel_id: str
    leaving: str
    task: model.Task
    sitting: tuple[str, ...]
    seed: int
    people: Mapping[str, str]

    @property
    def leaving_code(self) -> str:
        return next(own for own, person_id in self.people.items() if person_id == self.leaving)


@dataclass(frozen=True, slots=True)
class SeatDrawn:
    """Whom the lot gave the seat, and who could have had it, by id; `distance` is how many people the panel is off."""

    order: SeatOrder
    lot: Filled

    @property
    def person(self) -> str:
        return self.order.people[self.lot.person]

    @property
    def fits(self) -> tuple[str, ...]:
        return tuple(self.order.people[own] for own in self.lot.fits)

    @property
    def distance(self) -> int:
        return self.lot.distance


@dataclass(frozen=True, slots=True)
class SeatLot:
    """A lot that is kept: the seat of `left` went to `joined`, one of `fits`, all codes; its files are in `folder`."""

    draw: Draw
    folder: str
    left: str
    joined: str
    fits: tuple[str, ...]
    distance: int


def order(store: Store, situation: Situation, leaving: str, seed: int | None = None) -> SeatOrder:
    """What to draw when the seat of `leaving` is filled by lot; the seed is random unless given."""
    codes = _codes(store, situation)
    task = drawing.in_codes(situation, composition.task(situation), codes)
    own = codes[leaving]
    return SeatOrder(
        situation.panel.id,
        leaving,
        replace(task, must_include=task.must_include - {own}, must_exclude=task.must_exclude | {own}),
        tuple(sorted(codes[person_id] for person_id in situation.seated_ids if person_id != leaving)),
        secrets.randbits(48) if seed is None else seed,
        {code: person_id for person_id, code in codes.items()},
    )


def draw(order: SeatOrder, cancelled: model.IsCancelled | None = None) -> SeatDrawn | None:
    """Draw one of those who keep the panel nearest its wanted numbers, each with the same chance; None if nobody can.

    Touches no store, so it may run on a worker thread. Raises `composition.model.Cancelled`.
    """
    from panelapp.composition import filling

    if len(order.sitting) >= order.task.seats:
        return None
    filled = filling.fill(order.task, order.sitting, 1, order.seed, cancelled)
    return SeatDrawn(order, filled[0]) if filled else None


def keep(store: Store, drawn: SeatDrawn) -> Draw:
    """Keep the account of the lot, everybody's chance in it and the files that verify it; before the seat is given.

    Raises `UserError("draw.changed_meanwhile")` when the panel, its candidates, their answers or the wanted numbers are
    no longer those the lot was ordered with.
    """
    from panelapp.composition import seat_files

    ordered, lot = drawn.order, drawn.lot
    situation = composition.read(store, ordered.panel_id)
    if ordered.leaving not in situation.seated_ids or order(store, situation, ordered.leaving, ordered.seed) != ordered:
        raise UserError("draw.changed_meanwhile")
    account = Draw(
        id=str(uuid.uuid4()),
        panel_id=ordered.panel_id,
        drawn_at=datetime.now(UTC).isoformat(timespec="seconds"),
        seed=ordered.seed,
        code="",
        candidates=len(set(ordered.people) - ordered.task.must_exclude - set(ordered.sitting)),
        seats=1,
        kept=len(ordered.sitting),
        method=SEAT_LOT,
        number=lot.number,
        panels=len(lot.fits),
        lowest=lot.chance,
        highest=lot.chance,
        bound=lot.chance,
        gap=0.0,
    )
    records.add_draw(store, account)
    fits = set(lot.fits)
    records.put_chances(
        store,
        account.id,
        (Chance(person_id, own, lot.chance if own in fits else 0.0) for own, person_id in ordered.people.items()),
    )
    files = seat_files.build(ordered.task, ordered.sitting, ordered.leaving_code, lot)
    records.put_draw_files(store, account.id, files)
    return account


def kept(store: Store, panel_id: str) -> tuple[SeatLot, ...]:
    """The lots for single seats since the panel was last drawn, the first one first."""
    from panelapp.composition import seat_files

    found: list[SeatLot] = []
    for number, account in enumerate(records.seat_lots(store, panel_id), start=1):
        lot = json.loads(records.draw_files(store, account.id)[seat_files.SEAT])
        found.append(
            SeatLot(
                account,
                f"seat-{number}",
                lot["leaving"],
                lot["came_in"],
                tuple(lot["could_come_in"]),
                lot["people_off"],
            )
        )
    return tuple(found)


def _codes(store: Store, situation: Situation) -> dict[str, str]:
    """A code for everybody, by id: that of the draw or of a lot since, else a number that nobody has."""
    from panelapp.composition import record

    last = situation.composition.last_draw
    codes = {person_id: chance.code for person_id, chance in situation.chances.items()}
    for lot in records.seat_lots(store, situation.panel.id):
        for person_id, chance in records.chances(store, lot.id).items():
            codes.setdefault(person_id, chance.code)
    taken = set(codes.values())
    if last is not None:
        # also of those who have been erased since
        people = records.draw_files(store, last.id).get(record.PEOPLE, "")
        taken.update(row[record.ID] for row in csv.DictReader(io.StringIO(people, newline="")))
    new = sorted(situation.people.keys() - codes.keys())
    width = max((len(own) for own in taken), default=len(str(len(new))))
    numbers = (str(number).zfill(width) for number in range(1, len(taken) + len(new) + 1))
    free = (number for number in numbers if number not in taken)
    return {person_id: codes.get(person_id) or next(free) for person_id in sorted(situation.people)}
