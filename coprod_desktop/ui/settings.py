"""What the app remembers about how a person likes it. No personal data, no word typed."""

import json
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QSplitter, QWidget

from coprod_desktop.ui.theme import Scheme
from coprod_desktop.ui.widgets.table_view import TableView

RECENT: Final = 8


# size: one screen put together, part by part
class Settings:
    """One small file beside the app's other settings; passed in, so tests have their own."""

    def __init__(self, path: Path) -> None:
        self.folder = path.parent
        self._kept = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def scheme(self) -> Scheme:
        """The colours chosen."""
        kept = str(self._kept.value("look/scheme", Scheme.SYSTEM))
        known = {each.value: each for each in Scheme}
        return known.get(kept, Scheme.SYSTEM)

    @property
    def zoom(self) -> float:
        """The size of everything, 1.0 being 100 %."""
        return float(str(self._kept.value("look/zoom", "1.0")))

    @property
    def lock_after(self) -> int:
        """Minutes without a touch until the file is locked."""
        return int(str(self._kept.value("lock/minutes", "5")))

    @property
    def offers_reports(self) -> bool:
        """Whether to offer a report of our own bugs. Only when somebody asked for it."""
        return str(self._kept.value("reports/offer", "no")) == "yes"

    @property
    def recent(self) -> list[Path]:
        """The charity files opened last, newest first."""
        return [Path(each) for each in json.loads(str(self._kept.value("files/recent", "[]")))]

    def keep(self, name: str, value: object) -> None:
        """Remember one thing, such as `look/zoom`."""
        self._kept.setValue(name, str(value))

    def remember_file(self, folder: Path) -> None:
        """Put a file at the head of the recent ones."""
        found = [folder, *(each for each in self.recent if each != folder)][:RECENT]
        self._kept.setValue("files/recent", json.dumps([str(each) for each in found]))

    def keep_window(self, window: QWidget) -> None:
        """Remember where a window is, its splitters and its lists' columns."""
        self._kept.setValue("window/geometry", window.saveGeometry())
        for at, splitter in enumerate(window.findChildren(QSplitter)):
            name = splitter.objectName() or f"{at}"
            self._kept.setValue(f"splitters/{name}", splitter.saveState())
        for table in window.findChildren(TableView):
            if table.objectName():
                self._kept.setValue(
                    f"columns/{table.objectName()}", json.dumps(table.header_choice())
                )
        self._kept.sync()

    def restore_window(self, window: QWidget) -> bool:
        """Put a window where it was; Qt keeps it on a screen that is there. False when unknown."""
        kept: Any = self._kept.value("window/geometry")
        return isinstance(kept, QByteArray) and window.restoreGeometry(kept)

    def restore_parts(self, part: QWidget) -> None:
        """Put splitters and columns inside a tab as they were."""
        for splitter in part.findChildren(QSplitter):
            kept: Any = self._kept.value(f"splitters/{splitter.objectName()}")
            if splitter.objectName() and isinstance(kept, QByteArray):
                splitter.restoreState(kept)
        for table in part.findChildren(TableView):
            kept = self._kept.value(f"columns/{table.objectName()}")
            if table.objectName() and kept:
                table.restore_header([tuple(each) for each in json.loads(str(kept))])

    def value(self, name: str, otherwise: str = "") -> str:
        """Something remembered earlier."""
        return str(self._kept.value(name, otherwise))
