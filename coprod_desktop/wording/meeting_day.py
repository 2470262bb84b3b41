"""Words of the day itself and of what comes after: sheet, minutes, decisions, actions, calls."""

from datetime import date, datetime
from typing import Final

from coprod_desktop.domain.dates import LONDON, written

SIGN_IN: Final = "Sign-in sheet"
RUNNING: Final = "Running sheet"
NEEDS_SUMMARY: Final = "Needs summary"
NAME_CARDS: Final = "Name cards"
TRAVEL: Final = "Travel money sheet"
DAY_PAPERS: Final = "Papers for the day"
KEY_SHEET: Final = "Key the sign-in sheet"
KEY_HELP: Final = (
    "Type the numbers: 1 2 3 5 7. Add p for part, v for views sent, a slash for could not: /6a. "
    "Type +Name for somebody who walked in."
)
KEY: Final = "Mark these people"
WALK_IN: Final = "Somebody walked in"
WALK_IN_ADD: Final = "Add"
WHO_CAME: Final = "Who took part"

# After
MINUTES: Final = "Minutes"
SAID: Final = "What was said"
EASY: Final = "The same in easy words"
EASY_HELP: Final = "Short sentences, one idea each. Left empty, the words above are used."
APPROVE: Final = "The panel approved them"
REVISE: Final = "Begin a new version"
DECISIONS: Final = "Decisions"
ADD_DECISION: Final = "Add a decision"
ACTIONS: Final = "Actions"
ADD_ACTION: Final = "Add an action"
ACTION_WHAT: Final = "What is to be done"
ACTION_WHO: Final = "Who does it"
ACTION_WHEN: Final = "By when"
DONE: Final = "Done"
FACES: Final = "How was it?"
FACE_NAMES: Final = ("Good", "In between", "Not good")
SAVE: Final = "Save"
CALLS: Final = "Calls within two working days"
NO_CALLS: Final = "Nobody we know of needs a call."
CALLED: Final = "I rang them"
PRINT_MINUTES: Final = "Print the minutes"
DRAFT: Final = "Draft"
APPROVED: Final = "Approved"
NO_DECISIONS: Final = "No decisions with these words."
FIND_DECISION: Final = "Find a decision"
FIND_ACTION: Final = "Find an action"
NO_ACTIONS: Final = "No open actions."
NO_REMINDERS: Final = "Nobody needs a reminder today."
REMINDERS: Final = "Which"
HOW: Final = "How"
FIRST: Final = "Know first"
REMINDED: Final = "They were reminded"
CALL_LIST: Final = "Print the call list"


def keyed(came_: int, marked: int, walk_ins: int) -> str:
    """What keying the sheet did."""
    extra = f", {walk_ins} walked in" if walk_ins else ""
    return f"{marked} marked: {came_} took part{extra}."


def version(number: int, approved: datetime | None) -> str:
    """Which version of the minutes it is."""
    if number == 0:
        return "Not begun"
    if approved is None:
        return f"{DRAFT} {number}"
    return f"{APPROVED} {written(approved.astimezone(LONDON).date())}, version {number}"


def action_line(words: str, owner: str, due: date | None) -> str:
    """An action in one line."""
    by = f", by {written(due)}" if due else ""
    return f"{words} ({owner}{by})"


def reminder(days: int) -> str:
    """Which reminder it is."""
    return {7: "a week before", 1: "the day before"}.get(days, "this morning")


def came(count: int) -> str:
    """How many came."""
    return "1 person came" if count == 1 else f"{count} people came"
