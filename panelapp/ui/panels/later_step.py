"""Steps the program does not help with yet: said plainly, with what can be done now and the way on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from panelapp.domain.panels import Step
from panelapp.services import composition
from panelapp.ui import theme
from panelapp.ui.panels.letters_card import LettersCard
from panelapp.ui.panels.step import StepView
from panelapp.ui.widgets.basics import PlainButton, PrimaryButton, ScrollColumn, Surface, body, heading, label
from panelapp.ui.workbench import Workbench


class LaterStep(StepView):
    """A card with what comes later, what can be done now, and the ways on."""

    def say(self, title: str, later: str, now: Sequence[str], ways: Sequence[QWidget]) -> None:
        """Fill the card, the last one in `column`."""
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        scroll = ScrollColumn()
        self.column = scroll.column
        outer.addWidget(scroll)
        card = Surface(margin=20)
        card.body.setSpacing(10)
        card.body.addWidget(heading(title, 2))
        card.body.addWidget(self._words(later))
        card.body.addSpacing(6)
        card.body.addWidget(heading(self.tr("What you can do now"), 3))
        for line in now:
            row = QHBoxLayout()
            row.setSpacing(10)
            dot = label("•", wrap=False)
            dot.setFixedWidth(theme.px(12))
            row.addWidget(dot, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(self._words(line), 100)
            row.addStretch(1)
            card.body.addLayout(row)
        card.body.addSpacing(10)
        row = QHBoxLayout()
        row.setSpacing(10)
        for way in ways:
            row.addWidget(way)
        row.addStretch(1)
        card.body.addLayout(row)
        scroll.column.addWidget(card)
        scroll.column.addStretch(1)

    def _words(self, text: str) -> QWidget:
        made = body(text)
        made.setMaximumWidth(theme.px(720))
        return made

    def _to_purpose(self) -> None:
        self.step_requested.emit(Step.PURPOSE)

    def _to_composition(self) -> None:
        self.step_requested.emit(Step.COMPOSITION)

    def _to_meetings(self) -> None:
        self.step_requested.emit(Step.MEETINGS)


class InvitationStep(LaterStep):
    """Letters and answers come later; what the letters need is there now."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        on = PrimaryButton(self.tr("On to the meetings"), "arrow-right")
        on.clicked.connect(self._to_meetings)
        back = PlainButton(self.tr("To the panel list"), "users")
        back.clicked.connect(self._to_composition)
        self.say(
            self.tr("Letters and answers come in a later version"),
            self.tr(
                "Here you will write the invitation once, print or export it for everybody who was drawn, and keep "
                "track of who comes, who needs something arranged, and which reserve is asked instead."
            ),
            (
                self.tr("Write the three letters in your word processor, and merge them with the spreadsheet above."),
                self.tr("If somebody cannot come, let a reserve take the seat under Composition."),
                self.tr("Take the text about purpose and influence from the first step into your letter."),
            ),
            (on, back),
        )
        self.letters = LettersCard(workbench)
        self.letters.composition_asked.connect(self._to_composition)
        self.column.insertWidget(0, self.letters)

    def show_panel(self, panel_id: str) -> None:
        super().show_panel(panel_id)
        self.letters.show_panel()

    def refresh(self) -> None:
        self.letters.show_situation(composition.read(self.workbench.store, self.panel_id))


class EvaluationStep(LaterStep):
    """Forms and reports come later."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        on = PrimaryButton(self.tr("To the meetings"), "calendar-days")
        on.clicked.connect(self._to_meetings)
        self.say(
            self.tr("Evaluation comes in a later version"),
            self.tr(
                "Here you will print a short slip for the participants and a form for you who arranged it, and put "
                "together what they say about how much influence was promised and how much there was."
            ),
            (
                self.tr("Set aside the last minutes of the meeting for a round: what should we do differently?"),
                self.tr("Note the answers under the last item of the agenda, without names."),
            ),
            (on,),
        )


class FollowUpStep(LaterStep):
    """Answers and effects come later; actions stand in the minutes."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        on = PrimaryButton(self.tr("To the meetings"), "calendar-days")
        on.clicked.connect(self._to_meetings)
        back = PlainButton(self.tr("Read the purpose again"), "book-open")
        back.clicked.connect(self._to_purpose)
        self.say(
            self.tr("Follow-up comes in a later version"),
            self.tr(
                "Here every recommendation will get its answer, every promise its date, and the participants a letter: "
                "you said – we did."
            ),
            (
                self.tr("Give every action in the minutes an owner and a deadline."),
                self.tr("Agree with the owner of the panel on the day when the participants get their answer."),
            ),
            (on, back),
        )
