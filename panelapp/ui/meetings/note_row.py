"""One note of the minutes being written: its icon, its text, what kind it is and, for an action, who and when."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from panelapp.domain.meetings import Note, NoteKind
from panelapp.ui import icons, theme, written
from panelapp.ui.meetings import words
from panelapp.ui.meetings.fields import QuietText
from panelapp.ui.widgets.basics import PlainButton, label
from panelapp.ui.widgets.date_line import DateLine
from panelapp.ui.widgets.fields import AutosaveLine

_KEYS = {
    Qt.Key.Key_I: NoteKind.INPUT,
    Qt.Key.Key_U: NoteKind.QUOTE,
    Qt.Key.Key_B: NoteKind.RECOMMENDATION,
    Qt.Key.Key_T: NoteKind.ACTION,
}


class NoteText(QuietText):
    """Where a note is written: Enter goes to the next, which is an input; keys and `/t ` at the start say what kind it is."""

    next_wanted = Signal()
    kind_wanted = Signal(object)
    move_wanted = Signal(int)
    removal_wanted = Signal()
    left_empty = Signal()
    step_wanted = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.textChanged.connect(self._take_command)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._ours(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers()
        empty = not self.toPlainText()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not modifiers & Qt.KeyboardModifier.ShiftModifier:
            self.flush()
            self.next_wanted.emit()
        elif self._ours(event):
            self._act(event)
        elif empty and key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and not self.isReadOnly():
            self.left_empty.emit()
        elif key == Qt.Key.Key_Up and not modifiers and not self._can_move(QTextCursor.MoveOperation.Up):
            self.step_wanted.emit(-1)
        elif key == Qt.Key.Key_Down and not modifiers and not self._can_move(QTextCursor.MoveOperation.Down):
            self.step_wanted.emit(1)
        else:
            super().keyPressEvent(event)

    def _ours(self, event: QKeyEvent) -> bool:
        if event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            return event.key() in _KEYS
        return event.modifiers() == Qt.KeyboardModifier.AltModifier and event.key() in (
            Qt.Key.Key_Up,
            Qt.Key.Key_Down,
            Qt.Key.Key_Delete,
        )

    def _act(self, event: QKeyEvent) -> None:
        if self.isReadOnly():
            return
        key = Qt.Key(event.key())
        if key in _KEYS:
            self.kind_wanted.emit(_KEYS[key])
        elif key == Qt.Key.Key_Delete:
            self.removal_wanted.emit()
        else:
            self.flush()
            self.move_wanted.emit(-1 if key == Qt.Key.Key_Up else 1)

    def _can_move(self, operation: QTextCursor.MoveOperation) -> bool:
        cursor = self.textCursor()
        return cursor.movePosition(operation)

    def _take_command(self) -> None:
        text = self.toPlainText()
        kind = words.KIND_COMMANDS.get(text[:2].lower()) if text[2:3] in (" ", "\u00a0") else None
        if kind is None or self.textCursor().position() != 3:
            return
        cursor = self.textCursor()
        cursor.setPosition(0)
        cursor.setPosition(3, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        self.kind_wanted.emit(kind)


class KindButton(PlainButton):
    """The pill behind a note: says what kind it is, opens the menu of what can be done with it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.setFont(theme.font("small"))

    def show_as(self, text: str, name: str, tone: str) -> None:
        """Show a word; `name` is what is said aloud, `tone` one of the pill's."""
        self.setText(text)
        self.setAccessibleName(name)
        if self.property("class") != f"kind-{tone}":
            self.setProperty("class", f"kind-{tone}")
            self.style().unpolish(self)
            self.style().polish(self)


