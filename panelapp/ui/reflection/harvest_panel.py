"""The exact words a group lets out of the room, and how far each sentence may go."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from panelapp.domain.reflection import HarvestSentence, Release
from panelapp.services import reflection
from panelapp.ui import theme
from panelapp.ui.reflection.words import release_word
from panelapp.ui.widgets.basics import IconButton, PlainButton, ScrollColumn, Surface, heading, label
from panelapp.ui.widgets.fields import AutosaveLine
from panelapp.ui.workbench import Workbench


class SentenceRow(QWidget):
    """One sentence: its words, who may hear it, and a way to take it away."""

    written = Signal()
    released = Signal()
    removed = Signal()
    entered = Signal()

    def __init__(self, sentence: HarvestSentence, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.id = sentence.id
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        self.words = AutosaveLine(self.tr("Sentence {n}").format(n=number))
        self.words.setPlaceholderText(self.tr("The exact words the group agrees on"))
        self.words.committed.connect(self.written)
        self.words.returnPressed.connect(self.entered)
        row.addWidget(self.words, 1)
        self.release = QComboBox()
        self.release.setAccessibleName(self.tr("Who may hear sentence {n}").format(n=number))
        for value in Release:
            self.release.addItem(release_word(value), value)
        self.release.activated.connect(self.released)
        row.addWidget(self.release)
        self.remove = IconButton("x", self.tr("Remove sentence {n}").format(n=number))
        self.remove.clicked.connect(self.removed)
        row.addWidget(self.remove)
        self.show_sentence(sentence)

    def show_sentence(self, sentence: HarvestSentence) -> None:
        """Show what is stored."""
        self.words.show_text(sentence.text)
        self.release.setCurrentIndex(self.release.findData(sentence.release))

    def chosen(self) -> Release:
        """Who may hear it, as chosen."""
        return Release(self.release.currentData())


class HarvestPanel(Surface):
    """All the sentences of a session, saved and on the wall as they are written."""

    def __init__(self, workbench: Workbench, session_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._session_id = session_id
        self._rows: list[SentenceRow] = []
        self.body.addWidget(heading(self.tr("Harvest"), 2))
        self.body.addWidget(
            label(
                self.tr(
                    "Which sentence may we take with us, and who may hear it? The group agrees word by word, and the "
                    "room sees what you write. What stays here is deleted when the session closes."
                ),
                "small",
                "muted",
            )
        )
        self.body.addWidget(
            label(
                self.tr(
                    "A release holds for the exact words: change them, and the sentence stays here until you ask again."
                ),
                "small",
                "muted",
            )
        )
        scroll = ScrollColumn()
        self._column: QVBoxLayout = scroll.column
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(scroll, 1)
        self.add = PlainButton(self.tr("New sentence"), "plus")
        self.add.clicked.connect(self.add_sentence)
        self.body.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.read_again()

    def read_again(self) -> None:
        """Show what is stored; a field being written in is left alone."""
        sentences = reflection.harvest(self._workbench.store, self._session_id)
        if [row.id for row in self._rows] == [each.id for each in sentences]:
            for row, sentence in zip(self._rows, sentences, strict=True):
                row.show_sentence(sentence)
            return
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        for number, sentence in enumerate(sentences, 1):
            row = SentenceRow(sentence, number)
            row.written.connect(self._write)
            row.released.connect(self._release)
            row.removed.connect(self._remove)
            row.entered.connect(self.add_sentence)
            self._column.addWidget(row)
            self._rows.append(row)

    @property
    def rows(self) -> tuple[SentenceRow, ...]:
        """The sentences shown, in order."""
        return tuple(self._rows)

    def begin(self) -> None:
        """Be ready to write: in an empty sentence, a new one if need be."""
        empty = next((row for row in self._rows if not row.words.text().strip()), None)
        if empty is None:
            self.add_sentence()
        else:
            empty.words.setFocus()

    def add_sentence(self) -> None:
        """Begin a sentence and stand in it; an empty last one is used first."""
        for row in self._rows:
            row.words.flush()
        if self._rows and not self._rows[-1].words.text().strip():
            self._rows[-1].words.setFocus()
            return
        if self._workbench.do(self.tr("add a sentence"), reflection.add_sentence, self._session_id):
            self.read_again()
            self._rows[-1].words.setFocus()

    def _write(self) -> None:
        row = self.sender()
        if isinstance(row, SentenceRow):
            self._workbench.do(
                self.tr("write the harvest"),
                reflection.change_sentence,
                self._session_id,
                row.id,
                row.words.text(),
                merge=f"harvest-{row.id}",
            )

    def _release(self) -> None:
        row = self.sender()
        if isinstance(row, SentenceRow):
            chosen = row.chosen()
            row.words.flush()  # shows the row anew, with what had been chosen before
            self._workbench.do(
                self.tr("release a sentence"), reflection.release_sentence, self._session_id, row.id, chosen
            )

    def _remove(self) -> None:
        row = self.sender()
        if isinstance(row, SentenceRow):
            for each in self._rows:
                each.words.flush()
            self._workbench.do(self.tr("remove a sentence"), reflection.remove_sentence, row.id)
            self.read_again()
