"""The draw as background work."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from panelapp.services import drawing, together
from panelapp.services.drawing import Drawn, Impossible, Lots, Order
from panelapp.ui.tasks import Progress


def stage_words() -> dict[str, str]:
    """What a draw is doing, in words for its progress, by stage."""
    translate = QCoreApplication.translate
    return {
        "checking": translate("DrawWork", "Checking the wanted numbers"),
        "explaining": translate("DrawWork", "Finding out why it cannot be done"),
        "panels": translate("DrawWork", "Making everybody's chance as even as can be"),
        "whole_panels": translate("DrawWork", "Trying what whole panels allow"),
        "lottery": translate("DrawWork", "Numbering the panels"),
        "reserves": translate("DrawWork", "Choosing reserves"),
    }


class DrawWork:
    """A draw as background work: records in, records out."""

    def __init__(self, order: Order, words: dict[str, str]) -> None:
        self._order = order
        self._words = words

    def __call__(self, progress: Progress) -> Drawn | Impossible:
        def tell(fraction: float, stage: str) -> None:
            progress.report(fraction, self._words.get(stage, ""))

        return drawing.draw(self._order, tell, progress.cancelled)


class TogetherWork:
    """A draw of several panels as background work."""

    def __init__(self, order: together.Order, words: dict[str, str]) -> None:
        self._order = order
        self._words = words

    def __call__(self, progress: Progress) -> together.Drawn | Impossible:
        def tell(fraction: float, stage: str) -> None:
            progress.report(fraction, self._words.get(stage, ""))

        return together.draw(self._order, tell, progress.cancelled)


class PrepareWork:
    """A lottery made as background work."""

    def __init__(self, order: Order, words: dict[str, str]) -> None:
        self._order = order
        self._words = words

    def __call__(self, progress: Progress) -> Lots | Impossible:
        def tell(fraction: float, stage: str) -> None:
            progress.report(fraction, self._words.get(stage, ""))

        return drawing.prepare(self._order, tell, progress.cancelled)


class DecideWork:
    """The panel of a number, and its reserves, as background work."""

    def __init__(self, lots: Lots, number: int | None) -> None:
        self._lots = lots
        self._number = number

    def __call__(self, progress: Progress) -> Drawn:
        return drawing.decide(self._lots, self._number, progress.cancelled)
