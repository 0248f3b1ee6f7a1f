"""What is said about a table plan: how well it mixes, what it does not keep, why it cannot be made."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QObject

from panelapp.composition.tables import Obstacle, table_count
from panelapp.domain.meetings import Meeting
from panelapp.domain.people import Person
from panelapp.domain.seating import Wish, WishKind
from panelapp.services import seating
from panelapp.services.seating import Company


class TablesWords(QObject):
    """Sentences in the user's language."""

    def mixed(self, company: Company) -> tuple[str, str]:
        """How well the tables mix people: the first sentence and the rest."""
        measures = seating.measures(company)
        people = len(company.plan.people)
        off = measures.off_balance
        if not company.plan.criteria:
            bold = self.tr("The tables are not mixed on anything.")
        elif off:
            bold = self.tr("The tables are mixed, but in %n respect(s) not quite evenly.", "", off)
        else:
            bold = self.tr("Every table is mixed as evenly as can be.")
        if measures.meetings == measures.possible_meetings:
            meet = self.tr("{met} of {pairs} pairs meet, as many as there can be.")
        else:
            meet = self.tr("{met} of {pairs} pairs meet.")
        rest = meet.format(met=measures.meetings, pairs=people * (people - 1) // 2)
        most = measures.most_meetings_of_a_pair
        again = self.tr("No pair meets more than %n time(s).", "", most)
        return bold, f"{rest} {again}" if most else rest

    def look(self, company: Company) -> tuple[str, str]:
        """What to look at in a plan, and what to do about it; '' where nothing is amiss."""
        plan = company.plan
        again = self.tr("Seat again to have it right.")
        if not plan.rounds:
            return "", ""
        if company.strangers:
            return self.tr("%n person(s) came or went since the tables were made.", "", company.strangers), again
        tables = table_count(len(company.people), plan.size)
        if len(plan.rounds) != plan.wanted_rounds or any(len(each) != tables for each in plan.rounds):
            return self.tr("These are the tables from before you changed what you want."), again
        broken = plan.broken()
        if broken:
            said = "; ".join(self.wish(wish, company.names) for wish in broken)
            return self.tr("%n wish(es) are not kept:", "", len(broken)), f"{said}. {again}"
        return "", ""

    def wish(self, wish: Wish, people: Mapping[str, Person]) -> str:
        """The wish in a few words."""
        one, other = _name(wish.person_id, people), _name(wish.other_id, people)
        if wish.kind is WishKind.TOGETHER:
            return self.tr("{one} and {other} together").format(one=one, other=other)
        if wish.kind is WishKind.APART:
            return self.tr("{one} and {other} apart").format(one=one, other=other)
        return self.tr("{one} always at table {table}").format(one=one, table=wish.table)

    def impossible(self, obstacle: Obstacle, people: Mapping[str, Person]) -> str:
        """Why people cannot be seated as wished."""
        words = {
            "no_such_table": self.tr("{names}: there is no table {table}, only 1 to {available}."),
            "together_at_two_tables": self.tr("{names} are to sit together, but each at another table."),
            "together_too_large": self.tr(
                "{names} are to sit together. They are {wanted}, and a table has room for {available}."
            ),
            "apart_and_together": self.tr("{names} are to sit both together and apart."),
            "apart_at_one_table": self.tr("{names} are to sit apart, but both at table {table}."),
            "too_many_apart": self.tr("{names} are to sit apart. They are {wanted}, and there are {available} tables."),
            "table_too_small": self.tr(
                "{names} are to sit at table {table}. They are {wanted}, and it has room for {available}."
            ),
        }.get(obstacle.code, self.tr("The wishes cannot all be kept at once. Take one away and try again."))
        return words.format(
            names=", ".join(_name(person, people) for person in obstacle.people),
            table=obstacle.table,
            wanted=obstacle.wanted,
            available=obstacle.available,
        )


def meeting_name(meeting: Meeting) -> str:
    """The meeting's title, or its number where it has none."""
    numbered = QCoreApplication.translate("TablesWords", "Meeting {number}").format(number=meeting.number)
    return meeting.title.strip() or numbered


def _name(person_id: str, people: Mapping[str, Person]) -> str:
    return people[person_id].name if person_id in people else "–"
