"""Put a pack together, and note what was sent to whom."""

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from coprod_desktop.domain import agendas
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.meetings.kinds import Need
from coprod_desktop.domain.packs import PaperKind, checked_size
from coprod_desktop.domain.text import one_line
from coprod_desktop.models import Booking, LeftOut, PackPaper, PackSent, PackSentPaper
from coprod_desktop.models.blobs import keep
from coprod_desktop.store.workspace import Work


@dataclass(frozen=True, slots=True)
class PaperGiven:
    """A file already read and found safe (`exchange.papers`)."""

    title: str
    file_name: str
    kind: PaperKind
    data: bytes
    pages: int
    words: str = ""
    described: str = ""
    reading_age: int | None = None
    acronyms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AddPapers:
    """Add files to a meeting's pack, in the order given."""

    meeting_id: UUID
    given: tuple[PaperGiven, ...]

    can_undo: ClassVar[bool] = True

    @property
    def details(self) -> dict[str, str | int]:
        """How many files, for History."""
        return {"count": len(self.given)}

    def run(self, work: Work) -> tuple[UUID, ...]:
        """Keep the files and answer with their papers' ids.

        Raises:
            Refused: "file-empty", "file-too-big", "file-too-long".
        """
        place = len(papers(work.session, self.meeting_id))
        made: list[UUID] = []
        for at, each in enumerate(self.given, start=1):
            checked_size(len(each.data), each.pages)
            row = PackPaper(
                meeting_id=self.meeting_id, place=place + at,
                title=one_line(each.title)[:200] or each.file_name[:200],
                file_name=one_line(each.file_name)[:200], kind=each.kind,
                blob=keep(work.session, each.data), pages=each.pages,
                words=each.words.strip(), described=each.described.strip(),
                reading_age=each.reading_age, acronyms="\n".join(each.acronyms), added_at=work.now,
            )  # fmt: skip
            work.session.add(row)
            work.session.flush()
            made.append(row.id)
        return tuple(made)


@dataclass(frozen=True, slots=True)
class ChangePaper:
    """Change what a paper is called, what a picture shows, or who may see it."""

    paper_id: UUID
    title: str
    described: str = ""
    confidential: bool = False
    agenda_item_id: UUID | None = None
    words: str | None = None  # None: as they are

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> None:
        """Change the row.

        Raises:
            Refused: "paper-needs-a-title".
        """
        title = one_line(self.title)[:200]
        if not title:
            raise Refused("paper-needs-a-title")
        row = work.session.get_one(PackPaper, self.paper_id)
        row.title, row.described = title, self.described.strip()
        row.confidential, row.agenda_item_id = self.confidential, self.agenda_item_id
        if self.words is not None:
            row.words = self.words.strip()


@dataclass(frozen=True, slots=True)
class MovePaper:
    """Move a paper up (below nothing) or down in its pack."""

    paper_id: UUID
    by: int

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> None:
        """Number the papers anew."""
        row = work.session.get_one(PackPaper, self.paper_id)
        rows = papers(work.session, row.meeting_id)
        _number(agendas.moved(rows, rows.index(row), self.by))


@dataclass(frozen=True, slots=True)
class RemovePaper:
    """Take a paper out of a pack. One that was sent stays on record."""

    paper_id: UUID

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> None:
        """Delete the row and close the gap.

        Raises:
            Refused: "paper-was-sent".
        """
        row = work.session.get_one(PackPaper, self.paper_id)
        sent = select(PackSentPaper.id).where(PackSentPaper.paper_id == row.id).limit(1)
        if work.session.scalar(sent) is not None:
            raise Refused("paper-was-sent")
        for out in work.session.scalars(select(LeftOut).where(LeftOut.paper_id == row.id)).all():
            work.session.delete(out)
        rest = [each for each in papers(work.session, row.meeting_id) if each is not row]
        work.session.flush()
        work.session.delete(row)
        work.session.flush()
        _number(rest)


@dataclass(frozen=True, slots=True)
class LeaveOut:
    """Leave a paper out of somebody's copy, or put it back in."""

    paper_id: UUID
    member_id: UUID
    out: bool = True

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> None:
        """Add or delete the note."""
        row = work.session.scalars(
            select(LeftOut).where(
                LeftOut.paper_id == self.paper_id, LeftOut.member_id == self.member_id
            )
        ).first()
        if row is None and self.out:
            work.session.add(LeftOut(paper_id=self.paper_id, member_id=self.member_id))
        elif row is not None and not self.out:
            work.session.delete(row)


@dataclass(frozen=True, slots=True)
class SentCopy:
    """What one person was sent."""

    member_id: UUID
    how: str
    made_as: str
    papers: tuple[UUID, ...]
    copies: int = 1


@dataclass(frozen=True, slots=True)
class NotePacksSent:
    """Note what was sent to whom, when and how."""

    meeting_id: UUID
    copies: tuple[SentCopy, ...]

    can_undo: ClassVar[bool] = True

    @property
    def details(self) -> dict[str, str | int]:
        """How many people, for History."""
        return {"count": len(self.copies)}

    def run(self, work: Work) -> int:
        """Add the log's rows and answer with how many people were sent something.

        Raises:
            Refused: "nothing-to-send".
        """
        if not self.copies:
            raise Refused("nothing-to-send")
        for each in self.copies:
            row = PackSent(
                meeting_id=self.meeting_id, member_id=each.member_id, at=work.now,
                how=each.how, made_as=each.made_as, copies=each.copies,
            )  # fmt: skip
            work.session.add(row)
            work.session.flush()
            for paper in each.papers:
                work.session.add(PackSentPaper(sent_id=row.id, paper_id=paper))
        _papers_are_out(work, self.meeting_id)
        return len(self.copies)


def _papers_are_out(work: Work, meeting_id: UUID) -> None:
    """Sending packs settles the papers' deadline."""
    held = select(Booking.id).where(Booking.meeting_id == meeting_id, Booking.need == Need.PAPERS)
    if work.session.scalar(held) is None:
        work.session.add(Booking(meeting_id=meeting_id, need=Need.PAPERS, done_on=work.now.date()))


def papers(session: Session, meeting_id: UUID) -> list[PackPaper]:
    """The papers of a pack in order."""
    chosen = select(PackPaper).where(PackPaper.meeting_id == meeting_id)
    return list(session.scalars(chosen.order_by(PackPaper.place, PackPaper.id)))


def _number(rows: list[PackPaper] | tuple[PackPaper, ...]) -> None:
    for place, row in enumerate(rows, start=1):
        if row.place != place:
            row.place = place
