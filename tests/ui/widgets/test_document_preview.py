"""Real PDF pages on the screen: place, size, keys and what is said aloud."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from panelapp.domain.meetings import AgendaItem, Meeting, MeetingRecord, Note, NoteKind
from panelapp.domain.minutes import compose
from panelapp.services import minutes
from panelapp.ui.widgets.document_preview import DocumentPreview, PdfPages

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


def pdf(notes: int, last: str = "") -> bytes:
    texts = [f"Innspill nummer {number} fra gruppa" for number in range(notes)] + [last]
    record = MeetingRecord(
        Meeting("m", "Nabovarsel"),
        (AgendaItem("i", "m", "Sak"),),
        tuple(Note(str(number), "i", NoteKind.INPUT, text) for number, text in enumerate(texts)),
        (),
        (),
    )
    return minutes.build(compose(record, (), sender="Dalen kommune"), "nb", date(2026, 11, 12))


@pytest.fixture(scope="module")
def long_pdf() -> bytes:
    return pdf(150)


@pytest.fixture
def preview(look: QApplication, qtbot: QtBot) -> DocumentPreview:
    made = DocumentPreview("Minutes")
    qtbot.addWidget(made)
    made.resize(480, 640)
    made.show()
    return made


def dark_pixels(image: QImage) -> int:
    return sum(
        1
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
        if image.pixelColor(x, y).lightness() < 120
    )


def test_a_page_is_drawn_as_wide_as_asked(long_pdf: bytes) -> None:
    with PdfPages(long_pdf) as pages:
        assert pages.count > 2
        image = pages.image(0, 300)
        assert image.width() == 300
        assert image.height() == pytest.approx(300 * pages.size(0).height() / pages.size(0).width(), abs=1)
        assert dark_pixels(image) > 50
        assert "Nabovarsel" in pages.text(0)


def test_pages_are_shown_and_said(preview: DocumentPreview, long_pdf: bytes) -> None:
    preview.show_document(long_pdf)
    view = preview.view
    assert "1" in view.accessibleName() and str(view.count) in view.accessibleName()
    assert "Nabovarsel" in view.accessibleDescription()
    rect = view.page_rect(0)
    assert abs(view.viewport().width() - rect.width() - 2 * rect.x()) <= 1, "in the middle"
    assert -0.1 * rect.width() < rect.x() < 0, "no more than its margins is out of sight"
    assert view.horizontalScrollBar().maximum() == 0
    view.set_zoom(0.75)
    assert view.page_rect(0).x() > 0
    assert dark_pixels(view.grab().toImage()) > 50


def test_keys_and_buttons_go_through_the_pages(preview: DocumentPreview, long_pdf: bytes, qtbot: QtBot) -> None:
    preview.show_document(long_pdf)
    view = preview.view
    assert not preview._previous.isEnabled()
    qtbot.mouseClick(preview._next, Qt.MouseButton.LeftButton)
    assert view.current == 1
    assert "2" in preview._place.text()
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.current == view.count - 1
    assert not preview._next.isEnabled()
    qtbot.mouseClick(preview._previous, Qt.MouseButton.LeftButton)
    assert view.current == view.count - 2
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.verticalScrollBar().value() == 0


def test_a_new_document_stays_at_the_same_place(preview: DocumentPreview, long_pdf: bytes) -> None:
    preview.show_document(long_pdf)
    view = preview.view
    view.go_to(1)
    at = view.verticalScrollBar().value()
    preview.show_document(pdf(150, "Noe nytt til sist"))
    assert (view.current, view.verticalScrollBar().value()) == (1, at)
    preview.show_document(pdf(2))
    assert view.current == 0


def test_size_changes_and_fits_again(preview: DocumentPreview, long_pdf: bytes, qtbot: QtBot) -> None:
    preview.show_document(long_pdf)
    view = preview.view
    width = view.page_rect(0).width()
    qtbot.mouseClick(preview._larger, Qt.MouseButton.LeftButton)
    assert view.page_rect(0).width() > width
    assert view.horizontalScrollBar().maximum() > 0
    qtbot.mouseClick(preview._fit, Qt.MouseButton.LeftButton)
    assert view.page_rect(0).width() == width
    qtbot.mouseClick(preview._smaller, Qt.MouseButton.LeftButton)
    assert view.page_rect(0).width() < width
