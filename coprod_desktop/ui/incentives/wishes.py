"""Opens the dialogs about one person: how they are paid, what they asked, what we may hold."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtWidgets import QWidget

from coprod_desktop.commands.incentives.wishes import WithdrawBenefitFacts
from coprod_desktop.domain.errors import Refused
from coprod_desktop.queries.incentives import pausing
from coprod_desktop.ui.incentives.wishes_dialogs import (
    CeilingsDialog,
    FactsDialog,
    PayWishDialog,
)
from coprod_desktop.ui.shell import Shell
from coprod_desktop.wording import faults
from coprod_desktop.wording.incentives import screens as words


class Wishes:
    """Opens one dialog at a time, and does what was typed."""

    def __init__(self, parent: QWidget, shell: Shell, then: Callable[[], None]) -> None:
        self.parent, self.shell, self.then = parent, shell, then

    def ceilings(self, member: UUID) -> None:
        """Not more than this, ask me first."""
        asked, _ = self.shell.ask(pausing.wishes, member, self.shell.now())
        dialog = CeilingsDialog(asked, self.parent)

        def keep() -> None:
            try:
                command = dialog.command(member)
            except Refused as no:
                dialog.refuse(faults.sentence(no))
                return
            if self.shell.do(command, words.SAVED, dialog.main) is not None:
                dialog.accept()

        dialog.done_wanted.connect(keep)
        dialog.exec()
        self.then()

    def pay(self, member: UUID) -> None:
        """How somebody likes to be paid."""
        dialog = PayWishDialog(self.parent)

        def keep() -> None:
            if self.shell.do(dialog.command(member), words.SAVED, dialog.main) is not None:
                dialog.accept()

        dialog.done_wanted.connect(keep)
        dialog.exec()
        self.then()

    def facts(self, member: UUID) -> None:
        """Benefit facts, shown only now that somebody asked."""
        _, limits = self.shell.ask(pausing.wishes, member, self.shell.now())
        held = self.shell.ask(pausing.held_facts, member)
        dialog = FactsDialog(held, limits, self.parent)

        def keep() -> None:
            self.shell.do(dialog.limits_command(member), words.SAVED, dialog.main)
            kept: object = True
            if dialog.has_facts:
                kept = self.shell.do(dialog.command(member), words.SAVED, dialog.main)
            if kept is not None:
                dialog.accept()

        def withdraw() -> None:
            self.shell.do(WithdrawBenefitFacts(member), words.SAVED, dialog.withdraw)
            dialog.accept()

        dialog.done_wanted.connect(keep)
        dialog.withdraw.clicked.connect(withdraw)
        dialog.exec()
        self.then()
