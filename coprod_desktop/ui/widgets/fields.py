"""The boxes people type into: words, notes, money, days, choices, ticks."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QSpinBox, QWidget

from coprod_desktop.domain.dates import typed, written
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.money import Money
from coprod_desktop.ui.theme import look, sized
from coprod_desktop.ui.theme.tokens import TEXT_WIDTH
from coprod_desktop.wording import widgets as words

Value = TypeVar("Value")


class WordsEdit(QLineEdit):
    """One line of words. `edited()` when it is left with other words than before."""

    edited = Signal()

    def __init__(self, text: str = "", example: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setPlaceholderText(example)
        self._before = text
        self.editingFinished.connect(self._settle)

    def show_text(self, text: str) -> None:
        """Show words that come from the file."""
        self._before = text
        self.setText(text)

    def _settle(self) -> None:
        if self.text() != self._before:
            self._before = self.text()
            self.edited.emit()


class NotesEdit(QPlainTextEdit):
    """Several lines of plain words. Tab leaves; Ctrl+Enter finishes; `edited()` on leaving."""

    edited = Signal()
    finished = Signal()

    def __init__(self, text: str = "", lines: int = 4, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._before = text
        self._lines = lines
        self.setTabChangesFocus(True)
        self.setAccessibleDescription(words.NOTES_HELP)
        look().changed.connect(self._measure)
        self._measure()

    def show_text(self, text: str) -> None:
        """Show words that come from the file."""
        self._before = text
        self.setPlainText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Ctrl+Enter finishes, Ctrl+Tab writes a tab."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._settle()
            self.finished.emit()
            event.ignore()  # a dialog around us finishes too
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Leaving the box settles its words."""
        super().focusOutEvent(event)
        self._settle()

    def _settle(self) -> None:
        if self.toPlainText() != self._before:
            self._before = self.toPlainText()
            self.edited.emit()

    def _measure(self) -> None:
        self.setMinimumHeight(look().px(22) * self._lines + look().px(16))


class MoneyEdit(QLineEdit):
    """An amount, typed with or without the pound sign. `amount` is None while it is empty."""

    edited = Signal()

    def __init__(self, amount: Money | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setToolTip(words.MONEY_HELP)
        self.setAccessibleDescription(words.MONEY_HELP)
        sized(self, maximumWidth=160)
        self._before: Money | None = None
        self.show_amount(amount)
        self.editingFinished.connect(self._settle)

    @property
    def amount(self) -> Money | None:
        """What is typed.

        Raises:
            Refused: "not-an-amount".
        """
        return Money.typed(self.text()) if self.text().strip() else None

    def show_amount(self, amount: Money | None) -> None:
        """Show an amount that comes from the file."""
        self._before = amount
        self.setText("" if amount is None else str(amount))

    def _settle(self) -> None:
        try:
            amount = self.amount
        except Refused:
            self.setProperty("wrong", "yes")
            self.style().polish(self)
            return
        changed = amount != self._before
        self.setProperty("wrong", "no")
        self.style().polish(self)
        self.show_amount(amount)
        if changed:
            self.edited.emit()


class DateEdit(QLineEdit):
    """A day, typed as 3/4, fri or +2w and shown as Fri 3 Apr 2026. `day` is None while empty."""

    edited = Signal()

    def __init__(
        self,
        today: Callable[[], date],
        day: date | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._today = today
        self.setPlaceholderText(words.DATE_HELP)
        self.setAccessibleDescription(words.DATE_HELP)
        sized(self, maximumWidth=260)
        self._before: date | None = None
        self.show_day(day)
        self.editingFinished.connect(self._settle)

    @property
    def day(self) -> date | None:
        """What is typed.

        Raises:
            Refused: "not-a-date".
        """
        return typed(self.text(), self._today()) if self.text().strip() else None

    def show_day(self, day: date | None) -> None:
        """Show a day that comes from the file."""
        self._before = day
        self.setText("" if day is None else written(day))

    def _settle(self) -> None:
        try:
            day = self.day
        except Refused:
            self.setProperty("wrong", "yes")
            self.style().polish(self)
            return
        changed = day != self._before
        self.setProperty("wrong", "no")
        self.style().polish(self)
        self.show_day(day)
        if changed:
            self.edited.emit()


class Choice(QComboBox, Generic[Value]):
    """One of several values, each with its words. `edited()` only when a person chose."""

    edited = Signal()

    def __init__(
        self, options: Sequence[tuple[Value, str]] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._values: list[Value] = []
        self.show_options(options)
        self.activated.connect(lambda _at: self.edited.emit())
        sized(self, maximumWidth=TEXT_WIDTH)

    def show_options(self, options: Sequence[tuple[Value, str]]) -> None:
        """Offer other options, keeping the chosen one where it is still there."""
        before = self.value if self._values else None
        self.clear()
        self._values = [value for value, _ in options]
        self.addItems([said for _, said in options])
        if before in self._values:
            self.setCurrentIndex(self._values.index(before))  # type: ignore[arg-type]

    @property
    def values(self) -> list[Value]:
        """All values offered."""
        return list(self._values)

    @property
    def value(self) -> Value | None:
        """The chosen value."""
        at = self.currentIndex()
        return self._values[at] if 0 <= at < len(self._values) else None

    def choose(self, value: Value) -> None:
        """Show a value that comes from the file."""
        self.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """The wheel scrolls the page; it never changes a choice by accident."""
        event.ignore()


class Tick(QCheckBox):
    """Yes or not, with its words. `edited(on)` only when a person pressed it."""

    edited = Signal(bool)

    def __init__(self, text: str, parent: QWidget | None = None, *, on: bool = False) -> None:
        super().__init__(text.replace("&", "&&"), parent)
        self.setAccessibleName(text)
        self.setChecked(on)
        self.clicked.connect(self.edited)


class NumberEdit(QSpinBox):
    """A whole number, typed. `edited()` when it is left changed."""

    edited = Signal()

    def __init__(
        self, value: int = 0, low: int = 0, high: int = 9999, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setRange(low, high)
        self.setValue(value)
        self._before = value
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        sized(self, maximumWidth=110)
        self.editingFinished.connect(self._settle)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """The wheel scrolls the page; it never changes a number by accident."""
        event.ignore()

    def _settle(self) -> None:
        if self.value() != self._before:
            self._before = self.value()
            self.edited.emit()
