"""What settling a meeting works on: loaded once for everybody, however many they are."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from sqlalchemy import func, select

from coprod_desktop.domain.benefits.answers import check_answered
from coprod_desktop.domain.benefits.facts import Payment
from coprod_desktop.domain.benefits.findings import Outcome
from coprod_desktop.domain.benefits.looking import look_ahead
from coprod_desktop.domain.benefits.periods import tax_year
from coprod_desktop.domain.dates import LONDON
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.expenses import Spent
from coprod_desktop.domain.incentives.choices import DECLINING, Choice
from coprod_desktop.domain.incentives.pauses import PauseAnswer
from coprod_desktop.domain.incentives.steps import Step
from coprod_desktop.models import (
    AdviceOffer,
    Attendance,
    Claim,
    ClaimLine,
    Incentive,
    Meeting,
    Member,
    Offer,
    Pause,
    Settlement,
    Table,
    TookPart,
)
from coprod_desktop.store.paying import Ground, ground
from coprod_desktop.store.workspace import Work

MOST_PEOPLE: Final = 500


@dataclass(slots=True)
class Bench:
    """Everything settling needs to know, and what it is about to write."""

    meeting: Meeting
    day: date
    promised: date
    ground: Ground
    names: Mapping[UUID, tuple[str, str]]
    minutes: Mapping[UUID, int]
    offers: Mapping[UUID, Offer]
    pauses: Mapping[UUID, Pause]
    advised: frozenset[UUID]
    tenths: dict[UUID, int]
    settlement: UUID
    new: list[Table] = field(default_factory=list[Table])
    lines: list[tuple[Claim, list[ClaimLine], Incentive]] = field(
        default_factory=list[tuple[Claim, list[ClaimLine], Incentive]]
    )


def lay(work: Work, meeting_id: UUID, members: list[UUID], second: str) -> Bench:
    """The bench for one settling, with a fresh settlement on it.

    Raises:
        Refused: "nobody-to-settle", "too-many-people", "twice-in-list", "meeting-gone",
            "member-gone", "did-not-come", "settled-already".
    """
    if not members:
        raise Refused("nobody-to-settle")
    if len(members) > MOST_PEOPLE:
        raise Refused("too-many-people", most=MOST_PEOPLE)
    if len(set(members)) != len(members):
        raise Refused("twice-in-list")
    meeting = work.session.get(Meeting, meeting_id)
    if meeting is None:
        raise Refused("meeting-gone")
    _not_settled(work, meeting_id, members)
    settlement = Settlement(
        meeting_id=meeting_id, at=work.now, by=work.actor, second_by=second.strip()
    )
    work.session.add(settlement)
    work.session.flush()
    base = ground(work.session, members, meeting_id, work.now)
    day = meeting.starts_at.astimezone(LONDON).date()
    return Bench(
        meeting,
        day,
        day + timedelta(days=base.policy.promise_days),
        base,
        _names(work, members),
        _came(work, meeting, members),
        _offers(work, meeting_id),
        _pauses(work, meeting_id),
        _advised(work, members, settlement),
        _miles(work, members, day),
        settlement.id,
    )


def paused(bench: Bench, member: UUID, payment: Payment, choice: Choice, step: Step) -> Step:
    """The step, after the pause: nobody who is flagged is settled without a word with them.

    Raises:
        Refused: "talk-first", "get-advice-first", "cannot-pay-this-way".
    """
    chosen = choice if choice in DECLINING else Choice.ALL
    finding = look_ahead(replace(bench.ground.look(member, payment), choice=chosen))
    pause = bench.pauses.get(member)
    answer = None if pause is None else pause.answer
    check_answered(
        finding,
        None if pause is None else pause.outcome,
        answer,
        name=bench.names[member][0],
        advised=member in bench.advised,
    )
    if (finding.outcome < Outcome.TALK_FIRST and answer is None) or step is Step.DECLINED:
        return step
    if answer in {PauseAnswer.HELD, PauseAnswer.ASKING}:
        return Step.HELD
    return Step.DECLINED if answer is PauseAnswer.DECLINED else step


def _names(work: Work, members: list[UUID]) -> dict[UUID, tuple[str, str]]:
    rows = work.session.execute(
        select(Member.id, Member.name, Member.name_key).where(Member.id.in_(members))
    )
    found = {member: (name, key) for member, name, key in rows}
    if len(found) != len(members):
        raise Refused("member-gone")
    return found


def _came(work: Work, meeting: Meeting, members: list[UUID]) -> dict[UUID, int]:
    """Minutes each gave. Leaving early never makes a fee smaller."""
    rows = work.session.execute(
        select(Attendance.member_id, Attendance.minutes).where(
            Attendance.meeting_id == meeting.id,
            Attendance.member_id.in_(members),
            Attendance.how != TookPart.COULD_NOT,
        )
    )
    found = {member: max(minutes or 0, meeting.minutes) for member, minutes in rows}
    if len(found) != len(members):
        raise Refused("did-not-come")
    return found


def _not_settled(work: Work, meeting: UUID, members: list[UUID]) -> None:
    again = work.session.scalar(
        select(Member.name)
        .join(Incentive, Incentive.member_id == Member.id)
        .where(
            Incentive.meeting_id == meeting,
            Incentive.member_id.in_(members),
            Incentive.settlement_id.is_not(None),
        )
        .limit(1)
    )
    if again is not None:
        raise Refused("settled-already", name=again)


def _offers(work: Work, meeting: UUID) -> dict[UUID, Offer]:
    rows = work.session.scalars(select(Offer).where(Offer.meeting_id == meeting))
    return {row.member_id: row for row in rows}


def _pauses(work: Work, meeting: UUID) -> dict[UUID, Pause]:
    """The latest pause of each person."""
    rows = work.session.scalars(
        select(Pause).where(Pause.meeting_id == meeting).order_by(Pause.at, Pause.id)
    )
    return {row.member_id: row for row in rows}


def _miles(work: Work, members: list[UUID], day: date) -> dict[UUID, int]:
    """Tenths of a mile by car already repaid in the tax year."""
    year = tax_year(day)
    rows = work.session.execute(
        select(Claim.member_id, func.sum(ClaimLine.tenths))
        .join(ClaimLine, ClaimLine.claim_id == Claim.id)
        .where(
            Claim.member_id.in_(members),
            ClaimLine.spent == Spent.CAR,
            ClaimLine.day.between(year.first, year.last),
        )
        .group_by(Claim.member_id)
    )
    return {member: int(tenths or 0) for member, tenths in rows}


def _advised(work: Work, members: list[UUID], settlement: Settlement) -> frozenset[UUID]:
    """Those to whom advice was offered in the last 60 days."""
    since = settlement.at - timedelta(days=60)
    rows = work.session.scalars(
        select(AdviceOffer.member_id).where(
            AdviceOffer.member_id.in_(members), AdviceOffer.at >= since
        )
    )
    return frozenset(rows)
