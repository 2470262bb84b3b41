"""Words of exports: files that leave the encrypted charity's file on purpose."""

from datetime import date

from coprod_desktop.domain.dates import written

UNDO = {"NoteExported": "Export to open files"}
REFUSED: dict[str, str] = {
    "export-there-already": (
        "Something of that name is there already, and we never write over it. "
        "Choose another name or another folder."
    ),
    "no-list-here": "There is no list in sight. Open one, then export it.",
    "nothing-to-export": "This list is empty, so there is nothing to export.",
}

LOG_ALL, LOG_PERSON = "Everything, as open files", "Everything about them, as open files"
THIS_LIST = "Export this &list …"
EVERYTHING = "E&xport everything …"
TITLE_LIST = "Export this list"
TITLE_ALL = "Export everything"
TITLE_PERSON = "Export everything about this person"
WARNING = (
    "These files are open: whoever has them can read them. They are not protected by your "
    "passphrase. Keep them where only the right people look, and delete them when they have "
    "done their work."
)
WARNING_ALL = (
    "Everything this charity's file knows about people will be written in the open, also notes, "
    "needs, sensitive facts and benefits."
)
WARNING_PERSON = (
    "Everything we hold about this person will be written in the open, also what is sensitive. "
    "Names of other people stand in notes and minutes: look for them before you hand it over."
)
DO_LIST, DO_ALL = "Choose a file and export", "Choose a folder and export"
KIND = "As"
KINDS = {
    "xlsx": "Spreadsheet (XLSX)",
    "csv": "Comma-separated text (CSV)",
    "html": "Page to read (HTML)",
}
INITIALS = "Initials in the place of names"
CHOSEN_ONLY = "Only the rows that are chosen"
CHOOSE_FOLDER = "Choose where the folder should go"
SAVE_AS = "Save the list as"
EXPORTING = "Exporting"
LIST_NAME = "List"

CLI_EXPORT = "write everything, or one list, to open files (CSV, XLSX and pages to read)"
CLI_WHAT = "what to export: a list such as 'members' (see --list); everything if you leave it out"
CLI_LIST = "say which lists there are"
CLI_PERSON = "everything about one person, by name or id, in a folder of their own"
CLI_SAY_WHERE = "Say where to write it, with --out and a folder that is not there yet."
CLI_OUT = "the folder to write into; it is made, and nothing in it is written over"


def nothing_called(name: str, known: list[str]) -> str:
    """There is no list of that name."""
    return f"There is no list called '{name}'. There are: {', '.join(known)}."


def saved_list(rows: int) -> str:
    """A list is saved.

    >>> saved_list(1), saved_list(1200)
    ('One row exported.', '1,200 rows exported.')
    """
    return "One row exported." if rows == 1 else f"{rows:,} rows exported."


def log_list(title: str) -> str:
    """What the book of papers says of a list."""
    return f"{title}, as an open file"


def saved_all(files: int) -> str:
    """A whole folder is saved.

    >>> saved_all(112)
    'Exported: 112 files. Begin with index.html.'
    """
    return f"Exported: {files:,} files. Begin with index.html."


def folder_name(charity: str, day: date) -> str:
    """The folder of an export.

    >>> folder_name("Riverside Voices", date(2026, 11, 23))
    'Riverside Voices export 2026-11-23'
    """
    return f"{charity or 'Charity'} export {day:%Y-%m-%d}"


def list_file(title: str, day: date, kind: str) -> str:
    """The name offered for a list's file.

    >>> list_file("People", date(2026, 11, 23), "csv")
    'People 2026-11-23.csv'
    """
    return f"{title} {day:%Y-%m-%d}.{kind}"


def person_folder(day: date, number: str) -> str:
    """The folder of one person's export. It does not say who it is."""
    return f"A person's information {day:%Y-%m-%d} {number}"


def on_day(day: date) -> str:
    """When it was made."""
    return f"As it was on {written(day)}."
