"""Find anything: people, panels, partners and meetings by a few letters of their names."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, and_, func, select, true
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import InstrumentedAttribute

from coprod_desktop.domain.dates import LONDON, written
from coprod_desktop.domain.searching import Wanted, sounding, wanted
from coprod_desktop.domain.text import folded
from coprod_desktop.models import Meeting, Member, Panel, Partner
from coprod_desktop.queries import member_search as index
from coprod_desktop.readmodels.found import FoundRow

_NEWEST = select(Member.id).where(Member.name_key > "").order_by(Member.id.desc())


def people(session: Session, words: str, *, limit: int = 8) -> list[FoundRow]:
    """People whose names begin with the words, then people found by anything; or the newest."""
    if words.strip():
        first = index.named(session, folded(words), limit)
        others = _having(session, wanted(words), limit)
        others = others or _having(session, sounding(words), limit)
        found = list(dict.fromkeys((*first, *others)))[:limit]
    else:
        found = list(session.scalars(_NEWEST.limit(limit)))
    names = session.execute(select(Member.id, Member.name).where(Member.id.in_(found)))
    called = {key: name for key, name in names}  # noqa: C416 - the types reach through
    return [FoundRow("member", called[key], "", "members", "", key) for key in found]


def _having(session: Session, words: Sequence[Wanted], limit: int) -> list[UUID]:
    return index.ids(session, words, 0, limit) if words else []


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
