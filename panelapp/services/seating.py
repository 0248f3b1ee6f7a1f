"""Table plans: say what is wanted, seat people in the background, keep the plan, swap two by hand."""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import TypedDict, Unpack

from panelapp.composition import model, tables
from panelapp.domain.meetings import AttendanceStatus, Meeting
from panelapp.domain.panels import Panel, Standing
from panelapp.domain.people import PREFER_NOT_TO_ANSWER, Attribute, Person, answer_of
from panelapp.domain.seating import (
    FEWEST_AT_A_TABLE,
    MOST_AT_A_TABLE,
    MOST_ROUNDS,
    TablePlan,
    Wish,
    WishKind,
    usual_size,
)
from panelapp.errors import UserError
from panelapp.services import panels as panel_services
from panelapp.storage import attributes as attribute_records
from panelapp.storage import meetings as meeting_records
from panelapp.storage import panels as panel_records
from panelapp.storage import people as people_records
from panelapp.storage import seating as records
from panelapp.storage.store import Store


class PlanFields(TypedDict, total=False):
    """What can be wanted of a plan; see `TablePlan`."""

    size: int
    wanted_rounds: int
    criteria: tuple[str, ...]
    wishes: tuple[Wish, ...]


@dataclass(frozen=True, slots=True)
class Company:
    """Everything a table plan is made from and shown with.

    `people` are those to be seated by id in name order: everyone with a seat on the panel, or those present at the
    meeting. `names` knows those seated before as well. `answers` hold by person what counts when tables are mixed.
    """

    plan: TablePlan
    panel: Panel
    people: Mapping[str, Person]
    names: Mapping[str, Person]
    attributes: tuple[Attribute, ...]
    answers: Mapping[str, Mapping[str, str]]
    meetings: tuple[Meeting, ...]

    @property
    def strangers(self) -> int:
        """How many have come or gone since people were seated."""
        return len(self.plan.people ^ set(self.people)) if self.plan.rounds else 0


@dataclass(frozen=True, slots=True)
class Order:
    """All that seating needs, read from the store beforehand; features are attribute ids."""

    plan: TablePlan
    gathering: tables.Gathering
    seed: int


@dataclass(frozen=True, slots=True)
class Seated:
    """Tables for everybody, every wish kept."""

    order: Order
    rounds: tuple[tuple[tuple[str, ...], ...], ...]


@dataclass(frozen=True, slots=True)
class Impossible:
    """Why the wishes cannot be kept; people are ids."""

    obstacles: tuple[tables.Obstacle, ...]


def get(store: Store, panel_id: str, meeting_id: str | None = None) -> TablePlan | None:
    """The plan of a panel, or of one of its meetings; None where there is none."""
    return records.of(store, panel_id, meeting_id)


def read(store: Store, panel_id: str, meeting_id: str | None = None, today: date | None = None) -> Company:
    """What a plan is made from, with the plan kept or what is usual. Raises `UserError`: panel.missing, meeting.gone."""
    panel = panel_services.get(store, panel_id)
    attributes = attribute_records.all(store)
    year = panel_services.year_of(panel, today or date.today())
    people = {person.id: person for person in _people(store, panel_id, meeting_id)}
    kept = records.of(store, panel_id, meeting_id)
    return Company(
        kept or _usual(store, panel_id, meeting_id, len(people)),
        panel,
        people,
        {**(_persons(store, kept.people) if kept else {}), **people},
        attributes,
        {
            person.id: {attribute.id: _counted(answer_of(person, attribute, year)) for attribute in attributes}
            for person in people.values()
        },
        meeting_records.of_panel(store, panel_id),
    )


def change(store: Store, panel_id: str, meeting_id: str | None = None, **fields: Unpack[PlanFields]) -> TablePlan:
    """Keep what is wanted of a plan; people stay where they were seated until they are seated again.

    Raises `UserError`: panel.missing, meeting.gone, tables.size (fewest, most), tables.rounds (most),
    tables.same_person (a wish about somebody and themself).
    """
    plan = replace(read(store, panel_id, meeting_id).plan, **fields)
    if not FEWEST_AT_A_TABLE <= plan.size <= MOST_AT_A_TABLE:
        raise UserError("tables.size", fewest=FEWEST_AT_A_TABLE, most=MOST_AT_A_TABLE)
    if not 1 <= plan.wanted_rounds <= MOST_ROUNDS:
        raise UserError("tables.rounds", most=MOST_ROUNDS)
    if any(wish.person_id == wish.other_id for wish in plan.wishes):
        raise UserError("tables.same_person")
    plan = replace(plan, id=plan.id or str(uuid.uuid4()), wishes=tuple(dict.fromkeys(plan.wishes)))
    records.put(store, plan)
    return plan


def order(company: Company, seed: int | None = None) -> Order:
    """What to seat; another seed than last time unless one is given. Raises `UserError("tables.nobody")`."""
    if not company.people:
        raise UserError("tables.nobody")
    plan = company.plan
    return Order(plan, gathering(company), plan.seed + 1 if seed is None else seed)


