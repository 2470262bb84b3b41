"""Words that stand on papers of every kind, and about making them."""

UNDO = {"NotePrinted": "Note what was printed"}
REFUSED: dict[str, str] = {}

APP = "Coprod Desktop"
DATE = "Date"
SIGNATURE = "Signature"
END_OF_TABLE = "End of the table."
LINK = "link"
CHART_LABELS = "What"


def page_number(number: int) -> str:
    """The count at the foot of a page.

    >>> page_number(3)
    'Page 3'
    """
    return f"Page {number}"


def signed_by(name: str) -> str:
    """Under a signature line."""
    return f"Signed by {name}"


def write_here(label: str) -> str:
    """What a space to write in is called when read aloud."""
    return f"{label} (space to write)"


def row_of(number: int) -> str:
    """What a row of a table is called when read aloud.

    >>> row_of(2)
    'Row 2'
    """
    return f"Row {number}"


def list_of(count: int) -> str:
    """Said before a list is read aloud.

    >>> list_of(1), list_of(3)
    ('One point.', '3 points.')
    """
    return "One point." if count == 1 else f"{count} points."


def table_of(rows: int) -> str:
    """Said before a table is read aloud.

    >>> table_of(1), table_of(12)
    ('A table with one row.', 'A table with 12 rows.')
    """
    return "A table with one row." if rows == 1 else f"A table with {rows} rows."


def missing_letters(signs: str) -> str:
    """What to say before printing when a letter cannot be shown."""
    return (
        f"These letters cannot be printed and would come out as a question mark: {signs}. "
        "Nothing was printed yet. Change the name on this paper, or print it as it is."
    )
