"""Follow-up: every action that was agreed, the most urgent first."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from panelapp.services import overview
from panelapp.ui import written
from panelapp.ui.page import Page, Place
from panelapp.ui.widgets.basics import (
    Banner,
    EmptyState,
    PageHeader,
    Pill,
    PlainButton,
    PrimaryButton,
    ScrollColumn,
    Surface,
    hairline,
    label,
    muted,
)
from panelapp.ui.widgets.export_button import ExportButton
from panelapp.ui.workbench import Workbench


class FollowUpPage(Page):
    """What was promised to the participants, by whom and by when."""

    topics = frozenset({"note", "agenda_item", "meeting"})

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(28, 24, 28, 20)
        outside.setSpacing(16)
        header = PageHeader(self.tr("Follow-up"))
        self.export_button = ExportButton(workbench, self.tr("Export what was agreed"))
        self.export_button.exporting.wanted.connect(self._export)
        header.add_button(self.export_button)
        outside.addWidget(header)
        later = Banner("plain")
        later.set_text(
            self.tr("This room is thin for now."),
            self.tr(
                "It lists what was agreed. What came of it, and telling the participants, comes in a later version."
            ),
        )
        outside.addWidget(later)
        self._scroll = ScrollColumn()
        outside.addWidget(self._scroll, 1)
        self._content: QWidget | None = None

    def refresh(self) -> None:
        if self._content is not None:
            self._scroll.column.removeWidget(self._content)
            self._content.deleteLater()
        promises = overview.promises(self.workbench.store)
        self.export_button.setVisible(bool(promises))
        self._content = self._list(promises) if promises else self._empty()
        self._scroll.column.addWidget(self._content, 1)

    def _empty(self) -> QWidget:
        surface = Surface(margin=28)
        button = PrimaryButton(self.tr("Go to the meetings"), "calendar-days")
        button.setProperty("place", Place("meetings"))
        button.clicked.connect(self._to_property)
        surface.body.addWidget(
            EmptyState(
                self.tr("Nothing has been agreed yet"),
                self.tr("Actions noted in a meeting, with who is responsible and a deadline, are gathered here."),
                button,
                "list-checks",
            )
        )
        return surface

    def _list(self, promises: tuple[overview.Promise, ...]) -> QWidget:
        surface = Surface()
        today = date.today().isoformat()
        for number, promise in enumerate(promises):
            if number:
                surface.body.addWidget(hairline())
            row = QHBoxLayout()
            row.setSpacing(12)
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(label(promise.action.text, "strong"))
            words.addWidget(
                muted(
                    " · ".join(
                        part
                        for part in (promise.action.owner or self.tr("nobody responsible yet"), promise.meeting.title)
                        if part
                    )
                )
            )
            row.addLayout(words, 1)
            deadline = promise.action.deadline
            if not deadline:
                row.addWidget(Pill(self.tr("no deadline"), "look"))
            else:
                day = written.in_words(deadline)
                if deadline < today:
                    row.addWidget(Pill(self.tr("overdue since {day}").format(day=day), "late"))
                else:
                    row.addWidget(Pill(day))
            button = PlainButton(self.tr("Open the meeting"))
            button.setAccessibleName(f"{self.tr('Open the meeting')}: {promise.meeting.title}")
            button.setProperty("place", Place("meetings", promise.meeting.id))
            button.clicked.connect(self._to_property)
            row.addWidget(button)
            surface.body.addLayout(row)
        surface.body.addStretch(1)
        return surface

    def _export(self) -> None:
        headers = (
            self.tr("What was agreed"),
            self.tr("Responsible"),
            self.tr("Deadline"),
            self.tr("Meeting"),
            self.tr("Date of the meeting"),
        )
        promises = overview.promises(self.workbench.store)
        rows = [
            (each.action.text, each.action.owner, each.action.deadline, each.meeting.title, each.meeting.held_on)
            for each in promises
        ]
        self.export_button.exporting.save(self.tr("Follow-up"), headers, rows)

    def _to_property(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.place_requested.emit(sender.property("place"))
