"""The settle grid: one row each, done by keyboard in one pass. Nothing about benefits is here."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from coprod_desktop.domain.expenses import Line
from coprod_desktop.domain.incentives.choices import Choice
from coprod_desktop.domain.incentives.kinds import Kind, Method
from coprod_desktop.domain.incentives.pauses import PauseAnswer
from coprod_desktop.domain.incentives.steps import Step
from coprod_desktop.domain.money import Money, total
from coprod_desktop.readmodels.incentives.settling import GridRow
from coprod_desktop.ui.widgets.row_table import Column, RowTable
from coprod_desktop.ui.widgets.table_view import TableView
from coprod_desktop.wording.incentives import names
from coprod_desktop.wording.incentives import screens as words

_CHOICES: Final = {
    Qt.Key.Key_A: Choice.ALL,
    Qt.Key.Key_L: Choice.LESS,
    Qt.Key.Key_V: Choice.VOUCHER,
    Qt.Key.Key_T: Choice.TRAVEL_ONLY,
    Qt.Key.Key_C: Choice.CHARITY,
    Qt.Key.Key_N: Choice.NOTHING,
    Qt.Key.Key_D: Choice.LATER,
}
_METHODS: Final = {Qt.Key.Key_B: Method.BANK, Qt.Key.Key_K: Method.CASH}


@dataclass(frozen=True, slots=True)
class Draft:
    """A row as it stands on the screen, before it is settled."""

    row: GridRow
    fee: Money
    choice: Choice
    method: Method
    less: Money | None
    lines: tuple[Line, ...]
    touched: bool = False  # a person chose something here

    @classmethod
    def of(cls, row: GridRow) -> "Draft":
        """A row as the question answered it."""
        return cls(row, row.fee, row.choice, row.method, row.less, row.lines)

    @property
    def expenses(self) -> Money:
        """What the expenses come to, in their own ledger."""
        if self.row.settled:
            return total(one.amount for one in self.row.entries if one.kind is Kind.EXPENSE_REPAID)
        return (
            Money(0) if self.choice is Choice.NOTHING else total(line.amount for line in self.lines)
        )

    @property
    def reward(self) -> Money:
        """What of the fee or voucher is due."""
        if self.row.settled:
            return total(
                one.amount
                for one in self.row.entries
                if one.kind is not Kind.EXPENSE_REPAID and one.step is not Step.DECLINED
            )
        if self.choice is Choice.LESS:
            return self.less or Money(0)
        return self.fee if self.choice in {Choice.ALL, Choice.VOUCHER} else Money(0)

    def changed(self, **how: object) -> "Draft":
        """The row after a person changed something on the screen."""
        return replace(self, touched=True, **how)  # type: ignore[arg-type]


def state_of(draft: Draft) -> tuple[str, str]:
    """The state of a row in a word, with its icon. It never says why a word is wanted."""
    row = draft.row
    if row.paid:
        return names.STEPS[Step.PAID], "good"
    if any(one.step is Step.HELD for one in row.entries):
        return words.HELD, "waiting"
    if row.settled:
        return names.STEPS[Step.SETTLED], "primary"
    if row.offered and not row.pause:
        return words.OFFERED, "primary"
    if not row.pause:
        return words.READY, "plain"
    return {
        None: (words.WORD_WANTED, "waiting"),
        PauseAnswer.HELD: (words.HELD, "waiting"),
        PauseAnswer.ASKING: (words.ASKING, "waiting"),
        PauseAnswer.PAY_AS_CHOSEN: (words.WORD_HAD, "good"),
        PauseAnswer.DECLINED: (names.STEPS[Step.DECLINED], "plain"),
    }[row.answered]


_ICONS: Final = {
    "good": ("circle-check", "good"),
    "waiting": ("clock", "waiting"),
    "primary": ("info", "primary"),
}


def columns(name: Callable[[str], str]) -> tuple[Column[Draft], ...]:
    """The columns of the grid."""
    return (
        Column(words.PERSON, lambda one: name(one.row.name)),
        Column(words.TIME, lambda one: words.minutes(one.row.minutes), wide=7, right=True),
        Column(words.FEE, lambda one: str(one.reward), wide=8, right=True),
        Column(words.EXPENSE, lambda one: str(one.expenses), wide=8, right=True),
        Column(words.CHOSE, lambda one: names.CHOICES[one.choice], wide=11),
        Column(words.METHOD, lambda one: names.METHODS[one.method], wide=7),
        Column(
            words.STATE,
            lambda one: state_of(one)[0],
            wide=13,
            mark=lambda one: _ICONS.get(state_of(one)[1]),
        ),
    )


class SettleTable(TableView[Draft]):
    """The grid. Letters choose for the chosen rows; F asks for a fee; Enter opens the side."""

    choice_wanted = Signal(object)
    method_wanted = Signal(object)
    fee_wanted = Signal()

    def __init__(self, name: Callable[[str], str]) -> None:
        super().__init__(RowTable(columns(name), key=lambda one: one.row.member), words.GRID)
        self.setAccessibleDescription(words.KEYS)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """A letter chooses; everything else is as in every table."""
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
        )
        key = Qt.Key(event.key())
        if plain and key in _CHOICES:
            self.choice_wanted.emit(_CHOICES[key])
        elif plain and key in _METHODS:
            self.method_wanted.emit(_METHODS[key])
        elif plain and key == Qt.Key.Key_F:
            self.fee_wanted.emit()
        else:
            super().keyPressEvent(event)
