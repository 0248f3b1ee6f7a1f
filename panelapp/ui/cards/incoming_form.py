"""What has come from outside and is not kept yet: what is asked before it is, and what was refused and why."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from panelapp.domain.decks import Deck, in_language
from panelapp.services import deck_files, decks
from panelapp.services.decks import Incoming
from panelapp.storage.store import Store
from panelapp.ui import theme
from panelapp.ui.cards.deck_grid import DeckGrid
from panelapp.ui.problems import explain
from panelapp.ui.tasks import Progress
from panelapp.ui.widgets import card_view
from panelapp.ui.widgets.basics import (
    Banner,
    Columns,
    PageHeader,
    PlainButton,
    PrimaryButton,
    ScrollColumn,
    Surface,
    heading,
    label,
    muted,
)
from panelapp.ui.widgets.draft import Draft
from panelapp.ui.workbench import Workbench


@dataclass(frozen=True, slots=True)
class Source:
    """Files to read, on a worker thread: pictures and folders of them, or one deck. `deck_key` '' makes a new deck."""

    paths: tuple[Path, ...]
    language: str
    deck_key: str = ""

    @property
    def is_deck(self) -> bool:
        """Whether it is a deck somebody has made, and not loose pictures."""
        first = self.paths[0]
        return len(self.paths) == 1 and (
            first.suffix == deck_files.SUFFIX or (first.is_dir() and (first / deck_files.DECK_FILE).is_file())
        )

    @property
    def name(self) -> str:
        """What a deck of these might be called."""
        first = self.paths[0]
        return first.name if len(self.paths) == 1 and first.is_dir() else first.parent.name

    def __call__(self, progress: Progress) -> Incoming:
        if self.is_deck:
            return decks.from_package(self.paths[0], progress.report)
        return decks.from_pictures(decks.picture_files(self.paths), progress.report, self.language)


class IncomingForm(QWidget, Draft):
    """Name, rights and the tick that no person can be recognised; nothing is in the file before Keep is pressed."""

    kept = Signal(str)
    """Key of the deck the cards are in now."""
    given_up = Signal()
    wanted = Signal(object)
    """A `Source` that was handed on and is to be read again."""

    def __init__(self, workbench: Workbench, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._language = language
        self.draft_key = "incoming"
        self._source: Source | None = None
        self._incoming: Incoming | None = None
        self._handed_on: tuple[str, str, bool] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(14))
        self.header = PageHeader("")
        self.cancel_button = PlainButton(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.give_up)
        self.keep_button = PrimaryButton(self.tr("Keep"), "check")
        self.keep_button.clicked.connect(self._keep)
        self.header.add_button(self.cancel_button)
        self.header.add_button(self.keep_button)
        column.addWidget(self.header)
        scroll = ScrollColumn()
        columns = Columns(820)
        left = columns.add(2)
        left.addWidget(self._build_questions())
        self.refused = Banner("look")
        left.addWidget(self.refused)
        left.addStretch(1)
        self._cards = Surface()
        self._cards_title = heading("", 2)
        self._cards.body.addWidget(self._cards_title)
        self.grid = DeckGrid()
        self._cards.body.addWidget(self.grid)
        right = columns.add(3)
        right.addWidget(self._cards)
        right.addStretch(1)
        scroll.column.addWidget(columns)
        scroll.column.addStretch(1)
        column.addWidget(scroll, 1)

    def _build_questions(self) -> Surface:
        card = Surface()
        self.name_label = label(self.tr("Name of the deck"), "small", "muted")
        card.body.addWidget(self.name_label)
        self.name = QLineEdit()
        self.name.setMaxLength(decks.LONGEST_NAME)
        self.name.setAccessibleName(self.tr("Name of the deck"))
        card.body.addWidget(self.name)
        self._about_pictures = QWidget()
        column = QVBoxLayout(self._about_pictures)
        column.setContentsMargins(0, theme.px(4), 0, 0)
        column.setSpacing(8)
        column.addWidget(label(self.tr("Whose the pictures are, and that they may be used"), "small", "muted"))
        self.rights = QLineEdit()
        self.rights.setMaxLength(decks.LONGEST_RIGHTS)
        self.rights.setAccessibleName(self.tr("Whose the pictures are, and that they may be used"))
        self.rights.setPlaceholderText(self.tr("Taken by the service centre, to be used freely"))
        column.addWidget(self.rights)
        self.no_people = QCheckBox(self.tr("No recognisable people in the pictures"))
        column.addWidget(self.no_people)
        column.addWidget(
            muted(
                self.tr(
                    "Places and dates hidden in the files are taken away. The pictures are kept in this file, which is "
                    "encrypted."
                )
            )
        )
        self.missing = label("", "small", "look")
        column.addWidget(self.missing)
        card.body.addWidget(self._about_pictures)
        self.rights.textChanged.connect(self._show_missing)
        self.no_people.toggled.connect(self._show_missing)
        return card

    def begin(self, source: Source) -> None:
        """A source is being read."""
        self._source = source

    def target(self, store: Store) -> Deck | None:
        """One's own deck the cards go to; None for a new one, also where that deck is gone."""
        deck = decks.find(store, self._source.deck_key) if self._source is not None else None
        if deck is None and self._source is not None:
            self._source = replace(self._source, deck_key="")
        return deck

    def show_incoming(self, incoming: Incoming, into: Deck | None) -> None:
        """Show what was read; `into` is one's own deck the cards go to, None for a new one."""
        assert self._source is not None
        self._incoming = incoming
        title = self.tr("Add to {deck}") if into is not None else self.tr("A new deck")
        self.header.set_title(title.format(deck=in_language(into.name, self._language) if into is not None else ""))
        self.name.setVisible(into is None)
        self.name_label.setVisible(into is None)
        given = in_language(incoming.deck.name, self._language) or self._source.name
        name, rights, ticked = given, into.rights if into is not None else incoming.deck.rights, False
        if self._handed_on is not None:
            (name, rights, ticked), self._handed_on = self._handed_on, None
        self.name.setText(name[: decks.LONGEST_NAME])
        self.rights.setText(rights)
        self.no_people.setChecked(ticked)
        self._about_pictures.setVisible(bool(incoming.pictures))
        self.keep_button.setVisible(bool(incoming.deck.cards))
        self._cards.setVisible(bool(incoming.deck.cards))
        self._cards_title.setText(self.tr("%n card(s) ready", "", len(incoming.deck.cards)))
        cards = incoming.deck.cards
        self.grid.show_cards(
            [card_view.face(card, self._language) for card in cards],
            [in_language(card.alt, self._language) for card in cards],
        )
        self._show_refused(incoming)
        self._show_missing()

    def _show_refused(self, incoming: Incoming) -> None:
        self.refused.setVisible(bool(incoming.refused))
        lines = (f"{each.file}: {' '.join(explain(each.problem)).strip()}" for each in incoming.refused)
        self.refused.set_text(
            self.tr("%n file(s) did not become a card.", "", len(incoming.refused)) + "\n", "\n".join(lines)
        )

    def _show_missing(self) -> None:
        lacks_rights = not self.rights.text().strip()
        if lacks_rights and not self.no_people.isChecked():
            self.missing.setText(self.tr("Write whose the pictures are and tick the box, and they can be kept."))
        elif lacks_rights:
            self.missing.setText(self.tr("Write whose the pictures are, and they can be kept."))
        else:
            self.missing.setText(self.tr("Tick the box, and they can be kept."))
        self.missing.setHidden(self._ready())
        self.keep_button.setEnabled(self._ready())

    def _ready(self) -> bool:
        pictures = self._incoming is not None and bool(self._incoming.pictures)
        return not pictures or (bool(self.rights.text().strip()) and self.no_people.isChecked())

    def take_focus(self) -> None:
        """Stand where one goes on."""
        if self._incoming is None or not self._incoming.deck.cards:
            self.cancel_button.setFocus()
        elif self.name.isVisibleTo(self):
            self.name.setFocus()
            self.name.selectAll()
        else:
            (self.rights if not self.rights.text() else self.no_people).setFocus()

    def forget(self) -> None:
        """Let go of what was read."""
        self._source = self._incoming = self._handed_on = None
        self.grid.show_cards((), ())

    def draft(self) -> tuple[str, ...]:
        if self._source is None:
            return ()
        name, rights, ticked = self._handed_on or (self.name.text(), self.rights.text(), self.no_people.isChecked())
        return (self._source.deck_key, name, rights, "1" if ticked else "", *map(str, self._source.paths))

    def take_draft(self, typed: tuple[str, ...]) -> None:
        deck_key, name, rights, ticked, *paths = typed
        if name or rights or ticked:
            self._handed_on = name, rights, bool(ticked)
        self.wanted.emit(Source(tuple(Path(path) for path in paths), self._language, deck_key))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.give_up()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._ready():
            self._keep()
        else:
            event.ignore()

    def give_up(self) -> None:
        """Keep nothing of it."""
        self.given_up.emit()

    def _keep(self) -> None:
        if self._incoming is None or self._source is None or not self._incoming.deck.cards:
            return
        rights, no_people = self.rights.text(), self.no_people.isChecked()
        if self._source.deck_key:
            key = self._source.deck_key
            done = self._workbench.do(
                self.tr("new cards"), decks.add_cards, key, self._incoming, rights=rights, no_people=no_people
            )
        else:
            key = self._incoming.deck.key
            done = self._workbench.do(
                self.tr("new deck"),
                decks.keep,
                self._incoming,
                rights=rights,
                no_people=no_people,
                name=self.name.text().strip() or self._source.name,
                language=self._language,
            )
        if done:
            self.kept.emit(key)
