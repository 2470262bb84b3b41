"""What people learned, what runs out, what is worth celebrating, and one person's whole record."""

from collections import defaultdict
from datetime import date, datetime, time
from typing import Final
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from coprod_desktop.domain.dates import LONDON
from coprod_desktop.domain.feedback.anniversaries import years_with_us
from coprod_desktop.domain.feedback.steps import Step
from coprod_desktop.domain.people import Ability, Status
from coprod_desktop.domain.training.courses import Reason, Renewal, reached, renewal
from coprod_desktop.domain.training.goals import may_meet
from coprod_desktop.models import (
    Attendance,
    Completion,
    Course,
    CourseSession,
    GoalMet,
    Idea,
    IdeaStep,
    Involvement,
    IssuedCertificate,
    Meeting,
    Member,
    MemberAbility,
    MilestoneMarked,
    PanelRole,
    SessionAttendance,
    TookPart,
)
from coprod_desktop.readmodels.training.learning import (
    GoalRow,
    Learner,
    LearningRow,
    MilestoneRow,
    RenewalRow,
    Role,
)

_CAME: Final = (TookPart.CAME, TookPart.PART, TookPart.ANOTHER_WAY)


def renewals(session: Session, today: date) -> list[RenewalRow]:
    """What runs out soon or has run out, unless it was learned again since."""
    rows = session.execute(
        select(
            Completion.id,
            Completion.member_id,
            Member.name,
            Completion.title,
            Completion.finished_on,
            Completion.expires_on,
            Completion.course_id,
        )
        .join(Member, Member.id == Completion.member_id)
        .where(Completion.expires_on.is_not(None))
        .where(Member.status.in_((Status.ACTIVE, Status.RESTING)), Member.name != "")
        .order_by(Completion.expires_on, Member.name_key)
    ).all()
    latest: dict[tuple[UUID, object], date] = {}
    for row in rows:
        key = (row.member_id, row.course_id or row.title)
        latest[key] = max(latest.get(key, row.finished_on), row.finished_on)
    found: list[RenewalRow] = []
    for row in rows:
        stands = renewal(row.expires_on, today)
        newest = latest[(row.member_id, row.course_id or row.title)] == row.finished_on
        if newest and row.expires_on is not None and stands in (Renewal.SOON, Renewal.EXPIRED):
            found.append(
                RenewalRow(
                    row.id, row.member_id, row.name, row.title, row.finished_on, row.expires_on,
                    stands,
                )
            )  # fmt: skip
    return found


def milestones(session: Session, today: date) -> list[MilestoneRow]:
    """What people have reached and nobody has marked yet."""
    counts, marked = _counts(session, today), defaultdict[UUID, set[str]](set)
    for member, key in session.execute(
        select(MilestoneMarked.member_id, MilestoneMarked.milestone)
    ):
        marked[member].add(key)
    people = session.execute(
        select(Member.id, Member.name, Member.joined_on)
        .where(Member.status.in_((Status.ACTIVE, Status.RESTING)), Member.name != "")
        .order_by(Member.name_key)
    )
    found: list[MilestoneRow] = []
    for member, name, joined in people:
        mine = dict(counts.get(member, {}))
        mine[Reason.YEARS] = 0 if joined is None else years_with_us(joined, today)
        found += [MilestoneRow(member, name, one) for one in reached(mine, marked[member])]
    return found


