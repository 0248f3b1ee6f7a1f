"""Draw several panels together: the same candidates, seats and wanted numbers for each, and nobody on two of them."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from panelapp.composition import model
from panelapp.domain.panels import Chance, Draw, Member, Panel, Standing, Weight
from panelapp.errors import UserError
from panelapp.services import composition, drawing
from panelapp.services import panels as panel_services
from panelapp.services.drawing import Impossible
from panelapp.storage import panels as records
from panelapp.storage.store import Store

if TYPE_CHECKING:
    from panelapp.composition.draw import Prepared

MOST_PANELS = 10


@dataclass(frozen=True, slots=True)
class Order:
    """All a draw of several panels needs, read from the store beforehand.

    `one` is the order of the panel that is the model for the others, `drawn` are ids of the panels there are, in their
    order; the rest of those drawn `together` are new.
    """

    one: drawing.Order
    drawn: tuple[str, ...]
    together: model.Together


@dataclass(frozen=True, slots=True)
class Drawn:
    """The people and the reserves of each panel, by their ids, and the lottery they came from."""

    order: Order
    prepared: Prepared = field(compare=False)
    number: int
    panels: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]


def panels_of(store: Store, panel_id: str, many: int) -> tuple[str, ...]:
    """Ids of the panels that are drawn when this one is drawn as one of so `many`, in their order.

    Those that were drawn together with it come first into question; there can be fewer than `many` yet.
    """
    own = records.last_draw(store, panel_id)
    found = {panel_id: 1 if own is None else own.place}
    for other in records.drawn_with(store, panel_id)[: many - 1]:
        last = records.last_draw(store, other)
        found[other] = 1 if last is None else last.place
    return tuple(sorted(found, key=found.__getitem__))


def order(store: Store, panel_id: str, many: int, seed: int | None = None) -> Order:
    """What to draw: so `many` panels like this one; the seed is random unless given.

    Locked members stay on their panels. Those who have dropped out of one of the panels are drawn for none. Raises
    `UserError`: panel.missing, draw.no_candidates, together.too_many (most).
    """
    if not 2 <= many <= MOST_PANELS:
        raise UserError("together.too_many", most=MOST_PANELS)
    drawn = panels_of(store, panel_id, many)
    held = {own: records.members(store, own) for own in drawn}
    place_of = {
        member.person_id: place
        for place, own in enumerate(drawn, start=1)
        for member in held[own]
        if member.locked and member.standing is Standing.SEAT
    }
    situation = composition.read(store, panel_id, also=place_of)
    out = {dropout.person_id for own in drawn for dropout in records.dropouts(store, own)}
    situation = replace(
        situation,
        elsewhere={own: other for own, other in situation.elsewhere.items() if other.id not in drawn},
    )
    one = drawing.order(situation, seed)
    code = {person: own for own, person in one.people.items()}
    places = {code[person]: place for person, place in place_of.items()}
    dropped = frozenset(code[person] for person in out if person in code)
    task = replace(
        one.task, must_include=frozenset[str](), must_exclude=(one.task.must_exclude | dropped) - places.keys()
    )
    return Order(one, drawn, model.Together(task, many, places))


def left_of_all(
    situation: composition.Situation, many: int, cancelled: model.IsCancelled | None = None
) -> tuple[model.Task, tuple[model.Change, ...]]:
    """What a draw of so many panels like this one asks of all of them together, and what gave way in each for that.

    Whoever is on the others by now; for 1 it is this panel's own task. Touches no store. Raises
    `composition.model.Cancelled`.
    """
    from panelapp.composition import giving_way, several

    if many == 1:
        return giving_way.give_way(composition.wanted_task(situation), cancelled)
    one = composition.wanted_task(replace(situation, elsewhere={}))
    places = dict.fromkeys(one.must_include, 1)
    wanted = model.Together(replace(one, must_include=frozenset[str]()), many, places)
    left, gave_way = several.give_way(wanted, cancelled)
    return left.combined(), gave_way


def draw(
    order: Order, progress: model.Progress | None = None, cancelled: model.IsCancelled | None = None
) -> Drawn | Impossible:
    """Draw the panels and their reserves; touches no store, so it may run on a worker thread.

    Raises `composition.model.Cancelled`.
    """
    from panelapp.composition import several

    one, together = order.one, order.together
    try:
        prepared = several.prepare(together, progress, cancelled, seconds=drawing.SECONDS)
    except model.Infeasible as infeasible:
        return Impossible(tuple(drawing.by_id(finding, one.attributes) for finding in infeasible.findings))
    if progress is not None:
        progress(0.97, "reserves")
    number = prepared.lottery.number(one.seed)
    found = several.take(together, prepared, number, one.seed, one.reserves, cancelled, one.rates, one.rate)
    return Drawn(
        order,
        prepared,
        number,
        tuple(
            (tuple(one.people[own] for own in panel.people), tuple(one.people[own] for own in panel.reserves))
            for panel in found
        ),
    )


def keep(store: Store, drawn: Drawn, reason: str = "", name: str = "") -> tuple[Draw, ...]:
    """Give each panel its members and reserves, and keep the account of the draw with each.

    Panels that are not there yet are made like the one drawn, called `name` (its own name where '') and a number; those
    that are get its candidates, seats, wanted numbers and what these weigh. Raises as `drawing.keep` does.
    """
    ordered = drawn.order
    model_id = ordered.one.panel_id
    if records.get(store, model_id) is None:
        raise UserError("draw.changed_meanwhile")
    again = any(records.last_draw(store, own) is not None for own in ordered.drawn)
    reason = drawing.reason_of(reason, again=again)
    many = ordered.together.panels
    # the order is made of all that matters: whatever was changed meanwhile makes another one
    if not composition.read(store, model_id).people or order(store, model_id, many, ordered.one.seed) != ordered:
        raise UserError("draw.changed_meanwhile")
    panel_ids = _panels(store, ordered, name)
    kept = _files(drawn)
    last = records.last_draw(store, model_id)
    # kept, so that a panel of theirs that is not drawn again goes on sharing people out with these
    joint_id = (last.joint_id if last is not None else "") or str(uuid.uuid4())
    account = replace(_account(drawn, reason), joint_id=joint_id)
    return tuple(
        _keep_one(store, drawn, replace(account, id=str(uuid.uuid4()), panel_id=own, place=place), kept)
        for place, own in enumerate(panel_ids, start=1)
    )


def _account(drawn: Drawn, reason: str) -> Draw:
    """The account of the whole draw; that of each panel differs in which panel it is about."""
    from panelapp.composition import several

    together, one = drawn.order.together, drawn.order.one
    outcome = several.outcome(together, drawn.prepared)
    possible = [float(chance) for chance in outcome.chances if chance > model.NEVER]
    return Draw(
        id="",
        panel_id="",
        drawn_at=datetime.now(UTC).isoformat(timespec="seconds"),
        seed=one.seed,
        code="",
        candidates=len(together.task.pool.people) - len(together.task.must_exclude),
        seats=together.task.seats,
        kept=len(together.places),
        method=drawing.METHOD,
        number=drawn.number,
        panels=len(drawn.prepared.lottery.panels),
        fingerprint=drawn.prepared.lottery.fingerprint(),
        lowest=min(possible, default=0.0),
        highest=max(possible, default=0.0),
        bound=outcome.bound,
        gap=outcome.gap,
        never=len(outcome.chances) - len(possible) - len(together.task.must_exclude),
        reason=reason,
        together=together.panels,
        reserve_seed=one.seed,
    )


def _keep_one(store: Store, drawn: Drawn, account: Draw, kept: Mapping[str, str]) -> Draw:
    from panelapp.composition import several

    together, one = drawn.order.together, drawn.order.one
    people, reserves = drawn.panels[account.place - 1]
    locked = {member.person_id: member for member in records.members(store, account.panel_id) if member.locked}
    members = (
        *(locked.get(person_id, Member(person_id)) for person_id in people),
        *(Member(person_id, Standing.RESERVE) for person_id in reserves),
    )
    records.put_members(store, account.panel_id, members)
    composed = records.composition(store, account.panel_id)
    assert composed is not None
    account = replace(account, code=drawing.code_of(account.seed, composed, members))
    records.add_draw(store, account)
    records.put_gave_way(store, account.id, drawing.what_gave_way(drawn.prepared, one.attributes))
    chances = several.outcome(together, drawn.prepared).chances
    records.put_chances(
        store,
        account.id,
        (
            Chance(one.people[own], own, float(chance))
            for own, chance in zip(together.task.pool.people, chances, strict=True)
        ),
    )
    records.put_draw_files(store, account.id, kept)
    return account


def _files(drawn: Drawn) -> dict[str, str]:
    """What verifies the draw, by file name: each panel keeps it, so that none needs the others."""
    from panelapp.composition import record, several
    from panelapp.composition.reserve_files import Chosen

    together, one = drawn.order.together, drawn.order.one
    codes = {person_id: own for own, person_id in one.people.items()}
    spare = [
        Chosen(tuple(codes[person_id] for person_id in reserves), one.reserves, one.seed, one.rates, one.rate)
        for _, reserves in drawn.panels
    ]
    inputs = record.input_files(together.task, together.places)
    column = record.panel_column(next(iter(inputs[record.PEOPLE].splitlines())).split(","))
    panels = several.shared_out(together, drawn.prepared.lottery.panels[drawn.number - 1])
    rows = ((person, number) for number, people in enumerate(panels, start=1) for person in people)
    return (
        inputs
        | record.result_files(drawn.prepared, drawn.number, one.seed, spare, together)
        | {record.PANEL: record.table((record.ID, column), rows)}
    )


def _panels(store: Store, ordered: Order, name: str) -> tuple[str, ...]:
    """Ids of all the panels in their order, the new ones made, and all of them like the one that is the model."""
    panel = panel_services.get(store, ordered.one.panel_id)
    candidates, targets = records.candidate_ids(store, panel.id), records.targets(store, panel.id)
    percents, weights = records.dropout_percents(store, panel.id), records.weights(store, panel.id)
    new = _new_panels(store, panel, ordered.together.panels - len(ordered.drawn), name or panel.name)
    for own in (*ordered.drawn, *(each.id for each in new)):
        if own == panel.id:
            continue
        other = next((each for each in new if each.id == own), None) or panel_services.get(store, own)
        alike = replace(
            other,
            seats=panel.seats,
            reserves=panel.reserves,
            one_per_household=panel.one_per_household,
            dropout_percent=panel.dropout_percent,
        )
        records.put(store, alike)
        records.remove_candidates(store, own, records.candidate_ids(store, own) - candidates)
        records.add_candidates(store, own, candidates)
        records.put_targets(store, own, targets)
        for attribute_id in records.weights(store, own).keys() | weights.keys():
            records.put_weight(store, own, weights.get(attribute_id) or Weight(attribute_id))
        records.put_dropout_percents(store, own, percents)
    return (*ordered.drawn, *(each.id for each in new))


def _new_panels(store: Store, panel: Panel, many: int, name: str) -> tuple[Panel, ...]:
    """Panels like this one, each named with the next number that no panel has yet."""
    taken = {each.name for each in records.all(store)}
    found: list[Panel] = []
    number = 2
    while len(found) < many:
        wanted = f"{name} {number}".strip()
        if wanted not in taken:
            found.append(replace(panel, id=str(uuid.uuid4()), name=wanted))
        number += 1
    return tuple(found)
