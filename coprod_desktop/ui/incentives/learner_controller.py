"""What one person's record does: adds, takes out, marks goals, keeps their page."""

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from coprod_desktop.commands.training.learning import (
    MOST_EVIDENCE,
    AddLearning,
    KeepInvolvement,
    MeetGoals,
    RemoveLearning,
)
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.ids import MemberId
from coprod_desktop.domain.training.outside import Learned
from coprod_desktop.queries.charity import card
from coprod_desktop.queries.training import learning
from coprod_desktop.readmodels.training.learning import GoalRow, Learner, LearningRow
from coprod_desktop.reports.training.records import draft_of
from coprod_desktop.ui.incentives.ask_dialog import AskDialog
from coprod_desktop.ui.incentives.learner_dialog import LearnerDialog
from coprod_desktop.ui.shell import Shell
from coprod_desktop.ui.widgets.buttons import QuietButton
from coprod_desktop.ui.widgets.fields import Choice, DateEdit, NotesEdit, NumberEdit, WordsEdit
from coprod_desktop.ui.widgets.labels import PlainLabel
from coprod_desktop.wording.training import screens as words


def read_evidence(path: Path) -> bytes:
    """The bytes of a file of evidence, never more than we keep.

    Raises:
        Refused: "evidence-too-big", "evidence-unreadable".
    """
    try:
        if path.stat().st_size > MOST_EVIDENCE:
            raise Refused("evidence-too-big")
        return path.read_bytes()
    except OSError as problem:
        raise Refused("evidence-unreadable") from problem


class LearnerController(QObject):
    """Stands behind one person's record."""

    def __init__(self, dialog: LearnerDialog, shell: Shell, member: MemberId) -> None:
        super().__init__(dialog)
        self.dialog, self.shell, self.member = dialog, shell, member
        self.ask_file: Callable[[], str] = self._file
        dialog.add_wanted.connect(self.add)
        dialog.remove_wanted.connect(self._remove)
        dialog.met.connect(self._met)
        dialog.page_kept.connect(self._keep)
        dialog.draft_wanted.connect(lambda: dialog.page.setPlainText(self._draft(self.found)))
        dialog.print_wanted.connect(self._print)
        self.refresh()

    def refresh(self) -> None:
        """Ask again."""
        self.found = self.shell.ask(learning.learner, self.member, self.shell.today())
        self.dialog.show_learner(self.found, self.found.own_words or self._draft(self.found))

    def _draft(self, found: Learner) -> str:
        charity = self.shell.ask(card)
        return draft_of(found, charity.name if charity else "")

    def add(self) -> None:
        """Write down something learned elsewhere."""
        dialog = AskDialog(words.ADD_LEARNING, words.KEEP, self.dialog)
        title, where = WordsEdit(), WordsEdit()
        how = Choice([(one, words.LEARNED[one]) for one in (Learned.OUTSIDE, Learned.BY_DOING)])
        day = DateEdit(self.shell.today, self.shell.today())
        until, minutes = DateEdit(self.shell.today), NumberEdit(0, 0, 100_000)
        note, file = NotesEdit(lines=2), QuietButton(words.EVIDENCE_PICK)
        chosen, picked = PlainLabel(words.EVIDENCE_HELP, "small"), list[Path]()

        def pick() -> None:
            if name := self.ask_file():
                picked[:] = [Path(name)]
                chosen.setText(picked[0].name)

        file.clicked.connect(pick)
        dialog.ask("title", words.TITLE_LEARNED, title)
        dialog.ask("how", words.HOW, how)
        dialog.ask("where", words.WHERE, where, optional=True)
        dialog.ask("day", words.FINISHED_ON, day)
        dialog.ask("until", words.UNTIL, until, optional=True)
        dialog.ask("minutes", words.MINUTES, minutes, optional=True)
        dialog.ask("evidence", words.EVIDENCE, file, optional=True)
        dialog.form.put(chosen)
        dialog.ask("note", words.NOTE, note, optional=True)

        def command() -> AddLearning:
            return AddLearning(
                self.member, title.text(), day.day or self.shell.today(),
                how.value or Learned.OUTSIDE, where.text(), until.day, minutes.value(),
                read_evidence(picked[0]) if picked else None, picked[0].name if picked else "",
                note.toPlainText(),
            )  # fmt: skip

        if dialog.run(self.shell, command, words.KEPT) is not None:
            self.refresh()

    def _remove(self, one: LearningRow) -> None:
        self.shell.do(RemoveLearning(one.id), words.REMOVED, self.dialog.remove)
        self.refresh()

    def _met(self, goal: GoalRow) -> None:
        by = self.found.learned[0].id if goal.suggested and self.found.learned else None
        self.shell.do(MeetGoals(self.member, (goal.id,), by), words.KEPT, self.dialog)
        self.refresh()

    def _keep(self, said: str, agreed: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.shell.do(KeepInvolvement(self.member, said, agreed), words.KEPT, self.dialog.keep)
        self.refresh()

    def _print(self, key: str) -> None:
        self.dialog.accept()
        self.shell.print_paper(key, id=UUID(str(self.member)))

    def _file(self) -> str:
        return QFileDialog.getOpenFileName(self.dialog, words.EVIDENCE_PICK)[0]


def record_dialog(shell: Shell, parent: QWidget | None, member: UUID) -> LearnerDialog:
    """One person's record, with its controller behind it."""
    found = shell.ask(learning.learner, MemberId(member), shell.today())
    dialog = LearnerDialog(shell.name(found.name), parent)
    LearnerController(dialog, shell, MemberId(member))
    return dialog


def open_record(shell: Shell, parent: QWidget, member: UUID) -> None:
    """Open one person's record."""
    record_dialog(shell, parent, member).open()
