"""Words about why somebody is proposed for a seat, and what was done by hand after the draw."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from panelapp.services import dropouts
from panelapp.services.composition import Situation
from panelapp.ui.panels.step import panel_name

if TYPE_CHECKING:
    from panelapp.composition.swaps import Shift, StandIn


def notes(situation: Situation) -> dict[str, str]:
    """By id, a word about those who are reserves, those who have dropped out, and who is on a panel drawn with this."""
    translate = QCoreApplication.translate
    found = {
        person_id: translate("Why", "Reserve {number}").format(number=number)
        for person_id, number in dropouts.reserve_numbers(situation).items()
    }
    found |= {
        person_id: translate("Why", "On “{panel}”").format(panel=panel_name(panel))
        for person_id, panel in situation.elsewhere.items()
    }
    return found | dict.fromkeys(situation.composition.dropped_ids, translate("Why", "Dropped out"))


def of_stand_in(situation: Situation, stand_in: StandIn) -> str:
    """Why this one comes where they come in the list."""
    translate = QCoreApplication.translate
    words = [_numbers(stand_in)]
    if stand_in.features:
        same = translate("Why", "same answer on {same} of {features}")
        words.append(same.format(same=stand_in.same, features=stand_in.features))
    said = ", ".join(words)
    return " · ".join(filter(None, (notes(situation).get(stand_in.person, ""), said[:1].upper() + said[1:])))


def _numbers(stand_in: StandIn) -> str:
    translate = QCoreApplication.translate
    if not stand_in.distance:
        return translate("Why", "every wanted number is met")
    if stand_in.keeps:
        return translate("Why", "no wanted number is further off")
    return "; ".join(_shift(shift) for shift in stand_in.shifts if _off(shift, shift.after) > _off(shift, shift.before))


def _off(shift: Shift, number: int) -> int:
    return max(0, shift.quota.minimum - number, number - shift.quota.maximum)


def _shift(shift: Shift) -> str:
    quota = shift.quota
    wanted = str(quota.minimum) if quota.minimum == quota.maximum else f"{quota.minimum}–{quota.maximum}"
    words = QCoreApplication.translate("Why", "{category} would be {number}, wanted {wanted}")
    return words.format(category=quota.value, number=shift.after, wanted=wanted)


def by_hand(situation: Situation) -> list[str]:
    """Sentences for the account of the draw: why seats are locked, and how many have dropped out; no names."""
    translate = QCoreApplication.translate
    sentences: list[str] = []
    reasons = dict.fromkeys(
        member.lock_reason for member in situation.composition.seated if member.locked and member.lock_reason
    )
    if reasons:
        sentences.append(translate("Why", "Why seats are locked: {reasons}.").format(reasons="; ".join(reasons)))
    out = len(situation.composition.dropouts)
    if out:
        words = translate("Why", "Dropped out of the panel, and not drawn again: {number}.")
        sentences.append(words.format(number=out))
    return sentences
