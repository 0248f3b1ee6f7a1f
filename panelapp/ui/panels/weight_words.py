"""Words for which criteria must be met, why they matter, and what gave way."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from panelapp.composition.model import Change
from panelapp.domain.panels import Firmness
from panelapp.services.composition import Situation


def word(firmness: Firmness) -> str:
    """The word for how firm a criterion is."""
    translate = QCoreApplication.translate
    if firmness is Firmness.RATHER:
        return translate("WeightWords", "Rather")
    return translate("WeightWords", "Must")


def help_text(firmness: Firmness) -> str:
    """What it means that a criterion must be met, or would rather be."""
    translate = QCoreApplication.translate
    if firmness is Firmness.RATHER:
        return translate("WeightWords", "Where not all can be met, these numbers give way, as little as possible.")
    return translate("WeightWords", "No panel is drawn that does not meet these numbers.")


def reasons(situation: Situation) -> list[str]:
    """Why the criteria matter, a sentence for each where it is written."""
    words = QCoreApplication.translate("WeightWords", "Why {criterion} matters: {reason}")
    return [
        words.format(criterion=criterion.attribute.name, reason=criterion.weight.reason.strip())
        for criterion in situation.criteria
        if criterion.weight.reason.strip()
    ]


def gave_way(situation: Situation) -> str:
    """What gave way in the last draw; '' where nothing did."""
    names = {attribute.id: attribute.name for attribute in situation.attributes}
    return told(
        Change(each.side, names[each.attribute_id], each.category, each.before, each.after)
        for each in situation.composition.gave_way
    )


def told(changes: Iterable[Change]) -> str:
    """That these gave way, features being names of criteria; '' where there are none."""
    listed = _listed(changes)
    words = QCoreApplication.translate(
        "WeightWords",
        "Not all wanted numbers could be met, so what would rather be met gave way, as little as possible: {changes}.",
    )
    return words.format(changes=listed) if listed else ""


def foretold(situation: Situation, changes: Sequence[Change]) -> str:
    """What would give way if lots were drawn now, features being ids of attributes; '' where nothing would."""
    names = {attribute.id: attribute.name for attribute in situation.attributes}
    listed = _listed(Change(each.kind, names[each.feature], each.value, each.before, each.after) for each in changes)
    words = QCoreApplication.translate("WeightWords", "A draw lets what would rather be met give way: {changes}.")
    return words.format(changes=listed) if listed else ""


def _listed(changes: Iterable[Change]) -> str:
    translate = QCoreApplication.translate
    least = translate("WeightWords", "at least {after} instead of {before} “{category}” ({criterion})")
    most = translate("WeightWords", "at most {after} instead of {before} “{category}” ({criterion})")
    return "; ".join(
        (least if each.kind == "minimum" else most).format(
            after=each.after, before=each.before, category=each.value, criterion=each.feature
        )
        for each in changes
    )
