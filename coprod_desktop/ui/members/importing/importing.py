"""What an import does: reads, asks, compares and brings in, off the screen's thread, with Stop."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Event
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from coprod_desktop.domain.errors import Refused, Trouble
from coprod_desktop.domain.importing.choices import Choice, Tally
from coprod_desktop.domain.importing.fields import Field
from coprod_desktop.domain.importing.people import KnownPerson
from coprod_desktop.domain.progress import Progress, Stopped
from coprod_desktop.exchange import opened as files
from coprod_desktop.exchange.tables import SUFFIXES
from coprod_desktop.queries import importing
from coprod_desktop.readmodels.importing import EarlierImport
from coprod_desktop.ui.members.importing.dialog import CHOOSE, COLUMNS, DONE, PEOPLE, ImportDialog
from coprod_desktop.ui.members.importing.draft import Draft
from coprod_desktop.ui.shell import Shell
from coprod_desktop.wording import faults
from coprod_desktop.wording import importing as words

Result = TypeVar("Result")


class Importing(QObject):
    """One import, from a file to a toast.

    Attributes:
        ask_for_file: asks which file; None when nobody chose one.
        ask_where: asks where rows that stay outside go.
    """

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__()
        self._shell = shell
        self.dialog = ImportDialog(parent)
        self.setParent(self.dialog)  # lives as long as what it works for
        self._gone = False
        self.draft: Draft | None = None
        self.tally: Tally | None = None
        self._earlier: EarlierImport | None = None
        self._stop = Event()
        self.ask_for_file: Callable[[], Path | None] = self._ask_for_file
        self.ask_where: Callable[[str], Path | None] = self._ask_where
        self._connect()

    def begin(self, path: Path | None = None) -> None:
        """Open the dialog, and the file if there is one already."""
        self.dialog.setModal(True)
        self.dialog.open()
        if path is not None:
            self.read(path)

    def read(self, path: Path) -> None:
        """Look into a file."""
        self._run(
            words.READING_JOB,
            words.reading(path.name),
            partial(files.opened, path),
            self._was_read,
        )

    def show_columns(self) -> None:
        """Show what each column becomes."""
        draft = self.draft
        if draft is not None:
            self.dialog.columns.show_draft(draft, self._shell.name)
            self.dialog.show_step(COLUMNS, words.NEXT, ready=draft.ready)

    def look_at_people(self) -> None:
        """Compare every row with everyone here."""
        draft = self.draft
        if draft is None or not draft.ready:
            return

        def judge(_tell: Progress) -> list[KnownPerson]:
            known = self._shell.ask(importing.people_here)
            draft.judge(known)
            return known

        self._run(words.JUDGING_JOB, words.JUDGING_JOB, judge, self._were_judged)

    def bring_in(self) -> None:
        """Do it, as one step."""
        draft = self.draft
        if draft is None or not draft.tally.done:
            return
        again = self._earlier is not None

        def work(tell: Progress) -> Tally:
            return self._shell.workspace.do(draft.command(tell, again=again))

        self._run(words.WRITING_JOB, words.WRITING, work, self._was_done)

    def save_outside(self) -> None:
        """Save the rows that stayed outside, each with its reason."""
        draft = self.draft
        if draft is None or self.tally is None:
            return
        where = self.ask_where(words.left_file(Path(draft.opened.name).stem))
        if where is None:
            return
        told = {one.number: words.reasons(one.reasons) for one in draft.verdicts}
        titles = (words.LEFT_SHEET, words.ROW_HEADING, words.REASON_HEADING)
        sheet = files.outside(draft.table, draft.verdicts, told, titles)

        def write(_tell: Progress) -> int:
            files.write_outside(where, sheet)
            return len(sheet.rows)

        self._run(
            words.SAVING_JOB,
            words.SAVING_JOB,
            write,
            lambda count: self.dialog.ending.saved.setText(words.saved_left(count, where.name)),
        )

    def _connect(self) -> None:
        dialog = self.dialog
        dialog.dropped.connect(self.read)
        dialog.step_wanted.connect(self._go)
        dialog.stop_wanted.connect(self._stop.set)
        dialog.done_wanted.connect(self._next)
        dialog.finished.connect(lambda _result: self._closed())
        dialog.choose.choose_wanted.connect(self._choose_file)
        dialog.columns.table_chosen.connect(self._choose_table)
        dialog.columns.field_chosen.connect(self._choose_field)
        dialog.columns.order_chosen.connect(self._choose_order)
        dialog.people.side.chosen.connect(self._decide)
        dialog.people.side.mended.connect(self._mend)
        dialog.people.side.forgiven.connect(self._forgive)
        dialog.ending.save_wanted.connect(self.save_outside)
        dialog.ending.undo_wanted.connect(self._undo)

    def _closed(self) -> None:
        self._gone = True
        self._stop.set()
        self.dialog.deleteLater()

    def _next(self) -> None:
        step = {COLUMNS: self.look_at_people, PEOPLE: self.bring_in, DONE: self.dialog.accept}
        step.get(self.dialog.step, self._choose_file)()

    def _go(self, key: str) -> None:
        if key == CHOOSE:
            self.dialog.refuse("")
            self.dialog.show_step(CHOOSE)
        elif key == COLUMNS:
            self.show_columns()
        elif key == PEOPLE:
            self.look_at_people()

    def _choose_file(self) -> None:
        path = self.ask_for_file()
        if path is not None:
            self.read(path)

    def _ask_for_file(self) -> Path | None:
        kinds = f"{words.KINDS} ({' '.join(f'*{suffix}' for suffix in SUFFIXES)})"
        path, _kind = QFileDialog.getOpenFileName(self.dialog, words.CHOOSE_FILE, "", kinds)
        return Path(path) if path else None

    def _ask_where(self, name: str) -> Path | None:
        path, _kind = QFileDialog.getSaveFileName(
            self.dialog, words.SAVE_LEFT_TITLE, f"{name}.xlsx", words.SAVE_KINDS
        )
        return Path(path) if path else None

    def _was_read(self, opened: files.Opened) -> None:
        shell = self._shell
        self.draft = Draft(opened, lambda key: shell.ask(importing.remembered, key), shell.today())
        self._earlier = shell.ask(importing.read_before, opened.digest)
        early = self._earlier
        self.dialog.columns.twice.say(words.twice(early.on_day, early.done) if early else "")
        self.show_columns()

    def _choose_table(self, at: int) -> None:
        if self.draft is not None:
            self.draft.choose_table(at)
            self.show_columns()

    def _choose_field(self, at: int, becomes: Field) -> None:
        if self.draft is not None:
            self.draft.choose_field(at, becomes)
            self._show_answers(self.draft)

    def _choose_order(self, at: int, order: str) -> None:
        if self.draft is not None and (order == "day-first" or order == "month-first"):
            self.draft.choose_order(at, order)
            self._show_answers(self.draft)

    def _show_answers(self, draft: Draft) -> None:
        self.dialog.columns.show_answers(draft, self._shell.name)
        self.dialog.show_main(words.NEXT, ready=draft.ready)

    def _were_judged(self, _known: object) -> None:
        if self.draft is not None:
            self.dialog.show_step(PEOPLE)
            self.show_people(self.draft)
            self.dialog.people.show_first(self.draft)

    def show_people(self, draft: Draft) -> None:
        """Show every verdict, and what the button would do."""
        panels = draft.new_panels(self._shell.ask(importing.panels_here))
        self.dialog.people.show_draft(draft, panels, self._shell.name)
        count = draft.tally.done
        self.dialog.show_main(words.bring_in(count), ready=count > 0)

    def _decide(self, number: int, choice: Choice) -> None:
        if self.draft is not None:
            self.draft.choose(number, choice)
            self._judge_again(self.draft)

    def _mend(self, number: int, at: int, text: str) -> None:
        if self.draft is not None:
            self.draft.mend(number, at, text)
            self._judge_again(self.draft)

    def _forgive(self, number: int) -> None:
        if self.draft is not None:
            self.draft.forgive(number)
            self._judge_again(self.draft)

    def _judge_again(self, draft: Draft) -> None:
        """Give every verdict anew: one answer may settle other rows too."""
        self._run(
            words.JUDGING_JOB,
            words.JUDGING_JOB,
            lambda _tell: draft.judge(),
            lambda _verdicts: self.show_people(draft),
        )

    def _was_done(self, tally: Tally) -> None:
        self.tally = tally
        self.dialog.ending.show_tally(tally)
        self.dialog.show_step(DONE, words.FINISH)
        self._shell.toast(words.brought_in(tally))

    def _undo(self) -> None:
        self.dialog.accept()
        self._shell.act("undo")

    def _run(
        self,
        title: str,
        said: str,
        work: Callable[[Progress], Result],
        then: Callable[[Result], None],
    ) -> None:
        """Work off the screen's thread; what goes wrong is said in this dialog, not behind it."""
        self._stop.clear()
        self.dialog.refuse("")
        self.dialog.show_working(said)

        def kept(tell: Progress) -> Result | Exception:
            def told(done: int, total: int) -> None:
                if self._stop.is_set():
                    raise Stopped
                tell(done, total)

            try:
                return work(told)
            except Exception as problem:  # noqa: BLE001 - carried to the screen's thread, not lost
                return problem

        self._shell.job(title, kept, lambda result: self._settled(result, then))

    def _settled(self, result: Result | Exception, then: Callable[[Result], None]) -> None:
        if self._gone:
            return
        self.dialog.show_working("")
        self._ready_again()
        if not isinstance(result, Exception):
            then(result)
            return
        if isinstance(result, Stopped):
            self.dialog.refuse(words.STOPPED)
        elif isinstance(result, Refused | Trouble):
            self.dialog.refuse(faults.sentence(result))
        elif isinstance(result, OSError):
            self.dialog.refuse(words.COMPUTER_SAID_NO)
        else:
            raise result

    def _ready_again(self) -> None:
        draft, step = self.draft, self.dialog.step
        if step == COLUMNS and draft is not None:
            self.dialog.show_main(words.NEXT, ready=draft.ready)
        elif step == PEOPLE and draft is not None:
            self.dialog.show_main(words.bring_in(draft.tally.done), ready=draft.tally.done > 0)
        elif step == DONE:
            self.dialog.show_main(words.FINISH)
