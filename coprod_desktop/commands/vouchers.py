"""DO: the voucher tin. Every voucher is known by its serial; every look at a code is kept."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy import select

from coprod_desktop.domain.dates import LONDON
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.incentives.kinds import Kind, Method
from coprod_desktop.domain.incentives.steps import Step
from coprod_desktop.domain.money import Money
from coprod_desktop.domain.text import cleaned, one_line
from coprod_desktop.domain.vouchers import (
    VoucherStep,
    check_new,
    move,
    serials,
)
from coprod_desktop.models import Incentive, PayWish, Voucher, VoucherReveal
from coprod_desktop.store.workspace import Work


@dataclass(frozen=True, slots=True)
class AddVouchers:
    """Put vouchers into the tin: a run of serials, or one with its code."""

    brand: str
    first_serial: str
    count: int
    value: Money
    expires: date | None = None
    code: str = ""
    can_undo: ClassVar[bool] = True

    @property
    def details(self) -> Mapping[str, str | int]:
        """How many, for History."""
        return {"count": self.count}

    def run(self, work: Work) -> int:
        """Add them all, or none.

        Raises:
            Refused: "voucher-without-brand", "voucher-without-serial", "voucher-value",
                "voucher-expired", "serials-absurd", "serial-not-counting", "serial-there-already",
                "code-for-one-only".
        """
        today = work.now.astimezone(LONDON).date()
        brand = one_line(self.brand)
        if not brand:
            raise Refused("voucher-without-brand")
        check_new(self.first_serial, self.value, self.expires, today)
        wanted = serials(one_line(self.first_serial), self.count)
        if self.code.strip() and self.count != 1:
            raise Refused("code-for-one-only")
        again = work.session.scalar(
            select(Voucher.serial).where(Voucher.brand == brand, Voucher.serial.in_(wanted))
        )
        if again is not None:
            raise Refused("serial-there-already", serial=again)
        work.session.add_all(
            Voucher(
                brand=brand,
                serial=serial,
                value=self.value,
                code=self.code.strip(),
                bought_on=today,
                expires=self.expires,
                step=VoucherStep.IN_TIN,
                why="",
            )
            for serial in wanted
        )
        return len(wanted)


@dataclass(frozen=True, slots=True)
class SealVouchers:
    """Put vouchers into envelopes for everybody who chose them at a meeting."""

    meeting: UUID
    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> int:
        """Seal what is due, oldest voucher first, in the brand each person likes.

        Raises:
            Refused: "tin-cannot-make" (names how much is missing), "nothing-to-seal".
        """
        entries = _unsealed(work, self.meeting)
        if not entries:
            raise Refused("nothing-to-seal")
        today = work.now.astimezone(LONDON).date()
        tin = _tin(work, today)
        likes = {
            row.member_id: row.voucher_brand
            for row in work.session.execute(select(PayWish.member_id, PayWish.voucher_brand))
        }
        for entry in entries:
            picked = _pick(tin, entry.amount, likes.get(entry.member_id, ""))
            if picked is None:
                raise Refused("tin-cannot-make", amount=entry.amount)
            for voucher in picked:
                voucher.step = move(voucher.step, VoucherStep.SEALED, voucher.serial)
                voucher.member_id, voucher.meeting_id = entry.member_id, entry.meeting_id
                voucher.incentive_id = entry.id
                tin.remove(voucher)
        return len(entries)


@dataclass(frozen=True, slots=True)
class MoveVoucher:
    """Note that a voucher was lost, is void, was found again, or is signed for."""

    voucher: UUID
    to: VoucherStep
    why: str
    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> bool:
        """Move it, with the reason.

        Raises:
            Refused: "voucher-gone", "why-is-missing", "voucher-given-already",
                "voucher-step-not-allowed".
        """
        row = _voucher(work, self.voucher)
        if not self.why.strip():
            raise Refused("why-is-missing")
        row.step = move(row.step, self.to, row.serial)
        row.why = cleaned(self.why).strip()
        if self.to is VoucherStep.IN_TIN:
            row.member_id = row.meeting_id = row.incentive_id = None
        return True


@dataclass(frozen=True, slots=True)
class GiveVoucher:
    """Give one voucher to somebody, outside a meeting's settling."""

    voucher: UUID
    member: UUID
    signed: bool = False
    can_undo: ClassVar[bool] = False

    def run(self, work: Work) -> bool:
        """Give it, and write it into the ledger of vouchers.

        Raises:
            Refused: "voucher-gone", "voucher-given-already", "voucher-step-not-allowed".
        """
        row = _voucher(work, self.voucher)
        row.step = move(row.step, VoucherStep.GIVEN, row.serial)
        today = work.now.astimezone(LONDON).date()
        entry = Incentive(
            member_id=self.member,
            kind=Kind.VOUCHER,
            amount=row.value,
            step=Step.PAID,
            method=Method.VOUCHER,
            worked_on=today,
            minutes=0,
            paid_on=today,
            note="",
        )
        work.session.add(entry)
        work.session.flush()
        row.member_id, row.incentive_id = self.member, entry.id
        row.given_on, row.given_by, row.signed = today, work.actor, self.signed
        return True


