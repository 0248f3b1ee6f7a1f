"""Age groups cut anew: what panels want of them is divided, added or kept, and drawn panels may keep the former ones."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from panel_data import AGE, ready_panel

from panelapp.domain.panels import Member, Panel, Target
from panelapp.domain.people import AttributeKind, Person, age_groups_from, answer_of, default_age_groups
from panelapp.domain.seating import TablePlan
from panelapp.errors import UserError
from panelapp.services import age_groups, attributes, composition, panels, weights
from panelapp.storage import attributes as attribute_records
from panelapp.storage import panels as panel_records
from panelapp.storage import people as people_records
from panelapp.storage import seating
from panelapp.storage.store import Store

TODAY = date(2026, 3, 1)
WANTED = (("16–24", 1, 2), ("25–39", 2, 4), ("40–59", 3, 5), ("60–79", 1, 3), ("80+", 0, 1))

limits = st.lists(st.integers(0, 110), min_size=1, max_size=7, unique=True).map(sorted)
crowds = st.dictionaries(st.integers(0, 110), st.integers(0, 40), max_size=30)


def targets(*wanted: tuple[str, int, int]) -> tuple[Target, ...]:
    return tuple(Target("age", *each) for each in wanted)


def of(store: Store, panel: Panel, attribute_id: str = "age") -> tuple[tuple[str, int, int], ...]:
    wanted = panel_records.targets(store, panel.id)
    return tuple((each.category, each.minimum, each.maximum) for each in wanted if each.attribute_id == attribute_id)


def with_ages(store: Store, panel: Panel) -> Panel:
    """The panel with wanted numbers of age groups between those of gender and tie."""
    former = panel_records.targets(store, panel.id)
    composition.set_targets(store, panel.id, (*former[:2], *targets(*WANTED), *former[2:]))
    return panel


@pytest.fixture
def panel(store: Store) -> Panel:
    return with_ages(store, ready_panel(store))


@st.composite
def wants(draw: st.DrawFn) -> tuple[list[int], tuple[Target, ...]]:
    """Limits, and wanted numbers of every group between them."""
    ages = draw(limits)
    numbers = st.tuples(st.integers(0, 30), st.integers(0, 30)).map(sorted)
    return ages, tuple(Target("age", group.name, *draw(numbers)) for group in age_groups_from(ages))


@given(wants(), limits, crowds)
def test_minima_and_maxima_add_up_as_before(
    former: tuple[list[int], tuple[Target, ...]], new: list[int], people
) -> None:
    ages, wanted = former
    new = sorted({min(ages[0], new[0]), *new})  # no age that was in a group is left out
    found = age_groups.carried(age_groups_from(ages), wanted, new, people, 12)
    assert [each.category for each in found] == [group.name for group in age_groups_from(new)]
    assert all(0 <= each.minimum <= each.maximum for each in found)
    before = {group.lowest: want for group, want in zip(age_groups_from(ages), wanted, strict=True)}
    untouched = [
        each for group, each in zip(age_groups_from(new), found, strict=True)
        if group.highest is not None and group.highest < ages[0]
    ]  # fmt: skip
    assert all((each.minimum, each.maximum) == (0, 12) for each in untouched)
    carried = [each for each in found if each not in untouched]
    assert sum(each.minimum for each in carried) == sum(want.minimum for want in wanted)
    most = sum(each.maximum for each in carried)
    parts = {
        low: sum((group.lowest or 0) <= high and (group.highest or 110) >= low for group in age_groups_from(new))
        for low, high in zip(ages, [age - 1 for age in ages[1:]] + [110], strict=True)
    }
    room = {low: want.minimum + parts[low] if want.maximum else 0 for low, want in before.items()}
    assert sum(want.maximum for want in wanted) <= most
    assert most <= sum(max(want.maximum, room[low]) for low, want in before.items())


@given(wants(), limits, crowds)
def test_groups_that_stay_keep_their_numbers(
    former: tuple[list[int], tuple[Target, ...]], new: list[int], people
) -> None:
    ages, wanted = former
    kept = dict(zip(age_groups_from(ages), wanted, strict=True))
    for group, want in zip(
        age_groups_from(new), age_groups.carried(age_groups_from(ages), wanted, new, people, 12), strict=True
    ):
        if group in kept:
            assert want == kept[group]


@given(st.integers(0, 30), st.integers(0, 30), crowds)
def test_a_part_is_never_asked_for_more_than_it_has_while_the_whole_has_enough(least, more, people) -> None:
    there = sum(number for age, number in people.items() if age >= 20)
    least = min(least, there)
    found = age_groups.carried(age_groups_from([20]), targets(("20+", least, least + more)), [20, 40, 60], people, 12)
    for group, want in zip(age_groups_from([20, 40, 60]), found, strict=True):
        held = sum(n for age, n in people.items() if age >= (group.lowest or 0) and age <= (group.highest or 200))
        assert want.minimum <= held


def test_a_group_that_is_cut_is_divided_by_the_people_there() -> None:
    people = {30: 6, 38: 2}
    found = age_groups.carried(default_age_groups(), targets(*WANTED), [16, 25, 35, 40, 60, 80], people, 12)
    assert found[1:3] == targets(("25–34", 2, 3), ("35–39", 0, 1))


def test_groups_that_are_joined_are_added_and_a_limit_that_moves_takes_a_part_along() -> None:
    joined = age_groups.carried(default_age_groups(), targets(*WANTED), [16, 40, 60, 80], {}, 12)
    assert joined == targets(("16–39", 3, 6), *WANTED[2:])
    moved = age_groups.carried(default_age_groups(), targets(*WANTED), [16, 25, 45, 60, 80], {42: 1, 50: 4}, 12)
    assert moved[1:3] == targets(("25–44", 3, 5), ("45–59", 2, 4))


def test_nobody_is_shut_out_because_a_maximum_cannot_be_divided() -> None:
    found = age_groups.carried(age_groups_from([80]), targets(("80+", 0, 1)), [80, 85, 90], {81: 9}, 12)
    assert [each.maximum for each in found] == [1, 1, 1]
    closed = age_groups.carried(age_groups_from([80]), targets(("80+", 0, 0)), [80, 85], {81: 9}, 12)
    assert [each.maximum for each in closed] == [0, 0]


@pytest.mark.parametrize(
    ("low", "high", "people", "age"),
    [(25, 39, {26: 1, 27: 1, 28: 2}, 28), (25, 39, {}, 32), (80, None, {}, 85), (40, 40, {40: 9}, None), (110, None, {}, None)],
)  # fmt: skip
def test_a_group_is_cut_where_as_many_stand_on_both_sides(low, high, people, age) -> None:
    assert age_groups.halfway(low, high, people) == age


def test_what_a_panel_wants_follows_in_its_place_and_one_undo_takes_all_back(store: Store, panel: Panel) -> None:
    panel_records.put_dropout_percents(store, panel.id, {("age", "25–39"): 40, ("tie", "Bruker"): 5})
    before = panel_records.targets(store, panel.id)
    with store.undo.step("new age groups"):
        age_groups.put(store, "age", [16, 40, 60, 70, 80], panel.id, today=TODAY)
    after = panel_records.targets(store, panel.id)
    assert [each.attribute_id for each in after] == [each.attribute_id for each in before]
    assert of(store, panel)[0] == ("16–39", 3, 6)
    assert sum(least for _, least, _ in of(store, panel)) == sum(least for _, least, _ in WANTED)
    percents = panel_records.dropout_percents(store, panel.id)
    assert percents["tie", "Bruker"] == 5
    assert set(percents) == {("tie", "Bruker"), ("age", "16–39")}
    assert 15 < percents["age", "16–39"] <= 40
    store.undo.undo()
    assert panel_records.targets(store, panel.id) == before
    assert panel_records.dropout_percents(store, panel.id)["age", "25–39"] == 40
    assert attributes.get(store, "age") == AGE


def another(store: Store, name: str, *, drawn: bool) -> Panel:
    made = panels.add(store, name=name)
    panels.add_candidates(store, made.id, [person.id for person in people_records.all(store)])
    composition.set_targets(store, made.id, targets(*WANTED))
    if drawn:
        panel_records.put_members(store, made.id, [Member("p01")])
    return made


def test_a_drawn_panel_keeps_the_groups_it_was_drawn_with(store: Store, panel: Panel) -> None:
    drawn, planned = another(store, "Nabovarsel", drawn=True), another(store, "Torget", drawn=False)
    seating.put(store, TablePlan("t", drawn.id, size=4, criteria=("gender", "age")))
    now = age_groups.read(store, "age", panel.id, TODAY)
    assert [each.id for each in now.drawn] == [drawn.id]
    assert [each.id for each in now.others] == [planned.id]
    weights.set_reason(store, drawn.id, "age", "De unge kommer sjelden")
    before = composition.read(store, drawn.id, TODAY)
    with store.undo.step("new age groups"):
        age_groups.put(store, "age", [16, 40, 60, 80], panel.id, "Aldersgruppe (før)", TODAY)
    after = composition.read(store, drawn.id, TODAY)
    former = after.criteria[0].attribute
    assert former.name == "Aldersgruppe (før)"
    assert former.categories == AGE.categories
    assert [(c.target.category, c.there, c.candidates) for c in after.counts] == [
        (c.target.category, c.there, c.candidates) for c in before.counts
    ]
    assert [(each.attribute_id, each.reason) for each in after.composition.weights.values()] == [
        (former.id, "De unge kommer sjelden")
    ]
    plan = seating.get(store, "t")
    assert plan is not None
    assert plan.criteria == ("gender", former.id)
    for each in (panel, planned):
        assert of(store, each)[0] == ("16–39", 3, 6)
    store.undo.undo()
    assert composition.read(store, drawn.id, TODAY) == before
    assert [each.kind for each in attributes.all(store)].count(AttributeKind.AGE_GROUP) == 1


def test_a_drawn_panel_follows_where_that_is_wanted_and_a_taken_name_gets_a_number(store: Store, panel: Panel) -> None:
    drawn = another(store, "Nabovarsel", drawn=True)
    age_groups.put(store, "age", [16, 40, 60, 80], panel.id, today=TODAY)
    assert of(store, drawn)[0] == ("16–39", 3, 6)
    for number, lowest_ages in ((1, [16, 50, 80]), (2, [16, 60, 80])):
        another(store, f"P{number}", drawn=True)
        age_groups.put(store, "age", lowest_ages, panel.id, "Kjønn", TODAY)
    assert {"Kjønn", "Kjønn 2", "Kjønn 3"} <= {each.name for each in attributes.all(store)}


def test_those_who_gave_a_group_and_no_birth_year_count_where_all_of_it_lies(store: Store, panel: Panel) -> None:
    people_records.put_many(
        store, [Person("x", "Kari", answers={"age": "25–39"}), Person("y", "Bo", answers={"age": "80+"})]
    )
    panels.add_candidates(store, panel.id, ["x", "y"])

    def answers(person_id: str) -> str:
        return composition.read(store, panel.id, TODAY).answers[person_id]["age"]

    age_groups.put(store, "age", [16, 40, 60, 70], panel.id, today=TODAY)
    assert (answers("x"), answers("y")) == ("16–39", "70+")
    age_groups.put(store, "age", [16, 30, 60, 90], panel.id, today=TODAY)
    assert (answers("x"), answers("y")) == ("25–39", "80+")  # in no group
    age_groups.put(store, "age", [16, 25, 40, 60, 80], panel.id, today=TODAY)
    assert (answers("x"), answers("y")) == ("25–39", "80+")


@pytest.mark.parametrize(
    ("words", "group"),
    [("25-39", "25–39"), ("30", "25–39"), ("26–30", "25–39"), ("20–30", "20–30"), ("5", "5"), ("ung", "ung"), ("-", "-"),
     ("90+", "80+"), ("70+", "70+"), ("85–99", "80+"), ("", "")],
)  # fmt: skip
def test_ages_in_own_words(words: str, group: str) -> None:
    assert answer_of(Person("x", "Kari", answers={"age": words}), AGE, 2026) == group


def test_people_are_counted_by_age_on_the_list_of_a_panel_and_in_the_register(store: Store, panel: Panel) -> None:
    people_records.put_many(store, [Person("x", "Kari", birth_year=2000), Person("y", "Bo")])
    panels.remove_candidates(store, panel.id, ["p00"])
    seen = age_groups.read(store, "age", panel.id, TODAY)
    assert (sum(seen.people.values()), seen.ageless, seen.is_drawn) == (39, 0, False)
    for group in AGE.categories:
        expected = [answer_of(person, AGE, 2026) for person in people_records.all(store) if person.id[0] == "p"][1:]
        assert seen.number(group) == expected.count(group.name)
    everybody = age_groups.read(store, "age", today=TODAY)
    assert (sum(everybody.people.values()), everybody.ageless, everybody.targets) == (41, 1, ())
    assert [each.id for each in everybody.others] == [panel.id]


def test_age_groups_are_cut_anew_and_unclear_ages_refused(store: Store) -> None:
    ages = attributes.add_age_groups(store, "Aldersgruppe")
    assert age_groups.put(store, ages.id, [16, 18, 30, 67]).category_names == ("16–17", "18–29", "30–66", "67+")
    for unclear in ([], [30, 16], [16, 16], [-1], [16, 200]):
        with pytest.raises(UserError, match=r"attributes\.age_groups_unclear"):
            age_groups.put(store, ages.id, unclear)
    assert attribute_records.get(store, ages.id) == age_groups.put(store, ages.id, [16, 18, 30, 67])
