"""Draw a panel, verify a draw, seat people at tables: ``python -m panelapp.composition draw|verify|tables --help``."""

from __future__ import annotations

import argparse
import contextlib
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from panelapp.composition import certificate, draw, fair, files, record, several, tables_command
from panelapp.composition.draw import Prepared
from panelapp.composition.files import BadInput, Sheet
from panelapp.composition.lottery import Lottery
from panelapp.composition.model import Finding, Infeasible, Task, Together
from panelapp.composition.words import word

REPORT = "report.json"

DONE, FAULT, BAD_INPUT, INFEASIBLE = 0, 1, 2, 3


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; returns 0, 1 when a draw does not verify, 2 for input that cannot be used, 3 for no panel."""
    options = _parser().parse_args(arguments)
    try:
        return int(options.command(options))
    except BadInput as error:
        sys.stderr.write(f"{error}\n")
        if getattr(options, "out", None) is not None:
            with contextlib.suppress(BadInput):
                files.make_folder(options.out)
                files.write(options.out, {REPORT: files.as_json({"status": "bad_input", "message": str(error)})})
        return BAD_INPUT


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m panelapp.composition", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    drawing = commands.add_parser("draw", help="draw a panel as fairly as the wanted numbers allow")
    _input(drawing)
    drawing.add_argument("--seats", type=int, required=True, help="how many people the panel has")
    drawing.add_argument("--seed", type=int, required=True, help="a whole number from 0 that decides, like dice")
    drawing.add_argument("--out", type=Path, required=True, metavar="DIR", help="where the results go")
    drawing.add_argument("--panels", type=int, default=1000, help="how many panels the lottery has (1000)")
    drawing.add_argument("--seconds", type=float, default=60.0, help="after so long it ends with what it has (60)")
    drawing.add_argument(
        "--together", type=int, default=1, metavar="K", help="draw so many panels at once, nobody on two of them (1)"
    )
    drawing.set_defaults(command=_draw)
    verify = commands.add_parser("verify", help="check a draw afresh")
    verify.add_argument("folder", type=Path, metavar="DIR", help="the results of a draw")
    _input(verify)
    verify.set_defaults(command=_verify)
    tables_command.add(commands)
    return parser


def _input(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--people", type=Path, required=True, metavar="CSV", help="a row for each person")
    parser.add_argument("--categories", type=Path, required=True, metavar="CSV", help="feature,value,min,max")
    parser.add_argument("--id-column", default="", metavar="COLUMN", help="holds the ids (id, or the first column)")
    parser.add_argument(
        "--lock-column",
        default="",
        metavar="COLUMN",
        help="says in or out for those locked; in 1, in 2 with --together",
    )
    parser.add_argument(
        "--same-address",
        default="",
        metavar="COLUMN,COLUMN",
        help="people alike in all of these share a household, of which one can sit",
    )


def _draw(options: argparse.Namespace) -> int:
    for name, least in (("seed", 0), ("panels", 1), ("together", 1)):
        if getattr(options, name) < least:
            raise BadInput(f"--{name} must be {least} or more, not {getattr(options, name)}.")
    began = time.perf_counter()
    task, together, sheet = _read(options, options.seats, options.together)
    files.make_folder(options.out)
    report: dict[str, Any] = {"status": "infeasible", "seats": task.seats, "people": len(task.pool.people)}
    if together is not None:
        report[record.TOGETHER] = together.panels
    try:
        if together is None:
            prepared = draw.prepare(task, panels=options.panels, seconds=options.seconds)
        else:
            prepared = several.prepare(together, panels=options.panels, seconds=options.seconds)
    except Infeasible as infeasible:
        sentences = [word(finding) for finding in infeasible.findings]
        report |= {
            "seconds": round(time.perf_counter() - began, 3),
            "seed": options.seed,
            "conflicts": _conflicts(infeasible.findings),
            "mends": _mends(infeasible.findings),
            "message": " ".join(sentences),
        }
        files.write(options.out, {REPORT: files.as_json(report)})
        sys.stderr.write("".join(f"{sentence}\n" for sentence in sentences))
        return INFEASIBLE
    number = prepared.lottery.number(options.seed)
    report |= _told(prepared, together) | {
        "seconds": round(time.perf_counter() - began, 3),
        "seed": options.seed,
        "number": number,
        "conflicts": [],
        "mends": [],
    }
    drawn = prepared.lottery.panels[number - 1]
    files.write(
        options.out,
        {
            record.PANEL: _panel(sheet, files.id_column_of(sheet, options.id_column), drawn, together),
            **record.result_files(prepared, number, options.seed, together),
            REPORT: files.as_json(report),
        },
    )
    panels = (drawn,) if together is None else several.shared_out(together, drawn)
    sys.stdout.write("\n\n".join("\n".join(people) for people in panels) + "\n")
    return DONE


def _panel(sheet: Sheet, column: str, drawn: Sequence[str], together: Together | None) -> str:
    """The rows of those drawn as they are in the people's file; where there are several panels, with the number."""
    panels = (drawn,) if together is None else several.shared_out(together, drawn)
    number = {person: place for place, people in enumerate(panels, start=1) for person in people}
    more = () if together is None else (record.panel_column(sheet.columns),)
    rows = sorted((row for row in sheet.rows if row[column] in number), key=lambda row: number[row[column]])
    return record.table(
        (*sheet.columns, *more),
        ((*(row[name] for name in sheet.columns), *(number[row[column]] for _ in more)) for row in rows),
    )


