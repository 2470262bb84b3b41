"""What meetings must know about people, and who is on a meeting's list."""

from collections.abc import Collection
from datetime import date
from typing import Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from coprod_desktop.domain.access.facts import Help
from coprod_desktop.domain.availability import Away, Hours
from coprod_desktop.domain.formats import Format
from coprod_desktop.domain.meetings.kinds import CallOutcome
from coprod_desktop.domain.people import Need, Route, Status
from coprod_desktop.models import (
    AccessNeed,
    Attendance,
    Availability,
    Call,
    ContactRoute,
    Invitation,
    KeepApart,
    Member,
    TakingPart,
)
from coprod_desktop.readmodels.meetings.people import InvitedRow, PersonFacts, Reach

FROM_NEEDS: Final = {Need.HEARING: Help.LOOP, Need.QUIET: Help.QUIET_ROOM}
"""Needs that a meeting's check reads from the person's own record."""
FAR: Final = date(9999, 12, 31)
ASKED: Final = "meetings.invited"


def facts(session: Session, members: Collection[UUID]) -> dict[UUID, PersonFacts]:
    """What meetings must know about some people, by their id."""
    rows = session.scalars(select(Member).where(Member.id.in_(members))).all()
    wishes = {
        row.member_id: row
        for row in session.scalars(select(TakingPart).where(TakingPart.member_id.in_(members)))
    }
    needs, hours = _needs(session, members), _hours(session, members)
    routes = _routes(session, members)
    return {
        row.id: _facts(
            row,
            wishes.get(row.id),
            needs.get(row.id, []),
            tuple(hours.get(row.id, ())),
            _reach(routes.get(row.id, []), wishes.get(row.id)),
        )
        for row in rows
    }


def _facts(
    row: Member,
    wish: TakingPart | None,
    needs: list[AccessNeed],
    hours: tuple[Hours, ...],
    reach: Reach,
) -> PersonFacts:
    food = ". ".join(part for part in (row.food, row.allergies) if part)
    asked = row.format is not Format.STANDARD or (wish is not None and wish.asked_format_on)
    return PersonFacts(
        id=row.id,
        name=row.name,
        reach=reach,
        made_as=row.format.value if asked else "",
        paper_colour=row.paper_colour.value,
        helps=_helps(row, wish, needs),
        help_notes=tuple(need.words for need in needs if need.flagged),
        food=food,
        hours=hours,
        away=_away(row, wish),
        keeps=frozenset(wish.keeps.split("\n")) - {""} if wish else frozenset(),
        school_run=wish.school_run if wish else False,
        pay_days=frozenset(int(day) for day in wish.clear_days.split()) if wish else frozenset(),
        longest=wish.longest if wish else None,
        not_called_on=wish.not_called_on if wish else False,
        pronouns=row.pronouns,
    )


def _helps(row: Member, wish: TakingPart | None, needs: list[AccessNeed]) -> frozenset[Help]:
    found = {FROM_NEEDS[need.kind] for need in needs if need.kind in FROM_NEEDS}
    if row.interpreter:
        found.add(Help.INTERPRETER)
    if "bus" in row.travel_mode.casefold():
        found.add(Help.BUS)
    if wish is not None:
        found |= {Help(key) for key in wish.helps.split("\n") if key}
    return frozenset(found)


def _away(row: Member, wish: TakingPart | None) -> tuple[Away, ...]:
    found: list[Away] = []
    if row.status is Status.RESTING:
        found.append(Away(date.min, row.resting_until or FAR))
    if wish is not None and wish.away_from is not None:
        found.append(Away(wish.away_from, wish.away_to or FAR))
    return tuple(found)


def _needs(session: Session, members: Collection[UUID]) -> dict[UUID, list[AccessNeed]]:
    found: dict[UUID, list[AccessNeed]] = {}
    for row in session.scalars(select(AccessNeed).where(AccessNeed.member_id.in_(members))):
        found.setdefault(row.member_id, []).append(row)
    return found


