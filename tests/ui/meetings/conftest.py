"""A meeting of a panel, and the room of meetings on a real file."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from panelapp.domain.meetings import Meeting
from panelapp.domain.panels import Member, Panel
from panelapp.domain.workplace import Workplace
from panelapp.services import meetings, workplace
from panelapp.storage import panels
from panelapp.ui.meetings.page import MeetingsPage
from panelapp.ui.workbench import Workbench

PEOPLE = (("p1", "Ingrid", "Solvang"), ("p2", "Tor Håkon", "Lie"), ("p3", "Åse", "Berg"))


@pytest.fixture
def meeting(workbench: Workbench) -> Meeting:
    store = workbench.store
    workplace.put(store, Workplace("Dalen kommune", facilitator="Marit Dahl"))
    panels.put(store, Panel("panel", "Brukerpanelet"))
    for person_id, given, family in PEOPLE:
        with store.atomic() as db:
            db.execute(
                "INSERT INTO person (id, given_name, family_name, email, phone, address, sort_key)"
                " VALUES (?, ?, ?, '', '', '', ?)",
                [person_id, given, family, family],
            )
    panels.put_members(store, "panel", [Member(person_id) for person_id, _, _ in PEOPLE])
    made = meetings.add(store, title="Byggesaker og nabovarsel", panel_id="panel", held_on="2026-11-12")
    meetings.add_item(store, made.id, "Hva er vanskelig?")
    meetings.add_item(store, made.id, "Åpningstider")
    return made


@pytest.fixture
def page(workbench: Workbench, qtbot: QtBot) -> Iterator[MeetingsPage]:
    made = MeetingsPage(workbench)
    qtbot.addWidget(made)

    def refresh(tables: frozenset[str]) -> None:
        if made.topics & tables:
            made.refresh()

    workbench.changed.connect(refresh)
    made.resize(1160, 768)
    made.show()
    made.activateWindow()
    made.refresh()
    yield made
    made.shut()
    workbench.changed.disconnect(refresh)


def type_on(qtbot: QtBot, text: str) -> None:
    """Type wherever the cursor is, as a person does: it may move on between two keys."""
    for letter in text:
        qtbot.keyClicks(QApplication.focusWidget(), letter)


def type_key(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key, modifier)
