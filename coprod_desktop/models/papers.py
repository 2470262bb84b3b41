"""What was made for whom: every paper that left the app, by its name and never by its content."""

from datetime import datetime
from typing import ClassVar
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from coprod_desktop.domain.areas import Area
from coprod_desktop.models.base import PERSONAL, ShortText, Table


class PaperMade(Table):
    """One paper, made once, for somebody or about something."""

    __tablename__ = "paper_made"
    area: ClassVar[Area | None] = Area.PAPERS

    paper: Mapped[ShortText]  # the paper's key in the catalogue
    member_id: Mapped[UUID | None] = mapped_column(ForeignKey("member.id"), index=True)
    about_id: Mapped[UUID | None] = mapped_column(index=True)  # a meeting, panel, story ...
    made_as: Mapped[ShortText] = mapped_column(info=PERSONAL)  # the format, by its key
    kind: Mapped[ShortText]  # pdf, docx, html ...
    how: Mapped[ShortText]  # saved or printed
    at: Mapped[datetime]
    by: Mapped[ShortText] = mapped_column(info=PERSONAL)  # who made it
