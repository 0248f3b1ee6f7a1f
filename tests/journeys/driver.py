"""Starts the real program and works in it like a facilitator; tells on standard output, one JSON object a line, what
it sees. A program of its own, because the tests kill it: `driver.py MODE FOLDER [SEED]`.

FOLDER holds `data` (the file), `settings`, `exports` and `people.csv`, the list to import.
"""

from __future__ import annotations

import json
import os
import random
import sys
import traceback
from collections.abc import Callable
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import NoReturn

from journeys.panel_hands import PanelHands
from PySide6.QtCore import QCoreApplication, QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton

from panelapp import app as program
from panelapp.domain.panels import Step
from panelapp.domain.reflection import BlockKind
from panelapp.services import decks, demo, meetings, people, reflection
from panelapp.ui import preferences
from panelapp.ui.bug_dialog import BugDialog
from panelapp.ui.home.page import HomePage
from panelapp.ui.main_job import Facilitator
from panelapp.ui.main_window import MainWindow
from panelapp.ui.meetings.meeting_list import MeetingButton
from panelapp.ui.meetings.note_row import NoteText
from panelapp.ui.meetings.page import MeetingsPage
from panelapp.ui.notices import Notice
from panelapp.ui.page import Place
from panelapp.ui.reflection.page import ReflectionPage

PASSPHRASE = "syv bla elefanter danser"
WORKPLACE = "Nordlysbyen kommune"
FACILITATOR = "Bertrandine"
PANEL = {
    "name": "Trygg skolevei",
    "purpose": "Gjøre skoleveien tryggere for alle.",
    "can_influence": "Kryssene ved Kvernhusbrua.",
    "owner": "Roald Ibenholt",
    "responsible_unit": "Veikontoret",
}
MEETING = {"title": "Kryssene", "place": "Kulturhuset", "minute_taker": "Solfrid Ambolt"}
NOTES = ("Overgangen er mørk.", "/s Vi løper over.", "/a Et lys ved Kvernhusbrua.", "/t Måle farten")
QUESTION = "Når er du trygg underveis?"
CARD_NOTE = "Lenge stille ved fløyelsstolen."
WORDS = ("bru", "lys", "fart", "gjerde", "sykkel", "mørke", "fløyte", "vakt", "skilt", "ærend", "påbud", "barn")
"""What is typed on and on until the program is killed."""


def tell(**what: object) -> None:
    """One line to the test; whole or, when killed, not at all."""
    os.write(1, (json.dumps(what) + "\n").encode())


