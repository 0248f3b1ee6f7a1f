"""One meeting: write on the left, the real page on the right."""

from __future__ import annotations

from datetime import datetime
from html import escape
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSplitter, QVBoxLayout, QWidget

from panelapp.domain.meetings import MeetingRecord, MeetingStatus
from panelapp.services import meetings, panels, reflection
from panelapp.ui import icons, theme
from panelapp.ui.meetings.attendance_card import AttendanceCard
from panelapp.ui.meetings.details_card import DetailsCard
from panelapp.ui.meetings.fields import style_sheet
from panelapp.ui.meetings.item_card import ItemCard
from panelapp.ui.meetings.paper import Paper
from panelapp.ui.meetings.sessions_card import SessionsCard
from panelapp.ui.page import Place
from panelapp.ui.widgets.basics import (
    Banner,
    IconButton,
    PageHeader,
    Pill,
    PlainButton,
    PrimaryButton,
    ScrollColumn,
    muted,
)
from panelapp.ui.widgets.fields import AutosaveLine, AutosaveText
from panelapp.ui.workbench import Workbench

_LOOK_AGAIN = 500
"""Milliseconds between two looks at whether something typed waits to be saved."""


class MeetingView(QWidget):
    """Everything about one meeting, saved as it is typed."""

    list_requested = Signal()
    place_requested = Signal(object)
    left_behind = Signal()
    """What is being typed is to be saved before it goes on paper."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.meeting_id = ""
        self._workbench = workbench
        self._record: MeetingRecord | None = None
        self._cards: list[ItemCard] = []
        self._narrow = False
        self._page_wanted = False
        self._saved_at = datetime.now()
        self._build_header()
        self._build_writing()
        self.paper = Paper(workbench)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(theme.px(16))
        self.splitter.addWidget(self.writing)
        self.splitter.addWidget(self.paper)
        self.splitter.setSizes([5200, 4800])
        self.splitter.setStretchFactor(0, 52)
        self.splitter.setStretchFactor(1, 48)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(16))
        column.addWidget(self.header)
        column.addWidget(self.splitter, 1)
        self._look = QTimer(self, interval=_LOOK_AGAIN)
        self._look.timeout.connect(self._show_state)
        workbench.saved.connect(self._note_saved)

    def _build_header(self) -> None:
        self.header = PageHeader(" ", " ")
        crumb = self.header.breadcrumb
        crumb.setTextFormat(Qt.TextFormat.RichText)
        crumb.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        crumb.linkActivated.connect(self._follow_crumb)
        self.state = Pill("")
        self.header.add_pill(self.state)
        self.page_button = PlainButton(self.tr("Show the page"), "file-text")
        self.page_button.setCheckable(True)
        self.close_button = PlainButton(self.tr("Close the meeting"), "check")
        self.print_button = PlainButton(self.tr("Print"), "printer")
        self.save_button = PrimaryButton(self.tr("Save PDF"), "file-down")
        self.more_button = IconButton("ellipsis", self.tr("More about this meeting"))
        for button, act in (
            (self.page_button, self._toggle_page),
            (self.close_button, self._close_or_reopen),
            (self.print_button, self._print),
            (self.save_button, self._save),
            (self.more_button, self._open_menu),
        ):
            button.clicked.connect(act)
        for button in (
            self.more_button,
            self.page_button,
            self.close_button,
            self.print_button,
            self.save_button,
        ):
            self.header.add_button(button)
        print_key = QAction(self.tr("Print"), self)
        print_key.setShortcut(QKeySequence.StandardKey.Print)
        print_key.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        print_key.triggered.connect(self._print)
        self.addAction(print_key)

    def _build_writing(self) -> None:
        self.writing = ScrollColumn()
        self.writing.setMinimumWidth(theme.px(360))
        self.writing.widget().setStyleSheet(style_sheet())
        self.loose = Banner("look")
        self.loose.acted.connect(self._close_anyway)
        self.loose.hide()
        self.details = DetailsCard()
        self.details.field_changed.connect(self._change_field)
        self.attendance = AttendanceCard(self._workbench)
        self.sessions = SessionsCard(self._workbench)
        self.sessions.chosen.connect(self._open_session)
        self.guard = muted(self.tr("Write about the shared matter, not about individual cases."))
        self.add_item_button = PlainButton(self.tr("Add agenda item"), "plus")
        self.add_item_button.clicked.connect(self.add_item)
        self.session_button = PlainButton(self.tr("Card session in this meeting"), "gallery-horizontal-end")
        self.session_button.clicked.connect(self._add_session)
        self._items = QVBoxLayout()
        self._items.setSpacing(12)
        below = QHBoxLayout()
        below.addWidget(self.add_item_button)
        below.addWidget(self.session_button)
        below.addStretch(1)
        column = self.writing.column
        column.setContentsMargins(0, 0, theme.px(4), theme.px(12))
        column.addWidget(self.loose)
        column.addWidget(self.details)
        column.addWidget(self.attendance)
        column.addWidget(self.sessions)
        column.addWidget(self.guard)
        column.addLayout(self._items)
        column.addLayout(below)
        column.addStretch(1)

    # What is shown

    def show_meeting(self, meeting_id: str) -> None:
        """Show a meeting. Raises `UserError("meeting.gone")`."""
        if meeting_id != self.meeting_id:
            meetings.record(self._workbench.store, meeting_id)
            self.meeting_id = meeting_id
            self._let_go_of_cards()
            self.details.forget()
            self.loose.hide()
            self._page_wanted = False
            self.writing.verticalScrollBar().setValue(0)
        self.refresh()

    def begin(self) -> None:
        """Be ready to write what the meeting just made is called."""
        self.details.begin()

    def refresh(self) -> None:
        """Read again and show. Raises `UserError("meeting.gone")`."""
        store = self._workbench.store
        record = meetings.record(store, self.meeting_id)
        self._record = record
        meeting = record.meeting
        writable = meeting.status is not MeetingStatus.CLOSED
        group = panels.get(store, meeting.panel_id).name if meeting.panel_id else ""
        crumbs = [f'<a href="list" style="color: {theme.colours().muted}">{escape(self.tr("Meetings"))}</a>']
        if group:
            link = f'<a href="panel" style="color: {theme.colours().muted}">{escape(group)}</a>'
            crumbs += [link, escape(self.tr("Meeting {number}").format(number=meeting.number))]
        self.header.set_title(meeting.title or self.tr("Meeting without a name"), " › ".join(crumbs))
        self.header.breadcrumb.setAccessibleName(
            self.tr("Way back to {group}").format(group=group or self.tr("Meetings"))
        )
        self.details.show_meeting(meeting, writable)
        self.attendance.show_attendance(record, meetings.people(store, meeting.id), writable)
        self._match_cards(record, writable)
        self.guard.setVisible(writable)
        self.add_item_button.setVisible(writable)
        self.sessions.show_sessions(meeting.id)
        self._show_session_button()
        if writable:
            self.close_button.setText(self.tr("Close the meeting"))
        else:
            self.close_button.setText(self.tr("Open again"))
            self.loose.hide()
        self.close_button.setIcon(icons.icon("check" if writable else "lock-open", behind=theme.px(6)))
        self.close_button.setAccessibleName(self.close_button.text())
        if not meetings.loose_actions(record):
            self.loose.hide()
        self._show_state()
        self.paper.show_meeting(meeting, writable)

    def _match_cards(self, record: MeetingRecord, writable: bool) -> None:
        former = list(self._cards)
        there = {card.item.id: card for card in former}
        wanted = {item.id for item in record.items}
        for card in [card for card in self._cards if card.item.id not in wanted]:
            self._let_go(card)
        cards: list[ItemCard] = []
        for place, item in enumerate(record.items):
            card = there.get(item.id)
            if card is None:
                card = ItemCard(self._workbench, item)
                card.focus_wanted.connect(self.write_note)
            if self._items.indexOf(card) != place:
                self._items.removeWidget(card)
                self._items.insertWidget(place, card)
            card.show_item(place + 1, item, record.notes_of(item), writable)
            cards.append(card)
        if cards != former:
            fields = [field for card in cards for field in card.fields()]
            chain = [self.attendance.add_guests_button, *fields, self.add_item_button, self.session_button]
            for before, after in pairwise(chain):
                QWidget.setTabOrder(before, after)
        self._cards = cards

    def _let_go(self, card: ItemCard) -> None:
        focus = self.window().focusWidget()
        had_focus = focus is not None and card.isAncestorOf(focus)
        self._cards.remove(card)
        self._items.removeWidget(card)
        card.hide()
        card.setParent(None)
        card.deleteLater()
        if had_focus:
            self.add_item_button.setFocus()

    def _let_go_of_cards(self) -> None:
        for card in list(self._cards):
            self._let_go(card)

    def cards(self) -> tuple[ItemCard, ...]:
        """The agenda items as they stand."""
        return tuple(self._cards)

    def write_note(self, note_id: str) -> None:
        """Put the cursor into a note and bring it into view."""
        for card in self._cards:
            row = card.row(note_id)
            if row is not None:
                row.write()
                self.writing.ensureWidgetVisible(row, 0, theme.px(40))

    def _unsaved(self) -> bool:
        lines, texts = self.findChildren(AutosaveLine), self.findChildren(AutosaveText)
        return any(line.unsaved for line in lines) or any(text.unsaved for text in texts)

    def _note_saved(self) -> None:
        self._saved_at = datetime.now()

    def _show_state(self) -> None:
        if self._record is None:
            return
        if self._record.meeting.status is MeetingStatus.CLOSED:
            self.state.show_as(self.tr("Closed"), "good")
        elif self._unsaved():
            self.state.show_as(self.tr("Draft · being written"))
        elif (datetime.now() - self._saved_at).total_seconds() < 60:
            self.state.show_as(self.tr("Draft · saved now"))
        else:
            self.state.show_as(self.tr("Draft · saved {time}").format(time=self._saved_at.strftime("%H.%M")))

    # What is done

    def _change_field(self, name: str, value: str) -> None:
        self._workbench.do(
            self.tr("change the meeting"),
            meetings.change,
            self.meeting_id,
            merge=f"meeting:{self.meeting_id}:{name}",
            **{name: value},
        )

    def add_item(self) -> None:
        """Put a new matter on the agenda and the cursor into its title."""
        if self._workbench.do(self.tr("add an agenda item"), meetings.add_item, self.meeting_id):
            card = self._cards[-1]
            card.title.setFocus()
            self.writing.widget().adjustSize()
            self.writing.ensureWidgetVisible(card)

    def _add_session(self) -> None:
        if self._record is None:
            return
        meeting = self._record.meeting
        added = self._workbench.do(
            self.tr("plan a card session"),
            reflection.add,
            group_name=meeting.title,
            panel_id=meeting.panel_id,
            meeting_id=meeting.id,
        )
        if added and added.value is not None:
            self.place_requested.emit(Place("reflection", added.value.id))

    def _open_session(self, session_id: str) -> None:
        self.place_requested.emit(Place("reflection", session_id, "console"))

    def _close_or_reopen(self) -> None:
        self.left_behind.emit()
        if self._record is None:
            return
        if self._record.meeting.status is MeetingStatus.CLOSED:
            self._workbench.do(self.tr("open the meeting again"), meetings.reopen, self.meeting_id)
            return
        loose = len(meetings.loose_actions(self._record))
        if not loose:
            self._close_anyway()
            return
        self.loose.set_text(
            self.tr("%n action(s) lack someone to do it or a deadline.", "", loose),
            self.tr("You can write it now, or close the meeting as it is."),
        )
        self.loose.set_button(self.tr("Close as it is"))
        self.loose.show()
        self.writing.verticalScrollBar().setValue(0)
        self.loose.button.setFocus()

    def _close_anyway(self) -> None:
        (self.more_button if self._narrow else self.close_button).setFocus()
        self.loose.hide()
        self._workbench.do(self.tr("close the meeting"), meetings.close, self.meeting_id)

    def _remove(self) -> None:
        self.left_behind.emit()
        meeting_id, self.meeting_id = self.meeting_id, ""
        self._record = None
        if self._workbench.do(self.tr("remove the meeting"), meetings.remove, meeting_id):
            self.list_requested.emit()
        else:
            self.show_meeting(meeting_id)

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._narrow:
            menu.addAction(self.close_button.icon(), self.close_button.text(), self._close_or_reopen)
            menu.addAction(self.print_button.icon(), self.print_button.text(), self._print)
        menu.addAction(icons.icon("external-link"), self.tr("Save and open in the PDF viewer …"), self._save_and_open)
        if self.attendance.exporting.isEnabled():
            menu.addMenu(self.attendance.exporting)
        if self.sessions.may_add:
            menu.addAction(
                icons.icon("gallery-horizontal-end"), self.tr("Card session in this meeting"), self._add_session
            )
        if self._record is not None and self._record.meeting.panel_id:
            menu.addAction(icons.icon("grid-3x3"), self.tr("Table plan for those present"), self._open_tables)
        if self._record is not None and self._record.meeting.status is not MeetingStatus.CLOSED:
            menu.addSeparator()
            menu.addAction(icons.icon("trash-2"), self.tr("Remove the meeting and its notes"), self._remove)
        menu.popup(self.more_button.mapToGlobal(QPoint(0, self.more_button.height())))

    def _open_tables(self) -> None:
        if self._record is not None and self._record.meeting.panel_id:
            part = f"meetings/tables/{self.meeting_id}"
            self.place_requested.emit(Place("panels", self._record.meeting.panel_id, part))

    def _follow_crumb(self, link: str) -> None:
        if link == "panel" and self._record is not None and self._record.meeting.panel_id:
            self.place_requested.emit(Place("panels", self._record.meeting.panel_id, "meetings"))
        else:
            self.list_requested.emit()

    def _print(self) -> None:
        self.left_behind.emit()
        self.paper.print()

    def _save(self) -> None:
        self.left_behind.emit()
        self.paper.save()

    def _save_and_open(self) -> None:
        self.left_behind.emit()
        self.paper.save_and_open()

    # Room for both, or for one at a time

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._narrow = self.width() < theme.px(820)
        self._show_sides()

    def _toggle_page(self) -> None:
        self._page_wanted = not self._page_wanted
        self._show_sides()

    def _show_sides(self) -> None:
        self.page_button.setVisible(self._narrow)
        self.page_button.setChecked(self._page_wanted)
        self.writing.setVisible(not self._narrow or not self._page_wanted)
        self.paper.setVisible(not self._narrow or self._page_wanted)
        for button in (self.close_button, self.print_button):  # in the menu then
            button.setVisible(not self._narrow)
        self._show_session_button()

    def _show_session_button(self) -> None:
        writable = not self.add_item_button.isHidden()
        if self.session_button.hasFocus() and not self.sessions.may_add:
            self.sessions.rows[-1].button.setFocus()
        self.session_button.setVisible(writable and not self._narrow and self.sessions.may_add)

    def start(self) -> None:
        """Begin looking at what is being typed, and make the page that may have been left in the making."""
        self._look.start()
        self.paper.follow()

    def stop(self) -> None:
        """Let go of what runs by itself."""
        self._look.stop()
        self.paper.stop()
