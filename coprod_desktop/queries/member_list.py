"""The list of people: how many fit a filter, and any page of them."""

from collections.abc import Sequence
from datetime import date, datetime, time
from typing import Any, Final
from uuid import UUID

from sqlalchemy import ColumnElement, Select, func, or_, select
from sqlalchemy.orm import Session

from coprod_desktop.domain.dates import LONDON
from coprod_desktop.domain.ids import MemberId
from coprod_desktop.domain.meetings.kinds import TookPart
from coprod_desktop.domain.member_filters import MemberFilter, only_words, weeks_ago
from coprod_desktop.domain.searching import Wanted, sounding, wanted
from coprod_desktop.domain.text import folded
from coprod_desktop.models import (
    AccessNeed,
    Attendance,
    Meeting,
    Member,
    MemberGroup,
    Panel,
    PanelRole,
)
from coprod_desktop.queries import member_search as index
from coprod_desktop.readmodels.member_list import FoundPeople, Order
from coprod_desktop.readmodels.members import MemberRow

SORTS: Final[dict[str, Any]] = {
    "name": Member.name_key,
    "status": Member.status,
    "format": Member.format,
    "joined": Member.joined_on,
    "heard": Member.last_heard_on,
    "review": Member.review_on,
    "back": Member.resting_until,
    "languages": func.lower(Member.languages),
}
BY_NAME: Final = Order()
_CHUNK: Final = 500


def found(session: Session, asks: MemberFilter, today: date) -> FoundPeople:
    """How many people fit. Where no word fits anybody, people whose names sound like it."""
    among = index.everyone(session)
    count = _count(session, asks, wanted(asks.words), today)
    if count or not wanted(asks.words):
        return FoundPeople(asks, count, among)
    heard = sounding(asks.words)
    count = _count(session, asks, heard, today) if heard else 0
    return FoundPeople(asks, count, among, by_sound=count > 0)


def page(
    session: Session,
    people: FoundPeople,
    today: date,
    at: int,
    size: int,
    order: Order = BY_NAME,
) -> list[MemberRow]:
    """Some of the people who fit, from a place in the list."""
    return rows(session, ids(session, people, today, at, size, order))


def ids(
    session: Session,
    people: FoundPeople,
    today: date,
    at: int = 0,
    size: int = -1,
    order: Order = BY_NAME,
) -> list[MemberId]:
    """Who they are. A size of -1 means all of them."""
    words = _words(people)
    if only_words(people.asks) and order.key == "name":
        among = people.count or None
        some = index.ids(session, words, at, size, descending=order.descending, among=among)
    else:
        chosen = _chosen(people.asks, words, today).order_by(*_sorted(order))
        some = session.scalars(chosen.limit(size).offset(at))
    return [MemberId(each) for each in some]


def place(
    session: Session, people: FoundPeople, today: date, member: MemberId, order: Order = BY_NAME
) -> int | None:
    """The number of somebody in the list; None if they are not in it."""
    if only_words(people.asks) and order == BY_NAME:
        return index.place(session, _words(people), member)
    everybody = ids(session, people, today, order=order)
    return everybody.index(member) if member in everybody else None


def beginning(session: Session, people: FoundPeople, today: date, letters: str) -> int:
    """The number of the first person, by name, whose name begins with letters or comes after."""
    if only_words(people.asks):
        return index.beginning(session, _words(people), folded(letters))
    chosen = _chosen(people.asks, _words(people), today)
    earlier = chosen.where(Member.name_key < folded(letters))
    return session.scalar(select(func.count()).select_from(earlier.subquery())) or 0


def rows(session: Session, members: Sequence[UUID]) -> list[MemberRow]:
    """These people as lines of the list, in this order."""
    if len(members) > _CHUNK:
        return [
            row
            for at in range(0, len(members), _CHUNK)
            for row in rows(session, members[at : at + _CHUNK])
        ]
    there = {
        row.id: row
        for row in session.execute(
            select(
                Member.id,
                Member.name,
                Member.status,
                Member.format,
                Member.review_on,
                Member.resting_until,
            ).where(Member.id.in_(members))
        )
    }
    on = panels(session, members)
    return [
        MemberRow(
            MemberId(row.id),
            row.name,
            row.status,
            row.format,
            on.get(row.id, ""),
            row.review_on,
            row.resting_until,
        )
        for each in members
        if (row := there.get(each)) is not None
    ]


