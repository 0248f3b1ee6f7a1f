"""Age groups cut anew by dragging limits, by keys, by buttons and by typing, from the editor of wanted numbers."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from panel_data import ready_panel
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from panelapp.domain.panels import Member, Step, Target
from panelapp.domain.people import Person
from panelapp.services import age_groups, attributes, composition, panels
from panelapp.storage import panels as panel_records
from panelapp.storage import people as people_records
from panelapp.ui import theme
from panelapp.ui.page import Place
from panelapp.ui.panels.composition_step import CompositionStep
from panelapp.ui.panels.page import PanelsPage
from panelapp.ui.workbench import Workbench

WANTED = (("16–24", 1, 1), ("25–39", 1, 3), ("40–59", 2, 4), ("60–79", 1, 3), ("80+", 0, 1))


class Room:
    """The age groups of a panel of 8, opened from the editor of its wanted numbers."""

    def __init__(self, workbench: Workbench, qtbot: QtBot, width: int = 1162) -> None:
        self.workbench, self.store = workbench, workbench.store
        self.panel_id = ready_panel(self.store).id
        want(self.store, self.panel_id)
        self.page = PanelsPage(workbench)
        qtbot.addWidget(self.page)
        self.page.resize(width, 768)
        workbench.changed.connect(self.page.refresh)
        self.page.show()
        self.page.activateWindow()
        assert QTest.qWaitForWindowActive(self.page)
        self.page.show_part(Place("panels", self.panel_id, "composition"))
        step = self.page.view.view(Step.COMPOSITION)
        assert isinstance(step, CompositionStep)
        self.step, self.editor, self.card = step, step.editor, step.ages
        self.axis = step.ages.axis
        step.edit_wanted()
        self.editor.age_buttons["age"].click()
        qtbot.wait(20)

    @property
    def wanted(self) -> tuple[tuple[str, int, int], ...]:
        return wanted(self.store, self.panel_id)

    @property
    def groups(self) -> tuple[str, ...]:
        return attributes.get(self.store, "age").category_names

    @property
    def shown(self) -> list[tuple[str, str, str]]:
        rows = [row for row in self.card.rows if not row.name.isHidden()]
        return [(row.name.text(), row.people.text(), row.wanted.text()) for row in rows]

    def at(self, age: float) -> QPoint:
        """Where an age is on the axis, in the middle of a handle's height."""
        point = QPoint(round(self.axis._x(age)), self.axis.height() // 2)
        assert self.page.childAt(self.axis.mapTo(self.page, point)) is self.axis  # nothing lies above it
        return point

    def drag(self, start: int, *ages: int, drop: bool = True) -> None:
        """Drag the limit at an age with the mouse."""
        QTest.mousePress(self.axis, Qt.MouseButton.LeftButton, pos=self.at(start))
        for age in ages:
            QTest.mouseMove(self.axis, self.at(age))
        if drop:
            QTest.mouseRelease(self.axis, Qt.MouseButton.LeftButton, pos=self.at(ages[-1]))


def want(store, panel_id: str) -> None:
    former = panel_records.targets(store, panel_id)
    composition.set_targets(store, panel_id, (*(Target("age", *each) for each in WANTED), *former))


def wanted(store, panel_id: str) -> tuple[tuple[str, int, int], ...]:
    found = panel_records.targets(store, panel_id)
    return tuple((each.category, each.minimum, each.maximum) for each in found if each.attribute_id == "age")


def drawn_panel(store, name: str = "Nabovarsel") -> str:
    made = panels.add(store, name=name)
    panels.add_candidates(store, made.id, ["p01"])
    composition.set_targets(store, made.id, [Target("age", *each) for each in WANTED])
    panel_records.put_members(store, made.id, [Member("p01")])
    return made.id


@pytest.fixture
def room(workbench: Workbench, qtbot: QtBot) -> Room:
    return Room(workbench, qtbot)


def test_it_opens_with_the_candidates_counted_and_the_first_limit_in_hand(room: Room) -> None:
    assert room.step.right.currentWidget() is room.card
    assert room.shown[1] == ("25–39", "11 candidate(s)", "wanted 1–3")
    assert room.axis.handles[1].hasFocus()
    assert not room.card.use_button.isEnabled()
    assert not room.step.draw_button.isVisible()


def test_a_limit_is_dragged_the_counts_follow_and_nothing_is_written_before_it_is_used(room: Room) -> None:
    room.drag(40, 42, 45, drop=False)
    people = {age: age_groups.read(room.store, "age", room.panel_id).people.get(age, 0) for age in range(110)}
    assert room.shown[1][:2] == ("25–44", f"{sum(people[age] for age in range(25, 45))} candidate(s)")
    assert room.axis.handles[2].hasFocus()
    QTest.mouseRelease(room.axis, Qt.MouseButton.LeftButton, pos=room.at(45))
    assert room.groups[1] == "25–39"
    assert not room.card.consequence.isHidden()
    before = room.wanted
    shown = [words for _, _, words in room.shown]
    room.card.use_button.click()
    assert room.groups == ("16–24", "25–44", "45–59", "60–79", "80+")
    assert sum(least for _, least, _ in room.wanted) == sum(least for _, least, _ in before)
    assert sum(most for _, _, most in room.wanted) == sum(most for _, _, most in before)
    assert shown[0] == "wanted 1"
    assert shown[1:4] == [
        f"wanted {least}–{most}" if least != most else f"wanted {least}" for _, least, most in room.wanted[1:4]
    ]
    room.workbench.undo()
    assert room.groups == ("16–24", "25–39", "40–59", "60–79", "80+")
    assert room.wanted == before


def test_limits_dragged_together_join_the_groups_and_apart_again_they_do_not(room: Room) -> None:
    room.drag(40, 30, 20, drop=False)  # as far as the neighbour
    assert [name for name, _, _ in room.shown] == ["16–24", "25–59", "60–79", "80+"]
    QTest.mouseMove(room.axis, room.at(50))
    assert [name for name, _, _ in room.shown] == ["16–24", "25–49", "50–59", "60–79", "80+"]
    QTest.mouseMove(room.axis, room.at(75))
    QTest.mouseRelease(room.axis, Qt.MouseButton.LeftButton, pos=room.at(75))
    assert room.axis.lowest_ages == (16, 25, 60, 80)
    assert len(room.axis.handles) == 4
    assert room.axis.handles[2].hasFocus()
    assert room.shown[1] == ("25–59", "25 candidate(s)", "wanted 3–7")


def test_the_first_limit_is_never_dragged_away(room: Room) -> None:
    room.drag(16, 60)
    assert room.axis.lowest_ages == (24, 25, 40, 60, 80)
    room.drag(24, 20)
    assert room.axis.lowest_ages[0] == 20
    room.axis.handles[0].setFocus()
    QTest.keyClick(room.axis.handles[0], Qt.Key.Key_Delete)
    assert room.axis.lowest_ages == (20, 25, 40, 60, 80)


def test_keys_move_the_limit_in_hand_by_one_year_and_by_five_and_stop_at_the_next(room: Room) -> None:
    limit = room.axis.handles[1]
    for key, age in (
        (Qt.Key.Key_Right, 26),
        (Qt.Key.Key_Up, 27),
        (Qt.Key.Key_Left, 26),
        (Qt.Key.Key_PageUp, 31),
        (Qt.Key.Key_PageDown, 26),
        (Qt.Key.Key_PageDown, 21),
        (Qt.Key.Key_PageDown, 17),
        (Qt.Key.Key_PageDown, 17),
        (Qt.Key.Key_End, 39),
    ):
        QTest.keyClick(limit, key)
        assert room.axis.lowest_ages == (16, age, 40, 60, 80)
        assert limit.hasFocus()
    QTest.keyClick(limit, Qt.Key.Key_Delete)
    assert room.axis.lowest_ages == (16, 40, 60, 80)
    assert room.axis.handles[0].hasFocus()
    QTest.keyClick(room.axis.handles[0], Qt.Key.Key_Tab)
    assert room.axis.handles[1].hasFocus()


def test_every_limit_says_what_it_parts_and_how_many_are_below(room: Room) -> None:
    below = sum(number for age, number in age_groups.read(room.store, "age", room.panel_id).people.items() if age < 41)
    QTest.keyClick(room.axis.handles[2], Qt.Key.Key_Right)
    interface = QAccessible.queryAccessibleInterface(room.axis.handles[2])
    assert interface.role() is QAccessible.Role.Slider
    words = f"Limit between 25–40 and 41–59, 41 years, {below} person(s) below"
    assert interface.text(QAccessible.Text.Name) == words
    assert interface.valueInterface().currentValue() == 41
    assert room.axis.handles[0].accessibleName().startswith("Beginning of 16–24, 16 years, ")


def test_everything_there_has_a_name_and_is_big_enough(room: Room) -> None:
    for widget in (*room.card.findChildren(QPushButton), *room.card.findChildren(QLineEdit)):
        if widget.isVisible():
            assert widget.accessibleName()
            assert min(widget.width(), widget.height()) >= 32
    names = [row.split.accessibleName() for row in room.card.rows]
    assert names == ["Split 16–24", "Split 25–39", "Split 40–59", "Split 60–79", "Split 80+"]
    assert room.card.rows[0].join.accessibleName() == "Join 16–24 with 25–39"


def test_a_double_click_begins_a_group_but_not_on_a_limit(room: Room) -> None:
    QTest.mouseDClick(room.axis, Qt.MouseButton.LeftButton, pos=room.at(50))
    assert room.axis.lowest_ages == (16, 25, 40, 50, 60, 80)
    assert room.axis.handles[3].hasFocus()
    assert len(room.shown) == 6
    QTest.mouseDClick(room.axis, Qt.MouseButton.LeftButton, pos=room.at(60))
    assert room.axis.lowest_ages == (16, 25, 40, 50, 60, 80)


def test_a_group_is_split_and_joined_with_buttons(room: Room) -> None:
    QTest.mouseClick(room.card.rows[2].split, Qt.MouseButton.LeftButton)
    assert len(room.axis.lowest_ages) == 6
    new = room.axis.lowest_ages[3]
    assert 40 < new < 60
    assert room.axis.handles[3].hasFocus()
    assert room.card.lowest_ages.text() == f"16, 25, 40, {new}, 60, 80"
    room.card.rows[0].join.setFocus()
    QTest.keyClick(room.card.rows[0].join, Qt.Key.Key_Space)
    assert room.axis.lowest_ages == (16, 40, new, 60, 80)
    assert room.shown[0][2] == "wanted 2–4"


def test_ages_are_typed_and_unclear_ones_are_pointed_out(room: Room) -> None:
    line = room.card.lowest_ages
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "60, 18")
    assert not room.card.unclear.isHidden()
    line.selectAll()
    QTest.keyClicks(line, "18 30 67")
    assert room.card.unclear.isHidden()
    assert room.axis.lowest_ages == (18, 30, 67)
    assert line.text() == "18 30 67"
    room.axis.handles[0].setFocus()
    assert line.text() == "18, 30, 67"


