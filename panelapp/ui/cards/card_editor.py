"""The words of a card of one's own, language by language; everything saves itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from panelapp.domain.decks import Card, CardKind, in_language
from panelapp.services import deck_files, decks
from panelapp.ui import preferences, theme
from panelapp.ui.widgets.basics import label
from panelapp.ui.widgets.fields import AutosaveLine, AutosaveText
from panelapp.ui.workbench import Workbench

LONGEST_ALT = 125
"""Characters of an alt text a screen reader says in one breath; more is kept, and pointed out."""

_QUESTIONS = 2


class CardEditor(QWidget):
    """Title, words, alt text, questions and care note of one card in the language chosen."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._deck_key = ""
        self._card: Card | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 2, 0)
        self._column.setSpacing(theme.px(4))
        self._build_choices()
        self.title = self._line(self.tr("Title"))
        self.text = self._text(self.tr("What the card says"), 3, 8)
        self.alt = self._text(self.tr("Alt text"), 2, 4)
        self.alt.textChanged.connect(self._count)
        self.counter = label("", "small", "muted")
        self._column.addWidget(self.counter)
        self.questions = tuple(
            self._line(self.tr("Question {number}").format(number=place + 1)) for place in range(_QUESTIONS)
        )
        self.care = self._text(self.tr("What to take care of – for the facilitator only"), 2, 5)
        self._column.addStretch(1)

    def _build_choices(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        self.language = QComboBox()
        self.language.setAccessibleName(self.tr("Language of the words"))
        for code, name in preferences.LANGUAGES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(self.language.findData(preferences.language()))
        self.language.activated.connect(self._change_language)
        self._shown_language = str(self.language.currentData())
        row.addWidget(self.language, 1)
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Kind of card"))
        self.kind.addItem(self.tr("Statement"), CardKind.STATEMENT.value)
        self.kind.addItem(self.tr("Dilemma"), CardKind.DILEMMA.value)
        self.kind.addItem(self.tr("What if"), CardKind.WHAT_IF.value)
        self.kind.activated.connect(self._change_kind)
        row.addWidget(self.kind, 1)
        self._column.addLayout(row)

    def _line(self, name: str) -> AutosaveLine:
        line = AutosaveLine(name)
        line.setMaxLength(deck_files.MOST_TEXT)
        self._add(name, line)
        return line

    def _text(self, name: str, least: int, most: int) -> AutosaveText:
        text = AutosaveText(name, least=least, most=most)
        self._add(name, text)
        return text

    def _add(self, name: str, field: AutosaveLine | AutosaveText) -> None:
        self._column.addSpacing(theme.px(4))
        above = label(name, "small", "muted")
        above.setBuddy(field)
        self._column.addWidget(above)
        self._column.addWidget(field)
        field.committed.connect(self._write)

    def show_card(self, deck_key: str, card: Card) -> None:
        """Show a card of one's own deck."""
        if self._card is not None and self._card.key != card.key:
            self.flush()
        self._deck_key, self._card = deck_key, card
        words = card.kind is not CardKind.PICTURE
        self.kind.setVisible(words)
        self.kind.setCurrentIndex(self.kind.findData(card.kind.value))
        for field, shown in ((self.text, words), (self.alt, not words)):
            field.setVisible(shown)
            self._above(field).setVisible(shown)
        self.counter.setVisible(not words)
        self._show_words()

    def _above(self, field: QWidget) -> QWidget:
        place = self._column.indexOf(field) - 1
        item = self._column.itemAt(place)
        above = item.widget() if item is not None else None
        assert above is not None
        return above

    def _show_words(self) -> None:
        assert self._card is not None
        card = self._card
        asked = [card.questions[place] if place < len(card.questions) else {} for place in range(_QUESTIONS)]
        for field, words in (
            (self.title, card.title),
            (self.text, card.text),
            (self.alt, card.alt),
            *zip(self.questions, asked, strict=True),
            (self.care, card.care_note),
        ):
            field.show_text(words.get(self._shown_language, ""))
            # What it says in another language, to be put into this one.
            field.setPlaceholderText(in_language(words, self._shown_language))
        self._count()

    def _count(self) -> None:
        length = len(self.alt.toPlainText().strip())
        style = "look" if length > LONGEST_ALT else "muted"
        words = (
            self.tr("{length} of {longest} characters. Make it shorter: it is listened to, not read.")
            if length > LONGEST_ALT
            else self.tr("{length} of {longest} characters. Say what is there, not what it means.")
        )
        self.counter.setText(words.format(length=length, longest=LONGEST_ALT))
        if self.counter.property("class") != style:
            self.counter.setProperty("class", style)
            self.counter.style().unpolish(self.counter)
            self.counter.style().polish(self.counter)

    def _change_language(self) -> None:
        self.flush()
        self._shown_language = str(self.language.currentData())
        if self._card is not None:
            self._show_words()

    def _change_kind(self) -> None:
        if self._card is not None and self.kind.currentData() != self._card.kind.value:
            self._keep(replace(self._card, kind=CardKind(str(self.kind.currentData()))), "kind")

    def _write(self, text: str) -> None:
        if self._card is None:
            return
        field, language, card = self.sender(), self._shown_language, self._card
        if field is self.title:
            self._keep(replace(card, title=_with(card.title, language, text)), "title")
        elif field is self.text:
            self._keep(replace(card, text=_with(card.text, language, text)), "text")
        elif field is self.alt:
            self._keep(replace(card, alt=_with(card.alt, language, text)), "alt")
        elif field is self.care:
            self._keep(replace(card, care_note=_with(card.care_note, language, text)), "care")
        else:
            place = next(place for place, line in enumerate(self.questions) if line is field)
            asked = [*card.questions, *({} for _ in range(place + 1 - len(card.questions)))]
            asked[place] = _with(asked[place], language, text)
            while asked and not asked[-1]:
                asked.pop()
            self._keep(replace(card, questions=tuple(asked)), f"question-{place}")

    def _keep(self, card: Card, what: str) -> None:
        former, self._card = self._card, card
        if not self._workbench.do(
            self.tr("words on a card"),
            decks.change_card,
            self._deck_key,
            card,
            merge=f"card-{card.key}-{what}-{self._shown_language}",
        ):
            self._card = former

    def flush(self) -> None:
        """Save what is being typed."""
        for field in (self.title, self.text, self.alt, *self.questions, self.care):
            field.flush()


def _with(words: Mapping[str, str], language: str, text: str) -> dict[str, str]:
    text = text.strip()
    rest = {code: each for code, each in words.items() if code != language}
    return rest | {language: text} if text else rest
