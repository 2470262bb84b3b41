"""Words of the leaf where people are thanked on paper."""

from datetime import date
from typing import Final

from coprod_desktop.domain.dates import written
from coprod_desktop.domain.feedback.anniversaries import Anniversary
from coprod_desktop.wording.feedback_thanks import hours_said

UNDO: dict[str, str] = {}
REFUSED: dict[str, str] = {}

TITLE: Final = "Thank people"
HELP: Final = (
    "What each person gave, and what became of it. Those never thanked on paper come first."
)
NOBODY: Final = "Nobody to thank yet"
NOBODY_HELP: Final = "As soon as people come to meetings or share ideas, they stand here."
PRINT_ALL: Final = "Print the thank-yous"
PRINT_PANELS: Final = "Print for each panel"
PRINT_GOODBYE: Final = "Print goodbye letters"
PRINT_YEARS: Final = "Print anniversary letters"
PRINT_ONE: Final = "Print for the one chosen"
PERSON: Final = "Person"
MEETINGS: Final = "Meetings"
TIME: Final = "Time given"
IDEAS: Final = "Ideas"
CHANGED: Final = "Led to something"
THANKED: Final = "Last thanked"
NEVER: Final = "Not yet"
COMING: Final = "Days to remember"
NO_DAYS: Final = "No anniversary within two weeks, and nobody left without a goodbye."


def years(found: Anniversary) -> str:
    """An anniversary."""
    many = "one year" if found.years == 1 else f"{found.years} years"
    return f"{many} with us on {written(found.on)}"


def remembers(name: str, found: Anniversary) -> str:
    """Whose anniversary it is."""
    return f"{name}: {years(found)}"


def left(name: str) -> str:
    """That somebody left and had no goodbye letter."""
    return f"{name} has left, and had no goodbye letter"


def time_given(minutes: int) -> str:
    """Time in words, or a dash."""
    return hours_said(minutes) if minutes else "–"


def changed_of(changed: int, ideas: int) -> str:
    """How many ideas led to something, of all."""
    return f"{changed} of {ideas}" if ideas else "–"


def thanked(day: date | None) -> str:
    """When somebody was last thanked on paper."""
    return NEVER if day is None else written(day)
