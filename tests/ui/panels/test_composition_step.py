"""The composition step: bars, draw, mend, swap, and wanted numbers changed in place."""

from __future__ import annotations

import itertools
from pathlib import Path

import panel_room
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from panelapp.composition.model import Bound, Change, Finding, FindingCode
from panelapp.domain.panels import Standing, Step, Target
from panelapp.services import composition, panels, people
from panelapp.ui.page import Place
from panelapp.ui.panels import findings
from panelapp.ui.panels.member_table import DRAGGED_RESERVE, LOCK
from panelapp.ui.widgets.basics import PlainButton
from panelapp.ui.workbench import Workbench


class Room(panel_room.Room):
    """The composition step, and what is done in it."""

    def draw(self) -> None:
        (self.step.again_button if self.situation.composition.members else self.step.draw_button).click()
        self.give_reason()
        self.qtbot.waitUntil(lambda: not self.step.drawing.busy, timeout=20_000)

    def give_reason(self) -> None:
        """Say why the panel is drawn again, where that is asked."""
        card = self.step.reason_card
        if self.step.right.currentWidget() is card:
            card.reason.setText("To har trukket seg")
            card.go_button.click()

    def say_why(self) -> None:
        """Write why the seat is locked that is asked about."""
        assert self.step.right.currentWidget() is self.step.locker
        self.qtbot.keyClicks(self.step.locker.reason, "Leder av brukerrådet")
        self.qtbot.keyClick(self.step.locker.reason, Qt.Key.Key_Return)

    def spoil(self) -> None:
        """Swap so that a wanted number is missed."""
        situation = self.situation
        leaving = next(p for p in situation.seated_ids if situation.answers[p]["tie"] == "Pårørende")
        gender = situation.answers[leaving]["gender"]
        joining = next(
            p
            for p in situation.people
            if p not in situation.drawn_ids
            and situation.answers[p]["tie"] == "Bruker"
            and situation.answers[p]["gender"] == gender
        )
        self.workbench.do("swap", composition.swap, self.panel_id, leaving, joining)
        if not self.situation.off:
            self.spoil()


@pytest.fixture(autouse=True)
def _known_seeds(monkeypatch: pytest.MonkeyPatch) -> None:
    seeds = itertools.count(1)
    monkeypatch.setattr("panelapp.services.drawing.secrets.randbits", lambda _: next(seeds))


@pytest.fixture
def room(workbench: Workbench, qtbot: QtBot) -> Room:
    return Room(workbench, qtbot)


def test_a_draw_fills_the_table_the_bars_and_the_pills(room: Room) -> None:
    room.draw()
    step = room.step
    assert len(step.table.members.rows) == 10
    assert step.panel_card.seats_pill.text() == "8 of 8"
    assert step.criteria.pill.text() == "All met"
    assert all(row.bar.met for row in step.criteria.rows.values())
    last = room.situation.composition.last_draw
    assert last is not None
    assert last.code in step.fairness.words.text()
    assert not step.advice.isVisible()


def test_the_one_green_button_is_the_next_step(room: Room) -> None:
    assert room.green() == ["Draw panel"]
    room.draw()
    assert room.green() == ["On to invitation"]
    assert room.step.again_button.text() == "Draw again"
    room.draw()
    assert room.green() == ["On to invitation"]
    room.step.edit_wanted()
    assert room.green() == ["Done"]
    room.step._edited()
    room.step._ask_swap(room.situation.seated_ids[0])
    assert room.green() == ["Swap"]
    room.step._back()
    room.spoil()
    assert room.green() == ["Show proposal"]
    room.step.advice.banner.button.click()
    assert room.green() == ["Do it"]
    room.workbench.undo()
    while room.situation.off:
        room.workbench.undo()
    room.step.on_button.click()
    assert room.page.place().part == Step.INVITATION


