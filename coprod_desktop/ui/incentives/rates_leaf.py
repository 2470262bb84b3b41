"""Rate cards with what they come to an hour, published rates to start from, and our own rules."""

import re

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from coprod_desktop.commands.rates import ChangePayPolicy, KeepRateCard, RemoveRateCard
from coprod_desktop.domain.dates import written
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.incentives.policies import Policy
from coprod_desktop.domain.incentives.rates import Preparation, RateLine
from coprod_desktop.domain.money import NOTHING, Money
from coprod_desktop.domain.rulebook.rows import Certainty
from coprod_desktop.queries.incentives import budgets
from coprod_desktop.queries.papers.choices import choices
from coprod_desktop.readmodels.incentives.budgets import PublishedRow, RateCardView
from coprod_desktop.store.paying import policy
from coprod_desktop.ui.incentives.ask_dialog import AskDialog
from coprod_desktop.ui.shell import Shell
from coprod_desktop.ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from coprod_desktop.ui.widgets.cards import Card, EmptyState
from coprod_desktop.ui.widgets.chips import Chip
from coprod_desktop.ui.widgets.fields import (
    Choice,
    DateEdit,
    MoneyEdit,
    NotesEdit,
    NumberEdit,
    Tick,
    WordsEdit,
)
from coprod_desktop.ui.widgets.labels import PlainLabel
from coprod_desktop.ui.widgets.layouts import STRETCH, column, emptied, held, row, scrolling
from coprod_desktop.ui.widgets.row_table import Column, RowTable
from coprod_desktop.ui.widgets.table_view import TableView
from coprod_desktop.wording.incentives import names
from coprod_desktop.wording.incentives import screens as words

_LINE = re.compile(r"^\s*(\d{1,4})\s+(£?[\d,.]+)\s*(\+?)\s*(.*)$")
_PUBLISHED: tuple[Column[PublishedRow], ...] = (
    Column(words.BODY, lambda one: one.body, wide=28),
    Column(words.WHAT, lambda one: one.measure),
    Column(words.AMOUNT, lambda one: str(one.amount), wide=10, right=True),
    Column(words.FROM_DAY, lambda one: written(one.valid_from) if one.valid_from else "", wide=16),
    Column(words.CERTAINTY, lambda one: names.CERTAINTY[one.certainty], wide=26),
)


class RatesPage(QWidget):
    """The cards, the published rates, and the rules about paying."""

    add_wanted = Signal()
    policy_wanted = Signal()
    removed = Signal(object)
    begun = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.add = PrimaryButton(words.ADD_CARD, "plus")
        self.add.clicked.connect(self.add_wanted)
        self.rules = QuietButton(words.POLICY, "settings")
        self.rules.clicked.connect(self.policy_wanted)
        self.cards = column(gap=12)
        self.table = TableView(RowTable(_PUBLISHED, key=lambda one: one.id), words.PUBLISHED)
        self.table.setMinimumHeight(260)
        self.start = QuietButton(words.START_FROM)
        self.start.clicked.connect(self._begin)
        published = Card(words.PUBLISHED, self.start).add(self.table)
        page = held(
            column(
                row(self.add, self.rules, STRETCH), held(self.cards), published, STRETCH, edge=16
            )
        )
        self.setLayout(column(scrolling(page)))

    def show_cards(self, cards: list[RateCardView], published: list[PublishedRow]) -> None:
        """Show every card with its lines."""
        emptied(self.cards)
        if not cards:
            self.cards.addWidget(EmptyState(words.NO_CARDS, words.NO_CARDS_TEXT, icon="scale"))
        for one in cards:
            self.cards.addWidget(self._card(one))
        self.table.table.show(published)

    def _card(self, one: RateCardView) -> Card:
        remove = LinkButton(words.REMOVE_CARD)
        remove.clicked.connect(lambda: self.removed.emit(one.id))
        card = Card(one.name, remove)
        first, last = written(one.valid_from), written(one.valid_to) if one.valid_to else ""
        card.add(PlainLabel(words.holds(first, last), "small"))
        if one.source:
            card.add(PlainLabel(words.source(one.source), "small"))
        sure = words.OUR_OWN if one.certainty is None else names.CERTAINTY[one.certainty]
        card.add(PlainLabel(sure, "small"))
        for line, each, low in zip(one.lines, one.hourly, one.below_wage, strict=True):
            said = f"{words.LENGTH} {words.minutes(line.up_to)}   {line.amount}"
            more = f"{each} {words.AN_HOUR.lower()}   {names.PREPARATION[line.preparation]}"
            chip = Chip(words.BELOW_WAGE, "stop") if low else None
            card.add(row(PlainLabel(said, "strong"), PlainLabel(more, "small"), chip, STRETCH))
        return card

    def _begin(self) -> None:
        if chosen := self.table.selected():
            self.begun.emit(chosen[0])


