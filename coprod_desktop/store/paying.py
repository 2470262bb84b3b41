"""What must be known before somebody is paid, gathered once for those who ask and those who do.

Benefit facts are read here and nowhere else, and only rows whose member consented exist at all.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Final
from uuid import UUID

from sqlalchemy import case, select
from sqlalchemy.orm import Session, aliased

from coprod_desktop.domain.benefits.facts import (
    Benefit,
    Ceilings,
    Facts,
    Field,
    Limits,
    Look,
    Payment,
)
from coprod_desktop.domain.benefits.service_user import field_of
from coprod_desktop.domain.dates import LONDON
from coprod_desktop.domain.incentives.policies import DEFAULT, Policy
from coprod_desktop.domain.incentives.steps import Step
from coprod_desktop.domain.rulebook.book import Rulebook
from coprod_desktop.models import (
    BenefitFacts,
    CeilingRow,
    Incentive,
    Meeting,
    Panel,
    Partner,
    PayLimit,
    PayPolicy,
)
from coprod_desktop.store.rulebook import in_force

_NO_CEILINGS: Final = Ceilings()
_NO_LIMITS: Final = Limits()


@dataclass(frozen=True, slots=True)
class Known:
    """What we may know about one person before paying them."""

    facts: Facts | None = None
    ceilings: Ceilings = _NO_CEILINGS
    limits: Limits = _NO_LIMITS
    entries: tuple[tuple[UUID, Payment | None, Payment], ...] = ()
    """Each earlier entry: its id, itself if paid, and itself as if it were paid today."""


@dataclass(frozen=True, slots=True)
class Ground:
    """Everything a look at several people stands on."""

    book: Rulebook
    today: date
    policy: Policy
    field: Field
    people: dict[UUID, Known]

    def look(self, member: UUID, payment: Payment, without: Iterable[UUID] = ()) -> Look:
        """A look at one payment for one person, leaving out the entries it stands for.

        What is settled but not yet paid counts as if it arrived on the same day: two meetings
        paid together is the accident to prevent.
        """
        known, skip = self.people.get(member, Known()), set(without)
        earlier = [
            paid or replace(unpaid, received=payment.received)
            for entry, paid, unpaid in known.entries
            if entry not in skip
        ]
        return Look(
            self.book,
            self.today,
            payment,
            tuple(earlier),
            known.facts,
            known.ceilings,
            known.limits,
            self.field,
            voucher_reply=bool(self.policy.voucher_reply.strip()),
        )


def policy(session: Session) -> Policy:
    """The charity's rules about paying, or the defaults."""
    row = session.execute(
        select(
            PayPolicy.promise_days,
            PayPolicy.two_people_above,
            PayPolicy.no_receipt_ceiling,
            PayPolicy.low_stock,
            PayPolicy.runs_paye,
            PayPolicy.voucher_reply,
        )
    ).first()
    return DEFAULT if row is None else Policy(*row)


def ground(
    session: Session, members: Collection[UUID], meeting: UUID | None, now: datetime
) -> Ground:
    """What a look at these people stands on, for one meeting."""
    book = in_force(session)
    return Ground(
        book,
        now.astimezone(LONDON).date(),
        policy(session),
        commissioner_field(session, meeting, book),
        _people(session, members),
    )


def commissioner_field(session: Session, meeting: UUID | None, book: Rulebook) -> Field:
    """Where the field of whoever asked for a meeting stands to the service-user rules."""
    if meeting is None:
        return Field.NOT_KNOWN
    said = session.scalar(
        select(case((Panel.field != "", Panel.field), else_=Partner.field))
        .select_from(Meeting)
        .join(Panel, Meeting.panel_id == Panel.id)
        .outerjoin(Partner, Panel.partner_id == Partner.id)
        .where(Meeting.id == meeting)
    )
    return Field.NOT_KNOWN if said is None else field_of(book, str(said))


# size: one statement, its columns in the order of the row
def _people(session: Session, members: Collection[UUID]) -> dict[UUID, Known]:
    wanted = list(members)
    facts = {
        row.member_id: _facts(row)
        for row in session.scalars(
            select(BenefitFacts).where(
                BenefitFacts.member_id.in_(wanted), BenefitFacts.rather_not_say.is_(False)
            )
        )
    }
    ceilings = {
        row.member_id: Ceilings(
            row.weekly,
            row.monthly,
            row.yearly,
            row.month_starts,
            row.week_starts,
            row.ask_every_time,
        )
        for row in session.scalars(select(CeilingRow).where(CeilingRow.member_id.in_(wanted)))
    }
    limits = {
        row.member_id: Limits(
            row.right_to_work,
            row.under_18,
            row.guardian_agreed,
            row.in_custody,
            row.prison_agreed,
        )
        for row in session.scalars(select(PayLimit).where(PayLimit.member_id.in_(wanted)))
    }
    entries = _entries(session, wanted)
    return {
        member: Known(
            facts.get(member),
            ceilings.get(member, Ceilings()),
            limits.get(member, Limits()),
            tuple(entries.get(member, ())),
        )
        for member in wanted
    }


def _facts(row: BenefitFacts) -> Facts:
    known = {str(one) for one in Benefit}
    named = [one for one in row.benefits.split(",") if one in known]
    return Facts(
        frozenset(Benefit(one) for one in named),
        row.allowance,
        row.claim_day,
        row.week_starts,
        row.household,
        row.permitted_work_form,
    )


def _entries(
    session: Session, members: list[UUID]
) -> dict[UUID, list[tuple[UUID, Payment | None, Payment]]]:
    first = aliased(Incentive)
    rows = session.execute(
        select(
            Incentive.id,
            Incentive.member_id,
            Incentive.kind,
            Incentive.amount,
            Incentive.paid_on,
            Incentive.worked_on,
            Incentive.minutes,
            Incentive.promised_on,
            first.paid_on,
        )
        .outerjoin(first, first.id == Incentive.corrects_id)
        .where(
            Incentive.member_id.in_(members),
            Incentive.step.in_([Step.PAID, Step.SETTLED]),  # held money goes nowhere yet
        )
    )
    found: dict[UUID, list[tuple[UUID, Payment | None, Payment]]] = {}
    for entry, member, kind, amount, paid, worked, minutes, promised, corrects in rows:
        waiting = Payment(
            kind,
            amount,
            paid or worked,
            worked,
            minutes,
            promised=promised,
            corrects=corrects,
        )
        done = waiting if paid is not None else None
        found.setdefault(member, []).append((entry, done, waiting))
    return found
