"""How one person's record looks: what they learned, their goals, and their own page."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.dates import written
from coprod_desktop.domain.people import Ability
from coprod_desktop.readmodels.training.learning import GoalRow, Learner, LearningRow
from coprod_desktop.ui.theme import sized
from coprod_desktop.ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from coprod_desktop.ui.widgets.cards import Card
from coprod_desktop.ui.widgets.fields import NotesEdit, Tick
from coprod_desktop.ui.widgets.flow import Flow
from coprod_desktop.ui.widgets.frames import DialogFrame
from coprod_desktop.ui.widgets.labels import PlainLabel
from coprod_desktop.ui.widgets.layouts import column, emptied, held
from coprod_desktop.ui.widgets.row_table import Column, RowTable
from coprod_desktop.ui.widgets.table_view import TableView
from coprod_desktop.wording import widgets as common
from coprod_desktop.wording.training import papers
from coprod_desktop.wording.training import screens as words


class LearnerDialog(DialogFrame):
    """One person's record.

    Signals: `add_wanted()`, `remove_wanted(LearningRow)`, `met(GoalRow)`, `page_kept(str, bool)`,
    `print_wanted(key)`, `draft_wanted()`.
    """

    add_wanted = Signal()
    remove_wanted = Signal(object)
    met = Signal(object)
    page_kept = Signal(str, bool)
    print_wanted = Signal(str)
    draft_wanted = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, "", common.CLOSE, parent=parent, width=920, height=700)
        self.rows: RowTable[LearningRow] = RowTable(
            (
                Column(words.TITLE_LEARNED, lambda one: one.title),
                Column(words.HOW, _where, wide=14),
                Column(words.FINISHED_ON, lambda one: written(one.finished_on), wide=12),
                Column(words.UNTIL, lambda one: papers.until(one.expires_on), wide=12),
                Column(words.NUMBER, lambda one: one.certificate or one.evidence_name, wide=12),
            ),
            key=lambda one: one.id,
        )
        self.table = TableView(self.rows, words.RECORD)
        sized(self.table, minimumHeight=170)
        self.none = PlainLabel(words.NOT_LEARNED, "muted")
        self.add_one = PrimaryButton(words.ADD_LEARNING, "plus")
        self.remove = QuietButton(words.REMOVE_LEARNING)
        self.record = QuietButton(words.PRINT_RECORD, "printer")
        self.goals = column(gap=8)
        self.page = NotesEdit(lines=8)
        self.page.setAccessibleName(words.MY_PAGE)
        self.agreed = Tick(words.AGREED)
        self.keep = PrimaryButton(words.KEEP_PAGE)
        self.draft, self.print_page = (
            QuietButton(words.DRAFT),
            QuietButton(words.PRINT_PAGE, "printer"),
        )
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        learned = Card(words.RECORD).add(
            self.none, self.table, Flow(self.add_one, self.remove, self.record)
        )
        goals = Card(words.GOALS).add(self.goals)
        page = Card(words.MY_PAGE).add(
            PlainLabel(words.MY_PAGE_HELP, "muted"),
            self.page,
            self.agreed,
            Flow(self.keep, self.draft, self.print_page),
        )
        self.add(held(column(learned, goals, page, gap=16)))

    def _connect(self) -> None:
        self.add_one.clicked.connect(self.add_wanted)
        self.remove.clicked.connect(self._remove)
        self.record.clicked.connect(lambda: self.print_wanted.emit("learning-record"))
        self.print_page.clicked.connect(lambda: self.print_wanted.emit("involvement"))
        self.draft.clicked.connect(self.draft_wanted)
        self.keep.clicked.connect(self._keep)

    def show_learner(self, found: Learner, words_of_theirs: str) -> None:
        """Show everything about them."""
        self.rows.show(found.learned)
        self.none.setVisible(not found.learned)
        self.remove.setEnabled(bool(found.learned))
        if found.learned and not self.table.selected():
            self.table.choose(found.learned[0].id)
        self._show_goals(found.goals)
        if not self.page.hasFocus():
            self.page.show_text(words_of_theirs)
        self.agreed.setChecked(found.agreed_on is not None)

    def _show_goals(self, goals: Sequence[GoalRow]) -> None:
        emptied(self.goals)
        wanted = [goal for goal in goals if goal.kind is Ability.GOAL]
        for goal in wanted:
            if goal.met_on is not None:
                self.goals.addWidget(PlainLabel(papers.met(goal.words, goal.met_on)))
                continue
            met = LinkButton(words.GOAL_MET)
            met.setAccessibleName(f"{words.GOAL_MET}: {goal.words}")
            met.clicked.connect(lambda _on=False, goal=goal: self.met.emit(goal))
            said = PlainLabel(goal.words, "strong" if goal.suggested else "body")
            self.goals.addWidget(held(column(said, Flow(met), gap=0)))
        if not wanted:
            self.goals.addWidget(PlainLabel(words.NO_GOALS, "muted"))

    def _remove(self) -> None:
        for one in self.table.selected()[:1]:
            self.remove_wanted.emit(one)

    def _keep(self) -> None:
        self.page_kept.emit(self.page.toPlainText(), self.agreed.isChecked())


def _where(one: LearningRow) -> str:
    return one.provider or words.LEARNED[one.learned]
