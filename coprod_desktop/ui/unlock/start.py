"""Starts in two stages: the first window alone; once it is painted, one worker reads the rest."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QThread, QTimer, Signal
from PySide6.QtWidgets import QApplication

from coprod_desktop.ui import faults
from coprod_desktop.ui.settings import Settings
from coprod_desktop.ui.theme import look
from coprod_desktop.ui.unlock.window import UnlockWindow
from coprod_desktop.wording import frame


class _Reader(QThread):
    """Imports the rest of the app. What it reads is handed over on the screen's thread."""

    done = Signal(object)

    def __init__(self, load: Callable[[], Any], parent: QObject) -> None:
        super().__init__(parent)
        self._load = load

    def run(self) -> None:
        """Read it."""
        self.done.emit(self._load())


class Start(QObject):
    """The first window and what follows it."""

    def __init__(
        self, load: Callable[[], Callable[[Settings, Path], Any]], home: Path, settings: Settings
    ) -> None:
        super().__init__()
        self._settings, self._home = settings, home
        self.doors: Any = None
        look().wear(settings.scheme, settings.zoom)
        self.window = UnlockWindow(settings.recent, home)
        self.window.opened.connect(self._opened)
        self._reader = _Reader(load, self)
        self._reader.done.connect(self._ready)
        self.window.painted.connect(lambda: QTimer.singleShot(0, self._reader.start))

    def wait(self) -> None:
        """Wait until the worker has read everything, before the process ends."""
        self._reader.wait()
        self.window.jobs.wait()
        if self.doors is not None:
            self.doors.wait()

    def _ready(self, roof: Callable[[Settings, Path], Any]) -> None:
        self.doors = roof(self._settings, self._home)
        self.doors.locked.connect(self._locked)
        self.doors.troubled.connect(self.window.unlock.problem.say)
        self.doors.restore_wanted.connect(self.window.offer_restore)
        self.doors.renewed.connect(self.window.show_made)
        self.window.ready(self.doors)

    def _opened(self, file: Any) -> None:
        self.doors.show(file)
        self.window.hide()
        self.window.unlock.forget()

    def _locked(self) -> None:
        self.window.show_recent(self._settings.recent)
        self.window.show()
        self.window.activateWindow()


def run(
    load: Callable[[], Callable[[Settings, Path], Any]],
    settings_file: Path,
    home: Path,
    *,
    example: bool = False,
    folder: Path | None = None,
) -> int:
    """Show the first window and stay until the person is done. The exit code."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName(frame.APP)
    app.setQuitOnLastWindowClosed(False)
    settings = Settings(settings_file)
    if folder is not None:
        settings.remember_file(folder)
    start = Start(load, home, settings)
    faults.watch(lambda fault: start.window.unlock.problem.say(fault.sentence))
    start.window.closed.connect(app.quit)
    start.window.show()
    if example:
        start.window.show_page("example")
    code = app.exec()
    start.wait()
    return code
