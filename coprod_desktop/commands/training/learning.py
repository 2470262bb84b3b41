"""What people learned elsewhere, the goals they met by it, milestones, and their one page."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Final
from uuid import UUID

from sqlalchemy import select

from coprod_desktop.commands.training.courses import day_of
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.ids import MemberId
from coprod_desktop.domain.text import one_line
from coprod_desktop.domain.training.outside import Learned
from coprod_desktop.models import (
    Completion,
    GoalMet,
    Involvement,
    IssuedCertificate,
    MemberAbility,
    MilestoneMarked,
)
from coprod_desktop.models.blobs import keep
from coprod_desktop.store.workspace import Work

MOST_EVIDENCE: Final = 25_000_000  # bytes


@dataclass(frozen=True, slots=True)
class AddLearning:
    """Write down something learned elsewhere or by doing, with its evidence if there is any."""

    member: MemberId
    title: str
    finished_on: date
    learned: Learned = Learned.OUTSIDE
    provider: str = ""
    expires_on: date | None = None
    minutes: int = 0
    evidence: bytes | None = None
    evidence_name: str = ""
    note: str = ""

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> UUID:
        """Add the row.

        Raises:
            Refused: "learning-needs-a-title", "learning-in-future", "learning-ends-early",
                "evidence-too-big".
        """
        title = one_line(self.title)
        if not title:
            raise Refused("learning-needs-a-title")
        if self.finished_on > day_of(work):
            raise Refused("learning-in-future")
        if self.expires_on is not None and self.expires_on < self.finished_on:
            raise Refused("learning-ends-early")
        if self.evidence is not None and len(self.evidence) > MOST_EVIDENCE:
            raise Refused("evidence-too-big")
        row = Completion(
            member_id=self.member,
            course_id=None,
            session_id=None,
            learned=self.learned,
            title=title,
            provider=one_line(self.provider),
            finished_on=self.finished_on,
            expires_on=self.expires_on,
            minutes=max(0, self.minutes),
            evidence=None if self.evidence is None else keep(work.session, self.evidence),
            evidence_name=one_line(self.evidence_name),
            seen_by=work.actor if self.evidence is not None else "",
            note=self.note.strip(),
        )
        work.session.add(row)
        work.session.flush()
        return row.id


@dataclass(frozen=True, slots=True)
class RemoveLearning:
    """Take out something written down by mistake, unless a certificate stands on it."""

    learning: UUID

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> UUID:
        """Delete the row and what hangs on it.

        Raises:
            Refused: "learning-not-here", "certificate-stands".
        """
        row = work.session.get(Completion, self.learning)
        if row is None:
            raise Refused("learning-not-here")
        standing = select(IssuedCertificate.id).where(
            IssuedCertificate.completion_id == row.id, IssuedCertificate.voided_on.is_(None)
        )
        if work.session.scalar(standing.limit(1)) is not None:
            raise Refused("certificate-stands")
        for met in work.session.scalars(select(GoalMet).where(GoalMet.completion_id == row.id)):
            work.session.delete(met)
        work.session.flush()
        work.session.delete(row)
        return self.learning


@dataclass(frozen=True, slots=True)
class MeetGoals:
    """Say which goals somebody met by something they learned. They decide, not we."""

    member: MemberId
    goals: tuple[UUID, ...]
    completion: UUID | None = None

    can_undo: ClassVar[bool] = True

    @property
    def details(self) -> Mapping[str, str | int]:
        """How many."""
        return {"count": len(self.goals)}

    def run(self, work: Work) -> int:
        """Add a row for each.

        Raises:
            Refused: "goal-not-here", "goal-met-already".
        """
        for number in self.goals:
            goal = work.session.get(MemberAbility, number)
            if goal is None or goal.member_id != self.member:
                raise Refused("goal-not-here")
            if work.session.scalar(select(GoalMet.id).where(GoalMet.ability_id == number)):
                raise Refused("goal-met-already")
            work.session.add(
                GoalMet(
                    member_id=self.member,
                    ability_id=number,
                    completion_id=self.completion,
                    met_on=day_of(work),
                )
            )
        return len(self.goals)


@dataclass(frozen=True, slots=True)
class MarkMilestone:
    """Note that a milestone was celebrated with somebody, or that they would rather not."""

    member: MemberId
    milestone: str
    wanted: bool = True

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> UUID:
        """Add or change the row."""
        mine = (MilestoneMarked.member_id == self.member,)
        found = work.session.scalars(
            select(MilestoneMarked).where(*mine, MilestoneMarked.milestone == self.milestone)
        ).first()
        row = found or MilestoneMarked(member_id=self.member, milestone=self.milestone)
        row.marked_on, row.wanted = day_of(work), self.wanted
        work.session.add(row)
        work.session.flush()
        return row.id


@dataclass(frozen=True, slots=True)
class KeepInvolvement:
    """Keep somebody's one page as they want it said. A changed word needs their yes again."""

    member: MemberId
    words: str
    agreed: bool = False

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> UUID:
        """Add or change the row.

        Raises:
            Refused: "involvement-needs-words".
        """
        words = self.words.strip()
        if not words:
            raise Refused("involvement-needs-words")
        found = work.session.scalars(
            select(Involvement).where(Involvement.member_id == self.member)
        ).first()
        row = found or Involvement(member_id=self.member)
        same = found is not None and found.words == words
        row.words, row.changed_on = words, day_of(work)
        row.agreed_on = day_of(work) if self.agreed else (row.agreed_on if same else None)
        work.session.add(row)
        work.session.flush()
        return row.id
