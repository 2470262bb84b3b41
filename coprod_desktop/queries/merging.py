"""What would follow if two records became one, and whether something stands in the way."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from coprod_desktop.domain.ids import MemberId
from coprod_desktop.domain.incentives.steps import Step
from coprod_desktop.models import (
    Attendance,
    Completion,
    Consent,
    Idea,
    Incentive,
    MemberNote,
    PanelRole,
    PaperMade,
)
from coprod_desktop.readmodels.members import Following


def following(session: Session, gone: MemberId) -> Following:
    """How much of somebody's goes along."""
    counts = (
        session.scalar(select(func.count()).select_from(table).where(table.member_id == gone)) or 0
        for table in (
            Attendance,
            Incentive,
            Idea,
            PaperMade,
            PanelRole,
            Consent,
            MemberNote,
            Completion,
        )
    )
    return Following(*counts)


def being_paid(session: Session, *members: MemberId) -> bool:
    """Whether one of them has something settled and not yet paid."""
    due = select(Incentive.id).where(
        Incentive.member_id.in_(members), Incentive.step == Step.SETTLED
    )
    return session.scalar(due.limit(1)) is not None
