"""Invite: who is asked, how to reach them, and what they answered."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.meetings.kinds import Answer
from coprod_desktop.domain.packs import ToTell
from coprod_desktop.readmodels.meetings.people import InvitedRow
from coprod_desktop.readmodels.meetings.rows import MemberChoice
from coprod_desktop.ui.theme import sized
from coprod_desktop.ui.widgets.buttons import PrimaryButton, QuietButton
from coprod_desktop.ui.widgets.cards import Card
from coprod_desktop.ui.widgets.fields import Choice
from coprod_desktop.ui.widgets.flow import Flow
from coprod_desktop.ui.widgets.labels import PlainLabel
from coprod_desktop.ui.widgets.layouts import STRETCH, column, row
from coprod_desktop.ui.widgets.row_table import Column, RowTable
from coprod_desktop.ui.widgets.table_view import TableView
from coprod_desktop.wording import meeting_choices as choices
from coprod_desktop.wording import meeting_dialogs as dialogs
from coprod_desktop.wording import meeting_words as words

_MARKS = {
    "good": ("circle-check", "good"),
    "waiting": ("clock", "waiting"),
    "primary": ("info", "primary"),
    "plain": ("circle-x", "muted"),
}


class InvitePage(QWidget):
    """The list of those invited, with an answer for the chosen person.

    Signals: `panel_wanted()`, `one_wanted(member)`, `answered(member, answer)`, `round_wanted()`,
    `letters_wanted()`, `sent_wanted()`, `messages_wanted()`, `off_wanted(member)`,
    `reserve_wanted(member, bool)`, `apart_wanted(first, second)`, `told_wanted()`.
    """

    panel_wanted = Signal()
    one_wanted = Signal(object)
    answered = Signal(object, object)
    round_wanted = Signal()
    letters_wanted = Signal()
    sent_wanted = Signal()
    messages_wanted = Signal()
    off_wanted = Signal(object)
    reserve_wanted = Signal(object, bool)
    apart_wanted = Signal(object, object)
    two_wanted = Signal()
    told_wanted = Signal()

    def __init__(self, name: Callable[[str], str]) -> None:
        super().__init__()
        self.table: RowTable[InvitedRow] = RowTable(_columns(name), key=lambda each: each.id)
        self.view = TableView(self.table, "meetings-invited")
        sized(self.view, minimumHeight=320)
        self.panel = PrimaryButton(words.INVITE_PANEL, "users")
        self.panel.clicked.connect(self.panel_wanted)
        self.people: Choice[UUID | None] = Choice([(None, words.INVITE_ONE)])
        self.people.edited.connect(self._one)
        self.told = Card(words.TO_TELL)
        self.told.hide()
        self.answers = {answer: QuietButton(choices.ANSWERS[answer]) for answer in Answer}
        for answer, press in self.answers.items():
            press.clicked.connect(lambda _=False, said=answer: self._answer(said))
        off = QuietButton(words.REMOVE, "x")
        off.clicked.connect(lambda: self._chosen(self.off_wanted.emit))
        self.reserve = QuietButton(dialogs.TO_RESERVE, "clock")
        self.reserve.clicked.connect(self._reserve)
        self.apart = QuietButton(dialogs.APART, "users", dialogs.APART_HINT)
        self.apart.clicked.connect(self._apart)
        self.view.chosen.connect(self._say_reserve)
        self.setLayout(
            column(
                self.told,
                Flow(self.panel, self.people),
                self.view,
                Flow(*self.answers.values(), self.reserve, self.apart, off),
                Flow(*self._ways()),
                gap=12,
            )
        )

    def _ways(self) -> list[QuietButton]:
        made = [
            (words.PHONE_ROUND, "phone", self.round_wanted),
            (words.LETTERS, "printer", self.letters_wanted),
            (words.NOTE_SENT, "send", self.sent_wanted),
            (words.MESSAGES, "message-circle", self.messages_wanted),
        ]
        found: list[QuietButton] = []
        for text, icon, signal in made:
            press = QuietButton(text, icon)
            press.clicked.connect(signal)
            found.append(press)
        return found

    def show_people(self, rows: Sequence[InvitedRow], others: Sequence[MemberChoice]) -> None:
        """Show who is invited, and who might be."""
        self.table.show(rows)
        self.people.show_options(
            [(None, words.INVITE_ONE), *((each.id, each.name) for each in others)]
        )
        self.people.choose(None)
        self._say_reserve()

    def show_told(self, people: Sequence[ToTell], name: Callable[[str], str]) -> None:
        """Show who still has to hear that the meeting is cancelled, and by which route."""
        self.told.clear()
        self.told.setVisible(bool(people))
        for each in people:
            pack = f", {words.HAS_PACK}" if each.has_pack else ""
            self.told.add(PlainLabel(f"{name(each.name)}, {choices.ROUTES[each.how]}{pack}"))
        done = QuietButton(words.TOLD, "check")
        done.clicked.connect(self.told_wanted)
        self.told.add(row(done, STRETCH))

    def _one(self) -> None:
        chosen = self.people.value
        if chosen is not None:
            self.one_wanted.emit(chosen)

    def _answer(self, answer: Answer) -> None:
        for each in self.view.selected():
            self.answered.emit(each.id, answer)

    def _say_reserve(self, _row: object = None) -> None:
        on = any(each.reserve for each in self.view.selected())
        self.reserve.setText(dialogs.TO_PLACE if on else dialogs.TO_RESERVE)

    def _reserve(self) -> None:
        for each in self.view.selected():
            self.reserve_wanted.emit(each.id, not each.reserve)

    def _apart(self) -> None:
        chosen = self.view.selected()
        if len(chosen) == 2:
            self.apart_wanted.emit(chosen[0].id, chosen[1].id)
        else:
            self.two_wanted.emit()

    def _chosen(self, tell: Callable[[UUID], None]) -> None:
        for each in self.view.selected():
            tell(each.id)


def _columns(name: Callable[[str], str]) -> list[Column[InvitedRow]]:
    heads = words.INVITED_COLUMNS
    return [
        Column(heads[0], lambda each: str(each.number), right=True, wide=4),
        Column(heads[1], lambda each: name(each.name), wide=22),
        Column(heads[2], lambda each: choices.FORMATS.get(each.person.made_as, ""), wide=20),
        Column(heads[3], lambda each: choices.ROUTES.get(each.person.reach.how, ""), wide=16),
        Column(heads[4], _answered, mark=lambda each: _MARKS[choices.ANSWER_MARKS[each.answer]],
               wide=20),
        Column(heads[5], lambda each: words.calls(each.calls), wide=8),
    ]  # fmt: skip


def _answered(row_: InvitedRow) -> str:
    reserve = f"{words.RESERVE}. " if row_.reserve else ""
    note = f": {row_.note}" if row_.note else ""
    return f"{reserve}{choices.ANSWERS[row_.answer]}{note}"
