"""Pounds, kept as whole pence. Never a float, anywhere."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from coprod_desktop.domain.errors import Refused

_TYPED = re.compile(
    r"^(?:-\s*£?|£?\s*-?)\s*((?:\d{1,3}(?:,\d{3})+|\d+)?)(?:\.(\d{1,2}))?$", re.ASCII
)
_PENCE = re.compile(r"^\s*(\d{1,4})\s*p\s*$", re.IGNORECASE | re.ASCII)


@dataclass(frozen=True, slots=True, order=True)
class Money:
    """An amount of money in whole pence: `Money(1250)` is twelve pounds fifty."""

    pence: int

    @classmethod
    def pounds(cls, pounds: int, pence: int = 0) -> "Money":
        """Read as it is said.

        >>> Money.pounds(12, 50)
        Money(pence=1250)
        """
        return cls(pounds * 100 + pence)

    @classmethod
    def typed(cls, text: str) -> "Money":
        """What a person typed, with or without the pound sign.

        Raises:
            Refused: "not-an-amount".

        >>> Money.typed("£1,012.5"), Money.typed("75"), Money.typed("40p")
        (Money(pence=101250), Money(pence=7500), Money(pence=40))
        """
        if alone := _PENCE.match(text):
            return cls(int(alone[1]))
        found = _TYPED.match(text.strip())
        if found is None or not (found[1] or found[2]):
            raise Refused("not-an-amount", text=text)
        whole = int((found[1] or "0").replace(",", ""))
        pence = int((found[2] or "0").ljust(2, "0"))
        sign = -1 if "-" in text else 1
        return cls(sign * (whole * 100 + pence))

    def __add__(self, other: "Money") -> "Money":
        return Money(self.pence + other.pence)

    def __sub__(self, other: "Money") -> "Money":
        return Money(self.pence - other.pence)

    def __neg__(self) -> "Money":
        return Money(-self.pence)

    def __mul__(self, times: int) -> "Money":
        return Money(self.pence * times)

    def share(self, part: int, whole: int) -> "Money":
        """`part` of `whole`, rounded half up to a penny.

        >>> Money(1000).share(1, 3), Money(5).share(1, 2)
        (Money(pence=333), Money(pence=3))
        """
        twice = 2 * self.pence * part + whole
        return Money(twice // (2 * whole))

    def __str__(self) -> str:
        """As it is written.

        >>> str(Money(123456)), str(Money(-5))
        ('£1,234.56', '-£0.05')
        """
        sign, pence = ("-" if self.pence < 0 else ""), abs(self.pence)
        return f"{sign}£{pence // 100:,}.{pence % 100:02d}"


NOTHING: Final = Money(0)


def total(amounts: Iterable[Money]) -> Money:
    """All of them together.

    >>> total([Money(1), Money(2)])
    Money(pence=3)
    """
    return Money(sum(amount.pence for amount in amounts))
