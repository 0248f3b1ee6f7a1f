"""Say how many of each the panel should have: by hand, suggested, or from a file, a pasted table, a former panel."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QFileDialog, QGridLayout, QHBoxLayout, QMenu, QWidget

from panelapp.domain.panels import Firmness, Target
from panelapp.domain.people import AttributeKind
from panelapp.errors import EnvironmentProblem, UserError
from panelapp.services import composition, panels, spreadsheets, wanted_numbers, weights
from panelapp.services.composition import Situation
from panelapp.services.wanted_numbers import Manner, SheetReading
from panelapp.ui import icons, theme
from panelapp.ui.panels import wanted_sources
from panelapp.ui.panels.dropout_rates import DropoutRates
from panelapp.ui.panels.wanted_sources import SharesField
from panelapp.ui.panels.weight_row import WeightRow
from panelapp.ui.widgets.basics import (
    IconButton,
    PlainButton,
    PrimaryButton,
    ScrollColumn,
    Surface,
    hairline,
    heading,
    label,
    muted,
    take_away,
)
from panelapp.ui.widgets.fields import NumberBox
from panelapp.ui.workbench import Workbench


class WantedEditor(Surface):
    """Everything about wanted numbers, saved as it is changed."""

    done = Signal()
    age_groups_asked = Signal(str)
    """Id of the attribute whose age groups are to be cut anew."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._situation: Situation | None = None
        self._shape: object = None
        self._shared_among: object = None
        self._holder: QWidget | None = None
        self.boxes: dict[tuple[str, str], tuple[NumberBox, NumberBox]] = {}
        self._sums: dict[str, QWidget] = {}
        self.age_buttons: dict[str, PlainButton] = {}
        self.weights: dict[str, WeightRow] = {}
        head = QHBoxLayout()
        head.addWidget(heading(self.tr("Wanted numbers"), 2), 1)
        done = PrimaryButton(self.tr("Done"), "check")
        done.clicked.connect(self.done)
        head.addWidget(done)
        self.body.addLayout(head)
        size = QHBoxLayout()
        size.setSpacing(8)
        self._width = theme.text_width("000") + theme.px(48)
        self.seats = NumberBox(self.tr("Seats"), panels.MOST_SEATS)
        self.seats.setFixedWidth(self._width)
        self.seats.setMinimum(1)
        self.seats.valueChanged.connect(self._size_changed)
        self.reserves = NumberBox(self.tr("Reserves"), panels.MOST_SEATS)
        self.reserves.setFixedWidth(self._width)
        self.reserves.valueChanged.connect(self._size_changed)
        for name, box in ((self.tr("Seats"), self.seats), (self.tr("Reserves"), self.reserves)):
            caption = label(name, "strong", wrap=False)
            caption.setBuddy(box)
            size.addWidget(caption)
            size.addWidget(box)
            size.addSpacing(8)
        size.addStretch(1)
        self.body.addLayout(size)
        self.household = QCheckBox(self.tr("Only one from each household"))
        self.household.setMinimumHeight(theme.px(32))
        self.household.clicked.connect(self._household_changed)
        self.body.addWidget(self.household)
        self.sharing = label("", "small", "muted")
        self.body.addWidget(self.sharing)
        self._scroll = ScrollColumn()
        self.rates = DropoutRates(workbench)
        self._scroll.column.addWidget(self.rates)
        self.body.addWidget(self._scroll, 1)
        self.remark = label("", "small", "look")
        self.remark.hide()
        self.body.addWidget(self.remark)
        self.body.addWidget(hairline())
        self.shares = SharesField()
        self.shares.given.connect(self._use_shares)
        self.shares.closed.connect(self._shares_closed)
        self.body.addWidget(self.shares)
        self._tools = QWidget()
        tools = QGridLayout(self._tools)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.setSpacing(8)
        self.add_button = PlainButton(self.tr("Add criterion"), "plus")
        self.add_button.clicked.connect(self._show_attributes)
        self.suggest_button = PlainButton(self.tr("Suggest numbers"), "wand-sparkles")
        self.suggest_button.clicked.connect(self._show_manners)
        self.import_button = PlainButton(self.tr("From a file"), "file-up")
        self.import_button.clicked.connect(self._choose_file)
        tools.addWidget(self.add_button, 0, 0)
        tools.addWidget(self.suggest_button, 0, 1)
        tools.addWidget(self.import_button, 1, 0)
        self.body.addWidget(self._tools)

    # Showing

    def show_situation(self, situation: Situation) -> None:
        """Show the numbers; the boxes stay, with the focus, while criteria and candidates are the same."""
        if self._situation is None or self._situation.panel.id != situation.panel.id:
            self.remark.hide()
            self.shares.close_field()
        self._situation = situation
        self.seats.show_number(situation.panel.seats)
        self.reserves.show_number(situation.panel.reserves)
        self.rates.show_situation(situation)
        self.household.setChecked(situation.panel.one_per_household)
        if self.isVisible():
            self._show_sharing()
        shape = [
            (c.attribute.id, c.attribute.name, [(count.target.category, count.candidates) for count in c.counts])
            for c in situation.criteria
        ]
        if shape != self._shape:
            self._shape = shape
            self._build(situation)
        for criterion in situation.criteria:
            for count in criterion.counts:
                least, most = self.boxes[count.target.attribute_id, count.target.category]
                least.show_number(count.target.minimum)
                most.show_number(count.target.maximum)
            self._show_sum(criterion.attribute.id, situation)
            self.weights[criterion.attribute.id].show_weight(criterion.weight)
        used = {criterion.attribute.id for criterion in situation.criteria}
        self.add_button.setEnabled(any(a.id not in used and a.categories for a in situation.attributes))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_sharing()

    def _show_sharing(self) -> None:
        if self._situation is None:
            return
        if self._situation.people is self._shared_among:
            return
        self._shared_among = self._situation.people
        sharing = composition.sharing_a_home(self._situation)
        words = (
            self.tr("%n of the candidates have the same address as another.", "", sharing)
            if sharing
            else self.tr("No two of the candidates have the same address.")
        )
        self.sharing.setText(words)
        self.household.setAccessibleDescription(words)

    def _build(self, situation: Situation) -> None:
        take_away(self._holder)
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(2, 0, 8, 0)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(theme.px(4))
        grid.setColumnStretch(0, 1)
        self.boxes = {}
        self._sums = {}
        self.age_buttons = {}
        self.weights = {}
        line = 0
        if not situation.criteria:
            grid.addWidget(
                muted(self.tr("Add the criteria the panel should be composed by, or take them from a file.")),
                0,
                0,
                Qt.AlignmentFlag.AlignTop,
            )
        for criterion in situation.criteria:
            title = heading(criterion.attribute.name, 3)
            grid.addWidget(title, line, 0)
            for column, words in ((1, self.tr("least")), (3, self.tr("most"))):
                caption = label(words, "small", "muted", wrap=False)
                grid.addWidget(caption, line, column, Qt.AlignmentFlag.AlignRight)
            remove = IconButton("x", self.tr("Remove the criterion {name}").format(name=criterion.attribute.name))
            remove.setProperty("attribute", criterion.attribute.id)
            remove.clicked.connect(self._remove)
            grid.addWidget(remove, line, 4)
            weight = WeightRow(criterion.attribute)
            weight.firmness_chosen.connect(self._firmness_chosen)
            weight.reason_written.connect(self._reason_written)
            self.weights[criterion.attribute.id] = weight
            grid.addWidget(weight, line + 1, 0, 1, 5)
            line += 2
            for count in criterion.counts:
                category = count.target.category
                name = label(category, "small")
                name.setToolTip(self.tr("%n candidate(s)", "", count.candidates))
                grid.addWidget(name, line, 0)
                least = NumberBox(self.tr("{category}, at least").format(category=category), panels.MOST_SEATS)
                least.setFixedWidth(self._width)
                most = NumberBox(self.tr("{category}, at most").format(category=category), panels.MOST_SEATS)
                most.setFixedWidth(self._width)
                for box, side in ((least, "least"), (most, "most")):
                    box.setProperty("key", [criterion.attribute.id, category])
                    box.setProperty("side", side)
                    box.setAccessibleDescription(self.tr("%n candidate(s)", "", count.candidates))
                    box.valueChanged.connect(self._number_changed)
                grid.addWidget(least, line, 1)
                grid.addWidget(label("–", "small", "muted", wrap=False), line, 2)
                grid.addWidget(most, line, 3)
                there = label(str(count.candidates), "small", "muted", wrap=False)
                there.setToolTip(self.tr("%n candidate(s)", "", count.candidates))
                grid.addWidget(there, line, 4, Qt.AlignmentFlag.AlignCenter)
                self.boxes[criterion.attribute.id, category] = (least, most)
                line += 1
            total = label("", "small", "muted")
            total.setContentsMargins(0, 0, 0, theme.px(12))
            grid.addWidget(total, line, 0, 1, 5)
            self._sums[criterion.attribute.id] = total
            line += 1
            if criterion.attribute.kind is AttributeKind.AGE_GROUP:
                total.setContentsMargins(0, 0, 0, 0)
                grid.addWidget(self._age_button(criterion.attribute.id), line, 0, 1, 5, Qt.AlignmentFlag.AlignLeft)
                line += 1
        grid.setRowStretch(line, 1)
        self._holder = holder
        self._scroll.column.insertWidget(0, holder)

    def _age_button(self, attribute_id: str) -> PlainButton:
        button = PlainButton(self.tr("Change the age groups"), "sliders-horizontal")
        button.setProperty("attribute", attribute_id)
        button.clicked.connect(self._ask_age_groups)
        self.age_buttons[attribute_id] = button
        return button

    def _show_sum(self, attribute_id: str, situation: Situation) -> None:
        counts = next(c.counts for c in situation.criteria if c.attribute.id == attribute_id)
        least = sum(count.target.minimum for count in counts)
        most = sum(count.target.maximum for count in counts)
        seats = situation.panel.seats
        few = [count for count in counts if count.target.minimum > count.candidates]
        silent = len(situation.composition.candidate_ids) - sum(count.candidates for count in counts)
        if few:
            words = self.tr("{category}: there are only {there} candidates.").format(
                category=few[0].target.category, there=few[0].candidates
            )
        elif least > seats:
            words = self.tr("At least {least} in all, but there are {seats} seats.").format(least=least, seats=seats)
        elif most + silent < seats:
            words = self.tr("At most {most} in all, but there are {seats} seats.").format(most=most, seats=seats)
        else:
            words = ""
        shown = self._sums[attribute_id]
        tone = "look" if words else "muted"
        shown.setText(  # pyright: ignore[reportAttributeAccessIssue]
            f"! {words}"
            if words
            else self.tr("Together {least}–{most} for {seats} seats.").format(least=least, most=most, seats=seats)
        )
        if shown.property("class") != tone:
            shown.setProperty("class", tone)
            shown.style().unpolish(shown)
            shown.style().polish(shown)

    # Acting

    def _targets(self) -> tuple[Target, ...]:
        return self._situation.composition.targets if self._situation else ()

    def _put(self, label_text: str, targets: tuple[Target, ...], merge: str | None = None) -> None:
        assert self._situation is not None
        self._workbench.do(label_text, composition.set_targets, self._situation.panel.id, targets, merge=merge)

    def _number_changed(self, number: int) -> None:
        box = self.sender()
        assert isinstance(box, NumberBox)
        key = tuple(box.property("key"))
        raised = box.property("side") == "least"
        targets = tuple(
            Target(
                target.attribute_id,
                target.category,
                number if raised else min(target.minimum, number),
                max(target.maximum, number) if raised else number,
            )
            if (target.attribute_id, target.category) == key
            else target
            for target in self._targets()
        )
        self._put(self.tr("change a wanted number"), targets, merge=f"target.{key}")

    def _firmness_chosen(self, attribute_id: str, firmness: Firmness) -> None:
        assert self._situation is not None
        words = self.tr("change what must be met")
        if not self._workbench.do(words, weights.set_firmness, self._situation.panel.id, attribute_id, firmness):
            self.weights[attribute_id].show_weight(self._situation.composition.weight(attribute_id))

    def _reason_written(self, attribute_id: str, reason: str) -> None:
        assert self._situation is not None
        words, former = self.tr("say why a criterion matters"), self._situation.composition.weight(attribute_id).reason
        if not self._workbench.do(
            words,
            weights.set_reason,
            self._situation.panel.id,
            attribute_id,
            reason,
            merge=f"reason.{self._situation.panel.id}.{attribute_id}",
        ):
            self.weights[attribute_id].reason.wait_again(former)

    def _size_changed(self) -> None:
        if self._situation is None:
            return
        outcome = self._workbench.do(
            self.tr("change the number of seats"),
            panels.change,
            self._situation.panel.id,
            merge=f"size.{self._situation.panel.id}",
            seats=self.seats.value(),
            reserves=self.reserves.value(),
        )
        if not outcome:
            self.show_situation(self._situation)

    def _household_changed(self, only_one: bool) -> None:
        assert self._situation is not None
        words = self.tr("only one from each household") if only_one else self.tr("several from one household")
        self._workbench.do(words, panels.change, self._situation.panel.id, one_per_household=only_one)

    def _remove(self) -> None:
        attribute_id = self.sender().property("attribute")
        self._put(
            self.tr("remove a criterion"),
            tuple(target for target in self._targets() if target.attribute_id != attribute_id),
        )

    def _ask_age_groups(self) -> None:
        self.age_groups_asked.emit(self.sender().property("attribute"))

    def _show_attributes(self) -> None:
        assert self._situation is not None
        used = {criterion.attribute.id for criterion in self._situation.criteria}
        menu = QMenu(self)
        for attribute in self._situation.attributes:
            if attribute.id not in used and attribute.categories:
                action = menu.addAction(attribute.name.replace("&", "&&"), self._add)
                action.setData(attribute.id)
        self._popup(menu, self.add_button)

    def _add(self) -> None:
        assert self._situation is not None
        attribute_id = self.sender().data()  # pyright: ignore[reportAttributeAccessIssue]
        self._put(
            self.tr("add a criterion"),
            (*self._targets(), *self._suggested(attribute_id, Manner.PROPORTIONAL)),
        )

    def _show_manners(self) -> None:
        assert self._situation is not None
        menu = QMenu(self)
        for icon, words, suggest in (
            ("users", self.tr("Mirror the candidates: as many as their share"), self._suggest_shares),
            ("scale", self.tr("The same number of each"), self._suggest_equal),
        ):
            menu.addAction(icons.icon(icon), words, suggest).setEnabled(bool(self._situation.criteria))
        menu.addSeparator()
        menu.addAction(icons.icon("clipboard-list"), self.tr("Paste the population's shares …"), self._open_shares)
        wanted_sources.add_former_panels(menu, self._workbench, self._situation.panel.id, self._take_former)
        self._popup(menu, self.suggest_button)

    def _suggest_shares(self) -> None:
        self._suggest(Manner.PROPORTIONAL)

    def _suggest_equal(self) -> None:
        self._suggest(Manner.EQUAL)

    def _suggest(self, manner: Manner) -> None:
        assert self._situation is not None
        self._put(
            self.tr("suggest wanted numbers"),
            tuple(
                target
                for criterion in self._situation.criteria
                for target in self._suggested(criterion.attribute.id, manner)
            ),
        )

    def _suggested(self, attribute_id: str, manner: Manner) -> tuple[Target, ...]:
        assert self._situation is not None
        situation = self._situation
        candidates = situation.composition.candidate_ids
        available: dict[str, int] = {}
        for person_id in candidates:
            answer = situation.answers[person_id].get(attribute_id, "")
            available[answer] = available.get(answer, 0) + 1
        return wanted_numbers.suggest(
            situation.attribute(attribute_id), available, len(candidates), situation.panel.seats, manner
        )

    def _choose_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Wanted numbers from a file"), "", self.tr("Spreadsheets (*.csv *.xlsx *.xls *.ods *.txt)")
        )
        if name:
            self.read_file(Path(name))

    def read_file(self, path: Path) -> None:
        """Take the wanted numbers from a file with the columns feature, value, min and max."""
        assert self._situation is not None
        self.remark.hide()
        try:
            sheet = spreadsheets.read(path.read_bytes(), spreadsheets.Reading(header_row=1))
            reading = wanted_numbers.from_rows((sheet.header, *sheet.rows), self._situation.attributes)
        except UserError as problem:
            self._workbench.problem_met.emit(problem)
            return
        except OSError:
            self._workbench.problem_met.emit(EnvironmentProblem("file.not_read"))
            return
        self._take(self.tr("wanted numbers from a file"), reading)

    def _open_shares(self) -> None:
        self._tools.hide()
        self.shares.open_field()

    def _shares_closed(self, focus_was_there: bool) -> None:
        self._tools.show()
        if focus_was_there:
            self.suggest_button.setFocus()

    def _use_shares(self, text: str) -> None:
        assert self._situation is not None
        try:
            reading = wanted_sources.from_shares(self._situation, text)
        except UserError as problem:
            self._workbench.problem_met.emit(problem)
            return
        self.shares.close_field()
        self._take(self.tr("wanted numbers from the population"), reading)

    def _take_former(self) -> None:
        assert self._situation is not None
        former_id = self.sender().data()  # pyright: ignore[reportAttributeAccessIssue]
        try:
            reading = wanted_numbers.like_panel(self._workbench.store, former_id, self._situation.panel.id)
        except UserError as problem:
            self._workbench.problem_met.emit(problem)
            return
        self._take(self.tr("wanted numbers of a former panel"), reading)

    def _take(self, label_text: str, reading: SheetReading) -> None:
        """Make these the wanted numbers, and say what had no counterpart."""
        assert self._situation is not None
        self._workbench.do(
            label_text, composition.set_targets, self._situation.panel.id, reading.targets, reading.weights
        )
        self.remark.setVisible(bool(reading.left_out))
        self.remark.setText(
            self.tr("Left out, because the register does not know them: {names}.").format(
                names=", ".join(reading.left_out[:8])
            )
        )

    def _popup(self, menu: QMenu, button: QWidget) -> None:
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
