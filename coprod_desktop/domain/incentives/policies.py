"""The charity's own rules about paying, with what holds until somebody decides otherwise."""

from dataclasses import dataclass
from typing import Final

from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.money import Money
from coprod_desktop.domain.text import folded

_LIMIT: Final = Money(20_000)
_CEILING: Final = Money(1_500)


@dataclass(frozen=True, slots=True)
class Policy:
    """How this charity pays."""

    promise_days: int = 14
    two_people_above: Money = _LIMIT
    no_receipt_ceiling: Money = _CEILING
    low_stock: int = 5
    runs_paye: bool = False
    voucher_reply: str = ""


DEFAULT: Final = Policy()


def check_policy(policy: Policy) -> Policy:
    """Rules that can be meant.

    Raises:
        Refused: "promise-absurd", "amount-negative".
    """
    if not 0 <= policy.promise_days <= 90:
        raise Refused("promise-absurd")
    for amount in (policy.two_people_above, policy.no_receipt_ceiling):
        if amount.pence < 0:
            raise Refused("amount-negative", amount=amount)
    return policy


def check_approval(policy: Policy, amount: Money, first: str, second: str) -> None:
    """Two different people above the limit.

    Raises:
        Refused: "second-person-needed", "two-different-people".

    >>> check_approval(DEFAULT, Money.pounds(200), "Sam", "")
    """
    if amount <= policy.two_people_above:
        return
    if not second.strip():
        raise Refused("second-person-needed", limit=policy.two_people_above, amount=amount)
    if folded(first) == folded(second):
        raise Refused("two-different-people")


def check_not_own(actor: str, name_key: str) -> None:
    """Nobody agrees to money for themselves.

    Raises:
        Refused: "own-claim".
    """
    if folded(actor) == name_key:
        raise Refused("own-claim")
