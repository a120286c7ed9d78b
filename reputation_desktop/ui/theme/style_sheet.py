"""The style sheet, made from a mode's tokens and the size of text.

Widgets say what they are by a dynamic property `role`; nothing else in the program names a colour in a style
sheet. Roles of labels: score, hero, title, heading, strong, body, secondary, small, warning, error, good. Of buttons:
primary, plain (none given), link, quiet, chip, danger. Of frames: card, sunk, notice, notice-error, strip, line.
"""

from __future__ import annotations

from collections.abc import Callable

from reputation_desktop.ui.theme.tokens import FOLDER, Tokens

_LABELS = {
    "score": (64, 600, "text"),
    "hero": (30, 600, "text"),
    "title": (24, 600, "text"),
    "heading": (16, 600, "text"),
    "strong": (14, 600, "text"),
    "review": (16, 400, "text"),
    "body": (14, 400, "text"),
    "secondary": (13, 400, "text2"),
    "small": (12, 400, "text3"),
    "warning": (13, 400, "amber"),
    "error": (13, 400, "ember"),
    "good": (13, 400, "accent"),
}
"""Role: size in px, weight, colour."""


def style_sheet(mode: str, tokens: Tokens, px: Callable[[float], int]) -> str:
    """The whole program's style sheet.

    Args:
        mode: `light` or `dark`.
        tokens: the mode's colours.
        px: makes device-independent pixels of the design's, scaled by the size of text.
    """
    return "\n".join((_base(tokens, px), _labels(tokens, px), _frames(tokens, px), _buttons(tokens, px),
                      _fields(tokens, px, mode), _lists(tokens, px)))  # fmt: skip


def _base(t: Tokens, px: Callable[[float], int]) -> str:
    return f"""
QWidget {{ color: {t.text}; font-size: {px(14)}px; }}
QMainWindow, QDialog, QWidget[role="page"] {{ background: {t.bg}; }}
QToolTip {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.edge}; padding: {px(6)}px; }}
QScrollArea, QScrollArea > QWidget > QWidget[role="page"] {{ border: none; background: {t.bg}; }}
QScrollBar:vertical {{ background: transparent; width: {px(10)}px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: {px(10)}px; margin: 0; }}
QScrollBar::handle {{ background: {t.hatch}; border-radius: {px(3)}px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: {px(36)}px; }}
QScrollBar::handle:horizontal {{ min-width: {px(36)}px; }}
QScrollBar::handle:hover {{ background: {t.edge}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QMenu {{ background: {t.surface}; border: 1px solid {t.line}; padding: {px(4)}px; }}
QMenu::item {{ padding: {px(7)}px {px(24)}px {px(7)}px {px(12)}px; border-radius: {px(6)}px; }}
QMenu::icon {{ padding-left: {px(8)}px; }}
QMenu::item:selected {{ background: {t.sel}; color: {t.text}; }}
QMenu::item:disabled {{ color: {t.text3}; }}
QMenu::separator {{ height: 1px; background: {t.line}; margin: {px(4)}px; }}
QProgressBar {{ background: {t.line}; border: none; border-radius: {px(2)}px; max-height: {px(4)}px; }}
QProgressBar::chunk {{ background: {t.accent}; border-radius: {px(2)}px; }}
QSplitter::handle {{ background: {t.line}; }}
"""


def _labels(t: Tokens, px: Callable[[float], int]) -> str:
    rules = [
        f'QLabel[role="{role}"] {{ font-size: {px(size)}px; font-weight: {weight}; color: {getattr(t, colour)};'
        f" letter-spacing: {_tracking(px(size)):.2f}px; }}"
        for role, (size, weight, colour) in _LABELS.items()
    ]
    return "\n".join(("QLabel { background: transparent; }", *rules))


def _tracking(size: int) -> float:
    """Large letters stand closer together, as the typeface's makers have it for display sizes."""
    return -0.018 * size if size >= 20 else 0.0


def _frames(t: Tokens, px: Callable[[float], int]) -> str:
    return f"""
QFrame[role="card"] {{ background: {t.surface}; border: 1px solid {t.line}; border-radius: {px(12)}px; }}
QFrame[role="rail"] {{ background: {t.sunk}; border: none; border-right: 1px solid {t.line}; }}
QFrame[role="sunk"] {{ background: {t.sunk}; border: none; }}
QFrame[role="strip"] {{ background: {t.bg}; border: none; border-top: 1px solid {t.line}; }}
QFrame[role="side"] {{ background: {t.bg}; border: none; border-right: 1px solid {t.line}; }}
QFrame[role="notice"] {{ background: {t.amber_soft}; border: none; border-radius: {px(8)}px; }}
QFrame[role="notice-good"] {{ background: {t.accent_soft}; border: none; border-radius: {px(8)}px; }}
QFrame[role="notice-error"] {{ background: {t.ember_soft}; border: none; border-radius: {px(8)}px; }}
QFrame[role="line"] {{ background: {t.line}; border: none; max-height: 1px; min-height: 1px; }}
QFrame[role="toast"] {{ background: {t.text}; border: none; border-radius: {px(8)}px; }}
QFrame[role="toast"] QLabel {{ color: {t.surface}; }}
QFrame[role="toast"] QPushButton {{ color: {t.surface}; background: transparent; border: 1px solid transparent;
    text-decoration: underline; padding: 0 {px(8)}px; }}
QFrame[role="toast"] QPushButton:focus {{ border: 1px solid {t.surface}; }}
"""


