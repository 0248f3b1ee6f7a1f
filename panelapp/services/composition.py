"""The composition step: how the panel stands against the wanted numbers, what is done by hand (dossier §11)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING

from panelapp.composition import model
from panelapp.domain.nordic import fold
from panelapp.domain.panels import Chance, Composition, Member, Panel, Standing, Target, Weight
from panelapp.domain.people import Attribute, Person, answer_of
from panelapp.errors import UserError
from panelapp.services import panels as panel_services
from panelapp.storage import attributes as attribute_records
from panelapp.storage import panels as records
from panelapp.storage import people as people_records
from panelapp.storage.store import Store

if TYPE_CHECKING:
    from panelapp.composition.filling import Fits
    from panelapp.composition.swaps import StandIn

WORSE = 20
"""So many are proposed where everybody takes a wanted number further off."""

FEW = 5
"""So many are proposed for each of those who live together."""


@dataclass(frozen=True, slots=True)
class Count:
    """One wanted number, how many with a seat count in it, and how many candidates there are.

    `target` is what is wanted, `in_force` the same after it may have given way in the last draw.
    """

    target: Target
    in_force: Target
    there: int
    candidates: int

    @property
    def missing(self) -> int:
        return max(0, self.in_force.minimum - self.there)

    @property
    def too_many(self) -> int:
        return max(0, self.there - self.in_force.maximum)

    @property
    def gave_way(self) -> bool:
        """Whether the panel is not what is wanted, but what the number gave way to."""
        return not self.off and not self.target.minimum <= self.there <= self.target.maximum

    @property
    def off(self) -> int:
        return self.missing + self.too_many


@dataclass(frozen=True, slots=True)
class Criterion:
    """An attribute the panel is composed by, with its wanted numbers in the order they are shown.

    `uncounted` is the number with a seat whose answer is none of the categories, or who gave none.
    """

    attribute: Attribute
    counts: tuple[Count, ...]
    weight: Weight
    uncounted: int = 0


@dataclass(frozen=True, slots=True)
class Situation:
    """Everything the composition step shows; `people` are the candidates and those drawn, by id, in name order.

    `answers` holds for each of them the answer to every attribute by attribute id, ages as of `year`. `chances` are
    those of the last draw, by person. `available` is how many of those who can be drawn give an answer, by attribute
    id and answer.
    """

    composition: Composition
    attributes: tuple[Attribute, ...]
    criteria: tuple[Criterion, ...]
    people: Mapping[str, Person]
    answers: Mapping[str, Mapping[str, str]]
    year: int
    chances: Mapping[str, Chance]
    available: Mapping[tuple[str, str], int]
    others: tuple[Panel, ...] = ()
    """The panels that share people out with this one, since they were drawn together."""
    elsewhere: Mapping[str, Panel] = field(default_factory=dict[str, Panel])
    """The panel on which somebody has a seat or is a reserve, of those others."""

    @property
    def panel(self) -> Panel:
        return self.composition.panel

    @property
    def counts(self) -> tuple[Count, ...]:
        return tuple(count for criterion in self.criteria for count in criterion.counts)

    @property
    def off(self) -> tuple[Count, ...]:
        """The wanted numbers that are not met, and have not given way so far."""
        return tuple(count for count in self.counts if count.off)

    @property
    def free_seats(self) -> int:
        return max(0, self.panel.seats - len(self.composition.seated))

    @property
    def seated_ids(self) -> tuple[str, ...]:
        return tuple(member.person_id for member in self.composition.seated)

    @property
    def drawn_ids(self) -> frozenset[str]:
        """Ids of everyone with a seat or as reserve."""
        return frozenset(member.person_id for member in self.composition.members)

    def attribute(self, attribute_id: str) -> Attribute:
        return next(attribute for attribute in self.attributes if attribute.id == attribute_id)


def read(store: Store, panel_id: str, today: date | None = None, also: Iterable[str] = ()) -> Situation:
    """Everything the composition step shows of one panel; its people are these ids `also`.

    Raises `UserError("panel.missing")`.
    """
    composition = records.composition(store, panel_id)
    if composition is None:
        raise UserError("panel.missing")
    attributes = attribute_records.all(store)
    wanted = composition.candidate_ids | {member.person_id for member in composition.members} | set(also)
    people = {person.id: person for person in people_records.all(store) if person.id in wanted}
    year = panel_services.year_of(composition.panel, today or date.today())
    answers = {
        person.id: {attribute.id: answer_of(person, attribute, year) for attribute in attributes}
        for person in people.values()
    }
    last = composition.last_draw
    available = _tally(answers, composition.candidate_ids - composition.dropped_ids)
    others = tuple(panel_services.get(store, other) for other in records.drawn_with(store, panel_id))
    return Situation(
        composition,
        attributes,
        _criteria(composition, attributes, answers, available),
        people,
        answers,
        year,
        {} if last is None else records.chances(store, last.id),
        available,
        others,
        {member.person_id: other for other in others for member in records.members(store, other.id)},
    )


def read_numbers(store: Store, former: Situation, today: date | None = None) -> Situation:
    """As `read`, and quick, where nothing was written since `former` was read but the panel's own record, its wanted
    numbers and the drop-outs expected. Raises `UserError("panel.missing")`.
    """
    panel = panel_services.get(store, former.panel.id)
    if panel_services.year_of(panel, today or date.today()) != former.year:
        return read(store, panel.id, today)
    composition = replace(
        former.composition,
        panel=panel,
        targets=records.targets(store, panel.id),
        dropout_percents=records.dropout_percents(store, panel.id),
    )
    criteria = _criteria(composition, former.attributes, former.answers, former.available)
    others = {other.id: panel_services.get(store, other.id) for other in former.others}
    return replace(
        former,
        composition=composition,
        criteria=criteria,
        others=tuple(others.values()),
        elsewhere={person_id: others[other.id] for person_id, other in former.elsewhere.items()},
    )


def targets(store: Store, panel_id: str) -> tuple[Target, ...]:
    """The panel's wanted numbers in the order they are shown."""
    return records.targets(store, panel_id)


