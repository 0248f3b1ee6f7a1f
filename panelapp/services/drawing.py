"""Draw a panel by lot: order it from the store, run it on a worker thread, keep what came out, tell how it went."""

from __future__ import annotations

import hashlib
import json
import secrets
import uuid
from dataclasses import dataclass
from datetime import UTC, datetime

from panelapp.composition import model
from panelapp.domain.panels import Composition, Draw, Member, Standing, Target
from panelapp.errors import UserError
from panelapp.services import composition as composition_services
from panelapp.services.composition import Situation
from panelapp.storage import panels as records
from panelapp.storage.store import Store

METHOD = "random-feasible-1"
"""A panel drawn at random among those that meet the wanted numbers; see `panelapp.composition.draw`."""


@dataclass(frozen=True, slots=True)
class Order:
    """All a draw needs, read from the store beforehand."""

    panel_id: str
    task: model.Task
    reserves: int
    seed: int


@dataclass(frozen=True, slots=True)
class Drawn:
    """A panel that meets the wanted numbers."""

    order: Order
    people: tuple[str, ...]
    reserves: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Impossible:
    """Why no panel meets the wanted numbers, and what would mend it; features are attribute ids."""

    findings: tuple[model.Finding, ...]


def order(situation: Situation, seed: int | None = None) -> Order:
    """What to draw; the seed is random unless given. Raises `UserError("draw.no_candidates")`."""
    if not situation.people:
        raise UserError("draw.no_candidates")
    return Order(
        situation.panel.id,
        composition_services.task(situation),
        situation.panel.reserves,
        secrets.randbits(48) if seed is None else seed,
    )


def draw(
    order: Order, progress: model.Progress | None = None, cancelled: model.IsCancelled | None = None
) -> Drawn | Impossible:
    """Draw; touches no store, so it may run on a worker thread. Raises `composition.model.Cancelled`."""
    from panelapp.composition import draw as lots

    try:
        panel = lots.draw(order.task, order.seed, order.reserves, progress, cancelled)
    except model.Infeasible as infeasible:
        return Impossible(infeasible.findings)
    return Drawn(order, panel.people, panel.reserves)


def keep(store: Store, drawn: Drawn) -> Draw:
    """Make those drawn the panel's members and reserves, and keep the account of the draw.

    Raises `UserError("draw.changed_meanwhile")` when candidates, their answers, wanted numbers, seats or locks are no
    longer those the draw was ordered with: the account would tell of a draw that never was.
    """
    panel_id = drawn.order.panel_id
    composition = records.composition(store, panel_id)
    if composition is None:
        raise UserError("draw.changed_meanwhile")
    now = composition_services.read(store, panel_id)
    if not now.people or order(now, drawn.order.seed) != drawn.order:
        raise UserError("draw.changed_meanwhile")
    locked = drawn.order.task.must_include
    members = (
        *(Member(person_id, Standing.SEAT, person_id in locked) for person_id in drawn.people),
        *(Member(person_id, Standing.RESERVE) for person_id in drawn.reserves),
    )
    account = Draw(
        id=str(uuid.uuid4()),
        panel_id=panel_id,
        drawn_at=datetime.now(UTC).isoformat(timespec="seconds"),
        seed=drawn.order.seed,
        code=_code(drawn.order.seed, composition.candidate_ids, composition.targets, members),
        candidates=len(drawn.order.task.pool.people),
        seats=len(drawn.people),
        kept=len(locked),
        method=METHOD,
    )
    records.put_members(store, panel_id, members)
    records.add_draw(store, account)
    return account


def unchanged(composition: Composition) -> bool:
    """Whether candidates, wanted numbers, members and reserves are still those of the last draw."""
    last = composition.last_draw
    if last is None:
        return False
    return last.code == _code(last.seed, composition.candidate_ids, composition.targets, composition.members)


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


def _code(seed: int, candidates: frozenset[str], targets: tuple[Target, ...], members: tuple[Member, ...]) -> str:
    """A short fingerprint of what went into a draw and what came out, as `7F3K-22`."""
    content = json.dumps(
        [
            seed,
            sorted(candidates),
            sorted((t.attribute_id, t.category, t.minimum, t.maximum) for t in targets),
            sorted((member.standing.value, member.person_id) for member in members),
        ]
    )
    number = int.from_bytes(hashlib.blake2b(content.encode(), digest_size=8).digest(), "big")
    number, digits = divmod(number, 100)
    letters = ""
    for _ in range(4):
        number, place = divmod(number, len(_LETTERS))
        letters += _LETTERS[place]
    return f"{letters}-{digits:02}"
