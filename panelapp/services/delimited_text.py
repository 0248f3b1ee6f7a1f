"""Delimited text as it really arrives: any encoding, any separator, stray quotation marks."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections import Counter
from collections.abc import Iterable
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
        widths = Counter(len(row) for row in _rows(head, separator) if row)
        width, times = max(widths.items(), key=lambda item: (item[1] * (item[0] > 1), item[0]), default=(1, 0))
        return (times / max(1, widths.total()) if width > 1 else 0.0, width)

    return max(SEPARATORS, key=evenness)


def _rows(lines: Iterable[str], separator: str, quoting: int = csv.QUOTE_MINIMAL) -> list[list[str]]:
    try:
        return list(csv.reader(lines, delimiter=separator, quoting=quoting))  # pyright: ignore[reportArgumentType]
    except csv.Error:
        return []


def _parse(text: str, separator: str, remarks: Counter[str]) -> list[list[str]]:
    rows = _rows(io.StringIO(text, newline=""), separator)
    if rows and not any(cell.count("\n") > _MOST_LINES_IN_A_CELL for row in rows for cell in row):
        return rows
    # A quotation mark that is opened and never closed swallows the rest of the file: read line by line instead.
    remarks["stray_quotes"] = 1
    return [
        [cell.strip().removeprefix('"').removesuffix('"') for cell in line.split(separator)]
        for line in text.splitlines()
    ]
