"""Which wanted numbers leave the draw no choice, told while there is still time to change them."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from panelapp.composition.model import Finding
from panelapp.domain.panels import Target
from panelapp.services import composition
from panelapp.services.composition import Situation
from panelapp.ui.panels import findings
from panelapp.ui.widgets.basics import Banner

LOOK_AFTER = 250
"""Milliseconds of quiet after which the numbers are looked at: never while they are being typed."""

MOST = 3
"""Sentences; the rest are counted."""


class ForcedNote(Banner):
    """Hidden where the draw has a choice everywhere, and while the panel stands as its numbers were when it was drawn."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("look", parent=parent)
        self._situation: Situation | None = None
        self._drawn: tuple[str, tuple[Target, ...]] = ("", ())
        self._timer = QTimer(self, singleShot=True, interval=LOOK_AFTER)
        self._timer.timeout.connect(self.look)
        self.hide()

    def show_situation(self, situation: Situation) -> None:
        """Look at the numbers in a moment."""
        composed = situation.composition
        last = composed.last_draw.id if composed.last_draw else ""
        if composed.members and self._drawn[0] != last + composed.panel.id:
            self._drawn = (last + composed.panel.id, composed.targets)
        self._situation = situation
        if not composed.candidate_ids or (composed.members and composed.targets == self._drawn[1]):
            self._timer.stop()
            self.hide()
        else:
            self._timer.start()

    def look(self) -> None:
        """Say at once what the numbers leave no choice about."""
        self._timer.stop()
        assert self._situation is not None
        found = composition.forced(self._situation)
        sentences = [self._sentence(finding) for finding in found[:MOST]]
        if len(found) > MOST:
            sentences.append(self.tr("So it is with %n more wanted number(s).", "", len(found) - MOST))
        self.set_text(self.tr("Here the draw has no choice."), "\n".join(sentences))
        self.setVisible(bool(found))

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