def set_targets(store: Store, panel_id: str, targets: Sequence[Target], weights: Iterable[Weight] = ()) -> None:
    """Make these the wanted numbers; `weights` come in place of those of the same criteria.

    What was said of a criterion that is gone is forgotten. Raises `UserError`: panel.missing, attributes.gone, targets.minimum_above_maximum (category).
    """
    panel_services.get(store, panel_id)
    if not {target.attribute_id for target in targets} <= {each.id for each in attribute_records.all(store)}:
        raise UserError("attributes.gone")
    for target in targets:
        if not 0 <= target.minimum <= target.maximum:
            raise UserError("targets.minimum_above_maximum", category=target.category)
    records.put_targets(store, panel_id, targets)
    used = {target.attribute_id for target in targets}
    for attribute_id in records.weights(store, panel_id).keys() - used:
        records.put_weight(store, panel_id, Weight(attribute_id))
    for weight in weights:
        if weight.attribute_id in used:
            records.put_weight(store, panel_id, weight)


def set_locked(store: Store, panel_id: str, person_id: str, locked: bool, reason: str = "") -> None:
    """Keep somebody in their seat through the next draw, or let the seat be drawn again.

    Raises `UserError("lock.needs_reason")` where a seat is locked and no reason is written.
    """
    if locked and not reason.strip():
        raise UserError("lock.needs_reason")
    records.put_members(
        store,
        panel_id,
        (
            replace(member, locked=locked, lock_reason=reason.strip()) if member.person_id == person_id else member
            for member in records.members(store, panel_id)
        ),
    )


def swap(store: Store, panel_id: str, leaving: str, joining: str, *, knowingly: bool = False) -> None:
    """Let `joining` take the seat of `leaving`; a reserve who gets a seat is a reserve no more.

    `knowingly` seats them also beside somebody they live with where only one of a household may sit. Raises
    `UserError`: composition.gone (either is no longer where they were), composition.seated_already,
    composition.dropped_out, composition.elsewhere, composition.same_household.
    """
    _must_be_in(store, panel_id, joining)
    members = records.members(store, panel_id)
    seated = {member.person_id for member in members if member.standing is Standing.SEAT}
    if joining in seated:
        raise UserError("composition.seated_already")
    if leaving not in seated or joining not in records.candidate_ids(store, panel_id):
        raise UserError("composition.gone")
    if not knowingly:
        _must_live_apart(store, panel_id, joining, seated - {leaving})
    records.put_members(
        store,
        panel_id,
        (
            Member(joining) if member.person_id == leaving else member
            for member in members
            if member.person_id != joining
        ),
    )


def put_in(store: Store, panel_id: str, person_id: str, standing: Standing, *, knowingly: bool = False) -> None:
    """Give a candidate a free seat, or a place as the last reserve.

    `knowingly` as for `swap`. Raises `UserError`: composition.no_free_seat, composition.seated_already,
    composition.gone, composition.dropped_out, composition.elsewhere, composition.same_household.
    """
    _must_be_in(store, panel_id, person_id)
    members = records.members(store, panel_id)
    seated = [member.person_id for member in members if member.standing is Standing.SEAT]
    if person_id in seated:
        raise UserError("composition.seated_already")
    if person_id not in records.candidate_ids(store, panel_id):
        raise UserError("composition.gone")
    if standing is Standing.SEAT and len(seated) >= panel_services.get(store, panel_id).seats:
        raise UserError("composition.no_free_seat")
    if standing is Standing.SEAT and not knowingly:
        _must_live_apart(store, panel_id, person_id, seated)
    others = [member for member in members if member.person_id != person_id]
    records.put_members(store, panel_id, [*others, Member(person_id, standing)])


