"""Words of the shared building blocks: lists, fields, dialogs, toasts."""

from datetime import date

from coprod_desktop.domain.dates import written

UNDO: dict[str, str] = {}
REFUSED: dict[str, str] = {}

OPTIONAL = "if you like"
FILL_IN = "Please fill this in."
NOT_NOW = "Not now"
CLOSE = "Close"
UNDO_BUTTON = "Undo"
CLEAR = "Clear"
COLUMNS = "Choose columns"
COLUMNS_FIT = "Fit columns to their words"
COLUMNS_RESET = "Columns as they were"
COPY_ROWS = "Copy with headings"
EXPORT_ROWS = "Export this list …"
LIST_HEADINGS = ("Name", "What we know", "How it stands")
LIST = "List"
TABLE = "Table"
TIMELINE = "What happened"
CHART = "Chart"
DATE_HELP = "Type 3/4, fri, +2w or a date."
MONEY_HELP = "Type 12.50 or £12.50."
OPEN_CALENDAR = "Choose from a calendar"
NOTES_HELP = "Tab leaves this box. Ctrl+Enter finishes."
STEPS = "Steps"
LEAVES = "Pages of this tab"
NOTHING_FOUND = "Nothing found"
NOTHING_FOUND_HELP = "Try fewer or other words, or press Esc to see everything."


def count_shown(shown: int, among: int) -> str:
    """How many of a list are shown.

    >>> count_shown(12, 214), count_shown(3, 3)
    ('12 of 214', '3')
    """
    return f"{shown:,}" if shown == among else f"{shown:,} of {among:,}"


def problems(count: int) -> str:
    """The head of a form's list of problems.

    >>> problems(1), problems(2)
    ('One thing needs a look:', '2 things need a look:')
    """
    return "One thing needs a look:" if count == 1 else f"{count} things need a look:"


def left(name: str, count: int) -> str:
    """A step of a rail with what is left to do in it.

    >>> left("Invite", 3)
    'Invite, 3 left'
    """
    return f"{name}, {count} left" if count else name


def is_day(day: date) -> str:
    """How a typed day is read back."""
    return written(day)
