"""Tabs are built while somebody works: nothing of them may stand as a window of its own."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget


class Shown(QObject):
    """Remembers every widget that appears as a window."""

    def __init__(self):
        super().__init__()
        self.kinds = []

    def eventFilter(self, watched, event):  # noqa: N802
        shows = event.type() == QEvent.Type.Show
        if shows and isinstance(watched, QWidget) and watched.isWindow():
            self.kinds.append(type(watched).__name__)
        return False


def test_building_the_tabs_by_and_by_takes_the_keys_from_nobody(window, qtbot):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    shown = Shown()
    QApplication.instance().installEventFilter(shown)
    try:
        with qtbot.waitCallback() as done:
            window.stack.prepare(done)
    finally:
        QApplication.instance().removeEventFilter(shown)
    assert shown.kinds == []
    assert window.isActiveWindow()
