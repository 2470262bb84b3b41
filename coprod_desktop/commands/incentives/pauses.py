"""The pause before paying, and the offer of advice that belongs to it."""

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from sqlalchemy import select

from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.incentives.choices import Choice
from coprod_desktop.domain.incentives.pauses import AdviceAnswer, PauseAnswer
from coprod_desktop.domain.incentives.steps import Step
from coprod_desktop.domain.text import cleaned, one_line
from coprod_desktop.models import (
    AdviceOffer,
    AdvicePlace,
    Incentive,
    Meeting,
    Member,
    Offer,
    Pause,
)
from coprod_desktop.store.workspace import Work

_STEPS = {
    PauseAnswer.HELD: Step.HELD,
    PauseAnswer.ASKING: Step.HELD,
    PauseAnswer.PAY_AS_CHOSEN: Step.SETTLED,
    PauseAnswer.DECLINED: Step.DECLINED,
}


@dataclass(frozen=True, slots=True)
class RecordPause:
    """Write down what was decided at a pause, with the note of the talk."""

    meeting: UUID
    member: UUID
    answer: PauseAnswer
    outcome: int
    reasons: tuple[str, ...]
    note: str = ""
    date_wish: str = ""
    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> UUID:
        """Keep the pause, and hold or free what is already settled.

        Raises:
            Refused: "member-gone", "note-of-the-talk" (paying as they chose needs one).
        """
        if work.session.get(Member, self.member) is None:
            raise Refused("member-gone")
        if work.session.get(Meeting, self.meeting) is None:
            raise Refused("meeting-gone")
        if self.answer is PauseAnswer.PAY_AS_CHOSEN and not self.note.strip():
            raise Refused("note-of-the-talk")
        pause = Pause(
            member_id=self.member,
            meeting_id=self.meeting,
            answer=self.answer,
            outcome=self.outcome,
            reasons=",".join(self.reasons),
            note=cleaned(self.note).strip(),
            date_wish=one_line(self.date_wish),
            at=work.now,
            by=work.actor,
        )
        work.session.add(pause)
        self._entries(work)
        work.session.flush()
        return pause.id

    def _entries(self, work: Work) -> None:
        rows = work.session.scalars(
            select(Incentive).where(
                Incentive.member_id == self.member,
                Incentive.meeting_id == self.meeting,
                Incentive.claim_id.is_(None),
                Incentive.step.in_([Step.SETTLED, Step.HELD]),
            )
        )
        for row in rows:
            row.step = _STEPS[self.answer]
        if self.answer is PauseAnswer.DECLINED:
            offer = work.session.scalar(
                select(Offer).where(
                    Offer.meeting_id == self.meeting, Offer.member_id == self.member
                )
            )
            if offer is not None:
                offer.choice = Choice.TRAVEL_ONLY


@dataclass(frozen=True, slots=True)
class NoteAdviceOffered:
    """Write down that advice was offered, and whether the member wished it. Never its content."""

    member: UUID
    answer: AdviceAnswer
    place: UUID | None = None
    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> bool:
        """Add a line to the log.

        Raises:
            Refused: "member-gone", "place-gone".
        """
        if work.session.get(Member, self.member) is None:
            raise Refused("member-gone")
        if self.place is not None and work.session.get(AdvicePlace, self.place) is None:
            raise Refused("place-gone")
        work.session.add(
            AdviceOffer(
                member_id=self.member,
                place_id=self.place,
                answer=self.answer,
                at=work.now,
                by=work.actor,
            )
        )
        return True


@dataclass(frozen=True, slots=True)
class KeepAdvicePlace:
    """Add somewhere that gives independent advice, or change it."""

    name: str
    phone: str = ""
    website: str = ""
    note: str = ""
    place: UUID | None = None
    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> UUID:
        """Write the place down.

        Raises:
            Refused: "name-missing", "place-gone".
        """
        if not one_line(self.name):
            raise Refused("name-missing")
        row = AdvicePlace() if self.place is None else work.session.get(AdvicePlace, self.place)
        if row is None:
            raise Refused("place-gone")
        row.name, row.phone = one_line(self.name), one_line(self.phone)
        row.website, row.note = one_line(self.website), cleaned(self.note).strip()
        row.checked_on = work.now.date()
        work.session.add(row)
        work.session.flush()
        return row.id
