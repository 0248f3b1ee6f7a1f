from __future__ import annotations

import uuid
from dataclasses import replace

from panelapp.domain.meetings import Meeting
from panelapp.domain.panels import Panel, Target
from panelapp.domain.people import Attribute, AttributeKind, Category, Person
from panelapp.storage import attributes, panels, people, remembered
from panelapp.storage.store import Store

GENDER = Attribute("gender", "Kjønn", AttributeKind.CHOICE, (Category("Kvinne"), Category("Mann")))
AGE = Attribute("age", "Alder", AttributeKind.AGE_GROUP, (Category("16–24", 16, 24), Category("25+", 25)))


def person(given: str, family: str = "", **more: object) -> Person:
    return Person(str(uuid.uuid4()), given, family, **more)  # type: ignore[arg-type]


def test_people_come_back_as_they_were_put_in_nordic_order(store: Store) -> None:
    attributes.put(store, GENDER)
    put = [
        person("Åse", "Ås", birth_year=1950, email="a@x.no", phone="99", address="Vei 1", answers={"gender": "Mann"}),
        person("Ida", "Ærlig"),
        person("Bo", "Zahl"),
        person("Ulf", "Øen", answers={"gender": "noe eget"}),
    ]
    people.put_many(store, put)
    assert [one.family_name for one in people.all(store)] == ["Zahl", "Ærlig", "Øen", "Ås"]
    assert set(map(repr, people.all(store))) == set(map(repr, put))
    assert people.get(store, put[0].id) == put[0]
    assert people.get(store, "nobody") is None
    assert people.count(store) == 4


def test_putting_again_leaves_exactly_the_answers_of_the_record(store: Store) -> None:
    attributes.put(store, GENDER)
    attributes.put(store, AGE)
    one = person("Kari", answers={"gender": "Kvinne", "age": "25+"})
    people.put(store, one)
    people.put(store, replace(one, given_name="Karin", answers={"gender": "Mann"}))
    assert people.get(store, one.id) == replace(one, given_name="Karin", answers={"gender": "Mann"})


def test_an_unchanged_answer_is_no_step_of_its_own(store: Store) -> None:
    attributes.put(store, GENDER)
    one = person("Kari", answers={"gender": "Kvinne"})
    people.put(store, one)
    with store.undo.step("same") as result:
        people.put(store, one)
    assert "answer" not in result.tables


def test_removing_takes_the_answers_along_and_undo_brings_all_back(store: Store) -> None:
    attributes.put(store, GENDER)
    one, other = person("Kari", answers={"gender": "Kvinne"}), person("Per", answers={"gender": "Mann"})
    people.put_many(store, [one, other])
    with store.undo.step("remove"):
        people.remove(store, [one.id])
    assert people.all(store) == (other,)
    assert attributes.answer_counts(store, "gender") == {"Mann": 1}
    store.undo.undo()
    assert set(map(repr, people.all(store))) == {repr(one), repr(other)}


def test_twenty_thousand_people_go_in_and_out_as_one_step(store: Store) -> None:
    attributes.put(store, GENDER)
    many = [person(f"Kari {n}", f"Nord {n % 300}", answers={"gender": "Kvinne"}) for n in range(20_000)]
    with store.undo.step("import"):
        people.put_many(store, many)
    assert people.count(store) == 20_000
    store.undo.undo()
    assert people.count(store) == 0


def test_traces_count_panels_and_meetings_once_each(store: Store) -> None:
    one, other = person("Kari"), person("Per")
    people.put_many(store, [one, other])
    meeting = Meeting("m", "Møte")
    with store.atomic() as db:
        db.conn.execute(
            "INSERT INTO meeting SELECT ?, NULL, ?, 1, '', '', '', '', '', '', '', '', 'count', 'planned'",
            (meeting.id, meeting.title),
        )
        db.conn.executemany("INSERT INTO attendance VALUES ('m', ?, 'present')", [(one.id,), (other.id,)])
    assert people.meetings_attended(store, [one.id, other.id]) == 1
    assert people.memberships(store, [one.id]) == 0


def test_attributes_keep_their_order_and_their_categories(store: Store) -> None:
    attributes.put(store, GENDER)
    attributes.put(store, AGE)
    assert attributes.all(store) == (GENDER, AGE)
    attributes.put_order(store, ["age", "gender"])
    assert attributes.all(store) == (AGE, GENDER)
    fewer = replace(GENDER, name="Kjønnet", categories=(Category("Annet"), Category("Kvinne")))
    attributes.put(store, fewer)
    assert attributes.get(store, "gender") == fewer
    attributes.remove(store, "age")
    assert attributes.all(store) == (fewer,)


def test_a_renamed_category_follows_into_answers_and_wanted_numbers(store: Store) -> None:
    attributes.put(store, GENDER)
    one = person("Kari", answers={"gender": "Kvinne"})
    people.put(store, one)
    panels.put(store, Panel("p", "Byggesaker"))
    panels.put_targets(store, "p", [Target("gender", "Kvinne", 1, 2)])
    attributes.move_answers(store, "gender", "Kvinne", "Kvinner")
    assert people.all(store)[0].answers == {"gender": "Kvinner"}
    assert attributes.panels_wanting(store, "gender", "Kvinner") == 1
    assert attributes.panels_wanting(store, "gender", "Kvinne") == 0


def test_what_is_remembered_is_replaced_and_is_no_step(store: Store) -> None:
    assert remembered.get(store, "a") is None
    with store.undo.step("remember"):
        remembered.put(store, "a", "1")
        remembered.put(store, "a", "2")
    assert remembered.get(store, "a") == "2"
    assert store.undo.undo_label is None
