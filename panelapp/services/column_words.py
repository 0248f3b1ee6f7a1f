"""What people call the columns of a sign-up sheet and what they answer there, folded, in four languages."""

from __future__ import annotations

from collections.abc import Mapping


def _set(text: str) -> frozenset[str]:
    return frozenset(word.strip() for word in text.split(","))


ROLE_WORDS: Mapping[str, frozenset[str]] = {
    "national_id": _set(
        "fødselsnummer, fødselsnr, fødselsnummeret, personnummer, personnr, fnr, cpr, cpr nr, cprnr, cpr nummer, "
        "cprnummer, d nummer, national id, national identity number, ssn"
    ),
    "email": _set(
        "epost, e post, epostadresse, e postadresse, epostadressa, email, e mail, emailadresse, mail, mailadresse, "
        "email address, e mail address, epost adresse"
    ),
    "phone": _set(
        "mobil, mobilnummer, mobilnr, mobiltelefon, telefon, telefonnummer, telefonnr, tlf, tlf nr, tlfnr, tlf nummer, "
        "phone, phone number, telephone, mobile, mobile number, mobile phone, cell"
    ),
    "birth_year": _set(
        "fødselsår, fødselår, fødeår, fødselsdato, fødselsdag, født, fødd, fødselsår alder, alder, age, birth year, "
        "year of birth, date of birth, birthdate, birthday, birthyear, dob, årgang, hvor gammel er du, "
        "kor gammal er du, how old are you"
    ),
    "given_name": _set(
        "fornavn, fornamn, førenamn, fornavne, given name, first name, firstname, forename, given names, first names"
    ),
    "family_name": _set(
        "etternavn, etternamn, efternavn, slektsnavn, slektsnamn, last name, lastname, surname, family name"
    ),
    "full_name": _set(
        "navn, namn, name, fullt navn, fullt namn, fulde navn, fuldt navn, full name, hele navnet, heile namnet, "
        "deltaker, deltakar, deltager, participant"
    ),
    "address": _set(
        "adresse, adressa, address, gateadresse, vegadresse, veiadresse, bostedsadresse, bustadadresse, postadresse, "
        "gate, street, street address, home address, postnummer, postnr, poststed, poststad, postnummer og sted, "
        "postcode, postal code, zip, zip code, city, by"
    ),
    "received_at": _set(
        "tidspunkt, tidsstempel, tidsstempling, timestamp, time stamp, innsendt, innsend, indsendt, sendt inn, "
        "submitted, submitted at, submission date, levert, svart, besvart, besvaret, registrert, opprettet, oprettet, "
        "mottatt, motteke, modtaget, received, completion time, fullføringstidspunkt, fullføringstid, dato, date"
    ),
    "skip": _set("id, nr, nummer, number, no, løpenummer, løpenr, løbenummer, start time, starttidspunkt"),
}
"""Names of columns by role, the narrower first: an e-mail address is no address."""

CONCEPT_WORDS: Mapping[str, frozenset[str]] = {
    "age_group": _set(
        "aldersgruppe, aldersgruppa, aldersgrupper, alderskategori, aldersinterval, age group, age bracket, age range"
    ),
    "gender": _set("kjønn, kjønnet, kjønnsidentitet, køn, gender, sex"),
    "education": _set(
        "utdanning, utdannelse, utdanningsnivå, uddannelse, uddannelsesniveau, education, level of education"
    ),
    "relation": _set("tilknytning, tilknyting, tilknytningen, relation, relation to the service, relasjon"),
    "area": _set(
        "kommunedel, kommunedelen, bydel, bydelen, distrikt, grend, krets, tettsted, tettstad, lokalområde, område, "
        "bosted, bustad, bopæl, hvor bor du, kvar bur du, hvor i kommunen, kvar i kommunen, where do you live, "
        "district, part of the municipality, part of town, neighbourhood"
    ),
    "experience": _set(
        "erfaring, erfaringer, har du deltatt før, har du deltatt tidligere, deltatt før, deltatt tidligere, "
        "har du delteke før, delteke før, har du deltaget før, deltaget før, experience, taken part before, "
        "have you taken part before"
    ),
}

