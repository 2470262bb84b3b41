"""What is asked for when certificates are issued: one face for all, and a name for each."""

from dataclasses import dataclass
from datetime import date

from coprod_desktop.domain.ids import MemberId
from coprod_desktop.domain.training.designs import Design


@dataclass(frozen=True, slots=True)
class Face:
    """What is the same on every certificate of one job.

    Attributes:
        signed: who signs, a line each for name and role.
        with_signature: the signature's picture is printed; else a line waits for a pen.
    """

    title: str
    before: str
    between: str
    what: str
    when: str
    signed: str
    day: date
    design: Design
    with_signature: bool = True


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody, and their name as it is printed on this certificate alone."""

    member: MemberId
    name: str
