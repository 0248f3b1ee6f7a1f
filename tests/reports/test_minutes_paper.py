from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from io import BytesIO
from xml.etree import ElementTree

import pikepdf
import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reports.paper_data import DAY, LANGUAGES, NAMES, action, full_minutes, item, minutes_with
from reports.pdf_reading import faults, fonts_of, page_count, read

from panelapp.domain.minutes import Minutes, PresentLine
from panelapp.reports import minutes as report
from panelapp.reports.canvas import TaggedCanvas
from panelapp.reports.finish import About, finish
from panelapp.reports.fonts import clean
from panelapp.reports.right_to_left import base_letters
from panelapp.reports.story import Cancelled, Story
from panelapp.reports.structure import Element
from panelapp.reports.text import TextStyle, text_block


def build(minutes: Minutes, language: str = "nb") -> bytes:
    return report.build(minutes, language, DAY)


def test_the_house_is_opened_without_loading_what_prints() -> None:
    code = "import panelapp.reports, sys; sys.exit(any(m in sys.modules for m in ('reportlab', 'pikepdf', 'PIL')))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_full_minutes_are_accessible_in_every_language(language: str) -> None:
    data = build(full_minutes(), language)
    assert faults(data) == []
    found = fonts_of(data)
    assert all(found.values())
    assert not any("Helvetica" in name or "Times" in name for name in found)
    assert read(data).stray == ""


def test_the_checker_finds_fault_with_a_file_that_is_not_tagged() -> None:
    canvas = TaggedCanvas()
    with canvas.tagged(None):
        text_block("Noe", TextStyle(), None).write(canvas, 60, 700, 300)
    canvas.end_page()
    assert faults(canvas.finish())


def test_everything_is_read_in_the_order_of_the_field_table() -> None:
    assert read(build(full_minutes())).texts() == [
        "Dalen kommune · Servicesenteret",
        "Referat – utkast",
        "Byggesaker og nabovarsel",
        "Brukerpanel byggesak · Møte 2/2026",
        "12. november 2026 kl. 17.00–19.00, Rådhuset",
        "Saksnr./dok.nr. 2026/1184",
        "Til stede",
        *("Møteleder", "Marit Dahl", "Referent", "Odd Vik"),
        *("Panelmedlemmer", "10 av 12", "Ingrid S., Bjørn Ø."),
        *("Forfall", "2", "Byggesaksavdelingen", "3"),
        "Formål og handlingsrom",
        "Formål: Gjøre nabovarsel lettere å forstå.",
        "Dette kan gruppa påvirke: Skjema og veiledning.",
        "Dette ligger fast: Loven og gebyrene.",
        "Saksliste",
        *("1.", "Hva er vanskelig med nabovarsel?", "2.", "Åpningstider"),
        "Sak 1 · Hva er vanskelig med nabovarsel?",
        "Panelet gikk gjennom skjemaet sammen med saksbehandler.",
        "Innspill fra gruppa",
        *("•", "Lag en sjekkliste på én side.", "•", "Vis et ferdig utfylt eksempel."),
        "Sitater",
        "«Jeg turte ikke å spørre to ganger.»",
        "Anbefaling 1. Felles mal for hele kommunen.",
        "Tiltak",
        *("Hva", "Hvem", "Frist", "Opplæring av ansatte", "Servicesenteret", "15. januar 2027"),
        "Sak 2 · Åpningstider",
        "Innspill fra gruppa",
        *("•", "Lenger åpent på torsdag."),
        "Anbefaling 2. Åpent til kl. 18 én dag i uka.",
        "Anbefaling 3. Telefonen like lenge som døra.",
        "Tiltak",
        *("Hva", "Hvem", "Frist", "Måle ventetid på telefon", "Ikke avtalt", "Ikke avtalt"),
        "Høsting",
        "Gruppas egne ord. Gruppa har bestemt at de kan tas med videre.",
        "«Ingen skal måtte kunne loven for å snakke med naboen.»",
        "Oppfølgingsliste",
        *("Sak", "Hva", "Hvem", "Frist"),
        *("1", "Opplæring av ansatte", "Servicesenteret", "15. januar 2027"),
        *("2", "Måle ventetid på telefon", "Ikke avtalt", "Ikke avtalt"),
        "Neste møte",
        "10. desember 2026",
    ]


def test_what_is_empty_leaves_no_trace() -> None:
    assert read(build(minutes_with())).texts() == ["Referat – utkast", "Åpningstider"]


