"""The pages of the first window: passphrase, recovery sheet, restore. Looks only."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from coprod_desktop.ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from coprod_desktop.ui.widgets.cards import Banner
from coprod_desktop.ui.widgets.fields import Choice, Tick, WordsEdit
from coprod_desktop.ui.widgets.flow import Flow
from coprod_desktop.ui.widgets.form import FormColumn
from coprod_desktop.ui.widgets.labels import Heading, PlainLabel
from coprod_desktop.ui.widgets.layouts import STRETCH, Part, column, held, line, row, scrolling
from coprod_desktop.wording import unlock as words


class SecretEdit(WordsEdit):
    """A line that shows dots instead of letters."""

    def __init__(self) -> None:
        super().__init__()
        self.setEchoMode(QLineEdit.EchoMode.Password)

    def reveal(self, on: bool) -> None:  # noqa: FBT001 - the signal's own argument
        """Show the letters, or dots again."""
        mode = QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password
        self.setEchoMode(mode)


class Page(QWidget):
    """A page of the first window. It scrolls where large words need more room than there is."""

    def hold(self, *parts: Part) -> None:
        """Put these below one another."""
        inner = column(*parts, gap=12, edge=(4, 4, 12, 4))
        self.setLayout(column(scrolling(held(inner))))


class UnlockPage(Page):
    """Which file, the passphrase, Open; and the ways for those who cannot."""

    opened = Signal(object, str)  # folder, passphrase
    went = Signal(str)  # another page
    folder_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.files: Choice[Path | None] = Choice()
        self.passphrase = SecretEdit()
        self.show_it = Tick(words.SHOW)
        self.show_it.toggled.connect(self.passphrase.reveal)
        self.problem = Banner(kind="stop")
        self.open = PrimaryButton(words.OPEN, "lock-open")
        self.ready = PlainLabel("", "small")
        form = FormColumn()
        form.add("file", words.WHICH, self.files)
        form.add("passphrase", words.PASSPHRASE, self.passphrase)
        sheet, restore = LinkButton(words.USE_SHEET), LinkButton(words.RESTORE)
        new, example = LinkButton(words.START_NEW), LinkButton(words.EXAMPLE)
        for button, page in (
            (sheet, "sheet"),
            (restore, "restore"),
            (new, "first"),
            (example, "example"),
        ):
            button.clicked.connect(lambda _on=False, page=page: self.went.emit(page))
        self.hold(
            Heading(words.WELCOME, 1),
            self.problem,
            form,
            self.show_it,
            row(self.open, self.ready, STRETCH, gap=12),
            STRETCH,
            line(),
            Flow(sheet, restore, new, example),
        )
        self.open.clicked.connect(self._send)
        self.passphrase.returnPressed.connect(self._send)
        self.files.edited.connect(self._picked)

    def show_files(self, folders: Sequence[Path]) -> None:
        """Offer the files opened lately, and a way to others."""
        options: list[tuple[Path | None, str]] = [(each, each.stem) for each in folders]
        self.files.show_options([*options, (None, words.OTHER_FILE)])
        self.files.setCurrentIndex(0)

    def busy(self, *, on: bool) -> None:
        """Say that the file is being opened, or be ready again."""
        self.open.say(words.OPENING if on else words.OPEN)
        self.open.setEnabled(not on)
        self.passphrase.setReadOnly(on)
        if not on:
            self.passphrase.setFocus()
            self.passphrase.selectAll()

    def forget(self) -> None:
        """Empty the passphrase."""
        self.passphrase.clear()
        self.show_it.setChecked(False)
        self.problem.say("")

    def _picked(self) -> None:
        if self.files.value is None:
            self.folder_wanted.emit()

    def _send(self) -> None:
        if self.files.value is None:
            self.folder_wanted.emit()
        elif self.open.isEnabled():
            self.problem.say("")
            self.opened.emit(self.files.value, self.passphrase.text())


class SheetPage(Page):
    """The code on the recovery sheet, in one wide field that forgives spaces and O for 0."""

    opened = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.problem = Banner(kind="stop")
        self.code = WordsEdit()
        form = FormColumn()
        form.add("code", words.SHEET_CODE, self.code, hint=words.SHEET_HELP)
        self.open, back = PrimaryButton(words.OPEN, "lock-open"), QuietButton(words.BACK)
        back.clicked.connect(self.left)
        self.open.clicked.connect(lambda: self.opened.emit(self.code.text()))
        self.code.returnPressed.connect(lambda: self.opened.emit(self.code.text()))
        title = Heading(words.SHEET_TITLE, 1)
        self.hold(title, self.problem, form, row(self.open, back, STRETCH), STRETCH)

    def busy(self, *, on: bool) -> None:
        """Say that the file is being opened, or be ready again."""
        self.open.setEnabled(not on)


class RestorePage(Page):
    """Which backup, what opens it, where it goes."""

    restored = Signal(object, str, object)  # backup, secret, into
    left = Signal()

    def __init__(self, home: Path) -> None:
        super().__init__()
        self._home = home
        self.problem = Banner(kind="stop")
        self.backup, self.secret, self.into = WordsEdit(), SecretEdit(), WordsEdit()
        self.into.show_text(str(self._beside(Path())))
        form = FormColumn()
        form.add("backup", words.RESTORE_FILE, self.backup)
        choose = QuietButton(words.CHOOSE, "folder-open")
        choose.clicked.connect(self._choose)
        form.put(row(choose, STRETCH))
        form.add("secret", words.RESTORE_SECRET, self.secret)
        form.add("into", words.RESTORE_INTO, self.into, hint=words.RESTORE_HELP)
        self.restore, back = PrimaryButton(words.RESTORE_DO), QuietButton(words.BACK)
        back.clicked.connect(self.left)
        self.restore.clicked.connect(self._send)
        title = Heading(words.RESTORE_TITLE, 1)
        self.hold(title, self.problem, form, row(self.restore, back, STRETCH), STRETCH)

    def busy(self, *, on: bool) -> None:
        """Say that the backup is being restored, or be ready again."""
        self.restore.setEnabled(not on)

    def _choose(self) -> None:
        found, _kind = QFileDialog.getOpenFileName(self, words.CHOOSE_BACKUP, "", words.BACKUP_KIND)
        if found:
            self._take(Path(found))

    def offer(self, folder: Path) -> None:
        """Offer the newest backup of one file, to come in its place."""
        found = sorted((folder / "backups").glob("*.cbk"))
        self.problem.say("")
        self.secret.clear()
        if found:
            self._take(found[-1])

    def _take(self, backup: Path) -> None:
        self.backup.show_text(str(backup))
        self.into.show_text(str(self._beside(backup)))

    def _beside(self, backup: Path) -> Path:
        """The file a backup belongs to, when it lies with its own; else a new one."""
        if backup.parent.name == "backups":
            return backup.parent.parent
        return self._home / words.RESTORED_NAME

    def _send(self) -> None:
        self.restored.emit(Path(self.backup.text()), self.secret.text(), Path(self.into.text()))
