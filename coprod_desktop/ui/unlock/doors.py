"""What the first window asks of the rest of the app, once it is there."""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Answers:
    """The five questions of the first run, answered."""

    charity: str
    person: str
    passphrase: str
    logo: Path | None = None
    year_start_month: int = 4
    year_start_day: int = 1
    backups: Path | None = None


class Doors(Protocol):
    """Opens, makes and restores files. All but `show`, `close` and the small ones are slow."""

    def open(self, folder: Path, passphrase: str, sheet: str) -> object:
        """Open a file with a passphrase, or with the code on the recovery sheet."""
        ...

    def create(self, answers: Answers) -> object:
        """Make a new file from the answers, and open it."""
        ...

    def example(self) -> object:
        """Open a copy of the example charity that is thrown away at the end."""
        ...

    def restore(self, backup: Path, secret: str, into: Path) -> object:
        """Restore a backup beside what there is, and open it."""
        ...

    def recovery_code(self, opened: object) -> str:
        """The code of the recovery sheet, for a file just made."""
        ...

    def recovery_sheet(self, opened: object) -> bytes:
        """The recovery sheet as a PDF."""
        ...

    def strength(self, passphrase: str, *known: str) -> int:
        """How hard a passphrase is to guess, from 0 to 4, knowing these words."""
        ...

    def suggestion(self) -> str:
        """A passphrase of random words."""
        ...

    def check(self, passphrase: str) -> None:
        """Let a passphrase pass, or refuse it."""
        ...

    def show(self, opened: object) -> None:
        """Show the main window on an open file. On the screen's thread."""
        ...
