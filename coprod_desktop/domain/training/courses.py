"""When a course is done, until when it counts, and what somebody has done enough of to be thanked.

The steps of `MILESTONES` are our own choice: few enough to mean something, early enough to be seen.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from coprod_desktop.domain.dates import months_later
from coprod_desktop.domain.errors import Refused

SOON: Final = timedelta(days=60)
"""How long before it expires a renewal is worth a word."""


class Renewal(StrEnum):
    """How something that was learned stands today."""

    LASTS = "lasts"  # it never expires
    CURRENT = "current"
    SOON = "soon"
    EXPIRED = "expired"


class Reason(StrEnum):
    """What a milestone counts."""

    MEETINGS = "meetings"
    HOURS = "hours"
    COURSES = "courses"
    YEARS = "years"


@dataclass(frozen=True, slots=True)
class Milestone:
    """So many of something, reached."""

    reason: Reason
    count: int

    @property
    def key(self) -> str:
        """How it is known.

        >>> Milestone(Reason.HOURS, 50).key
        'hours-50'
        """
        return f"{self.reason}-{self.count}"


MILESTONES: Final[dict[Reason, tuple[int, ...]]] = {
    Reason.MEETINGS: (5, 10, 25, 50, 100),
    Reason.HOURS: (10, 25, 50, 100, 250),
    Reason.COURSES: (1, 3, 5, 10),
    Reason.YEARS: (1, 2, 5, 10),
}


def check_course(sessions: int, months: int | None) -> None:
    """Let a course pass whose numbers make sense.

    Raises:
        Refused: "course-needs-sessions", "course-months-odd".

    >>> check_course(1, None)
    """
    if not 1 <= sessions <= 50:
        raise Refused("course-needs-sessions")
    if months is not None and not 1 <= months <= 240:
        raise Refused("course-months-odd")


def is_complete(came: int, needed: int) -> bool:
    """Whether somebody came to enough sessions.

    >>> is_complete(2, 3), is_complete(3, 3)
    (False, True)
    """
    return came >= max(1, needed)


def expires_on(finished: date, months: int | None) -> date | None:
    """The last day on which it counts, or None when it always does.

    >>> expires_on(date(2026, 1, 31), 1), expires_on(date(2026, 1, 31), None)
    (datetime.date(2026, 2, 28), None)
    """
    return None if months is None else months_later(finished, months)


def renewal(expires: date | None, today: date) -> Renewal:
    """How something learned stands on a day.

    >>> [str(renewal(date(2027, 1, 1), day)) for day in (date(2026, 6, 1), date(2026, 12, 1))]
    ['current', 'soon']
    >>> str(renewal(date(2027, 1, 1), date(2027, 1, 2)))
    'expired'
    """
    if expires is None:
        return Renewal.LASTS
    if expires < today:
        return Renewal.EXPIRED
    return Renewal.SOON if expires - today <= SOON else Renewal.CURRENT


def reached(counts: dict[Reason, int], celebrated: Iterable[str] = ()) -> tuple[Milestone, ...]:
    """The highest milestone reached for each reason, unless it was celebrated already.

    >>> reached({Reason.MEETINGS: 12, Reason.HOURS: 9})
    (Milestone(reason=<Reason.MEETINGS: 'meetings'>, count=10),)
    >>> reached({Reason.MEETINGS: 12}, ["meetings-10"])
    ()
    """
    known = set(celebrated)
    found: list[Milestone] = []
    for reason, steps in MILESTONES.items():
        done = [step for step in steps if counts.get(reason, 0) >= step]
        if done and (one := Milestone(reason, done[-1])).key not in known:
            found.append(one)
    return tuple(found)
