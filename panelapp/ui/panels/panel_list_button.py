"""The list of the panel on its way out: to a printer, as a PDF, as a spreadsheet."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QMenu, QWidget

from panelapp.domain.people import PREFER_NOT_TO_ANSWER
from panelapp.errors import Problem
from panelapp.services import panel_papers, workplace
from panelapp.services.composition import Situation
from panelapp.ui import icons, language, printing
from panelapp.ui.panels import people_rows
from panelapp.ui.panels.step import panel_name
from panelapp.ui.widgets.basics import PlainButton
from panelapp.ui.workbench import Workbench


class PanelListButton(PlainButton):
    """A button with a menu; there is nothing to print before somebody is on the panel."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__("", "printer", parent)
        self.setText(self.tr("Panel list"))
        self.setAccessibleName(self.text())
        self._workbench = workbench
        self._situation: Situation | None = None
        menu = QMenu(self)
        menu.addAction(icons.icon("printer"), self.tr("Print the list"), self.print_list)
        menu.addAction(icons.icon("file-down"), self.tr("Save as PDF"), self._save_pdf)
        menu.addAction(icons.icon("download"), self.tr("Save as a spreadsheet (XLSX)"), self._save_xlsx)
        menu.addAction(icons.icon("download"), self.tr("Save as a text file (CSV)"), self._save_csv)
        self.setMenu(menu)

    def show_situation(self, situation: Situation) -> None:
        """Whose list it is."""
        self._situation = situation
        self.setEnabled(bool(situation.composition.members))

    def pdf(self) -> bytes:
        """The list on paper: names and how to reach them, in the language of paper."""
        assert self._situation is not None
        place = workplace.get(self._workbench.store)
        with language.speaking(place.paper_language):
            title = panel_name(self._situation.panel)
            columns = (self.tr("Name"), self.tr("E-mail"), self.tr("Telephone"))
        return panel_papers.list_as_pdf(self._situation, title, columns, place, date.today())

    def spreadsheet(self, kind: str) -> bytes:
        """The list with every answer as `csv` or `xlsx`."""
        assert self._situation is not None
        situation = self._situation
        rows = panel_papers.full_rows(
            situation, self.tr("Seat"), self.tr("Reserve"), people_rows.answer_words(PREFER_NOT_TO_ANSWER)
        )
        columns = (
            self.tr("Standing"),
            self.tr("Name"),
            self.tr("Age"),
            *(attribute.name for attribute in situation.attributes),
            self.tr("E-mail"),
            self.tr("Telephone"),
            self.tr("Address"),
        )
        return panel_papers.list_as_spreadsheet(columns, rows, panel_name(situation.panel), kind)

    def print_list(self) -> None:
        """Ask for a printer and print the list, where there is one."""
        if not self.isEnabled():
            return
        try:
            printing.print_pdf(self, self.pdf(), self.tr("Panel list"))
        except Problem as problem:
            self._workbench.problem_met.emit(problem)

    def _save_pdf(self) -> None:
        self._save("pdf", "PDF (*.pdf)")

    def _save_xlsx(self) -> None:
        self._save("xlsx", "Excel (*.xlsx)")

    def _save_csv(self) -> None:
        self._save("csv", "CSV (*.csv)")

    def _save(self, kind: str, filter_words: str) -> None:
        assert self._situation is not None
        name = self.tr("Panel list {panel}").format(panel=panel_name(self._situation.panel))
        try:
            data = self.pdf() if kind == "pdf" else self.spreadsheet(kind)
            printing.save_bytes(self, f"{name}.{kind}", filter_words, data)
        except Problem as problem:
            self._workbench.problem_met.emit(problem)
