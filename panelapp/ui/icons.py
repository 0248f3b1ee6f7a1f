"""Line icons tinted from the palette; always shown beside a word."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from panelapp.paths import resources_folder
from panelapp.ui import theme


@lru_cache(maxsize=256)
def _svg(name: str) -> str:
    return (resources_folder() / "icons" / f"{name}.svg").read_text("utf-8")


def pixmap(name: str, size: int, colour: str, ratio: float = 1.0, behind: int = 0) -> QPixmap:
    """The icon `name` as a picture of `size` × `size` logical pixels in `colour` (`#RRGGBB`), `behind` empty to its right."""
    picture = QPixmap(round((size + behind) * ratio), round(size * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer = QSvgRenderer(QByteArray(_svg(name).replace("currentColor", colour).encode()))
    renderer.render(painter, QRectF(0, 0, picture.height(), picture.height()))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def icon(name: str, colour: str | None = None, size: int = 20, behind: int = 0) -> QIcon:
    """The icon `name` in the ink of the theme or in `colour`, sharp on every screen that is connected."""
    made = QIcon()
    for ratio in {screen.devicePixelRatio() for screen in QGuiApplication.screens()}:
        made.addPixmap(pixmap(name, theme.px(size), colour or theme.colours().ink, ratio, behind))
        if colour is not None:
            # Left to Qt, a white icon greyed out cannot be seen on the pale ground of a button that is off.
            made.addPixmap(pixmap(name, theme.px(size), theme.colours().muted, ratio, behind), QIcon.Mode.Disabled)
    return made