def test_going_back_forgets_the_limits_and_leads_to_the_button(room: Room, qtbot: QtBot) -> None:
    room.drag(40, 50)
    QTest.keyClick(room.axis.handles[2], Qt.Key.Key_Escape)
    assert room.step.right.currentWidget() is room.step.panel_card
    qtbot.waitUntil(lambda: room.editor.age_buttons["age"].hasFocus())
    assert room.groups[1] == "25–39"
    room.editor.age_buttons["age"].click()
    assert room.axis.lowest_ages == (16, 25, 40, 60, 80)


def test_what_was_done_is_said_and_undone_there(room: Room, qtbot: QtBot) -> None:
    QTest.keyClick(room.axis.handles[1], Qt.Key.Key_Delete)
    room.card.use_button.click()
    assert "The age groups are now 16–39, 40–59, 60–79, 80+." in room.step.done_line.words.text()
    assert room.wanted[0] == ("16–39", 2, 4)
    qtbot.waitUntil(lambda: room.editor.age_buttons["age"].hasFocus())
    room.step.done_line.button.click()
    assert room.wanted == WANTED


def test_other_changes_leave_the_limits_in_hand_alone_and_new_groups_replace_them(room: Room) -> None:
    room.drag(40, 50)
    room.editor.seats.setValue(9)
    assert room.axis.lowest_ages == (16, 25, 50, 60, 80)
    people_records.put_many(room.store, [Person("x", "Kari", birth_year=2001)])
    room.workbench.do("join", panels.add_candidates, room.panel_id, ["x"])
    assert room.shown[1][:2] == ("25–49", "19 candidate(s)")
    room.workbench.do("cut", age_groups.put, "age", [18, 67])
    assert room.axis.lowest_ages == (18, 67)
    room.workbench.do("remove", attributes.remove, "age")
    assert room.step.right.currentWidget() is room.step.panel_card


