"""What leaves the composition step: the list of the panel, and the account of the draw."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from panelapp.domain.people import PREFER_NOT_TO_ANSWER, Person, age_in
from panelapp.domain.workplace import Workplace
from panelapp.services import spreadsheets
from panelapp.services.composition import Situation


@dataclass(frozen=True, slots=True)
class Account:
    """What is told about a draw, in words: title, sentences, and a table of wanted numbers."""

    title: str
    sentences: tuple[str, ...]
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def contact_rows(situation: Situation) -> list[tuple[str, ...]]:
    """Name, e-mail and telephone of everybody on the panel by name, then the reserves in order."""
    return [(person.name, person.email, person.phone) for person in _people(situation)]


def full_rows(situation: Situation, seat: str, reserve: str, silent: str) -> list[tuple[str, ...]]:
    """As `contact_rows` with standing, age and every attribute.

    `seat` and `reserve` are the words for the standing, `silent` that for somebody who prefers not to answer.
    """
    seated = set(situation.seated_ids)
    rows: list[tuple[str, ...]] = []
    for person in _people(situation):
        age = age_in(person, situation.year)
        answers = situation.answers[person.id]
        words = [answers.get(attribute.id, "") for attribute in situation.attributes]
        rows.append(
            (
                seat if person.id in seated else reserve,
                person.name,
                "" if age is None else str(age),
                *(silent if word == PREFER_NOT_TO_ANSWER else word for word in words),
                person.email,
                person.phone,
                person.address,
            )
        )
    return rows


def list_as_pdf(situation: Situation, title: str, columns: Sequence[str], workplace: Workplace, made_on: date) -> bytes:
    """The list with contact details on paper; `columns` are the words for name, e-mail and telephone."""
    from panelapp.reports import panel_list

    reserves = situation.composition.reserves
    return panel_list.build(
        title,
        workplace.name,
        columns,
        contact_rows(situation),
        workplace.paper_language,
        made_on,
        reserves_from=len(situation.composition.seated) if reserves else None,
    )


def list_as_spreadsheet(columns: Sequence[str], rows: Sequence[Sequence[str]], title: str, kind: str) -> bytes:
    """The list as `csv` or `xlsx`."""
    if kind == "csv":
        return spreadsheets.write_csv(columns, rows)
    return spreadsheets.write_xlsx(columns, rows, title)


def account_as_pdf(account: Account, workplace: Workplace, made_on: date) -> bytes:
    """The account of the draw on paper."""
    from panelapp.reports import draw_account

    return draw_account.build(
        account.title,
        workplace.name,
        account.sentences,
        account.columns,
        account.rows,
        workplace.paper_language,
        made_on,
    )


def _people(situation: Situation) -> list[Person]:
    seated = set(situation.seated_ids)
    return [
        *(person for person in situation.people.values() if person.id in seated),
        *(situation.people[member.person_id] for member in situation.composition.reserves),
    ]
