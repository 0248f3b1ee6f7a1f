"""Spreadsheets in and out: CSV in any shape, XLSX, XLS and ODS read as text; CSV and XLSX written safely."""

from __future__ import annotations

import csv
import datetime
import io
import re
import zipfile
import zlib
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from panelapp.errors import UserError
from panelapp.services import delimited_text
from panelapp.services.tidying import tidy

if TYPE_CHECKING:
    from python_calamine import CalamineSheet

MOST_CELLS = 5_000_000
MOST_BYTES = 400_000_000

_HEADER_WITHIN = 15  # rows
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_CELL_REFERENCE = re.compile(rb'<(?:\w+:)?c\b[^>]*?\br="([A-Z]{1,3})(\d{1,7})"')
_FORMULA_WITHOUT_RESULT = re.compile(rb"(?:</(?:\w+:)?f>|<(?:\w+:)?f\b[^>]*/>)\s*(?:<v\s*/>|<v></v>)?\s*</(?:\w+:)?c>")
_ERROR_IN_XML = re.compile(rb'<(?:\w+:)?c\b[^>]*?\bt="e"')
_ERROR_CELL = re.compile(r"#(?:N/A|REF!|VALUE!|DIV/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!)")
_DATA_LIKE = re.compile(r"@|^\W*\d[\d\s.,:/\-+()]*$")
_DANGEROUS = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class Reading:
    """How a file is to be read; '' and None leave it to be found.

    `header_row` counts from 1 as a spreadsheet shows its rows, 0 for none.
    """

    encoding: str = ""
    separator: str = ""
    header_row: int | None = None
    sheet: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table of tidied text and how it was read.

    Every row is as long as the header; rows with nothing in them are left out, `row_numbers` tells where each stood in
    the file, counted from 1. `header_row` is 0 where there is none; then the names are ''. `remarks` counts what was
    noticed, by code: mixed_encodings, unreadable_characters, stray_quotes, double_encoded, merged_cells,
    formulas_without_result, error_cells.
    """

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    row_numbers: tuple[int, ...]
    header_row: int
    encoding: str = ""
    separator: str = ""
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    remarks: Mapping[str, int] = field(default_factory=dict[str, int])

    def column(self, place: int) -> list[str]:
        """Every cell of one column."""
        return [row[place] for row in self.rows]


def read(data: bytes, reading: Reading | None = None, is_known_name: Callable[[str], bool] | None = None) -> Sheet:
    """Read a whole file into a table.

    `is_known_name` tells whether a text names a column, which finds the header among the first rows.
    Raises `UserError`: import.empty_file, import.no_rows, import.not_a_table, import.not_a_spreadsheet,
    import.damaged, import.protected, import.too_large.
    """
    reading = reading or Reading()
    if not data:
        raise UserError("import.empty_file")
    if len(data) > MOST_BYTES:
        raise UserError("import.too_large")
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06", _OLE)):
        return _read_workbook(data, reading, is_known_name)
    found = delimited_text.read(data, reading.encoding, reading.separator)
    header_row, header, rows, numbers = _table(found.rows, reading.header_row, is_known_name, found.remarks)
    return Sheet(
        header,
        rows,
        numbers,
        header_row,
        encoding=found.encoding,
        separator=found.separator,
        remarks=dict(+found.remarks),
    )


def write_csv(headers: Sequence[str], rows: Sequence[Sequence[str]]) -> bytes:
    """The table as Excel in Norway and Denmark opens it: UTF-8 with a mark, semicolons.

    A text that a spreadsheet would take for a formula gets an apostrophe in front.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";")
    for row in (headers, *rows):
        writer.writerow([f"'{cell}" if cell.startswith(_DANGEROUS) else cell for cell in row])
    return text.getvalue().encode("utf-8-sig")


