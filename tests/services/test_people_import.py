from __future__ import annotations

import csv
from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from panelapp.domain.people import PREFER_NOT_TO_ANSWER, Attribute, AttributeKind, Category, Person, answer_of
from panelapp.errors import UserError
from panelapp.paths import resources_folder
from panelapp.services import attributes, people, people_columns, people_import, spreadsheets
from panelapp.services.people_columns import Column, Role
from panelapp.services.people_import import Answer, Choice, Plan, QuestionKind
from panelapp.storage.store import Store

YEAR = 2026
DEMO = resources_folder() / "demo"


def sheet_of(text: str) -> spreadsheets.Sheet:
    return spreadsheets.read(text.encode(), is_known_name=people_columns.is_known_name)


def planned(sheet: spreadsheets.Sheet, known: tuple[Person, ...] = (), asked: tuple[Attribute, ...] = ()) -> Plan:
    columns = people_columns.guess(sheet, asked)
    return people_import.plan(sheet, columns, known, asked, year=YEAR, age_group_name="Aldersgruppe")


def plan_into(store: Store, sheet: spreadsheets.Sheet) -> Plan:
    return planned(sheet, people.all(store), attributes.all(store))


def received() -> spreadsheets.Sheet:
    return spreadsheets.read((DEMO / "as_received.csv").read_bytes(), is_known_name=people_columns.is_known_name)


def agrees(found: str, wanted: str) -> bool:
    """Equal but for letters that the received file has lost already."""
    return len(found) == len(wanted) and all(a in (b, "?") for a, b in zip(found, wanted, strict=True))


def test_the_received_sheet_becomes_the_five_hundred_volunteers(store: Store) -> None:
    plan = plan_into(store, received())
    assert Counter(question.kind for question in plan.questions) == {QuestionKind.BIRTH_YEAR: 5}
    assert {question.found for question in plan.questions} == {"ukjent", "203"}
    assert (plan.rows, plan.remarks["sent_twice"]) == (510, 10)
    people_import.apply(store, plan, {})

    by_name = {attribute.name: attribute for attribute in attributes.all(store)}
    names = ("Aldersgruppe", "Kjønn", "Utdanning", "Tilknytning", "Kommunedel", "Erfaring")
    assert tuple(by_name) == names
    by_phone = {person.phone: person for person in people.all(store)}
    with (DEMO / "people.csv").open(encoding="utf-8", newline="") as file:
        wanted = list(csv.DictReader(file))
    assert len(by_phone) == len(people.all(store)) == len(wanted) == 500
    years_asked = 0
    for row in wanted:
        person = by_phone[row["mobil"]]
        assert agrees(person.given_name, row["fornavn"])
        assert agrees(person.family_name, row["etternavn"])
        assert agrees(person.email, row["e-post"])
        assert person.address == row["adresse"]
        for name in names[2:]:
            assert answer_of(person, by_name[name], YEAR) == row[name.lower()]
        if person.birth_year is None:
            years_asked += 1
        else:
            assert str(person.birth_year) == row["fødselsår"]
            assert answer_of(person, by_name["Aldersgruppe"], YEAR) == row["aldersgruppe"]
        gender = answer_of(person, by_name["Kjønn"], YEAR)
        assert gender == row["kjønn"] or (row["kjønn"] == "Annet" and gender in ("", PREFER_NOT_TO_ANSWER))
    assert years_asked == 5


def test_one_undo_takes_all_of_it_back(store: Store) -> None:
    people.add(store, "Kari Holm")
    before = (people.all(store), attributes.all(store))
    plan = plan_into(store, received())
    assert (people.all(store), attributes.all(store)) == before
    with store.undo.step("import"):
        people_import.apply(store, plan, {})
    after = (people.all(store), attributes.all(store))
    assert len(after[0]) == 501
    store.undo.undo()
    assert (people.all(store), attributes.all(store)) == before
    store.undo.redo()
    assert (people.all(store), attributes.all(store)) == after


def test_importing_the_same_again_changes_nobody(store: Store) -> None:
    people_import.apply(store, plan_into(store, received()), {})
    again = plan_into(store, received())
    assert again.attributes == ()
    assert people_import.decide(again, {}) == people_import.Decision((), (), 0, 500)


