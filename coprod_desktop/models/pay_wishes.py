"""How each member likes to be thanked, what they asked of us, and facts held with their consent."""

from datetime import date, datetime
from typing import ClassVar
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from coprod_desktop.domain.areas import Area
from coprod_desktop.domain.benefits.facts import Allowance, Household, RightToWork
from coprod_desktop.domain.incentives.choices import Choice
from coprod_desktop.domain.incentives.kinds import Method
from coprod_desktop.domain.incentives.pauses import AdviceAnswer
from coprod_desktop.domain.money import Money
from coprod_desktop.models.base import PERSONAL, Editable, PersonalShort, PersonalText, ShortText


class PayWish(Editable):
    """How a member likes to be paid. They may change it each time."""

    __tablename__ = "pay_wish"
    area: ClassVar[Area | None] = Area.INCENTIVES

    member_id: Mapped[UUID] = mapped_column(ForeignKey("member.id"), unique=True)
    choice: Mapped[Choice] = mapped_column(default=Choice.ALL, info=PERSONAL)
    method: Mapped[Method] = mapped_column(default=Method.BANK, info=PERSONAL)
    account_name: Mapped[PersonalShort] = mapped_column(default="", info=PERSONAL)
    sort_code: Mapped[PersonalShort] = mapped_column(default="", info=PERSONAL)
    account_number: Mapped[PersonalShort] = mapped_column(default="", info=PERSONAL)
    voucher_brand: Mapped[PersonalShort] = mapped_column(default="", info=PERSONAL)
    voucher_not_for: Mapped[PersonalShort] = mapped_column(default="", info=PERSONAL)  # their own


class CeilingRow(Editable):
    """Not more than this, ask me first: what a member asked of us. No benefit is stored."""

    __tablename__ = "ceiling"
    area: ClassVar[Area | None] = Area.INCENTIVES

    member_id: Mapped[UUID] = mapped_column(ForeignKey("member.id"), unique=True)
    weekly: Mapped[Money | None] = mapped_column(info=PERSONAL)
    monthly: Mapped[Money | None] = mapped_column(info=PERSONAL)
    yearly: Mapped[Money | None] = mapped_column(info=PERSONAL)
    month_starts: Mapped[int | None] = mapped_column(info=PERSONAL)  # day of the month
    week_starts: Mapped[int | None] = mapped_column(info=PERSONAL)  # 0 is Monday
    ask_every_time: Mapped[bool] = mapped_column(default=False, info=PERSONAL)
    agreed_on: Mapped[date] = mapped_column(info=PERSONAL)


class BenefitFacts(Editable):
    """Benefit facts. The row exists only while the member's own consent stands."""

    __tablename__ = "benefit_facts"
    area: ClassVar[Area | None] = Area.INCENTIVES

    member_id: Mapped[UUID] = mapped_column(ForeignKey("member.id"), unique=True)
    consent_on: Mapped[date] = mapped_column(info=PERSONAL)
    consent_told_to: Mapped[PersonalShort]  # who heard the consent
    rather_not_say: Mapped[bool] = mapped_column(default=False, info=PERSONAL)
    benefits: Mapped[PersonalText] = mapped_column(default="", info=PERSONAL)  # joined by commas
    allowance: Mapped[Allowance] = mapped_column(default=Allowance.NOT_KNOWN, info=PERSONAL)
    claim_day: Mapped[int | None] = mapped_column(info=PERSONAL)
    week_starts: Mapped[int | None] = mapped_column(info=PERSONAL)
    household: Mapped[Household] = mapped_column(default=Household.NOT_KNOWN, info=PERSONAL)
    permitted_work_form: Mapped[bool] = mapped_column(default=False, info=PERSONAL)


class PayLimit(Editable):
    """What may forbid a payment whatever its size. Held only where a member or worker said so."""

    __tablename__ = "pay_limit"
    area: ClassVar[Area | None] = Area.INCENTIVES

    member_id: Mapped[UUID] = mapped_column(ForeignKey("member.id"), unique=True)
    right_to_work: Mapped[RightToWork] = mapped_column(default=RightToWork.NOT_ASKED, info=PERSONAL)
    under_18: Mapped[bool] = mapped_column(default=False, info=PERSONAL)
    guardian_agreed: Mapped[bool] = mapped_column(default=False, info=PERSONAL)
    in_custody: Mapped[bool] = mapped_column(default=False, info=PERSONAL)
    prison_agreed: Mapped[bool] = mapped_column(default=False, info=PERSONAL)


class AdvicePlace(Editable):
    """Somewhere that gives independent welfare-rights advice."""

    __tablename__ = "advice_place"
    area: ClassVar[Area | None] = Area.INCENTIVES

    name: Mapped[ShortText]
    phone: Mapped[ShortText] = mapped_column(default="")
    website: Mapped[ShortText] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")
    checked_on: Mapped[date | None]  # that the number still answers


class AdviceOffer(Editable):
    """That advice was offered to a member, and what they wished. Never its content."""

    __tablename__ = "advice_offer"
    area: ClassVar[Area | None] = Area.INCENTIVES

    member_id: Mapped[UUID] = mapped_column(ForeignKey("member.id"), index=True)
    place_id: Mapped[UUID | None] = mapped_column(ForeignKey("advice_place.id"), index=True)
    answer: Mapped[AdviceAnswer] = mapped_column(info=PERSONAL)
    at: Mapped[datetime] = mapped_column(info=PERSONAL)
    by: Mapped[ShortText]
