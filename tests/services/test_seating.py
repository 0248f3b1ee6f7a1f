from __future__ import annotations

from datetime import date

import pytest
from panel_data import ready_panel
from reports.pdf_reading import read

from panelapp.composition.model import Cancelled
from panelapp.domain.meetings import AttendanceStatus
from panelapp.domain.panels import Member, Standing
from panelapp.domain.people import PREFER_NOT_TO_ANSWER, Person
from panelapp.domain.seating import TablePlan, Wish, WishKind, usual_size
from panelapp.domain.workplace import Workplace
from panelapp.errors import UserError
from panelapp.services import attendance, meetings, panels, seating, table_papers
from panelapp.storage import panels as panel_records
from panelapp.storage import people as people_records
from panelapp.storage.store import Store


def panel_of(store: Store, seats: int = 12) -> str:
    """A panel with p00, p01, … seated and the next two in reserve."""
    panel = ready_panel(store, seats)
    seated = [Member(f"p{number:02}") for number in range(seats)]
    reserves = [Member(f"p{number}", Standing.RESERVE) for number in (30, 31)]
    panel_records.put_members(store, panel.id, [*seated, *reserves])
    return panel.id


def seated(store: Store, panel_id: str, meeting_id: str | None = None) -> TablePlan:
    made = seating.plan(seating.order(seating.read(store, panel_id, meeting_id)))
    assert isinstance(made, seating.Seated)
    return seating.keep(store, made)


def test_before_anything_is_chosen_a_plan_is_what_is_usual(store: Store) -> None:
    company = seating.read(store, panel_of(store))
    assert company.plan == TablePlan("", company.panel.id, None, 4, 3, ("gender", "tie"))
    assert sorted(company.people) == [f"p{number:02}" for number in range(12)]
    assert seating.get(store, company.panel.id) is None


def test_everybody_with_a_seat_is_seated_mixed_in_every_round_and_the_plan_is_kept(store: Store) -> None:
    panel_id = panel_of(store)
    plan = seated(store, panel_id)
    assert seating.get(store, panel_id) == plan
    assert [len(tables) for tables in plan.rounds] == [3, 3, 3]
    for tables in plan.rounds:
        assert sorted(person for table in tables for person in table) == [f"p{number:02}" for number in range(12)]
        for table in tables:
            assert sum(int(person[1:]) % 2 for person in table) == 2  # half are women
    measures = seating.measures(seating.read(store, panel_id))
    assert measures.off_balance == 0
    assert measures.meetings <= measures.possible_meetings


def test_seating_again_gives_other_tables_and_the_same_seed_the_same(store: Store) -> None:
    panel_id = panel_of(store)
    first = seated(store, panel_id)
    second = seated(store, panel_id)
    assert (second.id, second.seed) == (first.id, first.seed + 1)
    assert second.rounds != first.rounds
    company = seating.read(store, panel_id)
    assert seating.plan(seating.order(company, 9)) == seating.plan(seating.order(company, 9))


def test_wishes_are_kept_by_the_tables_and_told_when_a_swap_breaks_one(store: Store) -> None:
    panel_id = panel_of(store)
    wishes = (
        Wish(WishKind.TOGETHER, "p00", "p01"),
        Wish(WishKind.APART, "p02", "p03"),
        Wish(WishKind.FIXED, "p04", table=3),
        Wish(WishKind.APART, "p05", "p30"),  # a reserve, who is not there
    )
    seating.change(store, panel_id, wishes=(*wishes, wishes[0]), size=4, wanted_rounds=2)
    plan = seated(store, panel_id)
    assert plan.wishes == wishes
    assert plan.broken() == ()
    assert plan.tables_of("p04") == (3, 3)
    assert plan.tables_of("p00") == plan.tables_of("p01")
    elsewhere = next(person for person in plan.rounds[0][plan.tables_of("p04")[0] - 2] if person not in ("p00", "p01"))
    swapped = seating.swap(store, plan.id, 1, "p04", elsewhere)
    assert Wish(WishKind.FIXED, "p04", table=3) in swapped.broken()
    assert swapped.tables_of("p04") == (2, 3)
    assert swapped.tables_of(elsewhere)[0] == 3
    assert seating.get(store, panel_id) == swapped
    assert seating.swap(store, plan.id, 1, "p04", elsewhere) == plan


def test_wishes_that_cannot_be_kept_are_named(store: Store) -> None:
    panel_id = panel_of(store)
    seating.change(store, panel_id, wishes=(Wish(WishKind.TOGETHER, "p00", "p01"), Wish(WishKind.APART, "p00", "p01")))
    found = seating.plan(seating.order(seating.read(store, panel_id)))
    assert isinstance(found, seating.Impossible)
    assert [(each.code, each.people) for each in found.obstacles] == [("apart_and_together", ("p00", "p01"))]


