"""The window on the projector, and the rule for which screen it hangs on.

Screens are known by what they call themselves and looked up each time: one is gone the moment its cable is out.
"""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QScreen, QWindow
from PySide6.QtWidgets import QVBoxLayout, QWidget

from panelapp.ui.reflection.wall_view import WallView

_WANTED = "reflection/wall_screen"


def name_of(screen: QScreen) -> str:
    """What a screen is known by from one day to the next."""
    return f"{screen.name()}|{screen.manufacturer()}|{screen.model()}|{screen.serialNumber()}"


def plain(event: QKeyEvent) -> bool:
    """Whether a key was struck once, without what makes it a key of the whole program.

    A key held down strikes again by itself, which would lift the curtain at once or run through the steps.
    """
    known = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    return not event.isAutoRepeat() and not event.modifiers() & ~known


class WallFrame(QWidget):
    """Holds one view and nothing else; hands on the keys pressed while it has the focus."""

    key_pressed = Signal(int, bool)
    """The key, and whether with Shift."""
    closed = Signal()

    def __init__(self, view: QWidget) -> None:
        super().__init__()
        self.setWindowTitle("Samråd")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setCursor(Qt.CursorShape.BlankCursor)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(view)
        self.resize(640, 360)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if plain(event):
            self.key_pressed.emit(event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()


class WallWindow(WallFrame):
    """The wall of a reflection session."""

    def __init__(self) -> None:
        self.view = WallView("")
        super().__init__(self.view)
        self.view.setAccessibleName(self.tr("The wall"))


class Showing(StrEnum):
    """How the wall is shown at present."""

    SCREEN = "screen"
    WINDOW = "window"
    ALONE = "alone"
    NOWHERE = "nowhere"


class Placement(QObject):
    """Keeps the wall on a screen that is not the console's; without one it is nowhere unless asked for.

    A wanted screen is remembered; when its cable is out the wall goes, and when it is back the wall returns.
    """

    changed = Signal()

    def __init__(self, wall: WallFrame, console: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wall = wall
        self._console = console
        self._asked = Showing.SCREEN
        self._placed = ""
        self._watched: QWindow | None = None
        self.showing = Showing.NOWHERE
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.place)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.screenAdded.connect(self._screens_changed)
        app.screenRemoved.connect(self._screens_changed)
        app.primaryScreenChanged.connect(self._screens_changed)
        wall.closed.connect(self._wall_closed)

    def others(self) -> list[QScreen]:
        """The screens that are not the console's, the largest first. Do not keep them."""
        console = self._console.window().screen()
        here = name_of(console) if console is not None else ""
        found = [screen for screen in QGuiApplication.screens() if name_of(screen) != here]
        return sorted(found, key=lambda screen: -screen.geometry().width() * screen.geometry().height())

    def place(self) -> None:
        """Put the wall where it belongs now."""
        self._watch_console()
        target = self._target()
        if self._asked is Showing.SCREEN and target is not None:
            self._fill(target)
            self._tell(Showing.SCREEN)
        elif self._asked is Showing.WINDOW:
            self._wall.setWindowState(Qt.WindowState.WindowNoState)
            if self.showing is not Showing.WINDOW:
                self._wall.resize(640, 360)
            self._placed = ""
            self._wall.show()
            self._tell(Showing.WINDOW)
        elif self._asked is Showing.ALONE:
            screen = self._console.window().screen()
            if screen is not None:
                self._fill(screen)
            self._wall.activateWindow()
            self._tell(Showing.ALONE)
        else:
            self._wall.hide()
            self._placed = ""
            self._tell(Showing.NOWHERE)

    def use_screen(self, name: str) -> None:
        """Hang the wall on a screen from now on, also another day."""
        QSettings().setValue(_WANTED, name)
        self._asked = Showing.SCREEN
        self.place()

    def use_any_screen(self) -> None:
        """Hang the wall on the projector when there is one."""
        self._asked = Showing.SCREEN
        self.place()

    def rehearse(self) -> None:
        """Show the wall in a small window beside the console."""
        self._asked = Showing.WINDOW
        self.place()

    def show_alone(self) -> None:
        """Let the wall cover the console until Escape, for those who have one screen and turn it round."""
        self._asked = Showing.ALONE
        self.place()

    def swap(self) -> None:
        """Let console and wall change screens."""
        others = self.others()
        window = self._console.window()
        here = window.screen()
        if not others or here is None:
            return
        wanted = next((screen for screen in others if name_of(screen) == self._placed), others[0])
        QSettings().setValue(_WANTED, name_of(here))
        self._asked = Showing.SCREEN
        self._wall.hide()
        former = window.windowState()
        window.setWindowState(Qt.WindowState.WindowNoState)
        room = wanted.availableGeometry()
        window.setScreen(wanted)
        window.resize(window.size().boundedTo(room.size()))
        window.move(room.center() - window.rect().center())
        window.setWindowState(former)
        self._soon.start()

    def stop(self) -> None:
        """Take the wall down for good."""
        self._soon.stop()
        self._asked = Showing.NOWHERE
        self._wall.hide()
        self.showing = Showing.NOWHERE

    def _watch_console(self) -> None:
        """Hear of it when the console is moved to another screen, so that the wall gives way."""
        handle = self._console.window().windowHandle()
        if handle is not None and handle is not self._watched:
            handle.screenChanged.connect(self._screens_changed)
            self._watched = handle

    def _target(self) -> QScreen | None:
        others = self.others()
        wanted = str(QSettings().value(_WANTED, ""))
        return next((screen for screen in others if name_of(screen) == wanted), others[0] if others else None)

    def _fill(self, screen: QScreen) -> None:
        name = name_of(screen)
        geometry = screen.geometry()
        if self._placed == name and self._wall.isVisible() and self._wall.geometry() == geometry:
            return
        # This order is the one that holds on Windows, macOS and X11 alike.
        self._wall.setWindowState(Qt.WindowState.WindowNoState)
        self._wall.setScreen(screen)
        self._wall.setGeometry(geometry)
        self._wall.showFullScreen()
        self._placed = name

    def _tell(self, showing: Showing) -> None:
        self.showing = showing
        self.changed.emit()

    def _screens_changed(self) -> None:
        # Qt moves windows from a screen that is gone only after it has said so.
        if self._asked is not Showing.NOWHERE:
            self._soon.start()

    def _wall_closed(self) -> None:
        self._asked = Showing.NOWHERE
        self._placed = ""
        self._tell(Showing.NOWHERE)
