"""The look: two palettes, one type family, lengths that follow the text size.

What is in force is read back from the QApplication (its palette and font), so nothing here is kept twice.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from panelapp.paths import resources_folder

BODY_PIXELS = 16
"""Body text at 100 %."""

TEXT_SIZES = (100, 125, 150, 200)
"""Text sizes offered, in per cent."""

SPACE = (8, 12, 16, 20, 28)
"""The steps of spacing, in pixels at 100 %."""

FAMILY = "Source Sans 3"

_ROLES = {"h1": (26, 700), "h2": (17, 700), "h3": (16, 600), "body": (16, 400), "strong": (16, 600), "small": (14.5, 400),
          "timer": (44, 700)}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Colours:
    """One theme's colours by role, `#RRGGBB`."""

    paper: str
    surface: str
    line: str
    control_line: str
    ink: str
    muted: str
    spruce: str
    spruce_hover: str
    on_spruce: str
    spruce_deep: str
    spruce_tint: str
    on_tint: str
    amber: str
    amber_ground: str
    amber_mark: str
    berry: str
    berry_ground: str
    bar_ground: str
    neutral_ground: str
    rail: str
    rail_selected: str
    on_rail: str
    desk: str
    wall: str = "#0E1415"
    wall_ink: str = "#F4EFE6"
    wall_muted: str = "#B9C3C1"
    wall_line: str = "#7CC0B2"


LIGHT = Colours(
    paper="#FAF8F4",
    surface="#FFFFFF",
    line="#E5E0D7",
    control_line="#8B8F87",
    ink="#1E2A2D",
    muted="#5C686B",
    spruce="#1D5B55",
    spruce_hover="#174A45",
    on_spruce="#FFFFFF",
    spruce_deep="#133C3A",
    spruce_tint="#E6F0EC",
    on_tint="#1D5B55",
    amber="#8A4E0B",
    amber_ground="#FCEFDC",
    amber_mark="#B8690F",
    berry="#A3323F",
    berry_ground="#FBE6E6",
    bar_ground="#EFEAE0",
    neutral_ground="#EFEDE7",
    rail="#133C3A",
    rail_selected="#335553",
    on_rail="#F3F6F4",
    desk="#EAE4DA",
)

DARK = Colours(
    paper="#14191A",
    surface="#1D2425",
    line="#313A3B",
    control_line="#788586",
    ink="#F0EDE6",
    muted="#A9B4B4",
    spruce="#7CC0B2",
    spruce_hover="#93CFC3",
    on_spruce="#0B1F1D",
    spruce_deep="#0E2F2D",
    spruce_tint="#1E3733",
    on_tint="#9AD3C7",
    amber="#F0B96B",
    amber_ground="#3A2C16",
    amber_mark="#E0A04A",
    berry="#F08A94",
    berry_ground="#3B1F23",
    bar_ground="#2C3536",
    neutral_ground="#2A3233",
    rail="#0E2F2D",
    rail_selected="#1F4744",
    on_rail="#E8EFEC",
    desk="#0F1314",
)


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app


def colours() -> Colours:
    """The colours in force."""
    return DARK if _app().palette().color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


def px(length: float) -> int:
    """A length given in pixels at 100 % text, at the text size in force."""
    return round(length * _app().font().pixelSize() / BODY_PIXELS)


def font(role: str) -> QFont:
    """The font for `h1`, `h2`, `h3`, `body`, `strong`, `small` or `timer` at the text size in force."""
    size, weight = _ROLES[role]
    wanted = QFont(_app().font())
    wanted.setPixelSize(px(size))
    wanted.setWeight(QFont.Weight(weight))
    if role == "timer":
        wanted.setFeature(QFont.Tag("tnum"), 1)
    return wanted


def text_width(text: str, role: str = "body") -> int:
    """Pixels that `text` takes in the font of `role`."""
    return round(QFontMetricsF(font(role)).horizontalAdvance(text))


