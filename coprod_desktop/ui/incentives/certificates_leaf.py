"""What the register does: issues again, voids, checks a code, saves badges, opens the designer."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from coprod_desktop.catalogue.badges import badge
from coprod_desktop.commands.training.certificates import ReissueCertificate, VoidCertificate
from coprod_desktop.commands.training.register import LeaveOutNumbers
from coprod_desktop.domain.errors import Refused
from coprod_desktop.queries.training import certificates
from coprod_desktop.readmodels.training.certificates import Register
from coprod_desktop.ui.incentives.ask_dialog import AskDialog
from coprod_desktop.ui.incentives.certificates_page import CertificatesPage
from coprod_desktop.ui.incentives.designer_controller import open_designer
from coprod_desktop.ui.shell import Shell
from coprod_desktop.ui.widgets.fields import NumberEdit, WordsEdit
from coprod_desktop.wording import faults
from coprod_desktop.wording.training import screens as words


class CertificatesController(QObject):
    """The register."""

    def __init__(self, page: CertificatesPage, shell: Shell) -> None:
        super().__init__(page)
        self.page, self.shell = page, shell
        self.ask_file: Callable[[str], str] = self._file
        self.register = Register((), (), (), 1)
        page.pressed.connect(self.press)
        page.checked.connect(self.check)

    def refresh(self) -> None:
        """Ask again."""
        self.register = self.shell.ask(certificates.register)
        self.page.show_register(self.register)

    def press(self, key: str) -> None:
        """Do what a button says."""
        {
            "again": self._again,
            "reissue": self.reissue,
            "void": self.void,
            "badge": self.save_badge,
            "register": lambda: self.shell.print_paper("certificate-register"),
            "designs": lambda: open_designer(self.shell, self.page),
            "explain": self.explain,
        }[key]()

    def check(self, said: str) -> None:
        """Say what a number and a code prove."""
        try:
            found = self.shell.ask(certificates.check, said)
        except Refused as problem:
            self.page.show_answer(faults.sentence(problem), "waiting")
            return
        name = self.shell.name(found.name)
        self.page.show_answer(
            *words.checked(
                found.verdict, found.written, name, found.what, found.issued_on, found.void_why,
                found.replaced_by,
            )
        )  # fmt: skip

    def reissue(self) -> None:
        """Issue the chosen one again with a corrected name."""
        one = self.page.chosen()
        if one is None:
            return
        dialog = AskDialog(words.REISSUE, words.REISSUE, self.page, words.REISSUE_ABOUT)
        name, why = WordsEdit(one.name), WordsEdit()
        dialog.ask("name", words.PRINTED_NAME, name, hint=words.NAME_HINT)
        dialog.ask("why", words.WHY, why)
        dialog.run(
            self.shell, lambda: ReissueCertificate(one.id, name.text(), why.text()), words.issued(1)
        )

    def void(self) -> None:
        """Say that the chosen one no longer stands."""
        one = self.page.chosen()
        if one is None:
            return
        dialog = AskDialog(words.VOID, words.VOID, self.page, words.VOID_ABOUT, stop=True)
        why = WordsEdit()
        dialog.ask("why", words.WHY, why)
        dialog.run(self.shell, lambda: VoidCertificate(one.id, why.text()), words.KEPT)

    def explain(self) -> None:
        """Write down why numbers are missing, or will be."""
        dialog = AskDialog(words.EXPLAIN, words.KEEP, self.page)
        gap = next(iter(self.register.gaps), None)
        upto = self.register.next_number
        first = NumberEdit(gap.first if gap else upto, 1, 9_999_999)
        last, why = NumberEdit(gap.last if gap else upto, 1, 9_999_999), WordsEdit()
        dialog.ask("first", words.FIRST, first)
        dialog.ask("last", words.LAST, last)
        dialog.ask("why", words.WHY, why)
        dialog.run(
            self.shell, lambda: LeaveOutNumbers(first.value(), last.value(), why.text()), words.KEPT
        )

    def save_badge(self) -> None:
        """Save the chosen one as a signed badge."""
        one = self.page.chosen()
        if one is None:
            return
        try:
            data = badge(self.shell.workspace.ask, one.id)
        except Refused as problem:
            self.page.show_answer(faults.sentence(problem), "stop")
            return
        if name := self.ask_file(f"{one.written}.jwt"):
            Path(name).write_bytes(data)
            self.shell.toast(words.BADGE_SAVED)

    def _again(self) -> None:
        one = self.page.chosen()
        if one is not None:
            self.shell.print_paper("certificates-of-person", id=one.member_id)

    def _file(self, name: str) -> str:
        return QFileDialog.getSaveFileName(self.page, words.SAVE_BADGE, name)[0]
