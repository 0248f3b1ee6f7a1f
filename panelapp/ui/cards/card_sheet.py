"""One card large, with everything that belongs to it; one of one's own is written, cut and moved here."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from panelapp.domain.decks import Card, Deck, in_language
from panelapp.services import decks
from panelapp.services.deck_pictures import HEIGHT, WIDTH
from panelapp.ui import theme
from panelapp.ui.cards.card_editor import CardEditor
from panelapp.ui.cards.card_words import CardWords
from panelapp.ui.cards.deck_list import name_of
from panelapp.ui.widgets import card_view
from panelapp.ui.widgets.basics import Columns, IconButton, PageHeader, PlainButton, ScrollColumn
from panelapp.ui.widgets.card_picture import CardPicture
from panelapp.ui.workbench import Workbench

_KEYS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageUp: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageDown: 1,
}


class LargeCard(CardPicture):
    """The card in its own shape, as wide as its column; it can be reached, so that its alt text is heard."""

    turned = Signal(int)
    """One goes on by so many cards, or back where it is below zero."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        # No taller than leaves room for some of the words below, where they stand below.
        return min(width * HEIGHT // WIDTH, self.window().height() * 11 // 20)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(520), self.heightForWidth(theme.px(520)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = _KEYS.get(Qt.Key(event.key()), 0)
        if by and event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier):
            self.turned.emit(by)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(theme.colours().spruce), 3))
            width = min(self.width(), round(self.height() * card_view.ASPECT))
            painter.drawRoundedRect(2, 2, width - 4, round(width / card_view.ASPECT) - 4, 11, 11)
            painter.end()


class CardSheet(QWidget):
    """Arrows go to the next card and the one before, Escape back to the grid."""

    left = Signal()
    card_chosen = Signal(str)
    crop_wanted = Signal()

    def __init__(self, workbench: Workbench, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._language = language
        self._deck: Deck | None = None
        self._order: tuple[str, ...] = ()
        self.card_key = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(14))
        column.addLayout(self._build_header())
        scroll = ScrollColumn()
        columns = Columns(820)
        left = columns.add(6)
        self.picture = LargeCard()
        self.picture.turned.connect(self._go)
        left.addWidget(self.picture)
        left.addWidget(self._build_tools())
        left.addStretch(1)
        right = columns.add(5)
        self.words = CardWords(language)
        right.addWidget(self.words)
        self.editor = CardEditor(workbench)
        right.addWidget(self.editor)
        scroll.column.addWidget(columns)
        scroll.column.addStretch(1)
        column.addWidget(scroll, 1)

    def _build_header(self) -> QHBoxLayout:
        row = QHBoxLayout()
        back = IconButton("arrow-left", self.tr("Back to all the cards (Escape)"))
        back.clicked.connect(self.left)
        row.addWidget(back)
        self.header = PageHeader("")
        self.before = PlainButton(self.tr("The card before"), "chevron-left")
        self.before.clicked.connect(self._go_back)
        self.after = PlainButton(self.tr("The next card"), "chevron-right")
        self.after.clicked.connect(self._go_on)
        self.header.add_button(self.before)
        self.header.add_button(self.after)
        row.addWidget(self.header, 1)
        return row

    def _build_tools(self) -> QWidget:
        self.tools = QWidget()
        row = QHBoxLayout(self.tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        self.crop_button = PlainButton(self.tr("Crop"), "maximize")
        self.crop_button.clicked.connect(self.crop_wanted)
        self.earlier = IconButton("arrow-left", self.tr("Move the card one place back"))
        self.earlier.clicked.connect(self._move_back)
        self.later = IconButton("arrow-right", self.tr("Move the card one place on"))
        self.later.clicked.connect(self._move_on)
        self.remove_button = PlainButton(self.tr("Remove the card"), "trash-2")
        self.remove_button.clicked.connect(self._remove)
        for button in (self.crop_button, self.earlier, self.later):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.remove_button)
        return self.tools

    def show_card(self, deck: Deck, order: tuple[str, ...], key: str) -> None:
        """Show a card of a deck; `order` holds the keys of the cards one can go on to."""
        self._deck, self._order, self.card_key = deck, order, key
        card = deck.card(key)
        shown = card_view.face(card, self._language) if card is not None else card_view.blank_face(deck)
        name = card_view.called(shown)
        alt = in_language(card.alt, self._language) if card is not None else ""
        self.picture.show_face(shown, f"{name}: {alt}" if alt else name)
        title = f"{shown.number} · {shown.title}" if shown.number and shown.title else str(shown.number or shown.title)
        self.header.set_title(title, name_of(deck, self._language))
        own = deck.own and card is not None
        self.words.setVisible(not own)
        self.editor.setVisible(own)
        self.tools.setVisible(own)
        if card is not None and own:
            self.editor.show_card(deck.key, card)
            self._show_tools(card)
        else:
            self.words.show_card(card)
        place = order.index(key) if key in order else 0
        self.before.setEnabled(place > 0)
        self.after.setEnabled(place < len(order) - 1)

    def _show_tools(self, card: Card) -> None:
        assert self._deck is not None
        place = [each.key for each in self._deck.cards].index(card.key)
        self.crop_button.setVisible(card.picture is not None)
        self.earlier.setEnabled(place > 0)
        self.later.setEnabled(place < len(self._deck.cards) - 1)

    def take_focus(self) -> None:
        """Stand where one begins: on the picture, or in the words that are still to be written."""
        card = self._deck.card(self.card_key) if self._deck is not None else None
        if self.editor.isVisibleTo(self) and card is not None and card.picture is None and not card.text:
            self.editor.text.setFocus()
        else:
            self.picture.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            event.ignore()

    def _go_back(self) -> None:
        self._go(-1)

    def _go_on(self) -> None:
        self._go(1)

    def _go(self, by: int) -> None:
        to = (self._order.index(self.card_key) if self.card_key in self._order else 0) + by
        if 0 <= to < len(self._order):
            self.flush()
            self.card_chosen.emit(self._order[to])

    def _move_back(self) -> None:
        self._move(-1)

    def _move_on(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        assert self._deck is not None
        self._workbench.do(self.tr("order of the cards"), decks.move_card, self._deck.key, self.card_key, by)

    def _remove(self) -> None:
        assert self._deck is not None
        self.flush()
        if self._workbench.do(self.tr("remove a card"), decks.remove_card, self._deck.key, self.card_key):
            self.left.emit()

    def flush(self) -> None:
        """Save what is being typed."""
        self.editor.flush()
