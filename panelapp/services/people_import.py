"""From a received sheet to people: a plan that says what will happen, questions with answers, then one write."""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from panelapp.domain.nordic import fold
from panelapp.domain.people import Attribute, AttributeKind, Category, Person, default_age_groups
from panelapp.errors import UserError
from panelapp.services import people_matching, people_rows, tidying
from panelapp.services.people import Detail, split_name
from panelapp.services.people_columns import Column, Role
from panelapp.services.people_matching import Likeness, Register
from panelapp.services.people_rows import Draft
from panelapp.services.spreadsheets import Sheet
from panelapp.storage import attributes as kept_attributes
from panelapp.storage import people as kept_people
from panelapp.storage.store import Store

_REPORT_EVERY = 200  # people
NAMING = frozenset({Role.GIVEN_NAME, Role.FAMILY_NAME, Role.FULL_NAME})


class QuestionKind(StrEnum):
    """What a person must say before a row can be trusted."""

    BIRTH_YEAR = "birth_year"
    NAME_MISSING = "name_missing"
    TOO_LONG = "too_long"
    SAME_PERSON = "same_person"
    DIFFERENCE = "difference"


class Choice(StrEnum):
    """Answers to questions."""

    LEAVE_EMPTY = "leave_empty"
    WRITE = "write"
    LEAVE_OUT = "leave_out"
    SHORTEN = "shorten"
    SEPARATE = "separate"
    SAME = "same"
    KEEP = "keep"
    TAKE = "take"


CHOICES: Mapping[QuestionKind, tuple[Choice, ...]] = {
    QuestionKind.BIRTH_YEAR: (Choice.LEAVE_EMPTY, Choice.WRITE, Choice.LEAVE_OUT),
    QuestionKind.NAME_MISSING: (Choice.LEAVE_OUT, Choice.WRITE),
    QuestionKind.TOO_LONG: (Choice.SHORTEN, Choice.WRITE, Choice.LEAVE_OUT),
    QuestionKind.SAME_PERSON: (Choice.SEPARATE, Choice.SAME),
    QuestionKind.DIFFERENCE: (Choice.KEEP, Choice.TAKE),
}
"""What can be answered to each kind of question; the first loses least and holds until another is chosen."""


