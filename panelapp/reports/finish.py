"""The last touch on a file: structure tree, bookmarks, metadata and colour profile, aiming at PDF/UA-1 and PDF/A-2a.

ISO 14289-1 (PDF/UA-1), ISO 19005-2 (PDF/A-2), ISO 32000-1 §14.7–14.9.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from importlib.resources import files
from io import BytesIO
from xml.sax.saxutils import escape

import pikepdf
from pikepdf import Array, Dictionary, Name, ObjectStreamMode, OutlineItem, Pdf, StreamDecodeLevel, String

from panelapp.reports.fonts import clean
from panelapp.reports.right_to_left import base_letters
from panelapp.reports.structure import Element

_PRODUCER = "Samråd"

_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{producer}</xmp:CreatorTool>
<xmp:CreateDate>{day}T00:00:00Z</xmp:CreateDate><xmp:ModifyDate>{day}T00:00:00Z</xmp:ModifyDate>
<pdf:Producer>{producer}</pdf:Producer>
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>PDF/UA part</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""

_MAPPING = re.compile(rb"^<([0-9A-F]{2})> <([0-9A-F]+)>$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class About:
    """What a file says of itself: title, who sends it, language tag such as `nb-NO`, the day it was made."""

    title: str
    author: str
    language: str
    made_on: date


def finish(data: bytes, root: Element, pages: Sequence[Sequence[Element]], about: About) -> bytes:
    """Add to the untagged file `data` what makes it accessible and lasting.

    Signs that cannot be printed are left out of what the file says of itself too: XML allows none of them. `pages` says for each page which element owns each marked piece. The same input gives the same bytes.
    """
    about = replace(about, title=clean(about.title), author=clean(about.author))
    with pikepdf.open(BytesIO(data)) as pdf:
        _add_structure(pdf, root, pages)
        _add_bookmarks(pdf, root)
        _add_metadata(pdf, about)
        _mend_fonts(pdf)
        pdf.remove_unreferenced_resources()
        out = BytesIO()
        pdf.save(
            out,
            min_version="1.7",
            deterministic_id=True,
            object_stream_mode=ObjectStreamMode.generate,
            compress_streams=True,
            stream_decode_level=StreamDecodeLevel.generalized,
        )
    return out.getvalue()


def _add_structure(pdf: Pdf, root: Element, pages: Sequence[Sequence[Element]]) -> None:
    paper = [page.obj for page in pdf.pages]
    tree = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    made: dict[int, pikepdf.Object] = {}

    def make(element: Element, parent: pikepdf.Object) -> pikepdf.Object:
        node = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name(f"/{element.tag}"), P=parent))
        made[id(element)] = node
        if element.alt:
            node.Alt = String(clean(element.alt))
        attributes = _attributes(element)
        if attributes:
            node.A = attributes[0] if len(attributes) == 1 else Array(attributes)
        kids: list[object] = [make(kid, node) for kid in element.kids if kid.drawn]
        if element.marks:
            home = element.marks[0].page
            node.Pg = paper[home]
            kids += [
                mark.number if mark.page == home else Dictionary(Type=Name.MCR, Pg=paper[mark.page], MCID=mark.number)
                for mark in element.marks
            ]
        if kids:
            node.K = kids[0] if len(kids) == 1 else Array(kids)
        return node

    tree.K = make(root, tree)
    numbers: list[object] = []
    for index, owners in enumerate(pages):
        paper[index].Tabs = Name.S
        if "/Trans" in paper[index]:
            del paper[index].Trans
        paper[index].StructParents = index
        numbers += [index, pdf.make_indirect(Array([made[id(owner)] for owner in owners]))]
    tree.ParentTree = pdf.make_indirect(Dictionary(Nums=Array(numbers)))
    tree.ParentTreeNextKey = len(pages)
    pdf.Root.StructTreeRoot = tree
    pdf.Root.MarkInfo = Dictionary(Marked=True)


def _attributes(element: Element) -> list[Dictionary]:
    attributes: list[Dictionary] = []
    if element.scope:
        attributes.append(Dictionary(O=Name.Table, Scope=Name(f"/{element.scope}")))
    if element.numbering:
        attributes.append(Dictionary(O=Name.List, ListNumbering=Name(f"/{element.numbering}")))
    if element.box is not None:
        box = Array([round(side, 2) for side in element.box])
        attributes.append(Dictionary(O=Name.Layout, Placement=Name.Block, BBox=box))
    return attributes


def _add_bookmarks(pdf: Pdf, root: Element) -> None:
    def headings(element: Element) -> list[Element]:
        return ([element] if element.outline and element.marks else []) + [
            found for kid in element.kids for found in headings(kid)
        ]

    with pdf.open_outline() as outline:
        parent: OutlineItem | None = None
        for heading in headings(root):
            item = OutlineItem(clean(heading.outline), heading.marks[0].page, "FitH", top=round(heading.top + 12, 1))
            if heading.tag == "H1" or parent is None:
                outline.root.append(item)
                parent = item if heading.tag == "H1" else None
            else:
                parent.children.append(item)
    if len(pdf.pages) > 3:
        pdf.Root.PageMode = Name.UseOutlines


def _add_metadata(pdf: Pdf, about: About) -> None:
    day = about.made_on.isoformat()
    words = _XMP.format(
        title=escape(about.title),
        author=escape(about.author),
        language=about.language,
        day=day,
        producer=_PRODUCER,
    )
    metadata = pdf.make_stream(words.encode())
    metadata.Type, metadata.Subtype = Name.Metadata, Name.XML
    pdf.Root.Metadata = metadata
    pdf.Root.Lang = String(about.language)
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    profile = pdf.make_stream(_colour_profile())
    profile.N = 3
    pdf.Root.OutputIntents = Array(
        [
            Dictionary(
                Type=Name.OutputIntent,
                S=Name.GTS_PDFA1,
                OutputConditionIdentifier=String("sRGB IEC61966-2.1"),
                Info=String("sRGB IEC61966-2.1"),
                DestOutputProfile=profile,
            )
        ]
    )
    moment = String(f"D:{day.replace('-', '')}000000Z")
    pdf.trailer.Info = pdf.make_indirect(
        Dictionary(
            Title=String(about.title),
            Author=String(about.author),
            Creator=String(_PRODUCER),
            Producer=String(_PRODUCER),
            CreationDate=moment,
            ModDate=moment,
        )
    )


@cache
def _colour_profile() -> bytes:
    return files("pikepdf").joinpath("pdfa", "data", "sRGB.icc").read_bytes()


def _mend_fonts(pdf: Pdf) -> None:
    """Say truly which letters each glyph stands for.

    reportlab maps unused glyphs to U+0000, which PDF/UA-1 §7.21.7 forbids, writes blocks of more than a hundred, and
    knows nothing of joined Arabic forms.
    """
    done: set[tuple[int, int]] = set()
    for page in pdf.pages:
        for font in page.Resources.get("/Font", Dictionary()).values():
            if font.objgen in done or "/ToUnicode" not in font:
                continue
            done.add(font.objgen)
            font.ToUnicode = pdf.make_stream(_letters_of_glyphs(font.ToUnicode.read_bytes()))


def _letters_of_glyphs(table: bytes) -> bytes:
    entries: list[str] = []
    for match in _MAPPING.finditer(table):
        code = int(match[2], 16)
        if code:
            letters = base_letters(chr(code)).encode("utf-16-be").hex().upper()
            entries.append(f"<{match[1].decode()}> <{letters}>")
    lines = [
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin",
        "begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def",
        "/CMapType 2 def",
        "1 begincodespacerange",
        "<00> <FF>",
        "endcodespacerange",
    ]
    for start in range(0, len(entries), 100):
        block = entries[start : start + 100]
        lines += [f"{len(block)} beginbfchar", *block, "endbfchar"]
    lines += ["endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end"]
    return "\n".join(lines).encode()
