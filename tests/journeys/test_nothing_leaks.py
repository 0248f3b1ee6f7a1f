"""What is known of people stays in the encrypted file: not in the log, the settings, temporary files or anywhere else."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from journeys import driver
from journeys.process import Driver

from panelapp.services import demo

PERSON = ("Quistgaardina", "Zorbyhus", "Planteveien 77", "quistg@zorby.example", "48151623")
WRITTEN = (
    driver.FACILITATOR,
    driver.PANEL["owner"],
    driver.MEETING["minute_taker"],
    "Kvernhusbrua",
    "Vi l\N{LATIN SMALL LETTER O WITH STROKE}per over",
    driver.QUESTION,
    driver.CARD_NOTE,
)
USERS_OWN = ("people.csv", "exports")
"""What the user brought along or asked for lies in the open, where the user put it."""


def forms(text: str) -> Iterator[bytes]:
    """The bytes a text may lie about as."""
    for form in {text, text.lower(), text.upper()}:
        for encoding in ("utf-8", "utf-16-le", "utf-32-le", "latin-1"):
            yield form.encode(encoding)


def traces(folder: Path, words: tuple[str, ...]) -> set[tuple[str, str]]:
    """Where one of the words lies open: file, word."""
    needles = [(word, form) for word in words for form in forms(word)]
    found: set[tuple[str, str]] = set()
    for path in folder.rglob("*"):
        if path.is_file():
            data = str(path.relative_to(folder)).encode() + b"\n" + path.read_bytes()
            found |= {(str(path.relative_to(folder)), word) for word, needle in needles if needle in data}
    return found


@pytest.mark.skipif(os.name == "nt", reason="there is no kill -9")
def test_names_and_words_lie_in_the_encrypted_file_only(tmp_path: Path) -> None:
    given, family, address, email, phone = PERSON
    row = (
        f"19.10.2026 17.47;{given};{family};1977;kvinne;Fagbrev;P\xe5r\xf8rende;Hedrum;{address};Ja;{email};{phone}\r\n"
    )
    received = (demo.folder() / "as_received.csv").read_bytes()
    (tmp_path / "people.csv").write_bytes(received + row.encode("cp1252"))
    with Driver("export", tmp_path) as program:
        told = program.hear()
        while_it_runs = traces(tmp_path, (*PERSON, *WRITTEN))
        program.kill()
    secrets = (driver.PASSPHRASE, told["code"], told["code"].replace("-", ""), told["code"].replace("-", "  "))
    words = (*PERSON, *WRITTEN, *secrets)
    assert not [title for title in told["titles"] for word in words if word in title]

    def leaked(found: set[tuple[str, str]]) -> set[tuple[str, str]]:
        return {trace for trace in found if Path(trace[0]).parts[0] not in USERS_OWN}

    assert {("people.csv", word) for word in PERSON} <= while_it_runs, "the search finds what is there"
    assert leaked(while_it_runs) == set()
    assert leaked(traces(tmp_path, words)) == set(), "after a kill"
    with Driver("look", tmp_path) as program:
        program.hear()
        assert program.end() == 0
    assert leaked(traces(tmp_path, words)) == set(), "after closing as usual, with a backup made"
    assert list((tmp_path / "data" / "backups").iterdir())
    assert (tmp_path / "data" / "log" / "samraad.log").stat().st_size > 0
    assert {path.name for path in (tmp_path / "exports").iterdir()} == {
        "minutes.pdf",
        "list.pdf",
        "list.xlsx",
        "list.csv",
    }