@dataclass(frozen=True, slots=True)
class ReplaceVoucher:
    """Give another voucher in place of one that was lost or did not work."""

    old: UUID
    new: UUID
    why: str
    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> bool:
        """Replace it: the same value, for the same person, in no ledger twice.

        Raises:
            Refused: "voucher-gone", "why-is-missing", "other-value", "voucher-step-not-allowed".
        """
        old, new = _voucher(work, self.old), _voucher(work, self.new)
        if not self.why.strip():
            raise Refused("why-is-missing")
        if old.value != new.value:
            raise Refused("other-value")
        old.step = move(old.step, VoucherStep.REPLACED, old.serial)
        old.why = cleaned(self.why).strip()
        new.step = move(new.step, VoucherStep.GIVEN, new.serial)
        new.member_id, new.meeting_id = old.member_id, old.meeting_id
        new.incentive_id, new.replaces_id = old.incentive_id, old.id
        new.given_on, new.given_by = work.now.astimezone(LONDON).date(), work.actor
        return True


@dataclass(frozen=True, slots=True)
class RevealCode:
    """Look at a voucher's code. The look itself is kept, and cannot be undone."""

    voucher: UUID
    why: str
    can_undo: ClassVar[bool] = False

    def run(self, work: Work) -> str:
        """The code.

        Raises:
            Refused: "voucher-gone", "why-is-missing", "no-code-kept".
        """
        row = _voucher(work, self.voucher)
        if not self.why.strip():
            raise Refused("why-is-missing")
        if not row.code:
            raise Refused("no-code-kept")
        work.session.add(
            VoucherReveal(
                voucher_id=row.id, at=work.now, by=work.actor, why=cleaned(self.why).strip()
            )
        )
        return row.code


def _voucher(work: Work, voucher: UUID) -> Voucher:
    row = work.session.get(Voucher, voucher)
    if row is None:
        raise Refused("voucher-gone")
    return row


def _unsealed(work: Work, meeting: UUID) -> list[Incentive]:
    sealed = select(Voucher.incentive_id).where(Voucher.incentive_id.is_not(None))
    return list(
        work.session.scalars(
            select(Incentive)
            .where(
                Incentive.meeting_id == meeting,
                Incentive.kind == Kind.VOUCHER,
                Incentive.step == Step.SETTLED,
                Incentive.id.not_in(sealed),
            )
            .order_by(Incentive.id)
        )
    )


def _tin(work: Work, today: date) -> list[Voucher]:
    rows = work.session.scalars(
        select(Voucher)
        .where(Voucher.step == VoucherStep.IN_TIN)
        .order_by(Voucher.expires.is_(None), Voucher.expires, Voucher.serial)
    )
    return [row for row in rows if row.expires is None or row.expires >= today]


def _pick(tin: list[Voucher], amount: Money, brand: str) -> list[Voucher] | None:
    """Vouchers that come to exactly an amount: of one brand, largest first."""
    brands = list(dict.fromkeys(row.brand for row in tin))
    if brand:
        brands = [one for one in brands if one.casefold() == brand.casefold()]
    for one in brands:
        left, picked = amount, list[Voucher]()
        for row in sorted(
            (row for row in tin if row.brand == one), key=lambda row: -row.value.pence
        ):
            if row.value <= left:
                picked.append(row)
                left = left - row.value
        if left.pence == 0 and picked:
            return picked
    return None
