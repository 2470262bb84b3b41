"""How members like to be paid, what they asked of us, and facts they let us hold."""

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from sqlalchemy import select

from coprod_desktop.domain.benefits import ceilings
from coprod_desktop.domain.benefits.facts import Ceilings, Facts, Limits
from coprod_desktop.domain.dates import LONDON
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.incentives.accounts import check_account
from coprod_desktop.domain.incentives.choices import Choice
from coprod_desktop.domain.incentives.kinds import Method
from coprod_desktop.domain.text import one_line
from coprod_desktop.models import BenefitFacts, CeilingRow, Member, PayLimit, PayWish
from coprod_desktop.store.workspace import Work


@dataclass(frozen=True, slots=True)
class ChangePayWish:
    """Keep how somebody likes to be paid."""

    member: UUID
    choice: Choice
    method: Method
    account_name: str = ""
    sort_code: str = ""
    account_number: str = ""
    voucher_brand: str = ""
    voucher_not_for: str = ""
    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> bool:
        """Write the wish down.

        Raises:
            Refused: "member-gone", "sort-code", "account-number", "account-name".
        """
        _member(work, self.member)
        account = check_account(self.account_name, self.sort_code, self.account_number)
        row = work.session.scalar(select(PayWish).where(PayWish.member_id == self.member))
        row = row or PayWish(member_id=self.member)
        row.choice, row.method = self.choice, self.method
        row.account_name, row.sort_code, row.account_number = account
        row.voucher_brand = one_line(self.voucher_brand)
        row.voucher_not_for = one_line(self.voucher_not_for)
        work.session.add(row)
        return True


@dataclass(frozen=True, slots=True)
class ChangeCeilings:
    """Keep what somebody asked of us: not more than this, ask me first."""

    member: UUID
    ceilings: Ceilings
    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> bool:
        """Write the ceilings down, or take them away when nothing is asked.

        Raises:
            Refused: "member-gone", "amount-negative", "amount-absurd", "claim-day-not-a-day",
                "weekday-not-known".
        """
        _member(work, self.member)
        asked = ceilings.check(self.ceilings)
        row = work.session.scalar(select(CeilingRow).where(CeilingRow.member_id == self.member))
        if not asked.any:
            if row is not None:
                work.session.delete(row)
            return True
        row = row or CeilingRow(member_id=self.member)
        row.weekly, row.monthly, row.yearly = asked.weekly, asked.monthly, asked.yearly
        row.month_starts, row.week_starts = asked.month_starts, asked.week_starts
        row.ask_every_time = asked.ask_every_time
        row.agreed_on = work.now.astimezone(LONDON).date()
        work.session.add(row)
        return True


@dataclass(frozen=True, slots=True)
class KeepBenefitFacts:
    """Keep benefit facts, with the member's own consent and the name of who heard it."""

    member: UUID
    facts: Facts | None  # None: rather not say
    consent_told_to: str
    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> bool:
        """Write the facts down.

        Raises:
            Refused: "member-gone", "consent-first", "claim-day-not-a-day", "weekday-not-known".
        """
        _member(work, self.member)
        if not one_line(self.consent_told_to):
            raise Refused("consent-first")
        known = self.facts or Facts()
        ceilings.check(Ceilings(month_starts=known.claim_day, week_starts=known.week_starts))
        row = work.session.scalar(select(BenefitFacts).where(BenefitFacts.member_id == self.member))
        row = row or BenefitFacts(member_id=self.member)
        row.consent_on = work.now.astimezone(LONDON).date()
        row.consent_told_to = one_line(self.consent_told_to)
        row.rather_not_say = self.facts is None
        row.benefits = ",".join(sorted(str(one) for one in known.benefits))
        row.allowance, row.household = known.allowance, known.household
        row.claim_day, row.week_starts = known.claim_day, known.week_starts
        row.permitted_work_form = known.permitted_work_form
        work.session.add(row)
        return True


@dataclass(frozen=True, slots=True)
class WithdrawBenefitFacts:
    """Take benefit facts out of the file, because the member wishes it."""

    member: UUID
    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> bool:
        """Delete the row, if there is one."""
        row = work.session.scalar(select(BenefitFacts).where(BenefitFacts.member_id == self.member))
        if row is not None:
            work.session.delete(row)
        return True


@dataclass(frozen=True, slots=True)
class ChangePayLimits:
    """Keep what may forbid a payment: permission to work, age, custody."""

    member: UUID
    limits: Limits
    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> bool:
        """Write the limits down.

        Raises:
            Refused: "member-gone".
        """
        _member(work, self.member)
        row = work.session.scalar(select(PayLimit).where(PayLimit.member_id == self.member))
        row = row or PayLimit(member_id=self.member)
        row.right_to_work = self.limits.right_to_work
        row.under_18, row.guardian_agreed = self.limits.under_18, self.limits.guardian_agreed
        row.in_custody, row.prison_agreed = self.limits.in_custody, self.limits.prison_agreed
        work.session.add(row)
        return True


def _member(work: Work, member: UUID) -> None:
    if work.session.get(Member, member) is None:
        raise Refused("member-gone")
