"""The one door: `python3 main.py` sets Samråd up beside itself on the first start, then opens it.

Standard library only. The file parses on older Pythons too, so that they can be told what is wrong.
"""

from __future__ import annotations

import contextlib
import ctypes
import hashlib
import importlib
import importlib.util
import io
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from typing import NoReturn

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
# Written last: what the finished .venv holds. Without it, or beside UNFINISHED, the next start begins again.
STAMP = VENV / "samraad-ready.json"
UNFINISHED = VENV / "samraad-unfinished"
LEAST_PYTHON = (3, 11)
LEAST_PIP = (22, 3)  # the first that can install into another environment (`--python`)

HELP = """\
Samråd: compose user panels, hold reflection sessions, leave with minutes. Offline.

  python3 main.py                      start the program (the first start sets it up, which needs the network)
  python3 main.py --demo               open a demonstration with a panel half-way; leaves your own file alone
  python3 main.py --data-dir FOLDER    keep the panel file in FOLDER
  python3 main.py --self-test FOLDER   do the main job on the demonstration and leave papers, pictures and a
                                       report in FOLDER; opens no window
  python3 main.py --test [ARGUMENTS]   run the tests (arguments go to pytest)
  python3 main.py --version            say the version
  python3 main.py --help               say this

On Windows and macOS the command is `python main.py`.
"""

# Shared library -> Debian package. The first set is for any Qt program, the others for its windows.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
}
X11_LIBRARIES = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
WAYLAND_LIBRARIES = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}

# Every machine then draws the same pixels: same platform, no scaling, one size of dot, one language.
TEST_SURROUNDINGS = {
    "QT_QPA_PLATFORM": "offscreen",
    "QT_SCALE_FACTOR": "1",
    "QT_FONT_DPI": "96",
    "QT_ENABLE_HIGHDPI_SCALING": "0",
    "LC_ALL": "C.UTF-8",
    "LANGUAGE": "en",
}


def dotted(numbers: tuple[int, ...]) -> str:
    return ".".join(str(number) for number in numbers)


def say(sentence: str) -> None:
    print(sentence, file=sys.stderr, flush=True)


def stop(sentence: str) -> NoReturn:
    say(sentence)
    raise SystemExit(1)


def main(arguments: list[str]) -> int:
    """Set up what is missing, then start the program or the tests; returns the exit code."""
    testing = arguments[:1] == ["--test"]
    if not testing:
        if "--help" in arguments or "-h" in arguments:
            print(HELP, end="")
            return 0
        if "--version" in arguments:
            from panelapp import __version__

            print(f"Samråd {__version__}")
            return 0
    if sys.version_info < LEAST_PYTHON:
        stop(
            f"Samråd needs Python {dotted(LEAST_PYTHON)} or newer; this is {dotted(sys.version_info[:3])}.\n"
            "Newer ones are at python.org, or in your system's software catalogue."
        )
    if testing:
        os.environ.update(TEST_SURROUNDINGS)
    elif "--self-test" in arguments or any(argument.startswith("--self-test=") for argument in arguments):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    check_display()
    if getattr(sys, "frozen", False) or Path(sys.prefix).resolve() == VENV.resolve():
        return run(arguments, testing)
    ensure_ready(testing)
    return hand_over(arguments)


def run(arguments: list[str], testing: bool) -> int:
    """Start the tests or the program in this process, which has what they need."""
    if testing:
        import pytest

        os.chdir(ROOT)
        return int(pytest.main(arguments[1:]))
    from panelapp import app

    return app.main(arguments)


def hand_over(arguments: list[str]) -> int:
    """Start this file again with the Python of the finished .venv."""
    command = [str(PYTHON), str(ROOT / "main.py"), *arguments]
    if os.name != "nt":
        os.execv(command[0], command)
    process = subprocess.Popen(command)
    while True:
        # Ctrl+C reaches the program too; it answers, and its exit code is the one that counts.
        with contextlib.suppress(KeyboardInterrupt):
            return process.wait()