def test_what_is_wrong_stands_on_top_in_a_narrow_window(room: Room) -> None:
    room.draw()
    room.spoil()
    step = room.step
    for width in (620, 1162, 620):
        room.page.resize(width, 700)
        room.page.layout().activate()
        QTest.qWait(1)
        tops = [widget.mapTo(step, QPoint()).y() for widget in (step.advice, step.criteria, step.panel_card)]
        assert tops[0] == min(tops)
        assert (tops[0] == tops[1]) is (width > 1000)


def test_a_part_that_opens_is_seen_from_its_top_in_a_narrow_window(room: Room) -> None:
    room.draw()
    room.page.resize(620, 500)
    QTest.qWait(20)
    room.step._ask_swap(room.situation.seated_ids[0])
    QTest.qWait(20)
    assert not room.step.swapper.title.visibleRegion().isEmpty()
    room.step.edit_wanted()
    QTest.qWait(20)
    assert not room.step.editor.seats.visibleRegion().isEmpty()


def test_a_draw_that_ends_while_another_step_is_shown_leaves_its_buttons_alone(room: Room) -> None:
    room.step.draw_button.click()
    room.page.show_part(Place("panels", room.panel_id, "recruitment"))
    room.qtbot.waitUntil(lambda: not room.step.drawing.busy, timeout=20_000)
    assert room.green() == ["On to composition"]
    room.page.show_part(Place("panels", room.panel_id, "composition"))
    assert room.green() == ["On to invitation"]


def test_somebody_on_the_panel_without_an_answer_is_told_of(room: Room) -> None:
    room.draw()
    person = room.step.table.members.rows[0][1]
    people.answer(room.workbench.store, person.id, "gender", "")
    people.change(room.workbench.store, person.id, people.Detail.BIRTH_YEAR, "", 2026)
    room.page.refresh()
    table = room.step.table
    cells = next(row.cells for _, row in table.members.rows if row.id == person.id)
    assert cells[1:3] == ("Not given", "Not given")
    table.sortByColumn(2, Qt.SortOrder.AscendingOrder)
    assert table.members.rows[7][1].id == person.id
    told = room.step.criteria.uncounted["gender"]
    assert told.isVisible()
    assert told.text().startswith("1 on the panel without an answer")
    assert not room.step.criteria.uncounted["tie"].isVisible()
    people.answer(room.workbench.store, person.id, "age", "60–79")
    room.page.refresh()
    cells = next(row.cells for _, row in table.members.rows if row.id == person.id)
    assert cells[1] == "60–79"


def test_bars_say_the_same_in_words(room: Room) -> None:
    room.draw()
    bar = room.step.criteria.rows["tie", "Bruker"].bar
    assert bar.accessibleName() == f"Tilknytning, Bruker: {bar.there} of 5–6, met"


def test_drawing_again_keeps_the_locked_and_undo_brings_the_former_back(room: Room) -> None:
    room.draw()
    table = room.step.table
    kept = table.members.rows[0][0].person_id
    table.setCurrentIndex(table.members.index(0, 1))
    room.qtbot.keyClick(table, Qt.Key.Key_Space)
    room.say_why()
    former = room.situation.composition.members
    assert next(member for member in former if member.person_id == kept).locked
    room.draw()
    assert kept in room.situation.seated_ids
    assert room.step.advice.drawn_again.isVisible()
    room.step.advice.drawn_again.button.click()
    assert room.situation.composition.members == former
    assert not room.step.advice.drawn_again.isVisible()


def test_a_click_on_the_lock_locks(room: Room) -> None:
    room.draw()
    table = room.step.table
    place = table.visualRect(table.members.index(1, LOCK)).center()
    person = table.members.rows[1][0].person_id
    room.qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    room.say_why()
    assert next(m for m in room.situation.composition.members if m.person_id == person).locked


def test_the_banner_proposes_and_mends(room: Room) -> None:
    room.draw()
    room.spoil()
    advice = room.step.advice
    assert advice.banner.isVisible()
    assert "lacks" in advice.banner.words.text() or "too many" in advice.banner.words.text()
    for _ in range(8):
        if not room.situation.off:
            break
        advice.banner.button.click()
        assert advice.proposal.isVisible()
        advice.do_button.click()
    assert not room.situation.off
    assert not advice.isVisible()


