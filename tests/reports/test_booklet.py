"""The booklet: whole in four languages, in reading order however it is folded, and the pages where the fold puts them."""

from __future__ import annotations

from io import BytesIO
from itertools import pairwise
from pathlib import Path

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from reports.paper_data import DAY, LANGUAGES, deck
from reports.pdf_reading import faults, fonts_of, page_count, read

from panelapp.domain.booklet import PassageKind
from panelapp.domain.decks import Deck
from panelapp.domain.papers import Variant
from panelapp.domain.reflection import BlockKind
from panelapp.reports.booklet import imposed
from panelapp.reports.story import Cancelled
from panelapp.reports.wording import WORDS
from panelapp.services import booklet


def written_words(language: str) -> list[str]:
    """Every word of the booklet in order, without the dots that mark blanks."""
    text = booklet.load(language)
    found = [text.title, text.subtitle, "Samråd"]
    for chapter in text.chapters:
        found.append(chapter.title)
        if chapter.minutes:
            found.append(WORDS[language].minutes_short.format(minutes=chapter.minutes))
        for passage in chapter.passages:
            found += [passage.lead, *passage.texts]
    return plain(" ".join(found))


def plain(text: str) -> list[str]:
    return text.replace("…", " ").replace("\u00a0", " ").split()


def read_words(data: bytes) -> list[str]:
    result = read(data)
    assert result.stray == ""
    return plain(" ".join(part.text for part in result.parts if part.tag != "Lbl"))


def pictured(folder: Path) -> Deck:
    Image.new("RGB", (909, 655), (220, 30, 30)).save(folder / "en.jpg")
    return deck(str(folder), 2, "en.jpg")


@pytest.mark.parametrize("folded", [False, True])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_booklet_is_accessible_and_read_whole_and_in_order(language: str, folded: bool) -> None:
    data = booklet.on_paper(language, DAY, folded=folded)
    assert faults(data) == []
    assert all(fonts_of(data).values())
    assert read_words(data) == written_words(language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_has_eight_to_twelve_a5_pages_and_whole_sheets_when_folded(language: str) -> None:
    plain_pages = page_count(booklet.on_paper(language, DAY))
    assert plain_pages in (8, 12)
    data = booklet.on_paper(language, DAY, folded=True)
    assert page_count(data) * 2 == plain_pages
    with pikepdf.open(BytesIO(data)) as pdf:
        assert all([round(float(side)) for side in page.mediabox] == [0, 0, 842, 595] for page in pdf.pages)


def test_the_first_side_shows_the_last_page_beside_the_cover() -> None:
    text = booklet.load("nb")
    parts = read(booklet.on_paper("nb", DAY, folded=True)).parts
    page_of = {part.text: part.pages for part in parts if part.tag in ("H1", "H2")}
    assert page_of[text.title] == page_of[text.chapters[-1].title] == (0,)


@given(st.integers(1, 12))
def test_a_pile_printed_on_both_sides_and_folded_lies_in_order(sheets: int) -> None:
    sides = imposed(4 * sheets)
    # Turned on the short edge, what is behind the right page of the front is the left page of the back.
    leaves = [(front[1], back[0]) for front, back in zip(sides[::2], sides[1::2], strict=True)]
    leaves += [(back[1], front[0]) for front, back in reversed(list(zip(sides[::2], sides[1::2], strict=True)))]
    assert [page for leaf in leaves for page in leaf] == list(range(4 * sheets))


def test_the_words_to_say_are_set_apart() -> None:
    said = [
        text
        for chapter in booklet.load("en").chapters
        for passage in chapter.passages
        if passage.kind is PassageKind.SAY
        for text in passage.texts
    ]
    parts = read(booklet.on_paper("en", DAY)).parts
    quoted = [" ".join(plain(part.text)) for part in parts if part.path == "BlockQuote/P"]
    assert quoted == [" ".join(plain(text)) for text in said]


def test_no_heading_stands_alone_at_the_foot_of_a_page() -> None:
    for language in LANGUAGES:
        parts = [part for part in read(booklet.on_paper(language, DAY)).parts if part.text]
        for part, following in pairwise(parts):
            if part.tag == "H2":
                assert part.pages[-1] == following.pages[0], (language, part.text)


def test_the_cover_shows_a_picture_of_the_deck_in_the_variant(tmp_path: Path) -> None:
    def colours(variant: Variant) -> set[str]:
        with pikepdf.open(BytesIO(booklet.on_paper("da", DAY, deck=pictured(tmp_path), variant=variant))) as pdf:
            return {str(image.ColorSpace) for image in pdf.pages[0].Resources.XObject.values()}

    assert colours(Variant.COLOUR) == {"/DeviceRGB"}
    assert colours(Variant.GREY) == colours(Variant.HIGH_CONTRAST) == {"/DeviceGray"}


def test_the_same_booklet_gives_the_same_bytes_and_a_stop_is_heard(tmp_path: Path) -> None:
    shown = pictured(tmp_path)
    told: list[float] = []
    assert booklet.on_paper("nb", DAY, deck=shown, progress=told.append) == booklet.on_paper("nb", DAY, deck=shown)
    assert told == sorted(told)
    assert told[-1] == 1.0
    with pytest.raises(Cancelled):
        booklet.on_paper("nb", DAY, cancelled=lambda: True)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_step_has_its_chapters(language: str) -> None:
    found = {kind: booklet.for_step(kind, language) for kind in BlockKind}
    assert all(chapters[0].key == kind for kind, chapters in found.items())
    assert [chapter.key for chapter in found[BlockKind.SHOW_AND_TELL]] == ["show_and_tell", "heavy"]


def test_the_cases_of_a_heavy_moment_open_with_a_lead() -> None:
    heavy = next(chapter for chapter in booklet.load("nb").chapters if chapter.key == "heavy")
    leads = [passage.lead for passage in heavy.passages if passage.lead]
    assert leads[:2] == ["Stillhet:", "Tårer:"]
    assert all(not passage.lead for passage in heavy.passages if passage.kind is not PassageKind.PARAGRAPH)
