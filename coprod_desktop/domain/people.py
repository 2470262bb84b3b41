"""Rules about people: how to reach them, what is due, and whether two names are one person."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.text import folded, one_line

REVIEW_EVERY: Final = timedelta(days=365)
"""Needs are looked at again once a year: the sixth step of the Accessible Information Standard."""
_NO_DIGIT: Final = re.compile(r"[^0-9+]")
_FROM_ABROAD: Final = re.compile(r"^(\+44|0044)")
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


class NeedStep(StrEnum):
    """The six steps of the Accessible Information Standard (DAPB1605, June 2025)."""

    IDENTIFY = "identify"
    RECORD = "record"
    FLAG = "flag"
    SHARE = "share"
    MEET = "meet"
    REVIEW = "review"


class Ability(StrEnum):
    """Something a person can do, wants to learn, or likes."""

    SKILL = "skill"
    GOAL = "goal"
    INTEREST = "interest"


class Sensitive(StrEnum):
    """What is hidden until asked for: an experience somebody speaks from, or another fact."""

    THEME = "theme"
    FACT = "fact"


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
    if phone.isascii() and phone.isdigit() and not phone.startswith("0044"):
        return phone
    plain = _NO_DIGIT.sub("", phone.replace("(0)", ""))
    plain = _FROM_ABROAD.sub("0", plain)
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


def next_birthday(born: date, today: date) -> date:
    """The next birthday, today included. Who was born on 29 February has it on the 28th.

    >>> next_birthday(date(1980, 11, 20), date(2026, 11, 23))
    datetime.date(2027, 11, 20)
    >>> next_birthday(date(1980, 2, 29), date(2026, 2, 1))
    datetime.date(2026, 2, 28)
    """
    for year in (today.year, today.year + 1):
        leap = (born.month, born.day) == (2, 29) and year % 4 != 0
        day = date(year, 2, 28) if leap else born.replace(year=year)
        if day >= today:
            return day
    return day


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


class Happened(StrEnum):
    """What can have happened with somebody, for their timeline."""

    CAME = "came"
    ANOTHER_WAY = "another-way"
    COULD_NOT = "could-not"
    ASKED = "asked"
    CALLED = "called"
    PAID = "paid"
    IDEA = "idea"
    PAPER = "paper"
    PACK = "pack"
    TRAINED = "trained"
    LEARNED = "learned"
    AGREED = "agreed"
    TOOK_BACK = "took-back"
    NOTE = "note"
    JOINED_PANEL = "joined-panel"
    LEFT_PANEL = "left-panel"
    LOOKED = "looked"
    CHANGED = "changed"


class DueKind(StrEnum):
    """Why somebody should not be forgotten."""

    REVIEW = "review-due"
    BACK = "comes-back"
    QUIET = "gone-quiet"
    CONSENT = "consent-ends"
    TRAINING = "training-ends"
    BIRTHDAY = "birthday"
    JOINING = "joining"


SOON: Final = timedelta(days=14)
"""How far ahead a come-back or the end of a consent is said."""
WEEK: Final = timedelta(days=7)
FEWEST_DIGITS: Final = 5
MOST_DIGITS: Final = 15  # ITU-T E.164


def checked_name(text: str, longest: int = 300) -> str:
    r"""A name on one line, as it will be kept.

    Raises:
        Refused: "member-needs-a-name", "name-too-long", "name-without-letters" (nobody could read
        it out, and no paper could print it).

    >>> checked_name("  Zoë \n Adeyemi ")
    'Zoë Adeyemi'
    """
    name = one_line(text)
    if not name:
        raise Refused("member-needs-a-name")
    if len(name) > longest:
        raise Refused("name-too-long")
    if not any(sign.isalpha() or sign.isdigit() for sign in name):
        raise Refused("name-without-letters")
    return name


def checked_route(kind: Route, value: str) -> str:
    """A number or address, as it will be kept.

    Raises:
        Refused: "route-is-empty", "phone-odd", "email-odd", "route-too-long".

    >>> checked_route(Route.PHONE, " 07700 900123 ")
    '07700 900123'
    >>> checked_route(Route.EMAIL, "ann at example")
    Traceback (most recent call last):
    coprod_desktop.domain.errors.Refused: email-odd
    """
    said = value.strip()
    if not said:
        raise Refused("route-is-empty")
    if len(said) > 1000:
        raise Refused("route-too-long")
    if kind in {Route.PHONE, Route.TEXT}:
        return checked_phone(said)
    if kind is Route.EMAIL:
        before, at, after = said.rpartition("@")
        if not (before and at and after and "@" not in before) or any(c.isspace() for c in said):
            raise Refused("email-odd")
    return said


def checked_phone(said: str) -> str:
    """A phone number that could be rung: five to fifteen digits.

    Raises:
        Refused: "phone-odd".
    """
    number = re.sub(r"(?i)(ext|x)\.?\s*\d+$", "", said)
    count = sum(sign.isdigit() for sign in number)
    if not FEWEST_DIGITS <= count <= MOST_DIGITS:
        raise Refused("phone-odd")
    return said


def not_to_come(day: date | None, today: date) -> date | None:
    """A day something happened on: today at the latest.

    Raises:
        Refused: "day-to-come".
    """
    if day is not None and day > today:
        raise Refused("day-to-come")
    return day


def in_order(first: date, last: date | None) -> None:
    """See that an end does not come before its start.

    Raises:
        Refused: "ends-before-it-starts".

    >>> in_order(date(2026, 1, 2), date(2026, 1, 1))
    Traceback (most recent call last):
    coprod_desktop.domain.errors.Refused: ends-before-it-starts
    """
    if last is not None and last < first:
        raise Refused("ends-before-it-starts")
