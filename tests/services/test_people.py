from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from panelapp.domain.people import PREFER_NOT_TO_ANSWER, Person, answer_of
from panelapp.errors import UserError
from panelapp.services import attributes, people, tidying
from panelapp.services.people import Detail
from panelapp.storage.store import Store

YEAR = 2026


@pytest.mark.parametrize(
    ("written", "year"),
    [
        ("1957", 1957),
        ("1957.0", 1957),
        (" 1957 ", 1957),
        ("'57", 1957),
        ("’00", 2000),
        ("'15", 2015),
        ("'17", 1917),
        ("01.03.1956", 1956),
        ("1/3-56", 1956),
        ("13/3/56", 1956),
        ("3/13/1956", 1956),
        ("1956-03-01", 1956),
        ("1956-03-01 00:00:00", 1956),
        ("52 år", 1974),
        ("52år", 1974),
        ("69", 1957),
        ("69 år gammel", 1957),
        ("52 years old", 1974),
        ("f. 1957", 1957),
        ("f. 57", 1957),
        ("født i 1957", 1957),
        ("født 01.03.1956", 1956),
    ],
)
def test_a_birth_year_is_read_however_it_was_written(written: str, year: int) -> None:
    assert tidying.read_birth_year(written, YEAR) == year


@pytest.mark.parametrize("written", ["ukjent", "203", "2031", "1899", "99.99.1957", "40-59", "19577", "-5", "½"])
def test_what_cannot_be_a_birth_year_is_said_to_be_so(written: str) -> None:
    assert tidying.read_birth_year(written, YEAR) is tidying.UNREADABLE


def test_nothing_is_no_birth_year() -> None:
    assert tidying.read_birth_year("  ", YEAR) is None


@given(st.text(max_size=40))
@settings(max_examples=200)
def test_any_text_at_all_is_read_or_refused(text: str) -> None:
    year = tidying.read_birth_year(text, YEAR)
    assert year in (None, tidying.UNREADABLE) or YEAR - 110 <= year <= YEAR  # type: ignore[operator]
    once = tidying.tidy(text)
    assert tidying.tidy(once) == once
    assert tidying.tidy_phone(tidying.tidy_phone(text)) == tidying.tidy_phone(text)


@pytest.mark.parametrize(
    ("written", "digits"),
    [
        ("+47 944 53 335", "94453335"),
        ("0047 94453335", "94453335"),
        ("4794453335", "94453335"),
        ("944 53 335", "94453335"),
        ("(+45) 12 34 56 78", "12345678"),
        ("+46 70 123 45 67", "+46701234567"),
        ("'+46 70 123 45 67", "+46701234567"),
        ("ring kontoret", "ring kontoret"),
        ("", ""),
    ],
)
def test_a_telephone_number_becomes_digits(written: str, digits: str) -> None:
    assert tidying.tidy_phone(written) == digits


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("01018012345", True),
        ("010180 12345", True),
        ("010180-1234", True),
        ("Kari 0101801234", True),
        ("41018012345", True),  # D-number
        ("01418012345", True),  # synthetic
        ("99221551", False),
        ("4799221551", False),
        ("99999912345", False),
        ("20261019", False),
        ("+47 944 53 335", False),
    ],
)
def test_a_national_number_is_noticed(text: str, is_one: bool) -> None:
    assert tidying.looks_like_national_id(text) is is_one


def test_invisible_characters_and_stray_blanks_go() -> None:
    assert tidying.tidy("\ufeff Kari\u00a0 Nord\u200b\x00mann\t") == "Kari Nordmann"
    assert tidying.tidy("A\u030ase") == "Åse"


def test_somebody_is_added_changed_and_removed(store: Store) -> None:
    kari = people.add(store, "Kari Anne  Nordmann")
    assert (kari.given_name, kari.family_name) == ("Kari Anne", "Nordmann")
    people.change(store, kari.id, Detail.PHONE, "+47 944 53 335", YEAR)
    people.change(store, kari.id, Detail.EMAIL, " Kari@Example.NO ", YEAR)
    changed = people.change(store, kari.id, Detail.BIRTH_YEAR, "52 år", YEAR)
    assert people.all(store) == (changed,)
    assert (changed.phone, changed.email, changed.birth_year) == ("94453335", "kari@example.no", 1974)
    assert people.change(store, kari.id, Detail.BIRTH_YEAR, "", YEAR).birth_year is None
    people.remove(store, [kari.id])
    assert people.all(store) == ()


def test_a_family_name_of_two_words_stays_one_when_nothing_was_typed(store: Store) -> None:
    one = people.add(store, "Bruun de Neergaard, Ida")
    assert one == Person(one.id, "Ida", "Bruun de Neergaard")
    assert people.change_name(store, one.id, one.name) == one
    assert people.change_name(store, one.id, "Ida Holm").family_name == "Holm"


