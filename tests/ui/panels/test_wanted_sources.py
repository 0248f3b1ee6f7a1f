"""Wanted numbers from elsewhere: the population's shares pasted into the editor, and a former panel's numbers."""

from __future__ import annotations

import panel_room
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from panelapp.domain.panels import Target
from panelapp.services import composition, panels
from panelapp.ui.panels.composition_step import CompositionStep
from panelapp.ui.workbench import Workbench

PASTE = "Paste the population's shares …"
FORMER = "Like a former panel …"
TABLE = "Kjønn\tAndel\nKvinner\t75,0 %\nMenn\t25,0 %\nUkjent\t1 %\n"

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # a menu without a real screen


class Room(panel_room.Room):
    """The editor of wanted numbers of a panel of 8, and the problems told."""

    def __init__(self, workbench: Workbench, qtbot: QtBot) -> None:
        super().__init__(workbench, qtbot)
        self.problems: list[str] = []
        workbench.problem_met.connect(lambda problem: self.problems.append(problem.code))

    def go(self, panel_id: str) -> CompositionStep:
        """Show the editor of this panel."""
        self.shown_id = panel_id
        step = super().go(panel_id)
        step.edit_wanted()
        self.editor = step.editor
        self.shares = step.editor.shares
        return step

    @property
    def targets(self) -> tuple[Target, ...]:
        return composition.read(self.workbench.store, self.shown_id).composition.targets

    def entries(self) -> dict[str, QAction]:
        """What the menu of suggestions offers, by its words; the menu is closed again."""
        self.editor.suggest_button.click()
        menu = self.editor.findChildren(QMenu)[-1]
        if menu.parent() is not self.editor:
            menu = menu.parent()
        assert isinstance(menu, QMenu)
        return {action.text(): action for action in menu.actions() if action.text()}

    def choose(self, words: str) -> None:
        """Choose from the menu of suggestions."""
        action = self.entries()[words]
        action.trigger()
        action.parent().close()


@pytest.fixture
def room(workbench: Workbench, qtbot: QtBot) -> Room:
    QGuiApplication.clipboard().clear()
    return Room(workbench, qtbot)


def test_shares_that_were_copied_are_put_in_at_once_and_used(room: Room) -> None:
    before = room.targets
    QGuiApplication.clipboard().setText(TABLE)
    assert room.shares.isHidden()
    room.choose(PASTE)
    assert room.shares.isVisible()
    assert not room.editor.suggest_button.isVisible()
    assert room.shares.text.toPlainText() == TABLE.strip()
    room.shares.use_button.click()
    assert room.targets == (
        Target("gender", "Kvinne", 6, 6),
        Target("gender", "Mann", 2, 2),
        *[target for target in before if target.attribute_id == "tie"],
    )
    assert room.editor.boxes["gender", "Kvinne"][0].value() == 6
    assert room.editor.remark.text().endswith("Kjønn: Ukjent.")
    assert room.editor.remark.isVisible()
    assert room.shares.isHidden()
    room.workbench.undo()
    assert room.targets == before


def test_shares_are_written_and_the_remark_of_last_time_goes(room: Room, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("Vi møtes klokka 12.")
    room.editor.remark.show()
    room.choose(PASTE)
    assert room.shares.text.toPlainText() == ""
    assert not room.shares.use_button.isEnabled()
    qtbot.keyClicks(room.shares.text, "16-24;1")
    qtbot.keyClick(room.shares.text, Qt.Key.Key_Return)
    qtbot.keyClicks(room.shares.text, "25-39;3")
    room.shares.use_button.click()
    assert room.targets[-2:] == (Target("age", "16–24", 2, 2), Target("age", "25–39", 6, 6))
    assert room.editor.remark.isHidden()


def test_shares_that_cannot_be_used_stay_to_be_mended_and_escape_gives_up(room: Room, qtbot: QtBot) -> None:
    before = room.targets
    room.choose(PASTE)
    qtbot.keyClicks(room.shares.text, "Kvinne;halvparten")
    room.shares.use_button.click()
    assert room.problems == ["targets.share_number"]
    assert room.shares.text.toPlainText() == "Kvinne;halvparten"
    room.shares.text.setFocus()
    qtbot.keyClick(room.shares.text, Qt.Key.Key_Escape)
    assert room.shares.isHidden()
    assert room.shares.text.toPlainText() == ""
    assert room.editor.suggest_button.hasFocus()
    assert room.targets == before


def test_another_panel_begins_with_the_field_closed(room: Room) -> None:
    room.choose(PASTE)
    room.shares.text.setPlainText(TABLE)
    room.go(panels.add(room.workbench.store, name="Ny").id)
    assert room.shares.isHidden()
    assert room.shares.text.toPlainText() == ""


def test_numbers_are_taken_from_a_former_panel(room: Room) -> None:
    store = room.workbench.store
    assert not room.entries()[FORMER].isEnabled()
    composition.set_targets(store, room.panel_id, (*room.targets, Target("tie", "Nabo", 1, 2)))
    new = panels.add(store, name="Ny")
    panels.change(store, new.id, seats=16)
    room.go(new.id)
    entries = room.entries()
    assert not entries["The same number of each"].isEnabled()
    former = entries[FORMER].menu()
    assert isinstance(former, QMenu)
    (named,) = former.actions()
    assert named.text() == "Byggesaker"
    named.trigger()
    former.close()
    assert room.targets == (
        Target("gender", "Kvinne", 8, 10),
        Target("gender", "Mann", 6, 8),
        Target("tie", "Bruker", 10, 12),
        Target("tie", "Pårørende", 4, 6),
    )
    assert room.editor.remark.text().endswith("Tilknytning: Nabo.")
    room.workbench.undo()
    assert room.targets == ()


def test_the_field_comes_into_view_where_the_window_is_small(room: Room, qtbot: QtBot) -> None:
    room.page.resize(900, 420)
    room.choose(PASTE)
    button = room.shares.use_button
    qtbot.waitUntil(lambda: button.visibleRegion().boundingRect().size() == button.size())
