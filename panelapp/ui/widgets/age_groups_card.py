"""Cut age groups anew: limits on an axis, what each group would hold, and what happens to wanted numbers."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QWidget

from panelapp.domain.panels import Panel, Target
from panelapp.domain.people import Category, age_groups_from
from panelapp.errors import UserError
from panelapp.services import age_groups, attributes
from panelapp.services.age_groups import AgeGroups
from panelapp.ui import theme
from panelapp.ui.widgets.age_axis import AgeAxis
from panelapp.ui.widgets.basics import PlainButton, PrimaryButton, Surface, heading, label, muted
from panelapp.ui.workbench import Workbench

_NAMES = 4
"""So many panels are named; of more, their number is said."""


class GroupRow:
    """The widgets of one group in the grid."""

    def __init__(self, card: AgeGroupsCard, place: int) -> None:
        self.name = label("", "strong", wrap=False)
        self.people = label("", "small", wrap=False)
        self.wanted = label("", "small", wrap=False)
        self.split = PlainButton("", "plus")
        self.join = PlainButton("", "link")
        self.split.clicked.connect(card.split_asked)
        self.join.clicked.connect(card.join_asked)
        for button in (self.split, self.join):
            button.setMinimumSize(theme.px(34), theme.px(34))
            button.setProperty("place", place)

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        return self.name, self.people, self.wanted, self.split, self.join


class AgeGroupsCard(Surface):
    """Shows the groups it is told to as seen from a panel, or from the register; nothing is written before *Use*."""

    closed = Signal()
    told = Signal(str, str)
    """What has been done, and what there is to know about it."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None, margin: int = 16, style: str = "surface"):
        super().__init__(parent, margin, style)
        self._workbench = workbench
        self._now: AgeGroups | None = None
        self._panel_id = ""
        self._narrow = False
        self.rows: list[GroupRow] = []
        self._add_head()
        self.body.addWidget(
            muted(
                self.tr(
                    "Drag the limits, or use the arrow keys. A double click begins a further group; two limits dragged "
                    "together join the groups."
                )
            )
        )
        self.axis = AgeAxis()
        self.axis.changed.connect(self._moved)
        self.body.addWidget(self.axis)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.px(14))
        self._grid.setVerticalSpacing(theme.px(4))
        self._grid.setColumnStretch(2, 1)
        self._add_ages_line()
        self.body.addLayout(self._grid)
        self.left_out = label("", "small", "muted")
        self.body.addWidget(self.left_out)
        self.consequence = label("", "small")
        self.body.addWidget(self.consequence)
        self.keep_drawn = QCheckBox(self.tr("Drawn panels keep the groups they were drawn with"))
        self.keep_drawn.setMinimumHeight(theme.px(32))
        self.keep_drawn.toggled.connect(self._show)
        self.body.addWidget(self.keep_drawn)
        self.drawn = label("", "small", "muted")
        self.body.addWidget(self.drawn)
        self.body.addStretch(1)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.go_back)

    def _add_head(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(10)
        self.title = heading("", 2)
        row.addWidget(self.title, 1)
        self.back_button = PlainButton(self.tr("Back"), "arrow-left")
        self.back_button.clicked.connect(self.go_back)
        row.addWidget(self.back_button)
        self.use_button = PrimaryButton(self.tr("Use these groups"), "check")
        self.use_button.clicked.connect(self._use)
        row.addWidget(self.use_button)
        self.body.addLayout(row)

    def _add_ages_line(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        caption = label(self.tr("The groups begin at"), "small", "muted", wrap=False)
        self.lowest_ages = QLineEdit()
        self.lowest_ages.setAccessibleName(self.tr("Ages at which the groups begin"))
        self.lowest_ages.textEdited.connect(self._typed)
        self.lowest_ages.editingFinished.connect(self._show_ages)
        caption.setBuddy(self.lowest_ages)
        row.addWidget(caption)
        row.addWidget(self.lowest_ages, 1)
        self.body.addLayout(row)
        self.unclear = label(self.tr("Write rising ages with commas between, such as 16, 25, 40."), "small", "look")
        self.unclear.hide()
        self.body.addWidget(self.unclear)

    # Showing

    @property
    def attribute_id(self) -> str:
        """Id of the attribute shown, or ''."""
        return self._now.attribute.id if self._now else ""

    def show_groups(self, attribute_id: str, panel_id: str = "") -> None:
        """Show these groups; limits that have been moved and not been used stay while the groups are the same."""
        try:
            now = age_groups.read(self._workbench.store, attribute_id, panel_id)
        except UserError:
            self._now = None
            self.closed.emit()
            return
        former, self._now = self._now, now
        if former is None or former.attribute != now.attribute or self._panel_id != panel_id:
            self._start(now, panel_id)
        title = now.attribute.name if panel_id else self.tr("Age groups")
        self.title.setText(title)
        self.title.setAccessibleName(title)
        self.axis.show_people(now.people)
        self._show()

    def _start(self, now: AgeGroups, panel_id: str) -> None:
        self._panel_id = panel_id
        self.axis.show_limits(now.lowest_ages)
        self.keep_drawn.setChecked(True)
        back = self.tr("Back") if panel_id else self.tr("As before")
        self.back_button.setText(back)
        self.back_button.setAccessibleName(back)
        self._show_ages()

    def take_focus(self) -> None:
        """Let the first limit between two groups be moved at once."""
        handles = self.axis.handles
        handles[1 if len(handles) > 1 else 0].setFocus()

    @property
    def is_changed(self) -> bool:
        """Whether the limits are others than those in use."""
        return self._now is not None and self.axis.lowest_ages != self._now.lowest_ages

    def _show(self) -> None:
        now = self._now
        if now is None:
            return
        lowest_ages = self.axis.lowest_ages
        groups = age_groups_from(lowest_ages)
        wanted = {
            target.category: target
            for target in age_groups.carried(now.attribute.categories, now.targets, lowest_ages, now.people, now.seats)
        }
        self._fit_rows(len(groups))
        for place, (row, group) in enumerate(zip(self.rows, groups, strict=False)):
            after = groups[place + 1] if place + 1 < len(groups) else None
            self._show_row(row, group, after, wanted.get(group.name))
        self._show_left_out(now, lowest_ages[0])
        self._show_consequences(now)
        self.use_button.setEnabled(self.is_changed)
        self.back_button.setVisible(bool(self._panel_id) or self.is_changed)

    def _fit_rows(self, number: int) -> None:
        while len(self.rows) < number:
            row = GroupRow(self, len(self.rows))
            for column, widget in enumerate(row.widgets):
                self._grid.addWidget(widget, len(self.rows), column, Qt.AlignmentFlag.AlignVCenter)
            self.rows.append(row)
            self._fold(row)
        for place, row in enumerate(self.rows):
            for widget in row.widgets:
                widget.setVisible(place < number)

    def _show_row(self, row: GroupRow, group: Category, after: Category | None, target: Target | None) -> None:
        assert self._now is not None
        people = self._now.number(group)
        row.name.setText(group.name)
        row.people.setText(
            self.tr("%n candidate(s)", "", people) if self._panel_id else self.tr("%n person(s)", "", people)
        )
        row.wanted.setVisible(target is not None)
        if target is not None:
            self._show_wanted(row.wanted, target, people)
        row.split.setAccessibleName(self.tr("Split {group}").format(group=group.name))
        row.split.setEnabled(self._halfway(group) is not None)
        row.join.setVisible(after is not None)
        if after is not None:
            row.join.setAccessibleName(self.tr("Join {group} with {next}").format(group=group.name, next=after.name))
        for button in (row.split, row.join):
            button.setToolTip(button.accessibleName())

    def _show_wanted(self, shown: QLabel, target: Target, people: int) -> None:
        least, most = target.minimum, target.maximum
        words = self.tr("wanted {number}").format(number=f"{least}–{most}" if least != most else str(least))
        few = people < least
        shown.setText(f"! {words}" if few else words)
        _put_style(shown, "look" if few else "muted")

    def _show_left_out(self, now: AgeGroups, first: int) -> None:
        younger = sum(number for age, number in now.people.items() if age < first)
        words: list[str] = []
        if younger:
            words.append(self.tr("%n younger than {age} count(s) in no group.", "", younger).format(age=first))
        if now.ageless:
            words.append(self.tr("%n without a birth year count(s) by the group they have given.", "", now.ageless))
        self.left_out.setText(" ".join(words))
        self.left_out.setVisible(bool(words))

    def _show_consequences(self, now: AgeGroups) -> None:
        words: list[str] = []
        if now.targets or now.others:
            words.append(
                self.tr(
                    "Groups that stay keep their wanted numbers. Where a group is split they are divided, where groups "
                    "are joined they are added."
                )
            )
        if now.is_drawn:
            words.append(self.tr("This panel is drawn: nobody loses a seat."))
        if now.others:
            names = self._names(now.others)
            words.append(self.tr("This holds for other panels that are not drawn too: {panels}.").format(panels=names))
        changed = self.is_changed
        self.consequence.setText(" ".join(words))
        self.consequence.setVisible(changed and bool(words))
        self.keep_drawn.setVisible(changed and bool(now.drawn))
        self.drawn.setVisible(changed and bool(now.drawn))
        if not now.drawn:
            return
        if self.keep_drawn.isChecked():
            says = self.tr("Drawn: {panels}. Nothing changes there; their groups will be called “{name}”.")
        else:
            says = self.tr("Drawn: {panels}. Wanted numbers change there too. Nobody loses a seat.")
        _put_style(self.drawn, "muted" if self.keep_drawn.isChecked() else "look")
        self.drawn.setText(says.format(panels=self._names(now.drawn), name=self._former_name))

    @property
    def _former_name(self) -> str:
        assert self._now is not None
        return self.tr("{name} (former)").format(name=self._now.attribute.name)

    def _names(self, panels: tuple[Panel, ...]) -> str:
        names = [panel.name or self.tr("Panel without a name") for panel in panels]
        more = len(names) - _NAMES
        if more <= 1:
            return ", ".join(names)
        return self.tr("{names} and %n more", "", more).format(names=", ".join(names[:_NAMES]))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < theme.px(560)
        if narrow is not self._narrow:
            self._narrow = narrow
            for row in self.rows:
                self._fold(row)

    def _fold(self, row: GroupRow) -> None:
        """Where there is no room for words the buttons have an icon and a tooltip."""
        row.split.setText("" if self._narrow else self.tr("Split"))
        row.join.setText("" if self._narrow else self.tr("Join with the next"))

    # Acting

    def _moved(self) -> None:
        self.lowest_ages.setText(self._ages_text())
        self.unclear.hide()
        self._show()

    def _ages_text(self) -> str:
        return ", ".join(map(str, self.axis.lowest_ages))

    def _show_ages(self) -> None:
        """Write the ages as they are understood."""
        if self._now is not None:
            self.lowest_ages.setText(self._ages_text())
            self.unclear.hide()

    def _typed(self, text: str) -> None:
        ages = [int(age) for age in re.findall(r"\d+", text)]
        try:
            attributes.check_lowest_ages(ages)
        except UserError:
            self.unclear.show()
            return
        self.unclear.hide()
        self.axis.show_limits(ages)
        self._show()

    def _halfway(self, group: Category) -> int | None:
        assert self._now is not None
        return age_groups.halfway(group.lowest or 0, group.highest, self._now.people)

    def _place_of_sender(self) -> int:
        return int(self.sender().property("place"))

    def split_asked(self) -> None:
        """Cut the group of the row whose button was pressed in two, and give the new limit the focus."""
        age = self._halfway(age_groups_from(self.axis.lowest_ages)[self._place_of_sender()])
        if age is not None:
            self.axis.add(age)

    def join_asked(self) -> None:
        """Join the group of the row whose button was pressed with the one after it."""
        self.axis.remove(self._place_of_sender() + 1)

    def go_back(self) -> None:
        """Forget the limits that have been moved."""
        if self._now is not None:
            self._start(self._now, self._panel_id)
            self._show()
        self.closed.emit()

    def _use(self) -> None:
        assert self._now is not None
        now, lowest_ages = self._now, self.axis.lowest_ages
        former_name = self._former_name if now.drawn and self.keep_drawn.isChecked() else ""
        if self._workbench.do(
            self.tr("new age groups"), age_groups.put, now.attribute.id, lowest_ages, self._panel_id, former_name
        ):
            names = ", ".join(group.name for group in age_groups_from(lowest_ages))
            rest = self.tr("The former ones stay with {panels}.").format(panels=self._names(now.drawn))
            self.closed.emit()
            self.told.emit(
                self.tr("The age groups are now {groups}.").format(groups=names), rest if former_name else ""
            )


def _put_style(shown: QLabel, style: str) -> None:
    if shown.property("class") != style:
        shown.setProperty("class", style)
        shown.style().unpolish(shown)
        shown.style().polish(shown)
