"""The papers of a meeting's pack, who gets which, and what was sent."""

from datetime import datetime
from typing import ClassVar
from uuid import UUID

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from coprod_desktop.domain.areas import Area
from coprod_desktop.domain.packs import PaperKind
from coprod_desktop.models.base import PERSONAL, Editable, ShortText


class PackPaper(Editable):
    """One paper of a pack: the file as it came, and its words where they can be re-flowed."""

    __tablename__ = "pack_paper"
    area: ClassVar[Area | None] = Area.MEETINGS

    meeting_id: Mapped[UUID] = mapped_column(ForeignKey("meeting.id"), index=True)
    agenda_item_id: Mapped[UUID | None] = mapped_column(ForeignKey("agenda_item.id"), index=True)
    place: Mapped[int]  # 1, 2, 3 ... in order
    title: Mapped[ShortText]
    file_name: Mapped[ShortText]
    kind: Mapped[PaperKind]
    blob: Mapped[str]  # digest of the file's bytes
    pages: Mapped[int]  # as it came
    words: Mapped[str] = mapped_column(default="")  # its text; empty where it is only a picture
    described: Mapped[str] = mapped_column(default="")  # what a picture shows, in words
    reading_age: Mapped[int | None]  # measured when it came in; None: too short, or no words
    acronyms: Mapped[str] = mapped_column(default="")  # unexplained ones, a line each
    confidential: Mapped[bool] = mapped_column(default=False)
    added_at: Mapped[datetime]


class LeftOut(Editable):
    """A confidential paper left out of one person's copy."""

    __tablename__ = "left_out"
    __table_args__ = (UniqueConstraint("paper_id", "member_id"),)
    area: ClassVar[Area | None] = Area.MEETINGS

    paper_id: Mapped[UUID] = mapped_column(ForeignKey("pack_paper.id"), index=True)
    member_id: Mapped[UUID] = mapped_column(ForeignKey("member.id"), index=True)


class PackSent(Editable):
    """What was sent to whom, when and how."""

    __tablename__ = "pack_sent"
    area: ClassVar[Area | None] = Area.MEETINGS

    meeting_id: Mapped[UUID] = mapped_column(ForeignKey("meeting.id"), index=True)
    member_id: Mapped[UUID] = mapped_column(ForeignKey("member.id"), index=True)
    at: Mapped[datetime]
    how: Mapped[ShortText]  # post, hand, e-mail ...
    made_as: Mapped[ShortText] = mapped_column(info=PERSONAL)  # the format, by its key
    copies: Mapped[int] = mapped_column(default=1)


class PackSentPaper(Editable):
    """One paper inside something that was sent."""

    __tablename__ = "pack_sent_paper"
    __table_args__ = (UniqueConstraint("sent_id", "paper_id"),)
    area: ClassVar[Area | None] = Area.MEETINGS

    sent_id: Mapped[UUID] = mapped_column(ForeignKey("pack_sent.id"), index=True)
    paper_id: Mapped[UUID] = mapped_column(ForeignKey("pack_paper.id"), index=True)
