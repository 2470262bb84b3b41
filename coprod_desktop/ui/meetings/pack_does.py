"""What the Pack station does: take papers in, make everybody's copy, note what was sent."""

from collections.abc import Callable, Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from coprod_desktop.catalogue import packs as making
from coprod_desktop.commands.meetings.packs import (
    AddPapers,
    ChangePaper,
    LeaveOut,
    MovePaper,
    NotePacksSent,
    RemovePaper,
    SentCopy,
)
from coprod_desktop.domain.progress import Progress
from coprod_desktop.queries.meetings import packs
from coprod_desktop.ui.meetings import reading
from coprod_desktop.ui.meetings.dialogs import PaperDialog
from coprod_desktop.ui.meetings.pack_page import PackPage
from coprod_desktop.ui.meetings.reading import FilesRead
from coprod_desktop.ui.shell import Shell
from coprod_desktop.wording import faults
from coprod_desktop.wording import meeting_dialogs as dialogs
from coprod_desktop.wording import meeting_words as words


class PackDoes(QObject):
    """Keeps the Pack station true for the meeting shown.

    Attributes:
        choose_folder: asks where packs are saved; "" when somebody thought better of it.
        choose_files: asks which papers to add.
    """

    def __init__(self, page: PackPage, shell: Shell) -> None:
        super().__init__(page)
        self._page, self._shell = page, shell
        self._meeting: UUID | None = None
        self.dialog: PaperDialog | None = None
        self.choose_folder: Callable[[], str] = self._folder
        self.choose_files: Callable[[], Sequence[str]] = self._files
        page.files_dropped.connect(self.add)
        page.files_wanted.connect(lambda: self.add(self.choose_files()))
        page.papers.moved.connect(lambda paper, by: shell.do(MovePaper(paper, by)))
        page.papers.opened.connect(self.edit)
        page.papers.remove_wanted.connect(self._remove)
        page.make_wanted.connect(lambda late: self.make(only_late=late))
        page.again_wanted.connect(lambda member: self.make((member,)))
        page.sent_wanted.connect(self.note_sent)
        page.run_sheet_wanted.connect(lambda: self._print("run-sheet"))
        page.labels_wanted.connect(self._print)

    def show(self, meeting_id: UUID) -> None:
        """Ask again and show the answers."""
        self._meeting = meeting_id
        self._page.show_pack(self._shell.ask(packs.view, meeting_id))

    def add(self, paths: Sequence[str]) -> None:
        """Read files off the screen's thread and add them in the order given."""
        meeting = self._meeting
        if meeting is None or not paths:
            return

        def work(progress: Progress) -> FilesRead:
            return reading.from_disk(paths, progress)

        def then(read: FilesRead) -> None:
            if read.given:
                self._shell.do(AddPapers(meeting, read.given), words.files_added(len(read.given)))
            told = [
                dialogs.file_problem(str(one.details["file"]), faults.sentence(one))
                for one in read.refused
            ]
            self._page.refused.say("\n".join(told))

        self._shell.job(words.ADD_FILES, work, then)

    def edit(self, paper_id: UUID) -> None:
        """Ask what a paper is called, its words, and who does not get it."""
        meeting = self._meeting
        if meeting is None:
            return
        rows = self._shell.ask(packs.papers, meeting)
        copies = self._shell.ask(packs.copies, meeting)
        paper = next((each for each in rows if each.id == paper_id), None)
        if paper is None:
            return
        dialog = PaperDialog(paper, copies, self._shell.name, self._page)
        self.dialog = dialog

        def done() -> None:
            self._shell.do(
                ChangePaper(
                    paper.id,
                    dialog.title.text() or paper.title,
                    dialog.shows.toPlainText(),
                    dialog.secret.isChecked(),
                    paper.agenda_item_id,
                    dialog.words.toPlainText(),
                )
            )
            for member, tick in dialog.out.items():
                before = next(each for each in copies if each.id == member)
                if tick.isChecked() != (paper.id not in before.copy.papers):
                    self._shell.do(LeaveOut(paper.id, member, tick.isChecked()))
            dialog.accept()

        dialog.done_wanted.connect(done)
        dialog.open()

    def make(self, members: Sequence[UUID] = (), *, only_late: bool = False) -> None:
        """Make packs into a folder: everybody's, one person's, or only what came late."""
        meeting = self._meeting
        folder = self.choose_folder() if meeting is not None else ""
        if meeting is None or not folder:
            return

        def work(progress: Progress) -> int:
            made = making.make(
                self._shell.ask, meeting, tuple(members), only_late=only_late, progress=progress
            )
            for file in made:
                path = Path(folder) / file.name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(file.data)
            return len(made)

        def then(count: int) -> None:
            self._shell.toast(words.packs_made(count, Path(folder).name))

        self._shell.job(words.MAKING, work, then)

    def note_sent(self) -> None:
        """Write into the log that everybody was sent what they had not yet."""
        meeting = self._meeting
        if meeting is None:
            return
        chosen = {each.id for each in self._page.view.selected()}
        rows = [
            each
            for each in self._shell.ask(packs.copies, meeting)
            if (each.id in chosen or not chosen) and (each.sent_at is None or each.late)
        ]
        sent = tuple(
            SentCopy(
                each.id, each.copy.how or "hand", each.copy.made_as, each.late or each.copy.papers
            )
            for each in rows
        )
        self._shell.do(NotePacksSent(meeting, sent), words.PACKS_NOTED, beside=self._page.make)

    def _remove(self, paper_id: UUID | None) -> None:
        if paper_id is not None:
            self._shell.do(RemovePaper(paper_id), words.REMOVED, beside=self._page.papers)

    def _print(self, key: str) -> None:
        self._shell.print_paper(key, id=self._meeting)

    def _folder(self) -> str:
        return QFileDialog.getExistingDirectory(self._page, words.SAVE_FOLDER)

    def _files(self) -> Sequence[str]:
        found, _ = QFileDialog.getOpenFileNames(self._page, words.ADD_FILES, "", words.PAPER_FILES)
        return found
