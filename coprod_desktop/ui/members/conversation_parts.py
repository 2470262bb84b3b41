"""The questions of the conversation with somebody new, each part keeping its own answers."""

from typing import Any, Protocol
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coprod_desktop.commands.members.helping import EditNeed
from coprod_desktop.commands.members.knowing import (
    AddContactRoute,
    AddNeed,
    AddTrustedPerson,
    RecordConsent,
    SetAvailability,
)
from coprod_desktop.commands.members.people import EditMember
from coprod_desktop.commands.members.reaching import EditContactRoute, EditTrustedPerson
from coprod_desktop.commands.panels import JoinPanel
from coprod_desktop.domain.ids import MemberId
from coprod_desktop.domain.people import Need, Route
from coprod_desktop.queries import panels
from coprod_desktop.store.workspace import Command
from coprod_desktop.ui.members.card_reach import often
from coprod_desktop.ui.members.fact_form import FactForm
from coprod_desktop.ui.members.week_grid import WeekGrid
from coprod_desktop.ui.shell import Shell
from coprod_desktop.ui.widgets.buttons import LinkButton, QuietButton
from coprod_desktop.ui.widgets.cards import Card
from coprod_desktop.ui.widgets.chips import Chip
from coprod_desktop.ui.widgets.fields import Choice
from coprod_desktop.ui.widgets.form import Field
from coprod_desktop.ui.widgets.labels import PlainLabel
from coprod_desktop.ui.widgets.layouts import STRETCH, column, held, row
from coprod_desktop.wording import consents
from coprod_desktop.wording import conversation as words
from coprod_desktop.wording import member_card as card_words
from coprod_desktop.wording import member_screens as screens


class Keeper(Protocol):
    """The conversation, as its parts see it."""

    def ensure(self) -> MemberId | None:
        """The person, put in the book if they are not yet."""
        ...

    def keep(self, command: Command[Any], beside: QWidget) -> Any:
        """Keep one answer."""
        ...


class FactsPart(Card):
    """Plain facts of the person's own row."""

    def __init__(self, title: str, shell: Shell, talk: Keeper) -> None:
        super().__init__(title)
        self._talk = talk
        self.form = FactForm(shell.today, self._keep)
        self.add(self.form)

    def _keep(self, key: str, value: Any) -> None:
        member = self._talk.ensure()
        if member is not None:
            self._talk.keep(EditMember(member, ((key, value),)), self.form)


class _RouteBlock(QWidget):
    """One way to reach somebody: kept as soon as there is a number."""

    typed = Signal()

    def __init__(self, shell: Shell, talk: Keeper) -> None:
        super().__init__()
        self._talk = talk
        self.route: UUID | None = None
        self.form = FactForm(shell.today, self._keep)
        self.kind = self.form.choice("kind", card_words.ROUTE_KIND, list(screens.ROUTES.items()))
        self.value = self.form.words("value", card_words.ROUTE_VALUE)
        self.how_not = self.form.words("how_not", card_words.HOW_NOT)
        self.form.put(often(self.how_not))
        self.say = self.form.words("say", card_words.SAY, hint=card_words.SAY_HINT)
        self.safe = self.form.tick("safe", card_words.SAFE)
        self.safe.setChecked(True)
        self.setLayout(column(self.form))
        self.value.textChanged.connect(lambda _text: self.typed.emit())

    def _keep(self, key: str, value: Any) -> None:
        if self.route is not None:
            self._talk.keep(EditContactRoute(self.route, ((key, value),)), self.form)
            return
        if not self.value.text().strip():
            return
        member = self._talk.ensure()
        if member is not None:
            said = self.form.values()
            self.route = self._talk.keep(
                AddContactRoute(
                    member, said["kind"] or Route.PHONE, said["value"], said["how_not"],
                    said["say"], safe=said["safe"],
                ),
                self.form,
            )  # fmt: skip


class ReachPart(Card):
    """How can we reach you, and how not?"""

    typed = Signal()

    def __init__(self, shell: Shell, talk: Keeper) -> None:
        super().__init__(words.REACH)
        self._shell, self._talk = shell, talk
        self.blocks: list[_RouteBlock] = []
        self._place = column(gap=16)
        self.another = LinkButton(words.ANOTHER_WAY, "plus")
        self.another.clicked.connect(self.add_way)
        self.add(held(self._place), row(self.another, STRETCH))
        self.add_way()

    def add_way(self) -> None:
        """One more way."""
        block = _RouteBlock(self._shell, self._talk)
        block.typed.connect(self.typed)
        self.blocks.append(block)
        self._place.addWidget(block)
        if len(self.blocks) > 1:
            block.kind.setFocus()

    def typed_numbers(self) -> tuple[str, str]:
        """The phone and the e-mail typed so far, to look for likenesses."""
        phone = email = ""
        for block in self.blocks:
            if block.kind.value is Route.EMAIL:
                email = email or block.value.text()
            elif block.kind.value in {Route.PHONE, Route.TEXT}:
                phone = phone or block.value.text()
        return phone, email


