"""Offers, choices, the ledgers of each kind of thank-you, and the runs in which they are paid."""

from datetime import date, datetime
from typing import ClassVar
from uuid import UUID

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from coprod_desktop.domain.areas import Area
from coprod_desktop.domain.incentives.choices import Choice
from coprod_desktop.domain.incentives.kinds import Kind, Method
from coprod_desktop.domain.incentives.pauses import PauseAnswer
from coprod_desktop.domain.incentives.steps import Step
from coprod_desktop.domain.money import Money
from coprod_desktop.models.base import PERSONAL, Editable, PersonalShort, PersonalText, ShortText


class Offer(Editable):
    """What we offered one person for one meeting, and what they chose."""

    __tablename__ = "offer"
    __table_args__ = (UniqueConstraint("meeting_id", "member_id"),)
    area: ClassVar[Area | None] = Area.INCENTIVES

    meeting_id: Mapped[UUID] = mapped_column(ForeignKey("meeting.id"), index=True)
    member_id: Mapped[UUID] = mapped_column(ForeignKey("member.id"), index=True)
    amount: Mapped[Money]  # offered
    card: Mapped[ShortText] = mapped_column(default="")  # name of the rate card, as it was
    promised_on: Mapped[date | None]  # pay date promised
    offered_on: Mapped[date]
    explained_by: Mapped[ShortText]
    choice: Mapped[Choice | None] = mapped_column(info=PERSONAL)
    less: Mapped[Money | None] = mapped_column(info=PERSONAL)  # what they take, if less
    method: Mapped[Method | None] = mapped_column(info=PERSONAL)
    chosen_on: Mapped[date | None] = mapped_column(info=PERSONAL)
    date_wish: Mapped[PersonalShort] = mapped_column(default="", info=PERSONAL)  # their own words


class Settlement(Editable):
    """That a meeting was settled: for whom everything due was written down, all at once."""

    __tablename__ = "settlement"
    area: ClassVar[Area | None] = Area.INCENTIVES

    meeting_id: Mapped[UUID] = mapped_column(ForeignKey("meeting.id"), index=True)
    at: Mapped[datetime]
    by: Mapped[ShortText]
    second_by: Mapped[ShortText] = mapped_column(default="")  # above the charity's limit


class PayRun(Editable):
    """Money that left our hands, together. It is never changed afterwards."""

    __tablename__ = "pay_run"
    area: ClassVar[Area | None] = Area.INCENTIVES

    method: Mapped[Method]
    paid_on: Mapped[date]
    at: Mapped[datetime]
    by: Mapped[ShortText]
    second_by: Mapped[ShortText] = mapped_column(default="")
    why: Mapped[str] = mapped_column(default="")  # of a reversal


class Incentive(Editable):
    """One entry in the ledger of its kind. A wrong payment gets a new entry, never a change."""

    __tablename__ = "incentive"
    area: ClassVar[Area | None] = Area.INCENTIVES

    member_id: Mapped[UUID] = mapped_column(ForeignKey("member.id"), index=True)
    meeting_id: Mapped[UUID | None] = mapped_column(ForeignKey("meeting.id"), index=True)
    settlement_id: Mapped[UUID | None] = mapped_column(ForeignKey("settlement.id"), index=True)
    pay_run_id: Mapped[UUID | None] = mapped_column(ForeignKey("pay_run.id"), index=True)
    claim_id: Mapped[UUID | None] = mapped_column(ForeignKey("claim.id"), index=True)
    budget_id: Mapped[UUID | None] = mapped_column(ForeignKey("budget.id"), index=True)
    corrects_id: Mapped[UUID | None] = mapped_column(ForeignKey("incentive.id"), index=True)
    kind: Mapped[Kind] = mapped_column(index=True)
    amount: Mapped[Money]  # below nothing when it puts an earlier entry right
    step: Mapped[Step] = mapped_column(index=True)
    method: Mapped[Method]
    worked_on: Mapped[date]  # day of the meeting
    minutes: Mapped[int] = mapped_column(default=0)
    promised_on: Mapped[date | None]
    paid_on: Mapped[date | None]
    note: Mapped[PersonalText] = mapped_column(default="", info=PERSONAL)


class Pause(Editable):
    """That we paused before paying somebody, why, and what was decided with them."""

    __tablename__ = "pause"
    area: ClassVar[Area | None] = Area.INCENTIVES

    member_id: Mapped[UUID] = mapped_column(ForeignKey("member.id"), index=True)
    meeting_id: Mapped[UUID] = mapped_column(ForeignKey("meeting.id"), index=True)
    answer: Mapped[PauseAnswer] = mapped_column(info=PERSONAL)
    outcome: Mapped[int] = mapped_column(info=PERSONAL)
    reasons: Mapped[PersonalText]  # reason keys, joined by commas
    note: Mapped[PersonalText] = mapped_column(default="", info=PERSONAL)
    date_wish: Mapped[PersonalShort] = mapped_column(default="", info=PERSONAL)
    at: Mapped[datetime]
    by: Mapped[ShortText]
