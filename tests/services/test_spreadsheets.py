from __future__ import annotations

import datetime
import io
import zipfile

import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st

from panelapp.errors import UserError
from panelapp.services import delimited_text, spreadsheets
from panelapp.services.people_columns import is_known_name
from panelapp.services.spreadsheets import Reading

ROWS = [["Fornavn", "Etternavn", "E-post"], ["Åse", "Ødegård", "a@x.no"], ["Bjørn", "Æsøy", "b@x.no"]]


def delimited(rows: list[list[str]], separator: str = ";") -> str:
    return "".join(separator.join(row) + "\r\n" for row in rows)


def workbook(**sheets: list[list[object]]) -> bytes:
    target = io.BytesIO()
    with xlsxwriter.Workbook(target, {"in_memory": True, "default_date_format": "dd.mm.yyyy"}) as book:
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row)
    return target.getvalue()


def read(data: bytes, reading: Reading | None = None) -> spreadsheets.Sheet:
    return spreadsheets.read(data, reading, is_known_name)


def refusal(data: bytes) -> str:
    with pytest.raises(UserError) as refused:
        read(data)
    return refused.value.code


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252", "mac_roman", "cp850"])
def test_encoding_separator_and_header_are_found(separator: str, encoding: str) -> None:
    sheet = read(delimited(ROWS, separator).encode(encoding))
    assert sheet.header == tuple(ROWS[0])
    assert sheet.rows == (tuple(ROWS[1]), tuple(ROWS[2]))
    assert sheet.separator == separator
    assert delimited_text.ENCODINGS.count(sheet.encoding) == 1
    assert sheet.row_numbers == (2, 3)
    assert not sheet.remarks


def test_what_was_found_can_be_chosen_otherwise() -> None:
    data = "fornavn;alder,etternavn\nKari;5,Holm\n".encode("cp1252")
    assert read(data, Reading(separator=",")).rows == (("Kari;5", "Holm"),)
    assert read(data, Reading(separator=";", header_row=0)).header == ("", "")
    assert len(read(data, Reading(header_row=0)).rows) == 2
    assert read("Åse;Øy\n".encode("cp1252"), Reading(encoding="utf-8", header_row=0)).remarks == {
        "unreadable_characters": 2
    }


def test_lines_in_different_encodings_are_each_read_right() -> None:
    lines = [delimited([row]) for row in ROWS]
    data = lines[0].encode() + lines[1].encode("utf-8") + lines[2].encode("cp1252")
    sheet = read(data)
    assert sheet.rows == (tuple(ROWS[1]), tuple(ROWS[2]))
    assert sheet.encoding == delimited_text.MIXED
    assert sheet.remarks == {"mixed_encodings": 1}
    assert read(b"\xef\xbb\xbf" + data).rows == sheet.rows


def test_text_encoded_twice_is_mended() -> None:
    twice = delimited(ROWS).encode().decode("cp1252").encode()
    sheet = read(twice)
    assert sheet.rows == (tuple(ROWS[1]), tuple(ROWS[2]))
    assert sheet.remarks == {"double_encoded": 4}


def test_the_separator_line_of_excel_is_obeyed_and_counted() -> None:
    sheet = read(b"sep=,\r\nfornavn,etternavn\r\nKari;Ida,Holm\r\n")
    assert sheet.rows == (("Kari;Ida", "Holm"),)
    assert sheet.header_row == 2
    assert sheet.row_numbers == (3,)


def test_quotes_lines_within_cells_and_empty_rows_and_columns() -> None:
    sheet = read(b'fornavn;adresse;;\n"Kari ""Kalle""";"Vei 1\n2000 By";;\n;;;\n\nPer;;;\n')
    assert sheet.header == ("fornavn", "adresse")
    assert sheet.rows == (('Kari "Kalle"', "Vei 1 2000 By"), ("Per", ""))


def test_a_quote_that_is_never_closed_does_not_swallow_the_rest() -> None:
    rows = "".join(f'"Kari{n};Holm\n' if n == 3 else f"Kari{n};Holm\n" for n in range(100))
    sheet = read(f"fornavn;etternavn\n{rows}".encode())
    assert len(sheet.rows) == 100
    assert sheet.rows[3] == ("Kari3", "Holm")
    assert sheet.remarks == {"stray_quotes": 1}


