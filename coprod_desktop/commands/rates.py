"""DO: rate cards and the charity's own rules about paying."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy import select

from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.incentives.accounts import check_account
from coprod_desktop.domain.incentives.policies import Policy, check_policy
from coprod_desktop.domain.incentives.rates import RateLine, check_amount
from coprod_desktop.domain.rulebook.rows import Certainty
from coprod_desktop.domain.text import cleaned, one_line
from coprod_desktop.models import Partner, PayPolicy, RateCardRow, RateLineRow
from coprod_desktop.store.workspace import Work


@dataclass(frozen=True, slots=True)
class KeepRateCard:
    """Add a rate card, or change one. Sums already offered or settled stay as they were."""

    name: str
    lines: tuple[RateLine, ...]
    valid_from: date
    valid_to: date | None = None
    partner: UUID | None = None
    pro_rata: bool = False
    least_minutes: int = 0
    source: str = ""
    certainty: Certainty | None = None
    card: UUID | None = None
    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> UUID:
        """Write the card with its lines.

        Raises:
            Refused: "name-missing", "rate-without-lines", "rate-gone", "partner-gone",
                "ends-before-it-begins", "minutes-absurd", "amount-negative", "amount-absurd".
        """
        self._check(work)
        row = RateCardRow() if self.card is None else work.session.get(RateCardRow, self.card)
        if row is None:
            raise Refused("rate-gone")
        row.name, row.partner_id = one_line(self.name), self.partner
        row.valid_from, row.valid_to = self.valid_from, self.valid_to
        row.pro_rata, row.least_minutes = self.pro_rata, self.least_minutes
        row.source, row.certainty = one_line(self.source), self.certainty
        work.session.add(row)
        work.session.flush()
        for old in work.session.scalars(
            select(RateLineRow).where(RateLineRow.rate_card_id == row.id)
        ):
            work.session.delete(old)
        work.session.add_all(
            RateLineRow(
                rate_card_id=row.id,
                role=one_line(line.role),
                up_to=line.up_to,
                preparation=line.preparation,
                amount=line.amount,
            )
            for line in self.lines
        )
        return row.id

    def _check(self, work: Work) -> None:
        if not one_line(self.name):
            raise Refused("name-missing")
        if not self.lines:
            raise Refused("rate-without-lines")
        if self.valid_to is not None and self.valid_to < self.valid_from:
            raise Refused("ends-before-it-begins")
        if self.partner is not None and work.session.get(Partner, self.partner) is None:
            raise Refused("partner-gone")
        for line in self.lines:
            check_amount(line.amount)
            if not 0 < line.up_to <= 24 * 60:
                raise Refused("minutes-absurd", minutes=line.up_to)
        if not 0 <= self.least_minutes <= 24 * 60:
            raise Refused("minutes-absurd", minutes=self.least_minutes)


@dataclass(frozen=True, slots=True)
class RemoveRateCard:
    """Take a rate card away. What was settled by it keeps its sums."""

    card: UUID
    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> bool:
        """Delete the card and its lines.

        Raises:
            Refused: "rate-gone".
        """
        row = work.session.get(RateCardRow, self.card)
        if row is None:
            raise Refused("rate-gone")
        for line in work.session.scalars(
            select(RateLineRow).where(RateLineRow.rate_card_id == row.id)
        ):
            work.session.delete(line)
        work.session.flush()
        work.session.delete(row)
        return True


@dataclass(frozen=True, slots=True)
class ChangePayPolicy:
    """Change the charity's own rules about paying, and the account it pays from."""

    policy: Policy
    account_name: str = ""
    sort_code: str = ""
    account_number: str = ""
    bacs_number: str = ""
    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> bool:
        """Write them down.

        Raises:
            Refused: "promise-absurd", "amount-negative", "sort-code", "account-number",
                "account-name", "bacs-number".
        """
        rules = check_policy(self.policy)
        account = check_account(self.account_name, self.sort_code, self.account_number)
        number = one_line(self.bacs_number)
        if number and not (number.isascii() and number.isdigit() and len(number) == 6):
            raise Refused("bacs-number")
        row = work.session.scalar(select(PayPolicy)) or PayPolicy()
        row.promise_days, row.low_stock = rules.promise_days, rules.low_stock
        row.two_people_above = rules.two_people_above
        row.no_receipt_ceiling = rules.no_receipt_ceiling
        row.runs_paye, row.voucher_reply = rules.runs_paye, cleaned(rules.voucher_reply).strip()
        row.account_name, row.sort_code, row.account_number = account
        row.bacs_number = number
        work.session.add(row)
        return True
