"""Only the numbers are read again where nothing else was written, and what is shown is what a whole reading shows."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from panel_data import ready_panel
from pytestqt.qtbot import QtBot

from panelapp.domain.panels import Member, Standing, Target
from panelapp.domain.people import Person
from panelapp.services import attributes, composition, panels, people
from panelapp.storage import panels as panel_records
from panelapp.storage import people as people_records
from panelapp.ui.panels.advice_card import AdviceCard
from panelapp.ui.panels.situation_reader import SituationReader
from panelapp.ui.workbench import Workbench


class Room:
    """A reader that has read a panel with two members."""

    def __init__(self, workbench: Workbench) -> None:
        self.workbench, self.store = workbench, workbench.store
        self.panel_id = ready_panel(self.store).id
        panel_records.put_members(self.store, self.panel_id, [Member("p01"), Member("p02", Standing.RESERVE)])
        self.reader = SituationReader(workbench)
        self.first = self.reader.read(self.panel_id)

    def again(self) -> bool:
        """Read again, see that nothing is missed, and tell whether the people were not read."""
        read = self.reader.read(self.panel_id)
        assert read == composition.read(self.store, self.panel_id)
        return read.people is self.first.people

    def do(self, act: Callable[..., object], *args: object, **kwargs: object) -> None:
        assert self.workbench.do("step", act, *args, **kwargs)


@pytest.fixture
def room(workbench: Workbench) -> Room:
    return Room(workbench)


WANTED = (Target("gender", "Kvinne", 1, 2), Target("age", "25–39", 1, 3))


def test_numbers_alone_are_read_alone(room: Room) -> None:
    assert room.again()
    room.do(composition.set_targets, room.panel_id, WANTED)
    assert room.again()
    room.do(panels.change, room.panel_id, seats=9, one_per_household=True, dropout_percent=20)
    assert room.again()
    room.workbench.undo()
    assert room.again()
    room.workbench.redo()
    assert room.again()


@pytest.mark.parametrize(
    "act",
    [
        lambda room: room.do(people.add, "Kari Holm"),
        lambda room: room.do(people.answer, "p01", "gender", "Annet"),
        lambda room: room.do(panels.remove_candidates, room.panel_id, ["p03"]),
        lambda room: room.do(composition.take_out, room.panel_id, "p01"),
        lambda room: room.do(attributes.rename, "gender", "Noe annet"),
        lambda room: room.do(panels.change, room.panel_id, starts_on="2027-03-01"),
    ],
)
def test_everything_is_read_where_something_else_was_written(room: Room, act: Callable[[Room], None]) -> None:
    act(room)
    assert not room.again()


def test_everything_is_read_where_a_write_was_missed(room: Room) -> None:
    people_records.put(room.store, Person("x", "Kari"))
    room.do(composition.set_targets, room.panel_id, WANTED)
    assert not room.again()


def test_two_acts_of_which_only_the_last_was_about_numbers(room: Room) -> None:
    room.do(people.answer, "p01", "gender", "Annet")
    room.do(composition.set_targets, room.panel_id, WANTED)
    assert not room.again()


def test_another_panel_is_read_whole(room: Room) -> None:
    other = panels.add(room.store, name="Torget")
    assert room.reader.read(other.id).composition.candidate_ids == frozenset()
    assert not room.again()


def test_among_very_many_it_is_said_at_once_what_is_off_and_swaps_follow(room: Room, qtbot: QtBot) -> None:
    many = [Person(f"x{i:04}", "Kari", answers={"gender": "Kvinne", "tie": "Bruker"}) for i in range(5_000)]
    people_records.put_many(room.store, many)
    panels.add_candidates(room.store, room.panel_id, [person.id for person in many])
    composition.set_targets(room.store, room.panel_id, [Target("gender", "Mann", 1, 1)])
    card = AdviceCard(room.workbench)
    qtbot.addWidget(card)
    card.show_situation(composition.read(room.store, room.panel_id))
    assert card.has_an_act
    assert card.banner.button.isHidden()
    assert "Mann lacks 1" in card.banner.words.text()
    qtbot.waitUntil(lambda: not card.banner.button.isHidden())
    card.banner.button.click()
    assert not card.proposal.isHidden()
