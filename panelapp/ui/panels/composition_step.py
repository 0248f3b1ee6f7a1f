"""The composition step: criteria on the left; on the right what is wrong, the panel, and how it was drawn."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from panelapp.composition.model import Change, Finding
from panelapp.domain.panels import Standing, Step
from panelapp.errors import UserError
from panelapp.services import composition, drawing, panels
from panelapp.services.composition import Situation
from panelapp.ui import theme
from panelapp.ui.panels.account_card import AccountCard
from panelapp.ui.panels.advice_card import AdviceCard
from panelapp.ui.panels.background_draw import BackgroundDraw
from panelapp.ui.panels.criteria_card import CriteriaCard
from panelapp.ui.panels.fairness_card import FairnessCard
from panelapp.ui.panels.leeway_notes import LeewayNotes
from panelapp.ui.panels.lock_card import LockCard
from panelapp.ui.panels.panel_card import PanelCard
from panelapp.ui.panels.panel_list_button import PanelListButton
from panelapp.ui.panels.place_card import PlaceCard
from panelapp.ui.panels.reason_card import ReasonCard
from panelapp.ui.panels.seat_cards import DroppedCard, OutCard, SeatCard, SwapCard
from panelapp.ui.panels.situation_reader import SituationReader
from panelapp.ui.panels.step import StepView
from panelapp.ui.panels.together_part import TogetherPart
from panelapp.ui.panels.wanted_editor import WantedEditor
from panelapp.ui.panels.watched_draw import WatchedDraw
from panelapp.ui.widgets.age_groups_card import AgeGroupsCard
from panelapp.ui.widgets.basics import Banner, PrimaryButton, ScrollColumn
from panelapp.ui.widgets.current_stack import CurrentStack
from panelapp.ui.workbench import Workbench


class CompositionStep(StepView):
    """As `design/composition.png`."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self._situation: Situation | None = None
        self._reader = SituationReader(workbench)
        self._watching = False
        self.drawing = BackgroundDraw(workbench, self)
        self.drawing.busy_changed.connect(self._show_buttons)
        self.drawing.kept.connect(self._drawn)
        self.drawing.refused.connect(self._not_kept)
        self.drawing.found_impossible.connect(self._impossible)
        self._joining = ""
        self.list_button = PanelListButton(workbench)
        self.recruit_button = PrimaryButton(self.tr("Choose candidates"), "user-check")
        self.recruit_button.clicked.connect(self._to_recruitment)
        self.draw_button = PrimaryButton(self.tr("Draw panel"), "dices")
        self.draw_button.clicked.connect(self.draw)
        self.on_button = PrimaryButton(self.tr("On to invitation"), "arrow-right")
        self.on_button.clicked.connect(self._to_invitation)
        self.buttons = [self.list_button, self.recruit_button, self.draw_button, self.on_button]
        for key, slot in (
            (QKeySequence.StandardKey.Find, self._find),
            (QKeySequence.StandardKey.Print, self.list_button.print_list),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._scroll = ScrollColumn()
        column.addWidget(self._scroll)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.setSpacing(18)
        self._halves.addWidget(self._left(), 36)
        self._right_half = self._right()
        self._halves.addLayout(self._right_half, 64)
        self._scroll.column.addLayout(self._halves)

    def _left(self) -> CurrentStack:
        self.left = CurrentStack()
        self.criteria = CriteriaCard()
        self.criteria.edit_requested.connect(self.edit_wanted)
        self.together = TogetherPart()
        self.together.changed.connect(self._together_changed)
        self.criteria.body.addWidget(self.together)
        self.editor = WantedEditor(self.workbench)
        self.editor.done.connect(self._edited)
        self.editor.age_groups_asked.connect(self._ask_age_groups)
        self.left.addWidget(self.criteria)
        self.left.addWidget(self.editor)
        self.left.currentChanged.connect(self._show_buttons)
        return self.left

    def _right(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(14)
        self.advice = AdviceCard(self.workbench)
        self.advice.draw_asked.connect(self.draw)
        self.advice.mend_asked.connect(self._mend)
        self.advice.changes_asked.connect(self._change_and_draw)
        self.advice.edit_asked.connect(self.edit_wanted)
        self.advice.undo_asked.connect(self._undo)
        self.advice.households_asked.connect(self._let_households_sit)
        self.advice.looked.connect(self._show_buttons)
        column.addWidget(self.advice)
        self.leeway_notes = LeewayNotes(self.workbench)
        column.addWidget(self.leeway_notes)
        self.done_line = Banner("good")
        self.done_line.set_button(self.tr("Undo"))
        self.done_line.acted.connect(self._undo)
        self.done_line.hide()
        column.addWidget(self.done_line)
        self.right = CurrentStack()
        self.panel_card = self._panel_card()
        self.right.addWidget(self.panel_card)
        self.placer = PlaceCard()
        self.placer.chosen.connect(self._placed)
        self.placer.other_chosen.connect(self._placed_otherwise)
        self.placer.closed.connect(self._back)
        self.right.addWidget(self.placer)
        self.swapper, self.leaver = SwapCard(self.workbench), OutCard(self.workbench)
        self.returner, self.locker = DroppedCard(self.workbench), LockCard(self.workbench)
        for card in (self.swapper, self.leaver, self.returner):
            card.told.connect(self._tell)
        self._questions = (self.placer, self.swapper, self.leaver, self.returner, self.locker)
        for card in (self.swapper, self.leaver, self.returner, self.locker):
            card.closed.connect(self._back)
            self.right.addWidget(card)
        self.account = AccountCard(self.workbench)
        self.account.closed.connect(self._back)
        self.right.addWidget(self.account)
        self.reason_card = ReasonCard()
        self.reason_card.given.connect(self._reason_given)
        self.reason_card.given_in_the_open.connect(self._reason_given_in_the_open)
        self.reason_card.closed.connect(self._back)
        self.right.addWidget(self.reason_card)
        self.watched = WatchedDraw(self.workbench)
        self.watched.closed.connect(self._back)
        self.watched.impossible.connect(self._watched_impossible)
        self.right.addWidget(self.watched)
        self.ages = AgeGroupsCard(self.workbench)
        self.ages.closed.connect(self._age_groups_closed)
        self.ages.told.connect(self._tell)
        self.right.addWidget(self.ages)
        self.right.currentChanged.connect(self._show_buttons)
        column.addWidget(self.right, 1)
        self.fairness = FairnessCard()
        self.fairness.account_asked.connect(self._show_account)
        column.addWidget(self.fairness)
        return column

    def _panel_card(self) -> PanelCard:
        card = PanelCard()
        self.search, self.table, self.finder, self.body_stack = card.search, card.table, card.finder, card.body_stack
        self.again_button, self.watch_button = card.again_button, card.watch_button
        self.again_button.clicked.connect(self.draw)
        self.watch_button.clicked.connect(self.draw_watched)
        self.table.swap_asked.connect(self._ask_swap)
        self.table.lock_asked.connect(self._lock)
        self.table.removal_asked.connect(self._take_out)
        self.table.seat_asked.connect(self._seat_reserve)
        self.table.out_asked.connect(self._ask_out)
        self.table.place_asked.connect(self._found)
        self.table.members.reserve_dropped.connect(self._dropped)
        card.dropped_button.clicked.connect(self._show_dropped)
        self.finder.chosen.connect(self._found)
        self.finder.closed.connect(self._back)
        self.body_stack.currentChanged.connect(self._show_buttons)
        return card

    # Showing

    def show_panel(self, panel_id: str) -> None:
        super().show_panel(panel_id)
        self._situation = None
        self._scroll.verticalScrollBar().setValue(0)
        self.advice.forget_impossible()
        self.swapper.cancel()
        self.leaver.cancel()
        self.left.setCurrentWidget(self.criteria)
        self.search.clear()
        self.reason_card.reason.clear()
        self.right.setCurrentWidget(self.panel_card)

    def refresh(self) -> None:
        situation = self._reader.read(self.panel_id)
        former, self._situation = self._situation, situation
        if former is None or self._basis(former) != self._basis(situation):
            self.advice.forget_impossible()
        if former is not None and former.composition.last_draw != situation.composition.last_draw:
            self.reason_card.reason.clear()  # it was for the draw before
        self.criteria.show_situation(situation)
        self.editor.show_situation(situation)
        self.advice.show_situation(situation)
        self.together.show_situation(situation)
        self.leeway_notes.show_situation(situation, self.together.panels)
        self.panel_card.show_situation(situation)
        self.done_line.hide()
        self.list_button.show_situation(situation)
        self.fairness.show_situation(situation)
        if self.right.currentWidget() in self._questions:
            self._back()
        elif self.right.currentWidget() is self.account:
            if situation.composition.last_draw is None:
                self._back()
            else:
                self.account.show_situation(situation)
        elif self.right.currentWidget() is self.watched:
            self.watched.show_situation(situation)
        elif self.right.currentWidget() is self.ages:
            self.ages.show_groups(self.ages.attribute_id, self.panel_id)
        self._show_buttons()

    def _show_buttons(self) -> None:
        """One green button at a time: the next step, unless what is open beside has one of its own."""
        if self._situation is None:
            return
        composed = self._situation.composition
        members, candidates = bool(composed.members), bool(composed.candidate_ids)
        busy = (
            self.left.currentWidget() is self.editor
            or self.right.currentWidget() in (*self._questions, self.reason_card, self.watched, self.ages)
            or self.body_stack.currentWidget() is self.finder
        )
        self.recruit_button.setVisible(not members and not candidates)
        self.draw_button.setVisible(not members and candidates and not busy)
        self.on_button.setVisible(members and not busy and not self.advice.has_an_act)
        self.again_button.setVisible(members)
        # a panel that has been drawn is drawn again by way of the reason, which leads there too
        watchable = self.together.panels == 1 and (not members or composed.prepared is not None)
        self.watch_button.setVisible(candidates and not busy and watchable)
        self.draw_button.setText(self.tr("Draw panel") if self.together.panels == 1 else self.tr("Draw panels"))
        for button in (self.draw_button, self.again_button, self.watch_button):
            button.setEnabled(candidates and not self.drawing.busy and not self.watched.busy)

    def _together_changed(self) -> None:
        assert self._situation is not None
        self.advice.forget_impossible()
        self.advice.show_situation(self._situation)
        self.leeway_notes.show_situation(self._situation, self.together.panels)
        self._show_buttons()

    def _basis(self, situation: Situation) -> object:
        locked = {member.person_id for member in situation.composition.members if member.locked}
        composed, panel = situation.composition, situation.panel
        return (composed.targets, composed.rather, composed.candidate_ids, panel.seats, panel.one_per_household, locked)

    # Drawing

    def draw(self) -> None:
        """Draw in the background; locked members stay. A panel drawn before is drawn again with a reason."""
        self._ask_reason_or_go(watching=False)

    def draw_watched(self) -> None:
        """Draw in front of everybody: a lottery first, then a number."""
        self._ask_reason_or_go(watching=True)

    def _ask_reason_or_go(self, *, watching: bool) -> None:
        if self.drawing.busy or self.watched.busy:
            return
        self._watching = watching
        composed = composition.read(self.workbench.store, self.panel_id).composition
        # The lottery that waits for its number was kept with its reason.
        if composed.last_draw is None or (watching and composed.prepared is not None):
            self._reason_given("")
            return
        self.reason_card.open_button.setVisible(not watching and self.together.panels == 1)
        self._bring_up(self.right, self.reason_card)
        self.reason_card.reason.setFocus()

    def _reason_given_in_the_open(self, reason: str) -> None:
        self._watching = True
        self._reason_given(reason)

    def _reason_given(self, reason: str) -> None:
        if not self._watching:
            self.right.setCurrentWidget(self.panel_card)
            self.drawing.start(self.panel_id, reason, self.together.panels)
            return
        try:
            self.watched.start(composition.read(self.workbench.store, self.panel_id), reason)
        except UserError as problem:
            self.workbench.problem_met.emit(problem)
            return
        self._bring_up(self.right, self.watched)

    def _watched_impossible(self, findings: tuple[Finding, ...]) -> None:
        self._back()
        self.advice.show_impossible(findings)
        self._show_buttons()

    def cancel(self) -> None:
        """Give up a draw that is under way, as when the page goes."""
        self.watched.stop()
        self.drawing.cancel()
        self.swapper.cancel()
        self.leaver.cancel()
        self.advice.cancel()
        self.leeway_notes.cancel()

    def _drawn(self, panel_id: str, anew: bool) -> None:
        if panel_id != self.panel_id:  # another panel is shown by now
            return
        if anew:
            self.advice.tell_drawn_again()
        self.table.setFocus()

    def _not_kept(self, panel_id: str) -> None:
        if panel_id == self.panel_id:
            self.refresh()
            self.table.setFocus()

    def _impossible(self, panel_id: str, findings: tuple[Finding, ...]) -> None:
        if panel_id == self.panel_id:
            self.refresh()
            self.advice.show_impossible(findings, self.together.panels)
            self._show_buttons()

    def _undo(self) -> None:
        self.workbench.undo()

    def _change_and_draw(self, changes: tuple[Change, ...]) -> None:
        assert self._situation is not None
        targets = drawing.apply_changes(self._situation.composition.targets, changes)
        if self.workbench.do(self.tr("change wanted numbers"), composition.set_targets, self.panel_id, targets):
            self.draw()

    def _let_households_sit(self) -> None:
        words = self.tr("let people of one household sit together")
        if self.workbench.do(words, panels.change, self.panel_id, one_per_household=False):
            self.draw()

    def edit_wanted(self) -> None:
        """Change the wanted numbers in place of the bars."""
        self._bring_up(self.left, self.editor)
        self.editor.seats.setFocus()

    def _bring_up(self, stack: CurrentStack, part: QWidget) -> None:
        """Show a part in place of another, from its top also where the step is higher than the window."""
        stack.setCurrentWidget(part)
        self._scroll.verticalScrollBar().setValue(stack.y())

    def _edited(self) -> None:
        self.left.setCurrentWidget(self.criteria)
        self.criteria.edit_button.setFocus()

    def _ask_age_groups(self, attribute_id: str) -> None:
        self._bring_up(self.right, self.ages)
        self.ages.show_groups(attribute_id, self.panel_id)
        self.ages.take_focus()

    def _age_groups_closed(self) -> None:
        self.right.setCurrentWidget(self.panel_card)
        self.table.setFocus()
        # Where the editor stands, and its button, depends on a layout that is not made yet.
        QTimer.singleShot(0, self, self._to_age_button)

    def _to_age_button(self) -> None:
        button = self.editor.age_buttons.get(self.ages.attribute_id)
        if button is not None and self.left.currentWidget() is self.editor:
            button.setFocus()
        if not self.done_line.isHidden():
            self._scroll.ensureWidgetVisible(self.done_line)

    # By hand

    def _lock(self, person_id: str, locked: bool) -> None:
        if locked:
            self._ask(self.locker, person_id)
        else:
            self.workbench.do(self.tr("unlock a seat"), composition.set_locked, self.panel_id, person_id, False)

    def _take_out(self, person_id: str) -> None:
        self.workbench.do(self.tr("take off the panel"), composition.take_out, self.panel_id, person_id)

    def _seat_reserve(self, person_id: str) -> None:
        assert self._situation is not None
        if composition.housemates(self._situation, person_id):
            self._found(person_id)  # there it is told, and done knowingly
        else:
            self.workbench.do(self.tr("give a seat"), composition.put_in, self.panel_id, person_id, Standing.SEAT)

    def _mend(self, leaving: str | None, joining: str) -> None:
        self.workbench.do(self.tr("mend the panel"), composition.mend, self.panel_id, leaving, joining)

    def _ask(self, card: SeatCard | LockCard, person_id: str = "") -> None:
        assert self._situation is not None
        card.ask_about(self._situation, person_id)
        self._bring_up(self.right, card)
        card.take_focus()

    def _ask_swap(self, person_id: str) -> None:
        self._ask(self.swapper, person_id)

    def _ask_out(self, person_id: str) -> None:
        assert self._situation is not None
        if person_id in self._situation.seated_ids:
            self._ask(self.leaver, person_id)
        else:
            self.leaver.drop_reserve(self._situation, person_id)

    def _show_dropped(self) -> None:
        self._ask(self.returner)

    def _tell(self, bold: str, rest: str) -> None:
        self.done_line.set_text(bold, rest)
        self.done_line.show()

    def _found(self, person_id: str) -> None:
        assert self._situation is not None
        situation = self._situation
        if person_id in situation.composition.dropped_ids:
            self._ask(self.returner, person_id)
            return
        self._joining = person_id
        self.placer.ask_about(situation, person_id)
        self._bring_up(self.right, self.placer)
        self.placer.table.setFocus()

    def _placed(self, leaving: str) -> None:
        self._swap(leaving, self._joining)

    def _dropped(self, leaving: str, joining: str) -> None:
        assert self._situation is not None
        if set(composition.housemates(self._situation, joining)) - {leaving}:
            self._found(joining)  # there it is told, and done knowingly
        else:
            self._swap(leaving, joining)

    def _swap(self, leaving: str, joining: str) -> None:
        """Swap with all that has been told."""
        if self.workbench.do(self.tr("swap"), composition.swap, self.panel_id, leaving, joining, knowingly=True):
            self.search.clear()

    def _placed_otherwise(self, key: str) -> None:
        standing = Standing.SEAT if key == "seat" else Standing.RESERVE
        words = self.tr("put on the panel")
        if self.workbench.do(words, composition.put_in, self.panel_id, self._joining, standing, knowingly=True):
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

    def _to_invitation(self) -> None:
        self.step_requested.emit(Step.INVITATION)

    # Papers

    def _show_account(self) -> None:
        assert self._situation is not None
        self.account.show_situation(self._situation)
        self._bring_up(self.right, self.account)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < theme.px(880)
        self._halves.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        # What is wrong stands on top, also where the criteria come before the panel.
        above = self._scroll.column if narrow else self._right_half
        if above.indexOf(self.advice) < 0:
            for place, part in enumerate((self.advice, self.leeway_notes)):
                (self._right_half if narrow else self._scroll.column).removeWidget(part)
                above.insertWidget(place, part)
        self.left.setMinimumHeight(theme.px(340) if narrow else 0)
        # Side by side with the criteria the card is a good half of the step.
        room = self.width() if narrow else self.width() * 0.62
        folded = room < theme.px(620)
        self.panel_card.fold(folded)
