"""Whom to thank, and what for."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from coprod_desktop.domain.feedback.anniversaries import Anniversary
from coprod_desktop.domain.formats import Format


@dataclass(frozen=True, slots=True)
class ThanksRow:
    """One person: what they gave, what came of it, and when they were last thanked on paper.

    Attributes:
        changed: how many of their ideas led to something done.
        leaving: they have left, and had no goodbye letter yet.
        anniversary: near today, and no letter was made about it yet.
    """

    member_id: UUID
    name: str
    format: Format
    meetings: int
    minutes: int
    ideas: int
    changed: int
    thanked_on: date | None
    anniversary: Anniversary | None
    leaving: bool
    left: bool