def _counts(session: Session, today: date) -> dict[UUID, dict[Reason, int]]:
    until, found = datetime.combine(today, time.max, LONDON), dict[UUID, dict[Reason, int]]()
    given = session.execute(
        select(
            Attendance.member_id,
            func.count(Meeting.id.distinct()),
            func.sum(func.coalesce(Attendance.minutes, Meeting.minutes)),
        )
        .join(Meeting, Meeting.id == Attendance.meeting_id)
        .where(Attendance.how.in_(_CAME), Meeting.starts_at <= until)
        .group_by(Attendance.member_id)
    )
    for member, meetings, minutes in given:
        found[member] = {Reason.MEETINGS: meetings, Reason.HOURS: int(minutes or 0) // 60}
    learned = session.execute(
        select(Completion.member_id, func.count(Completion.id)).group_by(Completion.member_id)
    )
    for member, many in learned:
        found.setdefault(member, {})[Reason.COURSES] = many
    return found


def learned_by(session: Session, member: UUID, today: date) -> list[LearningRow]:
    """Everything somebody learned, the latest first."""
    numbers = _numbers(session, member)
    rows = session.execute(
        select(
            Completion.id,
            Completion.title,
            Completion.learned,
            Completion.provider,
            Completion.finished_on,
            Completion.expires_on,
            Completion.minutes,
            Completion.evidence_name,
            Completion.evidence,
            Completion.seen_by,
            Completion.note,
            Course.teaches,
        )
        .outerjoin(Course, Course.id == Completion.course_id)
        .where(Completion.member_id == member)
        .order_by(Completion.finished_on.desc(), Completion.id.desc())
    )
    return [
        LearningRow(
            row.id,
            row.title,
            row.learned,
            row.provider,
            row.finished_on,
            row.expires_on,
            renewal(row.expires_on, today),
            row.minutes,
            row.evidence_name,
            row.evidence,
            row.seen_by,
            row.note,
            numbers.get(row.id, ""),
            tuple(line for line in (row.teaches or "").split("\n") if line),
        )
        for row in rows
    ]


def _numbers(session: Session, member: UUID) -> dict[UUID | None, str]:
    """The number of the certificate for each thing somebody learned."""
    rows = session.execute(
        select(IssuedCertificate.completion_id, IssuedCertificate.written).where(
            IssuedCertificate.member_id == member, IssuedCertificate.voided_on.is_(None)
        )
    )
    return {completion: number for completion, number in rows}  # noqa: C416 - typed pairs


def learner(session: Session, member: UUID, today: date) -> Learner:
    """One person's whole record: what they gave, the parts they took, what they learned."""
    name, joined = session.execute(
        select(Member.name, Member.joined_on).where(Member.id == member)
    ).one_or_none() or ("", None)
    until = datetime.combine(today, time.max, LONDON)
    meetings, minutes = session.execute(
        select(
            func.count(Meeting.id.distinct()),
            func.coalesce(func.sum(func.coalesce(Attendance.minutes, Meeting.minutes)), 0),
        )
        .join(Attendance, Attendance.meeting_id == Meeting.id)
        .where(Attendance.member_id == member, Attendance.how.in_(_CAME))
        .where(Meeting.starts_at <= until)
    ).one()
    learned = learned_by(session, member, today)
    page = session.execute(
        select(Involvement.words, Involvement.agreed_on).where(Involvement.member_id == member)
    ).one_or_none()
    return Learner(
        member_id=member,
        name=name,
        joined_on=joined,
        meetings=meetings,
        minutes=int(minutes) + _alone(session, member),
        roles=_roles(session, member),
        learned=tuple(learned),
        goals=tuple(_goals(session, member, learned)),
        ideas_done=_ideas_done(session, member),
        own_words="" if page is None else page.words,
        agreed_on=None if page is None else page.agreed_on,
    )


def _alone(session: Session, member: UUID) -> int:
    """Minutes in sessions that are not also meetings, so that nothing counts twice."""
    query = (
        select(func.coalesce(func.sum(CourseSession.minutes), 0))
        .join(SessionAttendance, SessionAttendance.session_id == CourseSession.id)
        .where(SessionAttendance.member_id == member, CourseSession.meeting_id.is_(None))
    )
    return int(session.scalar(query) or 0)


def _roles(session: Session, member: UUID) -> tuple[Role, ...]:
    rows = session.execute(
        select(PanelRole.role, func.min(PanelRole.from_day), PanelRole.to_day)
        .where(PanelRole.member_id == member)
        .group_by(PanelRole.role, PanelRole.to_day)
        .order_by(func.min(PanelRole.from_day))
    )
    return tuple(Role(*row) for row in rows)


def _goals(session: Session, member: UUID, learned: list[LearningRow]) -> list[GoalRow]:
    taught = [line for one in learned for line in (one.title, *one.taught)]
    met = {  # noqa: C416 - typed pairs
        key: value
        for key, value in session.execute(
            select(GoalMet.ability_id, GoalMet.met_on).where(GoalMet.member_id == member)
        )
    }
    rows = session.execute(
        select(MemberAbility.id, MemberAbility.kind, MemberAbility.words)
        .where(MemberAbility.member_id == member)
        .order_by(MemberAbility.kind, MemberAbility.id)
    )
    return [
        GoalRow(
            number, kind, words, met.get(number),
            kind is Ability.GOAL and number not in met and may_meet(words, taught),
        )
        for number, kind, words in rows
    ]  # fmt: skip


def _ideas_done(session: Session, member: UUID) -> int:
    query = (
        select(func.count(Idea.id.distinct()))
        .join(IdeaStep, IdeaStep.idea_id == Idea.id)
        .where(Idea.member_id == member, IdeaStep.step == Step.DONE)
    )
    return session.scalar(query) or 0
