"""The table plan on its way out: to a printer or as a PDF, with names or with initials."""

from __future__ import annotations

from datetime import date

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from panelapp.errors import Problem
from panelapp.services import table_papers, workplace
from panelapp.services.seating import Company
from panelapp.ui import icons, printing
from panelapp.ui.panels.step import panel_name
from panelapp.ui.widgets.basics import PlainButton
from panelapp.ui.workbench import Workbench


class TablesPaperButton(PlainButton):
    """A button with a menu; there is nothing to print before people have been seated."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__("", "printer", parent)
        self.setText(self.tr("On paper"))
        self.setAccessibleName(self.tr("The table plan on paper"))
        self._workbench = workbench
        self._company: Company | None = None
        menu = QMenu(self)
        menu.addAction(icons.icon("printer"), self.tr("Print the table plan"), self.print)
        menu.addAction(icons.icon("file-down"), self.tr("Save as PDF"), self.save)
        menu.addSeparator()
        self.initials = QAction(self.tr("Initials in place of names"), menu)
        self.initials.setCheckable(True)
        menu.addAction(self.initials)
        self.setMenu(menu)

    def show_company(self, company: Company) -> None:
        """Whose tables they are."""
        self._company = company
        self.setEnabled(bool(company.plan.rounds))

    def pdf(self) -> bytes:
        """A page for each round, and a slip for each person."""
        assert self._company is not None
        company, store = self._company, self._workbench.store
        return table_papers.as_pdf(
            company, panel_name(company.panel), workplace.get(store), date.today(), initials=self.initials.isChecked()
        )

    def print(self) -> None:
        """Ask for a printer and print the plan, where there is one."""
        if not self.isEnabled():
            return
        try:
            printing.print_pdf(self, self.pdf(), self.tr("Table plan"))
        except Problem as problem:
            self._workbench.problem_met.emit(problem)

    def save(self) -> None:
        """Ask where to, and save the plan as a PDF."""
        assert self._company is not None
        name = self.tr("Table plan {panel}").format(panel=panel_name(self._company.panel))
        try:
            printing.save_bytes(self, f"{name}.pdf", "PDF (*.pdf)", self.pdf())
        except Problem as problem:
            self._workbench.problem_met.emit(problem)
