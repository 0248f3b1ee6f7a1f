"""Words for the certificate of a draw, and for the files that verify it; in the language spoken when they are asked for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from panelapp.domain.panels import Draw
from panelapp.reports.sections import Section
from panelapp.services import chances, composition
from panelapp.services.composition import Situation
from panelapp.services.panel_papers import Certificate, Kept
from panelapp.ui.panels import afterwards_words, fairness_words, weight_words
from panelapp.ui.panels.step import panel_name


def title(situation: Situation) -> str:
    """What the paper is called."""
    return QCoreApplication.translate("CertificateWords", "Certificate of the draw: {panel}").format(
        panel=panel_name(situation.panel)
    )


def certificate(situation: Situation, last: Draw, kept: Kept, language: str) -> Certificate:
    """The whole certificate; `language` is the one spoken, that of the paper."""
    return Certificate(
        title(situation),
        _facts(situation, last),
        (
            _asked_for(situation, last, kept),
            _chances(situation, last, kept),
            _decided(last, kept),
            _panel(kept),
            *afterwards_words.reserves(last, kept),
            _deviations(situation, last, kept),
            _checking(kept),
        ),
        language,
    )


def read_me(last: Draw, kept: Kept) -> str:
    """What README.txt beside the files that verify a draw says."""
    translate = QCoreApplication.translate
    lines = (
        translate("CertificateWords", "Files that verify a draw made with Samråd"),
        translate("CertificateWords", "Drawn {when}, code {code}.").format(
            when=fairness_words.moment(last), code=last.code
        ),
        "",
        translate("CertificateWords", "people.csv – the candidates as codes, with the answers that counted"),
        translate("CertificateWords", "categories.csv – the wanted numbers"),
        translate("CertificateWords", "probabilities.csv – the chance of each candidate"),
        translate("CertificateWords", "lottery.csv – the numbered panels, of which one was drawn"),
        translate("CertificateWords", "certificate.json – the proof of the chances, the number and the fingerprint"),
        translate("CertificateWords", "panel.csv – the panel that was drawn")
        if last.together == 1
        else translate(
            "CertificateWords", "panel.csv – the {panels} panels that were drawn together; this one is number {place}"
        ).format(panels=last.together, place=last.place),
        *_more_files(last, kept),
        "",
        *_how_to_check(kept),
        "",
        kept.command,
        "",
        _outcome(),
        *_seat_commands(kept),
        *kept.seat_commands,
        "",
        translate(
            "CertificateWords",
            "The files hold no names. Answers taken together can still point to a person: keep them as you keep other "
            "personal data, and hand them only to those who are to check the draw.",
        ),
    )
    return "\n".join(lines) + "\n"


def deviations(situation: Situation) -> list[str]:
    """What of the panel now is not as wanted, a sentence for each number and one for the households."""
    together = len(composition.living_together(situation))
    numbers = [
        QCoreApplication.translate("CertificateWords", "{answer}: {there} on the panel now, {wanted} wanted.").format(
            answer=fairness_words.answer(situation, count.target),
            there=count.there,
            wanted=fairness_words.wanted(count.target.minimum, count.target.maximum),
        )
        for count in situation.off
    ]
    return [*numbers, *((CertificateWords().together(together),) if together else ())]


class CertificateWords(QObject):
    """A sentence with a number of people: a QObject's own `tr` knows singular and plural, `translate` does not."""

    def strangers(self, number: int) -> str:
        """How many have a seat and were not in the draw."""
        return self.tr(
            "Given a seat after the draw without having been among the candidates: %n person(s).", "", number
        )

    def together(self, number: int) -> str:
        """How many sit beside somebody they live with although one from each household was wanted."""
        return self.tr("With the address of another member, though one from each household is wanted: %n.", "", number)


def _facts(situation: Situation, last: Draw) -> tuple[tuple[str, str], ...]:
    translate = QCoreApplication.translate
    panel = situation.panel
    facts = (
        (translate("CertificateWords", "Purpose"), panel.purpose),
        (translate("CertificateWords", "What the panel can influence"), panel.can_influence),
        (translate("CertificateWords", "What is fixed"), panel.fixed_already),
        (translate("CertificateWords", "Responsible"), panel.owner),
        (translate("CertificateWords", "Drawn on"), fairness_words.moment(last)),
        (translate("CertificateWords", "Code"), last.code),
        (translate("CertificateWords", "Drawn together"), _place(last)),
    )
    return tuple((what, told) for what, told in facts if told)


def _place(last: Draw) -> str:
    if last.together == 1:
        return ""
    return QCoreApplication.translate("CertificateWords", "Panel {place} of {panels}").format(
        place=last.place, panels=last.together
    )


