"""Words for how a panel was drawn and how even the chances were; people are never named."""

from __future__ import annotations

import math
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from panelapp.domain.panels import BY_HAND, PROVED, Draw, Target
from panelapp.services import chances
from panelapp.services.chances import Reason, Spread, Why
from panelapp.services.composition import Situation


def moment(draw: Draw) -> str:
    """When a draw was made, in the machine's own time and the user's language."""
    when = datetime.fromisoformat(draw.drawn_at).replace(tzinfo=UTC).astimezone()
    day = QLocale().toString(when.date(), "d. MMM yyyy")  # pyright: ignore[reportCallIssue, reportArgumentType]
    words = QCoreApplication.translate("FairnessWords", "{day} at {hour}:{minute}")
    return words.format(day=day, hour=f"{when:%H}", minute=f"{when:%M}")


def percent(chance: float) -> str:
    """A chance (a share of 1) in per cent with one decimal; what is neither 0 nor 1 is never told as if it were."""
    translate = QCoreApplication.translate
    sign = translate("FairnessWords", "{number}%")
    if chance <= PROVED or chance >= 1.0 - PROVED:
        return sign.format(number=round(chance * 100))
    if chance < 0.0005:
        return translate("FairnessWords", "less than {share}").format(share=sign.format(number=_number(0.1)))
    if chance >= 0.9995:
        return translate("FairnessWords", "more than {share}").format(share=sign.format(number=_number(99.9)))
    # before it is cut to one decimal, chances that differ by the solver's rounding alone are made the same
    return sign.format(number=_number(round(chance * 100, 5)))


def percents(lowest: float, highest: float) -> str:
    """Chances from one to another, or one where they look the same."""
    low, high = percent(lowest), percent(highest)
    return low if low == high else f"{low} – {high}"


def wanted(least: int, most: int) -> str:
    """A wanted number: `5–7`, or `5` where there is no more to it."""
    return str(least) if least == most else f"{least}–{most}"


def answer(situation: Situation, target: Target) -> str:
    """The category of a wanted number and what it is about."""
    return QCoreApplication.translate("FairnessWords", "“{category}” ({criterion})").format(
        category=target.category, criterion=situation.attribute(target.attribute_id).name
    )


def opening(situation: Situation) -> str:
    """Two or three words on how those on the panel came there."""
    translate = QCoreApplication.translate
    last = situation.composition.last_draw
    if last is None:
        return translate("FairnessWords", "Put together by hand.")
    if not chances.known(last):
        return translate("FairnessWords", "Drawn by lot.")
    if not last.proved:
        return translate("FairnessWords", "Drawn by lot.")
    if not chances.spread(situation).open:
        return translate("FairnessWords", "There was no choice.")
    return translate("FairnessWords", "Fair draw.")


def how_fair(situation: Situation, last: Draw) -> list[str]:
    """How even the chances were, and how sure that is, in sentences; nothing where no chances are known."""
    if not chances.known(last):
        return []
    spread = chances.spread(situation)
    told = [_left_to_the_lot(spread, last)] if spread.open else [_no_choice(last)]
    return told + drawn_together(last) + _the_others(spread, last)


def drawn_together(last: Draw) -> list[str]:
    """What it means for the chances that a panel was drawn together with others; nothing where it was not."""
    translate = QCoreApplication.translate
    if last.together > 1:
        words = translate(
            "FairnessWords",
            "One of {panels} panels drawn together, and nobody is on two of them: the chance is that of a seat on any of "
            "them.",
        )
        return [words.format(panels=last.together)]
    if last.joint_id:
        return [
            translate(
                "FairnessWords",
                "Drawn again by itself: those on the panels it was first drawn together with could not be drawn.",
            )
        ]
    return []


