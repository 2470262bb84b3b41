"""Says what goes and what stays before somebody is erased for good."""

from PySide6.QtWidgets import QWidget

from coprod_desktop.readmodels.erasures import ErasurePreview
from coprod_desktop.store.workspace import Command
from coprod_desktop.ui.shell import Shell
from coprod_desktop.ui.widgets.cards import Banner, Card
from coprod_desktop.ui.widgets.fields import Tick
from coprod_desktop.ui.widgets.frames import DialogFrame
from coprod_desktop.ui.widgets.labels import PlainLabel
from coprod_desktop.wording import erasure as words


class EraseDialog(DialogFrame):
    """Two lists, one tick, and a button that says what it does."""

    def __init__(self, found: ErasurePreview, name: str, parent: QWidget | None = None) -> None:
        super().__init__(
            words.title(name), words.DO, words.KEEP, parent=parent, stop=True, width=620, height=680
        )
        goes, stays = Card(words.GOES), Card(words.STAYS)
        for text in (words.EVERYTHING, *words.lines(found.goes), words.JOURNAL):
            goes.add(PlainLabel(text))
        if found.mentions:
            goes.add(PlainLabel(words.mentioned(found.mentions)))
        for text in words.lines(found.stays) or [words.NOTHING_ELSE]:
            stays.add(PlainLabel(text))
        self.add(Banner(words.FOR_GOOD, "stop"))
        if found.published:
            self.add(Banner(words.published(found.published), "waiting"))
        self.add(goes, stays)
        if found.alone:
            self.add(PlainLabel(words.not_sure(found.alone), "muted"))
        self.sure = Tick(words.SURE)
        self.add(self.sure)
        assert self.main is not None
        self.main.setEnabled(False)
        self.sure.toggled.connect(self.main.setEnabled)
        self.done_wanted.connect(self.accept)


def ask_to_erase(
    shell: Shell, found: ErasurePreview, command: Command[None], parent: QWidget
) -> EraseDialog:
    """Ask; if they are sure, back the file up and erase, off the screen's thread."""
    name = shell.name(found.name)
    dialog = EraseDialog(found, name, parent)

    def begin() -> None:
        shell.job(
            words.ERASING,
            lambda _tell: shell.workspace.do(command),
            lambda _none: shell.toast(words.erased(name)),
        )

    dialog.accepted.connect(begin)
    dialog.finished.connect(dialog.deleteLater)
    dialog.setModal(True)
    dialog.open()
    return dialog
