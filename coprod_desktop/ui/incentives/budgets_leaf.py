"""Budgets with what has gone out of them, as cards and as a chart; and forecasts."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from coprod_desktop.commands.budgets import ChargeBudget, KeepBudget
from coprod_desktop.domain.budgets import BudgetWarning, YearKind, year_of
from coprod_desktop.domain.dates import written
from coprod_desktop.domain.incentives.kinds import Kind
from coprod_desktop.domain.money import NOTHING, total
from coprod_desktop.queries.incentives import budgets, settling
from coprod_desktop.readmodels.charts import Chart, ChartKind, Point, Series
from coprod_desktop.readmodels.incentives.budgets import BudgetBoard, BudgetRow
from coprod_desktop.ui.incentives.ask_dialog import AskDialog
from coprod_desktop.ui.shell import Shell
from coprod_desktop.ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from coprod_desktop.ui.widgets.cards import Card, EmptyState, side_by_side
from coprod_desktop.ui.widgets.charts import ChartView
from coprod_desktop.ui.widgets.chips import Chip
from coprod_desktop.ui.widgets.fields import Choice, DateEdit, MoneyEdit, Tick, WordsEdit
from coprod_desktop.ui.widgets.labels import PlainLabel
from coprod_desktop.ui.widgets.layouts import STRETCH, column, emptied, held, row, scrolling
from coprod_desktop.wording.incentives import names, papers
from coprod_desktop.wording.incentives import screens as words


def chart_of(rows: tuple[BudgetRow, ...]) -> Chart:
    """Spent and left of each budget, with the sentence that reads it aloud."""
    named = [(" ".join(p for p in (one.funder, one.project) if p), one) for one in rows]
    spent = tuple(Point(n, one.spent.pence / 100, str(one.spent)) for n, one in named)
    left = tuple(Point(n, max(one.left.pence, 0) / 100, str(one.left)) for n, one in named)
    sentence = papers.chart_sentence(
        total(one.spent for one in rows), total(one.amount for one in rows)
    )
    series = (Series(words.SPENT, spent), Series(words.LEFT, left))
    return Chart(words.CHART, ChartKind.BARS, series, sentence)


class BudgetsPage(QWidget):
    """The budgets."""

    add_wanted = Signal()
    print_wanted = Signal()
    charge_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.add = PrimaryButton(words.ADD_BUDGET, "plus")
        self.add.clicked.connect(self.add_wanted)
        self.print = QuietButton(words.PRINT_BUDGETS, "printer")
        self.print.clicked.connect(self.print_wanted)
        self.body = column(gap=16)
        page = held(column(row(self.add, self.print, STRETCH), held(self.body), STRETCH, edge=16))
        self.setLayout(column(scrolling(page)))

    def show_board(self, board: BudgetBoard) -> None:
        """Show every budget, the chart, the two years and what is coming."""
        emptied(self.body)
        if not board.rows:
            empty = EmptyState(words.NO_BUDGETS, words.NO_BUDGETS_TEXT, icon="piggy-bank")
            self.body.addWidget(empty)
        else:
            chart = Card()
            chart.add(ChartView(chart_of(board.rows)))
            cards = [self._card(one) for one in board.rows]
            self.body.addWidget(side_by_side(chart, held(column(*cards, STRETCH))))
        years = Card(words.YEARS)
        for one in board.years:
            name = f"{papers.YEAR_NAMES[one.kind]} {one.first.year}"
            years.add(PlainLabel(words.year_line(name, one.fees, one.vouchers, one.expenses)))
        coming = Card(words.COMING)
        for one in board.forecasts:
            said = words.forecast_line(
                written(one.on), one.title, one.people, one.fees, one.expenses
            )
            coming.add(PlainLabel(said))
            for warning in one.warnings:
                coming.add(Chip(names.BUDGET_WARNINGS[BudgetWarning(warning)], "waiting"))
        self.body.addWidget(side_by_side(years, coming))

    def _card(self, one: BudgetRow) -> Card:
        charge = LinkButton(words.CHARGE)
        charge.clicked.connect(lambda: self.charge_wanted.emit(one))
        card = Card(" ".join(p for p in (one.funder, one.project) if p), charge)
        card.add(
            PlainLabel(words.left_of(one.left, one.amount), "strong"),
            PlainLabel(f"{written(one.first)} – {written(one.last)}", "small"),
        )
        for warning in one.warnings:
            kind = "stop" if warning == BudgetWarning.OVER else "waiting"
            card.add(Chip(names.BUDGET_WARNINGS[BudgetWarning(warning)], kind))
        return card


class BudgetsController(QObject):
    """Keeps budgets, and says from which one a meeting is paid."""

    def __init__(self, page: BudgetsPage, shell: Shell) -> None:
        super().__init__(page)
        self.page, self.shell = page, shell
        page.add_wanted.connect(self.new)
        page.print_wanted.connect(lambda: shell.print_paper("budget-report", on=shell.today()))
        page.charge_wanted.connect(self.charge)

    def refresh(self) -> None:
        """Ask again."""
        self.page.show_board(self.shell.ask(budgets.board, self.shell.now()))

    def new(self) -> None:
        """Write a budget down."""
        year = year_of(YearKind.CHARITY, self.shell.today())
        dialog = AskDialog(words.ADD_BUDGET, words.KEEP, self.page)
        funder, project, amount = WordsEdit(), WordsEdit(), MoneyEdit()
        first = DateEdit(self.shell.today, year.first)
        last = DateEdit(self.shell.today, year.last)
        only = Tick(words.RESTRICTED)
        kinds = {
            one: Tick(names.KINDS[one])
            for one in (Kind.FEE, Kind.EXPENSE_REPAID, Kind.VOUCHER, Kind.GIFT, Kind.TRAINING)
        }
        dialog.ask("funder", words.FUNDER, funder)
        dialog.ask("project", words.PROJECT, project, optional=True)
        dialog.ask("amount", words.BUDGET, amount)
        dialog.ask("first", words.FROM_DAY, first)
        dialog.ask("last", words.TO_DAY, last)
        dialog.form.put(only, PlainLabel(words.ONLY_FOR, "small"), *kinds.values())
        dialog.run(
            self.shell,
            lambda: KeepBudget(
                funder.text(), project.text(), first.day or year.first, last.day or year.last,
                amount.amount or NOTHING, only.isChecked(),
                frozenset(one for one, tick in kinds.items() if tick.isChecked()),
            ),
            words.SAVED,
        )  # fmt: skip

    def charge(self, budget: BudgetRow) -> None:
        """Pay a meeting from this budget."""
        rows = self.shell.ask(settling.meetings_to_settle, self.shell.now())
        which = Choice(
            [(one.id, f"{one.title}, {written(one.on)}") for one in rows if not one.to_come]
        )
        dialog = AskDialog(words.CHARGE, words.CHARGE, self.page)
        dialog.ask("meeting", words.MEETING, which)
        if rows:
            dialog.run(
                self.shell,
                lambda: ChargeBudget(budget.id, which.value or rows[0].id),
                words.SAVED,
            )
