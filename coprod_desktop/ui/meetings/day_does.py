"""What the Day and After stations do: key the sheet, write minutes, note what was decided."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

from PySide6.QtCore import QObject

from coprod_desktop.commands.meetings.day import (
    AddWalkIn,
    CountFaces,
    ForgetAttendance,
    KeySheet,
    RecordAttendance,
)
from coprod_desktop.commands.meetings.minutes import (
    AddAction,
    AddDecision,
    ApproveMinutes,
    FinishAction,
    NoteCheckIn,
    ReviseMinutes,
    WriteMinute,
)
from coprod_desktop.commands.meetings.plan import NoteLearning
from coprod_desktop.domain.access.facts import Holiday
from coprod_desktop.domain.meetings.kinds import MeetingKind, TookPart
from coprod_desktop.queries.meetings import after, people, rows
from coprod_desktop.ui.meetings.after_page import AfterPage
from coprod_desktop.ui.meetings.day_page import DayPage
from coprod_desktop.ui.shell import Place, Shell
from coprod_desktop.wording import meeting_day as words
from coprod_desktop.wording import meeting_words as shared


class DayDoes(QObject):
    """Keeps the Day station true for the meeting shown."""

    def __init__(self, page: DayPage, shell: Shell) -> None:
        super().__init__(page)
        self._page, self._shell = page, shell
        self._meeting: UUID | None = None
        page.paper_wanted.connect(lambda key: shell.print_paper(key, id=self._meeting))
        page.sheet_keyed.connect(self.key)
        page.walk_in.connect(self.walk_in)
        page.marked.connect(self.mark)
        page.forgotten.connect(self.forget)
        page.idea_wanted.connect(lambda: shell.go(Place("feedback", "new", self._meeting)))

    def show(self, meeting_id: UUID) -> None:
        """Ask again and show the answers."""
        self._meeting = meeting_id
        ask = self._shell.ask
        self._page.show_people(ask(people.invited, meeting_id), ask(after.visitors, meeting_id))

    def key(self, typed: str) -> None:
        """Mark people from the sheet."""
        if self._meeting is None:
            return
        done = self._shell.do(KeySheet(self._meeting, typed), beside=self._page.sheet)
        if done is not None:
            self._page.done()
            self._shell.toast(words.keyed(done.came, done.marked, done.walk_ins))

    def walk_in(self, name: str) -> None:
        """Add somebody who walked in."""
        if self._meeting is None:
            return
        done = self._shell.do(AddWalkIn(self._meeting, name), beside=self._page.name)
        if done is not None:
            self._page.done()
            self._shell.toast(words.keyed(1, 1, 1))

    def mark(self, member: UUID, how: TookPart) -> None:
        """Mark one person."""
        if self._meeting is not None:
            command = RecordAttendance(self._meeting, (member,), how)
            self._shell.do(command, beside=self._page.view)

    def forget(self, member: UUID) -> None:
        """Take one mark away."""
        if self._meeting is not None:
            self._shell.do(ForgetAttendance(self._meeting, member), beside=self._page.view)


class AfterDoes(QObject):
    """Keeps the After station true for the meeting shown."""

    def __init__(
        self, page: AfterPage, shell: Shell, holidays: Callable[[int], tuple[Holiday, ...]]
    ) -> None:
        super().__init__(page)
        self._page, self._shell, self._holidays = page, shell, holidays
        self._meeting: UUID | None = None
        page.minute_written.connect(
            lambda item, said, easy: shell.do(WriteMinute(item, said, easy))
        )
        page.approve_wanted.connect(self._approve)
        page.revise_wanted.connect(self._revise)
        page.decision_added.connect(self.decide)
        page.action_added.connect(self.act)
        page.action_done.connect(lambda key: shell.do(FinishAction(key), words.DONE))
        page.faces_counted.connect(self._faces)
        page.called.connect(self._called)
        page.print_wanted.connect(lambda: shell.print_paper("minutes", id=self._meeting))
        page.learned.connect(self._learn)
        page.idea_wanted.connect(lambda: shell.go(Place("feedback", "new", self._meeting)))

    def show(self, meeting_id: UUID) -> None:
        """Ask again and show the answers."""
        self._meeting = meeting_id
        year = self._shell.today().year
        bank = {each.day for each in self._holidays(year) if not each.faith}
        view = self._shell.ask(after.view, meeting_id, bank)
        card = self._shell.ask(rows.card, meeting_id)
        if view is not None and card is not None:
            self._page.show_after(view, meeting_id)
            self._page.show_learned(card.learned, there=card.kind is MeetingKind.MEETUP)

    def _learn(self, text: str) -> None:
        if self._meeting is not None:
            self._shell.do(NoteLearning(self._meeting, text))

    def decide(self, text: str) -> None:
        """Add a decision to the log."""
        if self._meeting is None:
            return
        command = AddDecision(self._meeting, text)
        if self._shell.do(command, beside=self._page.decision) is not None:
            self._page.added()

    def act(self, text: str, owner: str, due: date | None) -> None:
        """Add an action; an owner whose name is on the list is that person."""
        if self._meeting is None:
            return
        listed = self._shell.ask(people.invited, self._meeting)
        same = [row.id for row in listed if row.name.casefold() == owner.strip().casefold()]
        who = same[0] if len(same) == 1 else None
        command = AddAction(self._meeting, text, owner, who, due)
        if self._shell.do(command, beside=self._page.what) is not None:
            self._page.added()

    def write(self, item: UUID, said: str, easy: str) -> None:
        """Keep what was said under one item."""
        self._shell.do(WriteMinute(item, said, easy), beside=self._page.minutes)

    def _revise(self) -> None:
        if self._meeting is not None:
            self._shell.do(ReviseMinutes(self._meeting))

    def _approve(self) -> None:
        if self._meeting is not None:
            self._shell.do(ApproveMinutes(self._meeting), words.APPROVED)

    def _faces(self, good: int, middling: int, poor: int) -> None:
        if self._meeting is not None:
            self._shell.do(CountFaces(self._meeting, good, middling, poor), shared.SAVED)

    def _called(self, member: UUID) -> None:
        if self._meeting is not None:
            self._shell.do(NoteCheckIn(self._meeting, member, done=True), words.DONE)