class FairnessWords(QObject):
    """Sentences with a number of people: a QObject's own `tr` knows singular and plural, `translate` does not."""

    def chances(self, number: int, everybody: bool, same: bool) -> str:
        """How many had which chance."""
        if same and everybody:
            return self.tr("All %n candidate(s) had the same chance, {low}", "", number)
        if same:
            return self.tr("%n candidate(s) had the same chance, {low}", "", number)
        if everybody:
            return self.tr("All %n candidate(s) had a chance between {low} and {high}", "", number)
        return self.tr("%n candidate(s) had a chance between {low} and {high}", "", number)

    def locked(self, number: int) -> str:
        """How many seats were not drawn."""
        return self.tr("%n seat(s) had been locked beforehand.", "", number)

    def sure(self, number: int, proved: bool) -> str:
        """How many were on every panel; whether the wanted numbers forced them in is known where that is proved."""
        if not proved:
            return self.tr("%n was (were) on every panel that was found.", "", number)
        return self.tr("%n was (were) sure of a seat, since few others have the answers that are wanted.", "", number)

    def never(self, number: int, proved: bool) -> str:
        """How many were on no panel; whether the wanted numbers kept them out is known where that is proved."""
        if not proved:
            return self.tr("%n candidate(s) was (were) on none of the panels that were found.", "", number)
        return self.tr(
            "%n candidate(s) could not be drawn: no panel that meets the wanted numbers has room.", "", number
        )


def _left_to_the_lot(spread: Spread, last: Draw) -> str:
    translate = QCoreApplication.translate
    low, high = percent(spread.lowest), percent(spread.highest)
    words = FairnessWords().chances(spread.open, spread.open == last.candidates, low == high)
    told = words.format(low=low, high=high)
    if last.proved:
        return translate("FairnessWords", "{chances} – as even as the wanted numbers allow (proved).").format(
            chances=told
        )
    return translate(
        "FairnessWords",
        "{chances} – the most even that was found in time. Nobody’s chance is more than {points} percentage points below "
        "the fairest.",
    ).format(chances=told, points=_number(math.ceil(last.gap * 1000 - 1e-6) / 10))


def _no_choice(last: Draw) -> str:
    translate = QCoreApplication.translate
    if last.candidates == last.seats * last.together:
        return translate("FairnessWords", "There were no more candidates than seats.")
    if not last.proved:
        return translate("FairnessWords", "Only one panel was found in time.")
    return translate("FairnessWords", "Only one panel meets the wanted numbers and keeps the locked seats.")


def _the_others(spread: Spread, last: Draw) -> list[str]:
    words = FairnessWords()
    sure = 0 if last.candidates == last.seats * last.together else max(0, spread.sure - last.kept)
    return [
        *((words.locked(last.kept),) if last.kept else ()),
        *((words.sure(sure, last.proved),) if sure else ()),
        *((words.never(spread.never, last.proved),) if spread.never else ()),
    ]


def why(situation: Situation, found: Why) -> str:
    """Why somebody's chance is as it is, in one sentence."""
    translate = QCoreApplication.translate
    chance = percent(found.chance)
    last = situation.composition.last_draw
    proved = last is not None and last.proved
    match found.reason:
        case Reason.NEVER if not proved:
            return translate("FairnessWords", "Was on none of the panels that were found in time.")
        case Reason.SURE if not proved:
            return translate("FairnessWords", "Locked, or on every panel that was found in time.")
        case Reason.NEVER:
            return translate(
                "FairnessWords",
                "Could not be drawn: no panel that meets the wanted numbers has room for these answers.",
            )
        case Reason.SURE:
            return translate("FairnessWords", "Sure of a seat: locked, or few others have the answers that are wanted.")
        case Reason.EVEN:
            return translate("FairnessWords", "{chance}, about as most candidates.").format(chance=chance)
        case Reason.TOGETHER_LOW:
            return translate(
                "FairnessWords",
                "{chance}: no wanted number alone makes it low; taken together they leave few seats for these answers.",
            ).format(chance=chance)
        case Reason.TOGETHER_HIGH:
            return translate(
                "FairnessWords",
                "{chance}: no wanted number alone makes it high; taken together they ask for these answers.",
            ).format(chance=chance)
        case Reason.CROWDED:
            words = translate(
                "FairnessWords",
                "{chance}: many candidates ({number}) are {answer}, and only {seats} seats are for them.",
            )
        case Reason.SCARCE:
            words = translate(
                "FairnessWords", "{chance}: few candidates ({number}) are {answer}, and {seats} seats are for them."
            )
    assert found.target is not None
    return words.format(
        chance=chance,
        number=found.candidates,
        answer=answer(situation, found.target),
        seats=wanted(found.least, found.room),
    )


