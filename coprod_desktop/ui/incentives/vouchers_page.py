"""How the voucher tin and the cash tin look. Codes are only ever here masked."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QWidget

from coprod_desktop.domain.dates import written
from coprod_desktop.readmodels.incentives.tins import CashTin, VoucherRow, VoucherTin
from coprod_desktop.ui.theme import sized
from coprod_desktop.ui.widgets.buttons import PrimaryButton, QuietButton
from coprod_desktop.ui.widgets.cards import Banner, Card, EmptyState
from coprod_desktop.ui.widgets.chips import Chip
from coprod_desktop.ui.widgets.labels import PlainLabel
from coprod_desktop.ui.widgets.layouts import STRETCH, column, emptied, held, row, scrolling
from coprod_desktop.ui.widgets.row_table import Column, RowTable
from coprod_desktop.ui.widgets.table_view import TableView
from coprod_desktop.wording.incentives import names
from coprod_desktop.wording.incentives import screens as words


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
        sized(self.pages, minimumHeight=220)
        self.setLayout(row(scrolling(held(left)), self.side, gap=0))

    def _buttons(self) -> QWidget:
        self.add = PrimaryButton(words.ADD_VOUCHERS, "plus")
        self.add.clicked.connect(lambda: self.pressed.emit("add"))
        made, others = QGridLayout(), [
            ("give", words.GIVE_VOUCHER), ("reveal", words.REVEAL), ("lost", words.LOST),
            ("void", words.VOID),
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