class RatesController(QObject):
    """Keeps rate cards and the charity's own rules about paying."""

    def __init__(self, page: RatesPage, shell: Shell) -> None:
        super().__init__(page)
        self.page, self.shell = page, shell
        page.add_wanted.connect(self.new)
        page.removed.connect(lambda card: shell.do(RemoveRateCard(card), words.SAVED))
        page.begun.connect(self.start_from)
        page.policy_wanted.connect(self.policy)

    def refresh(self) -> None:
        """Ask again."""
        today = self.shell.today()
        self.page.show_cards(
            self.shell.ask(budgets.rate_cards, today), self.shell.ask(budgets.published, today)
        )

    def new(self) -> None:
        """Write a card of our own."""
        self._ask("", "", None)

    def start_from(self, chosen: PublishedRow) -> None:
        """Begin with everything one body publishes; it stays the person's to change."""
        rows = [
            one
            for one in self.shell.ask(budgets.published, self.shell.today())
            if one.body == chosen.body and one.preparation in {"none", "included"}
        ]
        lines = "\n".join(f"{one.minutes} {one.amount}" for one in rows)
        least = max((one.certainty for one in rows), key=list(Certainty).index)
        self._ask(chosen.body, lines, least, chosen.source)

    def _ask(self, name: str, typed: str, certainty: Certainty | None, source: str = "") -> None:
        dialog = AskDialog(words.ADD_CARD, words.KEEP, self.page)
        title, lines = WordsEdit(name), NotesEdit(typed, lines=6)
        partners = [(one.id, one.label) for one in self.shell.ask(choices, "partner")]
        whose = Choice([(None, words.FOR_EVERYBODY), *partners])
        first, last = DateEdit(self.shell.today, self.shell.today()), DateEdit(self.shell.today)
        by_minute, least = Tick(words.PRO_RATA), NumberEdit(0, 0, 600)
        dialog.ask("name", words.CARD_NAME, title)
        dialog.ask("whose", words.PARTNER, whose)
        dialog.ask("lines", words.LINES, lines, hint=words.LINES_HINT)
        dialog.ask("first", words.FROM_DAY, first)
        dialog.ask("last", words.TO_DAY, last, optional=True)
        dialog.ask("least", words.LEAST, least, optional=True)
        dialog.form.put(by_minute)
        dialog.run(
            self.shell,
            lambda: KeepRateCard(
                title.text(), read_lines(lines.toPlainText()), first.day or self.shell.today(),
                last.day, whose.value, by_minute.isChecked(), least.value(), source, certainty,
            ),
            words.SAVED,
        )  # fmt: skip

    def policy(self) -> None:
        """Change our own rules about paying, and the account we pay from."""
        now = self.shell.ask(policy)
        dialog = AskDialog(words.POLICY, words.KEEP, self.page)
        days, low = NumberEdit(now.promise_days, 0, 90), NumberEdit(now.low_stock, 0, 500)
        two, bare = MoneyEdit(now.two_people_above), MoneyEdit(now.no_receipt_ceiling)
        paye, reply = Tick(words.PAYE, on=now.runs_paye), WordsEdit(now.voucher_reply)
        holder, sort, number, bacs = WordsEdit(), WordsEdit(), WordsEdit(), WordsEdit()
        dialog.ask("days", words.PROMISE_DAYS, days)
        dialog.ask("two", words.TWO_ABOVE, two)
        dialog.ask("bare", words.NO_RECEIPT_UP_TO, bare)
        dialog.ask("low", words.LOW_STOCK, low)
        dialog.ask("reply", words.VOUCHER_REPLY, reply, optional=True,
                   hint=words.VOUCHER_REPLY_HINT)  # fmt: skip
        dialog.form.put(paye, PlainLabel(words.OUR_ACCOUNT, "strong"))
        dialog.ask("holder", words.ACCOUNT_NAME, holder, optional=True)
        dialog.ask("sort", words.SORT_CODE, sort, optional=True)
        dialog.ask("number", words.ACCOUNT_NUMBER, number, optional=True)
        dialog.ask("bacs", words.BACS, bacs, optional=True)
        dialog.run(
            self.shell,
            lambda: ChangePayPolicy(
                Policy(
                    days.value(), two.amount or NOTHING, bare.amount or NOTHING, low.value(),
                    paye.isChecked(), reply.text(),
                ),
                holder.text(), sort.text(), number.text(), bacs.text(),
            ),
            words.SAVED,
        )  # fmt: skip


def read_lines(typed: str) -> tuple[RateLine, ...]:
    """Lines as typed: minutes, amount, and a role if one is named.

    Raises:
        Refused: "rate-line-not-read", naming the line.
    """
    found: list[RateLine] = []
    for number, line in enumerate(typed.splitlines(), start=1):
        if not line.strip():
            continue
        parts = _LINE.match(line)
        try:
            if parts is None:
                raise Refused("rate-line-not-read", line=number)
            amount: Money = Money.typed(parts[2])
        except Refused as no:
            raise Refused("rate-line-not-read", line=number) from no
        prepared = Preparation.HEAVY if parts[3] else Preparation.NONE
        found.append(RateLine(parts[4].strip(), int(parts[1]), prepared, amount))
    return tuple(found)