def why_uneven(situation: Situation) -> str:
    """Why the lowest chance was low, or else why the highest was high; '' where no wanted number alone explains it."""
    translate = QCoreApplication.translate
    last = situation.composition.last_draw
    if last is None or not last.proved:
        return ""
    found = chances.lowest(situation)
    words = translate("FairnessWords", "Lowest for {answer}: {number} candidates, and only {seats} seats.")
    if found is None:
        found = chances.highest(situation)
        words = translate("FairnessWords", "Highest for {answer}: {number} candidates, and {seats} seats.")
    if found is None or found.target is None:
        return ""
    return words.format(
        answer=answer(situation, found.target),
        number=found.candidates,
        seats=wanted(found.least, found.room),
    )


def method(last: Draw) -> str:
    """How the chances were made as even as they can be."""
    translate = QCoreApplication.translate
    told = translate(
        "FairnessWords",
        "The computer worked out how to draw so that whoever has the smallest chance gets as large a chance as the "
        "wanted numbers allow, then the next smallest, and so on.",
    )
    if last.proved and last.together > 1 and last.kept:
        told += " " + translate(
            "FairnessWords",
            "Since seats were locked the panels are not alike, and the chances are those of a seat on each panel by "
            "itself: none of them can be made larger without taking from one that is no larger.",
        )
    elif last.proved:
        told += " " + translate(
            "FairnessWords",
            "Nobody’s chance can be made larger without taking from somebody whose chance is no larger.",
        )
    return told


def lottery(last: Draw, gave_way: bool = False) -> str:
    """How one number could decide; `gave_way` where not every wanted number could be met."""
    translate = QCoreApplication.translate
    times = max(1, round(last.lowest * last.panels))
    if last.together > 1:
        return _lottery_of_several(last, times, gave_way)
    words = (
        translate(
            "FairnessWords",
            "From these chances the computer made {panels} numbered panels, each as likely as the others. Every one of "
            "them meets the wanted numbers after some gave way, and whoever had a chance of {low} is on about {times} "
            "of them. The list was finished before the number was drawn.",
        )
        if gave_way
        else translate(
            "FairnessWords",
            "From these chances the computer made {panels} numbered panels, each as likely as the others. Every one of them meets every wanted "
            "number, and whoever had a chance of {low} is on about {times} of them. The list was finished before the "
            "number was drawn.",
        )
    )
    return words.format(panels=_whole(last.panels), low=percent(last.lowest), times=_whole(times))


def _lottery_of_several(last: Draw, times: int, gave_way: bool) -> str:
    translate = QCoreApplication.translate
    words = (
        translate(
            "FairnessWords",
            "From these chances the computer made a list of {panels} numbers, each as likely as the others. Behind every "
            "number stand {together} panels that meet the wanted numbers after some gave way and have nobody in common, "
            "and whoever had a chance of {low} stands behind about {times} of the numbers. The list was finished before "
            "the number was drawn.",
        )
        if gave_way
        else translate(
            "FairnessWords",
            "From these chances the computer made a list of {panels} numbers, each as likely as the others. Behind every "
            "number stand {together} panels that meet every wanted number and have nobody in common, and whoever had a "
            "chance of {low} stands behind about {times} of the numbers. The list was finished before the number was "
            "drawn.",
        )
    )
    return words.format(
        panels=_whole(last.panels), together=last.together, low=percent(last.lowest), times=_whole(times)
    )


def drawn_again(last: Draw) -> str:
    """Why there was a draw when a panel had been drawn already."""
    return QCoreApplication.translate(
        "FairnessWords", "The panel had been drawn before. The reason for drawing again: {reason}"
    ).format(reason=last.reason)


def number_told(last: Draw) -> str:
    """What the number that decided was, and where it came from."""
    translate = QCoreApplication.translate
    if last.seed == BY_HAND:
        words = translate("FairnessWords", "Dice or balls in the room gave the number {number}, and with it the panel.")
    else:
        words = translate(
            "FairnessWords",
            "The computer picked the starting number {seed} at random; together with the fingerprint it gives the "
            "number {number}, and with it the panel.",
        )
    return words.format(number=_whole(last.number), seed=last.seed)


def fingerprint(last: Draw) -> tuple[str, ...]:
    """The fingerprint of the lottery in groups that can be compared by eye."""
    return tuple(last.fingerprint[start : start + 8] for start in range(0, len(last.fingerprint), 8))


def _number(value: float) -> str:
    return QLocale().toString(value, "f", 1)


def _whole(value: int) -> str:
    return QLocale().toString(value)
