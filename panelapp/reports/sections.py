"""A paper told in sections; costs nothing to import."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands below it, in this order: sentences, numbered steps, lines on a tinted ground, a table.

    Each row of the table has as many cells as `columns`.
    """

    heading: str
    sentences: tuple[str, ...] = ()
    steps: tuple[str, ...] = ()
    boxed: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
