"""A table on its way out as a spreadsheet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from panelapp.errors import Problem
from panelapp.services import spreadsheets
from panelapp.ui import icons, printing
from panelapp.ui.widgets.basics import PlainButton
from panelapp.ui.workbench import Workbench


class ExportMenu(QMenu):
    """The kinds of file; whoever owns the table answers `wanted` with `save`."""

    wanted = Signal()

    def __init__(self, workbench: Workbench, what: str, parent: QWidget) -> None:
        """`what` is the name of the menu: what is exported."""
        super().__init__(what, parent)
        self.setIcon(icons.icon("file-down"))
        self.setAccessibleName(what)
        self._workbench = workbench
        self._kind = "xlsx"
        self.addAction(icons.icon("download"), self.tr("Excel workbook (XLSX)"), self._export_xlsx)
        self.addAction(icons.icon("download"), self.tr("Text with semicolons (CSV)"), self._export_csv)

    def _export_xlsx(self) -> None:
        self._kind = "xlsx"
        self.wanted.emit()

    def _export_csv(self) -> None:
        self._kind = "csv"
        self.wanted.emit()

    def save(self, name: str, headers: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Ask where to, and write these rows there; `name` is what the file and its sheet are to be called."""
        try:
            if self._kind == "csv":
                data, kinds = spreadsheets.write_csv(headers, rows), "CSV (*.csv)"
            else:
                data, kinds = spreadsheets.write_xlsx(headers, rows, name), "Excel (*.xlsx)"
            path = printing.save_bytes(self.window(), f"{name}.{self._kind}", kinds, data)
        except Problem as problem:
            self._workbench.problem_met.emit(problem)
            return
        if path is not None:
            self._workbench.told.emit(
                self.tr("%n row(s) exported.", "", len(rows)),
                self.tr("The file is not encrypted. Delete it when it is no longer needed."),
            )


class ExportButton(PlainButton):
    """Opens the menu."""

    def __init__(self, workbench: Workbench, what: str, parent: QWidget | None = None) -> None:
        """`what` is said by a screen reader: what is exported."""
        super().__init__("", "file-down", parent)
        self.setText(self.tr("Export"))
        self.setAccessibleName(what)
        self.exporting = ExportMenu(workbench, what, self)
        self.setMenu(self.exporting)
