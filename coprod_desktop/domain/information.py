"""When somebody asks what we hold about them: the clock, and other people's names.

Source: UK GDPR article 15, with the Data (Use and Access) Act 2025 (a reasonable search; the clock
stops while we ask who somebody is or what they mean); one calendar month, and two more if it is
complex (notes 5.1). General information, not legal advice.
"""

import re
from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.text import folded

COVER: Final = "[covered]"
"""What stands where a name was covered: always as long, so that its length tells nothing."""


class Decision(StrEnum):
    """What happens to somebody else's name in the copy."""

    KEEP = "keep"
    COVER = "cover"


@dataclass(frozen=True, slots=True)
class Clock:
    """A request as far as its time goes."""

    asked_on: date
    paused_on: date | None = None
    paused_to: date | None = None
    longer: bool = False


def months_later(day: date, count: int) -> date:
    """The corresponding day so many months on; the last of the month where there is none.

    >>> months_later(date(2027, 1, 31), 1)
    datetime.date(2027, 2, 28)
    """
    month = day.year * 12 + day.month - 1 + count
    year, month = month // 12, month % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def due_by(clock: Clock, today: date) -> date:
    """The last day for the answer. Days during which we waited for them do not count.

    >>> due_by(Clock(date(2026, 11, 23)), date(2026, 11, 23))
    datetime.date(2026, 12, 23)
    >>> due_by(Clock(date(2026, 11, 23), date(2026, 11, 25), date(2026, 11, 30)), date(2026, 12, 1))
    datetime.date(2026, 12, 28)
    """
    due = months_later(clock.asked_on, 3 if clock.longer else 1)
    if clock.paused_on is None:
        return due
    until = clock.paused_to or max(today, clock.paused_on)
    return due + timedelta(days=(until - clock.paused_on).days)


def check_days(clock: Clock, today: date) -> None:
    """Refuse days that cannot be.

    Raises:
        Refused: "day-not-here-yet", "pause-before-asking", "pause-back-to-front".
    """
    if clock.asked_on > today or (clock.paused_on or today) > today:
        raise Refused("day-not-here-yet")
    if clock.paused_on is not None and clock.paused_on < clock.asked_on:
        raise Refused("pause-before-asking")
    if clock.paused_to is not None and (
        clock.paused_on is None or clock.paused_to < clock.paused_on
    ):
        raise Refused("pause-back-to-front")


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody else's name in a text, as it stands there, and whose it is."""

    name: str  # the whole name, as the charity knows it
    start: int
    end: int


_ORDINARY: Final = frozenset(
    {
        "an", "as", "at", "be", "by", "do", "go", "he", "if", "in", "is", "it", "me", "my", "no",
        "of", "on", "or", "so", "to", "up", "us", "we", "am", "hi", "oh", "may", "will", "hope",
    }
)  # fmt: skip
"""Words that begin sentences: as parts of a name they are found only within the whole name."""
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


def names_in(text: str, others: Iterable[str], own: str) -> list[Named]:
    """The names of other people in a text: whole names first, then single parts.

    The person's own name, and parts they share with it, are never found.

    >>> [one.name for one in names_in("Ann met Bo Baker. Baker laughed.", ["Bo Baker"], "Ann")]
    ['Bo Baker', 'Bo Baker']
    """
    mine = {folded(part) for part in _WORD.findall(own)}
    found: list[Named] = []
    by_part: dict[str, str] = {}
    for name in sorted({one.strip() for one in others if one.strip()}, key=len, reverse=True):
        parts = _WORD.findall(name)
        if not parts or {folded(part) for part in parts} <= mine:
            continue
        pattern = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)", re.IGNORECASE)
        found += [Named(name, hit.start(), hit.end()) for hit in pattern.finditer(text)]
        for part in parts:
            key = folded(part)
            if len(key) >= 2 and key not in mine and key not in _ORDINARY:
                by_part.setdefault(key, name)
    for hit in _WORD.finditer(text):
        if hit[0][0].isupper() and (name := by_part.get(folded(hit[0]))) is not None:
            found.append(Named(name, hit.start(), hit.end()))
    return _apart(found)


def covered(text: str, names: Iterable[Named]) -> str:
    """The text with these places covered, each by the same mark.

    >>> covered("Bo came.", [Named("Bo Baker", 0, 2)])
    '[covered] came.'
    """
    for one in sorted(names, key=lambda each: each.start, reverse=True):
        text = text[: one.start] + COVER + text[one.end :]
    return text


def _apart(found: list[Named]) -> list[Named]:
    """The longer first where two meet, then in the order of the text."""
    kept: list[Named] = []
    for one in sorted(found, key=lambda each: (each.start - each.end, each.start)):
        if all(one.end <= other.start or one.start >= other.end for other in kept):
            kept.append(one)
    return sorted(kept, key=lambda each: each.start)
