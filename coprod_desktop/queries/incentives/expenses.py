"""ASK: claims, and what was handed out beforehand."""

from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from coprod_desktop.domain.expenses import ClaimStep, days_over
from coprod_desktop.domain.money import total
from coprod_desktop.models import Claim, ClaimLine, Meeting, Member, Prepaid
from coprod_desktop.models.blobs import kept
from coprod_desktop.readmodels.incentives.expenses import ClaimLineRow, ClaimRow, PrepaidRow

_ORDER = (
    ClaimStep.SUBMITTED,
    ClaimStep.AGREED,
    ClaimStep.PART_PAID,
    ClaimStep.REFUSED,
    ClaimStep.PAID,
)


def claims(session: Session, today: date, *, limit: int = 300) -> list[ClaimRow]:
    """Claims, those waiting for us first, oldest first among them."""
    rows = session.execute(
        select(
            Claim.id, Claim.member_id, Member.name, Meeting.title, Claim.step,
            Claim.submitted_on, Claim.promised_on, Claim.agreed_by, Claim.second_by,
            Claim.refused_why,
        )
        .join(Member, Member.id == Claim.member_id)
        .outerjoin(Meeting, Meeting.id == Claim.meeting_id)
        .order_by(Claim.submitted_on.desc())
        .limit(limit)
    ).all()  # fmt: skip
    lines = _lines(session, [row.id for row in rows])
    found = [
        ClaimRow(
            row.id,
            row.member_id,
            row.name,
            row.title or "",
            row.step,
            row.submitted_on,
            row.promised_on,
            total(line.amount for line in lines.get(row.id, ())),
            tuple(lines.get(row.id, ())),
            row.agreed_by,
            row.second_by,
            row.refused_why,
            0
            if row.promised_on is None or row.step in {ClaimStep.PAID, ClaimStep.REFUSED}
            else days_over(row.promised_on, today),
        )
        for row in rows
    ]
    return sorted(found, key=lambda one: (_ORDER.index(one.step), one.submitted_on))


def _lines(session: Session, wanted: list[UUID]) -> dict[UUID, list[ClaimLineRow]]:
    found: dict[UUID, list[ClaimLineRow]] = {}
    for row in session.execute(
        select(
            ClaimLine.claim_id, ClaimLine.id, ClaimLine.spent, ClaimLine.day, ClaimLine.amount,
            ClaimLine.route, ClaimLine.tenths, ClaimLine.receipt, ClaimLine.why_no_receipt,
        )
        .where(ClaimLine.claim_id.in_(wanted))
        .order_by(ClaimLine.id)
    ):  # fmt: skip
        found.setdefault(row.claim_id, []).append(
            ClaimLineRow(
                row.id,
                row.spent,
                row.day,
                row.amount,
                row.route,
                row.tenths,
                row.receipt is not None,
                row.why_no_receipt,
            )
        )
    return found


def receipt(session: Session, line: UUID) -> bytes | None:
    """The picture of a receipt."""
    digest = session.scalar(select(ClaimLine.receipt).where(ClaimLine.id == line))
    return None if digest is None else kept(session, digest)


def beforehand(session: Session) -> list[PrepaidRow]:
    """Tickets and floats still out, oldest first."""
    rows = session.execute(
        select(Prepaid.id, Member.name, Prepaid.what, Prepaid.amount, Prepaid.given_on)
        .join(Member, Member.id == Prepaid.member_id)
        .where(Prepaid.closed_on.is_(None))
        .order_by(Prepaid.given_on)
    )
    return [PrepaidRow(*row) for row in rows]