def _must_be_in(store: Store, panel_id: str, person_id: str) -> None:
    if any(dropout.person_id == person_id for dropout in records.dropouts(store, panel_id)):
        raise UserError("composition.dropped_out")
    for other in records.drawn_with(store, panel_id):
        if any(member.person_id == person_id for member in records.members(store, other)):
            raise UserError("composition.elsewhere")


def _must_live_apart(store: Store, panel_id: str, joining: str, staying: Collection[str]) -> None:
    if not panel_services.get(store, panel_id).one_per_household:
        return
    homes = {person.id: _home(person) for person in people_records.all(store) if person.id in {joining, *staying}}
    if homes[joining] and any(homes[person_id] == homes[joining] for person_id in staying):
        raise UserError("composition.same_household")


def take_out(store: Store, panel_id: str, person_id: str) -> None:
    """Take somebody off the panel or the list of reserves; they stay a candidate."""
    records.put_members(store, panel_id, (m for m in records.members(store, panel_id) if m.person_id != person_id))


def who_can_take(situation: Situation, leaving: str) -> tuple[str, ...]:
    """Ids of those who can take the seat with no wanted number further off: reserves first, then by name."""
    from panelapp.composition import swaps

    fitting = set(swaps.can_replace(task(situation), situation.seated_ids, leaving))
    reserves = [member.person_id for member in situation.composition.reserves]
    return (
        *(person_id for person_id in reserves if person_id in fitting),
        *(person_id for person_id in situation.people if person_id in fitting and person_id not in reserves),
    )


def stand_ins(situation: Situation, leaving: str, most: int = 100) -> tuple[StandIn, ...]:
    """Who could take the seat, best first, and why; those who take a wanted number further off only if nobody else can.

    At most `most` of them. Of those who fit equally well whoever had the smallest chance in the last draw comes
    first; for the whole order see `panelapp.composition.swaps.ranked`.
    """
    from panelapp.composition import swaps

    found = swaps.ranked(task(situation), situation.seated_ids, leaving, most, _chances(situation))
    return tuple(each for each in found if each.keeps) or found[:WORSE]


def who_can_leave(situation: Situation, joining: str) -> tuple[str, ...]:
    """Ids of those with an unlocked seat whom `joining` can take over from with no wanted number further off."""
    from panelapp.composition import swaps

    few = task(situation, only=[*situation.seated_ids, joining])
    return tuple(
        member.person_id
        for member in situation.composition.seated
        if not member.locked and swaps.can_replace(few, situation.seated_ids, member.person_id)
    )


def who_fits_a_free_seat(situation: Situation, cancelled: model.IsCancelled | None = None) -> Fits:
    """The candidates with whom the panel ends as near its wanted numbers as can be, in name order.

    Nobody who lives with somebody seated where only one of a household may sit, see
    `panelapp.composition.filling.who_fits`. With many seats free it can take seconds; it touches no store, so it may
    run on a worker thread. Raises `composition.model.Cancelled`.
    """
    from panelapp.composition import filling

    found = filling.who_fits(task(situation), situation.seated_ids, cancelled)
    people = set(found.people)
    return replace(found, people=tuple(person_id for person_id in situation.people if person_id in people))


def housemates(situation: Situation, person_id: str) -> tuple[str, ...]:
    """Ids of those seated who live with this one; nobody where people of one household may sit together."""
    home = _home(situation.people[person_id]) if situation.panel.one_per_household else ""
    return tuple(
        own for own in situation.seated_ids if home and own != person_id and _home(situation.people[own]) == home
    )


def living_together(situation: Situation) -> tuple[str, ...]:
    """Ids of those seated who live with another one seated although only one of a household may sit."""
    return _sharing(situation, situation.seated_ids) if situation.panel.one_per_household else ()


def sharing_a_home(situation: Situation) -> int:
    """How many of the candidates have the same address as another one."""
    return len(_sharing(situation, situation.composition.candidate_ids - situation.composition.dropped_ids))


def _sharing(situation: Situation, person_ids: Collection[str]) -> tuple[str, ...]:
    homes = {person_id: _home(situation.people[person_id]) for person_id in person_ids}
    numbers = Counter(homes.values())
    return tuple(person_id for person_id, home in homes.items() if home and numbers[home] > 1)


