"""Words about bringing people in from spreadsheets and contacts."""

from collections.abc import Iterable
from datetime import date
from typing import Final

from coprod_desktop.domain.dates import written
from coprod_desktop.domain.importing.choices import Choice, Kind, Tally
from coprod_desktop.domain.importing.fields import Field
from coprod_desktop.wording.import_reasons import (
    REFUSED,
    TROUBLE,
    change,
    fault,
    person,
    reason,
    reasons,
    short_reason,
)

UNDO: dict[str, str] = {}
__all__ = [
    "REFUSED", "TROUBLE", "change", "fault", "person", "reason", "reasons", "short_reason",
]  # fmt: skip

TITLE = "Bring in a spreadsheet"
MENU = "Bring &in a spreadsheet…"
BUTTON = "Bring in a spreadsheet…"
STEPS: Final = (
    ("choose", "Choose"),
    ("columns", "Columns"),
    ("people", "People"),
    ("done", "Done"),
)
CHOOSE = "Choose a file…"
CHOOSE_FILE = "Choose a spreadsheet or contacts"
KINDS = "Spreadsheets and contacts"
DROP = "Drop a file here"
DROP_TEXT = (
    "A spreadsheet (XLSX, XLS, ODS), a list (CSV, TSV) or contacts from a phone (VCF). It is only "
    "looked at first. Nothing is changed until you say so at the end."
)
READING_JOB = "Read a file"
JUDGING_JOB = "Compare with everyone here"
WRITING_JOB = "Bring people in"
SAVING_JOB = "Save rows"
WRITING = "Bringing people in. A backup is made first."
STOP = "Stop"
STOPPED = "Stopped. Nothing was changed."
NEXT = "Look at the people"
BACK = "Back"
CLOSE = "Close"
NOT_NOW = "Not now"
FINISH = "Done"
WHICH_TABLE = "Which table?"
THEIRS = "Your column"
EXAMPLE = "For example"
BECOMES = "becomes"
BECOMES_WHAT = "What this column becomes"
FIRST_PEOPLE = "The first people, as we read them"
NO_NAME_YET = "Choose the column with their names, then we can go on."
ORDER_ASK = "Which comes first here?"
ORDER_CHOOSE = "Please choose"
DAY_FIRST = "The day"
MONTH_FIRST = "The month"
FIND = "Filter by name, reason or row"
LIST = "Rows of the file"
ROW = "Row"
PERSON = "Person"
WHAT = "What we found"
WHY = "Why"
EVERYTHING = "All"
PICK = "Choose a row to see all of it, and to put it right."
CHANGED_CELL = "Type over a cell to put it right; it is looked at again at once."
INTO_NOTE = "Bring them in, and keep what we cannot read as a note"
NOTHING_NEW = "Nothing to bring in"
SAVE_LEFT = "Save the rows that stay outside…"
SAVE_LEFT_TITLE = "Save the rows that stay outside"
SAVE_KINDS = "Spreadsheet (*.xlsx);;CSV (*.csv)"
REASON_HEADING = "Why it was not brought in"
ROW_HEADING = "Row in the file"
LEFT_SHEET = "Not brought in"
UNDO_HINT = "Undo takes all of it back, as one step. A backup from before was made too."
UNDO_IT = "Take the whole import back"
COMPUTER_SAID_NO = (
    "The computer would not write there. Nothing was changed. Choose another folder and try again."
)

FIELDS: Final[dict[Field, str]] = {
    Field.NOTHING: "Leave it out",
    Field.NAME: "Name they use",
    Field.FIRST: "First name",
    Field.LAST: "Last name",
    Field.PRONOUNS: "Pronouns",
    Field.PHONE: "Phone",
    Field.MOBILE: "Mobile",
    Field.EMAIL: "E-mail",
    Field.ADDRESS: "Address",
    Field.TOWN: "Address, next line",
    Field.POSTCODE: "Postcode",
    Field.HOW_NOT: "How we may not reach them",
    Field.VOICEMAIL: "Voicemail is fine (yes or no)",
    Field.JOINED: "Day they joined",
    Field.BORN: "Birthday",
    Field.ACTIVE: "Still with us (yes or no)",
    Field.FORMAT: "How they like papers",
    Field.LARGE: "Large print (yes or no)",
    Field.LANGUAGES: "Languages",
    Field.FOOD: "Food",
    Field.ALLERGIES: "Allergies",
    Field.NEED: "What helps them take part",
    Field.PANEL: "Panel",
    Field.TRUSTED: "Whom to ring when we worry",
    Field.TRUSTED_PHONE: "That person's number",
    Field.NOTE: "Note",
}
NO_VOICEMAIL = "no voicemail"

KINDS_OF: Final[dict[Kind, str]] = {
    Kind.NEW: "New",
    Kind.UPDATE: "Update",
    Kind.SAME: "The same",
    Kind.ASK: "Needs you",
    Kind.FAILED: "Cannot be read",
}
CHOICES: Final[dict[Choice, str]] = {
    Choice.NEW: "A new person",
    Choice.FILL: "The same person: add what is new",
    Choice.TAKE: "The same person: take the file's words",
    Choice.LEAVE_OUT: "Leave this row out",
}
CHOSEN: Final[dict[Choice, str]] = {
    Choice.NEW: "You chose: a new person",
    Choice.FILL: "You chose: the same person",
    Choice.TAKE: "You chose: take the file's words",
    Choice.LEAVE_OUT: "You chose: leave it out",
}


