"""Reminders: people who should not be forgotten, each with the next step as a verb."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from coprod_desktop.commands.members.knowing import ReviewNeeds
from coprod_desktop.commands.members.people import EditMember, SetStatus
from coprod_desktop.domain.people import DueKind, Status
from coprod_desktop.queries import reminders
from coprod_desktop.readmodels.panels import DueRow
from coprod_desktop.ui.shell import Place, Shell
from coprod_desktop.ui.theme import sized
from coprod_desktop.ui.widgets.buttons import LinkButton, QuietButton
from coprod_desktop.ui.widgets.cards import Card, EmptyState
from coprod_desktop.ui.widgets.fields import Choice
from coprod_desktop.ui.widgets.labels import PlainLabel
from coprod_desktop.ui.widgets.layouts import STRETCH, column, emptied, held, line, row, scrolling
from coprod_desktop.wording import panels as words

MOST: Final = 60
"""Rows shown at once."""


class RemindersPage(QWidget):
    """Everyone who is due, by kind."""

    wanted = Signal()
    opened = Signal(object)
    done = Signal(object)  # DueRow

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._named = shell.name
        kinds: list[tuple[Any, str]] = [(None, words.ALL_KINDS), *words.DUE_TITLES.items()]
        self.kind: Choice[Any] = Choice(kinds)
        self.kind.setAccessibleName(words.REMINDERS)
        sized(self.kind, maximumWidth=320)
        self.body = column(gap=16)
        head = row(PlainLabel(words.DUE_INTRO), self.kind, gap=16)
        head.setStretch(0, 1)
        page = held(column(head, held(self.body), STRETCH, gap=16, edge=(24, 16, 24, 24)))
        self.setLayout(column(scrolling(page), gap=0))
        self.kind.edited.connect(self.wanted)

    def show_rows(self, rows: Sequence[DueRow]) -> None:
        """Show them, the longest waiting first, under a heading for each kind."""
        emptied(self.body)
        if not rows:
            self.body.addWidget(
                EmptyState(words.NOTHING_DUE, words.NOTHING_DUE_TEXT, icon="circle-check")
            )
        for kind, title in words.DUE_TITLES.items():
            these = [one for one in rows if one.why is kind]
            if not these:
                continue
            card = Card(title)
            for number, one in enumerate(these[:MOST]):
                card.add(line() if number else None, self._row(one))
            if len(these) > MOST:
                card.add(PlainLabel(words.more(len(these) - MOST), "muted"))
            self.body.addWidget(card)

    def _row(self, one: DueRow) -> QWidget:
        name = self._named(one.name)
        opens = LinkButton(name, hint=words.OPEN)
        opens.clicked.connect(lambda: self.opened.emit(one.id))
        verb = QuietButton(words.DUE_VERBS[one.why])
        verb.setAccessibleName(f"{words.DUE_VERBS[one.why]}: {name}")
        verb.clicked.connect(lambda: self.done.emit(one))
        said = PlainLabel(words.due(one.why, one.day, one.about), "muted")
        beneath = row(said, edge=(8, 0, 0, 0))  # under the words of the link, not under its edge
        left = held(column(row(opens, STRETCH), beneath, gap=0))
        made = row(left, verb, gap=16)
        made.setStretch(0, 1)
        return held(made)


class RemindersController(QObject):
    """Does the next step where it can be done at once, or opens the card."""

    def __init__(self, page: RemindersPage, shell: Shell) -> None:
        super().__init__(page)
        self.page, self.shell = page, shell
        page.wanted.connect(self.refresh)
        page.opened.connect(lambda member: shell.go(Place("members", id=member)))
        page.done.connect(self.do)

    def refresh(self) -> None:
        """Ask again."""
        rows = self.shell.ask(reminders.due, self.shell.today())
        kind = self.page.kind.value
        self.page.show_rows([one for one in rows if kind is None or one.why is kind])

    def do(self, one: DueRow) -> None:
        """Take the next step."""
        today = self.shell.today()
        if one.why is DueKind.REVIEW:
            self.shell.do(ReviewNeeds(one.id), words.DONE_NOW, self.page)
        elif one.why is DueKind.QUIET:
            spoke = EditMember(one.id, (("last_heard_on", today),))
            self.shell.do(spoke, words.DONE_NOW, self.page)
        elif one.why is DueKind.BACK:
            self.shell.do(SetStatus(one.id, Status.ACTIVE), words.DONE_NOW, self.page)
        else:
            self.shell.go(Place("members", id=one.id))
