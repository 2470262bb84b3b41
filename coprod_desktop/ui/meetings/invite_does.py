"""What the Invite station does: invite, key answers, ring round, note what went out."""

from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from coprod_desktop.commands.meetings.inviting import (
    InvitePanel,
    InvitePeople,
    KeepPeopleApart,
    KeyAnswer,
    NoteCall,
    NoteInvited,
    NoteTold,
    SetReserve,
    TakeOffList,
)
from coprod_desktop.domain.meetings.kinds import Answer, CallOutcome
from coprod_desktop.queries import charity
from coprod_desktop.queries.meetings import lists, people, rows
from coprod_desktop.readmodels.meetings.people import InvitedRow
from coprod_desktop.ui.meetings.invite_page import InvitePage
from coprod_desktop.ui.meetings.phone_round import PhoneRound
from coprod_desktop.ui.shell import Shell
from coprod_desktop.wording import meeting_dialogs as dialogs
from coprod_desktop.wording import meeting_words as words


class InviteDoes(QObject):
    """Keeps the Invite station true for the meeting shown."""

    def __init__(self, page: InvitePage, shell: Shell) -> None:
        super().__init__(page)
        self._page, self._shell = page, shell
        self._meeting: UUID | None = None
        self.round: PhoneRound | None = None
        page.panel_wanted.connect(self.invite_panel)
        page.one_wanted.connect(lambda one: self._do_for(InvitePeople, (one,)))
        page.answered.connect(self.answer)
        page.round_wanted.connect(self.start_round)
        page.letters_wanted.connect(self._letters)
        page.sent_wanted.connect(self._sent)
        page.messages_wanted.connect(self._message)
        page.off_wanted.connect(lambda one: self._do_for(TakeOffList, one))
        page.told_wanted.connect(self._told)
        page.reserve_wanted.connect(self._reserve)
        page.apart_wanted.connect(self._apart)
        page.two_wanted.connect(lambda: shell.toast(dialogs.APART_TWO))

    def show(self, meeting_id: UUID) -> None:
        """Ask again and show the answers."""
        self._meeting = meeting_id
        shell = self._shell
        self._page.show_people(
            shell.ask(people.invited, meeting_id), shell.ask(rows.not_invited, meeting_id)
        )
        self._page.show_told(shell.ask(lists.still_to_tell, meeting_id), shell.name)

    def invite_panel(self) -> None:
        """Invite the whole panel in one press."""
        if self._meeting is None:
            return
        count = self._shell.do(InvitePanel(self._meeting), beside=self._page.panel)
        if count is not None:
            self._shell.toast(words.invited(count))

    def answer(self, member: UUID, answer: Answer) -> None:
        """Key one answer."""
        if self._meeting is not None:
            self._shell.do(KeyAnswer(self._meeting, member, answer))

    def start_round(self) -> None:
        """Begin the phone round with those who have not answered."""
        meeting = self._meeting
        if meeting is None:
            return
        waiting = [
            row
            for row in self._shell.ask(people.invited, meeting)
            if row.answer in (Answer.WAITING, Answer.MAYBE) and not row.reserve
        ]
        card = self._shell.ask(rows.card, meeting)
        if card is None:
            return

        def script(row: InvitedRow) -> str:
            name, actor = self._shell.name(row.name), self._shell.actor
            return words.script(name, card.title, card.starts_at, card.minutes, card.where, actor)

        self.round = PhoneRound(waiting, script, self._shell.name, self._page)
        self.round.outcome.connect(self._called)
        self.round.open()

    def _called(self, member: UUID, how: CallOutcome, note: str) -> None:
        if self._meeting is not None:
            self._shell.do(NoteCall(self._meeting, member, how, note), beside=self.round)

    def _letters(self) -> None:
        if self._meeting is None:
            return
        listed = self._shell.ask(people.invited, self._meeting)
        asked = frozenset(row.id for row in listed)
        self._shell.print_paper("invitation", ids=asked, meeting=self._meeting)

    def _sent(self) -> None:
        meeting = self._meeting
        if meeting is None:
            return
        new = [row for row in self._shell.ask(people.invited, meeting) if row.sent_at is None]
        by_way: dict[str, list[UUID]] = {}
        for row in new:
            by_way.setdefault(row.person.reach.how, []).append(row.id)
        for way, members in by_way.items():
            self._shell.do(NoteInvited(meeting, tuple(members), way))
        self._shell.toast(words.people_noted(len(new)))

    def _message(self) -> None:
        card = self._shell.ask(rows.card, self._meeting) if self._meeting else None
        if card is None:
            return
        ours = self._shell.ask(charity.card)
        text = words.message(
            card.title, card.starts_at, card.minutes, card.where, ours.name if ours else ""
        )
        QGuiApplication.clipboard().setText(text)
        self._shell.toast(words.MESSAGES_COPIED)

    def _told(self) -> None:
        if self._meeting is None:
            return
        told = self._shell.ask(lists.still_to_tell, self._meeting)
        self._shell.do(NoteTold(self._meeting, tuple(each.member for each in told)))

    def _reserve(self, member: UUID, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        if self._meeting is not None:
            self._shell.do(SetReserve(self._meeting, member, on), beside=self._page.view)

    def _apart(self, first: UUID, second: UUID) -> None:
        apart = not self._shell.ask(people.kept_apart, first, second)
        said = dialogs.APART_NOTED if apart else dialogs.TOGETHER_NOTED
        self._shell.do(KeepPeopleApart(first, second, apart), said, self._page.view)

    def _do_for(self, command: type[InvitePeople] | type[TakeOffList], what: object) -> None:
        if self._meeting is not None:
            self._shell.do(command(self._meeting, what), beside=self._page.view)  # type: ignore[arg-type]