@pytest.mark.parametrize(
    ("detail", "text", "code"),
    [
        (Detail.GIVEN_NAME, " ", "people.name_missing"),
        (Detail.BIRTH_YEAR, "ukjent", "people.birth_year_unreadable"),
        (Detail.ADDRESS, "01018012345", "people.national_id"),
        (Detail.ADDRESS, "x" * 5000, "people.too_long"),
    ],
)
def test_what_cannot_be_kept_is_refused_and_nothing_changes(store: Store, detail: Detail, text: str, code: str) -> None:
    kari = people.add(store, "Kari")
    with pytest.raises(UserError) as refused:
        people.change(store, kari.id, detail, text, YEAR)
    assert refused.value.code == code
    assert text not in str(refused.value.params) or not text.strip()
    assert people.all(store) == (kari,)


def test_somebody_who_is_gone_is_said_to_be_gone(store: Store) -> None:
    with pytest.raises(UserError, match=r"people\.gone"):
        people.change(store, "nobody", Detail.EMAIL, "x", YEAR)


def test_answers_are_categories_own_words_or_none_and_ages_follow_the_birth_year(store: Store) -> None:
    gender = attributes.add(store, "Kjønn", ["Kvinne", "Mann", " Kvinne "])
    assert gender.category_names == ("Kvinne", "Mann")
    ages = attributes.add_age_groups(store, "Aldersgruppe")
    assert attributes.add_age_groups(store, "Noe annet") == ages
    kari = people.add(store, "Kari Holm")
    people.answer(store, kari.id, gender.id, "ikke-binær")
    people.answer(store, kari.id, ages.id, "25–39")
    assert people.get(store, kari.id).answers == {gender.id: "ikke-binær", ages.id: "25–39"}
    grown = people.change(store, kari.id, Detail.BIRTH_YEAR, "1940", YEAR)
    assert answer_of(grown, ages, YEAR) == "80+"
    people.answer(store, kari.id, gender.id, PREFER_NOT_TO_ANSWER)
    rows = people.table_rows(people.all(store), attributes.all(store), YEAR, "ønsker ikke å svare")
    assert rows == [("Kari", "Holm", "1940", "ønsker ikke å svare", "80+", "", "", "")]
    assert people.answer(store, kari.id, gender.id, "").answers == {ages.id: "25–39"}


def test_an_attribute_is_named_once_ordered_and_removed(store: Store) -> None:
    first, second = attributes.add(store, "Kjønn"), attributes.add(store, "Bydel")
    for name, code in ((" kjønn", "attributes.name_taken"), ("  ", "attributes.name_missing")):
        with pytest.raises(UserError) as refused:
            attributes.add(store, name)
        assert refused.value.code == code
    attributes.move(store, second.id, -1)
    assert [one.name for one in attributes.all(store)] == ["Bydel", "Kjønn"]
    attributes.move(store, second.id, -5)
    assert attributes.rename(store, first.id, "Identitet").name == "Identitet"
    kari = people.add(store, "Kari")
    people.answer(store, kari.id, first.id, "Kvinne")
    assert attributes.use(store, first.id) == attributes.Use(people=1, panels=0)
    attributes.remove(store, first.id)
    assert people.get(store, kari.id).answers == {}


def test_categories_are_added_renamed_moved_and_removed(store: Store) -> None:
    gender = attributes.add(store, "Kjønn", ["Kvinne"])
    attributes.add_category(store, gender.id, "Mann")
    kari = people.add(store, "Kari")
    people.answer(store, kari.id, gender.id, "Kvinne")
    attributes.rename_category(store, gender.id, "Kvinne", "Kvinner")
    assert people.get(store, kari.id).answers == {gender.id: "Kvinner"}
    moved = attributes.move_category(store, gender.id, "Mann", -1)
    assert moved.category_names == ("Mann", "Kvinner")
    assert attributes.use_of_category(store, gender.id, "Kvinner").people == 1
    with pytest.raises(UserError, match=r"attributes\.category_taken"):
        attributes.rename_category(store, gender.id, "Mann", "kvinner")
    assert attributes.remove_category(store, gender.id, "Kvinner").category_names == ("Mann",)
    assert people.get(store, kari.id).answers == {gender.id: "Kvinner"}


def test_a_question_mark_in_a_name_is_a_lost_letter_and_elsewhere_it_is_not(store: Store) -> None:
    kari = people.add(store, "Kari Holm")
    assert not people.has_lost_letters(people.change(store, kari.id, people.Detail.ADDRESS, "Hvor?", 2026))
    assert people.has_lost_letters(people.change_name(store, kari.id, "Kari H?lm"))


def test_answers_to_one_attribute_are_those_of_each_person(store: Store) -> None:
    ages = attributes.add_age_groups(store, "Aldersgruppe")
    gender = attributes.add(store, "Kjønn", ["Kvinne", "Mann"])
    for name, born, group, answer in (
        ("Åse", "1950", "", "Kvinne"),
        ("Bo", "", "25–39", PREFER_NOT_TO_ANSWER),
        ("Kai", "2020", "40–59", "egne ord"),
        ("Per", "", "", ""),
    ):
        one = people.add(store, name)
        people.change(store, one.id, Detail.BIRTH_YEAR, born, 2026)
        people.answer(store, one.id, ages.id, group)
        people.answer(store, one.id, gender.id, answer)
    for attribute in (ages, gender):
        expected = {person.id: answer_of(person, attribute, 2026) for person in people.all(store)}
        assert people.answers_to(store, attribute, 2026) == expected
        assert len(set(expected.values())) > 2
