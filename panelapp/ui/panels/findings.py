"""Words for why wanted numbers cannot be met, and for what would mend them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from panelapp.composition.model import Bound, Change, Finding

NameOf = Callable[[str], str]
"""From an attribute's id to its name."""


def sentence(finding: Finding, name_of: NameOf) -> str:
    """One finding as a sentence; findings "mend" and "mend_beyond" as something to do, without a full stop."""
    if finding.code == "conflict":
        words = QCoreApplication.translate(
            "Findings", "These cannot all be met by those there are to draw from: {bounds}."
        )
        return words.format(bounds="; ".join(_bound(bound, name_of) for bound in finding.bounds))
    if finding.code == "forced_together":
        words = QCoreApplication.translate(
            "Findings", "About {wanted} of the candidates the draw has no choice, because of these together: {bounds}."
        )
        bounds = "; ".join(_bound(bound, name_of) for bound in finding.bounds)
        return words.format(wanted=finding.wanted, bounds=bounds)
    if finding.code == "mend":
        changes = _join([_change(change, name_of) for change in finding.changes])
        return changes[:1].upper() + changes[1:]
    if finding.code == "mend_beyond":
        words = QCoreApplication.translate("Findings", "Beyond what you allow for: {changes}")
        return words.format(changes=_join([_change(change, name_of) for change in finding.changes]))
    feature = name_of(finding.feature) if finding.feature else ""
    return _words()[finding.code].format(
        criterion=feature,
        category=finding.value,
        wanted=finding.wanted,
        available=finding.available,
        listed=finding.listed,
    )


def _words() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "no_seats": translate("Findings", "The panel needs at least one seat."),
        "negative_number": translate("Findings", "{criterion}, {category}: a wanted number cannot be below zero."),
        "minimum_above_maximum": translate(
            "Findings", "{criterion}, {category}: at least {wanted} cannot go with at most {available}."
        ),
        "locked_both_ways": translate("Findings", "{wanted} are both kept in and kept out."),
        "pool_too_small": translate("Findings", "There are {wanted} seats, but only {available} candidates."),
        "locked_exceed_seats": translate(
            "Findings", "{wanted} seats are locked, but there are only {available} seats."
        ),
        "locked_share_household": translate(
            "Findings",
            "{wanted} seats are locked, but no more than {available} of them can be kept: "
            "no two may be from the same household.",
        ),
        "households_below_seats": translate(
            "Findings",
            "There are {wanted} seats and {listed} candidates, but no more than {available} can sit together: "
            "no two may be from the same household.",
        ),
        "too_few": translate(
            "Findings",
            "{criterion}, {category}: you ask for at least {wanted}, "
            "but only {available} of the candidates belong there.",
        ),
        "too_few_households": translate(
            "Findings",
            "{criterion}, {category}: you ask for at least {wanted}. {listed} of the candidates belong there, "
            "but no more than {available} can sit together: no two may be from the same household.",
        ),
        "locked_above_maximum": translate(
            "Findings",
            "{criterion}, {category}: {wanted} with locked seats belong there, but at most {available} are wanted.",
        ),
        "minimums_exceed_seats": translate(
            "Findings", "{criterion}: at least {wanted} are wanted in all, but there are only {available} seats."
        ),
        "maximums_below_seats": translate(
            "Findings", "{criterion}: there is room for at most {available}, but {wanted} seats are to be filled."
        ),
        "household_rule": translate(
            "Findings",
            "Without the rule of one from each household a panel would be possible; "
            "{wanted} would then sit beside somebody they live with.",
        ),
        "together": translate(
            "Findings",
            "{wanted} panels are drawn together. The numbers here are for all of them together, the proposals for each.",
        ),
        "one_of_several": translate(
            "Findings", "Panel number {wanted} of those drawn together cannot be drawn, not even alone."
        ),
        "not_shared_out": translate(
            "Findings",
            "There are candidates enough for {wanted} panels, but they cannot be shared out so that each panel meets "
            "its wanted numbers.",
        ),
        "flex_too_tight": translate(
            "Findings", "No change within what you allow for the wanted numbers makes a panel possible."
        ),
        "forced_in": translate(
            "Findings",
            "{criterion}, {category}: you ask for at least {wanted}, and no more than {available} can sit, "
            "so here the draw has no choice.",
        ),
        "forced_in_by_rest": translate(
            "Findings",
            "{criterion}, {category}: the other wanted numbers leave {wanted} seats, and no more than {available} "
            "can sit there, so here the draw has no choice.",
        ),
    }


def _bound(bound: Bound, name_of: NameOf) -> str:
    translate = QCoreApplication.translate
    words = {
        "minimum": translate("Findings", "at least {number} with {criterion} {category}"),
        "maximum": translate("Findings", "at most {number} with {criterion} {category}"),
        "include": translate("Findings", "{number} locked seats"),
        "exclude": translate("Findings", "{number} kept out"),
        "household": translate("Findings", "only one from each household"),
    }[bound.kind]
    criterion = name_of(bound.feature) if bound.feature else ""
    return words.format(number=bound.number, criterion=criterion, category=bound.value)


def _change(change: Change, name_of: NameOf) -> str:
    translate = QCoreApplication.translate
    words = {
        "minimum": translate("Findings", "lower the minimum for {category} ({criterion}) from {before} to {after}"),
        "maximum": translate("Findings", "raise the maximum for {category} ({criterion}) from {before} to {after}"),
    }[change.kind]
    return words.format(
        category=change.value, criterion=name_of(change.feature), before=change.before, after=change.after
    )


def _join(parts: list[str]) -> str:
    if len(parts) < 2:
        return "".join(parts)
    return QCoreApplication.translate("Findings", "{first} and {last}").format(
        first=", ".join(parts[:-1]), last=parts[-1]
    )
