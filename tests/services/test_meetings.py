"""What a facilitator does to a meeting, on a real file."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from panelapp.domain.meetings import AttendanceStatus, MeetingStatus, Naming, NoteKind
from panelapp.domain.panels import Member, Panel
from panelapp.domain.workplace import Workplace
from panelapp.errors import UserError
from panelapp.services import attendance, meetings, minutes, workplace
from panelapp.storage import panels
from panelapp.storage.store import Store


def add_panel(store: Store, panel_id: str = "panel", people: tuple[tuple[str, str, str], ...] = ()) -> None:
    panels.put(
        store,
        Panel(panel_id, "Brukerpanelet", purpose="Bedre nabovarsel", responsible_unit="Servicesenteret"),
    )
    for person_id, given_name, family_name in people:
        with store.atomic() as db:
            db.execute(
                "INSERT INTO person (id, given_name, family_name, email, phone, address, sort_key)"
                " VALUES (?, ?, ?, '', '', '', ?)",
                [person_id, given_name, family_name, family_name],
            )
    panels.put_members(store, panel_id, [Member(person_id) for person_id, _, _ in people])


def test_a_new_meeting_is_chaired_by_the_facilitator(store: Store) -> None:
    workplace.put(store, Workplace("Dalen kommune", facilitator="Marit Dahl"))
    meeting = meetings.add(store, title="  Åpningstider ")
    assert (meeting.title, meeting.chair, meeting.number) == ("Åpningstider", "Marit Dahl", 1)
    assert meetings.all(store) == (meeting,)


def test_numbers_count_within_panel_and_year(store: Store) -> None:
    add_panel(store, "a")
    add_panel(store, "b")
    numbers = [
        meetings.add(store, title="", panel_id=panel, held_on=held_on).number
        for panel, held_on in [
            ("a", "2025-11-12"), ("a", "2026-01-10"), ("b", "2026-01-11"), ("a", "2026-03-01"), ("a", "2025-12-01"),
        ]
    ]  # fmt: skip
    assert numbers == [1, 1, 1, 2, 2]
    undated = meetings.add(store, title="", panel_id="b")
    assert undated.number == (2 if date.today().year == 2026 else 1)


def test_a_meeting_moved_to_another_year_gets_that_years_number(store: Store) -> None:
    add_panel(store)
    meetings.add(store, title="", panel_id="panel", held_on="2025-03-01")
    meeting = meetings.add(store, title="", panel_id="panel", held_on="2026-03-01")
    assert meetings.change(store, meeting.id, held_on="2025-06-01").number == 2
    assert meetings.change(store, meeting.id, held_on="2025-07-01").number == 2


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"held_on": "12.11.2026"}, "meeting.not_a_date"),
        ({"held_on": "2026-02-30"}, "meeting.not_a_date"),
        ({"held_on": "20261112"}, "meeting.not_a_date"),
        ({"starts_at": "25:00"}, "meeting.not_a_time"),
        ({"ends_at": "7"}, "meeting.not_a_time"),
    ],
)
def test_what_is_no_date_or_time_is_refused(store: Store, fields: dict[str, str], code: str) -> None:
    meeting = meetings.add(store, title="Møte")
    with pytest.raises(UserError) as refused:
        meetings.change(store, meeting.id, **fields)  # type: ignore[arg-type]
    assert refused.value.code == code
    assert meetings.record(store, meeting.id).meeting == meeting


def test_a_closed_meeting_is_not_written_to(store: Store) -> None:
    add_panel(store, people=(("p", "Ingrid", "Solvang"),))
    meeting = meetings.add(store, title="Møte", panel_id="panel")
    item = meetings.add_item(store, meeting.id, "Sak")
    note = meetings.add_note(store, item.id, text="Innspill")
    guests = meetings.add_guests(store, meeting.id, "Byggesak", 2)
    before = meetings.record(store, meeting.id)
    assert meetings.close(store, meeting.id).status is MeetingStatus.CLOSED
    for act in (
        lambda: meetings.change(store, meeting.id, title="x"),
        lambda: meetings.remove(store, meeting.id),
        lambda: meetings.add_item(store, meeting.id),
        lambda: meetings.change_item(store, item.id, title="x"),
        lambda: meetings.move_item(store, item.id, 1),
        lambda: meetings.remove_item(store, item.id),
        lambda: meetings.add_note(store, item.id),
        lambda: meetings.change_note(store, note.id, text="x"),
        lambda: meetings.move_note(store, note.id, 1),
        lambda: meetings.remove_note(store, note.id),
        lambda: meetings.add_guests(store, meeting.id),
        lambda: meetings.change_guests(store, guests.id, number=3),
        lambda: meetings.remove_guests(store, guests.id),
        lambda: attendance.record(store, meeting.id, "p", AttendanceStatus.PRESENT),
        lambda: attendance.record_rest(store, meeting.id, AttendanceStatus.PRESENT),
        lambda: attendance.clear(store, meeting.id, "p"),
    ):
        with pytest.raises(UserError) as refused:
            act()
        assert refused.value.code == "meeting.closed"
    meetings.reopen(store, meeting.id)
    assert meetings.record(store, meeting.id) == before


def test_what_is_gone_is_said_to_be_gone(store: Store) -> None:
    for act in (
        lambda: meetings.record(store, "x"),
        lambda: meetings.change(store, "x", title=""),
        lambda: meetings.close(store, "x"),
        lambda: meetings.change_item(store, "x", title=""),
        lambda: meetings.remove_note(store, "x"),
        lambda: meetings.remove_guests(store, "x"),
        lambda: minutes.compose(store, "x"),
    ):
        with pytest.raises(UserError) as refused:
            act()
        assert refused.value.code == "meeting.gone"


def test_a_note_goes_after_another_and_over_to_the_next_matter(store: Store) -> None:
    meeting = meetings.add(store, title="Møte")
    first, second = meetings.add_item(store, meeting.id, "1"), meetings.add_item(store, meeting.id, "2")
    for name in ("a", "b"):
        meetings.add_note(store, first.id, text=name, note_id=name)
    meetings.add_note(store, first.id, text="a2", note_id="a2", after="a", kind=NoteKind.QUOTE)
    meetings.add_note(store, second.id, text="c", note_id="c")

    def order() -> list[str]:
        return [note.id for note in meetings.record(store, meeting.id).notes]

    assert order() == ["a", "a2", "b", "c"]
    meetings.move_note(store, "b", -1)
    assert order() == ["a", "b", "a2", "c"]
    moved = meetings.move_note(store, "a2", 1)
    assert moved.agenda_item_id == second.id
    assert order() == ["a", "b", "a2", "c"]
    assert meetings.move_note(store, "c", 1).agenda_item_id == second.id
    meetings.move_note(store, "a2", -1)
    assert [note.id for note in meetings.record(store, meeting.id).notes_of(first)] == ["a", "b", "a2"]
    meetings.move_item(store, second.id, -1)
    assert order() == ["c", "a", "b", "a2"]
    meetings.remove_item(store, first.id)
    assert order() == ["c"]


@given(st.lists(st.tuples(st.integers(0, 5), st.sampled_from([-1, 1])), max_size=25))
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_moving_loses_and_doubles_no_note(store: Store, moves: list[tuple[int, int]]) -> None:
    meeting = meetings.add(store, title="Møte")
    items = [meetings.add_item(store, meeting.id, str(number)) for number in range(3)]
    notes = [meetings.add_note(store, items[number % 3].id, text=str(number)) for number in range(6)]
    for which, steps in moves:
        before = [note.id for note in meetings.record(store, meeting.id).notes]
        meetings.move_note(store, notes[which].id, steps)
        after = [note.id for note in meetings.record(store, meeting.id).notes]
        assert sorted(before) == sorted(after)
        assert abs(before.index(notes[which].id) - after.index(notes[which].id)) <= 1


def test_an_action_without_owner_or_deadline_is_pointed_out(store: Store) -> None:
    meeting = meetings.add(store, title="Møte")
    item = meetings.add_item(store, meeting.id, "Sak")
    loose = meetings.add_note(store, item.id, kind=NoteKind.ACTION, text="Opplæring")
    meetings.add_note(store, item.id, kind=NoteKind.ACTION, text=" ")
    assert meetings.loose_actions(meetings.record(store, meeting.id)) == (loose,)
    meetings.change_note(store, loose.id, owner="Servicesenteret", deadline="2027-01-15")
    assert meetings.loose_actions(meetings.record(store, meeting.id)) == ()


def test_attendance_is_written_changed_and_taken_back(store: Store) -> None:
    add_panel(store, people=(("p1", "Ingrid", "Solvang"), ("p2", "Tor", "Li"), ("p3", "Per", "Aas")))
    meeting = meetings.add(store, title="Møte", panel_id="panel")
    attendance.record(store, meeting.id, "p1", AttendanceStatus.EXCUSED)
    assert attendance.record_rest(store, meeting.id, AttendanceStatus.PRESENT) == 2
    record = meetings.record(store, meeting.id)
    assert record.count(AttendanceStatus.PRESENT) == 2
    assert record.count(AttendanceStatus.EXCUSED) == 1
    attendance.clear(store, meeting.id, "p1")
    assert meetings.record(store, meeting.id).count(AttendanceStatus.EXCUSED) == 0


def test_a_closed_meeting_says_of_how_many_though_the_panel_is_drawn_anew(store: Store) -> None:
    people = (("p1", "Ingrid", "Solvang"), ("p2", "Tor", "Lie"), ("p3", "Åse", "Berg"))
    add_panel(store, people=people)
    meeting = meetings.add(store, title="Møte", panel_id="panel")
    attendance.record(store, meeting.id, "p1", AttendanceStatus.PRESENT)
    meetings.close(store, meeting.id)
    record = meetings.record(store, meeting.id)
    assert [record.count(status) for status in AttendanceStatus] == [1, 0, 2]
    panels.put_members(store, "panel", [Member("p2")])
    members = minutes.compose(store, meeting.id).members
    assert (members.present, members.of) == (1, 3)
    assert {person.id for person in meetings.people(store, meeting.id)} == {"p1", "p2", "p3"}


def test_nothing_is_claimed_about_attendance_that_was_not_taken(store: Store) -> None:
    add_panel(store, people=(("p1", "Ingrid", "Solvang"),))
    meeting = meetings.add(store, title="Møte", panel_id="panel")
    meetings.close(store, meeting.id)
    assert meetings.record(store, meeting.id).attendance == ()
    members = minutes.compose(store, meeting.id).members
    assert (members.present, members.of) == (0, None)
    meetings.reopen(store, meeting.id)
    assert minutes.compose(store, meeting.id).members.of is None
    attendance.record(store, meeting.id, "p1", AttendanceStatus.ABSENT)
    assert minutes.compose(store, meeting.id).members.of == 1


def test_the_next_number_is_the_one_a_meeting_gets(store: Store) -> None:
    add_panel(store)
    assert meetings.next_number(store, None) == 1
    for _ in range(3):
        number = meetings.next_number(store, "panel")
        assert meetings.add(store, title="", panel_id="panel").number == number
    assert number == 3
    assert meetings.next_number(store, "panel", "2020-05-05") == 1


def test_guests_are_at_least_one(store: Store) -> None:
    meeting = meetings.add(store, title="Møte")
    guests = meetings.add_guests(store, meeting.id, "Byggesak")
    assert meetings.change_guests(store, guests.id, number=0).number == 1
    assert meetings.change_guests(store, guests.id, label="Plan", number=3).label == "Plan"
    meetings.remove_guests(store, guests.id)
    assert meetings.record(store, meeting.id).guests == ()


def test_minutes_say_what_was_noted_and_no_more_names_than_wanted(store: Store) -> None:
    workplace.put(store, Workplace("Dalen kommune", facilitator="Marit Dahl", paper_language="nn"))
    add_panel(store, people=(("p1", "Ingrid", "Solvang"), ("p2", "Tor", "Li")))
    meeting = meetings.add(store, title="Nabovarsel", panel_id="panel", held_on="2026-11-12")
    attendance.record(store, meeting.id, "p1", AttendanceStatus.PRESENT)
    attendance.record(store, meeting.id, "p2", AttendanceStatus.EXCUSED)
    item = meetings.add_item(store, meeting.id, "Hva er vanskelig?")
    for kind in NoteKind:
        meetings.add_note(store, item.id, kind=kind, text=f" {kind} ")
    composed = minutes.compose(store, meeting.id)
    assert (composed.sender, composed.responsible_unit) == ("Dalen kommune", "Servicesenteret")
    assert (composed.group, composed.purpose) == ("Brukerpanelet", "Bedre nabovarsel")
    assert (composed.members.present, composed.members.of, composed.excused) == (1, 2, 1)
    assert composed.members.names == ()
    assert composed.items[0].quotes == ("quote",)
    assert [action.text for action in composed.actions] == [" action "]
    meetings.change(store, meeting.id, naming=Naming.SHORT)
    assert minutes.compose(store, meeting.id).members.names == ("Ingrid S.",)


def test_the_language_of_the_paper_is_chosen_for_each_meeting(store: Store) -> None:
    workplace.put(store, Workplace("Dalen kommune", paper_language="nn"))
    one, other = (meetings.add(store, title=title).id for title in ("a", "b"))
    minutes.choose_language(store, one, "da")
    assert minutes.paper_language(store, one) == "da"
    assert minutes.paper_language(store, other) == "nn"
    with pytest.raises(UserError):
        minutes.choose_language(store, one, "xx")


def test_minutes_become_a_pdf(store: Store) -> None:
    meeting = meetings.add(store, title="Nabovarsel")
    data = minutes.build(minutes.compose(store, meeting.id), "nb", date(2026, 11, 12))
    assert data.startswith(b"%PDF-")
