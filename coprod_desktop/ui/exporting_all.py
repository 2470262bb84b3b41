"""Everything out of the app, or everything about one person: a warning, a folder, a job."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from coprod_desktop.catalogue import exports
from coprod_desktop.commands.exports import NoteExported
from coprod_desktop.domain.ids import MemberId
from coprod_desktop.domain.progress import Progress
from coprod_desktop.domain.text import one_line
from coprod_desktop.queries import charity
from coprod_desktop.readmodels.sheets import Exported
from coprod_desktop.ui.widgets.cards import Banner
from coprod_desktop.ui.widgets.frames import DialogFrame
from coprod_desktop.ui.widgets.labels import PlainLabel
from coprod_desktop.ui.working_shell import WorkingShell
from coprod_desktop.wording import exports as words


class ExportAllDialog(DialogFrame):
    """Says what it means that files are open, before there are any."""

    def __init__(self, title: str, about: str, parent: QWidget | None = None) -> None:
        super().__init__(title, words.DO_ALL, parent=parent)
        self.add(Banner(words.WARNING, "waiting"), PlainLabel(about))
        self.done_wanted.connect(self.accept)


def export_all(shell: WorkingShell, window: QWidget) -> None:
    """Warn, ask where, and write everything, off the screen's thread."""
    card = shell.ask(charity.card)
    name = words.folder_name("" if card is None else card.name, shell.today())
    dialog = ExportAllDialog(words.TITLE_ALL, words.WARNING_ALL, window)
    folder = _folder(dialog, window)
    if folder is not None:
        write_all(folder, name, shell)


def export_person(member: MemberId, shell: WorkingShell, window: QWidget) -> None:
    """Warn, ask where, and write everything about one person. The folder's name says nobody's."""
    dialog = ExportAllDialog(words.TITLE_PERSON, words.WARNING_PERSON, window)
    folder = _folder(dialog, window)
    if folder is not None:
        write_person(folder, member, shell)


def write_all(folder: Path, name: str, shell: WorkingShell) -> None:
    """Write everything into a new folder inside this one."""
    ask, day = shell.workspace.ask, shell.today()
    _write(
        shell,
        free(folder, name),
        lambda place, tell: exports.everything(ask, place, day, tell),
        lambda done: NoteExported(words.LOG_ALL, done.rows),
    )


def write_person(folder: Path, member: MemberId, shell: WorkingShell) -> None:
    """Write everything about one person into a new folder inside this one."""
    ask, day = shell.workspace.ask, shell.today()
    _write(
        shell,
        free(folder, words.person_folder(day, member.hex[-4:])),
        lambda place, tell: exports.person(ask, member, place, day, tell),
        lambda done: NoteExported(words.LOG_PERSON, done.rows, member=member),
    )


def _folder(dialog: ExportAllDialog, window: QWidget) -> Path | None:
    if not dialog.exec():
        return None
    chosen = QFileDialog.getExistingDirectory(window, words.CHOOSE_FOLDER)
    return Path(chosen) if chosen else None


def _write(
    shell: WorkingShell,
    place: Path,
    make: Callable[[Path, Progress], Exported],
    note: Callable[[Exported], NoteExported],
) -> None:
    def then(done: Exported) -> None:
        shell.do(note(done))
        shell.toast(words.saved_all(done.files))

    shell.job(words.EXPORTING, lambda tell: make(place, tell), then)


def free(folder: Path, name: str) -> Path:
    """A place in a folder where nothing is yet."""
    bare = "".join(sign for sign in one_line(name) if sign not in '<>:"/\\|?*').strip(" .")
    place, number = folder / bare, 1
    while place.exists():
        number += 1
        place = folder / f"{bare} ({number})"
    return place
