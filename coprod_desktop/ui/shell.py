"""What every controller is handed: the one way from a tab to the rest of the app.

Controllers never meet the main window, each other, or the database. They meet a `Shell`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar
from uuid import UUID

from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.ids import MemberId
from coprod_desktop.domain.progress import Progress
from coprod_desktop.readmodels.keeping import Kept
from coprod_desktop.store.workspace import Command, Workspace

Asked = ParamSpec("Asked")
Answer = TypeVar("Answer")
Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere in the app: a tab, a leaf of it, and the thing shown there."""

    tab: str
    leaf: str = ""
    id: UUID | None = None


# size: everything a controller may ever want, one small method each
class Shell(Protocol):
    """The app, as a controller sees it.

    Attributes:
        workspace: for a command that runs inside a job, such as an import; else use `do`.
    """

    workspace: Workspace

    def ask(
        self,
        question: Callable[Concatenate[Any, Asked], Answer],
        *args: Asked.args,
        **kwargs: Asked.kwargs,
    ) -> Answer:
        """The answer to one question."""
        ...

    def do(
        self, command: Command[Result], said: str | None = None, beside: QWidget | None = None
    ) -> Result | None:
        """Run one command.

        Args:
            command: what to do.
            said: what a toast says when it is done, with Undo; None for a quiet save.
            beside: where a refusal is shown.

        Returns:
            What the command returned, or None when it was refused or failed.
        """
        ...

    def job(
        self,
        title: str,
        work: Callable[[Progress], Result],
        then: Callable[[Result], None] | None = None,
    ) -> None:
        """Do slow work off the screen's thread, with one line of progress and Stop."""
        ...

    def toast(self, text: str) -> None:
        """Say something in passing."""
        ...

    def print_paper(self, key: str, **options: object) -> None:
        """Open the print dialog for a paper of the catalogue."""
        ...

    def export_list(self, view: QWidget) -> None:
        """Save a table as it is shown, as an open file."""
        ...

    def export_person(self, member: MemberId) -> None:
        """Save everything about one person as open files."""
        ...

    def go(self, place: Place) -> None:
        """Show a place in the app."""
        ...

    def act(self, key: str) -> None:
        """Do what an entry of the menus does, by its key."""
        ...

    @property
    def kept(self) -> Kept | None:
        """How the file is kept: backups here and in a second place."""
        ...

    def today(self) -> date:
        """Today in London."""
        ...

    def now(self) -> datetime:
        """This moment (aware)."""
        ...

    def name(self, text: str) -> str:
        """A person's name as it may be shown: initials while the privacy curtain is drawn."""
        ...

    @property
    def actor(self) -> str:
        """The person who unlocked the file."""
        ...
