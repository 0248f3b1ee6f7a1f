"""The criteria on the left of the composition step: what is wanted as a frame, what is there as a bar."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from panelapp.domain.panels import Firmness
from panelapp.domain.people import AttributeKind
from panelapp.services.composition import Count, Criterion, Situation
from panelapp.ui import theme
from panelapp.ui.panels import weight_words
from panelapp.ui.widgets.basics import (
    Pill,
    PlainButton,
    ScrollColumn,
    Surface,
    hairline,
    heading,
    label,
    muted,
    take_away,
)
from panelapp.ui.widgets.quota_bar import QuotaBar


class CountRow:
    """The widgets of one wanted number in the grid."""

    def __init__(self, name: str) -> None:
        self.name = label(name, "small")
        self.bar = QuotaBar()
        self.number = label("", "small", wrap=False)
        self.number.setTextFormat(Qt.TextFormat.RichText)
        self.sign = label("", "small", wrap=False)
        self.sign.setFixedWidth(theme.px(18))
        self.sign.setAlignment(Qt.AlignmentFlag.AlignCenter)


class CriteriaCard(Surface):
    """Live bars, a pill that says how many wanted numbers are missed, and the way to change them."""

    edit_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        head = QHBoxLayout()
        head.addWidget(heading(self.tr("Criteria"), 2), 1)
        self.pill = Pill()
        head.addWidget(self.pill)
        self.body.addLayout(head)
        self.nothing = muted(
            self.tr(
                "No criteria yet. Say how many of each the panel should have, for instance of each age group, so that "
                "it mirrors those it is about."
            )
        )
        self._scroll = ScrollColumn()
        self._scroll.column.addWidget(self.nothing)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scroll.setAccessibleName(self.tr("Criteria"))
        self.body.addWidget(self._scroll, 1)
        self.body.addWidget(hairline())
        foot = QHBoxLayout()
        foot.setSpacing(10)
        self.legend = label("", "small", "muted")
        foot.addWidget(self.legend, 1)
        self.edit_button = PlainButton(self.tr("Wanted numbers"), "sliders-horizontal")
        self.edit_button.clicked.connect(self.edit_requested)
        foot.addWidget(self.edit_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(foot)
        self._holder: QWidget | None = None
        self._shape: object = None
        self.rows: dict[tuple[str, str], CountRow] = {}
        self.rather: dict[str, Pill] = {}
        self.uncounted: dict[str, QLabel] = {}

    def show_situation(self, situation: Situation) -> None:
        """Show how the panel stands; the widgets stay while the criteria are the same."""
        shape = [
            (c.attribute.id, c.attribute.name, [count.target.category for count in c.counts])
            for c in situation.criteria
        ]
        if shape != self._shape:
            self._shape = shape
            self._build(situation)
        for criterion in situation.criteria:
            self._show_uncounted(criterion)
            self._show_weight(criterion)
            top = max((QuotaBar.scale(c.there, c.target.maximum) for c in criterion.counts), default=1)
            for count in criterion.counts:
                self._show_count(criterion, count, top)
        off = len(situation.off)
        self.nothing.setVisible(not situation.criteria)
        self.pill.setVisible(bool(situation.criteria and situation.composition.members))
        gave_way = sum(count.gave_way for count in situation.counts)
        if off:
            self.pill.show_as(self.tr("%n off", "", off), "look")
        elif gave_way:
            self.pill.show_as(self.tr("%n gave way", "", gave_way))
        else:
            self.pill.show_as(self.tr("All met"), "good")
        self.legend.setText(
            self.tr("Marks: wanted number. The panel is to have {seats} people.").format(seats=situation.panel.seats)
            if situation.criteria
            else self.tr("The panel is to have {seats} people.").format(seats=situation.panel.seats)
        )

    def _build(self, situation: Situation) -> None:
        take_away(self._holder)
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 6, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(theme.px(5))
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.rows = {}
        self.uncounted = {}
        self.rather = {}
        line = 0
        for criterion in situation.criteria:
            title = heading(criterion.attribute.name, 3)
            title.setContentsMargins(0, theme.px(10) if line else 0, 0, 0)
            grid.addWidget(title, line, 0, 1, 2)
            rather = Pill(weight_words.word(Firmness.RATHER))
            rather.setToolTip(weight_words.help_text(Firmness.RATHER))
            grid.addWidget(rather, line, 2, 1, 2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
            self.rather[criterion.attribute.id] = rather
            line += 1
            for count in criterion.counts:
                row = CountRow(count.target.category)
                grid.addWidget(row.name, line, 0)
                grid.addWidget(row.bar, line, 1)
                grid.addWidget(row.number, line, 2)
                grid.addWidget(row.sign, line, 3)
                self.rows[count.target.attribute_id, count.target.category] = row
                line += 1
            self.uncounted[criterion.attribute.id] = label("", "small", "muted")
            grid.addWidget(self.uncounted[criterion.attribute.id], line, 0, 1, 4)
            line += 1
        grid.setRowStretch(line, 1)
        self._holder = holder
        self._scroll.column.addWidget(holder)

    def _show_uncounted(self, criterion: Criterion) -> None:
        shown, number = self.uncounted[criterion.attribute.id], criterion.uncounted
        if criterion.attribute.kind is AttributeKind.AGE_GROUP:
            words = self.tr("%n on the panel without an age group count(s) in no category", "", number)
        else:
            words = self.tr("%n on the panel without an answer here count(s) in no category", "", number)
        shown.setText(words)
        shown.setVisible(number > 0)

    def _show_weight(self, criterion: Criterion) -> None:
        self.rather[criterion.attribute.id].setVisible(criterion.weight.firmness is Firmness.RATHER)

    def _show_count(self, criterion: Criterion, count: Count, top: int) -> None:
        row = self.rows[count.target.attribute_id, count.target.category]
        target = count.target
        wanted = str(target.minimum) if target.minimum == target.maximum else f"{target.minimum}–{target.maximum}"
        state = self._state(count)
        row.bar.show_numbers(
            count.there,
            target.minimum,
            target.maximum,
            top,
            self.tr("{criterion}, {category}: {there} of {wanted}, {state}").format(
                criterion=criterion.attribute.name,
                category=target.category,
                there=count.there,
                wanted=wanted,
                state=state,
            ),
            held=not count.off,
        )
        colour = theme.colours().muted
        of = self.tr("of {wanted}").format(wanted=wanted)
        row.number.setText(f'<b>{count.there}</b> <span style="color:{colour}">{of}</span>')
        row.sign.setText("!" if count.off else "≈" if count.gave_way else "✓")
        row.sign.setToolTip(state)
        tone = "look" if count.off else "muted" if count.gave_way else "good"
        if row.sign.property("class") != tone:
            row.sign.setProperty("class", tone)
            row.sign.style().unpolish(row.sign)
            row.sign.style().polish(row.sign)

    def _state(self, count: Count) -> str:
        if count.missing:
            return self.tr("too few")
        if count.too_many:
            return self.tr("too many")
        return self.tr("gave way in the draw") if count.gave_way else self.tr("met")
