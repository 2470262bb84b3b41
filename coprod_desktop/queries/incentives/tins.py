"""ASK: what lies in the voucher tin and the cash tin."""

from collections import Counter
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from coprod_desktop.domain.money import Money, total
from coprod_desktop.domain.vouchers import Tin, VoucherStep, expires_soon, masked
from coprod_desktop.models import CashMove, Member, TinCount, Voucher, VoucherReveal
from coprod_desktop.readmodels.incentives.tins import (
    CashRow,
    CashTin,
    CountRow,
    Stock,
    VoucherRow,
    VoucherTin,
)
from coprod_desktop.store.paying import policy

_THERE = frozenset({VoucherStep.IN_TIN, VoucherStep.SEALED})


# size: one statement, its columns in the order of the row
def voucher_tin(session: Session, today: date) -> VoucherTin:
    """Every voucher, those in the tin first; codes masked."""
    looks = {
        row.voucher_id: row.looks
        for row in session.execute(
            select(VoucherReveal.voucher_id, func.count().label("looks")).group_by(
                VoucherReveal.voucher_id
            )
        )
    }
    found = session.execute(
        select(
            Voucher.id, Voucher.brand, Voucher.serial, Voucher.value, Voucher.code,
            Voucher.expires, Voucher.step, Member.name, Voucher.given_on, Voucher.signed,
            Voucher.why,
        )
        .outerjoin(Member, Member.id == Voucher.member_id)
        .order_by(Voucher.step != VoucherStep.IN_TIN, Voucher.brand, Voucher.serial)
    )  # fmt: skip
    rows = tuple(
        VoucherRow(
            row.id,
            row.brand,
            row.serial,
            row.value,
            masked(row.code),
            row.expires,
            row.step in _THERE and expires_soon(row.expires, today),
            row.step,
            row.name or "",
            row.given_on,
            row.signed,
            row.why,
            looks.get(row.id, 0),
        )
        for row in found
    )
    low = policy(session).low_stock
    free = Counter((one.brand, one.value) for one in rows if one.step is VoucherStep.IN_TIN)
    brands = {(one.brand, one.value) for one in rows}
    return VoucherTin(
        rows,
        tuple(
            Stock(brand, value, free[brand, value], free[brand, value] <= low)
            for brand, value in sorted(brands)
        ),
        total(one.value for one in rows if one.step in _THERE),
        sum(one.soon for one in rows),
        _counts(session, Tin.VOUCHERS),
    )


def cash_tin(session: Session, *, limit: int = 200) -> CashTin:
    """What lies in the cash tin, and its book, newest first."""
    rows = session.execute(
        select(CashMove.day, CashMove.amount, CashMove.what, CashMove.by, CashMove.pay_run_id)
        .order_by(CashMove.day, CashMove.id)
    ).all()  # fmt: skip
    left, book = Money(0), list[CashRow]()
    for row in rows:
        left = left + row.amount
        book.append(
            CashRow(row.day, row.amount, row.what, row.by, row.pay_run_id is not None, left)
        )
    return CashTin(left, tuple(reversed(book[-limit:])), _counts(session, Tin.CASH))


def _counts(session: Session, tin: Tin) -> tuple[CountRow, ...]:
    rows = session.execute(
        select(
            TinCount.at, TinCount.first, TinCount.second, TinCount.expected, TinCount.found,
            TinCount.missing, TinCount.note,
        )
        .where(TinCount.tin == tin)
        .order_by(TinCount.at.desc())
        .limit(20)
    )  # fmt: skip
    return tuple(CountRow(*row) for row in rows)
