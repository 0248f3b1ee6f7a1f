"""A register and a panel to test with: 40 invented people, three attributes."""

from __future__ import annotations

import random
from dataclasses import replace

from panelapp.domain.panels import Firmness, Panel, Target, Weight
from panelapp.domain.people import Attribute, AttributeKind, Category, Person, default_age_groups
from panelapp.services import composition, panels
from panelapp.storage import attributes as attribute_records
from panelapp.storage import people as people_records
from panelapp.storage.store import Store

AGE = Attribute("age", "Aldersgruppe", AttributeKind.AGE_GROUP, default_age_groups())
GENDER = Attribute("gender", "Kjønn", AttributeKind.CHOICE, (Category("Kvinne"), Category("Mann"), Category("Annet")))
TIE = Attribute("tie", "Tilknytning", AttributeKind.CHOICE, (Category("Bruker"), Category("Pårørende")))

GIVEN = ("Åse", "Ola", "Kari", "Ærlig", "Øyvind", "Máret", "Bjørg", "Per")


def fill_register(store: Store, number: int = 40) -> tuple[Person, ...]:
    """People p00, p01, … : every other a woman, every fifth a relative, ages 20 to 79."""
    for attribute in (AGE, GENDER, TIE):
        attribute_records.put(store, attribute)
    people = tuple(
        Person(
            f"p{i:02}",
            GIVEN[i % len(GIVEN)],
            f"Nordmann{i:02}",
            birth_year=2026 - (20 + (i * 7) % 60),
            answers={"gender": "Kvinne" if i % 2 else "Mann", "tie": "Pårørende" if i % 5 == 0 else "Bruker"},
        )
        for i in range(number)
    )
    people_records.put_many(store, people)
    return people


def ready_panel(store: Store, seats: int = 8, reserves: int = 2) -> Panel:
    """A panel with everybody as candidate and wanted numbers on gender and tie that can be met."""
    people = fill_register(store)
    panel = panels.add(store, name="Byggesaker")
    panels.change(store, panel.id, seats=seats, reserves=reserves, starts_on="2026-03-01")
    panels.add_candidates(store, panel.id, [person.id for person in people])
    composition.set_targets(
        store,
        panel.id,
        (
            Target("gender", "Kvinne", seats // 2, seats // 2 + 1),
            Target("gender", "Mann", seats // 2 - 1, seats // 2),
            Target("tie", "Bruker", seats - 3, seats - 2),
            Target("tie", "Pårørende", 2, 3),
        ),
    )
    return panels.get(store, panel.id)


WORK = Attribute("work", "Arbeid", AttributeKind.CHOICE, (Category("Student"), Category("I jobb")))


def rather_panel(store: Store) -> Panel:
    """The panel of 8 of `ready_panel`, of which 4 to 5 would rather be students than must be; there are only 2."""
    panel = ready_panel(store)
    attribute_records.put(store, WORK)
    people_records.put_many(
        store,
        [
            replace(each, answers={**each.answers, "work": "Student" if each.id in ("p03", "p10") else "I jobb"})
            for each in people_records.all(store)
        ],
    )
    targets = (*composition.targets(store, panel.id), Target("work", "Student", 4, 5), Target("work", "I jobb", 3, 8))
    composition.set_targets(store, panel.id, targets, (Weight("work", Firmness.RATHER, "Studenter flytter ofte."),))
    return panel


def tight_panel(store: Store) -> Panel:
    """A panel of 12 whose numbers on six criteria are those of one panel exactly: hard to draw fairly at once."""
    chance = random.Random(1)
    criteria = tuple(
        Attribute(f"f{i}", f"Kriterium {i}", AttributeKind.CHOICE, tuple(map(Category, "abc"))) for i in range(6)
    )
    for attribute in criteria:
        attribute_records.put(store, attribute)
    people = [
        Person(
            f"p{i:02}",
            "Kari",
            f"Nordmann{i:02}",
            answers={each.id: chance.choices("abc", (5, 3, 1))[0] for each in criteria},
        )
        for i in range(60)
    ]
    people_records.put_many(store, people)
    panel = panels.add(store, name="Byggesaker")
    panels.change(store, panel.id, seats=12, reserves=0, starts_on="2026-03-01")
    panels.add_candidates(store, panel.id, [person.id for person in people])
    some = chance.sample(people, 12)
    numbers = [
        (each.id, category, sum(person.answers[each.id] == category for person in some))
        for each in criteria
        for category in "abc"
    ]
    composition.set_targets(
        store, panel.id, [Target(own, category, wanted, wanted) for own, category, wanted in numbers]
    )
    return panels.get(store, panel.id)
