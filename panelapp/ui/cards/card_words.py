"""What belongs to a card of the program's decks, to read: alt text, questions and what to take care of."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from panelapp.domain.decks import Card, CardKind, in_language
from panelapp.ui import theme
from panelapp.ui.widgets.basics import Surface, heading, label


class CareNote(Surface):
    """What to take care of; it stands here and in the console, never on the wall or on paper for the room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, 12, "banner-look")
        self.body.setSpacing(2)
        self.body.addWidget(label(self.tr("For the facilitator only"), "strong", "look"))
        self.words = label("", "body")
        self.body.addWidget(self.words)


class CardWords(QWidget):
    """The words of one card in one language."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        self._alt_title = heading(self.tr("Alt text"), 2)
        column.addWidget(self._alt_title)
        self.alt = label("")
        column.addWidget(self.alt)
        self._below_alt = label(self.tr("Read aloud to those who cannot see the picture."), "small", "muted")
        column.addWidget(self._below_alt)
        column.addSpacing(theme.px(10))
        self._questions_title = heading(self.tr("Questions"), 2)
        column.addWidget(self._questions_title)
        self.questions = label("")
        column.addWidget(self.questions)
        self._below_questions = label(self.tr("Off on the wall until you show them."), "small", "muted")
        column.addWidget(self._below_questions)
        column.addSpacing(theme.px(10))
        self.care = CareNote()
        column.addWidget(self.care)
        self.blank = label(
            self.tr("The blank card is always there, so that nobody has to find a picture among the others.")
        )
        column.addWidget(self.blank)
        column.addStretch(1)

    def show_card(self, card: Card | None) -> None:
        """Show the words of a card, None for the blank one."""
        picture = card is not None and card.kind is CardKind.PICTURE
        alt = in_language(card.alt, self._language) if card is not None else ""
        asked = [in_language(each, self._language) for each in card.questions] if card is not None else []
        care = in_language(card.care_note, self._language) if card is not None else ""
        self.alt.setText(alt)
        for part in (self._alt_title, self.alt, self._below_alt):
            part.setVisible(picture and bool(alt))
        self.questions.setText("\n".join(asked))
        for part in (self._questions_title, self.questions, self._below_questions):
            part.setVisible(bool(asked))
        self.care.words.setText(care)
        self.care.setVisible(bool(care))
        self.blank.setVisible(card is None)