def panels(session: Session, members: Sequence[UUID]) -> dict[UUID, str]:
    """The panels these people are on now, as one line each."""
    named: dict[UUID, list[str]] = {}
    for member, name in session.execute(
        select(PanelRole.member_id, Panel.name)
        .join(Panel, Panel.id == PanelRole.panel_id)
        .where(PanelRole.to_day.is_(None), PanelRole.member_id.in_(members))
        .order_by(Panel.name_key)
    ):
        named.setdefault(member, []).append(name)
    return {member: ", ".join(dict.fromkeys(names)) for member, names in named.items()}


def _words(people: FoundPeople) -> tuple[Wanted, ...]:
    words = people.asks.words
    return sounding(words) if people.by_sound else wanted(words)


def _count(session: Session, asks: MemberFilter, words: Sequence[Wanted], today: date) -> int:
    if only_words(asks):
        return index.how_many(session, words)
    chosen = _chosen(asks, words, today)
    return session.scalar(select(func.count()).select_from(chosen.subquery())) or 0


def _chosen(asks: MemberFilter, words: Sequence[Wanted], today: date) -> Select[UUID]:
    chosen = select(Member.id).where(Member.name_key > "", *_must(asks, today))
    return chosen.where(Member.id.in_(index.matching(words))) if words else chosen


def _sorted(order: Order) -> tuple[Any, ...]:
    key = SORTS[order.key]
    first = key.desc().nulls_last() if order.descending else key.asc().nulls_last()
    return first, Member.name_key, Member.id


def _must(asks: MemberFilter, today: date) -> list[ColumnElement[bool]]:
    must: list[ColumnElement[bool]] = []
    if asks.statuses:
        must.append(Member.status.in_(asks.statuses))
    if asks.formats:
        must.append(Member.format.in_(asks.formats))
    if asks.language.strip():
        # Short lists of languages in people's own words: NOCASE is enough of a fold here.
        part = f"%{asks.language.strip()}%"
        must.append(or_(Member.languages.ilike(part), Member.interpreter.ilike(part)))
    if asks.interpreter:
        must.append(Member.interpreter != "")
    if asks.review_due:
        must.append(Member.review_on <= today)
    if asks.unheard_weeks:
        since = weeks_ago(today, asks.unheard_weeks)
        heard = func.coalesce(Member.last_heard_on, Member.joined_on)
        must.append(or_(heard.is_(None), heard <= since))
    return must + _linked(asks, today)


def _linked(asks: MemberFilter, today: date) -> list[ColumnElement[bool]]:
    must: list[ColumnElement[bool]] = []
    now = select(PanelRole.member_id).where(PanelRole.to_day.is_(None))
    if asks.panels:
        must.append(Member.id.in_(now.where(PanelRole.panel_id.in_(asks.panels))))
    if asks.no_panel:
        must.append(Member.id.not_in(now))
    if asks.groups:
        inside = select(MemberGroup.member_id).where(MemberGroup.name_key.in_(asks.groups))
        must.append(Member.id.in_(inside))
    if asks.needs:
        needing = select(AccessNeed.member_id).where(AccessNeed.kind.in_(asks.needs))
        must.append(Member.id.in_(needing))
    if asks.unseen_weeks:
        must.append(Member.id.not_in(_seen_since(weeks_ago(today, asks.unseen_weeks))))
    return must


def _seen_since(day: date) -> Select[UUID]:
    took = (TookPart.CAME, TookPart.PART, TookPart.ANOTHER_WAY)
    return (
        select(Attendance.member_id)
        .join(Meeting, Meeting.id == Attendance.meeting_id)
        .where(Attendance.how.in_(took), Meeting.starts_at >= datetime.combine(day, time(), LONDON))
    )
