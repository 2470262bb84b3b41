"""What the side of the grid does: answers at the pause, advice, papers, and putting right."""

from typing import Protocol
from uuid import UUID

from PySide6.QtCore import QObject

from coprod_desktop.commands.incentives.pauses import (
    KeepAdvicePlace,
    NoteAdviceOffered,
    RecordPause,
)
from coprod_desktop.commands.incentives.paying import ReversePayment, ReversePayRun
from coprod_desktop.commands.incentives.thanks import GiveThanks
from coprod_desktop.domain.dates import written
from coprod_desktop.domain.incentives.kinds import Kind
from coprod_desktop.domain.incentives.pauses import AdviceAnswer, PauseAnswer
from coprod_desktop.domain.incentives.steps import Step
from coprod_desktop.queries.incentives import owing
from coprod_desktop.readmodels.incentives.settling import PauseView, RunRow
from coprod_desktop.ui.incentives.ask_dialog import AskDialog
from coprod_desktop.ui.incentives.place_dialog import PlaceDialog
from coprod_desktop.ui.incentives.settle_page import SettlePage
from coprod_desktop.ui.incentives.settle_table import Draft
from coprod_desktop.ui.incentives.wishes import Wishes
from coprod_desktop.ui.shell import Shell
from coprod_desktop.ui.widgets.fields import Choice as Pick
from coprod_desktop.ui.widgets.fields import MoneyEdit, Tick, WordsEdit
from coprod_desktop.wording.incentives import names
from coprod_desktop.wording.incentives import screens as words

OF_MEETING = frozenset({"quote", "offer-and-choice", "slip"})


class Opened(Protocol):
    """Whom the side is open for, as Settle knows it."""

    meeting: UUID | None
    open: UUID | None
    view: PauseView | None
    drafts: dict[UUID, Draft]

    def refresh(self) -> None:
        """Ask again."""
        ...


class SideController(QObject):
    """Does what is pressed at the side."""

    def __init__(self, page: SettlePage, shell: Shell, at: Opened) -> None:
        super().__init__(page)
        self.page, self.shell, self.at = page, shell, at
        self.wishes = Wishes(page, shell, at.refresh)
        side = page.side
        side.decided.connect(self.decide)
        side.advice_offered.connect(self._offer_advice)
        side.place_wanted.connect(self._add_place)
        side.wish_opened.connect(self._open_wish)
        side.paper_wanted.connect(self._print)
        side.put_right.connect(self._put_right)
        side.thanks_wanted.connect(self._thank)
        page.run_put_right.connect(self._put_run_right)

    def decide(self, answer: PauseAnswer) -> None:
        """Write down what was decided at the pause."""
        if self.at.view is None or self.at.meeting is None:
            return
        side, self.at.open = self.page.side, None  # afterwards the next person's side opens
        kept = self.shell.do(
            RecordPause(
                self.at.meeting,
                self.at.view.member,
                answer,
                int(self.at.view.finding.outcome),
                self.at.view.finding.keys,
                side.note.toPlainText(),
                side.wish.text(),
            ),
            words.SAVED,
            side.buttons[answer],
        )
        if kept is None:
            self.at.open = self.at.view.member
        elif self.at.open is None:
            self.page.open_side(on=False)

    def _offer_advice(self) -> None:
        if self.at.view is not None:
            self.shell.do(NoteAdviceOffered(self.at.view.member, AdviceAnswer.OFFERED), words.SAVED)

    def _add_place(self) -> None:
        dialog = PlaceDialog(self.page)
        if dialog.exec():
            self.shell.do(KeepAdvicePlace(*dialog.typed()), words.SAVED)

    def _open_wish(self, which: str) -> None:
        if self.at.open is not None:
            opens = {
                "ceilings": self.wishes.ceilings,
                "pay": self.wishes.pay,
                "facts": self.wishes.facts,
            }
            opens[which](self.at.open)

    def _print(self, key: str) -> None:
        """Open the print dialog for a paper about the person at the side."""
        if self.at.open is None:
            return
        options: dict[str, object] = {"id": self.at.open}
        if key in OF_MEETING:
            options["meeting"] = self.at.meeting
        else:
            options["on"] = self.shell.today()
        self.shell.print_paper(key, **options)

    def _put_right(self) -> None:
        """Put the payments of the person at the side right, each with a new entry."""
        if self.at.open is None:
            return
        paid = [
            one
            for one in self.at.drafts[self.at.open].row.entries
            if one.step is Step.PAID and not one.put_right
        ]
        if not paid:
            return
        which = Pick([(one.id, f"{names.KINDS[one.kind]} {one.amount}") for one in paid])
        dialog, why = (
            AskDialog(words.REVERSE, words.REVERSE, self.page, words.REVERSE_ABOUT),
            WordsEdit(),
        )
        back = Tick(words.MONEY_BACK, on=True)
        dialog.ask("which", words.WHAT, which)
        dialog.ask("why", words.WHY, why)
        dialog.form.put(back)
        dialog.run(
            self.shell,
            lambda: ReversePayment(
                which.value or paid[0].id, why.text(), money_is_back=back.isChecked()
            ),
            words.SAVED,
        )

    def _put_run_right(self) -> None:
        """Put a whole pay-run right, with one reason."""
        if self.at.meeting is None:
            return
        runs = self.shell.ask(owing.pay_runs, self.at.meeting)
        if not runs:
            return
        which = Pick([(one.id, _run(one)) for one in runs])
        dialog = AskDialog(
            words.REVERSE_RUN, words.REVERSE, self.page, words.REVERSE_ABOUT, stop=True
        )
        why, back = WordsEdit(), Tick(words.MONEY_BACK, on=True)
        dialog.ask("which", words.WHAT, which)
        dialog.ask("why", words.WHY, why)
        dialog.form.put(back)
        dialog.run(
            self.shell,
            lambda: ReversePayRun(
                which.value or runs[0].id, why.text(), money_is_back=back.isChecked()
            ),
            words.SAVED,
        )

    def _thank(self) -> None:
        """Note a gift, a training place, a reference or time credits for the person."""
        member = self.at.open
        if member is None:
            return
        kinds = (Kind.GIFT, Kind.TRAINING, Kind.REFERENCE, Kind.TIME_CREDIT)
        kind = Pick([(one, names.KINDS[one]) for one in kinds])
        dialog = AskDialog(words.THANKS, words.KEEP, self.page, words.THANKS_ABOUT)
        what, worth = WordsEdit(), MoneyEdit()
        dialog.ask("kind", words.WHAT, kind)
        dialog.ask("what", words.WHAT_FOR, what)
        dialog.ask("worth", words.WORTH, worth, optional=True)
        dialog.run(
            self.shell,
            lambda: GiveThanks(
                member,
                kind.value or Kind.GIFT,
                what.text(),
                self.shell.today(),
                worth.amount,
                self.at.meeting,
            ),
            words.SAVED,
        )


def _run(one: RunRow) -> str:
    return words.run(names.METHODS[one.method], written(one.on), one.count, one.amount)
