"""Keep the translations in step with the program: collect texts, fill in translations, make what Qt reads.

Run with the Python of .venv, from anywhere:

    python packaging/translate.py update            collect the texts of panelapp/ui and panelapp/app.py
    python packaging/translate.py fill FILE.tsv …   put translations where there are none yet
    python packaging/translate.py release           write the .qm files beside the .ts files
    python packaging/translate.py missing           list what is not translated; exit 1 if anything is not

A row of a TSV file is `context, source, nb, nn, da, en`, with \\n for a line break. A text with %n gives its
singular and plural as `one || many` in each language; en is needed for those alone.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import sysconfig
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("nb", "nn", "da", "en")  # in the order of the TSV columns
PLACEHOLDER = re.compile(r"\{[^{}]*\}|%n|%L?\d")

Key = tuple[str, str]  # context, source
Forms = tuple[str, ...]  # one text, or singular and plural


@dataclass(frozen=True, slots=True)
class Message:
    """One text of the program and what a language makes of it; an empty form is not translated yet."""

    context: str
    source: str
    plural: bool
    forms: Forms
    finished: bool

    @property
    def key(self) -> Key:
        return self.context, self.source


def ts_path(language: str, folder: Path = FOLDER) -> Path:
    return folder / f"samraad_{language}.ts"


# ── The four acts ───────────────────────────────────────────────────────────────────────────────────────────


def update(folder: Path = FOLDER, sources: Iterable[Path] | None = None) -> None:
    """Bring the .ts files in `folder` in step with the texts in `sources` (default: the whole interface)."""
    files = sorted(sources if sources is not None else interface_files())
    folder.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        options = ["-locations", "none", "-no-obsolete", "-sort-messages", "-silent"]
        options += ["-disable-heuristic", "sametext", "-disable-heuristic", "similartext"]
        options += ["-source-language", "en", "-target-language", language]
        if language == "en":
            options.append("-pluralonly")
        run_tool("lupdate", [*map(str, files), "-ts", str(ts_path(language, folder)), *options])


def fill(tables: Sequence[Path], folder: Path = FOLDER, overwrite: bool = False) -> list[str]:
    """Put the translations of TSV files into the .ts files; returns remarks on what did not fit.

    Only texts without a finished translation are filled, unless `overwrite`. A row is used for its own context;
    where no row names the context, the rows with the same source are used if they all agree.
    """
    remarks: list[str] = []
    rows = read_tables(tables, remarks)
    asked: set[Key] = set()
    for language in LANGUAGES:
        wanted = rows[language]
        by_source: dict[str, set[Forms]] = {}
        for (_, source), forms in wanted.items():
            by_source.setdefault(source, set()).add(forms)
        root = ET.parse(ts_path(language, folder)).getroot()
        for element, message in walk(root):
            asked.add(message.key)
            forms = wanted.get(message.key)
            if forms is None:
                same = by_source.get(message.source, set())
                forms = next(iter(same)) if len(same) == 1 else None
            if forms is None or (message.finished and not overwrite):
                continue
            fault = fault_in(message, forms)
            if fault:
                remarks.append(f"{language}: {message.context}: {message.source!r}: {fault}")
                continue
            put(element, forms)
        ts_path(language, folder).write_text(as_text(root), encoding="utf-8", newline="\n")
    sources = {source for _, source in asked}
    for key in sorted({key for table in rows.values() for key in table} - asked):
        what = "in another context" if key[1] in sources else "nowhere in the program"
        remarks.append(f"{key[0]}: {key[1]!r}: {what}")
    return remarks


def release(folder: Path = FOLDER, into: Path | None = None) -> list[Path]:
    """Write the .qm file of every .ts file in `folder` beside it, or into the folder `into`; returns them."""
    written: list[Path] = []
    for language in LANGUAGES:
        source = ts_path(language, folder)
        target = (into or folder) / f"{source.stem}.qm"
        run_tool("lrelease", ["-silent", "-nounfinished", str(source), "-qm", str(target)])
        written.append(target)
    return written


def missing(folder: Path = FOLDER) -> dict[Key, list[str]]:
    """The texts that some language lacks, with those languages."""
    lacking: dict[Key, list[str]] = {}
    for language in LANGUAGES:
        for message in messages(language, folder):
            if not message.finished:
                lacking.setdefault(message.key, []).append(language)
    return lacking


# ── .ts files ───────────────────────────────────────────────────────────────────────────────────────────────


def messages(language: str, folder: Path = FOLDER) -> list[Message]:
    """Every text in the .ts file of `language`."""
    return [message for _, message in walk(ET.parse(ts_path(language, folder)).getroot())]


def walk(root: ET.Element) -> Iterator[tuple[ET.Element, Message]]:
    """Each message of a .ts file, as the element and as what it says."""
    for context in root.iter("context"):
        name = context.findtext("name", "")
        for element in context.iter("message"):
            translation = element.find("translation")
            assert translation is not None
            plural = element.get("numerus") == "yes"
            forms = [form.text or "" for form in translation.iter("numerusform")]
            yield (
                element,
                Message(
                    context=name,
                    source=element.findtext("source", ""),
                    plural=plural,
                    forms=tuple(forms) if plural else (translation.text or "",),
                    finished=translation.get("type") is None,
                ),
            )


def put(element: ET.Element, forms: Forms) -> None:
    """Make `forms` the finished translation of a message."""
    translation = element.find("translation")
    assert translation is not None
    translation.attrib.pop("type", None)
    if element.get("numerus") == "yes":
        for place, form in zip(translation.iter("numerusform"), forms, strict=True):
            place.text = form
    else:
        translation.text = forms[0]


def fault_in(message: Message, forms: Forms) -> str | None:
    """Why `forms` cannot be the translation of `message`, or None when they can."""
    if len(forms) != len(message.forms):
        return "give singular and plural as 'one || many'" if message.plural else "has no plural"
    if not all(form.strip() for form in forms):
        return "is empty"
    wanted = set(PLACEHOLDER.findall(message.source))
    for form in forms:
        found = set(PLACEHOLDER.findall(form))
        # A singular may say "one person" in words.
        if found != wanted and not (message.plural and found | {"%n"} == wanted):
            return f"placeholders {sorted(found)} instead of {sorted(wanted)}"
    return None


def as_text(root: ET.Element) -> str:
    """A .ts file as lupdate itself writes it, so that a later update changes nothing but texts."""
    attributes = "".join(f' {name}="{value}"' for name, value in root.attrib.items())
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>", f"<TS{attributes}>"]
    for context in root.iter("context"):
        lines += ["<context>", f"    <name>{escaped(context.findtext('name', ''))}</name>"]
        for message in context.iter("message"):
            lines.append('    <message numerus="yes">' if message.get("numerus") else "    <message>")
            for part in message:
                kind = f' type="{part.get("type")}"' if part.get("type") else ""
                if len(part):
                    lines.append(f"        <{part.tag}{kind}>")
                    lines += [f"            <{form.tag}>{escaped(form.text)}</{form.tag}>" for form in part]
                    lines.append(f"        </{part.tag}>")
                else:
                    lines.append(f"        <{part.tag}{kind}>{escaped(part.text)}</{part.tag}>")
            lines.append("    </message>")
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def escaped(text: str | None) -> str:
    marks = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;"}
    return "".join(
        marks.get(char, f"&#x{ord(char):x};" if ord(char) > 0x7F and char.isspace() else char) for char in text or ""
    )


# ── TSV files ───────────────────────────────────────────────────────────────────────────────────────────────


def read_tables(tables: Sequence[Path], remarks: list[str]) -> Mapping[str, dict[Key, Forms]]:
    """The rows of TSV files by language; of two rows for one text the later counts, with a remark."""
    rows: dict[str, dict[Key, Forms]] = {language: {} for language in LANGUAGES}
    for table in tables:
        for number, line in enumerate(table.read_text(encoding="utf-8-sig").splitlines(), start=1):
            cells = [cell.replace("\\n", "\n").replace("\\t", "\t") for cell in line.split("\t")]
            if not line.strip() or cells[:2] == ["context", "source"]:
                continue
            if len(cells) < 5:
                remarks.append(f"{table.name}:{number}: needs context, source, nb, nn, da")
                continue
            key = cells[0].strip(), cells[1]
            for language, cell in zip(LANGUAGES, cells[2:], strict=False):
                if not cell.strip():
                    continue
                forms = tuple(form.strip(" ") for form in cell.split("||")) if "||" in cell else (cell,)
                if rows[language].get(key, forms) != forms:
                    remarks.append(f"{table.name}:{number}: {language}: a second wording for {key[1]!r}")
                rows[language][key] = forms
    return rows


# ── Tools ───────────────────────────────────────────────────────────────────────────────────────────────────


def interface_files() -> list[Path]:
    """Every file whose texts the user sees."""
    app = ROOT / "panelapp" / "app.py"
    return [*(ROOT / "panelapp" / "ui").rglob("*.py"), *([app] if app.exists() else [])]


def run_tool(name: str, arguments: Sequence[str]) -> None:
    """Run Qt's `name` from this environment; stops with what it said when it fails or warns."""
    tool = Path(sysconfig.get_path("scripts")) / f"pyside6-{name}"
    result = subprocess.run([str(tool), *arguments], capture_output=True, text=True, check=False)
    said = (result.stdout + result.stderr).strip()
    if result.returncode != 0 or said:
        print(said, file=sys.stderr)
    if result.returncode != 0:
        raise SystemExit(f"pyside6-{name} stopped with {result.returncode}")


def main() -> int:
    parser = argparse.ArgumentParser(description="Keep the translations in step with the program.")
    acts = parser.add_subparsers(dest="act", required=True)
    acts.add_parser("update", help="collect the texts of the interface into the .ts files")
    filling = acts.add_parser("fill", help="put the translations of TSV files into the .ts files")
    filling.add_argument("tables", nargs="+", type=Path, metavar="FILE.tsv")
    filling.add_argument("--overwrite", action="store_true", help="also where there is a translation already")
    acts.add_parser("release", help="write the .qm files")
    acts.add_parser("missing", help="list what is not translated")
    chosen = parser.parse_args()
    if chosen.act == "update":
        update()
    elif chosen.act == "fill":
        remarks = fill(chosen.tables, overwrite=chosen.overwrite)
        print("\n".join([*remarks, f"{len(missing())} texts are not translated in every language."]))
    elif chosen.act == "release":
        release()
    else:
        lacking = missing()
        for (context, source), languages in sorted(lacking.items()):
            print(context, source.replace("\n", "\\n"), " ".join(languages), sep="\t")
        return 1 if lacking else 0
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
