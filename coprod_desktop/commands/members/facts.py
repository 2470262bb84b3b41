"""Writes facts about a person into a row: which columns may be written, and what fits in them."""

from collections.abc import Collection
from datetime import date
from enum import Enum
from typing import Any, Final

from coprod_desktop.domain.errors import Refused
from coprod_desktop.domain.people import not_to_come
from coprod_desktop.models import Table
from coprod_desktop.models.base import Words

PAST: Final = frozenset(
    {"born", "joined_on", "last_heard_on", "recorded_on", "agreed_on", "given_on", "consent_on"}
)
"""Days on which something happened: never to come."""
OLDEST: Final = 120
LONGEST: Final = 20_000


def write(
    row: Table, allowed: Collection[str], facts: tuple[tuple[str, Any], ...], today: date
) -> None:
    """Put values into a row, as pairs of a column's name and its value.

    Raises:
        Refused: "words-too-long", "day-to-come", "born-too-early".
        KeyError: a column that may not be written this way: our bug.
    """
    for key, value in facts:
        if key not in allowed:
            raise KeyError(key)
        if isinstance(value, str) and not isinstance(value, Enum):
            value = fitting(row, key, value.strip())
        if key in PAST and isinstance(value, date):
            not_to_come(value, today)
        if key == "born" and isinstance(value, date) and today.year - value.year > OLDEST:
            raise Refused("born-too-early")
        setattr(row, key, value)


def fitting(row: Table, key: str, text: str) -> str:
    """Words that fit into a column.

    Raises:
        Refused: "words-too-long".
    """
    kind = row.__table__.columns[key].type
    most = (kind.longest if isinstance(kind, Words) else None) or LONGEST
    if len(text) > most:
        raise Refused("words-too-long", most=most)
    return text


def written(text: str) -> str:
    """Words that must not be empty.

    Raises:
        Refused: "nothing-written", "words-too-long".
    """
    if not text.strip():
        raise Refused("nothing-written")
    if len(text) > LONGEST:
        raise Refused("words-too-long", most=LONGEST)
    return text.strip()
