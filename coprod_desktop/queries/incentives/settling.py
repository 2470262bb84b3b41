"""ASK: the meetings to settle, the grid, and who is still owed."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from coprod_desktop.domain.benefits.facts import Payment
from coprod_desktop.domain.benefits.findings import Outcome
from coprod_desktop.domain.benefits.looking import look_ahead
from coprod_desktop.domain.dates import LONDON
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.expenses import Line, worked_out
from coprod_desktop.domain.incentives.choices import DECLINING, Choice, due
from coprod_desktop.domain.incentives.kinds import Kind, Method
from coprod_desktop.domain.incentives.pauses import PauseAnswer
from coprod_desktop.domain.incentives.rates import RateCard, fee_for
from coprod_desktop.domain.incentives.steps import Step
from coprod_desktop.domain.money import Money
from coprod_desktop.models import (
    Attendance,
    Incentive,
    Meeting,
    Offer,
    TookPart,
)
from coprod_desktop.queries.incentives import beside
from coprod_desktop.readmodels.incentives.settling import (
    Entry,
    GridRow,
    MeetingToSettle,
    SettleGrid,
)
from coprod_desktop.store.paying import Ground, ground
from coprod_desktop.store.rate_cards import card_for

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
    return sorted(
        [*found, *_to_come(session, now)],
        key=lambda one: (not one.waits, not one.to_come, -one.on.toordinal()),
    )


def _to_come(session: Session, now: datetime) -> list[MeetingToSettle]:
    """The next meetings of a panel, for which offers can be made."""
    rows = session.execute(
        select(Meeting.id, Meeting.title, Meeting.starts_at, func.count(Offer.id))
        .outerjoin(Offer, Offer.meeting_id == Meeting.id)
        .where(
            Meeting.starts_at > now,
            Meeting.panel_id.is_not(None),
            Meeting.cancelled_at.is_(None),
        )
        .group_by(Meeting.id)
        .order_by(Meeting.starts_at)
        .limit(3)
    )
    return [
        MeetingToSettle(key, title, starts.astimezone(LONDON).date(), 0, offers, 0, to_come=True)
        for key, title, starts, offers in rows
    ]


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
    to_come = row.starts_at > now
    people = beside.panel(session, row.panel_id, day) if to_come else beside.came(session, meeting)
    members = [key for key, _, _ in people]
    card = card_for(session, row.panel_id, day)
    base = ground(session, members, meeting, now)
    known = _Known(
        base,
        card[1] if card else None,
        beside.roles(session, row.panel_id, day),
        beside.wishes(session, members),
        beside.offers(session, meeting),
        beside.routes(session, members, day),
        beside.entries(session, meeting),
        beside.pauses(session, meeting),
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
            _row(known, key, name, max(minutes or 0, row.minutes), day)
            for key, name, minutes in people
        ),
        to_come,
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
        offer is not None,
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
