"""Icons, fonts and translations: everything the program asks for is there and whole."""

from __future__ import annotations

import ast
import importlib.util
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from repository import ROOT

ICONS = ROOT / "resources" / "icons"
FONTS = ROOT / "resources" / "fonts"
I18N = ROOT / "resources" / "i18n"


# ── Icons ───────────────────────────────────────────────────────────────────────────────────────────────────


def strings(node: ast.AST) -> Iterator[str]:
    """The strings an expression can come to: those of a choice, not those it is chosen by."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from strings(node.body)
        yield from strings(node.orelse)
    elif isinstance(node, ast.Dict):
        for value in node.values:
            yield from strings(value)


def icon_names(tree: ast.AST) -> Iterator[str]:
    """The names given to icon(…) and pixmap(…), as icon=…, and in tables called …ICONS."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if called in ("icon", "pixmap") and node.args:
                yield from strings(node.args[0])
            for keyword in node.keywords:
                if keyword.arg in ("icon", "icon_name"):
                    yield from strings(keyword.value)
        elif isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            if any(isinstance(target, ast.Name) and target.id.endswith("ICONS") for target in targets):
                yield from strings(node.value)


def test_every_icon_asked_for_exists() -> None:
    asked = {
        (path.relative_to(ROOT).as_posix(), name)
        for path in (ROOT / "panelapp" / "ui").rglob("*.py")
        for name in icon_names(ast.parse(path.read_text(encoding="utf-8")))
    }
    assert len(asked) > 20
    assert sorted((file, name) for file, name in asked if not (ICONS / f"{name}.svg").is_file()) == []


def test_the_icons_are_drawn_alike_and_take_the_colour_of_the_theme() -> None:
    files = [path for path in ICONS.glob("*.svg") if path.stem != "samraad"]
    assert len(files) > 80
    for file in files:
        root = ET.parse(file).getroot()
        assert root.get("viewBox") == "0 0 24 24", file.name
        assert root.get("stroke-width") == "1.8", file.name
        assert root.get("stroke") == "currentColor", file.name
    assert "ISC License" in (ICONS / "LICENSE.txt").read_text(encoding="utf-8")


# ── Fonts ───────────────────────────────────────────────────────────────────────────────────────────────────

LETTERS = "æøåÆØÅéèêäöü áčđŋšŧž ąćęłńóśźż ăưạảấầ АБВїєґ αβγ ğış șț þð – — « » “ ” … • − × → ≥ ½"


def missing_letters(file: str, letters: str) -> str:
    from reportlab.pdfbase.ttfonts import TTFontFile

    known = TTFontFile(str(FONTS / file)).charToGlyph
    return "".join(letter for letter in letters if ord(letter) not in known)


@pytest.mark.parametrize("face", ["Regular", "Semibold", "Bold", "It", "BoldIt"])
def test_our_typeface_has_the_letters_of_those_who_live_here(face: str) -> None:
    assert missing_letters(f"SourceSans3-{face}.ttf", LETTERS) == ""


@pytest.mark.parametrize(
    ("face", "letters"), [("NotoSans", "ẹ̀ōʻƙ"), ("NotoSansArabic", "محمدپچ"), ("NotoSansHebrew", "אבגד")]
)
def test_names_in_other_scripts_have_a_face(face: str, letters: str) -> None:
    assert missing_letters(f"{face}-Regular.ttf", letters) == ""


@pytest.mark.parametrize("licence", ["SourceSans3-OFL.txt", "Noto-OFL.txt"])
def test_the_typefaces_have_their_licence(licence: str) -> None:
    text = (FONTS / licence).read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in text
    assert text.startswith(("Copyright", "The Noto fonts: Copyright"))


# ── Translations ────────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture(scope="module")
def translate() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translate", ROOT / "packaging" / "translate.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["translate"] = module  # a dataclass looks its module up by name
    spec.loader.exec_module(module)
    return module


def test_nothing_is_untranslated(translate: ModuleType) -> None:
    assert translate.missing() == {}


@pytest.mark.parametrize("language", ["nb", "nn", "da", "en"])
def test_every_translation_fits_its_text(translate: ModuleType, language: str) -> None:
    found = translate.messages(language)
    assert len(found) > (5 if language == "en" else 100)
    faults = {message.key: translate.fault_in(message, message.forms) for message in found}
    assert {key: fault for key, fault in faults.items() if fault} == {}
    plurals = [message for message in found if message.plural]
    assert plurals
    assert all(len(message.forms) == 2 for message in plurals)
    if language == "en":
        assert plurals == found


def test_every_language_has_the_same_texts(translate: ModuleType) -> None:
    keys = {language: [message.key for message in translate.messages(language)] for language in ("nb", "nn", "da")}
    assert keys["nb"] == keys["nn"] == keys["da"]
    plural = [message.key for message in translate.messages("nb") if message.plural]
    assert [message.key for message in translate.messages("en")] == plural


@pytest.mark.timeout(300)
def test_the_texts_are_those_of_the_program(translate: ModuleType, tmp_path: Path) -> None:
    for language in translate.LANGUAGES:
        file = translate.ts_path(language)
        (tmp_path / file.name).write_bytes(file.read_bytes())
    translate.update(tmp_path)
    for language in translate.LANGUAGES:
        kept = {message.key for message in translate.messages(language)}
        collected = {message.key for message in translate.messages(language, tmp_path)}
        assert sorted(kept ^ collected) == []


def test_what_qt_reads_is_made_from_what_people_wrote(translate: ModuleType, tmp_path: Path) -> None:
    made = translate.release(into=tmp_path)
    assert len(made) == 4
    for file in made:
        assert file.read_bytes() == (I18N / file.name).read_bytes(), file.name
        assert file.stat().st_size > 100