def _asked_for(situation: Situation, last: Draw, kept: Kept) -> Section:
    translate = QCoreApplication.translate
    told = [
        translate(
            "CertificateWords",
            "{seats} people were to be drawn among {candidates} candidates. For each group: how many were wanted, how "
            "many candidates there were, and how many were drawn.",
        ).format(seats=last.seats, candidates=last.candidates)
        if kept.groups
        else translate(
            "CertificateWords", "{seats} people were to be drawn among {candidates} candidates, with no wanted numbers."
        ).format(seats=last.seats, candidates=last.candidates)
    ]
    if last.together > 1:
        words = translate(
            "CertificateWords",
            "This panel was drawn together with {others} more like it, from the same candidates, and nobody could be drawn "
            "for two of them.",
        )
        told.append(words.format(others=last.together - 1))
    if kept.households:
        told.append(translate("CertificateWords", "No two people with the same address could be drawn."))
    told += weight_words.reasons(situation)
    if kept.rather:
        words = translate("CertificateWords", "Would rather be met, and could give way: {criteria}.")
        told.append(words.format(criteria=", ".join(kept.rather)))
    if kept.gave_way:
        told.append(weight_words.told(kept.gave_way))
    other = translate("CertificateWords", "other or no answer")
    return Section(
        translate("CertificateWords", "What was asked for"),
        tuple(told),
        columns=(
            translate("CertificateWords", "Group"),
            translate("CertificateWords", "Wanted"),
            translate("CertificateWords", "Candidates"),
            translate("CertificateWords", "Drawn"),
        ),
        rows=tuple(
            (
                f"{group.criterion}: {other if group.quota is None else group.quota.value}",
                "–" if group.quota is None else fairness_words.wanted(group.quota.minimum, group.quota.maximum),
                str(group.candidates),
                str(group.drawn),
            )
            for group in kept.groups
        ),
    )


def _chances(situation: Situation, last: Draw, kept: Kept) -> Section:
    translate = QCoreApplication.translate
    uneven = fairness_words.why_uneven(situation)
    return Section(
        translate("CertificateWords", "How the chances were"),
        (
            fairness_words.method(last),
            " ".join(fairness_words.how_fair(situation, last)),
            *((uneven,) if uneven else ()),
        ),
        columns=(translate("CertificateWords", "Chance"), translate("CertificateWords", "People")),
        rows=tuple(
            (fairness_words.percents(level.lowest, level.highest), str(level.people))
            for level in chances.levels(kept.chances)
        ),
    )


def _decided(last: Draw, kept: Kept) -> Section:
    translate = QCoreApplication.translate
    groups = fairness_words.fingerprint(last)
    half = len(groups) // 2
    return Section(
        translate("CertificateWords", "What decided"),
        (
            fairness_words.lottery(last, bool(kept.gave_way)),
            fairness_words.number_told(last),
            translate("CertificateWords", "The fingerprint of the list of panels (SHA-256 of the file lottery.csv):"),
        ),
        boxed=(" ".join(groups[:half]), " ".join(groups[half:])),
    )


def _panel(kept: Kept) -> Section:
    translate = QCoreApplication.translate
    return Section(
        translate("CertificateWords", "The panel"),
        (
            translate(
                "CertificateWords", "Each code stands for a person; only those who have the panel's file know for whom."
            ),
        ),
        boxed=(" · ".join(kept.panel),),
    )


def _deviations(situation: Situation, last: Draw, kept: Kept) -> Section:
    translate = QCoreApplication.translate
    told: list[str] = []
    if last.reason:
        told.append(fairness_words.drawn_again(last))
    if kept.locked:
        told.append(
            translate("CertificateWords", "Locked before the draw: {codes}.").format(codes=", ".join(kept.locked))
        )
    if kept.left:
        told.append(
            translate("CertificateWords", "Drawn, but without a seat now: {codes}.").format(codes=", ".join(kept.left))
        )
    if kept.joined:
        told.append(
            translate("CertificateWords", "Given a seat after the draw: {codes}.").format(codes=", ".join(kept.joined))
        )
    if kept.strangers:
        told.append(CertificateWords().strangers(kept.strangers))
    told += [afterwards_words.seat_in_full(lot) for lot in kept.seats]
    told += deviations(situation)
    if not told:
        told.append(
            translate("CertificateWords", "No seat was locked, and those who were drawn have their seats still.")
        )
    return Section(translate("CertificateWords", "Locks and deviations"), tuple(told))


def _checking(kept: Kept) -> Section:
    translate = QCoreApplication.translate
    return Section(
        translate("CertificateWords", "How a colleague checks it"),
        (
            translate(
                "CertificateWords",
                "Whoever has the control files can check on another computer that the chances are those told here, "
                "that the list of panels was followed, and that the number gives this panel.",
            ),
        ),
        (*_how_to_check(kept), _outcome(), *_seat_commands(kept)),
        (kept.command, *kept.seat_commands),
    )


def _more_files(last: Draw, kept: Kept) -> tuple[str, ...]:
    translate = QCoreApplication.translate
    listed = (
        translate("CertificateWords", "reserves.csv – the reserves in the order they are to be asked")
        if last.together == 1
        else translate(
            "CertificateWords", "reserves.csv – the reserves of each panel in the order they are to be asked"
        )
    )
    seats = translate("CertificateWords", "seat-1, seat-2 … – the lots that filled single seats afterwards")
    return (*((listed,) if kept.reserves else ()), *((seats,) if kept.seats else ()))


def _seat_commands(kept: Kept) -> tuple[str, ...]:
    if not kept.seats:
        return ()
    return (
        QCoreApplication.translate(
            "CertificateWords",
            "The lots that filled single seats afterwards have files of their own, and a command each.",
        ),
    )


def _how_to_check(kept: Kept) -> tuple[str, ...]:
    translate = QCoreApplication.translate
    return (
        translate(
            "CertificateWords",
            "Unpack the control files, and put the folder {folder} beside the folder panelapp of Samråd’s source code.",
        ).format(folder=kept.folder),
        translate(
            "CertificateWords",
            "Open a terminal there. Python with numpy and highspy is needed. Run the command below as it stands.",
        ),
    )


def _outcome() -> str:
    return QCoreApplication.translate(
        "CertificateWords",
        "The answer “Everything holds” means that all of it is right; otherwise each fault is named.",
    )
