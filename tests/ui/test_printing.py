"""Paper out of the program: whole files or none, pages on paper, nothing left behind."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from panelapp.domain.meetings import AgendaItem, Meeting, MeetingRecord, Note, NoteKind
from panelapp.domain.minutes import compose
from panelapp.errors import EnvironmentProblem
from panelapp.services import minutes
from panelapp.ui import printing
from panelapp.ui.widgets.document_preview import PdfPages


@pytest.fixture(scope="module")
def pdf() -> bytes:
    from datetime import date

    notes = tuple(Note(str(number), "i", NoteKind.INPUT, f"Innspill {number}") for number in range(90))
    record = MeetingRecord(Meeting("m", "Nabovarsel"), (AgendaItem("i", "m", "Sak"),), notes, (), ())
    return minutes.build(compose(record, (), sender="Dalen kommune"), "nb", date(2026, 11, 12))


@pytest.fixture
def parent(look: QApplication, qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def printer_to(path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setResolution(200)
    return printer


def ink(pages: PdfPages) -> tuple[int, int, int, int]:
    """Where the first page is printed on: left, right, top, bottom, of a page 300 wide."""
    image = pages.image(0, 300)
    dark = [(x, y) for x in range(300) for y in range(image.height()) if image.pixelColor(x, y).lightness() < 190]
    across, down = [x for x, _ in dark], [y for _, y in dark]
    return min(across), max(across), min(down), max(down)


def test_every_page_is_printed_as_large_as_the_paper(look: QApplication, pdf: bytes, tmp_path: Path) -> None:
    target = tmp_path / "printed.pdf"
    with PdfPages(pdf) as pages:
        printing.put_on(printer_to(target), pages)
        with PdfPages(target.read_bytes()) as printed:
            assert printed.count == pages.count > 1
            assert printed.size(0).width() == pytest.approx(pages.size(0).width(), abs=2)
            assert ink(printed) == pytest.approx(ink(pages), abs=3)


def test_only_the_pages_asked_for_are_printed(look: QApplication, pdf: bytes, tmp_path: Path) -> None:
    target = tmp_path / "printed.pdf"
    printer = printer_to(target)
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 2)
    with PdfPages(pdf) as pages:
        printing.put_on(printer, pages)
    with PdfPages(target.read_bytes()) as printed:
        assert printed.count == 1


@pytest.mark.qt_log_ignore("Returned false", extend=True)
def test_a_printer_that_refuses_is_a_problem_in_words(look: QApplication, pdf: bytes, tmp_path: Path) -> None:
    with PdfPages(pdf) as pages, pytest.raises(EnvironmentProblem) as refused:
        printing.put_on(printer_to(tmp_path / "no folder" / "printed.pdf"), pages)
    assert refused.value.code == "print.failed"


def test_the_dialog_can_be_left(parent: QWidget, pdf: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QPrintDialog, "exec", lambda self: QPrintDialog.DialogCode.Rejected)
    assert not printing.print_pdf(parent, pdf, "Minutes")


def test_a_file_is_written_whole_and_the_folder_remembered(
    parent: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = tmp_path / "Ærlig referat.pdf"
    folders: list[str] = []

    def accept(dialog: QFileDialog) -> QFileDialog.DialogCode:
        folders.append(dialog.directory().absolutePath())
        assert dialog.defaultSuffix() == "pdf"
        return QFileDialog.DialogCode.Accepted

    monkeypatch.setattr(QFileDialog, "exec", accept)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda self: [str(chosen)])
    for data in (b"one", b"two"):
        assert printing.save_bytes(parent, "Referat.pdf", "PDF (*.pdf)", data) == chosen
        assert chosen.read_bytes() == data
    assert folders[1] == tmp_path.as_posix()
    assert [path.name for path in tmp_path.iterdir()] == [chosen.name]


def test_thinking_better_of_it_writes_nothing(parent: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "exec", lambda self: QFileDialog.DialogCode.Rejected)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda self: [str(tmp_path / "x.pdf")])
    assert printing.save_bytes(parent, "x.pdf", "PDF (*.pdf)", b"data") is None
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("kind", ["save", "print"])
def test_locking_while_the_dialog_is_open_takes_nothing_out(
    look: QApplication, qtbot: QtBot, pdf: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    parent = QWidget()

    def lock(dialog: QFileDialog | QPrintDialog) -> int:
        assert dialog.parent() is parent
        delete(parent)
        return 1

    monkeypatch.setattr(QFileDialog, "exec", lock)
    monkeypatch.setattr(QPrintDialog, "exec", lock)
    monkeypatch.setattr(printing, "put_on", lambda printer, pages: pytest.fail("printed"))
    if kind == "save":
        assert printing.save_bytes(parent, "x.pdf", "PDF (*.pdf)", b"data") is None
    else:
        assert not printing.print_pdf(parent, pdf, "Minutes")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "file.disk_full"),
        (errno.EACCES, "file.not_allowed"),
        (errno.EIO, "file.not_written"),
    ],
)
def test_what_was_there_survives_a_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    target = tmp_path / "referat.pdf"
    target.write_bytes(b"before")

    def fail(_: int) -> None:
        raise OSError(number, "no")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(EnvironmentProblem) as failed:
        printing.write_whole(target, b"after")
    assert failed.value.code == code
    assert not failed.value.params
    assert [path.name for path in tmp_path.iterdir()] == ["referat.pdf"]
    assert target.read_bytes() == b"before"


def test_a_folder_that_is_gone_is_a_problem_in_words(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentProblem) as failed:
        printing.write_whole(tmp_path / "gone" / "referat.pdf", b"data")
    assert failed.value.code == "file.not_written"


def test_no_viewer_is_a_problem_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: False)
    with pytest.raises(EnvironmentProblem) as failed:
        printing.open_file(tmp_path / "x.pdf")
    assert failed.value.code == "file.no_viewer"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Referat 2026-11-12 Byggesaker.pdf", "Referat 2026-11-12 Byggesaker.pdf"),
        ('Hva nå? "A/B": 50 %.pdf', "Hva nå- -A-B- 50 %.pdf"),
        ("a" * 300 + ".pdf", "a" * 100 + ".pdf"),
        (" .. ", ""),
    ],
)
def test_file_names_are_fit_for_every_system(text: str, name: str) -> None:
    assert printing.file_name(text) == name
