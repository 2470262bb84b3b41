"""Which people a list shows: a question about them that can be kept under a name.

A kept filter holds no people, only the question, so it is always up to date.
"""

import json
from dataclasses import dataclass, fields
from datetime import date, timedelta
from typing import Any, Final, get_args
from uuid import UUID

from coprod_desktop.domain.formats import Format
from coprod_desktop.domain.people import Need, Status


@dataclass(frozen=True, slots=True)
class MemberFilter:
    """What people must fit. Within one entry any choice is enough; all entries must fit.

    Attributes:
        words: what was typed into the box.
        groups: names of groups, folded.
        language: a word that stands among their languages or their interpreter.
        interpreter: only people with an interpreter.
        review_due: only people whose needs are due to be looked at again.
        unheard_weeks: only people nobody has spoken with for so many weeks; 0 for all.
        unseen_weeks: only people who have come to no meeting for so many weeks; 0 for all.
        no_panel: only people who are on no panel now.
    """

    words: str = ""
    statuses: tuple[Status, ...] = ()
    panels: tuple[UUID, ...] = ()
    groups: tuple[str, ...] = ()
    needs: tuple[Need, ...] = ()
    formats: tuple[Format, ...] = ()
    language: str = ""
    interpreter: bool = False
    review_due: bool = False
    unheard_weeks: int = 0
    unseen_weeks: int = 0
    no_panel: bool = False


EVERYONE: Final = MemberFilter()


def only_words(chosen: MemberFilter) -> bool:
    """Whether nothing but typed words narrows the list.

    >>> only_words(MemberFilter("ann")), only_words(MemberFilter(review_due=True))
    (True, False)
    """
    return chosen == MemberFilter(chosen.words)


def weeks_ago(today: date, weeks: int) -> date:
    """The day so many weeks back.

    >>> weeks_ago(date(2026, 11, 23), 2)
    datetime.date(2026, 11, 9)
    """
    return today - timedelta(weeks=weeks)


def packed(chosen: MemberFilter) -> str:
    """A filter as it is kept; only what it asks for.

    >>> packed(MemberFilter("ann", statuses=(Status.ACTIVE,)))
    '{"words": "ann", "statuses": ["active"]}'
    """
    asked = {
        each.name: value
        for each in fields(chosen)
        if (value := getattr(chosen, each.name)) != each.default
    }
    return json.dumps(asked, default=str, ensure_ascii=False)


def unpacked(text: str) -> MemberFilter:
    """The filter that was kept. A choice this version does not know is left out.

    >>> kept = unpacked('{"words": "ann", "statuses": ["active", "on the moon"], "later": 1}')
    >>> kept == MemberFilter("ann", statuses=(Status.ACTIVE,))
    True
    """
    kept: dict[str, Any] = json.loads(text)
    asked: dict[str, Any] = {}
    for each in fields(MemberFilter):
        if each.name not in kept:
            continue
        value = kept[each.name]
        asked[each.name] = _many(get_args(each.type)[0], value) if _is_many(value) else value
    return MemberFilter(**asked)


def _is_many(value: object) -> bool:
    return isinstance(value, list)


def _many(kind: Any, values: list[str]) -> tuple[Any, ...]:
    found: list[Any] = []
    for value in values:
        try:
            found.append(kind(value))
        except ValueError:
            continue
    return tuple(found)
