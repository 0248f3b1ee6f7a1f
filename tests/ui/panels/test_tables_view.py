"""Tables for a panel: what is wanted, seating, swapping by keys and by dragging, wishes, paper."""

from __future__ import annotations

import pytest
from panel_data import ready_panel
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from panelapp.domain.meetings import AttendanceStatus, Meeting
from panelapp.domain.panels import Member
from panelapp.domain.seating import TablePlan, Wish, WishKind
from panelapp.services import attendance, meetings, panels, seating
from panelapp.storage import panels as panel_records
from panelapp.storage import people as people_records
from panelapp.ui import theme
from panelapp.ui.page import Place
from panelapp.ui.panels.meetings_step import MeetingsStep
from panelapp.ui.panels.page import PanelsPage
from panelapp.ui.panels.tables_rounds import NameButton
from panelapp.ui.panels.tables_view import TablesView
from panelapp.ui.workbench import Workbench


@pytest.fixture
def panel_id(workbench: Workbench) -> str:
    panel = ready_panel(workbench.store, 12)
    panel_records.put_members(workbench.store, panel.id, [Member(f"p{number:02}") for number in range(12)])
    return panel.id


@pytest.fixture
def page(workbench: Workbench, qtbot: QtBot) -> PanelsPage:
    made = PanelsPage(workbench)
    qtbot.addWidget(made)
    made.resize(1162, 900)

    def refresh(tables: frozenset[str]) -> None:
        if made.topics & tables:
            made.refresh()

    workbench.changed.connect(refresh)
    made.show()
    made.activateWindow()
    assert QTest.qWaitForWindowActive(made)
    return made


@pytest.fixture
def view(page: PanelsPage, panel_id: str) -> TablesView:
    page.show_part(Place("panels", panel_id, "meetings/tables"))
    return page.findChild(TablesView)


def seat(view: TablesView, qtbot: QtBot) -> TablePlan:
    before = view.company.plan.rounds
    view.seat_button.setFocus()
    QTest.keyClick(view.seat_button, Qt.Key.Key_Return)
    assert not view.seat_button.isEnabled()
    qtbot.waitUntil(view.seat_button.isEnabled, timeout=20_000)
    assert view.company.plan.rounds != before
    assert view.seat_button.hasFocus()
    return view.company.plan


def two_apart(view: TablesView, round_number: int = 1) -> tuple[NameButton, NameButton]:
    tables = view.company.plan.rounds[round_number - 1]
    return view.rounds.button(round_number, tables[0][0]), view.rounds.button(round_number, tables[1][1])


def test_the_button_among_the_meetings_opens_the_tables_and_back(page: PanelsPage, panel_id: str) -> None:
    page.show_part(Place("panels", panel_id, "meetings"))
    step = page.findChild(MeetingsStep)
    assert not step.tables.isVisible()
    step.tables_button.click()
    assert step.tables.isVisible()
    assert step.tables.seat_button.isVisible()
    assert not step.new_button.isVisible()
    assert page.place() == Place("panels", panel_id, "meetings/tables")
    step.tables.back_button.click()
    assert not step.tables.isVisible()
    assert not step.tables.seat_button.isVisible()
    assert step.new_button.isVisible()
    assert step.tables_button.hasFocus()
    assert page.place() == Place("panels", panel_id, "meetings")


def test_what_is_usual_stands_there_and_nothing_is_printed_yet(view: TablesView) -> None:
    settings = view.settings
    assert (settings.per_table.value(), settings.times.value()) == (4, 3)
    assert {box.accessibleName(): box.isChecked() for box in settings.boxes} == {
        "Aldersgruppe": False,
        "Kjønn": True,
        "Tilknytning": True,
    }
    assert view.unseated.isVisible()
    assert not view.rounds.isVisible()
    assert not view.paper_button.isEnabled()


def test_seat_shows_every_round_and_says_how_well_it_is_mixed(
    view: TablesView, workbench: Workbench, qtbot: QtBot
) -> None:
    plan = seat(view, qtbot)
    assert plan == seating.get(workbench.store, plan.panel_id)
    assert len(view.rounds.buttons) == 36
    assert view.mixed.words.accessibleName().startswith("Every table is mixed as evenly as can be. ")
    assert " of 66 pairs meet" in view.mixed.words.accessibleName()
    assert not view.look.isVisible()
    assert view.paper_button.isEnabled()
    assert view.seat_button.text() == "Seat again"
    workbench.undo()
    assert seating.get(workbench.store, plan.panel_id) is None
    assert view.unseated.isVisible()
    workbench.redo()
    assert view.company.plan == plan


