"""What the one print dialog does: gathers, shows, saves, prints, and notes it in the book."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, QTimer
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from coprod_desktop.catalogue import PAPERS, paper
from coprod_desktop.catalogue.order import (
    Finished,
    Fulfilled,
    LeftOut,
    Order,
    about_id,
    file_name,
    fulfil,
    words_of,
)
from coprod_desktop.catalogue.respect import Look, look_at
from coprod_desktop.commands.papers import ForWhom, NotePrinted
from coprod_desktop.domain.printing import HowMade
from coprod_desktop.domain.progress import Progress, Stopped
from coprod_desktop.domain.text import folded
from coprod_desktop.queries.papers.choices import choices
from coprod_desktop.readmodels.papers.made import PaperChoice
from coprod_desktop.reports.kit.formats import Kind
from coprod_desktop.ui.papers.dialog import PaperDialog
from coprod_desktop.ui.papers.pages import send
from coprod_desktop.ui.working_shell import WorkingShell
from coprod_desktop.wording import faults
from coprod_desktop.wording import papers as words


class PaperController(QObject):
    """Stands behind one print dialog."""

    def __init__(
        self, dialog: PaperDialog, shell: WorkingShell, key: str, options: Mapping[str, Any]
    ) -> None:
        super().__init__(dialog)
        self.dialog, self.shell = dialog, shell
        self._options = {name: value for name, value in options.items() if name != "id"}
        self._wanted: UUID | None = options.get("id")
        self._ticked: frozenset[UUID] = frozenset(options.get("ids", ()))  # one job for many
        self._all: list[PaperChoice] = []
        self._latest = 0
        self._told: frozenset[str] = frozenset()  # letters no font has that were spoken of
        self.ask_folder: Callable[[], str] = self._folder
        self.ask_printer: Callable[[], QPrinter | None] = self._printer
        self._pause = QTimer(self, singleShot=True, interval=200)
        self._pause.timeout.connect(self.preview)
        self._connect()
        dialog.paper.choose(key or PAPERS[0].key)
        self.show_choices()

    def _connect(self) -> None:
        dialog = self.dialog
        dialog.paper.edited.connect(self._other_paper)
        dialog.search.searched.connect(lambda _words: self._filter())
        dialog.search.went_down.connect(dialog.list.setFocus)
        dialog.people.ticked.connect(self._tick)
        dialog.list.chosen.connect(lambda _row: self._pause.start())
        dialog.format.edited.connect(self._pause.start)
        dialog.kind.edited.connect(self._pause.start)
        dialog.save.clicked.connect(self.save)
        dialog.print.clicked.connect(self.print)
        dialog.stop.clicked.connect(self._stop)
        self.shell.failed.connect(self._failed)

    # -- for whom -----------------------------------------------------------------------------
    def show_choices(self) -> None:
        """Show for whom, or about what, this paper can be made."""
        self._all = self.shell.ask(choices, self.paper.about)
        first = next((each for each in self._all if each.id == self._wanted), None)
        alone = self._all[:1] if len(self._all) == 1 else []
        self.dialog.chosen = {each.id for each in ([first] if first else alone)}
        if self._ticked:
            self.dialog.chosen = {each.id for each in self._all if each.id in self._ticked}
        self._filter()
        if first is not None:
            self.dialog.list.choose(first.id)
        self.preview()

    @property
    def paper(self) -> Any:
        """The paper chosen."""
        return paper(self.dialog.paper.value or PAPERS[0].key)

    def order(self, *, kind: Kind | None = None) -> Order:
        """What is to be made, for those ticked."""
        wanted = tuple(each for each in self._all if each.id in self.dialog.chosen)
        chosen = self.dialog.format.value
        told = {"day": self.shell.today(), **self._options}
        return Order(self.paper, wanted, chosen, kind or self.dialog.kind.value, told)

    def _other_paper(self) -> None:
        self._wanted, self._ticked = None, frozenset()
        self.show_choices()

    def _filter(self) -> None:
        wanted = folded(self.dialog.search.text).split()
        rows = [row for row in self._all if all(w in folded(row.label) for w in wanted)]
        shown = [
            PaperChoice(row.id, self.shell.name(row.label), row.fact, row.made_as, row.colour)
            if self.paper.about == "member"
            else row
            for row in rows
        ]
        self.dialog.people.show(shown)
        self.dialog.search.show_count(len(rows), len(self._all))
        self._count()

    def _tick(self, row: PaperChoice, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        (self.dialog.chosen.add if on else self.dialog.chosen.discard)(row.id)
        self.dialog.people.show(self.dialog.people.rows)
        self._count()
        self._pause.start()

    def _count(self) -> None:
        dialog = self.dialog
        text = words.chosen_of(len(dialog.chosen), len(self._all)) if self._all else ""
        dialog.count.setText(text or words.NO_CHOICES)
        for button in (dialog.save, dialog.print):
            button.setEnabled(bool(dialog.chosen))

    # -- the pages ----------------------------------------------------------------------------
    def preview(self) -> None:
        """Show the very pages of the current person, or of the first one chosen."""
        order, current = self.order(), self._current()
        if current is None:
            self.dialog.pages.show_pdf(b"")
            self.dialog.heading.setText(words.NOT_YET if self._all else words.NO_CHOICES)
            self.dialog.show_words("")
            self.dialog.show_look(Look())
            return
        one = Order(order.paper, (current,), order.chosen, Kind.PDF, order.options)
        self._latest += 1
        number = self._latest

        def work(progress: Progress) -> tuple[Finished, str, Look]:
            if number != self._latest:  # somebody has chosen again meanwhile
                raise Stopped
            made = fulfil(self.shell.workspace.ask, one, progress).made
            asked = self.shell.workspace.ask
            return made[0], words_of(asked, one, current), look_at(asked, one, current)

        self.shell.job(words.MAKING, work, self._show)

    def _show(self, found: tuple[Finished, str, Look]) -> None:
        finished, text, look = found
        dialog = self.dialog
        if not isValid(dialog):  # closed before its pages were ready
            return
        pages = dialog.pages.show_pdf(finished.made.data)
        dialog.heading.setText(words.pages_of(pages, finished.title))
        dialog.show_words(text)
        dialog.show_look(look)
        missing = "".join(sorted(finished.made.missing))
        if missing:
            self._tell_missing(finished.made.missing)
        elif finished.made.troubles:
            dialog.banner.say(words.better_files(finished.made.troubles))
        elif finished.made.findings:
            dialog.banner.say(words.self_check_failed(len(finished.made.findings)))
        else:
            dialog.banner.say("")

    def _current(self) -> PaperChoice | None:
        index = self.dialog.list.currentIndex()
        row = self.dialog.people.row_at(index) if index.isValid() else None
        key = row.id if row is not None else next(iter(self.dialog.chosen), None)
        by_id = {each.id: each for each in self._all}
        if row is None and not self.dialog.chosen:
            return None
        return by_id.get(key)  # type: ignore[arg-type]

    # -- making -------------------------------------------------------------------------------
    def save(self) -> None:
        """Make every paper and save it where the person says."""
        order = self.order()
        folder = self.ask_folder() if order.choices else ""
        day = self.shell.today()

        def work(progress: Progress) -> Fulfilled | frozenset[str]:
            done = fulfil(self.shell.workspace.ask, order, progress)
            if missing := self._untold(done):
                return missing
            for number, one in enumerate(done.made, start=1):
                path = Path(folder) / file_name(order.paper, one, number, day)
                path.write_bytes(one.made.data)
            return done

        if folder:
            self._run(order, work, HowMade.SAVED)

    def print(self) -> None:
        """Make every paper as PDF and send it to a printer."""
        order = self.order(kind=Kind.PDF)
        printer = self.ask_printer() if order.choices else None
        if printer is None:
            return

        def work(progress: Progress) -> Fulfilled | frozenset[str]:
            done = fulfil(self.shell.workspace.ask, order, progress)
            if missing := self._untold(done):
                return missing
            send([one.made.data for one in done.made], printer, progress)
            return done

        self._run(order, work, HowMade.PRINTED)

    def _untold(self, done: Fulfilled) -> frozenset[str]:
        """Letters that would come out wrong on anybody's paper and that nobody was told of yet."""
        every = frozenset[str]().union(*(one.made.missing for one in done.made))
        return frozenset() if every <= self._told else every

    def _tell_missing(self, missing: frozenset[str]) -> None:
        self._told |= missing
        self.dialog.banner.say(words.missing_letters("".join(sorted(missing))))

    def _run(
        self,
        order: Order,
        work: Callable[[Progress], Fulfilled | frozenset[str]],
        how: HowMade,
    ) -> None:
        self.dialog.show_work(0, len(order.choices))
        said = words.saved_papers if how is HowMade.SAVED else words.printed_papers

        def then(done: Fulfilled | frozenset[str]) -> None:
            if isinstance(done, frozenset):
                self._tell_missing(done)
                return
            left = [
                words.left_out(self._name(o), faults.sentence(o.problem)) for o in done.left_out
            ]
            self._note(order, done.made, how, " ".join([said(len(done.made)), *left]))

        self._job = self.shell.jobs.run(words.MAKING, work, then)
        self._job.progressed.connect(self.dialog.show_work)
        self._job.ended.connect(lambda: self.dialog.show_work(0, 0))

    def _name(self, left: LeftOut) -> str:
        label = left.choice.label
        return self.shell.name(label) if self.paper.about == "member" else label

    def _failed(self, fault: object, _beside: object) -> None:
        if isValid(self.dialog) and self.dialog.isVisible():
            self.dialog.banner.say(getattr(fault, "sentence", ""))

    def _stop(self) -> None:
        self._job.stop()
        self.dialog.stop.setEnabled(False)

    def _note(self, order: Order, made: tuple[Finished, ...], how: HowMade, said: str) -> None:
        lines = tuple(
            ForWhom(one.chosen.value, one.made.kind.value, *about_id(one, order.paper))
            for one in made
        )
        self.shell.do(NotePrinted(order.paper.key, lines, how))
        self.shell.toast(said)
        self.dialog.accept()

    def _folder(self) -> str:
        return QFileDialog.getExistingDirectory(self.dialog, words.SAVE_TITLE)

    def _printer(self) -> QPrinter | None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        asked = QPrintDialog(printer, self.dialog)
        return printer if asked.exec() else None


def open_dialog(
    key: str, options: Mapping[str, Any], shell: WorkingShell, window: QWidget
) -> PaperDialog:
    """Open the print dialog on a paper; on the first of the catalogue when none is named."""
    dialog = PaperDialog([(each.key, each.title) for each in PAPERS], window)
    PaperController(dialog, shell, key, options)
    dialog.open()
    return dialog
