"""What several papers about incentives need: who writes, on which day, and the ledgers' lines."""

from datetime import date
from typing import Final
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from coprod_desktop.domain.dates import LONDON
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.incentives.steps import Step
from coprod_desktop.models import Incentive, JournalEntry, Meeting, Member, Offer
from coprod_desktop.queries import charity as charities
from coprod_desktop.readmodels.charity import CharityCard
from coprod_desktop.readmodels.papers.incentives import SlipLine

_NOBODY: Final = CharityCard(
    "—", "", "", "", "", "", "", "", 4, 1, "#0B5D66", is_example=False, logo=None, signature=None
)


def charity(session: Session) -> CharityCard:
    """Who writes. A file without a charity still prints, with a dash for its name."""
    return charities.card(session) or _NOBODY


def day(session: Session, on: date | None) -> date:
    """The day on a paper: the one asked for, else the day the file was last written."""
    if on is not None:
        return on
    last = session.scalar(select(func.max(JournalEntry.at)))
    return date(2026, 1, 1) if last is None else last.astimezone(LONDON).date()


def payee(session: Session, member: UUID) -> str:
    """The name somebody is paid under.

    Raises:
        Refused: "member-gone".
    """
    row = session.execute(
        select(Member.name, Member.payment_name).where(Member.id == member)
    ).first()
    if row is None:
        raise Refused("member-gone")
    return row.payment_name or row.name


def latest_meeting(session: Session, member: UUID) -> UUID | None:
    """The latest meeting at which something was offered to or written down for somebody."""
    found = session.scalar(
        select(Meeting.id)
        .join(Incentive, Incentive.meeting_id == Meeting.id)
        .where(Incentive.member_id == member)
        .order_by(Meeting.starts_at.desc())
        .limit(1)
    )
    return found or session.scalar(
        select(Meeting.id)
        .join(Offer, Offer.meeting_id == Meeting.id)
        .where(Offer.member_id == member)
        .order_by(Meeting.starts_at.desc())
        .limit(1)
    )


def lines(
    session: Session,
    member: UUID,
    *,
    meeting: UUID | None = None,
    first: date | None = None,
    last: date | None = None,
    paid_only: bool = True,
) -> tuple[SlipLine, ...]:
    """Ledger lines of one person, oldest first, with what was offered beside what was taken."""
    asked = (
        select(
            Incentive.worked_on, Incentive.paid_on, Meeting.title, Incentive.kind,
            Incentive.amount, Incentive.method, Offer.amount.label("offered"), Incentive.minutes,
            Incentive.step,
        )
        .outerjoin(Meeting, Meeting.id == Incentive.meeting_id)
        .outerjoin(
            Offer,
            (Offer.meeting_id == Incentive.meeting_id) & (Offer.member_id == Incentive.member_id),
        )
        .where(Incentive.member_id == member)
        .order_by(Incentive.worked_on, Incentive.id)
    )  # fmt: skip
    if meeting is not None:
        asked = asked.where(Incentive.meeting_id == meeting)
    if paid_only:
        asked = asked.where(Incentive.step == Step.PAID)
    if first is not None:
        asked = asked.where(Incentive.paid_on >= first)
    if last is not None:
        asked = asked.where(Incentive.paid_on <= last)
    return tuple(
        SlipLine(
            row.worked_on, row.paid_on, row.title or "", row.kind, row.amount, row.method,
            row.offered, row.minutes,
        )
        for row in session.execute(asked)
        if row.step is not Step.DECLINED
    )  # fmt: skip
