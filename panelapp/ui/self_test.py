"""The self-test: does the main job with real windows that nobody sees, and leaves what came of it in a folder.

It is the check of every packaged build: `python3 main.py --self-test FOLDER`.
"""

from __future__ import annotations

import contextlib
import csv
import datetime as dt
import io
import json
import os
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Generator
from functools import partial
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from panelapp import __version__
from panelapp.domain.panels import Step
from panelapp.domain.papers import Paper
from panelapp.domain.reflection import BlockKind, Release, WallScene
from panelapp.errors import Problem
from panelapp.services import attributes, composition, demo, people
from panelapp.ui import language, preferences, theme
from panelapp.ui.main_job import Facilitator, Stuck
from panelapp.ui.main_window import MainWindow
from panelapp.ui.meetings.page import MeetingsPage
from panelapp.ui.page import Place
from panelapp.ui.reflection.page import ReflectionPage
from panelapp.ui.widgets.document_preview import PdfPages

_LANGUAGE = "nb"
_SEATS, _RESERVES = 24, 4

_LAPTOP = {"x": 0, "y": 0, "width": 1366, "height": 768, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
_SCREENS = [
    {"name": "Laptop", **_LAPTOP},
    {"name": "Projector", **_LAPTOP, "x": 1366, "width": 1920, "height": 1080},
]
"""What Qt's offscreen platform is to believe in."""

_PANEL = {
    "name": "Byggesaker og nabovarsel",
    "purpose": "Gjøre nabovarselet lettere å forstå.",
    "can_influence": "Skjemaet og teksten på nettsiden.",
    "fixed_already": "Plan- og bygningsloven.",
    "owner": "Anne Lund",
    "responsible_unit": "Servicesenteret",
}
_MEETING = {
    "title": "Hva er vanskelig med nabovarsel?",
    "place": "Rådhuset",
    "minute_taker": "Jonas Vik",
    "next_meeting": "Om fire uker, samme sted",
}
_NOTES = (
    "Lag en sjekkliste på én side.",
    "/s Jeg turte ikke å spørre to ganger.",
    "/a Panelet anbefaler felles mal.",
    "/t Opplæring av ansatte",
)
_QUESTION = "Hva er det gode møtet mellom oss?"
_TURNS = 12
"""Looks at a page at most until it rests; the cursor in a field blinks on."""

_PAPERS = {
    "cards.pdf": (Paper.CARDS, _LANGUAGE),
    "contact-sheet.pdf": (Paper.CONTACT_SHEET, _LANGUAGE),
    "booklet-nb.pdf": (Paper.BOOKLET, "nb"),
    "booklet-imposed-da.pdf": (Paper.BOOKLET_FOLDED, "da"),
}
"""What is left of the print dialog's papers, and in which language."""

_CARD_NOTE = "Den ligger stille, og noen venter."
_SENTENCE = "Si fra tidlig, med vanlige ord."


def run(folder: Path) -> int:
    """Do everything and leave it in `folder`; returns 0, or 1 after a sentence about what failed."""
    folder = folder.expanduser().absolute()
    report = _Report()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "report.txt").write_text("", "utf-8")
    except OSError as error:
        return _end(folder, f"{folder} cannot be written to: {error.strerror}.")
    try:
        with tempfile.TemporaryDirectory(prefix="samraad-self-test-", ignore_cleanup_errors=True) as work:
            _do_everything(folder, Path(work), report)
    except Stuck as failed:
        failure = str(failed)
    except Problem as problem:
        failure = f"The program met the problem {problem.code}."
    except OSError as error:
        failure = f"{error.filename or 'A file'} could not be read or written: {error.strerror}."
    except Exception as error:
        failure = _told(error)
    else:
        failure = ""
    with contextlib.suppress(OSError):
        report.write(folder / "report.txt", failure)
    return _end(folder, failure)


def _end(folder: Path, failure: str) -> int:
    if sys.stderr is not None:  # a packaged build without a console has none
        sys.stderr.write(f"{failure}\n" if failure else f"Everything worked. See {folder}.\n")
    return 1 if failure else 0


def _told(error: BaseException) -> str:
    traceback.print_exception(error)
    where = traceback.extract_tb(error.__traceback__)[-1]
    return f"The program made a mistake: {type(error).__name__} in {Path(where.filename).name}, line {where.lineno}."


