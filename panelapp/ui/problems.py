"""Words for problems: what happened, what was kept, what to do now."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from panelapp.errors import EnvironmentProblem, Problem


def explain(problem: Problem) -> tuple[str, str]:
    """A short sentence on what happened, and one on what was kept and what to do, in the user's language."""
    words = _words().get(problem.code)
    if words is None:
        return _unknown(problem)
    first, rest = words
    return _filled(first, problem), _filled(rest, problem)


def codes() -> frozenset[str]:
    """The codes that have words."""
    return frozenset(_words())


def _filled(text: str, problem: Problem) -> str:
    for name, value in problem.params.items():
        text = text.replace("{" + name + "}", str(value))
    return text


def _unknown(problem: Problem) -> tuple[str, str]:
    translate = QCoreApplication.translate
    rest = (
        translate(
            "Problems", "Nothing that had been saved is lost. Try again; if it keeps happening, note the code {code}."
        )
        if isinstance(problem, EnvironmentProblem)
        else translate("Problems", "Nothing was changed. The code is {code}.")
    )
    return translate("Problems", "That did not work."), rest.replace("{code}", problem.code)


def _words() -> dict[str, tuple[str, str]]:
    translate = QCoreApplication.translate
    nothing_changed = translate("Problems", "Nothing was changed.")
    return {
        "file.in_use": (
            translate("Problems", "The file is already open."),
            translate(
                "Problems", "Another window or another user of this machine has it. Close it there and try again."
            ),
        ),
        "file.missing": (
            translate("Problems", "There is no file in the folder {folder}."),
            translate("Problems", "It may have been moved, or the disk or network place is not connected."),
        ),
        "file.exists": (
            translate("Problems", "There is already a file in the folder {folder}."),
            translate("Problems", "It was left as it is. Close the program and start it again to unlock it."),
        ),
        "file.damaged": (
            translate("Problems", "The file is damaged."),
            translate(
                "Problems",
                "It was left as it is. The folder “backups” beside it holds verified copies that can be restored.",
            ),
        ),
        "file.newer": (
            translate("Problems", "The file was made by a newer version of Samråd."),
            translate("Problems", "It was left as it is. Open it with that version, or install it here."),
        ),
        "file.foreign": (
            translate("Problems", "This file does not belong to Samråd."),
            translate("Problems", "It was left as it is. Start with another folder."),
        ),
        "file.read_only": (
            translate("Problems", "The file cannot be written to here."),
            translate(
                "Problems",
                "The folder or the disk is write-protected. Nothing was changed; copy the folder to this machine.",
            ),
        ),
        "file.synced_folder": (
            translate("Problems", "The folder is kept in step by {service}."),
            translate(
                "Problems", "That can put an old copy over a new one without a word. Choose a folder on this machine."
            ),
        ),
        "file.not_written": (
            translate("Problems", "The file could not be written."),
            translate("Problems", "Your data is safe in Samråd. Choose another folder and try again."),
        ),
        "file.not_allowed": (
            translate("Problems", "This file may not be written here."),
            translate(
                "Problems",
                "It may be open in another program, or the folder is protected. Close it there or choose another name.",
            ),
        ),
        "file.disk_full": (
            translate("Problems", "There is no room left on that disk."),
            translate("Problems", "Your data is safe in Samråd. Free some space or choose another place."),
        ),
        "keys.damaged": (
            translate("Problems", "The key file is damaged."),
            translate(
                "Problems",
                "The data itself was not touched. Every backup holds a copy of the keys; restore the newest one.",
            ),
        ),
        "disk.full": (
            translate("Problems", "The disk is full."),
            translate(
                "Problems",
                "What was saved before is safe; the last change is not saved yet. Free some space and try again.",
            ),
        ),
        "disk.trouble": (
            translate("Problems", "The disk did not answer as it should."),
            translate(
                "Problems",
                "What was saved before is safe. Check that the disk or stick is connected, then start again.",
            ),
        ),
        "memory.short": (
            translate("Problems", "There is too little memory to unlock the file."),
            translate("Problems", "Close some other programs and try again."),
        ),
        "unlock.wrong_passphrase": (
            translate("Problems", "That is not the passphrase."),
            translate("Problems", "Check that Caps Lock is off, and try again."),
        ),
        "unlock.wrong_recovery_code": (
            translate("Problems", "That code belongs to another file, or has been replaced by a newer one."),
            "",
        ),
        "unlock.recovery_code_mistyped": (
            translate("Problems", "There is a slip in the code."),
            translate("Problems", "Compare it group by group. O and 0, I and 1 may be typed either way."),
        ),
        "passphrase.too_short": (
            translate("Problems", "The passphrase is too short."),
            translate("Problems", "Use at least {least} characters."),
        ),
        "meeting.gone": (translate("Problems", "This is no longer here."), nothing_changed),
        "meeting.closed": (
            translate("Problems", "The meeting is closed."),
            translate("Problems", "Open it again to change what was written."),
        ),
        "meeting.not_a_date": (
            translate("Problems", "That is not a date."),
            translate("Problems", "Write it as 14.3.2026."),
        ),
        "meeting.not_a_time": (
            translate("Problems", "That is not a time of day."),
            translate("Problems", "Write it as 17.00."),
        ),
        "minutes.no_such_language": (
            translate("Problems", "Paper cannot be made in that language."),
            nothing_changed,
        ),
        "print.failed": (
            translate("Problems", "The printer did not take the pages."),
            translate("Problems", "Check that it is on and has paper, or save a PDF instead."),
        ),
        "file.no_viewer": (
            translate("Problems", "No program was found that shows this file."),
            translate("Problems", "The file is saved where you chose."),
        ),
        "reflection.gone": (translate("Problems", "This session is no longer here."), nothing_changed),
        "reflection.closed": (
            translate("Problems", "This session is closed."),
            translate("Problems", "Nothing more can be written in it."),
        ),
        "reflection.under_way": (
            translate("Problems", "The session is under way."),
            translate("Problems", "Its steps stay as they are; the minutes can still be changed."),
        ),
        "reflection.sentence_gone": (
            translate("Problems", "This sentence is no longer here."),
            nothing_changed,
        ),
        "panel.missing": (translate("Problems", "This panel is no longer here."), nothing_changed),
        "panel.ends_before_start": (
            translate("Problems", "The last day lies before the first day."),
            nothing_changed,
        ),
        "panel.seats": (
            translate("Problems", "A panel has between 1 and {most} seats."),
            nothing_changed,
        ),
        "panel.percent": (
            translate("Problems", "Drop-outs are between 0 and 100 per cent."),
            nothing_changed,
        ),
        "panel.candidates_drawn": (
            translate("Problems", "Those who sit on the panel or stand by stay candidates."),
            translate("Problems", "Take them off the panel first, under Composition."),
        ),
        "composition.gone": (
            translate("Problems", "That person is no longer a candidate for this panel."),
            nothing_changed,
        ),
        "composition.dropped_out": (
            translate("Problems", "That person has dropped out of this panel."),
            translate("Problems", "Take them back first, in the list of those who have dropped out."),
        ),
        "composition.elsewhere": (
            translate("Problems", "That person is on a panel that was drawn together with this one."),
            translate("Problems", "Nobody is on two of them. Take them off there first."),
        ),
        "together.too_many": (
            translate("Problems", "Between 2 and {most} panels can be drawn together."),
            nothing_changed,
        ),
        "lock.needs_reason": (
            translate("Problems", "Write why the seat is locked."),
            nothing_changed,
        ),
        "composition.seated_already": (
            translate("Problems", "That person has a seat already."),
            nothing_changed,
        ),
        "composition.same_household": (
            translate("Problems", "That person lives with a member, and one from each household is wanted."),
            translate("Problems", "Nothing was changed. Search for the person to seat them all the same."),
        ),
        "composition.no_free_seat": (
            translate("Problems", "There is no free seat."),
            translate("Problems", "Swap with somebody, or raise the number of seats."),
        ),
        "draw.no_candidates": (
            translate("Problems", "There is nobody to draw from."),
            translate("Problems", "Say under Recruitment who may be drawn."),
        ),
        "draw.changed_meanwhile": (
            translate("Problems", "The candidates were changed while the panel was being drawn."),
            translate("Problems", "The panel is as it was. Draw again."),
        ),
        "draw.needs_reason": (
            translate("Problems", "A panel that has been drawn is drawn again only with a reason."),
            translate("Problems", "The panel is as it was. Draw again and write why."),
        ),
        "draw.no_such_number": (
            translate("Problems", "There is no panel of that number."),
            translate("Problems", "Nothing was drawn. The panels are numbered from 1 to {panels}."),
        ),
        "tables.nobody": (
            translate("Problems", "There is nobody to seat."),
            nothing_changed,
        ),
        "tables.changed_meanwhile": (
            translate("Problems", "Something was changed while people were being seated."),
            translate("Problems", "The tables are as they were. Seat again."),
        ),
        "tables.gone": (
            translate("Problems", "The tables are no longer as they were shown."),
            nothing_changed,
        ),
        "tables.size": (
            translate("Problems", "There can be {fewest} to {most} people at a table."),
            nothing_changed,
        ),
        "tables.rounds": (
            translate("Problems", "There can be 1 to {most} rounds."),
            nothing_changed,
        ),
        "tables.same_person": (
            translate("Problems", "A wish about two people needs two different people."),
            nothing_changed,
        ),
        "targets.columns": (
            translate("Problems", "The file lacks one of the columns feature, value, min and max."),
            nothing_changed,
        ),
        "targets.number": (
            translate("Problems", "Row {row} has no whole number for min or max."),
            nothing_changed,
        ),
        "targets.minimum_above_maximum": (
            translate("Problems", "{category}: the least wanted is more than the most wanted."),
            nothing_changed,
        ),
        "targets.nothing_matches": (
            translate("Problems", "Nothing in the file has the name of a criterion you have."),
            translate("Problems", "Nothing was changed. Compare the names with those under People."),
        ),
        "targets.share_number": (
            translate("Problems", "Row {row} of the table has no number."),
            translate("Problems", "Nothing was changed. Each row needs a category and a number or a percentage."),
        ),
        "targets.shares_are_zero": (
            translate("Problems", "{criterion}: all the numbers in the table are 0."),
            nothing_changed,
        ),
        "targets.shares_match_nothing": (
            translate("Problems", "Nothing in the table has the name of a category you have."),
            translate("Problems", "Nothing was changed. Compare the names with those under People."),
        ),
        "targets.former_matches_nothing": (
            translate("Problems", "None of the criteria of that panel are here any more."),
            nothing_changed,
        ),
        "file.not_read": (
            translate("Problems", "The file could not be read."),
            translate("Problems", "It may have been moved, or another program holds it."),
        ),
        "people.gone": (translate("Problems", "This person is no longer here."), nothing_changed),
        "people.name_missing": (translate("Problems", "A person needs a name."), nothing_changed),
        "people.too_long": (
            translate("Problems", "That is too long."),
            translate("Problems", "Nothing was changed. Use at most {longest} characters."),
        ),
        "people.birth_year_unreadable": (
            translate("Problems", "That is no birth year or age."),
            translate("Problems", "Write it as 1957 or 69. The year must lie between {lowest} and {highest}."),
        ),
        "people.national_id": (
            translate("Problems", "That looks like a national identity number."),
            translate("Problems", "Such numbers are not needed here and are never stored."),
        ),
        "attributes.gone": (translate("Problems", "This attribute is no longer here."), nothing_changed),
        "attributes.name_missing": (translate("Problems", "An attribute needs a name."), nothing_changed),
        "attributes.name_taken": (
            translate("Problems", "There is already an attribute called {name}."),
            nothing_changed,
        ),
        "attributes.category_missing": (translate("Problems", "An answer needs a name."), nothing_changed),
        "attributes.category_taken": (
            translate("Problems", "There is already an answer called {name}."),
            nothing_changed,
        ),
        "attributes.age_groups_unclear": (
            translate("Problems", "Age groups cannot begin at these ages."),
            translate("Problems", "Write rising ages with commas between, such as 16, 25, 40."),
        ),
        "import.empty_file": (
            translate("Problems", "There is nothing in the file."),
            translate("Problems", "Check that it is the right one, and that it was saved before it was closed."),
        ),
        "import.no_rows": (
            translate("Problems", "There is nobody in the file."),
            translate("Problems", "There are no rows below the column names."),
        ),
        "import.not_a_table": (
            translate("Problems", "This file is no table."),
            translate("Problems", "Choose an Excel, OpenDocument or CSV file; from a web page, save it as CSV first."),
        ),
        "import.not_a_spreadsheet": (
            translate("Problems", "This file calls itself a spreadsheet, but is something else."),
            translate("Problems", "Open it in the program it comes from, and save it as XLSX or CSV."),
        ),
        "import.damaged": (
            translate("Problems", "The spreadsheet is damaged."),
            translate("Problems", "Open it in Excel or LibreOffice, save it again, and try that file."),
        ),
        "import.protected": (
            translate("Problems", "The spreadsheet has a password."),
            translate("Problems", "Open it, save it without a password, and try again."),
        ),
        "import.too_large": (
            translate("Problems", "The sheet is too large to read."),
            translate(
                "Problems",
                "There may be something in a cell far down or far to the right. Copy the rows to a new sheet and try that.",
            ),
        ),
        "import.not_opened": (
            translate("Problems", "The file could not be opened."),
            translate(
                "Problems", "It may be open in another program, or have been moved. Close it there and try again."
            ),
        ),
        "import.no_name_column": (
            translate("Problems", "No column holds the names."),
            translate("Problems", "Choose given name, family name or whole name for one of them."),
        ),
        "import.overtaken": (
            translate("Problems", "People or attributes were changed meanwhile."),
            translate("Problems", "Nothing was imported. Look through what will happen once more."),
        ),
        "deck.gone": (translate("Problems", "This deck or card is no longer here."), nothing_changed),
        "deck.built_in": (
            translate("Problems", "The decks that come with the program stay as they are."),
            translate("Problems", "Make a deck of your own to change cards."),
        ),
        "deck.needs_name": (translate("Problems", "A deck needs a name."), nothing_changed),
        "deck.needs_rights": (
            translate("Problems", "It is not said whose the pictures are."),
            translate("Problems", "Write who took them, and that they may be used."),
        ),
        "deck.needs_no_people": (
            translate("Problems", "It is not said that nobody can be recognised in the pictures."),
            translate("Problems", "Look through them, take out those with people, and tick the box."),
        ),
        "deck.in_use": (
            translate("Problems", "A session that is not closed uses this deck."),
            translate("Problems", "It was left as it is. Choose another deck there first."),
        ),
        "deck.no_cards_left": (
            translate("Problems", "No card would be left for the group."),
            translate("Problems", "Nothing was changed. At least one card stays in."),
        ),
        "deck.no_cards": (translate("Problems", "There are no cards in this deck."), nothing_changed),
        "deck.too_many_cards": (
            translate("Problems", "A deck has at most {most} cards."),
            nothing_changed,
        ),
        "deck.no_pictures": (
            translate("Problems", "There are no pictures here."),
            translate("Problems", "Choose another folder, or the files themselves."),
        ),
        "deck.not_a_picture": (
            translate("Problems", "This is no picture that can be read."),
            translate("Problems", "Save it as JPEG or PNG first; photos from a telephone may be HEIC."),
        ),
        "deck.picture_too_large": (
            translate("Problems", "The picture is too large."),
            translate(
                "Problems",
                "At most {megapixels} megapixels and {megabytes} MB are read. Make it smaller and try again.",
            ),
        ),
        "deck.too_large": (
            translate("Problems", "There is too much in this deck."),
            translate("Problems", "At most {megabytes} MB are read. Nothing was changed."),
        ),
        "deck.not_a_package": (
            translate("Problems", "This file is no deck, or it is damaged."),
            translate("Problems", "Nothing was changed. Ask for the deck once more."),
        ),
        "deck.unsafe": (
            translate("Problems", "The deck wants to put files outside itself, and was not opened."),
            translate("Problems", "Nothing was changed. Do not use this file."),
        ),
        "deck.no_deck_file": (
            translate("Problems", "There is no deck here: deck.json is missing."),
            nothing_changed,
        ),
        "deck.missing_pictures": (
            translate("Problems", "Pictures are missing in the deck: {missing}."),
            translate("Problems", "Nothing was changed. Ask for the deck once more."),
        ),
        "deck.broken": (
            translate("Problems", "What the deck says cannot be read."),
            translate("Problems", "Nothing was changed. The trouble is in {where}."),
        ),
        "deck.newer": (
            translate("Problems", "The deck was made by a newer version of Samråd."),
            translate("Problems", "It has format {format}. Nothing was changed; update Samråd to open it."),
        ),
        "backup.damaged": (
            translate("Problems", "The backup is damaged."),
            translate("Problems", "It was left as it is. Choose an older one."),
        ),
        "backup.missing": (
            translate("Problems", "The backup is not there any more."),
            translate("Problems", "It may have been moved, or the stick is not connected."),
        ),
        "undo.overtaken": (
            translate("Problems", "This step cannot be taken back any more."),
            translate("Problems", "Something it builds on has been changed since. Nothing was changed now."),
        ),
        "workplace.no_name": (translate("Problems", "The workplace needs a name."), nothing_changed),
    }
