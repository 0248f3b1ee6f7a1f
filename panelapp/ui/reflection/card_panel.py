"""The card in hand: its picture, a note for the facilitator, its questions, and what to take care of."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from panelapp.domain.decks import BLANK_CARD, in_language
from panelapp.services import reflection
from panelapp.ui import theme
from panelapp.ui.reflection.conductor import Conductor
from panelapp.ui.reflection.question_button import QuestionButton
from panelapp.ui.widgets import card_view
from panelapp.ui.widgets.basics import PlainButton, Surface, heading, label
from panelapp.ui.widgets.card_picture import CardPicture
from panelapp.ui.widgets.fields import AutosaveText
from panelapp.ui.workbench import Workbench


class NoteText(AutosaveText):
    """A note that takes the room there is instead of growing."""

    def sizeHint(self) -> QSize:
        return QSize(theme.px(200), theme.px(48))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _fit(self) -> None:
        """Nothing: the layout says how tall it is."""


class CardPanel(Surface):
    """What the facilitator has of the card in hand; nothing of it but picture and chosen question reaches the wall."""

    def __init__(
        self, workbench: Workbench, conductor: Conductor, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, 14)
        self._workbench = workbench
        self._conductor = conductor
        self._language = language
        self._card: str | None = None
        row = QHBoxLayout()
        row.setSpacing(theme.px(14))
        left = QVBoxLayout()
        self.picture = CardPicture()
        left.addWidget(self.picture, 1)
        self.show_button = PlainButton("", "monitor")
        self.show_button.setCheckable(True)
        self.show_button.clicked.connect(conductor.toggle_shown)
        self._show_words = (self.tr("Show on the wall"), self.tr("Take off the wall"))
        widest = max(theme.text_width(word, "strong") for word in self._show_words)
        self.show_button.setMinimumWidth(widest + theme.px(60))  # or what is beside it would move at each press
        left.addWidget(self.show_button)
        row.addLayout(left)
        right = QVBoxLayout()
        right.setSpacing(theme.px(5))
        self.title = heading("", 2)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(0)
        self._head.addWidget(self.title, 1)
        self._guard = label(self.tr("The shared matter, not individual cases"), "small", "muted")
        self._head.addWidget(self._guard, 1)
        right.addLayout(self._head)
        self.note = NoteText(self.tr("Note"))
        self.note.setPlaceholderText(self.tr("Only you see this. Saved as you write."))
        self.note.committed.connect(self._write)
        right.addWidget(self.note, 1)
        self.care = label("", "small", "look")
        right.addWidget(self.care)
        self.questions = (QuestionButton(1), QuestionButton(2))
        for button in self.questions:
            button.clicked.connect(self._toggle_question)
            right.addWidget(button)
        row.addLayout(right, 1)
        self.body.addLayout(row, 1)
        for button in (self.show_button, *self.questions):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        conductor.moved.connect(self.show_card)
        self.show_tight(False)
        self.show_card()

    def show_tight(self, tight: bool) -> None:
        """Put the reminder below the title where there is no room beside it."""
        self._head.setDirection(QBoxLayout.Direction.TopToBottom if tight else QBoxLayout.Direction.LeftToRight)
        side = Qt.AlignmentFlag.AlignLeft if tight else Qt.AlignmentFlag.AlignRight
        self._guard.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        edge = 8 if tight else 14
        self.body.setContentsMargins(14, edge, 14, edge)
        self._tight = tight
        self._show_guard()

    def _show_guard(self) -> None:
        self._guard.setHidden(self._tight and not self.care.isHidden())  # what to take care of says more

    def show_card(self) -> None:
        """Read again which card is in hand and what the room sees of it."""
        moment, deck = self._conductor.moment, self._conductor.deck
        if moment.card != self._card:
            self.note.flush()
            self._card = moment.card
            self.note.show_text(reflection.note_on(self._workbench.store, self._conductor.session.id, self._card))
        card = deck.card(moment.card)
        blank = moment.card == BLANK_CARD
        if card is not None:
            shown = card_view.face(card, self._language)
            title = card_view.called(shown)
            self.picture.show_face(shown, in_language(card.alt, self._language) or title)
        else:
            shown = card_view.blank_face(deck) if blank else None
            title = self.tr("The blank card") if blank else self.tr("No card in hand")
            self.picture.show_face(shown, shown.title if shown else self.tr("No card in hand"))
        self.title.setText(title)
        self.title.setAccessibleName(title)
        on_wall = bool(moment.card) and moment.wall_card == moment.card
        self.show_button.setVisible(bool(moment.card))
        self.show_button.setChecked(on_wall)
        word = self._show_words[on_wall]
        self.show_button.setText(word)
        self.show_button.setAccessibleName(word)
        care = in_language(card.care_note, self._language) if card is not None else ""
        self.care.setText(care)
        self.care.setVisible(bool(care))
        self._show_guard()
        for button in self.questions:
            asked = card.questions if card is not None else ()
            question = in_language(asked[button.number - 1], self._language) if button.number <= len(asked) else ""
            button.show_question(question, on_wall and moment.question_shown == button.number)
        self.note.setAccessibleName(self.tr("Note on {what}").format(what=title) if moment.card else self.tr("Note"))

    def read_note_again(self) -> None:
        """Show the note as it is stored, after undo."""
        if self._card is not None:
            self.note.show_text(reflection.note_on(self._workbench.store, self._conductor.session.id, self._card))

    def _write(self, text: str) -> None:
        session = self._conductor.session.id
        self._workbench.do(
            self.tr("write a note"),
            reflection.write_note,
            session,
            self._card or "",
            text,
            merge=f"session-note-{session}-{self._card}",
        )

    def _toggle_question(self) -> None:
        sender = self.sender()
        if isinstance(sender, QuestionButton):
            self._conductor.toggle_question(sender.number)
