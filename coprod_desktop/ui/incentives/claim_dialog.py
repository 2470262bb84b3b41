"""Taking in a claim of several lines, and looking at a receipt."""

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal, InvalidOperation
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from coprod_desktop.commands.expenses import SubmitClaim
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.expenses import Line, Spent
from coprod_desktop.domain.money import NOTHING
from coprod_desktop.ui.theme import look
from coprod_desktop.ui.widgets.buttons import LinkButton, QuietButton
from coprod_desktop.ui.widgets.fields import Choice, DateEdit, MoneyEdit, NumberEdit, WordsEdit
from coprod_desktop.ui.widgets.form import FormColumn
from coprod_desktop.ui.widgets.frames import DialogFrame
from coprod_desktop.ui.widgets.labels import PlainLabel
from coprod_desktop.ui.widgets.layouts import STRETCH, column, emptied, held, row
from coprod_desktop.wording import faults
from coprod_desktop.wording.incentives import names
from coprod_desktop.wording.incentives import screens as words


class ClaimDialog(DialogFrame):
    """One person's claim: each line is kept in the list, the last one may stay in the boxes."""

    def __init__(
        self,
        people: Sequence[tuple[UUID, str]],
        meetings: Sequence[tuple[UUID | None, str]],
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words.NEW_CLAIM, words.KEEP, parent=parent, height=660)
        self._today, self.kept = today, list[Line]()
        self.who: Choice[UUID] = Choice(people)
        none: list[tuple[UUID | None, str]] = [(None, words.NO_MEETING)]
        self.meeting: Choice[UUID | None] = Choice([*none, *meetings])
        self.spent: Choice[Spent] = Choice(list(names.SPENT.items()))
        self.day, self.amount = DateEdit(today, today()), MoneyEdit()
        self.miles, self.route, self.why = WordsEdit(), WordsEdit(), WordsEdit()
        self.passengers = NumberEdit(0, 0, 8)
        self.form, self.lines = FormColumn(), column(gap=4)
        for key, label, editor, optional in (
            ("who", words.WHO, self.who, False),
            ("meeting", words.MEETING, self.meeting, True),
            ("spent", words.SPENT_ON, self.spent, False),
            ("day", words.ON_DAY, self.day, False),
            ("amount", words.AMOUNT, self.amount, True),
            ("miles", words.MILES, self.miles, True),
            ("passengers", words.PASSENGERS, self.passengers, True),
            ("route", words.ROUTE_LABEL, self.route, True),
            ("why", words.WHY_LABEL, self.why, True),
        ):
            self.form.add(key, label, editor, optional=optional)
        self.more = QuietButton(words.ANOTHER_LINE, "plus")
        self.more.clicked.connect(self.keep_line)
        self.add(held(self.lines), self.form, row(self.more, STRETCH))

    def keep_line(self) -> None:
        """Put what stands in the boxes into the list, and empty them for the next line."""
        try:
            self.kept.append(self._line())
        except Refused as no:
            self.refuse(faults.sentence(no))
            return
        self.refuse("")
        self.amount.show_amount(None)
        for box in (self.miles, self.route, self.why):
            box.show_text("")
        self.passengers.setValue(0)
        self._show_lines()
        self.spent.setFocus()

    def command(self) -> SubmitClaim:
        """The request: every kept line, and what stands in the boxes.

        Raises:
            Refused: "member-gone", "miles-absurd".
        """
        if self.who.value is None:
            raise Refused("member-gone")
        filled = self.amount.amount is not None or self.miles.text().strip()
        last = (self._line(),) if filled or not self.kept else ()
        return SubmitClaim(self.who.value, (*self.kept, *last), self.meeting.value)

    def _line(self) -> Line:
        return Line(
            self.spent.value or Spent.OTHER,
            self.amount.amount or NOTHING,
            self.day.day or self._today(),
            self.route.text(),
            tenths(self.miles.text()),
            self.passengers.value(),
            None,
            self.why.text(),
        )

    def _show_lines(self) -> None:
        emptied(self.lines)
        for at, one in enumerate(self.kept):
            what = words.miles_said(one.tenths) if one.tenths else str(one.amount)
            away = LinkButton(words.TAKE_LINE_AWAY)
            away.clicked.connect(lambda _on=False, at=at: self._take_away(at))
            self.lines.addLayout(
                row(PlainLabel(f"{names.SPENT[one.spent]}  {what}"), STRETCH, away)
            )

    def _take_away(self, at: int) -> None:
        del self.kept[at]
        self._show_lines()


def tenths(typed: str) -> int | None:
    """Miles as typed, in tenths, or None when nothing was typed.

    Raises:
        Refused: "miles-absurd".
    """
    if not typed.strip():
        return None
    try:
        return int(Decimal(typed.strip()) * 10)
    except (InvalidOperation, ValueError, OverflowError) as problem:
        raise Refused("miles-absurd", most=1000) from problem


class ReceiptDialog(DialogFrame):
    """A receipt as it was kept: written anew, without place and camera."""

    def __init__(self, data: bytes, parent: QWidget | None = None) -> None:
        super().__init__(words.RECEIPT, "", words.CLOSE, parent=parent, height=640)
        picture, label = QPixmap(), QLabel()
        picture.loadFromData(data)
        wide = min(picture.width(), look().px(440))
        smooth = Qt.TransformationMode.SmoothTransformation
        label.setPixmap(picture.scaledToWidth(max(1, wide), smooth))
        label.setAccessibleName(words.RECEIPT)
        self.add(label)
