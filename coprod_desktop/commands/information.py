"""DO: somebody asks what we hold about them; names of others are decided; the copy is sent."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy import select

from coprod_desktop.domain.dates import LONDON
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.ids import MemberId
from coprod_desktop.domain.information import Clock, Decision, check_days
from coprod_desktop.domain.text import one_line
from coprod_desktop.models import InformationChoice, InformationRequest, Member
from coprod_desktop.store.workspace import Work


def _today(work: Work) -> date:
    return work.now.astimezone(LONDON).date()


def _open(work: Work, number: UUID) -> InformationRequest:
    found = work.session.get(InformationRequest, number)
    if found is None:
        raise Refused("request-not-here")
    if found.sent_on is not None:
        raise Refused("request-was-sent")
    return found


@dataclass(frozen=True, slots=True)
class AskForInformation:
    """Write down that somebody asked for what we hold. The clock begins."""

    member: MemberId
    asked_on: date | None = None
    how: str = ""

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> UUID:
        """Add the request.

        Raises:
            Refused: "person-not-here", "request-open-already", "day-not-here-yet".
        """
        member = work.session.get(Member, self.member)
        if member is None or not member.name.strip():
            raise Refused("person-not-here")
        on = self.asked_on or _today(work)
        check_days(Clock(on), _today(work))
        there = work.session.scalar(
            select(InformationRequest.id).where(
                InformationRequest.member_id == member.id, InformationRequest.sent_on.is_(None)
            )
        )
        if there is not None:
            raise Refused("request-open-already")
        row = InformationRequest(
            member_id=member.id,
            asked_on=on,
            how=one_line(self.how),
            paused_on=None,
            paused_to=None,
            longer_why="",
            sent_on=None,
            sent_how="",
        )
        work.session.add(row)
        work.session.flush()
        return row.id


@dataclass(frozen=True, slots=True)
class DecideName:
    """Keep somebody else's name in the copy, or cover it, with the reason."""

    request: UUID
    place: str
    name: str
    decision: Decision
    why: str = ""

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> Decision:
        """Write the decision; the last one counts.

        Raises:
            Refused: "request-not-here", "request-was-sent", "covering-needs-why".
        """
        request, why = _open(work, self.request), one_line(self.why)
        if self.decision is Decision.COVER and not why:
            raise Refused("covering-needs-why")
        row = work.session.scalar(
            select(InformationChoice).where(
                InformationChoice.request_id == request.id,
                InformationChoice.place == self.place,
                InformationChoice.name == self.name,
            )
        )
        if row is None:
            row = InformationChoice(request_id=request.id, place=self.place, name=self.name)
            row.decision, row.why = self.decision, why
            work.session.add(row)
        row.decision, row.why = self.decision, why
        return self.decision


@dataclass(frozen=True, slots=True)
class PauseInformation:
    """Stop the clock while we wait for them, or let it run on once they answered."""

    request: UUID
    paused_on: date
    paused_to: date | None = None

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> UUID:
        """Write the days.

        Raises:
            Refused: "request-not-here", "request-was-sent", "day-not-here-yet",
                "pause-before-asking", "pause-back-to-front".
        """
        row = _open(work, self.request)
        check_days(Clock(row.asked_on, self.paused_on, self.paused_to), _today(work))
        row.paused_on, row.paused_to = self.paused_on, self.paused_to
        return row.id


@dataclass(frozen=True, slots=True)
class TakeLonger:
    """Take two months more, because it is complex. They must be told within the first month."""

    request: UUID
    why: str

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> UUID:
        """Write the reason.

        Raises:
            Refused: "request-not-here", "request-was-sent", "longer-needs-why".
        """
        row, why = _open(work, self.request), one_line(self.why)
        if not why:
            raise Refused("longer-needs-why")
        row.longer_why = why
        return row.id


@dataclass(frozen=True, slots=True)
class SendInformation:
    """Write down that the copy was given. The clock stops."""

    request: UUID
    how: str = ""
    on: date | None = None

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> UUID:
        """Write the day.

        Raises:
            Refused: "request-not-here", "request-was-sent", "day-not-here-yet",
                "sent-before-asking".
        """
        row, on = _open(work, self.request), self.on or _today(work)
        if on > _today(work):
            raise Refused("day-not-here-yet")
        if on < row.asked_on:
            raise Refused("sent-before-asking")
        row.sent_on, row.sent_how = on, one_line(self.how)
        return row.id
