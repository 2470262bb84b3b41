"""The foot of the window: saved when, backed up when, one line of work with Stop, Undo."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from coprod_desktop.ui.jobs import Job
from coprod_desktop.ui.theme import sized
from coprod_desktop.ui.theme.tokens import STATUS
from coprod_desktop.ui.widgets.buttons import LinkButton, QuietButton
from coprod_desktop.ui.widgets.labels import PlainLabel
from coprod_desktop.ui.widgets.layouts import STRETCH, held, row
from coprod_desktop.wording import frame


class StatusStrip(QWidget):
    """Quiet facts that calm: what was saved, what is safe, what is going on."""

    undo_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.saved = PlainLabel(frame.NOT_SAVED_YET, wraps=False)
        self.backed_up = PlainLabel(frame.NOT_BACKED_UP, wraps=False)
        self.undo = LinkButton(frame.NOTHING_TO_UNDO)
        self.undo.clicked.connect(self.undo_wanted)
        self.work = PlainLabel("", wraps=False)
        self.bar = sized(QProgressBar(), fixedWidth=120)
        self.bar.setTextVisible(False)
        self.stop = QuietButton(frame.STOP)
        self.stop.clicked.connect(self._stop)
        self._line = held(row(self.work, self.bar, self.stop))
        self._line.hide()
        self._job: Job | None = None
        self.setLayout(
            row(
                self.saved,
                self.backed_up,
                STRETCH,
                self._line,
                self.undo,
                gap=16,
                edge=(16, 2, 16, 2),
            )
        )
        sized(self, minimumHeight=STATUS)

    def show_saved(self, at: datetime | None) -> None:
        """Say when something was last saved."""
        self.saved.setText(frame.saved(at))

    def show_backup(self, at: datetime | None, now: datetime) -> None:
        """Say how old the newest backup is."""
        self.backed_up.setText(frame.backed_up(at, now))

    def show_undo(self, name: str | None) -> None:
        """Say what Undo would take back."""
        self.undo.say(frame.undo(name))
        self.undo.setEnabled(name is not None)

    def show_job(self, job: Job) -> None:
        """Show one line of work with Stop, until it ends."""
        self._job = job
        self.work.setText(frame.how_far(job.title, 0, 0))
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(job.title)
        self.stop.setEnabled(True)
        self.stop.say(frame.STOP)
        self._line.show()
        job.progressed.connect(self._progress)
        job.ended.connect(self._ended)

    @property
    def busy(self) -> bool:
        """Whether a job is on its way."""
        return self._job is not None

    def _progress(self, done: int, total: int) -> None:
        if self._job is not None:
            self.bar.setRange(0, total)
            self.bar.setValue(done)
            self.work.setText(frame.how_far(self._job.title, done, total))

    def _ended(self) -> None:
        self._job = None
        self._line.hide()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.stop()
            self.stop.setEnabled(False)
            self.stop.say(frame.STOPPING)
