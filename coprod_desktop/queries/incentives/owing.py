"""ASK: who is still owed what, and for how long."""

from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from coprod_desktop.domain.expenses import days_over
from coprod_desktop.domain.incentives.steps import Step
from coprod_desktop.domain.money import total
from coprod_desktop.models import Incentive, Meeting, Member, PayRun
from coprod_desktop.readmodels.incentives.settling import OwedRow, RunRow

_DUE = (Step.SETTLED, Step.HELD)


def owed(session: Session, today: date) -> list[OwedRow]:
    """Everything somebody is still owed, longest waiting first."""
    rows = session.execute(
        select(
            Incentive.id, Incentive.member_id, Member.name, Meeting.title, Incentive.kind,
            Incentive.amount, Incentive.method, Incentive.step, Incentive.worked_on,
            Incentive.promised_on, Incentive.meeting_id,
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
            row.meeting_id,
        )
        for row in rows
    ]


def pay_runs(session: Session, meeting: UUID) -> list[RunRow]:
    """The pay-runs of a meeting of which nothing has been put right yet, newest first."""
    put_right = select(Incentive.corrects_id).where(Incentive.corrects_id.is_not(None))
    rows = session.execute(
        select(
            PayRun.id, PayRun.method, PayRun.paid_on, Incentive.amount, Incentive.id.in_(put_right)
        )
        .join(Incentive, Incentive.pay_run_id == PayRun.id)
        .where(Incentive.meeting_id == meeting, Incentive.corrects_id.is_(None))
        .order_by(PayRun.at.desc(), PayRun.id)
    ).all()
    found: list[RunRow] = []
    for run in dict.fromkeys(row[0] for row in rows):
        mine = [row for row in rows if row[0] == run]
        if not any(row[4] for row in mine):
            amount = total(row[3] for row in mine)
            found.append(RunRow(run, mine[0][1], mine[0][2], len(mine), amount))
    return found
