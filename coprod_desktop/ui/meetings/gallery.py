"""Pictures of the Meetings tab."""

from typing import Any, Final
from uuid import UUID

from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.meetings.kinds import Answer
from coprod_desktop.queries.meetings import packs, people, rows
from coprod_desktop.ui.gallery import Scene
from coprod_desktop.ui.meetings.dialogs import (
    CancelDialog,
    ItemDialog,
    MeetingDialog,
    PaperDialog,
    RepeatDialog,
)
from coprod_desktop.ui.meetings.phone_round import PhoneRound
from coprod_desktop.ui.shell import Place
from coprod_desktop.wording import meeting_words as words


def _next(shell: Any) -> UUID:
    """The next meeting, with its papers."""
    found = shell.ask(rows.upcoming, shell.now())
    return next((row.id for row in found if row.papers), found[0].id)


def _last(shell: Any) -> UUID:
    """The last meeting that people came to."""
    return next(row.id for row in shell.ask(rows.listed) if row.came)


def _plan(shell: Any) -> QWidget:
    card = shell.ask(rows.card, _next(shell))
    return MeetingDialog(shell.today, shell.ask(rows.panels), shell.ask(rows.venues), card)


def _item(shell: Any) -> QWidget:
    return ItemDialog(shell.ask(rows.card, _next(shell)).items[2])


def _paper(shell: Any) -> QWidget:
    meeting = _next(shell)
    return PaperDialog(
        shell.ask(packs.papers, meeting)[0], shell.ask(packs.copies, meeting), shell.name
    )


def _round(shell: Any) -> QWidget:
    meeting = _next(shell)
    card = shell.ask(rows.card, meeting)
    waiting = [row for row in shell.ask(people.invited, meeting) if row.answer is Answer.WAITING]

    def script(row: Any) -> str:
        name = shell.name(row.name)
        return words.script(name, card.title, card.starts_at, card.minutes, card.where, shell.actor)

    return PhoneRound(waiting, script, shell.name)


SCREENS: Final = (
    Scene("meetings-plan", lambda shell: Place("meetings", "plan", _next(shell))),
    Scene("meetings-invite", lambda shell: Place("meetings", "invite", _next(shell))),
    Scene("meetings-pack", lambda shell: Place("meetings", "pack", _next(shell))),
    Scene("meetings-day", lambda shell: Place("meetings", "day", _last(shell))),
    Scene("meetings-after", lambda shell: Place("meetings", "after", _last(shell))),
    Scene("meetings-calendar", lambda _shell: Place("meetings", "calendar")),
    Scene("meetings-decisions", lambda _shell: Place("meetings", "decisions")),
    Scene("meetings-actions", lambda _shell: Place("meetings", "actions")),
    Scene("meetings-reminders", lambda _shell: Place("meetings", "reminders")),
    Scene("meetings-venues", lambda _shell: Place("meetings", "venues")),
    Scene("meetings-dialog-plan", _plan),
    Scene("meetings-dialog-item", _item),
    Scene("meetings-dialog-paper", _paper),
    Scene("meetings-dialog-repeat", lambda _shell: RepeatDialog()),
    Scene("meetings-dialog-cancel", lambda _shell: CancelDialog()),
    Scene("meetings-phone-round", _round),
)
