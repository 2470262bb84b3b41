"""What the buttons of both tins do. Every look at a code is kept."""

from PySide6.QtCore import QObject, QTimer

from coprod_desktop.commands.tins import CountCash, CountVouchers, PutCashIn, TakeCashOut
from coprod_desktop.commands.vouchers import (
    AddVouchers,
    GiveVoucher,
    MoveVoucher,
    ReplaceVoucher,
    RevealCode,
)
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.money import NOTHING, Money
from coprod_desktop.domain.vouchers import VoucherStep
from coprod_desktop.queries.incentives import tins
from coprod_desktop.queries.papers.choices import choices
from coprod_desktop.readmodels.incentives.tins import VoucherRow
from coprod_desktop.ui.incentives.ask_dialog import AskDialog
from coprod_desktop.ui.incentives.vouchers_page import VouchersPage
from coprod_desktop.ui.shell import Shell
from coprod_desktop.ui.widgets.fields import (
    Choice,
    DateEdit,
    MoneyEdit,
    NotesEdit,
    NumberEdit,
    Tick,
    WordsEdit,
)
from coprod_desktop.wording.incentives import screens as words

SHOWN_FOR = 30_000  # milliseconds a code stays on the screen


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

    def press(self, key: str) -> None:
        """Do what a button says."""
        {
            "add": self.new,
            "give": self.give,
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

    def new(self) -> None:
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

    def give(self) -> None:
        """Give the chosen voucher to somebody, outside a meeting's settling."""
        chosen = self._chosen()
        if chosen is None:
            return
        people = [
            (one.id, self.shell.name(one.label))
            for one in self.shell.ask(choices, "member")
            if one.id is not None
        ]
        dialog = AskDialog(words.GIVE_VOUCHER, words.GIVE_VOUCHER, self.page)
        who, signed = Choice(people), Tick(words.SIGNED)
        dialog.ask("who", words.WHO, who)
        dialog.form.put(signed)

        def command() -> GiveVoucher:
            if who.value is None:
                raise Refused("member-gone")
            return GiveVoucher(chosen.id, who.value, signed.isChecked())

        dialog.run(self.shell, command, words.SAVED)

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
