from __future__ import annotations

import re
from io import BytesIO

import pikepdf
import pypdfium2
import pytest
from reports.paper_data import DAY, LANGUAGES, NAMES
from reports.pdf_reading import faults, page_count, read

from panelapp.domain.reflection import Session
from panelapp.reports import draw_account, panel_list, recovery_sheet, script
from panelapp.reports.story import Cancelled
from panelapp.reports.wording import WORDS, long_date, moment, quoted

CODE = "7K3M-9QXT-2B4W-HJ6N-0PZR-5VYD-8CFG-1ESA-W3K9"
RULES = ("Her finnes det ingen gale svar.", "Du bestemmer hva du deler. Du kan alltid stå over.")
BLOCKS = (
    ("Ramme", 5, "Vi skal tenke sammen, ikke bestemme noe."),
    ("Spørsmål", 10, "Les to ganger, sakte."),
    ("Høsting", 7, ""),
)


# The list of a panel


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_list_is_accessible(language: str) -> None:
    data = panel_list.build("Panel", "Dalen kommune", ("Navn",), [(name,) for name in NAMES], language, DAY)
    assert faults(data) == []
    assert read(data).texts("TH")[1:] == list(NAMES)


def test_members_and_reserves_stand_apart() -> None:
    rows = [(f"Navn {number}", str(number)) for number in range(5)]
    result = read(panel_list.build("Panel", "Dalen", ("Navn", "Alder"), rows, "da", DAY, 3))
    assert result.texts("H2") == ["Medlemmer (3)", "Suppleanter (2)"]
    assert result.texts("TD") == ["0", "1", "2", "3", "4"]
    assert "Liste pr. 13. november 2026" in result.texts()


def test_a_list_without_reserves_has_no_headings() -> None:
    rows = [("Anna", "40")]
    assert read(panel_list.build("Panel", "Dalen", ("Navn", "Alder"), rows, "nb", DAY)).texts("H2") == []
    assert read(panel_list.build("Panel", "Dalen", ("Navn", "Alder"), rows, "nb", DAY, 1)).texts("H2") == [
        "Medlemmer (1)"
    ]


def test_a_wide_list_is_printed_across_and_empty_cells_keep_their_place() -> None:
    columns = tuple(f"Kolonne nummer {number}" for number in range(9))
    data = panel_list.build("Panel", "Dalen", columns, [("", *("x" * 20,) * 7, "")], "nb", DAY)
    with pikepdf.open(BytesIO(data)) as pdf:
        box = pdf.pages[0].mediabox
        assert box[2] > box[3]
    cells = [part for part in read(data).parts if part.path.startswith("Table/TBody")]
    assert len(cells) == 9
    assert faults(data) == []


def test_a_long_list_repeats_its_header_and_can_be_stopped() -> None:
    rows = [(f"Navn Navnesen {number}", "40–59") for number in range(400)]
    data = panel_list.build("Panel", "Dalen", ("Navn", "Alder"), rows, "nb", DAY)
    result = read(data)
    assert result.texts("TD") == ["40–59"] * 400
    assert all("Navn Alder" in text for text in result.decoration[1:])
    with pytest.raises(Cancelled):
        panel_list.build("Panel", "Dalen", ("Navn", "Alder"), rows, "nb", DAY, cancelled=lambda: True)


# The recovery sheet


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_recovery_sheet_is_one_accessible_page_with_the_whole_code(language: str) -> None:
    data = recovery_sheet.build("Dalen kommune", CODE, language, DAY)
    assert page_count(data) == 1
    assert faults(data) == []
    assert CODE in "".join(read(data).texts())


def test_a_code_without_groups_is_grouped() -> None:
    assert recovery_sheet.code_lines("ABCDEFGHJKMNPQ") == ["ABCD-EFGH-JKMN-", "PQ"]
    assert "".join(recovery_sheet.code_lines(CODE)) == CODE


