"""The maintainers' tool on a small program of its own."""

from __future__ import annotations

import importlib.util
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from types import ModuleType

import pytest
from repository import ROOT

SOURCE = """\
from PySide6.QtCore import QCoreApplication, QObject


class HomePage(QObject):
    def words(self, n):
        self.tr("Start")
        self.tr("%n “{p}” & <more>", "", n)
        self.tr("one "
                "text for {name}")


def told():
    QCoreApplication.translate("Notices", "Full.\\nMake room – æøå.")
"""
TABLE = """\
context	source	nb	nn	da	en
HomePage	Start	Begynn	Byrja	Begynd
HomePage	%n “{p}” & <more>	Én {p} || %n {p}	%n {p} || %n {p}	%n {p} || %n {p}	%n {p} || %n {p}
Elsewhere	one text for {name}	tekst for {name}	tekst for {nam}	tekst til {name}
Notices	Full.\\nMake room – æøå.	Fullt.\\nRydd 10 %.	Fullt.	Fuldt.
Notices	Gone	Borte	Borte	Væk
"""


@pytest.fixture(scope="module")
def translate() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translate", ROOT / "packaging" / "translate.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["translate"] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def folder(translate: ModuleType, tmp_path: Path) -> Path:
    (tmp_path / "home.py").write_text(SOURCE, encoding="utf-8")
    translate.update(tmp_path / "i18n", [tmp_path / "home.py"])
    return tmp_path / "i18n"


def table(folder: Path, text: str = TABLE) -> list[Path]:
    file = folder.parent / "words.tsv"
    file.write_text(text, encoding="utf-8")
    return [file]


def test_every_kind_of_text_is_collected(translate: ModuleType, folder: Path) -> None:
    found = {message.key: message.plural for message in translate.messages("nb", folder)}
    assert found == {
        ("HomePage", "Start"): False,
        ("HomePage", "%n “{p}” & <more>"): True,
        ("HomePage", "one text for {name}"): False,
        ("Notices", "Full.\nMake room – æøå."): False,
    }
    assert [message.plural for message in translate.messages("en", folder)] == [True]
    assert translate.missing(folder).keys() == found.keys()


def test_rows_fill_what_fits_and_tell_what_does_not(translate: ModuleType, folder: Path) -> None:
    remarks = translate.fill(table(folder), folder)
    assert remarks == [
        "nn: HomePage: 'one text for {name}': placeholders ['{nam}'] instead of ['{name}']",
        "Elsewhere: 'one text for {name}': in another context",
        "Notices: 'Gone': nowhere in the program",
    ]
    assert translate.missing(folder) == {("HomePage", "one text for {name}"): ["nn"]}
    danish = {message.key: message.forms for message in translate.messages("da", folder)}
    assert danish["HomePage", "one text for {name}"] == ("tekst til {name}",)


def test_finished_texts_are_left_alone_unless_asked(translate: ModuleType, folder: Path) -> None:
    translate.fill(table(folder), folder)
    other = table(folder, "HomePage\tStart\tSett i gang\tSet i gang\tGå i gang\n")
    translate.fill(other, folder)
    assert ("Begynn",) in [message.forms for message in translate.messages("nb", folder)]
    translate.fill(other, folder, overwrite=True)
    assert ("Sett i gang",) in [message.forms for message in translate.messages("nb", folder)]


def test_two_wordings_of_one_text_are_told(translate: ModuleType, folder: Path) -> None:
    remarks = translate.fill(table(folder, "A\tStart\tx\ty\tz\nA\tStart\tx\ty\tw\nA\tStart\tx\n"), folder)
    assert "words.tsv:2: da: a second wording for 'Start'" in remarks
    assert "words.tsv:3: needs context, source, nb, nn, da" in remarks


def test_the_files_are_written_as_qts_own_tool_writes_them(translate: ModuleType, folder: Path) -> None:
    translate.fill(table(folder), folder)
    before = {path.name: path.read_bytes() for path in folder.glob("*.ts")}
    translate.update(folder, [folder.parent / "home.py"])
    assert {path.name: path.read_bytes() for path in folder.glob("*.ts")} == before
    for path in folder.glob("*.ts"):
        assert translate.as_text(ET.parse(path).getroot()) == path.read_text(encoding="utf-8")


def test_qt_speaks_what_was_filled_in(translate: ModuleType, folder: Path) -> None:
    from PySide6.QtCore import QTranslator

    translate.fill(table(folder), folder)
    translate.release(folder)
    translator = QTranslator()
    assert translator.load(str(folder / "samraad_nb.qm"))
    assert translator.translate("HomePage", "Start") == "Begynn"
    people = "%n “{p}” & <more>"
    assert translator.translate("HomePage", people, "", 1) == "Én {p}"
    assert translator.translate("HomePage", people, "", 2) == "%n {p}"
    assert translator.translate("Notices", "Full.\nMake room – æøå.") == "Fullt.\nRydd 10 %."