def test_a_better_sheet_restores_lost_letters_and_asks_about_differences(store: Store) -> None:
    people_import.apply(store, plan_into(store, received()), {})
    better = spreadsheets.read((DEMO / "people.csv").read_bytes(), is_known_name=people_columns.is_known_name)
    plan = plan_into(store, better)
    assert all(question.kind is QuestionKind.DIFFERENCE for question in plan.questions)
    assert {(question.here, question.found) for question in plan.questions} == {(PREFER_NOT_TO_ANSWER, "Annet")}
    people_import.apply(store, plan, {})
    assert len(people.all(store)) == 500
    assert not [person for person in people.all(store) if "?" in person.name + person.email]
    assert not [person for person in people.all(store) if person.birth_year is None]


def test_a_birth_year_can_be_written_left_empty_or_the_person_left_out() -> None:
    plan = planned(sheet_of("fornavn;fødselsår\nKari;203\nPer;1960\nIne;ukjent\nOla;2040\n"))
    assert [question.row for question in plan.questions] == [2, 4, 5]
    decision = people_import.decide(plan, {0: Answer(Choice.WRITE, "62 år"), 1: Answer(Choice.LEAVE_OUT)})
    assert [(person.name, person.birth_year) for person in decision.new] == [
        ("Kari", 1964),
        ("Per", 1960),
        ("Ola", None),
    ]
    assert decision.left_out == 1
    with pytest.raises(UserError, match=r"people\.birth_year_unreadable"):
        people_import.decide(plan, {0: Answer(Choice.WRITE, "mye")})


def test_ages_are_counted_from_when_the_answer_was_sent() -> None:
    plan = planned(sheet_of("Tidspunkt;Fornavn;Alder\n19.10.2021 17.47;Kari;50\n2025-01-02;Per;50 år\n;Ine;50\n"))
    assert {entry.person.name: entry.person.birth_year for entry in plan.entries} == {
        "Kari": 1971,
        "Per": 1975,
        "Ine": 1976,
    }
    assert plan.remarks["ages"] == 2


def test_the_latest_of_several_answers_wins_and_gaps_are_filled_from_earlier_ones() -> None:
    plan = planned(
        sheet_of(
            "Tidspunkt;Fornavn;Etternavn;E-post;Adresse;Bydel\n"
            "20.10.2026 10.00;Kari;Holm;kari@x.no;Ny vei 2;\n"
            "19.10.2026 09.00;kari;holm;Kari@x.no;Gammel vei 1;Hedrum\n"
            "19.10.2026 09.00;Per;Vik;per@x.no;;Hedrum\n"
        )
    )
    kari = next(entry.person for entry in plan.entries if entry.person.given_name == "Kari")
    assert (len(plan.entries), kari.address, list(kari.answers.values())) == (2, "Ny vei 2", ["Hedrum"])


@pytest.mark.parametrize(
    ("here", "row", "kinds"),
    [
        (Person("1", "Kari", "Holm", email="k@x.no"), "kari;HOLM;;K@X.no;", []),
        (Person("1", "Kari Anne", "Holm", email="k@x.no"), "Kari;Holm;;k@x.no;", ["difference"]),
        (Person("1", "Kari", "Holm", phone="99221551"), "Kari;Holm;;;+47 99221551", []),
        (Person("1", "Kari", "Holm", 1970), "Kari;Holm;1970;;", []),
        (Person("1", "Kari", "Holm", 1970, email="a@x.no"), "Kari;Holm;1970;b@x.no;", ["same_person"]),
        (Person("1", "Kari", "Holm", email="k@x.no"), "Per;Vik;;k@x.no;", ["same_person"]),
        (Person("1", "Per", "Holm", 1940, phone="99221551"), "Per;Holm;1970;;99221551", ["same_person"]),
        (Person("1", "Kari", "Holm", email="k@x.no", phone="11111111"), "Kari;Holm;;k@x.no;22222222", ["difference"]),
    ],
)
def test_who_is_here_already_is_known_again_or_asked_about(here: Person, row: str, kinds: list[str]) -> None:
    plan = planned(sheet_of(f"fornavn;etternavn;fødselsår;e-post;mobil\n{row}\n"), (here,))
    assert [question.kind.value for question in plan.questions] == kinds
    decision = people_import.decide(plan, {})
    assert len(decision.new) == kinds.count("same_person")


