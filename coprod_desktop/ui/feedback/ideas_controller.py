"""What the Ideas leaf does."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject

from coprod_desktop.commands.feedback.hearing import OpenBox
from coprod_desktop.domain.feedback.steps import Step
from coprod_desktop.domain.ids import IdeaId
from coprod_desktop.queries.feedback import accounts, ideas
from coprod_desktop.readmodels.feedback.ideas import IdeaAccount, Passport
from coprod_desktop.ui.feedback.doing import went_well
from coprod_desktop.ui.feedback.idea_dialogs import (
    AddIdeaDialog,
    ClocksDialog,
    LinkDialog,
    PasteDialog,
    ShownDialog,
    ThemesDialog,
    WhoseDialog,
)
from coprod_desktop.ui.feedback.ideas_page import IdeasPage
from coprod_desktop.ui.feedback.step_dialog import AT_ONCE, StepDialog, at_once
from coprod_desktop.ui.feedback.their_wish import follow_wish
from coprod_desktop.ui.shell import Shell
from coprod_desktop.ui.widgets.frames import DialogFrame
from coprod_desktop.wording import feedback_screens as words


class IdeasController(QObject):
    """Lists ideas, opens passports, takes steps."""

    def __init__(self, page: IdeasPage, shell: Shell) -> None:
        super().__init__(page)
        self.page, self.shell = page, shell
        self._words, self._closed = "", False
        self.passport: Passport | None = None
        self.dialog: DialogFrame | None = None  # the one that is open, for the keyboard and tests
        page.searched.connect(self._search)
        page.closed_wanted.connect(self._show_closed)
        page.chosen.connect(self._choose)
        page.add_wanted.connect(self.add)
        page.list_wanted.connect(self._paste)
        page.box_wanted.connect(self._open_box)
        page.clocks_wanted.connect(self._clocks)
        page.passport.step_wanted.connect(self.step)
        page.passport.shown_wanted.connect(lambda: self._about(ShownDialog))
        page.passport.themes_wanted.connect(lambda: self._about(ThemesDialog))
        page.passport.link_wanted.connect(self._link)
        page.passport.whose_wanted.connect(self._whose)

    def refresh(self) -> None:
        """Ask again and show the answers."""
        today = self.shell.today()
        found = self.shell.ask(ideas.waiting, today, words=self._words, closed=self._closed)
        counts = self.shell.ask(ideas.counts, today)
        self.page.show_ideas(found, counts, today, self.shell.name)
        chosen = self.page.list.current()
        self._show(chosen)

    def show_idea(self, idea: Any) -> None:
        """Show one idea, wherever it is in the list."""
        self._words, self._closed = "", False
        self.page.search.clear()
        self.refresh()
        if not self.page.list.choose(idea):
            self._closed = True
            self.page.closed.setChecked(True)
            self.refresh()
            self.page.list.choose(idea)

    def _search(self, typed: str) -> None:
        self._words = typed
        self.refresh()

    def _show_closed(self, closed: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._closed = closed
        self.refresh()

    def _choose(self, idea: IdeaAccount | None) -> None:
        self._show(idea)

    def _show(self, idea: IdeaAccount | None) -> None:
        today = self.shell.today()
        self.passport = None if idea is None else self.shell.ask(ideas.passport, idea.id, today)
        self.page.passport.show_passport(self.passport, today, self.shell.name)

    def step(self, step: Step) -> None:
        """Take a step with the chosen idea, asking what must be said with it."""
        if self.passport is None:
            return
        idea = IdeaId(self.passport.account.id)
        if step in AT_ONCE:
            self.shell.do(at_once(step, idea), words.DO[step], self.page.passport)
            return
        choices = self.shell.ask(ideas.choices, self.shell.today())
        self._open(StepDialog(step, (idea,), choices, self.shell.today, self.page))

    def add(self, meeting: UUID | None = None) -> None:
        """Write down an idea, perhaps one said at a meeting."""
        choices = self.shell.ask(ideas.choices, self.shell.today())
        dialog = AddIdeaDialog(choices, self.shell.today, self.page)
        follow_wish(self.shell, dialog.who, dialog.shown, dialog.role)
        if meeting is not None:
            dialog.where.choose(meeting)

        def keep_and_begin_again() -> None:
            if went_well(self.shell, dialog.command, dialog):
                dialog.begin_again()
                self.refresh()

        dialog.next_wanted.connect(keep_and_begin_again)
        self._open(dialog)

    def _paste(self) -> None:
        choices = self.shell.ask(ideas.choices, self.shell.today())
        dialog = PasteDialog(choices, self.page)

        def bring() -> None:
            brought = self.shell.do(dialog.command, None, dialog)
            if brought is not None:
                left_out = brought.skipped + brought.same
                added = brought.with_name + brought.unknown_name + brought.nameless
                dialog.accept()
                self.shell.toast(
                    words.brought(
                        brought.rows, added, brought.boxed, brought.unknown_name, left_out
                    )
                )
                self.refresh()

        dialog.done_wanted.connect(bring)
        self.dialog = dialog
        dialog.open()

    def _open_box(self) -> None:
        self.shell.do(OpenBox(), words.OPEN_BOX, self.page.box)
        self.refresh()

    def _clocks(self) -> None:
        self._open(ClocksDialog(self.shell.ask(accounts.clocks), self.page))

    def _about(self, kind: type[ShownDialog] | type[ThemesDialog]) -> None:
        if self.passport is not None:
            self._open(kind(self.passport.account, self.page))

    def _link(self) -> None:
        if self.passport is not None:
            idea = self.passport.account
            there = self.shell.ask(ideas.linkable, idea.id)
            self._open(LinkDialog(idea, there, self.page))

    def _whose(self) -> None:
        if self.passport is not None:
            people = self.shell.ask(ideas.choices, self.shell.today()).people
            self._open(WhoseDialog(self.passport.account, people, self.page))

    def _open(self, dialog: Any) -> None:
        """Open a dialog that has a `command`; it stays open while the answer is no."""

        def done() -> None:
            command = dialog.command
            if command is None:
                return
            before = len(self.page.list.rows)
            if went_well(self.shell, command, dialog):
                dialog.accept()
                self.refresh()
                if before == 0:
                    self.page.list.choose_first()

        dialog.done_wanted.connect(done)
        self.dialog = dialog
        dialog.open()
