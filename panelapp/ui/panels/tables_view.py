"""The table plan of a panel: what is wanted on the left, the rounds on the right, and how well they mix."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from panelapp.domain.panels import Step
from panelapp.errors import Problem, UserError
from panelapp.services import seating
from panelapp.services.seating import Company, Impossible, Order, PlanFields, Seated
from panelapp.ui import theme
from panelapp.ui.page import Place
from panelapp.ui.panels.tables_paper import TablesPaperButton
from panelapp.ui.panels.tables_rounds import Rounds
from panelapp.ui.panels.tables_settings import TablesSettings
from panelapp.ui.panels.tables_words import TablesWords
from panelapp.ui.tasks import Progress, Task
from panelapp.ui.widgets.basics import Banner, EmptyState, PlainButton, PrimaryButton, ScrollColumn, muted
from panelapp.ui.workbench import Workbench


class SeatWork:
    """Seating as background work: records in, records out."""

    def __init__(self, order: Order, words: dict[str, str]) -> None:
        self._order = order
        self._words = words

    def __call__(self, progress: Progress) -> Seated | Impossible:
        def tell(fraction: float, stage: str) -> None:
            progress.report(fraction, self._words.get(stage, ""))

        return seating.plan(self._order, tell, progress.cancelled)


class TablesView(QWidget):
    """`buttons` stand in the head of the page while the view is shown."""

    closed = Signal()
    place_requested = Signal(object)
    step_requested = Signal(object)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._words = TablesWords(self)
        self._panel_id = ""
        self.meeting_id: str | None = None
        self.company: Company | None = None
        self._task: Task[Seated | Impossible] | None = None
        self._ordered: tuple[str, str | None] = ("", None)
        self._impossible: Impossible | None = None
        self._focus_back = False
        self.back_button = PlainButton(self.tr("To the meetings"), "arrow-left")
        self.back_button.clicked.connect(self.closed)
        self.paper_button = TablesPaperButton(workbench)
        self.seat_button = PrimaryButton(self.tr("Seat"), "shuffle")
        self.seat_button.clicked.connect(self.seat)
        self.buttons: list[QWidget] = [self.paper_button, self.seat_button]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._scroll = ScrollColumn()
        column.addWidget(self._scroll)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.setSpacing(theme.px(18))
        self._scroll.column.setContentsMargins(0, 0, theme.px(4), theme.px(12))
        self._scroll.column.addLayout(self._halves)
        self._scroll.column.addStretch(1)
        self._build_left()
        self._build_right()

    def _build_left(self) -> None:
        self.settings = TablesSettings()
        self.settings.meeting_chosen.connect(self._choose_who)
        self.settings.size_changed.connect(self._change_size)
        self.settings.rounds_changed.connect(self._change_rounds)
        self.settings.criteria_changed.connect(self._change_criteria)
        self.settings.wishes_changed.connect(self._change_wishes)
        left = QVBoxLayout()
        left.setSpacing(theme.px(8))
        left.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        left.addWidget(self.settings)
        left.addStretch(1)
        self._halves.addLayout(left, 30)

    def _build_right(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(theme.px(12))
        self.look = Banner("look")
        self.mixed = Banner("plain", "users")
        self.hint = muted("")
        self.rounds = Rounds()
        self.rounds.swap_asked.connect(self._swap)
        self.rounds.taken_up.connect(self._show_hint)
        self.compose_button = PlainButton(self.tr("To the composition"), "arrow-right")
        self.compose_button.clicked.connect(self._to_composition)
        self.nobody = EmptyState(
            self.tr("Nobody has a seat yet"),
            self.tr("Once the panel is drawn or put together, its people are seated here at mixed tables."),
            self.compose_button,
            "users",
        )
        self.meeting_button = PlainButton(self.tr("Open the meeting"), "arrow-right")
        self.meeting_button.clicked.connect(self._to_meeting)
        self.absent = EmptyState(
            self.tr("Nobody is marked as present yet"),
            self.tr("Mark in the meeting who has come; then they can be seated."),
            self.meeting_button,
            "users",
        )
        self.unseated = EmptyState(
            self.tr("Nobody is seated yet"),
            self.tr(
                "Say how many sit at a table and how many rounds there are. Seat then mixes every table, and lets as "
                "many as possible meet somebody new in each round."
            ),
            icon_name="users",
        )
        for part in (self.look, self.mixed, self.hint, self.rounds, self.nobody, self.absent, self.unseated):
            right.addWidget(part)
        right.addStretch(1)
        self._halves.addLayout(right, 70)

    # Showing

    def show_panel(self, panel_id: str, meeting_id: str | None = None) -> None:
        """Whose tables: the panel's, or those of who is present at one of its meetings."""
        self._panel_id, self.meeting_id = panel_id, meeting_id
        self._impossible = None
        self._scroll.verticalScrollBar().setValue(0)

    def refresh(self) -> None:
        """Read again and show. Raises `UserError` when the panel is gone."""
        try:
            company = seating.read(self._workbench.store, self._panel_id, self.meeting_id)
        except UserError:
            self.meeting_id = None
            company = seating.read(self._workbench.store, self._panel_id)
        if self.company is not None and seating.gathering(self.company) != seating.gathering(company):
            self._impossible = None
        self.company = company
        self.settings.show_company(company)
        self.paper_button.show_company(company)
        seated, people = bool(company.plan.rounds), bool(company.people)
        if seated:
            plan_people = [person for person in company.names.values() if person.id in company.plan.people]
            names = {person.id: person.name for person in plan_people}
            self.rounds.show_plan(company.plan, seating.first_names(plan_people), names)
            self.mixed.set_text(*self._words.mixed(company))
        for part in (self.rounds, self.mixed, self.hint):
            part.setVisible(seated)
        self.nobody.setVisible(not people and not seated and self.meeting_id is None)
        self.absent.setVisible(not people and not seated and self.meeting_id is not None)
        self.unseated.setVisible(people and not seated)
        self._show_look(company)
        self._show_hint("")
        self._show_button()

    def _show_look(self, company: Company) -> None:
        if self._impossible is not None:
            why = " ".join(self._words.impossible(each, company.names) for each in self._impossible.obstacles)
            bold, rest = self.tr("The wishes cannot be kept."), why
        else:
            bold, rest = self._words.look(company)
        self.look.set_text(bold, rest)
        self.look.setVisible(bool(bold))

    def _show_hint(self, name: str) -> None:
        if name:
            text = self.tr("Choose who {name} changes places with, in the same round. Esc lets go.").format(name=name)
        else:
            text = self.tr("Drag a name onto another to swap them, or press Enter on one and then on the other.")
        self.hint.setText(text)
        self.hint.setAccessibleName(text)

    def _show_button(self) -> None:
        company = self.company
        seated = company is not None and bool(company.plan.rounds)
        self.seat_button.setText(self.tr("Seat again") if seated else self.tr("Seat"))
        self.seat_button.setAccessibleName(self.seat_button.text())
        self.seat_button.setEnabled(company is not None and bool(company.people) and self._task is None)
        if self._task is None and self._focus_back:  # a button that is off cannot keep the focus
            self._focus_back = False
            self.seat_button.setFocus()

    # What is wanted

    def _choose_who(self, meeting_id: str) -> None:
        self.show_panel(self._panel_id, meeting_id or None)
        self.refresh()

    def _change_size(self, size: int) -> None:
        self._change("size", PlanFields(size=size))

    def _change_rounds(self, number: int) -> None:
        self._change("rounds", PlanFields(wanted_rounds=number))

    def _change_criteria(self, criteria: tuple[str, ...]) -> None:
        self._change("criteria", PlanFields(criteria=criteria))

    def _change_wishes(self, wishes: object) -> None:
        assert isinstance(wishes, tuple)
        self._change("", PlanFields(wishes=wishes))

    def _change(self, what: str, fields: PlanFields) -> None:
        merge = f"tables:{self._panel_id}:{self.meeting_id}:{what}" if what else None
        self._workbench.do(
            self.tr("change the table plan"),
            seating.change,
            self._panel_id,
            self.meeting_id,
            merge=merge,
            **fields,
        )

    # Seating

    def seat(self) -> None:
        """Seat everybody in the background."""
        if self._task is not None:
            return
        try:
            order = seating.order(seating.read(self._workbench.store, self._panel_id, self.meeting_id))
        except UserError as problem:
            self._workbench.problem_met.emit(problem)
            return
        words = {"checking": self.tr("Looking at the wishes"), "seating": self.tr("Mixing the tables")}
        self._ordered = (self._panel_id, self.meeting_id)
        self._impossible = None
        self._focus_back = self.seat_button.hasFocus()
        self._task = self._workbench.tasks.run(
            self.tr("Seating people"), SeatWork(order, words), self._seated, self._failed, self._cancelled
        )
        self._show_button()

    def cancel(self) -> None:
        """Give up seating that is under way."""
        if self._task is not None:
            self._task.cancel()

    def _seated(self, result: Seated | Impossible) -> None:
        self._task = None
        if isinstance(result, Seated):
            self._workbench.do(self.tr("seat people at tables"), seating.keep, result)
        elif self._ordered == (self._panel_id, self.meeting_id):
            self._impossible = result
        self.refresh()
        self._bring_up_the_result()

    def _bring_up_the_result(self) -> None:
        """It stands below what is wanted where the window is narrow."""
        self._scroll.column.activate()
        first = self.mixed if self.look.isHidden() else self.look
        narrow = self._halves.direction() is QBoxLayout.Direction.TopToBottom
        self._scroll.verticalScrollBar().setValue(first.y() - theme.px(8) if narrow and not first.isHidden() else 0)

    def _failed(self, problem: Problem) -> None:
        self._task = None
        self._show_button()
        self._workbench.problem_met.emit(problem)

    def _cancelled(self) -> None:
        self._task = None
        self._show_button()

    def _swap(self, round_number: int, one: str, other: str) -> None:
        assert self.company is not None
        self._workbench.do(
            self.tr("swap two at the tables"), seating.swap, self.company.plan.id, round_number, one, other
        )

    def _to_composition(self) -> None:
        self.step_requested.emit(Step.COMPOSITION)

    def _to_meeting(self) -> None:
        self.place_requested.emit(Place("meetings", self.meeting_id or ""))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < theme.px(760)
        self._halves.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
