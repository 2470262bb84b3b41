"""What Today shows: what needs you, what is coming, how it is going."""

from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from uuid import UUID


class Harm(IntEnum):
    """Why waiting hurts, the worst first. Needs are listed in this order."""

    REPLY = 1  # a member has waited for a reply
    UNPAID = 2  # somebody is unpaid past the promise
    DEADLINE = 3  # a date that cannot move
    REVIEW = 4  # a review is due
    TIDY = 5  # everything else


@dataclass(frozen=True, slots=True)
class NeedRow:
    """One thing that needs somebody: a sentence, a quieter line, and the next step as a verb.

    Attributes:
        name: a person's name that stands in the sentence as `{name}`, or "".
        tab, leaf, id: where the button leads.
    """

    harm: Harm
    sentence: str
    more: str
    button: str
    tab: str
    leaf: str = ""
    id: UUID | None = None
    name: str = ""
    kind: str = "waiting"  # how its mark looks: waiting, stop, plain


@dataclass(frozen=True, slots=True)
class Ready:
    """One part of a meeting's preparations: done of so many. Key for the wording."""

    key: str  # "invited", "answered", "papers", "packs"
    done: int
    among: int


@dataclass(frozen=True, slots=True)
class ComingRow:
    """A meeting that is coming, and how ready it is."""

    id: UUID
    title: str
    starts_at: datetime
    venue: str
    ready: tuple[Ready, ...]
