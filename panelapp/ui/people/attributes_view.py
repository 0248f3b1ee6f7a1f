"""What people are asked about: the workplace's own attributes, their order, and the answers to choose among."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from panelapp.domain.people import AttributeKind
from panelapp.services import attributes as services
from panelapp.ui import theme
from panelapp.ui.people.attribute_editor import AttributeEditor
from panelapp.ui.widgets.basics import (
    Columns,
    EmptyState,
    IconButton,
    PageHeader,
    PlainButton,
    PrimaryButton,
    ScrollColumn,
    Surface,
    confirm,
    heading,
    muted,
)
from panelapp.ui.widgets.draft import Draft
from panelapp.ui.workbench import Workbench


class AttributeList(QListWidget):
    """Alt+Up and Alt+Down move the attribute, Delete asks to remove it."""

    move_asked = Signal(int)
    removal_asked = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if by and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_asked.emit(by)
        elif event.key() == Qt.Key.Key_Delete:
            self.removal_asked.emit()
        else:
            super().keyPressEvent(event)


class AttributesView(QWidget, Draft):
    """The attributes on the left, the chosen one on the right."""

    draft_key = "attribute"

    left = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        header = PageHeader(self.tr("Attributes"), self.tr("People"))
        header.setMinimumWidth(1)
        back = PlainButton(self.tr("Back to People"), "arrow-left")
        back.clicked.connect(self.left)
        header.add_button(back)
        column.addWidget(header)
        scroll = ScrollColumn()
        self._columns = Columns(720)
        list_card = self._list_card()
        self._columns.add(2).addWidget(list_card)
        self._right = self._columns.add(3)
        self.editor = AttributeEditor(workbench)
        self._right.addWidget(self.editor)
        self._nothing = EmptyState(
            self.tr("Ask only what you need"),
            self.tr(
                "An attribute is something a panel should mirror: age group, gender, part of the municipality, how people "
                "know the service. Coarse answers are enough. Age groups are worked out from the birth year."
            ),
            icon_name="list-checks",
        )
        self._right.addWidget(self._nothing)
        scroll.column.addWidget(self._columns, 1)
        column.addWidget(scroll, 1)

    def _list_card(self) -> Surface:
        card = Surface()
        card.body.addWidget(heading(self.tr("What you ask about"), 2))
        card.body.addWidget(muted(self.tr("In the order they stand in tables and lists.")))
        self.list = AttributeList()
        self.list.setAccessibleName(self.tr("Attributes"))
        self.list.setMinimumHeight(theme.px(220))
        self.list.currentItemChanged.connect(self._show_chosen)
        self.list.move_asked.connect(self._move)
        self.list.removal_asked.connect(self._remove)
        card.body.addWidget(self.list, 1)
        tools = QHBoxLayout()
        self.up = IconButton("arrow-up", self.tr("Move the attribute up (Alt+Up)"))
        self.up.clicked.connect(self._move_up)
        self.down = IconButton("arrow-down", self.tr("Move the attribute down (Alt+Down)"))
        self.down.clicked.connect(self._move_down)
        tools.addWidget(self.up)
        tools.addWidget(self.down)
        tools.addStretch(1)
        self.remove = PlainButton(self.tr("Remove"), "trash-2")
        self.remove.setToolTip(self.tr("Remove the chosen attribute"))
        self.remove.clicked.connect(self._remove)
        tools.addWidget(self.remove)
        card.body.addLayout(tools)
        adding = QHBoxLayout()
        self.new_name = QLineEdit()
        self.new_name.setAccessibleName(self.tr("Name of a new attribute"))
        self.new_name.setPlaceholderText(self.tr("New attribute"))
        self.new_name.returnPressed.connect(self._add)
        adding.addWidget(self.new_name, 1)
        add = PrimaryButton(self.tr("Add"), "plus")
        add.clicked.connect(self._add)
        adding.addWidget(add)
        card.body.addLayout(adding)
        self.age_groups = PlainButton(self.tr("Add age groups"), "plus")
        self.age_groups.clicked.connect(self._add_age_groups)
        card.body.addWidget(self.age_groups)
        return card

    def refresh(self) -> None:
        """Read the attributes again and keep the chosen one."""
        chosen = self._chosen_id()
        found = services.all(self._workbench.store)
        self.list.blockSignals(True)
        self.list.clear()
        for attribute in found:
            item = QListWidgetItem(attribute.name)
            item.setData(Qt.ItemDataRole.UserRole, attribute.id)
            item.setSizeHint(QSize(0, theme.px(40)))
            self.list.addItem(item)
            if attribute.id == chosen:
                self.list.setCurrentItem(item)
        if found and self.list.currentRow() < 0:
            self.list.setCurrentRow(0)
        self.list.blockSignals(False)
        self.age_groups.setVisible(all(each.kind is not AttributeKind.AGE_GROUP for each in found))
        self._show_chosen()

    def _chosen_id(self) -> str:
        item = self.list.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item else ""

    def _show_chosen(self) -> None:
        chosen = self._chosen_id()
        self.editor.setVisible(bool(chosen))
        self._nothing.setVisible(not chosen)
        self.remove.setEnabled(bool(chosen))
        row = self.list.currentRow()
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < self.list.count() - 1)
        if chosen:
            self.editor.show_attribute(chosen)

    def draft(self) -> tuple[str, ...]:
        attribute, answer = self.new_name.text(), self.editor.new_category.text()
        return (attribute, answer, self._chosen_id()) if attribute or answer else ()

    def take_draft(self, typed: tuple[str, ...]) -> None:
        attribute, answer, chosen = typed
        self.new_name.setText(attribute)
        self._choose(chosen)
        if answer and self._chosen_id() == chosen:
            self.editor.new_category.setText(answer)
        (self.new_name if attribute else self.editor.new_category).setFocus()

    def _choose(self, attribute_id: str) -> None:
        for row in range(self.list.count()):
            if self.list.item(row).data(Qt.ItemDataRole.UserRole) == attribute_id:
                self.list.setCurrentRow(row)

    def _add(self) -> None:
        if not self.new_name.text().strip():
            self.new_name.setFocus()
            return
        outcome = self._workbench.do(self.tr("new attribute"), services.add, self.new_name.text())
        if outcome.value is not None:
            self.new_name.clear()
            self.refresh()
            self._choose(outcome.value.id)
            self.editor.new_category.setFocus()

    def _add_age_groups(self) -> None:
        name = self.tr("Age group")
        outcome = self._workbench.do(self.tr("new attribute"), services.add_age_groups, name)
        if outcome.value is not None:
            self.refresh()
            self._choose(outcome.value.id)

    def _move(self, by: int) -> None:
        if chosen := self._chosen_id():
            self._workbench.do(self.tr("order of the attributes"), services.move, chosen, by)
            self.refresh()
            self.list.setFocus()

    def _move_up(self) -> None:
        self._move(-1)

    def _move_down(self) -> None:
        self._move(1)

    def _remove(self) -> None:
        chosen = self._chosen_id()
        if not chosen:
            return
        use = services.use(self._workbench.store, chosen)
        if use.people or use.panels:
            text = self.tr("{people} have answered, and {panels} want numbers of it. All of that goes too.").format(
                people=self.tr("%n person(s)", "", use.people), panels=self.tr("%n panel(s)", "", use.panels)
            )
            title = self.tr("Remove “{name}”?").format(name=self.list.currentItem().text())
            if not confirm(self, title, text, self.tr("Remove"), self.tr("Keep")):
                return
        self._workbench.do(self.tr("removal of an attribute"), services.remove, chosen)
        self.refresh()
