"""The one place where work leaves the screen's thread.

A job is a function that takes a `Progress` and returns something. Jobs run one after another on one
worker thread; a result, or a failure, comes back on the screen's thread.
"""

from collections.abc import Callable
from threading import Event
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot

from coprod_desktop.domain.progress import Progress, Stopped

Result = TypeVar("Result")


class Job(QObject):
    """One piece of work on its way."""

    progressed = Signal(int, int)  # done, total
    ended = Signal()
    _settled = Signal(object, object)  # result, problem

    def __init__(
        self,
        title: str,
        work: Callable[[Progress], Any],
        then: Callable[[Any], None] | None,
        otherwise: Callable[[BaseException], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.title = title
        self._work, self._then, self._otherwise = work, then, otherwise
        self._stop = Event()
        self._settled.connect(self._settle)

    def stop(self) -> None:
        """Ask the work to stop when it next says how far it is. What it began is rolled back."""
        self._stop.set()

    def run(self) -> None:
        """Do the work. Called on the worker thread."""
        try:
            self._settled.emit(self._work(self._tell), None)
        except BaseException as problem:  # noqa: BLE001 - carried to the screen's thread, not lost
            self._settled.emit(None, problem)

    def _tell(self, done: int, total: int) -> None:
        if self._stop.is_set():
            raise Stopped
        self.progressed.emit(done, total)

    @Slot(object, object)
    def _settle(self, result: object, problem: BaseException | None) -> None:
        self.ended.emit()
        if problem is None:
            if self._then is not None:
                self._then(result)
        elif not isinstance(problem, Stopped):
            self._otherwise(problem)
        self.deleteLater()


class Jobs(QObject):
    """Runs jobs one after another, off the screen's thread."""

    started = Signal(object)  # Job

    def __init__(
        self, otherwise: Callable[[BaseException], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._otherwise = otherwise
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)

    def run(
        self,
        title: str,
        work: Callable[[Progress], Result],
        then: Callable[[Result], None] | None = None,
    ) -> Job:
        """Start a job; `then` gets its result on the screen's thread."""
        job = Job(title, work, then, self._otherwise, self)
        self.started.emit(job)
        self._pool.start(job.run)
        return job

    def wait(self) -> None:
        """Wait until all jobs are done, before the app closes or locks."""
        self._pool.waitForDone()
