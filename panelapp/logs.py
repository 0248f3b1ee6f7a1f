"""A small log, and reports of bugs, that hold codes and numbers and nothing about a person.

What an exception says may quote what it stumbled over, a name or an answer. So its words are never written: only
its type, where in the program it arose, and the code if it is one of our own `Problem`s.
"""

from __future__ import annotations

import logging
import os
import re
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from panelapp import __version__
from panelapp.errors import Problem

FILE_NAME = "samraad.log"
_MAX_BYTES = 256 * 1024
_OLDER_FILES = 2
_CODE = re.compile(r"[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+")

_log = logging.getLogger("samraad")


class _SmallFile(logging.FileHandler):
    """A log file that is put aside when full, and whose own troubles (a full disk, a second start) never reach the user.

    The standard library's rotating file would load its network modules, at every start of an offline program.
    """

    def emit(self, record: logging.LogRecord) -> None:
        with suppress(OSError):
            self._make_room(len(self.format(record).encode()) + 1)
        with suppress(OSError):
            super().emit(record)

    def handleError(self, record: logging.LogRecord) -> None:
        pass

    def _make_room(self, size: int) -> None:
        if Path(self.baseFilename).stat().st_size + size <= _MAX_BYTES:
            return
        if self.stream is not None:
            self.stream.close()
            self.stream = None  # the next line opens it again
        for number in range(_OLDER_FILES, 0, -1):
            newer = Path(f"{self.baseFilename}.{number - 1}" if number > 1 else self.baseFilename)
            if newer.exists():
                newer.replace(f"{self.baseFilename}.{number}")


def start(folder: Path) -> Path | None:
    """Write the log to `folder` from now on; returns its file, or None where the folder cannot be written."""
    stop()
    _log.setLevel(logging.INFO)
    _log.propagate = False
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        file = _SmallFile(folder / FILE_NAME, encoding="utf-8", errors="replace")
    except OSError:
        _log.addHandler(logging.NullHandler())
        return None
    file.setFormatter(logging.Formatter("%(message)s"))
    _log.addHandler(file)
    return folder / FILE_NAME


def stop() -> None:
    """Close the log; what is noted afterwards is dropped."""
    for handler in list(_log.handlers):
        _log.removeHandler(handler)
        handler.close()
    _log.addHandler(logging.NullHandler())
    _log.propagate = False


def note(code: str, **numbers: float) -> None:
    """Write one line: when, a dotted code such as "draw.done", and numbers (counts, milliseconds).

    Anything that is not such a code or a number raises ValueError, so that no text can slip in.
    """
    if not _CODE.fullmatch(code):
        raise ValueError("the log takes dotted codes only")
    if not all(isinstance(number, int | float) for number in numbers.values()):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ValueError("the log takes numbers only")
    _write(code, *(f"{name}={number:g}" for name, number in numbers.items()))


def note_exception(error: BaseException) -> None:
    """Write the type, the place and the causes of `error`, without its words."""
    _write("program.exception", *_lines(error), separator="\n    ")


def report(error: BaseException) -> str:
    """A text the user can copy and send: versions, system, and `error` without its words or any value."""
    return "\n".join([f"Samråd {__version__}", *_surroundings(), _now(), "", *_lines(error), ""])


def catch_all(show: Callable[[BaseException, str], None]) -> None:
    """Log every exception nobody caught and hand it with its report to `show`.

    `show` may be called from any thread. Should it fail itself, or stumble again while showing, the later
    exceptions are only logged. Ctrl+C stays what it is.
    """
    showing = threading.Lock()

    def caught(error: BaseException) -> None:
        note_exception(error)
        if not showing.acquire(blocking=False):
            return
        try:
            show(error, report(error))
        except Exception as second:
            note_exception(second)
        finally:
            showing.release()

    def in_program(kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, traceback)
        else:
            caught(error)

    def in_thread(event: threading.ExceptHookArgs) -> None:
        if event.exc_value is not None and not isinstance(event.exc_value, SystemExit):
            caught(event.exc_value)

    def in_cleaning_up(event: sys.UnraisableHookArgs) -> None:
        if event.exc_value is not None:
            note_exception(event.exc_value)

    sys.excepthook = in_program
    threading.excepthook = in_thread
    sys.unraisablehook = in_cleaning_up


def _write(code: str, *parts: str, separator: str = " ") -> None:
    _log.info("%s", separator.join([f"{_now()} {code}", *parts]))


def _now() -> str:
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _surroundings() -> Iterator[str]:
    import importlib.metadata  # takes longer to load than the rest of this module, and is for reports of bugs alone

    yield f"Python {'.'.join(map(str, sys.version_info[:3]))}"
    for package in ("PySide6-Essentials", "sqlcipher3", "reportlab", "highspy"):
        try:
            yield f"{package} {importlib.metadata.version(package)}"
        except importlib.metadata.PackageNotFoundError:
            continue
    # Not platform.platform() or os.uname().nodename: the name of a machine is often the name of its user.
    if sys.platform == "win32":
        yield f"Windows {'.'.join(map(str, sys.getwindowsversion()[:3]))}"
    else:
        system = os.uname()
        yield f"{system.sysname} {system.release} {system.machine}"


def _lines(error: BaseException) -> Iterator[str]:
    """`error` and what led to it, the last first: its type and, indented, its frames with the innermost last."""
    seen: set[int] = set()
    led_by = ""
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        yield led_by + _name(current)
        yield from (f"  {frame}" for frame in _frames(current.__traceback__))
        if isinstance(current, BaseExceptionGroup):
            for inner in current.exceptions:
                yield from (f"  {line}" for line in _lines(inner))
        led_by = "because of " if current.__cause__ else "while handling "
        current = current.__cause__ or (None if current.__suppress_context__ else current.__context__)


def _name(error: BaseException) -> str:
    kind = type(error)
    name = kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
    if isinstance(error, Problem) and _CODE.fullmatch(error.code):
        return f"{name} {error.code}"
    if isinstance(error, OSError) and error.errno is not None:
        return f"{name} {error.errno}"
    return name


def _frames(traceback: TracebackType | None) -> Iterator[str]:
    while traceback is not None:
        code = traceback.tb_frame.f_code
        yield f"{_without_home(code.co_filename)}:{traceback.tb_lineno} {code.co_qualname}"
        traceback = traceback.tb_next


def _without_home(file: str) -> str:
    """`file` from its package on: the folders above may bear the user's name."""
    parts = Path(file).parts
    for top in ("panelapp", "site-packages"):
        if top in parts:
            start_at = len(parts) - 1 - parts[::-1].index(top)
            return "/".join(parts[start_at + (top == "site-packages") :])
    return parts[-1] if parts else "?"
