"""Delimited text as it really arrives: any encoding, any separator, stray quotation marks."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from panelapp.errors import UserError

ENCODINGS = ("utf-8", "utf-16", "cp1252", "mac_roman", "cp850")
"""Encodings that can be chosen, by Python's name for them."""

MIXED = "mixed"
"""Found where some lines are UTF-8 and others are not."""

SEPARATORS = (";", ",", "\t", "|")

_LEGACY = ("cp1252", "mac_roman", "cp850")
_LIKELY = frozenset("æøåÆØÅäöüÄÖÜéèêëóòôáàâíñčšžđŋŧČŠŽ–—’‘“”«»…§°½²")
_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x19\x1b-\x1f]")
_SEP_LINE = re.compile(r"\ufeff?\"?sep=(.)\"?\r?\n?", re.IGNORECASE)
_BREAK = re.compile(r"[\r\n]")
_LOOKED_AT = 100  # lines, to find the separator
_MOST_LINES_IN_A_CELL = 30


@dataclass(frozen=True, slots=True)
class Delimited:
    """Rows of cells as they stand, and how they were read; `remarks` counts what was noticed, by code."""

    rows: list[list[str]]
    encoding: str
    separator: str
    remarks: Counter[str] = field(default_factory=Counter[str])


def read(data: bytes, encoding: str = "", separator: str = "") -> Delimited:
    """Read rows of cells; encoding and separator are found where they are ''.

    Remarks: `mixed_encodings` (lines), `unreadable_characters`, `stray_quotes`. Raises `UserError` import.empty_file,
    import.not_a_table.
    """
    if not data.strip(b"\xef\xbb\xbf \t\r\n\x00"):
        raise UserError("import.empty_file")
    if _is_something_else(data):
        raise UserError("import.not_a_table")
    remarks = Counter[str]()
    encoding = encoding or _find_encoding(data)
    text = _decode(data, encoding, remarks).replace("\x00", "").removeprefix("\ufeff")
    if declared := _SEP_LINE.match(text):
        # The line stays as a blank row, so that rows keep the numbers they have in the file.
        text = "\n" + text[declared.end() :]
        separator = separator or declared[1]
    separator = separator or _find_separator(text)
    return Delimited(_parse(text, separator, remarks), encoding, separator, remarks)


def _is_something_else(data: bytes) -> bool:
    head = data[:4096]
    if head.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"<", b"{") or head.startswith(
        (b"%PDF", b"\x89PNG", b"\xff\xd8\xff")
    ):
        return True
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or _is_wide(head):
        return False
    return len(_CONTROL.findall(head)) > len(head) // 100 + 1


def _is_wide(head: bytes) -> bool:
    return len(head) > 3 and max(head[0::2].count(0), head[1::2].count(0)) > len(head) // 5


def _find_encoding(data: bytes) -> str:
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return encoding if _decodes(data, encoding) or encoding == "utf-16" else MIXED
    if _is_wide(data[:4096]):
        return "utf-16"
    if _decodes(data, "utf-8"):
        return "utf-8"
    if any(not line.isascii() and _decodes(line, "utf-8") for line in data.splitlines()):
        return MIXED
    return _find_legacy(data)


def _decodes(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _find_legacy(data: bytes) -> str:
    high = Counter(byte for byte in data if byte >= 0x80)

    def likely(encoding: str) -> int:
        return sum(
            number if bytes([byte]).decode(encoding, "replace") in _LIKELY else -number for byte, number in high.items()
        )

    return max(_LEGACY, key=likely)


def _decode(data: bytes, encoding: str, remarks: Counter[str]) -> str:
    if encoding == MIXED:
        legacy = _find_legacy(b"".join(line for line in data.splitlines() if not _decodes(line, "utf-8")))
        lines: list[str] = []
        for line in data.splitlines(keepends=True):
            if _decodes(line, "utf-8"):
                lines.append(line.decode("utf-8"))
            else:
                remarks["mixed_encodings"] += 1
                lines.append(line.decode(legacy, "replace"))
        text = "".join(lines)
    elif encoding == "utf-16" and not data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        little = data[1:4096:2].count(0) >= data[0:4096:2].count(0)
        text = data.decode("utf-16-le" if little else "utf-16-be", "replace")
    else:
        text = data.decode(encoding, "replace")
    if unreadable := text.count("\ufffd"):
        remarks["unreadable_characters"] = unreadable
    return text


def _find_separator(text: str) -> str:
    head = [line for line in text[:200_000].splitlines() if line.strip()][:_LOOKED_AT]

    def evenness(separator: str) -> tuple[float, int]:
        rows = _rows(head, separator, strict=True) or [row for line in head for row in _rows([line], separator)]
        widths = Counter(len(row) for row in rows if row)
        width, times = max(widths.items(), key=lambda item: (item[1] * (item[0] > 1), item[0]), default=(1, 0))
        return (times / max(1, widths.total()) if width > 1 else 0.0, width)

    return max(SEPARATORS, key=evenness)


def _rows(lines: Iterable[str], separator: str, strict: bool = False) -> list[list[str]]:
    try:
        return list(csv.reader(lines, delimiter=separator, strict=strict))
    except csv.Error:
        return []


def _parse(text: str, separator: str, remarks: Counter[str]) -> list[list[str]]:
    lines = list(io.StringIO(text, newline=""))
    rows = _rows(lines, separator, strict=True)
    if rows and not any(_BREAK.search(cell) for row in rows for cell in row):
        return rows
    # A quotation mark too many swallows the people between it and the next one: where it stands, its line is read alone.
    swallows = _swallowing(separator, rows or _rows(lines, separator) or [line.split(separator) for line in lines])
    rows, start = [], 0
    while start < len(lines):
        record = csv.reader(lines[start : start + _MOST_LINES_IN_A_CELL], delimiter=separator, strict=True)
        try:
            row = next(record)
            stray = swallows(lines[start : start + record.line_num])
        except csv.Error:
            row, stray = [], True
        if stray:
            remarks["stray_quotes"] = 1
            row = [cell.strip().removeprefix('"').removesuffix('"') for cell in lines[start].split(separator)]
        rows.append(row)
        start += 1 if stray else record.line_num
    return rows


def _swallowing(separator: str, rows: list[list[str]]) -> Callable[[list[str]], bool]:
    """Tells of the lines of one record whether each of them has cells enough to be a row of its own."""
    ((width, _),) = Counter(len(row) for row in rows if row).most_common(1)
    # Within a text a comma is followed by a space, between cells it is not, unless the whole file is written so.
    later = [cell for row in rows for cell in row[1:]]
    spaced = sum(cell.startswith(" ") for cell in later) > len(later) // 2
    between = re.compile(re.escape(separator) + ("" if spaced else "(?! )"))

    def swallows(lines: list[str]) -> bool:
        return width > 1 and len(lines) > 1 and all(len(between.findall(line)) >= width - 1 for line in lines)

    return swallows
