"""The register of numbers: one after another, none twice, and a reason for each that is missing."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from sqlalchemy import func, select

from coprod_desktop.commands.training.courses import day_of
from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.text import one_line
from coprod_desktop.domain.training.numbers import KEY_BYTES, prefix_of
from coprod_desktop.models import CertificateRegister, Charity, IssuedCertificate, NumbersLeftOut
from coprod_desktop.store.workspace import Work


@dataclass(frozen=True, slots=True)
class LeaveOutNumbers:
    """Say why numbers are missing, or will be: after an old backup, or on forms filled by hand."""

    first: int
    last: int
    why: str

    can_undo: ClassVar[bool] = True

    @property
    def details(self) -> Mapping[str, str | int]:
        """How many numbers."""
        return {"count": self.last - self.first + 1}

    def run(self, work: Work) -> UUID:
        """Add the row; the register goes on after the last of them.

        Raises:
            Refused: "numbers-need-a-reason", "numbers-go-forward", "number-was-used".
        """
        why = one_line(self.why)
        if not why:
            raise Refused("numbers-need-a-reason")
        if not 1 <= self.first <= self.last or self.last - self.first > 9_999:
            raise Refused("numbers-go-forward")
        used = select(func.min(IssuedCertificate.number)).where(
            IssuedCertificate.number.between(self.first, self.last)
        )
        if (taken := work.session.scalar(used)) is not None:
            raise Refused("number-was-used", number=taken)
        register = register_of(work)
        register.next_number = max(register.next_number, self.last + 1)
        row = NumbersLeftOut(
            first=self.first, last=self.last, why=why, on_day=day_of(work), by=work.actor
        )
        work.session.add(row)
        work.session.flush()
        return row.id


def register_of(work: Work) -> CertificateRegister:
    """The one register, made when it is first needed."""
    found = work.session.scalars(select(CertificateRegister).limit(1)).first()
    if found is not None:
        return found
    house = work.session.scalar(select(Charity.name).limit(1)) or ""
    made = CertificateRegister(
        prefix=prefix_of(house),
        next_number=1,
        key=secrets.token_hex(KEY_BYTES),
        badge_seed=secrets.token_hex(KEY_BYTES),
    )
    work.session.add(made)
    return made


def next_number(register: CertificateRegister) -> int:
    """The next number, taken."""
    number = register.next_number
    register.next_number = number + 1
    return number