def check_display() -> None:
    """Stop with an explanation where a window could not be shown."""
    if sys.platform.startswith("linux") and not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        stop(
            "There is no display here, so Samråd cannot open its window.\n"
            "Start it on the desktop itself. Without a display you can\n"
            "  python3 main.py --self-test FOLDER          do the main job and leave the result in FOLDER\n"
            "  QT_QPA_PLATFORM=offscreen python3 main.py   run it with windows that nobody sees"
        )


# ── Setting up ──────────────────────────────────────────────────────────────────────────────────────────────


def ensure_ready(testing: bool) -> None:
    """See to it that .venv holds what pyproject.toml names, also what the tests need when `testing`."""
    ready = is_ready(testing)
    packages = missing_packages(wanted_libraries())
    if not ready and not is_sound() and not can_install_python_packages():
        packages.append(f"python{dotted(sys.version_info[:2])}-venv")
    if packages:
        install_system_packages(packages)
    if ready:
        return
    try:
        with only_one_sets_up():
            if not is_ready(testing):
                set_up(testing)
    except OSError as error:
        stop(
            f"Samråd could not be set up in {ROOT}: {error.strerror or error}.\n"
            "It puts its parts in the folder .venv there, so you must be allowed to write in it, and about\n"
            "600 MB must be free. Copy the whole folder to a place of your own and start it there."
        )


def set_up(testing: bool) -> None:
    """Make .venv and install into it; a failure or an interruption leaves nothing half-made."""
    from_scratch = not is_sound()
    if from_scratch and VENV.exists():
        shutil.rmtree(VENV)
    say(
        "Setting Samråd up in .venv. This happens once and needs the network; it may take some minutes."
        if from_scratch
        else "Bringing .venv up to date with what Samråd needs."
    )
    restore = interrupt_on_signals()
    try:
        VENV.mkdir(exist_ok=True)
        UNFINISHED.touch()
        STAMP.unlink(missing_ok=True)
        if from_scratch:
            subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(VENV)], check=True)
        install(requirements(testing))
        STAMP.write_text(json.dumps(stamp(testing)), encoding="utf-8")
        UNFINISHED.unlink()
    except BaseException as error:
        # An older .venv whose update failed is still whole: pip puts back what it could not replace.
        if from_scratch or isinstance(error, KeyboardInterrupt):
            shutil.rmtree(VENV, ignore_errors=True)
        else:
            UNFINISHED.unlink(missing_ok=True)
        if isinstance(error, KeyboardInterrupt):
            say("\nStopped. Nothing half-made is left; the next start begins again.")
            raise SystemExit(130) from None
        if isinstance(error, subprocess.CalledProcessError):
            stop(f"The folder .venv could not be made: Python's own venv stopped with {error.returncode}.")
        raise
    finally:
        restore()
    say("Ready.")


def is_sound() -> bool:
    """Whether .venv is there, whole, and its Python still the one it was made with."""
    if UNFINISHED.exists() or not PYTHON.exists() or not (VENV / "pyvenv.cfg").exists():
        return False
    return kept_stamp().get("python", os.path.realpath(PYTHON)) == os.path.realpath(PYTHON)


def is_ready(testing: bool) -> bool:
    """Whether .venv was finished for the packages that pyproject.toml names now."""
    kept = kept_stamp()
    return bool(kept) and is_sound() and all(kept.get(name) == mark for name, mark in stamp(testing).items())


def kept_stamp() -> dict[str, str]:
    """What .venv says of itself; empty if it was not finished, or not by us."""
    try:
        kept = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return kept if isinstance(kept, dict) else {}


def stamp(testing: bool) -> dict[str, str]:
    """What .venv was made with and for: its Python and the fingerprint of each set of packages."""
    marks = {"python": os.path.realpath(PYTHON), "packages": fingerprint(requirements(testing=False))}
    if testing:
        marks["test_packages"] = fingerprint(requirements(testing=True))
    return marks


def requirements(testing: bool) -> list[str]:
    """The packages pyproject.toml names, with those of the tests when `testing`."""
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return [*project["project"]["dependencies"], *(project["dependency-groups"]["test"] if testing else [])]


