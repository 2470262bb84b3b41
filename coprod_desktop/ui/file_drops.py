"""Takes files that are dropped anywhere on the window, where nothing nearer takes them."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget


class FileDrops(QObject):
    """Listens to a window: `takes` says whether a file is for us, `take` gets it."""

    def __init__(
        self, window: QWidget, takes: Callable[[Path], bool], take: Callable[[Path], None]
    ) -> None:
        super().__init__(window)
        self._takes, self._take = takes, take
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Welcome a file while it is dragged, and take it when it is dropped."""
        kind = event.type()
        if kind not in (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop):
            return super().eventFilter(watched, event)
        path = self._file(event) if isinstance(event, QDropEvent) else None
        if path is None or not isinstance(event, QDropEvent):
            return super().eventFilter(watched, event)
        event.acceptProposedAction()
        if kind is QEvent.Type.Drop:
            self._take(path)
        return True

    def _file(self, event: QDropEvent) -> Path | None:
        for url in event.mimeData().urls():
            path = Path(url.toLocalFile())
            if url.isLocalFile() and self._takes(path):
                return path
        return None
