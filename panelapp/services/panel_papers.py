"""What leaves the composition step: the list of the panel, and the account of the draw."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from panelapp.composition.model import Change, Quota
from panelapp.domain.panels import Draw
from panelapp.domain.people import PREFER_NOT_TO_ANSWER, Person, age_in
from panelapp.domain.workplace import Workplace
from panelapp.reports.sections import Section
from panelapp.services import drawing, seat_lots, spreadsheets
from panelapp.services.composition import Situation
from panelapp.services.seat_lots import SeatLot
from panelapp.storage.store import Store


@dataclass(frozen=True, slots=True)
class Account:
    """What is told about a draw, in words of `language`: title, sentences, and a table of wanted numbers."""

    title: str
    sentences: tuple[str, ...]
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    language: str


@dataclass(frozen=True, slots=True)
class Certificate:
    """The certificate of a draw in words of `language`: `facts` are pairs of what and the answer."""

    title: str
    facts: tuple[tuple[str, str], ...]
    sections: tuple[Section, ...]
    language: str


@dataclass(frozen=True, slots=True)
class Group:
    """A wanted number as it was at the draw, how many candidates it was about, and how many of them were drawn.

    `quota` is None for those of a criterion whose answer is in none of its categories.
    """

    criterion: str
    quota: Quota | None
    candidates: int
    drawn: int


@dataclass(frozen=True, slots=True)
class Reserve:
    """A reserve, and those drawn whom they can stand in for with every wanted number kept, as codes."""

    code: str
    stands_in_for: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Kept:
    """What is kept of a draw, people as codes: the pool by groups, the panel, and what has changed since.

    `chances` are everybody's, shares of 1 in order of the codes. `locked` were locked in. Of those drawn `left` have
    no seat now; `joined` have one and were candidates, `strangers` is how many have one and were not, or are known by
    no code any more. `rather` are the criteria that would rather be met than had to be, `gave_way` is what gave way,
    with their names. `command` verifies the files, in `folder`. `reserves` come in the order they are to be asked;
    they were chosen by how likely people are to drop out, as shares of 1: `rates` by criterion and answer, else
    `rate`. `seats` were filled by lot afterwards, and `seat_commands` verify these lots.
    """

    groups: tuple[Group, ...]
    chances: tuple[float, ...]
    panel: tuple[str, ...]
    locked: tuple[str, ...]
    households: bool
    left: tuple[str, ...]
    joined: tuple[str, ...]
    strangers: int
    folder: str
    command: str
    reserves: tuple[Reserve, ...]
    rate: float
    rates: Mapping[tuple[str, str], float]
    seats: tuple[SeatLot, ...]
    seat_commands: tuple[str, ...]
    rather: tuple[str, ...] = ()
    gave_way: tuple[Change, ...] = ()


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
        account.language,
        made_on,
    )


def kept(store: Store, situation: Situation) -> Kept | None:
    """What is kept of the last draw; None where there is nothing that could be verified."""
    from panelapp.composition import certificate, giving_way, record, several

    last = situation.composition.last_draw
    files = {} if last is None else drawing.files(store, last.id)
    if last is None or record.PANEL not in files:
        return None
    people = {row["id"]: row for row in _rows(files[record.PEOPLE])}
    columns = _columns(files)
    of = record.panel_column(columns)
    panel = tuple(row["id"] for row in _rows(files[record.PANEL]) if last.together == 1 or row[of] == str(last.place))
    lock = record.IN if last.together == 1 else f"{record.IN} {last.place}"
    listed = [
        row
        for row in _rows(files.get(record.RESERVES, ""))
        if last.together == 1 or row[several.PANEL] == str(last.place)
    ]
    wanted = _rows(files[record.CATEGORIES])
    rather = (row["feature"] for row in wanted if row.get(record.WEIGHT) == record.RATHER)
    proof = json.loads(files[record.CERTIFICATE])
    chosen = proof.get("reserves", {"rate": 0.0, "rates": []})
    seats = seat_lots.kept(store, last.panel_id)
    codes = {person_id: chance.code for person_id, chance in situation.chances.items()}
    now = [codes.get(person_id, "") for person_id in situation.seated_ids]
    folder = f"draw-{last.code}"
    return Kept(
        _groups(wanted, people, panel),
        tuple(float(row["probability"]) for row in _rows(files[record.PROBABILITIES])),
        panel,
        tuple(own for own, row in people.items() if row.get(record.LOCK) == lock),
        record.HOUSEHOLD in columns,
        tuple(sorted(set(panel) - set(now))),
        tuple(sorted(set(now) - set(panel) - {""})),
        now.count(""),
        folder,
        _command(folder, files),
        tuple(Reserve(row["id"], tuple(row["stands_in_for"].split())) for row in listed),
        chosen["rate"],
        {(each["feature"], each["value"]): each["rate"] for each in chosen["rates"]},
        seats,
        tuple(_command(f"{folder}/{lot.folder}", drawing.files(store, lot.draw.id)) for lot in seats),
        tuple(dict.fromkeys(rather)),
        giving_way.from_values(proof.get(certificate.GAVE_WAY, ())),
    )


def control_files(store: Store, draw: Draw, folder: str, read_me: str) -> bytes:
    """The files that verify a draw, and `read_me` as README.txt, in `folder` of a ZIP file; people are codes.

    The lots that filled single seats afterwards have folders in it.
    """
    when = datetime.fromisoformat(draw.drawn_at)
    whole = io.BytesIO()
    texts = {"README.txt": read_me, **drawing.files(store, draw.id)}
    for lot in seat_lots.kept(store, draw.panel_id):
        texts |= {f"{lot.folder}/{name}": text for name, text in drawing.files(store, lot.draw.id).items()}
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, text in texts.items():
            entry = zipfile.ZipInfo(f"{folder}/{name}", when.timetuple()[:6])
            entry.compress_type = zipfile.ZIP_DEFLATED
            packed.writestr(entry, text.encode())
    return whole.getvalue()


def certificate_as_pdf(certificate: Certificate, workplace: Workplace, made_on: date) -> bytes:
    """The certificate of a draw on paper."""
    from panelapp.reports import certificate as report

    return report.build(
        certificate.title, workplace.name, certificate.facts, certificate.sections, certificate.language, made_on
    )


def _rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def _groups(
    categories: Sequence[Mapping[str, str]], people: Mapping[str, Mapping[str, str]], panel: Sequence[str]
) -> tuple[Group, ...]:
    quotas: dict[str, list[Quota]] = {}
    for row in categories:
        quota = Quota(row["feature"], row["value"], int(row["min"]), int(row["max"]))
        quotas.setdefault(quota.feature, []).append(quota)
    groups: list[Group] = []
    for feature, own in quotas.items():
        candidates = [row[feature] for row in people.values()]
        drawn = [people[code][feature] for code in panel]
        groups += [Group(feature, each, candidates.count(each.value), drawn.count(each.value)) for each in own]
        values = {each.value for each in own}
        others = sum(answer not in values for answer in candidates)
        if others:
            groups.append(Group(feature, None, others, sum(answer not in values for answer in drawn)))
    return tuple(groups)


def _columns(files: Mapping[str, str]) -> list[str]:
    from panelapp.composition import record

    return next(csv.reader(io.StringIO(files[record.PEOPLE], newline="")))


def _command(folder: str, files: Mapping[str, str]) -> str:
    """The command that verifies `files` in `folder`, from the folder above it."""
    from panelapp.composition import record

    columns = _columns(files)
    return (
        f"python -m panelapp.composition verify {folder} --people {folder}/{record.PEOPLE} "
        f"--categories {folder}/{record.CATEGORIES}"
        + (f" --same-address {record.HOUSEHOLD}" if record.HOUSEHOLD in columns else "")
        + (f" --lock-column {record.LOCK}" if record.LOCK in columns else "")
    )


def _people(situation: Situation) -> list[Person]:
    seated = set(situation.seated_ids)
    return [
        *(person for person in situation.people.values() if person.id in seated),
        *(situation.people[member.person_id] for member in situation.composition.reserves),
    ]
