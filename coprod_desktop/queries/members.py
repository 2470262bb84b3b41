"""People: found by words, and found to be like somebody who is being typed."""

from collections.abc import Sequence
from datetime import date
from typing import Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from coprod_desktop.domain.ids import MemberId, PanelId
from coprod_desktop.domain.member_filters import MemberFilter
from coprod_desktop.domain.people import Known, Route, Status, alike, digits
from coprod_desktop.domain.searching import wanted
from coprod_desktop.domain.text import folded
from coprod_desktop.models import ContactRoute, Member, Panel, PanelRole
from coprod_desktop.queries import member_list, member_search
from coprod_desktop.readmodels.members import Likeness, MemberRow

_NEAR: Final = 200
"""People compared at most for each thing that was typed."""


def search(
    session: Session,
    words: str = "",
    *,
    statuses: Sequence[Status] = (),
    panel: PanelId | None = None,
    limit: int = 500,
) -> list[MemberRow]:
    """People whose names, routes or notes have words that begin so, by name."""
    asks = MemberFilter(words, tuple(statuses), () if panel is None else (panel,))
    # Nothing here depends on the day: only filters about weeks and reviews do.
    people = member_list.FoundPeople(asks, 0, 0)
    return member_list.page(session, people, date.min, 0, limit)


def count(session: Session) -> int:
    """How many people there are."""
    return member_search.everyone(session)


def _panels(session: Session, members: Sequence[object]) -> dict[object, str]:
    if not members:
        return {}
    rows = session.execute(
        select(PanelRole.member_id, Panel.name)
        .join(Panel, Panel.id == PanelRole.panel_id)
        .where(PanelRole.to_day.is_(None), PanelRole.member_id.in_(members))
        .order_by(Panel.name_key)
    )
    found: dict[object, list[str]] = {}
    for member, name in rows:
        found.setdefault(member, []).append(name)
    return {member: ", ".join(names) for member, names in found.items()}


def likenesses(session: Session, name: str, phone: str = "", email: str = "") -> list[Likeness]:
    """People already here who may be the person somebody is typing."""
    if len(folded(name)) < 3 and not phone and not email:
        return []
    new = Known(name, phone, email)
    rows = session.execute(
        select(Member.id, Member.name, Member.joined_on)
        .where(Member.id.in_(_near(session, new)))
        .order_by(Member.name_key, Member.id)
    ).all()
    routes = _routes(session, [row.id for row in rows])
    panels = _panels(session, [row.id for row in rows])
    return [
        Likeness(MemberId(row.id), row.name, row.joined_on, panels.get(row.id, ""))
        for row in rows
        if any(alike(new, known) for known in routes.get(row.id, [])) or alike(new, Known(row.name))
    ][:5]


def _near(session: Session, new: Known) -> set[UUID]:
    """People worth comparing: the very name, every word of it, the phone, the e-mail.

    Each is asked apart and by an index, so a common first name hides nobody and costs nothing.
    """
    key = folded(new.name)
    found = set(session.scalars(select(Member.id).where(Member.name_key == key).limit(_NEAR)))
    for said in (key, digits(new.phone), new.email):
        if words := wanted(said):
            found |= set(session.scalars(member_search.matching(words).limit(_NEAR)))
    return found


def _routes(session: Session, members: Sequence[object]) -> dict[object, list[Known]]:
    rows = session.execute(
        select(ContactRoute.member_id, ContactRoute.kind, ContactRoute.value).where(
            ContactRoute.member_id.in_(members)
        )
    )
    found: dict[object, list[Known]] = {}
    for member, kind, value in rows:
        email = value if kind is Route.EMAIL else ""
        phone = value if kind in {Route.PHONE, Route.TEXT} else ""
        found.setdefault(member, []).append(Known("", phone, email))
    return found
