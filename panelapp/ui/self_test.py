"""The self-test: does the main job with real windows that nobody sees, and leaves what came of it in a folder.

It is the check of every packaged build: `python3 main.py --self-test FOLDER`.
"""

from __future__ import annotations

import csv
import datetime as dt
import io
import shutil
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from panelapp import __version__
from panelapp.domain.meetings import AttendanceStatus, NoteKind
from panelapp.domain.panels import Step
from panelapp.domain.reflection import Release
from panelapp.errors import Problem
from panelapp.services import (
    attendance,
    attributes,
    composition,
    decks,
    demo,
    drawing,
    meetings,
    minutes,
    panels,
    people,
    people_import,
    reflection,
    spreadsheets,
    wanted_numbers,
)
from panelapp.storage.store import Store
from panelapp.ui import language, preferences, theme
from panelapp.ui.gate.first_start_page import FirstStartPage
from panelapp.ui.gate.unlock_page import UnlockPage
from panelapp.ui.main_window import MainWindow
from panelapp.ui.page import Place
from panelapp.ui.workbench import Workbench

_LANGUAGE = "nb"


class Failed(Exception):
    """A step did not do what it must; the sentence says what."""


def run(folder: Path) -> int:
    """Do everything and leave it in `folder`; returns 0, or 1 after a sentence about what failed."""
    folder.mkdir(parents=True, exist_ok=True)
    work = Path(tempfile.mkdtemp(prefix="samraad-self-test-"))
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(work))
    QCoreApplication.setOrganizationName("samraad")
    QCoreApplication.setApplicationName("samraad")
    report = _Report()
    failure = ""
    try:
        preferences.set_language(_LANGUAGE)
        preferences.set_theme("light")
        app = QApplication.instance() or QApplication(["samraad"])
        assert isinstance(app, QApplication)
        theme.load_fonts()
        language.apply(_LANGUAGE)
        theme.apply("light")
        _Walk(folder, work, report).go()
    except Failed as failed:
        failure = str(failed)
    except Problem as problem:
        failure = f"The program met the problem {problem.code}."
    except Exception as error:
        where = traceback.extract_tb(error.__traceback__)[-1]
        failure = (
            f"The program made a mistake: {type(error).__name__} in {Path(where.filename).name}, line {where.lineno}."
        )
        traceback.print_exc()
    finally:
        shutil.rmtree(work, ignore_errors=True)
    report.write(folder / "report.txt", failure)
    sys.stderr.write(f"{failure}\n" if failure else f"Everything worked. See {folder}.\n")
    return 1 if failure else 0


class _Report:
    """What was done and how long it took."""

    def __init__(self) -> None:
        self._lines: list[str] = []

    def step(self, what: str, act: Callable[[], str | None]) -> None:
        started = time.perf_counter()
        result = act()
        self._lines.append(f"{time.perf_counter() - started:8.2f} s  {what}{f': {result}' if result else ''}")

    def write(self, path: Path, failure: str) -> None:
        head = [f"Samråd {__version__}, self-test", dt.datetime.now().isoformat(timespec="seconds"), ""]
        path.write_text("\n".join([*head, *self._lines, "", failure or "Everything worked.", ""]), "utf-8")


def _wait(milliseconds: int = 30) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _wait_until(holds: Callable[[], bool], sentence: str, seconds: float = 30) -> None:
    end = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > end:
            raise Failed(sentence)
        _wait()


def _must(holds: object, sentence: str) -> None:
    if not holds:
        raise Failed(sentence)


