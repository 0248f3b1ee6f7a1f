from __future__ import annotations

from pytestqt.qtbot import QtBot

from panelapp.ui.widgets.quota_bar import QuotaBar


def test_the_bar_paints_what_it_says(look: object, qtbot: QtBot) -> None:
    bar = QuotaBar()
    qtbot.addWidget(bar)
    bar.resize(200, 20)
    pictures = []
    for there in (0, 3, 9):
        bar.show_numbers(there, 2, 4, 10, "x")
        pictures.append(bar.grab().toImage())
    assert pictures[0] != pictures[1] != pictures[2]
    met = pictures[1].pixelColor(20, 10)
    over = pictures[2].pixelColor(20, 10)
    assert met != over
    assert pictures[0].pixelColor(190, 10) == pictures[1].pixelColor(190, 10)
