"""Claims with their receipts, and tickets and floats handed out beforehand."""

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from coprod_desktop.commands.expenses import (
    AgreeClaim,
    AttachReceipt,
    GiveBeforehand,
    RefuseClaim,
    TickOffBeforehand,
)
from coprod_desktop.domain.dates import written
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.expenses import ClaimStep, PrepaidKind
from coprod_desktop.domain.incentives.kinds import Method
from coprod_desktop.domain.money import NOTHING
from coprod_desktop.exchange.pictures import cleaned_picture
from coprod_desktop.queries.incentives import expenses
from coprod_desktop.queries.papers.choices import choices
from coprod_desktop.readmodels.incentives.expenses import ClaimRow, PrepaidRow
from coprod_desktop.ui.incentives.ask_dialog import AskDialog
from coprod_desktop.ui.incentives.claim_dialog import ClaimDialog, ReceiptDialog
from coprod_desktop.ui.shell import Shell
from coprod_desktop.ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from coprod_desktop.ui.widgets.cards import Card, EmptyState
from coprod_desktop.ui.widgets.fields import Choice, MoneyEdit, WordsEdit
from coprod_desktop.ui.widgets.frames import DialogFrame
from coprod_desktop.ui.widgets.labels import PlainLabel
from coprod_desktop.ui.widgets.layouts import STRETCH, column, held, row, scrolling
from coprod_desktop.ui.widgets.row_table import Column, RowTable
from coprod_desktop.ui.widgets.table_view import TableView
from coprod_desktop.wording import faults
from coprod_desktop.wording.incentives import names
from coprod_desktop.wording.incentives import screens as words


def _columns(name: Callable[[str], str]) -> tuple[Column[ClaimRow], ...]:
    return (
        Column(words.PERSON, lambda one: name(one.name)),
        Column(words.MEETING, lambda one: one.meeting, wide=17),
        Column(words.SPENT_ON, _what, wide=18),
        Column(words.AMOUNT, lambda one: str(one.amount), wide=10, right=True),
        Column(words.STATE, lambda one: names.CLAIMS[one.step], wide=14),
        Column(
            words.LATE,
            lambda one: words.days(one.over) if one.over else "",
            wide=12,
            right=True,
            mark=lambda one: ("octagon-alert", "stop") if one.over else None,
        ),
    )


def _what(one: ClaimRow) -> str:
    return ", ".join(names.SPENT[line.spent] for line in one.lines)


class ExpensesPage(QWidget):
    """The claims and what is out."""

    pressed = Signal(str)
    ticked_off = Signal(object)
    attach_wanted = Signal(object)
    receipt_wanted = Signal(object)

    def __init__(self, name: Callable[[str], str]) -> None:
        super().__init__()
        self.name = name
        self.table = TableView(RowTable(_columns(name), key=lambda one: one.id), words.EXPENSES)
        self.table.chosen.connect(lambda one: self.show_claim(one) if one is not None else None)
        self.lines = Card(words.CLAIM)
        self.out = Card(words.BEFOREHAND)
        self.add = PrimaryButton(words.NEW_CLAIM, "plus")
        buttons: list[QWidget] = [self.add]
        self.add.clicked.connect(lambda: self.pressed.emit("new"))
        for key, said in (("agree", words.AGREE), ("refuse", words.REFUSE), ("give", words.GIVE)):
            button = QuietButton(said)
            button.clicked.connect(lambda _=False, one=key: self.pressed.emit(one))
            buttons.append(button)
        self.empty = EmptyState(
            words.NO_CLAIMS, words.NO_CLAIMS_TEXT, words.NEW_CLAIM, icon="receipt"
        )
        self.empty.begun.connect(lambda: self.pressed.emit("new"))
        self.pages = QStackedWidget()
        self.pages.addWidget(self.table)
        self.pages.addWidget(self.empty)
        side = scrolling(held(column(self.lines, self.out, STRETCH, edge=16)))
        side.setMaximumWidth(420)
        left = held(column(self.pages, row(*buttons, STRETCH), edge=16))
        self.setLayout(row(left, side, gap=0))

    def show_rows(self, rows: list[ClaimRow], out: list[PrepaidRow]) -> None:
        """Show the claims, and what was handed out."""
        self.table.table.show(rows)
        self.pages.setCurrentIndex(0 if rows else 1)
        if rows and not self.table.selected():
            self.table.choose(rows[0].id)
        self.out.clear()
        for one in out:
            button = LinkButton(words.TICK_OFF)
            button.clicked.connect(lambda _=False, it=one: self.ticked_off.emit(it))
            said = f"{self.name(one.name)}  {names.PREPAID[one.what]} {one.amount}"
            self.out.add(row(PlainLabel(said), STRETCH, button))

    def show_claim(self, claim: ClaimRow) -> None:
        """Show the lines of one claim, each with its receipt or the reason there is none."""
        self.lines.clear()
        for one in claim.lines:
            said = f"{names.SPENT[one.spent]}  {one.amount}"
            more = [written(one.day), one.route, one.why_no_receipt]
            self.lines.add(
                PlainLabel(said, "strong"), PlainLabel("  ".join(x for x in more if x), "small")
            )
            if one.has_receipt:
                see = LinkButton(words.SEE_RECEIPT, "receipt")
                see.clicked.connect(lambda _=False, line=one.id: self.receipt_wanted.emit(line))
                self.lines.add(row(see, STRETCH))
            else:
                attach = LinkButton(words.ATTACH, "paperclip")
                attach.clicked.connect(lambda _=False, line=one.id: self.attach_wanted.emit(line))
                self.lines.add(row(attach, STRETCH))
        if claim.refused_why:
            self.lines.add(PlainLabel(claim.refused_why, "error"))


