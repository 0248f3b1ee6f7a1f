"""First step: which file, and how it is read, with the first rows to see whether that is right."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSettings, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QComboBox, QFileDialog, QFormLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from panelapp.errors import EnvironmentProblem, Problem, UserError
from panelapp.services import delimited_text, people_columns, spreadsheets
from panelapp.services.spreadsheets import Reading, Sheet
from panelapp.ui import theme
from panelapp.ui.people.remarks import Remarks
from panelapp.ui.problems import explain
from panelapp.ui.tasks import Progress, Task
from panelapp.ui.widgets.basics import (
    Banner,
    Columns,
    EmptyState,
    PlainButton,
    PrimaryButton,
    ScrollColumn,
    Surface,
    Table,
    heading,
    label,
    muted,
)
from panelapp.ui.widgets.fields import NumberBox
from panelapp.ui.workbench import Workbench

Index = QModelIndex | QPersistentModelIndex

_FOLDER = "window/folder_for_files"
_ROWS_SHOWN = 30
_COLUMNS_SHOWN = 40
_LONGEST_CELL = 120


class SheetModel(QAbstractTableModel):
    """The first rows of a sheet."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._header: tuple[str, ...] = ()
        self._rows: Sequence[tuple[str, ...]] = ()

    def show_sheet(self, sheet: Sheet) -> None:
        """Show the beginning of this sheet."""
        words = Remarks()
        self.beginResetModel()
        self._header = tuple(words.column_name(sheet, place) for place in range(len(sheet.header)))[:_COLUMNS_SHOWN]
        self._rows = sheet.rows[:_ROWS_SHOWN]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._header)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._header[section][:_LONGEST_CELL]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        cell = self._rows[index.row()][index.column()][:_LONGEST_CELL]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._header[index.column()]}: {cell}"
        return None


class _Reading:
    """Reads a file on a worker thread; holds no widget."""

    def __init__(self, path: Path, reading: Reading) -> None:
        self._path = path
        self._reading = reading

    def __call__(self, progress: Progress) -> Sheet:
        try:
            if self._path.stat().st_size > spreadsheets.MOST_BYTES:
                raise UserError("import.too_large")
            data = self._path.read_bytes()
        except OSError as error:
            raise EnvironmentProblem("import.not_opened") from error
        progress.report(0.3)
        return spreadsheets.read(data, self._reading, people_columns.is_known_name)


