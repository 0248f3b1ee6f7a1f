"""Everything that can be printed, made from one choice: whole and accessible in every language and variant."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import pikepdf
import pytest
from reports.pdf_reading import Part, faults, fonts_of, page_count, read

from panelapp.domain.decks import LANGUAGES
from panelapp.domain.papers import Paper, Variant
from panelapp.domain.reflection import BlockKind, Session
from panelapp.reports.story import Cancelled
from panelapp.reports.wording import WORDS
from panelapp.services import decks, papers, session_words
from panelapp.services.papers import Choice

DAY = date(2026, 11, 25)
SESSION = Session("s", "Stabburet", seats=7, blocks=session_words.default_blocks())


def made(paper: Paper, language: str = "nb", variant: Variant = Variant.COLOUR, *, backs: bool = False) -> bytes:
    deck = decks.in_hand(decks.load())
    return papers.make(Choice(paper, language, variant, backs), deck, SESSION, DAY)


def words(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("paper", Paper)
def test_every_paper_is_accessible_in_every_language(paper: Paper, language: str) -> None:
    data = made(paper, language, backs=True)
    assert faults(data) == []
    assert all(fonts_of(data).values())
    assert read(data).stray == ""
    with pikepdf.open(BytesIO(data)) as pdf:
        assert str(pdf.Root.Lang) == WORDS[language].tag


@pytest.mark.parametrize("variant", [Variant.GREY, Variant.HIGH_CONTRAST])
@pytest.mark.parametrize("paper", [paper for paper in Paper if paper not in papers.WITHOUT_VARIANTS])
def test_a_variant_changes_how_paper_looks_and_not_what_it_says(paper: Paper, variant: Variant) -> None:
    plain, other = made(paper), made(paper, variant=variant)
    assert faults(other) == []
    assert plain != other

    def said(data: bytes) -> list[tuple[str, str, str]]:
        return [(part.path, part.text, part.alt) for part in read(data).parts]

    assert said(plain) == said(other)


@pytest.mark.parametrize("paper", Paper)
def test_the_same_choice_gives_the_same_bytes_and_a_stop_is_heard(paper: Paper) -> None:
    assert made(paper) == made(paper)
    with pytest.raises(Cancelled):
        papers.make(Choice(paper), decks.load(), SESSION, DAY, cancelled=lambda: True)


def test_the_plan_of_a_session_is_offered_where_there_is_one() -> None:
    assert papers.offered(SESSION) == tuple(Paper)
    assert set(Paper) - set(papers.offered(None)) == {Paper.SCRIPT}
    for paper in papers.offered(None):
        assert page_count(papers.make(Choice(paper), decks.load("dilemmas"), None, DAY)) >= 1


# The ground rules


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("paper", "wanted"), [(Paper.POSTER_A4, (595, 842)), (Paper.POSTER_A3, (842, 1191))])
def test_a_poster_is_one_page_with_every_rule_large(paper: Paper, wanted: tuple[int, int], language: str) -> None:
    data = made(paper, language)
    assert page_count(data) == 1
    result = read(data)
    assert result.texts("H1") == [WORDS[language].ground_rules]
    assert tuple(words(text) for text in result.texts("LBody")) == session_words.ground_rules(language)
    with pikepdf.open(BytesIO(data)) as pdf:
        box = pdf.pages[0].mediabox
        assert (round(float(box[2])), round(float(box[3]))) == wanted
        sizes = [float(ops[1]) for ops, name in pikepdf.parse_content_stream(pdf.pages[0]) if str(name) == "Tf"]
    assert min(sizes) >= 20


# The slips


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_is_a_slip_for_everybody_each_whole_and_in_order(language: str) -> None:
    data = made(Paper.SLIPS, language)
    pulse = session_words.pulse(language)
    assert (len(pulse.statements), len(pulse.scale)) == (5, 6)
    assert page_count(data) == 4
    parts = [part for part in read(data).parts if part.text.strip()]
    each = _slips(parts)
    assert len(each) == 8
    wanted = [pulse.title, pulse.intro, *pulse.scale]
    for statement in pulse.statements:
        wanted += [statement, *["☐"] * len(pulse.scale)]
    wanted.append(pulse.question)
    for number, slip in enumerate(each):
        assert [words(part.text) for part in slip] == wanted
        assert {page for part in slip for page in part.pages} == {number // 2}


def test_a_slip_asks_for_no_name() -> None:
    assert "Uten navn" in session_words.pulse("nb").intro
    assert "Stabburet" not in " ".join(read(made(Paper.SLIPS)).texts())


def _slips(parts: list[Part]) -> list[list[Part]]:
    slips: list[list[Part]] = []
    for part in parts:
        if part.tag == "H1":
            slips.append([])
        slips[-1].append(part)
    return slips


# The plan


def test_the_plan_has_every_step() -> None:
    said = " ".join(read(made(Paper.SCRIPT, "da")).texts())
    titles = session_words.block_words("da")
    assert all(titles[kind].title in said for kind in BlockKind)