def test_a_free_seat_is_filled_before_anybody_is_swapped(room: Room) -> None:
    room.draw()
    situation = room.situation
    first = situation.composition.reserves[0].person_id
    gone = next(p for p in situation.seated_ids if first in composition.who_can_take(situation, p))
    room.workbench.do("out", composition.take_out, room.panel_id, gone)
    room.settle()
    room.step.advice.banner.button.click()
    assert "free seat" in room.step.advice.proposal_words.text()
    room.step.advice.do_button.click()
    assert room.situation.free_seats == 0


def test_somebody_found_by_name_becomes_a_reserve_or_takes_a_seat(room: Room) -> None:
    room.draw()
    step = room.step
    situation = room.situation
    person = next(p for p in situation.people.values() if p.id not in situation.drawn_ids)
    step.search.setText(person.family_name)
    assert [row.id for row in step.finder.model.rows] == [person.id]
    room.qtbot.keyClick(step.finder.table, Qt.Key.Key_Return)
    assert step.right.currentWidget() is step.placer
    step._placed_otherwise("reserve")
    assert room.situation.composition.reserves[-1].person_id == person.id
    assert step.search.text() == ""
    step._found(person.id)
    leaving = step.placer.model.rows[0].id
    step.placer.table.selectRow(0)
    step.placer.act.click()
    assert person.id in room.situation.seated_ids
    assert leaving not in room.situation.seated_ids


def test_delete_takes_out_and_undo_puts_back(room: Room) -> None:
    room.draw()
    table = room.step.table
    before = room.situation.composition.members
    table.setCurrentIndex(table.members.index(0, 1))
    room.qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert room.situation.free_seats == 1
    room.workbench.undo()
    assert room.situation.composition.members == before


def test_what_cannot_be_met_is_explained_and_a_mend_draws(room: Room) -> None:
    composition.set_targets(
        room.workbench.store,
        room.panel_id,
        (Target("tie", "Pårørende", 9, 9), Target("tie", "Bruker", 0, 9)),
    )
    panels.change(room.workbench.store, room.panel_id, seats=12)
    room.page.refresh()
    room.draw()
    advice = room.step.advice
    assert advice.reasons.isVisible()
    assert not room.situation.composition.members
    button = next(b for b in advice.reasons.findChildren(PlainButton) if b.text() == "Change and draw")
    assert "Pårørende" in button.accessibleName()
    button.click()
    room.qtbot.waitUntil(lambda: not room.step.drawing.busy, timeout=20_000)
    assert len(room.situation.seated_ids) == 12
    assert not room.situation.off
    assert not advice.reasons.isVisible()


def test_the_editor_counts_the_candidates_there_are_now(room: Room) -> None:
    room.step.edit_wanted()
    room.step.editor.remark.show()
    least, _ = room.step.editor.boxes["tie", "Pårørende"]
    before = least.accessibleDescription()
    leaving = [person_id for person_id, answers in room.situation.answers.items() if answers.get("tie") == "Pårørende"]
    panels.remove_candidates(room.workbench.store, room.panel_id, leaving[:1])
    room.page.refresh()
    after = room.step.editor.boxes["tie", "Pårørende"][0].accessibleDescription()
    assert before != after
    assert after.startswith(str(len(leaving) - 1))
    other = panels.add(room.workbench.store)
    room.page.show_part(Place("panels", other.id, "composition"))
    assert room.step.editor.remark.isHidden()


def test_a_wanted_number_is_changed_in_place_and_pulls_its_partner_along(room: Room) -> None:
    room.step.edit_wanted()
    editor = room.step.editor
    least, most = editor.boxes["tie", "Pårørende"]
    least.setValue(5)
    assert Target("tie", "Pårørende", 5, 5) in room.situation.composition.targets
    assert most.value() == 5
    assert editor.boxes["tie", "Pårørende"][0] is least
    editor.seats.setValue(4)
    assert room.situation.panel.seats == 4
    assert "At least" in editor._sums["tie"].text()
    room.workbench.undo()
    room.workbench.undo()
    assert Target("tie", "Pårørende", 2, 3) in room.situation.composition.targets
    assert least.value() == 2


