"""The roof: joins the rooms. The only module that knows them all."""

import secrets
import shutil
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import zxcvbn
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from coprod_desktop import resources
from coprod_desktop.catalogue.charity import RECOVERY
from coprod_desktop.commands.charity import ChangeLogo, CharityDetails, SetUpCharity
from coprod_desktop.domain import passphrases
from coprod_desktop.domain.progress import Progress
from coprod_desktop.domain.text import one_line
from coprod_desktop.example import charity as example
from coprod_desktop.reports.kit.formats import Kind
from coprod_desktop.reports.kit.making import make
from coprod_desktop.store import backup, drafts, restoring, shelf
from coprod_desktop.store.recovery import looks_like_code
from coprod_desktop.store.slots import MIB, STRONG, Kdf
from coprod_desktop.store.vault import Vault
from coprod_desktop.store.workspace import Workspace
from coprod_desktop.ui import faults
from coprod_desktop.ui.idle import Idle
from coprod_desktop.ui.main_window import MainWindow
from coprod_desktop.ui.pictures import safe_png
from coprod_desktop.ui.settings import Settings
from coprod_desktop.ui.sleep import tell_before_sleep
from coprod_desktop.ui.unlock.doors import Answers

Clock = Callable[[], datetime]
# The example is thrown away, so its key need not resist anybody.
THROWN_AWAY = Kdf(8 * MIB, 1)
# Not the signatory: counting vouchers takes two people.
EXAMPLE_PERSON = "Sam Example"


def now() -> datetime:
    """This moment: the one place where the app looks at the computer's clock."""
    return datetime.now(UTC)  # noqa: TID251


class OpenFile:
    """One open charity's file, as the windows see it."""

    def __init__(self, vault: Vault, clock: Clock, *, is_copy: bool = False) -> None:
        self._vault, self._clock = vault, clock
        self.workspace = Workspace(vault.database, vault.actor or example.DETAILS.signatory, clock)
        self.folder = vault.folder
        self.look_only = False
        self.is_copy = is_copy
        self.missing = vault.missing

    @property
    def people(self) -> tuple[str, ...]:
        """Who can open it."""
        return self._vault.people

    @property
    def recovery_code(self) -> str:
        """What the recovery sheet says."""
        return self._vault.recovery_code

    def backed_up(self) -> datetime | None:
        """When it was last backed up on this computer."""
        made = shelf.listed(self.folder / "backups")
        return datetime.fromtimestamp(made[0].stat().st_mtime, UTC) if made else None

    def back_up(self, to: Path | None, progress: Progress) -> Path:
        """Make a checked backup, here or in another folder, and thin out old ones here."""
        kind = "auto" if to is None else "manual"
        made = backup.make(self._vault, self._clock(), kind=kind, to=to, progress=progress)
        if to is None:
            shelf.thin_out(self.folder / "backups")
        return made

    def add_person(self, name: str, passphrase: str) -> None:
        """Let somebody else open it."""
        self._vault.add_person(name, passphrase)

    def change_passphrase(self, name: str, passphrase: str) -> None:
        """Give somebody a new passphrase."""
        self._vault.change_passphrase(name, passphrase)

    def remove_person(self, name: str) -> None:
        """Stop somebody from opening it."""
        self._vault.remove_person(name)

    def keep_draft(self, words: dict[str, str]) -> None:
        """Keep words not yet saved, encrypted."""
        drafts.keep(self.folder, self._vault.root, words)

    def draft(self) -> dict[str, str]:
        """The words kept earlier."""
        return drafts.kept(self.folder, self._vault.root)

    def close(self) -> None:
        """Close the file; throw a copy away."""
        self._vault.close()
        if self.is_copy:
            shutil.rmtree(self.folder.parent, ignore_errors=True)


