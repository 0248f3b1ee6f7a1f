from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reports.paper_data import NAMES

from panelapp.reports import fonts
from panelapp.reports.blocks import Row
from panelapp.reports.flow import paginate
from panelapp.reports.fonts import Face
from panelapp.reports.story import fitting_shares
from panelapp.reports.text import Line, Piece, TextBlock, TextStyle, text_block

STYLE = TextStyle(size=10, leading=14, after=0)
WRITTEN = st.text(alphabet=st.characters(max_codepoint=0x2FF, exclude_categories=("C",)), max_size=300)


def said(lines: tuple[Line, ...]) -> str:
    text = ""
    for line in lines:
        for word in line:
            text += "".join(run.actual or run.text for run, _ in word.runs) + (" " if word.spaced else "")
    return " ".join(text.split())


@settings(max_examples=60)
@given(WRITTEN, st.floats(30, 400))
def test_breaking_keeps_every_letter_and_the_width(text: str, width: float) -> None:
    block = text_block(text, STYLE, None).laid(width)
    lines = block.lines or ()
    assert said(lines) == " ".join(fonts.clean(text).split())
    for line in lines:
        spaces = sum(word.space for word in line[:-1])
        assert sum(word.width for word in line) + spaces <= width + 0.1 or len(line) == 1


def test_a_word_too_long_is_divided_and_no_space_comes_in() -> None:
    word = "samrådsgruppeordførerkandidat" * 8
    lines = text_block(word, STYLE, None).laid(120).lines or ()
    assert len(lines) > 5
    assert said(lines) == word


def test_an_address_is_divided_after_a_sign() -> None:
    lines = text_block("https://eksempel.no/et/langt/sted/som/ikke/rekker", STYLE, None).laid(120).lines or ()
    assert said(lines[:1])[-1] in "/.-"


def test_line_breaks_of_the_writer_are_kept() -> None:
    lines = text_block("en\nto tre\r\nfire", STYLE, None).laid(400).lines or ()
    assert [said((line,)) for line in lines] == ["en", "to tre", "fire"]


def test_pieces_in_different_faces_join_without_a_space_unless_written() -> None:
    block = text_block([Piece("Ja", Face.BOLD), Piece("-da "), Piece("du")], STYLE, None)
    assert said(block.laid(400).lines or ()) == "Ja-da du"


@pytest.mark.parametrize("name", NAMES)
def test_every_letter_of_a_name_has_a_font(name: str) -> None:
    assert fonts.unprintable(name) == ""
    found = fonts.runs(fonts.clean(name.replace(" ", "")), Face.BOLD)
    assert not any(run.actual for run in found)


def test_signs_without_a_font_are_told_and_replaced() -> None:
    assert fonts.unprintable("Li 李明明 og 🙂") == "李明🙂"
    runs = fonts.runs("李明", Face.REGULAR)
    assert [(run.text, run.actual) for run in runs] == [(fonts.SUBSTITUTE * 2, "李明")]


def test_control_signs_are_left_out_and_letters_composed() -> None:
    assert fonts.clean("A\u200bB\x07C\u00ad D\te\u0301") == "ABC D é"


def block_of(lines: int, **given: float | bool) -> TextBlock:
    style = TextStyle(size=10, leading=14, **{"after": 0, **given})  # type: ignore[arg-type]
    return text_block("\n".join(f"linje {number}" for number in range(lines)), style, None)


def placed_lines(blocks: list[TextBlock], height: float) -> list[int]:
    pages = paginate([block.laid(300) for block in blocks], 300, height)
    return [
        sum(len(placed.block.lines or ()) for placed in page if isinstance(placed.block, TextBlock)) for page in pages
    ]


@settings(max_examples=40)
@given(st.lists(st.integers(1, 40), min_size=1, max_size=12), st.booleans())
def test_no_line_is_lost_between_pages_and_none_stands_outside(lengths: list[int], keep: bool) -> None:
    blocks = [block_of(length, keep_with_next=keep and index % 3 == 0) for index, length in enumerate(lengths)]
    counts = placed_lines(blocks, 140)
    assert sum(counts) == sum(lengths)
    assert max(counts) <= 10


def test_a_heading_never_stands_alone_at_the_foot() -> None:
    heading = block_of(1, keep_with_next=True)
    assert placed_lines([block_of(8), heading, block_of(4)], 140) == [8, 5]
    assert placed_lines([block_of(7), heading, block_of(4)], 140) == [10, 2]


def test_one_line_is_never_left_alone() -> None:
    assert placed_lines([block_of(11)], 140) == [9, 2]
    assert placed_lines([block_of(9), block_of(6)], 140) == [9, 6]


def test_a_row_higher_than_a_page_is_divided_and_its_header_repeated() -> None:
    header = Row(((block_of(1),),), (1,), is_header=True, keep_with_next=True)
    row = Row(((block_of(40),),), (1,), header)
    pages = paginate([header, row], 300, 140)
    assert len(pages) > 4
    for page in pages:
        first, *rest = (placed.block for placed in page)
        assert isinstance(first, Row) and first.is_header and len(rest) == 1


def test_columns_give_way_for_a_long_word() -> None:
    cells = [((text_block("Kommunedirektørens", STYLE, None),), (text_block("kort", STYLE, None),))]
    narrow = fitting_shares((1, 9), cells, 300)
    assert narrow[0] > text_block("Kommunedirektørens", STYLE, None).longest_word
    assert sum(narrow) == pytest.approx(300)
    assert fitting_shares((5, 5), cells, 300) == (150, 150)
    assert sum(fitting_shares((1, 1), cells, 20)) == pytest.approx(20)
