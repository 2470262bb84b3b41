"""ASK: everything the side panel says about one person before they are paid."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from coprod_desktop.domain.benefits.facts import Benefit, Ceilings, Facts, Limits, Payment
from coprod_desktop.domain.benefits.findings import Reason
from coprod_desktop.domain.benefits.looking import look_ahead
from coprod_desktop.domain.benefits.periods import (
    assessment_candidates,
    possible_weeks,
    tax_year,
)
from coprod_desktop.domain.dates import LONDON
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.incentives.choices import DECLINING, Choice, due
from coprod_desktop.domain.incentives.kinds import Kind
from coprod_desktop.domain.incentives.pauses import AdviceAnswer, PauseAnswer
from coprod_desktop.domain.incentives.steps import Step
from coprod_desktop.domain.money import Money
from coprod_desktop.models import (
    AdviceOffer,
    AdvicePlace,
    BenefitFacts,
    Incentive,
    Meeting,
    Member,
    Pause,
)
from coprod_desktop.queries.incentives.cards import cards_of
from coprod_desktop.readmodels.incentives.rules import RuleCard
from coprod_desktop.readmodels.incentives.settling import (
    AdvicePlaceRow,
    HeldFacts,
    PauseView,
    Total,
)
from coprod_desktop.store.paying import Ground, ground


# size: one statement, its columns in the order of the row
def pause(
    session: Session,
    meeting: UUID,
    member: UUID,
    now: datetime,
    *,
    fee: Money,
    choice: Choice,
    less: Money | None = None,
) -> PauseView:
    """What to look at before paying one person, with the rule cards behind each reason.

    Raises:
        Refused: "meeting-gone", "member-gone".
    """
    row = session.execute(
        select(Meeting.starts_at, Meeting.minutes).where(Meeting.id == meeting)
    ).first()
    name = session.scalar(select(Member.name).where(Member.id == member))
    if row is None:
        raise Refused("meeting-gone")
    if name is None:
        raise Refused("member-gone")
    base = ground(session, [member], meeting, now)
    day = row.starts_at.astimezone(LONDON).date()
    settled = due(choice, fee, less)
    payment = Payment(
        settled.kind or Kind.FEE,
        settled.amount,
        base.today,
        day,
        row.minutes,
        promised=day + timedelta(days=base.policy.promise_days),
    )
    held = list(
        session.scalars(
            select(Incentive.id).where(
                Incentive.meeting_id == meeting,
                Incentive.member_id == member,
                Incentive.step.in_([Step.SETTLED, Step.HELD]),
                Incentive.kind != Kind.EXPENSE_REPAID,
            )
        )
    )
    looked = base.look(member, payment, held)
    looked = replace(looked, choice=choice if choice in DECLINING else Choice.ALL)
    finding = look_ahead(looked)
    answered, note = _answered(session, meeting, member)
    return PauseView(
        member,
        name,
        settled.amount,
        finding,
        _totals(base, member, payment, held),
        _cards(session, base, finding.reasons),
        tuple(
            (one.who, one.says, one.origin.source)
            for subject in dict.fromkeys(rule for one in finding.reasons for rule in one.rules)
            for one in base.book.positions_on(subject)
        ),
        places(session),
        _advice(session, member),
        answered,
        note,
    )


def _totals(base: Ground, member: UUID, payment: Payment, held: list[UUID]) -> tuple[Total, ...]:
    """What we paid in the person's own week, month and tax year, this payment among it."""
    known, looked = base.people[member], base.look(member, payment, held)
    facts, ceilings = known.facts or Facts(), known.ceilings
    starts = facts.week_starts if facts.week_starts is not None else ceilings.week_starts
    weeks = possible_weeks(starts, payment.received)
    months = assessment_candidates(facts.claim_day or ceilings.month_starts, payment.received)
    week, month = max(weeks, key=looked.total), max(months, key=looked.total)
    year = tax_year(payment.received)
    return (
        Total("week", week, looked.total(week)),
        Total("period", month, looked.total(month)),
        Total("year", year, looked.total(year)),
    )


def _cards(session: Session, base: Ground, reasons: tuple[Reason, ...]) -> tuple[RuleCard, ...]:
    names = list(dict.fromkeys(rule for one in reasons for rule in one.rules))
    return cards_of(session, base.book, base.today, names)


def places(session: Session) -> tuple[AdvicePlaceRow, ...]:
    """Where independent advice is given."""
    rows = session.execute(
        select(
            AdvicePlace.id,
            AdvicePlace.name,
            AdvicePlace.phone,
            AdvicePlace.website,
            AdvicePlace.note,
        ).order_by(AdvicePlace.name)
    )
    return tuple(AdvicePlaceRow(*row) for row in rows)


def _advice(session: Session, member: UUID) -> tuple[tuple[date, AdviceAnswer], ...]:
    rows = session.execute(
        select(AdviceOffer.at, AdviceOffer.answer)
        .where(AdviceOffer.member_id == member)
        .order_by(AdviceOffer.at.desc())
    )
    return tuple((at.astimezone(LONDON).date(), answer) for at, answer in rows)


def _answered(session: Session, meeting: UUID, member: UUID) -> tuple[PauseAnswer | None, str]:
    row = session.execute(
        select(Pause.answer, Pause.note)
        .where(Pause.meeting_id == meeting, Pause.member_id == member)
        .order_by(Pause.at.desc(), Pause.id.desc())
    ).first()
    return (None, "") if row is None else (row.answer, row.note)


def held_facts(session: Session, member: UUID) -> HeldFacts | None:
    """What a member let us hold about benefits. Asked only when somebody presses to see it."""
    row = session.execute(
        select(
            BenefitFacts.benefits, BenefitFacts.allowance, BenefitFacts.claim_day,
            BenefitFacts.week_starts, BenefitFacts.household, BenefitFacts.permitted_work_form,
            BenefitFacts.consent_on, BenefitFacts.consent_told_to, BenefitFacts.rather_not_say,
        ).where(BenefitFacts.member_id == member)
    ).first()  # fmt: skip
    if row is None:
        return None
    named = frozenset(Benefit(one) for one in row.benefits.split(",") if one)
    facts = Facts(
        named, row.allowance, row.claim_day, row.week_starts, row.household,
        row.permitted_work_form,
    )  # fmt: skip
    return HeldFacts(facts, row.consent_on, row.consent_told_to, row.rather_not_say)


def wishes(session: Session, member: UUID, now: datetime) -> tuple[Ceilings, Limits]:
    """What a member asked of us, and what may forbid a payment."""
    known = ground(session, [member], None, now).people[member]
    return known.ceilings, known.limits
