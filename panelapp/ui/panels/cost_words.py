"""What a mend or a swap costs in fairness, in numbers anybody reads; people are never named."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from panelapp.services.chances import Spread
from panelapp.services.composition import Situation
from panelapp.ui.panels import fairness_words


def of_mend(spread: Spread) -> str:
    """How the chances would lie after a change of wanted numbers; '' where nobody is left to the lot."""
    words = CostWords()
    told: list[str] = []
    if spread.open:
        low, high = fairness_words.percent(spread.lowest), fairness_words.percent(spread.highest)
        told.append(words.chances(spread.open, low == high).format(low=low, high=high))
    if spread.sure:
        told.append(words.sure(spread.sure))
    if spread.never:
        told.append(words.never(spread.never))
    return " ".join(told)


def of_swap(situation: Situation, leaving: str | None, joining: str) -> str:
    """Whom a swap, or a free seat filled, moves by their chance in the last draw; '' where no chances are known."""
    if not situation.chances:
        return ""
    translate = QCoreApplication.translate
    joins = _somebody(situation, joining)
    if leaving is None:
        return translate("CostWords", "By the chances in the draw this lets in {joining}.").format(joining=joins)
    leaves = _somebody(situation, leaving)
    if leaves == joins and joining in situation.chances:
        chance = fairness_words.percent(situation.chances[joining].chance)
        words = translate(
            "CostWords", "The one who leaves and the one who joins had the same chance in the draw, {chance}."
        )
        return words.format(chance=chance)
    return translate("CostWords", "By the chances in the draw this takes out {leaving} and lets in {joining}.").format(
        leaving=leaves, joining=joins
    )


def by_hand(situation: Situation) -> str:
    """That a choice by hand is no draw, and that this is written down; '' where nothing was drawn."""
    if situation.composition.last_draw is None:
        return ""
    return QCoreApplication.translate(
        "CostWords", "The panel is then no longer drawn by lot alone; the account of the draw says so."
    )


def _somebody(situation: Situation, person_id: str) -> str:
    translate = QCoreApplication.translate
    found = situation.chances.get(person_id)
    if found is None:
        return translate("CostWords", "somebody who was not in the draw")
    return translate("CostWords", "somebody with {chance}").format(chance=fairness_words.percent(found.chance))


class CostWords(QObject):
    """Sentences with a number of people: a QObject's own `tr` knows singular and plural, `translate` does not."""

    def chances(self, number: int, same: bool) -> str:
        """How many would have which chance."""
        if same:
            return self.tr("Then %n candidate(s) has (have) the same chance of a seat, {low}.", "", number)
        return self.tr(
            "Then each of %n candidate(s) has a chance of at least {low}, and none of them more than {high}.",
            "",
            number,
        )

    def sure(self, number: int) -> str:
        """How many would be certain."""
        return self.tr("%n is (are) sure of a seat.", "", number)

    def never(self, number: int) -> str:
        """How many would have no chance."""
        return self.tr("%n cannot get a seat.", "", number)
