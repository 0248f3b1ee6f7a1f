"""The composition step: criteria on the left; on the right what is wrong, the panel, and how it was drawn."""

from __future__ import annotations

import secrets

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from panelapp.composition.model import Change
from panelapp.domain.nordic import fold
from panelapp.domain.panels import Standing, Step
from panelapp.errors import Problem, UserError
from panelapp.services import composition, drawing
from panelapp.services.composition import Situation
from panelapp.services.drawing import Drawn, Impossible, Order
from panelapp.ui import icons, theme
from panelapp.ui.panels import people_rows
from panelapp.ui.panels.account_card import AccountCard, moment
from panelapp.ui.panels.advice_card import AdviceCard
from panelapp.ui.panels.chooser import ChooserCard
from panelapp.ui.panels.criteria_card import CriteriaCard
from panelapp.ui.panels.member_table import MemberTable
from panelapp.ui.panels.panel_list_button import PanelListButton
from panelapp.ui.panels.step import StepView
from panelapp.ui.panels.wanted_editor import WantedEditor
from panelapp.ui.tasks import Progress, Task
from panelapp.ui.widgets.basics import (
    EmptyState,
    Pill,
    PlainButton,
    PrimaryButton,
    ScrollColumn,
    Surface,
    heading,
    label,
)
from panelapp.ui.widgets.current_stack import CurrentStack
from panelapp.ui.workbench import Workbench


class DrawWork:
    """A draw as background work: records in, records out."""

    def __init__(self, order: Order, words: dict[str, str]) -> None:
        self._order = order
        self._words = words

    def __call__(self, progress: Progress) -> Drawn | Impossible:
        def tell(fraction: float, stage: str) -> None:
            progress.report(fraction, self._words.get(stage, ""))

        return drawing.draw(self._order, tell, progress.cancelled)


