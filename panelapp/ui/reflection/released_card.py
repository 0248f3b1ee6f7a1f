"""What became of a closed session: the sentences that left the room and where they went, and the notes that were kept."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from panelapp.domain.decks import in_language
from panelapp.domain.meetings import Meeting
from panelapp.domain.reflection import HarvestSentence, Release, Session
from panelapp.services import decks, reflection
from panelapp.storage.store import Store
from panelapp.ui.reflection.words import release_word
from panelapp.ui.widgets.basics import Surface, body, clear, heading, label


class ReleasedCard(Surface):
    """Reads like a receipt; nothing can be changed here."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language

    def show_session(self, store: Store, session: Session, meeting: Meeting | None) -> None:
        """Show what is kept of a closed session, held in `meeting` or on its own."""
        clear(self.body)
        sentences = reflection.harvest(store, session.id)
        self.body.addWidget(heading(self.tr("What left the room"), 2))
        self.body.addWidget(label(self._summary(sentences, meeting), "body", "muted"))
        for sentence in sentences:
            self._add(sentence.text, self._where(sentence.release, meeting))
        notes = reflection.notes(store, session.id)
        if notes:
            self.body.addWidget(heading(self.tr("Your notes"), 2))
        deck = decks.find(store, session.deck)
        for note in notes:
            card = deck.card(note.card) if deck is not None else None
            about = in_language(card.title, self._language) if card else self.tr("Freely")
            self._add(note.text, about)

    def _add(self, text: str, about: str) -> None:
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(body(text))
        column.addWidget(label(about, "small", "muted"))
        self.body.addWidget(both)

    def _summary(self, sentences: tuple[HarvestSentence, ...], meeting: Meeting | None) -> str:
        if not sentences:
            return self.tr("No sentence was let out, and none is kept.")
        said = self.tr("%n sentence(s) let out.", "", len(sentences))
        anyone = sum(each.release is Release.ANYONE for each in sentences)
        if meeting is not None and anyone:
            said += " " + self.tr("%n of them for anyone: in the minutes of the meeting.", "", anyone)
        elif meeting is not None:
            said += " " + self.tr("None of them for anyone, so none stands in the minutes.")
        return said

    def _where(self, release: Release, meeting: Meeting | None) -> str:
        far = release_word(release)
        if meeting is None:
            return far
        if release is Release.ANYONE:
            return self.tr("{whom}, and in the minutes").format(whom=far)
        return self.tr("{whom}, not in the minutes").format(whom=far)