class FileStep(QWidget):
    """Choose or drop a file; how it is read is found, shown and can be changed."""

    went_on = Signal(object)
    """The sheet as read."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._path: Path | None = None
        self._sheet: Sheet | None = None
        self._task: Task[Sheet] | None = None
        self._showing = False
        self._again = False
        self.setAcceptDrops(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.problem = Banner("look")
        self.problem.hide()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty_part())
        self._stack.addWidget(self._full_part())
        column.addWidget(self.problem)
        column.addWidget(self._stack, 1)

    def _empty_part(self) -> Surface:
        card = Surface()
        self.choose_button = PrimaryButton(self.tr("Choose a file"), "folder-open")
        self.choose_button.clicked.connect(self.choose)
        card.body.addWidget(
            EmptyState(
                self.tr("Which file has the people in it?"),
                self.tr(
                    "The answers from a sign-up form, or a list somebody keeps: Excel, OpenDocument or CSV. You can also "
                    "drop the file here. It is only read, and nothing is saved before the last step."
                ),
                self.choose_button,
                "file-up",
            )
        )
        return card

    def _full_part(self) -> QWidget:
        part = QWidget()
        outer = QVBoxLayout(part)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(12)
        scroll = ScrollColumn()
        outer.addWidget(scroll, 1)
        columns = Columns(860)
        left = columns.add(3)
        card = Surface()
        head = QHBoxLayout()
        self.file_name = heading("", 2)
        head.addWidget(self.file_name, 1)
        other = PlainButton(self.tr("Another file"), "folder-open")
        other.clicked.connect(self.choose)
        head.addWidget(other, 0, Qt.AlignmentFlag.AlignTop)
        card.body.addLayout(head)
        self.extent = muted("")
        card.body.addWidget(self.extent)
        self.model = SheetModel(self)
        self.table = Table(self.tr("The first rows of the file"))
        self.table.setModel(self.model)
        self.table.setMinimumHeight(theme.px(260))
        self.table.horizontalHeader().setDefaultSectionSize(theme.px(150))
        card.body.addWidget(self.table, 1)
        left.addWidget(card, 1)
        right = columns.add(2)
        right.addWidget(self._reading_card())
        self.go_on_button = PrimaryButton(self.tr("On to the columns"), "arrow-right")
        self.go_on_button.clicked.connect(self.go_on)
        right.addStretch(1)
        scroll.column.addWidget(columns, 1)
        outer.addWidget(self.go_on_button, 0, Qt.AlignmentFlag.AlignRight)
        return part

    def _reading_card(self) -> Surface:
        card = Surface()
        card.body.addWidget(heading(self.tr("How it is read"), 2))
        card.body.addWidget(muted(self.tr("Found by itself. Change it if the rows look wrong.")))
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setSpacing(8)
        self._form = form
        self.sheet_box = self._box(self.tr("Sheet"))
        self.encoding_box = self._box(self.tr("Letters are stored as"))
        for encoding, words in self._encodings().items():
            self.encoding_box.addItem(words, encoding)
        self.separator_box = self._box(self.tr("Between columns"))
        for separator, words in (
            (";", self.tr("Semicolon ;")),
            (",", self.tr("Comma ,")),
            ("\t", self.tr("Tab")),
            ("|", self.tr("Bar |")),
        ):
            self.separator_box.addItem(words, separator)
        self.header_box = NumberBox(self.tr("Row with the column names"), 999)
        self.header_box.setSpecialValueText(self.tr("No such row"))
        self.header_box.valueChanged.connect(self._read_again)
        form.addRow(self.tr("Row with names"), self.header_box)
        card.body.addLayout(form)
        self.remarks = label("", "small", "look")
        card.body.addWidget(self.remarks)
        return card

    def _box(self, words: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(words)
        box.activated.connect(self._read_again)
        self._form.addRow(words, box)
        return box

    def _encodings(self) -> dict[str, str]:
        return {
            "utf-8": "UTF-8",
            "utf-16": "UTF-16",
            "cp1252": self.tr("Windows (Western Europe)"),
            "mac_roman": self.tr("Older Mac"),
            "cp850": self.tr("DOS"),
            delimited_text.MIXED: self.tr("Mixed"),
        }

    # Reading

    def choose(self) -> None:
        """Ask for a file."""
        folder = str(QSettings().value(_FOLDER, ""))
        kinds = (
            self.tr("Spreadsheets") + " (*.csv *.txt *.tsv *.xlsx *.xlsm *.xls *.ods);;" + self.tr("All files") + " (*)"
        )
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a file"), folder, kinds)
        if name:
            QSettings().setValue(_FOLDER, str(Path(name).parent))
            self.load(Path(name))

    def load(self, path: Path) -> None:
        """Read a file, finding out how."""
        self._path = path
        self._again = False
        self._read(Reading())

    def _read(self, reading: Reading) -> None:
        if self._path is None:
            return
        self.stop()
        self._task = self._workbench.tasks.run(
            self.tr("Reading the file"), _Reading(self._path, reading), self._show, self._failed, self._stopped
        )

    def _read_again(self) -> None:
        if self._showing or self._sheet is None:
            return
        self._again = True
        self._read(
            Reading(
                encoding=self.encoding_box.currentData() if self._sheet.encoding else "",
                separator=self.separator_box.currentData() if self._sheet.separator else "",
                header_row=self.header_box.value(),
                sheet=self.sheet_box.currentText() if self._sheet.sheets else "",
            )
        )

    def stop(self) -> None:
        """Stop reading."""
        if self._task is not None and self._task.running:
            self._task.cancel()
        self._task = None

    @property
    def path(self) -> Path | None:
        """The file that was chosen."""
        return self._path

    @property
    def sheet(self) -> Sheet | None:
        """The sheet as read."""
        return self._sheet

    def take_up(self, path: Path, sheet: Sheet | None) -> None:
        """Show a file that was chosen before the page was built anew; one that was not read yet is read now."""
        self._path = path
        if sheet is None:
            self._read(Reading())
        else:
            self._show(sheet)

    def say_let_go(self) -> None:
        """Say why the file that was chosen is not here any more."""
        self.problem.set_text(
            self.tr("The file with the people was let go when the program was locked."),
            self.tr("Nothing of it was written. Choose it again."),
        )
        self.problem.show()

    def forget(self) -> None:
        """Let go of the file."""
        self.stop()
        self._path = self._sheet = None
        self.problem.hide()
        self._stack.setCurrentIndex(0)

    def go_on(self) -> None:
        """On to the next step, if there is a file."""
        if self._sheet is not None:
            self.went_on.emit(self._sheet)

    def _stopped(self) -> None:
        if self._task is not None and not self._task.running:
            self._task = None
            self._show_former()

    def _failed(self, problem: Problem) -> None:
        self._task = None
        bold, rest = explain(problem)
        if self._show_former():
            rest += " " + self.tr("It is read as before.")
        else:
            self._path = self._sheet = None
            self._stack.setCurrentIndex(0)
        self.problem.set_text(bold, rest)
        self.problem.show()

    def _show_former(self) -> bool:
        """Go back to how the file was read before, if it was the same file."""
        if self._again and self._sheet is not None:
            self._show_sheet(self._sheet)
            return True
        return False

    def _show(self, sheet: Sheet) -> None:
        self._task = None
        self._show_sheet(sheet)
        if not self._again:
            self.go_on_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_sheet(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._showing = True
        self.problem.hide()
        self.file_name.setText(self._path.name if self._path else "")
        self.extent.setText(
            self.tr("{rows}, {columns}").format(
                rows=self.tr("%n row(s)", "", len(sheet.rows)), columns=self.tr("%n column(s)", "", len(sheet.header))
            )
        )
        self.model.show_sheet(sheet)
        is_text = not sheet.sheets
        for box, shown in (
            (self.encoding_box, is_text),
            (self.separator_box, is_text),
            (self.sheet_box, len(sheet.sheets) > 1),
        ):
            self._form.setRowVisible(box, shown)
        self.encoding_box.setCurrentIndex(self.encoding_box.findData(sheet.encoding))
        if self.separator_box.findData(sheet.separator) < 0 and sheet.separator:
            self.separator_box.addItem(sheet.separator, sheet.separator)
        self.separator_box.setCurrentIndex(self.separator_box.findData(sheet.separator))
        self.sheet_box.clear()
        self.sheet_box.addItems(list(sheet.sheets))
        self.sheet_box.setCurrentText(sheet.sheet)
        self.header_box.setValue(sheet.header_row)
        remarks = Remarks().of_sheet(sheet)
        self.remarks.setText("\n".join(remarks))
        self.remarks.setVisible(bool(remarks))
        self._showing = False
        self._stack.setCurrentIndex(1)

    # Dropping

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if len(event.mimeData().urls()) == 1 and event.mimeData().urls()[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.load(Path(event.mimeData().urls()[0].toLocalFile()))
        event.acceptProposedAction()
