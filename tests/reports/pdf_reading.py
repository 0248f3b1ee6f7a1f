"""Reads a tagged PDF the way a screen reader does: through the structure tree, not by where things stand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO

import page
import pikepdf

_BFCHAR = re.compile(rb"<([0-9A-F]{2})> <((?:[0-9A-F]{4})+)>")


@dataclass(frozen=True)
class Part:
    """One element that holds text or a figure; `path` is its tags from the root, as in `Table/TBody/TR/TD`."""

    path: str
    text: str
    alt: str = ""
    pages: tuple[int, ...] = ()

    @property
    def tag(self) -> str:
        return self.path.rpartition("/")[2]


@dataclass(frozen=True)
class Read:
    """A whole document: what is read aloud in order, decoration by page, and text that belongs nowhere."""

    parts: tuple[Part, ...]
    decoration: tuple[str, ...]
    stray: str

    def texts(self, tag: str = "") -> list[str]:
        return [part.text for part in self.parts if part.text and (not tag or part.tag == tag)]

    @property
    def words(self) -> list[str]:
        return " ".join(self.texts()).split()


def read(data: bytes) -> Read:
    with pikepdf.open(BytesIO(data)) as pdf:
        pieces: dict[tuple[int, int], str] = {}
        decoration: list[str] = []
        stray = ""
        for number, paper in enumerate(pdf.pages):
            texts = _texts(paper)
            decoration.append(" ".join(texts.pop("decoration", "").split()))
            stray += texts.pop("stray", "")
            pieces |= {(number, int(key)): text for key, text in texts.items()}
        pages = {paper.obj.objgen: number for number, paper in enumerate(pdf.pages)}
        parts = tuple(_walk(pdf.Root.StructTreeRoot.K, "", pieces, pages))
    return Read(parts, tuple(decoration), stray)


def _texts(paper: pikepdf.Page) -> dict[str, str]:
    """Text by marked content number, and under `decoration` and `stray`."""
    fonts = {name: _letters(font) for name, font in paper.Resources.Font.items()}
    found: dict[str, str] = {}
    owners: list[str] = []
    actual: list[str | None] = []
    font: dict[int, str] = {}
    for operands, operator in pikepdf.parse_content_stream(paper):
        name = str(operator)
        if name in ("BDC", "BMC"):
            properties = operands[1] if name == "BDC" else {}
            if "/MCID" in properties:
                owners.append(str(int(properties["/MCID"])))
            elif str(operands[0]) == "/Artifact":
                owners.append("decoration")
            else:
                owners.append(owners[-1])
            actual.append(str(properties["/ActualText"]) if "/ActualText" in properties else None)
        elif name == "EMC":
            owner, instead = owners.pop(), actual.pop()
            if owner == "decoration":
                found[owner] = found.get(owner, "") + " "
            if instead is not None:
                found[owner] = found.get(owner, "") + instead
        elif name == "Tf":
            font = fonts[str(operands[0])]
        elif name == "Tj" and not (actual and actual[-1] is not None):
            owner = owners[-1] if owners else "stray"
            found[owner] = found.get(owner, "") + "".join(font[byte] for byte in bytes(operands[0]))
    return found


def _letters(font: pikepdf.Object) -> dict[int, str]:
    table = font.ToUnicode.read_bytes()
    return {int(code, 16): bytes.fromhex(text.decode()).decode("utf-16-be") for code, text in _BFCHAR.findall(table)}


def _walk(
    node: pikepdf.Object, above: str, pieces: dict[tuple[int, int], str], pages: dict[tuple[int, int], int]
) -> Iterator[Part]:
    tag = str(node.S)[1:]
    path = f"{above}/{tag}" if above else tag
    kids = node.get("/K", [])
    kids = list(kids) if isinstance(kids, pikepdf.Array) else [kids]
    text, own_pages = "", []
    inner: list[Part] = []
    for kid in kids:
        if isinstance(kid, int):
            place = pages[node.Pg.objgen]
            number = kid
        elif kid.get("/Type") == "/MCR":
            place, number = pages[kid.Pg.objgen], int(kid.MCID)
        else:
            inner += _walk(kid, path, pieces, pages)
            continue
        text += pieces.get((place, number), "")
        own_pages.append(place)
    if own_pages:
        yield Part(path.removeprefix("Document/"), text, str(node.get("/Alt", "")), tuple(dict.fromkeys(own_pages)))
    yield from inner


def faults(data: bytes) -> list[str]:
    """What a checker of PDF/UA-1 and PDF/A-2a finds wrong.

    Its rule about the length of streams is left out: it counts the line end before `endstream` when the stream itself
    ends with a byte like one.
    """
    limits = page.SafetyLimits(max_reference_depth=100_000)
    return [
        f"{profile}: {failure.rule_id} {failure.message}"
        for profile in ("ua1", "2a")
        for failure in page.validate_pdf_bytes(data, profile=profile, limits=limits).failures
        if "STREAM-LENGTH" not in failure.rule_id
    ]


def fonts_of(data: bytes) -> dict[str, bool]:
    """Every font of the file by its PostScript name without the subset's prefix, and whether it is embedded."""
    with pikepdf.open(BytesIO(data)) as pdf:
        return {
            str(font.BaseFont)[1:].rpartition("+")[2]: "/FontFile2" in font.FontDescriptor
            for paper in pdf.pages
            for font in paper.Resources.Font.values()
        }


def page_count(data: bytes) -> int:
    with pikepdf.open(BytesIO(data)) as pdf:
        return len(pdf.pages)