class _Walk:
    """The main job, step by step."""

    def __init__(self, folder: Path, work: Path, report: _Report) -> None:
        self._folder, self._work, self._report = folder, work, report
        self._data = work / "data"
        self._window = MainWindow(self._data)
        self._window.resize(1366, 768)
        self._panel = self._meeting = self._session = ""

    def go(self) -> None:
        step = self._report.step
        self._window.show()
        _wait()
        try:
            step("first start: name, passphrase, recovery code", self._first_start)
            step("import of the list as it was received", self._import)
            step("a panel of 24 with its wanted numbers", self._compose)
            step("draw", self._draw)
            step("panel.csv", self._panel_list)
            step("a meeting with notes", self._hold_meeting)
            step("a reflection session on two windows", self._hold_session)
            step("minutes.pdf", self._minutes)
            step("cards.pdf", self._cards)
            step("lock and unlock", self._lock_and_unlock)
            for name in ("light", "dark"):
                step(f"pictures of every page, {name}", lambda name=name: self._pictures(name))
        finally:
            self._window.close()

    @property
    def _workbench(self) -> Workbench:
        workbench = self._window.workbench
        assert workbench is not None
        return workbench

    @property
    def _store(self) -> Store:
        return self._workbench.store

    def _first_start(self) -> None:
        page = self._window.findChild(FirstStartPage)
        _must(page, "The first start does not show its page.")
        self._picture("first_start", "light")
        page.workplace.setText("Dalen kommune")
        page.facilitator.setText("Marit")
        page.next_button.click()
        page.new_passphrase.first.setText(demo.PASSPHRASE)
        page.new_passphrase.second.setText(demo.PASSPHRASE)
        page.make_button.click()
        _wait_until(lambda: page.steps.count() == 3, "The file was not made.")
        self._picture("recovery_code", "light")
        page.recovery.typed.setText(" ".join(page.recovery.shown.text().split()).replace(" ", "-"))
        page.recovery.done_button.click()
        _wait_until(lambda: self._window.workbench is not None, "The new file was not opened.")

    def _import(self) -> str:
        data = (demo.folder() / "as_received.csv").read_bytes()
        sheet = spreadsheets.read(data)
        mapping = people_import.guess(sheet, attributes.all(self._store))
        plan = people_import.plan(sheet, mapping, people.all(self._store), attributes.all(self._store))
        self._workbench.do("import", people_import.apply, plan)
        found = len(people.all(self._store))
        _must(found >= 490, f"Only {found} people came out of the list.")
        return f"{found} people"

    def _compose(self) -> None:
        made = self._workbench.do("new panel", panels.add, name="Byggesaker og nabovarsel").value
        _must(made, "The panel was not made.")
        assert made is not None
        self._panel = made.id
        self._workbench.do(
            "purpose",
            panels.change,
            self._panel,
            purpose="Gjøre nabovarselet lettere å forstå.",
            can_influence="Skjemaet og teksten på nettsiden.",
            owner="Anne Lund",
            responsible_unit="Servicesenteret",
            seats=24,
            reserves=4,
        )
        everybody = [person.id for person in people.all(self._store)]
        self._workbench.do("candidates", panels.add_candidates, self._panel, everybody)
        sheet = spreadsheets.read((demo.folder() / "criteria.csv").read_bytes())
        reading = wanted_numbers.from_rows([sheet.header, *sheet.rows], attributes.all(self._store))
        self._workbench.do("wanted numbers", composition.set_targets, self._panel, reading.targets)
        _must(len(composition.targets(self._store, self._panel)) == 18, "The wanted numbers were not all read.")

    def _draw(self) -> str:
        order = drawing.order(composition.read(self._store, self._panel), 2026)
        drawn = drawing.draw(order)
        _must(isinstance(drawn, drawing.Drawn), "The wanted numbers cannot be met.")
        assert isinstance(drawn, drawing.Drawn)
        kept = self._workbench.do("draw", drawing.keep, drawn)
        _must(kept and kept.value, "The draw was not kept.")
        situation = composition.read(self._store, self._panel)
        missed = [c for criterion in situation.criteria for c in criterion.counts if not c.met]
        _must(not missed, f"{len(missed)} wanted numbers are not met.")
        return f"{len(situation.composition.seated)} seats, code {kept.value.code if kept.value else ''}"

    def _panel_list(self) -> str:
        situation = composition.read(self._store, self._panel)
        known = attributes.all(self._store)
        members = situation.composition.members
        rows = [
            [situation.people[m.person_id].name, m.standing.value, *situation.answers[m.person_id].values()]
            for m in members
        ]
        data = spreadsheets.write_csv(["Navn", "Plass", *(attribute.name for attribute in known)], rows)
        (self._folder / "panel.csv").write_bytes(data)
        read = list(csv.reader(io.StringIO(data.decode("utf-8-sig")), delimiter=";"))
        _must(len(read) == len(members) + 1, "panel.csv does not hold everybody.")
        return f"{len(members)} rows"

    def _hold_meeting(self) -> None:
        made = self._workbench.do(
            "meeting", meetings.add, title="Hva er vanskelig med nabovarsel?", panel_id=self._panel
        ).value
        assert made is not None
        self._meeting = made.id
        do, store = self._workbench.do, self._store
        do(
            "details",
            meetings.change,
            self._meeting,
            held_on=dt.date.today().isoformat(),
            starts_at="17:00",
            ends_at="19:00",
            place="Rådhuset",
            minute_taker="Jonas Vik",
        )
        for person in meetings.people(store, self._meeting):
            do("attendance", attendance.record, self._meeting, person.id, AttendanceStatus.PRESENT)
        item = do("item", meetings.add_item, self._meeting, "Hva er vanskelig?").value
        assert item is not None
        for kind, text in (
            (NoteKind.INPUT, "Lag en sjekkliste på én side."),
            (NoteKind.QUOTE, "Jeg turte ikke å spørre to ganger."),
            (NoteKind.RECOMMENDATION, "Panelet anbefaler felles mal."),
            (NoteKind.ACTION, "Opplæring av ansatte"),
        ):
            do("note", meetings.add_note, item.id, kind=kind, text=text)
        action = meetings.record(store, self._meeting).notes[-1]
        deadline = (dt.date.today() + dt.timedelta(days=30)).isoformat()
        do("action", meetings.change_note, action.id, owner="Servicesenteret", deadline=deadline)
        self._window.go(Place("meetings", self._meeting))
        _wait(400)

    def _hold_session(self) -> None:
        do = self._workbench.do
        made = do(
            "session", reflection.add, group_name="Det gode møtet", panel_id=self._panel, meeting_id=self._meeting
        ).value
        assert made is not None
        self._session = made.id
        self._window.go(Place("reflection", self._session))
        _wait()
        do("start", reflection.start, self._session)
        self._window.go(Place("reflection", self._session, "console"))
        _wait(200)
        self._picture("console", "light")
        walls = [w for w in QApplication.topLevelWidgets() if type(w).__name__ == "WallWindow"]
        for number, wall in enumerate(walls):
            wall.grab().save(str(self._folder / f"wall_{number}.png"))
        do("note", reflection.write_note, self._session, "boat", "Den ligger stille.")
        sentence = do("harvest", reflection.add_sentence, self._session, "Si fra tidlig, med vanlige ord.").value
        assert sentence is not None
        do("release", reflection.release_sentence, self._session, sentence.id, Release.ANYONE)
        do("close", reflection.close, self._session)
        self._window.go(Place("home"))

    def _minutes(self) -> str:
        data = minutes.build(minutes.compose(self._store, self._meeting), _LANGUAGE, dt.date.today())
        (self._folder / "minutes.pdf").write_bytes(data)
        text = _pdf_text(data)
        for word in ("sjekkliste", "turte", "felles mal", "Opplæring", "Si fra tidlig"):
            _must(word in text, f"“{word}” is missing from the minutes.")
        return f"{len(data) // 1024} kB"

    def _cards(self) -> str:
        from panelapp.reports import cards

        data = cards.build(decks.load(), _LANGUAGE, dt.date.today())
        (self._folder / "cards.pdf").write_bytes(data)
        return f"{len(data) // 1024} kB"

    def _lock_and_unlock(self) -> None:
        before = len(people.all(self._store))
        self._window.lock()
        page = self._window.findChild(UnlockPage)
        _must(page, "Locking does not lead to the unlock page.")
        self._picture("unlock", "light")
        page.passphrase.setText("wrong on purpose")
        page.unlock_button.click()
        _wait_until(lambda: page.problem.isVisible(), "A wrong passphrase was not refused.")
        page.passphrase.setText(demo.PASSPHRASE)
        page.unlock_button.click()
        _wait_until(lambda: self._window.workbench is not None, "The file could not be unlocked again.")
        _must(len(people.all(self._store)) == before, "Not everybody was there after unlocking.")

    def _pictures(self, name: str) -> str:
        preferences.set_theme(name)
        self._window.change_language(_LANGUAGE)
        _wait(100)
        places = {room: Place(room) for room in ("home", "panels", "people", "meetings", "reflection")}
        places |= {f"panel_{number}_{step}": Place("panels", self._panel, step) for number, step in enumerate(Step, 1)}
        places["people_import"] = Place("people", part="import")
        places["meeting"] = Place("meetings", self._meeting)
        places["session_plan"] = Place("reflection", self._session)
        places |= {room: Place(room) for room in ("follow_up", "evaluation", "settings", "help")}
        for key, place in places.items():
            self._window.go(place)
            _wait(600 if key == "meeting" else 60)
            self._picture(key, name)
        return f"{len(places)} pages"

    def _picture(self, key: str, name: str) -> None:
        _wait(60)
        picture = self._window.grab()
        _must(not picture.isNull() and picture.save(str(self._folder / f"{key}_{name}.png")), f"No picture of {key}.")


def _pdf_text(data: bytes) -> str:
    import pypdfium2

    document = pypdfium2.PdfDocument(data)
    try:
        return " ".join(page.get_textpage().get_text_bounded().replace("\r\n", " ") for page in document)
    finally:
        document.close()
