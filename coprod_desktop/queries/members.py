"""People: lists, likenesses, reminders, panels."""

from collections.abc import Sequence
from datetime import date, timedelta

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from coprod_desktop.domain.ids import MemberId, PanelId
from coprod_desktop.domain.member_filters import MemberFilter
from coprod_desktop.domain.people import Known, Route, Status, alike, digits, gone_quiet
from coprod_desktop.domain.searching import wanted
from coprod_desktop.domain.text import folded
from coprod_desktop.models import ContactRoute, Member, Panel, PanelRole, Partner
from coprod_desktop.queries import member_list, member_search
from coprod_desktop.readmodels.members import Likeness, MemberRow, PanelRow, ReminderRow


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
    first = folded(name).split()
    near = [Member.name_key.like(f"%{word}%") for word in first if len(word) > 1]
    if digits(phone):
        near.append(Member.id.in_(member_search.matching(wanted(digits(phone)))))
    if wanted(email):
        near.append(Member.id.in_(member_search.matching(wanted(email))))
    rows = session.execute(
        select(Member.id, Member.name, Member.joined_on).where(or_(*near)).limit(200)
    ).all()
    routes = _routes(session, [row.id for row in rows])
    panels = _panels(session, [row.id for row in rows])
    return [
        Likeness(MemberId(row.id), row.name, row.joined_on, panels.get(row.id, ""))
        for row in rows
        if any(alike(new, known) for known in routes.get(row.id, [])) or alike(new, Known(row.name))
    ][:5]


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


def reminders(session: Session, today: date) -> list[ReminderRow]:
    """Reviews due, people coming back from a rest, and people nobody has spoken with."""
    rows = session.execute(
        select(
            Member.id,
            Member.name,
            Member.status,
            Member.review_on,
            Member.resting_until,
            Member.last_heard_on,
            Member.joined_on,
        ).where(Member.status.in_((Status.ACTIVE, Status.RESTING)))
    )
    found: list[ReminderRow] = []
    for member, name, status, review, back, heard, joined in rows:
        who = MemberId(member)
        if status is Status.RESTING:
            if back is not None and back <= today + timedelta(days=14):
                found.append(ReminderRow(who, name, "comes-back", back))
            continue
        if review is not None and review <= today:
            found.append(ReminderRow(who, name, "review-due", review))
        if joined is not None and gone_quiet(heard, joined, today):
            found.append(ReminderRow(who, name, "gone-quiet", heard or joined))
    return sorted(found, key=lambda row: (row.day, row.name))


def panels(session: Session) -> list[PanelRow]:
    """Every panel with its partner and how many people are on it now."""
    people = (
        select(func.count(PanelRole.id))
        .where(PanelRole.panel_id == Panel.id, PanelRole.to_day.is_(None))
        .correlate(Panel)
        .scalar_subquery()
    )
    rows = session.execute(
        select(Panel.id, Panel.name, func.coalesce(Partner.name, ""), people)
        .outerjoin(Partner, Partner.id == Panel.partner_id)
        .order_by(Panel.name_key)
    )
    return [PanelRow(PanelId(panel), name, partner, some) for panel, name, partner, some in rows]
