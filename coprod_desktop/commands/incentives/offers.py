"""Offers and choices: the evidence that somebody was asked, every time."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from coprod_desktop.domain.dates import LONDON
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.incentives.choices import Choice, due
from coprod_desktop.domain.incentives.kinds import Method
from coprod_desktop.domain.incentives.rates import check_amount
from coprod_desktop.domain.money import Money
from coprod_desktop.domain.text import one_line
from coprod_desktop.models import Incentive, Meeting, Member, Offer
from coprod_desktop.store.workspace import Work


@dataclass(frozen=True, slots=True)
class RecordOffer:
    """Write down what we offered somebody for a meeting, before it."""

    meeting: UUID
    member: UUID
    amount: Money
    explained_by: str
    promised_on: date | None = None
    card: str = ""
    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> UUID:
        """Write or change the offer.

        Raises:
            Refused: "amount-negative", "amount-absurd", "meeting-gone", "member-gone",
                "settled-already", "explained-by-whom".
        """
        check_amount(self.amount)
        if not one_line(self.explained_by):
            raise Refused("explained-by-whom")
        _there(work.session, self.meeting, self.member)
        offer = _offer(work.session, self.meeting, self.member)
        if offer is None:
            offer = Offer(meeting_id=self.meeting, member_id=self.member, card="")
            work.session.add(offer)
        elif offer.amount != self.amount:
            offer.choice = None  # a new sum is a new question
        offer.amount = self.amount
        offer.card = one_line(self.card)
        offer.promised_on = self.promised_on
        offer.offered_on = work.now.astimezone(LONDON).date()
        offer.explained_by = one_line(self.explained_by)
        work.session.flush()
        return offer.id


@dataclass(frozen=True, slots=True)
class RecordChoice:
    """Write down what somebody chose. They may change their mind until it is settled."""

    meeting: UUID
    member: UUID
    choice: Choice
    less: Money | None = None
    method: Method | None = None
    date_wish: str = ""
    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> bool:
        """Write the choice onto the offer.

        Raises:
            Refused: "nothing-offered-yet", "less-is-missing", "less-is-not-less",
                "settled-already".
        """
        offer = _offer(work.session, self.meeting, self.member)
        if offer is None:
            raise Refused("nothing-offered-yet")
        due(self.choice, offer.amount, self.less)
        offer.choice = self.choice
        offer.less = self.less if self.choice is Choice.LESS else None
        offer.method = self.method
        offer.date_wish = one_line(self.date_wish)
        offer.chosen_on = work.now.astimezone(LONDON).date()
        return True


def _there(session: Session, meeting: UUID, member: UUID) -> None:
    if session.get(Meeting, meeting) is None:
        raise Refused("meeting-gone")
    if session.get(Member, member) is None:
        raise Refused("member-gone")


def _offer(session: Session, meeting: UUID, member: UUID) -> Offer | None:
    """The offer for one person, unless it has been settled already."""
    settled = session.scalar(
        select(Incentive.id).where(
            Incentive.meeting_id == meeting,
            Incentive.member_id == member,
            Incentive.settlement_id.is_not(None),
        )
    )
    if settled is not None:
        raise Refused("settled-already")
    return session.scalar(
        select(Offer).where(Offer.meeting_id == meeting, Offer.member_id == member)
    )


@dataclass(frozen=True, slots=True)
class Offered:
    """One person's offer, and their choice if they made one already."""

    member: UUID
    amount: Money
    choice: Choice | None = None
    less: Money | None = None
    method: Method | None = None


@dataclass(frozen=True, slots=True)
class RecordOffers:
    """Write down what a whole panel is offered before a meeting: one step to undo."""

    meeting: UUID
    offers: tuple[Offered, ...]
    explained_by: str
    promised_on: date | None = None
    card: str = ""
    can_undo: ClassVar[bool] = True

    @property
    def details(self) -> Mapping[str, str | int]:
        """How many, for History."""
        return {"count": len(self.offers)}

    def run(self, work: Work) -> int:
        """Write them all, or none.

        Raises:
            Refused: "nobody-to-settle", and those of `RecordOffer` and `RecordChoice`.
        """
        if not self.offers:
            raise Refused("nobody-to-settle")
        if not one_line(self.explained_by):
            raise Refused("explained-by-whom")
        for one in self.offers:
            check_amount(one.amount)
            _there(work.session, self.meeting, one.member)
            row = _offer(work.session, self.meeting, one.member)
            row = row or Offer(meeting_id=self.meeting, member_id=one.member, date_wish="")
            row.amount, row.card = one.amount, one_line(self.card)
            row.promised_on, row.explained_by = self.promised_on, one_line(self.explained_by)
            row.offered_on = work.now.astimezone(LONDON).date()
            if one.choice is not None:
                due(one.choice, one.amount, one.less)
                row.choice, row.less, row.method = one.choice, one.less, one.method
                row.chosen_on = row.offered_on
            work.session.add(row)
        return len(self.offers)
