"""One matter of the agenda: title, background, its notes, and the line where the next is written."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from panelapp.domain.meetings import AgendaItem, Note, NoteKind
from panelapp.services import meetings
from panelapp.ui import icons, theme
from panelapp.ui.meetings import words
from panelapp.ui.meetings.fields import QuietLine, QuietText
from panelapp.ui.meetings.note_row import NoteRow, NoteText
from panelapp.ui.widgets.basics import IconButton, Pill, Surface
from panelapp.ui.workbench import Workbench


class ItemCard(Surface):
    """An agenda item that writes what is done in it through the workbench and is shown anew after."""

    focus_wanted = Signal(str)
    """Id of the note that should have the cursor once it is shown, wherever it has gone."""

    def __init__(self, workbench: Workbench, item: AgendaItem, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item = item
        self._workbench = workbench
        self._rows: list[NoteRow] = []
        self._chained: list[QWidget] = []
        self._kind = NoteKind.INPUT
        self._writable = True
        self.number = Pill("")
        self.title = QuietLine(self.tr("Title of the agenda item"))
        self.title.setPlaceholderText(self.tr("What is it about?"))
        self.menu_button = IconButton("ellipsis", self.tr("Move or remove the agenda item"))
        self.background = QuietText(self.tr("Background"))
        self.background.setPlaceholderText(self.tr("Background in a few sentences"))
        self._entry_icon = QLabel()
        self._entry_icon.setFixedSize(theme.px(20), theme.px(28))
        self._entry_icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.entry = NoteText(self.tr("New note"))
        self._entry_line = QWidget()

        head = QHBoxLayout()
        head.setSpacing(theme.px(4))
        head.addWidget(self.number)
        head.addWidget(self.title, 1)
        head.addWidget(self.menu_button)
        self.body.addLayout(head)
        self.body.addWidget(self.background)
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.px(4))
        self.body.addLayout(self._column)
        entry = QHBoxLayout(self._entry_line)
        entry.setContentsMargins(0, 0, 0, 0)
        entry.setSpacing(theme.px(4))
        entry.addWidget(self._entry_icon, 0, Qt.AlignmentFlag.AlignTop)
        entry.addWidget(self.entry, 1)
        self.body.addWidget(self._entry_line)

        self.title.committed.connect(self._rename)
        self.title.returnPressed.connect(self.entry.setFocus)
        self.background.committed.connect(self._describe)
        self.menu_button.clicked.connect(self._open_menu)
        self.entry.textChanged.connect(self._begin_note)
        self.entry.kind_wanted.connect(self._set_kind)
        self.entry.left_empty.connect(self._reset_kind)
        self.entry.step_wanted.connect(self._step_from_entry)
        self._show_kind()

    # What is shown

    def show_item(self, number: int, item: AgendaItem, notes: Sequence[Note], writable: bool) -> None:
        """Show the item as it is stored, `number` counted from 1."""
        self.item = item
        self._writable = writable
        self.number.show_as(self.tr("Item {number}").format(number=number))
        self.title.show_text(item.title)
        self.background.show_text(item.background)
        self.title.setReadOnly(not writable)
        self.background.setReadOnly(not writable)
        self.background.setVisible(writable or bool(item.background))
        self.menu_button.setVisible(writable)
        self._entry_line.setVisible(writable)
        self._match_rows(notes)

    def _match_rows(self, notes: Sequence[Note]) -> None:
        there = {row.note.id: row for row in self._rows}
        wanted = {note.id for note in notes}
        for note_id, row in there.items():
            if note_id not in wanted:
                self._let_go(row)
        rows: list[NoteRow] = []
        for place, note in enumerate(notes):
            row = there.get(note.id)
            if row is None:
                row = self._make_row(note)
            else:
                row.show_note(note)
            if self._column.indexOf(row) != place:
                self._column.removeWidget(row)
                self._column.insertWidget(place, row)
            row.set_writable(self._writable)
            rows.append(row)
        self._rows = rows
        self._chain()

    def _let_go(self, row: NoteRow) -> None:
        focus = self.window().focusWidget()
        had_focus = focus is not None and row.isAncestorOf(focus)
        place = self._rows.index(row)
        self._rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.setParent(None)
        row.deleteLater()
        if had_focus:
            if self._rows:
                self._rows[max(0, place - 1)].write()
            else:
                self.entry.setFocus()

    def _make_row(self, note: Note) -> NoteRow:
        row = NoteRow(note)
        row.text_committed.connect(self._change_text)
        row.kind_wanted.connect(self._change_kind)
        row.owner_committed.connect(self._change_owner)
        row.deadline_chosen.connect(self._change_deadline)
        row.move_wanted.connect(self._move_note)
        row.removal_wanted.connect(self._remove_note)
        row.text.left_empty.connect(self._remove_empty)
        row.text.next_wanted.connect(self._go_on)
        row.text.step_wanted.connect(self._step)
        return row

    def fields(self) -> list[QWidget]:
        """What Tab goes through, in order."""
        inside = [field for row in self._rows for field in row.fields()]
        return [self.title, self.menu_button, self.background, *inside, self.entry]

    def row(self, note_id: str) -> NoteRow | None:
        """The row of a note, or None where it is not here."""
        return next((row for row in self._rows if row.note.id == note_id), None)

    def _chain(self) -> None:
        fields = self.fields()
        if fields == self._chained:
            return
        self._chained = fields
        for former, following in pairwise(fields):
            QWidget.setTabOrder(former, following)

    # The item

    def _rename(self, text: str) -> None:
        self._workbench.do(
            self.tr("change the agenda item"),
            meetings.change_item,
            self.item.id,
            title=text,
            merge=f"item:{self.item.id}:title",
        )

    def _describe(self, text: str) -> None:
        self._workbench.do(
            self.tr("change the background"),
            meetings.change_item,
            self.item.id,
            background=text,
            merge=f"item:{self.item.id}:background",
        )

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(icons.icon("arrow-up"), self.tr("Move up"), self.move_up)
        menu.addAction(icons.icon("arrow-down"), self.tr("Move down"), self.move_down)
        menu.addSeparator()
        menu.addAction(icons.icon("trash-2"), self.tr("Remove the agenda item and its notes"), self._remove)
        menu.popup(self.menu_button.mapToGlobal(QPoint(0, self.menu_button.height())))

    def move_up(self) -> None:
        """Move the matter one place up the agenda."""
        self._workbench.do(self.tr("move the agenda item"), meetings.move_item, self.item.id, -1)

    def move_down(self) -> None:
        """Move the matter one place down the agenda."""
        self._workbench.do(self.tr("move the agenda item"), meetings.move_item, self.item.id, 1)

    def _remove(self) -> None:
        for row in self._rows:
            row.flush()
        self.title.flush()
        self.background.flush()
        self._workbench.do(self.tr("remove the agenda item"), meetings.remove_item, self.item.id)

    # New notes

    def _begin_note(self) -> None:
        text = self.entry.toPlainText()
        if not text.strip() or (text.startswith("/") and len(text) <= 3):
            return
        note_id = str(uuid.uuid4())
        self.entry.blockSignals(True)
        self.entry.clear()
        self.entry.show_text("")
        self.entry.blockSignals(False)
        added = self._workbench.do(
            self.tr("write a note"),
            meetings.add_note,
            self.item.id,
            kind=self._kind,
            text=text,
            note_id=note_id,
            merge=f"note:{note_id}:text",
        )
        if not added:
            # Nothing was written: what was typed stays where it was typed.
            self.entry.blockSignals(True)
            self.entry.setPlainText(text)
            self.entry.moveCursor(QTextCursor.MoveOperation.End)
            self.entry.blockSignals(False)
            return
        self._reset_kind()
        self.focus_wanted.emit(note_id)

    def _go_on(self) -> None:
        row = self._sender_row()
        if row is None or not self._writable or not row.text.toPlainText().strip():
            return
        if row is self._rows[-1]:
            self._reset_kind()
            self.entry.setFocus()
            return
        note_id = str(uuid.uuid4())
        if self._workbench.do(
            self.tr("write a note"),
            meetings.add_note,
            self.item.id,
            after=row.note.id,
            note_id=note_id,
            merge=f"note:{note_id}:text",
        ):
            self.focus_wanted.emit(note_id)

    def _set_kind(self, kind: NoteKind) -> None:
        self._kind = kind
        self._show_kind()

    def _reset_kind(self) -> None:
        self._set_kind(NoteKind.INPUT)

    def _show_kind(self) -> None:
        self._entry_icon.setPixmap(
            icons.pixmap(
                words.KIND_ICONS[self._kind],
                theme.px(20),
                theme.colours().muted,
                self.devicePixelRatioF(),
            )
        )
        if self._kind is NoteKind.INPUT:
            self.entry.setPlaceholderText(
                self.tr("Write what was said …  Ctrl+T action · Ctrl+B recommendation · Ctrl+U quote")
            )
        else:
            self.entry.setPlaceholderText(
                self.tr("{kind} … The note after it is an input again.").format(kind=words.kind_word(self._kind))
            )
        self.entry.setAccessibleName(self.tr("New note: {kind}").format(kind=words.kind_word(self._kind)))

    # What is done to a note

    def _sender_row(self) -> NoteRow | None:
        sender = self.sender()
        if isinstance(sender, NoteRow):
            return sender
        return next((row for row in self._rows if row.text is sender), None)

    def _change_text(self, text: str) -> None:
        row = self._sender_row()
        if row is not None:
            self._workbench.do(
                self.tr("write a note"),
                meetings.change_note,
                row.note.id,
                text=text,
                merge=f"note:{row.note.id}:text",
            )

    def _change_kind(self, kind: NoteKind) -> None:
        row = self._sender_row()
        if row is not None:
            row.text.flush()
            self._workbench.do(self.tr("change the kind of a note"), meetings.change_note, row.note.id, kind=kind)

    def _change_owner(self, text: str) -> None:
        row = self._sender_row()
        if row is not None:
            self._workbench.do(
                self.tr("say who does it"),
                meetings.change_note,
                row.note.id,
                owner=text,
                merge=f"note:{row.note.id}:owner",
            )

    def _change_deadline(self, iso: str) -> None:
        row = self._sender_row()
        if row is not None:
            self._workbench.do(
                self.tr("set a deadline"),
                meetings.change_note,
                row.note.id,
                deadline=iso,
                merge=f"note:{row.note.id}:deadline",
            )

    def _move_note(self, steps: int) -> None:
        row = self._sender_row()
        if row is not None:
            note_id = row.note.id
            if self._workbench.do(self.tr("move a note"), meetings.move_note, note_id, steps):
                self.focus_wanted.emit(note_id)

    def _remove_note(self) -> None:
        row = self._sender_row()
        if row is not None:
            row.flush()
            self._workbench.do(self.tr("remove a note"), meetings.remove_note, row.note.id)

    def _remove_empty(self) -> None:
        row = self._sender_row()
        if row is not None:
            row.flush()
            self._workbench.do(
                self.tr("remove a note"),
                meetings.remove_note,
                row.note.id,
                merge=f"note:{row.note.id}:text",
            )

    def _step(self, steps: int) -> None:
        row = self._sender_row()
        if row is None:
            return
        place = self._rows.index(row) + steps
        if place < 0:
            self.background.setFocus()
        elif place < len(self._rows):
            self._rows[place].write()
        elif self._writable:
            self.entry.setFocus()

    def _step_from_entry(self, steps: int) -> None:
        if steps < 0 and self._rows:
            self._rows[-1].write()
        else:
            self.focusNextPrevChild(steps > 0)
