"""Draw a panel by lot: order it from the store, work on a worker thread, keep what came out, tell how it went.

The draw knows people by codes, their place in the order of their ids, so that everything it leaves behind can be
shown to anybody and verified by anybody.
"""

from __future__ import annotations

import hashlib
import json
import secrets
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from panelapp.composition import model
from panelapp.domain.panels import BY_HAND, Chance, Composition, Draw, GaveWay, Member, Standing, Target
from panelapp.errors import UserError
from panelapp.services import composition as composition_services
from panelapp.services.composition import Situation
from panelapp.storage import panels as records
from panelapp.storage.store import Store

if TYPE_CHECKING:
    from panelapp.composition.draw import Prepared

METHOD = "leximin-lottery-1"
"""Leximin chances and one of many numbered panels; see `panelapp.composition.draw`."""

LONGEST_REASON = 300
"""Characters that say why a panel is drawn again."""

SECONDS = 120.0
"""After so long the fairest chances found so far will do; the account then says how far from the fairest they can be."""


@dataclass(frozen=True, slots=True)
class Order:
    """All a draw needs, read from the store beforehand.

    In `task` people are codes and features are names of attributes; `people` gives ids by code, `attributes` ids by
    name. `rates`, by feature and value, and `rate` for all others are how likely people are to drop out, each a share
    of 1.
    """

    panel_id: str
    task: model.Task
    people: Mapping[str, str]
    attributes: Mapping[str, str]
    reserves: int
    seed: int
    rates: Mapping[tuple[str, str], float]
    rate: float


@dataclass(frozen=True, slots=True)
class Lots:
    """A lottery that is ready: everything is settled but the number."""

    order: Order
    prepared: Prepared = field(compare=False)

    @property
    def panels(self) -> int:
        """How many numbered panels there are."""
        return len(self.prepared.lottery.panels)

    @property
    def fingerprint(self) -> str:
        """The SHA-256 of the lottery, told before the number is drawn."""
        return self.prepared.lottery.fingerprint()

    @property
    def gave_way(self) -> tuple[model.Change, ...]:
        """What gave way, by names of attributes."""
        return self.prepared.gave_way

    def codes(self, number: int) -> tuple[str, ...]:
        """The codes of the people on the panel of this number."""
        return self.prepared.lottery.panels[number - 1]


@dataclass(frozen=True, slots=True)
class Drawn:
    """A panel that meets the wanted numbers, by the ids of its people and reserves, and the lottery it came from.

    `seed` is `BY_HAND` where dice or balls gave the number.
    """

    lots: Lots
    number: int
    seed: int
    people: tuple[str, ...]
    reserves: tuple[str, ...]

    @property
    def order(self) -> Order:
        return self.lots.order


@dataclass(frozen=True, slots=True)
class Impossible:
    """Why no panel meets the wanted numbers, and what would mend it; features are attribute ids."""

    findings: tuple[model.Finding, ...]


def order(situation: Situation, seed: int | None = None) -> Order:
    """What to draw; the seed is random unless given. Raises `UserError("draw.no_candidates")`."""
    if not situation.people:
        raise UserError("draw.no_candidates")
    width = len(str(len(situation.people)))
    code = {person: str(place).zfill(width) for place, person in enumerate(sorted(situation.people), start=1)}
    task = in_codes(situation, composition_services.wanted_task(situation), code)
    names = names_of(situation)
    wanted = {(quota.feature, quota.value) for quota in task.quotas}
    return Order(
        situation.panel.id,
        task,
        {own: person for person, own in code.items()},
        {name: attribute_id for attribute_id, name in names.items()},
        situation.panel.reserves,
        secrets.randbits(48) if seed is None else seed,
        {
            (names[feature], value): percent / 100
            for (feature, value), percent in situation.composition.dropout_percents.items()
            if (names[feature], value) in wanted
        },
        situation.panel.dropout_percent / 100,
    )


def in_codes(situation: Situation, by_id: model.Task, codes: Mapping[str, str]) -> model.Task:
    """A task of the situation with people as `codes` (by id) and features as names of attributes."""
    names = names_of(situation)
    return model.Task(
        model.Pool(
            tuple(codes[person] for person in by_id.pool.people),
            {names[feature]: values for feature, values in by_id.pool.answers.items()},
            by_id.pool.households,
        ),
        tuple(replace(quota, feature=names[quota.feature]) for quota in by_id.quotas),
        by_id.seats,
        frozenset(codes[person] for person in by_id.must_include),
        frozenset(codes[person] for person in by_id.must_exclude),
        frozenset(names[feature] for feature in by_id.rather),
    )


def prepare(
    order: Order, progress: model.Progress | None = None, cancelled: model.IsCancelled | None = None
) -> Lots | Impossible:
    """Work out the chances and the lottery; touches no store, so it may run on a worker thread.

    Raises `composition.model.Cancelled`.
    """
    from panelapp.composition import draw as draws

    try:
        return Lots(order, draws.prepare(order.task, progress, cancelled, seconds=SECONDS))
    except model.Infeasible as infeasible:
        return Impossible(tuple(by_id(finding, order.attributes) for finding in infeasible.findings))


