"""The shell that works: what tabs are handed, on one open file."""

from collections.abc import Callable, Iterable
from datetime import date, datetime
from typing import Any, Concatenate
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.ids import MemberId
from coprod_desktop.domain.progress import Progress
from coprod_desktop.domain.text import initials
from coprod_desktop.readmodels.keeping import Kept
from coprod_desktop.store.workspace import Command, Workspace
from coprod_desktop.ui.charity_file import CharityFile
from coprod_desktop.ui.faults import Fault, described
from coprod_desktop.ui.jobs import Jobs
from coprod_desktop.ui.shell import Answer, Asked, Place, Result
from coprod_desktop.wording import frame
from coprod_desktop.wording import undo as names


# size: the handles of `Shell`, and the few the window itself needs
class WorkingShell(QObject):
    """Asks, does, runs jobs and moves about, and tells the window what to show."""

    changed = Signal(object)  # Changes
    said = Signal(str, bool)  # words for a toast, with Undo or not
    failed = Signal(object, object)  # Fault, the widget it belongs beside
    went = Signal(object)  # Place
    paper_wanted = Signal(str, object)  # key, options
    export_person_wanted = Signal(object)  # MemberId
    export_wanted = Signal(object)  # the table or list to be saved
    curtain_moved = Signal(bool)
    act_wanted = Signal(str)  # the key of an entry of the menus

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.file: CharityFile | None = None
        self.jobs = Jobs(self.fail, self)
        self.curtain_changed: list[Callable[[], None]] = []
        self._curtain = False
        workspace.listeners.append(self.changed.emit)

    def ask(
        self,
        question: Callable[Concatenate[Any, Asked], Answer],
        *args: Asked.args,
        **kwargs: Asked.kwargs,
    ) -> Answer:
        """The answer to one question."""
        return self.workspace.ask(question, *args, **kwargs)

    def do(
        self, command: Command[Result], said: str | None = None, beside: QWidget | None = None
    ) -> Result | None:
        """Run one command; say so with Undo, or say why not."""
        try:
            result = self.workspace.do(command)
        except Exception as problem:  # noqa: BLE001 - faults decides what each kind looks like
            self.failed.emit(described(problem), beside)
            return None
        if said is not None:
            self.said.emit(said, command.can_undo)
        return result

    def swap(self, *, back: bool, entry: UUID | None = None) -> None:
        """Undo (`back`) or redo; an entry of History when given."""
        try:
            name = self.workspace.undo_name if back else self.workspace.redo_name
            self.workspace.undo(entry) if back else self.workspace.redo()
        except Exception as problem:  # noqa: BLE001 - faults decides what each kind looks like
            self.failed.emit(described(problem), None)
            return
        if name is not None and entry is None:
            words = names.name(name)
            self.said.emit(frame.undone(words) if back else frame.redone(words), False)

    def job(
        self,
        title: str,
        work: Callable[[Progress], Result],
        then: Callable[[Result], None] | None = None,
    ) -> None:
        """Do slow work off the screen's thread."""
        self.jobs.run(title, work, then)

    def toast(self, text: str) -> None:
        """Say something in passing."""
        self.said.emit(text, False)

    def print_paper(self, key: str, **options: object) -> None:
        """Open the print dialog for a paper."""
        self.paper_wanted.emit(key, options)

    def export_list(self, view: QWidget) -> None:
        """Save a table as it is shown, as an open file."""
        self.export_wanted.emit(view)

    def export_person(self, member: MemberId) -> None:
        """Save everything about one person as open files."""
        self.export_person_wanted.emit(member)

    def go(self, place: Place) -> None:
        """Show a place in the app."""
        self.went.emit(place)

    def act(self, key: str) -> None:
        """Do what an entry of the menus does, by its key."""
        self.act_wanted.emit(key)

    @property
    def kept(self) -> Kept | None:
        """How the file is kept; None for what needs no keeping, such as the example."""
        return None if self.file is None else self.file.kept()

    def fail(self, problem: BaseException) -> None:
        """Show a problem that belongs beside nothing, such as a job's."""
        self.failed.emit(described(problem), None)

    def draw_curtain(self, *, down: bool) -> None:
        """Show initials instead of names, or names again."""
        self._curtain = down
        for tell in self.curtain_changed:
            tell()
        self.curtain_moved.emit(down)

    @property
    def curtain(self) -> bool:
        """Whether names are shown as initials."""
        return self._curtain

    def today(self) -> date:
        """Today in London."""
        return self.workspace.today()

    def now(self) -> datetime:
        """This moment."""
        return self.workspace.now()

    def name(self, text: str) -> str:
        """A person's name as it may be shown now."""
        return initials(text) if self._curtain else text

    @property
    def actor(self) -> str:
        """The person who unlocked the file."""
        return self.workspace.actor


def watching(controllers: Iterable[Any], areas: frozenset[Any]) -> list[Any]:
    """The controllers that show something of these areas."""
    return [each for each in controllers if each.watches & areas]


__all__ = ["Fault", "WorkingShell", "watching"]
