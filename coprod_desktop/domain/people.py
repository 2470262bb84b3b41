"""Rules about people: how to reach them, what is due, and whether two names are one person."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from coprod_desktop.domain.text import folded

REVIEW_EVERY: Final = timedelta(days=365)
"""Needs are looked at again once a year: the sixth step of the Accessible Information Standard."""
QUIET_AFTER: Final = timedelta(weeks=8)


class Status(StrEnum):
    """Where somebody is with us. Resting is ordinary, and is not leaving."""

    ENQUIRY = "enquiry"
    ACTIVE = "active"
    RESTING = "resting"
    LEFT = "left"


class Route(StrEnum):
    """A way to reach somebody."""

    PHONE = "phone"
    TEXT = "text"
    EMAIL = "email"
    POST = "post"
    KEY_WORKER = "key-worker"


class Need(StrEnum):
    """What kind of thing helps somebody take part. Never a diagnosis."""

    GETTING_IN = "getting-in"
    HEARING = "hearing"
    SEEING = "seeing"
    READING = "reading"
    SPEAKING = "speaking"
    QUIET = "quiet"
    SUPPORTER = "supporter"
    OTHER = "other"


class Ability(StrEnum):
    """Something a person can do, wants to learn, or likes."""

    SKILL = "skill"
    GOAL = "goal"
    INTEREST = "interest"


@dataclass(frozen=True, slots=True)
class Known:
    """What we compare when somebody might already be here."""

    name: str
    phone: str = ""
    email: str = ""


def digits(phone: str) -> str:
    """A phone number as digits, with the country code of the UK as 0.

    >>> digits("+44 (0)7700 900123"), digits("07700 900 123")
    ('07700900123', '07700900123')
    """
    plain = re.sub(r"\(0\)|[^0-9+]", "", phone.replace("(0)", ""))
    plain = re.sub(r"^(\+44|0044)", "0", plain)
    return plain.replace("+", "00")


def alike(one: Known, other: Known) -> bool:
    """Whether two records may be one person: the same phone or e-mail, or names that match.

    >>> alike(Known("Zoë Adeyemi"), Known("zoe adeyemi"))
    True
    >>> alike(Known("Sam Okoro", phone="07700 900001"), Known("S. Okoro", phone="+447700900001"))
    True
    >>> alike(Known("Sam Okoro"), Known("Sam Oduya"))
    False
    """
    if digits(one.phone) and digits(one.phone) == digits(other.phone):
        return True
    if one.email and one.email.strip().casefold() == other.email.strip().casefold():
        return True
    first, second = folded(one.name).split(), folded(other.name).split()
    if not first or not second:
        return False
    return sorted(first) == sorted(second)


def review_due(review_on: date | None, today: date) -> bool:
    """Whether somebody's needs are due to be looked at again.

    >>> review_due(date(2026, 11, 23), date(2026, 11, 23)), review_due(None, date(2026, 11, 23))
    (True, False)
    """
    return review_on is not None and review_on <= today


def gone_quiet(last_heard: date | None, joined: date, today: date) -> bool:
    """Whether nobody has spoken with somebody for eight weeks.

    >>> gone_quiet(date(2026, 9, 1), date(2025, 1, 1), date(2026, 11, 23))
    True
    """
    return today - (last_heard or joined) > QUIET_AFTER
