"""What Settle does: rows become drafts, drafts become one settling, then papers and payments."""

from dataclasses import replace
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from coprod_desktop.commands.incentives.offers import Offered, RecordOffers
from coprod_desktop.commands.incentives.paying import PayIncentives
from coprod_desktop.commands.incentives.settling import Settled, SettleMeeting
from coprod_desktop.commands.papers import NotePrinted
from coprod_desktop.commands.vouchers import SealVouchers
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.expenses import BY_THE_MILE, Line, Spent
from coprod_desktop.domain.incentives.choices import Choice
from coprod_desktop.domain.incentives.kinds import Method
from coprod_desktop.domain.incentives.steps import Step
from coprod_desktop.domain.printing import HowMade
from coprod_desktop.queries.incentives import pausing, settling
from coprod_desktop.readmodels.incentives.settling import GridRow, PauseView, SettleGrid
from coprod_desktop.ui.incentives.pause_panel import PausePanel
from coprod_desktop.ui.incentives.settle_page import SettlePage
from coprod_desktop.ui.incentives.settle_papers import Written, write_papers
from coprod_desktop.ui.incentives.settle_table import Draft
from coprod_desktop.ui.incentives.side_controller import SideController
from coprod_desktop.ui.shell import Shell
from coprod_desktop.wording.incentives import screens as words