def mends(situation: Situation) -> tuple[model.Mend, ...]:
    """Swaps, or seats filled, that bring the panel nearer the wanted numbers; the best first, empty if none does.

    Where every number is met, swaps for those who live together although only one of a household may sit.
    """
    from panelapp.composition import swaps

    whole = task(situation)
    found = swaps.mends(whole, situation.seated_ids)
    if found or situation.off:
        return found
    locked = {member.person_id for member in situation.composition.seated if member.locked}
    return tuple(
        model.Mend(leaving, each.person, each.distance)
        for leaving in living_together(situation)
        if leaving not in locked
        for each in swaps.ranked(whole, situation.seated_ids, leaving, FEW, _chances(situation))
        if each.keeps
    )


def mend(store: Store, panel_id: str, leaving: str | None, joining: str) -> None:
    """Do what a mend proposes: a swap, or a free seat filled. Raises as `swap` and `put_in` do."""
    if leaving is None:
        put_in(store, panel_id, joining, Standing.SEAT)
    else:
        swap(store, panel_id, leaving, joining)


def task(situation: Situation, only: Iterable[str] | None = None) -> model.Task:
    """The draw's view of the situation: attribute ids as features, people in the order of ids.

    Locked members are kept in. Kept out are those who have dropped out, and who is on a panel drawn together with this
    one or, where only one of a household may sit, shares a household with somebody there. The numbers are those the
    panel is held to, after some may have given way in the last draw; for a new draw there is `wanted_task`.

    `only` narrows the pool to these ids.
    """
    people = tuple(sorted(situation.people if only is None else set(only)))
    features = dict.fromkeys(target.attribute_id for target in situation.composition.targets)
    return model.Task(
        model.Pool(
            people,
            {
                feature: tuple(situation.answers[person_id].get(feature, "") for person_id in people)
                for feature in features
            },
            tuple(_home(situation.people[person_id]) for person_id in people)
            if situation.panel.one_per_household
            else (),
        ),
        _quotas(situation.composition.in_force),
        situation.panel.seats,
        frozenset(member.person_id for member in situation.composition.seated if member.locked),
        _kept_out(situation).intersection(people),
    )


def wanted_task(situation: Situation) -> model.Task:
    """As `task`, with all that is wanted, and with the criteria that would rather be met than must be."""
    composed = situation.composition
    return replace(task(situation), quotas=_quotas(composed.targets), rather=composed.rather)


def _quotas(targets: Iterable[Target]) -> tuple[model.Quota, ...]:
    return tuple(
        model.Quota(target.attribute_id, target.category, target.minimum, target.maximum) for target in targets
    )


def _kept_out(situation: Situation) -> frozenset[str]:
    out = situation.composition.dropped_ids | situation.elsewhere.keys()
    if situation.panel.one_per_household and situation.elsewhere:
        taken = {_home(situation.people[own]) for own in situation.elsewhere if own in situation.people} - {""}
        out |= {own for own, person in situation.people.items() if _home(person) in taken}
    locked = {member.person_id for member in situation.composition.seated if member.locked}
    return frozenset(out - locked)


def _chances(situation: Situation) -> dict[str, float]:
    return {person_id: each.chance for person_id, each in situation.chances.items()}


def _home(person: Person) -> str:
    """What people who live together write alike, or nothing where no address is known."""
    return " ".join(fold(person.address).replace(",", " ").split())


def _criteria(
    composition: Composition,
    attributes: Sequence[Attribute],
    answers: Mapping[str, Mapping[str, str]],
    candidates: Mapping[tuple[str, str], int],
) -> tuple[Criterion, ...]:
    there = _tally(answers, (member.person_id for member in composition.seated))
    known = {attribute.id: attribute for attribute in attributes}
    counts: dict[str, list[Count]] = {}
    for target, in_force in zip(composition.targets, composition.in_force, strict=True):
        key = (target.attribute_id, target.category)
        count = Count(target, in_force, there.get(key, 0), candidates.get(key, 0))
        counts.setdefault(target.attribute_id, []).append(count)
    return tuple(
        Criterion(
            known[attribute_id],
            tuple(found),
            composition.weight(attribute_id),
            sum(
                answers[member.person_id].get(attribute_id, "") not in known[attribute_id].category_names
                for member in composition.seated
            ),
        )
        for attribute_id, found in counts.items()
    )


def _tally(answers: Mapping[str, Mapping[str, str]], person_ids: Iterable[str]) -> dict[tuple[str, str], int]:
    tally: dict[tuple[str, str], int] = {}
    for person_id in person_ids:
        for key in answers[person_id].items():
            tally[key] = tally.get(key, 0) + 1
    return tally
