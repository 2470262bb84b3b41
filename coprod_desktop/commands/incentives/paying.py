"""Money leaves our hands. It cannot be undone, only put right with a new entry and a reason."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import ClassVar
from uuid import UUID

from sqlalchemy import func, select

from coprod_desktop.domain.benefits.answers import check_answered
from coprod_desktop.domain.benefits.facts import Payment
from coprod_desktop.domain.benefits.looking import look_ahead
from coprod_desktop.domain.dates import LONDON
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.expenses import after_payment
from coprod_desktop.domain.incentives.kinds import Kind, Method
from coprod_desktop.domain.incentives.policies import check_approval, check_not_own
from coprod_desktop.domain.incentives.steps import Step, move
from coprod_desktop.domain.money import Money, total
from coprod_desktop.domain.vouchers import VoucherStep
from coprod_desktop.domain.vouchers import move as move_voucher
from coprod_desktop.models import (
    AdviceOffer,
    CashMove,
    Claim,
    Incentive,
    Member,
    Pause,
    PayRun,
    PayWish,
    Voucher,
)
from coprod_desktop.store.paying import ground
from coprod_desktop.store.workspace import Work


@dataclass(frozen=True, slots=True)
class PayIncentives:
    """The money or vouchers have left our hands, all of one method on one day."""

    entries: tuple[UUID, ...]
    method: Method
    on: date
    second: str = ""
    can_undo: ClassVar[bool] = False

    @property
    def details(self) -> Mapping[str, str | int]:
        """How many, for History."""
        return {"count": len(self.entries)}

    def run(self, work: Work) -> UUID:
        """Mark them paid. The look at each person's benefits is taken again, with the real day.

        Raises:
            Refused: "nothing-to-pay", "entry-gone", "pay-day-absurd", "other-method", "held",
                "paid-already", "step-not-allowed", "own-claim", "second-person-needed",
                "two-different-people", "talk-first", "get-advice-first", "cannot-pay-this-way",
                "no-bank-details", "voucher-missing", "cash-tin-short".
        """
        today = work.now.astimezone(LONDON).date()
        if not today - timedelta(days=366) <= self.on <= today + timedelta(days=31):
            raise Refused("pay-day-absurd", day=self.on)
        rows = _entries(work, self.entries)
        run = PayRun(
            method=self.method, paid_on=self.on, at=work.now, by=work.actor, second_by=self.second
        )
        work.session.add(run)
        work.session.flush()
        self._check(work, rows)
        vouchers = _sealed(work, rows) if self.method is Method.VOUCHER else {}
        for row in rows:
            row.step = move(row.step, Step.PAID)
            row.paid_on, row.pay_run_id = self.on, run.id
            for voucher in vouchers.get(row.id, []):
                voucher.step = move_voucher(voucher.step, VoucherStep.GIVEN, voucher.serial)
                voucher.given_on, voucher.given_by = self.on, work.actor
        _claims(work, rows)
        if self.method is Method.CASH:
            _take_cash(work, run, total(row.amount for row in rows))
        return run.id

    def _check(self, work: Work, rows: list[Incentive]) -> None:
        """Everything that may stand in the way, for each entry."""
        base = {
            meeting: ground(
                work.session,
                {row.member_id for row in rows if row.meeting_id == meeting},
                meeting,
                work.now,
            )
            for meeting in {row.meeting_id for row in rows}
        }
        names, pauses = _names(work, rows), _pauses(work, rows)
        advised = _advised(work, rows)
        accounts = _accounts(work, rows) if self.method is Method.BANK else None
        for row in rows:
            name, key = names[row.member_id]
            if row.method is not self.method:
                raise Refused("other-method", name=name)
            if row.step is Step.HELD:
                raise Refused("held", name=name)
            check_not_own(work.actor, key)
            here = base[row.meeting_id]
            check_approval(here.policy, row.amount, work.actor, self.second)
            if accounts is not None and row.member_id not in accounts:
                raise Refused("no-bank-details", name=name)
            payment = Payment(
                row.kind, row.amount, self.on, row.worked_on, row.minutes, promised=row.promised_on
            )
            finding = look_ahead(here.look(row.member_id, payment, [row.id]))
            pause = pauses.get((row.member_id, row.meeting_id))
            check_answered(
                finding,
                None if pause is None else pause.outcome,
                None if pause is None else pause.answer,
                name=name,
                advised=row.member_id in advised,
            )


@dataclass(frozen=True, slots=True)
class ReversePayment:
    """Put a payment right with a new entry. What was written before stays as it was."""

    entry: UUID
    why: str
    money_is_back: bool = True
    can_undo: ClassVar[bool] = False

    def run(self, work: Work) -> UUID:
        """Add the entry that takes the payment back.

        Raises:
            Refused: "entry-gone", "why-is-missing", "not-paid-yet", "reversed-already".
        """
        rows = _entries(work, (self.entry,))
        return _reverse(work, rows, self.why, money_is_back=self.money_is_back)


@dataclass(frozen=True, slots=True)
class ReversePayRun:
    """Put a whole pay-run right, with new entries and one reason."""

    pay_run: UUID
    why: str
    money_is_back: bool = True
    can_undo: ClassVar[bool] = False

    def run(self, work: Work) -> UUID:
        """Add the entries that take the run back.

        Raises:
            Refused: "entry-gone", "why-is-missing", "not-paid-yet", "reversed-already".
        """
        rows = list(
            work.session.scalars(
                select(Incentive)
                .where(Incentive.pay_run_id == self.pay_run, Incentive.corrects_id.is_(None))
                .order_by(Incentive.id)
            )
        )
        if not rows:
            raise Refused("entry-gone")
        return _reverse(work, rows, self.why, money_is_back=self.money_is_back)


def _reverse(work: Work, rows: list[Incentive], why: str, *, money_is_back: bool) -> UUID:
    if not why.strip():
        raise Refused("why-is-missing")
    again = work.session.scalar(
        select(Incentive.id).where(Incentive.corrects_id.in_([row.id for row in rows])).limit(1)
    )
    if again is not None:
        raise Refused("reversed-already")
    today = work.now.astimezone(LONDON).date()
    run = PayRun(method=rows[0].method, paid_on=today, at=work.now, by=work.actor, why=why.strip())
    work.session.add(run)
    work.session.flush()
    for row in rows:
        if row.step is not Step.PAID or row.amount.pence < 0:
            raise Refused("not-paid-yet")
        work.session.add(
            Incentive(
                member_id=row.member_id,
                meeting_id=row.meeting_id,
                pay_run_id=run.id,
                claim_id=row.claim_id,
                budget_id=row.budget_id,
                corrects_id=row.id,
                kind=row.kind,
                amount=-row.amount,
                step=Step.PAID,
                method=row.method,
                worked_on=row.worked_on,
                minutes=0,
                paid_on=today,
                note=why.strip(),
            )
        )
    work.session.flush()
    _claims(work, rows)
    if rows[0].method is Method.CASH and money_is_back:
        _move_cash(work, run, total(row.amount for row in rows))
    return run.id


def _entries(work: Work, wanted: tuple[UUID, ...]) -> list[Incentive]:
    if not wanted:
        raise Refused("nothing-to-pay")
    rows = list(work.session.scalars(select(Incentive).where(Incentive.id.in_(wanted))))
    if len(rows) != len(set(wanted)):
        raise Refused("entry-gone")
    return rows


def _names(work: Work, rows: list[Incentive]) -> dict[UUID, tuple[str, str]]:
    found = work.session.execute(
        select(Member.id, Member.name, Member.name_key).where(
            Member.id.in_({row.member_id for row in rows})
        )
    )
    return {member: (name, key) for member, name, key in found}


def _pauses(work: Work, rows: list[Incentive]) -> dict[tuple[UUID, UUID | None], Pause]:
    found = work.session.scalars(
        select(Pause)
        .where(Pause.member_id.in_({row.member_id for row in rows}))
        .order_by(Pause.at, Pause.id)
    )
    return {(row.member_id, row.meeting_id): row for row in found}


def _advised(work: Work, rows: list[Incentive]) -> frozenset[UUID]:
    since = work.now - timedelta(days=60)
    found = work.session.scalars(
        select(AdviceOffer.member_id).where(
            AdviceOffer.member_id.in_({row.member_id for row in rows}), AdviceOffer.at >= since
        )
    )
    return frozenset(found)


def _accounts(work: Work, rows: list[Incentive]) -> frozenset[UUID]:
    found = work.session.scalars(
        select(PayWish.member_id).where(
            PayWish.member_id.in_({row.member_id for row in rows}), PayWish.account_number != ""
        )
    )
    return frozenset(found)


def _sealed(work: Work, rows: list[Incentive]) -> dict[UUID, list[Voucher]]:
    """The vouchers in each person's envelope. They must come to exactly what is due."""
    found: dict[UUID, list[Voucher]] = {}
    for voucher in work.session.scalars(
        select(Voucher).where(
            Voucher.incentive_id.in_([row.id for row in rows]),
            Voucher.step == VoucherStep.SEALED,
        )
    ):
        if voucher.incentive_id is not None:
            found.setdefault(voucher.incentive_id, []).append(voucher)
    for row in rows:
        if total(voucher.value for voucher in found.get(row.id, [])) != row.amount:
            raise Refused("voucher-missing")
    return found


def _claims(work: Work, rows: list[Incentive]) -> None:
    """Move each claim to where its payments put it."""
    work.session.flush()
    for claim_id in {row.claim_id for row in rows if row.claim_id is not None}:
        claim = work.session.get_one(Claim, claim_id)
        entries = list(
            work.session.scalars(
                select(Incentive).where(
                    Incentive.claim_id == claim_id, Incentive.kind == Kind.EXPENSE_REPAID
                )
            )
        )
        claimed = total(one.amount for one in entries if one.corrects_id is None)
        paid = total(one.amount for one in entries if one.step is Step.PAID)
        claim.step = after_payment(claimed, paid)


def _take_cash(work: Work, run: PayRun, amount: Money) -> None:
    pence = work.session.scalar(select(func.sum(CashMove.amount)))
    left = pence if isinstance(pence, Money) else Money(int(pence or 0))
    if left < amount:
        raise Refused("cash-tin-short", left=left, needed=amount)
    _move_cash(work, run, -amount)


def _move_cash(work: Work, run: PayRun, amount: Money) -> None:
    work.session.add(
        CashMove(day=run.paid_on, amount=amount, what="", pay_run_id=run.id, by=work.actor)
    )