def gathering(company: Company, people: Iterable[str] | None = None) -> tables.Gathering:
    """The seating's view of the company; wishes about people who are not there are left out."""
    plan = company.plan
    ids = tuple(sorted(company.people if people is None else people))
    there = [wish for wish in plan.wishes if wish.person_id in ids and (not wish.other_id or wish.other_id in ids)]
    return tables.Gathering(
        ids,
        {
            attribute_id: tuple(company.answers.get(person, {}).get(attribute_id, "") for person in ids)
            for attribute_id in plan.criteria
        },
        (tables.table_count(len(ids), plan.size),) * plan.wanted_rounds,
        tuple(frozenset((w.person_id, w.other_id)) for w in there if w.kind is WishKind.TOGETHER),
        tuple(frozenset((w.person_id, w.other_id)) for w in there if w.kind is WishKind.APART),
        {wish.person_id: wish.table for wish in there if wish.kind is WishKind.FIXED},
    )


def plan(
    order: Order, progress: model.Progress | None = None, cancelled: model.IsCancelled | None = None
) -> Seated | Impossible:
    """Seat everybody; touches no store, so it may run on a worker thread. Raises `composition.model.Cancelled`."""
    try:
        return Seated(order, tables.seat(order.gathering, order.seed, progress=progress, cancelled=cancelled).rounds)
    except tables.Unseatable as unseatable:
        return Impossible(unseatable.obstacles)


def keep(store: Store, seated: Seated) -> TablePlan:
    """Keep the tables in place of those before.

    Raises `UserError("tables.changed_meanwhile")` when people, answers or wishes are no longer those they were made
    with.
    """
    former = seated.order.plan
    now = read(store, former.panel_id, former.meeting_id)
    if gathering(now) != seated.order.gathering:
        raise UserError("tables.changed_meanwhile")
    plan_id = now.plan.id or str(uuid.uuid4())
    return _put(store, replace(now.plan, id=plan_id, rounds=seated.rounds, seed=seated.order.seed))


def remove(store: Store, plan_id: str) -> None:
    """Remove the plan with its wishes."""
    records.remove(store, plan_id)


def swap(store: Store, plan_id: str, round_number: int, one: str, other: str) -> TablePlan:
    """Let two people change places in one round, counted from 1. Raises `UserError("tables.gone")`."""
    found = records.get(store, plan_id)
    if found is None or not 1 <= round_number <= len(found.rounds):
        raise UserError("tables.gone")
    seated = found.rounds[round_number - 1]
    if not {one, other} <= {person for table in seated for person in table}:
        raise UserError("tables.gone")
    places = {one: other, other: one}
    swapped = tuple(tuple(places.get(person, person) for person in table) for table in seated)
    rounds = (*found.rounds[: round_number - 1], swapped, *found.rounds[round_number:])
    return _put(store, replace(found, rounds=rounds))


def measures(company: Company) -> tables.Measures:
    """How well the plan mixes those who have been seated, on the criteria that are chosen now."""
    made = company.plan
    return tables.measure(gathering(company, made.people), tables.Seating(made.rounds, made.seed))


def first_names(people: Iterable[Person]) -> dict[str, str]:
    """Given names by id; where two are alike a letter of the family name is added, or all of it."""
    listed = tuple(people)
    given = Counter(person.given_name for person in listed)
    short = Counter(person.short_name for person in listed)
    return {
        person.id: person.given_name
        if given[person.given_name] == 1
        else person.short_name
        if short[person.short_name] == 1
        else person.name
        for person in listed
    }


def initials(people: Iterable[Person]) -> dict[str, str]:
    """Initials by id; where two are alike a number is added."""
    given: Counter[str] = Counter()
    found = {person.id: "".join(word[0] for word in person.name.split()).upper() for person in people}
    alike = Counter(found.values())
    for person_id, letters in found.items():
        if alike[letters] > 1:
            given[letters] += 1
            found[person_id] = f"{letters} {given[letters]}"
    return found


def _put(store: Store, plan: TablePlan) -> TablePlan:
    """The plan as it then reads: at each table by name."""
    records.put(store, plan)
    kept = records.get(store, plan.id)
    assert kept is not None
    return kept


def _people(store: Store, panel_id: str, meeting_id: str | None) -> tuple[Person, ...]:
    if meeting_id is None:
        seated = {each.person_id for each in panel_records.members(store, panel_id) if each.standing is Standing.SEAT}
        return tuple(_persons(store, seated).values())
    record = meeting_records.record(store, meeting_id)
    if record is None:
        raise UserError("meeting.gone")
    present = {each.person_id for each in record.attendance if each.status is AttendanceStatus.PRESENT}
    return tuple(_persons(store, present).values())


def _persons(store: Store, ids: Iterable[str]) -> dict[str, Person]:
    wanted = set(ids)
    return {person.id: person for person in people_records.all(store) if person.id in wanted}


def _usual(store: Store, panel_id: str, meeting_id: str | None, people: int) -> TablePlan:
    of_panel = dict.fromkeys(target.attribute_id for target in panel_records.targets(store, panel_id))
    criteria = tuple(of_panel) or tuple(attribute.id for attribute in attribute_records.all(store))
    return TablePlan("", panel_id, meeting_id, usual_size(people), criteria=criteria)


def _counted(answer: str) -> str:
    return model.NO_ANSWER if answer == PREFER_NOT_TO_ANSWER else answer