class SettleController(QObject):
    """Settles one meeting."""

    def __init__(self, page: SettlePage, shell: Shell) -> None:
        super().__init__(page)
        self.page, self.shell = page, shell
        self.meeting: UUID | None = None
        self.grid: SettleGrid | None = None
        self.drafts: dict[UUID, Draft] = {}
        self.open: UUID | None = None
        self.view: PauseView | None = None
        self.side = SideController(page, shell, self)
        self.choose_folder = self._ask_folder
        page.meeting_chosen.connect(self.show_meeting)
        page.table.choice_wanted.connect(self.choose)
        page.table.method_wanted.connect(lambda method: self.change_chosen(method=method))
        page.table.fee_wanted.connect(self._edit_fee)
        page.table.opened.connect(lambda draft: self.open_side(draft.row.member))
        page.table.chosen.connect(self._moved)
        page.side.changed.connect(self._side_changed)
        page.settled.connect(self.settle)
        page.sealed.connect(self.seal)
        page.paid.connect(self.pay)
        page.papers_wanted.connect(self.papers)

    def refresh(self) -> None:
        """Ask again; what was typed for people not settled yet stays."""
        rows = self.shell.ask(settling.meetings_to_settle, self.shell.now())
        self.page.show_meetings(rows)
        if self.meeting not in {one.id for one in rows}:
            self.meeting = rows[0].id if rows else None
            self.drafts.clear()
        if self.meeting is not None:
            self.page.meetings.choose(self.meeting)
            self._load()

    def show_meeting(self, meeting: UUID) -> None:
        """Show another meeting."""
        if meeting != self.meeting:
            self.meeting, self.open = meeting, None
            self.drafts.clear()
            self.page.open_side(on=False)
            self._load()

    def _load(self) -> None:
        assert self.meeting is not None
        self.grid = self.shell.ask(settling.grid, self.meeting, self.shell.now())
        fresh: dict[UUID, Draft] = {}
        for row in self.grid.rows:
            before = self.drafts.get(row.member)
            if before is not None and not row.settled and before.row.fee == row.fee:
                fresh[row.member] = replace(before, row=row)
            else:
                fresh[row.member] = Draft.of(_reasoned(row))
        self.drafts = fresh
        table = self.page.table
        table.blockSignals(True)  # rows shown anew are not somebody moving about in them
        self.page.show_grid(self.grid, list(fresh.values()))
        table.blockSignals(False)
        if self.open is None or self.open not in fresh:
            self.open = self._next_word()
        if self.open is not None:
            self.open_side(self.open)
            if len(table.selected()) <= 1:  # the grid stands on the person the side is about
                table.choose(self.open)
        elif not table.selected() and fresh:
            table.choose(next(iter(fresh)))

    def _next_word(self) -> UUID | None:
        """The first person with whom a word is still wanted."""
        return next(
            (
                member
                for member, one in self.drafts.items()
                if one.row.pause and one.row.answered is None and not one.row.settled
            ),
            None,
        )

    def choose(self, choice: Choice) -> None:
        """Choose for the rows that are chosen in the grid."""
        if choice is Choice.LESS:
            chosen = self.page.table.selected()
            if chosen:
                self.change_chosen(choice=choice)
                self.open_side(chosen[0].row.member)
                self.page.side.less.setFocus()
            return
        self.change_chosen(choice=choice)

    def change_chosen(self, **how: object) -> None:
        """Change the rows that are chosen in the grid and not settled yet."""
        for draft in self.page.table.selected():
            if not draft.row.settled:
                self.drafts[draft.row.member] = draft.changed(**how)
        self._show()

    def open_side(self, member: UUID) -> None:
        """Open the side for one person: their choice, and why a word is wanted."""
        draft = self.drafts[member]
        self.open = member
        side = self.page.side
        side.show_draft(draft, self.shell.name(draft.row.name))
        self.view = None
        if draft.row.pause and self.meeting is not None:
            self.view = self.shell.ask(
                pausing.pause,
                self.meeting,
                member,
                self.shell.now(),
                fee=draft.fee,
                choice=draft.choice if draft.choice is not Choice.LESS else Choice.ALL,
            )
        side.show_pause(self.view)
        self.page.open_side()

    def settle(self) -> None:
        """Settle for everybody not settled yet: one command, one Undo."""
        if self.grid is None or self.meeting is None:
            return
        if self.grid.to_come:
            self._offer(self.grid)
            return
        people = tuple(
            Settled(one.row.member, one.fee, one.choice, one.method, one.less, _spent(one))
            for one in self.drafts.values()
            if not one.row.settled
        )
        command = SettleMeeting(self.meeting, people, self.page.second.text(), self.grid.card)
        self.shell.do(command, words.SETTLED_SAID, self.page.settle)

    def _offer(self, grid: SettleGrid) -> None:
        """Before the meeting: what everybody is offered, and what they chose if they said."""
        offers = tuple(
            Offered(
                one.row.member, one.fee, one.choice if one.touched else None, one.less, one.method
            )
            for one in self.drafts.values()
        )
        command = RecordOffers(
            grid.meeting, offers, self.shell.actor, grid.promised_on, grid.card_name
        )
        self.shell.do(command, words.OFFERED_SAID, self.page.settle)

    def seal(self) -> None:
        """Fill the envelopes from the tin."""
        if self.meeting is not None:
            self.shell.do(SealVouchers(self.meeting), words.SEALED_SAID, self.page.seal)

    def pay(self, method: Method) -> None:
        """The money has left our hands."""
        entries = tuple(
            entry.id
            for one in self.drafts.values()
            for entry in one.row.entries
            if entry.step is Step.SETTLED and entry.method is method
        )
        command = PayIncentives(entries, method, self.shell.today(), self.page.second.text())
        self.shell.do(command, words.PAID_SAID, self.page.pay[method])

    def papers(self) -> None:
        """Everything on paper, and the bank file, as one job; before the meeting, the offers."""
        if self.grid is not None and self.grid.to_come:
            offered = tuple(one for one, draft in self.drafts.items() if draft.row.offered)
            self.shell.print_paper("quote", ids=offered, meeting=self.meeting)
            return
        folder = self.choose_folder()
        if folder is None or self.meeting is None:
            return
        meeting, shell = self.meeting, self.shell
        shell.job(
            words.PAPERS,
            lambda progress: write_papers(shell, meeting, folder, progress),
            self._written,
        )

    def _written(self, done: Written) -> None:
        """Note in the book what was made for whom, and say how many files there are."""
        for key, made in done.notes.items():
            if made:
                self.shell.do(NotePrinted(key, made, HowMade.SAVED))
        self.shell.toast(words.papers_saved(done.files))

    def _ask_folder(self) -> Path | None:
        chosen = QFileDialog.getExistingDirectory(self.page, words.FOLDER)
        return Path(chosen) if chosen else None

    def _show(self) -> None:
        if self.grid is not None:
            self.page.show_drafts(self.grid, list(self.drafts.values()))

    def _moved(self, draft: Draft | None) -> None:
        if draft is not None and self.page.side.isVisible() and draft.row.member != self.open:
            self.open_side(draft.row.member)

    def _edit_fee(self) -> None:
        chosen = self.page.table.selected()
        if chosen:
            self.open_side(chosen[0].row.member)
            self.page.side.fee.setFocus()

    def _side_changed(self) -> None:
        if self.open is None or self.drafts[self.open].row.settled:
            return
        side, draft = self.page.side, self.drafts[self.open]
        try:
            fee, less = side.fee.amount or draft.fee, side.less.amount
            lines = _lines(draft, self.grid, side)
        except Refused:
            return  # the box itself says what is wrong
        self.drafts[self.open] = draft.changed(
            fee=fee,
            less=less,
            choice=side.choice.value or draft.choice,
            method=side.method.value or draft.method,
            lines=lines,
        )
        self._show()


def _reasoned(row: GridRow) -> GridRow:
    """A row whose repeated journey says so, where a receipt would be asked for."""
    lines = tuple(
        line if line.spent in BY_THE_MILE else replace(line, why_no_receipt=words.SAME_ROUTE)
        for line in row.lines
    )
    return replace(row, lines=lines)


def _spent(draft: Draft) -> tuple[Line, ...]:
    return () if draft.choice is Choice.NOTHING else draft.lines


def _lines(draft: Draft, grid: SettleGrid | None, side: PausePanel) -> tuple[Line, ...]:
    """The expenses as typed at the side; mileage keeps its own sum."""
    amount = side.fare.amount
    if amount is None or not amount.pence:
        return ()
    if draft.lines and (
        amount == draft.expenses and side.why.text() == draft.lines[0].why_no_receipt
    ):
        return draft.lines
    first = draft.lines[0] if draft.lines else None
    spent = first.spent if first and first.spent not in BY_THE_MILE else Spent.PUBLIC_TRANSPORT
    day = grid.on if grid is not None else draft.lines[0].day
    return (Line(spent, amount, day, side.route.text(), why_no_receipt=side.why.text()),)
