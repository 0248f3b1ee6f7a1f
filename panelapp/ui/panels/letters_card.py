"""The data for the letters: how many there are of each kind, and all of them as a spreadsheet."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from panelapp.services import composition, letters, workplace
from panelapp.services.composition import Situation
from panelapp.services.letters import Outcome, Way
from panelapp.ui import language, preferences, theme
from panelapp.ui.panels.step import panel_name
from panelapp.ui.widgets.basics import Banner, PlainButton, Surface, body, heading, label
from panelapp.ui.widgets.export_button import ExportButton
from panelapp.ui.workbench import Workbench


class LettersCard(Surface):
    """Says who is to have which letter, and what to do while nobody is drawn."""

    composition_asked = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=20)
        self._workbench = workbench
        self._situation: Situation | None = None
        self.body.setSpacing(10)
        self.body.addWidget(heading(self.tr("Data for the letters"), 2))
        self.words = body("")
        self.words.setMaximumWidth(theme.px(720))
        self.body.addWidget(self.words)
        self.numbers = body("")
        self.body.addWidget(self.numbers)
        self.unreachable = Banner("look")
        self.body.addWidget(self.unreachable)
        self.language = QComboBox()
        self.language.setAccessibleName(self.tr("Language of the spreadsheet"))
        for code, name in preferences.LANGUAGES.items():
            self.language.addItem(name, code)
        self.language_label = label(self.tr("Language of the spreadsheet"), "small", "muted", wrap=False)
        self.language_label.setBuddy(self.language)
        self.export_button = ExportButton(workbench, self.tr("Export the data for the letters"))
        self.export_button.exporting.wanted.connect(self._export)
        self.compose_button = PlainButton(self.tr("To the composition"), "users")
        self.compose_button.clicked.connect(self.composition_asked)
        row = QHBoxLayout()
        row.setSpacing(10)
        for widget in (self.language_label, self.language, self.export_button, self.compose_button):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        self.body.addLayout(row)

    def show_panel(self) -> None:
        """Another panel is shown: begin with the language of paper."""
        spoken = workplace.get(self._workbench.store).paper_language
        self.language.setCurrentIndex(max(0, self.language.findData(spoken)))

    def show_situation(self, situation: Situation) -> None:
        """Count the letters."""
        self._situation = situation
        found = letters.recipients(situation)
        self.words.setText(
            self.tr(
                "Everybody who stood on the candidate list gets an answer. The spreadsheet has a row for each of them: "
                "what came of it, name, address, telephone and e-mail, ready for a mail merge."
            )
            if found
            else self.tr(
                "Nobody is on the panel yet. When it has been drawn you find here who was drawn, who is in reserve and "
                "who was not drawn, with what a letter needs."
            )
        )
        told = self._numbers(letters.numbers(found))
        self.numbers.setText(" · ".join(told))
        lost = sum(each.way in (Way.TELEPHONE, Way.NONE) for each in found if each.outcome is not Outcome.OUT)
        self.unreachable.set_text(
            self.tr("%n person(s) has (have) neither e-mail nor address.", "", lost),
            self.tr("Call, or write down an address under People."),
        )
        self.unreachable.setVisible(bool(lost))
        for widget in (self.numbers, self.language, self.language_label, self.export_button):
            widget.setVisible(bool(found))
        self.compose_button.setVisible(not found)

    def _numbers(self, found: Mapping[Outcome, int]) -> list[str]:
        words = {
            Outcome.DRAWN: self.tr("%n drawn", "", found.get(Outcome.DRAWN, 0)),
            Outcome.RESERVE: self.tr("%n in reserve", "", found.get(Outcome.RESERVE, 0)),
            Outcome.NOT_DRAWN: self.tr("%n not drawn", "", found.get(Outcome.NOT_DRAWN, 0)),
            Outcome.LATER: self.tr("%n candidate(s) since the draw", "", found.get(Outcome.LATER, 0)),
            Outcome.OUT: self.tr("%n dropped out", "", found.get(Outcome.OUT, 0)),
        }
        return [words[outcome] for outcome in found]

    def _export(self) -> None:
        assert self._situation is not None
        situation = composition.read(self._workbench.store, self._situation.panel.id)
        with language.speaking(str(self.language.currentData())):
            name = self.tr("Letters {panel}").format(panel=panel_name(situation.panel))
            headers = (
                self.tr("Outcome"),
                self.tr("Reserve number"),
                self.tr("Given name"),
                self.tr("Family name"),
                self.tr("Address"),
                self.tr("E-mail"),
                self.tr("Telephone"),
                self.tr("Reached by"),
            )
            outcomes = {
                Outcome.DRAWN: self.tr("Drawn"),
                Outcome.RESERVE: self.tr("Reserve"),
                Outcome.NOT_DRAWN: self.tr("Not drawn"),
                Outcome.LATER: self.tr("Candidate since the draw"),
                Outcome.OUT: self.tr("Dropped out"),
            }
            ways = {
                Way.EMAIL: self.tr("E-mail"),
                Way.POST: self.tr("Letter"),
                Way.TELEPHONE: self.tr("Telephone"),
                Way.NONE: "",
            }
        found = letters.rows(letters.recipients(situation), outcomes, ways)
        self.export_button.exporting.save(name, headers, found)
