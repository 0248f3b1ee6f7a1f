"""What happens to what was typed or asked for when one goes elsewhere at the wrong moment."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from panelapp.domain.papers import Paper
from panelapp.domain.reflection import BlockKind
from panelapp.services import reflection
from panelapp.storage.store import Store
from panelapp.ui.page import Place
from panelapp.ui.print_dialog import PrintDialog
from panelapp.ui.reflection.page import ReflectionPage
from panelapp.ui.workbench import Workbench
from tests.ui.reflection.conftest import OpenAt

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)

HARVEST = list(BlockKind).index(BlockKind.HARVEST)


@pytest.fixture
def session_id(room: ReflectionPage, store: Store) -> str:
    made = reflection.add(store, group_name="Stabburet").id
    room.show_part(Place("reflection", made))
    room.activateWindow()
    return made


def test_numbers_being_typed_are_saved_on_the_way_out(
    room: ReflectionPage, store: Store, session_id: str, qtbot: QtBot
) -> None:
    for box, number in ((room.plan.seats, "12"), (room.plan._rows[0].minutes, "9")):
        box.setFocus()
        box.selectAll()
        qtbot.keyClicks(box, number)
        room.flush()
    found = reflection.get(store, session_id)
    assert (found.seats, found.blocks[0].minutes) == (12, 9)


def test_what_is_no_date_yet_stays_with_its_session(
    room: ReflectionPage, store: Store, session_id: str, qtbot: QtBot
) -> None:
    other = reflection.add(store, group_name="Låven").id
    room.plan.date.line.setFocus()
    qtbot.keyClicks(room.plan.date.line, "Friday with Kari")
    room.plan.place.setFocus()
    room.show_part(Place("reflection", other))
    assert room.plan.date.line.text() == ""


def test_paper_asked_for_is_dropped_with_the_page(
    room: ReflectionPage, session_id: str, qtbot: QtBot, workbench: Workbench
) -> None:
    room.plan.print_button.click()
    (dialog,) = room.plan.findChildren(PrintDialog)
    dialog.choose(Paper.CARDS)
    qtbot.waitUntil(lambda: bool(workbench.tasks._running), timeout=20_000)
    room.shut()
    qtbot.waitUntil(lambda: not workbench.tasks._running, timeout=20_000)
    qtbot.waitUntil(lambda: not room.plan.findChildren(PrintDialog))


def test_taking_a_sentence_away_keeps_what_is_being_written_in_another(open_at: OpenAt, store: Store) -> None:
    console = open_at(block=HARVEST)
    session = console.conductor.session.id
    for text in ("First", "Second"):
        reflection.add_sentence(store, session, text)
    console.harvest.read_again()
    first, second = console.harvest.rows
    second.words.setText("Second and more")
    first.remove.click()
    assert [each.text for each in reflection.harvest(store, session)] == ["Second and more"]
    assert [row.words.text() for row in console.harvest.rows] == ["Second and more"]


def test_minutes_taken_back_are_shown_in_the_running_order(open_at: OpenAt, workbench: Workbench) -> None:
    console = open_at()
    before = console.running_order._rows[0].accessibleName()
    workbench.do("change the minutes", reflection.set_minutes, console.conductor.session.id, 0, 77)
    assert "77" in console.running_order._rows[0].accessibleName()
    assert console.timer.left.text() == "77:00"
    workbench.undo()
    assert console.running_order._rows[0].accessibleName() == before
