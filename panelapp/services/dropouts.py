"""Somebody drops out of a panel: who steps in, by the list of reserves or by lot; who is out is not asked again."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from panelapp.domain.panels import Dropout
from panelapp.errors import UserError
from panelapp.services import composition, seat_lots
from panelapp.services.composition import Situation
from panelapp.services.seat_lots import SeatDrawn
from panelapp.storage import attributes as attribute_records
from panelapp.storage import panels as records
from panelapp.storage.store import Store

if TYPE_CHECKING:
    from panelapp.composition.swaps import StandIn


def successors(situation: Situation, leaving: str) -> tuple[StandIn, ...]:
    """The reserves who can take the seat of `leaving`, the best first.

    Those who take no wanted number further off than now come first, in the order of the list of reserves; then the
    others, by how many people the panel is then off, equals in the order of the list. Nobody who lives with one of
    those who stay, where only one of a household may sit.
    """
    from panelapp.composition import swaps

    listed = [member.person_id for member in situation.composition.reserves]
    few = composition.task(situation, only=[*situation.seated_ids, *listed])
    found = swaps.ranked(few, situation.seated_ids, leaving, len(listed))
    return tuple(
        sorted(
            found,
            key=lambda each: (not each.keeps, 0 if each.keeps else each.distance, listed.index(each.person)),
        )
    )


def drop_out(
    store: Store,
    panel_id: str,
    person_id: str,
    today: date,
    reason: str = "",
    successor: str = "",
    by_lot: SeatDrawn | None = None,
) -> Dropout:
    """Take somebody off the panel or the reserves for good; `successor` or the one the lot fell on takes their seat.

    They stay a candidate, but this panel is not drawn with them again until `take_back`. Raises
    `UserError("composition.gone")` when either is no longer where they were, or as `composition.swap` and
    `seat_lots.keep` do.
    """
    if by_lot is not None:
        seat_lots.keep(store, by_lot)
        successor = by_lot.person
    members = records.members(store, panel_id)
    if person_id not in {member.person_id for member in members}:
        raise UserError("composition.gone")
    if successor:
        composition.swap(store, panel_id, person_id, successor)
    else:
        composition.take_out(store, panel_id, person_id)
    dropout = Dropout(person_id, today.isoformat(), reason.strip())
    records.put_dropout(store, panel_id, dropout)
    return dropout


def swap_by_lot(store: Store, drawn: SeatDrawn) -> None:
    """Let the one the lot fell on take a seat whose holder stays a candidate. Raises as `drop_out` does."""
    seat_lots.keep(store, drawn)
    composition.swap(store, drawn.order.panel_id, drawn.order.leaving, drawn.person)


def take_back(store: Store, panel_id: str, person_id: str) -> None:
    """Let somebody who dropped out be a candidate like the others again; their seat is not given back."""
    records.remove_dropout(store, panel_id, person_id)


def set_percent(store: Store, panel_id: str, attribute_id: str, category: str, percent: int | None) -> None:
    """How many of a hundred with this answer are expected to drop out; None is as many as of the others.

    Raises `UserError`: panel.percent (out of 0 to 100), attributes.gone.
    """
    if percent is not None and not 0 <= percent <= 100:
        raise UserError("panel.percent")
    if attribute_id not in {attribute.id for attribute in attribute_records.all(store)}:
        raise UserError("attributes.gone")
    percents = records.dropout_percents(store, panel_id)
    percents.pop((attribute_id, category), None)
    if percent is not None:
        percents[attribute_id, category] = percent
    records.put_dropout_percents(store, panel_id, percents)


def reserve_numbers(situation: Situation) -> Mapping[str, int]:
    """Which reserve each of them is, from 1, by id."""
    return {member.person_id: number for number, member in enumerate(situation.composition.reserves, start=1)}