def load_fonts() -> None:
    """Make the fonts that come with the program known to Qt."""
    folder = resources_folder() / "fonts"
    for style in ("Regular", "Semibold", "Bold", "It"):
        path = folder / f"SourceSans3-{style}.ttf"
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise FileNotFoundError(path.name)


def apply(theme: str = "system", text_size: int = 100) -> None:
    """Put a theme (`light`, `dark` or `system`) and a text size in per cent in force."""
    app = _app()
    system_dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    dark = system_dark if theme == "system" else theme == "dark"
    chosen = DARK if dark else LIGHT
    body = QFont(FAMILY)
    body.setPixelSize(round(BODY_PIXELS * text_size / 100))
    body.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    app.setFont(body)
    app.setPalette(_palette(chosen))
    app.setStyleSheet(_style_sheet(chosen))


def _palette(c: Colours) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled):
        for which, colour in (
            (role.Window, c.paper),
            (role.WindowText, c.ink),
            (role.Base, c.surface),
            (role.AlternateBase, c.paper),
            (role.Text, c.ink),
            (role.PlaceholderText, c.muted),
            (role.Button, c.surface),
            (role.ButtonText, c.ink),
            (role.BrightText, c.berry),
            (role.Highlight, c.spruce),
            (role.HighlightedText, c.on_spruce),
            (role.Accent, c.spruce),
            (role.Link, c.spruce),
            (role.LinkVisited, c.spruce),
            (role.ToolTipBase, c.surface),
            (role.ToolTipText, c.ink),
            (role.Light, c.line),
            (role.Midlight, c.line),
            (role.Mid, c.line),
            (role.Dark, c.control_line),
            (role.Shadow, c.line),
        ):
            palette.setColor(group, which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(c.muted))
    return palette