def _do_everything(folder: Path, work: Path, report: _Report) -> None:
    # The user's own settings are neither read nor written, nor those that Qt keeps for its file dialog.
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    for kind in (QSettings.Format.IniFormat, QSettings.Format.NativeFormat):
        QSettings.setPath(kind, QSettings.Scope.UserScope, str(work))
    QCoreApplication.setOrganizationName("samraad")
    QCoreApplication.setApplicationName("samraad")
    app = QApplication.instance() or _application(work)
    assert isinstance(app, QApplication)
    app.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    preferences.set_language(_LANGUAGE)
    preferences.set_theme("light")
    theme.load_fonts()
    language.apply(_LANGUAGE)
    theme.apply("light")
    window = MainWindow(work / "data")
    walk = _Walk(folder, window, report)
    try:
        with _no_mistake_unseen(walk.hands.troubles):
            walk.go()
    finally:
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _application(work: Path) -> QApplication:
    """The application with a laptop and a projector, where Qt can be told so."""
    if os.environ.get("QT_QPA_PLATFORM") != "offscreen":
        return QApplication(["samraad"])
    (work / "screens.json").write_text(json.dumps({"screens": _SCREENS}), "utf-8")
    os.environ["QT_QPA_PLATFORM"] = "offscreen:configfile=screens.json"
    # A bare name: Qt would split a path at the colon behind a drive letter.
    with contextlib.chdir(work):
        return QApplication(["samraad"])


@contextlib.contextmanager
def _no_mistake_unseen(troubles: list[str]) -> Generator[None]:
    """Gather mistakes made in slots, after which Qt goes on as if nothing had happened."""

    def meet(_: type[BaseException], error: BaseException, __: TracebackType | None) -> None:
        troubles.append(_told(error))

    former, sys.excepthook = sys.excepthook, meet
    try:
        yield
    finally:
        sys.excepthook = former


