"""Tell people: everybody with news or silence in one grid, and what to say beside it."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from coprod_desktop.domain.feedback.steps import How
from coprod_desktop.readmodels.feedback.ideas import IdeaAccount, TellRow
from coprod_desktop.reports.feedback.telling import what_happened
from coprod_desktop.ui.theme import look, sized
from coprod_desktop.ui.widgets.buttons import PrimaryButton, QuietButton
from coprod_desktop.ui.widgets.cards import Banner, Card, Columns, EmptyState
from coprod_desktop.ui.widgets.fields import Choice
from coprod_desktop.ui.widgets.flow import Flow
from coprod_desktop.ui.widgets.labels import Heading, PlainLabel
from coprod_desktop.ui.widgets.layouts import STRETCH, column, emptied, held, scrolling
from coprod_desktop.ui.widgets.row_table import Column, RowTable
from coprod_desktop.ui.widgets.table_view import TableView
from coprod_desktop.wording import feedback as said
from coprod_desktop.wording import feedback_screens as words
from coprod_desktop.wording import papers
from coprod_desktop.wording.feedback_papers import said as quoted

ROOM = 900  # for the grid and what to say beside one another


class CallPanel(QStackedWidget):
    """What to say to one person, with how not to reach them first.

    Signals: `told(TellRow, How)`, `changed(IdeaAccount, Changed)`.
    """

    told = Signal(object, object)
    changed = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._row: TellRow | None = None
        self.name, self.reach = Heading("", 1), PlainLabel("", "big", selectable=True)
        self.how_not, self.say = Banner("", "stop"), Banner("", "primary")
        self.ideas = column(gap=12)
        self.how: Choice[How] = Choice(list(said.HOW.items()))
        self.mark = PrimaryButton(words.MARK_ONE, "check")
        self.mark.clicked.connect(self._tell)
        top = column(self.name, self.how_not, self.say, self.reach, gap=8)
        bar = Flow(self.how, self.mark)
        self._page = column(top, bar, self.ideas, STRETCH, gap=16, edge=24)
        nobody = EmptyState(words.CHOOSE_PERSON, words.CHOOSE_PERSON_HELP, icon="phone")
        self.addWidget(scrolling(nobody))
        self.addWidget(scrolling(held(self._page)))

    def show_row(self, row_: TellRow | None, day: date, name: Callable[[str], str]) -> None:
        """Show what to say to somebody, or nothing."""
        self._row = row_
        self.setCurrentIndex(0 if row_ is None else 1)
        if row_ is None:
            return
        wall = row_.member_id is None
        self.name.setText(words.THE_WALL if wall else name(row_.name))
        self.how_not.say(f"{words.HOW_NOT}: {row_.how_not}" if row_.how_not else "")
        self.say.say(f"{words.SAY_WHO}: {row_.say}" if row_.say else "")
        self.reach.setText("" if wall else (row_.reach or words.NO_WAY))
        self.how.choose(How.ON_THE_WALL if wall else How.PHONE)
        self.mark.setEnabled(bool(row_.ideas) and not row_.told_today)
        emptied(self.ideas)
        for idea in row_.ideas:
            self.ideas.addWidget(self._idea(idea, day))
        self._page.activate()  # the new cards take their room at once, not a moment later

    def _idea(self, idea: IdeaAccount, day: date) -> Card:
        card = Card(said.number(idea.number)).add(PlainLabel(quoted(idea.words), "strong"))
        for sentence in what_happened(idea, day):
            card.add(PlainLabel(sentence))
        if idea.ended and idea.told_since_change:
            parts: list[QWidget] = [PlainLabel(words.DID_IT_CHANGE, "muted", wraps=False)]
            for answer, text in said.CHANGED.items():
                button = QuietButton(text.capitalize())
                button.clicked.connect(
                    lambda _on=False, idea=idea, answer=answer: self.changed.emit(idea, answer)
                )
                parts.append(button)
            card.add(Flow(*parts))
        return card

    def _tell(self) -> None:
        if self._row is not None:
            self.told.emit(self._row, self.how.value or How.PHONE)


class TellPage(QWidget):
    """The grid and the panel.

    Signals: `ticked(TellRow)`, `letters_wanted()`, `scripts_wanted()`, `poster_wanted()`,
    `all_told()`, `close_wanted()`.
    """

    ticked = Signal(object)
    letters_wanted = Signal()
    scripts_wanted = Signal()
    poster_wanted = Signal()
    all_told = Signal()
    close_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._name: Callable[[str], str] = str
        self._today = date.min
        self.summary = PlainLabel("", "muted")
        self.rows: RowTable[TellRow] = RowTable(
            (
                Column(words.PERSON, self._person),
                Column(words.NEWS, lambda one: words.news(one.news), wide=11),
                Column(words.WAITED, lambda one: words.waited(one.waiting_days), wide=15),
                Column(
                    words.FORMAT,
                    lambda one: papers.FORMATS.get(one.format, "").split(",")[0],
                    wide=13,
                ),
                Column(
                    words.TOLD,
                    lambda one: words.TOLD_NOW if one.told_today else "",
                    ticked=lambda one: one.told_today,
                    wide=14,
                ),
            ),
            key=lambda one: one.member_id or "wall",
        )
        self.rows.ticked.connect(lambda one, on: self.ticked.emit(one) if on else None)
        self.table = TableView(self.rows, words.TELL_TITLE)
        self.panel = CallPanel()
        self.table.chosen.connect(lambda one: self.panel.show_row(one, self._today, self._name))
        self.letters = PrimaryButton(words.PRINT_LETTERS, "printer")
        self.letters.clicked.connect(self.letters_wanted)
        self.scripts = QuietButton(words.PRINT_SCRIPTS, "phone")
        self.scripts.clicked.connect(self.scripts_wanted)
        self.poster = QuietButton(words.PRINT_POSTER)
        self.poster.clicked.connect(self.poster_wanted)
        self.mark_all = QuietButton(words.MARK_ALL, "list-checks")
        self.mark_all.clicked.connect(self.all_told)
        self.close_ended = QuietButton(words.CLOSE_TOLD, "check")
        self.close_ended.clicked.connect(self.close_wanted)
        self._lay_out()

    def _lay_out(self) -> None:
        head = column(Heading(words.TELL_TITLE, 1), PlainLabel(words.TELL_HELP, "muted"), gap=4)
        # Folds where there is no room beside one another, as at twice the size.
        top = Columns(self.letters, self.scripts, self.poster, gap=8, least=190)
        foot = Columns(self.mark_all, self.close_ended, gap=8, least=250)
        sized(self.table, minimumHeight=220)
        left = column(head, self.summary, top, self.table, foot, gap=12, edge=24)
        self._stack = QStackedWidget()
        self._stack.addWidget(
            EmptyState(words.NOBODY_TO_TELL, words.NOBODY_TO_TELL_HELP, icon="sprout")
        )
        # The grid is the work here, so it gets the larger part; a `SplitPage` gives the smaller.
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        for part in (scrolling(held(left)), self.panel):
            split.addWidget(part)
        split.setSizes([780, 560])
        self.split = split
        self._stack.addWidget(scrolling(split))
        self.setLayout(column(self._stack))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Put what to say below the grid where there is no room beside it."""
        super().resizeEvent(event)
        narrow = event.size().width() < look().px(ROOM)
        across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        self.split.setOrientation(down if narrow else across)
        self.split.setMinimumHeight(look().px(900) if narrow else 0)

    def show_people(
        self, people: Sequence[TellRow], today: date, name: Callable[[str], str]
    ) -> None:
        """Show whom to tell, and keep the chosen one."""
        self._name, self._today = name, today
        self.rows.show(people)
        self._stack.setCurrentIndex(1 if people else 0)
        with_news = sum(1 for one in people if one.news)
        self.summary.setText(words.to_tell(len(people), with_news))
        self.mark_all.setEnabled(any(not one.told_today and one.member_id for one in people))
        if people and not self.table.selected():
            self.table.choose(people[0].member_id or "wall")
        chosen = next(iter(self.table.selected()), None)
        self.panel.show_row(chosen, today, name)

    def _person(self, one: TellRow) -> str:
        return words.THE_WALL if one.member_id is None else self._name(one.name)
