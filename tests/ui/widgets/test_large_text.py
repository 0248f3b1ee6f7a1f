"""Long words where there is little room: they wrap instead of being cut."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from panelapp.ui import theme
from panelapp.ui.widgets.basics import PageHeader, Pill, PrimaryButton
from panelapp.ui.widgets.row_button import RowButton

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)

TITLE = "Refleksjonsgruppe: Det gode møtet mellom oss"


@pytest.fixture
def page(look: QApplication, qtbot: QtBot) -> Iterator[QWidget]:
    theme.apply("light", 200)
    made = QWidget()
    QVBoxLayout(made)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    yield made
    theme.apply("light", 100)


def shows_all(label: QLabel) -> bool:
    if label.wordWrap():
        return label.height() >= label.heightForWidth(label.width())
    return label.width() >= label.sizeHint().width()


def test_a_title_beside_its_pill_is_not_cut(page: QWidget, qtbot: QtBot) -> None:
    header = PageHeader(TITLE, "Refleksjon")
    header.add_pill(Pill("Planlagt"))
    header.add_button(PrimaryButton("Start økten", "play"))
    page.layout().addWidget(header)
    page.show()
    qtbot.waitUntil(lambda: shows_all(header.title_label))
    page.resize(1900, 700)
    qtbot.waitUntil(lambda: not header.title_label.wordWrap())
    assert shows_all(header.title_label)


def test_a_row_of_a_list_shows_all_its_words(page: QWidget, qtbot: QtBot) -> None:
    row = RowButton()
    row.fill(
        "12. november 2026", TITLE * 2, "Byggesaker og nabovarsel · 17.00 · Rådhuset", "Referat ikke avsluttet", "look"
    )
    page.layout().addWidget(row)
    page.show()
    labels = row.findChildren(QLabel)
    assert len(labels) == 4
    qtbot.waitUntil(lambda: all(shows_all(label) for label in labels))
    assert all(row.rect().contains(label.geometry()) for label in labels)
