"""The roof: joins the rooms. The only module that knows them all."""

import secrets
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import cast

import zxcvbn
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from coprod_desktop import resources
from coprod_desktop.catalogue.charity import RECOVERY
from coprod_desktop.commands.charity import ChangeLogo, CharityDetails, SetUpCharity
from coprod_desktop.domain import passphrases
from coprod_desktop.domain.errors import Trouble
from coprod_desktop.domain.progress import silent
from coprod_desktop.domain.text import one_line
from coprod_desktop.example import charity as example
from coprod_desktop.reports.kit.formats import Kind
from coprod_desktop.reports.kit.making import make
from coprod_desktop.store import restoring, second_place
from coprod_desktop.store.opened import OpenFile
from coprod_desktop.store.recovery import looks_like_code
from coprod_desktop.store.routine import before_upgrade
from coprod_desktop.store.slots import MIB, STRONG, Kdf
from coprod_desktop.store.vault import Vault
from coprod_desktop.ui import faults
from coprod_desktop.ui.idle import Idle
from coprod_desktop.ui.jobs import Jobs
from coprod_desktop.ui.main_window import MainWindow
from coprod_desktop.ui.pictures import safe_png
from coprod_desktop.ui.settings import Settings
from coprod_desktop.ui.sleep import tell_before_sleep
from coprod_desktop.ui.unlock.doors import Answers
from coprod_desktop.wording import keeping as words

Clock = Callable[[], datetime]
MINUTE = 60_000
# The example is thrown away, so its key need not resist anybody.
THROWN_AWAY = Kdf(8 * MIB, 1)
# Not the signatory: counting vouchers takes two people.
EXAMPLE_PERSON = "Sam Example"


def now() -> datetime:
    """This moment: the one place where the app looks at the computer's clock."""
    return datetime.now(UTC)  # noqa: TID251


# size: the doors the first window knocks at, one method each
class Roof(QObject):
    """Opens files for the first window, shows the main window, locks and quits.

    Backups of an open file, and closing it, happen on a worker of its own: locking is at once, and
    the next opening waits until the file is let go.

    Signals: `locked()`; `troubled(str)` when a quiet backup failed with no window to say so;
    `restore_wanted(Path)` after a lock, to bring back a backup of that file; `renewed(OpenFile)`
    when a file has new keys and is open again.
    """

    locked = Signal()
    troubled = Signal(str)
    restore_wanted = Signal(object)
    renewed = Signal(object)

    def __init__(
        self, settings: Settings, home: Path, clock: Clock = now, kdf: Kdf = STRONG
    ) -> None:
        super().__init__()
        self._settings, self._home, self._clock, self._kdf = settings, home, clock, kdf
        self.window: MainWindow | None = None
        self._idle: Idle | None = None
        self._quiet = Jobs(self._quiet_trouble, self)

    def wait(self) -> None:
        """Wait until every file that was put away is closed, before the process ends."""
        self._quiet.wait()

    def open(self, folder: Path, passphrase: str, sheet: str) -> OpenFile:
        """Open a file with a passphrase, or with the recovery sheet."""
        self.wait()
        way = {"sheet": sheet} if sheet else {"passphrase": passphrase}
        vault = Vault.open(folder, before_upgrade=before_upgrade(self._clock), **way)
        return self._held(vault)

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
        if answers.backups is not None:
            second_place.choose(folder, answers.backups)
        file = self._held(vault)
        file.workspace.do(SetUpCharity(details))
        if logo is not None:
            file.workspace.do(ChangeLogo(logo))
        return file

    def example(self) -> OpenFile:
        """A copy of the example charity that is thrown away at the end."""
        folder = Path(tempfile.mkdtemp(prefix="coprod-example-")) / "Example.vault"
        vault, _code = Vault.create(folder, EXAMPLE_PERSON, self.suggestion(), THROWN_AWAY)
        file = self._held(vault, is_copy=True)
        example.fill(file.workspace)
        return file

    def restore(self, file: Path, secret: str, into: Path) -> OpenFile:
        """Restore a backup beside what there is, and open it.

        The secret is a passphrase of then, or the code on the recovery sheet.
        """
        self.wait()
        sheet = secret if looks_like_code(secret) else ""
        way = {"sheet": sheet} if sheet else {"passphrase": secret}
        restoring.restore(into, file, self._clock(), **way)
        return self.open(into, "" if sheet else secret, sheet)

    def _held(self, vault: Vault, *, is_copy: bool = False) -> OpenFile:
        actor = vault.actor or example.DETAILS.signatory
        return OpenFile(vault, actor, self._clock, is_copy=is_copy)

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
        window.restore_wanted.connect(self._restore)
        window.renew_wanted.connect(self._renew)
        window.closed.connect(self._quit)
        minute = QTimer(window)
        minute.setInterval(MINUTE)
        minute.timeout.connect(self.back_up_if_due)
        minute.start()
        self._idle = Idle(self._clock, timedelta(minutes=self._settings.lock_after), window)
        self._idle.left.connect(self.lock)
        tell_before_sleep(self._idle)
        window.begin()
        window.show()

    def back_up_if_due(self) -> None:
        """Back up quietly once changes have waited for half an hour."""
        window = self.window
        if window is None:
            return
        try:
            due = window.file.backup_due()
        except Trouble as problem:
            window.show_fault(faults.described(problem))
            return
        if due:
            file = window.file
            self._quiet.run(
                words.BACKING_UP, lambda tell: file.back_up(None, tell), self._show_kept
            )

    def lock(self) -> None:
        """Put everything away and ask for the passphrase again."""
        file = self._put_away()
        if file is not None:
            self._quiet.run(words.CLOSING, lambda _tell: file.close())
            self.locked.emit()

    def _other(self, folder: Path | None) -> None:
        if folder is not None:
            self._settings.remember_file(folder)
        self.lock()

    def _restore(self) -> None:
        if self.window is not None:
            folder = self.window.file.folder
            self.lock()
            self.restore_wanted.emit(folder)

    def _renew(self, passphrase: str) -> None:
        file = self._put_away()
        if file is not None:
            self.locked.emit()
            self._quiet.run(
                words.NEW_KEYS,
                lambda _tell: self._with_new_keys(file, passphrase),
                self.renewed.emit,
            )

    def _with_new_keys(self, file: OpenFile, passphrase: str) -> OpenFile:
        try:
            file.renew(passphrase, self._kdf)
        except BaseException:
            file.close()
            raise
        made = self._held(Vault.open(file.folder, passphrase))
        made.back_up(None, silent)  # the first that opens with the new keys
        return made

    def _show_kept(self, _made: Path) -> None:
        if self.window is not None:
            self.window.show_kept()

    def _put_away(self) -> OpenFile | None:
        """Empty and hide the window; the file it held, still open."""
        window, self.window = self.window, None
        if window is None:
            return None
        if self._idle is not None:
            self._idle.deleteLater()
            self._idle = None
        window.let_go()
        window.hide()
        faults.watch(lambda fault: self.troubled.emit(fault.sentence))
        window.deleteLater()
        return cast("OpenFile", window.file)

    def _quiet_trouble(self, problem: BaseException) -> None:
        """Say in a sentence that a backup failed, wherever somebody can read it."""
        fault = faults.described(problem)
        if self.window is not None:
            self.window.show_fault(fault)
            return
        self.locked.emit()
        self.troubled.emit(fault.sentence)

    def _quit(self) -> None:
        file = self._put_away()
        if file is None:
            QApplication.quit()
        else:
            self._quiet.run(
                words.CLOSING, lambda _tell: file.close(), lambda _none: QApplication.quit()
            )
