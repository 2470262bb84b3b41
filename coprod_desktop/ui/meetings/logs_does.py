"""What the other leaves do: calendar, decisions, actions, reminders and venues."""

from collections.abc import Callable
from datetime import date, datetime, time
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from coprod_desktop.commands.meetings.inviting import NoteReminder
from coprod_desktop.commands.meetings.minutes import FinishAction
from coprod_desktop.commands.meetings.plan import MeetingDetails, PlanMeeting
from coprod_desktop.commands.meetings.venues import AddVenue, ChangeVenue
from coprod_desktop.domain.dates import LONDON, written
from coprod_desktop.domain.errors import Refused
from coprod_desktop.exchange import calendars
from coprod_desktop.queries.meetings import after, lists, rows
from coprod_desktop.readmodels.meetings.after import ReminderRow
from coprod_desktop.readmodels.meetings.rows import MeetingRow
from coprod_desktop.ui.meetings.calendar_page import CalendarPage
from coprod_desktop.ui.meetings.log_page import LogPage
from coprod_desktop.ui.meetings.tab import MeetingsTab
from coprod_desktop.ui.meetings.venue_page import VenuePage
from coprod_desktop.ui.shell import Shell
from coprod_desktop.ui.widgets.row_table import Column
from coprod_desktop.wording import faults
from coprod_desktop.wording import meeting_choices as choices
from coprod_desktop.wording import meeting_day as words
from coprod_desktop.wording import meeting_dialogs as dialogs
from coprod_desktop.wording import meeting_words as shared


