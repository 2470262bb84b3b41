"""What the windows need to know about the open file. `app` makes it; the windows only hold it."""

from datetime import datetime
from pathlib import Path
from typing import Protocol

from coprod_desktop.domain.progress import Progress
from coprod_desktop.readmodels.keeping import Kept
from coprod_desktop.store.workspace import Workspace


# size: the handles of a file, one small method each
class CharityFile(Protocol):
    """One open charity's file.

    Attributes:
        workspace: the one door to the data.
        folder: where it is.
        look_only: whether it may only be looked at.
        is_copy: whether it is the example charity, thrown away when closed.
        missing: how many changes, once saved, are not in it any more.
    """

    workspace: Workspace
    folder: Path
    look_only: bool
    is_copy: bool
    missing: int

    @property
    def people(self) -> tuple[str, ...]:
        """Who can open it."""
        ...

    def backed_up(self) -> datetime | None:
        """When it was last backed up on this computer."""
        ...

    def kept(self) -> Kept | None:
        """How it is kept; None for what needs no keeping."""
        ...

    def backup_due(self) -> bool:
        """Whether half an hour of change waits for a backup."""
        ...

    def back_up(self, to: Path | None, progress: Progress) -> Path:
        """Make a checked backup, here or in another folder. Slow."""
        ...

    def add_person(self, name: str, passphrase: str) -> None:
        """Let somebody else open it. Slow."""
        ...

    def change_passphrase(self, name: str, passphrase: str) -> None:
        """Give somebody a new passphrase. Slow."""
        ...

    def remove_person(self, name: str) -> None:
        """Stop somebody from opening it."""
        ...

    def keep_draft(self, words: dict[str, str]) -> None:
        """Keep words not yet saved, encrypted; nothing forgets them."""
        ...

    def draft(self) -> dict[str, str]:
        """The words kept when the file was last locked or the app stopped."""
        ...

    def close(self) -> None:
        """Back it up if anything changed, close it, let go of it."""
        ...
