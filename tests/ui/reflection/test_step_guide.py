"""What the booklet says about a step: beside the plan, in the console, and never on the wall."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from panelapp.domain.booklet import PassageKind
from panelapp.domain.reflection import BlockKind
from panelapp.services import booklet, reflection
from panelapp.storage.store import Store
from panelapp.ui.page import Place
from panelapp.ui.reflection.page import ReflectionPage
from panelapp.ui.reflection.step_guide import StepGuideDialog
from tests.ui.reflection.conftest import OpenAt

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)

KINDS = list(BlockKind)


def said_in(widget: QWidget) -> str:
    return " ".join(each.text() for each in widget.findChildren(QLabel) if not each.isHidden())


@pytest.mark.parametrize("kind", KINDS)
def test_the_console_shows_the_chapters_of_the_step_and_the_wall_none_of_them(open_at: OpenAt, kind: BlockKind) -> None:
    console = open_at(block=KINDS.index(kind))
    before = console.wall.view.picture, console.wall.view.texts()
    console.take_key(Qt.Key.Key_H)
    assert console.guide.isVisible()
    chapters = booklet.for_step(kind, "en")
    said = said_in(console.guide)
    for chapter in chapters:
        assert chapter.title in said
        for passage in chapter.passages:
            assert all(text.replace("'", "&#x27;") in said or text in said for text in passage.texts)
    assert (console.wall.view.picture, console.wall.view.texts()) == before
    shown = " ".join(console.wall.view.texts())
    own = [passage for chapter in chapters for passage in chapter.passages if passage.kind is not PassageKind.LIST]
    assert not any(passage.texts[0] in shown for passage in own)
    console.take_key(Qt.Key.Key_H)
    assert not console.guide.isVisible()


def test_it_opens_from_its_button_and_goes_with_the_step(open_at: OpenAt) -> None:
    console = open_at(block=0)
    console.running_order.about.click()
    assert console.guide.isVisible()
    console.take_key(Qt.Key.Key_Space)
    assert not console.guide.isVisible()
    console.running_order.about.click()
    assert booklet.for_step(KINDS[1], "en")[0].title in said_in(console.guide)
    assert booklet.for_step(KINDS[0], "en")[0].title not in said_in(console.guide)
    console.guide.back.click()
    assert console.grid.isVisible()


def test_the_keys_of_the_wall_do_not_open_it(open_at: OpenAt) -> None:
    console = open_at(block=0)
    console.wall.key_pressed.emit(Qt.Key.Key_H, False)
    assert not console.guide.isVisible()


def test_every_step_of_the_plan_has_its_pages(room: ReflectionPage, store: Store, qtbot: QtBot) -> None:
    session = reflection.add(store, group_name="Stabburet")
    room.show_part(Place("reflection", session.id))
    for block, row in zip(session.blocks, room.plan._rows, strict=True):
        row.about.click()
        (dialog,) = [each for each in room.plan.findChildren(StepGuideDialog) if each.isVisible()]
        assert booklet.for_step(block.kind, "en")[0].title in said_in(dialog)
        assert dialog.focusWidget() is dialog.guide.scroll
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()
