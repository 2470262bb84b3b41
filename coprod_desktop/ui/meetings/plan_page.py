"""Plan: what the meeting is, its agenda, and the accessibility check beside it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.access.facts import Finding, Weight
from coprod_desktop.domain.access.suggest import Suggestion
from coprod_desktop.readmodels.meetings.access import AccessView
from coprod_desktop.readmodels.meetings.after import ActionRow
from coprod_desktop.readmodels.meetings.rows import MeetingCard
from coprod_desktop.ui.meetings.agenda_list import OrderedList
from coprod_desktop.ui.widgets.buttons import IconButton, LinkButton, QuietButton
from coprod_desktop.ui.widgets.cards import Card, side_by_side
from coprod_desktop.ui.widgets.labels import Facts, IconLabel, PlainLabel
from coprod_desktop.ui.widgets.layouts import STRETCH, column, held, line, row
from coprod_desktop.wording import access as said
from coprod_desktop.wording import meeting_choices as choices
from coprod_desktop.wording import meeting_day as days
from coprod_desktop.wording import meeting_words as words

MARKS = {
    Weight.STOP: ("octagon-alert", "stop"),
    Weight.WAITING: ("clock", "waiting"),
    Weight.GOOD: ("circle-check", "good"),
}


class PlanPage(QWidget):
    """Two columns: the plan, and what the check noticed.

    Signals: `mended(Mend)`, `add_item()`, `add_break()`, `time_chosen(moment)`, `suggest_wanted()`.
    """

    mended = Signal(object)
    add_item = Signal()
    add_break = Signal()
    time_chosen = Signal(object)
    suggest_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.facts = Facts()
        self.agenda = OrderedList(words.AGENDA, words.AGENDA_HELP)
        self.total = PlainLabel("", "small")
        self.carried = Card(words.CARRIED)
        self.check = Card(said.TITLE)
        self.times = Card(said.SUGGEST_TITLE)
        self.times.hide()
        self.due = Card(said.DEADLINES)
        self.cost = Card(said.COST)
        about = Card(words.ABOUT).add(self.facts)
        left = held(column(about, self._agenda_card(), self.carried, STRETCH, gap=16))
        suggest = QuietButton(words.SUGGEST, "calendar-days")
        suggest.clicked.connect(self.suggest_wanted)
        self.suggest = suggest
        right = held(
            column(self.check, self.times, row(suggest, STRETCH), self.due, self.cost, STRETCH,
                   gap=16)
        )  # fmt: skip
        self.setLayout(column(side_by_side(left, right, least=340), STRETCH))

    def _agenda_card(self) -> Card:
        add = QuietButton(words.ADD_ITEM, "plus")
        add.clicked.connect(self.add_item)
        rest = QuietButton(words.ADD_BREAK, "coffee")
        rest.clicked.connect(self.add_break)
        up, down = IconButton("arrow-up", words.UP), IconButton("arrow-down", words.DOWN)
        up.clicked.connect(lambda: self.agenda.shift(-1))
        down.clicked.connect(lambda: self.agenda.shift(1))
        take = IconButton("trash-2", words.REMOVE)
        take.clicked.connect(lambda: self.agenda.remove_wanted.emit(self.agenda.current()))
        tools = row(add, rest, STRETCH, up, down, take)
        return Card(words.AGENDA).add(self.agenda, self.total, tools)

    def show_meeting(self, card: MeetingCard) -> None:
        """Show what the meeting is and its agenda."""
        self.facts.show_pairs(_pairs(card))
        self.agenda.show_lines(
            [
                (item.id, words.item_line(item.start, item.title, item.minutes, item.lead))
                for item in card.items
            ]
        )
        self.total.setText(words.agenda_total(card.agenda_minutes, card.minutes))
        self.times.hide()

    def show_check(self, view: AccessView, name: Callable[[str], str]) -> None:
        """Show what the check noticed, worst first."""
        self.check.clear()
        for at, finding in enumerate(view.findings):
            self.check.add(line() if at else None, self._finding(finding, name))
        self.check.add(PlainLabel(said.forecast(view.expected, view.harder_for), "muted"))
        self.check.add(PlainLabel(said.NOT_A_PROMISE, "small"))
        self.due.clear()
        self.due.setVisible(bool(view.deadlines))
        for each in view.deadlines:
            self.due.add(PlainLabel(f"{said.deadline(each)} ({said.DUE[each.due]})"))
        self.cost.clear()
        self.cost.add(PlainLabel(said.cost(view.cost)))

    def _finding(self, finding: Finding, name: Callable[[str], str]) -> QWidget:
        icon, role = MARKS[finding.weight]
        text = PlainLabel(said.sentence(finding, name), selectable=True)
        parts = column(text, gap=4)
        if finding.mend is not None:
            wanted = finding.mend
            press = LinkButton(said.mend(wanted))
            press.clicked.connect(lambda: self.mended.emit(wanted))
            parts.addLayout(row(press, STRETCH))
        made = row(IconLabel(icon, role), parts, gap=12)
        made.setStretch(1, 1)
        return held(made)

    def show_carried(self, actions: Sequence[ActionRow], name: Callable[[str], str]) -> None:
        """Show the open actions of earlier meetings."""
        self.carried.clear()
        for each in actions:
            text = days.action_line(each.words, name(each.owner), each.due_on)
            self.carried.add(PlainLabel(text))
        if not actions:
            self.carried.add(PlainLabel(words.NOTHING_CARRIED, "muted"))

    def show_times(self, times: Sequence[Suggestion], name: Callable[[str], str]) -> None:
        """Show the times that suit most people."""
        self.times.clear()
        for each in times:
            press = LinkButton(said.CHOOSE_TIME)
            press.clicked.connect(lambda _=False, moment=each.start: self.time_chosen.emit(moment))
            text = PlainLabel(said.suggestion(each, name))
            line_ = row(text, press)
            line_.setStretch(0, 1)
            self.times.add(line_)
        if not times:
            self.times.add(PlainLabel(said.SUGGEST_NONE, "muted"))
        self.times.show()


def _pairs(card: MeetingCard) -> list[tuple[str, str]]:
    venue = card.where or words.NO_VENUE
    pairs = [
        (words.PANEL, card.panel or words.NO_PANEL),
        (words.KIND, choices.KINDS[card.kind]),
        (words.PURPOSE, choices.PURPOSES[card.purpose]),
        (words.INFLUENCE, choices.INFLUENCES[card.influence]),
        (words.WHERE, f"{choices.SETTINGS[card.setting]}: {venue}"),
        (words.HOW_TO_JOIN, " ".join(part for part in (card.link, card.joining_help) if part)),
        (words.GROUND_RULES, card.ground_rules or words.GROUND_RULES_LINE),
        (words.QUIET_ROOM, card.quiet_room or words.QUIET_ROOM_LINE),
        (words.OTHERS, card.others),
        (words.LEARNED, card.learned),
    ]
    return [(name, value) for name, value in pairs if value]
