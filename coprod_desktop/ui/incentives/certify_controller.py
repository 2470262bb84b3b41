"""What issuing certificates does: shows the page, issues in one step, makes one print job."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog
from shiboken6 import isValid

from coprod_desktop.commands.charity import ChangeLogo, ChangeSignature
from coprod_desktop.commands.papers import ForWhom, NotePrinted
from coprod_desktop.commands.training.certificates import IssueCertificates
from coprod_desktop.commands.training.learning import MarkMilestone
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.formats import Format
from coprod_desktop.domain.ids import MemberId
from coprod_desktop.domain.printing import HowMade
from coprod_desktop.domain.progress import Progress, Stopped
from coprod_desktop.domain.training.colours import ENOUGH, on_white, readable
from coprod_desktop.domain.training.faces import Face, Named
from coprod_desktop.domain.training.fitting import Fit
from coprod_desktop.exchange.marks import mark_from
from coprod_desktop.queries.charity import card
from coprod_desktop.queries.training import certificates as asked
from coprod_desktop.reports.kit.making import Made, make
from coprod_desktop.reports.training.facing import name_fit, preview
from coprod_desktop.ui.incentives.certify_dialog import CertifyDialog, NameRow
from coprod_desktop.ui.incentives.certify_papers import whole, write_all, write_twins
from coprod_desktop.ui.papers.pages import send
from coprod_desktop.ui.shell import Shell
from coprod_desktop.wording import faults
from coprod_desktop.wording.training import screens as words


class CertifyController(QObject):
    """Stands behind one dialog."""

    def __init__(
        self,
        dialog: CertifyDialog,
        shell: Shell,
        face: Face,
        rows: list[NameRow],
        session: UUID | None = None,
        milestone: str = "",
    ) -> None:
        super().__init__(dialog)
        self.dialog, self.shell, self.face = dialog, shell, face
        self.session, self.milestone = session, milestone
        self.rows, self.charity = rows, shell.ask(card)
        self.designs = {one.design.key: one.design for one in shell.ask(asked.designs)}
        self.ask_folder: Callable[[], str] = self._folder
        self.ask_picture: Callable[[], str] = self._picture
        self.ask_printer: Callable[[], QPrinter | None] = self._printer
        self._latest, self._stopped = 0, False
        self._pause = QTimer(self, singleShot=True, interval=120)
        self._pause.timeout.connect(self.show_page)
        self._fill()
        self._connect()
        self._show()
        self.show_page()

    def _fill(self) -> None:
        dialog, face = self.dialog, self.face
        dialog.design.choose(face.design.key)
        dialog.heading.show_text(face.title)
        dialog.between.show_text(face.between)
        dialog.what.show_text(face.what)
        has = self.charity is not None and self.charity.signature is not None
        dialog.signature.setVisible(has)
        dialog.signature.setChecked(has)

    def _connect(self) -> None:
        dialog = self.dialog
        dialog.changed.connect(self._changed)
        dialog.renamed.connect(self.rename)
        dialog.ticked.connect(self.tick)
        dialog.chosen.connect(lambda _row: self._pause.start())
        dialog.issue_wanted.connect(lambda printed: self.issue(printed=printed))
        dialog.stop.clicked.connect(self._stop)
        dialog.logo.clicked.connect(lambda: self.choose_mark(ChangeLogo))
        dialog.sign.clicked.connect(lambda: self.choose_mark(ChangeSignature))

    # -- the face -------------------------------------------------------------------------------
    def rename(self, row: NameRow, name: str) -> None:
        """Print another name, on this certificate alone."""
        row.printed = name
        self._changed()

    def tick(self, row: NameRow, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        """Issue one for somebody, or not."""
        row.wanted = on and not row.number
        self._show()

    def _changed(self) -> None:
        dialog = self.dialog
        design = self.designs.get(dialog.design.value or "", self.face.design)
        self.face = replace(
            self.face,
            title=dialog.heading.text(),
            between=dialog.between.text(),
            what=dialog.what.text(),
            design=design,
            with_signature=dialog.signature.isChecked(),
        )
        self._show()
        self._pause.start()

    def _show(self) -> None:
        for row in self.rows:
            row.fit = name_fit(row.printed, self.face.design)
        self.dialog.show_rows(self.rows)
        if self.rows and not self.dialog.table.selected():
            first = next((row for row in self.rows if row.wanted), self.rows[0])
            self.dialog.table.choose(first.member)
        self.dialog.notes.say("\n".join(self._notes()))

    def _notes(self, missing: str = "") -> list[str]:
        notes = list[str]()
        if not self.rows:
            notes.append(words.NOBODY_FINISHED)
        elif all(row.number for row in self.rows):
            notes.append(words.EVERYBODY_HAS)
        bad = sum(row.wanted and row.fit is Fit.TOO_LONG for row in self.rows)
        if bad:
            notes.append(words.misfits(bad))
        if missing:
            notes.append(words.missing_letters(missing))
        if self.charity is not None and self.charity.logo is None:
            notes.append(words.NO_LOGO)
        if self.charity is None or self.charity.signature is None:
            notes.append(words.NO_SIGNATURE)
        if self.charity is not None and on_white(readable(self.charity.colour)) > (
            on_white(self.charity.colour) if self.charity.colour.startswith("#") else ENOUGH
        ):
            notes.append(words.PALE)
        return notes

    def show_page(self) -> None:
        """Show the very page of the person one stands on."""
        row = self.dialog.current()
        if row is None:
            self.dialog.page.show_pdf(b"")
            return
        self._latest += 1
        number, face, name = self._latest, self.face, self.shell.name(row.printed)
        charity = self.charity

        def work(_progress: Progress) -> Made:
            if number != self._latest:  # somebody has typed on meanwhile
                raise Stopped
            return make(preview(face, (name,), charity))

        self.shell.job(words.MAKING, work, self._shown)

    def _shown(self, made: Made) -> None:
        if not isValid(self.dialog):  # closed before its page was ready
            return
        self.dialog.page.show_pdf(made.data)
        self.dialog.notes.say("\n".join(self._notes("".join(sorted(made.missing)))))

    # -- issuing --------------------------------------------------------------------------------
    def issue(self, *, printed: bool) -> None:
        """Issue for all who are ticked, then print or save in one job.

        Where to is asked first: who changes their mind there has issued nothing.
        """
        printer = self.ask_printer() if printed else None
        folder = "" if printed else self.ask_folder()
        if printer is None and not folder:
            return
        people = [row for row in self.rows if row.wanted]
        named = tuple(Named(MemberId(row.member), row.printed) for row in people)
        command = IssueCertificates(self.face, named, self.session, self.milestone)
        self.dialog.banner.say("")
        issued = self.shell.do(command, None, self.dialog.print)
        if issued is None:
            return
        if self.milestone:
            for row in people:
                self.shell.do(MarkMilestone(MemberId(row.member), self.milestone))
        readers = tuple(
            (number, row.format)
            for number, row in zip(issued, people, strict=True)
            if row.format != Format.STANDARD and self.dialog.twins.isChecked()
        )
        self._make(issued, people, readers, printer, folder)

    def _make(
        self,
        issued: tuple[UUID, ...],
        people: list[NameRow],
        readers: tuple[tuple[UUID, str], ...],
        printer: QPrinter | None,
        folder: str,
    ) -> None:
        shell, on, each = self.shell, self.shell.today(), self.dialog.apart.isChecked()
        self.dialog.show_work(0, len(issued))
        self._stopped = False

        def tell(progress: Progress) -> Progress:
            def told(done: int, total: int) -> None:
                if self._stopped:
                    raise Stopped
                progress(done, total)

            return told

        def work(progress: Progress) -> int:
            if printer is not None:
                send([whole(shell, issued, tell(progress))], printer, tell(progress))
                return 1
            made = write_all(shell, issued, Path(folder), on, tell(progress), each=each)
            return made + write_twins(shell, readers, Path(folder), tell(progress))

        def then(_made: int) -> None:
            how = HowMade.PRINTED if printer is not None else HowMade.SAVED
            lines = tuple(ForWhom("standard", "pdf", row.member, self.session) for row in people)
            shell.do(NotePrinted("certificates", lines, how))
            shell.toast(words.issued(len(issued)))
            if isValid(self.dialog):
                self.dialog.accept()

        shell.job(words.MAKING, work, then)

    def _stop(self) -> None:
        """Stop making papers. What was issued is issued: it can be printed from the register."""
        self._stopped = True
        self.dialog.accept()

    def choose_mark(self, command: type[ChangeLogo] | type[ChangeSignature]) -> None:
        """Keep another logo or signature, for this and all later papers."""
        name = self.ask_picture()
        if not name:
            return
        try:
            png = mark_from(Path(name))
        except Refused as problem:
            self.dialog.banner.say(faults.sentence(problem))
            return
        self.dialog.banner.say("")
        self.shell.do(command(png), words.MARK_KEPT, self.dialog.sign)
        self.charity = self.shell.ask(card)
        self._fill()
        self._changed()

    def _picture(self) -> str:
        return QFileDialog.getOpenFileName(self.dialog, words.LOGO)[0]

    def _folder(self) -> str:
        return QFileDialog.getExistingDirectory(self.dialog, words.FOLDER)

    def _printer(self) -> QPrinter | None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        wide = self.face.design.landscape
        printer.setPageOrientation(
            QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait
        )
        asked_ = QPrintDialog(printer, self.dialog)
        return printer if asked_.exec() else None
