"""Phone round: one screen per call, how to contact shown first, one key for each outcome."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.meetings.kinds import CallOutcome
from coprod_desktop.readmodels.meetings.people import InvitedRow
from coprod_desktop.ui.theme import sized
from coprod_desktop.ui.widgets.buttons import QuietButton
from coprod_desktop.ui.widgets.cards import Banner, Card
from coprod_desktop.ui.widgets.fields import NotesEdit
from coprod_desktop.ui.widgets.frames import DialogFrame
from coprod_desktop.ui.widgets.labels import Heading, PlainLabel
from coprod_desktop.ui.widgets.layouts import STRETCH, row
from coprod_desktop.wording import meeting_choices as choices
from coprod_desktop.wording import meeting_words as words
from coprod_desktop.wording import widgets as shared

KEYS: Final = {
    Qt.Key.Key_C: CallOutcome.COMING,
    Qt.Key.Key_N: CallOutcome.CANNOT,
    Qt.Key.Key_P: CallOutcome.MAYBE,
    Qt.Key.Key_M: CallOutcome.MESSAGE,
    Qt.Key.Key_A: CallOutcome.NO_ANSWER,
    Qt.Key.Key_L: CallOutcome.LATER,
}


class PhoneRound(DialogFrame):
    """Goes from one person to the next. `outcome(member, CallOutcome, note)`."""

    outcome = Signal(object, object, str)

    def __init__(
        self,
        people: Sequence[InvitedRow],
        script: Callable[[InvitedRow], str],
        name: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words.ROUND_TITLE, "", shared.CLOSE, parent=parent, width=720, height=640)
        self._people, self._script, self._name = tuple(people), script, name
        self._at = 0
        self.place = PlainLabel("", "small")
        self.first = Banner(kind="waiting")
        self.who = Heading("", 1)
        self.number = PlainLabel("", "big", selectable=True)
        self.said = PlainLabel("", selectable=True)
        self.note = NotesEdit(lines=2)
        sized(self.note, maximumHeight=72)
        self.note.setAccessibleName(words.ROUND_NOTE)
        self.presses = {each: QuietButton(choices.OUTCOMES[each]) for each in CallOutcome}
        for each, press in self.presses.items():
            press.clicked.connect(lambda _=False, how=each: self.choose(how))
        self.add(
            self.place, self.first, self.who, self.number, Card().add(self.said),
            row(*list(self.presses.values())[:3], STRETCH),
            row(*list(self.presses.values())[3:], STRETCH),
            PlainLabel(words.ROUND_KEYS, "small"),
            PlainLabel(words.ROUND_NOTE, "label"), self.note,
        )  # fmt: skip
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._show()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Begin with the keys, not inside the note."""
        super().showEvent(event)
        self.setFocus()

    @property
    def person(self) -> InvitedRow | None:
        """The person being rung."""
        return self._people[self._at] if self._at < len(self._people) else None

    def choose(self, how: CallOutcome) -> None:
        """Note how the call went, and go on to the next person."""
        person = self.person
        if person is None:
            return
        self.outcome.emit(person.id, how, self.note.toPlainText())
        self.go(1)

    def go(self, by: int) -> None:
        """Go on (or back, below nothing) without noting anything."""
        self._at = min(max(self._at + by, 0), len(self._people))
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """One key for each outcome; arrows go on and back."""
        key = Qt.Key(event.key())
        if key in KEYS and not self.note.hasFocus():
            self.choose(KEYS[key])
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Left) and not self.note.hasFocus():
            self.go(1 if key == Qt.Key.Key_Right else -1)
        else:
            super().keyPressEvent(event)

    def _show(self) -> None:
        person = self.person
        self.note.show_text("")
        for press in self.presses.values():
            press.setEnabled(person is not None)
        if person is None:
            self.first.say("")
            self.who.setText(words.ROUND_DONE)
            self.place.setText("")
            self.number.setText("")
            self.said.setText("")
            return
        reach = person.person.reach
        care = [reach.first_say or words.ROUND_NOTHING, words.ROUND_MESSAGE[reach.message_safe]]
        care += [reach.best_time] if reach.best_time else []
        self.place.setText(words.call_place(self._at + 1, len(self._people)))
        self.first.say(f"{words.ROUND_FIRST}: " + "\n".join(care), "waiting")
        self.who.setText(self._name(person.name))
        self.number.setText(reach.phone or words.ROUND_NO_NUMBER)
        self.said.setText(self._script(person))
        self.setFocus()
