"""People as rows of a table: name, age, and one column for each attribute that is not the age itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from panelapp.domain.nordic import sort_key
from panelapp.domain.people import PREFER_NOT_TO_ANSWER, Attribute, AttributeKind, Person, age_in
from panelapp.services.composition import Situation

Key = tuple[int, int | str]


@dataclass(frozen=True, slots=True)
class Row:
    """One person: `cells` are the words shown, `keys` what each column sorts by, `search` the folded words to find."""

    id: str
    cells: tuple[str, ...]
    keys: tuple[Key, ...]
    search: str

    def lacks(self, column: int) -> bool:
        """Whether nothing is known of what the column shows; such rows are sorted last."""
        return self.keys[column][0] == 1


def columns(attributes: Iterable[Attribute]) -> tuple[Attribute, ...]:
    """The attributes that get a column of their own: age groups show as age."""
    return tuple(attribute for attribute in attributes if attribute.kind is not AttributeKind.AGE_GROUP)


def headings(attributes: Iterable[Attribute]) -> tuple[str, ...]:
    """Name, age, and the attributes' own names."""
    translate = QCoreApplication.translate
    return (
        translate("PeopleRows", "Name"),
        translate("PeopleRows", "Age"),
        *(attribute.name for attribute in columns(attributes)),
    )


def answer_words(answer: str) -> str:
    """An answer in words, also one that was not given."""
    if answer == PREFER_NOT_TO_ANSWER:
        return QCoreApplication.translate("PeopleRows", "Prefers not to answer")
    return answer or QCoreApplication.translate("PeopleRows", "Not given")


def make(
    people: Iterable[Person],
    attributes: Sequence[Attribute],
    answers: Mapping[str, Mapping[str, str]],
    year: int,
    age_groups: Attribute | None = None,
) -> list[Row]:
    """Rows for these people, in their order; `answers` by person id and attribute id.

    `age_groups` stands in for the age of those who gave a group and no birth year.
    """
    shown = columns(attributes)
    return [_row(person, shown, answers[person.id], year, age_groups) for person in people]


def of_situation(situation: Situation, person_ids: Iterable[str]) -> tuple[list[Row], tuple[str, ...]]:
    """Rows and headings for some of those a panel is drawn from: its criteria, every attribute while there are none."""
    attributes = [criterion.attribute for criterion in situation.criteria] or situation.attributes
    people = (situation.people[person_id] for person_id in person_ids)
    rows = make(people, attributes, situation.answers, situation.year, age_groups_among(situation.attributes))
    return rows, headings(attributes)


def age_groups_among(attributes: Iterable[Attribute]) -> Attribute | None:
    """The attribute that sorts people into age groups, where there is one."""
    return next((each for each in attributes if each.kind is AttributeKind.AGE_GROUP), None)


def _row(
    person: Person,
    attributes: Sequence[Attribute],
    answers: Mapping[str, str],
    year: int,
    age_groups: Attribute | None,
) -> Row:
    given = [answers.get(attribute.id, "") for attribute in attributes]
    age, age_key = _age(person, answers, year, age_groups)
    return Row(
        person.id,
        (person.name, age, *map(answer_words, given)),
        (
            (0, person.sort_key),
            age_key,
            *((0, sort_key(answer_words(answer))) if answer else (1, "") for answer in given),
        ),
        person.search_text,
    )


def _age(person: Person, answers: Mapping[str, str], year: int, age_groups: Attribute | None) -> tuple[str, Key]:
    age = age_in(person, year)
    if age is not None:
        return str(age), (0, age)
    group = answers.get(age_groups.id, "") if age_groups else ""
    bounds = {each.name: each.lowest or 0 for each in age_groups.categories} if age_groups else {}
    return answer_words(group), (0, bounds[group]) if group in bounds else (1, 0)