def received(*lines: str) -> bytes:
    """100 people of three cells, the last of them `lines`."""
    people = [f"Kari{n};Holm;k{n}@x.no" for n in range(100 - len(lines))]
    return "\r\n".join(("fornavn;etternavn;epost", *people, *lines, "")).encode()


@pytest.mark.parametrize("before_the_end", [0, 1, 2, 15, 60, 98])
def test_a_quote_that_is_never_closed_swallows_nobody_however_near_the_end(before_the_end: int) -> None:
    after = [f"Ola{n};Berg;o@x.no" for n in range(before_the_end)]
    sheet = read(received('"Per;Vik;p@x.no', *after))
    assert len(sheet.rows) == 100
    assert sheet.rows[99 - before_the_end] == ("Per", "Vik", "p@x.no")
    assert sheet.remarks == {"stray_quotes": 1}


@pytest.mark.parametrize("between", [0, 1, 5, 20])
@pytest.mark.parametrize(
    ("opened", "closed"),
    [
        ('"Per;Vik;p@x.no', 'Åse";Li;a@x.no'),
        ('Per;"Vik;p@x.no', 'Åse;Li";a@x.no'),
        ('Per;Vik;"p@x.no', 'Åse;Li;a@x.no"'),
        ('Per;Vik;"p@x.no', '"Åse";Li;a@x.no'),
    ],
)
def test_a_quote_closed_in_a_later_row_swallows_nobody(opened: str, closed: str, between: int) -> None:
    sheet = read(received(opened, *["Ola;Berg;o@x.no"] * between, closed, "Ine;Moe;i@x.no"))
    assert len(sheet.rows) == 100
    assert [row[0].strip('"') for row in sheet.rows[-3 - between :]] == ["Per", *["Ola"] * between, "Åse", "Ine"]
    assert sheet.remarks == {"stray_quotes": 1}


def test_a_quote_too_many_leaves_the_honest_cells_of_several_lines_whole() -> None:
    sheet = read(received('Åse;Li;"Vei 1, oppgang B\n2000 By;\nNorge"', '"Per;Vik;p@x.no', 'Ine;"Moe; Lie";i@x.no'))
    assert sheet.rows[-3:] == (
        ("Åse", "Li", "Vei 1, oppgang B 2000 By; Norge"),
        ("Per", "Vik", "p@x.no"),
        ("Ine", "Moe; Lie", "i@x.no"),
    )
    assert sheet.remarks == {"stray_quotes": 1}


@pytest.mark.parametrize(
    "text",
    [
        'Navn,Adresse\nÅse,"Vei 1, H0201\n2000 By, Norge"\nPer,"Vei 2, H0101\n2000 By, Norge"\n',
        'Navn;Adresse;Epost\nÅse;"Vei 1\n2000 By";a@x.no\nPer;"Vei 2\n2000 By";p@x.no\n',
        'Navn;Svar\nÅse;"ja; nei\nkanskje; vet ikke"\nPer;"- busstider\n- kø; venting\n- språk"\n',
    ],
)
def test_honest_cells_of_several_lines_are_read_whole_and_without_a_remark(text: str) -> None:
    sheet = read(text.encode())
    assert [row[0] for row in sheet.rows] == ["Åse", "Per"]
    assert not sheet.remarks


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
def test_the_separator_is_found_beside_a_quote_that_is_never_closed(separator: str) -> None:
    lines = separator.join(('"fornavn', "etternavn", "epost")), *[separator.join(("Per", "Vik", "p@x.no"))] * 9
    sheet = read("\n".join(lines).encode())
    assert (sheet.separator, len(sheet.rows), sheet.header) == (separator, 9, ("fornavn", "etternavn", "epost"))


def test_without_a_header_the_first_row_is_a_person() -> None:
    sheet = read(b"Kari;Holm;kari@x.no\nPer;Vik;per@x.no\n")
    assert sheet.header_row == 0
    assert sheet.header == ("", "", "")
    assert len(sheet.rows) == 2


