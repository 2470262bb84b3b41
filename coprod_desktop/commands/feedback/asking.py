"""What partners do with ideas: passed on, chased, answered, done, or no answer.

Each command takes several ideas, so a letter that answers ten is one step and one Undo.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from coprod_desktop.commands.feedback.hearing import today
from coprod_desktop.commands.feedback.stations import Beside, last_partner, take
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.feedback.steps import Entry, Step
from coprod_desktop.domain.ids import ContactId, IdeaId, PartnerId
from coprod_desktop.models import Partner, PartnerContact
from coprod_desktop.store.workspace import Work


@dataclass(frozen=True, slots=True)
class PassIdeas:
    """Pass ideas on to a partner, by name and with a day to answer by."""

    ideas: tuple[IdeaId, ...]
    partner: PartnerId
    contact: ContactId | None = None
    on: date | None = None
    reply_by: date | None = None

    can_undo: ClassVar[bool] = True

    @property
    def details(self) -> Mapping[str, str | int]:
        """How many."""
        return {"count": len(self.ideas)}

    def run(self, work: Work) -> int:
        """Write the station.

        Raises:
            Refused: "partner-not-here", "contact-not-here", "idea-not-to-be-shared",
                "reply-before-asking", and as the journey's rules.
        """
        partner = work.session.get(Partner, self.partner)
        if partner is None:
            raise Refused("partner-not-here")
        name, on = partner.name, self.on or today(work)
        if self.contact is not None:
            contact = work.session.get(PartnerContact, self.contact)
            if contact is None or contact.partner_id != partner.id:
                raise Refused("contact-not-here")
            name = contact.name
        if self.reply_by is not None and self.reply_by < on:
            raise Refused("reply-before-asking")
        beside = Beside(self.partner, self.contact, self.reply_by)
        take(work, self.ideas, Entry(Step.PASSED, on, who=name), beside)
        return len(self.ideas)


@dataclass(frozen=True, slots=True)
class ChaseIdeas:
    """Note that we asked again."""

    ideas: tuple[IdeaId, ...]
    on: date | None = None

    can_undo: ClassVar[bool] = True

    @property
    def details(self) -> Mapping[str, str | int]:
        """How many."""
        return {"count": len(self.ideas)}

    def run(self, work: Work) -> int:
        """Write the station beside the stage.

        Raises:
            Refused: "nobody-to-chase", and as the journey's rules.
        """
        for idea in self.ideas:
            beside = Beside(last_partner(work, idea))
            take(work, (idea,), Entry(Step.CHASED, self.on or today(work)), beside)
        return len(self.ideas)


@dataclass(frozen=True, slots=True)
class RecordAnswer:
    """Write down what they answered, for one idea or for many with the same words.

    Attributes:
        answer: accepted, part accepted, not accepted, or a holding reply.
        who: who decided, by name or role.
        reason: in plain words; a "no" and a "part" need one.
        would_change: what would change a "no".
    """

    ideas: tuple[IdeaId, ...]
    answer: Step
    who: str = ""
    reason: str = ""
    would_change: str = ""
    on: date | None = None
    reply_by: date | None = None  # promised in a holding reply

    can_undo: ClassVar[bool] = True

    @property
    def details(self) -> Mapping[str, str | int]:
        """How many."""
        return {"count": len(self.ideas)}

    def run(self, work: Work) -> int:
        """Write the station.

        Raises:
            Refused: "not-an-answer", "no-needs-reason", "who-decided",
                "no-needs-what-would-change", "part-needs-reason", and as the journey's rules.
        """
        if self.answer not in {Step.ACCEPTED, Step.PART, Step.NOT_ACCEPTED, Step.HOLDING}:
            raise Refused("not-an-answer")
        entry = Entry(self.answer, self.on or today(work), self.who, self.reason, self.would_change)
        for idea in self.ideas or (None,):
            ideas = () if idea is None else (idea,)
            partner = None if idea is None else last_partner(work, idea)
            take(work, ideas, entry, Beside(partner, reply_by=self.reply_by))
        return len(self.ideas)


@dataclass(frozen=True, slots=True)
class RecordProgress:
    """Write down how it goes: doing, done with evidence, stalled, dropped."""

    ideas: tuple[IdeaId, ...]
    step: Step
    who: str = ""
    reason: str = ""
    evidence: str = ""
    on: date | None = None

    can_undo: ClassVar[bool] = True

    @property
    def details(self) -> Mapping[str, str | int]:
        """How many."""
        return {"count": len(self.ideas)}

    def run(self, work: Work) -> int:
        """Write the station.

        Raises:
            Refused: "not-progress", "done-needs-evidence", "stalled-needs-why",
                "dropped-needs-why", "who-dropped-it", and as the journey's rules.
        """
        if self.step not in {Step.DOING, Step.DONE, Step.STALLED, Step.DROPPED}:
            raise Refused("not-progress")
        if not self.ideas:
            raise Refused("no-idea-chosen")
        entry = Entry(
            self.step, self.on or today(work), self.who, self.reason, evidence=self.evidence
        )
        for idea in self.ideas:
            take(work, (idea,), entry, Beside(last_partner(work, idea)))
        return len(self.ideas)


@dataclass(frozen=True, slots=True)
class StopWaiting:
    """Write down "no answer from them". It can be published; a late answer is still welcome."""

    ideas: tuple[IdeaId, ...]
    on: date | None = None

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> int:
        """Write the station.

        Raises:
            Refused: "chase-first", and as the journey's rules.
        """
        for idea in self.ideas:
            beside = Beside(last_partner(work, idea))
            take(work, (idea,), Entry(Step.NO_ANSWER, self.on or today(work)), beside)
        return len(self.ideas)
