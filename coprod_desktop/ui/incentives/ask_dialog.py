"""A short dialog made of a few questions, used by the leaves of this tab."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.errors import Refused
from coprod_desktop.store.workspace import Command
from coprod_desktop.ui.shell import Shell
from coprod_desktop.ui.widgets.form import FormColumn
from coprod_desktop.ui.widgets.frames import DialogFrame
from coprod_desktop.ui.widgets.labels import PlainLabel
from coprod_desktop.wording import faults


class AskDialog(DialogFrame):
    """Asks a few questions, does one command with the answers, and closes when it worked."""

    def __init__(
        self, title: str, verb: str, parent: QWidget, about: str = "", *, stop: bool = False
    ) -> None:
        super().__init__(title, verb, parent=parent, stop=stop)
        self.form = FormColumn()
        if about:
            self.form.put(PlainLabel(about, "muted"))
        self.add(self.form)

    def ask(
        self, key: str, label: str, editor: QWidget, *, optional: bool = False, hint: str = ""
    ) -> None:
        """Ask one more question."""
        self.form.add(key, label, editor, optional=optional, hint=hint)

    def run(self, shell: Shell, command: Callable[[], Command[object]], said: str) -> object:
        """Show the dialog; do the command when the verb is pressed, until it works or is left.

        Every command of this tab answers with something, so None means that it was refused: the
        dialog then stays, with every word still in it.
        """
        answers: list[object] = []

        def attempt() -> None:
            try:
                wanted = command()
            except Refused as no:
                self.refuse(faults.sentence(no))
                return
            answer = shell.do(wanted, said, self.main)
            if answer is not None:
                answers.append(answer)
                self.accept()

        self.done_wanted.connect(attempt)
        self.exec()
        return answers[0] if answers else None
