"""Sentences on what was noticed in a received sheet."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from panelapp.services.people_import import Plan
from panelapp.services.spreadsheets import Sheet


def column_name(sheet: Sheet, place: int) -> str:
    """The column's own name, or its number where it has none."""
    name = sheet.header[place]
    return name or QCoreApplication.translate("Remarks", "Column {number}").format(number=place + 1)


def sheet_remarks(sheet: Sheet) -> list[str]:
    """What was noticed while reading, a sentence each."""
    translate = QCoreApplication.translate
    words = {
        "mixed_encodings": translate("Remarks", "%n line(s) were stored in another way than the rest, and are read as such.", "", sheet.remarks.get("mixed_encodings", 0)),
        "unreadable_characters": translate("Remarks", "%n letter(s) cannot be read. Try another way of storing letters.", "", sheet.remarks.get("unreadable_characters", 0)),
        "stray_quotes": translate("Remarks", "There is a quotation mark too many. The file is read line by line."),
        "double_encoded": translate("Remarks", "%n cell(s) had letters that were garbled on the way (Ã¸ for ø). They are mended.", "", sheet.remarks.get("double_encoded", 0)),
        "merged_cells": translate("Remarks", "%n merged cell(s): the answer counts for each row it covers.", "", sheet.remarks.get("merged_cells", 0)),
        "formulas_without_result": translate("Remarks", "%n formula(s) have no result stored and are read as empty. Open and save the file in Excel first.", "", sheet.remarks.get("formulas_without_result", 0)),
        "error_cells": translate("Remarks", "%n cell(s) hold an error such as #N/A and are read as empty.", "", sheet.remarks.get("error_cells", 0)),
    }  # fmt: skip
    found = [words[code] for code in words if sheet.remarks.get(code)]
    if len(sheet.header) > 60:
        found.append(
            translate(
                "Remarks",
                "That is many columns. Those whose meaning is not known are left out until you say otherwise.",
            )
        )
    return found


def plan_remarks(plan: Plan) -> list[str]:
    """What was noticed while looking through the people, a sentence each."""
    translate = QCoreApplication.translate
    counts = plan.remarks
    words = {
        "sent_twice": translate("Remarks", "%n answer(s) came from somebody who had answered already. The latest counts.", "", counts.get("sent_twice", 0)),
        "lost_letters": translate("Remarks", "%n name(s) have lost letters and hold ? instead. They come in as they are; search for ? to find them, or ask for the file as UTF-8.", "", counts.get("lost_letters", 0)),
        "ages": translate("Remarks", "%n number(s) of two digits are read as an age.", "", counts.get("ages", 0)),
        "national_ids": translate("Remarks", "%n cell(s) look like a national identity number and are left out.", "", counts.get("national_ids", 0)),
    }  # fmt: skip
    return [words[code] for code in words if counts.get(code)]