def write_xlsx(headers: Sequence[str], rows: Sequence[Sequence[str]], title: str = "") -> bytes:
    """The table as a workbook with one sheet; every cell is text and nothing is a formula."""
    import xlsxwriter

    target = io.BytesIO()
    # In memory: the library otherwise leaves its parts in the folder for temporary files while it works.
    workbook = xlsxwriter.Workbook(target, {"in_memory": True})
    sheet = workbook.add_worksheet(re.sub(r"[\[\]:*?/\\']", " ", title)[:31].strip() or None)
    bold = workbook.add_format({"bold": True})
    for place, name in enumerate(headers):
        longest = max([len(name), *(len(row[place]) for row in rows[:500])])
        sheet.set_column(place, place, min(60, longest + 2))
        sheet.write_string(0, place, name, bold)
    for number, row in enumerate(rows, 1):
        for place, cell in enumerate(row):
            if cell:
                sheet.write_string(number, place, cell)
    sheet.freeze_panes(1, 0)
    if headers:
        sheet.autofilter(0, 0, max(1, len(rows)), len(headers) - 1)
    workbook.close()
    return target.getvalue()


def _read_workbook(data: bytes, reading: Reading, is_known_name: Callable[[str], bool] | None) -> Sheet:
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError, SheetTypeEnum, SheetVisibleEnum

    remarks = Counter[str]()
    if not data.startswith(_OLE):
        _look_into_archive(data, remarks)
    try:
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(data))
        sheets = tuple(
            sheet.name
            for sheet in workbook.sheets_metadata
            if sheet.typ == SheetTypeEnum.WorkSheet and sheet.visible == SheetVisibleEnum.Visible
        )
        if not sheets:
            raise UserError("import.no_rows")
        name = reading.sheet if reading.sheet in sheets else ""
        # Without a wish: the first sheet that holds more than a line or two, as a cover sheet often comes first.
        candidates = [name] if name else sheets
        opened = [workbook.get_sheet_by_name(candidate) for candidate in candidates]
        chosen = next((sheet for sheet in opened if sheet.end and sheet.end[0] >= 2), opened[0])
        cells = _cells(chosen, remarks)
    except PasswordError:
        raise UserError("import.protected") from None
    except (CalamineError, OSError, ValueError):
        raise UserError("import.damaged") from None
    except BaseException as error:
        # A file made to be malformed can make the reader's own code give up; that arrives as a BaseException.
        if type(error).__name__ == "PanicException":
            raise UserError("import.damaged") from None
        raise
    header_row, header, rows, numbers = _table(cells, reading.header_row, is_known_name, remarks)
    return Sheet(header, rows, numbers, header_row, sheet=chosen.name, sheets=sheets, remarks=dict(+remarks))


