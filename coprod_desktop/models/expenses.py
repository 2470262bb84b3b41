"""Expense claims with their lines and receipts, and what was bought or lent beforehand."""

from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from coprod_desktop.domain.areas import Area
from coprod_desktop.domain.expenses import ClaimStep, PrepaidKind, Spent
from coprod_desktop.domain.money import Money
from coprod_desktop.models.base import PERSONAL, Editable, PersonalShort, PersonalText, ShortText


class Claim(Editable):
    """What one person asks to be repaid."""

    __tablename__ = "claim"
    area: ClassVar[Area | None] = Area.INCENTIVES

    member_id: Mapped[UUID] = mapped_column(ForeignKey("member.id"), index=True)
    meeting_id: Mapped[UUID | None] = mapped_column(ForeignKey("meeting.id"), index=True)
    step: Mapped[ClaimStep] = mapped_column(index=True)
    submitted_on: Mapped[date]
    promised_on: Mapped[date | None]
    agreed_by: Mapped[ShortText] = mapped_column(default="")
    second_by: Mapped[ShortText] = mapped_column(default="")  # above the charity's limit
    refused_why: Mapped[PersonalText] = mapped_column(default="", info=PERSONAL)


class ClaimLine(Editable):
    """One thing the money was spent on."""

    __tablename__ = "claim_line"
    area: ClassVar[Area | None] = Area.INCENTIVES

    claim_id: Mapped[UUID] = mapped_column(ForeignKey("claim.id"), index=True)
    spent: Mapped[Spent]
    day: Mapped[date]
    amount: Mapped[Money]
    route: Mapped[PersonalShort] = mapped_column(default="", info=PERSONAL)  # from and to
    tenths: Mapped[int | None] = mapped_column(info=PERSONAL)  # of a mile
    passengers: Mapped[int] = mapped_column(default=0)
    receipt: Mapped[str | None] = mapped_column(info=PERSONAL)  # digest of a blob
    why_no_receipt: Mapped[PersonalShort] = mapped_column(default="", info=PERSONAL)


class Prepaid(Editable):
    """A ticket bought or a float lent before a meeting."""

    __tablename__ = "prepaid"
    area: ClassVar[Area | None] = Area.INCENTIVES

    member_id: Mapped[UUID] = mapped_column(ForeignKey("member.id"), index=True)
    meeting_id: Mapped[UUID | None] = mapped_column(ForeignKey("meeting.id"), index=True)
    what: Mapped[PrepaidKind]
    amount: Mapped[Money]
    given_on: Mapped[date]
    closed_on: Mapped[date | None]  # used, or change given back
    used: Mapped[Money | None]  # of a float: what was really spent
