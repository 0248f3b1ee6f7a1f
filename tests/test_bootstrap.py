"""`main.py` as a stranger meets it: in a folder of its own, with a wheel of our making instead of the network."""

from __future__ import annotations

import ast
import importlib.util
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import zipfile
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parent.parent

PYPROJECT = """\
[project]
name = "samraad"
version = "1"
dependencies = ["lilla==1.0"]

[dependency-groups]
test = ["lilla-test==1.0"]
"""
# Stands in for the program: says what it was given and what it found.
APP = """\
import importlib.util, json, os, sys

def main(arguments):
    print(json.dumps({
        "arguments": arguments,
        "prefix": sys.prefix,
        "lilla": importlib.util.find_spec("lilla") is not None,
        "platform": os.environ.get("QT_QPA_PLATFORM"),
    }))
    return 7
"""
# Stands in for pytest: comes with the packages of the tests.
PYTEST = """\
import json, os

def main(arguments):
    print(json.dumps({"arguments": arguments, "folder": os.getcwd(), "dpi": os.environ["QT_FONT_DPI"]}))
    return 5
"""


@pytest.fixture(scope="module")
def door() -> ModuleType:
    spec = importlib.util.spec_from_file_location("door", ROOT / "main.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheels")
    for name, module, text in (("lilla", "lilla", ""), ("lilla_test", "pytest", PYTEST)):
        with zipfile.ZipFile(folder / f"{name}-1.0-py3-none-any.whl", "w") as wheel:
            wheel.writestr(f"{module}.py", text)
            inside = f"{name}-1.0.dist-info"
            wheel.writestr(f"{inside}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
            wheel.writestr(f"{inside}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
            names = (f"{module}.py", f"{inside}/METADATA", f"{inside}/WHEEL", f"{inside}/RECORD")
            wheel.writestr(f"{inside}/RECORD", "".join(f"{entry},,\n" for entry in names))
    return folder


def project(folder: Path) -> Path:
    """A folder with nothing in it but the door, what it reads and what it opens."""
    (folder / "panelapp").mkdir(parents=True)
    shutil.copy(ROOT / "main.py", folder)
    shutil.copy(ROOT / "panelapp" / "__init__.py", folder / "panelapp")
    (folder / "panelapp" / "app.py").write_text(APP, encoding="utf-8")
    (folder / "pyproject.toml").write_text(PYPROJECT, encoding="utf-8")
    return folder


def surroundings(wheels: Path | None, **more: str) -> dict[str, str]:
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("PIP_", "QT_", "PYTHON", "COV_")) and name not in ("DISPLAY", "WAYLAND_DISPLAY")
    }
    kept |= {"PIP_CONFIG_FILE": os.devnull, "PIP_NO_INDEX": "1", "PYTHONUTF8": "1"}
    if wheels is not None:
        kept["PIP_FIND_LINKS"] = str(wheels)
    return kept | {"QT_QPA_PLATFORM": "offscreen"} | more


def start(folder: Path, *arguments: str, env: dict[str, str]) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(folder / "main.py"), *arguments]
    return subprocess.run(command, env=env, capture_output=True, text=True, encoding="utf-8", check=False)


@pytest.fixture(scope="module")
def ready(tmp_path_factory: pytest.TempPathFactory, wheels: Path) -> Path:
    """A project that has been started once."""
    folder = project(tmp_path_factory.mktemp("ready") / "Samråd med mellomrom")
    first = start(folder, "--demo", "--data-dir", "a b", env=surroundings(wheels))
    assert first.returncode == 7, first.stderr
    said = json.loads(first.stdout)
    assert said["arguments"] == ["--demo", "--data-dir", "a b"]
    assert Path(said["prefix"]) == folder / ".venv"
    assert said["lilla"]
    assert "Setting Samråd up" in first.stderr
    assert "  lilla 1.0\n" in first.stderr
    assert first.stderr.endswith("Ready.\n")
    return folder


# ── Before anything is installed ────────────────────────────────────────────────────────────────────────────


