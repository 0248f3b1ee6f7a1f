"""Sentences on what was noticed in a received sheet."""

from __future__ import annotations

from PySide6.QtCore import QObject

from panelapp.services.people_import import Plan
from panelapp.services.spreadsheets import Sheet

_MANY_COLUMNS = 60


class Remarks(QObject):
    """Words for what `Sheet.remarks` and `Plan.remarks` count."""

    def column_name(self, sheet: Sheet, place: int) -> str:
        """The column's own name, or its number where it has none."""
        return sheet.header[place] or self.tr("Column {number}").format(number=place + 1)

    def of_sheet(self, sheet: Sheet) -> list[str]:
        """What was noticed while reading, a sentence each."""
        found: list[str] = []
        if n := sheet.remarks.get("mixed_encodings", 0):
            found.append(self.tr("%n line(s) were stored in another way than the rest, and are read as such.", "", n))
        if n := sheet.remarks.get("unreadable_characters", 0):
            found.append(self.tr("%n letter(s) cannot be read. Try another way of storing letters.", "", n))
        if sheet.remarks.get("stray_quotes"):
            found.append(
                self.tr("There is a quotation mark too many. Its line is read by itself, so that it swallows nobody.")
            )
        if n := sheet.remarks.get("double_encoded", 0):
            found.append(self.tr("%n cell(s) had garbled letters (Ã¸ for ø). They are mended.", "", n))
        if n := sheet.remarks.get("merged_cells", 0):
            found.append(self.tr("%n merged cell(s): the answer counts for each row it covers.", "", n))
        if n := sheet.remarks.get("formulas_without_result", 0):
            found.append(
                self.tr("%n formula(s) have no result and are read as empty. Save the file in Excel first.", "", n)
            )
        if n := sheet.remarks.get("error_cells", 0):
            found.append(self.tr("%n cell(s) hold an error such as #N/A and are read as empty.", "", n))
        if len(sheet.header) > _MANY_COLUMNS:
            found.append(
                self.tr("That is many columns. Those whose meaning is not known are left out until you choose.")
            )
        return found

    def of_plan(self, plan: Plan) -> list[str]:
        """What was noticed while looking through the people, a sentence each."""
        found: list[str] = []
        if n := plan.remarks.get("sent_twice", 0):
            found.append(self.tr("%n answer(s) came from somebody who had answered already. The latest counts.", "", n))
        if n := plan.remarks.get("lost_letters", 0):
            found.append(
                self.tr("%n name(s) have lost letters and hold ? instead. Search for ? to find and mend them.", "", n)
            )
        if n := plan.remarks.get("ages", 0):
            found.append(self.tr("%n number(s) of two digits are read as an age.", "", n))
        if n := plan.remarks.get("national_ids", 0):
            found.append(self.tr("%n cell(s) look like a national identity number and are left out.", "", n))
        return found
