"""Draw a panel, verify a draw, seat people at tables: ``python -m panelapp.composition draw|verify|tables --help``."""

from __future__ import annotations

import argparse
import contextlib
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from panelapp.composition import (
    certificate,
    draw,
    fair,
    files,
    giving_way,
    record,
    reserve_files,
    reserves,
    seat_files,
    several,
    several_files,
    tables_command,
    words,
)
from panelapp.composition.draw import Prepared
from panelapp.composition.files import BadInput, Sheet
from panelapp.composition.lottery import Lottery
from panelapp.composition.model import Finding, Infeasible, Panel, Task, Together
from panelapp.composition.reserve_files import Chosen

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
    drawing.add_argument(
        "--reserves", type=int, default=0, metavar="N", help="how many reserves each panel has at most (0)"
    )
    drawing.add_argument(
        "--dropout",
        type=float,
        default=reserves.DROP_OUT_RATE,
        metavar="RATE",
        help=f"how likely people are to drop out, from 0 to 1 ({reserves.DROP_OUT_RATE}); reserves are chosen by it",
    )
    drawing.add_argument(
        "--dropout-file", type=Path, metavar="CSV", help="feature,value,rate: where another rate holds for an answer"
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
    parser.add_argument("--categories", type=Path, required=True, metavar="CSV", help="feature,value,min,max[,weight]")
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
    for name, least in (("seed", 0), ("panels", 1), ("together", 1), ("reserves", 0)):
        if getattr(options, name) < least:
            raise BadInput(f"--{name} must be {least} or more, not {getattr(options, name)}.")
    if not 0 <= options.dropout <= 1:
        raise BadInput(f"--dropout must be from 0 to 1, not {options.dropout:g}.")
    began = time.perf_counter()
    task, together, sheet = _read(options, options.seats, options.together)
    rates = {} if options.dropout_file is None else files.read_rates(options.dropout_file, task.quotas)
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
        sentences = [words.word(finding) for finding in infeasible.findings]
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
    panels = _taken(options, prepared, number, rates, together)
    spare = [Chosen(panel.reserves, options.reserves, options.seed, rates, options.dropout) for panel in panels]
    report |= _told(prepared, together) | {
        "seconds": round(time.perf_counter() - began, 3),
        "seed": options.seed,
        "number": number,
        "reserves": [list(each.people) for each in spare] if together is not None else list(spare[0].people),
        "reserves_seed": options.seed if options.reserves else None,
        "conflicts": [],
        "mends": [],
        certificate.GAVE_WAY: giving_way.as_values(prepared.gave_way),
    }
    files.write(
        options.out,
        {
            record.PANEL: _panel(sheet, files.id_column_of(sheet, options.id_column), panels, together),
            **record.result_files(prepared, number, options.seed, spare, together),
            REPORT: files.as_json(report),
        },
    )
    if prepared.gave_way:
        sys.stderr.write(words.gave_way(prepared.gave_way) + "\n")
    sys.stdout.write("\n\n".join("\n".join(sorted(panel.people)) for panel in panels) + "\n")
    return DONE


def _taken(
    options: argparse.Namespace, prepared: Prepared, number: int, rates: reserves.Rates, together: Together | None
) -> tuple[Panel, ...]:
    decided = number, options.seed, options.reserves, None, rates, options.dropout
    return (draw.take(prepared, *decided),) if together is None else several.take(together, prepared, *decided)


def _panel(sheet: Sheet, column: str, panels: Sequence[Panel], together: Together | None) -> str:
    """The rows of those drawn as they are in the people's file; where there are several panels, with the number."""
    number = {person: place for place, panel in enumerate(panels, start=1) for person in panel.people}
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
    is_seat = (folder / seat_files.SEAT).exists()
    name = seat_files.SEAT if is_seat else record.CERTIFICATE
    held = files.read_json(folder / name)
    seats, panels = held.get("seats"), held.get(record.TOGETHER, 1)
    if not isinstance(seats, int):
        raise BadInput(f"{name} does not say how many seats there are.")
    if not isinstance(panels, int) or panels < 1:
        raise BadInput(f"{name} does not say how many panels there are.")
    task, together, sheet = _read(options, seats // panels, panels, may_be_empty=True)
    column = files.id_column_of(sheet, options.id_column)
    if together is not None:
        faults = _verify_several(together, held, folder, column, record.panel_column(sheet.columns))
    else:
        panel = [cells[0] for cells in files.read_rows(folder / record.PANEL, (column,))]
        if is_seat:
            faults = seat_files.verify(task, held, _probabilities(folder), panel)
        else:
            faults = certificate.verify(task, held, _probabilities(folder), _lottery(folder), panel)
            faults = faults or _verify_reserves(task, held, folder, panel)
    if faults:
        sys.stderr.write("".join(f"{fault}\n" for fault in faults))
        return FAULT
    if is_seat:
        checked = "the people, who could come in, their chances, the seed and who came in."
    else:
        drawn = "panel" if together is None else "panels"
        last = f"the number, the {drawn} and the reserves." if "reserves" in held else f"the number and the {drawn}."
        checked = f"the people, the chances and their proof, the lottery, {last}"
    sys.stdout.write(f"Everything holds: {checked}\n")
    return DONE


def _verify_several(
    together: Together, held: dict[str, Any], folder: Path, column: str, panel_column: str
) -> tuple[str, ...]:
    chances, faults = _chances(folder, together)
    copies = _copies(folder, together, column, panel_column)
    faults += several_files.verify(together, held, chances, _lottery(folder), copies)
    if faults or "reserves" not in held:
        return faults or _unknown_reserves(folder)
    rows = files.read_rows(folder / record.RESERVES, several_files.RESERVE_COLUMNS)
    return several_files.verify_reserves(together, held, copies, rows)


def _verify_reserves(task: Task, held: dict[str, Any], folder: Path, panel: Sequence[str]) -> tuple[str, ...]:
    if "reserves" not in held:
        return _unknown_reserves(folder)
    rows = files.read_rows(folder / record.RESERVES, reserve_files.COLUMNS)
    task = giving_way.changed(task, giving_way.from_values(held.get(certificate.GAVE_WAY, ())))
    return reserve_files.verify(task, panel, held["reserves"], rows)


def _unknown_reserves(folder: Path) -> tuple[str, ...]:
    there = (folder / record.RESERVES).exists()
    return ("There is a list of reserves that the certificate knows nothing of.",) if there else ()


def _read(
    options: argparse.Namespace, seats: int, panels: int, may_be_empty: bool = False
) -> tuple[Task, Together | None, Sheet]:
    """What is to be drawn; where there are several panels the task is that of one of them."""
    same_address = tuple(name.strip() for name in options.same_address.split(",") if name.strip())
    given = options.people, options.categories, seats
    more = options.id_column, same_address, options.lock_column, may_be_empty
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
        {**change, "alternative": place}
        for place, finding in enumerate(mends, start=1)
        for change in giving_way.as_values(finding.changes)
    ]


if __name__ == "__main__":
    sys.exit(main())
