"""What would go and what would stay if somebody were erased."""

from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from coprod_desktop.models import Member, PartnerContact, Story, StoryUse
from coprod_desktop.readmodels.erasures import ErasurePreview
from coprod_desktop.store import erasure, mentions


def preview(session: Session, member: UUID) -> ErasurePreview:
    """Everything of one member, sorted into what goes and what stays."""
    name = session.scalar(select(Member.name).where(Member.id == member)) or ""
    published = session.scalar(
        select(func.count())
        .select_from(StoryUse)
        .join(Story, Story.id == StoryUse.story_id)
        .where(Story.member_id == member, StoryUse.recalled_on.is_(None))
    )
    return _preview(session, "member", member, name, published or 0)


def of_contact(session: Session, contact: UUID) -> ErasurePreview:
    """Everything of a named person at a partner."""
    name = session.scalar(select(PartnerContact.name).where(PartnerContact.id == contact)) or ""
    return _preview(session, "partner_contact", contact, name, 0)


def _preview(
    session: Session, root: str, person: UUID, name: str, published: int
) -> ErasurePreview:
    raw: Any = session.connection().connection.driver_connection
    found = erasure.find(raw, root, person.hex)
    there = {
        table: count
        for table in found.owned
        if table != root and (count := erasure.count(raw, table, found.owned[table]))
    }
    names = mentions.plain(raw, found.names, found.owned)
    return ErasurePreview(
        name=name,
        goes=tuple((table, count) for table, count in there.items() if not found.stays(table)),
        stays=tuple((table, count) for table, count in there.items() if found.stays(table)),
        mentions=mentions.count(raw, erasure.tables(), names, found.owned),
        alone=names.alone,
        published=published,
    )