@dataclass(frozen=True, slots=True)
class Question:
    """One thing to ask: about the entry at place `entry`, in `row` of the file, concerning `who`.

    `detail` is a `Detail` or the id of an attribute; `found` stands in the file, `here` is what is known already.
    """

    kind: QuestionKind
    entry: int
    row: int
    who: str
    detail: str
    found: str
    here: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """A choice, and the words that go with `Choice.WRITE`."""

    choice: Choice
    text: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One person of the file: as read, and who they are (`likeness` SAME) or may be (PERHAPS) of those already here.

    `twin` is the place of an earlier entry that may be the same person.
    """

    row: int
    person: Person
    existing: Person | None
    likeness: Likeness
    twin: int | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """What an import will do: `attributes` to write (new or with more categories), entries and questions.

    `known` are the attributes as they were when the plan was made. `rows` counts the rows that hold something; `year` is what ages are counted in; `remarks` counts what was
    noticed, by code: sent_twice, lost_letters, national_ids, ages.
    """

    attributes: tuple[Attribute, ...]
    known: tuple[Attribute, ...]
    entries: tuple[Entry, ...]
    questions: tuple[Question, ...]
    rows: int
    year: int
    remarks: Mapping[str, int] = field(default_factory=dict[str, int])


@dataclass(frozen=True, slots=True)
class Decision:
    """The people to write once the questions are answered, and the numbers of those left out or already as they are."""

    new: tuple[Person, ...]
    changed: tuple[Person, ...]
    left_out: int
    unchanged: int


def plan(
    sheet: Sheet,
    columns: Sequence[Column],
    people: Sequence[Person],
    attributes: Sequence[Attribute],
    *,
    year: int,
    age_group_name: str,
    report: Callable[[float], None] = lambda _: None,
) -> Plan:
    """Work out what importing the sheet would do; nothing is written.

    `year` is the year ages are counted in, `age_group_name` the name of the attribute that is made for age groups where
    a birth year comes in and there is none yet. `report` gets the fraction done and may raise to stop. Raises
    `UserError` import.no_name_column.
    """
    if not NAMING & {column.role for column in columns}:
        raise UserError("import.no_name_column")
    written, attribute_ids = _attributes(columns, attributes, age_group_name)
    remarks = Counter[str]()
    drafts = people_rows.drafts(sheet, columns, attribute_ids, year, remarks, lambda fraction: report(fraction * 0.7))
    here = Register[Person]()
    for person in people:
        here.add(person)
    entries: list[Entry] = []
    questions: list[Question] = []
    places = {id(draft): place for place, draft in enumerate(drafts)}
    for place, draft in enumerate(drafts):
        if place % _REPORT_EVERY == 0:
            report(0.7 + 0.3 * place / len(drafts))
        existing, likeness = here.find(draft)
        twin = places[id(draft.twin)] if draft.twin and likeness is Likeness.OTHER else None
        entry = Entry(draft.row, _person(draft), existing, likeness, twin)
        entries.append(entry)
        other = drafts[twin] if twin is not None else existing
        questions.extend(_questions(place, entry, draft, other))
    questions.sort(key=lambda question: question.row)
    return Plan(written, tuple(attributes), tuple(entries), tuple(questions), len(sheet.rows), year, dict(+remarks))


def decide(plan: Plan, answers: Mapping[int, Answer]) -> Decision:
    """The people to write; `answers` maps a question's place to its answer, the first choice where there is none.

    Raises `UserError` people.birth_year_unreadable where a written year is none.
    """
    told: dict[int, list[tuple[Question, Answer]]] = {}
    for place, question in enumerate(plan.questions):
        answer = answers.get(place, Answer(CHOICES[question.kind][0]))
        told.setdefault(question.entry, []).append((question, answer))
    new: dict[int, Person] = {}
    changed: dict[str, Person] = {}
    touched: set[str] = set()
    home: dict[int, int] = {}
    left_out = 0
    for place, entry in enumerate(plan.entries):
        said = told.get(place, [])
        choices = {answer.choice for _, answer in said}
        if Choice.LEAVE_OUT in choices:
            left_out += 1
            continue
        person = _as_told(entry.person, said, plan.year)
        if not person.name:
            left_out += 1
            continue
        twin = home.get(entry.twin) if entry.twin is not None else None
        is_known = entry.likeness is Likeness.SAME or (Choice.SAME in choices and entry.twin is None)
        if entry.existing and is_known:
            before = changed.get(entry.existing.id, entry.existing)
            taken = frozenset(question.detail for question, answer in said if answer.choice is Choice.TAKE)
            after = _filled(before, person, taken)
            touched.add(before.id)
            if after != entry.existing:
                changed[before.id] = after
        elif twin is not None and Choice.SAME in choices:
            new[twin] = _filled(new[twin], person, frozenset((*Detail, *person.answers)))
            home[place] = twin
        else:
            new[place] = person
            home[place] = place
    return Decision(tuple(new.values()), tuple(changed.values()), left_out, len(touched - set(changed)))


def apply(
    store: Store, plan: Plan, answers: Mapping[int, Answer], *, report: Callable[[float], None] = lambda _: None
) -> Decision:
    """Write what was planned in one transaction.

    `report` gets the fraction written and may raise to stop; then nothing is written. Raises `UserError` import.overtaken where people or attributes have changed since the plan was made, and as `decide`
    does; then nothing is written.
    """
    decision = decide(plan, answers)
    with store.atomic():
        now = {person.id: person for person in kept_people.all(store)}
        met = {entry.existing.id: entry.existing for entry in plan.entries if entry.existing}
        if any(now.get(person_id) != person for person_id, person in met.items()):
            raise UserError("import.overtaken")
        # Their order may be another: nothing of the plan hangs on it.
        if _by_id(kept_attributes.all(store)) != _by_id(plan.known):
            raise UserError("import.overtaken")
        for attribute in plan.attributes:
            kept_attributes.put(store, attribute)
        kept_people.put_many(store, (*decision.new, *decision.changed), report)
    return decision


def _by_id(attributes: Sequence[Attribute]) -> dict[str, Attribute]:
    return {attribute.id: attribute for attribute in attributes}


def _attributes(
    columns: Sequence[Column], attributes: Sequence[Attribute], age_group_name: str
) -> tuple[tuple[Attribute, ...], dict[int, str]]:
    """The attributes to write, and the attribute of each column that answers one."""
    by_id, before = _by_id(attributes), _by_id(attributes)
    ids: dict[int, str] = {}
    birth_year = any(column.role is Role.BIRTH_YEAR for column in columns)
    if birth_year and not any(attribute.kind is AttributeKind.AGE_GROUP for attribute in attributes):
        made = Attribute(str(uuid.uuid4()), age_group_name, AttributeKind.AGE_GROUP, default_age_groups())
        by_id[made.id] = made
    for place, column in enumerate(columns):
        if column.role is not Role.ATTRIBUTE:
            continue
        name = tidying.tidy(column.attribute_name)[: tidying.LONGEST_TEXT] or str(place + 1)
        attribute = by_id.get(column.attribute_id) or next(
            (known for known in by_id.values() if fold(known.name) == fold(name)),
            Attribute(str(uuid.uuid4()), name, AttributeKind.CHOICE),
        )
        ids[place] = attribute.id
        more = [name for name in column.categories if name not in attribute.category_names]
        if attribute.kind is AttributeKind.AGE_GROUP:
            more = []  # a group without bounds would hold nobody
        by_id[attribute.id] = replace(attribute, categories=(*attribute.categories, *(Category(name) for name in more)))
    return tuple(new for new in by_id.values() if before.get(new.id) != new), ids


def _person(draft: Draft) -> Person:
    return Person(
        str(uuid.uuid4()),
        draft.given_name,
        draft.family_name,
        draft.birth_year,
        draft.email,
        draft.phone,
        draft.address,
        draft.answers,
    )


def _questions(place: int, entry: Entry, draft: Draft, other: Person | Draft | None) -> Iterator[Question]:
    person = entry.person
    known = entry.existing if entry.likeness is Likeness.SAME else None

    def ask(kind: QuestionKind, detail: str = "", found: str = "", here: str = "") -> Question:
        return Question(kind, place, entry.row, person.name, detail, found, here)

    if not person.name:
        yield ask(QuestionKind.NAME_MISSING, found=person.email or person.phone)
    if draft.unreadable and not (known and known.birth_year):
        yield ask(QuestionKind.BIRTH_YEAR, Detail.BIRTH_YEAR, draft.unreadable)
    for detail in sorted(draft.too_long):
        yield ask(QuestionKind.TOO_LONG, detail, getattr(draft, detail))
    if known:
        for detail in _differences(known, person):
            yield ask(QuestionKind.DIFFERENCE, detail, _shown(person, detail), _shown(known, detail))
    elif other is not None:
        yield ask(QuestionKind.SAME_PERSON, found=_contact(person), here=f"{_name(other)}, {_contact(other)}")


def _differences(here: Person, found: Person) -> Iterator[str]:
    for detail in Detail:
        old, new = getattr(here, detail), getattr(found, detail)
        if not old or not new or old == new:
            continue
        if isinstance(old, str) and people_matching.same_words(old, new):
            continue
        yield detail
    for attribute_id, answer in found.answers.items():
        if here.answers.get(attribute_id, answer) != answer:
            yield attribute_id


def _filled(here: Person, found: Person, taken: frozenset[str]) -> Person:
    """`here` with what it lacks from `found`, what is `taken` from it, and letters that were lost."""
    values: dict[str, object] = {}
    for detail in Detail:
        old, new = getattr(here, detail), getattr(found, detail)
        lost = isinstance(old, str) and people_matching.restores(new, old)
        if new and (not old or lost or detail in taken):
            values[detail.value] = new
    answers = dict(here.answers)
    for attribute_id, answer in found.answers.items():
        if attribute_id in taken or attribute_id not in answers:
            answers[attribute_id] = answer
    return replace(here, **values, answers=answers)  # pyright: ignore[reportArgumentType]


def _as_told(person: Person, said: Sequence[tuple[Question, Answer]], year: int) -> Person:
    for question, answer in said:
        if answer.choice is not Choice.WRITE:
            continue
        text = tidying.tidy(answer.text)[: tidying.LONGEST_TEXT]
        if question.kind is QuestionKind.NAME_MISSING:
            given_name, family_name = split_name(text)
            person = replace(person, given_name=given_name, family_name=family_name)
        elif question.kind is QuestionKind.TOO_LONG:
            person = replace(person, **{question.detail: text})
        elif question.kind is QuestionKind.BIRTH_YEAR:
            read = tidying.read_birth_year(text, year)
            if isinstance(read, tidying.Unreadable):
                raise UserError("people.birth_year_unreadable", lowest=year - tidying.HIGHEST_AGE, highest=year)
            person = replace(person, birth_year=read)
    return person


def _shown(person: Person, detail: str) -> str:
    value = getattr(person, detail) if detail in tuple(Detail) else person.answers.get(detail, "")
    return str(value)


def _name(one: Person | Draft) -> str:
    return f"{one.given_name} {one.family_name}".strip()


def _contact(one: Person | Draft) -> str:
    known = (str(one.birth_year or ""), one.email, one.phone)
    return ", ".join(part for part in known if part)
