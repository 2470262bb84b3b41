"""Thanks that are not money: gifts, training places, references, time credits."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from coprod_desktop.domain.benefits.answers import NEVER
from coprod_desktop.domain.benefits.facts import Payment
from coprod_desktop.domain.benefits.looking import look_ahead
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.incentives.kinds import KINDS, Kind, Method
from coprod_desktop.domain.incentives.policies import check_not_own
from coprod_desktop.domain.incentives.rates import check_amount
from coprod_desktop.domain.incentives.steps import Step
from coprod_desktop.domain.money import NOTHING, Money
from coprod_desktop.domain.text import cleaned
from coprod_desktop.models import Incentive, Meeting, Member
from coprod_desktop.store.paying import ground
from coprod_desktop.store.workspace import Work


@dataclass(frozen=True, slots=True)
class GiveThanks:
    """Write down a thank-you that is not money. Its worth only where it must be known."""

    member: UUID
    kind: Kind
    what: str
    on: date
    worth: Money | None = None
    meeting: UUID | None = None
    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> UUID:
        """Add it to the ledger of its kind.

        Raises:
            Refused: "member-gone", "meeting-gone", "not-a-thank-you", "what-for", "own-claim",
                "cannot-pay-this-way", "amount-negative", "amount-absurd".
        """
        member = work.session.get(Member, self.member)
        if member is None:
            raise Refused("member-gone")
        if self.meeting is not None and work.session.get(Meeting, self.meeting) is None:
            raise Refused("meeting-gone")
        if KINDS[self.kind].money or self.kind is Kind.VOUCHER:
            raise Refused("not-a-thank-you")
        if not self.what.strip():
            raise Refused("what-for")
        check_not_own(work.actor, member.name_key)
        worth = check_amount(self.worth or NOTHING)
        payment = Payment(self.kind, worth, self.on, self.on)
        base = ground(work.session, [self.member], self.meeting, work.now)
        finding = look_ahead(base.look(self.member, payment))
        if NEVER & set(finding.keys):
            raise Refused("cannot-pay-this-way", name=member.name)
        row = Incentive(
            member_id=self.member,
            meeting_id=self.meeting,
            kind=self.kind,
            amount=worth,
            step=Step.PAID,
            method=Method.NONE,
            worked_on=self.on,
            minutes=0,
            paid_on=self.on,
            note=cleaned(self.what).strip(),
        )
        work.session.add(row)
        work.session.flush()
        return row.id
