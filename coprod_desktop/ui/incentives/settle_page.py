"""How Settle looks: the meetings, the grid, and the side."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from coprod_desktop.domain.dates import written
from coprod_desktop.domain.incentives.kinds import Kind, Method
from coprod_desktop.domain.incentives.steps import Step
from coprod_desktop.domain.money import Money, total
from coprod_desktop.readmodels.incentives.settling import MeetingToSettle, SettleGrid
from coprod_desktop.ui.incentives.pause_panel import PausePanel
from coprod_desktop.ui.incentives.settle_table import Draft, SettleTable
from coprod_desktop.ui.theme import look, sized
from coprod_desktop.ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from coprod_desktop.ui.widgets.cards import Banner, EmptyState
from coprod_desktop.ui.widgets.fields import WordsEdit
from coprod_desktop.ui.widgets.form import Field
from coprod_desktop.ui.widgets.frames import SplitPage
from coprod_desktop.ui.widgets.labels import Heading, PlainLabel
from coprod_desktop.ui.widgets.layouts import STRETCH, column, held, row, scrolling
from coprod_desktop.ui.widgets.row_list import ListLine, RowList
from coprod_desktop.wording.incentives import screens as words

SIDE = 404  # the side has room for a sentence
ROOM = 1000  # for the meetings, the grid and the side beside one another
PAYING = {
    Method.CASH: words.PAY_CASH,
    Method.BANK: words.PAY_BANK,
    Method.VOUCHER: words.PAY_VOUCHERS,
}


class SettlePage(QWidget):
    """Settle.

    Signals: `meeting_chosen(id)`, `settled()`, `paid(method)`, `sealed()`, `papers_wanted()`.
    """

    meeting_chosen = Signal(object)
    settled = Signal()
    paid = Signal(object)
    sealed = Signal()
    papers_wanted = Signal()
    run_put_right = Signal()

    def __init__(self, shown_name: Callable[[str], str]) -> None:
        super().__init__()
        self.meetings: RowList[MeetingToSettle] = RowList(_line, lambda one: one.id, words.MEETINGS)
        self.meetings.chosen.connect(
            lambda one: self.meeting_chosen.emit(one.id) if one is not None else None
        )
        self.table = SettleTable(shown_name)
        self.side = PausePanel()
        self.side.setVisible(False)
        self.title = Heading("", 2)
        self.fact = PlainLabel("", "muted")
        self.notice = Banner(kind="waiting")
        self.totals = PlainLabel("", "strong")
        self.second = WordsEdit()
        self.second_field = Field(words.SECOND, self.second, hint=words.SECOND_HINT)
        self.settle = PrimaryButton("")
        self.settle.clicked.connect(self.settled)
        self.papers = QuietButton(words.PAPERS, "printer")
        self.papers.clicked.connect(self.papers_wanted)
        self.seal = QuietButton(words.SEAL)
        self.seal.clicked.connect(self.sealed)
        self.pay: dict[Method, QuietButton] = {}
        for method, said in PAYING.items():
            button = QuietButton(said)
            button.clicked.connect(lambda _=False, one=method: self.paid.emit(one))
            self.pay[method] = button
        self.right = LinkButton(words.REVERSE_RUN)
        self.right.clicked.connect(self.run_put_right)
        self.empty = EmptyState(
            words.NOTHING_TO_SETTLE, words.NOTHING_TO_SETTLE_TEXT, icon="hand-heart"
        )
        self._lay()

    def _lay(self) -> None:
        middle = column(
            self.title,
            self.fact,
            self.totals,
            self.notice,
            self.table,
            PlainLabel(words.KEYS, "small"),
            self.second_field,
            row(self.settle, self.papers, self.seal, *self.pay.values(), STRETCH, self.right),
            edge=16,
        )
        split = QSplitter(Qt.Orientation.Horizontal)
        sized(self.table, minimumHeight=200)
        split.addWidget(scrolling(held(middle)))
        split.addWidget(self.side)
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 0)
        sized(self.side, minimumWidth=SIDE)
        split.setChildrenCollapsible(False)
        self.split = split
        self.pages = QStackedWidget()
        self.pages.addWidget(scrolling(split))
        self.pages.addWidget(self.empty)
        self.setLayout(column(SplitPage(self.meetings, self.pages, width=240)))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Put the side below the grid where there is no room beside it."""
        super().resizeEvent(event)
        narrow = event.size().width() < look().px(ROOM)
        across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        self.split.setOrientation(down if narrow else across)
        self.split.setMinimumHeight(look().px(760) if narrow else 0)

    def open_side(self, *, on: bool = True) -> None:
        """Show or hide the side; the time given makes room for it."""
        self.side.setVisible(on)
        self.table.setColumnHidden(1, on)

    def show_meetings(self, rows: list[MeetingToSettle]) -> None:
        """Show the meetings; nothing to settle is said."""
        self.meetings.show_rows(rows)
        self.pages.setCurrentIndex(0 if rows else 1)

    def show_grid(self, grid: SettleGrid, drafts: list[Draft]) -> None:
        """Show a meeting."""
        self.title.setText(f"{grid.title}, {written(grid.on)}")
        card = words.card_used(grid.card_name) if grid.card_name else words.NO_CARD
        self.fact.setText(f"{card} {words.promised(written(grid.promised_on))}")
        self.show_drafts(grid, drafts)

    def show_drafts(self, grid: SettleGrid, drafts: list[Draft]) -> None:
        """Show the rows and what they come to, each ledger for itself."""
        self.table.table.show(drafts)
        open_rows = [one for one in drafts if not one.row.settled]
        waiting = sum(one.row.pause and one.row.answered is None for one in open_rows)
        self.notice.say(words.asked_for_word(waiting), "waiting")
        self.totals.setText(_totals(drafts))
        biggest = max((max(one.reward, one.expenses) for one in drafts), default=Money(0))
        self.second_field.setVisible(biggest > grid.two_people_above)
        self.settle.setVisible(bool(open_rows))
        self.settle.say((words.offer if grid.to_come else words.settle)(len(open_rows)))
        written_down = (one.row.offered if grid.to_come else one.row.settled for one in drafts)
        self.papers.setVisible(any(written_down))
        self.papers.say(words.PRINT_OFFERS if grid.to_come else words.PAPERS)
        paid = any(e.step is Step.PAID and not e.put_right for d in drafts for e in d.row.entries)
        self.right.setVisible(paid)
        self._show_paying(drafts)

    def _show_paying(self, drafts: list[Draft]) -> None:
        due = [entry for one in drafts for entry in one.row.entries if entry.step is Step.SETTLED]
        for method, button in self.pay.items():
            amount = total(one.amount for one in due if one.method is method)
            button.setVisible(amount.pence > 0)
            button.say(words.paying(amount, PAYING[method]))
        self.seal.setVisible(any(one.kind is Kind.VOUCHER for one in due))


def _totals(drafts: list[Draft]) -> str:
    fees, vouchers = Money(0), Money(0)
    for one in drafts:
        settled = next((e.kind for e in one.row.entries if e.kind is not Kind.EXPENSE_REPAID), None)
        voucher = settled is Kind.VOUCHER if one.row.settled else one.choice == "voucher"
        if voucher:
            vouchers = vouchers + one.reward
        else:
            fees = fees + one.reward
    return words.totals(fees, vouchers, total(one.expenses for one in drafts))


def _line(one: MeetingToSettle) -> ListLine:
    if one.to_come:
        return ListLine(one.title, written(one.on), words.to_come(one.settled), "primary")
    chip = words.came(one.came, one.settled, one.unpaid)
    return ListLine(one.title, written(one.on), chip, "waiting" if one.waits else "good")