def test_a_closed_meeting_says_so_in_words() -> None:
    wanted = {
        "nb": "Referat – ferdigstilt",
        "nn": "Referat – ferdigstilt",
        "da": "Referat – færdiggjort",
        "en": "Minutes – completed",
    }
    closed = minutes_with(closed=True)
    assert {language: read(build(closed, language)).texts()[0] for language in LANGUAGES} == wanted


@pytest.mark.parametrize(
    ("language", "when", "quote"),
    [
        ("nb", "14. mars 2026 kl. 10.00–12.00", "«Det gikk bra.»"),
        ("nn", "14. mars 2026 kl. 10.00–12.00", "«Det gikk bra.»"),
        ("da", "14. marts 2026 kl. 10.00–12.00", "»Det gikk bra.«"),
        ("en", "14 March 2026 at 10:00–12:00", "“Det gikk bra.”"),
    ],
)
def test_dates_and_quotation_marks_follow_the_language(language: str, when: str, quote: str) -> None:
    minutes = minutes_with(
        [item(1, "", quotes=('"Det gikk bra."',))], held_on="2026-03-14", starts_at="10:00", ends_at="12:00"
    )
    texts = read(build(minutes, language)).texts()
    assert when in texts
    assert quote in texts


def test_headings_tables_and_lists_are_told_apart() -> None:
    parts = {part.text: part.path for part in read(build(full_minutes())).parts}
    assert parts["Byggesaker og nabovarsel"] == "H1"
    assert parts["Oppfølgingsliste"] == "H2"
    assert parts["Sitater"] == "H3"
    assert parts["Frist"] == "Table/THead/TR/TH"
    assert parts["Opplæring av ansatte"] in ("Table/TBody/TR/TH", "Table/TBody/TR/TD")
    assert parts["Lenger åpent på torsdag."] == "L/LI/LBody"
    assert parts["«Jeg turte ikke å spørre to ganger.»"] == "BlockQuote/P"


def test_the_order_of_reading_is_that_of_the_story_and_not_of_painting() -> None:
    root = Element("Document")
    first, second = root.add("P"), root.add("P")
    canvas = TaggedCanvas()
    text_block("sist malt", TextStyle(), second).draw(canvas, 60, 700, 300)
    text_block("først lest", TextStyle(), first).draw(canvas, 60, 600, 300)
    canvas.end_page()
    data = finish(canvas.finish(), root, canvas.pages, About("T", "A", "nb-NO", DAY))
    assert read(data).texts() == ["først lest", "sist malt"]


def test_swapped_items_are_read_swapped() -> None:
    one, two = item(1, "Første", inputs=("A",)), item(2, "Andre", inputs=("B",))
    straight = read(build(minutes_with([one, two]))).texts()
    swapped = read(build(minutes_with([two, one]))).texts()
    assert straight.index("A") < straight.index("B")
    assert swapped.index("B") < swapped.index("A")


@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_read_back_as_written(name: str) -> None:
    data = build(minutes_with(chair=name, title=name))
    texts = read(data).texts()
    assert texts.count(name) == 2
    assert faults(data) == []


def test_all_names_together_in_one_cell() -> None:
    data = build(minutes_with(members=PresentLine("", NAMES, len(NAMES), len(NAMES))))
    assert ", ".join(NAMES) in read(data).texts()


def test_a_hebrew_name_is_painted_from_right_to_left() -> None:
    data = build(minutes_with(title="שרה"))
    page = pypdfium2.PdfDocument(data)[0].get_textpage()
    places = {page.get_text_range(index, 1): page.get_charbox(index)[0] for index in range(page.count_chars())}
    assert places["ש"] > places["ר"] > places["ה"]


def test_a_sign_without_a_font_stays_readable_by_machine() -> None:
    data = build(minutes_with(chair="李明 (Li Ming)", minute_taker="محمد 李"))
    assert "李明 (Li Ming)" in read(data).texts()
    assert "محمد 李" in read(data).texts()
    assert faults(data) == []


def test_markup_is_ordinary_signs() -> None:
    text = "<b>fet</b> & <a href='x'>lenke</a> &amp; ]]> \\ (paren)"
    data = build(minutes_with([item(1, text, background=text, inputs=(text,))]))
    assert read(data).texts().count(text) == 2
    assert f"Sak 1 · {text}" in read(data).texts()
    assert faults(data) == []