def test_two_swap_with_the_keys_and_the_focus_stays_with_who_was_moved(
    view: TablesView, workbench: Workbench, qtbot: QtBot
) -> None:
    plan = seat(view, qtbot)
    one, other = two_apart(view)
    ids = one.person_id, other.person_id
    one.setFocus()
    qtbot.keyClick(one, Qt.Key.Key_Return)
    assert one.isChecked()
    assert one.name in view.hint.text()
    while QApplication.focusWidget() is not other:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    qtbot.keyClick(other, Qt.Key.Key_Space)
    swapped = view.company.plan
    assert (swapped.tables_of(ids[0])[0], swapped.tables_of(ids[1])[0]) == (2, 1)
    assert swapped.rounds[1:] == plan.rounds[1:]
    focused = QApplication.focusWidget()
    assert isinstance(focused, NameButton)
    assert (focused.round_number, focused.person_id) == (1, ids[1])
    assert not any(button.isChecked() for button in view.rounds.buttons)
    workbench.undo()
    assert view.company.plan == plan


def test_escape_lets_go_and_nobody_swaps_between_rounds(view: TablesView, qtbot: QtBot) -> None:
    plan = seat(view, qtbot)
    one, other = two_apart(view)
    one.click()
    qtbot.keyClick(one, Qt.Key.Key_Escape)
    assert not one.isChecked()
    one.click()
    in_round_two = view.rounds.button(2, other.person_id)
    in_round_two.click()
    assert not one.isChecked()
    assert in_round_two.isChecked()
    in_round_two.click()
    assert not in_round_two.isChecked()
    assert view.company.plan == plan