def _style_sheet(c: Colours) -> str:
    """The short style sheet on top of Fusion and the palette; `class` is a dynamic property of our own widgets."""
    pad_y, pad_x, least = px(7), px(14), px(22)
    shade = "light" if c is LIGHT else "dark"
    arrows = (resources_folder() / "icons" / "arrows").as_posix()
    return f"""
    QToolTip {{ background: {c.surface}; color: {c.ink}; border: 1px solid {c.line}; padding: 4px; }}
    QFrame[class="surface"] {{ background: {c.surface}; border: 1px solid {c.line}; border-radius: 13px; }}
    QFrame[class="desk"] {{ background: {c.desk}; border: none; border-radius: 13px; }}
    QFrame[class="hairline"] {{ background: {c.line}; border: none; }}
    QFrame[class="banner-look"] {{ background: {c.amber_ground}; border: 1px solid {c.amber_mark}; border-radius: 13px; }}
    QFrame[class="said"] {{ background: {c.spruce_tint}; border: none; border-left: 3px solid {c.spruce}; }}
    QFrame[class="banner-good"] {{ background: {c.spruce_tint}; border: 1px solid {c.spruce}; border-radius: 13px; }}
    QFrame[class="banner-late"] {{ background: {c.berry_ground}; border: 1px solid {c.berry}; border-radius: 13px; }}
    QFrame[class="banner-plain"] {{ background: {c.surface}; border: 1px solid {c.line}; border-radius: 13px; }}
    QLabel[class="muted"] {{ color: {c.muted}; }}
    QLabel[class="look"] {{ color: {c.amber}; }}
    QLabel[class="late"] {{ color: {c.berry}; }}
    QLabel[class="good"] {{ color: {c.on_tint}; }}
    QLabel[class="pill-plain"] {{ background: {c.neutral_ground}; color: {c.muted}; }}
    QLabel[class="pill-good"] {{ background: {c.spruce_tint}; color: {c.on_tint}; }}
    QLabel[class="pill-look"] {{ background: {c.amber_ground}; color: {c.amber}; }}
    QLabel[class="pill-late"] {{ background: {c.berry_ground}; color: {c.berry}; }}
    QLabel[class^="pill"] {{ border-radius: {px(12)}px; padding: {px(3)}px {px(10)}px; }}

    QPushButton {{ background: {c.surface}; color: {c.ink}; border: 1px solid {c.line}; border-radius: 9px;
        padding: {pad_y}px {pad_x}px; min-height: {least}px; }}
    QPushButton:hover {{ background: {c.paper}; border-color: {c.control_line}; }}
    QPushButton:pressed {{ background: {c.spruce_tint}; }}
    QPushButton:disabled {{ color: {c.muted}; background: {c.paper}; }}
    QPushButton:checked {{ background: {c.spruce_tint}; color: {c.on_tint}; border-color: {c.spruce}; }}
    QPushButton[class="primary"] {{ background: {c.spruce}; color: {c.on_spruce}; border: 1px solid {c.spruce}; }}
    QPushButton[class="primary"]:hover {{ background: {c.spruce_hover}; }}
    QPushButton[class="primary"]:disabled {{ background: {c.neutral_ground}; color: {c.muted}; border-color: {c.line}; }}
    QPushButton[class="bare"] {{ background: transparent; border: 1px solid transparent; padding: {px(5)}px; }}
    QPushButton[class="bare"]:hover {{ border-color: {c.line}; background: {c.paper}; }}
    QPushButton[class="bare"]:checked {{ background: {c.spruce_tint}; }}
    QPushButton:focus {{ border: 2px solid {c.ink}; padding: {pad_y - 1}px {pad_x - 1}px; }}
    QPushButton[class="bare"]:focus {{ border: 2px solid {c.ink}; padding: {px(5) - 1}px; }}
    QPushButton[class="primary"]:focus {{ border: 2px solid {c.amber_mark}; padding: {pad_y - 1}px {pad_x - 1}px; }}
    QPushButton::menu-indicator {{ width: 0px; }}

    QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDateEdit, QTimeEdit, QDateTimeEdit {{
        background: {c.surface}; color: {c.ink}; border: 1px solid {c.control_line}; border-radius: 9px;
        padding: {px(5)}px {px(10)}px; selection-background-color: {c.spruce}; selection-color: {c.on_spruce}; }}
    QLineEdit, QComboBox, QSpinBox, QDateEdit, QTimeEdit {{ min-height: {least}px; }}
    QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus,
    QTimeEdit:focus {{ border: 2px solid {c.spruce}; padding: {px(5) - 1}px {px(10) - 1}px; }}
    QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QSpinBox:disabled, QDateEdit:disabled,
    QTimeEdit:disabled {{ background: {c.paper}; color: {c.muted}; border-color: {c.line}; }}
    QLineEdit:read-only {{ background: {c.paper}; }}
    QSpinBox QLineEdit, QDateEdit QLineEdit, QTimeEdit QLineEdit, QComboBox QLineEdit {{ border: none; padding: 0 0 0 {px(8)}px;
        min-height: 0; background: transparent; }}
    QComboBox::drop-down {{ border: none; width: {px(26)}px; }}
    QComboBox::down-arrow {{ image: url({arrows}/down-{shade}.svg); width: {px(16)}px; height: {px(16)}px; }}
    QSpinBox::up-button, QDateEdit::up-button, QTimeEdit::up-button {{ border: none; width: {px(20)}px; }}
    QSpinBox::down-button, QDateEdit::down-button, QTimeEdit::down-button {{ border: none; width: {px(20)}px; }}
    QSpinBox::up-arrow, QTimeEdit::up-arrow {{ image: url({arrows}/up-{shade}.svg); width: {px(13)}px; height: {px(13)}px; }}
    QSpinBox::down-arrow, QTimeEdit::down-arrow {{ image: url({arrows}/down-{shade}.svg); width: {px(13)}px;
        height: {px(13)}px; }}
    QDateEdit::drop-down {{ border: none; width: {px(26)}px; }}
    QDateEdit::down-arrow {{ image: url({arrows}/down-{shade}.svg); width: {px(16)}px; height: {px(16)}px; }}
    QComboBox QAbstractItemView {{ background: {c.surface}; color: {c.ink}; border: 1px solid {c.line};
        selection-background-color: {c.spruce_tint}; selection-color: {c.ink}; padding: 4px; outline: none; }}
    QCheckBox, QRadioButton {{ spacing: {px(8)}px; min-height: {px(28)}px; }}
    QCheckBox::indicator {{ width: {px(18)}px; height: {px(18)}px; border: 1px solid {c.control_line};
        border-radius: 5px; background: {c.surface}; }}
    QCheckBox::indicator:checked {{ background: {c.spruce}; border-color: {c.spruce};
        image: url({arrows}/check-{shade}.svg); }}
    QCheckBox:focus, QRadioButton:focus {{ outline: none; color: {c.spruce}; text-decoration: underline; }}

    QTableView, QListView, QTreeView {{ background: {c.surface}; border: none; outline: none;
        selection-background-color: {c.spruce_tint}; selection-color: {c.ink}; gridline-color: {c.line}; }}
    QTableView:focus, QListView:focus, QTreeView:focus {{ border: 2px solid {c.spruce}; border-radius: 6px; }}
    QListView[class="choices"] {{ border: 1px solid {c.line}; border-radius: 8px; padding: 4px; }}
    QListView[class="choices"]:focus {{ border: 2px solid {c.spruce}; border-radius: 8px; padding: 3px; }}
    QListView[class="choices"]::item {{ padding: 0 {px(8)}px; border-radius: 6px; }}
    QListView[class="choices"]::item:selected {{ background: {c.spruce_tint}; color: {c.ink}; }}
    QTableView::item {{ border-bottom: 1px solid {c.line}; padding: 0 {px(8)}px; }}
    QTableView::item:focus {{ border: 2px solid {c.spruce}; }}
    QHeaderView {{ background: {c.surface}; border: none; }}
    QHeaderView::section {{ background: {c.surface}; color: {c.muted}; border: none; border-bottom: 1px solid {c.line};
        padding: {px(8)}px; }}
    QTableCornerButton::section {{ background: {c.surface}; border: none; }}
    QScrollArea, QScrollArea > QWidget > QWidget[class="page"] {{ background: transparent; border: none; }}
    QAbstractScrollArea::corner {{ background: transparent; border: none; }}
    QScrollBar:vertical {{ background: transparent; width: 12px; margin: 2px; }}
    QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 2px; }}
    QScrollBar::handle {{ background: {c.control_line}; border-radius: 4px; min-height: 32px; min-width: 32px; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QProgressBar {{ background: {c.bar_ground}; border: none; border-radius: 4px; max-height: 8px; min-height: 8px; }}
    QProgressBar::chunk {{ background: {c.spruce}; border-radius: 4px; }}
    QMenu {{ background: {c.surface}; color: {c.ink}; border: 1px solid {c.line}; padding: 6px; }}
    QMenu::item {{ padding: {px(7)}px {px(24)}px {px(7)}px {px(12)}px; border-radius: 6px; }}
    QMenu::item:selected {{ background: {c.spruce_tint}; color: {c.ink}; }}
    QMenu::item:disabled {{ color: {c.muted}; }}
    QMenu::separator {{ height: 1px; background: {c.line}; margin: 4px 8px; }}

    QScrollArea#rail, QWidget#rooms {{ background: {c.rail}; border: none; }}
    QWidget#rooms QPushButton {{ background: transparent; color: {c.on_rail}; border: 2px solid transparent;
        border-radius: 9px; text-align: left; padding: {px(8)}px {px(10)}px; }}
    QWidget#rooms QPushButton:hover {{ background: {c.rail_selected}; }}
    QWidget#rooms QPushButton:checked {{ background: {c.rail_selected}; }}
    QWidget#rooms QPushButton:focus {{ border: 2px solid {c.on_rail}; }}
    """
