"""What the Meetings tab does: the list, one meeting with its stations, and the other leaves."""

from collections.abc import Generator
from contextlib import contextmanager
from functools import cache
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QThreadPool
from PySide6.QtGui import QKeySequence, QShortcut

from coprod_desktop.commands.meetings.plan import (
    CancelMeeting,
    ChangeMeeting,
    CopyMeeting,
    FixDate,
    PlanMeeting,
)
from coprod_desktop.commands.meetings.series import ExceptDay, RepeatMeeting
from coprod_desktop.domain.access.facts import Holiday
from coprod_desktop.domain.areas import Area
from coprod_desktop.domain.errors import Refused
from coprod_desktop.exchange import holidays
from coprod_desktop.queries.meetings import lists, rows
from coprod_desktop.readmodels.meetings.rows import MeetingCard, MeetingRow
from coprod_desktop.ui.meetings.day_does import AfterDoes, DayDoes
from coprod_desktop.ui.meetings.dialogs import (
    CancelDialog,
    MeetingDialog,
    MoveDayDialog,
    RepeatDialog,
)
from coprod_desktop.ui.meetings.invite_does import InviteDoes
from coprod_desktop.ui.meetings.logs_does import LogsDoes
from coprod_desktop.ui.meetings.meeting_page import MeetingPage
from coprod_desktop.ui.meetings.pack_does import PackDoes
from coprod_desktop.ui.meetings.plan_does import PlanDoes
from coprod_desktop.ui.meetings.tab import MeetingsTab
from coprod_desktop.ui.shell import Place, Shell
from coprod_desktop.ui.widgets.frames import DialogFrame
from coprod_desktop.wording import faults
from coprod_desktop.wording import meeting_dialogs as dialog_words
from coprod_desktop.wording import meeting_words as words

EVERYTHING = 2000


@cache
def bank_and_holy(year: int) -> tuple[Holiday, ...]:
    """The holidays of a year and its neighbours: read from the library once."""
    return holidays.rows(year - 1, year + 1)