class ActionFields(QWidget):
    """Who does it and by when; says gently what is missing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.owner = AutosaveLine(self.tr("Who does it"))
        self.owner.setPlaceholderText(self.tr("Who does it"))
        self.deadline = DateLine(self.tr("Deadline"))
        self.missing = label("", "small", "look")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(30), 0, 0, theme.px(4))
        column.setSpacing(theme.px(2))
        line = QHBoxLayout()
        line.setSpacing(theme.px(8))
        line.addWidget(self.owner, 3)
        line.addWidget(self.deadline, 2)
        column.addLayout(line)
        column.addWidget(self.missing)

    def fields(self) -> tuple[QWidget, ...]:
        """What Tab goes through, in order."""
        return (self.owner, self.deadline.line, self.deadline.button)

    def flush(self) -> None:
        """Save what is being typed."""
        self.owner.flush()
        self.deadline.line.flush()

    def say_missing(self, note: Note | None) -> None:
        """Say what this action lacks, or nothing."""
        text = ""
        if note is not None and note.text.strip():
            if not note.owner and not note.deadline:
                text = self.tr("Nobody to do it and no deadline yet.")
            elif not note.owner:
                text = self.tr("Nobody to do it yet.")
            elif not note.deadline:
                text = self.tr("No deadline yet.")
        self.missing.setText(text)
        self.missing.setVisible(bool(text))


class NoteRow(QWidget):
    """A note with everything it has; says what is wanted and writes nothing itself."""

    text_committed = Signal(str)
    kind_wanted = Signal(object)
    owner_committed = Signal(str)
    deadline_chosen = Signal(str)
    move_wanted = Signal(int)
    removal_wanted = Signal()

    def __init__(self, note: Note, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note = note
        self._shown = False
        self._writable = True
        self._icon = QLabel()
        self._icon.setFixedSize(theme.px(20), theme.px(28))
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.text = NoteText(self.tr("Note"))
        self.pill = KindButton()
        self.action: ActionFields | None = None

        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.px(4))
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.text, 1)
        line.addWidget(self.pill, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(2))
        self._column.addLayout(line)

        self.text.committed.connect(self.text_committed)
        self.text.kind_wanted.connect(self.kind_wanted)
        self.text.move_wanted.connect(self.move_wanted)
        self.text.removal_wanted.connect(self.removal_wanted)
        self.pill.clicked.connect(self._open_menu)
        self.text.installEventFilter(self)
        self.pill.installEventFilter(self)
        self.show_note(note)

    def fields(self) -> tuple[QWidget, ...]:
        """What Tab goes through, in order."""
        return (self.text, self.pill, *(self.action.fields() if self.action else ()))

    def show_note(self, note: Note) -> None:
        """Show the note as it is stored."""
        if self._shown and note == self.note:
            return
        self._shown = True
        self.note = note
        kind = words.kind_word(note.kind)
        colours = theme.colours()
        self._icon.setPixmap(
            icons.pixmap(words.KIND_ICONS[note.kind], theme.px(20), colours.ink, self.devicePixelRatioF())
        )
        self.text.show_text(note.text)
        self.text.setAccessibleName(kind)
        if note.kind is NoteKind.ACTION and self.action is None:
            self._make_action()
        if self.action is not None:
            self.action.owner.show_text(note.owner)
            self.action.deadline.draft_key = f"deadline {note.id}"
            self.action.deadline.show_date(note.deadline)
        said = kind
        if note.kind is NoteKind.ACTION and (note.owner or note.deadline):
            said = " · ".join(part for part in (note.owner, written.short(note.deadline)) if part)
        shown = self.pill.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, theme.px(200))
        self.pill.show_as(
            shown,
            self.tr("{kind}. Change kind, move or remove").format(kind=said if said == kind else f"{kind}, {said}"),
            words.KIND_TONES[note.kind],
        )
        self._show_details()

    def set_writable(self, writable: bool) -> None:
        """Whether the note can be changed."""
        if writable == self._writable:
            return
        self._writable = writable
        self.text.setReadOnly(not writable)
        self.pill.setEnabled(writable)
        self._show_details()

    def flush(self) -> None:
        """Save what is being typed, before the note goes somewhere."""
        self.text.flush()
        if self.action is not None:
            self.action.flush()

    def write(self) -> None:
        """Put the cursor behind the last word."""
        self.text.setFocus()
        cursor = self.text.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        self.text.setTextCursor(cursor)

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._show_details()
        return super().eventFilter(watched, event)

    def _make_action(self) -> None:
        self.action = ActionFields()
        self.action.owner.committed.connect(self.owner_committed)
        self.action.deadline.committed.connect(self.deadline_chosen)
        self.action.deadline.draft_taken.connect(self._show_details)
        for field in self.action.fields():
            field.installEventFilter(self)
        self._column.addWidget(self.action)

    def _show_details(self) -> None:
        if self.action is None:
            return
        focus = QApplication.focusWidget()
        here = focus is not None and self.isAncestorOf(focus)
        action = self._writable and self.note.kind is NoteKind.ACTION
        begun = self.note.lacks_owner_or_deadline or bool(self.action.deadline.draft())
        self.action.setVisible(action and (here or begun))
        self.action.say_missing(self.note if action and not here else None)

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for kind in NoteKind:
            action = menu.addAction(icons.icon(words.KIND_ICONS[kind]), words.kind_word(kind))
            _show_key(action, words.KIND_KEYS[kind])
            action.setData(kind)
            action.setCheckable(True)
            action.setChecked(kind is self.note.kind)
            action.triggered.connect(self._choose_kind)
        menu.addSeparator()
        for text, icon_name, key, act in (
            (self.tr("Move up"), "arrow-up", "Alt+Up", self._move_up),
            (self.tr("Move down"), "arrow-down", "Alt+Down", self._move_down),
            (self.tr("Remove"), "trash-2", "Alt+Del", self.removal_wanted.emit),
        ):
            action = menu.addAction(icons.icon(icon_name), text)
            _show_key(action, key)
            action.triggered.connect(act)
        menu.popup(self.pill.mapToGlobal(QPoint(0, self.pill.height())))

    def _choose_kind(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.kind_wanted.emit(NoteKind(action.data()))  # what an action carries comes back as a plain str

    def _move_up(self) -> None:
        self.move_wanted.emit(-1)

    def _move_down(self) -> None:
        self.move_wanted.emit(1)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(200), super().minimumSizeHint().height())


def _show_key(action: QAction, key: str) -> None:
    # The key is the text field's; the menu only shows it.
    action.setShortcut(QKeySequence(key))
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    action.setShortcutVisibleInContextMenu(True)
