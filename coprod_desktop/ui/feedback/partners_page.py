"""How long partners take to answer, the denominator always beside the count."""

from collections.abc import Sequence
from typing import Final
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from coprod_desktop.domain.dates import written
from coprod_desktop.domain.feedback.steps import Step
from coprod_desktop.readmodels.feedback.partners import PartnerReplies
from coprod_desktop.ui.widgets.buttons import PrimaryButton, QuietButton
from coprod_desktop.ui.widgets.cards import Card, EmptyState
from coprod_desktop.ui.widgets.fields import Tick
from coprod_desktop.ui.widgets.flow import Flow
from coprod_desktop.ui.widgets.labels import Heading, PlainLabel
from coprod_desktop.ui.widgets.layouts import STRETCH, column, emptied, held, row, scrolling
from coprod_desktop.ui.widgets.row_table import Column, RowTable
from coprod_desktop.ui.widgets.table_view import TableView
from coprod_desktop.wording import feedback as said
from coprod_desktop.wording import feedback_screens as words
from coprod_desktop.wording.feedback_papers import said as quoted

ANSWERS: Final = (Step.ACCEPTED, Step.PART, Step.NOT_ACCEPTED, Step.HOLDING)
"""What one letter of theirs can say about several ideas at once."""


class PartnersPage(QWidget):
    """The partners and what waits with the chosen one.

    Signals: `letter_wanted(id)`, `report_wanted(id)`, `chased(PartnerReplies)`,
    `all_wanted()` for a letter to each who has not answered in time, and
    `answered(Step, tuple of ids)` for one answer to all the ideas that are ticked.
    """

    letter_wanted = Signal(object)
    report_wanted = Signal(object)
    chased = Signal(object)
    all_wanted = Signal()
    answered = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self.rows: RowTable[PartnerReplies] = RowTable(_columns(), key=lambda one: one.partner_id)
        self.table = TableView(self.rows, words.PARTNERS_TITLE)
        self.table.chosen.connect(self._show)
        self.letter = PrimaryButton(words.CHASE_LETTER, "mail")
        self.letter.clicked.connect(lambda: self._tell(self.letter_wanted, whole=False))
        self.every = QuietButton(words.CHASE_ALL, "printer")
        self.every.clicked.connect(self.all_wanted)
        self.mark = QuietButton(words.MARK_CHASED)
        self.mark.clicked.connect(lambda: self._tell(self.chased, whole=True))
        self.report = QuietButton(words.PARTNER_PAPER, "printer")
        self.report.clicked.connect(lambda: self._tell(self.report_wanted, whole=False))
        self.waiting, self.ticks = column(gap=8), dict[UUID, Tick]()
        self.answers = Flow(*(self._answer(step) for step in ANSWERS))
        card = Card(words.WAITING_THERE).add(
            PlainLabel(words.ANSWER_MANY, "muted"), self.waiting, self.answers
        )
        head = column(
            Heading(words.PARTNERS_TITLE, 1), PlainLabel(words.PARTNERS_HELP, "muted"), gap=4
        )
        bar = Flow(self.letter, self.every, self.mark, self.report)
        self.table.setMinimumHeight(180)
        page = held(column(head, self.table, bar, card, STRETCH, gap=16, edge=24))
        self._stack = QStackedWidget()
        self._stack.addWidget(
            EmptyState(words.NO_PARTNERS, words.NO_PARTNERS_HELP, icon="building-2")
        )
        self._stack.addWidget(scrolling(page))
        self.setLayout(column(self._stack))

    def show_partners(self, partners: Sequence[PartnerReplies]) -> None:
        """Show every partner ever asked."""
        self.rows.show(partners)
        self.every.setEnabled(any(one.times.overdue and one.waiting for one in partners))
        self._stack.setCurrentIndex(1 if partners else 0)
        if partners and not self.table.selected():
            self.table.choose(partners[0].partner_id)
        self._show(next(iter(self.table.selected()), None))

    def _show(self, one: PartnerReplies | None) -> None:
        emptied(self.waiting)
        for button in (self.letter, self.mark):
            button.setEnabled(one is not None and bool(one.waiting))
        self.report.setEnabled(one is not None)
        self.ticks = {}
        for idea in one.waiting if one is not None else ():
            when = f"{written(idea.asked_on or idea.since)}, {said.chases(idea.chases)}"
            tick = self.ticks[idea.id] = Tick(said.number(idea.number), on=True)
            words_of = PlainLabel(quoted(idea.words))
            line = row(tick, held(column(words_of, PlainLabel(when, "small"), gap=0)))
            line.setStretch(1, 1)
            self.waiting.addWidget(held(line))
        self.answers.setVisible(bool(self.ticks))
        if one is None or not one.waiting:
            self.waiting.addWidget(PlainLabel("–", "muted"))

    def _answer(self, step: Step) -> QuietButton:
        button = QuietButton(words.DO[step])
        button.clicked.connect(lambda: self._answered(step))
        return button

    def _answered(self, step: Step) -> None:
        ideas = tuple(idea for idea, tick in self.ticks.items() if tick.isChecked())
        if ideas:
            self.answered.emit(step, ideas)

    def _tell(self, signal: object, *, whole: bool) -> None:
        chosen = next(iter(self.table.selected()), None)
        if chosen is not None:
            signal.emit(chosen if whole else chosen.partner_id)  # type: ignore[attr-defined]


def _columns() -> tuple[Column[PartnerReplies], ...]:
    return (
        Column(words.PARTNER_NAME, lambda one: one.partner or said.GONE_PARTNER),
        Column(words.ASKED, lambda one: str(one.times.asked), right=True, wide=8),
        Column(
            words.ANSWERED,
            lambda one: words.of_asked(one.times.answered, one.times.asked),
            right=True,
            wide=11,
        ),
        Column(
            words.IN_TIME,
            lambda one: words.of_asked(one.times.in_time, one.times.asked),
            right=True,
            wide=11,
        ),
        Column(
            words.OVERDUE,
            lambda one: words.of_asked(one.times.overdue, one.times.asked),
            right=True,
            wide=11,
        ),
        Column(words.USUAL, _usual, right=True, wide=12),
        Column(words.CHASES, lambda one: str(one.times.chases), right=True, wide=12),
    )


def _usual(one: PartnerReplies) -> str:
    return "–" if one.times.usual_days is None else said.days(one.times.usual_days)
