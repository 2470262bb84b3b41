"""Everything that stands on one certificate, kept as it was issued, and its digest."""

import hashlib
import json
from dataclasses import asdict, dataclass, fields
from datetime import date
from typing import Final

from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.text import one_line

_MONTHS: Final = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Facts:
    """The words on the face. Nothing here says which panel, benefit or experience.

    Attributes:
        day: the day it was completed, as ISO 8601, for badges and learning records.
        colour: the charity's colour as it was used.
    """

    title: str
    before: str
    name: str
    between: str
    what: str
    when: str
    signed: str
    number: str
    charity: str
    day: str
    colour: str


def packed(facts: Facts) -> str:
    """Facts as text that says the same for ever."""
    return json.dumps(asdict(facts), sort_keys=True, ensure_ascii=False, separators=(",", ":"))


def unpacked(text: str) -> Facts | None:
    """Facts from their text; None when they were erased."""
    if not text:
        return None
    told = json.loads(text)
    return Facts(**{each.name: str(told.get(each.name, "")) for each in fields(Facts)})


def digest(facts: str, design: str, *pictures: str) -> str:
    """SHA-256 over the facts, the design and the digests of the pictures on the face."""
    return hashlib.sha256("\n".join((facts, design, *pictures)).encode()).hexdigest()


def in_words(day: date) -> str:
    """A day as a certificate says it.

    >>> in_words(date(2026, 11, 3))
    '3 November 2026'
    """
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def check_name(name: str) -> str:
    """A name as it is printed.

    Raises:
        Refused: "certificate-needs-a-name", "certificate-name-endless".

    >>> check_name("  Zoë  Adeyemi ")
    'Zoë Adeyemi'
    """
    said = one_line(name)
    if not said:
        raise Refused("certificate-needs-a-name")
    if len(said) > 300:
        raise Refused("certificate-name-endless")
    return said
