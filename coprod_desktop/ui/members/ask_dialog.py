"""A short dialog made of a few questions, used by the leaves of this tab."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.errors import Refused
from coprod_desktop.store.workspace import Command
from coprod_desktop.ui.members.fact_form import FactForm
from coprod_desktop.ui.shell import Shell
from coprod_desktop.ui.widgets.frames import DialogFrame
from coprod_desktop.wording import faults


class AskDialog(DialogFrame):
    """Asks a few questions and does one command with the answers. Stays open until it works."""

    def __init__(
        self,
        shell: Shell,
        title: str,
        verb: str,
        command: Callable[[Mapping[str, Any]], Command[Any]],
        said: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, verb, parent=parent)
        self._shell, self._command, self._said = shell, command, said
        self.form = FactForm(shell.today)
        self.answer: Any = None
        self.add(self.form)
        self.done_wanted.connect(self.finish)

    def finish(self) -> None:
        """Do it, or say why not."""
        try:
            command = self._command(self.form.values())
        except Refused as no:
            self.refuse(faults.sentence(no))
            return
        self.answer = self._shell.do(command, self._said, self)
        if self.answer is not None:
            self.accept()