def _look_into_archive(data: bytes, remarks: Counter[str]) -> None:
    """Refuse what is no workbook or would not fit in memory, before anything is unpacked as one."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
            names = {entry.filename for entry in entries}
            if not names & {"xl/workbook.xml", "xl/workbook.bin", "content.xml"}:
                raise UserError("import.not_a_spreadsheet")
            if sum(entry.file_size for entry in entries) > MOST_BYTES:
                raise UserError("import.too_large")
            for name in names:
                if name.startswith("xl/worksheets/") and name.endswith(".xml"):
                    _look_into_worksheet(archive.read(name), remarks)
    except (zipfile.BadZipFile, zipfile.LargeZipFile, NotImplementedError, EOFError, OSError, ValueError, zlib.error):
        raise UserError("import.damaged") from None
    except RuntimeError:  # what zipfile says of an encrypted entry
        raise UserError("import.protected") from None


def _look_into_worksheet(xml: bytes, remarks: Counter[str]) -> None:
    # The reader makes room for every cell up to the last one, also where there are two cells far apart.
    references = _CELL_REFERENCE.findall(xml)
    width = max((_column_number(letters) for letters in {letters for letters, _ in references}), default=0)
    height = max((int(row) for _, row in references), default=0)
    if width * height > MOST_CELLS:
        raise UserError("import.too_large")
    remarks["formulas_without_result"] += len(_FORMULA_WITHOUT_RESULT.findall(xml))
    remarks["error_cells"] += len(_ERROR_IN_XML.findall(xml))


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _cells(sheet: CalamineSheet, remarks: Counter[str]) -> list[list[str]]:
    rows = [[_text(cell) for cell in row] for row in sheet.to_python(skip_empty_area=False)]
    for (top, left), (bottom, right) in sheet.merged_cell_ranges or ():
        if bottom > top and left == right and bottom < len(rows) and left < len(rows[top]):
            # One answer over several rows belongs to each of them.
            remarks["merged_cells"] += 1
            for row in rows[top + 1 : bottom + 1]:
                row[left] = row[left] or rows[top][left]
    return rows


def _text(cell: object) -> str:
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 1e15:
        return str(int(cell))
    if isinstance(cell, datetime.datetime):
        return cell.date().isoformat() if cell.time() == datetime.time() else cell.isoformat(" ", "minutes")
    return str(cell)


def _table(
    cells: list[list[str]],
    header_row: int | None,
    is_known_name: Callable[[str], bool] | None,
    remarks: Counter[str],
) -> tuple[int, tuple[str, ...], tuple[tuple[str, ...], ...], tuple[int, ...]]:
    if sum(map(len, cells)) > MOST_CELLS:
        raise UserError("import.too_large")
    numbered = [
        (number, row)
        for number, raw in enumerate(cells, 1)
        if any(row := [_clean(cell, remarks) if cell else "" for cell in raw])
    ]
    if not numbered:
        raise UserError("import.empty_file")
    if header_row is None:
        header_row = _find_header(numbered[:_HEADER_WITHIN], is_known_name)
    names = next((row for number, row in numbered if number == header_row), [])
    body = [(number, row) for number, row in numbered if number > header_row]
    if not body:
        raise UserError("import.no_rows")
    width = max(len(names), *(len(row) for _, row in body))
    padded = [(*row, *[""] * (width - len(row))) for _, row in body]
    names = [*names, *[""] * (width - len(names))]
    used = [place for place, column in enumerate(zip(*padded, strict=True)) if names[place] or any(column)]
    return (
        header_row,
        tuple(names[place] for place in used),
        tuple(tuple(row[place] for place in used) for row in padded),
        tuple(number for number, _ in body),
    )


def _clean(cell: str, remarks: Counter[str]) -> str:
    if "Ã" in cell or "Â" in cell:
        try:
            cell = cell.encode("cp1252").decode("utf-8")
        except UnicodeError:
            pass
        else:
            remarks["double_encoded"] += 1
    if cell[0] == "#" and _ERROR_CELL.fullmatch(cell):
        remarks["error_cells"] += 1
        return ""
    if cell[0] == "'" and cell[1:2] in _DANGEROUS:
        cell = cell[1:]  # the apostrophe that keeps it from being a formula
    return tidy(cell)


def _find_header(rows: list[tuple[int, list[str]]], is_known_name: Callable[[str], bool] | None) -> int:
    widest = max(sum(map(bool, row)) for _, row in rows)
    if is_known_name is not None:
        known = {number: sum(1 for cell in row if cell and is_known_name(cell)) for number, row in rows}
        best = max(known, key=lambda number: known[number])
        first, row = rows[0]
        if known[best] >= min(2, widest) or (known[first] and sum(map(bool, row)) >= widest * 0.6):
            return best
    for place, (number, row) in enumerate(rows):
        named = [cell for cell in row if cell]
        if len(named) < max(1, widest * 0.6):
            continue
        if len({name.casefold() for name in named}) < len(named) or any(map(_DATA_LIKE.search, named)):
            return 0
        below = [cell for _, later in rows[place + 1 :] for cell in later if cell]
        return number if any(map(_DATA_LIKE.search, below)) else 0
    return 0
