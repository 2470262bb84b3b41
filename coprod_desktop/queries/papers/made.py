"""What was made for whom, when and how."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from coprod_desktop.models import Member, PaperMade
from coprod_desktop.readmodels.papers.made import PaperMadeRow


def recent(session: Session, *, limit: int = 50) -> list[PaperMadeRow]:
    """The papers made last, newest first."""
    return _rows(session, limit=limit)


def made_for(session: Session, member_id: UUID, *, limit: int = 50) -> list[PaperMadeRow]:
    """The papers made for one person, newest first."""
    return _rows(session, PaperMade.member_id == member_id, limit=limit)


def made_about(session: Session, about_id: UUID, *, limit: int = 50) -> list[PaperMadeRow]:
    """The papers made about one meeting, panel or story, newest first."""
    return _rows(session, PaperMade.about_id == about_id, limit=limit)


def _rows(session: Session, *where: object, limit: int) -> list[PaperMadeRow]:
    wanted = (
        select(
            PaperMade.paper,
            Member.name,
            PaperMade.made_as,
            PaperMade.kind,
            PaperMade.how,
            PaperMade.at,
            PaperMade.by,
        )
        .outerjoin(Member, Member.id == PaperMade.member_id)
        .where(*where)  # pyright: ignore[reportArgumentType]
        .order_by(PaperMade.at.desc(), PaperMade.id.desc())
        .limit(limit)
    )
    return [
        PaperMadeRow(paper, name or "", made_as, kind, how, at, by)
        for paper, name, made_as, kind, how, at, by in session.execute(wanted)
    ]
