"""What the dialog about somebody's information does."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from coprod_desktop.commands.information import (
    AskForInformation,
    DecideName,
    PauseInformation,
    SendInformation,
    TakeLonger,
)
from coprod_desktop.domain.ids import MemberId
from coprod_desktop.domain.information import Decision
from coprod_desktop.queries import information
from coprod_desktop.readmodels.information import Request, TheirInformation
from coprod_desktop.ui.information.dialog import InformationDialog
from coprod_desktop.ui.shell import Shell
from coprod_desktop.ui.widgets.fields import WordsEdit
from coprod_desktop.ui.widgets.form import Field
from coprod_desktop.ui.widgets.frames import DialogFrame
from coprod_desktop.wording import information as words


class InformationController(QObject):
    """Stands behind the dialog about one person."""

    def __init__(self, dialog: InformationDialog, shell: Shell, member: MemberId) -> None:
        super().__init__(dialog)
        self.dialog, self.shell, self.member = dialog, shell, member
        self.held: TheirInformation | None = None
        self.asking: DialogFrame | None = None
        dialog.begun.connect(self.begin)
        dialog.decided.connect(self.decide)
        dialog.paused.connect(self._pause)
        dialog.went_on.connect(self._go_on)
        dialog.longer_wanted.connect(self._longer)
        dialog.sent.connect(self._sent)
        dialog.print_wanted.connect(self._print)
        dialog.export_wanted.connect(lambda: shell.export_person(member))
        self.refresh()

    def refresh(self) -> None:
        """Gather again and show it."""
        today = self.shell.today()
        self.held = self.shell.ask(information.theirs, self.member, today)
        self.dialog.show_information(self.held, today)

    def begin(self) -> None:
        """They asked today: the clock begins."""
        self._do(AskForInformation(self.member))

    def decide(self, decision: Decision) -> None:
        """Keep or cover the chosen name; without a request yet, the looking begins one."""
        chosen = next(iter(self.dialog.table.selected()), None)
        if chosen is None:
            return
        if self._request() is None:
            self.begin()
        request = self._request()
        if request is None:
            return
        why = self.dialog.why.text() if decision is Decision.COVER else ""
        command = DecideName(request.id, chosen.place, chosen.name, decision, why)
        rows = list(self.dialog.rows.rows)
        at = rows.index(chosen)
        if self._do(command) and at + 1 < len(rows):
            self.dialog.table.choose(rows[at + 1].key)

    def _request(self) -> Request | None:
        found = None if self.held is None else self.held.request
        return None if found is None or found.sent_on is not None else found

    def _do(self, command: object) -> bool:
        done = self.shell.do(command, None, self.dialog)  # type: ignore[arg-type]
        self.refresh()
        return done is not None

    def _pause(self) -> None:
        if (request := self._request()) is not None:
            self._do(PauseInformation(request.id, self.shell.today()))

    def _go_on(self) -> None:
        request = self._request()
        if request is not None and request.paused_on is not None:
            self._do(PauseInformation(request.id, request.paused_on, self.shell.today()))

    def _longer(self) -> None:
        request = self._request()
        if request is None:
            return
        why = WordsEdit()
        dialog = self.asking = DialogFrame(words.LONGER, words.LONGER, parent=self.dialog)
        dialog.add(Field(words.LONGER_WHY, why))

        def done() -> None:
            if self.shell.do(TakeLonger(request.id, why.text()), None, dialog) is not None:
                dialog.accept()
                self.refresh()

        dialog.done_wanted.connect(done)
        dialog.open()

    def _sent(self) -> None:
        if (request := self._request()) is not None:
            self._do(SendInformation(request.id))

    def _print(self) -> None:
        self.shell.print_paper("their-information", id=self.member)


def open_information(shell: Shell, member: MemberId, parent: QWidget | None) -> InformationDialog:
    """Open the dialog about one person."""
    held = shell.ask(information.theirs, member, shell.today())
    dialog = InformationDialog(shell.name(held.name), parent)
    InformationController(dialog, shell, member)  # its parent is the dialog, so it stays
    dialog.open()
    return dialog
