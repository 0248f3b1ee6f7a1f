"""What is typed into the meeting page is what the saved PDF reads aloud, in every language, without anybody's name."""

from __future__ import annotations

import re
from datetime import date
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from reports.pdf_reading import Read, faults, read

from panelapp.domain.meetings import Naming
from panelapp.services import meetings, panels
from panelapp.ui.main_job import Facilitator
from panelapp.ui.main_window import MainWindow
from panelapp.ui.meetings.page import MeetingsPage
from panelapp.ui.page import Place

TITLE = "Lommelykt underveis"
FIRST = (
    "Refleksbrikker",
    "Støvete hyller knirker.",
    "/s Uglene uler!",
    "/a Mal gelenderet oransje.",
    "/t Kjøpe tauverk",
)
SECOND = ("Rundkjøringer", "/a Flere sebraer midtveis.", "/i Tåka letter sjelden.", "/t Skru gatelyktene")

READ = (
    *("Lommelykt underveis", "Trappehuset", "Ytterst Framme"),  # head
    *("Refleksbrikker", "Rundkjøringer"),  # agenda
    *("Refleksbrikker", "Støvete hyller knirker.", "Uglene uler!", "Mal gelenderet oransje."),
    *("Kjøpe tauverk", "Vaktmesterkorpset"),
    *("Rundkjøringer", "Tåka letter sjelden.", "Flere sebraer midtveis.", "Skru gatelyktene"),
    *("Kjøpe tauverk", "Vaktmesterkorpset", "Skru gatelyktene"),  # follow-up list
    "Samlingsstunden",  # next meeting
)
"""What was typed, in the order of the paper."""


def bare(text: str) -> list[str]:
    return re.findall(r"\w+", text)


def typed_words(paper: Read) -> list[str]:
    """The words of the paper, in reading order, that somebody typed; labels have none of them."""
    wanted = {word for text in READ for word in bare(text)}
    return [word for word in bare(" ".join(paper.texts())) if word in wanted]


@pytest.fixture
def facilitator(window: MainWindow) -> Facilitator:
    """In the demo, a meeting of the panel with everybody present and what is written above."""
    hands = Facilitator(window)
    window.go(Place("panels", panels.all(hands.store)[0].id))
    hands.plan_meeting(
        {
            "title": TITLE,
            "place": "Trappehuset",
            "minute_taker": "Ytterst Framme",
            "next_meeting": "Samlingsstunden",
        },
        date(2026, 12, 3),
        ("17", "19.30"),
    )
    for title, *notes in (FIRST, SECOND):
        hands.note(title, notes)
        if title == FIRST[0]:
            hands.promise("Vaktmesterkorpset", date(2027, 2, 1))
    return hands


def test_the_saved_pdf_reads_aloud_what_was_typed(facilitator: Facilitator, tmp_path: Path) -> None:
    view = facilitator.page(MeetingsPage).view
    came = meetings.people(facilitator.store, view.meeting_id)
    assert len(came) == 24
    chair = meetings.record(facilitator.store, view.meeting_id).meeting.chair
    for language in ("nb", "nn", "da", "en"):
        facilitator.choose(view.paper.language, language)
        path = tmp_path / f"{language}.pdf"
        facilitator.save_minutes(path)
        data = path.read_bytes()
        paper = read(data)
        assert typed_words(paper) == [word for text in READ for word in bare(text)]
        assert paper.stray == ""
        assert faults(data) == []
        with pikepdf.open(BytesIO(data)) as pdf:
            assert str(pdf.Root.Lang)[:2] == language
            about = str(pdf.docinfo) + str(pdf.open_metadata())
        words = set(bare(" ".join((*paper.texts(), *paper.decoration, about)))) - {chair}
        assert not words & {
            name for person in came for name in (*person.given_name.split(), *person.family_name.split())
        }


def test_names_stand_there_when_the_group_wants_them(facilitator: Facilitator, tmp_path: Path) -> None:
    view = facilitator.page(MeetingsPage).view
    facilitator.choose(view.paper.naming, Naming.FULL)
    facilitator.save_minutes(tmp_path / "full.pdf")
    text = " ".join(read((tmp_path / "full.pdf").read_bytes()).texts())
    assert all(person.name in text for person in meetings.people(facilitator.store, view.meeting_id))
