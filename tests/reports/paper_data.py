"""Made-up minutes and cards to put on paper."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from panelapp.domain.decks import Card, Deck, Picture
from panelapp.domain.meetings import Note, NoteKind
from panelapp.domain.minutes import Minutes, MinutesItem, PresentLine
from panelapp.services.deck_files import FolderPictures

DAY = date(2026, 11, 13)
LANGUAGES = ("nb", "nn", "da", "en")

NAMES = (
    "Máret Ánne Ŋáhkku-Čeavži",
    "Ǩaavâđ Ǥudâš",
    "Łukasz Żółć-Wiśniewski",
    "Nguyễn Thị Hạnh",
    "محمد الأحمد",
    "שרה כהן",
    "Дмитро Ковальчук",
    "Γιώργος Νικολάου",
    "Þóra Guðmundsdóttir",
)


def action(text: str, owner: str = "", deadline: str = "") -> Note:
    return Note("n", "i", NoteKind.ACTION, text, owner, deadline)


def item(number: int, title: str, **given: Any) -> MinutesItem:
    fields: dict[str, Any] = {
        "background": "",
        "inputs": (),
        "quotes": (),
        "recommendations": (),
        "actions": (),
        **given,
    }
    return MinutesItem(number=number, title=title, **fields)


def minutes_with(items: Sequence[MinutesItem] = (), **given: Any) -> Minutes:
    """Minutes in which everything else is empty."""
    fields: dict[str, Any] = {
        "sender": "",
        "responsible_unit": "",
        "group": "",
        "title": "Åpningstider",
        "number": 1,
        "held_on": "",
        "starts_at": "",
        "ends_at": "",
        "place": "",
        "chair": "",
        "minute_taker": "",
        "case_reference": "",
        "purpose": "",
        "can_influence": "",
        "fixed_already": "",
        "members": PresentLine("", (), 0, None),
        "excused": 0,
        "guests": (),
        "harvest": (),
        "next_meeting": "",
        "closed": False,
        **given,
    }
    return Minutes(items=tuple(items), **fields)


def full_minutes() -> Minutes:
    """Minutes with every part of dossier §5.2 that the record holds."""
    return minutes_with(
        (
            item(
                1,
                "Hva er vanskelig med nabovarsel?",
                background="Panelet gikk gjennom skjemaet sammen med saksbehandler.",
                inputs=("Lag en sjekkliste på én side.", "Vis et ferdig utfylt eksempel."),
                quotes=("Jeg turte ikke å spørre to ganger.",),
                recommendations=("Felles mal for hele kommunen.",),
                actions=(action("Opplæring av ansatte", "Servicesenteret", "2027-01-15"),),
            ),
            item(
                2,
                "Åpningstider",
                inputs=("Lenger åpent på torsdag.",),
                recommendations=("Åpent til kl. 18 én dag i uka.", "Telefonen like lenge som døra."),
                actions=(action("Måle ventetid på telefon"),),
            ),
        ),
        sender="Dalen kommune",
        responsible_unit="Servicesenteret",
        group="Brukerpanel byggesak",
        title="Byggesaker og nabovarsel",
        number=2,
        held_on="2026-11-12",
        starts_at="17:00",
        ends_at="19:00",
        place="Rådhuset",
        chair="Marit Dahl",
        minute_taker="Odd Vik",
        case_reference="2026/1184",
        purpose="Gjøre nabovarsel lettere å forstå.",
        can_influence="Skjema og veiledning.",
        fixed_already="Loven og gebyrene.",
        members=PresentLine("", ("Ingrid S.", "Bjørn Ø."), 10, 12),
        excused=2,
        guests=(PresentLine("Byggesaksavdelingen", (), 3),),
        harvest=("Ingen skal måtte kunne loven for å snakke med naboen.",),
        next_meeting="2026-12-10",
    )


def deck(folder: str = "", count: int = 5, picture: str = "") -> Deck:
    cards = tuple(
        Card(
            key=f"card{number}",
            number=number,
            category=("nature", "building", "journey", "object", "weather", "people", "something new")[number % 7],
            title={"nb": f"Båten {number}", "en": f"The boat {number}"},
            alt={"nb": f"En båt ligger ved land, nummer {number}.", "en": f"A boat by the shore, number {number}."},
            questions=({"nb": "Hva venter?", "en": "What waits?"},),
            care_note={"nb": "Kan minne om sorg."},
            picture=Picture(FolderPictures(Path(folder)), picture) if picture and number == 1 else None,
        )
        for number in range(1, count + 1)
    )
    return Deck("prove", {"nb": "Prøve", "en": "Trial"}, cards)
