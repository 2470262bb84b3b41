"""Rate cards and the charity's own rules about paying."""

from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from coprod_desktop.domain.areas import Area
from coprod_desktop.domain.incentives.rates import Preparation
from coprod_desktop.domain.money import Money
from coprod_desktop.domain.rulebook.rows import Certainty
from coprod_desktop.models.base import PERSONAL, Editable, ShortText


class RateCardRow(Editable):
    """What one commissioner pays, from a day. What was settled keeps its own copy of the sums."""

    __tablename__ = "rate_card"
    area: ClassVar[Area | None] = Area.INCENTIVES

    name: Mapped[ShortText]
    partner_id: Mapped[UUID | None] = mapped_column(ForeignKey("partner.id"), index=True)
    valid_from: Mapped[date]
    valid_to: Mapped[date | None]
    pro_rata: Mapped[bool] = mapped_column(default=False)
    least_minutes: Mapped[int] = mapped_column(default=0)  # minimum call-out
    source: Mapped[str] = mapped_column(default="")
    certainty: Mapped[Certainty | None]  # of a published rate; None: our own decision


class RateLineRow(Editable):
    """One line of a rate card."""

    __tablename__ = "rate_line"
    area: ClassVar[Area | None] = Area.INCENTIVES

    rate_card_id: Mapped[UUID] = mapped_column(ForeignKey("rate_card.id"), index=True)
    role: Mapped[ShortText] = mapped_column(default="")  # empty: any role
    up_to: Mapped[int]  # minutes
    preparation: Mapped[Preparation]
    amount: Mapped[Money]


class PayPolicy(Editable):
    """The charity's own rules about paying. At most one row; without it the defaults hold."""

    __tablename__ = "pay_policy"
    area: ClassVar[Area | None] = Area.INCENTIVES

    promise_days: Mapped[int] = mapped_column(default=14)  # days from meeting to payment
    two_people_above: Mapped[Money] = mapped_column(default=Money(20_000))
    no_receipt_ceiling: Mapped[Money] = mapped_column(default=Money(1_500))
    low_stock: Mapped[int] = mapped_column(default=5)  # vouchers left in the tin
    runs_paye: Mapped[bool] = mapped_column(default=False)
    voucher_reply: Mapped[str] = mapped_column(default="")  # the DWP or adviser reply relied on
    voucher_reply_file: Mapped[str | None]  # digest of a blob
    account_name: Mapped[ShortText] = mapped_column(default="", info=PERSONAL)
    sort_code: Mapped[ShortText] = mapped_column(default="")
    account_number: Mapped[ShortText] = mapped_column(default="")
    bacs_number: Mapped[ShortText] = mapped_column(default="")  # Service User Number, six digits
