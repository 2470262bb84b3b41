"""How long partners take to answer. The number of all questions asked is always shown."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Asked:
    """One question passed to a partner, and their answer if there is one."""

    on: date
    answered_on: date | None
    due_on: date
    held_on: date | None = None  # a holding reply stops the clock being called overdue
    chases: int = 0


@dataclass(frozen=True, slots=True)
class ReplyTimes:
    """A partner's reply times. `asked` is the denominator of every share."""

    asked: int
    answered: int
    in_time: int
    overdue: int
    waiting: int
    chases: int
    usual_days: int | None  # the middle one of the answered

    @property
    def unanswered(self) -> int:
        """Questions without an answer."""
        return self.asked - self.answered


def reply_times(asked: Iterable[Asked], today: date) -> ReplyTimes:
    """The reply times of one partner.

    >>> day = date(2026, 1, 5)
    >>> times = reply_times([Asked(day, date(2026, 1, 12), date(2026, 2, 16)),
    ...                      Asked(day, None, date(2026, 2, 16))], date(2026, 3, 1))
    >>> times.asked, times.answered, times.overdue, times.usual_days
    (2, 1, 1, 7)
    """
    every = list(asked)
    days = sorted((one.answered_on - one.on).days for one in every if one.answered_on is not None)
    waiting = [one for one in every if one.answered_on is None]
    overdue = [one for one in waiting if today > one.due_on]
    return ReplyTimes(
        asked=len(every),
        answered=len(days),
        in_time=sum(
            1 for one in every if one.answered_on is not None and one.answered_on <= one.due_on
        ),
        overdue=len(overdue),
        waiting=len(waiting) - len(overdue),
        chases=sum(one.chases for one in every),
        usual_days=days[(len(days) - 1) // 2] if days else None,
    )
