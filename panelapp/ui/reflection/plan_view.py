"""The plan of one session: group, time, question, circle and running order; and what was let out of a closed one."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from panelapp.domain.decks import Deck, in_language
from panelapp.domain.meetings import Meeting
from panelapp.domain.reflection import Session, SessionStatus
from panelapp.services import decks, meetings, reflection, session_words
from panelapp.ui import preferences, theme
from panelapp.ui.page import Place
from panelapp.ui.print_dialog import PrintDialog, open_print_dialog
from panelapp.ui.reflection.block_row import BlockRow
from panelapp.ui.reflection.deck_choice import DeckChoice
from panelapp.ui.reflection.released_card import ReleasedCard
from panelapp.ui.reflection.step_guide import StepGuideDialog
from panelapp.ui.widgets.basics import (
    IconButton,
    PageHeader,
    Pill,
    PlainButton,
    PrimaryButton,
    ScrollColumn,
    Surface,
    heading,
    label,
)
from panelapp.ui.widgets.date_line import DateLine
from panelapp.ui.widgets.fields import AutosaveLine, AutosaveText, NumberBox
from panelapp.ui.widgets.time_field import TimeField
from panelapp.ui.workbench import Workbench


class PlanView(QWidget):
    """Everything about a session before and after it is held."""

    list_requested = Signal()
    console_requested = Signal(str)
    place_requested = Signal(object)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._language = preferences.language()
        self._words = session_words.block_words(self._language)
        self.session_id = ""
        self._session: Session | None = None
        self._rows: list[BlockRow] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(14))
        column.addLayout(self._build_header())
        scroll = ScrollColumn()
        self._body = QGridLayout()
        self._body.setSpacing(16)
        scroll.column.addLayout(self._body)
        scroll.column.addStretch(1)
        column.addWidget(scroll, 1)
        self._left = QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(16)
        self.released = ReleasedCard(self._language)
        left.addWidget(self.released)
        left.addWidget(self._build_when())
        left.addWidget(self._build_question())
        self.deck_choice = DeckChoice(workbench, self._language)
        left.addWidget(self.deck_choice)
        left.addStretch(1)
        self._right = self._build_running_order()
        self._wide: bool | None = None
        self._arrange()

    # How it is built

    def _build_header(self) -> QHBoxLayout:
        row = QHBoxLayout()
        back = IconButton("arrow-left", self.tr("All sessions"))
        back.clicked.connect(self.list_requested)
        row.addWidget(back)
        self.header = PageHeader("")
        crumb = self.header.breadcrumb
        crumb.setTextFormat(Qt.TextFormat.RichText)
        crumb.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        crumb.linkActivated.connect(self._follow_crumb)
        self.state = Pill("")
        self.header.add_pill(self.state)
        self.more_button = IconButton("ellipsis", self.tr("More"))
        menu = QMenu(self.more_button)
        menu.addAction(self.tr("Remove the session"), self._remove)
        self.more_button.setMenu(menu)
        self.print_button = PlainButton(self.tr("Print …"), "printer")
        self.print_button.clicked.connect(self._print)
        self.start_button = PrimaryButton("", "play")
        self.start_button.clicked.connect(self._start)
        self.meeting_button = PrimaryButton("", "arrow-left")
        self.meeting_button.clicked.connect(self._go_to_meeting)
        for button in (self.more_button, self.print_button, self.start_button, self.meeting_button):
            self.header.add_button(button)
        row.addWidget(self.header, 1)
        return row

    def _build_when(self) -> Surface:
        card = Surface()
        card.body.addWidget(heading(self.tr("The group"), 2))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(12))
        grid.setVerticalSpacing(theme.px(4))
        self.group_name = AutosaveLine(self.tr("What the group is called"))
        self.group_name.setProperty("field", "group_name")
        self.group_name.committed.connect(self._change)
        self.date = DateLine(self.tr("Date"))
        self.date.setProperty("field", "planned_on")
        self.date.committed.connect(self._change)
        self.starts_at = TimeField(self.tr("Starts at"))
        self.starts_at.setProperty("field", "starts_at")
        self.starts_at.chosen.connect(self._change)
        self.place = AutosaveLine(self.tr("Place"))
        self.place.setProperty("field", "place")
        self.place.committed.connect(self._change)
        self.seats = self._spin(self.tr("Seats in the circle"), "seats", 1, reflection.MOST_SEATS)
        self.staff = self._spin(self.tr("Of these, staff"), "staff", 0, reflection.MOST_SEATS)
        for row, column, span, text, field in (
            (0, 0, 2, self.group_name.accessibleName(), self.group_name),
            (2, 0, 1, self.tr("Date"), self.date),
            (2, 1, 1, self.starts_at.accessibleName(), self.starts_at),
            (4, 0, 2, self.place.accessibleName(), self.place),
            (6, 0, 1, self.seats.accessibleName(), self.seats),
            (6, 1, 1, self.staff.accessibleName(), self.staff),
        ):
            grid.addWidget(label(text, "small", "muted"), row, column, 1, span)
            grid.addWidget(field, row + 1, column, 1, span, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 1)
        card.body.addLayout(grid)
        card.body.addWidget(
            label(self.tr("Numbers, never names. Everybody in the circle follows the same steps."), "small", "muted")
        )
        return card

    def _spin(self, name: str, field: str, least: int, most: int) -> NumberBox:
        spin = NumberBox(name, most, least)
        spin.setProperty("field", field)
        spin.valueChanged.connect(self._change)
        return spin

    def _build_question(self) -> Surface:
        card = Surface()
        head = QHBoxLayout()
        head.addWidget(heading(self.tr("The question"), 2), 1)
        self.suggest_button = PlainButton(self.tr("Suggestions"), "lightbulb")
        menu = QMenu(self.suggest_button)
        for question in session_words.suggested_questions(self._language):
            menu.addAction(question.replace("&", "&&"), self._use_suggestion).setData(question)
        self._from_cards = menu.addMenu(self.tr("From the cards"))
        self.suggest_button.setMenu(menu)
        head.addWidget(self.suggest_button)
        card.body.addLayout(head)
        self.question = AutosaveText(self.tr("The question"), least=2, most=5)
        self.question.setProperty("field", "question")
        self.question.setPlaceholderText(self.tr("One open question, read aloud twice and shown on the wall"))
        self.question.committed.connect(self._change)
        card.body.addWidget(self.question)
        card.body.addWidget(
            label(self.tr("Ask about the shared matter, not about anybody's own case."), "small", "muted")
        )
        return card

    def _build_running_order(self) -> Surface:
        card = Surface()
        head = QHBoxLayout()
        head.addWidget(heading(self.tr("Running order"), 2))
        self.sum = Pill("")
        head.addWidget(self.sum)
        head.addStretch(1)
        self.restore_button = PlainButton(self.tr("All eleven steps again"), "rotate-ccw")
        self.restore_button.clicked.connect(self._restore)
        head.addWidget(self.restore_button)
        card.body.addLayout(head)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        card.body.addLayout(self._list)
        card.body.addStretch(1)
        return card

    def _arrange(self) -> None:
        wide = self.width() >= theme.px(820)
        if wide == self._wide:
            return
        self._wide = wide
        for part in (self._left, self._right):
            self._body.removeWidget(part)
        self._body.addWidget(self._left, 0, 0)
        self._body.addWidget(self._right, *((0, 1) if wide else (1, 0)))
        self._body.setColumnStretch(0, 4)
        self._body.setColumnStretch(1, 5 if wide else 0)

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # pyright: ignore[reportArgumentType]
        self._arrange()

    # What is shown

    def show_session(self, session_id: str) -> None:
        """Show a session. Raises `UserError("reflection.gone")`."""
        if session_id != self.session_id:
            self._session = None
            self.date.forget()
        session = reflection.get(self._workbench.store, session_id)
        self.session_id = session_id
        self._session = session
        closed = session.status is SessionStatus.CLOSED
        running = session.status is SessionStatus.RUNNING
        meeting = meetings.get(self._workbench.store, session.meeting_id) if session.meeting_id else None
        self._show_title(session, meeting)
        word, tone = {
            SessionStatus.PLANNED: (self.tr("Planned"), "plain"),
            SessionStatus.RUNNING: (self.tr("Under way"), "look"),
            SessionStatus.CLOSED: (self.tr("Closed"), "good"),
        }[session.status]
        self.state.show_as(word, tone)
        start = self.tr("Go on") if running else self.tr("Start the session")
        self.start_button.setText(start)
        self.start_button.setAccessibleName(start)
        self.start_button.setVisible(not closed)
        self.group_name.show_text(session.group_name)
        self.date.draft_key = f"planned_on {session_id}"
        self.date.show_date(session.planned_on)
        self.starts_at.show_time(session.starts_at)
        self.place.show_text(session.place)
        self.question.show_text(session.question)
        self.staff.blockSignals(True)
        self.staff.setMaximum(session.seats)
        self.staff.blockSignals(False)
        for spin, value in ((self.seats, session.seats), (self.staff, session.staff)):
            spin.blockSignals(True)
            spin.setValue(value)
            spin.blockSignals(False)
        for field in (self.group_name, self.date, self.starts_at, self.place, self.seats, self.staff, self.question):
            field.setEnabled(not closed)
        self.suggest_button.setEnabled(not closed)
        self.deck_choice.show_session(session)
        self._offer_questions_of(decks.find(self._workbench.store, session.deck))
        self._show_blocks(session)
        self._show_released(session, meeting)

    def _show_title(self, session: Session, meeting: Meeting | None) -> None:
        title = (meeting.title or self.tr("Meeting without a name")) if meeting is not None else ""
        crumbs = [self._link("list", self.tr("Reflection"))]
        if title:
            crumbs.append(self._link("meeting", title))
        self.header.set_title(session.group_name or self.tr("Group without a name"), " › ".join(crumbs))
        self.header.breadcrumb.setAccessibleName(
            self.tr("Way back to {place}").format(place=title or self.tr("Reflection"))
        )
        short = self.meeting_button.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, theme.px(180))
        back = self.tr("Back to the meeting: {meeting}")
        self.meeting_button.setText(back.format(meeting=short).replace("&", "&&"))
        self.meeting_button.setAccessibleName(back.format(meeting=title))
        self.meeting_button.setToolTip(back.format(meeting=title))
        self.meeting_button.setVisible(bool(title) and session.status is SessionStatus.CLOSED)

    def _link(self, where: str, text: str) -> str:
        return f'<a href="{where}" style="color: {theme.colours().muted}">{escape(text)}</a>'

    def take_focus(self) -> None:
        """Stand where one goes on from here."""
        if not self.meeting_button.isHidden():
            self.meeting_button.setFocus()

    def _show_blocks(self, session: Session) -> None:
        while len(self._rows) < len(session.blocks):
            row = BlockRow(len(self._rows))
            row.minutes_changed.connect(self._set_minutes)
            row.removed.connect(self._remove_block)
            row.about_asked.connect(self._show_guide)
            self._rows.append(row)
            self._list.addWidget(row)
        for index, row in enumerate(self._rows):
            row.setVisible(index < len(session.blocks))
            if index < len(session.blocks):
                block = session.blocks[index]
                row.show_block(
                    self._words[block.kind],
                    block.minutes,
                    writable=session.status is not SessionStatus.CLOSED,
                    removable=session.status is SessionStatus.PLANNED and len(session.blocks) > 1,
                )
        total = sum(block.minutes for block in session.blocks)
        self.sum.setText(self.tr("{n} min in all").format(n=total))
        whole = len(session.blocks) == len(session_words.default_blocks())
        self.restore_button.setVisible(session.status is SessionStatus.PLANNED and not whole)

    def _show_released(self, session: Session, meeting: Meeting | None) -> None:
        closed = session.status is SessionStatus.CLOSED
        self.released.setVisible(closed)
        if closed:
            self.released.show_session(self._workbench.store, session, meeting)

    # What is done

    def _go_to_meeting(self) -> None:
        if self._session is not None and self._session.meeting_id:
            self.place_requested.emit(Place("meetings", self._session.meeting_id))

    def _follow_crumb(self, link: str) -> None:
        if link == "meeting":
            self._go_to_meeting()
        else:
            self.list_requested.emit()

    def _change(self, value: str | int) -> None:
        field = str(self.sender().property("field"))
        self._workbench.do(
            self.tr("change the session"),
            reflection.change,
            self.session_id,
            field,
            value,
            merge=f"session-{self.session_id}-{field}",
        )

    def _offer_questions_of(self, deck: Deck | None) -> None:
        cards = deck.cards if deck is not None else ()
        last = [in_language(card.questions[-1], self._language) for card in cards if card.questions]
        asked = [question for question in last if question]
        if asked != [str(action.data()) for action in self._from_cards.actions()]:
            self._from_cards.clear()
            for question in asked:
                self._from_cards.addAction(question.replace("&", "&&"), self._use_suggestion).setData(question)
        self._from_cards.setEnabled(bool(asked))

    def _use_suggestion(self) -> None:
        question = str(self.sender().data())  # pyright: ignore[reportAttributeAccessIssue]
        self._workbench.do(self.tr("choose a question"), reflection.change, self.session_id, "question", question)

    def _set_minutes(self, position: int, minutes: int) -> None:
        self._workbench.do(
            self.tr("change the minutes"),
            reflection.set_minutes,
            self.session_id,
            position,
            minutes,
            merge=f"minutes-{self.session_id}-{position}",
        )

    def _remove_block(self, position: int) -> None:
        self._workbench.do(self.tr("leave out a step"), reflection.remove_block, self.session_id, position)

    def _show_guide(self, position: int) -> None:
        if self._session is not None:
            StepGuideDialog(self._session.blocks[position].kind, self._language, self).open()

    def _restore(self) -> None:
        self._workbench.do(self.tr("all steps again"), reflection.restore_blocks, self.session_id)

    def _start(self) -> None:
        self.flush()
        session = self._session
        if session is None:
            return
        if session.status is SessionStatus.RUNNING or self._workbench.do(
            self.tr("start the session"), reflection.start, session.id
        ):
            self.console_requested.emit(session.id)

    def _remove(self) -> None:
        removed = self._workbench.do(self.tr("remove the session"), reflection.remove, self.session_id)
        if removed:
            self.list_requested.emit()

    def flush(self) -> None:
        """Save what is being typed."""
        for field in (self.group_name, self.date.line, self.starts_at, self.place, self.question):
            field.flush()
        for box in (self.seats, self.staff, *(row.minutes for row in self._rows)):
            box.interpretText()

    def _print(self) -> None:
        self.flush()
        if self._session is not None:
            open_print_dialog(self._workbench, self._session, self)

    def stop(self) -> None:
        """Let go of the paper being made."""
        for dialog in self.findChildren(PrintDialog):
            dialog.reject()