def test_a_title_above_the_header_is_passed_over() -> None:
    sheet = read(b"Paamelding 2026;;\n;;\nFornavn;Etternavn;Mobil\nKari;Holm;99221551\n")
    assert sheet.header == ("Fornavn", "Etternavn", "Mobil")
    assert sheet.header_row == 3


def test_unknown_names_over_data_are_still_a_header() -> None:
    assert spreadsheets.read(b"alfa;beta\nx;1\ny;2\n").header == ("alfa", "beta")


def test_a_workbook_is_read_with_numbers_and_dates_as_text() -> None:
    rows: list[list[object]] = [
        ["Fornavn", "Fødselsår", "Mobil", "Tidspunkt", "Tall"],
        ["Åse", 1957, "+47 944 53 335", datetime.datetime(2026, 10, 19, 17, 47), 1.5],
        ["Bo", datetime.date(1960, 3, 1), 99221551, datetime.datetime(2026, 10, 19), True],
    ]
    sheet = read(workbook(Svar=rows))
    assert sheet.rows == (
        ("Åse", "1957", "+47 944 53 335", "2026-10-19 17:47", "1.5"),
        ("Bo", "1960-03-01", "99221551", "2026-10-19", "True"),
    )
    assert (sheet.sheet, sheet.sheets) == ("Svar", ("Svar",))


def test_the_sheet_with_the_answers_is_found_and_can_be_changed() -> None:
    data = workbook(Forside=[["Hei"]], Svar=[["Fornavn"], ["Kari"], ["Per"]], Annet=[["Navn"], ["Ola"], ["Ine"]])
    assert read(data).sheet == "Svar"
    assert read(data, Reading(sheet="Annet")).rows == (("Ola",), ("Ine",))
    assert read(data).sheets == ("Forside", "Svar", "Annet")


