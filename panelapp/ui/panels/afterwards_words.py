"""Words for what comes after a draw: the reserves, and seats filled by lot; people are codes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from panelapp.domain.panels import NOT_KEPT, Draw
from panelapp.reports.sections import Section
from panelapp.services.panel_papers import Kept, Reserve
from panelapp.services.seat_lots import SeatLot
from panelapp.ui.panels import fairness_words

MOST_CODES = 200
"""More who could have had a seat are told by their number; their codes stand in the control files."""


def reserves(last: Draw, kept: Kept) -> tuple[Section, ...]:
    """The reserves, in the order they are to be asked, and whom each can stand in for; nothing where there are none."""
    translate = QCoreApplication.translate
    if not kept.reserves:
        return ()
    return (
        Section(
            translate("AfterwardsWords", "The reserves"),
            (
                translate(
                    "AfterwardsWords",
                    "When somebody drops out the reserves are asked in this order, those first who can take the seat "
                    "with every wanted number kept.",
                ),
                _how_chosen(last, kept),
            ),
            columns=(translate("AfterwardsWords", "Reserve"), translate("AfterwardsWords", "Can take the seat of")),
            rows=tuple(
                (
                    translate("AfterwardsWords", "{number}: code {code}").format(number=number, code=reserve.code),
                    _stands_in_for(reserve, len(kept.panel)),
                )
                for number, reserve in enumerate(kept.reserves, start=1)
            ),
        ),
    )


def seat(lot: SeatLot) -> str:
    """How one seat was filled by lot."""
    translate = QCoreApplication.translate
    several = translate(
        "AfterwardsWords",
        "Seats filled afterwards: {when} the lot gave the seat of {left} to {joined}, one of {number} candidates who "
        "fitted equally well. Each of them had a chance of {chance}.",
    )
    alone = translate(
        "AfterwardsWords",
        "Seats filled afterwards: {when} {joined} got the seat of {left}; no other candidate fitted as well.",
    )
    return (several if len(lot.fits) > 1 else alone).format(
        when=fairness_words.moment(lot.draw),
        left=lot.left,
        joined=lot.joined,
        number=len(lot.fits),
        chance=fairness_words.percent(lot.draw.highest),
    )


def seat_in_full(lot: SeatLot) -> str:
    """How one seat was filled by lot, with the seed and with those who could have had it."""
    translate = QCoreApplication.translate
    told = [seat(lot), translate("AfterwardsWords", "The starting number was {seed}.").format(seed=lot.draw.seed)]
    if 1 < len(lot.fits) <= MOST_CODES:
        told.append(translate("AfterwardsWords", "They were: {codes}.").format(codes=", ".join(lot.fits)))
    return " ".join(told)


def _how_chosen(last: Draw, kept: Kept) -> str:
    translate = QCoreApplication.translate
    expected = [translate("AfterwardsWords", "{share} of the members").format(share=_share(kept.rate))]
    expected += [
        translate("AfterwardsWords", "{share} of those who are “{answer}” ({criterion})").format(
            share=_share(rate), answer=answer, criterion=criterion
        )
        for (criterion, answer), rate in kept.rates.items()
    ]
    told = translate(
        "AfterwardsWords",
        "They were chosen so that the wanted numbers can be kept as well as possible when members drop out. Drop-outs "
        "expected: {expected}.",
    ).format(expected="; ".join(expected))
    if last.reserve_seed != NOT_KEPT:
        told += " " + translate(
            "AfterwardsWords",
            "Between reserves that are as good the lot decided, by the starting number {seed}, which was settled before "
            "the number of the panel was drawn.",
        ).format(seed=last.reserve_seed)
    if last.together > 1:
        told += " " + translate(
            "AfterwardsWords",
            "The reserves of the {panels} panels were chosen one panel after the other, beginning with panel {first}, and "
            "nobody is a reserve for two.",
        ).format(panels=last.together, first=last.reserve_seed % last.together + 1)
    return told


def _stands_in_for(reserve: Reserve, seats: int) -> str:
    translate = QCoreApplication.translate
    if len(reserve.stands_in_for) == seats:
        return translate("AfterwardsWords", "anybody on the panel")
    return ", ".join(reserve.stands_in_for) or translate("AfterwardsWords", "nobody alone, only when several drop out")


def _share(share: float) -> str:
    return QCoreApplication.translate("FairnessWords", "{number}%").format(number=f"{share * 100:.4g}")
