"""Certificates: whom to give one, the register, and what a code proves."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from coprod_desktop.domain.training.designs import Design
from coprod_desktop.domain.training.facts import Facts
from coprod_desktop.domain.training.numbers import Gap, Verdict


@dataclass(frozen=True, slots=True)
class PersonToCertify:
    """Somebody who finished, and the name they like on certificates."""

    member_id: UUID
    name: str
    printed: str
    format: str
    certificate: str  # the number they have for this already, "" for none


@dataclass(frozen=True, slots=True)
class ToCertify:
    """One session, everybody who finished by it, and what is usual for it."""

    session_id: UUID
    course: str
    title: str  # "" for the usual one
    held_on: date | None
    place: str
    design: str
    people: tuple[PersonToCertify, ...]


@dataclass(frozen=True, slots=True)
class CertificateRow:
    """One line of the register."""

    id: UUID
    number: int
    written: str
    member_id: UUID
    name: str
    what: str
    issued_on: date
    by: str
    voided_on: date | None
    void_why: str
    replaces: str
    replaced_by: str


@dataclass(frozen=True, slots=True)
class LeftOutRow:
    """Numbers that were left out, and why."""

    first: int
    last: int
    why: str
    on_day: date
    by: str


@dataclass(frozen=True, slots=True)
class Register:
    """The whole register, newest first, and numbers nobody can explain."""

    rows: tuple[CertificateRow, ...]
    gaps: tuple[Gap, ...]
    left_out: tuple[LeftOutRow, ...]
    next_number: int


@dataclass(frozen=True, slots=True)
class Checked:
    """What we can say about a number and a code. Names stand here only for those who may look."""

    verdict: Verdict
    written: str
    name: str = ""
    what: str = ""
    issued_on: date | None = None
    voided_on: date | None = None
    void_why: str = ""
    replaced_by: str = ""


@dataclass(frozen=True, slots=True)
class Frozen:
    """One certificate as it was issued, ready to be drawn again."""

    id: UUID
    member_id: UUID
    written: str
    code: str
    facts: Facts
    design: Design
    logo: bytes | None
    signature: bytes | None
    voided: bool
    digest: str
    issued_on: date


@dataclass(frozen=True, slots=True)
class DesignRow:
    """A design to choose from."""

    design: Design
    own: bool
