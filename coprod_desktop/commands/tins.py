"""DO: the petty-cash tin, and counting either tin with two people."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from sqlalchemy import select

from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.incentives.rates import check_amount
from coprod_desktop.domain.money import Money, total
from coprod_desktop.domain.text import cleaned, one_line
from coprod_desktop.domain.vouchers import Counted, Tin, VoucherStep, check_two
from coprod_desktop.models import CashMove, TinCount, Voucher
from coprod_desktop.store.workspace import Work

_THERE = (VoucherStep.IN_TIN, VoucherStep.SEALED)


@dataclass(frozen=True, slots=True)
class PutCashIn:
    """Put money into the cash tin."""

    amount: Money
    what: str
    on: date
    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> bool:
        """Write it into the cash book.

        Raises:
            Refused: "amount-negative", "amount-absurd", "amount-nothing", "what-for".
        """
        _move(work, check_amount(self.amount), self.what, self.on)
        return True


@dataclass(frozen=True, slots=True)
class TakeCashOut:
    """Take money out of the cash tin for something that is not a person's payment."""

    amount: Money
    what: str
    on: date
    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> bool:
        """Write it into the cash book.

        Raises:
            Refused: "amount-negative", "amount-absurd", "amount-nothing", "what-for",
                "cash-tin-short".
        """
        check_amount(self.amount)
        left = _left(work)
        if left < self.amount:
            raise Refused("cash-tin-short", left=left, needed=self.amount)
        _move(work, -self.amount, self.what, self.on)
        return True


@dataclass(frozen=True, slots=True)
class CountCash:
    """Count the cash tin, two people together."""

    second: str
    found: Money
    note: str = ""
    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> Counted:
        """Keep the count. A difference is written down, never quietly put right.

        Raises:
            Refused: "two-people-count", "amount-negative".
        """
        if self.found.pence < 0:
            raise Refused("amount-negative", amount=self.found)
        first, second = check_two(work.actor, self.second)
        counted = Counted(_left(work), self.found)
        work.session.add(
            TinCount(
                tin=Tin.CASH,
                at=work.now,
                first=first,
                second=second,
                expected=counted.expected,
                found=counted.found,
                note=cleaned(self.note).strip(),
            )
        )
        return counted


@dataclass(frozen=True, slots=True)
class CountVouchers:
    """Count the voucher tin, two people together."""

    second: str
    found: tuple[str, ...]  # serials that are there
    note: str = ""
    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> Counted:
        """Keep the count, and say what is missing.

        Raises:
            Refused: "two-people-count".
        """
        first, second = check_two(work.actor, self.second)
        rows = list(
            work.session.execute(
                select(Voucher.serial, Voucher.value).where(Voucher.step.in_(_THERE))
            )
        )
        book = {row.serial: row.value for row in rows}
        there = {one_line(serial) for serial in self.found if serial.strip()}
        counted = Counted(
            total(book.values()),
            total(value for serial, value in book.items() if serial in there),
            tuple(sorted(set(book) - there)),
            tuple(sorted(there - set(book))),
        )
        work.session.add(
            TinCount(
                tin=Tin.VOUCHERS,
                at=work.now,
                first=first,
                second=second,
                expected=counted.expected,
                found=counted.found,
                missing=",".join(counted.missing),
                note=cleaned(self.note).strip(),
            )
        )
        return counted


def _left(work: Work) -> Money:
    return total(work.session.scalars(select(CashMove.amount)))


def _move(work: Work, amount: Money, what: str, on: date) -> None:
    if not amount.pence:
        raise Refused("amount-nothing")
    if not one_line(what):
        raise Refused("what-for")
    work.session.add(CashMove(day=on, amount=amount, what=one_line(what), by=work.actor))