def test_three_hundred_notes_lose_nothing() -> None:
    long_text = "Dette ble sagt mens vi snakket sammen om hvordan det er å vente. " * 6
    items = [
        item(
            number,
            f"Sak om {number}",
            inputs=tuple(f"Innspill {number}.{index} {long_text}" for index in range(10)),
            actions=tuple(action(f"Gjøre {number}.{index} {long_text}", "Enheten", "2027-01-15") for index in range(5)),
        )
        for number in range(1, 21)
    ]
    data = build(minutes_with(items))
    result = read(data)
    assert page_count(data) > 40
    assert faults(data) == []
    expected = ["Referat", "–", "utkast", "Åpningstider", "Saksliste"]
    for entry in items:
        expected += [f"{entry.number}.", *entry.title.split()]
    for entry in items:
        expected += ["Sak", str(entry.number), "·", *entry.title.split(), "Innspill", "fra", "gruppa"]
        for text in entry.inputs:
            expected += ["•", *text.split()]
        expected += ["Tiltak", "Hva", "Hvem", "Frist"]
        for row in entry.actions:
            expected += [*row.text.split(), "Enheten", "15.", "januar", "2027"]
    expected += ["Oppfølgingsliste", "Sak", "Hva", "Hvem", "Frist"]
    for entry in items:
        for row in entry.actions:
            expected += [str(entry.number), *row.text.split(), "Enheten", "15.", "januar", "2027"]
    assert result.words == expected
    assert any(len(part.pages) > 1 for part in result.parts if part.tag in ("TD", "TH"))
    assert any("Hva Hvem Frist" in decoration for decoration in result.decoration)
    for number, decoration in enumerate(result.decoration, start=1):
        assert f"Side {number} av {page_count(data)}" in decoration


def test_a_note_of_five_thousand_letters_is_whole() -> None:
    note = ("Ord som står tett " * 400)[:5000].strip()
    data = build(minutes_with([item(1, "Sak", inputs=(note,), actions=(action(note, "x" * 300, "2027-01-15"),))]))
    assert read(data).texts().count(note) == 2
    assert "x" * 300 in read(data).texts()
    assert faults(data) == []


def test_the_same_minutes_give_the_same_bytes() -> None:
    assert build(full_minutes()) == build(full_minutes())
    assert build(full_minutes()) != build(replace(full_minutes(), closed=True))


def test_building_in_several_threads_changes_nothing() -> None:
    alone = [build(full_minutes(), language) for language in LANGUAGES] * 4
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(lambda language: build(full_minutes(), language), LANGUAGES * 4))
    assert together == alone


@settings(max_examples=25, deadline=None)
@given(st.lists(st.text(max_size=80), max_size=4), st.text(max_size=40))
def test_whatever_is_written_is_read_back(notes: list[str], title: str) -> None:
    data = build(minutes_with([item(1, title, inputs=tuple(notes))], title=title))
    assert faults(data) == []
    read_notes = [part.text for part in read(data).parts if part.tag == "LBody"]
    unseen = "\u200c\u200d\u200e"
    wanted = ["".join(base_letters(sign) for sign in clean(note) if sign not in unseen) for note in notes]
    assert ["".join(text.split()) for text in read_notes] == ["".join(text.split()) for text in wanted]


def test_progress_runs_to_the_end_and_a_stop_is_heard() -> None:
    told: list[float] = []
    report.build(full_minutes(), "nb", DAY, progress=told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0
    with pytest.raises(Cancelled):
        report.build(full_minutes(), "nb", DAY, cancelled=lambda: len(told) > 0)


def test_the_file_is_titled_and_has_bookmarks() -> None:
    document = pypdfium2.PdfDocument(build(full_minutes()))
    assert document.get_metadata_dict()["Title"] == "Referat – Byggesaker og nabovarsel, 12. november 2026"
    titles = [mark.get_title() for mark in document.get_toc()]
    assert titles[0] == "Byggesaker og nabovarsel"
    assert "Sak 2 · Åpningstider" in titles


def test_what_the_file_says_of_itself_is_well_formed_whatever_the_title_holds() -> None:
    data = build(minutes_with(title="Nabo\x01varsel & <annet>\ud800"))
    with pikepdf.open(BytesIO(data)) as pdf:
        told = ElementTree.fromstring(pdf.Root.Metadata.read_bytes())
    titles = [item.text for item in told.iter("{http://www.w3.org/1999/02/22-rdf-syntax-ns#}li")]
    assert titles[0] is not None
    assert "Nabovarsel & <annet>" in titles[0]


def test_the_story_refuses_marks_inside_marks() -> None:
    story = Story("nb")
    canvas = TaggedCanvas()
    with pytest.raises(ValueError, match="nest"), canvas.tagged(story.root), canvas.tagged(None):
        pass


def test_a_long_title_is_shortened_at_the_foot_and_the_date_stays() -> None:
    foot = read(build(minutes_with(title="Åpningstider og telefon " * 9, held_on="2026-11-12"))).decoration[0]
    assert "… · 12. november 2026 · Skrevet ut 13. november 2026" in foot
