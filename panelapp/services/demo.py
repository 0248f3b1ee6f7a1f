"""The demo: an invented workplace with a panel half-way, built by the same services a facilitator uses."""

from __future__ import annotations

import csv
import json
import uuid
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from panelapp import paths
from panelapp.domain.meetings import AttendanceStatus, Naming, NoteKind
from panelapp.domain.panels import Target, Weight
from panelapp.domain.people import Person
from panelapp.domain.workplace import Workplace
from panelapp.services import (
    attendance,
    attributes,
    composition,
    datafile,
    drawing,
    meetings,
    panels,
    reflection,
    workplace,
)
from panelapp.storage import driver, keys
from panelapp.storage import people as person_rows
from panelapp.storage.store import NAME, Store, exists

PASSPHRASE = "fem små ord om samråd"
"""Shown on the demo's unlock page: nothing in it is a secret."""

_KDF = keys.Kdf(memory_kib=16 * 1024, passes=2)
_SEED = 2026


def folder() -> Path:
    """Where the demo's texts and lists lie."""
    return paths.resources_folder() / "demo"


def make_if_missing(where: Path, language: str) -> None:
    """Make the demo file in `where` unless there is one; a demo left half-made is made anew.

    Whatever else lies in `where` stays: the folder may be somebody's own. Raises what `datafile.create` raises.
    """
    unfinished = where / "unfinished"
    if exists(where) and not unfinished.exists():
        return
    with driver.troubles(where):
        where.mkdir(mode=0o700, parents=True, exist_ok=True)
        unfinished.touch()
        (where / NAME).unlink(missing_ok=True)
    store, code = datafile.create(where, PASSPHRASE, Workplace("Samråd"), kdf=_KDF)
    try:
        datafile.confirm_recovery_code(store, code, code)
        fill(store, language, date.today())
    finally:
        store.close()
    unfinished.unlink()


def fill(store: Store, language: str, today: date) -> None:
    """Put the demo into an empty file: people, a drawn panel, a meeting held nine days ago, a session in two days."""
    texts = json.loads((folder() / "demo.json").read_text("utf-8"))

    def say(words: dict[str, str]) -> str:
        return words[language]

    with store.atomic():
        workplace.put(
            store,
            Workplace(say(texts["workplace"]), say(texts["facilitator"]), say(texts["country"]), language),
        )
        names = _add_people(store, texts["attributes"], say)
        panel_id = _add_panel(store, texts, names, say, today)
    _draw(store, panel_id)
    with store.atomic():
        _add_meeting(store, texts["meeting"], panel_id, say, today)
        session = reflection.add(store, group_name=say(texts["session"]["group_name"]), panel_id=panel_id)
        for field, value in (
            ("place", say(texts["session"]["place"])),
            ("question", say(texts["session"]["question"])),
            ("planned_on", (today + timedelta(days=2)).isoformat()),
            ("starts_at", "18:00"),
        ):
            reflection.change(store, session.id, field, value)


def _add_people(
    store: Store, columns: list[dict[str, Any]], say: Callable[[dict[str, str]], str]
) -> dict[str, tuple[str, dict[str, str]]]:
    """Add attributes and people; returns, by column of the list, the attribute's id and the words for its categories."""
    made: dict[str, tuple[str, dict[str, str]]] = {}
    for column in columns:
        if column["kind"] == "age_group":
            attribute = attributes.add_age_groups(store, say(column["name"]))
            made[column["column"]] = (attribute.id, {name: name for name in attribute.category_names})
        else:
            words = {name: say(translated) for name, translated in column["categories"].items()}
            attribute = attributes.add(store, say(column["name"]), tuple(words.values()))
            made[column["column"]] = (attribute.id, words)
    with (folder() / "people.csv").open(encoding="utf-8", newline="") as file:
        people = [
            Person(
                id=str(uuid.uuid4()),
                given_name=row["fornavn"],
                family_name=row["etternavn"],
                birth_year=int(row["fødselsår"]),
                email=row["e-post"],
                phone=row["mobil"],
                address=row["adresse"],
                answers={made[column][0]: made[column][1][row[column]] for column in made if column != "aldersgruppe"},
            )
            for row in csv.DictReader(file)
        ]
    person_rows.put_many(store, people)
    return made


def _add_panel(
    store: Store,
    texts: dict[str, Any],
    names: dict[str, tuple[str, dict[str, str]]],
    say: Callable[[dict[str, str]], str],
    today: date,
) -> str:
    words = {field: say(value) for field, value in texts["panel"].items()}
    panel = panels.add(store, name=f"{words.pop('name')} {today.year}")
    panels.change(
        store,
        panel.id,
        purpose=words["purpose"],
        can_influence=words["can_influence"],
        fixed_already=words["fixed_already"],
        owner=words["owner"],
        responsible_unit=words["responsible_unit"],
        starts_on=(today - timedelta(days=9)).isoformat(),
        ends_on=(today + timedelta(days=200)).isoformat(),
        seats=texts["seats"],
        reserves=texts["reserves"],
    )
    panels.add_candidates(store, panel.id, [person.id for person in person_rows.all(store)])
    with (folder() / "criteria.csv").open(encoding="utf-8", newline="") as file:
        targets = [
            Target(names[row["feature"]][0], names[row["feature"]][1][row["value"]], int(row["min"]), int(row["max"]))
            for row in csv.DictReader(file)
        ]
    reasons = {names[each["column"]][0]: say(each["why"]) for each in texts["attributes"] if "why" in each}
    weights = [Weight(attribute_id, reason=reason) for attribute_id, reason in reasons.items()]
    composition.set_targets(store, panel.id, targets, weights)
    return panel.id


def _draw(store: Store, panel_id: str) -> None:
    drawn = drawing.draw(drawing.order(composition.read(store, panel_id), _SEED))
    if isinstance(drawn, drawing.Impossible):
        raise RuntimeError("the demo's wanted numbers cannot be met")
    with store.atomic():
        drawing.keep(store, drawn)


def _add_meeting(
    store: Store, texts: dict[str, Any], panel_id: str, say: Callable[[dict[str, str]], str], today: date
) -> None:
    held_on = today - timedelta(days=9)
    meeting = meetings.add(store, title=say(texts["title"]), panel_id=panel_id, held_on=held_on.isoformat())
    meetings.change(
        store,
        meeting.id,
        starts_at="17:00",
        ends_at="19:00",
        place=say(texts["place"]),
        minute_taker=say(texts["minute_taker"]),
        next_meeting=say(texts["next_meeting"]),
        naming=Naming.COUNT,
    )
    for number, person in enumerate(meetings.people(store, meeting.id)):
        status = AttendanceStatus.EXCUSED if number % 11 == 5 else AttendanceStatus.PRESENT
        attendance.record(store, meeting.id, person.id, status)
    meetings.add_guests(store, meeting.id, say(texts["guests"]), 2)
    for former in meetings.record(store, meeting.id).items:
        meetings.remove_item(store, former.id)
    for item in texts["items"]:
        added = meetings.add_item(store, meeting.id, say(item["title"]))
        meetings.change_item(store, added.id, background=say(item["background"]))
        for note in item["notes"]:
            made = meetings.add_note(store, added.id, kind=NoteKind(note["kind"]), text=say(note["text"]))
            if "days" in note:
                deadline = (held_on + timedelta(days=note["days"])).isoformat()
                meetings.change_note(store, made.id, owner=say(note["owner"]), deadline=deadline)