@pytest.mark.parametrize(
    ("here", "row"),
    [
        (Person("1", "Kari", "Holm", 1970), "Kari;Holm;1990;;"),
        (Person("1", "Kari", "Holm", phone="99221551"), "Per;Holm;;;99221551"),
        (Person("1", "Kari", "Holm", 1970, email="a@x.no", phone="1"), "Kari;Holm;1970;b@x.no;2"),
        (Person("1", "Kari", "Holm"), "Kari;Holm;;;"),
    ],
)
def test_others_of_the_same_name_or_household_are_somebody_new(here: Person, row: str) -> None:
    plan = planned(sheet_of(f"fornavn;etternavn;fødselsår;e-post;mobil\n{row}\n"), (here,))
    assert plan.questions == ()
    assert len(people_import.decide(plan, {}).new) == 1


def test_differences_keep_what_is_here_until_told_otherwise_and_gaps_are_filled() -> None:
    here = Person("1", "Kari", "Holm", email="k@x.no", address="Gammel vei 1")
    plan = planned(sheet_of("fornavn;etternavn;fødselsår;e-post;adresse\nKari;Holm;1970;k@x.no;Ny vei 2\n"), (here,))
    assert people_import.decide(plan, {}).changed == (replace(here, birth_year=1970),)
    taken = people_import.decide(plan, {0: Answer(Choice.TAKE)})
    assert taken.changed == (replace(here, birth_year=1970, address="Ny vei 2"),)


def test_two_rows_that_may_be_one_person_are_two_until_said_to_be_one() -> None:
    plan = planned(sheet_of("fornavn;etternavn;e-post;mobil\nKari;Holm;felles@x.no;1\nPer;Holm;felles@x.no;2\n"))
    assert [question.kind for question in plan.questions] == [QuestionKind.SAME_PERSON]
    assert len(people_import.decide(plan, {}).new) == 2
    one = people_import.decide(plan, {0: Answer(Choice.SAME)}).new
    assert [(person.name, person.phone) for person in one] == [("Per Holm", "2")]


def test_a_row_without_a_name_is_left_out_unless_one_is_written() -> None:
    plan = planned(sheet_of("fornavn;etternavn;e-post\n;;k@x.no\nPer;Vik;p@x.no\n"))
    assert [question.kind for question in plan.questions] == [QuestionKind.NAME_MISSING]
    assert people_import.decide(plan, {}).left_out == 1
    written = people_import.decide(plan, {0: Answer(Choice.WRITE, "Kari Holm")})
    assert [person.family_name for person in written.new] == ["Holm", "Vik"]
    assert people_import.decide(plan, {0: Answer(Choice.WRITE, " ")}).left_out == 1


def test_a_name_of_five_thousand_characters_is_asked_about_and_cut() -> None:
    plan = planned(sheet_of(f"fornavn;etternavn\n{'K' * 5000};Holm\n"))
    assert [question.kind for question in plan.questions] == [QuestionKind.TOO_LONG]
    assert len(people_import.decide(plan, {}).new[0].given_name) == 200
    assert people_import.decide(plan, {0: Answer(Choice.WRITE, "Kari")}).new[0].name == "Kari Holm"


def test_national_numbers_are_pointed_out_and_never_imported(store: Store) -> None:
    sheet = sheet_of(
        "fornavn;etternavn;nummer;adresse\nKari;Holm;01017012345;010170 12345\nPer;Vik;02028054321;Vei 1\n"
    )
    columns = people_columns.guess(sheet, ())
    assert [column.role for column in columns][2] is Role.NATIONAL_ID
    plan = planned(sheet)
    assert plan.remarks["national_ids"] == 1
    people_import.apply(store, plan, {})
    assert "12345" not in repr(people.all(store))


def test_a_sheet_needs_a_column_with_names() -> None:
    sheet = sheet_of("e-post;mobil\nk@x.no;99221551\n")
    with pytest.raises(UserError, match=r"import\.no_name_column"):
        planned(sheet)


def test_what_changed_meanwhile_stops_the_import_and_nothing_is_written(store: Store) -> None:
    kari = people.add(store, "Kari Holm")
    people.change(store, kari.id, people.Detail.EMAIL, "k@x.no", YEAR)
    plan = plan_into(store, sheet_of("fornavn;etternavn;e-post;bydel\nKari;Holm;k@x.no;Hedrum\nPer;Vik;;Hedrum\n"))
    people.remove(store, [kari.id])
    with pytest.raises(UserError, match=r"import\.overtaken"):
        people_import.apply(store, plan, {})
    assert (people.all(store), attributes.all(store)) == ((), ())


