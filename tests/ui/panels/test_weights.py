"""Must and rather in the windows: chosen in the editor, shown beside the bars, told before and after the draw."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import replace

import pypdfium2 as pdfium
import pytest
from panel_data import rather_panel
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QMenu
from pytestqt.qtbot import QtBot

from panelapp.domain.panels import Firmness, Step
from panelapp.domain.workplace import Workplace
from panelapp.services import composition, panels, weights, workplace
from panelapp.services.composition import Situation
from panelapp.ui import language
from panelapp.ui.page import Place
from panelapp.ui.panels.composition_step import CompositionStep
from panelapp.ui.panels.page import PanelsPage
from panelapp.ui.panels.weight_row import WeightRow
from panelapp.ui.workbench import Workbench

GAVE_WAY = (
    "Not all wanted numbers could be met, so what would rather be met gave way, as little as possible: "
    "at least 2 instead of 4 “Student” (Arbeid)."
)


class Room:
    """The composition step of a panel some of whose numbers give way."""

    def __init__(self, workbench: Workbench, qtbot: QtBot) -> None:
        self.workbench = workbench
        self.qtbot = qtbot
        self.panel_id = rather_panel(workbench.store).id
        self.page = PanelsPage(workbench)
        qtbot.addWidget(self.page)
        self.page.resize(1162, 768)
        workbench.changed.connect(self.page.refresh)
        self.page.show()
        self.page.show_part(Place("panels", self.panel_id, "composition"))
        step = self.page.view.view(Step.COMPOSITION)
        assert isinstance(step, CompositionStep)
        self.step = step

    @property
    def situation(self) -> Situation:
        return composition.read(self.workbench.store, self.panel_id)

    def weight(self, attribute_id: str) -> WeightRow:
        return self.step.editor.weights[attribute_id]

    def draw(self) -> None:
        self.step.draw_button.click()
        self.qtbot.waitUntil(lambda: not self.step.drawing.busy, timeout=20_000)

    def looked(self) -> None:
        self.qtbot.waitUntil(lambda: not self.step.leeway_notes.looking, timeout=20_000)


@pytest.fixture
def room(workbench: Workbench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Room]:
    seeds = itertools.count(1)
    monkeypatch.setattr("panelapp.services.drawing.secrets.randbits", lambda _: next(seeds))
    former = QLocale()
    language.apply("en")
    made = Room(workbench, qtbot)
    yield made
    made.page.hide()
    QLocale.setDefault(former)


def text_of(data: bytes) -> str:
    document = pdfium.PdfDocument(data)
    try:
        return " ".join(" ".join(page.get_textpage().get_text_range().split()) for page in document)
    finally:
        document.close()


def test_one_of_two_is_chosen_by_key_and_taken_back_by_undo(room: Room) -> None:
    room.step.edit_wanted()
    row = room.weight("tie")
    assert row.buttons[Firmness.MUST].isChecked()
    row.buttons[Firmness.MUST].setFocus()
    room.qtbot.keyClick(row.buttons[Firmness.MUST], Qt.Key.Key_Right)
    room.qtbot.keyClick(row.buttons[Firmness.RATHER], Qt.Key.Key_Space)  # it is down already
    assert room.situation.composition.rather == {"tie", "work"}
    assert [row.buttons[each].isChecked() for each in Firmness] == [False, True]
    room.workbench.undo()
    assert room.situation.composition.rather == {"work"}
    assert room.weight("tie").buttons[Firmness.MUST].isChecked()


def test_choosing_what_is_chosen_changes_nothing(room: Room) -> None:
    room.step.edit_wanted()
    undo = room.workbench.store.undo.undo_label
    room.weight("work").buttons[Firmness.RATHER].click()
    assert room.workbench.store.undo.undo_label == undo
    assert room.weight("work").buttons[Firmness.RATHER].isChecked()


def test_why_a_criterion_matters_is_saved_as_it_is_typed(room: Room) -> None:
    room.step.edit_wanted()
    row = room.weight("gender")
    row.reason.setFocus()
    room.qtbot.keyClicks(row.reason, "Begge bygger")
    room.qtbot.waitUntil(lambda: room.situation.composition.weight("gender").reason == "Begge bygger")
    room.qtbot.keyClicks(row.reason, " ")
    row.reason.flush()
    assert row.reason.text() == "Begge bygger "
    assert room.weight("gender") is row
    assert row.reason.maxLength() == weights.LONGEST_REASON


def test_a_number_changed_right_after_typing_loses_no_word(room: Room) -> None:
    room.step.edit_wanted()
    row = room.weight("gender")
    row.reason.setFocus()
    room.qtbot.keyClicks(row.reason, "Begge bygger")
    room.step.editor.boxes["gender", "Kvinne"][0].setFocus()
    room.step.editor.boxes["gender", "Kvinne"][0].setValue(3)
    assert room.situation.composition.weight("gender").reason == "Begge bygger"


def test_it_is_seen_beside_the_bars_what_would_rather_be_met(room: Room) -> None:
    marks = room.step.criteria.rather
    assert {own: mark.isVisible() for own, mark in marks.items()} == {"gender": False, "tie": False, "work": True}
    assert marks["work"].text() == "Rather"
    room.workbench.do("x", weights.set_firmness, room.panel_id, "work", Firmness.MUST)
    assert not marks["work"].isVisible()


def test_what_would_give_way_is_told_before_the_draw(room: Room) -> None:
    room.looked()
    note = room.step.leeway_notes.giving_way
    assert note.isVisible()
    assert note.words.accessibleName() == (
        "Not all these numbers can be met. A draw lets what would rather be met give way: "
        "at least 2 instead of 4 “Student” (Arbeid)."
    )
    forced = room.step.leeway_notes.forced.words.accessibleName()
    assert forced == "Here the draw has no choice. 2 in all are certain of a seat before lots are drawn."
    targets = [
        replace(each, minimum=2) if each.category == "Student" else each for each in room.situation.composition.targets
    ]
    room.workbench.do("x", composition.set_targets, room.panel_id, targets)
    room.looked()
    assert not note.isVisible()
    assert "you want 2" in room.step.leeway_notes.forced.words.accessibleName()
    assert room.step.leeway_notes.chances.isVisible()


def test_after_the_draw_it_is_told_everywhere_and_nothing_is_wrong(room: Room) -> None:
    room.draw()
    step = room.step
    assert GAVE_WAY in step.fairness.words.accessibleName()
    assert not step.advice.isVisible()
    assert not step.leeway_notes.isVisible()
    assert step.criteria.pill.text() == "1 gave way"
    row = step.criteria.rows["work", "Student"]
    assert (row.sign.text(), row.bar.least, row.bar.met) == ("≈", 4, True)
    assert "2 of 4–5, gave way in the draw" in row.bar.accessibleName()
    assert step.criteria.rows["work", "I jobb"].sign.text() == "✓"


def test_account_and_certificate_tell_reasons_and_what_gave_way(room: Room) -> None:
    workplace.put(room.workbench.store, Workplace("Larvik kommune", paper_language="en"))
    room.workbench.do("x", weights.set_reason, room.panel_id, "tie", "Pårørende ser annet")
    room.draw()
    room.step.fairness.account_button.click()
    card = room.step.account
    assert card.account is not None
    told = " ".join(card.account.sentences)
    certificate = text_of(card.certificate())
    for text in (told, text_of(card.pdf()), certificate):
        assert "Why Tilknytning matters: Pårørende ser annet" in text
        assert "Why Arbeid matters: Studenter flytter ofte." in text
        assert GAVE_WAY in text
        assert "meets the wanted numbers after some gave way" in text
        assert "meets every wanted number" not in text
    assert "Would rather be met, and could give way: Arbeid." in certificate
    assert "Arbeid: Student 4–5 2 2" in certificate


def test_a_refused_draw_says_that_it_is_about_what_must_be_met(room: Room) -> None:
    targets = [
        replace(each, minimum=9, maximum=9) if each.category == "Pårørende" else each
        for each in room.situation.composition.targets
    ]
    room.workbench.do("x", composition.set_targets, room.panel_id, targets)
    room.draw()
    words = [each.text() for each in room.step.advice.reasons.findChildren(QLabel)]
    assert "What would rather be met is left out of this: it would have given way." in words
    assert not any("Student" in each for each in words)
    assert any("Pårørende" in each for each in words)


def test_making_it_rather_takes_the_refusal_back(room: Room) -> None:
    room.workbench.do("x", weights.set_firmness, room.panel_id, "work", Firmness.MUST)
    room.draw()
    assert room.step.advice.reasons.isVisible()
    room.step.edit_wanted()
    room.weight("work").buttons[Firmness.RATHER].click()
    assert not room.step.advice.reasons.isVisible()
    room.step.editor.done.emit()
    room.draw()
    assert len(room.situation.seated_ids) == 8


def test_in_the_open_it_is_told_before_the_number_is_drawn(room: Room) -> None:
    room.step.watch_button.click()
    watched = room.step.watched
    room.qtbot.waitUntil(lambda: watched.lot_button.isVisible(), timeout=20_000)
    assert watched.words.text().startswith(GAVE_WAY)
    assert "all of them meet the numbers after that" in watched.words.text()


@pytest.mark.qt_log_ignore("This plugin does not support")  # a menu without a real screen
def test_a_former_panels_weights_and_reasons_come_along(room: Room) -> None:
    QGuiApplication.clipboard().clear()
    new = panels.add(room.workbench.store, name="Ny")
    room.page.show_part(Place("panels", new.id, "composition"))
    editor = room.step.editor
    room.step.edit_wanted()
    editor.suggest_button.click()
    menu = next(each for each in editor.findChildren(QMenu) if each.title() == "Like a former panel …")
    menu.actions()[0].trigger()
    menu.parent().close()
    assert editor.weights["work"].buttons[Firmness.RATHER].isChecked()
    assert editor.weights["work"].reason.text() == "Studenter flytter ofte."