def test_only_those_present_are_seated_where_a_meeting_is_chosen(store: Store) -> None:
    panel_id = panel_of(store)
    meeting = meetings.add(store, title="Første", panel_id=panel_id)
    for number in range(9):
        status = AttendanceStatus.PRESENT if number < 7 else AttendanceStatus.EXCUSED
        attendance.record(store, meeting.id, f"p{number:02}", status)
    of_panel, of_meeting = seated(store, panel_id), seated(store, panel_id, meeting.id)
    assert of_meeting.people == {f"p{number:02}" for number in range(7)}
    assert seating.get(store, panel_id) == of_panel
    assert seating.get(store, panel_id, meeting.id) == of_meeting
    meetings.remove(store, meeting.id)
    assert seating.get(store, panel_id, meeting.id) is None
    with pytest.raises(UserError, match=r"meeting\.gone"):
        seating.read(store, panel_id, meeting.id)


def test_who_would_rather_not_answer_counts_in_no_value(store: Store) -> None:
    panel_id = panel_of(store)
    people_records.put(store, Person("p00", "Åse", "Nordmann00", answers={"gender": PREFER_NOT_TO_ANSWER}))
    gathering = seating.gathering(seating.read(store, panel_id))
    assert gathering.answers["gender"][0] == ""


def test_tables_that_were_overtaken_are_not_kept(store: Store) -> None:
    panel_id = panel_of(store)
    made = seating.plan(seating.order(seating.read(store, panel_id)))
    assert isinstance(made, seating.Seated)
    people_records.remove(store, ["p03"])
    with pytest.raises(UserError, match=r"tables\.changed_meanwhile"):
        seating.keep(store, made)
    assert seating.get(store, panel_id) is None


def test_who_has_come_or_gone_since_is_counted(store: Store) -> None:
    panel_id = panel_of(store)
    seated(store, panel_id)
    assert seating.read(store, panel_id).strangers == 0
    panel_records.put_members(store, panel_id, [Member("p20"), *(Member(f"p{number:02}") for number in range(1, 12))])
    company = seating.read(store, panel_id)
    assert company.strangers == 2
    assert {"p00", "p20"} <= company.names.keys()
    people_records.remove(store, ["p05"])
    assert "p05" not in seating.get(store, panel_id).people


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"size": 1}, "tables.size"),
        ({"size": 21}, "tables.size"),
        ({"wanted_rounds": 0}, "tables.rounds"),
        ({"wanted_rounds": 13}, "tables.rounds"),
        ({"wishes": (Wish(WishKind.APART, "p00", "p00"),)}, "tables.same_person"),
    ],
)
def test_what_cannot_be_wanted_is_refused(store: Store, fields: dict[str, object], code: str) -> None:
    panel_id = panel_of(store)
    with pytest.raises(UserError, match=code.replace(".", r"\.")):
        seating.change(store, panel_id, **fields)  # type: ignore[arg-type]
    assert seating.get(store, panel_id) is None


def test_an_empty_panel_a_plan_that_is_gone_and_people_who_are_not_seated(store: Store) -> None:
    panel = panels.add(store, name="x")
    with pytest.raises(UserError, match=r"tables\.nobody"):
        seating.order(seating.read(store, panel.id))
    panel_id = panel_of(store)
    plan = seated(store, panel_id)
    for arguments in ((plan.id, 1, "p00", "p30"), (plan.id, 4, "p00", "p01"), ("gone", 1, "p00", "p01")):
        with pytest.raises(UserError, match=r"tables\.gone"):
            seating.swap(store, *arguments)
    seating.remove(store, plan.id)
    assert seating.get(store, panel_id) is None


def test_a_stop_is_heard(store: Store) -> None:
    with pytest.raises(Cancelled):
        seating.plan(seating.order(seating.read(store, panel_of(store))), cancelled=lambda: True)


def test_names_that_are_alike_are_told_apart() -> None:
    people = [Person("1", "Åse", "Berg"), Person("2", "Åse", "Lie"), Person("3", "Åse", "Lund"), Person("4", "Per")]
    assert list(seating.first_names(people).values()) == ["Åse B.", "Åse Lie", "Åse Lund", "Per"]
    assert list(seating.initials(people).values()) == ["ÅB", "ÅL 1", "ÅL 2", "P"]


@pytest.mark.parametrize(("people", "size"), [(1, 2), (4, 4), (5, 5), (8, 4), (12, 4), (15, 5), (22, 4), (25, 5)])
def test_tables_have_four_or_five_by_themselves(people: int, size: int) -> None:
    assert usual_size(people) == size


def test_the_paper_says_who_sits_where_by_given_name_or_initials(store: Store) -> None:
    panel_id = panel_of(store, 6)
    seated(store, panel_id)
    company = seating.read(store, panel_id)
    with_names, with_initials = (
        table_papers.as_pdf(company, "Byggesaker", Workplace("Dalen kommune"), date(2026, 11, 14), initials=initials)
        for initials in (False, True)
    )
    texts = [part.text.strip() for part in read(with_names).parts if part.text.strip()]
    slips = texts[texts.index("Navn") :]
    assert slips[4 : 4 + 4 * 6 : 4] == ["Kari", "Máret", "Ola", "Ærlig", "Øyvind", "Åse"]
    assert slips[5:8] == [f"Bord {table}" for table in company.plan.tables_of("p02")]
    assert "Nordmann" not in " ".join(texts)
    assert "KN" in [part.text.strip() for part in read(with_initials).parts]