class CompositionStep(StepView):
    """As `design/composition.png`."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self._situation: Situation | None = None
        self._task: Task[Drawn | Impossible] | None = None
        self._joining = ""
        self._leaving = ""
        self.list_button = PanelListButton(workbench)
        self.draw_button = PrimaryButton(self.tr("Draw panel"), "dices")
        self.draw_button.clicked.connect(self.draw)
        self.buttons = [self.list_button, self.draw_button]
        for key, slot in (
            (QKeySequence.StandardKey.Find, self._find),
            (QKeySequence.StandardKey.Print, self.list_button.print_list),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        scroll = ScrollColumn()
        column.addWidget(scroll)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.setSpacing(18)
        self._halves.addWidget(self._left(), 36)
        self._halves.addLayout(self._right(), 64)
        scroll.column.addLayout(self._halves)

    def _left(self) -> CurrentStack:
        self.left = CurrentStack()
        self.criteria = CriteriaCard()
        self.criteria.edit_requested.connect(self.edit_wanted)
        self.editor = WantedEditor(self.workbench)
        self.editor.done.connect(self._edited)
        self.left.addWidget(self.criteria)
        self.left.addWidget(self.editor)
        return self.left

    def _right(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(14)
        self.advice = AdviceCard()
        self.advice.draw_asked.connect(self.draw)
        self.advice.mend_asked.connect(self._mend)
        self.advice.changes_asked.connect(self._change_and_draw)
        self.advice.edit_asked.connect(self.edit_wanted)
        self.advice.undo_asked.connect(self._undo)
        column.addWidget(self.advice)
        self.right = CurrentStack()
        self.panel_card = self._panel_card()
        self.right.addWidget(self.panel_card)
        self.placer = ChooserCard()
        self.placer.chosen.connect(self._placed)
        self.placer.other_chosen.connect(self._placed_otherwise)
        self.placer.closed.connect(self._back)
        self.right.addWidget(self.placer)
        self.swapper = ChooserCard()
        self.swapper.chosen.connect(self._swapped)
        self.swapper.other_chosen.connect(self._swapped_by_lot)
        self.swapper.closed.connect(self._back)
        self.right.addWidget(self.swapper)
        self.account = AccountCard(self.workbench)
        self.account.closed.connect(self._back)
        self.right.addWidget(self.account)
        column.addWidget(self.right, 1)
        column.addWidget(self._fairness_card())
        return column

    def _panel_card(self) -> Surface:
        card = Surface(margin=12)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(heading(self.tr("The panel"), 2))
        self.seats_pill = Pill()
        self.reserves_pill = Pill()
        head.addWidget(self.seats_pill)
        head.addWidget(self.reserves_pill)
        head.addStretch(1)
        self.search = QLineEdit()
        self.search.setAccessibleName(self.tr("Search among the candidates"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setMinimumWidth(theme.px(150))
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(self._to_finder)
        head.addWidget(self.search, 8)
        card.body.addLayout(head)
        self.body_stack = CurrentStack()
        self.table = MemberTable(self.tr("The panel"))
        self.table.setMinimumHeight(theme.px(190))
        self.table.swap_asked.connect(self._ask_swap)
        self.table.lock_asked.connect(self._lock)
        self.table.removal_asked.connect(self._take_out)
        self.table.seat_asked.connect(self._seat_reserve)
        self.body_stack.addWidget(self.table)
        recruit = PrimaryButton(self.tr("Choose candidates"), "user-check")
        recruit.clicked.connect(self._to_recruitment)
        self.body_stack.addWidget(
            EmptyState(
                self.tr("Nobody to draw from yet"),
                self.tr("First say under Recruitment who of the people may be drawn."),
                recruit,
                "users",
            )
        )
        draw = PrimaryButton(self.tr("Draw panel"), "dices")
        draw.clicked.connect(self.draw)
        self.body_stack.addWidget(
            EmptyState(
                self.tr("The panel has not been drawn yet"),
                self.tr(
                    "The draw picks people at random so that every wanted number on the left is met. Afterwards you "
                    "can lock seats, swap people and draw again; every step can be undone."
                ),
                draw,
                "dices",
            )
        )
        self.finder = ChooserCard(framed=False)
        self.finder.chosen.connect(self._found)
        self.finder.closed.connect(self._back)
        self.body_stack.addWidget(self.finder)
        card.body.addWidget(self.body_stack, 1)
        return card

    def _fairness_card(self) -> Surface:
        self.fairness = Surface(margin=14)
        row = QHBoxLayout()
        row.setSpacing(12)
        sign = label("", wrap=False)
        sign.setPixmap(icons.pixmap("scale", theme.px(20), theme.colours().ink, self.devicePixelRatioF()))
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignVCenter)
        self.fair_words = label("", "small")
        self.fair_words.setTextFormat(Qt.TextFormat.RichText)
        row.addWidget(self.fair_words, 1)
        self.account_button = PlainButton(self.tr("Account"))
        self.account_button.setAccessibleName(self.tr("Account of the draw"))
        self.account_button.clicked.connect(self._show_account)
        row.addWidget(self.account_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.fairness.body.addLayout(row)
        return self.fairness

    # Showing

    def show_panel(self, panel_id: str) -> None:
        super().show_panel(panel_id)
        self._situation = None
        self.advice.forget_impossible()
        self.left.setCurrentWidget(self.criteria)
        self.search.clear()
        self.right.setCurrentWidget(self.panel_card)

    def refresh(self) -> None:
        situation = composition.read(self.workbench.store, self.panel_id)
        former, self._situation = self._situation, situation
        if former is None or self._basis(former) != self._basis(situation):
            self.advice.forget_impossible()
        members = situation.composition.members
        self.criteria.show_situation(situation)
        self.editor.show_situation(situation)
        self.advice.show_situation(situation)
        self.table.show_situation(situation)
        seated, seats = len(situation.composition.seated), situation.panel.seats
        self.seats_pill.show_as(
            self.tr("{there} of {seats}").format(there=seated, seats=seats), "good" if seated == seats else "look"
        )
        self.reserves_pill.show_as(self.tr("%n reserve(s)", "", len(situation.composition.reserves)))
        for widget in (self.seats_pill, self.reserves_pill):
            widget.setVisible(bool(members))
        self.search.setPlaceholderText(
            self.tr("Search among %n candidate(s)", "", len(situation.composition.candidate_ids))
        )
        self.search.setVisible(bool(situation.composition.candidate_ids))
        self.list_button.show_situation(situation)
        self.draw_button.setEnabled(bool(situation.composition.candidate_ids) and self._task is None)
        self.draw_button.setText(self.tr("Draw again") if members else self.tr("Draw panel"))
        self.draw_button.setAccessibleName(self.draw_button.text())
        self._show_fairness(situation)
        if self.right.currentWidget() in (self.swapper, self.placer):
            self._back()
        elif self.right.currentWidget() is self.account:
            if situation.composition.last_draw is None:
                self._back()
            else:
                self.account.show_situation(situation)

        self._search()

    def _basis(self, situation: Situation) -> object:
        locked = {member.person_id for member in situation.composition.members if member.locked}
        return (situation.composition.targets, situation.composition.candidate_ids, situation.panel.seats, locked)

    def _show_fairness(self, situation: Situation) -> None:
        last = situation.composition.last_draw
        self.fairness.setVisible(bool(situation.composition.members))
        self.account_button.setVisible(last is not None)
        if last is None:
            bold = self.tr("Put together by hand.")
            rest = self.tr("No lots have been drawn.")
        else:
            bold = self.tr("Drawn by lot.")
            rest = self.tr(
                "At random among panels that meet the wanted numbers, with {candidates} candidates. "
                "Drawn {when}, code {code}."
            ).format(candidates=last.candidates, when=moment(last), code=last.code)
            if not drawing.unchanged(situation.composition):
                rest += " " + self.tr("Something has been changed by hand since.")
        self.fair_words.setText(f"<b>{bold}</b> {rest}")
        self.fair_words.setAccessibleName(f"{bold} {rest}")

    # Drawing

    def draw(self) -> None:
        """Draw in the background; locked members stay."""
        if self._task is not None:
            return
        try:
            order = drawing.order(composition.read(self.workbench.store, self.panel_id))
        except UserError as problem:
            self.workbench.problem_met.emit(problem)
            return
        words = {
            "checking": self.tr("Checking the wanted numbers"),
            "drawing": self.tr("Drawing lots"),
            "explaining": self.tr("Finding out why it cannot be done"),
            "reserves": self.tr("Choosing reserves"),
        }
        self.draw_button.setEnabled(False)
        self._task = self.workbench.tasks.run(
            self.tr("Drawing the panel"),
            DrawWork(order, words),
            self._drawn,
            self._draw_failed,
            self._draw_cancelled,
        )

    def cancel(self) -> None:
        """Give up a draw that is under way, as when the page goes."""
        if self._task is not None:
            self._task.cancel()

    def _drawn(self, result: Drawn | Impossible) -> None:
        self._task = None
        if isinstance(result, Impossible):
            self.refresh()
            self.advice.show_impossible(result.findings)
            return
        self.advice.forget_impossible()
        anew = self._situation is not None and bool(self._situation.composition.members)
        if not self.workbench.do(self.tr("draw the panel"), drawing.keep, result):
            self.refresh()
        elif anew:
            self.advice.tell_drawn_again()
        self.table.setFocus()

    def _draw_failed(self, problem: Problem) -> None:
        self._task = None
        self.draw_button.setEnabled(True)
        self.workbench.problem_met.emit(problem)

    def _draw_cancelled(self) -> None:
        self._task = None
        self.draw_button.setEnabled(True)

    def _undo(self) -> None:
        self.workbench.undo()

    def _change_and_draw(self, changes: tuple[Change, ...]) -> None:
        assert self._situation is not None
        targets = drawing.apply_changes(self._situation.composition.targets, changes)
        if self.workbench.do(self.tr("change wanted numbers"), composition.set_targets, self.panel_id, targets):
            self.draw()

    def edit_wanted(self) -> None:
        """Change the wanted numbers in place of the bars."""
        self.left.setCurrentWidget(self.editor)
        self.editor.seats.setFocus()

    def _edited(self) -> None:
        self.left.setCurrentWidget(self.criteria)
        self.criteria.edit_button.setFocus()

    # By hand

    def _lock(self, person_id: str, locked: bool) -> None:
        words = self.tr("lock a seat") if locked else self.tr("unlock a seat")
        self.workbench.do(words, composition.set_locked, self.panel_id, person_id, locked)

    def _take_out(self, person_id: str) -> None:
        self.workbench.do(self.tr("take off the panel"), composition.take_out, self.panel_id, person_id)

    def _seat_reserve(self, person_id: str) -> None:
        self.workbench.do(self.tr("give a seat"), composition.put_in, self.panel_id, person_id, Standing.SEAT)

    def _mend(self, leaving: str | None, joining: str) -> None:
        self.workbench.do(self.tr("mend the panel"), composition.mend, self.panel_id, leaving, joining)

    def _rows(self, person_ids: list[str]) -> tuple[list[people_rows.Row], tuple[str, ...]]:
        assert self._situation is not None
        situation = self._situation
        shown = people_rows.columns([criterion.attribute for criterion in situation.criteria] or situation.attributes)
        answers = situation.answers
        people = [situation.people[person_id] for person_id in person_ids]
        rows = people_rows.make(people, shown, lambda person: answers[person.id], situation.year)
        return rows, people_rows.headings(shown)

    def _reserve_notes(self) -> dict[str, str]:
        assert self._situation is not None
        return {
            member.person_id: self.tr("Reserve {number}").format(number=number)
            for number, member in enumerate(self._situation.composition.reserves, start=1)
        }

    def _ask_swap(self, person_id: str) -> None:
        assert self._situation is not None
        self._leaving = person_id
        fitting = composition.who_can_take(self._situation, person_id)
        rows, headings = self._rows(list(fitting))
        name = self._situation.people[person_id].name
        self.swapper.ask(
            self.tr("Who takes the seat of {name}?").format(name=name),
            self.tr("%n candidate(s) can take the seat without breaking a wanted number.", "", len(fitting)),
            rows,
            headings,
            self._reserve_notes(),
            self.tr("Swap"),
            [("lot", self.tr("Let the lot decide"), "dices")] if fitting else [],
        )
        self.right.setCurrentWidget(self.swapper)
        self.swapper.table.setFocus()

    def _swapped(self, joining: str) -> None:
        self.workbench.do(self.tr("swap"), composition.swap, self.panel_id, self._leaving, joining)

    def _swapped_by_lot(self, _: str) -> None:
        self._swapped(secrets.choice(self.swapper.model.rows).id)

    def _search(self) -> None:
        if self._situation is None:
            return
        words = fold(self.search.text()).split()
        composed = self._situation.composition
        if not words:
            self.body_stack.setCurrentIndex(0 if composed.members else 2 if composed.candidate_ids else 1)
            return
        situation = self._situation
        seated = set(situation.seated_ids)
        found = [
            person_id
            for person_id, person in situation.people.items()
            if person_id not in seated and all(word in person.search_text for word in words)
        ]
        rows, headings = self._rows(found[:200])
        self.finder.ask(
            self.tr("Candidates without a seat"),
            "",
            rows,
            headings,
            self._reserve_notes(),
            self.tr("Put on the panel …"),
        )
        self.body_stack.setCurrentWidget(self.finder)

    def _to_finder(self) -> None:
        if self.body_stack.currentWidget() is self.finder:
            self.finder.table.setFocus()

    def _found(self, person_id: str) -> None:
        assert self._situation is not None
        situation = self._situation
        self._joining = person_id
        fitting = set(composition.who_can_leave(situation, person_id))
        unlocked = [member.person_id for member in situation.composition.seated if not member.locked]
        order = [p for p in situation.people if p in fitting] + [
            p for p in situation.people if p in unlocked and p not in fitting
        ]
        rows, headings = self._rows(order)
        notes = {p: self.tr("Fits") if p in fitting else self.tr("Breaks a wanted number") for p in order}
        others: list[tuple[str, str, str]] = []
        if situation.free_seats:
            others.append(("seat", self.tr("Give a free seat"), "user-check"))
        if person_id not in situation.drawn_ids:
            others.append(("reserve", self.tr("Put up as reserve"), "user-plus"))
        self.placer.ask(
            self.tr("Put {name} on the panel").format(name=situation.people[person_id].name),
            self.tr(
                "Whose seat does it take? %n of the members can be swapped without breaking a wanted number.",
                "",
                len(fitting),
            ),
            rows,
            headings,
            notes,
            self.tr("Swap"),
            others,
        )
        self.right.setCurrentWidget(self.placer)
        self.placer.table.setFocus()

    def _placed(self, leaving: str) -> None:
        if self.workbench.do(self.tr("swap"), composition.swap, self.panel_id, leaving, self._joining):
            self.search.clear()

    def _placed_otherwise(self, key: str) -> None:
        standing = Standing.SEAT if key == "seat" else Standing.RESERVE
        if self.workbench.do(self.tr("put on the panel"), composition.put_in, self.panel_id, self._joining, standing):
            self.search.clear()

    def _find(self) -> None:
        self.right.setCurrentWidget(self.panel_card)
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _back(self) -> None:
        self.right.setCurrentWidget(self.panel_card)
        self.search.clear()
        self.table.setFocus()

    def _to_recruitment(self) -> None:
        self.step_requested.emit(Step.RECRUITMENT)

    # Papers

    def _show_account(self) -> None:
        assert self._situation is not None
        self.account.show_situation(self._situation)
        self.right.setCurrentWidget(self.account)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < theme.px(880)
        self._halves.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        self.left.setMinimumHeight(theme.px(340) if narrow else 0)
