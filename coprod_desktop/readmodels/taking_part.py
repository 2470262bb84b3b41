"""What somebody told us about meetings."""

from dataclasses import dataclass
from datetime import date

from coprod_desktop.domain.access.facts import Help


@dataclass(frozen=True, slots=True)
class Wishes:
    """One person's wishes for meetings; see the command that keeps them."""

    helps: frozenset[Help] = frozenset()
    school_run: bool = False
    longest: int | None = None
    clear_days: frozenset[int] = frozenset()
    keeps: frozenset[str] = frozenset()
    not_called_on: bool = False
    message_safe: bool | None = None
    best_time: str = ""
    away_from: date | None = None
    away_to: date | None = None
