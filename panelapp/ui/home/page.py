"""The start page: what is today, what waits, how far each panel has come, who takes part."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from panelapp.domain.meetings import Meeting
from panelapp.domain.panels import Step
from panelapp.domain.reflection import Session, SessionStatus
from panelapp.services import datafile, overview, panels, people, reflection
from panelapp.services import workplace as workplaces
from panelapp.ui import icons, theme, written
from panelapp.ui.page import Page, Place
from panelapp.ui.widgets.basics import (
    Banner,
    Columns,
    EmptyState,
    PageHeader,
    Pill,
    PlainButton,
    PrimaryButton,
    ScrollColumn,
    Surface,
    hairline,
    heading,
    label,
    muted,
)
from panelapp.ui.widgets.progress_line import ProgressLine
from panelapp.ui.workbench import Workbench


class HomePage(Page):
    """Everything that is due, one press away from being done."""

    topics = frozenset(
        {
            "panel",
            "candidate",
            "member",
            "meeting",
            "note",
            "agenda_item",
            "session",
            "person",
            "answer",
            "attribute",
            "category",
            "workplace",
            "remembered",
        }
    )

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(28, 24, 28, 20)
        outside.setSpacing(20)
        self.header = PageHeader("", " ")
        self.new_panel = PlainButton(self.tr("New panel"), "users")
        self.new_panel.clicked.connect(self._add_panel)
        self.header.add_button(self.new_panel)
        self.start_session = PrimaryButton(self.tr("Start a reflection session"), "play")
        self.start_session.clicked.connect(self._start_session)
        self.header.add_button(self.start_session)
        outside.addWidget(self.header)
        self.code_banner = Banner("look", "key-round")
        self.code_banner.set_text(
            self.tr("The recovery code has not been typed back."),
            self.tr("Without it, a forgotten passphrase means that the file cannot be opened by anybody."),
        )
        self.code_banner.set_button(self.tr("Make a new code"))
        self.code_banner.acted.connect(self._to_settings)
        outside.addWidget(self.code_banner)
        self._scroll = ScrollColumn()
        outside.addWidget(self._scroll, 1)
        self._content: QWidget | None = None

    def refresh(self) -> None:
        store = self.workbench.store
        today = date.today()
        self.header.set_title(self._greeting(), written.in_words(today.isoformat(), weekday=True))
        self.code_banner.setVisible(not datafile.recovery_code_confirmed(store))
        if self._content is not None:
            self._scroll.column.removeWidget(self._content)
            self._content.deleteLater()
        progress = panels.overview(store)
        event = overview.next_event(store, today)
        empty = not progress and event is None and not people.all(store)
        self.new_panel.setVisible(not empty)
        self.start_session.setVisible(not empty)
        going = isinstance(event, Session) and event.status is SessionStatus.RUNNING
        words = self.tr("Go on with the session") if going else self.tr("Start a reflection session")
        self.start_session.setText(words)
        self.start_session.setAccessibleName(words)
        if empty:
            self._content = self._first_steps()
        else:
            self._content = self._everything(event, progress, today)
        self._scroll.column.addWidget(self._content)

    def _greeting(self) -> str:
        hour = datetime.now().hour
        name = workplaces.get(self.workbench.store).facilitator
        if 5 <= hour < 10:
            words = self.tr("Good morning, {name}") if name else self.tr("Good morning")
        elif 10 <= hour < 18:
            words = self.tr("Good day, {name}") if name else self.tr("Good day")
        else:
            words = self.tr("Good evening, {name}") if name else self.tr("Good evening")
        return words.format(name=name)

    # Empty

    def _first_steps(self) -> QWidget:
        surface = Surface(margin=28)
        importer = PrimaryButton(self.tr("Import a list of people"), "file-up")
        importer.clicked.connect(self._to_import)
        surface.body.addWidget(
            EmptyState(
                self.tr("Here you see what is due"),
                self.tr(
                    "Start with the list of those who have volunteered: a CSV or Excel file is enough. "
                    "Then make a panel, draw it, hold a session and print the minutes."
                ),
                importer,
                "sprout",
            )
        )
        return surface

    # Full

    def _everything(
        self, event: Session | Meeting | None, progress: tuple[panels.Progress, ...], today: date
    ) -> QWidget:
        content = Columns(900)
        left, right = content.add(27), content.add(20)
        if event is not None:
            left.addWidget(self._event_card(event, today))
        left.addWidget(self._panels_card(progress), 1)
        right.addWidget(self._waiting_card(today))
        right.addWidget(self._heard_card(today), 1)
        return content

    def _event_card(self, event: Session | Meeting, today: date) -> QWidget:
        surface = Surface(margin=0)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(_Still("gallery-horizontal-end" if isinstance(event, Session) else "calendar-days"))
        words = QVBoxLayout()
        words.setContentsMargins(20, 18, 20, 18)
        words.setSpacing(4)
        day = event.planned_on if isinstance(event, Session) else event.held_on
        running = isinstance(event, Session) and event.status is SessionStatus.RUNNING
        pill = Pill(self.tr("Under way") if running else self._when(day, event.starts_at, today), "look")
        words.addWidget(pill)
        words.addWidget(heading(event.group_name if isinstance(event, Session) else event.title, 2))
        if isinstance(event, Session):
            details = [self.tr("%n seat(s)", "", event.seats), event.place]
        else:
            details = [self.tr("Meeting {n}").format(n=event.number), event.place]
        words.addWidget(label(" · ".join(part for part in details if part), "body", "muted"))
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        if isinstance(event, Session):
            start = PrimaryButton(self.tr("Go on") if running else self.tr("Prepare and start"), "play")
            start.setProperty("place", Place("reflection", event.id, "console" if running else ""))
        else:
            start = PrimaryButton(self.tr("Open the meeting"), "calendar-days")
            start.setProperty("place", Place("meetings", event.id))
        start.clicked.connect(self._to_property)
        buttons.addWidget(start)
        buttons.addStretch(1)
        words.addSpacing(6)
        words.addLayout(buttons)
        words.addStretch(1)
        row.addLayout(words, 1)
        surface.body.addLayout(row)
        return surface

    def _when(self, day: str, at: str, today: date) -> str:
        if not day:
            return self.tr("No date yet")
        days = (date.fromisoformat(day) - today).days
        if days == 0:
            words = self.tr("Today")
        elif days == 1:
            words = self.tr("Tomorrow")
        else:
            words = written.in_words(day, year=False)
        return f"{words} {at.replace(':', '.')}".strip()

    def _panels_card(self, progress: tuple[panels.Progress, ...]) -> QWidget:
        surface = Surface()
        surface.body.addWidget(heading(self.tr("Panels in progress"), 2))
        surface.body.addWidget(muted(self.tr("How far they have come")))
        if not progress:
            surface.body.addWidget(label(self.tr("No panel yet. Make one with “New panel”."), "body", "muted"))
        steps = list(Step)
        for entry in progress[:6]:
            surface.body.addWidget(hairline())
            row = QHBoxLayout()
            row.setSpacing(12)
            names = QVBoxLayout()
            names.setSpacing(0)
            link = PlainButton(entry.panel.name or self.tr("Panel without a name"))
            link.setProperty("class", "bare")
            link.setStyleSheet("text-align: left;")
            link.setProperty("place", Place("panels", entry.panel.id))
            link.clicked.connect(self._to_property)
            names.addWidget(link)
            unit = muted(entry.panel.responsible_unit)
            unit.setContentsMargins(theme.px(6), 0, 0, 0)
            names.addWidget(unit)
            row.addLayout(names, 1)
            current = next((step for step in steps if step not in entry.done), Step.FOLLOW_UP)
            words = self._step_words(current)
            row.addWidget(ProgressLine(len(entry.done) / len(steps), f"{entry.panel.name}: {words}"))
            state = label(words, "small", wrap=False)
            state.setMinimumWidth(theme.px(112))
            row.addWidget(state)
            surface.body.addLayout(row)
        surface.body.addStretch(1)
        return surface

    def _step_words(self, step: Step) -> str:
        return {
            Step.PURPOSE: self.tr("Purpose"),
            Step.RECRUITMENT: self.tr("Recruitment"),
            Step.COMPOSITION: self.tr("Composition"),
            Step.INVITATION: self.tr("Invitation"),
            Step.MEETINGS: self.tr("Meetings"),
            Step.EVALUATION: self.tr("Evaluation"),
            Step.FOLLOW_UP: self.tr("Follow-up"),
        }[step]

    def _waiting_card(self, today: date) -> QWidget:
        surface = Surface()
        surface.body.addWidget(heading(self.tr("This waits for you"), 2))
        surface.body.addWidget(muted(self.tr("Deadlines and promises to the participants")))
        waits = overview.waiting(self.workbench.store, today)
        if not waits:
            surface.body.addWidget(hairline())
            surface.body.addWidget(label(self.tr("Nothing is due."), "body", "muted"))
        for wait in waits[:5]:
            surface.body.addWidget(hairline())
            row = QHBoxLayout()
            row.setSpacing(10)
            words = self.tr("Finish the minutes: {title}") if wait.kind is overview.Waiting.MINUTES else "{title}"
            link = PlainButton(words.format(title=_short(wait.text)), "file-text" if wait.days is None else "list-todo")
            link.setFont(theme.font("body"))
            link.setProperty("class", "bare")
            link.setStyleSheet("text-align: left;")
            link.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            link.setToolTip(wait.text)
            link.setProperty("place", Place("meetings", wait.meeting_id))
            link.clicked.connect(self._to_property)
            row.addWidget(link, 1)
            if wait.days is not None:
                row.addWidget(self._due(wait.days))
            surface.body.addLayout(row)
        return surface

    def _due(self, days: int) -> Pill:
        if days < 0:
            return Pill(self.tr("overdue"), "late")
        if days == 0:
            return Pill(self.tr("today"), "look")
        if days == 1:
            return Pill(self.tr("tomorrow"), "look")
        return Pill(self.tr("%n day(s)", "", days), "look" if days <= 3 else "plain")

    def _heard_card(self, today: date) -> QWidget:
        surface = Surface()
        surface.body.addWidget(heading(self.tr("Who has a seat?"), 2))
        attribute, shares = overview.heard(self.workbench.store, today)
        surface.body.addWidget(muted(self.tr("Share of panel members against everybody in the register")))
        if attribute is None or not shares:
            surface.body.addWidget(hairline())
            surface.body.addWidget(label(self.tr("Nobody has been drawn yet."), "body", "muted"))
            surface.body.addStretch(1)
            return surface
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        for row, share in enumerate(shares):
            words = self.tr("{seated} % of {registered} %").format(
                seated=round(share.seated * 100), registered=round(share.registered * 100)
            )
            grid.addWidget(label(share.category, "small", wrap=False), row, 0)
            grid.addWidget(ProgressLine(share.seated, f"{share.category}: {words}", share.registered), row, 1)
            grid.addWidget(label(words, "small", "muted", wrap=False), row, 2)
        grid.setColumnStretch(1, 1)
        surface.body.addSpacing(4)
        surface.body.addLayout(grid)
        surface.body.addStretch(1)
        return surface

    # Acts

    def _to_property(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.place_requested.emit(sender.property("place"))

    def _to_import(self) -> None:
        self.place_requested.emit(Place("people", part="import"))

    def _to_settings(self) -> None:
        self.place_requested.emit(Place("settings", part="recovery"))

    def _add_panel(self) -> None:
        made = self.workbench.do(self.tr("new panel"), panels.add)
        if made and made.value is not None:
            self.place_requested.emit(Place("panels", made.value.id, Step.PURPOSE.value))

    def _start_session(self) -> None:
        store = self.workbench.store
        event = overview.next_event(store, date.today())
        if isinstance(event, Session):
            part = "console" if event.status is SessionStatus.RUNNING else ""
            self.place_requested.emit(Place("reflection", event.id, part))
            return
        planned = next((s for s in reflection.all(store) if s.status is SessionStatus.PLANNED), None)
        if planned is None:
            made = self.workbench.do(self.tr("new session"), reflection.add, group_name=self.tr("Reflection group"))
            planned = made.value
        if planned is not None:
            self.place_requested.emit(Place("reflection", planned.id))


def _short(text: str) -> str:
    return text if len(text) <= 46 else text[:45].rstrip() + "…"


class _Still(QLabel):
    """A calm field of colour with an icon, where a picture will hang."""

    def __init__(self, icon_name: str) -> None:
        super().__init__()
        colours = theme.colours()
        self.setPixmap(icons.pixmap(icon_name, theme.px(48), colours.on_tint, self.devicePixelRatioF()))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFixedWidth(theme.px(190))
        self.setMinimumHeight(theme.px(150))
        self.setStyleSheet(
            f"background: {colours.spruce_tint}; border-top-left-radius: 12px; border-bottom-left-radius: 12px;"
        )
