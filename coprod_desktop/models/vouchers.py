"""The voucher tin and the cash tin, with every count and every look at a code."""

from datetime import date, datetime
from typing import ClassVar
from uuid import UUID

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from coprod_desktop.domain.areas import Area
from coprod_desktop.domain.money import Money
from coprod_desktop.domain.vouchers import Tin, VoucherStep
from coprod_desktop.models.base import PERSONAL, Editable, PersonalShort, PersonalText, ShortText


class Voucher(Editable):
    """One voucher, known by its brand and serial."""

    __tablename__ = "voucher"
    __table_args__ = (UniqueConstraint("brand", "serial"),)
    area: ClassVar[Area | None] = Area.INCENTIVES

    brand: Mapped[ShortText]
    serial: Mapped[ShortText]
    value: Mapped[Money]
    code: Mapped[ShortText] = mapped_column(default="")  # what spends it; shown only masked
    bought_on: Mapped[date]
    expires: Mapped[date | None]
    step: Mapped[VoucherStep] = mapped_column(index=True)
    member_id: Mapped[UUID | None] = mapped_column(ForeignKey("member.id"), index=True)
    meeting_id: Mapped[UUID | None] = mapped_column(ForeignKey("meeting.id"), index=True)
    incentive_id: Mapped[UUID | None] = mapped_column(ForeignKey("incentive.id"), index=True)
    given_on: Mapped[date | None]
    given_by: Mapped[ShortText] = mapped_column(default="")
    signed: Mapped[bool] = mapped_column(default=False)  # their signature is on the sheet
    why: Mapped[PersonalText] = mapped_column(default="", info=PERSONAL)  # lost, void, replaced
    replaces_id: Mapped[UUID | None] = mapped_column(ForeignKey("voucher.id"), index=True)


class VoucherReveal(Editable):
    """That somebody looked at a voucher's code, and why."""

    __tablename__ = "voucher_reveal"
    area: ClassVar[Area | None] = Area.INCENTIVES

    voucher_id: Mapped[UUID] = mapped_column(ForeignKey("voucher.id"), index=True)
    at: Mapped[datetime]
    by: Mapped[ShortText]
    why: Mapped[PersonalText] = mapped_column(default="", info=PERSONAL)


class TinCount(Editable):
    """What two people found in a tin, against what the book said."""

    __tablename__ = "tin_count"
    area: ClassVar[Area | None] = Area.INCENTIVES

    tin: Mapped[Tin]
    at: Mapped[datetime]
    first: Mapped[PersonalShort]
    second: Mapped[PersonalShort]
    expected: Mapped[Money]
    found: Mapped[Money]
    missing: Mapped[str] = mapped_column(default="")  # serials, joined by commas
    note: Mapped[str] = mapped_column(default="")


class CashMove(Editable):
    """Money put into the cash tin, or taken out of it."""

    __tablename__ = "cash_move"
    area: ClassVar[Area | None] = Area.INCENTIVES

    day: Mapped[date]
    amount: Mapped[Money]  # below nothing when taken out
    what: Mapped[str] = mapped_column(info=PERSONAL)
    pay_run_id: Mapped[UUID | None] = mapped_column(ForeignKey("pay_run.id"), index=True)
    by: Mapped[ShortText]