class MeetingsController(QObject):
    """Keeps the Meetings tab true."""

    watches = frozenset({Area.MEETINGS, Area.MEMBERS})

    def __init__(self, tab: MeetingsTab, shell: Shell) -> None:
        super().__init__(tab)
        self._tab, self._shell = tab, shell
        self._waits = False
        self.page = MeetingPage(shell)
        tab.add_meeting(self.page)
        self.dialog: DialogFrame | None = None
        self.plan = PlanDoes(self.page.plan, shell, bank_and_holy, self.page.show_station)
        self.invite = InviteDoes(self.page.invite, shell)
        self.pack = PackDoes(self.page.pack, shell)
        self.day = DayDoes(self.page.day, shell)
        self.after = AfterDoes(self.page.after, shell, bank_and_holy)
        self.logs = LogsDoes(tab, shell, self.open)
        tab.new_wanted.connect(self.new)
        tab.chosen.connect(self._chosen)
        tab.searched.connect(lambda _: self.refresh())
        tab.leaf_shown.connect(lambda _: self.refresh())
        tab.strip.chosen.connect(self._month)
        self.page.change_wanted.connect(self.change)
        self.page.copy_wanted.connect(self.copy)
        self.page.more_wanted.connect(self._more)
        self.page.station_shown.connect(lambda _: self._show())
        here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("Ctrl+D"), tab, self.copy, context=here)
        # The library of holidays takes long to read: by and by, not at a first click.
        year = shell.today().year
        QThreadPool.globalInstance().start(lambda: bank_and_holy(year))
        self.refresh()

    def refresh(self) -> None:
        """Ask again and show the answers."""
        if self._tab.leaf != "meetings":
            self.logs.refresh()
            return
        every = self._shell.ask(rows.listed, limit=EVERYTHING)
        text = self._tab.search.text
        shown = self._shell.ask(rows.listed, text, limit=EVERYTHING) if text else every
        self._tab.show_rows(shown, len(every), self._shell.today())
        self._show()

    def show_place(self, place: Place) -> None:
        """Show a leaf, a meeting (with a station as its leaf), or a new one."""
        if place.leaf == "new":
            self.new()
        elif place.leaf == "venues":
            self._tab.show_leaf("venues")
            self.logs.show_venue(place.id)
        elif place.id is not None:
            self.open(place.id, place.leaf)
        elif place.leaf in dict(words.LEAVES):
            self._tab.show_leaf(place.leaf)

    def open(self, meeting_id: UUID, station: str = "") -> None:
        """Show one meeting, at one of its stations."""
        with self._once():
            if self._tab.leaf != "meetings":
                self._tab.show_leaf("meetings")
            if not self._tab.list.choose(meeting_id):
                self._tab.search.clear()
                self.refresh()
                self._tab.list.choose(meeting_id)
            if station in dict(words.STATIONS):
                self.page.show_station(station)

    @contextmanager
    def _once(self) -> Generator[None]:
        """However many parts change, the meeting is asked for once, at the end."""
        self._waits = True
        try:
            yield
        finally:
            self._waits = False
        self._show()

    def new(self) -> None:
        """Ask what a new meeting is."""
        dialog = self._ask_details(None)

        def done() -> None:
            given = dialog.details()
            if given is None:
                return
            made = self._shell.do(PlanMeeting(given), words.PLANNED, beside=dialog)
            if made is not None:
                dialog.accept()
                self.open(made)

        dialog.done_wanted.connect(done)
        dialog.open()

    def change(self) -> None:
        """Ask what the meeting's plan says now."""
        card = self._card()
        if card is None:
            return
        dialog = self._ask_details(card)

        def done() -> None:
            given = dialog.details()
            if given is not None:
                self._shell.do(ChangeMeeting(card.id, given), beside=dialog)
                dialog.accept()

        dialog.done_wanted.connect(done)
        dialog.open()

    def copy(self) -> None:
        """Copy the meeting for next time; with none chosen, the last one."""
        chosen = self._tab.current
        if chosen is None and self._tab.list.rows:
            chosen = self._tab.list.rows[0].id
        if chosen is None:
            self.new()
            return
        made = self._shell.do(CopyMeeting(chosen), words.COPIED)
        if made is not None:
            self.open(made, "plan")

    def _ask_details(self, card: MeetingCard | None) -> MeetingDialog:
        ask = self._shell.ask
        dialog = MeetingDialog(
            self._shell.today, ask(rows.panels), ask(rows.venues), card, self._tab
        )
        self.dialog = dialog
        return dialog

    def _card(self) -> MeetingCard | None:
        chosen = self._tab.current
        return None if chosen is None else self._shell.ask(rows.card, chosen)

    def _chosen(self, row: MeetingRow | None) -> None:
        if row is not None:
            self._show()

    def _show(self) -> None:
        card = None if self._waits else self._card()
        if card is None:
            return
        holidays_ = bank_and_holy(card.day.year)
        left = self._shell.ask(lists.left, card.id, self._shell.now(), holidays_)
        self.page.show_head(card, left)
        self._tab.show_meeting()
        getattr(self, self.page.station).show(card.id)
        # Laid out at once, so that nobody sees the new rows squeezed into the old room.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

    def _month(self, month: object) -> None:
        for row in reversed(self._tab.list.rows):
            if row.day.replace(day=1) == month:
                self._tab.list.choose(row.id)
                self._show()
                return

    def _more(self, key: str) -> None:
        card = self._card()
        if card is None:
            return
        if key == "fix":
            self._shell.do(FixDate(card.id, not card.fixed), words.SAVED)
        elif key == "repeat":
            self._repeat(card)
        elif key == "cancel":
            self._cancel(card)
        elif key == "except":
            self._shell.do(ExceptDay(card.id, None), dialog_words.LEFT_OUT, self.page)
        elif key == "move-day":
            self._move_day(card)
        else:
            self.logs.save_calendar(tuple(row for row in self._tab.list.rows if row.id == card.id))

    def _repeat(self, card: MeetingCard) -> None:
        dialog = RepeatDialog(self._tab)
        self.dialog = dialog

        def done() -> None:
            command = RepeatMeeting(
                card.id,
                monthly=bool(dialog.monthly.value),
                every=dialog.every.value(),
                count=dialog.count.value(),
            )
            if self._shell.do(command, words.SAVED, beside=dialog) is not None:
                dialog.accept()

        dialog.done_wanted.connect(done)
        dialog.open()

    def _move_day(self, card: MeetingCard) -> None:
        dialog = MoveDayDialog(self._shell.today, self._tab)
        self.dialog = dialog

        def done() -> None:
            try:
                day = dialog.day.day
            except Refused as no:
                dialog.refuse(faults.sentence(no))
                return
            if day is not None:
                command = ExceptDay(card.id, day)
                self._shell.do(command, dialog_words.MOVED, beside=dialog)
                dialog.accept()

        dialog.done_wanted.connect(done)
        dialog.open()

    def _cancel(self, card: MeetingCard) -> None:
        dialog = CancelDialog(self._tab)
        self.dialog = dialog

        def done() -> None:
            self._shell.do(CancelMeeting(card.id, dialog.why.toPlainText()), words.CANCELLED)
            dialog.accept()
            self.page.show_station("invite")

        dialog.done_wanted.connect(done)
        dialog.open()
