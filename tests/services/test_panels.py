from __future__ import annotations

from datetime import date

import pytest
from panel_data import fill_register, ready_panel

from panelapp.domain.panels import Standing, Step
from panelapp.errors import UserError
from panelapp.services import composition, drawing, panels
from panelapp.storage import people as people_records
from panelapp.storage.store import Store


def test_a_panel_keeps_what_is_written(store: Store) -> None:
    panel = panels.add(store, name="  Byggesaker ")
    assert panel.name == "Byggesaker"
    panels.change(store, panel.id, purpose="Bedre nabovarsel", starts_on="2026-01-10", seats=24)
    found = panels.get(store, panel.id)
    assert (found.purpose, found.starts_on, found.seats, found.reserves) == ("Bedre nabovarsel", "2026-01-10", 24, 4)


def test_the_newest_panel_comes_first(store: Store) -> None:
    names = ["a", "b", "c"]
    for name in names:
        panels.add(store, name=name)
    assert [panel.name for panel in panels.all(store)] == ["c", "b", "a"]


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"starts_on": "2026-05-01", "ends_on": "2026-04-30"}, "panel.ends_before_start"),
        ({"seats": 0}, "panel.seats"),
        ({"reserves": -1}, "panel.seats"),
        ({"seats": 1001}, "panel.seats"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_written(store: Store, fields: dict[str, object], code: str) -> None:
    panel = panels.add(store, name="x")
    with pytest.raises(UserError) as raised:
        panels.change(store, panel.id, **fields)  # pyright: ignore[reportArgumentType]
    assert raised.value.code == code
    assert panels.get(store, panel.id) == panel


def test_a_panel_that_is_gone_says_so(store: Store) -> None:
    panel = panels.add(store, name="x")
    panels.remove(store, panel.id)
    with pytest.raises(UserError, match=r"panel\.missing"):
        panels.get(store, panel.id)


def test_candidates_who_are_drawn_stay_candidates(store: Store) -> None:
    fill_register(store, 4)
    panel = panels.add(store, name="x")
    panels.add_candidates(store, panel.id, ["p00", "p01", "p01", "p02"])
    panels.add_candidates(store, panel.id, ["p02"])
    composition.put_in(store, panel.id, "p01", Standing.SEAT)
    assert panels.remove_candidates(store, panel.id, ["p00", "p01"]) == 1
    assert panels.candidate_ids(store, panel.id) == {"p01", "p02"}
    with pytest.raises(UserError, match=r"panel\.candidates_drawn"):
        panels.remove_candidates(store, panel.id, ["p01"])


def test_somebody_removed_from_the_register_leaves_the_panel(store: Store) -> None:
    panel = ready_panel(store)
    composition.put_in(store, panel.id, "p03", Standing.SEAT)
    people_records.remove(store, ["p03"])
    situation = composition.read(store, panel.id)
    assert not situation.composition.members
    assert "p03" not in situation.people


def test_progress_follows_what_is_done(store: Store) -> None:
    panel = ready_panel(store)
    assert panels.progress(store, panel.id).done == {Step.RECRUITMENT}
    panels.change(store, panel.id, purpose="a", can_influence="b", owner="c")
    assert panels.progress(store, panel.id).step is Step.COMPOSITION
    drawn = drawing.draw(drawing.order(composition.read(store, panel.id)))
    assert isinstance(drawn, drawing.Drawn)
    drawing.keep(store, drawn)
    assert panels.progress(store, panel.id).step is Step.INVITATION
    assert panels.overview(store)[0].fraction == pytest.approx(3 / 7)


def test_the_newest_panel_without_candidates_awaits_them(store: Store) -> None:
    assert panels.awaiting_candidates(store) is None
    panel = ready_panel(store)
    assert panels.awaiting_candidates(store) is None
    older, newer = panels.add(store, name="a"), panels.add(store, name="b")
    waiting = panels.awaiting_candidates(store)
    assert waiting is not None
    assert waiting.id == next(each.id for each in panels.all(store) if each.id != panel.id)
    panels.add_candidates(store, newer.id, ["p01"])
    assert panels.awaiting_candidates(store) == panels.get(store, older.id)


def test_ages_count_in_the_year_the_panel_begins(store: Store) -> None:
    panel = panels.add(store, name="x")
    assert panels.year_of(panel, date(2026, 11, 1)) == 2026
    assert panels.year_of(panels.change(store, panel.id, starts_on="2027-01-05"), date(2026, 11, 1)) == 2027
