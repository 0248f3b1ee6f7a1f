"""The room of the cards: the decks, the cards of one, one card large, and the way in for decks of one's own."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QHideEvent, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QLabel, QMenu, QStackedWidget, QVBoxLayout, QWidget

from panelapp.domain.decks import Deck
from panelapp.errors import Problem
from panelapp.services import deck_files, decks
from panelapp.services.decks import Incoming
from panelapp.ui import icons, preferences, theme
from panelapp.ui.cards.card_sheet import CardSheet
from panelapp.ui.cards.crop_editor import CropEditor
from panelapp.ui.cards.deck_list import DeckList, name_of
from panelapp.ui.cards.deck_view import DeckView
from panelapp.ui.cards.incoming_form import IncomingForm, Source
from panelapp.ui.page import Page, Place
from panelapp.ui.tasks import Task
from panelapp.ui.widgets import card_view
from panelapp.ui.widgets.basics import Columns, PageHeader, PrimaryButton
from panelapp.ui.workbench import Workbench

_MARGIN = 28
_WIDE = 720
"""Pixels at 100 % text from which the decks stand beside the cards."""

_FOLDER = "window/folder_for_files"
_PICTURES = "(*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp *.gif)"


class CardsPage(Page):
    """Shows the deck a `Place` names; its part is the key of a card shown large."""

    topics = frozenset({"deck", "deck_card", "deck_picture"})

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self._language = preferences.language()
        self._left = False
        self._task: Task[Incoming] | None = None
        self.setAcceptDrops(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 24, _MARGIN, 18)
        self._stack = QStackedWidget()
        column.addWidget(self._stack)
        self._table = self._build_table()
        self.sheet = CardSheet(workbench, self._language)
        self.sheet.left.connect(self.open_grid)
        self.sheet.card_chosen.connect(self.open_card)
        self.sheet.crop_wanted.connect(self._open_crop)
        self.crop = CropEditor(workbench)
        self.crop.left.connect(self._leave_crop)
        self.crop.wanted.connect(self._take_up_crop)
        self.incoming = IncomingForm(workbench, self._language)
        self.incoming.kept.connect(self._kept)
        self.incoming.given_up.connect(self._give_up)
        self.incoming.wanted.connect(self._read)
        for part in (self._table, self.sheet, self.crop, self.incoming):
            self._stack.addWidget(part)
        self._drop_hint = QLabel(self)
        self._drop_hint.setFont(theme.font("h2"))
        self._drop_hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._drop_hint.setWordWrap(True)
        colours = theme.colours()
        self._drop_hint.setStyleSheet(
            f"background: {colours.spruce_tint}; color: {colours.on_tint};"
            f" border: 3px dashed {colours.spruce}; border-radius: 13px;"
        )
        self._drop_hint.hide()

    def _build_table(self) -> QWidget:
        table = QWidget()
        column = QVBoxLayout(table)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(14))
        header = PageHeader(self.tr("Cards"))
        self.new_button = PrimaryButton(self.tr("New deck"), "plus")
        menu = QMenu(self.new_button)
        menu.addAction(icons.icon("image"), self.tr("From pictures …"), self._choose_new_pictures)
        menu.addAction(icons.icon("folder-open"), self.tr("From a folder of pictures …"), self._choose_folder)
        menu.addAction(icons.icon("quote"), self.tr("Of words"), self._add_deck)
        menu.addSeparator()
        menu.addAction(icons.icon("file-up"), self.tr("Open a deck …"), self._choose_deck)
        self.new_button.setMenu(menu)
        header.add_button(self.new_button)
        column.addWidget(header)
        columns = Columns(_WIDE)
        self.list = DeckList(self._language)
        self.list.chosen.connect(self.open_deck)
        columns.add(2).addWidget(self.list)
        self.view = DeckView(self.workbench, self._language)
        self.view.card_chosen.connect(self.open_card)
        self.view.pictures_wanted.connect(self._choose_pictures)
        columns.add(5).addWidget(self.view, 1)
        column.addWidget(columns, 1)
        return table

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.list.show_tight(self.width() - 2 * _MARGIN < theme.px(_WIDE))

    # What is shown

    @property
    def deck(self) -> Deck | None:
        """The deck chosen."""
        return self.view.deck

    def refresh(self) -> None:
        found = decks.all(self.workbench.store)
        chosen = self.deck.key if self.deck is not None else ""
        deck = next((each for each in found if each.key == chosen), found[0])
        self.list.show_decks(found, deck.key)
        self.view.show_deck(deck)
        shown = self._stack.currentWidget()
        if shown is self.sheet:
            if deck.key == chosen and self._has(self.sheet.card_key):
                self._show_sheet(self.sheet.card_key)
            else:
                self.open_grid()
        elif shown is self.crop and deck.card(self.crop.card_key) is None:
            self._leave_crop()

    def _has(self, card_key: str) -> bool:
        return card_key in {tile.face.key for tile in self.view.grid.tiles}

    def show_part(self, place: Place) -> None:
        came_back, self._left = self._left, False
        if place.id:
            self.open_deck(place.id)
            if place.part:
                self.open_card(place.part)
        elif not came_back and self._stack.currentWidget() is self.sheet:
            self.open_grid()

    def place(self) -> Place:
        deck = self.deck.key if self.deck is not None else ""
        large = self._stack.currentWidget() in (self.sheet, self.crop)
        return Place("cards", deck, self.sheet.card_key if large else "")

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._left = True

    def shut(self) -> None:
        super().shut()
        if self._task is not None:
            self._task.cancel()
        card_view.forget()

    def open_deck(self, key: str) -> None:
        """Show the cards of a deck, or of the one that stands there where it is gone."""
        self.flush()
        deck = decks.find(self.workbench.store, key)
        if deck is not None:
            self.view.show_deck(deck)
            self.list.show_decks(decks.all(self.workbench.store), key)
        if self._stack.currentWidget() is not self.incoming:
            self._stack.setCurrentWidget(self._table)

    def open_card(self, key: str) -> None:
        """Show one card of the deck large."""
        if self._has(key):
            self.flush()
            self._show_sheet(key)
            if self._stack.currentWidget() is not self.sheet:
                self._stack.setCurrentWidget(self.sheet)
                self.sheet.take_focus()

    def _show_sheet(self, key: str) -> None:
        assert self.deck is not None
        order = tuple(tile.face.key for tile in self.view.grid.tiles)
        self.sheet.show_card(self.deck, order, key)

    def open_grid(self) -> None:
        """Back to the cards of the deck, standing on the one that was shown."""
        self.flush()
        self._stack.setCurrentWidget(self._table)
        self.view.stand_on(self.sheet.card_key)

    def _open_crop(self) -> None:
        assert self.deck is not None
        self.flush()
        self._show_crop(self.deck, self.sheet.card_key)

    def _show_crop(self, deck: Deck, card_key: str) -> None:
        if self.crop.open(deck.key, card_key, self.sheet.header.title_label.text()):
            self._stack.setCurrentWidget(self.crop)
            self.crop.frame.setFocus()

    def _take_up_crop(self, deck_key: str, card_key: str) -> None:
        self.open_deck(deck_key)
        self.open_card(card_key)
        if self.deck is not None and self.deck.key == deck_key and self._has(card_key):
            self._show_crop(self.deck, card_key)

    def _leave_crop(self) -> None:
        self.crop.close_picture()
        if self._has(self.sheet.card_key):
            self._show_sheet(self.sheet.card_key)
            self._stack.setCurrentWidget(self.sheet)
            self.sheet.crop_button.setFocus()
        else:
            self.open_grid()

    # From outside

    def bring(self, paths: Sequence[Path], deck_key: str = "") -> None:
        """Read pictures, folders of them or a deck, and ask what has to be known; `deck_key` '' makes a new deck."""
        if paths:
            source = Source(tuple(paths), self._language, deck_key)
            self._read(Source(source.paths, self._language) if source.is_deck else source)

    def _read(self, source: Source) -> None:
        if self._task is not None and self._task.running:
            self._task.cancel()
        self.incoming.begin(source)
        title = self.tr("Opening the deck") if source.is_deck else self.tr("Reading the pictures")
        self._task = self.workbench.tasks.run(title, source, self._show_incoming, self._not_read, self._stopped)

    def _show_incoming(self, incoming: Incoming) -> None:
        self._task = None
        into = self.incoming.target(self.workbench.store)
        self.flush()
        self.crop.close_picture()
        self.incoming.show_incoming(incoming, into)
        self._stack.setCurrentWidget(self.incoming)
        self.incoming.take_focus()

    def _not_read(self, problem: Problem) -> None:
        self._task = None
        self._give_up()
        self.workbench.problem_met.emit(problem)

    def _stopped(self) -> None:
        if self._task is not None and not self._task.running:  # and not one that another has taken the place of
            self._task = None
            self._give_up()

    def _give_up(self) -> None:
        self.incoming.forget()
        if self._stack.currentWidget() is self.incoming:
            self._stack.setCurrentWidget(self._table)
            self.view.stand_on("")

    def _kept(self, key: str) -> None:
        self.incoming.forget()
        self._stack.setCurrentWidget(self._table)
        self.open_deck(key)
        self.view.stand_on("")

    def _add_deck(self) -> None:
        made = self.workbench.do(self.tr("new deck"), decks.create, self.tr("New deck"), self._language)
        if made.value is not None:
            self.open_deck(made.value.key)
            self.view.name.setFocus()
            self.view.name.selectAll()

    def _choose_pictures(self) -> None:
        own = self.deck is not None and self.deck.own
        self.bring(self._asked_for_pictures(), self.deck.key if own and self.deck is not None else "")

    def _choose_new_pictures(self) -> None:
        self.bring(self._asked_for_pictures())

    def _asked_for_pictures(self) -> list[Path]:
        kinds = self.tr("Pictures") + f" {_PICTURES};;" + self.tr("All files") + " (*)"
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Choose pictures"), self._folder(), kinds)
        return self._remembered(names)

    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder of pictures"), self._folder())
        self.bring(self._remembered([name] if name else []))

    def _choose_deck(self) -> None:
        kinds = self.tr("Decks of cards") + f" (*{deck_files.SUFFIX});;" + self.tr("All files") + " (*)"
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Open a deck"), self._folder(), kinds)
        self.bring(self._remembered([name] if name else []))

    def _folder(self) -> str:
        return str(QSettings().value(_FOLDER, ""))

    def _remembered(self, names: Sequence[str]) -> list[Path]:
        if names:
            QSettings().setValue(_FOLDER, str(Path(names[0]).parent))
        return [Path(name) for name in names]

    # Dropping

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        busy = self._stack.currentWidget() in (self.crop, self.incoming) or self._task is not None
        if not busy and any(url.isLocalFile() for url in event.mimeData().urls()):
            own = self.deck if self.deck is not None and self.deck.own else None
            self._drop_hint.setText(
                self.tr("Let go, and they are added to {deck}").format(deck=name_of(own, self._language))
                if own is not None
                else self.tr("Let go, and a new deck is made of them")
            )
            self._drop_hint.setGeometry(self.rect().adjusted(20, 16, -20, -12))
            self._drop_hint.show()
            self._drop_hint.raise_()
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._drop_hint.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self._drop_hint.hide()
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        self.bring(paths, self.deck.key if self.deck is not None and self.deck.own else "")
        event.acceptProposedAction()