def test_the_code_is_not_in_what_the_file_says_of_itself() -> None:
    document = pypdfium2.PdfDocument(recovery_sheet.build("Dalen", CODE, "nb", DAY))
    assert not any(CODE[:4] in str(value) for value in document.get_metadata_dict().values())


# The running order


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_running_order_is_accessible(language: str) -> None:
    session = Session("s", "Gruppa", question="Hva er det gode møtet?", planned_on="2026-03-14", starts_at="09:50")
    data = script.build(session, BLOCKS, RULES, language, DAY)
    assert faults(data) == []
    result = read(data)
    assert [part.text for part in result.parts if part.tag == "LBody"] == list(RULES)
    assert page_count(data) == 2


def test_times_follow_the_clock_or_count_from_the_start() -> None:
    def cells(starts_at: str) -> list[str]:
        data = script.build(Session("s", "G", starts_at=starts_at), BLOCKS, (), "nb", DAY)
        return read(data).texts("TD")

    assert cells("09:50")[0::4][:2] == ["09.50", "09.55"]
    assert "10.05" in cells("09:50")
    assert {"0–5", "5–15", "15–22"} <= set(cells(""))


def test_without_rules_there_is_no_page_for_them() -> None:
    assert page_count(script.build(Session("s", "G"), BLOCKS, (), "nb", DAY)) == 1


def test_a_session_without_blocks_can_be_printed() -> None:
    data = script.build(Session("s", ""), (), RULES, "nn", DAY)
    assert faults(data) == []
    assert read(data).texts("H1") == ["Køyreplan", "Køyrereglar"]


# Words


def test_no_language_has_a_gap_and_placeholders_agree() -> None:
    bokmal = WORDS["nb"]
    for language, words in WORDS.items():
        for name in type(words).__slots__:
            text, model = getattr(words, name), getattr(bokmal, name)
            assert text, (language, name)
            assert len(text) == len(model) if isinstance(model, tuple) else _places(text) == _places(model)


def _places(text: str) -> set[str]:
    return set(re.findall(r"{\w+}", text))


def test_danish_is_not_norwegian_in_disguise() -> None:
    same = {
        name
        for name in type(WORDS["nb"]).__slots__
        if isinstance(getattr(WORDS["nb"], name), str)
        and len(getattr(WORDS["nb"], name)) > 12
        and getattr(WORDS["nb"], name) == getattr(WORDS["da"], name)
    }
    assert same <= {"day", "recommendation", "panel_members", "minutes_short", "large_print"}


def test_dates_in_words() -> None:
    assert long_date("2026-03-01", WORDS["da"]) == "1. marts 2026"
    assert long_date("snart", WORDS["nb"]) == "snart"
    assert long_date("", WORDS["nb"]) == ""
    assert moment("2026-12-10T17:30", WORDS["nb"]) == "10. desember 2026 kl. 17.30"
    assert moment("tirsdag i uke 50 kl. 12", WORDS["nb"]) == "tirsdag i uke 50 kl. 12"


def test_quotation_marks_are_not_doubled() -> None:
    assert quoted(" «Ja» ", WORDS["da"]) == "»Ja«"
    assert quoted("Hun sa «ja»", WORDS["nb"]) == "«Hun sa «ja»»"
    assert quoted("«", WORDS["nb"]) == "««»"


# The account of a draw


def test_the_account_of_a_draw_is_accessible() -> None:
    rows = [("Kvinne", "5–7", "6"), ("Mann", "5–7", "6")]
    data = draw_account.build(
        "Trekning", "Dalen", ("Trukket ved loddtrekning.",), ("Gruppe", "Ønsket", "Ble"), rows, "nb", DAY
    )
    assert faults(data) == []
    result = read(data)
    assert "Trukket ved loddtrekning." in result.texts("P")
    assert result.texts("TD") == ["5–7", "6", "5–7", "6"]
    assert result.decoration[0].endswith("Trekning")
