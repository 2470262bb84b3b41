"""What the papers of a meeting are told."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.packs import PaperKind
from coprod_desktop.models import Charity, Invitation, Meeting
from coprod_desktop.models.blobs import kept
from coprod_desktop.queries.meetings import after, lists, packs, people, rows
from coprod_desktop.readmodels.charity import CharityCard
from coprod_desktop.readmodels.papers.meetings import Letter, MeetingSheet, PackBody, PersonalPack


def sheet(session: Session, id: UUID, now: datetime | None = None) -> MeetingSheet:  # noqa: A002
    """One meeting with everything its papers may say.

    Raises:
        Refused: "no-such-meeting".
    """
    card, view = rows.card(session, id), after.view(session, id)
    if card is None or view is None:
        raise Refused("no-such-meeting")
    return MeetingSheet(
        card=card,
        charity=_charity(session),
        people=people.invited(session, id),
        after=view,
        papers=packs.papers(session, id),
        copies=packs.copies(session, id),
        reminders=lists.reminders(session, now or card.starts_at, id),
    )


def body(session: Session, told: MeetingSheet, wanted: tuple[UUID, ...]) -> PackBody:
    """A pack's body with some of the papers, and the files among them that keep their pages."""
    chosen = tuple(paper for paper in told.papers if paper.id in wanted)
    files = [
        (paper.id, data)
        for paper in chosen
        if paper.kind in (PaperKind.PICTURE, PaperKind.PDF)
        and (data := kept(session, paper.blob)) is not None
    ]
    return PackBody(told, chosen, tuple(files))


def pack(session: Session, id: UUID, meeting: UUID | None = None) -> PersonalPack:  # noqa: A002
    """One person's pack for a given meeting, or for the next one they are asked to.

    Raises:
        Refused: "no-such-meeting", "not-invited".
    """
    found = letter(session, id, meeting)
    copy = next((row.copy for row in found.sheet.copies if row.id == id), None)
    wanted = copy.papers if copy is not None else ()
    inside = tuple(paper.title for paper in found.sheet.papers if paper.id in wanted)
    return PersonalPack(replace(found, papers=inside), body(session, found.sheet, wanted))


def letter(session: Session, id: UUID, meeting: UUID | None = None) -> Letter:  # noqa: A002
    """An invitation for one person: to a given meeting, or to the next one they are asked to.

    Raises:
        Refused: "no-such-meeting", "not-invited".
    """
    asked = meeting or session.scalar(
        select(Meeting.id)
        .join(Invitation, Invitation.meeting_id == Meeting.id)
        .where(Invitation.member_id == id, Meeting.cancelled_at.is_(None))
        .order_by(Meeting.starts_at.desc())
        .limit(1)
    )
    if asked is None:
        raise Refused("not-invited")
    told = sheet(session, asked)
    for row in told.people:
        if row.id == id:
            return Letter(told, row)
    raise Refused("not-invited")


def _charity(session: Session) -> CharityCard | None:
    row = session.scalars(select(Charity).limit(1)).first()
    if row is None:
        return None
    return CharityCard(
        row.name, row.address, row.phone, row.email, row.website, row.number, row.signatory,
        row.signatory_role, row.year_start_month, row.year_start_day, row.colour, row.is_example,
        kept(session, row.logo) if row.logo else None,
        kept(session, row.signature) if row.signature else None,
    )  # fmt: skip