def _buttons(t: Tokens, px: Callable[[float], int]) -> str:
    return f"""
QPushButton, QToolButton {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.edge};
    border-radius: {px(8)}px; padding: 0 {px(14)}px; min-height: {px(32)}px; font-weight: 500; }}
QPushButton:hover, QToolButton:hover {{ background: {t.sel}; }}
QPushButton:pressed, QToolButton:pressed {{ background: {t.accent_soft}; }}
QPushButton:focus, QToolButton:focus {{ border: 2px solid {t.accent}; padding: 0 {px(14) - 1}px;
    min-height: {px(32) - 2}px; }}
QPushButton:disabled, QToolButton:disabled {{ color: {t.text3}; border-color: {t.line}; background: {t.bg}; }}
QPushButton::menu-indicator, QToolButton::menu-indicator {{ image: none; width: 0; }}
QPushButton[role="primary"] {{ background: {t.accent}; color: {t.on_accent}; border-color: {t.accent};
    font-weight: 600; }}
QPushButton[role="primary"]:hover {{ background: {t.accent_hover}; border-color: {t.accent_hover}; }}
QPushButton[role="primary"]:focus {{ border: 2px solid {t.text}; }}
QPushButton[role="primary"]:disabled {{ background: {t.sunk}; color: {t.text3}; border-color: {t.line}; }}
QPushButton[role="danger"] {{ color: {t.ember}; border-color: {t.ember}; }}
QPushButton[role="link"], QToolButton[role="link"] {{ background: transparent; color: {t.accent};
    border: 1px solid transparent; padding: 0 {px(4)}px; min-height: {px(28)}px; font-weight: 500;
    font-size: {px(13)}px; text-align: left; }}
QPushButton[role="link"]:hover, QToolButton[role="link"]:hover {{ color: {t.accent_hover};
    text-decoration: underline; background: transparent; }}
QPushButton[role="link"]:focus, QToolButton[role="link"]:focus {{ border: 1px solid {t.accent}; padding: 0 {px(4)}px;
    min-height: {px(28)}px; }}
QPushButton[role="link"]:disabled {{ color: {t.text3}; }}
QPushButton[role="quiet"], QToolButton[role="quiet"] {{ background: transparent; border: 1px solid transparent;
    color: {t.text2}; padding: 0 {px(10)}px; }}
QPushButton[role="quiet"]:hover,
QToolButton[role="quiet"]:hover {{ background: {t.sel}; }}
QPushButton[role="quiet"]:focus, QToolButton[role="quiet"]:focus {{ border: 2px solid {t.accent};
    padding: 0 {px(10) - 1}px; }}
QToolButton[role="icon"] {{ background: transparent; border: 1px solid transparent; padding: 0;
    min-width: {px(32)}px; min-height: {px(32)}px; }}
QToolButton[role="icon"]:hover, QToolButton[role="icon"]:checked {{ background: {t.sel}; }}
QToolButton[role="icon"]:focus {{ border: 2px solid {t.accent}; padding: 0; min-width: {px(32) - 2}px; }}
QPushButton[role="chip"] {{ border-radius: {(px(26) + 2) // 2}px; min-height: {px(26)}px; padding: 0 {px(12)}px;
    border-color: {t.line}; color: {t.text2}; font-size: {px(13)}px; font-weight: 400; }}
QPushButton[role="chip"]:hover {{ border-color: {t.edge}; }}
QPushButton[role="chip"]:checked {{ background: {t.accent_soft}; border-color: {t.accent}; color: {t.accent};
    font-weight: 600; }}
QPushButton[role="chip"]:focus {{ border: 2px solid {t.accent}; padding: 0 {px(12) - 1}px;
    min-height: {px(26) - 2}px; }}
QPushButton[role="nav"] {{ background: transparent; border: 1px solid transparent; text-align: left;
    color: {t.text}; padding: 0 {px(10)}px; min-height: {px(36)}px; font-weight: 400; }}
QPushButton[role="nav"]:hover {{ background: {t.sunk}; }}
QPushButton[role="nav"]:checked {{ background: {t.sel}; color: {t.accent}; font-weight: 600; }}
QPushButton[role="nav"]:focus {{ border: 2px solid {t.accent}; padding: 0 {px(10) - 1}px; }}
"""


