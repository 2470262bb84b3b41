"""ASK: who is still owed what, and for how long."""

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from coprod_desktop.domain.expenses import days_over
from coprod_desktop.domain.incentives.steps import Step
from coprod_desktop.models import Incentive, Meeting, Member
from coprod_desktop.readmodels.incentives.settling import OwedRow

_DUE = (Step.SETTLED, Step.HELD)


def owed(session: Session, today: date) -> list[OwedRow]:
    """Everything somebody is still owed, longest waiting first."""
    rows = session.execute(
        select(
            Incentive.id, Incentive.member_id, Member.name, Meeting.title, Incentive.kind,
            Incentive.amount, Incentive.method, Incentive.step, Incentive.worked_on,
            Incentive.promised_on,
        )
        .join(Member, Member.id == Incentive.member_id)
        .outerjoin(Meeting, Meeting.id == Incentive.meeting_id)
        .where(Incentive.step.in_(_DUE))
        .order_by(Incentive.worked_on, Member.name_key)
    )  # fmt: skip
    return [
        OwedRow(
            row.id,
            row.member_id,
            row.name,
            row.title or "",
            row.kind,
            row.amount,
            row.method,
            row.step,
            row.worked_on,
            row.promised_on,
            (today - row.worked_on).days,
            0 if row.promised_on is None else days_over(row.promised_on, today),
        )
        for row in rows
    ]
