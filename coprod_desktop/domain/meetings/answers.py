"""Answers to invitations, the reserve list, reminders and calls afterwards."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final, TypeVar
from uuid import UUID

from coprod_desktop.domain.dates import LONDON
from coprod_desktop.domain.meetings.kinds import Answer, CallOutcome, TookPart
from coprod_desktop.domain.working_days import is_working

REMINDERS: Final = (7, 1, 0)
"""Days before a meeting on which people are reminded: advice gathered in involvement guides."""
CHECK_IN_DAYS: Final = 2
FILLS_A_PLACE: Final = frozenset({Answer.WAITING, Answer.COMING, Answer.MAYBE})
Person = TypeVar("Person")

AFTER_CALL: Final = {
    CallOutcome.COMING: Answer.COMING,
    CallOutcome.CANNOT: Answer.CANNOT,
    CallOutcome.MAYBE: Answer.MAYBE,
}
"""What a call's outcome says about the invitation; other outcomes leave it as it was."""


def split_reserve(
    people: Sequence[Person], places: int | None
) -> tuple[Sequence[Person], Sequence[Person]]:
    """Those who have a place and those on the reserve list, in the order given.

    >>> split_reserve("abcd", 3), split_reserve("ab", None)
    (('abc', 'd'), ('ab', ''))
    """
    cut = len(people) if places is None else max(places, 0)
    return people[:cut], people[cut:]


def free_places(answers: Iterable[Answer], places: int | None) -> int | None:
    """How many places are free now; None when there is no limit.

    >>> free_places([Answer.COMING, Answer.CANNOT], 2)
    1
    """
    if places is None:
        return None
    return max(places - sum(answer in FILLS_A_PLACE for answer in answers), 0)


@dataclass(frozen=True, slots=True)
class ReminderDue:
    """A reminder that wants giving: so many days before, from which day on."""

    days_before: int
    from_day: date


def reminders_due(
    start: datetime, now: datetime, done: Collection[int], answer: Answer
) -> ReminderDue | None:
    """The reminder somebody should get now, or None.

    Only the nearest one is given: nobody is reminded twice on one day because two were missed.
    People who said they cannot come are not reminded.

    >>> from datetime import UTC
    >>> start = datetime(2026, 11, 30, 11, tzinfo=UTC)
    >>> now = datetime(2026, 11, 23, 12, tzinfo=UTC)
    >>> reminders_due(start, now, (), Answer.COMING).days_before
    7
    >>> reminders_due(start, now, (7,), Answer.COMING) is None
    True
    """
    if answer in (Answer.CANNOT, Answer.ANOTHER_WAY) or now >= start:
        return None
    day, today = start.astimezone(LONDON).date(), now.astimezone(LONDON).date()
    left = (day - today).days
    for before in sorted(REMINDERS):
        if left <= before:
            if any(given <= before for given in done):
                return None
            return ReminderDue(before, day - timedelta(days=before))
    return None


def check_in_by(day: date, bank: Collection[date] = ()) -> date:
    """The last day for a call after a meeting: two working days later.

    >>> str(check_in_by(date(2026, 11, 26)))
    '2026-11-30'
    """
    left = CHECK_IN_DAYS
    while left:
        day += timedelta(days=1)
        left -= is_working(day, bank)
    return day


@dataclass(frozen=True, slots=True)
class Was:
    """How somebody's meeting went, as far as a check-in call must know it."""

    member: UUID
    invited: Answer
    took_part: TookPart | None
    missed_before: int = 0  # meetings in a row they could not come to


def wants_a_call(was: Was, *, heavy: bool) -> str | None:
    """Why somebody should get a call, as a key; None when nothing says so.

    Args:
        was: how it went for them.
        heavy: an item of the meeting came with a content warning.
    """
    there = was.took_part in (TookPart.CAME, TookPart.PART)
    if there and heavy:
        return "heard-something-heavy"
    if was.took_part is TookPart.PART:
        return "left-early"
    if not there and was.invited is Answer.COMING:
        return "meant-to-come"
    if not there and was.missed_before >= 2:
        return "not-seen-lately"
    return None