def test_merged_cells_belong_to_every_row_they_span() -> None:
    target = io.BytesIO()
    with xlsxwriter.Workbook(target, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        sheet.merge_range(0, 0, 0, 1, "Påmelding")
        sheet.write_row(1, 0, ["Fornavn", "Bydel"])
        sheet.write_row(2, 0, ["Kari"])
        sheet.write_row(3, 0, ["Per"])
        sheet.merge_range(2, 1, 3, 1, "Hedrum")
    found = read(target.getvalue())
    assert found.rows == (("Kari", "Hedrum"), ("Per", "Hedrum"))
    assert found.remarks == {"merged_cells": 1}


def test_formulas_give_their_result_and_missing_results_and_errors_are_told() -> None:
    target = io.BytesIO()
    with xlsxwriter.Workbook(target, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["Fornavn", "Fødselsår", "Bydel"])
        sheet.write_row(1, 0, ["Kari"])
        sheet.write_formula(1, 1, "=2026-69", value=1957)
        sheet.write_formula(1, 2, "=NA()", value="#N/A")
    data = target.getvalue()
    assert read(data).rows == (("Kari", "1957", ""),)
    assert read(data).remarks == {"error_cells": 1}
    bare = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(bare, "w") as new:
        for entry in old.infolist():
            new.writestr(entry, old.read(entry).replace(b"<v>1957</v>", b""))
    assert read(bare.getvalue()).remarks["formulas_without_result"] == 1


def archive(**entries: bytes) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as made:
        for name, data in entries.items():
            made.writestr(name.replace("__", "/").replace("_xml", ".xml"), data)
    return target.getvalue()


def test_what_is_no_table_gets_its_own_sentence() -> None:
    good = workbook(Svar=[["Fornavn"], ["Kari"]])
    assert refusal(b"") == "import.empty_file"
    assert refusal(b"\xef\xbb\xbf \r\n") == "import.empty_file"
    assert refusal(b";;;\n;;;\n") == "import.empty_file"
    assert refusal(b"Fornavn;Etternavn\n") == "import.no_rows"
    assert refusal(archive(bilde=b"hei")) == "import.not_a_spreadsheet"
    assert refusal(good[: len(good) // 2]) == "import.damaged"
    assert refusal(archive(xl__workbook_xml=b"<workbook", xl__worksheets__sheet1_xml=b"")) == "import.damaged"
    assert refusal(b"PK\x03\x04" + b"x" * 500) == "import.damaged"
    assert refusal(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 2000) == "import.damaged"
    assert refusal(b"%PDF-1.7\n" + bytes(range(256)) * 8) == "import.not_a_table"
    assert refusal(b"<html><table><tr><td>Kari</td></tr></table>") == "import.not_a_table"
    assert refusal(bytes(range(256)) * 8) == "import.not_a_table"
    assert refusal(workbook(Tom=[])) in ("import.empty_file", "import.no_rows")


def test_two_cells_far_apart_are_refused_before_room_is_made_for_all_between() -> None:
    target = io.BytesIO()
    with xlsxwriter.Workbook(target, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        sheet.write(0, 0, "Fornavn")
        sheet.write(1_048_575, 16_383, "x")
    assert refusal(target.getvalue()) == "import.too_large"


def test_a_wide_sheet_and_a_long_name_are_read_whole() -> None:
    header = ["fornavn", *[f"spørsmål {n}" for n in range(299)]]
    sheet = read(delimited([header, ["K" * 5000, *["svar"] * 299]]).encode())
    assert len(sheet.header) == 300
    assert len(sheet.rows[0][0]) == 5000


@given(st.binary(max_size=400))
@settings(max_examples=150, deadline=None)
def test_any_bytes_are_read_or_refused_in_words(data: bytes) -> None:
    try:
        sheet = read(data)
    except UserError as refused:
        assert refused.code.startswith("import.")
    else:
        assert all(len(row) == len(sheet.header) for row in sheet.rows)


@given(st.integers(0, 3000), st.binary(min_size=1, max_size=8))
@settings(max_examples=60, deadline=None)
def test_a_workbook_with_any_damage_is_read_or_refused_in_words(place: int, damage: bytes) -> None:
    good = workbook(Svar=[["Fornavn"], ["Kari"]])
    try:
        read(good[:place] + damage + good[place + len(damage) :])
    except UserError as refused:
        assert refused.code.startswith("import.")


cells = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cf", "Zl", "Zp", "Cs")), max_size=20)


@given(st.lists(st.tuples(cells, cells), min_size=1, max_size=8))
@settings(max_examples=60, deadline=None)
def test_what_is_written_is_read_back_and_never_a_formula(rows: list[tuple[str, str]]) -> None:
    tidy = [tuple(" ".join(cell.split()) for cell in row) for row in rows]
    tidy = [row for row in tidy if any(row) and not any("Ã" in cell or "Â" in cell or "#" in cell for cell in row)]
    if not tidy:
        return
    headers = ("Fornavn", "Etternavn")
    written = spreadsheets.write_csv(headers, tidy)
    from_csv = read(written, Reading(encoding="utf-8", separator=";", header_row=1))
    from_xlsx = read(spreadsheets.write_xlsx(headers, tidy, "Personer"), Reading(header_row=1))
    expected = [tuple(spreadsheets.tidy(cell.removeprefix("'") if cell[1:2] in "=+-@" and len(cell) > 1 else cell)
                      for cell in row) for row in tidy]  # fmt: skip
    assert [row for row in from_csv.rows if any(row)] == [row for row in expected if any(row)]
    assert [row for row in from_xlsx.rows if any(row)] == [row for row in expected if any(row)]


def test_a_formula_in_a_name_is_defused_in_csv_and_plain_text_in_xlsx() -> None:
    rows = [("=cmd|'/c calc'!A1", "+4799"), ("-1", "@x")]
    text = spreadsheets.write_csv(("Navn", "Mobil"), rows).decode("utf-8-sig")
    assert text.splitlines()[1:] == ["'=cmd|'/c calc'!A1;'+4799", "'-1;'@x"]
    data = spreadsheets.write_xlsx(("Navn", "Mobil"), rows, "a/b[c]")
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        assert b"<f>" not in book.read("xl/worksheets/sheet1.xml")
    assert read(data).rows == tuple(rows)


def test_an_empty_table_is_written_too() -> None:
    assert spreadsheets.write_csv(("Navn",), []) == b"\xef\xbb\xbfNavn\r\n"
    assert spreadsheets.write_xlsx(("Navn",), []).startswith(b"PK")
