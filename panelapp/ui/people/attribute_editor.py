"""One attribute: its name and the answers to choose among, or the ages at which its groups begin."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from panelapp.domain.people import Attribute, AttributeKind
from panelapp.errors import UserError
from panelapp.services import attributes as services
from panelapp.ui.widgets.age_groups_card import AgeGroupsCard
from panelapp.ui.widgets.basics import IconButton, Pill, PrimaryButton, Surface, confirm, heading, muted
from panelapp.ui.widgets.fields import AutosaveLine
from panelapp.ui.workbench import Workbench


class AttributeEditor(Surface):
    """Shows the attribute it is told to; everything is saved as it is typed."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._id = ""
        self._category_rows: list[CategoryRow] = []
        self.body.addWidget(heading(self.tr("Name"), 3))
        self.name = AutosaveLine(self.tr("Name of the attribute"))
        self.name.committed.connect(self._rename)
        self.body.addWidget(self.name)
        self.body.addWidget(self._choice_part())
        self.body.addWidget(self._age_part())
        self.body.addStretch(1)

    def _choice_part(self) -> QWidget:
        self._choices = QWidget()
        column = QVBoxLayout(self._choices)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(6)
        column.addWidget(heading(self.tr("Answers to choose among"), 3))
        column.addWidget(
            muted(self.tr("People may always answer in their own words, or say that they prefer not to answer."))
        )
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        column.addLayout(self._rows)
        adding = QHBoxLayout()
        self.new_category = QLineEdit()
        self.new_category.setAccessibleName(self.tr("A new answer to choose"))
        self.new_category.setPlaceholderText(self.tr("New answer"))
        self.new_category.returnPressed.connect(self._add_category)
        adding.addWidget(self.new_category, 1)
        add = PrimaryButton(self.tr("Add"), "plus")
        add.setAccessibleName(self.tr("Add the answer"))
        add.clicked.connect(self._add_category)
        adding.addWidget(add)
        column.addLayout(adding)
        return self._choices

    def _age_part(self) -> QWidget:
        self._ages = QWidget()
        column = QVBoxLayout(self._ages)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(6)
        self.age_groups = AgeGroupsCard(self._workbench, margin=0, style="")
        column.addWidget(self.age_groups)
        column.addWidget(
            muted(
                self.tr(
                    "The age is the one reached this year, so nobody's date of birth is needed. The last group has no end."
                )
            )
        )
        return self._ages

    def show_attribute(self, attribute_id: str) -> None:
        """Show another attribute, or the same one as it is now."""
        try:
            attribute = services.get(self._workbench.store, attribute_id)
        except UserError:
            return
        if attribute_id != self._id:
            self.flush()
        self._id = attribute_id
        self.name.show_text(attribute.name)
        by_age = attribute.kind is AttributeKind.AGE_GROUP
        self._choices.setVisible(not by_age)
        self._ages.setVisible(by_age)
        if by_age:
            self.age_groups.show_groups(attribute.id)
        else:
            self._show_categories(attribute)

    def _show_categories(self, attribute: Attribute) -> None:
        names = attribute.category_names
        while len(self._category_rows) > len(names):
            row = self._category_rows.pop()
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self._category_rows) < len(names):
            row = CategoryRow(self, len(self._category_rows))
            self._category_rows.append(row)
            self._rows.addWidget(row)
        for row, name in zip(self._category_rows, names, strict=True):
            use = services.use_of_category(self._workbench.store, attribute.id, name)
            row.show_category(name, self.tr("%n person(s)", "", use.people), len(names) - 1)

    def flush(self) -> None:
        """Save what is being typed about the attribute that is shown."""
        for line in self.findChildren(AutosaveLine):
            line.flush()

    # Acts, also those of the rows

    def _rename(self, name: str) -> None:
        if self._id and not self._workbench.do(self.tr("name of an attribute"), services.rename, self._id, name):
            self.show_attribute(self._id)

    def _add_category(self) -> None:
        if not self.new_category.text().strip():
            self.new_category.setFocus()
            return
        text = self.new_category.text()
        if self._workbench.do(self.tr("new answer to choose"), services.add_category, self._id, text):
            self.new_category.clear()
        self.show_attribute(self._id)
        self.new_category.setFocus()

    def rename_category(self, place: int, former: str, name: str) -> None:
        """Give an answer another name."""
        label = self.tr("name of an answer")
        merge = f"{self._id} {place}"
        self._workbench.do(label, services.rename_category, self._id, former, name, merge=merge)
        self.show_attribute(self._id)

    def move_category(self, place: int, name: str, by: int) -> None:
        """Move an answer up or down; the focus goes along."""
        self._workbench.do(self.tr("order of the answers"), services.move_category, self._id, name, by)
        self.show_attribute(self._id)
        self._category_rows[place + by].take_focus(by)

    def remove_category(self, name: str) -> None:
        """Remove an answer; asks first where panels want a number of it."""
        use = services.use_of_category(self._workbench.store, self._id, name)
        if use.panels:
            text = self.tr(
                "{panels} want a number of it; that number goes too. People keep their answer as their own words."
            )
            title = self.tr("Remove “{name}”?").format(name=name)
            panels = self.tr("%n panel(s)", "", use.panels)
            if not confirm(self, title, text.format(panels=panels), self.tr("Remove"), self.tr("Keep")):
                return
        self._workbench.do(self.tr("removal of an answer"), services.remove_category, self._id, name)
        self.show_attribute(self._id)


class CategoryRow(QWidget):
    """One answer with its name, how many gave it, and what can be done with it."""

    def __init__(self, editor: AttributeEditor, place: int) -> None:
        super().__init__(editor)
        self._editor = editor
        self._place = place
        self._name = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self.line = AutosaveLine(self.tr("Answer {number}").format(number=place + 1))
        self.line.committed.connect(self._rename)
        row.addWidget(self.line, 1)
        self.people = Pill()
        row.addWidget(self.people, 0, Qt.AlignmentFlag.AlignVCenter)
        self.up = IconButton("arrow-up", "")
        self.up.clicked.connect(self._move_up)
        row.addWidget(self.up)
        self.down = IconButton("arrow-down", "")
        self.down.clicked.connect(self._move_down)
        row.addWidget(self.down)
        self.remove = IconButton("trash-2", "")
        self.remove.clicked.connect(self._remove)
        row.addWidget(self.remove)

    def show_category(self, name: str, people: str, last: int) -> None:
        """Show the answer that stands in this place now."""
        self._name = name
        self.line.show_text(name)
        self.people.setText(people)
        self.up.setEnabled(self._place > 0)
        self.down.setEnabled(self._place < last)
        self.up.show_icon("arrow-up", self.tr("Move “{name}” up").format(name=name))
        self.down.show_icon("arrow-down", self.tr("Move “{name}” down").format(name=name))
        self.remove.show_icon("trash-2", self.tr("Remove “{name}”").format(name=name))

    def take_focus(self, by: int) -> None:
        """Put the focus on the button that moved the answer here, or on the other one at an end."""
        wanted, other = (self.up, self.down) if by < 0 else (self.down, self.up)
        (wanted if wanted.isEnabled() else other).setFocus(Qt.FocusReason.OtherFocusReason)

    def _rename(self, name: str) -> None:
        self._editor.rename_category(self._place, self._name, name)

    def _move_up(self) -> None:
        self._editor.move_category(self._place, self._name, -1)

    def _move_down(self) -> None:
        self._editor.move_category(self._place, self._name, 1)

    def _remove(self) -> None:
        self._editor.remove_category(self._name)
