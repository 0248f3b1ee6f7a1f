from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from panelapp import __version__, logs
from panelapp.errors import UserError

NAME = "Kari Nordmann"


@pytest.fixture(autouse=True)
def _hooks_as_before() -> Iterator[None]:
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    yield
    sys.excepthook, threading.excepthook, sys.unraisablehook = before
    logs.stop()


def stumble(answer: str) -> None:
    try:
        {}[answer]
    except KeyError as error:
        raise ValueError(f"no such answer: {answer}") from error


def caught(answer: str = NAME) -> Exception:
    try:
        stumble(answer)
    except ValueError as error:
        error.add_note(f"while reading {answer}")
        return error
    raise AssertionError


def test_a_note_is_a_code_and_numbers(tmp_path: Path) -> None:
    file = logs.start(tmp_path / "log")
    assert file is not None
    logs.note("draw.done", people=1200, seconds=0.25)
    logs.stop()
    line = file.read_text(encoding="utf-8")
    assert line.endswith("Z draw.done people=1200 seconds=0.25\n")


@pytest.mark.parametrize("code", [NAME, "kari", "draw.done Kari", "draw.", ""])
def test_words_are_no_codes(tmp_path: Path, code: str) -> None:
    file = logs.start(tmp_path)
    with pytest.raises(ValueError, match="codes only") as refusal:
        logs.note(code)
    assert not code or code not in str(refusal.value)
    assert file is not None
    assert file.read_text(encoding="utf-8") == ""


def test_words_are_no_numbers(tmp_path: Path) -> None:
    logs.start(tmp_path)
    with pytest.raises(ValueError, match="numbers only") as refusal:
        logs.note("draw.done", people=NAME)  # pyright: ignore[reportArgumentType]
    assert NAME not in str(refusal.value)


def test_an_exception_is_logged_with_its_place_and_cause_but_not_its_words(tmp_path: Path) -> None:
    file = logs.start(tmp_path)
    assert file is not None
    logs.note_exception(caught())
    text = file.read_text(encoding="utf-8")
    assert "Kari" not in text
    assert str(Path(__file__).parent) not in text
    assert "ValueError" in text
    assert "because of KeyError" in text
    assert "test_logs.py:" in text
    assert " stumble" in text


def test_a_report_says_versions_and_place_and_nothing_about_anybody() -> None:
    text = logs.report(caught())
    assert text.startswith(f"Samråd {__version__}\nPython 3.")
    assert "PySide6-Essentials" in text
    assert "stumble" in text
    assert "Kari" not in text
    assert str(Path.home()) not in text


def test_our_own_codes_are_told_without_their_parameters() -> None:
    text = logs.report(UserError("import.empty_file", name=NAME))
    assert "UserError import.empty_file" in text
    assert "Kari" not in text
    assert "Kari" not in logs.report(UserError(NAME))


def test_a_group_tells_each_of_its_exceptions() -> None:
    text = logs.report(ExceptionGroup(NAME, [caught(), OSError(28, NAME)]))
    assert "ValueError" in text
    assert "OSError 28" in text
    assert "Kari" not in text


def test_exceptions_that_lead_to_each_other_end() -> None:
    first, second = ValueError(), TypeError()
    first.__cause__, second.__cause__ = second, first
    assert logs.report(first).count("ValueError") == 1


def test_the_log_stays_small(tmp_path: Path) -> None:
    logs.start(tmp_path)
    for number in range(30_000):
        logs.note("draw.done", people=number)
    logs.stop()
    files = list(tmp_path.iterdir())
    assert len(files) == 3
    assert sum(file.stat().st_size for file in files) <= 3 * 256 * 1024
    assert "people=29999" in (tmp_path / logs.FILE_NAME).read_text(encoding="utf-8")


def test_a_log_that_cannot_be_put_aside_goes_on(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / f"{logs.FILE_NAME}.1" / "in the way").mkdir(parents=True)
    (tmp_path / f"{logs.FILE_NAME}.2" / "in the way").mkdir(parents=True)
    file = logs.start(tmp_path)
    assert file is not None
    file.write_bytes(b"x" * 256 * 1024)
    logs.note("draw.done", people=1)
    logs.note("draw.done", people=2)
    logs.stop()
    assert file.read_text("utf-8").count("draw.done") == 2
    assert capfd.readouterr().err == ""


def test_a_folder_that_cannot_be_written_stops_nothing(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "log").write_text("a file where the folder should be", encoding="utf-8")
    assert logs.start(tmp_path / "log") is None
    logs.note("draw.done")
    logs.note_exception(caught())
    assert capfd.readouterr().err == ""


def test_starting_again_writes_each_line_once(tmp_path: Path) -> None:
    logs.start(tmp_path)
    file = logs.start(tmp_path)
    assert file is not None
    logs.note("draw.done")
    assert file.read_text(encoding="utf-8").count("draw.done") == 1


def test_nobody_elses_log_gets_our_lines(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    logs.start(tmp_path)
    logs.note("draw.done")
    assert caplog.records == []


def test_what_nobody_caught_is_logged_and_shown(tmp_path: Path) -> None:
    file = logs.start(tmp_path)
    shown: list[str] = []
    logs.catch_all(lambda _, report: shown.append(report))
    error = caught()
    sys.excepthook(type(error), error, error.__traceback__)
    assert file is not None
    assert "ValueError" in file.read_text(encoding="utf-8")
    assert len(shown) == 1
    assert "ValueError" in shown[0]


def test_what_a_thread_did_not_catch_is_shown_too(tmp_path: Path) -> None:
    logs.start(tmp_path)
    shown: list[str] = []
    logs.catch_all(lambda _, report: shown.append(report))
    thread = threading.Thread(target=stumble, args=(NAME,))
    thread.start()
    thread.join()
    assert len(shown) == 1
    assert "stumble" in shown[0]
    assert "Kari" not in shown[0]


def test_a_failure_to_show_is_only_logged(tmp_path: Path) -> None:
    file = logs.start(tmp_path)

    def show(_: BaseException, report: str) -> None:
        raise RuntimeError(NAME)

    logs.catch_all(show)
    error = caught()
    sys.excepthook(type(error), error, error.__traceback__)
    assert file is not None
    text = file.read_text(encoding="utf-8")
    assert "RuntimeError" in text
    assert "Kari" not in text


def test_while_showing_later_exceptions_are_only_logged(tmp_path: Path) -> None:
    file = logs.start(tmp_path)
    shown: list[str] = []

    def show(_: BaseException, text: str) -> None:
        shown.append(text)
        later = TypeError()
        sys.excepthook(TypeError, later, None)

    logs.catch_all(show)
    error = caught()
    sys.excepthook(type(error), error, error.__traceback__)
    assert len(shown) == 1
    assert file is not None
    assert "TypeError" in file.read_text(encoding="utf-8")


def test_ctrl_c_is_no_bug(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    logs.start(tmp_path)
    shown: list[str] = []
    logs.catch_all(lambda _, report: shown.append(report))
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert shown == []
