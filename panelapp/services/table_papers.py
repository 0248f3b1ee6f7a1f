"""What leaves a table plan: a page for each round, and a slip for each person."""

from __future__ import annotations

from datetime import date

from panelapp.domain.nordic import sort_key
from panelapp.domain.workplace import Workplace
from panelapp.services import seating
from panelapp.services.seating import Company


def as_pdf(company: Company, group_name: str, workplace: Workplace, made_on: date, *, initials: bool = False) -> bytes:
    """The tables on paper, with given names told apart where they are alike, or with initials, in the order of what stands there."""
    from panelapp.reports import table_plan

    plan = company.plan
    people = [person for person in company.names.values() if person.id in plan.people]
    names = seating.initials(people) if initials else seating.first_names(people)

    def by_name(person_id: str) -> str:
        return sort_key(names[person_id])

    return table_plan.build(
        group_name,
        workplace.name,
        [[[names[person] for person in sorted(table, key=by_name)] for table in tables] for tables in plan.rounds],
        [(names[person], plan.tables_of(person)) for person in sorted(names, key=by_name)],
        workplace.paper_language,
        made_on,
    )