def decide(lots: Lots, number: int | None = None, cancelled: model.IsCancelled | None = None) -> Drawn:
    """The panel of a number from dice or balls, or of the one the order's seed gives; touches no store.

    Raises `UserError("draw.no_such_number")` with the number of panels, and `composition.model.Cancelled`.
    """
    from panelapp.composition import draw as draws

    if number is not None and not 1 <= number <= lots.panels:
        raise UserError("draw.no_such_number", panels=lots.panels)
    chosen = lots.prepared.lottery.number(lots.order.seed) if number is None else number
    ordered = lots.order
    panel = draws.take(lots.prepared, chosen, ordered.seed, ordered.reserves, cancelled, ordered.rates, ordered.rate)
    ids = lots.order.people
    return Drawn(
        lots,
        chosen,
        lots.order.seed if number is None else BY_HAND,
        tuple(ids[own] for own in panel.people),
        tuple(ids[own] for own in panel.reserves),
    )


def draw(
    order: Order, progress: model.Progress | None = None, cancelled: model.IsCancelled | None = None
) -> Drawn | Impossible:
    """Prepare and let the seed decide; touches no store. Raises `composition.model.Cancelled`."""
    lots = prepare(order, progress, cancelled)
    if isinstance(lots, Impossible):
        return lots
    if progress is not None:
        progress(0.97, "reserves")
    return decide(lots, cancelled=cancelled)


def keep_lottery(store: Store, lots: Lots, reason: str = "") -> Draw:
    """Keep a lottery before its number is drawn; the panel stays as it is until then.

    Raises as `keep` does.
    """
    account = _account(store, lots, reason)
    _put(store, account, lots)
    return account


def keep(store: Store, drawn: Drawn, reason: str = "", prepared_id: str = "") -> Draw:
    """Make those drawn the panel's members and reserves, and keep the account of the draw.

    `prepared_id` is the draw whose lottery was kept beforehand. Raises `UserError`: draw.changed_meanwhile when
    candidates, their answers, wanted numbers, seats or locks are no longer those the draw was ordered with (the
    account would tell of a draw that never was), draw.needs_reason when the panel was drawn before and no reason is
    given, now or when the lottery was kept, and people.too_long (longest).
    """
    lots = drawn.lots
    if prepared_id:
        waiting = composition_services.read(store, drawn.order.panel_id).composition.prepared
        if waiting is None or (waiting.id, waiting.fingerprint) != (prepared_id, lots.fingerprint):
            raise UserError("draw.changed_meanwhile")
        reason = reason or waiting.reason
    account = _account(store, lots, reason)
    panel_id = drawn.order.panel_id
    composition = records.composition(store, panel_id)
    assert composition is not None
    locked = {member.person_id: member for member in composition.members if member.locked}
    members = (
        *(locked.get(person_id, Member(person_id)) for person_id in drawn.people),
        *(Member(person_id, Standing.RESERVE) for person_id in drawn.reserves),
    )
    account = replace(
        account,
        id=prepared_id or account.id,
        seed=drawn.seed,
        number=drawn.number,
        code=code_of(drawn.seed, composition, members),
    )
    records.put_members(store, panel_id, members)
    if prepared_id:
        records.put_draw(store, account)
    else:
        _put(store, account, lots)
    records.put_draw_files(store, account.id, _files(drawn))
    return account


def resume(situation: Situation) -> Order | None:
    """What the lottery that waits for its number was ordered with, as far as nothing has changed; None without one.

    The same order gives the same lottery: where the fingerprint is another one, something was changed meanwhile.
    """
    waiting = situation.composition.prepared
    return None if waiting is None else order(situation, waiting.seed)


def files(store: Store, draw_id: str) -> dict[str, str]:
    """What verifies a draw, by file name; people are codes. Empty for a draw from before there were lotteries."""
    return records.draw_files(store, draw_id)


def _account(store: Store, lots: Lots, reason: str) -> Draw:
    order_ = lots.order
    composition = records.composition(store, order_.panel_id)
    if composition is None:
        raise UserError("draw.changed_meanwhile")
    last = composition.last_draw
    reason = reason_of(reason, again=last is not None)
    now = composition_services.read(store, order_.panel_id)
    if not now.people or order(now, order_.seed) != order_:
        raise UserError("draw.changed_meanwhile")
    chances = lots.prepared.fairness.of_people()
    possible = [float(chance) for chance in chances if chance > model.NEVER]
    return Draw(
        id=str(uuid.uuid4()),
        panel_id=order_.panel_id,
        drawn_at=datetime.now(UTC).isoformat(timespec="seconds"),
        seed=order_.seed,
        code="",
        candidates=len(order_.task.pool.people) - len(order_.task.must_exclude),
        seats=order_.task.seats,
        kept=len(order_.task.must_include),
        method=METHOD,
        panels=lots.panels,
        fingerprint=lots.fingerprint,
        lowest=min(possible, default=0.0),
        highest=max(possible, default=0.0),
        bound=lots.prepared.fairness.bound,
        gap=lots.prepared.fairness.gap,
        never=len(chances) - len(possible) - len(order_.task.must_exclude),
        reason=reason,
        place=1 if last is None else last.place,
        joint_id="" if last is None else last.joint_id,
        reserve_seed=order_.seed,
    )