CONCEPT_NAMES: Mapping[str, Mapping[str, str]] = {
    "age_group": {"nb": "Aldersgruppe", "nn": "Aldersgruppe", "da": "Aldersgruppe", "en": "Age group"},
    "gender": {"nb": "Kjønn", "nn": "Kjønn", "da": "Køn", "en": "Gender"},
    "education": {"nb": "Utdanning", "nn": "Utdanning", "da": "Uddannelse", "en": "Education"},
    "relation": {"nb": "Tilknytning", "nn": "Tilknyting", "da": "Tilknytning", "en": "Relation to the service"},
    "area": {"nb": "Kommunedel", "nn": "Kommunedel", "da": "Bydel", "en": "Part of the municipality"},
    "experience": {"nb": "Erfaring", "nn": "Erfaring", "da": "Erfaring", "en": "Experience"},
}

GENDER_WORDS: Mapping[str, frozenset[str]] = {
    "\x01woman": _set(
        "k, kv, kvinne, kvinner, kvinna, kvinneleg, kvinnelig, kvinde, kvindelig, dame, jente, f, female, woman, w"
    ),
    "\x01man": _set("m, mann, menn, mannlig, mannleg, mand, mandlig, herre, gutt, male, man"),
    "\x01other": _set("annet, anna, andet, andre, other"),
}
GENDER_NAMES: Mapping[str, Mapping[str, str]] = {
    language: dict(zip(GENDER_WORDS, names, strict=True))
    for language, names in {
        "nb": ("Kvinne", "Mann", "Annet"),
        "nn": ("Kvinne", "Mann", "Anna"),
        "da": ("Kvinde", "Mand", "Andet"),
        "en": ("Woman", "Man", "Other"),
    }.items()
}

YES_NO_WORDS: Mapping[str, frozenset[str]] = {
    "\x01yes": _set("ja, j, yes, y, true, sann, sand, 1, x"),
    "\x01no": _set("nei, nej, n, no, false, usann, usand, falsk, 0"),
}
YES_NO_NAMES: Mapping[str, Mapping[str, Mapping[str, str]]] = {
    concept: {language: dict(zip(YES_NO_WORDS, pair, strict=True)) for language, pair in names.items()}
    for concept, names in {
        "": {"nb": ("Ja", "Nei"), "nn": ("Ja", "Nei"), "da": ("Ja", "Nej"), "en": ("Yes", "No")},
        "experience": {
            "nb": ("Har deltatt før", "Første gang"),
            "nn": ("Har delteke før", "Første gong"),
            "da": ("Har deltaget før", "Første gang"),
            "en": ("Has taken part before", "First time"),
        },
    }.items()
}

PREFER_NOT_WORDS = _set(
    "-, vil ikke oppgi, vil ikke svare, vil ikke si, ønsker ikke å svare, ønsker ikke å oppgi, ønsker ikke svare, "
    "vil ikkje oppgje, vil ikkje svare, ønskjer ikkje å svare, ønskjer ikkje å oppgje, ønsker ikke at svare, "
    "ønsker ikke at oplyse, vil ikke oplyse, vil helst ikke svare, prefer not to answer, prefer not to say, "
    "prefer not to, rather not say, do not wish to answer"
)
NO_ANSWER_WORDS = _set("?, n/a, na, ikke oppgitt, ikkje oppgitt, ikke oplyst, ikke besvart, ikke svart, ubesvart, "
                       "ubesvaret, ikkje svart, not stated, no answer, blank, tom")  # fmt: skip

LANGUAGE_MARKS: Mapping[str, frozenset[str]] = {
    "nb": _set("etternavn, utdanning, kjønn, tilknytning, hva, deltatt, høyeste, utdannelse, mobilnummer"),
    "nn": _set("namn, fornamn, førenamn, etternamn, kva, kvar, bur, delteke, tilknyting, høgaste, fødd"),
    "da": _set("køn, efternavn, uddannelse, hvad, deltaget, højeste, fulde, deltager, bopæl"),
    "en": _set("name, first, last, surname, gender, sex, age, education, birth, phone, address, where, taken"),
}
