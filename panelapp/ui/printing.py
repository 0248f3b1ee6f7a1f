"""Paper out of the program: to a printer, to a file the user chooses, to the system's own viewer.

Nothing here leaves a copy behind: pages go to the printer as pictures made in memory, and a viewer only ever gets
a file the user has saved. A dialog that is open while the file is locked goes with its page, and nothing leaves.
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QRectF, QSettings, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget
from shiboken6 import isValid

from panelapp.errors import EnvironmentProblem
from panelapp.ui.widgets.document_preview import PdfPages

_FOLDER = "window/folder_for_files"
_MOST_DOTS_PER_INCH = 300  # an A4 page at 600 takes 140 MB and looks the same
_NOT_IN_FILE_NAMES = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')


def print_pdf(parent: QWidget, data: bytes, title: str, turned: QPrinter.DuplexMode | None = None) -> bool:
    """Ask for a printer and print the document; True when it was sent, False when the user thought better of it.

    `turned` says whether and on which edge the sheets are turned, where the printer's own habit will not do.
    `title` is shown in the print queue and may be logged there: it names the kind of paper, never a person.
    Raises `EnvironmentProblem("print.failed")`.
    """
    with PdfPages(data) as pages:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(title)
        printer.setPageSize(_paper_for(pages))
        if turned is not None:
            printer.setDuplex(turned)
        if pages.count and pages.size(0).width() > pages.size(0).height():
            printer.setPageOrientation(QPageLayout.Orientation.Landscape)
        dialog = QPrintDialog(printer, parent)
        dialog.setWindowTitle(QCoreApplication.translate("Printing", "Print"))
        dialog.setMinMax(1, max(1, pages.count))
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        if not isValid(dialog):
            return False
        dialog.deleteLater()
        if accepted:
            put_on(printer, pages)
        return accepted


def _paper_for(pages: PdfPages) -> QPageSize:
    """The size of paper the first page is made for, A4 where it is none that printers know."""
    if pages.count:
        size = pages.size(0)
        upright = size if size.width() <= size.height() else size.transposed()
        found = QPageSize(upright, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
        if found.id() in (QPageSize.PageSizeId.A3, QPageSize.PageSizeId.A5):
            return found
    return QPageSize(QPageSize.PageSizeId.A4)


def put_on(printer: QPrinter, pages: PdfPages) -> None:
    """Send the pages the user asked for to `printer`, each as large as the paper holds.

    Raises `EnvironmentProblem("print.failed")`.
    """
    printer.setFullPage(True)
    first = max(1, printer.fromPage()) if printer.printRange() == QPrinter.PrintRange.PageRange else 1
    last = printer.toPage() if printer.printRange() == QPrinter.PrintRange.PageRange else pages.count
    painter = QPainter()
    if not painter.begin(printer):
        raise EnvironmentProblem("print.failed")
    try:
        for number in range(first, min(last, pages.count) + 1):
            if number > first and not printer.newPage():
                raise EnvironmentProblem("print.failed")
            paper = printer.paperRect(QPrinter.Unit.DevicePixel)
            size = pages.size(number - 1)
            scale = min(paper.width() / size.width(), paper.height() / size.height())
            target = QRectF(0, 0, size.width() * scale, size.height() * scale)
            dots = min(_MOST_DOTS_PER_INCH, printer.resolution())
            image = pages.image(number - 1, round(size.width() / 72 * dots))
            painter.drawImage(target, image)
    finally:
        painter.end()


def save_bytes(parent: QWidget, suggested_name: str, filter: str, data: bytes) -> Path | None:
    """Ask where to, and write the file there whole or not at all; the path, or None when the user thought better of it.

    `filter` is one of Qt's, as `"PDF (*.pdf)"`; its first ending is added where the user gives none. The folder is
    remembered. Raises `EnvironmentProblem` as `write_whole` does.
    """
    folder = Path(str(QSettings().value(_FOLDER, "")) or _documents())
    if not folder.is_dir():
        folder = Path(_documents())
    dialog = QFileDialog(parent, QCoreApplication.translate("Printing", "Save"), str(folder), filter)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    ending = re.search(r"\*\.([\w-]+)", filter)
    if ending:
        dialog.setDefaultSuffix(ending.group(1))
    dialog.selectFile(file_name(suggested_name))
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    if not isValid(dialog):
        return None
    chosen = dialog.selectedFiles()
    dialog.deleteLater()
    if not accepted or not chosen:
        return None
    path = Path(chosen[0])
    write_whole(path, data)
    QSettings().setValue(_FOLDER, str(path.parent))
    return path


def write_whole(path: Path, data: bytes) -> None:
    """Write `data` to `path` so that a former file there stays untouched until the new one is complete.

    Raises `EnvironmentProblem` with code `file.disk_full`, `file.not_allowed` (also when another program holds the
    file open) or `file.not_written`.
    """
    beside = path.with_name(f".{path.name}.part")
    try:
        with beside.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
        raise EnvironmentProblem(_code(error)) from error


def open_file(path: Path) -> None:
    """Show a saved file in the system's own viewer. Raises `EnvironmentProblem("file.no_viewer")`."""
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
        raise EnvironmentProblem("file.no_viewer")


def file_name(text: str) -> str:
    """`text` without what Windows, macOS or Linux refuse in a file name, and short enough for all of them."""
    name = _NOT_IN_FILE_NAMES.sub("-", text).strip(" .-")
    stem, dot, ending = name.rpartition(".")
    if dot and len(ending) <= 5:
        return f"{stem[:100].rstrip(' .-')}.{ending}"
    return name[:100].rstrip(" .-")


def _code(error: OSError) -> str:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return "file.disk_full"
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return "file.not_allowed"
    return "file.not_written"


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or str(Path.home())
