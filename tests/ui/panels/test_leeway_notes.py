"""The chances told while the wanted numbers are changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from panel_room import Room
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from panelapp.domain.panels import Target
from panelapp.services import composition, drawing
from panelapp.ui import language
from panelapp.ui.panels.composition_step import CompositionStep
from panelapp.ui.panels.leeway_notes import LeewayNotes
from panelapp.ui.workbench import Workbench

Ask = Callable[..., None]


@pytest.fixture(autouse=True)
def _english(look: object) -> Iterator[None]:
    former = QLocale()
    language.apply("en")
    yield
    QLocale.setDefault(former)


@pytest.fixture
def step(workbench: Workbench, qtbot: QtBot) -> Iterator[CompositionStep]:
    room = Room(workbench, qtbot)
    yield room.step
    room.page.hide()


@pytest.fixture
def notes(step: CompositionStep) -> LeewayNotes:
    return step.leeway_notes


@pytest.fixture
def want(step: CompositionStep, qtbot: QtBot) -> Ask:
    """Want these numbers, and wait until all there is to say is said."""

    def ask(*targets: Target) -> None:
        assert step.workbench.do("wanted", composition.set_targets, step.panel_id, targets)
        qtbot.waitUntil(lambda: not step.leeway_notes.looking)

    return ask


def test_the_sentence_changes_with_the_numbers(notes: LeewayNotes, want: Ask) -> None:
    words = notes.chances.words
    want(Target("tie", "Pårørende", 2, 2))
    assert words.isVisible()
    assert words.text() == "With these numbers, each of 40 candidates gets a chance of a seat between 18.8% and 25.0%."
    want(Target("tie", "Pårørende", 4, 4))
    assert words.text() == "With these numbers, each of 40 candidates gets a chance of a seat between 12.5% and 50.0%."
    want()
    assert words.text() == "With these numbers, 40 candidates get the same chance of a seat, 20.0%."


def test_nothing_is_left_when_the_numbers_cannot_be_met(notes: LeewayNotes, want: Ask) -> None:
    want(Target("tie", "Pårørende", 2, 2))
    assert notes.isVisible()
    want(Target("tie", "Pårørende", 9, 9))
    assert not notes.isVisible()
    assert notes.chances.words.text() == ""
    want(Target("tie", "Pårørende", 2, 2))
    assert notes.chances.words.isVisible()


def test_what_the_note_of_forced_numbers_says_is_not_said_again(notes: LeewayNotes, want: Ask) -> None:
    want(Target("tie", "Pårørende", 8, 8))
    assert notes.forced.isVisible()
    assert not notes.chances.isVisible()
    assert notes.chances.words.text() == ""


def test_nothing_is_told_beside_a_panel_drawn_with_these_numbers(
    step: CompositionStep, notes: LeewayNotes, want: Ask
) -> None:
    want(Target("tie", "Pårørende", 2, 2))
    drawn = drawing.draw(drawing.order(composition.read(step.workbench.store, step.panel_id), 1))
    assert isinstance(drawn, drawing.Drawn)
    step.workbench.do("draw", drawing.keep, drawn)
    assert not notes.isVisible()
    assert not notes.looking
    want(Target("tie", "Pårørende", 3, 3))
    assert notes.chances.words.isVisible()


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("nb", "Slik tallene er nå, får hver av 40 kandidater mellom 18,8\u00a0% og 25,0\u00a0% sjanse."),
        ("nn", "Slik tala er no, får kvar av 40 kandidatar mellom 18,8\u00a0% og 25,0\u00a0% sjanse."),
        ("da", "Som tallene er nu, får hver af 40 kandidater mellem 18,8\u00a0% og 25,0\u00a0% chance."),
    ],
)
def test_in_the_users_language(code: str, words: str, notes: LeewayNotes, want: Ask) -> None:
    language.apply(code)
    want(Target("tie", "Pårørende", 2, 2))
    assert notes.chances.words.text() == words
