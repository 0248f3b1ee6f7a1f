"""A session under way in the console, with its wall."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from panelapp.domain.reflection import Moment, Session
from panelapp.services import reflection
from panelapp.ui.page import Place
from panelapp.ui.reflection.console_page import ConsolePage
from panelapp.ui.reflection.page import ReflectionPage
from panelapp.ui.workbench import Workbench


@pytest.fixture
def english() -> Iterator[None]:
    former = QSettings().value("language", "")
    QSettings().setValue("language", "en")
    yield
    QSettings().setValue("language", former)


@pytest.fixture
def session(workbench: Workbench) -> Session:
    """A session under way at its first block."""
    made = reflection.add(workbench.store, group_name="Stabburet")
    reflection.change(workbench.store, made.id, "question", "What is a good meeting?")
    return reflection.start(workbench.store, made.id)


@pytest.fixture
def room(workbench: Workbench, english: None, qtbot: QtBot) -> Iterator[ReflectionPage]:
    """The reflection room, refreshed as the main window does."""
    page = ReflectionPage(workbench)
    qtbot.addWidget(page)
    page.resize(1366, 768)

    def refresh(tables: frozenset[str]) -> None:
        if page.topics & tables:
            page.refresh()

    workbench.changed.connect(refresh)
    page.refresh()
    page.show_part(Place("reflection"))
    page.show()
    yield page
    page.shut()
    page.close()
    workbench.changed.disconnect(refresh)


OpenAt = Callable[..., ConsolePage]


@pytest.fixture
def open_at(room: ReflectionPage, session: Session, workbench: Workbench, qtbot: QtBot) -> OpenAt:
    """Opens the console at a moment."""

    def open_console(**fields: object) -> ConsolePage:
        reflection.keep_moment(workbench.store, session.id, Moment(**fields))  # pyright: ignore[reportArgumentType]
        room.show_part(Place("reflection", session.id, "console"))
        assert room.console is not None
        console = room.console
        room.activateWindow()
        qtbot.waitUntil(lambda: console.hasFocus() or console.grid.current.hasFocus())
        return console

    return open_console
