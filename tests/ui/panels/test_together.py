"""Several panels drawn together from the composition step, through to what is kept, taken back and read again."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest
from panel_data import rather_panel, ready_panel
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from panelapp.domain.panels import Step, Target
from panelapp.services import composition, datafile, panel_papers, panels
from panelapp.services.composition import Situation
from panelapp.storage import panels as records
from panelapp.ui.page import Place
from panelapp.ui.panels import certificate_words
from panelapp.ui.panels.composition_step import CompositionStep
from panelapp.ui.panels.page import PanelsPage
from panelapp.ui.panels.situation_reader import SituationReader
from panelapp.ui.tasks import Tasks
from panelapp.ui.widgets.basics import PlainButton
from panelapp.ui.workbench import Workbench

PASSPHRASE = "en lang og god setning"


class Room:
    """The composition step of a panel, of six unless another one is given."""

    def __init__(self, workbench: Workbench, qtbot: QtBot, panel_id: str = "") -> None:
        self.workbench, self.qtbot = workbench, qtbot
        self.panel_id = panel_id or ready_panel(workbench.store, seats=6).id
        self.page = PanelsPage(workbench)
        qtbot.addWidget(self.page)
        self.page.resize(1162, 720)
        workbench.changed.connect(self.page.refresh)
        self.page.show()
        self.show(self.panel_id)
        step = self.page.view.view(Step.COMPOSITION)
        assert isinstance(step, CompositionStep)
        self.step = step

    def show(self, panel_id: str) -> None:
        self.page.show_part(Place("panels", panel_id, "composition"))

    def read(self, panel_id: str = "") -> Situation:
        return composition.read(self.workbench.store, panel_id or self.panel_id)

    def draw(self, reason: str = "") -> None:
        button = self.step.again_button if reason else self.step.draw_button
        button.click()
        if reason:
            self.step.reason_card.reason.setText(reason)
            self.step.reason_card.go_button.click()
        self.qtbot.waitUntil(lambda: not self.step.drawing.busy, timeout=30_000)

    def panels(self) -> list[str]:
        return sorted(panel.name for panel in panels.all(self.workbench.store))


@pytest.fixture(autouse=True)
def _known_seeds(monkeypatch: pytest.MonkeyPatch) -> None:
    seeds = itertools.count(1)
    monkeypatch.setattr("panelapp.services.drawing.secrets.randbits", lambda _: next(seeds))


@pytest.fixture
def room(workbench: Workbench, qtbot: QtBot) -> Room:
    return Room(workbench, qtbot)


def test_three_panels_are_drawn_in_one_step_that_can_be_taken_back(room: Room) -> None:
    step = room.step
    assert step.together.panels == 1
    assert step.watch_button.isVisible()
    step.together.number.setFocus()
    room.qtbot.keyClick(step.together.number, Qt.Key.Key_Up)
    room.qtbot.keyClick(step.together.number, Qt.Key.Key_Up)
    assert step.together.panels == 3
    assert step.draw_button.text() == "Draw panels"
    assert not step.watch_button.isVisible()
    room.draw()
    assert room.panels() == ["Byggesaker", "Byggesaker 2", "Byggesaker 3"]
    assert step.panel_card.seats_pill.text() == "6 of 6"
    assert "“Byggesaker 2”, “Byggesaker 3”" in step.together.words.text()
    assert "One of 3 panels drawn together" in step.fairness.words.text()
    before = {panel.id: room.read(panel.id).composition.members for panel in panels.all(room.workbench.store)}
    everyone = [member.person_id for members in before.values() for member in members]
    assert len(everyone) == len(set(everyone)) == 24
    for panel_id in before:
        room.show(panel_id)
        assert step.panel_card.seats_pill.text() == "6 of 6"
        assert step.together.panels == 3
    room.workbench.undo()
    assert room.panels() == ["Byggesaker"]
    room.show(room.panel_id)
    assert not room.read().composition.members
    assert step.together.panels == 1
    room.workbench.redo()
    assert {own: room.read(own).composition.members for own in before} == before


def test_all_of_it_is_there_after_a_restart(room: Room, qtbot: QtBot, tmp_path: Path) -> None:
    room.step.together.number.setValue(2)
    room.draw()
    kept = {panel.id: room.read(panel.id) for panel in panels.all(room.workbench.store)}
    room.workbench.changed.disconnect(room.page.refresh)
    room.page.hide()
    room.workbench.store.close()
    again = datafile.unlock(tmp_path / "data", passphrase=PASSPHRASE)
    tasks = Tasks()
    try:
        assert {panel.id: composition.read(again, panel.id) for panel in panels.all(again)} == kept
        page = PanelsPage(Workbench(again, tasks))
        qtbot.addWidget(page)
        page.show()
        for panel_id in kept:
            page.show_part(Place("panels", panel_id, "composition"))
            step = page.view.view(Step.COMPOSITION)
            assert isinstance(step, CompositionStep)
            assert step.together.panels == 3
            assert "One of 3 panels drawn together" in step.fairness.words.text()
    finally:
        tasks.stop_all()
        again.close()


def test_what_is_chosen_stays_while_the_numbers_are_changed(room: Room) -> None:
    room.step.together.number.setValue(2)
    room.workbench.do("targets", composition.set_targets, room.panel_id, (Target("tie", "Pårørende", 1, 3),))
    assert room.step.together.panels == 3
    other = panels.add(room.workbench.store, name="Et annet").id
    room.show(other)
    assert room.step.together.isHidden()
    room.show(room.panel_id)
    assert room.step.together.panels == 1


def test_the_chances_told_beforehand_are_those_of_all_the_panels(room: Room) -> None:
    room.qtbot.waitUntil(lambda: not room.step.leeway_notes.looking, timeout=20_000)
    alone = room.step.leeway_notes.chances.words.text()
    room.step.together.number.setValue(1)
    room.qtbot.waitUntil(lambda: not room.step.leeway_notes.looking, timeout=20_000)
    assert "12.5%" in alone
    assert "25.0%" in room.step.leeway_notes.chances.words.text()


def test_why_not_is_said_of_all_of_them_and_a_click_mends_it(room: Room) -> None:
    room.workbench.do("targets", composition.set_targets, room.panel_id, (Target("tie", "Pårørende", 4, 6),))
    room.step.together.number.setValue(2)
    room.draw()
    assert room.panels() == ["Byggesaker"]
    told = [label.text() for label in room.step.advice.reasons.findChildren(type(room.step.together.words))]
    assert any(text.startswith("3 panels are drawn together") for text in told)
    assert any("at least 12, but only 8" in text for text in told)
    change = next(
        button
        for button in room.step.advice.reasons.findChildren(PlainButton)
        if button.text() == "Change and draw" and "from 4 to 2" in button.accessibleName()
    )
    room.qtbot.waitUntil(lambda: bool(change.accessibleDescription()), timeout=20_000)
    assert "37.5%" in change.accessibleDescription()
    assert "75.0%" in change.accessibleDescription()
    change.click()
    room.qtbot.waitUntil(lambda: not room.step.drawing.busy, timeout=30_000)
    assert len(room.panels()) == 3
    assert room.step.panel_card.seats_pill.text() == "6 of 6"


def test_one_of_them_is_drawn_again_alone_or_all_of_them(room: Room) -> None:
    step = room.step
    step.together.number.setValue(2)
    room.draw()
    others = [panel.id for panel in room.read().others]
    theirs = {own: room.read(own).composition.members for own in others}
    step.together.number.setValue(0)
    assert "left out" in step.together.words.text()
    room.draw("Bare dette")
    assert {own: room.read(own).composition.members for own in others} == theirs
    assert not room.read().drawn_ids & {member.person_id for members in theirs.values() for member in members}
    assert "Drawn again by itself" in step.fairness.words.text()
    step.again_button.click()
    assert step.reason_card.open_button.isVisible()
    step.reason_card.back_button.click()
    step.together.number.setValue(2)
    step.again_button.click()
    assert not step.reason_card.open_button.isVisible()
    step.reason_card.back_button.click()
    room.draw("Alle på nytt")
    assert {own: room.read(own).composition.members for own in others} != theirs
    assert len(room.panels()) == 3
    reasons = {room.read(own).composition.last_draw for own in (room.panel_id, *others)}
    assert {draw.reason for draw in reasons if draw is not None} == {"Alle på nytt"}


def test_the_search_says_who_is_on_another_of_them(room: Room) -> None:
    room.step.together.number.setValue(1)
    room.draw()
    person_id, panel = next(iter(room.read().elsewhere.items()))
    notes = room.step.finder
    room.step.search.setText(room.read().people[person_id].family_name)
    assert panel.name == "Byggesaker 2"
    cells = [str(notes.model.index(0, column).data() or "") for column in range(notes.model.columnCount())]
    assert any("On “Byggesaker 2”" in cell for cell in cells), cells


def test_account_and_certificate_say_it_is_one_of_several(room: Room) -> None:
    room.step.together.number.setValue(2)
    room.draw()
    second = room.read().others[0].id
    room.show(second)
    room.step.fairness.account_button.click()
    account = room.step.account.account
    assert account is not None
    told = " ".join(account.sentences)
    assert "One of 3 panels drawn together" in told
    assert "Behind every number stand 3 panels" in told
    assert room.step.account.certificate().startswith(b"%PDF")
    situation = room.read(second)
    last = situation.composition.last_draw
    assert last is not None
    kept = panel_papers.kept(room.workbench.store, situation)
    assert kept is not None
    paper = certificate_words.certificate(situation, last, kept, "en")
    assert ("Drawn together", "Panel 2 of 3") in paper.facts
    assert "number 2" in certificate_words.read_me(last, kept)
    assert "the reserves of each panel" in certificate_words.read_me(last, kept)
    (spare,) = (section for section in paper.sections if section.heading == "The reserves")
    first = last.reserve_seed % 3 + 1
    assert f"were chosen one panel after the other, beginning with panel {first}," in " ".join(spare.sentences)
    assert len(records.draw_files(room.workbench.store, last.id)) == 7


def test_what_gives_way_in_each_of_them_is_told_before_and_after(workbench: Workbench, qtbot: QtBot) -> None:
    room = Room(workbench, qtbot, rather_panel(workbench.store).id)
    notes = room.step.leeway_notes
    qtbot.waitUntil(lambda: not notes.looking, timeout=20_000)
    assert "at least 2 instead of 4 “Student”" in notes.giving_way.words.accessibleName()
    room.step.together.number.setValue(1)
    qtbot.waitUntil(lambda: not notes.looking, timeout=20_000)
    assert "at least 1 instead of 4 “Student”" in notes.giving_way.words.accessibleName()
    room.draw()
    assert room.panels() == ["Byggesaker", "Byggesaker 2"]
    second = room.read().others[0].id
    room.show(second)
    assert room.step.criteria.pill.text() == "1 gave way"
    assert "at least 1 instead of 4 “Student”" in room.step.fairness.words.text()
    room.step.fairness.account_button.click()
    account = room.step.account.account
    assert account is not None
    assert "that meet the wanted numbers after some gave way and have nobody in common" in " ".join(account.sentences)


def test_a_change_on_another_of_them_is_noticed(room: Room) -> None:
    room.step.together.number.setValue(1)
    room.draw()
    (other,) = room.read().others
    reader = SituationReader(room.workbench)
    store = room.workbench.store

    def noticed() -> None:
        assert reader.read(room.panel_id) == composition.read(store, room.panel_id)

    noticed()
    leaving = room.read(other.id).seated_ids[0]
    room.workbench.do("numbers", composition.set_targets, room.panel_id, (Target("tie", "Pårørende", 1, 3),))
    noticed()
    assert room.workbench.do("step", composition.take_out, other.id, leaving)
    noticed()
    assert room.workbench.do("step", panels.change, other.id, name="Kveldspanelet")
    noticed()
    room.workbench.do("step", panels.remove, other.id)
    noticed()
    assert not reader.read(room.panel_id).others
    for _ in range(3):
        room.workbench.undo()
        noticed()
    assert leaving in reader.read(room.panel_id).elsewhere