def _told(prepared: Prepared, together: Together | None) -> dict[str, Any]:
    fairness = prepared.fairness
    chances, smallest, bound, gap = fairness.of_people(), fairness.smallest, fairness.bound, fairness.gap
    if together is not None:
        outcome = several.outcome(together, prepared)
        chances, smallest, bound, gap = outcome.chances, outcome.smallest, outcome.bound, outcome.gap
    return {
        "status": "optimal" if fairness.exact else "bounded",
        "types": len(fairness.types.kinds),
        "smallest_probability": smallest,
        "bound": bound,
        "gap": gap,
        "levels": fairness.level_count,
        "never": int((chances <= fair.EXACT_GAP).sum()),
        "always": int((chances >= 1.0 - fair.EXACT_GAP).sum()),
    }


def _verify(options: argparse.Namespace) -> int:
    folder: Path = options.folder
    held = files.read_json(folder / record.CERTIFICATE)
    seats, panels = held.get("seats"), held.get(record.TOGETHER, 1)
    if not isinstance(seats, int):
        raise BadInput("certificate.json does not say how many seats there are.")
    if not isinstance(panels, int) or panels < 1:
        raise BadInput("certificate.json does not say how many panels there are.")
    task, together, sheet = _read(options, seats // panels, panels)
    column = files.id_column_of(sheet, options.id_column)
    if together is None:
        panel = [cells[0] for cells in files.read_rows(folder / record.PANEL, (column,))]
        faults = certificate.verify(task, held, _probabilities(folder), _lottery(folder), panel)
    else:
        chances, faults = _chances(folder, together)
        panel = _copies(folder, together, column, record.panel_column(sheet.columns))
        one = several.as_one(together)
        faults += certificate.verify(one, held, chances, _lottery(folder), panel, together.panels)
    if faults:
        sys.stderr.write("".join(f"{fault}\n" for fault in faults))
        return FAULT
    sys.stdout.write(
        "Everything holds: the people, the chances and their proof, the lottery, the number and the panel.\n"
        if together is None
        else "Everything holds: the people, the chances and their proof, the lottery, the number and the panels.\n"
    )
    return DONE


def _read(options: argparse.Namespace, seats: int, panels: int) -> tuple[Task, Together | None, Sheet]:
    """What is to be drawn; where there are several panels the task is that of one of them."""
    same_address = tuple(name.strip() for name in options.same_address.split(",") if name.strip())
    given = options.people, options.categories, seats
    more = options.id_column, same_address, options.lock_column
    if panels == 1:
        task, sheet = files.read_task(*given, *more)
        return task, None, sheet
    together, sheet = files.read_together(*given, panels, *more)
    return together.task, together, sheet


def _probabilities(folder: Path) -> dict[str, float]:
    rows = files.read_rows(folder / record.PROBABILITIES, (record.ID, record.PROBABILITY))
    return {person: _chance(cell) for person, cell in rows}


def _chances(folder: Path, together: Together) -> tuple[dict[str, float], tuple[str, ...]]:
    """The chance of a seat on each of the panels, by copy, and what is wrong with the sums."""
    columns = (record.ID, record.PROBABILITY, *map(record.on_panel, together.numbers))
    chances: dict[str, float] = {}
    faults: tuple[str, ...] = ()
    for person, *cells in files.read_rows(folder / record.PROBABILITIES, columns):
        whole, *each = map(_chance, cells)
        chances |= {
            several.copy_of(together, person, number): chance
            for number, chance in zip(together.numbers, each, strict=True)
        }
        if abs(sum(each) - whole) > certificate.TOLERANCE:
            faults = ("Somebody's chance is not the sum of those for each panel.",)
    return chances, faults


def _copies(folder: Path, together: Together, column: str, panel_column: str) -> list[str]:
    copies: list[str] = []
    for person, number in files.read_rows(folder / record.PANEL, (column, panel_column)):
        if not number.isdigit() or int(number) not in together.numbers:
            raise BadInput(f"panel.csv, column “{panel_column}”: “{number[:40]}” is no panel.")
        copies.append(several.copy_of(together, person, int(number)))
    return copies


def _chance(cell: str) -> float:
    try:
        return float(cell)
    except ValueError:
        raise BadInput("probabilities.csv holds a chance that is not a number.") from None


def _lottery(folder: Path) -> Lottery:
    rows = files.read_rows(folder / record.LOTTERY, ("number", "members"))
    return Lottery(tuple(tuple(members.split()) for _, members in rows))


def _conflicts(findings: Sequence[Finding]) -> list[dict[str, Any]]:
    """The wanted numbers that clash; `from` is what is wanted, `to` what there is, or null."""
    found: list[dict[str, Any]] = []
    for finding in findings:
        if finding.code == "conflict":
            sides = {"minimum": "min", "maximum": "max"}
            found += [
                {
                    "feature": bound.feature,
                    "value": bound.value,
                    "side": sides.get(bound.kind, bound.kind),
                    "from": bound.number,
                    "to": None,
                }
                for bound in finding.bounds
            ]
        elif finding.code not in ("mend", "together", "one_of_several"):
            side = "max" if finding.code in ("maximums_below_seats", "locked_above_maximum") else "min"
            found.append(
                {
                    "feature": finding.feature,
                    "value": finding.value,
                    "side": side,
                    "from": finding.wanted,
                    "to": finding.available,
                    "code": finding.code,
                }
            )
    return found


def _mends(findings: Sequence[Finding]) -> list[dict[str, Any]]:
    """The changes of each mend; those of one `alternative` belong together."""
    mends = [finding for finding in findings if finding.code == "mend"]
    return [
        {
            "feature": change.feature,
            "value": change.value,
            "side": "min" if change.kind == "minimum" else "max",
            "from": change.before,
            "to": change.after,
            "alternative": place,
        }
        for place, finding in enumerate(mends, start=1)
        for change in finding.changes
    ]


if __name__ == "__main__":
    sys.exit(main())