@pytest.mark.parametrize("was", ["renamed", "given a category", "removed", "added"])
def test_attributes_changed_meanwhile_are_not_written_over(store: Store, was: str) -> None:
    area = attributes.add(store, "Bydel", ["Hedrum"])
    plan = plan_into(store, sheet_of("fornavn;bydel\nPer;Hedrum\nEva;Tjølling\n"))
    match was:
        case "renamed":
            attributes.rename(store, area.id, "Kommunedel")
        case "given a category":
            attributes.add_category(store, area.id, "Brunlanes")
        case "removed":
            attributes.remove(store, area.id)
        case _:
            attributes.add(store, "Kjønn", ["Kvinne"])
    before = attributes.all(store)
    with pytest.raises(UserError, match=r"import\.overtaken"):
        people_import.apply(store, plan, {})
    assert (people.all(store), attributes.all(store)) == ((), before)


def test_attributes_in_another_order_do_not_stop_the_import(store: Store) -> None:
    attributes.add(store, "Kjønn", ["Kvinne"])
    area = attributes.add(store, "Bydel", ["Hedrum"])
    plan = plan_into(store, sheet_of("fornavn;bydel\nPer;Hedrum\n"))
    attributes.move(store, area.id, -1)
    people_import.apply(store, plan, {})
    assert [person.answers for person in people.all(store)] == [{area.id: "Hedrum"}]


def test_it_stops_when_it_is_told_to() -> None:
    class StopError(Exception):
        pass

    def stop(fraction: float) -> None:
        assert 0 <= fraction <= 1
        if fraction > 0.4:
            raise StopError

    sheet = sheet_of("fornavn;e-post\n" + "".join(f"Kari;k{n}@x.no\n" for n in range(2000)))
    with pytest.raises(StopError):
        people_import.plan(sheet, people_columns.guess(sheet, ()), (), (), year=YEAR, age_group_name="A", report=stop)


def test_spellings_of_one_answer_come_together() -> None:
    rows = ["K", "kvinne", "KVINNE", "Kvinne ", "M", "mann", "ikke-binær", "vil ikke oppgi", "", "Annet"]
    sheet = sheet_of("fornavn;kjønn;utdanning\n" + "".join(f"N{n};{row};Videregående\n" for n, row in enumerate(rows)))
    gender = people_columns.guess(sheet, ())[1]
    assert gender.answers["k"] == gender.answers["kvinne"] == "Kvinne"
    assert gender.answers["vil ikke oppgi"] == PREFER_NOT_TO_ANSWER
    assert gender.answers["ikke-binær"] == "Ikke-binær"
    assert gender.categories == ("Kvinne", "Mann", "Annet")


def test_a_misspelt_category_joins_the_one_it_is_near_to() -> None:
    rows = ["Videregående"] * 6 + ["Videregåande", "videregående", "Fagbrev", "Fagbrev", "Fagbrev"]
    column = people_columns.guess(sheet_of("fornavn;utdanning\n" + "".join(f"N;{row}\n" for row in rows)), ())[1]
    assert set(column.answers.values()) == {"Videregående", "Fagbrev"}


def test_existing_attributes_and_their_own_names_for_categories_are_used() -> None:
    gender = Attribute("g", "Kjønnsidentitet", AttributeKind.CHOICE, (Category("Kvinner"), Category("Menn")))
    column = people_columns.guess(sheet_of("fornavn;Kjønn\nKari;K\nPer;mann\nAno;annet\n"), (gender,))[1]
    assert (column.attribute_id, dict(column.answers)) == ("g", {"k": "Kvinner", "mann": "Menn", "annet": "Annet"})
    assert column.categories == ("Kvinner", "Menn", "Annet")


@pytest.mark.parametrize(
    ("header", "roles"),
    [
        ("Førenamn;Etternamn;Fødd;Telefon;E-postadresse", "given_name family_name birth_year phone email"),
        ("Fornavn;Efternavn;Alder;Mobilnr;Mail", "given_name family_name birth_year phone email"),
        ("First name;Last name;Year of birth;Phone number;E-mail", "given_name family_name birth_year phone email"),
        ("Fullt navn;Hvor gammel er du?;Postadresse;Id;CPR-nr.", "full_name birth_year address skip national_id"),
        ("Køn;Hvor bor du?;Har du deltaget før?;Uddannelse;Navn", "attribute attribute attribute attribute full_name"),
    ],
)
def test_columns_are_known_by_name_in_four_languages(header: str, roles: str) -> None:
    guessed = people_columns.guess(sheet_of(f"{header}\na;b;c;d;e\n"), ())
    assert [column.role.value for column in guessed] == roles.split()


