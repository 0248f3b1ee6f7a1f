"""The rail with the rooms, and the room that is shown."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from importlib import import_module

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from panelapp.ui import icons, theme
from panelapp.ui.page import Drafts, Page, Place
from panelapp.ui.workbench import Workbench

_ROOMS = {
    "home": ("HomePage", "house"),
    "panels": ("PanelsPage", "users"),
    "people": ("PeoplePage", "contact"),
    "meetings": ("MeetingsPage", "calendar-days"),
    "reflection": ("ReflectionPage", "gallery-horizontal-end"),
    "cards": ("CardsPage", "gallery-horizontal"),
    "follow_up": ("FollowUpPage", "list-checks"),
    "evaluation": ("EvaluationPage", "chart-no-axes-column"),
    "settings": ("SettingsPage", "settings"),
    "help": ("HelpPage", "circle-question-mark"),
}
"""Class of each room's page, and its icon; the class stands in `panelapp.ui.<room>.page` and is loaded when first shown."""


class Shell(QWidget):
    """The rail on the left, the rooms on the right; a room is made when it is first shown."""

    lock_requested = Signal()
    appearance_changed = Signal()
    place_changed = Signal(object)

    def __init__(self, workbench: Workbench, menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._pages: dict[str, Page] = {}
        self._drafts: dict[str, Drafts] = {}
        self._day = date.today()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        # Scrolls where the window is too low for large text.
        self.rail = QScrollArea()
        self.rail.setObjectName("rail")
        self.rail.setWidgetResizable(True)
        self.rail.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rail.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._buttons: dict[str, QPushButton] = {}
        self._build_rail(menu)
        row.addWidget(self.rail)
        self._stack = QStackedWidget()
        row.addWidget(self._stack, 1)
        workbench.changed.connect(self._refresh_topics)

    def _words(self, room: str) -> str:
        return {
            "home": self.tr("Overview"),
            "panels": self.tr("Panels"),
            "people": self.tr("People"),
            "meetings": self.tr("Meetings"),
            "reflection": self.tr("Reflection"),
            "cards": self.tr("Cards"),
            "follow_up": self.tr("Follow-up"),
            "evaluation": self.tr("Evaluation"),
            "settings": self.tr("Settings"),
            "help": self.tr("Help"),
        }[room]

    def _build_rail(self, menu: QMenu) -> None:
        rooms = QWidget()
        rooms.setObjectName("rooms")
        rooms.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(rooms)
        column.setContentsMargins(12, theme.px(12), 12, 16)
        column.setSpacing(2)
        brand = QPushButton("Samråd")
        brand.setFont(theme.font("h2"))
        brand_font = brand.font()
        brand_font.setPixelSize(theme.px(22))
        brand.setFont(brand_font)
        brand.setAccessibleName(self.tr("Samråd, menu"))
        brand.setToolTip(self.tr("Menu"))
        brand.setMenu(menu)
        menu.setParent(brand, menu.windowFlags())
        column.addWidget(brand)
        column.addSpacing(theme.px(10))
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        for room in _ROOMS:
            if room == "settings":
                column.addStretch(1)
            button = self._rail_button(self._words(room), _ROOMS[room][1])
            button.setCheckable(True)
            button.setProperty("room", room)
            button.clicked.connect(self._room_clicked)
            self._group.addButton(button)
            self._buttons[room] = button
            column.addWidget(button)
        lock = self._rail_button(self.tr("Lock"), "lock")
        lock.clicked.connect(self.lock_requested)
        column.addWidget(lock)
        widest = max(theme.text_width(button.text(), "strong") for button in self._buttons.values())
        self.rail.setFixedWidth(max(204, widest + theme.px(20) + 80))
        self.rail.setWidget(rooms)

    def _rail_button(self, text: str, icon_name: str) -> QPushButton:
        button = QPushButton(f" {text}")
        button.setFont(theme.font("strong"))
        button.setAccessibleName(text)
        button.setIcon(icons.icon(icon_name, theme.colours().on_rail))
        button.setIconSize(QSize(theme.px(20), theme.px(20)))
        return button

    def _room_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, QPushButton):
            self.go(Place(str(sender.property("room"))))

    def _page(self, room: str) -> Page:
        page = self._pages.get(room)
        if page is None:
            made = getattr(import_module(f"panelapp.ui.{room}.page"), _ROOMS[room][0])(self._workbench)
            assert isinstance(made, Page)
            page = made
            page.place_requested.connect(self.go)
            page.full_window_changed.connect(self._show_rail)
            if hasattr(page, "appearance_changed"):
                page.appearance_changed.connect(self.appearance_changed)  # pyright: ignore[reportAttributeAccessIssue]
            self._pages[room] = page
            self._stack.addWidget(page)
        return page

    @property
    def current(self) -> Page:
        """The page that is shown."""
        page = self._stack.currentWidget()
        assert isinstance(page, Page)
        return page

    def start(self, place: Place, drafts: Mapping[str, Drafts]) -> None:
        """Show the place where the program was left; each room takes its drafts when it is first shown."""
        self._drafts = dict(drafts)
        self.go(place if place.room in _ROOMS else Place("home"))

    def go(self, place: Place) -> None:
        """Show a room, and there the record and part that `place` names."""
        if self._stack.count():
            self.current.flush()
            # What has the focus will be hidden: left to Qt, the ring would jump to whatever comes next.
            if self.current.isAncestorOf(QApplication.focusWidget()):
                self._stack.setFocus()
        if self._day != date.today():  # “today” and “overdue” mean something else now
            self._day = date.today()
            for page in self._pages.values():
                page.stale = True
        page = self._page(place.room)
        self._stack.setCurrentWidget(page)
        if page.stale:
            page.stale = False
            page.refresh()
        page.show_part(place)
        if drafts := self._drafts.pop(place.room, None):
            page.take_drafts(drafts)
        self._buttons[place.room].setChecked(True)
        self._show_rail()
        # A page that has said itself where the keys go, as the console does, keeps them.
        if QApplication.focusWidget() in (None, self._stack):
            page.setFocus()
        self.place_changed.emit(page.place())

    def _show_rail(self) -> None:
        self.rail.setVisible(not self.current.full_window)

    def place(self) -> Place:
        """Where we are."""
        return self.current.place() if self._stack.count() else Place("home")

    def in_session(self) -> bool:
        """Whether a reflection session is being held in front of people."""
        return self._stack.count() > 0 and self.current.full_window

    def _refresh_topics(self, tables: frozenset[str]) -> None:
        for page in self._pages.values():
            if page.topics & tables:
                if page is self._stack.currentWidget():
                    page.refresh()
                else:
                    page.stale = True

    def flush(self) -> None:
        """Save what is being typed anywhere."""
        for page in self._pages.values():
            page.flush()

    def drafts(self) -> dict[str, Drafts]:
        """What is typed and is nothing yet, by room."""
        return self._drafts | {room: page.drafts() for room, page in self._pages.items()}

    def shut(self) -> None:
        """Let go of everything that lies outside this window, such as the wall, before the shell goes."""
        for page in self._pages.values():
            page.shut()
        self._workbench.changed.disconnect(self._refresh_topics)
