"""The structure tree of a document: what its parts are and the order they are read in (ISO 32000-1 §14.7–14.8).

The story builder makes the tree; the painting order never decides the reading order.
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Mark:
    """One marked piece of a page's content: page from 0, and its number on that page (MCID)."""

    page: int
    number: int


@dataclass(eq=False, slots=True)
class Element:
    """One node of the tree; `tag` is a standard structure type such as `H1`, `P` or `TD`.

    `alt` describes a figure; `scope` (`Row` or `Column`) belongs to header cells, `numbering` (`Disc` or `Decimal`)
    to lists; `box` is left, bottom, right, top in points; `outline` is the bookmark's text of a heading.
    """

    tag: str
    kids: list[Element] = field(default_factory=list["Element"])
    marks: list[Mark] = field(default_factory=list[Mark])
    alt: str = ""
    scope: str = ""
    numbering: str = ""
    box: tuple[float, float, float, float] | None = None
    outline: str = ""
    top: float = 0.0

    def add(self, tag: str, *, alt: str = "", scope: str = "", numbering: str = "") -> Element:
        """Add a child after those that are there and give it back."""
        child = Element(tag, alt=alt, scope=scope, numbering=numbering)
        self.kids.append(child)
        return child

    @property
    def drawn(self) -> bool:
        """Whether anything of it was painted."""
        return bool(self.marks) or any(kid.drawn for kid in self.kids)
