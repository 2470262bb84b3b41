"""Ideas, by who waits longest, beside one of them in full."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from coprod_desktop.readmodels.feedback.ideas import IdeaAccount, IdeaCounts
from coprod_desktop.ui.feedback.idea_page import IdeaPage, person_of, wait_chip
from coprod_desktop.ui.theme import sized
from coprod_desktop.ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from coprod_desktop.ui.widgets.cards import Banner, EmptyState
from coprod_desktop.ui.widgets.fields import Tick
from coprod_desktop.ui.widgets.flow import Flow
from coprod_desktop.ui.widgets.frames import SplitPage
from coprod_desktop.ui.widgets.layouts import column, held, scrolling
from coprod_desktop.ui.widgets.row_list import ListLine, RowList
from coprod_desktop.ui.widgets.search_box import SearchBox
from coprod_desktop.wording import feedback as said
from coprod_desktop.wording import feedback_screens as words


class IdeasPage(QWidget):
    """The list and the passport.

    Signals: `searched(words)`, `chosen(IdeaAccount or None)`, `add_wanted()`, `list_wanted()`,
    `box_wanted()`, `clocks_wanted()`, `closed_wanted(bool)`, `example_wanted()`.
    """

    searched = Signal(str)
    chosen = Signal(object)
    add_wanted = Signal()
    list_wanted = Signal()
    box_wanted = Signal()
    clocks_wanted = Signal()
    closed_wanted = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._name: Callable[[str], str] = str
        self._today = date.min
        self.search = SearchBox(words.FIND_IDEA)
        self.search.searched.connect(self.searched)
        self.list: RowList[IdeaAccount] = RowList(self._line, lambda idea: idea.id, words.IDEAS)
        self.list.chosen.connect(self.chosen)
        self.search.went_down.connect(self.list.setFocus)
        self.tell = PrimaryButton(words.TELL_PEOPLE, "megaphone")
        self.add = QuietButton(words.ADD_IDEA, "plus")
        self.add.clicked.connect(self.add_wanted)
        self.paste = QuietButton(words.BRING_LIST)
        self.paste.clicked.connect(self.list_wanted)
        self.closed = Tick(words.SHOW_CLOSED)
        self.closed.edited.connect(self.closed_wanted)
        self.clocks = LinkButton(words.CLOCKS)
        self.clocks.clicked.connect(self.clocks_wanted)
        open_box = LinkButton(words.OPEN_BOX)
        open_box.clicked.connect(self.box_wanted)
        self.box = Banner("", "primary", open_box)
        self.passport = IdeaPage()
        self.empty = EmptyState(
            words.NO_IDEAS, words.NO_IDEAS_HELP, words.ADD_IDEA, icon="lightbulb"
        )
        self.empty.begun.connect(self.add_wanted)
        self._stack = QStackedWidget()
        self._lay_out()

    def _lay_out(self) -> None:
        sized(self.list, minimumHeight=200)
        left = column(
            self.search,
            self.box,
            self.list,
            self.closed,
            self.tell,
            self.add,
            Flow(self.paste, self.clocks),
            gap=8,
            edge=(16, 16, 16, 16),
        )
        self._stack.addWidget(self.empty)
        self._stack.addWidget(SplitPage(scrolling(held(left)), self.passport, 420))
        self.setLayout(column(self._stack))

    def show_ideas(
        self,
        ideas: Sequence[IdeaAccount],
        counts: IdeaCounts,
        today: date,
        name: Callable[[str], str],
    ) -> None:
        """List ideas, with how many there are in all."""
        self._name, self._today = name, today
        self.list.show_rows(ideas)
        self.search.show_count(len(ideas), counts.asked)
        self.box.say(words.box(counts.in_box) if counts.in_box else "")
        nothing = counts.asked == 0 and counts.in_box == 0
        self._stack.setCurrentIndex(0 if nothing else 1)

    def _line(self, idea: IdeaAccount) -> ListLine:
        chip, kind = wait_chip(idea, self._today)
        first = idea.words.replace("\n", " ")
        about = f"{said.number(idea.number)} · {person_of(idea, self._name)}"
        short = said.STEP[idea.stage] if kind != "stop" else chip.split(": ")[-1]
        return ListLine(first, about, short, "stop" if kind == "stop" else "plain")
