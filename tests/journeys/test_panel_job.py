"""A panel from 500 volunteers in the real program: drawn, changed by hand, seated, proved; restarted in between."""

from __future__ import annotations

import csv
import os
import random
import shlex
import subprocess
import sys
import zipfile
from pathlib import Path

import pypdfium2 as pdfium
from journeys.panel_hands import WHY_AGAIN, WHY_LOCKED, WHY_OUT
from journeys.process import ROOT, Driver

NUMBER, SEATS = 500, 24
HEADER = [
    "Fornavn",
    "Etternavn",
    "Fødselsår / alder",
    "Kjønn",
    "Høyeste fullførte utdanning",
    "Hva er din tilknytning?",
    "Hvor bor du?",
    "Adresse",
]
GIVEN = ("Åse", "Ola", "Kari", "Ærlig", "Øyvind", "Máret", "Bjørg", "Per")
ANSWERS = (
    (("Kvinne", 57), ("Mann", 42), ("Annet", 1)),
    (("Høyere utdanning", 43), ("Videregående", 33), ("Fagbrev", 12), ("Grunnskole", 12)),
    (("Bruker tjenesten nå", 41), ("Har brukt tjenesten", 23), ("Berørt nabo", 14), ("Pårørende", 12)),
    (("Larvik by", 44), ("Hedrum", 15), ("Stavern", 14), ("Tjølling", 13), ("Lardal", 8), ("Nanset", 6)),
)
"""Gender, education, tie and part of the municipality, by how many in about a hundred: older women volunteer."""
BORN = ((2005, 2009, 7), (1990, 2000, 13), (1970, 1985, 34), (1950, 1965, 41), (1936, 1945, 5))


def volunteer(number: int, dice: random.Random) -> list[str]:
    first, last, _ = dice.choices(BORN, [share for *_, share in BORN])[0]
    answers = [dice.choices([each for each, _ in some], [share for _, share in some])[0] for some in ANSWERS]
    born = str(dice.randint(first, last))
    return [dice.choice(GIVEN), f"Nordmann{number:03}", born, *answers, f"Storgata {number}"]


def verify(folder: Path) -> list[subprocess.CompletedProcess[str]]:
    """Do with the control files what their README says, in a folder of their own: the draw, then each lot for a seat."""
    with zipfile.ZipFile(folder / "control.zip") as packed:
        packed.extractall(folder)
    (readme,) = folder.glob("draw-*/README.txt")
    commands = [line for line in readme.read_text("utf-8").splitlines() if line.startswith("python ")]
    return [
        subprocess.run(
            [sys.executable, *shlex.split(command)[1:]],
            cwd=folder,
            env=os.environ | {"PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        for command in commands
    ]


def words_of(path: Path) -> str:
    """The words of a PDF, with single spaces between them."""
    with pdfium.PdfDocument(path) as paper:
        return " ".join(" ".join(page.get_textpage().get_text_range().split()) for page in paper)


def test_a_panel_of_24_among_500_from_the_draw_to_the_proof(tmp_path: Path) -> None:
    dice = random.Random(2026)
    with (tmp_path / "people.csv").open("w", newline="", encoding="utf-8-sig") as lines:
        csv.writer(lines, delimiter=";").writerows([HEADER, *(volunteer(each, dice) for each in range(NUMBER))])

    with Driver("draw_panel", tmp_path) as program:
        drawn = program.hear()
        assert program.end() == 0
    assert len(drawn["seated"]) == SEATS
    assert (drawn["draw"]["candidates"], drawn["draw"]["kept"]) == (NUMBER, 1)
    assert drawn["draw"]["reason"] == WHY_AGAIN
    (locked,) = [member for member in drawn["seated"] if member["locked"]]
    assert locked["lock_reason"] == WHY_LOCKED

    with Driver("change_panel", tmp_path) as program:
        assert program.hear() == drawn, "after a restart everything is as it was"
        changed = program.hear()
        assert program.end() == 0
    assert changed["draw"] == drawn["draw"]
    assert (len(changed["seated"]), changed["free_seats"]) == (SEATS, 0)
    assert sorted(each["reason"] for each in changed["dropouts"]) == ["", WHY_OUT]
    before, after = ({member["person_id"] for member in found["seated"]} for found in (drawn, changed))
    out = {each["person_id"] for each in changed["dropouts"]}
    assert before - after == out
    assert len(after - before) == 2
    assert locked in changed["seated"]
    reserves = [{member["person_id"] for member in found["reserves"]} for found in (drawn, changed)]
    assert len(reserves[0] - reserves[1]) >= 1, "a reserve has stepped in"
    assert len(changed["rounds"]) == 3
    assert all({person for table in tables for person in table} == after for tables in changed["rounds"])

    with Driver("prove_panel", tmp_path) as program:
        found = program.hear()
        assert program.end() == 0
    account = " ".join(found.pop("account"))
    assert found == changed, "after another restart everything is as it was"
    assert WHY_AGAIN in account
    assert WHY_LOCKED in account
    assert "Dropped out of the panel, and not drawn again: 2." in account
    assert "changed by hand" in account

    exports = tmp_path / "exports"
    certificate = words_of(exports / "certificate.pdf")
    assert drawn["draw"]["code"] in certificate
    codes = found["codes"]
    for people, words in (
        ([locked["person_id"]], "Locked before the draw"),
        (out, "Drawn, but without a seat now"),
        (after - before, "Given a seat after the draw"),
    ):
        assert f"{words}: {', '.join(sorted(codes[each] for each in people))}." in certificate
    assert "Nordmann" not in certificate
    outcomes = verify(exports)
    assert [(each.returncode, each.stderr) for each in outcomes] == [(0, "")] * 2
    assert "and the reserves" in outcomes[0].stdout
    assert "who came in" in outcomes[1].stdout, "the lot for the seat of the second drop-out"