def _hours(session: Session, members: Collection[UUID]) -> dict[UUID, list[Hours]]:
    found: dict[UUID, list[Hours]] = {}
    for row in session.scalars(select(Availability).where(Availability.member_id.in_(members))):
        hours = Hours(row.weekday, row.from_minute, row.to_minute)
        found.setdefault(row.member_id, []).append(hours)
    return found


def _routes(session: Session, members: Collection[UUID]) -> dict[UUID, list[ContactRoute]]:
    found: dict[UUID, list[ContactRoute]] = {}
    rows = session.scalars(
        select(ContactRoute)
        .where(ContactRoute.member_id.in_(members))
        .order_by(ContactRoute.preferred.desc(), ContactRoute.id)
    )
    for row in rows:
        found.setdefault(row.member_id, []).append(row)
    return found


def _reach(routes: list[ContactRoute], wish: TakingPart | None) -> Reach:
    """How to reach somebody: only ways that are safe, the one they like best first."""
    safe = [route for route in routes if route.safe]
    best = safe[0] if safe else None

    def first(*kinds: Route) -> str:
        return next((route.value for route in safe if route.kind in kinds), "")

    return Reach(
        how=best.kind.value if best else "",
        phone=first(Route.PHONE, Route.TEXT),
        email=first(Route.EMAIL),
        address=first(Route.POST),
        first_say="\n".join(
            part for route in routes for part in (route.how_not, route.say) if part
        ),
        message_safe=wish.message_safe if wish else None,
        best_time=wish.best_time if wish else "",
        post_safe=any(route.kind is Route.POST for route in safe),
    )


def invited(session: Session, meeting_id: UUID) -> tuple[InvitedRow, ...]:
    """Everybody on a meeting's list, in the order of the sign-in sheet.

    Several answers about one meeting need it in the same reading, so it is asked once.
    """
    asked: dict[UUID, tuple[InvitedRow, ...]] = session.info.setdefault(ASKED, {})
    if meeting_id not in asked:
        asked[meeting_id] = _invited(session, meeting_id)
    return asked[meeting_id]


def _invited(session: Session, meeting_id: UUID) -> tuple[InvitedRow, ...]:
    rows = session.scalars(
        select(Invitation)
        .where(Invitation.meeting_id == meeting_id)
        .order_by(Invitation.row_number)
    ).all()
    took = {
        row.member_id: row
        for row in session.scalars(select(Attendance).where(Attendance.meeting_id == meeting_id))
    }
    people = facts(session, [row.member_id for row in rows])
    calls = _calls(session, meeting_id)
    found: list[InvitedRow] = []
    for row in rows:
        count, last = calls.get(row.member_id, (0, None))
        there = took.get(row.member_id)
        found.append(
            InvitedRow(
                person=people[row.member_id],
                number=row.row_number,
                reserve=row.is_reserve,
                answer=row.answer,
                note=row.answer_note,
                sent_at=row.sent_at,
                sent_how=row.sent_how,
                answered_at=row.answered_at,
                took_part=there.how if there else None,
                took_minutes=there.minutes if there else None,
                told_cancelled=row.told_cancelled_at is not None,
                calls=count,
                last_call=last,
            )
        )
    return tuple(found)


def _calls(session: Session, meeting_id: UUID) -> dict[UUID, tuple[int, CallOutcome]]:
    rows = session.execute(
        select(Call.member_id, Call.outcome)
        .where(Call.meeting_id == meeting_id)
        .order_by(Call.at, Call.id)
    )
    found: dict[UUID, tuple[int, CallOutcome]] = {}
    for member, outcome in rows:
        found[member] = (found.get(member, (0, outcome))[0] + 1, outcome)
    return found


def kept_apart(session: Session, first: UUID, second: UUID) -> bool:
    """Whether two people must not be put together. Nobody is told why."""
    one, other = sorted((first, second))
    row = session.scalars(
        select(KeepApart.id).where(KeepApart.first_id == one, KeepApart.second_id == other)
    ).first()
    return row is not None
