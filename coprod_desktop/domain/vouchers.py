"""The voucher tin: what may happen to one voucher, and how a count by two people is judged."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.money import Money

SOON: Final = timedelta(days=60)
MOST_VALUE: Final = Money.pounds(500)


class Tin(StrEnum):
    """Which tin."""

    VOUCHERS = "vouchers"
    CASH = "cash"


class VoucherStep(StrEnum):
    """Where one voucher is."""

    IN_TIN = "in-tin"
    SEALED = "sealed"  # in an envelope with a name on it
    GIVEN = "given"
    LOST = "lost"
    VOID = "void"
    REPLACED = "replaced"


_MAY: Final = {
    VoucherStep.IN_TIN: {
        VoucherStep.SEALED, VoucherStep.GIVEN, VoucherStep.LOST, VoucherStep.VOID
    },
    VoucherStep.SEALED: {
        VoucherStep.IN_TIN, VoucherStep.GIVEN, VoucherStep.LOST, VoucherStep.VOID
    },
    VoucherStep.GIVEN: {VoucherStep.REPLACED, VoucherStep.LOST},
    VoucherStep.LOST: {VoucherStep.IN_TIN, VoucherStep.REPLACED},
    VoucherStep.VOID: set[VoucherStep](),
    VoucherStep.REPLACED: set[VoucherStep](),
}  # fmt: skip


def move(now: VoucherStep, to: VoucherStep, serial: str) -> VoucherStep:
    """The next step of a voucher.

    Raises:
        Refused: "voucher-given-already", "voucher-step-not-allowed".

    >>> move(VoucherStep.IN_TIN, VoucherStep.GIVEN, "A1")
    <VoucherStep.GIVEN: 'given'>
    """
    if to in _MAY[now]:
        return to
    if to in {VoucherStep.GIVEN, VoucherStep.SEALED} and now is VoucherStep.GIVEN:
        raise Refused("voucher-given-already", serial=serial)
    raise Refused("voucher-step-not-allowed", serial=serial, now=str(now))


def check_new(serial: str, value: Money, expires: date | None, today: date) -> None:
    """A voucher that may go into the tin.

    Raises:
        Refused: "voucher-without-serial", "voucher-value", "voucher-expired".
    """
    if not serial.strip():
        raise Refused("voucher-without-serial")
    if not 0 < value.pence <= MOST_VALUE.pence:
        raise Refused("voucher-value", most=MOST_VALUE)
    if expires is not None and expires < today:
        raise Refused("voucher-expired", day=expires)


def masked(code: str) -> str:
    """A code that may be shown: the last four signs, and only of a code long enough.

    >>> masked("6300111122223333"), masked("1234")
    ('••••••••••••3333', '••••')
    """
    bare = code.strip()
    return "•" * (len(bare) - 4) + bare[-4:] if len(bare) > 8 else "•" * len(bare)


def serials(first: str, count: int) -> tuple[str, ...]:
    """A run of serials counted up from the first, as they lie in a pack.

    Raises:
        Refused: "serials-absurd" (0, or over 500), "serial-not-counting" (no number at its end).

    >>> serials("LS-0998", 3)
    ('LS-0998', 'LS-0999', 'LS-1000')
    """
    if not 1 <= count <= 500:
        raise Refused("serials-absurd", count=count)
    if count == 1:
        return (first.strip(),)
    head = first.strip().rstrip("0123456789")
    tail = first.strip()[len(head) :]
    if not tail or not tail.isascii():
        raise Refused("serial-not-counting", serial=first)
    start = int(tail)
    return tuple(f"{head}{start + step:0{len(tail)}d}" for step in range(count))


@dataclass(frozen=True, slots=True)
class Counted:
    """What two people found against what the book says."""

    expected: Money
    found: Money
    missing: tuple[str, ...] = ()
    unexpected: tuple[str, ...] = ()

    @property
    def difference(self) -> Money:
        """Found less expected."""
        return self.found - self.expected

    @property
    def agrees(self) -> bool:
        """Whether everything is there and nothing else."""
        return self.difference.pence == 0 and not self.missing and not self.unexpected


def check_two(first: str, second: str) -> tuple[str, str]:
    """Two different people who count together.

    Raises:
        Refused: "two-people-count".

    >>> check_two("Sam", "Ann")
    ('Sam', 'Ann')
    """
    one, two = " ".join(first.split()), " ".join(second.split())
    if not one or not two or one.casefold() == two.casefold():
        raise Refused("two-people-count")
    return one, two


def expires_soon(expires: date | None, today: date) -> bool:
    """Whether a voucher in the tin should be given soon or it is worth nothing."""
    return expires is not None and expires <= today + SOON
