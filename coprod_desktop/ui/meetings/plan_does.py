"""What the Plan station does: agenda, mends of the accessibility check, times that suit."""

from collections.abc import Callable
from datetime import datetime
from typing import Final
from uuid import UUID

from PySide6.QtCore import QObject

from coprod_desktop.commands.meetings.access import NoteBooked
from coprod_desktop.commands.meetings.agenda import (
    AddBreak,
    AddItem,
    ChangeItem,
    MoveItem,
    RemoveItem,
)
from coprod_desktop.commands.meetings.plan import ChangeLength, MoveMeeting
from coprod_desktop.domain.access.facts import Holiday, Mend, MendKind
from coprod_desktop.queries.meetings import access, after, rows
from coprod_desktop.ui.meetings.dialogs import ItemDialog
from coprod_desktop.ui.meetings.plan_page import PlanPage
from coprod_desktop.ui.shell import Place, Shell
from coprod_desktop.wording import meeting_words as words

STATION_OF: Final = {
    MendKind.OPEN_INVITED: "invite",
    MendKind.OPEN_PAPER: "pack",
}


class PlanDoes(QObject):
    """Keeps the Plan station true for the meeting shown."""

    def __init__(
        self,
        page: PlanPage,
        shell: Shell,
        holidays: Callable[[int], tuple[Holiday, ...]],
        go: Callable[[str], None],
    ) -> None:
        super().__init__(page)
        self._page, self._shell, self._holidays, self._go = page, shell, holidays, go
        self._meeting: UUID | None = None
        self.dialog: ItemDialog | None = None
        page.mended.connect(self.mend)
        page.add_item.connect(lambda: self.edit_item(None))
        page.add_break.connect(self._add_break)
        page.suggest_wanted.connect(self.suggest)
        page.time_chosen.connect(self._move)
        page.agenda.moved.connect(lambda item, by: shell.do(MoveItem(item, by)))
        page.agenda.opened.connect(self.edit_item)
        page.agenda.remove_wanted.connect(self._remove)

    def show(self, meeting_id: UUID) -> None:
        """Ask again and show the answers."""
        self._meeting = meeting_id
        shell = self._shell
        card = shell.ask(rows.card, meeting_id)
        if card is None:
            return
        self._page.show_meeting(card)
        view = shell.ask(access.look, meeting_id, shell.today(), self._holidays(card.day.year))
        if view is not None:
            self._page.show_check(view, shell.name)
        self._page.show_carried(shell.ask(after.carried, meeting_id), shell.name)

    def edit_item(self, item_id: UUID | None) -> None:
        """Ask what an item says, new or known."""
        meeting = self._meeting
        if meeting is None:
            return
        card = self._shell.ask(rows.card, meeting)
        item = next((each for each in card.items if each.id == item_id), None) if card else None
        dialog = ItemDialog(item, self._page)
        self.dialog = dialog

        def done() -> None:
            given = dialog.details()
            command = AddItem(meeting, given) if item is None else ChangeItem(item.id, given)
            if not given.title.strip():
                dialog.form.show_error("title", words.ITEM_NEEDS_TITLE)
                return
            self._shell.do(command, beside=dialog)
            dialog.accept()

        dialog.done_wanted.connect(done)
        dialog.open()

    def mend(self, wanted: Mend) -> None:
        """Put right what one press can put right, or lead to where it can be."""
        meeting, shell = self._meeting, self._shell
        if meeting is None:
            return
        if wanted.kind is MendKind.ADD_BREAK and wanted.place is not None:
            shell.do(AddBreak(meeting, words.BREAK, wanted.place + 1), words.MENDED)
        elif wanted.kind is MendKind.MOVE and wanted.moment is not None:
            shell.do(MoveMeeting(meeting, wanted.moment), words.MENDED)
        elif wanted.kind is MendKind.SHORTEN and wanted.minutes is not None:
            shell.do(ChangeLength(meeting, wanted.minutes), words.MENDED)
        elif wanted.kind is MendKind.BOOKED and wanted.need is not None:
            shell.do(NoteBooked(meeting, wanted.need), words.MENDED)
        else:
            self._lead(wanted)

    def _lead(self, wanted: Mend) -> None:
        if wanted.kind is MendKind.SUGGEST:
            self.suggest()
        elif wanted.kind is MendKind.OPEN_VENUE:
            self._shell.go(Place("meetings", "venues", wanted.about))
        elif wanted.kind is MendKind.OPEN_PERSON:
            self._shell.go(Place("members", "", wanted.about))
        elif wanted.kind in STATION_OF:
            self._go(STATION_OF[wanted.kind])
        else:
            self._page.agenda.setFocus()

    def suggest(self) -> None:
        """Show the times that suit most people."""
        if self._meeting is None:
            return
        card = self._shell.ask(rows.card, self._meeting)
        if card is None:
            return
        holidays = self._holidays(card.day.year)
        found = self._shell.ask(access.suit, self._meeting, self._shell.today(), holidays)
        self._page.show_times(found, self._shell.name)

    def _move(self, moment: datetime) -> None:
        if self._meeting is not None:
            self._shell.do(MoveMeeting(self._meeting, moment), words.MENDED)

    def _add_break(self) -> None:
        if self._meeting is None:
            return
        at = self._page.agenda.currentRow()
        after_ = at + 1 if at >= 0 else self._page.agenda.count()
        self._shell.do(AddBreak(self._meeting, words.BREAK, after_))

    def _remove(self, item_id: UUID | None) -> None:
        if item_id is not None:
            self._shell.do(RemoveItem(item_id), words.REMOVED, beside=self._page.agenda)