# size: the doors the first window knocks at, one method each
class Roof(QObject):
    """Opens files for the first window, shows the main window, locks and quits."""

    locked = Signal()
    recent_changed = Signal()

    def __init__(
        self, settings: Settings, home: Path, clock: Clock = now, kdf: Kdf = STRONG
    ) -> None:
        super().__init__()
        self._settings, self._home, self._clock, self._kdf = settings, home, clock, kdf
        self.window: MainWindow | None = None
        self._idle: Idle | None = None

    def open(self, folder: Path, passphrase: str, sheet: str) -> OpenFile:
        """Open a file with a passphrase, or with the recovery sheet."""
        vault = (
            Vault.open(folder, sheet=sheet) if sheet else Vault.open(folder, passphrase=passphrase)
        )
        return OpenFile(vault, self._clock)

    def create(self, answers: Answers) -> OpenFile:
        """Make a new file from the answers to the five questions."""
        details = CharityDetails(
            name=answers.charity,
            year_start_month=answers.year_start_month,
            year_start_day=answers.year_start_day,
        )
        logo = None if answers.logo is None else safe_png(answers.logo)
        folder = self._home / f"{one_line(answers.charity)}.vault"
        vault, _code = Vault.create(folder, answers.person, answers.passphrase, self._kdf)
        file = OpenFile(vault, self._clock)
        file.workspace.do(SetUpCharity(details))
        if logo is not None:
            file.workspace.do(ChangeLogo(logo))
        return file

    def example(self) -> OpenFile:
        """A copy of the example charity that is thrown away at the end."""
        folder = Path(tempfile.mkdtemp(prefix="coprod-example-")) / "Example.vault"
        vault, _code = Vault.create(folder, EXAMPLE_PERSON, self.suggestion(), THROWN_AWAY)
        file = OpenFile(vault, self._clock, is_copy=True)
        example.fill(file.workspace)
        return file

    def restore(self, file: Path, secret: str, into: Path) -> OpenFile:
        """Restore a backup beside what there is, and open it.

        The secret is a passphrase of then, or the code on the recovery sheet.
        """
        sheet = secret if looks_like_code(secret) else ""
        way = {"sheet": sheet} if sheet else {"passphrase": secret}
        restoring.restore(into, file, self._clock(), **way)
        return self.open(into, "" if sheet else secret, sheet)

    def recovery_code(self, opened: OpenFile) -> str:
        """The code of the recovery sheet."""
        return opened.recovery_code

    def recovery_sheet(self, opened: OpenFile) -> bytes:
        """The recovery sheet as a PDF, through the catalogue like every paper."""
        told = opened.workspace.ask(RECOVERY.gather, code=opened.recovery_code)
        return make(RECOVERY.draw(told), kind=Kind.PDF).data

    def strength(self, passphrase: str, *known: str) -> int:
        """How hard a passphrase is to guess, from 0 to 4."""
        if not passphrase:
            return 0
        return int(zxcvbn.zxcvbn(passphrase[:72], user_inputs=[*known])["score"])

    def suggestion(self) -> str:
        """A passphrase of random words."""
        words = resources.path("words.txt").read_text(encoding="utf-8").split()
        return passphrases.suggested(words, secrets.choice)

    def check(self, passphrase: str) -> None:
        """Let a passphrase pass, or refuse it."""
        passphrases.check(passphrase)

    def show(self, opened: OpenFile) -> None:
        """Show the main window on an open file."""
        window = MainWindow(opened, self._settings)
        self.window = window
        if not opened.is_copy:
            self._settings.remember_file(opened.folder)
        faults.watch(window.show_fault)
        window.lock_wanted.connect(self.lock)
        window.other_wanted.connect(self._other)
        window.closed.connect(self._quit)
        self._idle = Idle(self._clock, timedelta(minutes=self._settings.lock_after), window)
        self._idle.left.connect(self.lock)
        tell_before_sleep(self._idle)
        window.begin()
        window.show()

    def lock(self) -> None:
        """Put everything away and ask for the passphrase again."""
        if self._put_away():
            self.locked.emit()

    def _other(self, folder: Path | None) -> None:
        if folder is not None:
            self._settings.remember_file(folder)
        self.lock()

    def _put_away(self) -> bool:
        window, self.window = self.window, None
        if window is None:
            return False
        if self._idle is not None:
            self._idle.deleteLater()
            self._idle = None
        window.let_go()
        window.hide()
        window.file.close()
        window.deleteLater()
        return True

    def _quit(self) -> None:
        self._put_away()
        QTimer.singleShot(0, QApplication.quit)
