"""What a mend, a swap or a seat given by hand costs in fairness, told before it is done."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import panel_room
import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from panelapp.domain.panels import Member, Standing, Target
from panelapp.services import chances, composition, drawing, leeway, panels
from panelapp.services.chances import Spread
from panelapp.storage import panels as records
from panelapp.storage import people as people_records
from panelapp.ui import language
from panelapp.ui.panels import certificate_words, cost_words, fairness_words
from panelapp.ui.panels.advice_card import AdviceCard
from panelapp.ui.widgets.basics import PlainButton
from panelapp.ui.workbench import Workbench

WAITING = "Working out the chances it gives …"
TOO_MANY = (Target("tie", "Pårørende", 9, 9), Target("tie", "Bruker", 0, 9))


class Room(panel_room.Room):
    """The composition step, and what is done in it."""

    @property
    def advice(self) -> AdviceCard:
        return self.step.advice

    def draw(self) -> None:
        """Have a panel drawn, the same one each time."""
        drawn = drawing.draw(drawing.order(self.situation, 1))
        assert isinstance(drawn, drawing.Drawn)
        assert self.workbench.do("draw", drawing.keep, drawn)

    def draw_in_vain(self) -> None:
        """Draw until it is told why it cannot be."""
        self.step.draw_button.click()
        self.qtbot.waitUntil(self.advice.reasons.isVisible, timeout=20_000)

    def let_live_together(self, *person_ids: str) -> None:
        """Give these one address, and want one from each household."""
        for person_id in person_ids:
            people_records.put(
                self.workbench.store, replace(self.situation.people[person_id], address="Storgata 1, 2000 Lillestrøm")
            )
        self.workbench.do("rule", panels.change, self.panel_id, one_per_household=True)

    def put_up(self, *person_ids: str) -> None:
        """Have the panel consist of these, with no wanted numbers."""
        self.workbench.do("numbers", composition.set_targets, self.panel_id, ())
        self.workbench.do("seats", records.put_members, self.panel_id, [Member(own) for own in person_ids])

    def alternatives(self) -> list[tuple[PlainButton, str]]:
        """The buttons that change something and draw, and what is said of the chances above each."""
        buttons = [b for b in self.advice.findChildren(PlainButton) if b.isVisible() and b.text() == "Change and draw"]
        lines = {button: line.text() for line, button in self.advice._cost_lines.values() if line.isVisible()}
        return [(button, lines.get(button, "")) for button in buttons]


@pytest.fixture(autouse=True)
def _english(look: object) -> Iterator[None]:
    former = QLocale()
    language.apply("en")
    yield
    QLocale.setDefault(former)


@pytest.fixture
def room(workbench: Workbench, qtbot: QtBot) -> Iterator[Room]:
    made = Room(workbench, qtbot)
    yield made
    made.step.cancel()
    made.page.hide()


def test_each_mend_tells_the_chances_that_the_draw_then_gives(room: Room) -> None:
    room.workbench.do("size", panels.change, room.panel_id, seats=12)
    room.workbench.do("wanted", composition.set_targets, room.panel_id, TOO_MANY)
    found = drawing.draw(drawing.order(room.situation, 1))
    assert isinstance(found, drawing.Impossible)
    room.advice.show_impossible(found.findings)
    assert {words for _, words in room.alternatives()} == {WAITING}
    room.settle()
    told = room.alternatives()
    assert told
    impossible = room.advice._impossible
    for button, words in told:
        wanted = drawing.apply_changes(TOO_MANY, impossible[button.property("mend")].changes)
        composition.set_targets(room.workbench.store, room.panel_id, wanted)
        lots = drawing.prepare(drawing.order(room.situation, 1))
        assert isinstance(lots, drawing.Lots)
        spread = chances.spread_of([float(each) for each in lots.prepared.fairness.of_people()])
        assert fairness_words.percent(spread.highest) in words or f"{spread.sure} are sure of a seat." in words
        assert fairness_words.percent(spread.lowest) in words
        assert button.accessibleDescription() == words


def test_the_household_rule_given_up_tells_its_chances_too(room: Room) -> None:
    relatives = [p.id for p in room.situation.people.values() if p.answers["tie"] == "Pårørende"]
    room.let_live_together(*relatives)
    room.draw_in_vain()
    room.settle()
    button, words = room.alternatives()[-1]
    assert "one household" in button.accessibleName()
    room.workbench.do("rule", panels.change, room.panel_id, one_per_household=False)
    spread = leeway.glance(composition.task(room.situation))
    assert spread is not None
    assert words == cost_words.of_mend(spread)
    assert "40 candidates" in words


def test_what_is_being_worked_out_is_given_up_when_the_numbers_are_others(room: Room) -> None:
    room.workbench.do("size", panels.change, room.panel_id, seats=12)
    room.workbench.do("wanted", composition.set_targets, room.panel_id, TOO_MANY)
    found = drawing.draw(drawing.order(room.situation, 1))
    assert isinstance(found, drawing.Impossible)
    room.advice.show_impossible(found.findings)
    assert room.advice.working
    room.workbench.do("wanted", composition.set_targets, room.panel_id, ())
    assert not room.advice.working
    room.qtbot.wait(100)
    assert all(line.text() == WAITING for line, _ in room.advice._cost_lines.values())


@pytest.mark.parametrize(
    ("spread", "words"),
    [
        (
            Spread(0.04, 0.4, 38, 2, 0),
            "Then each of 38 candidates has a chance of at least 4.0%, and none of them more than 40.0%. "
            "2 are sure of a seat.",
        ),
        (Spread(0.2, 0.2, 40, 0, 0), "Then 40 candidates have the same chance of a seat, 20.0%."),
        (Spread(0.0, 0.0, 0, 12, 3), "12 are sure of a seat. 3 cannot get a seat."),
    ],
)
def test_the_chances_of_a_mend_in_words(room: Room, spread: Spread, words: str) -> None:
    assert cost_words.of_mend(spread) == words


def test_a_swap_tells_whom_it_moves_and_that_the_account_says_so(room: Room) -> None:
    room.draw()
    leaving = room.situation.seated_ids[0]
    room.step._ask_swap(leaving)
    card = room.step.swapper
    assert "smallest chance in the draw comes first" in card.words.text()
    assert "no longer drawn by lot alone; the account of the draw says so" in card.words.text()
    joining = card.model.rows[0].id
    known = room.situation.chances
    low, high = (fairness_words.percent(known[own].chance) for own in (leaving, joining))
    cost = card.note.text().split("\n")[-1]
    if low == high:
        assert cost == f"In the draw, the one who leaves and the one who joins both had a chance of {low}."
    else:
        assert cost == f"In the draw, the one who leaves had a chance of {low}, the one who joins {high}."
    card.act.click()
    room.step.fairness.account_button.click()
    account = room.step.account
    assert account.account is not None
    assert any("changed by hand" in sentence for sentence in account.account.sentences)
    kept = account._kept
    assert kept is not None
    assert (kept.left, kept.joined) == ((known[leaving].code,), (known[joining].code,))
    last = room.situation.composition.last_draw
    assert last is not None
    sections = certificate_words.certificate(room.situation, last, kept, "en").sections
    assert any(f"Given a seat after the draw: {known[joining].code}." in section.sentences for section in sections)


def test_whom_a_swap_moves_in_words(room: Room) -> None:
    room.draw()
    situation = room.situation
    user, relative = (
        next(p for p in situation.people if situation.answers[p]["tie"] == tie) for tie in ("Bruker", "Pårørende")
    )
    assert cost_words.of_swap(situation, user, relative) == (
        "In the draw, the one who leaves had a chance of 18.8%, the one who joins 25.0%."
    )
    assert cost_words.of_swap(situation, None, relative) == "In the draw, the one who joins had a chance of 25.0%."
    few = {own: chance for own, chance in situation.chances.items() if own != relative}
    without = replace(situation, chances=few)
    for leaving, joining, words in (
        (user, relative, "In the draw, the one who leaves had a chance of 18.8%; the one who joins was not in it."),
        (relative, user, "The one who leaves was not in the draw; the one who joins had a chance of 18.8% there."),
        (relative, relative, "Neither the one who leaves nor the one who joins was in the draw."),
        (user, user, "In the draw, the one who leaves and the one who joins both had a chance of 18.8%."),
        (None, relative, "The one who joins was not in the draw."),
    ):
        assert cost_words.of_swap(without, leaving, joining) == words
    assert cost_words.of_swap(replace(situation, chances={}), user, relative) == ""


def test_a_proposal_tells_what_it_costs(room: Room) -> None:
    room.draw()
    gone = room.situation.seated_ids[0]
    room.workbench.do("out", composition.take_out, room.panel_id, gone)
    room.settle()
    assert room.green() == ["Show proposal"]
    room.advice.banner.button.click()
    said = room.advice.proposal_cost.text()
    assert said.startswith("In the draw, the one who joins had a chance of ")
    assert said.endswith("the account of the draw says so.")
    room.advice.do_button.click()
    assert room.situation.free_seats == 0
    assert room.situation.off == ()


def test_a_panel_put_together_by_hand_costs_nobody_a_chance(room: Room) -> None:
    ids = list(room.situation.people)
    room.put_up(*ids[:7])
    room.settle()
    assert "33 candidates fit without breaking a wanted number." in room.advice.banner.words.text()
    room.advice.banner.button.click()
    assert not room.advice.proposal_cost.isVisible()
    room.step._ask_swap(ids[0])
    assert "draw" not in room.step.swapper.words.text()
    assert "draw" not in room.step.swapper.note.text()


def test_who_fits_no_free_seat_without_breaking_a_number_is_said(room: Room) -> None:
    women = [p for p in room.situation.people if room.situation.answers[p]["gender"] == "Kvinne"]
    room.put_up(*women[:7])
    wanted = (Target("gender", "Kvinne", 7, 7), Target("gender", "Mann", 0, 0))
    room.workbench.do("numbers", composition.set_targets, room.panel_id, wanted)
    room.settle()
    assert "A wanted number is broken whoever it is, least with 33 candidates." in room.advice.banner.words.text()


def test_a_seat_beside_somebody_of_the_household_is_told_on_the_button_and_undone(room: Room) -> None:
    ids = list(room.situation.people)
    room.put_up(*ids[:7])
    mate, joining = ids[0], ids[10]
    room.let_live_together(mate, joining)
    before = room.situation.composition
    room.step._found(joining)
    card = room.step.placer
    assert "one from each household is wanted" in card.words.text()
    rows = {row.id: place for place, row in enumerate(card.model.rows)}
    card.table.selectRow(rows[mate])
    assert card.act.text() == "Swap"
    card.table.selectRow(rows[ids[1]])
    assert card.act.text() == "Swap all the same"
    assert "Seats two of one household" in card.model.note_of(ids[1])
    card.act.click()
    assert set(composition.living_together(room.situation)) == {mate, joining}
    room.workbench.undo()
    assert room.situation.composition == before
    room.step._found(joining)
    room.press("Give a free seat all the same")
    assert set(composition.living_together(room.situation)) == {mate, joining}


def test_two_of_one_household_are_told_until_a_swap_parts_them(room: Room) -> None:
    room.draw()
    situation = room.situation
    mate, other = situation.seated_ids[:2]
    joining = next(p for p in composition.who_can_take(situation, other) if p not in situation.drawn_ids)
    room.let_live_together(mate, joining)
    assert not room.advice.isVisible()
    room.workbench.do("swap", composition.swap, room.panel_id, other, joining, knowingly=True)
    assert "2 members live with another member." in room.advice.banner.words.text()
    room.step.fairness.account_button.click()
    assert room.step.account.account is not None
    assert any("one from each household is wanted: 2." in said for said in room.step.account.account.sentences)
    assert room.green() == ["Show proposal"]
    room.advice.banner.button.click()
    assert room.advice.proposal_cost.text().startswith("In the draw, the one who leaves")
    room.advice.do_button.click()
    assert composition.living_together(room.situation) == ()
    assert room.situation.off == ()
    assert not room.advice.isVisible()


@pytest.mark.parametrize("way", ["free seat", "drag"])
def test_a_reserve_of_a_seated_household_gets_no_seat_unawares(room: Room, way: str) -> None:
    room.draw()
    mate, other, third = room.situation.seated_ids[:3]
    reserve = room.situation.composition.reserves[0].person_id
    room.let_live_together(mate, reserve)
    room.workbench.do("out", composition.take_out, room.panel_id, third)
    before = room.situation.composition
    if way == "drag":
        room.step.table.members.reserve_dropped.emit(other, reserve)
    else:
        room.step.table.seat_asked.emit(reserve)
    assert room.situation.composition == before
    assert room.step.right.currentWidget() is room.step.placer
    assert "one from each household is wanted" in room.step.placer.words.text()
    room.step.table.members.reserve_dropped.emit(mate, reserve)
    assert reserve in room.situation.seated_ids
    assert composition.living_together(room.situation) == ()
    assert room.situation.composition.members[0].standing is Standing.SEAT
