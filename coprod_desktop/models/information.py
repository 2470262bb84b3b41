"""People who asked what we hold about them, and what was decided about others' names in it."""

from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from coprod_desktop.domain.areas import Area
from coprod_desktop.domain.information import Decision
from coprod_desktop.models.base import Editable, PersonalShort, PersonalText, ShortText


class InformationRequest(Editable):
    """Somebody asked for a copy of everything about them. The clock of one month runs."""

    __tablename__ = "information_request"
    __table_args__ = (
        CheckConstraint("paused_to IS NULL OR paused_to >= paused_on", name="pause_in_order"),
    )
    area: ClassVar[Area | None] = Area.MEMBERS

    member_id: Mapped[UUID] = mapped_column(ForeignKey("member.id"), index=True)
    asked_on: Mapped[date]
    how: Mapped[ShortText] = mapped_column(default="")  # by letter, on the phone, at a meeting
    paused_on: Mapped[date | None]  # we asked who they are, or what they mean
    paused_to: Mapped[date | None]  # they answered
    longer_why: Mapped[PersonalText] = mapped_column(default="")  # two months more, and why
    sent_on: Mapped[date | None]
    sent_how: Mapped[ShortText] = mapped_column(default="")


class InformationChoice(Editable):
    """Somebody else's name in what one person is given: kept in, or covered, and why."""

    __tablename__ = "information_choice"
    __table_args__ = (UniqueConstraint("request_id", "place", "name"),)
    area: ClassVar[Area | None] = Area.MEMBERS

    request_id: Mapped[UUID] = mapped_column(ForeignKey("information_request.id"), index=True)
    place: Mapped[ShortText]  # table, row and column of the words it stands in
    name: Mapped[PersonalShort]
    decision: Mapped[Decision]
    why: Mapped[ShortText] = mapped_column(default="")
