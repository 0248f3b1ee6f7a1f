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
    out, into = (_chance(situation, person_id) for person_id in (leaving, joining))
    if leaving is None and not into:
        words = translate("CostWords", "The one who joins was not in the draw.")
    elif leaving is None:
        words = translate("CostWords", "In the draw, the one who joins had a chance of {into}.")
    elif not (out or into):
        words = translate("CostWords", "Neither the one who leaves nor the one who joins was in the draw.")
    elif not out:
        words = translate(
            "CostWords", "The one who leaves was not in the draw; the one who joins had a chance of {into} there."
        )
    elif not into:
        words = translate(
            "CostWords", "In the draw, the one who leaves had a chance of {out}; the one who joins was not in it."
        )
    elif out == into:
        words = translate(
            "CostWords", "In the draw, the one who leaves and the one who joins both had a chance of {out}."
        )
    else:
        words = translate(
            "CostWords", "In the draw, the one who leaves had a chance of {out}, the one who joins {into}."
        )
    return words.format(out=out, into=into)


def by_hand(situation: Situation) -> str:
    """That a choice by hand is no draw, and that this is written down; '' where nothing was drawn."""
    if situation.composition.last_draw is None:
        return ""
    return QCoreApplication.translate(
        "CostWords", "The panel is then no longer drawn by lot alone; the account of the draw says so."
    )


def _chance(situation: Situation, person_id: str | None) -> str:
    """Somebody's chance in words; '' for whoever was not in the draw."""
    found = situation.chances.get(person_id or "")
    return "" if found is None else fairness_words.percent(found.chance)


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
