"""What the rule cards show."""

from dataclasses import dataclass
from datetime import date

from coprod_desktop.domain.rulebook.rows import Certainty, Standing


@dataclass(frozen=True, slots=True)
class RuleCard:
    """One rule or figure with everything that says how far it may be relied on."""

    id: str
    kind: str  # "figure", "text", "closed"
    said: str  # the figure as written, or the rule's own words
    measure: str
    period: str
    valid_from: date | None
    valid_to: date | None
    source: str
    certainty: Certainty
    review_by: date
    standing: Standing
    note: str
    file: str
    line: int
    checked_on: date | None
    checked_by: str


@dataclass(frozen=True, slots=True)
class RuleBoard:
    """All rule cards, and how the book as a whole stands today."""

    cards: tuple[RuleCard, ...]
    out_of_date: int
    due: int
    next_review: date | None
    files: tuple[tuple[str, date, str], ...]  # added by the charity: name, when, by