class _Report:
    """What was done and how long it took."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._started = time.perf_counter()

    def note(self, seconds: float, what: str) -> None:
        self._lines.append(f"{seconds:8.2f} s  {what}")

    def write(self, path: Path, failure: str) -> None:
        head = [f"Samråd {__version__}, self-test", dt.datetime.now().isoformat(timespec="seconds"), ""]
        self.note(time.perf_counter() - self._started, "in all")
        path.write_text("\n".join([*head, *self._lines, "", failure or "Everything worked.", ""]), "utf-8")


def _must(holds: object, sentence: str) -> None:
    if not holds:
        raise Stuck(sentence)


class _Walk:
    """The main job, step by step."""

    def __init__(self, folder: Path, window: MainWindow, report: _Report) -> None:
        self._folder, self._window, self._report = folder, window, report
        self.hands = Facilitator(window)
        self._panel = self._meeting = self._session = ""

    def go(self) -> None:
        self._window.resize(1366, 768)
        self._window.show()
        self._step("first start: name, passphrase, recovery code", self._first_start)
        self._step("import of the list as it was received", self._import)
        self._step("a panel with its purpose, candidates and wanted numbers", self._make_panel)
        self._step("draw", self._draw)
        self._step("panel.csv", self._panel_list)
        self._step("a meeting with notes", self._hold_meeting)
        self._step("a reflection session on two screens", self._hold_session)
        self._step("minutes.pdf", self._minutes)
        for name, (paper, code) in _PAPERS.items():
            self._step(name, partial(self._paper, name, paper, code))
        self._step("lock and unlock", self._lock_and_unlock)
        self._step("pictures of every page, light", self._pictures_light)
        self._step("pictures of every page, dark", self._pictures_dark)

    def _step(self, what: str, act: Callable[[], str | None]) -> None:
        started = time.perf_counter()
        try:
            result = act()
            _must(not self.hands.troubles, " ".join(self.hands.troubles[:1]))
        except Exception:
            self._report.note(time.perf_counter() - started, f"{what}: FAILED, see failed.png")
            self._window.grab().save(str(self._folder / "failed.png"))
            raise
        self._report.note(time.perf_counter() - started, f"{what}: {result}" if result else what)

    # The steps

    def _first_start(self) -> None:
        for name in ("dark", "light"):
            self._wear(name)
            self._picture("first_start")
        self.hands.make_file("Dalen kommune", "Marit", demo.PASSPHRASE)
        self._picture("recovery_code")
        self.hands.keep_code()
        self._picture("home_empty")

    def _import(self) -> str:
        self.hands.go_to("people")
        self._picture("people_empty")
        shown = self.hands.import_people(_received(), self._picture)
        found = len(people.all(self.hands.store))
        _must(found == shown == 500, f"{found} people came out of the list instead of 500.")
        return f"{found} people"

    def _make_panel(self) -> str:
        self._panel = self.hands.make_panel(_PANEL)
        self.hands.take_everybody()
        wanted = self.hands.want(_SEATS, _RESERVES, demo.folder() / "criteria.csv")
        _must(wanted == 18, f"{wanted} wanted numbers were read instead of 18.")
        return f"{_SEATS} seats, {wanted} wanted numbers"

    def _draw(self) -> str:
        self.hands.draw()
        situation = composition.read(self.hands.store, self._panel)
        last = situation.composition.last_draw
        _must(not situation.off, f"{len(situation.off)} wanted numbers are not met.")
        _must(len(situation.composition.seated) == _SEATS, "Not every seat was drawn.")
        _must(len(situation.composition.reserves) == _RESERVES, "Not every reserve was drawn.")
        assert last is not None
        return f"code {last.code}"

    def _panel_list(self) -> str:
        step, path = self.hands.composition(), self._folder / "panel.csv"
        self.hands.save_as(path, lambda: self.hands.pick(step.list_button.menu(), 3))
        rows = list(csv.reader(io.StringIO(path.read_text("utf-8-sig")), delimiter=";"))
        _must(len(rows) == 1 + _SEATS + _RESERVES, "panel.csv does not hold everybody.")
        return f"{len(rows) - 1} people"

    def _hold_meeting(self) -> str:
        today = dt.date.today()
        self._meeting = self.hands.plan_meeting(_MEETING, today, ("17", "19.30"))
        self.hands.note("Hva er vanskelig?", _NOTES)
        self.hands.promise("Servicesenteret", today + dt.timedelta(days=30))
        return f"{len(_NOTES)} notes"

    def _hold_session(self) -> str:
        hands = self.hands
        console = hands.start_session(_QUESTION)
        self._session = console.conductor.session.id
        two = bool(console.placement.others())
        if not two:
            console.placement.rehearse()
        _must(console.wall.isFullScreen() == two, "The wall does not fill the projector.")
        _must(not two or console.wall.screen() is not self._window.screen(), "The wall covers the console.")
        self._picture("console")
        self._wear("dark")
        self._picture("console")
        self._wear("light")
        hands.press(Qt.Key.Key_P)  # it rests after having been away
        scenes: set[WallScene] = set()
        for block in hands.console().conductor.session.blocks:
            scenes.add(self._wall())
            self._at(block.kind, scenes)
            if block.kind is not BlockKind.CHECK_OUT:
                hands.press(Qt.Key.Key_Space)
        missing = set(WallScene) - scenes
        _must(not missing, f"The wall never showed: {', '.join(sorted(missing))}.")
        hands.close_session()
        return f"{len(scenes)} scenes on the wall, {'two screens' if two else 'one screen'}"

    def _at(self, kind: BlockKind, scenes: set[WallScene]) -> None:
        hands = self.hands
        if kind is BlockKind.SHOW_AND_TELL:
            hands.press(Qt.Key.Key_N)
            hands.take_card(7)
            hands.write(hands.console().card_panel.note, _CARD_NOTE)
            hands.press(Qt.Key.Key_Escape)
            scenes.add(self._wall())
            self._picture("console_card")
            hands.press(Qt.Key.Key_B)
            scenes.add(self._wall())
            hands.press(Qt.Key.Key_B)
        elif kind is BlockKind.HARVEST:
            hands.harvest(_SENTENCE, Release.ANYONE)
            scenes.add(self._wall())
            self._picture("console_harvest")
        elif kind is BlockKind.CHECK_OUT:
            self._picture("console_last")

    def _wall(self) -> WallScene:
        """A picture of the wall as the room sees it."""
        view = self.hands.console().wall.view
        self.hands.wait_until(lambda: not view.fading, "The wall does not come to rest.")
        scene = view.picture.scene
        said = " ".join(view.texts())
        _must(_CARD_NOTE not in said, "The wall shows a note.")
        self._save(view, f"wall_{scene}")
        return scene

    def _minutes(self) -> str:
        path = self._folder / "minutes.pdf"
        self.hands.window.go(Place("meetings", self._meeting))
        self.hands.save_minutes(path)
        text = _pdf_text(path.read_bytes())
        notes = [note[3:] if note.startswith("/") else note for note in _NOTES]
        panel = [words for field, words in _PANEL.items() if field != "owner"]
        for words in ("Dalen kommune", *panel, *_MEETING.values(), *notes, _SENTENCE):
            _must(_squeezed(words) in text, f"“{words}” is missing from the minutes.")
        _must(_squeezed(_CARD_NOTE) not in text, "A note of the session stands in the minutes.")
        return f"{path.stat().st_size // 1024} kB"

    def _paper(self, name: str, paper: Paper, code: str) -> str:
        path = self._folder / name
        self.hands.window.go(Place("reflection", self._session))
        dialog = self.hands.ask_for_paper(self.hands.page(ReflectionPage).plan, paper, code)
        if paper is Paper.CARDS:
            dialog.grab().save(str(self._folder / "print_light.png"))
        self.hands.save_as(path, lambda: self.hands.click(dialog.save_button))
        self.hands.click(dialog.close_button)
        with PdfPages(path.read_bytes()) as pages:
            count = pages.count
        return f"{count} pages, {path.stat().st_size // 1024} kB"

    def _lock_and_unlock(self) -> None:
        before = people.all(self.hands.store), attributes.all(self.hands.store)
        self.hands.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        _must(self._window.workbench is None, "The key for locking does not lock.")
        for name in ("dark", "light"):
            self._wear(name)
            self._picture("unlock")
        self.hands.fail_to_unlock("wrong on purpose")
        self._picture("unlock_refused")
        self.hands.unlock(demo.PASSPHRASE)
        _must(before == (people.all(self.hands.store), attributes.all(self.hands.store)), "Somebody is missing.")

    # Pictures

    def _pictures_light(self) -> str:
        return self._pictures("light")

    def _pictures_dark(self) -> str:
        return self._pictures("dark")

    def _pictures(self, name: str) -> str:
        self._wear(name)
        places = {room: Place(room) for room in ("home", "panels", "people", "meetings", "reflection")}
        places |= {f"panel_{number}_{step}": Place("panels", self._panel, step) for number, step in enumerate(Step, 1)}
        places["people_attributes"] = Place("people", part="attributes")
        places["people_import"] = Place("people", part="import")
        places["meeting"] = Place("meetings", self._meeting)
        places["session"] = Place("reflection", self._session)
        places |= {room: Place(room) for room in ("cards", "follow_up", "evaluation", "settings", "help")}
        for key, place in places.items():
            self._window.go(place)
            if not place.id:
                self._window.go(place)  # one comes back to where one was in a room; from there to its list
            if key == "meeting":
                preview = self.hands.page(MeetingsPage).view.paper.preview.view
                self.hands.wait_until(lambda view=preview: view.count, "The page beside the text was not made.")
            self._picture(key)
        if name == "dark":
            self.hands.look_at_import(_received(), self._picture)
        return f"{len(places)} pages"

    def _wear(self, name: str) -> None:
        """Put a theme in force, which builds every page anew."""
        stack = self._window.centralWidget()
        assert isinstance(stack, QStackedWidget)
        former = stack.currentWidget()
        preferences.set_theme(name)
        self._window.change_language(_LANGUAGE)
        self.hands.wait_until(lambda: stack.currentWidget() is not former, f"The theme {name} was not put on.")

    def _picture(self, key: str) -> None:
        """A picture of the window at rest: a page that is new takes a few turns to find its places."""
        before = self._window.grab().toImage()
        for _ in range(_TURNS):
            QTest.qWait(40)
            now = self._window.grab().toImage()
            if now == before:
                break
            before = now
        self._save(self._window, f"{key}_{preferences.theme()}")

    def _save(self, widget: QWidget, name: str) -> None:
        picture = widget.grab()
        _must(not picture.isNull() and picture.save(str(self._folder / f"{name}.png")), f"No picture of {name}.")


def _received() -> Path:
    return demo.folder() / "as_received.csv"


def _squeezed(text: str) -> str:
    return "".join(text.split())


def _pdf_text(data: bytes) -> str:
    """The text of a PDF without its spaces, since lines break anywhere."""
    with PdfPages(data) as pages:
        return _squeezed("".join(pages.text(number) for number in range(pages.count)))