def reading(name: str) -> str:
    """What is shown while a file is read."""
    return f"Reading {name}. You can stop at any time."


def found_table(sheet: str, count: int, row: int) -> str:
    """What was found in a file.

    >>> found_table("Members", 41, 4)
    'We found 41 rows on the sheet Members, below the headings in row 4.'
    """
    rows = f"{count} row{'' if count == 1 else 's'}"
    below = f", below the headings in row {row}" if row else ", without headings"
    return f"We found {rows} on the sheet {sheet}{below}."


def table_choice(sheet: str, count: int, row: int) -> str:
    """One table among several."""
    return f"{sheet}, row {max(row, 1)}: {count} row{'' if count == 1 else 's'}"


def twice(day: date, done: int) -> str:
    """That this very file was read in before."""
    return (
        f"You brought this very file in on {written(day)} ({done} people). "
        "People who are here already will not be doubled."
    )


def order_question(heading: str, value: str) -> str:
    """What is asked when a column of days can be read two ways."""
    return f"In {heading}, {value} can be read two ways. What comes first: the day or the month?"


def left_out(headings: Iterable[str]) -> str:
    """Which columns stay outside; "" when none does.

    >>> left_out(["Shoe size"]), left_out([])
    ('Left out: Shoe size.', '')
    """
    every = list(headings)
    some = ", ".join(every[:6]) + (f" and {len(every) - 6} more" if len(every) > 6 else "")
    return f"Left out: {some}." if every else ""


def new_panels(names: Iterable[str]) -> str:
    """Which panels will be begun; "" when none will.

    >>> new_panels(["Housing", "Youth"])
    'New panels will be begun: Housing, Youth.'
    """
    every = list(names)
    some = ", ".join(every[:5]) + (f" and {len(every) - 5} more" if len(every) > 5 else "")
    begun = "A new panel will be begun" if len(every) == 1 else "New panels will be begun"
    return f"{begun}: {some}." if every else ""


def bring_in(count: int) -> str:
    """The button that does it."""
    return f"Bring in {count} {'person' if count == 1 else 'people'}" if count else NOTHING_NEW


def counted(name: str, count: int) -> str:
    """A filter with how many rows it shows."""
    return f"{name} {count}"


def row_number(number: int) -> str:
    """A row as its spreadsheet program calls it."""
    return f"Row {number}"


def total(tally: Tally) -> str:
    """The sum that always holds.

    >>> total(Tally(41, 30, 5, 4, 2))
    '41 rows in the file = 30 new + 5 updated + 4 skipped + 2 not brought in'
    """
    return (
        f"{tally.rows} rows in the file = {tally.new} new + {tally.updated} updated"
        f" + {tally.skipped} skipped + {tally.failed} not brought in"
    )


def sums(tally: Tally) -> list[tuple[str, str]]:
    """The same, as pairs of a name and a count."""
    return [
        ("New people", str(tally.new)),
        ("Updated", str(tally.updated)),
        ("Skipped, nothing new in them", str(tally.skipped)),
        ("Not brought in", str(tally.failed)),
        ("Rows in the file", str(tally.rows)),
    ]


def brought_in(tally: Tally) -> str:
    """What a toast says, and the heading of the last step."""
    new = f"{tally.new} {'person is' if tally.new == 1 else 'people are'} new"
    return f"{new}, {tally.updated} {'is' if tally.updated == 1 else 'are'} updated."


def stay_outside(count: int) -> str:
    """How many rows were not brought in."""
    rows = "1 row was" if count == 1 else f"{count} rows were"
    return f"{rows} not brought in. Each stands in the file you can save, with its reason."


def before_choice(count: int) -> str:
    """That some rows wait for an answer."""
    rows = "1 row needs" if count == 1 else f"{count} rows need"
    return f"{rows} you. What is not answered stays outside, and you can save it with its reason."


def left_file(name: str) -> str:
    """What the file of rows that stay outside is called."""
    return f"{name} - not brought in"


def saved_left(count: int, where: str) -> str:
    """That the rows that stay outside were saved."""
    return f"{count} {'row' if count == 1 else 'rows'} saved in {where}"


# -- the command line -----------------------------------------------------------------------------
IMPORT = "bring people in from a spreadsheet or contacts"
IMPORT_WHAT = "what the file holds"
IMPORT_FILE = "a CSV, TSV, XLSX, XLS, ODS or VCF file"
DRY_RUN = "say what would become of every row, and change nothing"
AGAIN = "bring in a file that was brought in before"
SHEET = "the sheet to read, if not the one with most people"
DATE_ORDER = "which comes first in days such as 03/04/2024"
TAKE_FILE = "where file and charity differ, take the file's words"
LEFT_TO = "write the rows that were not brought in here, with their reasons (.csv or .xlsx)"
DRY = "Nothing was changed; this is what would happen."


def line(number: int, name: str, kind: Kind, why: str) -> str:
    """One row's verdict on the command line."""
    return f"{number:>6}  {KINDS_OF[kind]:<15}  {name}" + (f"  ({why})" if why else "")
