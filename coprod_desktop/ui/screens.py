"""Draws every screen and dialog as PNG on the example charity: light, dark, and at 200 % text.

python3 dev.py screens --out DIR [--papers]
"""

import argparse
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from coprod_desktop.ui.feedback.gallery import SCREENS as FEEDBACK
from coprod_desktop.ui.frame_gallery import SCREENS as FRAME
from coprod_desktop.ui.gallery import Scene
from coprod_desktop.ui.incentives.gallery import SCREENS as INCENTIVES
from coprod_desktop.ui.information.gallery import SCREENS as INFORMATION
from coprod_desktop.ui.main_window import MainWindow
from coprod_desktop.ui.meetings.gallery import SCREENS as MEETINGS
from coprod_desktop.ui.members.gallery import SCREENS as MEMBERS
from coprod_desktop.ui.members.importing.gallery import SCREENS as IMPORTING
from coprod_desktop.ui.papers.gallery import SCREENS as PAPERS
from coprod_desktop.ui.settings import Settings
from coprod_desktop.ui.shell import Place
from coprod_desktop.ui.theme import Scheme, look
from coprod_desktop.ui.widgets.frames import DialogFrame

# One line for each feature's gallery.
SCENES: Final[tuple[Scene, ...]] = (
    *FRAME, *MEMBERS, *IMPORTING, *INFORMATION, *MEETINGS, *INCENTIVES, *FEEDBACK, *PAPERS,
)  # fmt: skip
VARIANTS: Final = (
    ("light", Scheme.LIGHT, 1.0),
    ("dark", Scheme.DARK, 1.0),
    ("large", Scheme.LIGHT, 2.0),
)
WIDE, TALL = 1366, 768
SETTLED: Final = 150  # milliseconds in which new rows have found their room


class Drawing(QObject):
    """Shows one scene after another and takes its picture once the event loop has laid it out."""

    def __init__(self, window: MainWindow, scenes: Sequence[Scene], out: Path) -> None:
        super().__init__(window)
        self._window, self._out = window, out
        self._left = [(variant, scene) for variant in VARIANTS for scene in scenes]
        self.drawn: list[Path] = []

    def start(self) -> None:
        """Draw them all, then leave the event loop."""
        QTimer.singleShot(0, self._next)

    def _next(self) -> None:
        if not self._left:
            QApplication.quit()
            return
        (name, scheme, zoom), scene = self._left.pop(0)
        if (look().scheme, look().zoom) != (scheme, zoom):
            look().wear(scheme, zoom)
        made = shown(scene, self._window)
        path = self._out / name / f"{scene.key}.png"
        # Twice: layouts inside layouts settle one round of events after the other.
        QTimer.singleShot(20, lambda: QTimer.singleShot(20, lambda: self._take(made, path)))

    def _take(self, made: QWidget, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        made.grab().save(str(path))
        self.drawn.append(path)
        put_away(made, self._window)
        QTimer.singleShot(0, self._next)


def shown(scene: Scene, window: MainWindow) -> QWidget:
    """A scene on the screen: the window at a place, or a widget of its own."""
    made = scene.make(window.shell)
    if isinstance(made, Place):
        window.stack.go(made)
        return window
    if isinstance(made, DialogFrame):
        made.setParent(window, made.windowFlags())
    if not isinstance(made, QDialog):
        made.resize(WIDE, TALL) if look().zoom > 1 else made.resize(960, 640)
    else:
        made.resize(min(made.width(), WIDE), min(made.height(), TALL))
    made.show()
    return made


def put_away(made: QWidget, window: MainWindow) -> None:
    """Close what a scene showed."""
    if made is not window:
        made.hide()
        made.deleteLater()


def main(load: Callable[[], Any], arguments: Sequence[str]) -> int:
    """Draw everything into the folder that was named. `load` brings the roof."""
    parser = argparse.ArgumentParser(prog="dev.py screens", description=__doc__)
    parser.add_argument("--out", type=Path, required=True, metavar="DIR")
    parser.add_argument("--only", default="", metavar="TEXT", help="scenes whose key holds TEXT")
    parser.add_argument("--papers", action="store_true", help="every paper as pictures, too")
    asked = parser.parse_args(arguments)
    app = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(Path(folder) / "settings.ini")
        look().wear(Scheme.LIGHT, 1.0)
        roof = load()(settings, Path(folder))
        window = MainWindow(roof.example(), settings)
        window.resize(WIDE, TALL)
        window.begin()
        window.show()
        drawing = Drawing(window, [each for each in SCENES if asked.only in each.key], asked.out)
        drawing.start()
        app.exec()
        window.let_go()
        window.hide()
        window.file.close()
    sys.stdout.write("".join(f"{path}\n" for path in drawing.drawn))
    return 0