def _fields(t: Tokens, px: Callable[[float], int], mode: str) -> str:
    signs = (FOLDER / "themes" / mode).as_posix()
    fields = "QLineEdit, QSpinBox, QDoubleSpinBox, QTimeEdit, QDateEdit, QDateTimeEdit, QComboBox"
    focused = ", ".join(f"{field.strip()}:focus" for field in fields.split(", "))
    return f"""
{fields} {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.edge}; border-radius: {px(8)}px;
    padding: 0 {px(10)}px; min-height: {px(34)}px; selection-background-color: {t.accent};
    selection-color: {t.on_accent}; }}
{focused} {{ border: 2px solid {t.accent}; padding: 0 {px(10) - 1}px; min-height: {px(34) - 2}px; }}
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus, QComboBox QLineEdit, QComboBox QLineEdit:focus {{
    border: none; padding: 0; min-height: 0; background: transparent; }}
QSlider {{ min-height: {px(28)}px; background: transparent; }}
QSlider::groove:horizontal {{ background: {t.edge}; height: {px(4)}px; border-radius: {px(2)}px; }}
QSlider::sub-page:horizontal {{ background: {t.accent}; border-radius: {px(2)}px; }}
QSlider::handle:horizontal {{ background: {t.surface}; border: 2px solid {t.accent}; width: {px(16)}px;
    margin: -{px(8)}px 0; border-radius: {px(10)}px; }}
QSlider::handle:horizontal:focus {{ background: {t.accent}; }}
QLineEdit QToolButton {{ border: none; padding: 0; min-height: 0; min-width: 0; background: transparent; }}
QLineEdit[role="large"] {{ min-height: {px(44)}px; font-size: {px(16)}px; padding: 0 {px(12)}px; }}
QLineEdit[role="large"]:focus {{ min-height: {px(42)}px; padding: 0 {px(12) - 1}px; }}
QLineEdit:disabled, QComboBox:disabled {{ color: {t.text3}; background: {t.bg}; }}
QLineEdit[invalid="true"] {{ border-color: {t.ember}; }}
QPlainTextEdit, QTextEdit {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.edge};
    border-radius: {px(8)}px; padding: {px(6)}px; selection-background-color: {t.accent};
    selection-color: {t.on_accent}; }}
QPlainTextEdit:focus, QTextEdit:focus {{ border: 2px solid {t.accent}; padding: {px(6) - 1}px; }}
QPlainTextEdit[role="bare"], QTextEdit[role="bare"], QLineEdit[role="bare"] {{ border: none; background: transparent; }}
QPlainTextEdit[role="bare"], QTextEdit[role="bare"] {{ padding: 0; }}
QComboBox::drop-down, QDateEdit::drop-down, QDateTimeEdit::drop-down {{ border: none; width: {px(28)}px; }}
QComboBox::down-arrow, QDateEdit::down-arrow, QDateTimeEdit::down-arrow {{
    image: url("{signs}-down.svg"); width: {px(14)}px; height: {px(14)}px; }}
QComboBox QAbstractItemView {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.line};
    selection-background-color: {t.sel}; selection-color: {t.text}; outline: none; padding: {px(4)}px; }}
QSpinBox::up-button, QDoubleSpinBox::up-button, QTimeEdit::up-button, QDateEdit::up-button,
QSpinBox::down-button, QDoubleSpinBox::down-button, QTimeEdit::down-button, QDateEdit::down-button {{
    border: none; background: transparent; width: {px(20)}px; margin-right: {px(4)}px; }}
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow, QTimeEdit::up-arrow, QDateEdit::up-arrow {{
    image: url("{signs}-up.svg"); width: {px(11)}px; height: {px(11)}px; }}
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow, QTimeEdit::down-arrow, QDateEdit::down-arrow {{
    image: url("{signs}-down.svg"); width: {px(11)}px; height: {px(11)}px; }}
QCheckBox, QRadioButton {{ spacing: {px(10)}px; min-height: {px(28)}px; background: transparent;
    border: 1px solid transparent; border-radius: {px(6)}px; padding-right: {px(4)}px; }}
QCheckBox:focus, QRadioButton:focus {{ border: 1px solid {t.accent}; }}
QCheckBox::indicator {{ width: {px(16)}px; height: {px(16)}px; border: 1px solid {t.edge};
    border-radius: {px(4)}px; background: {t.surface}; }}
QCheckBox::indicator:checked {{ background: {t.accent}; border-color: {t.accent};
    image: url("{signs}-tick.svg"); }}
QRadioButton::indicator {{ width: {px(16)}px; height: {px(16)}px; border: 1px solid {t.edge};
    border-radius: {px(8)}px; background: {t.surface}; }}
QRadioButton::indicator:checked {{ border: {px(5)}px solid {t.accent}; width: {px(8)}px; height: {px(8)}px; }}
"""


def _lists(t: Tokens, px: Callable[[float], int]) -> str:
    return f"""
QTableView, QListView, QTreeView {{ background: {t.surface}; color: {t.text}; border: none; outline: none;
    gridline-color: {t.line}; selection-background-color: {t.sel}; selection-color: {t.text}; }}
QHeaderView::section {{ background: {t.surface}; color: {t.text2}; border: none;
    border-bottom: 1px solid {t.line}; padding: {px(8)}px; font-size: {px(12)}px; }}
QTableView::item {{ padding: {px(6)}px; border-bottom: 1px solid {t.line}; }}
QTableView::item:focus {{ border: 2px solid {t.accent}; }}
"""