def fingerprint(names: list[str]) -> str:
    return hashlib.sha256("\n".join(names).encode()).hexdigest()


@contextlib.contextmanager
def only_one_sets_up() -> Generator[None]:
    """Hold a lock on this very file while setting up; a second start waits for it.

    The lock is the system's, so it is gone when its holder is, however that one ended.
    """
    told = False
    with (ROOT / "main.py").open("rb") as file:
        while not lock(file.fileno()):
            if not told:
                say("Another start is setting Samråd up. Waiting for it to finish.")
                told = True
            time.sleep(0.2)
        # The installer inherits the lock: should this process be killed, the next start waits for it too.
        if os.name != "nt":
            os.set_inheritable(file.fileno(), True)
        yield


def lock(descriptor: int) -> bool:
    """Take the lock if it is free; True when taken, or where the file system knows no locks."""
    try:
        if os.name == "nt":
            import msvcrt

            # Far beyond the end, so that nobody is kept from reading the file.
            os.lseek(descriptor, 1 << 30, os.SEEK_SET)
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    except OSError:
        return True
    return True


def interrupt_on_signals() -> Callable[[], None]:
    """Let a closed terminal or a polite kill end the set-up like Ctrl+C; returns what undoes it."""

    def interrupt(*_: object) -> NoReturn:
        raise KeyboardInterrupt

    names = [name for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]
    former = {name: signal.signal(getattr(signal, name), interrupt) for name in names}

    def restore() -> None:
        for name, handler in former.items():
            signal.signal(getattr(signal, name), handler)

    return restore


# ── Packages ────────────────────────────────────────────────────────────────────────────────────────────────


def install(names: list[str]) -> None:
    """Install `names` into .venv, telling what arrives; stops with a sentence when it cannot be done."""
    command = [*pip(), "install", "--disable-pip-version-check", "--no-input", "--progress-bar", "off"]
    # Ready-made packages only: building one would need a compiler that a facilitator does not have.
    command += ["--only-binary", ":all:", *names]
    # The user's settings for the index and the proxy count; those that would install elsewhere do not.
    surroundings = {name: value for name, value in os.environ.items() if name not in ELSEWHERE}
    surroundings.update(PIP_USER="0", PYTHONUTF8="1", PYTHONUNBUFFERED="1")
    process = subprocess.Popen(
        command,
        env=surroundings,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        close_fds=os.name == "nt",
    )
    lines: list[str] = []
    try:
        for line in process.stdout or ():
            lines.append(line.rstrip())
            news = told_plainly(line)
            if news:
                say(news)
        if process.wait() != 0:
            stop(why_not_installed(lines))
    except BaseException:
        process.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(10)
        process.kill()
        process.wait()
        raise


ELSEWHERE = ("PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_QUIET", "PIP_PYTHON", "PYTHONPATH", "PYTHONHOME")
ARRIVING = re.compile(
    r"\s*(?:Downloading|Using cached|Processing) (?:.*[/\\])?"  # "Downloading https://…/"
    r"([^\s/\\-]+)-(\d[^\s-]*)-\S+\.whl"  # "numpy-2.4.6-cp311-….whl"
    r"(?: \((\d[^)]+)\))?(?: \(from .+\))?\s*$"  # " (16.6 MB)"
)


def told_plainly(line: str) -> str | None:
    """What a line of pip's means to the person who waits, or None where it means nothing."""
    found = ARRIVING.match(line)
    if found:
        size = f" ({found[3]})" if found[3] else ""
        return f"  {found[1].replace('_', '-')} {found[2]}{size}"
    if line.startswith("Installing collected packages:"):
        return f"Putting {line.count(',') + 1} packages in place. This can take a minute."
    return None