class HelpsPart(Card):
    """What helps you take part?"""

    def __init__(self, shell: Shell, talk: Keeper) -> None:
        super().__init__(words.HELPS)
        self._talk = talk
        self.need: UUID | None = None
        self.form = FactForm(shell.today, self._keep)
        self.kind = self.form.choice("kind", card_words.NEED_KIND, list(screens.NEEDS.items()))
        self.words = self.form.notes("words", card_words.NEED_WORDS, hint=screens.WHAT_HELPS_HINT)
        self.share = self.form.tick("may_share", card_words.MAY_SHARE)
        self.add(self.form)

    def _keep(self, key: str, value: Any) -> None:
        if self.need is not None:
            self._talk.keep(EditNeed(self.need, ((key, value),)), self.form)
            return
        if not self.words.toPlainText().strip():
            return
        member = self._talk.ensure()
        if member is not None:
            said = self.form.values()
            kind = said["kind"] or Need.OTHER
            command = AddNeed(member, kind, said["words"], said["may_share"])
            self.need = self._talk.keep(command, self.form)


class TimesPart(Card):
    """Which times usually suit?"""

    def __init__(self, shell: Shell, talk: Keeper) -> None:
        super().__init__(words.TIMES)
        self._talk = talk
        self.grid = WeekGrid()
        self.add(PlainLabel(card_words.WEEK_HELP, "small"), self.grid)
        self.grid.edited.connect(self._keep)

    def _keep(self, times: Any) -> None:
        member = self._talk.ensure()
        if member is not None:
            self._talk.keep(SetAvailability(member, times), self)


class WorryPart(Card):
    """Whom may we talk to if we worry?"""

    def __init__(self, shell: Shell, talk: Keeper) -> None:
        super().__init__(words.WORRY)
        self._talk = talk
        self.trusted: UUID | None = None
        self.form = FactForm(shell.today, self._keep)
        self.name = self.form.words("name", card_words.TRUSTED_NAME)
        self.relation = self.form.words("relation", card_words.RELATION)
        self.phone = self.form.words("phone", card_words.PHONE)
        self.may = self.form.tick("may_contact", card_words.MAY_CONTACT)
        self.add(self.form)

    def _keep(self, key: str, value: Any) -> None:
        if self.trusted is not None:
            self._talk.keep(EditTrustedPerson(self.trusted, ((key, value),)), self.form)
            return
        if not self.name.text().strip():
            return
        member = self._talk.ensure()
        if member is not None:
            said = self.form.values()
            command = AddTrustedPerson(
                member, said["name"], said["relation"], said["phone"], said["may_contact"]
            )
            self.trusted = self._talk.keep(command, self.form)


class JoinPart(FactsPart):
    """What would you like to join, and who looks after you at first?"""

    def __init__(self, shell: Shell, talk: Keeper) -> None:
        super().__init__(words.PANEL, shell, talk)
        self._shell = shell
        there = shell.ask(panels.panels)
        options: list[tuple[Any, str]] = [(None, words.NO_PANEL)]
        options += [(one.id, one.name) for one in there if not one.ended]
        self.panel: Choice[Any] = Choice(options)
        self.panel.edited.connect(self._join)
        self.form.put(Field(words.PANEL_ASK, self.panel))
        self.buddy = self.form.words("buddy", words.BUDDY)
        self.introduce = self.form.words(
            "introduce_as", words.INTRODUCE, hint=card_words.INTRODUCE_HINT
        )

    def _join(self) -> None:
        member = self._talk.ensure()
        if member is not None and self.panel.value is not None:
            command = JoinPanel(member, self.panel.value, self._shell.today())
            self._talk.keep(command, self.form)


class AgreePart(Card):
    """What you agree to: read out, and written down in the very words."""

    def __init__(self, shell: Shell, talk: Keeper) -> None:
        super().__init__(words.AGREE)
        self._talk = talk
        self.statement = consents.STATEMENTS[0]
        self.channel: Choice[str] = Choice([(each, each) for each in card_words.CHANNELS])
        self.agreed = QuietButton(words.THEY_AGREED, "check")
        self.agreed.clicked.connect(self._keep)
        self.done = Chip(words.AGREED, "good")
        self.done.hide()
        self.add(
            PlainLabel(words.AGREE_READ, "small"),
            PlainLabel(self.statement.words),
            Field(words.HOW_AGREED, self.channel),
            row(self.agreed, self.done, STRETCH),
        )

    def _keep(self) -> None:
        member = self._talk.ensure()
        if member is None:
            return
        said = self.statement
        command = RecordConsent(
            member, said.purpose, said.words, said.version, self.channel.value or ""
        )
        if self._talk.keep(command, self) is not None:
            self.agreed.hide()
            self.done.show()