def test_the_door_needs_nothing_but_python() -> None:
    tree = ast.parse((ROOT / "main.py").read_text(encoding="utf-8"), feature_version=(3, 8))
    names = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    names |= {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    tops = {name.split(".")[0] for name in names}
    assert tops - sys.stdlib_module_names == {"panelapp", "pytest"}


@pytest.mark.parametrize(
    ("argument", "expected"), [("--version", "Samråd "), ("--help", "--self-test"), ("-h", "--data-dir")]
)
def test_version_and_help_answer_without_setting_up(tmp_path: Path, argument: str, expected: str) -> None:
    folder = project(tmp_path / "p")
    said = start(folder, argument, env=surroundings(None))
    assert said.returncode == 0
    assert expected in said.stdout
    assert not (folder / ".venv").exists()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux starts without a display")
def test_without_a_display_it_says_what_can_be_done(tmp_path: Path) -> None:
    folder = project(tmp_path / "p")
    env = surroundings(None)
    del env["QT_QPA_PLATFORM"]
    said = start(folder, env=env)
    assert said.returncode == 1
    assert "no display" in said.stderr
    assert "--self-test" in said.stderr
    assert "QT_QPA_PLATFORM=offscreen" in said.stderr
    assert not (folder / ".venv").exists()


def test_an_old_python_is_told_which_one_is_needed(
    door: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(door.sys, "version_info", (3, 10, 12, "final", 0))
    with pytest.raises(SystemExit):
        door.main([])
    assert "needs Python 3.11 or newer; this is 3.10.12" in capsys.readouterr().err


# ── The first start ─────────────────────────────────────────────────────────────────────────────────────────


def test_a_second_start_installs_nothing(ready: Path) -> None:
    second = start(ready, env=surroundings(None))
    assert second.returncode == 7
    assert second.stderr == ""
    assert json.loads(second.stdout)["arguments"] == []


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux starts without a display")
def test_the_self_test_needs_no_display(ready: Path) -> None:
    env = surroundings(None)
    del env["QT_QPA_PLATFORM"]
    said = start(ready, "--self-test", "out", env=env)
    assert said.returncode == 7, said.stderr
    assert json.loads(said.stdout)["platform"] == "offscreen"


def test_the_tests_get_their_own_packages_and_surroundings(ready: Path, wheels: Path) -> None:
    said = start(ready, "--test", "-k", "--version", env=surroundings(wheels, QT_FONT_DPI="120"))
    assert said.returncode == 5, said.stderr
    assert json.loads(said.stdout) == {"arguments": ["-k", "--version"], "folder": str(ready), "dpi": "96"}
    assert "up to date" in said.stderr
    again = start(ready, "--test", env=surroundings(None))
    assert again.returncode == 5
    assert again.stderr == ""
    assert start(ready, env=surroundings(None)).stderr == ""


def test_other_packages_are_installed_and_other_settings_are_not(ready: Path, wheels: Path) -> None:
    named = ready / "pyproject.toml"
    named.write_text(PYPROJECT + "\n[tool.other]\nx = 1\n", encoding="utf-8")
    assert start(ready, env=surroundings(None)).stderr == ""
    named.write_text(PYPROJECT.replace("lilla==1.0", "lilla==2.0"), encoding="utf-8")
    failed = start(ready, env=surroundings(wheels))
    assert failed.returncode == 1
    assert "No matching distribution found for lilla==2.0" in failed.stderr
    named.write_text(PYPROJECT, encoding="utf-8")
    mended = start(ready, env=surroundings(wheels))
    assert mended.returncode == 7
    assert "up to date" in mended.stderr
    assert start(ready, env=surroundings(None)).stderr == ""


def test_an_environment_somebody_made_by_hand_is_used(ready: Path, wheels: Path) -> None:
    (ready / ".venv" / "samraad-ready.json").unlink()
    (ready / ".venv" / "mine").touch()
    assert start(ready, env=surroundings(wheels)).returncode == 7
    assert (ready / ".venv" / "mine").exists()


def test_a_set_up_that_was_killed_begins_again(ready: Path, wheels: Path) -> None:
    (ready / ".venv" / "samraad-ready.json").unlink()
    (ready / ".venv" / "samraad-unfinished").touch()
    (ready / ".venv" / "left over").touch()
    begun = start(ready, env=surroundings(wheels))
    assert begun.returncode == 7
    assert "Setting Samråd up" in begun.stderr
    assert not (ready / ".venv" / "left over").exists()
    assert not (ready / ".venv" / "samraad-unfinished").exists()


def test_an_environment_whose_python_is_gone_is_made_anew(ready: Path, wheels: Path) -> None:
    stamp = ready / ".venv" / "samraad-ready.json"
    kept = json.loads(stamp.read_text(encoding="utf-8"))
    stamp.write_text(json.dumps(kept | {"python": "/usr/bin/python3.10"}), encoding="utf-8")
    anew = start(ready, env=surroundings(wheels))
    assert anew.returncode == 7
    assert "Setting Samråd up" in anew.stderr
    assert json.loads(stamp.read_text(encoding="utf-8"))["python"] == kept["python"]


def test_two_first_starts_at_once_set_up_once(tmp_path: Path, wheels: Path) -> None:
    folder = project(tmp_path / "p")
    command = [sys.executable, str(folder / "main.py")]
    both = [
        subprocess.Popen(
            command, env=surroundings(wheels), stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8"
        )
        for _ in range(2)
    ]
    said = [process.communicate() for process in both]
    assert [process.returncode for process in both] == [7, 7], said
    assert sum("Setting Samråd up" in err for _, err in said) == 1


# ── When it cannot be done ──────────────────────────────────────────────────────────────────────────────────


def test_a_failed_install_leaves_nothing_and_the_next_start_begins_again(tmp_path: Path, wheels: Path) -> None:
    folder = project(tmp_path / "p")
    failed = start(folder, env=surroundings(None))
    assert failed.returncode == 1
    assert "No matching distribution found for lilla==1.0" in failed.stderr
    assert "Traceback" not in failed.stderr
    assert not (folder / ".venv").exists()
    assert start(folder, env=surroundings(wheels)).returncode == 7


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupted_install_leaves_nothing(tmp_path: Path, number: signal.Signals) -> None:
    folder = project(tmp_path / "p")
    with socket.create_server(("127.0.0.1", 0)) as silent:
        silent.settimeout(60)
        env = surroundings(None, PIP_INDEX_URL=f"http://127.0.0.1:{silent.getsockname()[1]}/")
        del env["PIP_NO_INDEX"]
        process = subprocess.Popen(
            [sys.executable, str(folder / "main.py")],
            env=env,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            start_new_session=True,
            # a run in the background ignores Ctrl+C, and would hand that on
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        )
        # The installer has asked, and waits for an answer that never comes.
        asked, _ = silent.accept()
        with asked:
            process.send_signal(number)
            _, err = process.communicate()
    assert process.returncode == 130
    assert "Nothing half-made is left" in err
    assert "Traceback" not in err
    assert not (folder / ".venv").exists()


def test_a_place_that_cannot_be_written_is_explained(tmp_path: Path) -> None:
    folder = project(tmp_path / "p")
    (folder / ".venv").write_text("a file where the folder should be", encoding="utf-8")
    said = start(folder, env=surroundings(None))
    assert said.returncode == 1
    assert "could not be set up in" in said.stderr
    assert "Traceback" not in said.stderr


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="system packages are Linux's")
def test_missing_system_libraries_are_named_as_debian_packages(
    door: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert door.missing_packages({"libc.so.6": "libc6", "libnot-there.so.9": "libnot-there9"}) == ["libnot-there9"]
    monkeypatch.setattr(door.shutil, "which", lambda _: "/usr/bin/apt-get")
    monkeypatch.setattr(door.os, "geteuid", lambda: 1000)
    with pytest.raises(SystemExit):
        door.install_system_packages(["libnot-there9", "libother1"])
    said = capsys.readouterr().err
    assert "sudo apt-get install -y --no-install-recommends libnot-there9 libother1\n" in said


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="system packages are Linux's")
def test_window_libraries_are_wanted_only_where_there_are_windows(
    door: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert door.wanted_libraries() == door.QT_LIBRARIES
    monkeypatch.setenv("DISPLAY", ":0")
    assert "libxcb-cursor.so.0" in door.wanted_libraries()
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert door.wanted_libraries() == door.QT_LIBRARIES


@pytest.mark.parametrize(
    ("line", "news"),
    [
        ("Downloading numpy-2.4.6-cp311-cp311-manylinux_2_27_x86_64.whl (16.6 MB)\n", "  numpy 2.4.6 (16.6 MB)"),
        ("  Using cached PyNaCl-1.6.2-cp38-abi3-win_amd64.whl (1.2 MB)\n", "  PyNaCl 1.6.2 (1.2 MB)"),
        ("Processing /a b/x/page_validation-0.11.0-py3-none-any.whl (from y)\n", "  page-validation 0.11.0"),
        ("Downloading numpy-2.4.6-cp311-cp311-manylinux_2_27_x86_64.whl.metadata (6.6 kB)\n", None),
        ("Collecting numpy==2.4.6\n", None),
        ("Installing collected packages: a, b, c\n", "Putting 3 packages in place. This can take a minute."),
    ],
)
def test_the_installers_lines_are_told_plainly(door: ModuleType, line: str, news: str | None) -> None:
    assert door.told_plainly(line) == news


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("ERROR: Could not install packages: [Errno 28] No space left on device", "disk is full"),
        ("WARNING: Retrying: NewConnectionError('Temporary failure in name resolution')", "on the network"),
        ("ERROR: No matching distribution found for numpy==2.4.6", "not found for Python"),
        ("ERROR: something else", "could not be installed"),
    ],
)
def test_each_failure_has_its_sentence(door: ModuleType, line: str, reason: str) -> None:
    said = door.why_not_installed(["Collecting numpy", line])
    assert reason in said
    assert line in said
