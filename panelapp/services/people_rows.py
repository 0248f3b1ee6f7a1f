"""The rows of a received sheet as drafts of people: tidied, and sent-twice answers brought together."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from panelapp.domain.nordic import fold
from panelapp.services import tidying
from panelapp.services.people import Detail, split_name
from panelapp.services.people_columns import Column, Role
from panelapp.services.people_matching import LOST, Likeness, Register
from panelapp.services.spreadsheets import Sheet

_REPORT_EVERY = 200  # rows
_DAY_FIRST = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})(.*)")
_YEAR_FIRST = re.compile(r"(\d{4})[./-](\d{1,2})[./-](\d{1,2})(.*)")


@dataclass(slots=True)
class Draft:
    """What one or more rows say of one person; `unreadable` is what stood for a birth year and cannot be one.

    `too_long` holds the details that were cut; `twin` is an earlier draft that may be the same person.
    """

    row: int
    given_name: str = ""
    family_name: str = ""
    birth_year: int | None = None
    email: str = ""
    phone: str = ""
    address: str = ""
    answers: dict[str, str] = field(default_factory=dict[str, str])
    unreadable: str = ""
    too_long: set[Detail] = field(default_factory=set[Detail])
    received_at: tuple[int, ...] = ()
    twin: Draft | None = None


def drafts(
    sheet: Sheet,
    columns: Sequence[Column],
    attribute_ids: Mapping[int, str],
    year: int,
    remarks: Counter[str],
    report: Callable[[float], None],
) -> list[Draft]:
    """One draft for each person in the sheet, the latest answer winning where somebody sent several.

    `attribute_ids` maps a column's place to the attribute it answers; `year` is what ages are counted from where a row
    has no time of its own. `report` gets a fraction and may raise to stop. Remarks: `national_ids` (cells left out),
    `lost_letters`, `sent_twice`, `ages`, `same_name` (rows, people).
    """
    read: list[Draft] = []
    for done, (number, row) in enumerate(zip(sheet.row_numbers, sheet.rows, strict=True)):
        if done % _REPORT_EVERY == 0:
            report(done / len(sheet.rows) / 2)
        read.append(_draft(number, row, columns, attribute_ids, year, remarks))
    # Rows without a time come first, in the order of the sheet.
    read.sort(key=lambda draft: draft.received_at)
    people: list[Draft] = []
    register = Register[Draft]()
    for done, draft in enumerate(read):
        if done % _REPORT_EVERY == 0:
            report(0.5 + done / len(read) / 2)
        known, likeness = register.find(draft)
        if known is not None and likeness is Likeness.SAME:
            remarks["sent_twice"] += 1
            _let_win(draft, known)
            register.add(known)
            continue
        draft.twin = known
        people.append(draft)
        register.add(draft)
    return people


def _draft(
    number: int,
    row: Sequence[str],
    columns: Sequence[Column],
    attribute_ids: Mapping[int, str],
    year: int,
    remarks: Counter[str],
) -> Draft:
    draft = Draft(number)
    ages_from = year
    for place, column in enumerate(columns):
        if column.role is Role.RECEIVED_AT and row[place]:
            draft.received_at = _moment(row[place])
            if draft.received_at and 2000 <= draft.received_at[0] <= year:
                ages_from = draft.received_at[0]
    for place, column in enumerate(columns):
        cell = row[place]
        if not cell or column.role in (Role.SKIP, Role.RECEIVED_AT, Role.NATIONAL_ID):
            continue
        if column.role not in (Role.EMAIL, Role.PHONE, Role.BIRTH_YEAR) and tidying.looks_like_national_id(cell):
            remarks["national_ids"] += 1
            continue
        _put(draft, column, cell, attribute_ids.get(place, ""), ages_from, remarks)
    for detail in (Detail.GIVEN_NAME, Detail.FAMILY_NAME, Detail.EMAIL, Detail.PHONE, Detail.ADDRESS):
        text: str = getattr(draft, detail)
        if len(text) > tidying.LONGEST_TEXT:
            draft.too_long.add(detail)
            setattr(draft, detail, text[: tidying.LONGEST_TEXT])
    if LOST in draft.given_name or LOST in draft.family_name:
        remarks["lost_letters"] += 1
    return draft


def _put(draft: Draft, column: Column, cell: str, attribute_id: str, ages_from: int, remarks: Counter[str]) -> None:
    match column.role:
        case Role.GIVEN_NAME:
            draft.given_name = cell
        case Role.FAMILY_NAME:
            draft.family_name = cell
        case Role.FULL_NAME:
            if not draft.given_name and not draft.family_name:
                draft.given_name, draft.family_name = split_name(cell)
        case Role.BIRTH_YEAR:
            read = tidying.read_birth_year(cell, ages_from)
            if isinstance(read, tidying.Unreadable):
                draft.unreadable = cell[: tidying.LONGEST_TEXT]
            else:
                draft.birth_year = read
                remarks["ages"] += len(cell) == 2 and cell.isdecimal()
        case Role.EMAIL:
            draft.email = tidying.tidy_email(cell)
        case Role.PHONE:
            draft.phone = tidying.tidy_phone(cell)
        case Role.ADDRESS:
            draft.address = f"{draft.address}, {cell}" if draft.address else cell
        case _:
            if answer := column.answers.get(fold(cell), cell[: tidying.LONGEST_TEXT]):
                draft.answers[attribute_id] = answer


def _let_win(later: Draft, known: Draft) -> None:
    """Write what the later draft says over what was known; what it leaves out stays."""
    for detail in Detail:
        if value := getattr(later, detail):
            setattr(known, detail, value)
    known.answers |= later.answers
    known.too_long |= later.too_long
    known.unreadable = "" if known.birth_year else later.unreadable or known.unreadable
    known.row = later.row


def _moment(text: str) -> tuple[int, ...]:
    """Year, month, day and what stands of the time, for comparing; () where it is no date."""
    if match := _YEAR_FIRST.match(text):
        year, month, day, time = match.groups()
    elif match := _DAY_FIRST.match(text):
        day, month, year, time = match.groups()
    else:
        return ()
    return (int(year), int(month), int(day), *(int(part) for part in re.findall(r"\d{1,2}", time)))
