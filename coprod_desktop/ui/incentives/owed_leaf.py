"""Who is still owed what, and for how long; and the way to pay it, also without a meeting."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from coprod_desktop.commands.incentives.paying import PayIncentives
from coprod_desktop.domain.dates import written
from coprod_desktop.domain.incentives.kinds import Method
from coprod_desktop.domain.incentives.steps import Step
from coprod_desktop.domain.money import total
from coprod_desktop.queries.incentives.owing import owed
from coprod_desktop.queries.papers.incentives import meeting as of_meeting
from coprod_desktop.readmodels.incentives.settling import OwedRow
from coprod_desktop.ui.incentives.ask_dialog import AskDialog
from coprod_desktop.ui.incentives.settle_papers import write_bank_files
from coprod_desktop.ui.shell import Place, Shell
from coprod_desktop.ui.theme import sized
from coprod_desktop.ui.widgets.buttons import PrimaryButton, QuietButton
from coprod_desktop.ui.widgets.cards import EmptyState
from coprod_desktop.ui.widgets.fields import DateEdit, WordsEdit
from coprod_desktop.ui.widgets.flow import Flow
from coprod_desktop.ui.widgets.labels import PlainLabel
from coprod_desktop.ui.widgets.layouts import column, held, scrolling
from coprod_desktop.ui.widgets.row_table import Column, RowTable
from coprod_desktop.ui.widgets.table_view import TableView
from coprod_desktop.wording.incentives import names
from coprod_desktop.wording.incentives import screens as words


def _columns(name: Callable[[str], str]) -> tuple[Column[OwedRow], ...]:
    return (
        Column(words.PERSON, lambda one: name(one.name)),
        Column(words.WHAT, lambda one: names.KINDS[one.kind], wide=16),
        Column(words.AMOUNT, lambda one: str(one.amount), wide=10, right=True),
        Column(words.METHOD, lambda one: names.METHODS[one.method], wide=10),
        Column(words.MEETING, lambda one: one.meeting, wide=24),
        Column(words.ON_DAY, lambda one: written(one.worked_on), wide=18),
        Column(words.WAITED, lambda one: words.days(one.days), wide=10, right=True),
        Column(
            words.LATE,
            lambda one: words.days(one.over) if one.over else "",
            wide=14,
            right=True,
            mark=lambda one: ("octagon-alert", "stop") if one.over else None,
        ),
        Column(words.STATE, lambda one: names.STEPS[one.step], wide=10),
    )


class OwedPage(QWidget):
    """Everything somebody is still owed, and the way to pay it.

    Signals: `opened(OwedRow)` to see its meeting, `paid()` and `bank_wanted()` for the chosen ones.
    """

    opened = Signal(object)
    paid = Signal()
    bank_wanted = Signal()

    def __init__(self, name: Callable[[str], str]) -> None:
        super().__init__()
        self.table = TableView(RowTable(_columns(name), key=lambda one: one.entry), words.OWED)
        self.table.opened.connect(self.opened)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self.show_chosen())
        self.pay = PrimaryButton(words.PAY_CHOSEN)
        self.pay.clicked.connect(self.paid)
        self.bank = QuietButton(words.BANK_FILE, "download")
        self.bank.clicked.connect(self.bank_wanted)
        self.open = QuietButton(words.OPEN_MEETING)
        self.open.clicked.connect(self._open)
        self.why = PlainLabel("", "muted")
        bar = Flow(self.pay, self.bank, self.open)
        sized(self.table, minimumHeight=220)
        page = held(column(PlainLabel(words.OWED_ABOUT, "muted"), self.table, self.why, bar))
        self.pages = QStackedWidget()
        self.pages.addWidget(scrolling(page))
        self.pages.addWidget(
            EmptyState(words.NOBODY_OWED, words.NOBODY_OWED_TEXT, icon="circle-check")
        )
        self.setLayout(column(self.pages, edge=16))

    def show_rows(self, rows: list[OwedRow]) -> None:
        """Show who waits."""
        self.table.table.show(rows)
        self.pages.setCurrentIndex(0 if rows else 1)
        if rows and not self.table.selected():
            self.table.choose(rows[0].entry)
        self.show_chosen()

    def show_chosen(self) -> None:
        """Say what paying the chosen ones would be, or why it cannot be done here."""
        rows = self.table.selected()
        methods = {one.method for one in rows}
        held_back = any(one.step is not Step.SETTLED for one in rows)
        alike = len(methods) == 1 and not held_back
        sealed = methods == {Method.VOUCHER}  # envelopes are filled beside their meeting
        self.pay.setEnabled(alike and not sealed)
        self.bank.setEnabled(alike and methods == {Method.BANK})
        self.open.setEnabled(len(rows) == 1 and rows[0].meeting_id is not None)
        if alike:
            amount = total(one.amount for one in rows)
            self.pay.say(words.pay_chosen(len(rows), amount, names.METHODS[rows[0].method]))
        else:
            self.pay.say(words.PAY_CHOSEN)
        why = words.HELD_FIRST if held_back else words.ONE_WAY if len(methods) > 1 else ""
        self.why.setText(words.SEAL_FIRST if sealed and not held_back else why)

    def _open(self) -> None:
        chosen = self.table.selected()
        if chosen:
            self.opened.emit(chosen[0])


class OwedController(QObject):
    """Asks who is owed; pays the chosen ones; writes their bank file."""

    def __init__(self, page: OwedPage, shell: Shell) -> None:
        super().__init__(page)
        self.page, self.shell = page, shell
        self.choose_folder = self._ask_folder
        page.opened.connect(self.open)
        page.paid.connect(self.pay)
        page.bank_wanted.connect(self.save_bank_file)

    def refresh(self) -> None:
        """Ask again."""
        self.page.show_rows(self.shell.ask(owed, self.shell.today()))

    def open(self, row: OwedRow) -> None:
        """Show the meeting it is for, where a talk can be noted and a hold let go."""
        if row.meeting_id is not None:
            self.shell.go(Place("incentives", "settle", row.meeting_id))

    def pay(self) -> None:
        """Note that the money has left our hands, all of one way on one day."""
        rows = self.page.table.selected()
        if not rows:
            return
        dialog = AskDialog(words.PAY_CHOSEN, self.page.pay.text(), self.page, words.PAY_WALL)
        day, second = DateEdit(self.shell.today, self.shell.today()), WordsEdit()
        dialog.ask("day", words.ON_DAY, day)
        dialog.ask("second", words.SECOND, second, optional=True, hint=words.SECOND_HINT)
        entries, method = tuple(one.entry for one in rows), rows[0].method
        dialog.run(
            self.shell,
            lambda: PayIncentives(entries, method, day.day or self.shell.today(), second.text()),
            words.PAID_SAID,
        )

    def save_bank_file(self) -> None:
        """Write the bank's file for the chosen ones, in every layout we know enough for."""
        entries = tuple(one.entry for one in self.page.table.selected())
        folder = self.choose_folder() if entries else None
        if folder is None:
            return
        on = self.shell.today()
        payments = self.shell.ask(of_meeting.bank_for, entries, title=words.OWED, on=on)
        made = write_bank_files(payments, folder, on)
        self.shell.toast(words.papers_saved(made) if made else words.NO_BANK_FILE)

    def _ask_folder(self) -> Path | None:
        chosen = QFileDialog.getExistingDirectory(self.page, words.FOLDER)
        return Path(chosen) if chosen else None
