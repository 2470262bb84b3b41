"""Words that stand on papers of every kind, and about making them."""

from collections.abc import Sequence

UNDO = {"NotePrinted": "Note what was printed"}
REFUSED: dict[str, str] = {"nothing-was-made": "No paper was made, so there is nothing to note."}

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


# -- papers that others made --------------------------------------------------------------------
ATTACHED = "Attached paper"
NOT_JOINED = "This paper could not be put in"
SET_ANEW = "These are the words of the paper, set anew in this size."
CAME = {
    "tagged": "A screen reader can read it.",
    "pages": "It came without the marks that screen readers use. Please ask for a better file.",
    "scanned": (
        "It is a scan: pictures of pages, without words. Please ask who made it for a better file."
    ),
    "no-fonts": (
        "It came without its letters inside, so its pages cannot be shown safely. "
        "These are its words."
    ),
    "damaged": "The file is damaged and cannot be read. Please ask for it again.",
    "locked": "The file is locked with a password. Please ask for one that is open.",
    "too-long": "It has more than 400 pages. Please ask for a shorter one, or put it in parts.",
}


def came_with(pages: int, how: str) -> str:
    """Over an attached paper.

    >>> came_with(1, "A screen reader can read it.")
    'One page. A screen reader can read it.'
    """
    return f"One page. {how}" if pages == 1 else f"{pages} pages. {how}"


def better_files(troubles: Sequence[tuple[str, str]]) -> str:
    """Before printing: attached papers that could be better, each with what to do.

    >>> better_files([("Plan", "locked")])
    'Plan: The file is locked with a password. Please ask for one that is open.'
    """
    return "\n".join(f"{title}: {CAME[came]}" for title, came in troubles)


def scanned_page(number: int, count: int, title: str) -> str:
    """What a screen reader says for a page that is only a picture."""
    return f"Scanned page {number} of {count} of {title}. There are no words for this page."


# -- the print dialog ---------------------------------------------------------------------------
PRINT = "Print or save a paper"
WHICH_PAPER = "Which paper"
FOR_WHOM = "For whom"
ABOUT_WHAT = "About what"
FIND_AMONG = "Find a name"
NAME = "Name"
LIKES = "Likes papers as"
HOW_SET = "How it is set"
AS_EACH_LIKES = "As each person likes it"
FILE_KIND = "Kind of file"
AS_SUITS = "What suits the format"
PAGES = "Pages"
WORDS = "The same as words"
SAVE = "Save"
SAVE_TITLE = "Where should the papers be saved?"
PRINT_NOW = "Print"
CLOSE = "Close"
STOP = "Stop"
CHOOSE_SOMEBODY = "Choose at least one from the list on the left."
NOT_YET = "Choose on the left, and the pages show here."
NO_CHOICES = "There is nothing here yet that this paper could be about."
MAKING = "Making papers"
WORDS_HINT = (
    "Every word of the paper, for screen readers. The file you save has these words as tags."
)
PRINTER_HINT = (
    "Printing makes paper. To send a paper to somebody who listens to it, save it instead."
)

FORMATS = {
    "standard": "Standard print, 14 point",
    "large": "Large print, 18 point",
    "giant": "Giant print, 24 point",
    "dyslexia": "Dyslexia friendly, on cream",
    "easy-read": "Easy read",
    "screen-reader": "For a screen reader",
    "aloud": "A script to read aloud",
}
KINDS = {
    "pdf": "PDF, to print or read",
    "docx": "Word, to change",
    "html": "Web page in one file",
    "txt": "Plain text",
    "aloud.txt": "Script to read aloud",
}


def saved_papers(count: int) -> str:
    """Said when papers were saved.

    >>> saved_papers(1), saved_papers(12)
    ('One paper is saved.', '12 papers are saved.')
    """
    return "One paper is saved." if count == 1 else f"{count} papers are saved."


def printed_papers(count: int) -> str:
    """Said when papers went to the printer.

    >>> printed_papers(2)
    '2 papers went to the printer.'
    """
    return (
        "One paper went to the printer." if count == 1 else f"{count} papers went to the printer."
    )


def left_out(name: str, why: str) -> str:
    """When a paper could not be made for somebody in a run.

    >>> left_out("Ann", "Nothing was offered yet.")
    'Not made for Ann: Nothing was offered yet.'
    """
    return f"Not made for {name}: {why}"


def chosen_of(chosen: int, shown: int) -> str:
    """Beside the list of people.

    >>> chosen_of(3, 12)
    '3 of 12 chosen'
    """
    return f"{chosen} of {shown} chosen"


def making(done: int, total: int) -> str:
    """Beside the bar of progress.

    >>> making(2, 12)
    'Making paper 3 of 12'
    """
    return f"Making paper {min(done + 1, total)} of {total}"


def pages_of(count: int, title: str) -> str:
    """Over the pages that will print.

    >>> pages_of(1, "Minutes"), pages_of(4, "Minutes")
    ('Minutes: one page', 'Minutes: 4 pages')
    """
    return f"{title}: one page" if count == 1 else f"{title}: {count} pages"


def not_pages(kind: str) -> str:
    """In place of pages, for files that have none."""
    return f"{kind} has no pages. Its words are on the other side."


def self_check_failed(count: int) -> str:
    """When our own checker finds something wrong in a finished PDF."""
    found = "one thing" if count == 1 else f"{count} things"
    return (
        f"Our own check found {found} in this PDF that could trouble a screen reader. "
        "You can print it. Please tell us, so that we can mend it."
    )


# -- the book of papers -------------------------------------------------------------------------
BOOK = "Papers we made"
BOOK_WHY = (
    "This book says what we made for whom, when and how. It does not keep the papers themselves."
)
BOOK_EMPTY = "No paper was made yet."
BOOK_CAPTION = "Papers, the newest first"
BOOK_WHEN = "When"
BOOK_PAPER = "Paper"
BOOK_HOW = "How, and by whom"


def made_by(how: str, by: str) -> str:
    """How a paper left the app, and who made it.

    >>> made_by("printed", "Sam")
    'printed by Sam'
    """
    return f"{how} by {by}"


# -- the command line ---------------------------------------------------------------------------
CLI_PRINT = "Make papers without a window."
CLI_PAPER = "the paper's key; see --list"
CLI_LIST = "say which papers there are"
CLI_ALL = "one of every paper in every format"
CLI_FOR = "a name or an id; may be given more than once; 'everybody' for all"
CLI_FORMAT = "one format for all; without it, each person's own"
CLI_KIND = "the kind of file; without it, what suits the format"
CLI_OUT = "the folder to save in"
CLI_SAY_WHOM = "Say for whom or about what with --for NAME, or --for everybody."


def no_such_paper(key: str, known: list[str]) -> str:
    """When the command line asks for a paper we do not have."""
    return f"There is no paper called '{key}'. There are: {', '.join(known)}."


def not_just_one(name: str, found: int) -> str:
    """When a name fits nobody, or more than one.

    >>> not_just_one("Ann", 2)
    "2 fit the name 'Ann'. Say more of it, or give an id."
    """
    if found == 0:
        return f"Nobody and nothing here is called '{name}'."
    return f"{found} fit the name '{name}'. Say more of it, or give an id."