def test_numbers_are_suggested_and_read_from_a_file(room: Room, tmp_path: Path) -> None:
    room.step.edit_wanted()
    editor = room.step.editor
    editor._suggest_equal()
    assert Target("tie", "Bruker", 4, 5) in room.situation.composition.targets
    path = tmp_path / "criteria.csv"
    path.write_text("feature,value,min,max\nkjønn,kvinne,3,4\nkjønn,mann,4,5\nstjernetegn,Vær,1,1\n", "utf-8")
    editor.read_file(path)
    assert room.situation.composition.targets == (
        Target("gender", "Kvinne", 3, 4),
        Target("gender", "Mann", 4, 5),
    )
    assert "stjernetegn: Vær" in editor.remark.text()
    problems: list[str] = []
    room.workbench.problem_met.connect(lambda problem: problems.append(problem.code))
    editor.read_file(tmp_path / "none.csv")
    path.write_bytes(b"PK\x03\x04 nothing")
    editor.read_file(path)
    assert problems[0] == "file.not_read"
    assert problems[1].startswith("import.")
    assert len(room.situation.composition.targets) == 2


@pytest.mark.qt_log_ignore("This plugin does not support")  # a menu without a real screen
def test_a_criterion_is_added_from_the_menu_and_removed_with_its_cross(room: Room) -> None:
    room.step.edit_wanted()
    editor = room.step.editor
    editor.add_button.click()
    menu = editor.findChild(QMenu)
    assert [action.text() for action in menu.actions()] == ["Aldersgruppe"]
    menu.actions()[0].trigger()
    menu.close()
    added = [target for target in room.situation.composition.targets if target.attribute_id == "age"]
    assert [target.category for target in added] == ["16–24", "25–39", "40–59", "60–79", "80+"]
    assert not editor.add_button.isEnabled()
    cross = next(
        b for b in editor.findChildren(PlainButton) if b.accessibleName() == "Remove the criterion Aldersgruppe"
    )
    cross.click()
    assert not [target for target in room.situation.composition.targets if target.attribute_id == "age"]


