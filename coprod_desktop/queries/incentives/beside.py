"""What stands beside each person in the grid, loaded once for everybody."""

from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from coprod_desktop.domain.expenses import Line, Spent
from coprod_desktop.domain.incentives.choices import Choice
from coprod_desktop.domain.incentives.kinds import Method
from coprod_desktop.domain.incentives.pauses import PauseAnswer
from coprod_desktop.domain.money import Money
from coprod_desktop.models import (
    Attendance,
    Claim,
    ClaimLine,
    Incentive,
    Member,
    Offer,
    PanelRole,
    Pause,
    PayWish,
    TookPart,
)
from coprod_desktop.readmodels.incentives.settling import Entry

_JOURNEYS = (
    Spent.PUBLIC_TRANSPORT, Spent.TAXI, Spent.CAR, Spent.MOTORBIKE, Spent.BICYCLE, Spent.PARKING
)  # fmt: skip


def came(session: Session, meeting: UUID) -> list[tuple[UUID, str, int | None]]:
    """Everybody who took part, by name, with the time they gave."""
    rows = session.execute(
        select(Member.id, Member.name, Attendance.minutes)
        .join(Attendance, Attendance.member_id == Member.id)
        .where(Attendance.meeting_id == meeting, Attendance.how != TookPart.COULD_NOT)
        .order_by(Member.name_key)
    )
    return [(key, name, minutes) for key, name, minutes in rows]


def panel(session: Session, panel: UUID | None, day: date) -> list[tuple[UUID, str, int | None]]:
    """Everybody on the panel on a day."""
    rows = session.execute(
        select(Member.id, Member.name)
        .join(PanelRole, PanelRole.member_id == Member.id)
        .where(
            PanelRole.panel_id == panel,
            Member.name != "",
            PanelRole.from_day <= day,
            (PanelRole.to_day.is_(None)) | (PanelRole.to_day >= day),
        )
        .distinct()
        .order_by(Member.name_key)
    )
    return [(key, name, None) for key, name in rows]


def roles(session: Session, panel: UUID | None, day: date) -> dict[UUID, str]:
    """Each person's role on a panel on a day."""
    rows = session.execute(
        select(PanelRole.member_id, PanelRole.role).where(
            PanelRole.panel_id == panel,
            PanelRole.from_day <= day,
            (PanelRole.to_day.is_(None)) | (PanelRole.to_day >= day),
        )
    )
    return {member: role for member, role in rows if role}


def wishes(session: Session, members: list[UUID]) -> dict[UUID, tuple[Choice, Method]]:
    """How each person likes to be thanked."""
    rows = session.execute(
        select(PayWish.member_id, PayWish.choice, PayWish.method).where(
            PayWish.member_id.in_(members)
        )
    )
    return {member: (choice, method) for member, choice, method in rows}


def offers(
    session: Session, meeting: UUID
) -> dict[UUID, tuple[Money, Choice | None, Money | None, Method | None]]:
    """What was offered for a meeting, and what was chosen."""
    rows = session.execute(
        select(Offer.member_id, Offer.amount, Offer.choice, Offer.less, Offer.method).where(
            Offer.meeting_id == meeting
        )
    )
    return {member: (amount, choice, less, method) for member, amount, choice, less, method in rows}


def routes(session: Session, members: list[UUID], day: date) -> dict[UUID, tuple[Line, ...]]:
    """Each person's last journey, as if made on this day."""
    rows = session.execute(
        select(
            Claim.member_id, Claim.id, ClaimLine.spent, ClaimLine.amount, ClaimLine.route,
            ClaimLine.tenths, ClaimLine.passengers,
        )
        .join(ClaimLine, ClaimLine.claim_id == Claim.id)
        .where(Claim.member_id.in_(members), ClaimLine.spent.in_(_JOURNEYS))
        .order_by(Claim.submitted_on, Claim.id, ClaimLine.id)
    )  # fmt: skip
    latest: dict[UUID, UUID] = {}
    found: dict[UUID, list[Line]] = {}
    for member, claim, spent, amount, route, tenths, passengers in rows:
        if latest.get(member) != claim:
            latest[member], found[member] = claim, []
        found[member].append(Line(spent, amount, day, route, tenths, passengers))
    for member, fare, route, mode in session.execute(
        select(Member.id, Member.last_fare, Member.travel_route, Member.travel_mode).where(
            Member.id.in_(members), Member.last_fare > Money(0)
        )
    ):
        spent = Spent.TAXI if "taxi" in mode.casefold() else Spent.PUBLIC_TRANSPORT
        found.setdefault(member, [Line(spent, fare or Money(0), day, route)])
    return {member: tuple(lines) for member, lines in found.items()}


def entries(session: Session, meeting: UUID) -> dict[UUID, list[Entry]]:
    """What is written down for a meeting, person by person."""
    right = set(
        session.scalars(
            select(Incentive.corrects_id).where(
                Incentive.meeting_id == meeting, Incentive.corrects_id.is_not(None)
            )
        )
    )
    found: dict[UUID, list[Entry]] = {}
    for row in session.execute(
        select(
            Incentive.id, Incentive.member_id, Incentive.kind, Incentive.amount, Incentive.step,
            Incentive.method,
        )
        .where(Incentive.meeting_id == meeting, Incentive.settlement_id.is_not(None))
        .order_by(Incentive.id)
    ):  # fmt: skip
        found.setdefault(row.member_id, []).append(
            Entry(row.id, row.kind, row.amount, row.step, row.method, row.id in right)
        )
    return found


def pauses(session: Session, meeting: UUID) -> dict[UUID, PauseAnswer]:
    """The latest answer at a pause, person by person."""
    rows = session.execute(
        select(Pause.member_id, Pause.answer)
        .where(Pause.meeting_id == meeting)
        .order_by(Pause.at, Pause.id)
    )
    return dict((member, answer) for member, answer in rows)  # noqa: C402 - typed pairs
