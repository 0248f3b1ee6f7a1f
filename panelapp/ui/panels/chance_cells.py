"""The chance somebody had in the last draw as a cell of their row, and why it is as it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from panelapp.services import chances
from panelapp.services.composition import Situation
from panelapp.ui.panels import fairness_words
from panelapp.ui.panels.people_rows import Row


def with_chances(
    situation: Situation, rows: Sequence[Row], headings: Sequence[str]
) -> tuple[list[Row], tuple[str, ...], int]:
    """Rows and headings with the chance as their last column, and its number; as they are, and -1, where none is known."""
    if not situation.chances:
        return list(rows), tuple(headings), -1
    heading = QCoreApplication.translate("ChanceCells", "Chance")
    return [_with_chance(situation, row) for row in rows], (*headings, heading), len(headings)


def why(situation: Situation, person_id: str) -> str:
    """Why somebody's chance is as it is, in words; '' where that is no longer known."""
    if person_id not in situation.chances:
        return QCoreApplication.translate("ChanceCells", "Not among the candidates of the last draw.")
    found = chances.why(situation, person_id)
    return "" if found is None else fairness_words.why(situation, found)


def _with_chance(situation: Situation, row: Row) -> Row:
    found = situation.chances.get(row.id)
    if found is None:
        return replace(row, cells=(*row.cells, ""), keys=(*row.keys, (1, "")))
    # Chances that differ by rounding alone are sorted as the same.
    key = (0, round(found.chance * 1e9))
    return replace(row, cells=(*row.cells, fairness_words.percent(found.chance)), keys=(*row.keys, key))
