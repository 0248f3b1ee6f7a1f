"""The paper itself: every stroke is either part of the structure tree or marked as decoration (ISO 14289-1 §7.1)."""

from __future__ import annotations

import hashlib
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFImageXObject
from reportlab.pdfgen.canvas import Canvas

from panelapp.reports import fonts, right_to_left
from panelapp.reports.fonts import Face, Run
from panelapp.reports.structure import Element, Mark

Colour = tuple[float, float, float]

Box = tuple[float, float, float, float]
"""Left, bottom, right, top in points."""


def colour(code: str) -> Colour:
    """`#RRGGBB` as shares of red, green and blue from 0 to 1."""
    red, green, blue = (int(code[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue


INK, MUTED, LINE = colour("#1E2A2D"), colour("#5C686B"), colour("#D5CFC4")
SPRUCE, TINT, WHITE = colour("#1D5B55"), colour("#E6F0EC"), colour("#FFFFFF")

PAGE_WIDTH, PAGE_HEIGHT = 595.28, 841.89
"""A4 in points."""


@dataclass(frozen=True, slots=True)
class Jpeg:
    """A JPEG in RGB or in grey, with its size in pixels."""

    data: bytes
    width: int
    height: int
    grey: bool = False


class TaggedCanvas:
    """Pages of one PDF; all measures in points from the lower left corner of the page."""

    def __init__(
        self,
        size: tuple[float, float] = (PAGE_WIDTH, PAGE_HEIGHT),
        *,
        trim: Box | None = None,
        bleed: Box | None = None,
    ) -> None:
        """`trim` is where the paper is cut, `bleed` how far the colours go beyond it."""
        fonts.typeface(Face.REGULAR)
        self._file = BytesIO()
        self._canvas: Any = Canvas(
            self._file,
            pagesize=size,
            invariant=1,
            pdfVersion=(1, 7),
            initialFontName=str(Face.REGULAR),  # pyright: ignore[reportArgumentType]
            pageCompression=1,
            trimBox=trim,  # pyright: ignore[reportArgumentType]
            bleedBox=bleed,  # pyright: ignore[reportArgumentType]
        )
        self._pictures: set[str] = set()
        self.width, self.height = size
        self.pages: list[list[Element]] = [[]]
        self._open = False

    @property
    def page(self) -> int:
        """The page being painted, from 0."""
        return len(self.pages) - 1

    def end_page(self) -> None:
        """Go on to the next page."""
        self._canvas.showPage()
        self.pages.append([])

    def finish(self) -> bytes:
        """The file as reportlab writes it, without structure; nothing can be painted afterwards."""
        self.pages.pop()
        with fonts.ONE_AT_A_TIME:
            self._canvas.save()
        return self._file.getvalue()

    @contextmanager
    def tagged(self, element: Element | None) -> Generator[None]:
        """What is painted inside belongs to `element`, or is decoration where that is None."""
        if element is None:
            code = "/Artifact BMC"
        else:
            marks = self.pages[-1]
            code = f"/{element.tag} <</MCID {len(marks)}>> BDC"
            element.marks.append(Mark(self.page, len(marks)))
            marks.append(element)
        with self._marked(code):
            yield

    @contextmanager
    def running_matter(self) -> Generator[None]:
        """What is painted inside stands on each page and is not read aloud."""
        with self._marked("/Artifact <</Type /Pagination>> BDC"):
            yield

    @contextmanager
    def _marked(self, code: str) -> Generator[None]:
        if self._open:
            raise ValueError("marked content does not nest")
        self._open = True
        self._write(code)
        yield
        self._write("EMC")
        self._open = False

    def text(self, x: float, y: float, size: float, runs: Sequence[tuple[Run, Colour]]) -> None:
        """Write one line with its baseline at `y`, in reading order also where it runs from right to left."""
        self._write("BT")
        whole = "".join(run.actual or run.text for run, _ in runs)
        if right_to_left.holds_right_to_left(whole):
            self._mixed_line(x, y, size, runs, whole)
        else:
            self._write(f"1 0 0 1 {x:.3f} {y:.3f} Tm")
            for run, shade in runs:
                self._show(run, size, shade)
        self._write("ET")

    def _mixed_line(self, x: float, y: float, size: float, runs: Sequence[tuple[Run, Colour]], whole: str) -> None:
        levels = right_to_left.levels(whole, from_right=right_to_left.runs_from_right(whole))
        signs = [(run.font, sign, shade) for run, shade in runs for sign in run.text]
        starts: dict[int, float] = {}
        for index in right_to_left.visual_order(levels):
            starts[index] = x
            font, sign, _ = signs[index]
            x += fonts.width(sign, font, size)
        for index, (font, sign, shade) in enumerate(signs):
            self._write(f"1 0 0 1 {starts[index]:.3f} {y:.3f} Tm")
            shown = right_to_left.mirrored(sign) if levels[index] % 2 else sign
            self._show(Run(font, shown, whole[index] if shown != whole[index] else ""), size, shade)

    def _show(self, run: Run, size: float, shade: Colour) -> None:
        if run.text == right_to_left.LEFT_TO_RIGHT:
            return
        if run.actual:
            code = ("\ufeff" + run.actual).encode("utf-16-be").hex().upper()
            self._write(f"/Span <</ActualText <{code}>>> BDC")
        font, document = fonts.typeface(run.font), self._canvas._doc
        self._write("{:.4g} {:.4g} {:.4g} rg".format(*shade))
        for subset, signs in font.splitString(run.text, document):
            self._write(
                f"{font.getSubsetInternalName(subset, document)} {size:g} Tf ({self._canvas._escape(signs)}) Tj"
            )
        if run.actual:
            self._write("EMC")

    def box(self, x: float, y: float, width: float, height: float, shade: Colour) -> None:
        """Fill a rectangle."""
        self._write("q {:.4g} {:.4g} {:.4g} rg".format(*shade) + f" {x:.3f} {y:.3f} {width:.3f} {height:.3f} re f Q")

    def line(self, start: tuple[float, float], end: tuple[float, float], shade: Colour, thickness: float) -> None:
        """Draw a straight line."""
        self._write(
            "q {:.4g} {:.4g} {:.4g} RG".format(*shade)
            + f" {thickness:g} w {start[0]:.3f} {start[1]:.3f} m {end[0]:.3f} {end[1]:.3f} l S Q"
        )

    def frame(self, x: float, y: float, width: float, height: float, shade: Colour) -> None:
        """Draw the outline of a rectangle."""
        self._write(
            "q {:.4g} {:.4g} {:.4g} RG".format(*shade) + f" 0.75 w {x:.3f} {y:.3f} {width:.3f} {height:.3f} re S Q"
        )

    def gradient(self, x: float, y: float, width: float, height: float, low: Colour, high: Colour) -> None:
        """Fill a rectangle with a shade that goes from `low` at its foot to `high` at its top."""
        self._canvas.saveState()
        path = self._canvas.beginPath()
        path.rect(x, y, width, height)
        self._canvas.clipPath(path, stroke=0, fill=0)
        self._canvas.linearGradient(x, y, x, y + height, (low, high), extend=False)
        self._canvas.restoreState()

    def picture(self, jpeg: Jpeg, x: float, y: float, width: float, height: float, within: Box | None = None) -> None:
        """Place a picture, its bytes as they are, and show only what lies `within` a box.

        The same picture is kept in the file once.
        """
        name = self._picture_name(jpeg)
        clip = ""
        if within is not None:
            left, bottom, right, top = within
            clip = f"{left:.3f} {bottom:.3f} {right - left:.3f} {top - bottom:.3f} re W n "
        self._write(f"q {clip}{width:.4f} 0 0 {height:.4f} {x:.4f} {y:.4f} cm /{name} Do Q")

    def _picture_name(self, jpeg: Jpeg) -> str:
        """The name pages call a picture by. reportlab itself would decode the JPEG and write it in letters."""
        code = hashlib.sha256(jpeg.data).hexdigest()[:32]
        document = self._canvas._doc
        name = document.getXObjectName(code)
        if code not in self._pictures:
            image: Any = PDFImageXObject(code)
            image.width, image.height = jpeg.width, jpeg.height
            image.bitsPerComponent = 8
            image.colorSpace = "DeviceGray" if jpeg.grey else "DeviceRGB"
            image._filters = ("DCTDecode",)
            image.streamContent = jpeg.data
            document.Reference(image, name)
            document.addForm(code, image)
            self._pictures.add(code)
        self._canvas._currentPageHasImages = 1
        self._canvas._formsinuse.append(code)
        return name

    def _write(self, code: str) -> None:
        self._canvas._code.append(code)
