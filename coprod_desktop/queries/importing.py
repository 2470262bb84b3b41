"""What an import asks: who is here, whether the file was here, how its headings were read."""

from collections import defaultdict
from typing import Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Mapped, Session

from coprod_desktop.domain.ids import MemberId
from coprod_desktop.domain.importing.people import KnownPerson
from coprod_desktop.domain.people import Route
from coprod_desktop.domain.text import folded
from coprod_desktop.models import (
    AccessNeed,
    ContactRoute,
    ImportedFile,
    Member,
    MemberNote,
    Panel,
    PanelRole,
    TrustedPerson,
)
from coprod_desktop.readmodels.importing import EarlierImport

_FACTS: Final = (
    "pronouns", "languages", "food", "allergies", "joined_on", "born", "status", "format",
)  # fmt: skip


def people_here(session: Session) -> list[KnownPerson]:
    """Everybody, with what rows of a file are compared with. The longest known first."""
    routes, how_not = _routes(session)
    words = _by_member(session, MemberNote.member_id, MemberNote.words)
    needs = _by_member(session, AccessNeed.member_id, AccessNeed.words)
    trusted = _by_member(session, TrustedPerson.member_id, TrustedPerson.name)
    panels = _panels(session)
    nothing: frozenset[str] = frozenset()
    columns = [getattr(Member, name) for name in _FACTS]
    everybody = select(Member.id, Member.name, *columns).where(Member.name != "")
    return [
        KnownPerson(
            MemberId(who),
            name,
            tuple(
                (key, one) for key, one in zip(_FACTS, facts, strict=True) if one not in (None, "")
            ),
            tuple(routes.get(who, ())),
            how_not.get(who, ""),
            words.get(who, nothing) | needs.get(who, nothing),
            panels.get(who, nothing),
            trusted.get(who, nothing),
        )
        for who, name, *facts in session.execute(everybody.order_by(Member.id))
    ]


def _routes(session: Session) -> tuple[dict[UUID, list[tuple[Route, str]]], dict[UUID, str]]:
    routes: dict[UUID, list[tuple[Route, str]]] = defaultdict(list)
    how_not: dict[UUID, str] = {}
    found = select(
        ContactRoute.member_id, ContactRoute.kind, ContactRoute.value, ContactRoute.how_not
    )
    for who, kind, value, no in session.execute(found.order_by(ContactRoute.id)):
        routes[who].append((kind, value))
        how_not[who] = how_not.get(who, "") or no
    return routes, how_not


def _by_member(
    session: Session, member: Mapped[UUID], said: Mapped[str]
) -> dict[UUID, frozenset[str]]:
    found: dict[UUID, set[str]] = defaultdict(set)
    for who, words in session.execute(select(member, said)):
        found[who].add(folded(words))
    return {who: frozenset(every) for who, every in found.items()}


def _panels(session: Session) -> dict[UUID, frozenset[str]]:
    found: dict[UUID, set[str]] = defaultdict(set)
    there = select(PanelRole.member_id, Panel.name_key).join(Panel, Panel.id == PanelRole.panel_id)
    for who, key in session.execute(there.where(PanelRole.to_day.is_(None))):
        found[who].add(key)
    return {who: frozenset(every) for who, every in found.items()}


def read_before(session: Session, digest: str) -> EarlierImport | None:
    """When this very file was read in last; None when never."""
    row = session.execute(
        select(
            ImportedFile.on_day,
            ImportedFile.rows,
            (ImportedFile.new + ImportedFile.updated).label("done"),
        )
        .where(ImportedFile.digest == digest)
        .order_by(ImportedFile.id.desc())
    ).first()
    return None if row is None else EarlierImport(row.on_day, row.rows, row.done)


def remembered(session: Session, headings: str) -> str:
    """How columns with these headings were read last time; "" when never."""
    found = session.scalars(
        select(ImportedFile.mapping)
        .where(ImportedFile.headings == headings, ImportedFile.mapping != "")
        .order_by(ImportedFile.id.desc())
    ).first()
    return found or ""


def panels_here(session: Session) -> frozenset[str]:
    """The names of the panels there are, folded."""
    return frozenset(session.scalars(select(Panel.name_key).where(Panel.to_day.is_(None))))
