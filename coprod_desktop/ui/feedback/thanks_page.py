"""Thank people: what each gave and what became of it, and the papers that say so."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from coprod_desktop.readmodels.feedback.thanks import ThanksRow
from coprod_desktop.ui.theme import sized
from coprod_desktop.ui.widgets.buttons import PrimaryButton, QuietButton
from coprod_desktop.ui.widgets.cards import Card, Columns, EmptyState
from coprod_desktop.ui.widgets.labels import Heading, PlainLabel
from coprod_desktop.ui.widgets.layouts import column, emptied, held, scrolling
from coprod_desktop.ui.widgets.row_table import Column, RowTable
from coprod_desktop.ui.widgets.table_view import TableView
from coprod_desktop.wording import feedback_thanking as words


class ThanksPage(QWidget):
    """Everybody to thank, and the days to remember.

    Signals: `wanted(str)` with a paper's key, for everybody it suits; `one_wanted(ThanksRow)`.
    """

    wanted = Signal(str)
    one_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._name: Callable[[str], str] = str
        self.rows: RowTable[ThanksRow] = RowTable(self._columns(), key=lambda one: one.member_id)
        self.table = TableView(self.rows, words.TITLE)
        self.table.opened.connect(self.one_wanted)
        self.all = PrimaryButton(words.PRINT_ALL, "printer")
        self.one = QuietButton(words.PRINT_ONE)
        self.panels = QuietButton(words.PRINT_PANELS)
        self.goodbye = QuietButton(words.PRINT_GOODBYE)
        self.years = QuietButton(words.PRINT_YEARS)
        for button, key in (
            (self.all, "thank-you"),
            (self.panels, "thank-you-panel"),
            (self.goodbye, "goodbye"),
            (self.years, "anniversary"),
        ):
            button.clicked.connect(lambda _on=False, paper=key: self.wanted.emit(paper))
        self.one.clicked.connect(self._one)
        self.days = column(gap=4)
        self._lay_out()

    def _lay_out(self) -> None:
        head = column(Heading(words.TITLE, 1), PlainLabel(words.HELP, "muted"), gap=4)
        bar = Columns(self.all, self.one, self.panels, gap=8, least=220)
        days = Card(words.COMING).add(self.days, Columns(self.years, self.goodbye, least=230))
        sized(self.table, minimumHeight=300)
        page = held(column(head, bar, self.table, days, gap=16, edge=24))
        self._stack = QStackedWidget()
        self._stack.addWidget(EmptyState(words.NOBODY, words.NOBODY_HELP, icon="heart"))
        self._stack.addWidget(scrolling(page))
        self.setLayout(column(self._stack))

    def show_people(self, people: Sequence[ThanksRow], name: Callable[[str], str]) -> None:
        """Show whom to thank, and the days to remember."""
        self._name = name
        self.rows.show(people)
        self._stack.setCurrentIndex(1 if people else 0)
        if people and not self.table.selected():
            self.table.choose(people[0].member_id)
        remembered = [
            words.remembers(name(one.name), one.anniversary) for one in people if one.anniversary
        ]
        leaving = [words.left(name(one.name)) for one in people if one.leaving]
        emptied(self.days)
        for line in [*remembered, *leaving]:
            self.days.addWidget(PlainLabel(line))
        if not remembered and not leaving:
            self.days.addWidget(PlainLabel(words.NO_DAYS, "muted"))
        self.years.setEnabled(bool(remembered))
        self.goodbye.setEnabled(bool(leaving))

    def _columns(self) -> tuple[Column[ThanksRow], ...]:
        return (
            Column(words.PERSON, lambda one: self._name(one.name)),
            Column(words.MEETINGS, lambda one: str(one.meetings), right=True, wide=10),
            Column(words.TIME, lambda one: words.time_given(one.minutes), wide=20),
            Column(words.IDEAS, lambda one: str(one.ideas), right=True, wide=8),
            Column(
                words.CHANGED,
                lambda one: words.changed_of(one.changed, one.ideas),
                right=True,
                wide=16,
            ),
            Column(words.THANKED, lambda one: words.thanked(one.thanked_on), wide=18),
        )

    def _one(self) -> None:
        chosen = next(iter(self.table.selected()), None)
        if chosen is not None:
            self.one_wanted.emit(chosen)