def test_find_goes_to_the_search_from_anywhere_in_the_step(room: Room) -> None:
    room.draw()
    room.step.table.setFocus()
    room.qtbot.keyClick(room.step.table, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert room.step.search.hasFocus()


def test_without_candidates_the_step_leads_to_recruitment(workbench: Workbench, qtbot: QtBot) -> None:
    room = Room(workbench, qtbot)
    empty = panels.add(workbench.store, name="tom")
    room.page.show_part(Place("panels", empty.id, "composition"))
    assert room.green() == ["Choose candidates"]
    room.step.recruit_button.click()
    assert room.page.place().part == Step.RECRUITMENT


def test_papers_hold_everybody_and_the_account_nobody(room: Room) -> None:
    room.draw()
    text = room.step.list_button.spreadsheet("csv").decode("utf-8-sig")
    situation = room.situation
    for person_id in situation.drawn_ids:
        assert situation.people[person_id].family_name in text
    assert text.count("Reserve") == 2
    assert room.step.list_button.spreadsheet("xlsx").startswith(b"PK")
    assert room.step.list_button.pdf().startswith(b"%PDF")
    room.step.fairness.account_button.click()
    account = room.step.account.account
    assert account is not None
    whole = " ".join(account.sentences) + str(account.rows)
    assert "40" in whole
    assert not [p for p in situation.people.values() if p.family_name in whole]
    assert room.step.account.pdf().startswith(b"%PDF")


def test_a_cancelled_draw_leaves_the_panel_as_it_was(room: Room) -> None:
    room.draw()
    before = room.situation.composition.members
    room.step.again_button.click()
    room.give_reason()
    assert not room.step.again_button.isEnabled()
    room.step.cancel()
    room.qtbot.waitUntil(lambda: not room.step.drawing.busy, timeout=20_000)
    assert room.situation.composition.members == before
    assert room.step.again_button.isEnabled()


def test_reserves_follow_those_with_a_seat_however_the_table_is_sorted(room: Room) -> None:
    room.draw()
    table = room.step.table
    for column in range(1, table.members.swap_column):
        table.sortByColumn(column, Qt.SortOrder.DescendingOrder)
        standings = [member.standing for member, _ in table.members.rows]
        assert standings == [Standing.SEAT] * 8 + [Standing.RESERVE] * 2
        keys = [row.keys[column - 1] for _, row in table.members.rows[:8]]
        assert keys == sorted(keys, reverse=True)


@pytest.mark.parametrize(
    "code", [code for code in FindingCode.__args__ if code not in ("conflict", "mend", "mend_beyond")]
)
def test_every_finding_has_a_sentence_with_its_numbers(look: object, code: str) -> None:
    words = findings.sentence(Finding(code, "age", "80+", 4, 2), lambda _: "Alder")  # pyright: ignore[reportArgumentType]
    assert words.endswith(".")
    assert "{" not in words


def test_conflicts_and_mends_are_worded(look: object) -> None:
    conflict = Finding(
        "conflict",
        bounds=(Bound("minimum", "age", "80+", 4), Bound("maximum", "tie", "Bruker", 2), Bound("include", "", "", 3)),
    )
    words = findings.sentence(conflict, {"age": "Alder", "tie": "Tilknytning"}.__getitem__)
    assert "at least 4 with Alder 80+; at most 2 with Tilknytning Bruker; 3 locked seats" in words
    mend = Finding("mend", changes=(Change("minimum", "age", "80+", 4, 2), Change("maximum", "age", "16–24", 1, 3)))
    assert findings.sentence(mend, lambda _: "Alder") == (
        "Lower the minimum for 80+ (Alder) from 4 to 2 and raise the maximum for 16–24 (Alder) from 1 to 3"
    )


def test_a_reserve_dropped_on_a_seat_takes_it_over(room: Room) -> None:
    room.draw()
    members = room.step.table.members
    seated, reserve = members.rows[2][0].person_id, members.rows[8][0].person_id
    assert members.flags(members.index(8, 1)) & Qt.ItemFlag.ItemIsDragEnabled
    carried = members.mimeData([members.index(8, 1)])
    members.dropMimeData(carried, Qt.DropAction.MoveAction, -1, -1, members.index(2, 1))
    assert reserve in room.situation.seated_ids
    assert seated not in room.situation.drawn_ids
    room.workbench.undo()
    assert seated in room.situation.seated_ids


def test_what_is_dragged_carries_no_person_and_locked_seats_take_nobody(room: Room) -> None:
    room.draw()
    members = room.step.table.members
    assert not members.flags(members.index(0, 1)) & Qt.ItemFlag.ItemIsDragEnabled
    carried = members.mimeData([members.index(8, 1)])
    assert carried.formats() == [DRAGGED_RESERVE] and carried.data(DRAGGED_RESERVE).toStdString() == "8"
    room.workbench.do("lock", composition.set_locked, room.panel_id, members.rows[0][0].person_id, True, "Leder")
    assert not members.flags(members.index(0, 1)) & Qt.ItemFlag.ItemIsDropEnabled
    assert members.flags(members.index(1, 1)) & Qt.ItemFlag.ItemIsDropEnabled


def test_enter_on_a_reserve_asks_whose_seat_it_takes(room: Room) -> None:
    room.draw()
    table = room.step.table
    reserve = table.members.rows[8][0].person_id
    table.setCurrentIndex(table.members.index(8, 1))
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert room.step.right.currentWidget() is room.step.placer
    room.step.placer.table.setCurrentIndex(room.step.placer.table.model().index(0, 0))
    QTest.keyClick(room.step.placer.table, Qt.Key.Key_Return)
    assert reserve in room.situation.seated_ids
