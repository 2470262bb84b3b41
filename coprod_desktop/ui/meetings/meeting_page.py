"""One meeting in full: its head, the rail, and the five stations."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from coprod_desktop.readmodels.meetings.rows import Left, MeetingCard
from coprod_desktop.ui.meetings.after_page import AfterPage
from coprod_desktop.ui.meetings.day_page import DayPage
from coprod_desktop.ui.meetings.invite_page import InvitePage
from coprod_desktop.ui.meetings.pack_page import PackPage
from coprod_desktop.ui.meetings.plan_page import PlanPage
from coprod_desktop.ui.shell import Shell
from coprod_desktop.ui.theme import look
from coprod_desktop.ui.widgets.buttons import QuietButton
from coprod_desktop.ui.widgets.cards import Banner
from coprod_desktop.ui.widgets.frames import Rail
from coprod_desktop.ui.widgets.labels import Heading, PlainLabel
from coprod_desktop.ui.widgets.layouts import STRETCH, column, held, row, scrolling
from coprod_desktop.ui.widgets.pages import Pages
from coprod_desktop.wording import meeting_dialogs as dialogs
from coprod_desktop.wording import meeting_words as words

ROOM = 620  # narrower than this, what stands beside the name goes into the menu
MORE = (
    ("change", words.CHANGE),
    ("copy", words.COPY),
    ("fix", words.FIX),
    ("repeat", words.REPEAT),
    ("except", dialogs.EXCEPT),
    ("move-day", dialogs.MOVE_DAY),
    ("calendar", words.TO_CALENDAR),
    ("cancel", words.CANCEL),
)


class MeetingPage(QWidget):
    """Signals: `change_wanted()`, `copy_wanted()`, `more_wanted(key)`, `station_shown(key)`."""

    change_wanted = Signal()
    copy_wanted = Signal()
    more_wanted = Signal(str)
    station_shown = Signal(str)

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.title, self.when = Heading("", 1), PlainLabel("", "muted")
        self.off = Banner(kind="stop")
        self.rail = Rail(words.STATIONS)
        self.rail.chosen.connect(self.show_station)
        self.plan, self.pack = PlanPage(), PackPage(shell.name)
        self.invite, self.day = InvitePage(shell.name), DayPage(shell.name)
        self.after = AfterPage(shell.name, shell.today)
        self.stations = Pages()
        self._places: dict[str, QWidget] = {}
        for key, page in zip(
            ("plan", "invite", "pack", "day", "after"),
            (self.plan, self.invite, self.pack, self.day, self.after),
            strict=True,
        ):
            self._places[key] = held(column(page, STRETCH, edge=(24, 8, 24, 24)))
            self.stations.addWidget(self._places[key])
        head = column(self._head(), self.off, self.rail, gap=12, edge=(24, 16, 24, 0))
        whole = held(column(head, self.stations, gap=8))
        self.setLayout(column(scrolling(whole)))

    def _head(self):  # noqa: ANN202 - a layout
        change = self.change = QuietButton(words.CHANGE, "pencil")
        change.clicked.connect(self.change_wanted)
        copy = self.copy = QuietButton(words.COPY, "copy", words.COPY_HINT)
        copy.clicked.connect(self.copy_wanted)
        more = QuietButton("", "ellipsis", words.MORE)
        more.setAccessibleName(words.MORE)
        menu = QMenu(more)
        self.actions_ = {}
        for key, text in MORE:
            self.actions_[key] = menu.addAction(text)
            self.actions_[key].triggered.connect(lambda _=False, key=key: self._wanted(key))
        more.setMenu(menu)
        names = column(self.title, self.when, gap=4)
        head = row(names, change, copy, more)
        head.setStretch(0, 1)
        return head

    def _wanted(self, key: str) -> None:
        own = {"change": self.change_wanted, "copy": self.copy_wanted}
        if key in own:
            own[key].emit()
        else:
            self.more_wanted.emit(key)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Give the name its room: where it is narrow, two buttons go into the menu."""
        super().resizeEvent(event)
        wide = event.size().width() >= look().px(ROOM)
        for key, button in (("change", self.change), ("copy", self.copy)):
            button.setVisible(wide)
            self.actions_[key].setVisible(not wide)

    @property
    def station(self) -> str:
        """The station shown."""
        return self.rail.current

    def show_station(self, key: str) -> None:
        """Show one station and say so."""
        self.rail.choose(key)
        self.stations.setCurrentWidget(self._places[key])
        self.station_shown.emit(key)

    def show_head(self, card: MeetingCard, left: Left) -> None:
        """Show what it is, when and where, and what is left at each station."""
        self.title.setText(card.title)
        parts = (words.when(card.starts_at, card.minutes), card.where)
        self.when.setText(", ".join(part for part in parts if part))
        self.off.say(words.off(card.cancelled_why) if card.cancelled_at else "")
        self.actions_["fix"].setText(words.UNFIX if card.fixed else words.FIX)
        comes_round = card.series_id is not None
        self.actions_["repeat"].setVisible(not comes_round)
        for key in ("except", "move-day"):
            self.actions_[key].setVisible(comes_round)
        for key in ("plan", "invite", "pack", "day", "after"):
            self.rail.show_left(key, getattr(left, key))
