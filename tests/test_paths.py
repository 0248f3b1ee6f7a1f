from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from panelapp import paths


def test_the_demonstration_never_lies_in_the_real_folder(tmp_path: Path) -> None:
    for override in (None, tmp_path / "data"):
        real, demo = paths.data_folder(override), paths.demo_folder(override)
        assert real != demo
        assert not demo.is_relative_to(real)
        assert not real.is_relative_to(demo)


def test_the_top_of_a_drive_has_room_for_the_demonstration() -> None:
    top = Path(Path.cwd().anchor)
    assert paths.demo_folder(top) == top / "samraad-demo"


def test_the_users_own_folder_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert paths.data_folder(tmp_path / "stick") == tmp_path / "stick"
    assert paths.log_folder(tmp_path / "stick").is_relative_to(tmp_path / "stick")
    monkeypatch.chdir(tmp_path)
    assert paths.data_folder(Path("stick")) == tmp_path / "stick"
    assert paths.data_folder(Path("~/stick")) == Path.home() / "stick"
    assert not (tmp_path / "stick").exists()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the Linux folders")
def test_data_and_log_follow_the_desktop_rules(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    assert paths.data_folder() == tmp_path / "share" / "samraad"
    assert paths.demo_folder() == tmp_path / "share" / "samraad-demo"
    assert paths.log_folder().is_relative_to(tmp_path / "state" / "samraad")


def test_data_is_local_to_the_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[dict[str, object]] = []

    def user_data_dir(name: str, **options: object) -> str:
        asked.append(options)
        return f"/anywhere/{name}"

    monkeypatch.setattr("platformdirs.user_data_dir", user_data_dir)
    paths.data_folder()
    assert asked == [{"appauthor": False, "roaming": False}]


def test_resources_are_found_here_and_in_a_packaged_build(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert (paths.resources_folder() / "icons" / "house.svg").is_file()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.resources_folder() == tmp_path / "resources"


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("OneDrive/Samråd", "OneDrive"),
        ("OneDrive - Nord kommune/Dokumenter", "OneDrive"),
        ("Library/CloudStorage/OneDrive-Nord", "OneDrive"),
        ("dropbox", "Dropbox"),
        ("Dropbox (Nord kommune)/paneler", "Dropbox"),
        ("Google Drive/x", "Google Drive"),
        ("Library/CloudStorage/GoogleDrive-post@nord.example/My Drive", "Google Drive"),
        ("Min disk/x", "Google Drive"),
        ("iCloudDrive", "iCloud"),
        ("Library/Mobile Documents/com~apple~CloudDocs/x", "iCloud"),
        ("Nextcloud/x/y", "Nextcloud"),
        ("Nextcloud2", "Nextcloud"),
        ("Dokumenter/Samråd", None),
        ("Dropboxer vi har kjent", None),
        ("OneDriven", None),
        ("Prosjekt Nextcloud-innføring", None),
    ],
)
def test_synced_folders_are_known_by_name(tmp_path: Path, folder: str, service: str | None) -> None:
    assert paths.synced_folder(tmp_path / folder) == service


@pytest.mark.parametrize(
    ("mark", "service"),
    [
        (".dropbox", "Dropbox"),
        (".tmp.drivedownload", "Google Drive"),
        (".nextcloudsync.log", "Nextcloud"),
        (".sync_0a1b.db", "Nextcloud"),
    ],
)
def test_synced_folders_are_known_by_what_the_service_leaves(tmp_path: Path, mark: str, service: str) -> None:
    below = tmp_path / "sky" / "a" / "b"
    below.mkdir(parents=True)
    assert paths.synced_folder(below) is None
    (tmp_path / "sky" / mark).touch()
    assert paths.synced_folder(below) == service
    assert paths.synced_folder(below / "not made yet") == service


def test_dropbox_settings_in_the_home_folder_do_not_make_it_synced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    (tmp_path / ".dropbox").mkdir()
    assert paths.synced_folder(tmp_path / "Dokumenter") is None


def test_onedrive_under_another_name_is_known_from_its_variable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OneDriveCommercial", str(tmp_path / "Felles"))
    assert paths.synced_folder(tmp_path / "Felles" / "x") == "OneDrive"
    assert paths.synced_folder(tmp_path / "Felles2") is None


@pytest.mark.skipif(os.name == "nt", reason="needs leave to make links")
def test_a_link_into_a_synced_folder_is_seen_through(tmp_path: Path) -> None:
    (tmp_path / "Dropbox" / "panel").mkdir(parents=True)
    (tmp_path / "panel").symlink_to(tmp_path / "Dropbox" / "panel")
    assert paths.synced_folder(tmp_path / "panel") == "Dropbox"
