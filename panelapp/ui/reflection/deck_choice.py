"""Which cards a session uses: a deck, a part of it, and single ones taken out for the group."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from panelapp.domain.decks import Deck, in_language
from panelapp.domain.reflection import Session, SessionStatus
from panelapp.services import decks, reflection
from panelapp.ui import theme
from panelapp.ui.widgets import card_view
from panelapp.ui.widgets.basics import PlainButton, Surface, heading, label
from panelapp.ui.widgets.card_grid import CardGrid
from panelapp.ui.workbench import Workbench


class DeckChoice(Surface):
    """The console and the wall show the cards chosen here and no others; numbers stay as they are printed."""

    def __init__(self, workbench: Workbench, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._language = language
        self._session: Session | None = None
        self._out: frozenset[str] = frozenset()
        self.body.addWidget(heading(self.tr("The cards"), 2))
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        self.deck = self._box(self.tr("Deck"))
        self.part = self._box(self.tr("Which of the cards"))
        row.addWidget(self.deck, 1)
        row.addWidget(self.part, 1)
        self.body.addLayout(row)
        self.sum = label("", "small", "muted")
        self.body.addWidget(self.sum)
        tools = QHBoxLayout()
        tools.setSpacing(theme.px(8))
        self.take_out = PlainButton(self.tr("Take cards out"), "eye-off")
        self.take_out.setCheckable(True)
        self.take_out.toggled.connect(self._show_grid)
        tools.addWidget(self.take_out)
        self.all_in = PlainButton(self.tr("All in again"), "rotate-ccw")
        self.all_in.clicked.connect(self._put_all_in)
        tools.addWidget(self.all_in)
        tools.addStretch(1)
        self.body.addLayout(tools)
        self.grid = CardGrid()
        self.grid.setAccessibleName(self.tr("The cards; Enter takes one out or puts it in again"))
        self.grid.picked.connect(self._toggle)
        self.grid.hide()
        self.body.addWidget(self.grid)

    def _box(self, name: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.setMinimumContentsLength(10)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.activated.connect(self._choose)
        return box

    def show_session(self, session: Session) -> None:
        """Show what a session uses; only one that has not begun can be changed."""
        if self._session is None or self._session.id != session.id:
            self.take_out.setChecked(False)
        self._session = session
        self._out = decks.left_out(self._workbench.store, session.id)
        planned = session.status is SessionStatus.PLANNED
        deck = decks.find(self._workbench.store, session.deck)
        self.deck.clear()
        for each in decks.all(self._workbench.store):
            if each.cards or each.key == session.deck:
                self.deck.addItem(in_language(each.name, self._language) or "…", each.key)
        self.deck.setCurrentIndex(self.deck.findData(session.deck))
        self.part.clear()
        self.part.addItem(self.tr("All the cards"), "")
        for part in deck.subdecks if deck is not None else ():
            self.part.addItem(f"{in_language(part.name, self._language)} ({len(part.cards)})", part.key)
        self.part.setCurrentIndex(max(0, self.part.findData(session.subdeck)))
        self.part.setVisible(self.part.count() > 1)
        for field in (self.deck, self.part):
            field.setEnabled(planned)
        if not planned:
            self.take_out.setChecked(False)
        self.take_out.setVisible(planned and deck is not None)
        self.all_in.setVisible(planned and bool(self._out))
        if deck is None:
            self.sum.setText(self.tr("The deck of this session has been removed."))
            return
        self._show_cards(deck, session)

    def _show_cards(self, deck: Deck, session: Session) -> None:
        whole = next((part.cards for part in deck.subdecks if part.key == session.subdeck), None)
        shown = [card for card in deck.cards if whole is None or card.key in whole]
        left = sum(1 for card in shown if card.key not in self._out)
        words = (
            self.tr("All %n card(s) are in.", "", len(shown))
            if left == len(shown)
            else self.tr("{left} of %n card(s) are in.", "", len(shown)).format(left=left)
        )
        self.sum.setText(words)
        if self.take_out.isChecked():
            self.grid.show_cards(
                [card_view.face(card, self._language) for card in shown],
                [in_language(card.alt, self._language) for card in shown],
            )
            rows = -(-len(shown) // max(1, self.grid.columns))
            self.grid.setFixedHeight(rows * theme.px(62))
            for tile in self.grid.tiles:
                out = tile.face.key in self._out
                tile.show_state(self.tr("out") if out else "", loud=False, faint=out)

    def _show_grid(self, shown: bool) -> None:
        self.grid.setVisible(shown)
        if shown and self._session is not None:
            self.show_session(self._session)
            self.grid.current.setFocus()

    def _choose(self) -> None:
        if self._session is None:
            return
        key = str(self.deck.currentData())
        part = str(self.part.currentData() or "") if key == self._session.deck else ""
        if (key, part) != (self._session.deck, self._session.subdeck):
            self._workbench.do(self.tr("choose the cards"), reflection.choose_deck, self._session.id, key, part)

    def _toggle(self, key: str) -> None:
        self._leave_out(self._out ^ {key})

    def _put_all_in(self) -> None:
        self._leave_out(frozenset())
        self.take_out.setFocus()

    def _leave_out(self, keys: frozenset[str]) -> None:
        assert self._session is not None
        self._workbench.do(self.tr("take cards out"), decks.leave_out, self._session, keys)
