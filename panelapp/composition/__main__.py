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
    tables_command,
    words,
)
from panelapp.composition.draw import Prepared
from panelapp.composition.files import BadInput, Sheet
from panelapp.composition.lottery import Lottery
from panelapp.composition.model import Finding, Infeasible, Task
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
        "--reserves", type=int, default=0, metavar="N", help="how many reserves are chosen at most (0)"
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
    parser.add_argument("--lock-column", default="", metavar="COLUMN", help="says in or out for those who are locked")
    parser.add_argument(
        "--same-address",
        default="",
        metavar="COLUMN,COLUMN",
        help="people alike in all of these share a household, of which one can sit",
    )


def _draw(options: argparse.Namespace) -> int:
    for name, least in (("seed", 0), ("panels", 1), ("reserves", 0)):
        if getattr(options, name) < least:
            raise BadInput(f"--{name} must be {least} or more, not {getattr(options, name)}.")
    if not 0 <= options.dropout <= 1:
        raise BadInput(f"--dropout must be from 0 to 1, not {options.dropout:g}.")
    began = time.perf_counter()
    task, sheet = _read(options, options.seats)
    rates = {} if options.dropout_file is None else files.read_rates(options.dropout_file, task.quotas)
    files.make_folder(options.out)
    report: dict[str, Any] = {"status": "infeasible", "seats": task.seats, "people": len(task.pool.people)}
    try:
        prepared = draw.prepare(task, panels=options.panels, seconds=options.seconds)
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
    taken = draw.take(prepared, number, options.seed, options.reserves, None, rates, options.dropout)
    spare = Chosen(taken.reserves, options.reserves, options.seed, rates, options.dropout)
    panel = prepared.lottery.panels[number - 1]
    on_panel, column = set(panel), files.id_column_of(sheet, options.id_column)
    rows = ([row[name] for name in sheet.columns] for row in sheet.rows if row[column] in on_panel)
    report |= _told(prepared) | {
        "seconds": round(time.perf_counter() - began, 3),
        "seed": options.seed,
        "number": number,
        "reserves": list(spare.people),
        "reserves_seed": spare.seed if spare.wanted else None,
        "conflicts": [],
        "mends": [],
        certificate.GAVE_WAY: giving_way.as_values(prepared.gave_way),
    }
    files.write(
        options.out,
        {
            record.PANEL: record.table(sheet.columns, rows),
            **record.result_files(prepared, number, options.seed, spare),
            REPORT: files.as_json(report),
        },
    )
    if prepared.gave_way:
        sys.stderr.write(words.gave_way(prepared.gave_way) + "\n")
    sys.stdout.write("\n".join(panel) + "\n")
    return DONE


def _told(prepared: Prepared) -> dict[str, Any]:
    fairness = prepared.fairness
    chances = fairness.of_people()
    return {
        "status": "optimal" if fairness.exact else "bounded",
        "types": len(fairness.types.kinds),
        "smallest_probability": fairness.smallest,
        "bound": fairness.bound,
        "gap": fairness.gap,
        "levels": fairness.level_count,
        "never": int((chances <= fair.EXACT_GAP).sum()),
        "always": int((chances >= 1.0 - fair.EXACT_GAP).sum()),
    }


def _verify(options: argparse.Namespace) -> int:
    folder: Path = options.folder
    is_seat = (folder / seat_files.SEAT).exists()
    name = seat_files.SEAT if is_seat else record.CERTIFICATE
    held = files.read_json(folder / name)
    if not isinstance(held.get("seats"), int):
        raise BadInput(f"{name} does not say how many seats there are.")
    task, sheet = _read(options, held["seats"], may_be_empty=True)
    column = files.id_column_of(sheet, options.id_column)
    panel = [cells[0] for cells in files.read_rows(folder / record.PANEL, (column,))]
    if is_seat:
        faults = seat_files.verify(task, held, _probabilities(folder), panel)
        checked = "the people, who could come in, their chances, the seed and who came in."
    else:
        faults = certificate.verify(task, held, _probabilities(folder), _lottery(folder), panel)
        faults = faults or _verify_reserves(task, held, folder, panel)
        last = "the number, the panel and the reserves." if "reserves" in held else "the number and the panel."
        checked = f"the people, the chances and their proof, the lottery, {last}"
    if faults:
        sys.stderr.write("".join(f"{fault}\n" for fault in faults))
        return FAULT
    sys.stdout.write(f"Everything holds: {checked}\n")
    return DONE


def _verify_reserves(task: Task, held: dict[str, Any], folder: Path, panel: Sequence[str]) -> tuple[str, ...]:
    path = folder / record.RESERVES
    if "reserves" not in held:
        return ("There is a list of reserves that the certificate knows nothing of.",) if path.exists() else ()
    task = giving_way.changed(task, giving_way.from_values(held.get(certificate.GAVE_WAY, ())))
    return reserve_files.verify(task, panel, held["reserves"], files.read_rows(path, reserve_files.COLUMNS))


def _read(options: argparse.Namespace, seats: int, may_be_empty: bool = False) -> tuple[Task, Sheet]:
    same_address = tuple(name.strip() for name in options.same_address.split(",") if name.strip())
    return files.read_task(
        options.people, options.categories, seats, options.id_column, same_address, options.lock_column, may_be_empty
    )


def _probabilities(folder: Path) -> dict[str, float]:
    rows = files.read_rows(folder / record.PROBABILITIES, ("id", "probability"))
    try:
        return {person: float(chance) for person, chance in rows}
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
        elif finding.code != "mend":
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