def reason_of(written: str, *, again: bool) -> str:
    """The reason for a draw as it is kept. Raises `UserError` as `keep` does."""
    reason = " ".join(written.split())
    if again and not reason:
        raise UserError("draw.needs_reason")
    if len(reason) > LONGEST_REASON:
        raise UserError("people.too_long", longest=LONGEST_REASON)
    return reason


def _put(store: Store, account: Draw, lots: Lots) -> None:
    """The account, everybody's chance, what gave way, and the files that do not wait for the number."""
    from panelapp.composition import record

    ids = lots.order.people
    chances = lots.prepared.fairness.of_people()
    records.add_draw(store, account)
    records.put_chances(
        store,
        account.id,
        (
            Chance(ids[own], own, float(chance))
            for own, chance in zip(lots.order.task.pool.people, chances, strict=True)
        ),
    )
    records.put_gave_way(store, account.id, what_gave_way(lots.prepared, lots.order.attributes))
    kept = record.input_files(lots.order.task) | {record.LOTTERY: lots.prepared.lottery.text()}
    records.put_draw_files(store, account.id, kept)


def what_gave_way(prepared: Prepared, attributes: Mapping[str, str]) -> tuple[GaveWay, ...]:
    """What gave way in a draw, as it is kept; `attributes` are ids by name."""
    return tuple(
        GaveWay(attributes[each.feature], each.value, each.kind, each.before, each.after) for each in prepared.gave_way
    )


def _files(drawn: Drawn) -> dict[str, str]:
    from panelapp.composition import record
    from panelapp.composition.reserve_files import Chosen

    ordered, lots = drawn.order, drawn.lots
    codes = {person_id: own for own, person_id in ordered.people.items()}
    spare = Chosen(
        tuple(codes[person_id] for person_id in drawn.reserves),
        ordered.reserves,
        ordered.seed,
        ordered.rates,
        ordered.rate,
    )
    seed = None if drawn.seed == BY_HAND else drawn.seed
    panel = record.table(("id",), ((own,) for own in lots.codes(drawn.number)))
    return record.result_files(lots.prepared, drawn.number, seed, [spare]) | {record.PANEL: panel}


def names_of(situation: Situation) -> dict[str, str]:
    """The name of each attribute by id; a name that two have, or that a column of the files has, gets a number."""
    from panelapp.composition import record

    others = {record.ID, record.HOUSEHOLD, record.LOCK}
    names: dict[str, str] = {}
    for attribute in situation.attributes:
        name, number = attribute.name, 2
        while name in others or name in names.values():
            name, number = f"{attribute.name} {number}", number + 1
        names[attribute.id] = name
    return names


def by_id(finding: model.Finding, attributes: Mapping[str, str]) -> model.Finding:
    """A finding with attribute ids for names."""
    return replace(
        finding,
        feature=attributes.get(finding.feature, finding.feature),
        bounds=tuple(replace(each, feature=attributes.get(each.feature, each.feature)) for each in finding.bounds),
        changes=tuple(replace(each, feature=attributes.get(each.feature, each.feature)) for each in finding.changes),
    )


def unchanged(composition: Composition) -> bool:
    """Whether candidates, wanted numbers and their weights, members and reserves are still those of the last draw."""
    last = composition.last_draw
    if last is None:
        return False
    return last.code == code_of(last.seed, composition, composition.members)


def apply_changes(targets: tuple[Target, ...], changes: tuple[model.Change, ...]) -> tuple[Target, ...]:
    """The wanted numbers after the changes a finding "mend" proposes."""
    by_side = {(change.feature, change.value, change.kind): change.after for change in changes}
    return tuple(
        Target(
            target.attribute_id,
            target.category,
            by_side.get((target.attribute_id, target.category, "minimum"), target.minimum),
            by_side.get((target.attribute_id, target.category, "maximum"), target.maximum),
        )
        for target in targets
    )


_LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"  # none that sounds or looks like another


def code_of(seed: int, composition: Composition, members: tuple[Member, ...]) -> str:
    """A short fingerprint of what went into a draw and what came out, as `7F3K-22`."""
    content = json.dumps(
        [
            seed,
            sorted(composition.candidate_ids),
            sorted((t.attribute_id, t.category, t.minimum, t.maximum) for t in composition.targets),
            sorted((member.standing.value, member.person_id) for member in members),
            *([sorted(composition.rather)] if composition.rather else []),
        ]
    )
    number = int.from_bytes(hashlib.blake2b(content.encode(), digest_size=8).digest(), "big")
    number, digits = divmod(number, 100)
    letters = ""
    for _ in range(4):
        number, place = divmod(number, len(_LETTERS))
        letters += _LETTERS[place]
    return f"{letters}-{digits:02}"
