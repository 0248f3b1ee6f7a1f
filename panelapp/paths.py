"""Where things lie on each system: the panel file, the demonstration, the log and what ships with Samråd."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

import platformdirs

_NAME = "samraad"

# The names that the sync programs give their folders, also for a workplace ("OneDrive - Nord kommune").
_SYNC_NAMES: tuple[tuple[str, str], ...] = (
    ("OneDrive", r"onedrive(\s*-.+)?"),
    ("Dropbox", r"dropbox(\s*\(.+\)|-.+)?"),
    ("Google Drive", r"google ?drive(\s*\(.+\)|-.+)?|my drive|min disk|mit drev"),
    ("iCloud", r"icloud ?drive|icloud~.+|com~apple~clouddocs"),
    ("Nextcloud", r"nextcloud(\s*-?\d+)?"),
)

# What they leave in the top folder when the user has given it another name.
_SYNC_MARKS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Dropbox", (".dropbox", ".dropbox.cache")),
    ("Google Drive", (".tmp.drivedownload", ".tmp.driveupload")),
    ("Nextcloud", (".nextcloudsync.log", ".sync_*.db", "._sync_*.db")),
)

_ONEDRIVE_VARIABLES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")


def data_folder(override: Path | None = None) -> Path:
    """The folder of the panel file; `override` is the user's own choice (`--data-dir`).

    Local application data, never the roaming profile, so that nobody's answers travel between machines on
    their own. The folder is not made here.
    """
    if override is not None:
        return override.expanduser().absolute()
    return Path(platformdirs.user_data_dir(_NAME, appauthor=False, roaming=False))


def demo_folder(override: Path | None = None) -> Path:
    """The demonstration's own folder, beside the real one; in it where that is the top of a drive."""
    folder = data_folder(override)
    return folder.with_name(f"{folder.name}-demo") if folder.name else folder / f"{_NAME}-demo"


def log_folder(override: Path | None = None) -> Path:
    """The folder of the log; with `override` it stays with the data, so a memory stick leaves no trace."""
    if override is not None:
        return data_folder(override) / "log"
    return Path(platformdirs.user_log_dir(_NAME, appauthor=False))


def resources_folder() -> Path:
    """The folder with pictures, fonts, icons, translations and forms, also in a packaged build."""
    unpacked = getattr(sys, "_MEIPASS", None)
    home = Path(unpacked) if isinstance(unpacked, str) else Path(__file__).resolve().parent.parent
    return home / "resources"


def synced_folder(path: Path) -> str | None:
    """The name of the sync service whose folder `path` lies in, or None.

    A sync program may put an older data file beside a newer write-ahead log, which opens without complaint
    and is silently corrupt. Therefore such folders are refused. `path` need not exist.
    """
    for place in (path.expanduser().absolute(), path.expanduser().resolve()):
        service = _service_by_name(place) or _service_by_mark(place)
        if service is not None:
            return service
    return None


def _service_by_name(place: Path) -> str | None:
    for variable in _ONEDRIVE_VARIABLES:
        root = os.environ.get(variable)
        if root and place.is_relative_to(root):
            return "OneDrive"
    for part in place.parts:
        for service, pattern in _SYNC_NAMES:
            if re.fullmatch(pattern, part.casefold()):
                return service
    return None


def _service_by_mark(place: Path) -> str | None:
    home = Path.home()
    for folder in (place, *place.parents):
        # ~/.dropbox is where Dropbox keeps its settings, not a sign that the home folder is synced.
        if folder == home:
            continue
        for service, marks in _SYNC_MARKS:
            if any(any(folder.glob(mark)) for mark in marks):
                return service
    return None
