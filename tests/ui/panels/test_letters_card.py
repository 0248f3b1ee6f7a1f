"""The invitation step: how many letters there are of each kind, who cannot be reached, and what comes before a draw."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from panel_data import ready_panel
from pytestqt.qtbot import QtBot

from panelapp.domain.panels import Step
from panelapp.services import composition, drawing, dropouts, panels
from panelapp.storage import people as people_records
from panelapp.ui.page import Place
from panelapp.ui.panels.later_step import InvitationStep
from panelapp.ui.panels.letters_card import LettersCard
from panelapp.ui.panels.page import PanelsPage
from panelapp.ui.workbench import Workbench


class Room:
    """The invitation step of a panel that can be drawn."""

    def __init__(self, workbench: Workbench, qtbot: QtBot) -> None:
        self.workbench = workbench
        self.panel_id = ready_panel(workbench.store, reserves=4).id
        self.page = PanelsPage(workbench)
        qtbot.addWidget(self.page)
        self.page.resize(1162, 768)
        workbench.changed.connect(self.page.refresh)
        self.page.show()
        self.page.show_part(Place("panels", self.panel_id, Step.INVITATION.value))

    @property
    def card(self) -> LettersCard:
        step = self.page.view.view(Step.INVITATION)
        assert isinstance(step, InvitationStep)
        return step.letters

    def draw(self) -> None:
        result = drawing.draw(drawing.order(composition.read(self.workbench.store, self.panel_id), 1))
        assert isinstance(result, drawing.Drawn)
        self.workbench.do("draw", drawing.keep, result)


@pytest.fixture
def room(workbench: Workbench, qtbot: QtBot) -> Room:
    return Room(workbench, qtbot)


def test_before_the_draw_the_card_says_so_and_leads_to_the_composition(room: Room) -> None:
    assert "Nobody is on the panel yet" in room.card.words.text()
    for widget in (room.card.export_button, room.card.language, room.card.numbers, room.card.unreachable):
        assert not widget.isVisible()
    room.card.compose_button.click()
    assert room.page.place().part == Step.COMPOSITION


def test_the_numbers_follow_what_happens(room: Room) -> None:
    room.draw()
    assert room.card.numbers.text() == "8 drawn · 4 in reserve · 28 not drawn"
    assert room.card.export_button.isVisible()
    assert not room.card.compose_button.isVisible()
    leaving = composition.read(room.workbench.store, room.panel_id).seated_ids[0]
    room.workbench.do("out", dropouts.drop_out, room.panel_id, leaving, date(2026, 4, 2))
    assert room.card.numbers.text() == "7 drawn · 4 in reserve · 28 not drawn · 1 dropped out"
    room.workbench.undo()
    assert room.card.numbers.text() == "8 drawn · 4 in reserve · 28 not drawn"


def test_who_no_letter_reaches_is_counted(room: Room) -> None:
    room.draw()
    assert "40 person(s)" in room.card.unreachable.words.text()  # nobody has any address
    everybody = list(composition.read(room.workbench.store, room.panel_id).people.values())
    people_records.put_many(room.workbench.store, [replace(person, email="a@b.no") for person in everybody[:20]])
    people_records.put_many(
        room.workbench.store, [replace(person, address="Storgata 1") for person in everybody[20:39]]
    )
    room.page.refresh()
    assert "1 person(s)" in room.card.unreachable.words.text()
    people_records.put(room.workbench.store, replace(everybody[39], address="Storgata 1"))
    room.page.refresh()
    assert not room.card.unreachable.isVisible()


def test_another_panel_begins_with_the_language_of_paper(room: Room) -> None:
    room.draw()
    assert room.card.language.currentData() == "nb"
    room.card.language.setCurrentIndex(room.card.language.findData("en"))
    other = panels.add(room.workbench.store, name="Annet")
    room.page.show_part(Place("panels", other.id, Step.INVITATION.value))
    assert room.card.language.currentData() == "nb"
