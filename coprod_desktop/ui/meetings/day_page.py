"""Day: papers for the day, keying the sign-in sheet, and people who walk in."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.meetings.kinds import TookPart
from coprod_desktop.readmodels.meetings.people import InvitedRow
from coprod_desktop.ui.theme import sized
from coprod_desktop.ui.widgets.buttons import PrimaryButton, QuietButton
from coprod_desktop.ui.widgets.cards import Banner, Card
from coprod_desktop.ui.widgets.fields import WordsEdit
from coprod_desktop.ui.widgets.flow import Flow
from coprod_desktop.ui.widgets.form import Field
from coprod_desktop.ui.widgets.labels import PlainLabel
from coprod_desktop.ui.widgets.layouts import STRETCH, column, row
from coprod_desktop.ui.widgets.row_table import Column, RowTable
from coprod_desktop.ui.widgets.table_view import TableView
from coprod_desktop.wording import meeting_choices as choices
from coprod_desktop.wording import meeting_day as words
from coprod_desktop.wording import meeting_dialogs as dialogs
from coprod_desktop.wording import meeting_words as shared

PAPERS = (
    ("sign-in", words.SIGN_IN, "clipboard-list"),
    ("running-sheet", words.RUNNING, "clock"),
    ("needs-summary", words.NEEDS_SUMMARY, "accessibility"),
    ("name-cards", words.NAME_CARDS, "tag"),
    ("travel-sheet", words.TRAVEL, "bus"),
)


class DayPage(QWidget):
    """What is printed before and keyed afterwards.

    Signals: `paper_wanted(key)`, `sheet_keyed(text)`, `walk_in(name)`, `marked(member, how)`,
    `forgotten(member)`, `idea_wanted()`.
    """

    paper_wanted = Signal(str)
    sheet_keyed = Signal(str)
    walk_in = Signal(str)
    marked = Signal(object, object)
    forgotten = Signal(object)
    idea_wanted = Signal()

    def __init__(self, name: Callable[[str], str]) -> None:
        super().__init__()
        presses: list[QuietButton] = []
        for key, text, icon in PAPERS:
            press = QuietButton(text, icon)
            press.clicked.connect(lambda _=False, key=key: self.paper_wanted.emit(key))
            presses.append(press)
        papers = Card(words.DAY_PAPERS).add(Flow(*presses))
        self.banner = Banner(kind="stop")
        self.sheet = WordsEdit(example="1 2 3 5 7 /6a")
        self.sheet.returnPressed.connect(self._key)
        self.key = PrimaryButton(words.KEY, "check")
        self.key.clicked.connect(self._key)
        self.field = Field(words.KEY_SHEET, self.sheet, hint=words.KEY_HELP)
        self.name = sized(WordsEdit(), minimumWidth=280)
        self.name.setPlaceholderText(words.WALK_IN)
        self.name.setAccessibleName(words.WALK_IN)
        self.name.returnPressed.connect(self._walk_in)
        self.idea = QuietButton(dialogs.CATCH_IDEA, "lightbulb")
        self.idea.clicked.connect(self.idea_wanted)
        add = QuietButton(words.WALK_IN_ADD, "user-plus")
        add.clicked.connect(self._walk_in)
        keying = Card().add(
            self.banner,
            self.field,
            Flow(self.key, self.idea),
            row(self.name, add, STRETCH),
        )
        self.table: RowTable[InvitedRow] = RowTable(_columns(name), key=lambda each: each.id)
        self.view = TableView(self.table, "meetings-day")
        sized(self.view, minimumHeight=300)
        self.marks = {how: QuietButton(choices.TOOK_PART[how]) for how in TookPart}
        for how, press in self.marks.items():
            press.clicked.connect(lambda _=False, how=how: self._mark(how))
        forget = self.forget = QuietButton(dialogs.FORGET, "x")
        forget.clicked.connect(self._forget)
        self.visitors = PlainLabel("", "muted")
        marks = Flow(*self.marks.values(), forget)
        who = Card(words.WHO_CAME).add(self.view, marks, self.visitors)
        self.setLayout(column(papers, keying, who, STRETCH, gap=16))

    def show_people(self, rows: Sequence[InvitedRow], visitors: Sequence[str]) -> None:
        """Show how everybody took part."""
        self.table.show(rows)
        self.visitors.setText(", ".join(visitors))
        self.visitors.setVisible(bool(visitors))

    def refuse(self, sentence: str) -> None:
        """Say why the sheet was not keyed; an empty sentence takes it away."""
        self.banner.say(sentence)

    def done(self) -> None:
        """Empty the boxes, ready for the next sheet."""
        self.sheet.show_text("")
        self.name.show_text("")
        self.refuse("")

    def _key(self) -> None:
        self.sheet_keyed.emit(self.sheet.text())

    def _walk_in(self) -> None:
        self.walk_in.emit(self.name.text())

    def _forget(self) -> None:
        for each in self.view.selected():
            self.forgotten.emit(each.id)

    def _mark(self, how: TookPart) -> None:
        for each in self.view.selected():
            self.marked.emit(each.id, how)


def _columns(name: Callable[[str], str]) -> list[Column[InvitedRow]]:
    heads = shared.INVITED_COLUMNS
    return [
        Column(heads[0], lambda each: str(each.number), right=True, wide=4),
        Column(heads[1], lambda each: name(each.name), wide=26),
        Column(heads[4], lambda each: choices.ANSWERS[each.answer], wide=20),
        Column(words.WHO_CAME, _took_part, wide=26),
    ]


def _took_part(each: InvitedRow) -> str:
    if each.took_part is None:
        return ""
    minutes = f" ({each.took_minutes} min)" if each.took_minutes is not None else ""
    return choices.TOOK_PART[each.took_part] + minutes