def test_columns_without_names_are_known_by_what_they_hold() -> None:
    sheet = sheet_of("1957;99221551;k@x.no\n1960;+47 94453335;p@x.no\n")
    assert sheet.header_row == 0
    assert [column.role for column in people_columns.guess(sheet, ())] == [Role.BIRTH_YEAR, Role.PHONE, Role.EMAIL]


def test_what_was_said_of_columns_is_remembered_for_sheets_with_the_same_names(store: Store) -> None:
    first = sheet_of("navn;farge\nKari Holm;rød\nPer Vik;blå\n")
    columns = (Column(Role.FULL_NAME), people_columns.as_attribute(first, 1, None))
    columns = (columns[0], people_columns.with_answer(columns[1], "blå", "Rød"))
    assert people_columns.recall(store, first, ()) is None
    people_columns.remember(store, first, columns)
    people_import.apply(store, people_import.plan(first, columns, (), (), year=YEAR, age_group_name="A"), {})
    later = sheet_of("Navn;Farge\nIne Lie;blå\nOla By;grønn\n")
    recalled = people_columns.recall(store, later, attributes.all(store))
    assert recalled is not None
    assert recalled[0].role is Role.FULL_NAME
    assert recalled[1].attribute_id == attributes.all(store)[0].id
    assert recalled[1].answers == {"blå": "Rød", "grønn": "Grønn"}
    assert recalled[1].categories == ("Rød", "Grønn")
    assert people_columns.recall(store, sheet_of("Navn;Frukt\nIne;eple\n"), ()) is None


def test_a_chosen_answer_becomes_a_category_and_an_unused_one_goes() -> None:
    sheet = sheet_of("navn;bydel\nKari;nord\nPer;nørd\n")
    column = people_columns.as_attribute(sheet, 1, None)
    assert column.categories == ("Nord", "Nørd")
    assert people_columns.with_answer(column, "nørd", "Nord").categories == ("Nord",)
    assert people_columns.with_answer(column, "nørd", "").categories == ("Nord",)
    assert people_columns.with_answer(column, "nørd", "Sør").categories == ("Nord", "Sør")


word = st.text(st.sampled_from("KariPerHolm åæ'?@0189-"), max_size=8)


@given(st.lists(st.tuples(word, word, word, word, word), min_size=1, max_size=12), st.data())
@settings(max_examples=60, deadline=None)
def test_nobody_is_lost_whatever_stands_in_the_rows(rows: list[tuple[str, ...]], data: st.DataObject) -> None:
    text = "fornavn;etternavn;fødselsår;e-post;kjønn\n" + "".join(";".join(row) + "\n" for row in rows)
    try:
        plan = planned(sheet_of(text))
    except UserError as refused:
        assert refused.code in ("import.no_rows", "import.empty_file")
        return
    answers = {
        place: Answer(data.draw(st.sampled_from(people_import.CHOICES[question.kind])), "1970")
        for place, question in enumerate(plan.questions)
    }
    kept = people_import.decide(plan, {})
    assert len(kept.new) + kept.left_out == len(plan.entries) == plan.rows - plan.remarks.get("sent_twice", 0)
    told = people_import.decide(plan, answers)
    assert len({person.id for person in told.new}) == len(told.new)
    assert all(person.name for person in told.new)


def test_twenty_thousand_rows_go_in_and_one_undo_takes_them_out(store: Store) -> None:
    rows = "".join(
        f"Kari{n};Nord{n % 500};{1930 + n % 80};k{n}@x.no;{n + 90000000};{'KM'[n % 2]};Bydel {n % 7};{n % 2}\n"
        for n in range(20_000)
    )
    plan = plan_into(
        store, sheet_of(f"fornavn;etternavn;fødselsår;e-post;mobil;kjønn;bydel;har du deltatt før\n{rows}")
    )
    with store.undo.step("import"):
        people_import.apply(store, plan, {})
    assert len(people.all(store)) == 20_000
    store.undo.undo()
    assert (people.all(store), attributes.all(store)) == ((), ())
