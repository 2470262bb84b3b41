"""Find anything: people, panels, partners and meetings by a few letters of their names."""

from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, and_, func, select, true
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import InstrumentedAttribute

from coprod_desktop.domain.dates import LONDON, written
from coprod_desktop.domain.text import folded
from coprod_desktop.models import Meeting, Member, Panel, Partner
from coprod_desktop.readmodels.found import FoundRow


def people(session: Session, words: str, *, limit: int = 8) -> list[FoundRow]:
    """People whose names hold every word; the newest people when no word is given."""
    wanted = select(Member.id, Member.name).where(_holds(Member.name_key, words))
    ordered = wanted.order_by(*_order(Member.name_key, words, Member.id)).limit(limit)
    return [
        FoundRow("member", name, "", "members", "", key) for key, name in session.execute(ordered)
    ]


def panels(session: Session, words: str, *, limit: int = 5) -> list[FoundRow]:
    """Panels whose names hold every word."""
    wanted = select(Panel.id, Panel.name).where(_holds(Panel.name_key, words))
    ordered = wanted.order_by(*_order(Panel.name_key, words, Panel.id)).limit(limit)
    return [
        FoundRow("panel", name, "", "members", "panels", key)
        for key, name in session.execute(ordered)
    ]


def partners(session: Session, words: str, *, limit: int = 5) -> list[FoundRow]:
    """Partners whose names hold every word."""
    wanted = select(Partner.id, Partner.name).where(_holds(Partner.name_key, words))
    ordered = wanted.order_by(*_order(Partner.name_key, words, Partner.id)).limit(limit)
    return [
        FoundRow("partner", name, "", "members", "partners", key)
        for key, name in session.execute(ordered)
    ]


def meetings(session: Session, words: str, *, limit: int = 5) -> list[FoundRow]:
    """Meetings whose titles hold every word, the latest first."""
    wanted = (
        select(Meeting.id, Meeting.title, Meeting.starts_at)
        .where(*(Meeting.title.ilike(f"%{_plain(word)}%", escape="\\") for word in words.split()))
        .order_by(Meeting.starts_at.desc())
        .limit(limit)
    )
    return [
        FoundRow(
            "meeting",
            title,
            written(at.astimezone(LONDON).date()),
            "meetings",
            "",
            key,
        )
        for key, title, at in session.execute(wanted)
    ]


def _holds(key: InstrumentedAttribute[str], words: str) -> ColumnElement[bool]:
    parts = [key.like(f"%{_plain(word)}%", escape="\\") for word in folded(words).split()]
    return and_(true(), *parts)


def _plain(word: str) -> str:
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def _order(
    key: InstrumentedAttribute[str], words: str, newest: InstrumentedAttribute[UUID]
) -> tuple[ColumnElement[Any], ...]:
    if not words.strip():
        return (newest.desc(),)
    # A name that begins with what was typed comes before one that only holds it.
    begins = func.instr(key, folded(words)) == 1
    return begins.desc(), key.asc()
