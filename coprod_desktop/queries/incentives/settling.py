"""ASK: the meetings to settle, the grid, and who is still owed."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import and_, func, select
from sqlalchemy.orm import Session

from coprod_desktop.domain.benefits.facts import Payment
from coprod_desktop.domain.benefits.findings import Outcome
from coprod_desktop.domain.benefits.looking import look_ahead
from coprod_desktop.domain.dates import LONDON
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.expenses import Line, Spent, worked_out
from coprod_desktop.domain.incentives.choices import DECLINING, Choice, due
from coprod_desktop.domain.incentives.kinds import Kind, Method
from coprod_desktop.domain.incentives.pauses import PauseAnswer
from coprod_desktop.domain.incentives.rates import RateCard, fee_for
from coprod_desktop.domain.incentives.steps import Step
from coprod_desktop.domain.money import Money
from coprod_desktop.models import (
    Attendance,
    Claim,
    ClaimLine,
    Incentive,
    Meeting,
    Member,
    Offer,
    PanelRole,
    Pause,
    PayWish,
    TookPart,
)
from coprod_desktop.readmodels.incentives.settling import (
    Entry,
    GridRow,
    MeetingToSettle,
    SettleGrid,
)
from coprod_desktop.store.paying import Ground, ground
from coprod_desktop.store.rate_cards import card_for

_JOURNEYS = (
    Spent.PUBLIC_TRANSPORT, Spent.TAXI, Spent.CAR, Spent.MOTORBIKE, Spent.BICYCLE, Spent.PARKING
)  # fmt: skip
_DUE = (Step.SETTLED, Step.HELD)


def meetings_to_settle(
    session: Session, now: datetime, *, limit: int = 60
) -> list[MeetingToSettle]:
    """Meetings that have begun, those where somebody waits first, then newest first."""
    came = (
        select(Attendance.meeting_id, func.count().label("came"))
        .where(Attendance.how != TookPart.COULD_NOT)
        .group_by(Attendance.meeting_id)
        .subquery()
    )
    settled = (
        select(
            Incentive.meeting_id,
            func.count(func.distinct(Incentive.member_id)).label("settled"),
            func.count().filter(Incentive.step.in_(_DUE)).label("unpaid"),
        )
        .where(Incentive.settlement_id.is_not(None))
        .group_by(Incentive.meeting_id)
        .subquery()
    )
    rows = session.execute(
        select(
            Meeting.id, Meeting.title, Meeting.starts_at, came.c.came,
            func.coalesce(settled.c.settled, 0), func.coalesce(settled.c.unpaid, 0),
        )
        .join(came, came.c.meeting_id == Meeting.id)
        .outerjoin(settled, settled.c.meeting_id == Meeting.id)
        .where(Meeting.starts_at <= now)
        .order_by(Meeting.starts_at.desc())
        .limit(limit)
    )  # fmt: skip
    found = [
        MeetingToSettle(key, title, starts.astimezone(LONDON).date(), came, settled, unpaid)
        for key, title, starts, came, settled, unpaid in rows
    ]
    return sorted(found, key=lambda one: (not one.waits, -one.on.toordinal()))


@dataclass(frozen=True, slots=True)
class _Known:
    """What stands beside each person, loaded once."""

    ground: Ground
    card: RateCard | None
    roles: dict[UUID, str]
    wishes: dict[UUID, tuple[Choice, Method]]
    offers: dict[UUID, tuple[Money, Choice | None, Money | None, Method | None]]
    routes: dict[UUID, tuple[Line, ...]]
    entries: dict[UUID, list[Entry]]
    pauses: dict[UUID, PauseAnswer]


def grid(session: Session, meeting: UUID, now: datetime) -> SettleGrid:
    """Everybody who came, with what they are due by card, wish and last route.

    Raises:
        Refused: "meeting-gone".
    """
    row = session.execute(
        select(Meeting.title, Meeting.starts_at, Meeting.minutes, Meeting.panel_id).where(
            Meeting.id == meeting
        )
    ).first()
    if row is None:
        raise Refused("meeting-gone")
    day = row.starts_at.astimezone(LONDON).date()
    people = session.execute(
        select(Member.id, Member.name, Attendance.minutes)
        .join(Attendance, Attendance.member_id == Member.id)
        .where(Attendance.meeting_id == meeting, Attendance.how != TookPart.COULD_NOT)
        .order_by(Member.name_key)
    ).all()
    members = [one.id for one in people]
    card = card_for(session, row.panel_id, day)
    base = ground(session, members, meeting, now)
    known = _Known(
        base,
        card[1] if card else None,
        _roles(session, row.panel_id, day),
        _wishes(session, members),
        _offers(session, meeting),
        _routes(session, members, day),
        _entries(session, meeting),
        _pauses(session, meeting),
    )
    return SettleGrid(
        meeting,
        row.title,
        day,
        day + timedelta(days=base.policy.promise_days),
        card[0] if card else None,
        card[1].name if card else "",
        base.policy.two_people_above,
        tuple(
            _row(known, one.id, one.name, max(one.minutes or 0, row.minutes), day) for one in people
        ),
    )


def _row(known: _Known, member: UUID, name: str, minutes: int, day: date) -> GridRow:
    wish, method = known.wishes.get(member, (Choice.ALL, Method.CASH))
    offer = known.offers.get(member)
    fee = offer[0] if offer else _fee(known.card, minutes, day, known.roles.get(member, ""))
    choice = (offer[1] if offer else None) or wish
    less = offer[2] if offer else None
    if choice is Choice.LESS and less is None:
        choice = Choice.LATER  # less than what, nobody has said yet
    method = (offer[3] if offer else None) or method
    entries = tuple(known.entries.get(member, ()))
    wanted = not entries and asks_for_a_word(known.ground, member, fee, choice, less, minutes, day)
    return GridRow(
        member,
        name,
        minutes,
        fee,
        _amounts(known, known.routes.get(member, ())),
        choice,
        method,
        less,
        wanted or any(one.step is Step.HELD for one in entries),
        known.pauses.get(member),
        entries,
    )


def asks_for_a_word(
    base: Ground,
    member: UUID,
    fee: Money,
    choice: Choice,
    less: Money | None,
    minutes: int,
    day: date,
) -> bool:
    """Whether somebody should talk with the person before this payment."""
    settled = due(choice, fee, less)
    payment = Payment(
        settled.kind or Kind.FEE,
        settled.amount,
        base.today,
        day,
        minutes,
        promised=day + timedelta(days=base.policy.promise_days),
    )
    chosen = choice if choice in DECLINING else Choice.ALL
    looked = replace(base.look(member, payment), choice=chosen)
    return look_ahead(looked).outcome >= Outcome.TALK_FIRST


def _fee(card: RateCard | None, minutes: int, day: date, role: str) -> Money:
    if card is None:
        return Money(0)
    try:
        return fee_for(card, minutes, day, role=role)
    except Refused:
        return Money(0)


def _amounts(known: _Known, lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """The lines with mileage worked out, so that the grid can show a sum."""
    base, found = known.ground, list[Line]()
    for line in lines:
        try:
            amount = worked_out(
                replace(line, why_no_receipt="-"), base.book, base.today, Money.pounds(1000)
            )
        except Refused:
            continue
        found.append(replace(line, amount=amount))
    return tuple(found)


def _roles(session: Session, panel: UUID | None, day: date) -> dict[UUID, str]:
    rows = session.execute(
        select(PanelRole.member_id, PanelRole.role).where(
            PanelRole.panel_id == panel,
            PanelRole.from_day <= day,
            and_((PanelRole.to_day.is_(None)) | (PanelRole.to_day >= day)),
        )
    )
    return {member: role for member, role in rows if role}


def _wishes(session: Session, members: list[UUID]) -> dict[UUID, tuple[Choice, Method]]:
    rows = session.execute(
        select(PayWish.member_id, PayWish.choice, PayWish.method).where(
            PayWish.member_id.in_(members)
        )
    )
    return {member: (choice, method) for member, choice, method in rows}


def _offers(
    session: Session, meeting: UUID
) -> dict[UUID, tuple[Money, Choice | None, Money | None, Method | None]]:
    rows = session.execute(
        select(Offer.member_id, Offer.amount, Offer.choice, Offer.less, Offer.method).where(
            Offer.meeting_id == meeting
        )
    )
    return {member: (amount, choice, less, method) for member, amount, choice, less, method in rows}


def _routes(session: Session, members: list[UUID], day: date) -> dict[UUID, tuple[Line, ...]]:
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


def _entries(session: Session, meeting: UUID) -> dict[UUID, list[Entry]]:
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
            Entry(row.id, row.kind, row.amount, row.step, row.method)
        )
    return found


def _pauses(session: Session, meeting: UUID) -> dict[UUID, PauseAnswer]:
    rows = session.execute(
        select(Pause.member_id, Pause.answer)
        .where(Pause.meeting_id == meeting)
        .order_by(Pause.at, Pause.id)
    )
    return dict((member, answer) for member, answer in rows)  # noqa: C402 - typed pairs
