"""The room of the cards on a fresh file, in English, refreshed as the main window does."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from panelapp.services import decks
from panelapp.ui.cards.page import CardsPage
from panelapp.ui.page import Place
from panelapp.ui.workbench import Workbench

RIGHTS = "Taken by the service centre"

Pictures = Callable[..., list[Path]]


@pytest.fixture
def english() -> Iterator[None]:
    former = QSettings().value("language", "")
    QSettings().setValue("language", "en")
    yield
    QSettings().setValue("language", former)


@pytest.fixture
def room(workbench: Workbench, english: None, qtbot: QtBot) -> Iterator[CardsPage]:
    page = CardsPage(workbench)
    qtbot.addWidget(page)
    page.resize(1162, 768)

    def refresh(tables: frozenset[str]) -> None:
        if page.topics & tables:
            page.refresh()

    workbench.changed.connect(refresh)
    page.refresh()
    page.show_part(Place("cards"))
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    yield page
    page.shut()
    page.close()
    workbench.changed.disconnect(refresh)


@pytest.fixture
def pictures(tmp_path: Path) -> Pictures:
    """Makes picture files of these names, each in a colour of its own."""

    def make(*names: str, size: tuple[int, int] = (600, 400)) -> list[Path]:
        folder = tmp_path / "from the square"
        folder.mkdir(exist_ok=True)
        for place, name in enumerate(names):
            out = io.BytesIO()
            Image.new("RGB", size, f"#{40 + 40 * place % 200:02x}6060").save(out, "JPEG")
            (folder / name).write_bytes(out.getvalue())
        return [folder / name for name in names]

    return make


@pytest.fixture
def own(room: CardsPage, workbench: Workbench, pictures: Pictures) -> CardsPage:
    """The room with a deck of three pictures of one's own open."""
    incoming = decks.from_pictures(pictures("a bench.jpg", "b bridge.jpg", "c door.jpg"), language="en")
    kept = workbench.do("x", decks.keep, incoming, rights=RIGHTS, no_people=True, name="Our places", language="en")
    assert kept.value is not None
    room.open_deck(kept.value.key)
    return room