def why_not_installed(lines: list[str]) -> str:
    """A sentence for the person and the lines that matter for whoever helps, from what pip said."""
    text = "\n".join(lines)
    unreachable = ("NewConnectionError", "Timeout", "name resolution", "ProxyError", "SSLError", "refused")
    if "No space left" in text:
        reason = "The disk is full. About 600 MB are needed."
    elif any(word in text for word in unreachable):
        reason = "The packages could not be fetched. Is this machine on the network, and does it need a proxy?"
    elif "No matching distribution" in text:
        reason = (
            f"A package was not found for Python {dotted(sys.version_info[:2])} on this system. Either the\n"
            "package index cannot be reached, or this Python is too new or this processor too rare for it."
        )
    else:
        reason = "The packages could not be installed."
    errors = [line for line in lines if line.startswith("ERROR:")] or lines
    detail = "".join(f"\n  {line[:300]}" for line in errors[-5:])
    return f"{reason}\nNothing half-made is used; the next start begins again. The installer said:{detail}"


def pip() -> list[str]:
    """The command that installs into .venv: its own pip, a fresh one, or the system's pip from outside."""
    own = [str(PYTHON), "-m", "pip"]
    if subprocess.run([*own, "--version"], capture_output=True, check=False).returncode == 0:
        return own
    if importlib.util.find_spec("ensurepip") is not None:
        made = subprocess.run([str(PYTHON), "-m", "ensurepip"], capture_output=True, check=False)
        if made.returncode == 0:
            return own
    if system_pip_reaches_out():
        return [sys.executable, "-m", "pip", "--python", str(PYTHON)]
    stop("This Python can neither make nor use pip, so nothing can be installed. Install pip for it first.")


def can_install_python_packages() -> bool:
    """Whether this Python can make an environment and fill it; a bare Debian cannot."""
    if importlib.util.find_spec("venv") is None:
        return False
    return importlib.util.find_spec("ensurepip") is not None or system_pip_reaches_out()


def system_pip_reaches_out() -> bool:
    """Whether there is a pip beside this Python that can install into another environment."""
    if importlib.util.find_spec("pip") is None:
        return False
    from importlib.metadata import version

    numbers = re.match(r"(\d+)\.(\d+)", version("pip"))
    return numbers is not None and (int(numbers[1]), int(numbers[2])) >= LEAST_PIP


# ── The system ──────────────────────────────────────────────────────────────────────────────────────────────


def wanted_libraries() -> dict[str, str]:
    """The shared libraries Qt needs here, each with its Debian package."""
    if not sys.platform.startswith("linux"):
        return {}
    wanted = dict(QT_LIBRARIES)
    if not os.environ.get("QT_QPA_PLATFORM", "").startswith(("offscreen", "minimal")):
        if os.environ.get("DISPLAY"):
            wanted.update(X11_LIBRARIES)
        if os.environ.get("WAYLAND_DISPLAY"):
            wanted.update(WAYLAND_LIBRARIES)
    return wanted


def missing_packages(wanted: dict[str, str]) -> list[str]:
    """Debian packages of those libraries in `wanted` (library -> package) that cannot be loaded."""
    missing = []
    for library, package in wanted.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            missing.append(package)
    return missing


def install_system_packages(packages: list[str]) -> None:
    """Install them where this process may, otherwise stop with the line to type."""
    line = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if shutil.which("apt-get") is None:
        stop(
            "Samråd needs parts of the system that are not here. Install them with your package manager;\n"
            f"Debian calls them: {' '.join(packages)}"
        )
    if os.geteuid() != 0:
        stop(f"Samråd needs parts of the system that are not here. Install them once with\n  sudo {' '.join(line)}")
    say(f"Samråd needs parts of the system that are not here. Installing them: {', '.join(packages)}")
    surroundings = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "update"], env=surroundings, capture_output=True, check=False)
    result = subprocess.run(line, env=surroundings, capture_output=True, text=True, check=False)
    if result.returncode != 0:
        said = "".join(f"\n  {text}" for text in result.stderr.strip().splitlines()[-5:])
        stop(f"That did not succeed. Try it yourself:\n  {' '.join(line)}\nThe system said:{said}")
    importlib.invalidate_caches()


if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        # A console in an old code page shows a question mark rather than stopping the program.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    try:
        code = main(sys.argv[1:])
    except KeyboardInterrupt:
        code = 130
    raise SystemExit(code)