def test_a_drawn_panel_keeps_its_groups_unless_it_is_to_follow(room: Room) -> None:
    drawn_id = drawn_panel(room.store)
    room.editor.age_buttons["age"].click()
    assert room.card.keep_drawn.isHidden()
    QTest.keyClick(room.axis.handles[1], Qt.Key.Key_Delete)
    assert room.card.keep_drawn.isVisibleTo(room.card)
    assert room.card.drawn.text() == (
        "Drawn: Nabovarsel. Nothing changes there; their groups will be called “Aldersgruppe (former)”."
    )
    room.card.keep_drawn.click()
    assert room.card.drawn.text() == "Drawn: Nabovarsel. Wanted numbers change there too. Nobody loses a seat."
    room.card.keep_drawn.click()
    room.card.use_button.click()
    assert "The former ones stay with Nabovarsel." in room.step.done_line.words.text()
    former = composition.read(room.store, drawn_id).criteria[0]
    assert former.attribute.name == "Aldersgruppe (former)"
    assert [count.target.category for count in former.counts] == [name for name, _, _ in WANTED]
    room.workbench.undo()
    assert wanted(room.store, drawn_id) == WANTED
    assert [each.name for each in attributes.all(room.store)].count("Aldersgruppe (former)") == 0


def test_a_drawn_panel_follows_where_the_tick_is_taken_away(room: Room) -> None:
    drawn_id = drawn_panel(room.store)
    room.editor.age_buttons["age"].click()
    QTest.keyClick(room.axis.handles[1], Qt.Key.Key_Delete)
    room.card.keep_drawn.click()
    room.card.use_button.click()
    assert wanted(room.store, drawn_id)[0] == ("16–39", 2, 4)


@pytest.fixture
def large(look: QApplication) -> Iterator[None]:
    theme.apply("light", 200)
    yield
    theme.apply("light")


def test_nothing_is_cut_off_with_large_text(large: None, workbench: Workbench, qtbot: QtBot) -> None:
    room = Room(workbench, qtbot, 950)
    drawn_panel(room.store)
    room.editor.age_buttons["age"].click()
    QTest.mouseClick(room.card.rows[1].split, Qt.MouseButton.LeftButton)
    qtbot.wait(20)
    assert room.card.width() <= room.step.width()
    for row in room.card.rows[:6]:
        for part in (row.name, row.people, row.wanted):
            assert part.width() >= part.fontMetrics().horizontalAdvance(part.text())
            assert part.mapTo(room.card, part.rect().topRight()).x() <= room.card.width()
        assert min(row.split.width(), row.split.height()) >= 64
    for words in (room.card.consequence, room.card.drawn):
        assert words.height() >= words.heightForWidth(words.width())