def drag(one: NameButton, other: NameButton) -> None:
    middle = one.rect().center()
    QTest.mousePress(one, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(one, middle + QPoint(2, 30))
    QTest.mouseMove(one, one.mapFromGlobal(other.mapToGlobal(other.rect().center())))
    QTest.mouseRelease(one, Qt.MouseButton.LeftButton, pos=one.mapFromGlobal(other.mapToGlobal(other.rect().center())))


def test_two_swap_by_dragging_within_a_round_alone(view: TablesView, qtbot: QtBot) -> None:
    plan = seat(view, qtbot)
    one, other = two_apart(view)
    drag(one, view.rounds.button(2, other.person_id))
    assert view.company.plan == plan
    assert not one.isChecked()
    ids = one.person_id, other.person_id
    drag(one, other)
    swapped = view.company.plan
    assert (swapped.tables_of(ids[0])[0], swapped.tables_of(ids[1])[0]) == (2, 1)


def test_tab_stops_once_in_each_round(view: TablesView, qtbot: QtBot) -> None:
    seat(view, qtbot)
    stops = [b for b in view.rounds.buttons if b.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [stop.round_number for stop in stops] == [1, 2, 3]
    stops[0].setFocus()
    qtbot.keyClick(stops[0], Qt.Key.Key_Down)
    later = [b for b in view.rounds.buttons if b.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert later[0] is view.rounds.buttons[1]
    assert later[0].hasFocus()
    assert later[1:] == stops[1:]


def choose(combo: object, data: str) -> None:
    combo.setCurrentIndex(combo.findData(data))  # type: ignore[attr-defined]


def test_wishes_are_added_kept_told_when_broken_and_taken_away(view: TablesView, qtbot: QtBot) -> None:
    settings = view.settings
    choose(settings.one, "p00")
    choose(settings.other, "p00")
    assert not settings.add_button.isEnabled()
    choose(settings.other, "p01")
    settings.add_button.click()
    choose(settings.kind, "fixed")
    assert settings.table.isVisible()
    assert not settings.other.isVisible()
    choose(settings.one, "p02")
    settings.table.setValue(2)
    settings.add_button.click()
    assert view.company.plan.wishes == (
        Wish(WishKind.TOGETHER, "p00", "p01"),
        Wish(WishKind.FIXED, "p02", table=2),
    )
    plan = seat(view, qtbot)
    assert plan.tables_of("p02") == (2, 2, 2)
    view.rounds.button(1, "p02").click()
    view.rounds.button(1, next(person for person in plan.rounds[0][0] if person not in ("p00", "p01"))).click()
    assert view.look.isVisible()
    assert "Kari Nordmann02 always at table 2" in view.look.words.accessibleName()
    settings.removers[1].setFocus()
    settings.removers[1].click()
    assert not view.look.isVisible()
    assert settings.removers[0].hasFocus()
    assert view.company.plan.wishes == (Wish(WishKind.TOGETHER, "p00", "p01"),)


def test_wishes_that_contradict_each_other_are_said_with_names(
    view: TablesView, workbench: Workbench, qtbot: QtBot
) -> None:
    wishes = (Wish(WishKind.TOGETHER, "p00", "p01"), Wish(WishKind.APART, "p00", "p01"))
    workbench.do("wishes", seating.change, view.company.panel.id, wishes=wishes)
    view.seat_button.click()
    qtbot.waitUntil(view.look.isVisible, timeout=20_000)
    assert view.look.words.accessibleName() == (
        "The wishes cannot be kept. Åse Nordmann00, Ola Nordmann01 are to sit both together and apart."
    )
    assert not view.company.plan.rounds
    view.settings.removers[1].click()
    assert not view.look.isVisible()
    seat(view, qtbot)


def test_other_numbers_are_saved_at_once_and_the_tables_say_that_they_are_old(
    view: TablesView, workbench: Workbench, qtbot: QtBot
) -> None:
    seat(view, qtbot)
    view.settings.times.setValue(2)
    view.settings.per_table.setValue(6)
    next(box for box in view.settings.boxes if box.accessibleName() == "Tilknytning").click()
    kept = seating.get(workbench.store, view.company.panel.id)
    assert (kept.wanted_rounds, kept.size, kept.criteria) == (2, 6, ("gender",))
    assert "from before you changed" in view.look.words.accessibleName()
    plan = seat(view, qtbot)
    assert [len(tables) for tables in plan.rounds] == [2, 2]
    assert not view.look.isVisible()


def test_who_came_or_went_since_is_said(view: TablesView, workbench: Workbench, qtbot: QtBot) -> None:
    seat(view, qtbot)
    workbench.do("out", people_records.remove, ["p03"])
    members = [Member(f"p{number:02}") for number in (20, *range(3), *range(4, 12))]
    workbench.do("in", panel_records.put_members, view.company.panel.id, members)
    assert view.look.words.accessibleName().startswith("1 person(s) came or went")
    assert len(view.rounds.buttons) == 33


@pytest.fixture
def meeting(workbench: Workbench, panel_id: str) -> Meeting:
    return meetings.add(workbench.store, title="Første møte", panel_id=panel_id)


def test_only_those_present_at_a_meeting_are_seated(
    meeting: Meeting, view: TablesView, page: PanelsPage, workbench: Workbench, qtbot: QtBot
) -> None:
    asked: list[Place] = []
    page.place_requested.connect(asked.append)
    choose(view.settings.who, meeting.id)
    view.settings.who.activated.emit(view.settings.who.currentIndex())
    assert page.place() == Place("panels", view.company.panel.id, f"meetings/tables/{meeting.id}")
    assert view.absent.isVisible()
    assert not view.seat_button.isEnabled()
    view.meeting_button.click()
    assert asked == [Place("meetings", meeting.id)]
    for number in range(8):
        workbench.do("present", attendance.record, meeting.id, f"p{number:02}", AttendanceStatus.PRESENT)
    assert not view.absent.isVisible()
    assert seat(view, qtbot).people == {f"p{number:02}" for number in range(8)}
    workbench.do("remove", meetings.remove, meeting.id)
    assert view.meeting_id is None
    assert view.unseated.isVisible()


def test_an_empty_panel_says_so_and_leads_to_the_composition(page: PanelsPage, workbench: Workbench) -> None:
    panel = panels.add(workbench.store, name="x")
    page.show_part(Place("panels", panel.id, "meetings/tables"))
    view = page.findChild(TablesView)
    assert view.nobody.isVisible()
    assert not view.unseated.isVisible()
    assert not view.seat_button.isEnabled()
    view.compose_button.click()
    assert page.place().part == "composition"


def test_cancel_leaves_everything_as_it_was(view: TablesView, workbench: Workbench, qtbot: QtBot) -> None:
    view.seat_button.click()
    view.cancel()
    qtbot.waitUntil(view.seat_button.isEnabled, timeout=20_000)
    assert seating.get(workbench.store, view.company.panel.id) is None
    assert view.unseated.isVisible()


def test_seating_ends_well_though_another_panel_is_shown_by_then(
    page: PanelsPage, view: TablesView, workbench: Workbench, panel_id: str, qtbot: QtBot
) -> None:
    other = panels.add(workbench.store, name="y")
    view.seat_button.click()
    page.show_part(Place("panels", other.id, "meetings/tables"))
    qtbot.waitUntil(lambda: seating.get(workbench.store, panel_id) is not None, timeout=20_000)
    assert view.company.panel.id == other.id
    assert view.nobody.isVisible()


def test_the_paper_has_names_or_initials(view: TablesView, qtbot: QtBot) -> None:
    seat(view, qtbot)
    with_names = view.paper_button.pdf()
    view.paper_button.initials.setChecked(True)
    assert with_names.startswith(b"%PDF")
    assert view.paper_button.pdf() != with_names


@pytest.mark.parametrize("size", [100, 200])
def test_no_name_is_cut_and_targets_are_large_at_any_text_size(
    workbench: Workbench, panel_id: str, qtbot: QtBot, size: int
) -> None:
    theme.apply("light", size)
    page = PanelsPage(workbench)
    qtbot.addWidget(page)
    workbench.changed.connect(page.refresh)
    page.resize(1000, 700)
    page.show()
    page.activateWindow()
    assert QTest.qWaitForWindowActive(page)
    page.show_part(Place("panels", panel_id, "meetings/tables"))
    view = page.findChild(TablesView)
    seat(view, qtbot)
    qtbot.wait(10)
    for button in view.rounds.buttons:
        assert button.height() >= theme.px(32)
        assert button.sizeHint().width() <= button.width() + theme.px(4)
    assert view.width() <= page.width()
    assert view._scroll.horizontalScrollBar().maximum() == 0
    workbench.changed.disconnect(page.refresh)
    theme.apply("light", 100)