class LogsDoes(QObject):
    """Keeps every leaf but the first true.

    Attributes:
        choose_file: asks where a calendar is saved (True) or read from (False).
    """

    def __init__(
        self, tab: MeetingsTab, shell: Shell, open_meeting: Callable[[UUID], None]
    ) -> None:
        super().__init__(tab)
        self._tab, self._shell, self._open = tab, shell, open_meeting
        self.choose_file: Callable[[bool], str] = self._file
        self.calendar = CalendarPage(shell.today())
        self.calendar.moved.connect(self.refresh)
        self.calendar.opened.connect(open_meeting)
        self.calendar.day_chosen.connect(self._week)
        self.calendar.saved.connect(self.save_calendar)
        self.calendar.read_wanted.connect(self.read_calendar)
        self.decisions, self.actions = self._decisions(), self._actions()
        self.reminders, self.venues = self._reminders(), VenuePage(shell.today)
        self.venues.new_wanted.connect(self._new_venue)
        self.venues.saved.connect(self._save_venue)
        for key in ("calendar", "decisions", "actions", "reminders", "venues"):
            tab.add_leaf(key, getattr(self, key))

    def refresh(self) -> None:
        """Ask again for the leaf shown."""
        ask, leaf = self._shell.ask, self._tab.leaf
        if leaf == "calendar":
            self.calendar.show_meetings(self._of_calendar())
        elif leaf == "decisions":
            self.decisions.show_rows(ask(after.decisions, self.decisions.search.text))
        elif leaf == "actions":
            text = self.actions.search.text
            self.actions.show_rows(ask(after.actions, text, only_open=True))
        elif leaf == "reminders":
            self.reminders.show_rows(ask(lists.reminders, self._shell.now()))
        elif leaf == "venues":
            self.venues.show_rows(ask(rows.venues))

    def show_venue(self, venue_id: UUID | None) -> None:
        """Show one place of the directory."""
        self.refresh()
        self.venues.list.choose(venue_id)

    def save_calendar(self, only: tuple[MeetingRow, ...] = ()) -> None:
        """Save meetings as a file any calendar can read."""
        path = self.choose_file(True)
        if not path:
            return
        entries = [
            calendars.CalendarEntry(
                row.id, row.title, row.starts_at, row.minutes, row.place, cancelled=row.cancelled
            )
            for row in only or self._of_calendar()
        ]
        Path(path).write_bytes(calendars.written(entries, self._shell.now()))
        self._shell.toast(shared.calendar_saved(len(entries)))

    def read_calendar(self) -> None:
        """Plan the meetings of a calendar file."""
        path = self.choose_file(False)
        if not path:
            return
        try:
            found = calendars.read(Path(path).read_bytes())
        except Refused as problem:
            self._shell.toast(faults.sentence(problem))
            return
        for each in found:
            title = each.title or shared.UNTITLED
            details = MeetingDetails(title, each.starts_at, each.minutes, room=each.place)
            self._shell.do(PlanMeeting(details))
        self._shell.toast(shared.calendar_read(len(found)))

    def _of_calendar(self) -> tuple[MeetingRow, ...]:
        first, last = self.calendar.span
        return self._shell.ask(rows.between, _midnight(first), _midnight(last))

    def _week(self, day: date) -> None:
        self.calendar.weekly = True
        self.calendar.ways.choose("week")
        self.calendar.look_at(day)

    def _decisions(self) -> LogPage:
        page = LogPage(
            "meetings-decisions",
            [
                Column(words.DECISIONS, lambda each: each.words),
                Column(dialogs.TITLE, lambda each: each.meeting, wide=26),
                Column(dialogs.DAY, lambda each: written(each.day), wide=16),
            ],
            lambda each: each.id,
            find=words.FIND_DECISION,
            empty=words.NO_DECISIONS,
        )
        page.searched.connect(lambda _: self.refresh())
        page.opened.connect(lambda each: self._open(each.meeting_id))
        return page

    def _actions(self) -> LogPage:
        shell = self._shell
        page = LogPage(
            "meetings-actions",
            [
                Column(words.ACTION_WHAT, lambda each: each.words),
                Column(words.ACTION_WHO, lambda each: shell.name(each.owner), wide=20),
                Column(
                    words.ACTION_WHEN,
                    lambda each: written(each.due_on) if each.due_on else "",
                    wide=16,
                    mark=lambda each: (
                        ("octagon-alert", "stop") if each.overdue(shell.today()) else None
                    ),
                ),
                Column(dialogs.TITLE, lambda each: each.meeting, wide=24),
            ],
            lambda each: each.id,
            find=words.FIND_ACTION,
            press=words.DONE,
            empty=words.NO_ACTIONS,
        )
        page.searched.connect(lambda _: self.refresh())
        page.opened.connect(lambda each: self._open(each.meeting_id))
        page.pressed.connect(lambda each: shell.do(FinishAction(each.id), words.DONE))
        return page

    def _reminders(self) -> LogPage:
        shell = self._shell
        page = LogPage(
            "meetings-reminders",
            [
                Column(dialogs.NAME, lambda each: shell.name(each.name), wide=22),
                Column(dialogs.TITLE, lambda each: each.meeting, wide=24),
                Column(words.REMINDERS, lambda each: words.reminder(each.days_before), wide=16),
                Column(words.HOW, lambda each: choices.ROUTES.get(each.how, ""), wide=16),
                Column(dialogs.PHONE, lambda each: each.phone, wide=16),
                Column(words.FIRST, lambda each: each.first_say.replace("\n", ". ")),
            ],
            lambda each: (each.meeting_id, each.member_id, each.days_before),
            press=words.REMINDED,
            paper=words.CALL_LIST,
            empty=words.NO_REMINDERS,
        )
        page.pressed.connect(self._reminded)
        page.printed.connect(self._call_list)
        page.opened.connect(lambda each: self._open(each.meeting_id))
        return page

    def _reminded(self, each: ReminderRow) -> None:
        self._shell.do(NoteReminder(each.meeting_id, each.member_id, each.days_before, each.how))

    def _call_list(self) -> None:
        shown = self.reminders.table.rows
        if shown:
            self._shell.print_paper("call-list", id=shown[0].meeting_id)

    def _new_venue(self) -> None:
        self.venues.list.clearSelection()
        self.venues.list.setCurrentIndex(self.venues.list.model().index(-1, 0))
        self.venues.show_venue(None)
        self.venues.name.setFocus()

    def _save_venue(self) -> None:
        given, chosen = self.venues.details(), self.venues.list.current()
        if given is None:
            return
        if chosen is None:
            made = self._shell.do(AddVenue(given), shared.SAVED, beside=self.venues.name)
            if made is not None:
                self.show_venue(made)
        else:
            self._shell.do(ChangeVenue(chosen.id, given), shared.SAVED, beside=self.venues.name)

    def _file(self, saving: bool) -> str:  # noqa: FBT001 - a plain question to the person
        ask = QFileDialog.getSaveFileName if saving else QFileDialog.getOpenFileName
        title = shared.TO_CALENDAR if saving else shared.FROM_CALENDAR
        found, _ = ask(self._tab, title, "", shared.CALENDAR_FILES)
        return found


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), LONDON)