class Journey:
    """What is done in the program, by mode."""

    def __init__(self, folder: Path, seed: int) -> None:
        self._folder = folder
        self._dice = random.Random(seed)
        (window,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow)]
        self._window = window
        self._hands = Facilitator(window)

    # Modes

    def begin(self) -> None:
        """From the first start to a session with a card on the wall; then writing until killed."""
        self._main_job()
        self._acknowledge()
        self._write_in_the_meeting()

    def go_on(self) -> None:
        """Unlock after a kill, tell what is there, go on writing until killed again."""
        self._unlock_and_tell(PASSPHRASE)
        self._acknowledge()
        if self._dice.random() < 0.5:
            self._write_in_the_meeting()
        else:
            self._write_in_the_console()

    def look(self) -> None:
        """Unlock, tell what is there, close as one does."""
        self._unlock_and_tell(PASSPHRASE)
        self._window.close()

    def export(self) -> None:
        """The main job with every kind of paper saved, locked and unlocked; then wait to be killed."""
        code = self._main_job()
        hands = self._hands
        exports = self._folder / "exports"
        hands.window.go(Place("meetings", meetings.all(hands.store)[0].id))
        hands.save_minutes(exports / "minutes.pdf")
        hands.window.go(Place("panels", self._panel, Step.COMPOSITION))
        for place, name in ((1, "list.pdf"), (2, "list.xlsx"), (3, "list.csv")):
            step = hands.composition()
            hands.save_as(exports / name, lambda step=step, at=place: hands.pick(step.list_button.menu(), at))
        hands.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        hands.fail_to_unlock("en helt annen setning")
        hands.unlock(PASSPHRASE)
        hands.go_to("meetings")
        tell(code=code, titles=[window.windowTitle() for window in QApplication.topLevelWidgets()])
        self._write_in_the_meeting()

    def wall(self) -> None:
        """In the demo, hold the session from end to end and tell what the projector shows."""
        hands = self._hands
        hands.unlock(demo.PASSPHRASE)
        hands.window.go(Place("reflection", reflection.all(hands.store)[0].id))
        hands.click(hands.page(ReflectionPage).plan.start_button)
        console = hands.console()
        deck = decks.load()
        steps, dark, said = [], [], []
        for block in console.conductor.session.blocks:
            steps.append([block.kind, console.wall.view.picture.scene, self._placed()])
            if block.kind in (BlockKind.SHOW_AND_TELL, BlockKind.HARVEST):
                hands.press(Qt.Key.Key_B)
                dark.append([console.wall.view.picture.scene, list(console.wall.view.texts()), self._placed()])
                hands.press(Qt.Key.Key_B)
            if block.kind is BlockKind.SHOW_AND_TELL:
                for card in deck.cards:
                    hands.press(Qt.Key.Key_N)
                    hands.take_card(card.number)
                    hands.write(console.card_panel.note, CARD_NOTE)
                    hands.click(console.card_panel.questions[card.number % 2])
                    said += console.wall.view.texts()
                    hands.press(Qt.Key.Key_Escape)
            said += console.wall.view.texts()
            if block.kind is not BlockKind.CHECK_OUT:
                hands.press(Qt.Key.Key_Space)
        notes = [note.text for note in reflection.notes(hands.store, console.conductor.session.id)]
        tell(
            steps=steps,
            dark=dark,
            said=said,
            notes=notes,
            names=[person.name for person in people.all(hands.store)],
            care=[card.care_note.get("en", "") for card in deck.cards],
            titles=[card.title["en"] for card in deck.cards],
        )
        self._window.close()

    def draw_panel(self) -> None:
        """From the first start to a panel drawn, one seat locked, and drawn again."""
        self._draw_a_panel()
        panel = PanelHands(self._hands)
        panel.lock()
        panel.draw_again()
        tell(**panel.found())
        self._window.close()

    def change_panel(self) -> None:
        """Two members drop out and their seats are filled; then the panel sits at tables for three rounds."""
        self._hands.unlock(PASSPHRASE)
        panel = PanelHands(self._hands)
        tell(**panel.found())
        panel.drop_out(by_lot=False)
        panel.drop_out(by_lot=True)
        panel.seat_at_tables(3)
        tell(**panel.found())
        self._window.close()

    def prove_panel(self) -> None:
        """Save what proves the draw."""
        self._hands.unlock(PASSPHRASE)
        panel = PanelHands(self._hands)
        tell(**panel.found(), account=panel.save_proofs(self._folder / "exports"))
        self._window.close()

    # What they are made of

    def _draw_a_panel(self) -> str:
        """From the first start to a panel of 24 drawn among everybody in the list; the recovery code."""
        hands = self._hands
        hands.make_file(WORKPLACE, FACILITATOR, PASSPHRASE)
        code = hands.keep_code()
        hands.import_people(self._folder / "people.csv")
        self._panel = hands.make_panel(PANEL)
        hands.take_everybody()
        hands.want(24, 4, demo.folder() / "criteria.csv")
        hands.draw()
        return code

    def _main_job(self) -> str:
        hands = self._hands
        code = self._draw_a_panel()
        hands.plan_meeting(MEETING, date.today(), ("17", "19.30"))
        hands.note("Overganger", NOTES)
        console = hands.start_session(QUESTION)
        for _ in range([block.kind for block in console.conductor.session.blocks].index(BlockKind.SHOW_AND_TELL)):
            hands.press(Qt.Key.Key_Space)
        hands.press(Qt.Key.Key_N)
        hands.take_card(7)
        hands.write(console.card_panel.note, CARD_NOTE)
        hands.press(Qt.Key.Key_Escape)
        self._leave_console()
        return code

    def _leave_console(self) -> None:
        self._hands.click(self._hands.console().leave)
        self._hands.go_to("meetings")

    def _unlock_and_tell(self, passphrase: str) -> None:
        hands = self._hands
        hands.unlock(passphrase)
        notices = [notice.accessibleName() for notice in self._window.notices.findChildren(Notice)]
        undo = self._window.menu().actions()[0].isEnabled()
        # A session that was cut off is there at once, where it was.
        console = hands.console()
        found = {
            "card_note": console.card_panel.note.toPlainText(),
            "moment": asdict(console.conductor.moment),
            "pause": console.pause.isChecked(),
            "wall": console.wall.view.texts(),
        }
        self._leave_console()
        hands.go_to("meetings")
        buttons = hands.page(MeetingsPage).list.findChildren(MeetingButton)
        hands.click(buttons[0])
        written = [
            field.toPlainText()
            for card in hands.page(MeetingsPage).view.cards()
            for field in card.fields()
            if isinstance(field, NoteText) and field is not card.entry
        ]
        tell(notices=notices, undo=undo, notes=written, **found)

    def _acknowledge(self) -> None:
        """From now on tell of everything the program says is saved."""
        self._hands.workbench.saved.connect(self._saved)
        self._saved()

    def _saved(self) -> None:
        store = self._hands.store
        (session,) = reflection.all(store)
        tell(
            saved=[note.text for note in meetings.record(store, meetings.all(store)[0].id).notes],
            card_note=reflection.note_on(store, session.id, "fog"),
            moment=asdict(reflection.moment(store, session.id)),
        )

    def _write_in_the_meeting(self) -> NoReturn:
        hands = self._hands
        if hands.shell.in_session():
            self._leave_console()
        page = hands.page(MeetingsPage)
        if not page.view.isVisible():
            hands.click(page.list.findChildren(MeetingButton)[0])
        hands.click(page.view.cards()[-1].entry)
        while True:
            self._write_words(self._dice.randint(3, 9))
            hands.press(Qt.Key.Key_Return)

    def _write_in_the_console(self) -> NoReturn:
        hands = self._hands
        hands.go_to("home")
        ways = [button for button in hands.page(HomePage).findChildren(QPushButton) if button.isVisible()]
        hands.click(next(button for button in ways if getattr(button.property("place"), "part", "") == "console"))
        hands.press(Qt.Key.Key_P)  # time goes on
        note = hands.console().card_panel.note
        hands.click(note)
        hands.press(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
        while True:
            self._write_words(self._dice.randint(2, 5))

    def _write_words(self, count: int) -> None:
        for _ in range(count):
            for letter in f"{self._dice.choice(WORDS)} ":
                self._hands.type(letter)
                QTest.qWait(self._dice.randint(0, 12))
            if self._dice.random() < 0.3:
                QTest.qWait(450)  # long enough for what was typed to be saved by itself

    def _placed(self) -> list[object]:
        """Where the wall hangs, whether it fills that screen, where the console is."""
        wall = self._hands.console().wall
        return [wall.screen().name(), wall.isFullScreen(), wall.isVisible(), self._window.screen().name()]


def run(mode: str, folder: Path, seed: int) -> None:
    """Do what `mode` says once the program runs; whatever goes wrong ends the process with what it was."""
    try:
        act: Callable[[], None] = getattr(Journey(folder, seed), mode)
        act()
    except BaseException:
        traceback.print_exc()
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, BugDialog):
                sys.stderr.write(dialog.findChild(QPlainTextEdit).toPlainText())
        os._exit(3)


def main(mode: str, folder: str, seed: str = "0") -> int:
    where = Path(folder)
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(where / "settings"))
    application = QApplication(["samraad"])
    application.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    QCoreApplication.setOrganizationName("samraad")
    QCoreApplication.setApplicationName("samraad")
    preferences.set_language("en")
    QTimer.singleShot(0, lambda: run(mode, where, int(seed)))
    return program.main(["--data-dir", str(where / "data")])


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
