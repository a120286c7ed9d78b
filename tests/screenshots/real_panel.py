"""Photographs the program on a real panel: `python -m tests.screenshots.real_panel DIR`, as `make panel` does.

An X server of its own with openbox, xfce4-panel and xfce4-notifyd, whose Debian packages have to be installed, and
imagemagick and xdotool, which look and click. The icon in the tray, a notification with its buttons, the menu.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from tests.desktop.desktop import ROOT, Desktop
from tests.desktop.waiting_shop import waiting_shop

NEEDED = ("Xvfb", "dbus-daemon", "openbox", "xfce4-panel", "xdotool", "import")
NOTIFICATIONS = sorted(Path("/usr/lib").glob("*/xfce4/notifyd/xfce4-notifyd"))
WIDTH, HEIGHT, PANEL = 1280, 800, 34
FROID = "Accueil plutôt froid, et la tarte aux poires n’était plus là à midi."
WAITED_H: dict[str, dict[str, float]] = {
    "light": {FROID: 24.5, "The soup was cold and the bread was gone.": 6},
    "dark": {
        FROID: 169,
        "The soup was cold and the bread was gone.": 50,
        "We waited for forty minutes although the room was empty.": 26,
        "Der Kaffee war lauwarm.": 25,
    },
}
"""On the light panel one complaint is due, on the dark one several are."""

_BACKDROP = """
import sys
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication([])
desk = QWidget()
desk.setAttribute(Qt.WidgetAttribute.WA_X11NetWmWindowTypeDesktop)
desk.setStyleSheet("background: " + sys.argv[1])
desk.setGeometry(application.primaryScreen().geometry())
desk.show()
application.exec()
"""
_PLUGINS = ("tasklist", "separator", "clock", "systray")
_PANEL = """<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array">
    <value type="int" value="1"/>
    <property name="dark-mode" type="bool" value="{dark}"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=8;x=0;y=0"/>
      <property name="length" type="uint" value="100"/>
      <property name="position-locked" type="bool" value="true"/>
      <property name="size" type="uint" value="{size}"/>
      <property name="plugin-ids" type="array">{ids}</property>
    </property>
  </property>
  <property name="plugins" type="empty">{plugins}</property>
</channel>
"""


def main() -> None:
    """Takes all pictures."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("target", type=Path, nargs="?", default=Path("out/panel"))
    target: Path = arguments.parse_args().target
    missing = [name for name in NEEDED if shutil.which(name) is None]
    if not NOTIFICATIONS:
        missing.append("xfce4-notifyd")
    if missing:
        raise SystemExit(f"Not on this machine: {', '.join(missing)}")
    target.mkdir(parents=True, exist_ok=True)
    for look in ("light", "dark"):
        _photograph(target, look)
    print(f"{len(list(target.glob('*.png')))} pictures in {target}")


def _photograph(target: Path, look: str) -> None:
    with ExitStack() as until_then:
        folder = Path(until_then.enter_context(tempfile.TemporaryDirectory())) / "shop"
        waiting_shop(folder, WAITED_H[look])
        desktop = until_then.enter_context(Desktop(notifications=False, tray=False, installed=True))
        _configure(desktop.home, dark=look == "dark")
        shade = "#2b3330" if look == "dark" else "#c9d5d0"
        for command in (
            ["openbox"],
            [sys.executable, "-c", _BACKDROP, shade],
            ["xfce4-panel", "--disable-wm-check"],
            [str(NOTIFICATIONS[0])],
        ):
            until_then.enter_context(_running(desktop, command))
        _appears(desktop, "xfce4-panel")
        until_then.enter_context(
            _running(desktop, [sys.executable, str(ROOT / "main.py"), "--data", str(folder), "--minimized"])
        )
        _appears(desktop, "xfce4-notifyd")
        _take(desktop, target / f"notification-{look}.png")
        _run(desktop, "xdotool", "mousemove", str(WIDTH - PANEL // 2), str(HEIGHT - PANEL // 2), "click", "3")
        _appears(desktop, "wrapper-2.0")
        _take(desktop, target / f"menu-{look}.png")


def _configure(home: Path, *, dark: bool) -> None:
    folder = home / ".config" / "xfce4" / "xfconf" / "xfce-perchannel-xml"
    folder.mkdir(parents=True)
    ids = "".join(f'<value type="int" value="{number}"/>' for number, _ in enumerate(_PLUGINS, start=1))
    plugins = "".join(_plugin(number, name) for number, name in enumerate(_PLUGINS, start=1))
    panel = _PANEL.format(dark=str(dark).lower(), size=PANEL, ids=ids, plugins=plugins)
    (folder / "xfce4-panel.xml").write_text(panel, encoding="utf-8")


def _plugin(number: int, name: str) -> str:
    spread = '<property name="expand" type="bool" value="true"/><property name="style" type="uint" value="0"/>'
    inside = spread if name == "separator" else ""
    return f'<property name="plugin-{number}" type="string" value="{name}">{inside}</property>'


@contextmanager
def _running(desktop: Desktop, command: list[str]) -> Iterator[None]:
    quiet = subprocess.DEVNULL
    program = subprocess.Popen(command, cwd=ROOT, env=desktop.environment, stdout=quiet, stderr=quiet)
    try:
        yield
    finally:
        program.terminate()
        program.wait()


def _run(desktop: Desktop, *command: str) -> None:
    subprocess.run(command, env=desktop.environment, check=True, timeout=60, stdout=subprocess.DEVNULL)


def _appears(desktop: Desktop, window_class: str) -> None:
    """Waits until a window of this program is on the screen, and a little for what it still paints."""
    _run(desktop, "xdotool", "search", "--sync", "--onlyvisible", "--class", window_class)
    _run(desktop, "sleep", "2")


def _take(desktop: Desktop, path: Path) -> None:
    _run(desktop, "import", "-window", "root", str(path))


if __name__ == "__main__":
    main()
