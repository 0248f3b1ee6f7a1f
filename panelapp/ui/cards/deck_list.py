"""The decks there are: those of the program and one's own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QListWidget, QListWidgetItem, QWidget

from panelapp.domain.decks import Deck, in_language
from panelapp.ui import theme
from panelapp.ui.widgets.basics import Surface, heading, label


class DeckList(Surface):
    """A deck is chosen with the arrows or a press."""

    chosen = Signal(str)
    """Key of a deck."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._title = heading(self.tr("Decks"), 2)
        self.body.addWidget(self._title)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Decks"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(self._choose)
        self.body.addWidget(self.list, 1)
        self.hint = label(
            self.tr("Drop pictures anywhere on this page to make a deck of your own. They stay in this file."),
            "small",
            "muted",
        )
        self.body.addWidget(self.hint)
        self.box = QComboBox()
        self.box.setAccessibleName(self.tr("Decks"))
        self.box.activated.connect(self._choose_in_box)
        self.box.hide()
        self.body.addWidget(self.box)

    def show_tight(self, tight: bool) -> None:
        """Show one line that opens instead of the list, where there is little room."""
        for part in (self._title, self.list, self.hint):
            part.setHidden(tight)
        self.box.setVisible(tight)
        margin = 8 if tight else 16
        self.body.setContentsMargins(margin, margin, margin, margin)

    def show_decks(self, found: Sequence[Deck], chosen: str) -> None:
        """Show these decks; `chosen` is the key of the one to stand on."""
        self.list.blockSignals(True)
        self.list.clear()
        self.box.clear()
        for deck in found:
            kind = self.tr("your own") if deck.own else self.tr("comes with the program")
            count = self.tr("%n card(s)", "", len(deck.cards))
            item = QListWidgetItem(f"{name_of(deck, self._language)}\n{count} · {kind}")
            item.setData(Qt.ItemDataRole.UserRole, deck.key)
            item.setSizeHint(QSize(0, theme.px(60)))
            self.list.addItem(item)
            self.box.addItem(name_of(deck, self._language), deck.key)
            if deck.key == chosen:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        self.box.setCurrentIndex(self.box.findData(chosen))
        self.list.setMinimumHeight(min(len(found), 4) * theme.px(60) + 8)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(str(item.data(Qt.ItemDataRole.UserRole)))

    def _choose_in_box(self) -> None:
        self.chosen.emit(str(self.box.currentData()))


def name_of(deck: Deck, language: str) -> str:
    """What a deck is called in a language."""
    return in_language(deck.name, language) or "…"
