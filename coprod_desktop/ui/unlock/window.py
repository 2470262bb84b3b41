"""The first window: one calm half that says what this is, one half with the page that is needed."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from coprod_desktop.ui.faults import described
from coprod_desktop.ui.jobs import Jobs
from coprod_desktop.ui.theme import look, sized
from coprod_desktop.ui.unlock.doors import Answers, Doors
from coprod_desktop.ui.unlock.first_run import FirstRun
from coprod_desktop.ui.unlock.pages import RestorePage, SheetPage, UnlockPage
from coprod_desktop.ui.unlock.sheet_page import CodePage
from coprod_desktop.ui.unlock.side import Side
from coprod_desktop.ui.widgets.layouts import column, row
from coprod_desktop.wording import unlock as words


class UnlockWindow(QWidget):
    """Asks for what opens the file; hands it to `Doors` as soon as those have arrived.

    Signals: `painted()` once, after the first paint; `opened(file)` when a file is open;
    `closed()` when the person closes the window.
    """

    painted = Signal()
    opened = Signal(object)
    closed = Signal()

    def __init__(self, recent: Sequence[Path], home: Path) -> None:
        super().__init__()
        self.setObjectName("desk")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(words.WINDOW)
        self._doors: Doors | None = None
        self._waiting: Callable[[Doors], None] | None = None
        self._was_painted = False
        self._made: object = None
        self._home = home
        self.jobs = Jobs(self._failed, self)
        self.unlock, self.pages = UnlockPage(), QStackedWidget()
        self._rare: dict[str, Any] = {}
        self.pages.addWidget(self.unlock)
        right = column(self.pages, edge=(40, 40, 40, 24))
        self._side = Side()
        body = row(self._side, right, gap=0)
        body.setStretch(1, 1)
        self.setLayout(body)
        self.unlock.opened.connect(self._open)
        self.unlock.went.connect(self.show_page)
        self.unlock.folder_wanted.connect(self._choose_folder)
        self.show_recent(recent)
        sized(self, minimumWidth=420, minimumHeight=360)
        look().dress(self)
        self.resize(look().px(960), look().px(640))

    def show_recent(self, recent: Sequence[Path]) -> None:
        """Offer these files, or the first run when there are none."""
        self.unlock.show_files(recent)
        self.unlock.forget()
        self.show_page("unlock" if recent else "first")

    def show_page(self, name: str) -> None:
        """Show a page: unlock, sheet, restore, first, code; or open the example."""
        if name == "example":
            self._slow(lambda doors: doors.example())
            return
        page = self._page(name)
        self.pages.setCurrentWidget(page)
        first = {"unlock": "passphrase", "sheet": "code", "restore": "backup", "first": "charity"}
        if name in first:
            getattr(page, first[name]).setFocus()

    def show_code(self, code: str) -> None:
        """Show a recovery code."""
        self._page("code").show_code(code)
        self.show_page("code")

    def offer_restore(self, folder: Path) -> None:
        """Offer to bring back a backup of one file, the newest first."""
        self._page("restore").offer(folder)
        self.show_page("restore")

    @property
    def first_run(self) -> FirstRun:
        """The five questions."""
        page: FirstRun = self._page("first")
        return page

    def ready(self, doors: Doors) -> None:
        """The rest of the app is there; do what was asked for meanwhile."""
        self._doors = doors
        self.unlock.ready.setText("")
        if self._waiting is not None:
            waiting, self._waiting = self._waiting, None
            waiting(doors)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Say once that something is on the screen."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep the room for the words where there is little of it."""
        super().resizeEvent(event)
        self._side.setVisible(event.size().width() >= look().px(820))

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Leave the app."""
        event.accept()
        self.closed.emit()

    def _page(self, name: str) -> Any:
        # The rare pages are made when they are wanted: the first paint must not wait for them.
        if name == "unlock":
            return self.unlock
        if name not in self._rare:
            make: dict[str, Callable[[], QWidget]] = {
                "sheet": self._sheet,
                "restore": self._restore,
                "first": self._first,
                "code": self._code,
            }
            self._rare[name] = make[name]()
            self.pages.addWidget(self._rare[name])
        return self._rare[name]

    def _sheet(self) -> SheetPage:
        page = SheetPage()
        page.left.connect(lambda: self.show_page("unlock"))
        page.opened.connect(self._open_with_sheet)
        return page

    def _restore(self) -> RestorePage:
        page = RestorePage(self._home)
        page.left.connect(lambda: self.show_page("unlock"))
        page.restored.connect(
            lambda backup, secret, into: self._slow(
                lambda doors: doors.restore(backup, secret, into)
            )
        )
        return page

    def _first(self) -> FirstRun:
        page = FirstRun()
        page.left.connect(lambda: self.show_page("unlock"))
        page.answered.connect(self._create)
        page.example_wanted.connect(lambda: self.show_page("example"))
        page.suggestion_wanted.connect(
            lambda: self._with(lambda doors: page.suggest(doors.suggestion()))
        )
        page.passphrase_typed.connect(
            lambda text, *known: self._with(
                lambda doors: page.show_strength(doors.strength(text, *known))
            )
        )
        return page

    def _code(self) -> CodePage:
        page = CodePage()
        page.done.connect(lambda: self.opened.emit(self._made))
        page.print_wanted.connect(self._save_sheet)
        return page

    def _open(self, folder: Path, passphrase: str) -> None:
        self._slow(lambda doors: doors.open(folder, passphrase, ""))

    def _open_with_sheet(self, code: str) -> None:
        folder = self.unlock.files.value
        if folder is None:
            self._choose_folder()
            folder = self.unlock.files.value
        if folder is not None:
            self._slow(lambda doors: doors.open(folder, "", code))

    def _create(self, answers: Answers) -> None:
        self._slow(lambda doors: doors.create(answers), self.show_made)

    def show_made(self, made: object) -> None:
        """Show the code of a file that was just made, or that has new keys."""
        self._made = made
        self._with(lambda doors: self.show_code(doors.recovery_code(made)))

    def _save_sheet(self) -> None:
        name = str(Path.home() / f"{words.CODE_SAVE_AS}.pdf")
        found, _kind = QFileDialog.getSaveFileName(self, words.CODE_SAVE_AS, name, words.PDF_KIND)
        if not found:
            return

        def then(pdf: bytes) -> None:
            Path(found).write_bytes(pdf)
            self._page("code").said.setText(words.sheet_saved(found))

        doors, made = self._doors, self._made
        if doors is not None:
            self.jobs.run(words.CODE_SAVE_AS, lambda _tell: doors.recovery_sheet(made), then)

    def _slow(
        self, work: Callable[[Doors], object], then: Callable[[Any], None] | None = None
    ) -> None:
        self._busy(on=True)
        after = then or self.opened.emit

        def finished(result: Any) -> None:
            self._busy(on=False)
            after(result)

        def start(doors: Doors) -> None:
            self.jobs.run(words.OPENING, lambda _tell: work(doors), finished)

        self._with(start)

    def _with(self, use: Callable[[Doors], None]) -> None:
        if self._doors is not None:
            use(self._doors)
        else:
            self._waiting = use
            self.unlock.ready.setText(words.GETTING_READY)

    def _busy(self, *, on: bool) -> None:
        page = self.pages.currentWidget()
        problem, busy = getattr(page, "problem", None), getattr(page, "busy", None)
        if busy is not None:
            busy(on=on)
        if on and problem is not None:
            problem.say("")

    def _failed(self, problem: BaseException) -> None:
        self._busy(on=False)
        page: Any = self.pages.currentWidget()
        page.problem.say(described(problem).sentence)

    def _choose_folder(self) -> None:
        found = QFileDialog.getExistingDirectory(self, words.CHOOSE_FOLDER, str(self._home))
        if found:
            known = [each for each in self.unlock.files.values if each is not None]
            self.unlock.show_files([Path(found), *known])
            self.unlock.passphrase.setFocus()
