"""Which wanted numbers leave the draw no choice, in words."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from panelapp.composition.model import Finding
from panelapp.services.composition import Situation
from panelapp.services.leeway import Leeway
from panelapp.ui.panels import findings
from panelapp.ui.widgets.basics import Banner

MOST = 3
"""Sentences; the rest are counted."""


class ForcedNote(Banner):
    """Hidden where the draw has a choice everywhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("look", parent=parent)
        self._situation: Situation | None = None
        self.hide()

    def show_leeway(self, situation: Situation, found: Leeway) -> None:
        """Tell what the numbers of this situation leave no choice about."""
        self._situation = situation
        sentences = [self._sentence(finding) for finding in found.findings[:MOST]]
        if len(found.findings) > MOST:
            sentences.append(self.tr("So it is with %n more wanted number(s).", "", len(found.findings) - MOST))
        if found.certain:
            sentences.append(self.tr("%n in all is (are) certain of a seat before lots are drawn.", "", found.certain))
        if found.never:
            sentences.append(self.tr("%n cannot get a seat with these numbers.", "", found.never))
        self.set_text(self.tr("Here the draw has no choice."), "\n".join(sentences))
        self.setVisible(not found.whole)

    def _sentence(self, finding: Finding) -> str:
        if finding.code != "forced_in" or finding.listed != finding.available:
            return findings.sentence(finding, self._name_of)
        if finding.wanted == 1:
            words = self.tr("{criterion}, {category}: one is on the list, and you want one, who is certain of a seat.")
        elif finding.wanted == 2:
            words = self.tr("{criterion}, {category}: 2 are on the list, and you want 2: both are certain of a seat.")
        else:
            words = self.tr(
                "{criterion}, {category}: {wanted} are on the list, and you want {wanted}: all are certain of a seat."
            )
        return words.format(criterion=self._name_of(finding.feature), category=finding.value, wanted=finding.wanted)

    def _name_of(self, attribute_id: str) -> str:
        assert self._situation is not None
        return self._situation.attribute(attribute_id).name
