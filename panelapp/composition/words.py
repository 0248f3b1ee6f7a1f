"""Findings in English sentences, for the command line."""

from __future__ import annotations

from collections.abc import Sequence

from panelapp.composition.model import Bound, Change, Finding


def word(finding: Finding) -> str:
    """Say a finding in one English sentence."""
    about = f"{finding.feature} {finding.value}".strip()
    wanted, available = finding.wanted, finding.available
    match finding.code:
        case "no_seats":
            return f"There must be at least one seat, not {wanted}."
        case "negative_number":
            return f"{about}: {wanted} is below 0."
        case "minimum_above_maximum":
            return f"{about}: the minimum {wanted} is above the maximum {available}."
        case "locked_both_ways":
            return f"{wanted} locked both in and out."
        case "pool_too_small":
            return f"{wanted} seats, but only {available} in the pool."
        case "locked_exceed_seats":
            return f"{wanted} locked in, but only {available} seats."
        case "locked_share_household":
            return f"{wanted} locked in, but of {available} households."
        case "households_below_seats":
            return f"{wanted} seats, but the {finding.listed} in the pool are of only {available} households."
        case "too_few":
            return f"{about}: at least {wanted} wanted, only {available} in the pool."
        case "too_few_households":
            return (
                f"{about}: at least {wanted} wanted, {finding.listed} in the pool, "
                f"of whom only {available} can sit, one a household."
            )
        case "locked_above_maximum":
            return f"{about}: {wanted} locked in, at most {available} wanted."
        case "minimums_exceed_seats":
            return f"{about}: the minimums add up to {wanted}, but there are {available} seats."
        case "maximums_below_seats":
            return f"{about}: the maximums fill {available} of {wanted} seats."
        case "conflict":
            return "Cannot be met together: " + "; ".join(map(_word_bound, finding.bounds)) + "."
        case "household_rule":
            return f"Would be met if {wanted} could sit beside somebody of their household."
        case "together":
            return f"{wanted} panels are drawn at once: what is wanted is for all of them, what would mend it for each."
        case "one_of_several":
            return f"Panel {wanted} cannot be had by itself."
        case "not_shared_out":
            return (
                f"There are people enough, but they cannot be shared out on {wanted} panels that each meet the numbers."
            )
        case "flex_too_tight":
            return "No change within the flex mends it."
        case "mend":
            return "Would mend it: " + "; ".join(map(_word_change, finding.changes)) + "."
        case "mend_beyond":
            return "Would mend it, beyond the flex: " + "; ".join(map(_word_change, finding.changes)) + "."
        case "forced_in":
            return f"{about}: at least {wanted} wanted, and only {available} can sit: no choice."
        case "forced_in_by_rest":
            return f"{about}: the other maximums leave {wanted}, and only {available} can sit: no choice."
        case "forced_together":
            return f"Leave no choice about {wanted}: " + "; ".join(map(_word_bound, finding.bounds)) + "."


def gave_way(changes: Sequence[Change]) -> str:
    """Say in one English sentence which wanted numbers gave way."""
    return "Gave way: " + "; ".join(map(_word_change, changes)) + "."


def _word_bound(bound: Bound) -> str:
    match bound.kind:
        case "minimum":
            return f"{bound.feature} {bound.value} at least {bound.number}"
        case "maximum":
            return f"{bound.feature} {bound.value} at most {bound.number}"
        case "include":
            return f"{bound.number} locked in"
        case "exclude":
            return f"{bound.number} locked out"
        case "household":
            return "one a household"


def _word_change(change: Change) -> str:
    return f"{change.feature} {change.value} {change.kind} from {change.before} to {change.after}"
