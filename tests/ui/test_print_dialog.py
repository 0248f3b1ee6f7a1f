"""The print dialog: the pages beside the choice, what it remembers, and what leaves it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from panelapp.domain.papers import Paper, Variant
from panelapp.domain.reflection import Session
from panelapp.errors import EnvironmentProblem
from panelapp.services import decks, reflection
from panelapp.services.papers import Choice
from panelapp.ui import printing
from panelapp.ui.print_dialog import PrintDialog, open_print_dialog
from panelapp.ui.widgets.document_preview import PdfPages
from panelapp.ui.workbench import Workbench

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


@pytest.fixture
def parent(look: object, qtbot: QtBot) -> Iterator[QWidget]:
    QSettings().remove("print")
    QSettings().setValue("language", "en")
    made = QWidget()
    made.resize(1280, 720)
    qtbot.addWidget(made)
    made.show()
    yield made
    QSettings().remove("print")


@pytest.fixture
def session(workbench: Workbench) -> Session:
    return reflection.add(workbench.store, group_name="Stabburet")


def opened(workbench: Workbench, what: object, parent: QWidget, paper: Paper | None = None) -> PrintDialog:
    dialog = open_print_dialog(workbench, what, parent, paper)  # pyright: ignore[reportArgumentType]
    assert dialog is not None
    return dialog


def wait_for_pages(dialog: PrintDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(dialog.save_button.isEnabled, timeout=30_000)


def test_every_paper_is_offered_and_its_pages_are_shown(
    workbench: Workbench, session: Session, parent: QWidget, qtbot: QtBot
) -> None:
    dialog = opened(workbench, session, parent)
    shown: dict[Paper, int] = {}
    for paper in Paper:
        dialog.choose(paper)
        wait_for_pages(dialog, qtbot)
        shown[paper] = dialog.preview.view.count
        assert dialog.preview.view.current == 0
    assert shown[Paper.CARDS] == 8
    assert shown[Paper.BOOKLET] == 2 * shown[Paper.BOOKLET_FOLDED]
    assert shown[Paper.SLIPS] * 2 == session.seats
    assert min(shown.values()) >= 1


def test_a_deck_alone_has_no_session_plan(workbench: Workbench, parent: QWidget, qtbot: QtBot) -> None:
    dialog = opened(workbench, decks.load("dilemmas"), parent)
    assert dialog.list.count() == len(Paper) - 1
    QSettings().setValue("print/paper", Paper.SCRIPT.value)
    assert opened(workbench, decks.load("dilemmas"), parent).choice.paper is Paper.CARDS


def test_the_last_choice_is_remembered(workbench: Workbench, session: Session, parent: QWidget, qtbot: QtBot) -> None:
    dialog = opened(workbench, session, parent)
    assert dialog.choice == Choice(Paper.CARDS, "en", Variant.COLOUR, False)
    dialog.backs.click()
    dialog.choose(Paper.CONTACT_SHEET)
    dialog.language.setCurrentIndex(dialog.language.findData("da"))
    dialog.variant.setCurrentIndex(dialog.variant.findData(Variant.GREY))
    dialog.reject()
    again = opened(workbench, session, parent)
    assert again.choice == Choice(Paper.CONTACT_SHEET, "da", Variant.GREY, True)
    assert (again.language.currentData(), again.variant.currentData()) == ("da", Variant.GREY)
    assert again.backs.isChecked()
    assert opened(workbench, session, parent, Paper.SLIPS).choice.paper is Paper.SLIPS


def test_only_what_is_seen_can_leave_and_only_what_applies_can_be_chosen(
    workbench: Workbench, session: Session, parent: QWidget, qtbot: QtBot
) -> None:
    dialog = opened(workbench, session, parent, Paper.CARDS)
    assert not dialog.save_button.isEnabled()
    wait_for_pages(dialog, qtbot)
    assert dialog.print_button.isEnabled()
    assert dialog.backs.isEnabled()
    dialog.choose(Paper.PRINT_SHOP)
    assert not dialog.save_button.isEnabled()
    wait_for_pages(dialog, qtbot)
    assert not dialog.print_button.isEnabled()
    dialog.choose(Paper.SCRIPT)
    assert not dialog.backs.isEnabled()
    assert not dialog.variant.isEnabled()


def test_pages_of_a_former_choice_never_show(
    workbench: Workbench, session: Session, parent: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened(workbench, session, parent, Paper.CARDS)
    shown: list[int] = []
    show = dialog.preview.show_document

    def watch(data: bytes) -> None:
        show(data)
        shown.append(dialog.preview.view.count)

    monkeypatch.setattr(dialog.preview, "show_document", watch)
    for paper in (Paper.BOOKLET, Paper.CARDS, Paper.LARGE_PRINT, Paper.POSTER_A4):
        dialog.choose(paper)
        qtbot.wait(140)  # long enough for the work to begin
    wait_for_pages(dialog, qtbot)
    qtbot.waitUntil(lambda: not workbench.tasks._running, timeout=30_000)
    assert shown[-1] == 1
    assert dialog._shown == dialog.choice


def test_the_keys_choose(workbench: Workbench, session: Session, parent: QWidget, qtbot: QtBot) -> None:
    dialog = opened(workbench, session, parent, Paper.CARDS)
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    assert dialog.choice.paper is Paper.PRINT_SHOP
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_saving_names_the_paper_and_the_deck_and_never_the_group(
    workbench: Workbench, session: Session, parent: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    names: list[str] = []

    def save(parent: QWidget, name: str, filter: str, data: bytes) -> Path | None:
        names.append(name)
        assert data.startswith(b"%PDF")
        return None

    monkeypatch.setattr(printing, "save_bytes", save)
    dialog = opened(workbench, session, parent, Paper.CONTACT_SHEET)
    for paper in (Paper.CONTACT_SHEET, Paper.SCRIPT):
        dialog.choose(paper)
        wait_for_pages(dialog, qtbot)
        dialog.save_button.click()
    assert names == ["All cards on one sheet – Afterthought.pdf", "Session plan.pdf"]


@pytest.mark.parametrize(
    ("paper", "backs", "turned"),
    [
        (Paper.CARDS, True, QPrinter.DuplexMode.DuplexLongSide),
        (Paper.CARDS, False, QPrinter.DuplexMode.DuplexNone),
        (Paper.SLIPS, True, QPrinter.DuplexMode.DuplexNone),
        (Paper.BOOKLET_FOLDED, False, QPrinter.DuplexMode.DuplexShortSide),
        (Paper.POSTER_A4, True, None),
    ],
)
def test_the_printer_is_told_on_which_edge_sheets_are_turned(
    workbench: Workbench,
    session: Session,
    parent: QWidget,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    paper: Paper,
    backs: bool,
    turned: QPrinter.DuplexMode | None,
) -> None:
    asked: list[QPrinter.DuplexMode | None] = []

    def print_pdf(parent: QWidget, data: bytes, title: str, turned: QPrinter.DuplexMode | None = None) -> bool:
        asked.append(turned)
        return True

    monkeypatch.setattr(printing, "print_pdf", print_pdf)
    dialog = opened(workbench, session, parent, paper)
    dialog.backs.setChecked(backs)
    wait_for_pages(dialog, qtbot)
    dialog.print_button.click()
    assert asked == [turned]


def test_a_full_disk_is_told_in_the_dialog(
    workbench: Workbench, session: Session, parent: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def save(parent: QWidget, name: str, filter: str, data: bytes) -> None:
        raise EnvironmentProblem("file.disk_full")

    monkeypatch.setattr(printing, "save_bytes", save)
    dialog = opened(workbench, session, parent, Paper.POSTER_A4)
    wait_for_pages(dialog, qtbot)
    dialog.save_button.click()
    assert dialog.preview._message.text()
    assert dialog.preview.view.count == 1


def test_a_deck_that_is_gone_is_told_and_no_dialog_comes(
    workbench: Workbench, session: Session, parent: QWidget, qtbot: QtBot
) -> None:
    from dataclasses import replace

    with qtbot.waitSignal(workbench.problem_met):
        assert open_print_dialog(workbench, replace(session, deck="away"), parent) is None
    assert parent.findChildren(QDialog) == []


def test_everything_that_takes_the_focus_has_a_name_and_fits_a_small_window(
    workbench: Workbench, session: Session, parent: QWidget, qtbot: QtBot
) -> None:
    dialog = opened(workbench, session, parent)
    wait_for_pages(dialog, qtbot)
    nameless = [
        type(child).__name__
        for child in dialog.findChildren(QWidget)
        if child.isVisible() and child.focusPolicy() & Qt.FocusPolicy.TabFocus and not child.accessibleName()
    ]
    assert nameless in ([], ["QCheckBox"])
    assert dialog.backs.text() == "With backs"
    assert dialog.width() <= 1280
    assert dialog.height() <= 720


def test_the_printer_gets_the_size_the_paper_is_made_for() -> None:
    from datetime import date

    from panelapp.services import papers

    for paper, wanted in ((Paper.POSTER_A3, (842, 1191)), (Paper.BOOKLET, (420, 595)), (Paper.CARDS, (595, 842))):
        with PdfPages(papers.make(Choice(paper), decks.load(), None, date(2026, 11, 25))) as pages:
            size = printing._paper_for(pages).sizePoints()
            assert (size.width(), size.height()) == wanted


def test_how_far_long_work_is_shows_until_the_pages_are_there(
    workbench: Workbench, session: Session, parent: QWidget, qtbot: QtBot
) -> None:
    dialog = opened(workbench, session, parent, Paper.LARGE_PRINT)
    dialog._soon.stop()
    dialog._make()
    dialog._progressed(0.25)
    assert not dialog.bar.isVisible()
    dialog._long.stop()  # as after a second
    dialog._progressed(0.5)
    assert dialog.bar.isVisible()
    assert dialog.bar.value() == 50
    wait_for_pages(dialog, qtbot)
    assert not dialog.bar.isVisible()
