"""Packs: the papers, everybody's copy, and what was sent."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from coprod_desktop.domain.meetings.kinds import Answer
from coprod_desktop.domain.packs import Copy, for_person, late
from coprod_desktop.models import LeftOut, Member, PackPaper, PackSent, PackSentPaper
from coprod_desktop.models.blobs import kept
from coprod_desktop.queries.meetings.people import invited
from coprod_desktop.readmodels.meetings.packs import CopyRow, PackView, PaperRow, SentRow
from coprod_desktop.readmodels.meetings.people import InvitedRow

STANDARD = "standard"
"""The format of somebody whom nobody asked yet."""


def papers(session: Session, meeting_id: UUID) -> tuple[PaperRow, ...]:
    """The papers of a pack in order."""
    rows = session.scalars(
        select(PackPaper)
        .where(PackPaper.meeting_id == meeting_id)
        .order_by(PackPaper.place, PackPaper.id)
    )
    return tuple(
        PaperRow(
            id=row.id,
            place=row.place,
            title=row.title,
            file_name=row.file_name,
            kind=row.kind,
            pages=row.pages,
            words=row.words,
            described=row.described,
            confidential=row.confidential,
            added_at=row.added_at,
            blob=row.blob,
            agenda_item_id=row.agenda_item_id,
            reading_age=row.reading_age,
            acronyms=tuple(row.acronyms.split("\n")) if row.acronyms else (),
        )
        for row in rows
    )


def paper_bytes(session: Session, paper_id: UUID) -> bytes | None:
    """A paper's file as it came, or None if it was erased."""
    digest = session.scalar(select(PackPaper.blob).where(PackPaper.id == paper_id))
    return None if digest is None else kept(session, digest)


def view(session: Session, meeting_id: UUID) -> PackView:
    """Everything the Pack page shows."""
    rows = papers(session, meeting_id)
    log = sent(session, meeting_id)
    return PackView(rows, copies(session, meeting_id), log)


def copies(session: Session, meeting_id: UUID) -> tuple[CopyRow, ...]:
    """Everybody's copy, by name: those who did not say that they cannot come or take part."""
    rows = papers(session, meeting_id)
    out = _left_out(session, [row.id for row in rows])
    had, when = _had(session, meeting_id)
    people = [row for row in invited(session, meeting_id) if gets_a_pack(row)]
    found = [_copy(row, rows, out.get(row.id, ()), had.get(row.id, ()), when) for row in people]
    return tuple(sorted(found, key=lambda each: each.copy.name.casefold()))


def gets_a_pack(row: InvitedRow) -> bool:
    """Whether somebody is sent papers: invited with a place, and not away from this one."""
    return not row.reserve and row.answer is not Answer.CANNOT


def _copy(
    row: InvitedRow,
    rows: Sequence[PaperRow],
    out: Collection[UUID],
    had: Collection[UUID],
    when: Mapping[UUID, datetime],
) -> CopyRow:
    made_as = row.person.made_as or STANDARD
    mine = for_person([paper.item for paper in rows], out)
    reach = row.person.reach
    copy = Copy(
        member=row.id,
        name=row.name,
        made_as=made_as,
        how=reach.how,
        colour=row.person.paper_colour,
        papers=tuple(item.id for item in mine),
    )
    titles = {paper.id: paper.title for paper in rows}
    amber = tuple(
        paper.title for paper in rows if paper.id in copy.papers and paper.amber is not None
    )
    return CopyRow(
        copy=copy,
        amber=amber if made_as != STANDARD else (),
        left_out=tuple(titles[paper] for paper in titles if paper in out),
        sent_at=when.get(row.id),
        late=late(copy, had),
    )


def _left_out(session: Session, papers: Collection[UUID]) -> dict[UUID, set[UUID]]:
    found: dict[UUID, set[UUID]] = {}
    rows = session.execute(
        select(LeftOut.member_id, LeftOut.paper_id).where(LeftOut.paper_id.in_(papers))
    )
    for row in rows:
        found.setdefault(row.member_id, set()).add(row.paper_id)
    return found


def _had(session: Session, meeting_id: UUID) -> tuple[dict[UUID, set[UUID]], dict[UUID, datetime]]:
    """The papers each person was sent already, and when they were last sent something."""
    had: dict[UUID, set[UUID]] = {}
    when: dict[UUID, datetime] = {}
    rows = session.execute(
        select(PackSent.member_id, PackSent.at, PackSentPaper.paper_id)
        .outerjoin(PackSentPaper, PackSentPaper.sent_id == PackSent.id)
        .where(PackSent.meeting_id == meeting_id)
        .order_by(PackSent.at)
    )
    for row in rows:
        when[row.member_id] = row.at
        if row.paper_id is not None:
            had.setdefault(row.member_id, set()).add(row.paper_id)
    return had, when


def sent(session: Session, meeting_id: UUID) -> tuple[SentRow, ...]:
    """The log of what was sent, the latest first."""
    titles: dict[UUID, list[str]] = {}
    for row in session.execute(
        select(PackSentPaper.sent_id, PackPaper.title)
        .join(PackPaper, PackPaper.id == PackSentPaper.paper_id)
        .where(PackPaper.meeting_id == meeting_id)
        .order_by(PackPaper.place)
    ):
        titles.setdefault(row.sent_id, []).append(row.title)
    rows = session.execute(
        select(
            PackSent.id,
            PackSent.member_id,
            Member.name,
            PackSent.at,
            PackSent.how,
            PackSent.made_as,
            PackSent.copies,
        )
        .join(Member, Member.id == PackSent.member_id)
        .where(PackSent.meeting_id == meeting_id)
        .order_by(PackSent.at.desc(), Member.name_key)
    )
    return tuple(
        SentRow(
            id=row.id,
            member_id=row.member_id,
            name=row.name,
            at=row.at,
            how=row.how,
            made_as=row.made_as,
            copies=row.copies,
            papers=tuple(titles.get(row.id, ())),
        )
        for row in rows
    )
