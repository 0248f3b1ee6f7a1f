"""Til stede: how many came, who they are for the one who writes, and where guests came from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

from panelapp.domain.meetings import AttendanceStatus, Guests, MeetingRecord
from panelapp.domain.people import Person
from panelapp.services import attendance, meetings
from panelapp.ui import icons, theme
from panelapp.ui.meetings import words
from panelapp.ui.meetings.attendance_model import AttendanceModel
from panelapp.ui.widgets.basics import IconButton, Pill, PlainButton, Surface, Table, heading, label, muted
from panelapp.ui.widgets.export_button import ExportMenu
from panelapp.ui.widgets.fields import AutosaveLine, NumberBox
from panelapp.ui.workbench import Workbench

_KEYS = {
    Qt.Key.Key_P: AttendanceStatus.PRESENT,
    Qt.Key.Key_F: AttendanceStatus.EXCUSED,
    Qt.Key.Key_A: AttendanceStatus.ABSENT,
}


class GuestsRow(QWidget):
    """Where guests came from and how many they were."""

    def __init__(self, workbench: Workbench, guests: Guests, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.guests = guests
        self._workbench = workbench
        self.label_field = AutosaveLine(self.tr("Where they come from"))
        self.label_field.setPlaceholderText(self.tr("for example the building department"))
        self.number = NumberBox(self.tr("How many"), 999, 1)
        self.remove_button = IconButton("x", self.tr("Remove these guests"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.label_field, 1)
        row.addWidget(self.number)
        row.addWidget(self.remove_button)
        self.show_guests(guests)
        self.label_field.committed.connect(self._change_label)
        self.number.valueChanged.connect(self._change_number)
        self.remove_button.clicked.connect(self._remove)

    def show_guests(self, guests: Guests) -> None:
        """Show the row as it is stored."""
        self.guests = guests
        self.label_field.show_text(guests.label)
        self.number.blockSignals(True)
        self.number.setValue(guests.number)
        self.number.blockSignals(False)

    def _change_label(self, text: str) -> None:
        key = f"guests:{self.guests.id}:label"
        self._workbench.do(self.tr("write down guests"), meetings.change_guests, self.guests.id, label=text, merge=key)

    def _change_number(self, number: int) -> None:
        key = f"guests:{self.guests.id}:number"
        self._workbench.do(
            self.tr("write down guests"), meetings.change_guests, self.guests.id, number=number, merge=key
        )

    def _remove(self) -> None:
        self.label_field.flush()
        self._workbench.do(self.tr("remove guests"), meetings.remove_guests, self.guests.id)


class AttendanceCard(Surface):
    """Attendance in one line that opens into the list: one key for each person."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._meeting_id = ""
        self._open = False
        self._writable = True
        self._rows: list[GuestsRow] = []
        self._present = Pill("", "good")
        self._excused = Pill("", "look")
        self.rest_button = PlainButton("", "user-check")
        self.rest_button.clicked.connect(self._record_rest)
        self.exporting = ExportMenu(workbench, self.tr("Export attendance"), self)
        self.exporting.wanted.connect(self._export)
        self.edit_button = PlainButton(self.tr("Change"), "pencil")
        self.edit_button.clicked.connect(self._toggle)
        self._summary = label("", "small", "muted")
        self._form = QWidget()
        self.model = AttendanceModel()
        self.table = Table(self.tr("Attendance"))
        self.table.setModel(self.model)
        self.table.verticalHeader().setDefaultSectionSize(theme.px(36))
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.table.installEventFilter(self)
        self.table.doubleClicked.connect(self._cycle_clicked)
        self._keys = muted(self.tr("Space changes · P present · F absent with notice · A absent"))
        self._no_people = muted(
            self.tr("This meeting has no panel, so there is no list of names. Write how many came below.")
        )
        self.add_guests_button = PlainButton(self.tr("Add others present"), "plus")
        self.add_guests_button.clicked.connect(self._add_guests)

        head = QHBoxLayout()
        head.addWidget(heading(self.tr("Attendance"), 2), 1)
        pills = QHBoxLayout()
        pills.addWidget(self._present)
        pills.addWidget(self._excused)
        large_text = theme.px(100) > 150
        if large_text:
            pills.addStretch(1)
        else:
            head.addLayout(pills)
        head.addWidget(self.edit_button)
        self.body.addLayout(head)
        if large_text:
            self.body.addLayout(pills)
        self.body.addWidget(self._summary)
        self.body.addWidget(self.rest_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._form)
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.addWidget(self._no_people)
        form.addWidget(self.table)
        form.addWidget(self._keys)
        self._guests = QVBoxLayout()
        form.addLayout(self._guests)
        form.addWidget(self.add_guests_button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_attendance(self, record: MeetingRecord, people: Sequence[Person], writable: bool) -> None:
        """Show who came as it is stored; `people` are those asked for."""
        self._meeting_id = record.meeting.id
        self.exporting.setEnabled(bool(people or record.guests))
        self._writable = writable
        status = {row.person_id: row.status for row in record.attendance}
        self.model.show(people, status)
        present = record.count(AttendanceStatus.PRESENT)
        excused = record.count(AttendanceStatus.EXCUSED)
        guests = sum(row.number for row in record.guests if row.label.strip())
        if people:
            self._present.show_as(self.tr("%n present", "", present), "good" if present else "plain")
        else:
            self._present.show_as(self.tr("%n present", "", guests), "good" if guests else "plain")
        self._present.setVisible(bool(status or guests))
        self._excused.show_as(self.tr("%n absent with notice", "", excused), "look")
        self._excused.setVisible(excused > 0)
        came = [person.short_name for person in people if status.get(person.id) is AttendanceStatus.PRESENT]
        parts = [", ".join(came)] if came else []
        parts += [f"{row.label} ({row.number})" for row in record.guests if row.label.strip()]
        self._summary.setText(" · ".join(parts) or self._nobody(bool(people)))
        self._match_guests(record.guests)
        for widget in (self.table, self._keys):
            widget.setVisible(bool(people))
        self._no_people.setVisible(not people)
        rest = self.tr("The rest are here") if status else self.tr("Everyone is here")
        self.rest_button.setText(rest)
        self.rest_button.setAccessibleName(rest)
        left = writable and any(person.id not in status for person in people)
        if not left and self.rest_button.hasFocus():
            self.edit_button.setFocus()
        self.rest_button.setVisible(left)
        rows = min(8, len(people))
        self.table.setFixedHeight(
            rows * self.table.verticalHeader().defaultSectionSize()
            + self.table.horizontalHeader().minimumHeight()
            + theme.px(6)
        )
        self._show_open()

    def _nobody(self, asked: bool) -> str:
        if not self._writable:
            return self.tr("Attendance was not taken.")
        if asked:
            return self.tr("Nobody has been written down yet. Say that everyone is here, then change the exceptions.")
        return self.tr("Nobody has been written down yet.")

    def _match_guests(self, guests: Sequence[Guests]) -> None:
        there = {row.guests.id: row for row in self._rows}
        for row in self._rows:
            if row.guests.id not in {other.id for other in guests}:
                self._guests.removeWidget(row)
                row.hide()
                row.setParent(None)
                row.deleteLater()
        self._rows = []
        for place, one in enumerate(guests):
            row = there.get(one.id)
            if row is None:
                row = GuestsRow(self._workbench, one)
                self._guests.insertWidget(place, row)
            else:
                row.show_guests(one)
            self._rows.append(row)
        before: QWidget = self.table
        for row in self._rows:
            for field in (row.label_field, row.number, row.remove_button):
                QWidget.setTabOrder(before, field)
                before = field
        QWidget.setTabOrder(before, self.add_guests_button)

    def _show_open(self) -> None:
        self.edit_button.setVisible(self._writable)
        self.edit_button.setIcon(icons.icon("check" if self._open else "pencil", behind=theme.px(6)))
        self.edit_button.setText(self.tr("Done") if self._open else self.tr("Change"))
        self.edit_button.setAccessibleName(
            self.tr("Done with attendance") if self._open else self.tr("Change attendance")
        )
        self._form.setVisible(self._open and self._writable)
        self._summary.setVisible(not self._form.isVisibleTo(self))

    def _toggle(self) -> None:
        self._open = not self._open
        self._show_open()
        if self._open and self.model.rowCount():
            self.table.setFocus()
            self.table.selectRow(max(0, self.table.currentIndex().row()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.table and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            row = self.table.currentIndex().row()
            key = Qt.Key(event.key())
            if row >= 0 and not event.modifiers():
                if key == Qt.Key.Key_Space:
                    self._record(row, self.model.following(row))
                    return True
                if key in _KEYS:
                    self._record(row, _KEYS[key])
                    self.table.selectRow(min(row + 1, self.model.rowCount() - 1))
                    return True
                if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
                    self._record(row, None)
                    return True
        return super().eventFilter(watched, event)

    def _cycle_clicked(self) -> None:
        row = self.table.currentIndex().row()
        self._record(row, self.model.following(row))

    def _record(self, row: int, status: AttendanceStatus | None) -> None:
        person = self.model.person(row)
        label = self.tr("write down attendance")
        merge = f"attendance:{self._meeting_id}:{person.id}"
        if status is None:
            self._workbench.do(label, attendance.clear, self._meeting_id, person.id, merge=merge)
        else:
            self._workbench.do(label, attendance.record, self._meeting_id, person.id, status, merge=merge)

    def _record_rest(self) -> None:
        self._workbench.do(
            self.tr("write down attendance"),
            attendance.record_rest,
            self._meeting_id,
            AttendanceStatus.PRESENT,
        )

    def _export(self) -> None:
        store = self._workbench.store
        record = meetings.record(store, self._meeting_id)
        status = {row.person_id: row.status for row in record.attendance}
        rows = [
            (person.name, words.status_word(status.get(person.id)))
            for person in meetings.people(store, self._meeting_id)
        ]
        present = words.status_word(AttendanceStatus.PRESENT)
        rows += [(f"{row.label} ({row.number})", present) for row in record.guests if row.label.strip()]
        parts = (self.tr("Attendance"), record.meeting.held_on, record.meeting.title)
        headers = (self.tr("Name"), self.tr("Attendance"))
        self.exporting.save(" ".join(part for part in parts if part), headers, rows)

    def _add_guests(self) -> None:
        if self._workbench.do(self.tr("write down guests"), meetings.add_guests, self._meeting_id):
            self._rows[-1].label_field.setFocus()
