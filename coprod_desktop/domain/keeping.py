"""Rules about backups: when one is due, and when to remind of the second place."""

from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

EVERY: Final = timedelta(minutes=30)
"""A backup is made when this much time has passed since the first change that is in none."""
REMIND_AFTER: Final = timedelta(days=7)


class Reminder(StrEnum):
    """Why somebody should think of the second place for backups."""

    NOTHING = "nothing"
    NO_SECOND_PLACE = "no-second-place"
    NEVER_REACHED = "never-reached"
    LONG_AGO = "long-ago"


def due(waiting_since: datetime | None, now: datetime) -> bool:
    """Whether changes have waited long enough. A clock that moved back does not put it off.

    >>> from datetime import UTC
    >>> noon = datetime(2026, 11, 23, 12, tzinfo=UTC)
    >>> due(noon, noon + EVERY), due(noon, noon + EVERY / 2), due(None, noon)
    (True, False, False)
    """
    return waiting_since is not None and abs(now - waiting_since) >= EVERY


def reminder(chosen: bool, reached: datetime | None, now: datetime) -> Reminder:  # noqa: FBT001
    """What to remind somebody of.

    >>> from datetime import UTC
    >>> noon = datetime(2026, 11, 23, 12, tzinfo=UTC)
    >>> reminder(True, noon - timedelta(days=8), noon)
    <Reminder.LONG_AGO: 'long-ago'>
    """
    if not chosen:
        return Reminder.NO_SECOND_PLACE
    if reached is None:
        return Reminder.NEVER_REACHED
    return Reminder.LONG_AGO if now - reached > REMIND_AFTER else Reminder.NOTHING
