"""What the Today tab looks like: what needs you, what is coming, how it is going."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from coprod_desktop.readmodels.charts import Chart
from coprod_desktop.readmodels.today import ComingRow, NeedRow, Ready
from coprod_desktop.ui.shell import Place
from coprod_desktop.ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from coprod_desktop.ui.widgets.cards import Card, side_by_side
from coprod_desktop.ui.widgets.charts import ChartView
from coprod_desktop.ui.widgets.chips import Chip
from coprod_desktop.ui.widgets.labels import Heading, IconLabel, PlainLabel
from coprod_desktop.ui.widgets.layouts import STRETCH, column, held, line, row, scrolling
from coprod_desktop.wording import today as words

SHOWN = 12
_MARKS = {"waiting": "clock", "stop": "octagon-alert", "good": "circle-check", "plain": "circle"}


class TodayTab(QWidget):
    """Three columns that fold where there is no room.

    Signals: `went(Place)` when a button leads somewhere, `plan_wanted()`, `all_wanted()`.
    """

    went = Signal(object)
    plan_wanted = Signal()
    all_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.day, self.waiting = Heading("", 1), PlainLabel("", "muted")
        self.needs, self.coming, self.charts = (
            Card(words.NEEDS),
            Card(words.COMING),
            Card(words.GOING),
        )
        columns = side_by_side(self.needs, self.coming, self.charts, least=340)
        head = column(self.day, self.waiting, gap=4)
        page = held(column(head, columns, STRETCH, gap=16, edge=(24, 24, 24, 24)))
        self.setLayout(column(scrolling(page)))

    def show_day(self, day: date) -> None:
        """Say which day it is."""
        self.day.setText(words.heading(day))

    def show_needs(
        self, needs: Sequence[NeedRow], name: Callable[[str], str], *, all_of_them: bool = False
    ) -> None:
        """List what needs somebody, the most harmful first."""
        self.needs.clear()
        self.waiting.setText(words.waiting(len(needs)))
        shown = needs if all_of_them else needs[:SHOWN]
        for at, need in enumerate(shown):
            self.needs.add(line() if at else None, self._need(need, name))
        if len(shown) < len(needs):
            more = LinkButton(words.MORE)
            more.clicked.connect(self.all_wanted)
            self.needs.add(row(more, STRETCH))
        if not needs:
            calm = column(Heading(words.NOTHING, 3), PlainLabel(words.NOTHING_HELP, "muted"), gap=4)
            self.needs.add(row(IconLabel("sprout", "good", 28), calm, gap=12))

    def show_coming(self, coming: Sequence[ComingRow], day: date) -> None:
        """Show the next meetings and how ready each one is."""
        self.coming.clear()
        for at, meeting in enumerate(coming):
            self.coming.add(line() if at else None, self._meeting(meeting, day))
        plan = QuietButton(words.PLAN, "plus") if coming else PrimaryButton(words.PLAN, "plus")
        plan.clicked.connect(self.plan_wanted)
        none = None if coming else PlainLabel(words.NO_MEETINGS, "muted")
        self.coming.add(none, row(plan, STRETCH))

    def show_charts(self, charts: Sequence[Chart]) -> None:
        """Show how it is going, each chart with its sentence."""
        self.charts.clear()
        for at, chart in enumerate(charts):
            self.charts.add(line() if at else None, ChartView(chart))
        if not charts:
            self.charts.add(PlainLabel(words.NO_CHARTS, "muted"))

    def _need(self, need: NeedRow, name: Callable[[str], str]) -> QHBoxLayout:
        sentence = need.sentence.replace("{name}", name(need.name))
        said = column(
            PlainLabel(sentence), PlainLabel(need.more, "small") if need.more else None, gap=0
        )
        button = QuietButton(need.button)
        button.setAccessibleDescription(sentence)
        place = Place(need.tab, need.leaf, need.id)
        button.clicked.connect(lambda: self.went.emit(place))
        role = "muted" if need.kind == "plain" else need.kind
        mark = IconLabel(_MARKS.get(need.kind, "clock"), role)
        made = row(mark, said, button, gap=12)
        made.setStretch(1, 1)
        made.setAlignment(mark, Qt.AlignmentFlag.AlignTop)
        return made

    def _meeting(self, meeting: ComingRow, day: date) -> QWidget:
        title = LinkButton(meeting.title)
        title.clicked.connect(lambda: self.went.emit(Place("meetings", "", meeting.id)))
        facts = " · ".join(
            part for part in (words.when(meeting.starts_at, day), meeting.venue) if part
        )
        chips = [self._ready(part) for part in meeting.ready if part.among]
        pairs = [row(*chips[at : at + 2], STRETCH) for at in range(0, len(chips), 2)]
        return held(column(row(title, STRETCH), PlainLabel(facts, "muted"), *pairs, gap=4))

    def _ready(self, part: Ready) -> Chip:
        text = words.ready(part.key, part.done, part.among)
        return Chip(text, "good" if part.done >= part.among else "waiting")
