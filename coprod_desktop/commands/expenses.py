"""DO: claims, receipts, and what is handed out beforehand."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import ClassVar
from uuid import UUID

from sqlalchemy import func, select

from coprod_desktop.domain.benefits.periods import tax_year
from coprod_desktop.domain.dates import LONDON
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.expenses import ClaimStep, Line, PrepaidKind, Spent, worked_out
from coprod_desktop.domain.incentives.kinds import Kind, Method
from coprod_desktop.domain.incentives.policies import check_approval, check_not_own
from coprod_desktop.domain.incentives.rates import check_amount
from coprod_desktop.domain.incentives.steps import Step
from coprod_desktop.domain.money import Money, total
from coprod_desktop.domain.text import cleaned
from coprod_desktop.models import Claim, ClaimLine, Incentive, Meeting, Member, Prepaid
from coprod_desktop.models.blobs import keep
from coprod_desktop.store.paying import policy
from coprod_desktop.store.rulebook import in_force
from coprod_desktop.store.workspace import Work

_LARGEST = 4_000_000  # bytes of one receipt, after it has been made small


@dataclass(frozen=True, slots=True)
class SubmitClaim:
    """Write down what somebody asks to be repaid."""

    member: UUID
    lines: tuple[Line, ...]
    meeting: UUID | None = None
    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> UUID:
        """Write the claim with its lines, mileage worked out.

        Raises:
            Refused: "member-gone", "meeting-gone", "claim-without-lines", and those of
                `domain.expenses`.
        """
        if work.session.get(Member, self.member) is None:
            raise Refused("member-gone")
        if self.meeting is not None and work.session.get(Meeting, self.meeting) is None:
            raise Refused("meeting-gone")
        if not self.lines:
            raise Refused("claim-without-lines")
        today = work.now.astimezone(LONDON).date()
        rules, book = policy(work.session), in_force(work.session)
        claim = Claim(
            member_id=self.member,
            meeting_id=self.meeting,
            step=ClaimStep.SUBMITTED,
            submitted_on=today,
            promised_on=today + timedelta(days=rules.promise_days),
        )
        work.session.add(claim)
        work.session.flush()
        for line in self.lines:
            before = _miles(work, self.member, line.day) if line.spent is Spent.CAR else 0
            amount = worked_out(line, book, today, rules.no_receipt_ceiling, before)
            work.session.add(
                ClaimLine(
                    claim_id=claim.id,
                    spent=line.spent,
                    day=line.day,
                    amount=amount,
                    route=line.route,
                    tenths=line.tenths,
                    passengers=line.passengers,
                    receipt=line.receipt,
                    why_no_receipt=line.why_no_receipt,
                )
            )
            work.session.flush()
        return claim.id


@dataclass(frozen=True, slots=True)
class AgreeClaim:
    """Agree a claim: from here it is owed."""

    claim: UUID
    method: Method
    second: str = ""
    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> bool:
        """Agree it, unless it is one's own.

        Raises:
            Refused: "claim-gone", "claim-step", "own-claim", "second-person-needed",
                "two-different-people".
        """
        claim, member = _claim(work, self.claim)
        if claim.step is not ClaimStep.SUBMITTED:
            raise Refused("claim-step")
        check_not_own(work.actor, member.name_key)
        amount = total(
            work.session.scalars(select(ClaimLine.amount).where(ClaimLine.claim_id == claim.id))
        )
        check_approval(policy(work.session), amount, work.actor, self.second)
        claim.step = ClaimStep.AGREED
        claim.agreed_by, claim.second_by = work.actor, self.second.strip()
        worked = work.session.scalar(
            select(func.max(ClaimLine.day)).where(ClaimLine.claim_id == claim.id)
        )
        work.session.add(
            Incentive(
                member_id=claim.member_id,
                meeting_id=claim.meeting_id,
                claim_id=claim.id,
                kind=Kind.EXPENSE_REPAID,
                amount=amount,
                step=Step.SETTLED,
                method=self.method,
                worked_on=worked or claim.submitted_on,
                minutes=0,
                promised_on=claim.promised_on,
                note="",
            )
        )
        return True


@dataclass(frozen=True, slots=True)
class RefuseClaim:
    """Say no to a claim, with the reason the person will read."""

    claim: UUID
    why: str
    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> bool:
        """Refuse it.

        Raises:
            Refused: "claim-gone", "claim-step", "why-is-missing".
        """
        claim, _ = _claim(work, self.claim)
        if claim.step is not ClaimStep.SUBMITTED:
            raise Refused("claim-step")
        if not self.why.strip():
            raise Refused("why-is-missing")
        claim.step, claim.refused_why = ClaimStep.REFUSED, cleaned(self.why).strip()
        return True


@dataclass(frozen=True, slots=True)
class AttachReceipt:
    """Keep the picture of a receipt with its line. The picture was cleaned before it came here."""

    line: UUID
    picture: bytes
    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> str:
        """Keep the bytes and point the line at them.

        Raises:
            Refused: "claim-gone", "picture-not-cleaned", "picture-too-big".
        """
        line = work.session.get(ClaimLine, self.line)
        if line is None:
            raise Refused("claim-gone")
        if len(self.picture) > _LARGEST:
            raise Refused("picture-too-big")
        if not self.picture.startswith(b"\x89PNG\r\n\x1a\n") or b"eXIf" in self.picture:
            raise Refused("picture-not-cleaned")
        digest = keep(work.session, self.picture)
        line.receipt = digest
        return digest


@dataclass(frozen=True, slots=True)
class GiveBeforehand:
    """Buy a ticket or lend a float before a meeting, so that nobody is out of pocket."""

    member: UUID
    what: PrepaidKind
    amount: Money
    on: date
    meeting: UUID | None = None
    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> UUID:
        """Write it into its own ledger: an expense bought, never a fee.

        Raises:
            Refused: "member-gone", "amount-negative", "amount-absurd", "amount-nothing".
        """
        if work.session.get(Member, self.member) is None:
            raise Refused("member-gone")
        if not check_amount(self.amount).pence:
            raise Refused("amount-nothing")
        row = Prepaid(
            member_id=self.member,
            meeting_id=self.meeting,
            what=self.what,
            amount=self.amount,
            given_on=self.on,
        )
        work.session.add(row)
        work.session.flush()
        return row.id


@dataclass(frozen=True, slots=True)
class TickOffBeforehand:
    """A ticket was used, or a float came back with its change."""

    prepaid: UUID
    used: Money
    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> bool:
        """Close it.

        Raises:
            Refused: "prepaid-gone", "prepaid-closed", "amount-negative", "used-more-than-given".
        """
        row = work.session.get(Prepaid, self.prepaid)
        if row is None:
            raise Refused("prepaid-gone")
        if row.closed_on is not None:
            raise Refused("prepaid-closed")
        if check_amount(self.used) > row.amount:
            raise Refused("used-more-than-given")
        row.used = self.used
        row.closed_on = work.now.astimezone(LONDON).date()
        work.session.add(
            Incentive(
                member_id=row.member_id,
                meeting_id=row.meeting_id,
                kind=Kind.EXPENSE_BOUGHT,
                amount=self.used,
                step=Step.PAID,
                method=Method.NONE,
                worked_on=row.given_on,
                minutes=0,
                paid_on=row.given_on,
                note="",
            )
        )
        return True


def _claim(work: Work, claim_id: UUID) -> tuple[Claim, Member]:
    claim = work.session.get(Claim, claim_id)
    if claim is None:
        raise Refused("claim-gone")
    return claim, work.session.get_one(Member, claim.member_id)


def _miles(work: Work, member: UUID, day: date) -> int:
    year = tax_year(day)
    found = work.session.scalar(
        select(func.sum(ClaimLine.tenths))
        .join(Claim, Claim.id == ClaimLine.claim_id)
        .where(
            Claim.member_id == member,
            ClaimLine.spent == Spent.CAR,
            ClaimLine.day.between(year.first, year.last),
        )
    )
    return int(found or 0)
