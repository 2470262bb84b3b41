"""People as lines of the table: everything its columns can show, and the choices of its filter."""

from collections.abc import Sequence
from datetime import date
from typing import Final
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from coprod_desktop.domain.ids import MemberId, PanelId
from coprod_desktop.domain.member_filters import unpacked
from coprod_desktop.domain.people import Need, Route
from coprod_desktop.models import (
    AccessNeed,
    ContactRoute,
    Member,
    MemberGroup,
    Panel,
    SavedFilter,
)
from coprod_desktop.queries import member_list
from coprod_desktop.readmodels.member_list import (
    FoundPeople,
    MemberLine,
    Order,
    SavedFilterRow,
)

_PLAIN: Final = (
    "id", "name", "pronouns", "status", "format", "paper_colour", "languages", "interpreter",
    "joined_on", "last_heard_on", "review_on", "resting_until",
)  # fmt: skip


def page(
    session: Session,
    people: FoundPeople,
    today: date,
    at: int,
    size: int,
    order: Order = member_list.BY_NAME,
) -> list[MemberLine]:
    """Some of the people who fit a filter, from a place in the list."""
    return lines(session, member_list.ids(session, people, today, at, size, order))


def lines(session: Session, members: Sequence[UUID]) -> list[MemberLine]:
    """These people as lines, in this order."""
    columns = [getattr(Member, name) for name in _PLAIN]
    known = session.execute(select(*columns).where(Member.id.in_(members)))
    there = {row.id: row for row in known}
    panels, groups = member_list.panels(session, members), _groups(session, members)
    reach, needs = _reach(session, members), _needs(session, members)
    return [
        MemberLine(
            MemberId(row.id),
            row.name,
            row.pronouns,
            row.status,
            panels.get(row.id, ""),
            groups.get(row.id, ""),
            *reach.get(row.id, (None, "", "")),
            row.format,
            row.paper_colour,
            needs.get(row.id, ()),
            row.languages,
            row.interpreter,
            row.joined_on,
            row.last_heard_on,
            row.review_on,
            row.resting_until,
        )
        for each in members
        if (row := there.get(each)) is not None
    ]


def group_names(session: Session) -> list[tuple[str, str]]:
    """Every group as (folded, as written), by name."""
    rows = session.execute(
        select(MemberGroup.name_key, func.max(MemberGroup.name))
        .group_by(MemberGroup.name_key)
        .order_by(MemberGroup.name_key)
    )
    return [(key, name) for key, name in rows]


def panel_names(session: Session) -> list[tuple[PanelId, str]]:
    """Every panel, by name."""
    rows = session.execute(select(Panel.id, Panel.name).order_by(Panel.name_key))
    return [(PanelId(panel), name) for panel, name in rows]


def saved_filters(session: Session, today: date) -> list[SavedFilterRow]:
    """The filters kept under a name, each with how many it finds now."""
    rows = session.execute(
        select(SavedFilter.id, SavedFilter.name, SavedFilter.asks).order_by(SavedFilter.name_key)
    )
    return [
        SavedFilterRow(kept, name, asks, member_list.found(session, asks, today).count)
        for kept, name, text in rows
        for asks in (unpacked(text),)  # read once
    ]


def _groups(session: Session, members: Sequence[UUID]) -> dict[UUID, str]:
    named: dict[UUID, list[str]] = {}
    for member, name in session.execute(
        select(MemberGroup.member_id, MemberGroup.name)
        .where(MemberGroup.member_id.in_(members))
        .order_by(MemberGroup.name_key)
    ):
        named.setdefault(member, []).append(name)
    return {member: ", ".join(names) for member, names in named.items()}


def _reach(session: Session, members: Sequence[UUID]) -> dict[UUID, tuple[Route, str, str]]:
    found: dict[UUID, tuple[Route, str, str]] = {}
    for member, kind, value, how_not in session.execute(
        select(ContactRoute.member_id, ContactRoute.kind, ContactRoute.value, ContactRoute.how_not)
        .where(ContactRoute.member_id.in_(members), ContactRoute.safe.is_(True))
        .order_by(ContactRoute.preferred.desc(), ContactRoute.id)
    ):
        found.setdefault(member, (kind, " ".join(value.split()), how_not))
    return found


def _needs(session: Session, members: Sequence[UUID]) -> dict[UUID, tuple[Need, ...]]:
    found: dict[UUID, list[Need]] = {}
    for member, kind in session.execute(
        select(AccessNeed.member_id, AccessNeed.kind)
        .where(AccessNeed.member_id.in_(members))
        .order_by(AccessNeed.kind)
    ):
        found.setdefault(member, []).append(kind)
    return {member: tuple(dict.fromkeys(kinds)) for member, kinds in found.items()}
