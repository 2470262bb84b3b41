"""What can be done about the charity itself: its name, its address, its logo."""

from dataclasses import dataclass
from typing import ClassVar

from sqlalchemy import select

from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.text import one_line
from coprod_desktop.models import Charity
from coprod_desktop.models.blobs import keep
from coprod_desktop.store.workspace import Work


@dataclass(frozen=True, slots=True)
class CharityDetails:
    """What letters and papers say about the charity. An address has a line for each newline.

    Whether it is the example charity is said once, at set-up.
    """

    name: str
    address: str = ""
    phone: str = ""
    email: str = ""
    website: str = ""
    number: str = ""
    signatory: str = ""
    signatory_role: str = ""
    year_start_month: int = 4
    year_start_day: int = 1
    colour: str = "#0B5D66"
    is_example: bool = False


@dataclass(frozen=True, slots=True)
class SetUpCharity:
    """Write down who we are: the first thing in a new file."""

    details_given: CharityDetails

    can_undo: ClassVar[bool] = False

    def run(self, work: Work) -> None:
        """Add the one row.

        Raises:
            Refused: "charity-there-already", "charity-needs-a-name", "not-a-day-of-the-year".
        """
        if _charity(work) is not None:
            raise Refused("charity-there-already")
        row = Charity(name="", is_example=self.details_given.is_example)
        _write(row, self.details_given)
        work.session.add(row)


@dataclass(frozen=True, slots=True)
class ChangeCharity:
    """Change what letters and papers say about us."""

    details_given: CharityDetails

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> None:
        """Change the one row.

        Raises:
            Refused: "charity-needs-a-name", "not-a-day-of-the-year", "no-charity-yet".
        """
        _write(_the_charity(work), self.details_given)


@dataclass(frozen=True, slots=True)
class ChangeLogo:
    """Put a picture on our letters: a PNG already made small and safe, or None for none."""

    png: bytes | None

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> None:
        """Keep the picture and point to it.

        Raises:
            Refused: "no-charity-yet".
        """
        charity = _the_charity(work)
        charity.logo = None if self.png is None else keep(work.session, self.png)


@dataclass(frozen=True, slots=True)
class ChangeSignature:
    """Put the signatory's signature on letters: a PNG made small and safe, or None for none."""

    png: bytes | None

    can_undo: ClassVar[bool] = True

    def run(self, work: Work) -> None:
        """Keep the picture and point to it.

        Raises:
            Refused: "no-charity-yet".
        """
        charity = _the_charity(work)
        charity.signature = None if self.png is None else keep(work.session, self.png)


def _charity(work: Work) -> Charity | None:
    return work.session.scalars(select(Charity).limit(1)).first()


def _the_charity(work: Work) -> Charity:
    found = _charity(work)
    if found is None:
        raise Refused("no-charity-yet")
    return found


def _write(row: Charity, given: CharityDetails) -> None:
    name = one_line(given.name)
    if not name:
        raise Refused("charity-needs-a-name")
    longest = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    month, day = given.year_start_month, given.year_start_day
    if not 1 <= month <= 12 or not 1 <= day <= longest[month - 1]:
        raise Refused("not-a-day-of-the-year")
    row.name, row.address = name, given.address.strip()
    row.phone, row.email = one_line(given.phone), one_line(given.email)
    row.website, row.number = one_line(given.website), one_line(given.number)
    row.signatory = one_line(given.signatory)
    row.signatory_role = one_line(given.signatory_role)
    row.year_start_month, row.year_start_day = month, day
    row.colour = given.colour
