"""The voucher tin and the cash tin. Codes stay masked; every look at one is kept."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QWidget

from coprod_desktop.commands.tins import CountCash, CountVouchers, PutCashIn, TakeCashOut
from coprod_desktop.commands.vouchers import AddVouchers, MoveVoucher, ReplaceVoucher, RevealCode
from coprod_desktop.domain.dates import written
from coprod_desktop.domain.money import NOTHING, Money
from coprod_desktop.domain.vouchers import VoucherStep
from coprod_desktop.queries.incentives import tins
from coprod_desktop.readmodels.incentives.tins import CashTin, VoucherRow, VoucherTin
from coprod_desktop.ui.incentives.ask_dialog import AskDialog
from coprod_desktop.ui.shell import Shell
from coprod_desktop.ui.widgets.buttons import PrimaryButton, QuietButton
from coprod_desktop.ui.widgets.cards import Banner, Card, EmptyState
from coprod_desktop.ui.widgets.chips import Chip
from coprod_desktop.ui.widgets.fields import (
    Choice,
    DateEdit,
    MoneyEdit,
    NotesEdit,
    NumberEdit,
    WordsEdit,
)
from coprod_desktop.ui.widgets.labels import PlainLabel
from coprod_desktop.ui.widgets.layouts import STRETCH, column, emptied, held, row, scrolling
from coprod_desktop.ui.widgets.row_table import Column, RowTable
from coprod_desktop.ui.widgets.table_view import TableView
from coprod_desktop.wording.incentives import names
from coprod_desktop.wording.incentives import screens as words

SHOWN_FOR = 30_000  # milliseconds a code stays on the screen


def _columns(name: Callable[[str], str]) -> tuple[Column[VoucherRow], ...]:
    return (
        Column(words.BRAND_COLUMN, lambda one: one.brand, wide=17),
        Column(words.SERIAL, lambda one: one.serial, wide=10),
        Column(words.VALUE, lambda one: str(one.value), wide=9, right=True),
        Column(words.CODE, lambda one: one.masked, wide=18),
        Column(
            words.EXPIRES,
            lambda one: written(one.expires) if one.expires else "",
            wide=15,
            mark=lambda one: ("clock", "waiting") if one.soon else None,
        ),
        Column(words.STATE, lambda one: names.VOUCHERS[one.step], wide=11),
        Column(words.FOR_WHOM, lambda one: name(one.member) if one.member else ""),
        Column(words.LOOKS, lambda one: str(one.looks or ""), wide=6, right=True),
    )


class VouchersPage(QWidget):
    """Both tins. Signals say which button was pressed."""

    pressed = Signal(str)

    def __init__(self, name: Callable[[str], str]) -> None:
        super().__init__()
        self.table = TableView(RowTable(_columns(name), key=lambda one: one.id), words.VOUCHERS)
        self.worth = PlainLabel("", "strong")
        self.chips = row(gap=8)
        self.code = Banner(kind="primary")
        self.code.say("")
        self.counts = Card(words.COUNT)
        self.cash = Card(words.CASH)
        self.empty = EmptyState(
            words.TIN_EMPTY, words.TIN_EMPTY_TEXT, words.ADD_VOUCHERS, icon="ticket"
        )
        self.empty.begun.connect(lambda: self.pressed.emit("add"))
        self.pages = QStackedWidget()
        self.pages.addWidget(self.table)
        self.pages.addWidget(self.empty)
        left = column(
            row(self.worth, STRETCH), held(self.chips), self.code, self.pages, self._buttons(),
            edge=16,
        )  # fmt: skip
        side = held(column(self.cash, self._cash_buttons(), self.counts, STRETCH, edge=16))
        self.side = scrolling(side)
        self.side.setMaximumWidth(420)
        self.setLayout(row(held(left), self.side, gap=0))

    def _buttons(self) -> QWidget:
        self.add = PrimaryButton(words.ADD_VOUCHERS, "plus")
        self.add.clicked.connect(lambda: self.pressed.emit("add"))
        made, others = QGridLayout(), [
            ("reveal", words.REVEAL), ("lost", words.LOST), ("void", words.VOID),
            ("back", words.BACK), ("replace", words.REPLACE), ("count", words.COUNT),
            ("sheet", words.COUNT_SHEET),
        ]  # fmt: skip
        made.addWidget(self.add, 0, 0)
        for at, (key, said) in enumerate(others, start=1):
            button = QuietButton(said)
            button.clicked.connect(lambda _=False, one=key: self.pressed.emit(one))
            made.addWidget(button, at // 4, at % 4)
        return held(made)

    def _cash_buttons(self) -> QWidget:
        buttons: list[QWidget] = []
        for key, said in (
            ("cash-in", words.CASH_IN),
            ("cash-out", words.CASH_OUT),
            ("cash-count", words.CASH_COUNT),
        ):
            button = QuietButton(said)
            button.clicked.connect(lambda _=False, one=key: self.pressed.emit(one))
            buttons.append(button)
        return held(column(*buttons, gap=8))

    def show_tin(self, tin: VoucherTin) -> None:
        """Show the vouchers."""
        self.table.table.show(tin.rows)
        self.pages.setCurrentIndex(0 if tin.rows else 1)
        self.worth.setText(words.tin_worth(tin.worth, tin.soon))
        emptied(self.chips)
        for one in tin.stock:
            said = words.stock(one.brand, one.value, one.count)
            self.chips.addWidget(Chip(said, "waiting" if one.low else "plain"))
        self.chips.addStretch(1)
        self.counts.clear()
        for count in tin.counts[:4]:
            said = words.differs(count.found - count.expected)
            day = written(count.at.date())
            self.counts.add(PlainLabel(words.counted(day, count.first, count.second, said)))
            if count.missing:
                self.counts.add(PlainLabel(words.missing(count.missing), "error"))

    def show_cash(self, tin: CashTin) -> None:
        """Show the cash book."""
        self.cash.clear()
        self.cash.add(PlainLabel(str(tin.left), "big"))
        for one in tin.rows[:8]:
            what = words.FROM_RUN if one.run else one.what
            self.cash.add(PlainLabel(f"{written(one.on)}  {one.amount}  {what}", "small"))
        for count in tin.counts[:2]:
            said = words.differs(count.found - count.expected)
            day = written(count.at.date())
            self.cash.add(PlainLabel(words.counted(day, count.first, count.second, said), "small"))


class VouchersController(QObject):
    """Does what the buttons of both tins say."""

    def __init__(self, page: VouchersPage, shell: Shell) -> None:
        super().__init__(page)
        self.page, self.shell = page, shell
        page.pressed.connect(self.press)

    def refresh(self) -> None:
        """Ask again."""
        self.page.show_tin(self.shell.ask(tins.voucher_tin, self.shell.today()))
        self.page.show_cash(self.shell.ask(tins.cash_tin))

    def new(self) -> None:
        """Put vouchers in."""
        self.add()

    def press(self, key: str) -> None:
        """Do what a button says."""
        {
            "add": self.add,
            "reveal": self.reveal,
            "lost": lambda: self.move(VoucherStep.LOST, words.LOST),
            "void": lambda: self.move(VoucherStep.VOID, words.VOID),
            "back": lambda: self.move(VoucherStep.IN_TIN, words.BACK),
            "replace": self.replace,
            "count": self.count,
            "sheet": lambda: self.shell.print_paper("voucher-count", on=self.shell.today()),
            "cash-in": lambda: self.cash(PutCashIn, words.CASH_IN),
            "cash-out": lambda: self.cash(TakeCashOut, words.CASH_OUT),
            "cash-count": self.count_cash,
        }[key]()

    def add(self) -> None:
        """Put a run of serials into the tin."""
        dialog = AskDialog(words.ADD_VOUCHERS, words.ADD_VOUCHERS, self.page)
        brand, first, code = WordsEdit(), WordsEdit(), WordsEdit()
        count, value = NumberEdit(1, 1, 500), MoneyEdit()
        expires = DateEdit(self.shell.today)
        dialog.ask("brand", words.BRAND_COLUMN, brand)
        dialog.ask("value", words.VALUE, value)
        dialog.ask("first", words.FIRST_SERIAL, first)
        dialog.ask("count", words.HOW_MANY, count)
        dialog.ask("expires", words.EXPIRES, expires, optional=True)
        dialog.ask("code", words.ONE_CODE, code, optional=True)
        dialog.run(
            self.shell,
            lambda: AddVouchers(
                brand.text(), first.text(), count.value(), value.amount or NOTHING, expires.day,
                code.text(),
            ),
            words.SAVED,
        )  # fmt: skip

    def _chosen(self) -> VoucherRow | None:
        chosen = self.page.table.selected()
        return chosen[0] if chosen else None

    def move(self, to: VoucherStep, title: str) -> None:
        """Note that the chosen voucher is lost, void, or back."""
        chosen = self._chosen()
        if chosen is None:
            return
        dialog, why = AskDialog(title, title, self.page, stop=True), WordsEdit()
        dialog.ask("why", words.WHY, why)
        dialog.run(self.shell, lambda: MoveVoucher(chosen.id, to, why.text()), words.SAVED)

    def replace(self) -> None:
        """Give another voucher of the same value in place of the chosen one."""
        chosen = self._chosen()
        if chosen is None:
            return
        free = [
            (one.id, f"{one.brand} {one.serial}")
            for one in self.page.table.table.rows
            if one.step is VoucherStep.IN_TIN and one.value == chosen.value and one.id != chosen.id
        ]
        dialog, why, new = (
            AskDialog(words.REPLACE, words.REPLACE, self.page),
            WordsEdit(),
            Choice(free),
        )
        dialog.ask("new", words.SERIAL, new)
        dialog.ask("why", words.WHY, why)
        dialog.run(
            self.shell,
            lambda: ReplaceVoucher(chosen.id, new.value or chosen.id, why.text()),
            words.SAVED,
        )

    def reveal(self) -> None:
        """Look at a code. It leaves the screen again after half a minute."""
        chosen = self._chosen()
        if chosen is None:
            return
        dialog, why = (
            AskDialog(words.REVEAL, words.REVEAL, self.page, words.REVEAL_ABOUT),
            WordsEdit(),
        )
        dialog.ask("why", words.WHY, why)
        code = dialog.run(self.shell, lambda: RevealCode(chosen.id, why.text()), words.SAVED)
        if isinstance(code, str):
            self.page.code.say(words.code(code))
            QTimer.singleShot(SHOWN_FOR, self.page.code, lambda: self.page.code.say(""))

    def count(self) -> None:
        """Count the voucher tin with somebody."""
        dialog = AskDialog(words.COUNT, words.COUNT, self.page, words.COUNT_ABOUT)
        second, found, note = WordsEdit(), NotesEdit(lines=6), WordsEdit()
        dialog.ask("second", words.SECOND_COUNTER, second)
        dialog.ask("found", words.SERIAL, found)
        dialog.ask("note", words.WHY, note, optional=True)
        dialog.run(
            self.shell,
            lambda: CountVouchers(
                second.text(), tuple(found.toPlainText().splitlines()), note.text()
            ),
            words.SAVED,
        )

    def cash(self, kind: type[PutCashIn] | type[TakeCashOut], title: str) -> None:
        """Put cash in, or take it out."""
        dialog, amount, what = AskDialog(title, title, self.page), MoneyEdit(), WordsEdit()
        dialog.ask("amount", words.AMOUNT, amount)
        dialog.ask("what", words.WHAT_FOR, what)
        dialog.run(
            self.shell,
            lambda: kind(amount.amount or NOTHING, what.text(), self.shell.today()),
            words.SAVED,
        )

    def count_cash(self) -> None:
        """Count the cash tin with somebody."""
        dialog = AskDialog(words.CASH_COUNT, words.CASH_COUNT, self.page)
        second, found, note = WordsEdit(), MoneyEdit(), WordsEdit()
        dialog.ask("second", words.SECOND_COUNTER, second)
        dialog.ask("found", words.CASH_FOUND, found)
        dialog.ask("note", words.WHY, note, optional=True)
        dialog.run(
            self.shell,
            lambda: CountCash(second.text(), found.amount or Money(0), note.text()),
            words.SAVED,
        )
