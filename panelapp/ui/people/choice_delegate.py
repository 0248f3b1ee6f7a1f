"""A cell that is answered by choosing among words, and where it is allowed by writing one's own."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from panelapp.ui import theme

Index = QModelIndex | QPersistentModelIndex

CHOICES = Qt.ItemDataRole.UserRole + 1
"""The role under which a model gives the `Choices` of a cell, or None where it is plain text."""


@dataclass(frozen=True, slots=True)
class Choices:
    """Words to choose among, each with what it stands for; `free` lets anything be written."""

    options: tuple[tuple[str, str], ...]
    free: bool = False


@dataclass(frozen=True, slots=True)
class Chosen:
    """What was chosen: the value of an option, or the words written where `value` is None."""

    value: str | None
    text: str = ""


class ChoiceDelegate(QStyledItemDelegate):
    """Offers a cell's choices in a combo box; the model's `setData` gets a `Chosen`."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        choices = index.data(CHOICES)
        if not isinstance(choices, Choices):
            return super().createEditor(parent, option, index)
        editor = QComboBox(parent)
        editor.setEditable(choices.free)
        editor.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        editor.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole) or ""))
        for words, value in choices.options:
            editor.addItem(words, value)
        editor.activated.connect(self._chosen)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if not isinstance(editor, QComboBox):
            super().setEditorData(editor, index)
            return
        held = index.data(Qt.ItemDataRole.EditRole)
        place = editor.findData(held)
        editor.setCurrentIndex(place)
        if editor.isEditable():
            line = editor.lineEdit()
            if place < 0 and line is not None:
                line.setText(str(held))
            if line is not None:
                line.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if not isinstance(editor, QComboBox):
            super().setModelData(editor, model, index)
            return
        text = " ".join(editor.currentText().split())
        place = editor.findText(text, Qt.MatchFlag.MatchFixedString)
        if place >= 0:
            model.setData(index, Chosen(editor.itemData(place)))
        elif editor.isEditable() and text:
            model.setData(index, Chosen(None, text))

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        area = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        hint = editor.sizeHint()
        # A narrow column would hide what is typed; the editor may cover its neighbour for that while.
        wanted = min(max(area.width(), hint.width()), max(area.width(), theme.px(260)))
        height = max(area.height(), hint.height())
        around = editor.parentWidget()
        room = around.width() - wanted if around else area.x()
        editor.setGeometry(max(0, min(area.x(), room)), area.center().y() - height // 2, wanted, height)

    def _chosen(self) -> None:
        editor = self.sender()
        if isinstance(editor, QComboBox):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
