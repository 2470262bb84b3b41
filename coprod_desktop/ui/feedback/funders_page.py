"""For funders: choose whom and when; see the figures; write what only we can say; print."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from coprod_desktop.domain.feedback.funders import Period, Section
from coprod_desktop.readmodels.feedback.funders import FunderChoices, FunderReport
from coprod_desktop.ui.widgets.buttons import LinkButton, PrimaryButton
from coprod_desktop.ui.widgets.cards import Card, EmptyState, side_by_side
from coprod_desktop.ui.widgets.charts import ChartView
from coprod_desktop.ui.widgets.fields import Choice, NotesEdit
from coprod_desktop.ui.widgets.form import Field
from coprod_desktop.ui.widgets.labels import Heading, PlainLabel
from coprod_desktop.ui.widgets.layouts import STRETCH, column, emptied, held, row, scrolling
from coprod_desktop.wording import feedback_funders as words


class SectionCard(Card):
    """One section: its figures with the way to their lists, its chart, and our own words.

    Signals: `went(Figure)`, `written(Section, words)`.
    """

    went = Signal(object)
    written = Signal(object, str)

    def __init__(self, section: Section) -> None:
        super().__init__(words.SECTION[section])
        self.section = section
        self.figures, self.chart = column(gap=4), column(gap=8)
        self.own = NotesEdit(lines=3)
        self.own.edited.connect(lambda: self.written.emit(section, self.own.toPlainText()))
        self.add(self.figures, self.chart, Field(words.OWN, self.own))

    def show_report(self, report: FunderReport) -> None:
        """Show what the report says here."""
        emptied(self.figures)
        emptied(self.chart)
        for figure in report.figures:
            if figure.section is self.section:
                go = LinkButton(words.OPEN)
                go.setAccessibleName(f"{words.OPEN}: {figure.said}")
                go.clicked.connect(lambda _on=False, to=figure: self.went.emit(to))
                line = row(PlainLabel(figure.said), go)
                line.setStretch(0, 1)
                self.figures.addWidget(held(line))
        for section, chart in report.charts:
            if section is self.section:
                self.chart.addWidget(ChartView(chart))
        kept = report.words.get(self.section, "")
        if self.own.toPlainText() != kept:
            self.own.show_text(kept)


class FundersPage(QWidget):
    """The choices and the sections.

    Signals: `chosen()` when another funder, time or story was chosen, `print_wanted()`,
    `went(Figure)`, `written(Section, words)`, `budgets_wanted()`.
    """

    chosen = Signal()
    print_wanted = Signal()
    went = Signal(object)
    written = Signal(object, str)
    budgets_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.funder: Choice[UUID] = Choice()
        self.period: Choice[Period] = Choice()
        self.story: Choice[UUID | None] = Choice([(None, words.NO_STORY)])
        for part in (self.funder, self.period, self.story):
            part.edited.connect(self.chosen)
        self.print = PrimaryButton(words.PRINT, "printer")
        self.print.clicked.connect(self.print_wanted)
        self.cards = {section: SectionCard(section) for section in Section}
        for card in self.cards.values():
            card.went.connect(self.went)
            card.written.connect(self.written)
        self.changes = Card(words.CHANGED)
        self._lay_out()

    def _lay_out(self) -> None:
        head = column(
            Heading(words.TITLE, 1),
            PlainLabel(words.HELP, "muted"),
            PlainLabel(words.SMALL, "small"),
            gap=4,
        )
        choose = side_by_side(
            Field(words.FUNDER, self.funder),
            Field(words.PERIOD, self.period),
            Field(words.STORY, self.story, hint=words.STORY_HELP),
            least=300,
        )
        cards = self.cards
        self._page = page = column(
            head,
            choose,
            row(self.print, STRETCH),
            side_by_side(cards[Section.REACH], cards[Section.IDEAS], least=420),
            self.changes,
            side_by_side(cards[Section.MONEY], cards[Section.LEARNING], least=420),
            cards[Section.NEXT],
            STRETCH,
            gap=16,
            edge=24,
        )
        empty = EmptyState(words.NONE, words.NONE_HELP, words.TO_BUDGETS, icon="wallet")
        empty.begun.connect(self.budgets_wanted)
        self._stack = QStackedWidget()
        self._stack.addWidget(empty)
        self._stack.addWidget(scrolling(held(page)))
        self.setLayout(column(self._stack))

    def show_choices(self, found: FunderChoices) -> None:
        """Offer funders, times and stories, keeping what was chosen."""
        self.funder.show_options([(one.id, one.name) for one in found.funders])
        self.period.show_options([(one, words.period(one)) for one in found.periods])
        none: list[tuple[UUID | None, str]] = [(None, words.NO_STORY)]
        self.story.show_options([*none, *found.stories])
        self._stack.setCurrentIndex(1 if found.funders else 0)

    def show_report(self, report: FunderReport) -> None:
        """Show the report as it would be printed."""
        for card in self.cards.values():
            card.show_report(report)
        self._show_changes(report.changes)
        self._page.activate()  # what is new takes its room at once, not a moment later

    def _show_changes(self, changes: Sequence[tuple[str, str, str]]) -> None:
        self.changes.clear()
        self.changes.setVisible(bool(changes))
        for said, beside, done in changes:
            self.changes.add(
                PlainLabel(f"“{said}” {beside}".strip(), "strong"), PlainLabel(done, "muted")
            )
