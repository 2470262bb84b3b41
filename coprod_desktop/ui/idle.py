"""Locks the file when nobody is there: after some minutes without a touch, and on suspend.

The clock is passed in. A tick that comes much later than it should means that the computer slept,
on every system, whether or not it told us.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

TICK: Final = timedelta(seconds=5)
SLEPT: Final = timedelta(seconds=60)
_TOUCHES: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class Idle(QObject):
    """Emits `left` once nobody has touched the app for `limit`, or when the computer slept.

    It watches whole windows, not every widget: one cheap look per touch.
    """

    left = Signal()

    def __init__(
        self, now: Callable[[], datetime], limit: timedelta, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._now, self.limit = now, limit
        self._touched = self._ticked = now()
        self._timer = QTimer(self)
        self._timer.setInterval(int(TICK.total_seconds() * 1000))
        self._timer.timeout.connect(self.tick)
        self._timer.start()
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._watch)
            app.applicationStateChanged.connect(self._state)

    def touch(self) -> None:
        """Somebody is there."""
        self._touched = self._now()

    def tick(self) -> None:
        """Look at the clock."""
        now = self._now()
        slept = abs(now - self._ticked) > SLEPT
        self._ticked = now
        if slept or now - self._touched >= self.limit:
            self._touched = now
            self.left.emit()

    def sleeping(self) -> None:
        """The system says that it goes to sleep."""
        self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Note a touch and let it pass."""
        if event.type() in _TOUCHES:
            self._touched = self._now()
        return False

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def _state(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationSuspended:
            self.sleeping()
