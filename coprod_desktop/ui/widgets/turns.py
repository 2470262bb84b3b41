"""Does long work on the screen in small steps, one in each turn of the event loop."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer


class Turns(QObject):
    """Steps that are done one after another while the person may go on working.

    Beginning anew drops the steps that are left.
    """

    def __init__(self, parent: QObject, pause: int = 0) -> None:
        super().__init__(parent)
        self._steps: Iterator[object] = iter(())
        self._then: Callable[[], None] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(pause)
        self._timer.timeout.connect(self._next)

    def begin(self, steps: Iterator[object], then: Callable[[], None] | None = None) -> None:
        """Do these steps, and `then` what follows when all are done."""
        self._steps, self._then = steps, then
        self._timer.start()

    def stop(self) -> None:
        """Drop what is left."""
        self._timer.stop()

    @property
    def busy(self) -> bool:
        """Whether steps are left."""
        return self._timer.isActive()

    def _next(self) -> None:
        for _step in self._steps:
            return
        self._timer.stop()
        if self._then is not None:
            self._then()
