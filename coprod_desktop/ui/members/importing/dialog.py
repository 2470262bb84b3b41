"""The window an import happens in: four steps, one clear next one, and Stop while it works."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from coprod_desktop.exchange import tables
from coprod_desktop.ui.members.importing.choose_page import ChoosePage
from coprod_desktop.ui.members.importing.columns_page import ColumnsPage
from coprod_desktop.ui.members.importing.done_page import DonePage
from coprod_desktop.ui.members.importing.people_page import PeoplePage
from coprod_desktop.ui.theme import look
from coprod_desktop.ui.widgets.buttons import QuietButton, StopButton
from coprod_desktop.ui.widgets.frames import DialogFrame, Rail
from coprod_desktop.ui.widgets.labels import IconLabel, PlainLabel
from coprod_desktop.ui.widgets.layouts import STRETCH, held, row
from coprod_desktop.ui.widgets.pages import Pages
from coprod_desktop.wording import importing as words

CHOOSE, COLUMNS, PEOPLE, DONE = (key for key, _ in words.STEPS)
_ORDER = (CHOOSE, COLUMNS, PEOPLE, DONE)
_WIDE, _TALL = 1240, 720


class ImportDialog(DialogFrame):
    """Signals: `dropped(Path)`, `step_wanted(key)`, `stop_wanted()`, and those of its pages."""

    dropped = Signal(object)
    step_wanted = Signal(str)
    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(words.TITLE, words.NEXT, words.NOT_NOW, parent=parent, width=640)
        self.setAcceptDrops(True)
        self.resize(look().px(_WIDE), look().px(_TALL))
        self.steps = Rail(words.STEPS)
        self.steps.chosen.connect(self.step_wanted)
        self.choose, self.columns = ChoosePage(), ColumnsPage()
        self.people, self.ending = PeoplePage(), DonePage()
        self.pages = Pages()
        self._page: dict[str, QWidget] = dict(
            zip(_ORDER, (self.choose, self.columns, self.people, self.ending), strict=True)
        )
        for page in self._page.values():
            self.pages.addWidget(page)
        self.stop = StopButton(words.STOP)
        self.stop.clicked.connect(self.stop_wanted)
        self.working = PlainLabel("")
        self._line = held(row(IconLabel("hourglass", "primary"), self.working, STRETCH, self.stop))
        self.back = QuietButton(words.BACK, "arrow-left")
        self.back.clicked.connect(self._step_back)
        self.foot.insertWidget(0, self.back)
        self.add(self.steps, self._line, self.pages)
        self.step = CHOOSE
        self.show_working("")
        self.show_step(CHOOSE)

    def show_step(self, key: str, do: str = "", *, ready: bool = True) -> None:
        """Bring one step to the front; `do` is what the one main button says."""
        self.step = key
        self.steps.choose(key)
        self.pages.setCurrentWidget(self._page[key])
        self.pages.updateGeometry()
        self.show_reached({CHOOSE} if key == CHOOSE else {key})
        self.back.setVisible(key in (COLUMNS, PEOPLE))
        self.leave.setVisible(key != DONE)
        self.show_main(do, ready=ready)
        self._begin()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Fit into the window below, and begin with what is to be done, not with the steps."""
        parent = self.parentWidget()
        if parent is not None:
            room = parent.window().size()
            self.resize(self.size().boundedTo(room))
        super().showEvent(event)
        self._begin()

    def _begin(self) -> None:
        """Lead to the first thing a person does in this step."""
        first = {CHOOSE: self.choose.choose, PEOPLE: self.people.rows, DONE: self.main}
        part = first.get(self.step) or next(iter(self.columns.fields.values()), None)
        if part is not None:
            part.setFocus()

    def show_main(self, do: str, *, ready: bool = True) -> None:
        """Say on the main button what comes next; nothing hides it."""
        if self.main is not None:
            self.main.setVisible(bool(do))
            self.main.say(do)
            self.main.setEnabled(ready and not self.working.text())

    def show_reached(self, keys: Sequence[str] | set[str]) -> None:
        """Let the steps that were reached be gone to."""
        at = _ORDER.index(self.step)
        for place, key in enumerate(_ORDER):
            before = place < at and self.step != DONE
            self.steps.buttons[key].setEnabled(key in keys or before)

    def show_working(self, text: str) -> None:
        """Say what it is doing, with Stop; nothing when it is done."""
        self.working.setText(text)
        self._line.setVisible(bool(text))
        self.pages.setEnabled(not text)
        self.steps.setEnabled(not text)
        self.back.setEnabled(not text)
        if self.main is not None and text:
            self.main.setEnabled(False)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Take a file that can be brought in."""
        if dropped_file(event) is not None and not self.working.text():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Look into the file that was dropped."""
        path = dropped_file(event)
        if path is not None:
            event.acceptProposedAction()
            self.dropped.emit(path)

    def _step_back(self) -> None:
        self.step_wanted.emit(_ORDER[max(0, _ORDER.index(self.step) - 1)])


def dropped_file(event: QDropEvent) -> Path | None:
    """The file that is dragged, if it can be brought in."""
    for url in event.mimeData().urls():
        path = Path(url.toLocalFile())
        if url.isLocalFile() and tables.takes(path):
            return path
    return None
