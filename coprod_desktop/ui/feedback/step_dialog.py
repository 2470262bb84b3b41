"""One dialog for one step of the journey: it asks only what that step must say."""

from collections.abc import Callable
from datetime import date
from typing import Final
from uuid import UUID

from PySide6.QtWidgets import QWidget

from coprod_desktop.commands.feedback.asking import (
    ChaseIdeas,
    PassIdeas,
    RecordAnswer,
    RecordProgress,
    StopWaiting,
)
from coprod_desktop.commands.feedback.telling import (
    CloseIdeas,
    RecordChange,
    ReopenIdea,
    TellPeople,
)
from coprod_desktop.domain.feedback.steps import Changed, How, Step
from coprod_desktop.domain.ids import ContactId, IdeaId, PartnerId
from coprod_desktop.domain.readability import reading
from coprod_desktop.exchange.syllables import count
from coprod_desktop.readmodels.feedback.ideas import Choices
from coprod_desktop.store.workspace import Command
from coprod_desktop.ui.widgets.fields import Choice, DateEdit, NotesEdit, WordsEdit
from coprod_desktop.ui.widgets.form import FormColumn
from coprod_desktop.ui.widgets.frames import DialogFrame
from coprod_desktop.ui.widgets.labels import PlainLabel
from coprod_desktop.wording import feedback as said
from coprod_desktop.wording import feedback_screens as words

AT_ONCE: Final = frozenset({Step.CHASED, Step.NO_ANSWER, Step.CLOSED})
"""Steps that need no more words."""
_ANSWERS: Final = frozenset({Step.ACCEPTED, Step.PART, Step.NOT_ACCEPTED, Step.HOLDING})
_ASKS: Final[dict[Step, tuple[str, ...]]] = {
    Step.PASSED: ("partner", "contact", "reply_by", "day"),
    Step.HOLDING: ("who", "reply_by", "reason", "day"),
    Step.ACCEPTED: ("who", "reason", "day"),
    Step.PART: ("who", "reason", "day"),
    Step.NOT_ACCEPTED: ("who", "reason", "would_change", "day"),
    Step.DOING: ("who", "day"),
    Step.DONE: ("evidence", "day"),
    Step.STALLED: ("reason", "day"),
    Step.DROPPED: ("dropped", "reason", "day"),
    Step.TOLD: ("how", "day"),
    Step.SAYS: ("changed",),
    Step.REOPENED: ("reason",),
}


class StepDialog(DialogFrame):
    """Asks for one step; `command` is the request."""

    def __init__(
        self,
        step: Step,
        ideas: tuple[IdeaId, ...],
        choices: Choices,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words.DO[step], words.SAVE, parent=parent, height=460)
        self.step, self.ideas, self._choices = step, ideas, choices
        self.form = FormColumn()
        self.partner: Choice[UUID] = Choice([(one.id, one.name) for one in choices.partners])
        self.contact: Choice[UUID | None] = Choice()
        self.who, self.reply_by, self.day = WordsEdit(), DateEdit(today), DateEdit(today)
        self.reason, self.would_change, self.evidence = NotesEdit(), NotesEdit(), NotesEdit()
        self.how: Choice[How] = Choice(list(said.HOW.items()))
        self.changed: Choice[Changed] = Choice(list(said.CHANGED.items()))
        self.age = PlainLabel("", "small")
        self.reason.textChanged.connect(self._read)
        self.partner.edited.connect(self._contacts)
        self._contacts()
        for key in _ASKS.get(step, ()):
            self._ask(key)
        self.add(self.form)

    def _ask(self, key: str) -> None:
        label, editor, hint = {
            "partner": (words.PARTNER, self.partner, ""),
            "contact": (words.CONTACT, self.contact, ""),
            "reply_by": (words.REPLY_BY, self.reply_by, words.REPLY_BY_HELP),
            "who": (words.WHO_DECIDED, self.who, ""),
            "dropped": (words.WHO_DROPPED, self.who, ""),
            "reason": (words.REASON, self.reason, words.REASON_HELP),
            "would_change": (words.WOULD_CHANGE, self.would_change, ""),
            "evidence": (words.EVIDENCE, self.evidence, ""),
            "how": (words.HOW_TOLD, self.how, ""),
            "changed": (words.SAYS, self.changed, ""),
            "day": (words.DAY, self.day, words.DAY_HELP),
        }[key]
        needless = key in {"contact", "reply_by", "day"} or (
            key in {"who", "reason"} and self.step in {Step.ACCEPTED, Step.HOLDING, Step.DOING}
        )
        self.form.add(key, label, editor, optional=needless, hint=hint)
        if key == "reason":
            self.form.put(self.age)

    def _contacts(self) -> None:
        chosen = self.partner.value
        there = [(c.id, c.name) for partner, c in self._choices.contacts if partner == chosen]
        self.contact.show_options([(None, words.NO_CONTACT), *there])

    def _read(self) -> None:
        text = self.reason.toPlainText()
        self.age.setText(words.reading_age(reading(text, count).age) if text else "")

    @property
    def command(self) -> Command[object] | None:
        """The request, or None while there is no partner to choose."""
        on, ideas = self.day.day, self.ideas
        if self.step is Step.PASSED:
            if self.partner.value is None:
                return None
            contact = None if self.contact.value is None else ContactId(self.contact.value)
            return PassIdeas(ideas, PartnerId(self.partner.value), contact, on, self.reply_by.day)
        reason = self.reason.toPlainText()
        if self.step in _ANSWERS:
            return RecordAnswer(
                ideas,
                self.step,
                self.who.text(),
                reason,
                self.would_change.toPlainText(),
                on,
                self.reply_by.day,
            )
        if self.step is Step.TOLD:
            return TellPeople(ideas, self.how.value or How.PHONE, on)
        if self.step is Step.SAYS:
            return RecordChange(ideas[0], self.changed.value or Changed.CANNOT_TELL)
        if self.step is Step.REOPENED:
            return ReopenIdea(ideas[0], reason)
        evidence = self.evidence.toPlainText()
        return RecordProgress(ideas, self.step, self.who.text(), reason, evidence, on)


def at_once(step: Step, idea: IdeaId) -> Command[object]:
    """The request of a step that needs no dialog."""
    if step is Step.CHASED:
        return ChaseIdeas((idea,))
    return StopWaiting((idea,)) if step is Step.NO_ANSWER else CloseIdeas((idea,))
