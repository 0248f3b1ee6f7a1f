"""One panel: its name, its seven steps, and the step that is shown."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from panelapp.domain.panels import Step
from panelapp.services import panels
from panelapp.ui import theme
from panelapp.ui.panels.composition_step import CompositionStep
from panelapp.ui.panels.later_step import EvaluationStep, FollowUpStep, InvitationStep
from panelapp.ui.panels.meetings_step import MeetingsStep
from panelapp.ui.panels.purpose_step import PurposeStep
from panelapp.ui.panels.recruitment_step import RecruitmentStep
from panelapp.ui.panels.step import StepView, panel_name, step_name
from panelapp.ui.widgets.basics import PageHeader, PlainButton
from panelapp.ui.widgets.stepper import Stepper
from panelapp.ui.workbench import Workbench

_STEPS: dict[Step, type[StepView]] = {
    Step.PURPOSE: PurposeStep,
    Step.RECRUITMENT: RecruitmentStep,
    Step.COMPOSITION: CompositionStep,
    Step.INVITATION: InvitationStep,
    Step.MEETINGS: MeetingsStep,
    Step.EVALUATION: EvaluationStep,
    Step.FOLLOW_UP: FollowUpStep,
}


class PanelView(QWidget):
    """Head with breadcrumb and buttons, stepper, and below it the step; a step is made when it is first shown."""

    list_requested = Signal()
    place_requested = Signal(object)
    left_behind = Signal()
    """What is being typed is to be saved before something else is shown or taken back."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self.panel_id = ""
        self._name = ""
        self.step = Step.PURPOSE
        self._views: dict[Step, StepView] = {}
        self._heads: dict[Step, QWidget] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self.header = PageHeader(" ", " ")
        crumb = self.header.breadcrumb
        crumb.setTextFormat(Qt.TextFormat.RichText)
        crumb.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        crumb.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        crumb.linkActivated.connect(self._to_list)
        crumb.installEventFilter(self)
        self.undo_button = PlainButton(self.tr("Undo"), "undo-2")
        self.undo_button.clicked.connect(self._undo)
        self.header.add_button(self.undo_button)
        column.addWidget(self.header)
        self.stepper = Stepper(self.tr("The steps of the panel"), [step_name(step) for step in Step])
        self.stepper.chosen.connect(self._step_chosen)
        column.addWidget(self.stepper)
        column.addSpacing(8)
        self._stack = QStackedWidget()
        column.addWidget(self._stack, 1)
        workbench.steps_changed.connect(self._show_undo)

    def show_panel(self, panel_id: str, step: Step) -> None:
        """Show a step of a panel."""
        self.panel_id = panel_id
        self.step = step
        view = self._view(step)
        if view.panel_id != panel_id:
            view.show_panel(panel_id)
        self._stack.setCurrentWidget(view)
        self.refresh()

    def view(self, step: Step) -> StepView:
        """The widget of a step, made if need be."""
        return self._view(step)

    def refresh(self) -> None:
        """Read again and show. Raises `UserError` when the panel is gone."""
        progress = panels.progress(self._workbench.store, self.panel_id)
        self._name = panel_name(progress.panel)
        for step, head in self._heads.items():
            head.setVisible(step is self.step)
        self.header.set_title(step_name(self.step), " ")
        self._show_crumb()
        steps = list(Step)
        self.stepper.show_steps(steps.index(self.step), frozenset(steps.index(step) for step in progress.done))
        self._show_undo()
        self._view(self.step).refresh()

    def _show_crumb(self) -> None:
        crumb, panels_word = self.header.breadcrumb, self.tr("Panels")
        metrics = crumb.fontMetrics()
        room = crumb.width() - metrics.horizontalAdvance(f"{panels_word} › ")
        name = metrics.elidedText(self._name, Qt.TextElideMode.ElideRight, max(room, theme.px(60)))
        colour = theme.colours().muted
        crumb.setText(
            f'<a href="list" style="color:{colour}; text-decoration:none">{escape(panels_word)}</a> › {escape(name)}'
        )
        crumb.setAccessibleName(self.tr("Panels, {panel}").format(panel=self._name))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._show_crumb()
        return super().eventFilter(watched, event)

    def cancel(self) -> None:
        """Give up background work that is under way."""
        for view in self._views.values():
            view.cancel()

    def _view(self, step: Step) -> StepView:
        view = self._views.get(step)
        if view is None:
            view = _STEPS[step](self._workbench)
            view.place_requested.connect(self.place_requested)
            view.step_requested.connect(self._step_requested)
            if view.buttons:
                self._heads[step] = _in_a_row(view.buttons)
                self.header.add_button(self._heads[step])
            self._views[step] = view
            self._stack.addWidget(view)
        return view

    def _step_chosen(self, place: int) -> None:
        self._step_requested(list(Step)[place])

    def _step_requested(self, step: Step) -> None:
        if step is not self.step:
            self.left_behind.emit()
            self.show_panel(self.panel_id, step)

    def _to_list(self, _: str) -> None:
        self.list_requested.emit()

    def _undo(self) -> None:
        self.left_behind.emit()
        self._workbench.undo()

    def _show_undo(self) -> None:
        label = self._workbench.store.undo.undo_label
        self.undo_button.setEnabled(label is not None)
        self.undo_button.setToolTip(self.tr("Undo: {step}").format(step=label) if label else "")


def _in_a_row(buttons: list[QWidget]) -> QWidget:
    """The buttons of a step in a row of their own, so that the step itself decides which of them are shown."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(10)
    for button in buttons:
        row.addWidget(button)
    return holder
