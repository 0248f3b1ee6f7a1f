"""Words for problems: what happened, what was kept, what to do now."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from panelapp.errors import EnvironmentProblem, Problem


def explain(problem: Problem) -> tuple[str, str]:
    """A short sentence on what happened, and one on what was kept and what to do, in the user's language."""
    words = _words().get(problem.code)
    if words is None:
        return _unknown(problem)
    first, rest = words
    return _filled(first, problem), _filled(rest, problem)


def codes() -> frozenset[str]:
    """The codes that have words."""
    return frozenset(_words())


def _filled(text: str, problem: Problem) -> str:
    for name, value in problem.params.items():
        text = text.replace("{" + name + "}", str(value))
    return text


def _unknown(problem: Problem) -> tuple[str, str]:
    translate = QCoreApplication.translate
    rest = (
        translate(
            "Problems", "Nothing that had been saved is lost. Try again; if it keeps happening, note the code {code}."
        )
        if isinstance(problem, EnvironmentProblem)
        else translate("Problems", "Nothing was changed. The code is {code}.")
    )
    return translate("Problems", "That did not work."), rest.replace("{code}", problem.code)


def _words() -> dict[str, tuple[str, str]]:
    t = QCoreApplication.translate
    nothing_changed = t("Problems", "Nothing was changed.")
    return {
        "file.in_use": (
            t("Problems", "The file is already open."),
            t("Problems", "Another window or another user of this machine has it. Close it there and try again."),
        ),
        "file.missing": (
            t("Problems", "There is no file in the folder {folder}."),
            t("Problems", "It may have been moved, or the disk or network place is not connected."),
        ),
        "file.exists": (
            t("Problems", "There is already a file in the folder {folder}."),
            t("Problems", "It was left as it is. Close the program and start it again to unlock it."),
        ),
        "file.damaged": (
            t("Problems", "The file is damaged."),
            t(
                "Problems",
                "It was left as it is. The folder “backups” beside it holds verified copies that can be restored.",
            ),
        ),
        "file.newer": (
            t("Problems", "The file was made by a newer version of Samråd."),
            t("Problems", "It was left as it is. Open it with that version, or install it here."),
        ),
        "file.foreign": (
            t("Problems", "This file does not belong to Samråd."),
            t("Problems", "It was left as it is. Start with another folder."),
        ),
        "file.read_only": (
            t("Problems", "The file cannot be written to here."),
            t(
                "Problems",
                "The folder or the disk is write-protected. Nothing was changed; copy the folder to this machine.",
            ),
        ),
        "file.synced_folder": (
            t("Problems", "The folder is kept in step by {service}."),
            t("Problems", "That can put an old copy over a new one without a word. Choose a folder on this machine."),
        ),
        "file.not_written": (
            t("Problems", "The file could not be written."),
            t("Problems", "Your data is safe in Samråd. Choose another folder and try again."),
        ),
        "file.not_allowed": (
            t("Problems", "This file may not be written here."),
            t(
                "Problems",
                "It may be open in another program, or the folder is protected. Close it there or choose another name.",
            ),
        ),
        "file.disk_full": (
            t("Problems", "There is no room left on that disk."),
            t("Problems", "Your data is safe in Samråd. Free some space or choose another place."),
        ),
        "keys.damaged": (
            t("Problems", "The key file is damaged."),
            t(
                "Problems",
                "The data itself was not touched. Every backup holds a copy of the keys; restore the newest one.",
            ),
        ),
        "disk.full": (
            t("Problems", "The disk is full."),
            t(
                "Problems",
                "What was saved before is safe; the last change is not saved yet. Free some space and try again.",
            ),
        ),
        "disk.trouble": (
            t("Problems", "The disk did not answer as it should."),
            t(
                "Problems",
                "What was saved before is safe. Check that the disk or stick is connected, then start again.",
            ),
        ),
        "memory.short": (
            t("Problems", "There is too little memory to unlock the file."),
            t("Problems", "Close some other programs and try again."),
        ),
        "unlock.wrong_passphrase": (
            t("Problems", "That is not the passphrase."),
            t("Problems", "Check that Caps Lock is off, and try again."),
        ),
        "unlock.wrong_recovery_code": (
            t("Problems", "That code belongs to another file, or has been replaced by a newer one."),
            "",
        ),
        "unlock.recovery_code_mistyped": (
            t("Problems", "There is a slip in the code."),
            t("Problems", "Compare it group by group. O and 0, I and 1 may be typed either way."),
        ),
        "passphrase.too_short": (
            t("Problems", "The passphrase is too short."),
            t("Problems", "Use at least {least} characters."),
        ),
        "workplace.no_name": (t("Problems", "The workplace needs a name."), nothing_changed),
    }
