"""The conversation with somebody new: one scrolling page, kept as you go, a sheet at the end."""

from typing import Any, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from coprod_desktop.commands.members.merging import MergeMembers
from coprod_desktop.commands.members.people import AddMember, EditMember
from coprod_desktop.domain.ids import MemberId
from coprod_desktop.queries import members
from coprod_desktop.readmodels.members import Likeness
from coprod_desktop.store.workspace import Command
from coprod_desktop.ui.members.conversation_parts import (
    AgreePart,
    FactsPart,
    HelpsPart,
    JoinPart,
    ReachPart,
    TimesPart,
    WorryPart,
)
from coprod_desktop.ui.members.fact_form import FactForm
from coprod_desktop.ui.members.likenesses import Likenesses
from coprod_desktop.ui.shell import Shell
from coprod_desktop.ui.widgets.cards import Card, side_by_side
from coprod_desktop.ui.widgets.frames import DialogFrame
from coprod_desktop.ui.widgets.labels import PlainLabel
from coprod_desktop.wording import conversation as words
from coprod_desktop.wording import member_card as card_words
from coprod_desktop.wording import member_screens as screens

PAUSE: Final = 150
"""Milliseconds after the last letter before likenesses are looked for."""


class Conversation(DialogFrame):
    """Asks one thing after another. Only the name is needed; every answer is a step of its own.

    `made` is the person who was begun, `them` somebody who was here already.
    """

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(words.TITLE, words.PRINT, words.DONE, parent=parent, width=660, height=700)
        self._shell = shell
        self.made: MemberId | None = None
        self.them: MemberId | None = None
        self.prints = False
        self._somebody_else = False
        self.stands = PlainLabel(words.NOT_YET, "small")
        self.foot.insertWidget(0, self.stands, 4)
        self.form = FactForm(shell.today, self._keep_fact)
        self.name = self.form.words("name", words.CALL, hint=words.CALL_HINT, optional=False)
        self.pronouns = self.form.words("pronouns", words.PRONOUNS)
        self.alike = Likenesses(shell)
        self.reach = ReachPart(shell, self)
        self.papers = FactsPart(words.PAPERS, shell, self)
        self.helps = HelpsPart(shell, self)
        self.food = FactsPart(words.FOOD, shell, self)
        self.times = TimesPart(shell, self)
        self.worry = WorryPart(shell, self)
        self.join = JoinPart(shell, self)
        self.agree = AgreePart(shell, self)
        self._ask()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.look_for_likenesses)
        self.name.textChanged.connect(lambda _text: self._pause.start())
        self.reach.typed.connect(self._pause.start)
        self.alike.them.connect(self.meet)
        self.alike.somebody_else.connect(self.begin_anyway)
        self.done_wanted.connect(self.finish)
        if self.main is not None:
            self.main.setEnabled(False)

    def ensure(self) -> MemberId | None:
        """The person, put in the book now if they are not yet; None while there is no name."""
        if self.made is None and self.name.text().strip():
            command = AddMember(self.name.text(), self._facts(), words.CHECKLIST)
            self.made = self._shell.do(command, None, self.form)
            if self.made is not None:
                self.form.summary.say("")
                self.stands.setText(words.kept(self._shell.name(self.name.text().strip())))
                if self.main is not None:
                    self.main.setEnabled(True)
        return self.made

    def keep(self, command: Command[Any], beside: QWidget) -> Any:
        """Keep one answer."""
        return self._shell.do(command, None, beside)

    def look_for_likenesses(self) -> None:
        """Say beside the name who may be the same person."""
        phone, email = self.reach.typed_numbers()
        found = self._shell.ask(members.likenesses, self.name.text(), phone, email)
        self.alike.show_people([one for one in found if one.id != self.made])

    def meet(self, one: Likeness) -> None:
        """It is somebody who is here already: open them, and take along what was typed."""
        self._settle()
        if self.made is not None:
            merge = MergeMembers(one.id, self.made)
            if self._shell.do(merge, words.MET, self) is None:
                return
        self.made, self.them = None, one.id
        self.accept()

    def begin_anyway(self) -> None:
        """It is somebody new after all."""
        self._somebody_else = True
        self.alike.show_people([])
        self.ensure()
        self.pronouns.setFocus()

    def finish(self) -> None:
        """Keep what is still in the box, and print."""
        self._settle()
        if self.ensure() is None:
            self.name.setFocus()
            return
        self.prints = True
        self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter goes on to the next question; Ctrl+Enter finishes."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not control:
            self.focusNextChild()
            return
        super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """Leave, with every word kept."""
        if self.them is None:
            self._settle()
            self.ensure()
        super().done(result)

    def _ask(self) -> None:
        self.add(PlainLabel(words.INTRO, "muted"))
        self.add(side_by_side(Card().add(self.form), self.alike, least=270))
        papers = self.papers.form
        papers.choice("format", words.FORMAT, list(screens.FORMATS.items()))
        papers.choice("paper_colour", card_words.COLOUR, list(screens.COLOURS.items()))
        food = self.food.form
        food.words("food", card_words.FOOD_ASK)
        food.words("allergies", card_words.ALLERGIES, hint=card_words.ALLERGIES_HINT)
        food.words("travel_mode", card_words.MODE)
        food.words("travel_route", card_words.ROUTE)
        self.add(
            self.reach, self.papers, self.helps, self.food, self.times, self.worry, self.join,
            self.agree,
        )  # fmt: skip

    def _facts(self) -> tuple[tuple[str, object], ...]:
        return (("pronouns", self.pronouns.text()),)

    def _keep_fact(self, key: str, value: Any) -> None:
        if self.made is not None:
            self.keep(EditMember(self.made, ((key, value),)), self.form)
        elif (key == "name" and not self._waits_for_an_answer()) or key != "name":
            self.ensure()

    def _waits_for_an_answer(self) -> bool:
        """Whether somebody like this is here, and nobody has said yet whether it is them."""
        self.look_for_likenesses()
        return bool(self.alike.people) and not self._somebody_else

    def _settle(self) -> None:
        focus = self.focusWidget()
        if focus:
            focus.clearFocus()