class ExpensesController(QObject):
    """Takes in claims, agrees or refuses them, keeps receipts, gives things out beforehand."""

    def __init__(self, page: ExpensesPage, shell: Shell) -> None:
        super().__init__(page)
        self.page, self.shell = page, shell
        self.choose_file = self._ask_file
        page.pressed.connect(self._press)
        page.ticked_off.connect(self.tick_off)
        page.attach_wanted.connect(self.attach)
        page.receipt_wanted.connect(self.see)
        self.dialog: DialogFrame | None = None

    def refresh(self) -> None:
        """Ask again."""
        rows = self.shell.ask(expenses.claims, self.shell.today())
        self.page.show_rows(rows, self.shell.ask(expenses.beforehand))

    def new(self) -> None:
        """Take in a claim, with as many lines as were spent."""
        people, meetings = self._people(), self.shell.ask(choices, "meeting")
        held_at = [(one.id, f"{one.label}, {one.fact}") for one in meetings]
        dialog = self.dialog = ClaimDialog(people, held_at, self.shell.today, self.page)

        def done() -> None:
            try:
                command = dialog.command()
            except Refused as no:
                dialog.refuse(faults.sentence(no))
                return
            if self.shell.do(command, words.SAVED, dialog.main) is not None:
                dialog.accept()

        dialog.done_wanted.connect(done)
        dialog.open()

    def _press(self, key: str) -> None:
        if key == "new":
            self.new()
        elif key == "give":
            self.give()
        elif chosen := self.page.table.selected():
            self.agree(chosen[0]) if key == "agree" else self.refuse(chosen[0])

    def agree(self, claim: ClaimRow) -> None:
        """Agree a claim; above the limit a second person is named."""
        if claim.step is not ClaimStep.SUBMITTED:
            return
        dialog, second = AskDialog(words.AGREE, words.AGREE, self.page), WordsEdit()
        method = Choice([(one, names.METHODS[one]) for one in (Method.BANK, Method.CASH)])
        dialog.ask("method", words.METHOD_LABEL, method)
        dialog.ask("second", words.SECOND, second, optional=True, hint=words.SECOND_HINT)
        dialog.run(
            self.shell,
            lambda: AgreeClaim(claim.id, method.value or Method.CASH, second.text()),
            words.SAVED,
        )

    def refuse(self, claim: ClaimRow) -> None:
        """Say no, with the reason the person will read."""
        dialog, why = AskDialog(words.REFUSE, words.REFUSE, self.page, stop=True), WordsEdit()
        dialog.ask("why", words.WHY, why)
        dialog.run(self.shell, lambda: RefuseClaim(claim.id, why.text()), words.SAVED)

    def attach(self, line: UUID) -> None:
        """Keep the picture of a receipt, written anew without its hidden notes."""
        path = self.choose_file()
        if path is None:
            return
        try:
            picture = cleaned_picture(path.read_bytes())
        except Refused as no:
            self.shell.toast(faults.sentence(no))
            return
        self.shell.do(AttachReceipt(line, picture), words.SAVED)

    def see(self, line: UUID) -> None:
        """Show a receipt."""
        data = self.shell.ask(expenses.receipt, line)
        if data is not None:
            self.dialog = ReceiptDialog(data, self.page)
            self.dialog.open()

    def give(self) -> None:
        """Give a ticket or a float before a meeting."""
        dialog = AskDialog(words.GIVE, words.KEEP, self.page)
        who, what = Choice(self._people()), Choice(list(names.PREPAID.items()))
        amount = MoneyEdit()
        dialog.ask("who", words.WHO, who)
        dialog.ask("what", words.WHAT, what)
        dialog.ask("amount", words.AMOUNT, amount)

        def command() -> GiveBeforehand:
            if who.value is None:
                raise Refused("member-gone")
            kind = what.value or PrepaidKind.TICKET
            return GiveBeforehand(who.value, kind, amount.amount or NOTHING, self.shell.today())

        dialog.run(self.shell, command, words.SAVED)

    def tick_off(self, out: PrepaidRow) -> None:
        """A ticket was used, or a float came back."""
        dialog, used = AskDialog(words.TICK_OFF, words.TICK_OFF, self.page), MoneyEdit(out.amount)
        dialog.ask("used", words.USED, used)
        dialog.run(
            self.shell, lambda: TickOffBeforehand(out.id, used.amount or NOTHING), words.SAVED
        )

    def _people(self) -> list[tuple[UUID, str]]:
        found = self.shell.ask(choices, "member")
        return [(one.id, self.shell.name(one.label)) for one in found if one.id is not None]

    def _ask_file(self) -> Path | None:
        chosen, _ = QFileDialog.getOpenFileName(
            self.page, words.CHOOSE_PICTURE, "", "*.jpg *.jpeg *.png *.webp"
        )
        return Path(chosen) if chosen else None
