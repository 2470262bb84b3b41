"""Words of the Members tab."""

from datetime import date

from coprod_desktop.domain.dates import written
from coprod_desktop.domain.formats import Format, PaperColour
from coprod_desktop.domain.people import Ability, Need, Route, Status

UNDO: dict[str, str] = {}
REFUSED: dict[str, str] = {}

FILTER = "Filter by name, phone, note or postcode"
LIST = "People"
NEW = "New person"
EDIT = "Change"
NOTE = "Write a note"
REVIEWED = "We looked at this together"
PRINT_SHEET = "Print their welcome sheet"
PICK = "Choose somebody in the list"
PICK_TEXT = "Everything we know about them, and how they wish to be known, opens here."
NOBODY = "Nobody is here yet"
NOBODY_TEXT = "This is the place for everyone on your panels. Only a name is needed to begin."
NO_MATCH = "Nobody fits that filter"
NO_MATCH_TEXT = "Try fewer letters, or press Esc to see everyone again."
SEE_EXAMPLE = "See the example charity"

REACH = "How to reach them"
PAPERS = "How they like papers"
HELPS = "What helps them take part"
PANELS = "Panels"
TRUSTED = "Whom to ring when we worry"
ABOUT = "About them"
AGREED = "What they agreed to"
JOINING = "Joining"
NOTES = "Notes"
HAPPENED = "What happened"
SENSITIVE = "Sensitive facts"
SHOW_SENSITIVE = "Show them, because I need them now"
HOW_NOT = "How not"
SAY = "Say"
UNSAFE = "Never use this: it is not safe"
PREFERRED = "the way they like best"
NOTHING_YET = "Nothing written yet."
NO_ROUTE = "We have no safe way to reach them yet."
NOT_NOW = "not now"
MAY_CONTACT = "may be contacted"
MAY_NOT_CONTACT = "not without asking first"

CALL = "What shall we call you?"
CALL_HINT = "The name they use. It need not be the name on any card."
PRONOUNS = "Which pronouns?"
PAY_NAME = "Which name for payments, if another?"
CERTIFICATE_NAME = "Which name on a certificate, if another?"
HOW_REACH = "How can we reach you?"
ROUTE_VALUE = "The number or address"
HOW_NOT_ASK = "And how may we not?"
HOW_NOT_HINT = "No voicemail, only after 10, say it is the library calling ..."
HOW_PAPERS = "How would you like papers?"
WHAT_HELPS = "What helps you take part?"
WHAT_HELPS_HINT = "What helps, in their words. Never a diagnosis."
WHO_WORRY = "Who may we talk to if we worry?"
WORRY_PHONE = "Their phone"
ADD = "Add this person"
ADDED = "Added."
NOTE_TITLE = "Write a note"
NOTE_LABEL = "What happened?"
NOTE_SHARED = "They may see this note with us"
KEEP_NOTE = "Keep this note"
NOTED = "The note is kept."
CHANGED = "Changed."
SAVE = "Save"
IS_THIS_ONE = "Is it one of these people?"

FORMATS = {
    Format.STANDARD: "Standard print, 14 point",
    Format.LARGE: "Large print, 18 point",
    Format.GIANT: "Giant print, 24 point",
    Format.DYSLEXIA: "Dyslexia-friendly",
    Format.EASY_READ: "Easy read",
    Format.SCREEN_READER: "File for a screen reader",
    Format.ALOUD: "Read aloud or by phone",
}
COLOURS = {
    PaperColour.WHITE: "on white paper",
    PaperColour.CREAM: "on cream paper",
    PaperColour.YELLOW: "on yellow paper",
    PaperColour.BLUE: "on blue paper",
    PaperColour.GREEN: "on green paper",
    PaperColour.PINK: "on pink paper",
}
STATUSES = {
    Status.ENQUIRY: "Asking about joining",
    Status.ACTIVE: "Active",
    Status.RESTING: "Resting",
    Status.LEFT: "Left",
}
ROUTES = {
    Route.PHONE: "Phone",
    Route.TEXT: "Text",
    Route.EMAIL: "E-mail",
    Route.POST: "Post",
    Route.KEY_WORKER: "Through a key worker",
}
NEEDS = {
    Need.GETTING_IN: "Getting in",
    Need.HEARING: "Hearing",
    Need.SEEING: "Seeing",
    Need.READING: "Reading",
    Need.SPEAKING: "Speaking",
    Need.QUIET: "Quiet",
    Need.SUPPORTER: "Supporter",
    Need.OTHER: "Other",
}
ABILITIES = {Ability.SKILL: "Can", Ability.GOAL: "Wants", Ability.INTEREST: "Likes"}
PRONOUN = "Pronouns"
FOOD = "Food"
TRAVEL = "Travel"
JOINED = "Joined"
PAY = "For payments"
ON_CERTIFICATE = "On certificates"
REVIEW = "Look at this again"


def status_line(status: Status, until: date | None) -> str:
    """Where somebody is with us.

    >>> status_line(Status.RESTING, date(2026, 12, 1))
    'Resting until Tue 1 Dec 2026'
    """
    said = STATUSES[status]
    return f"{said} until {written(until)}" if until is not None else said


def sensitive_count(count: int) -> str:
    """How many sensitive facts there are, hidden.

    >>> sensitive_count(1)
    'One sensitive fact is kept, hidden until you need it.'
    """
    what = "One sensitive fact is" if count == 1 else f"{count} sensitive facts are"
    return f"{what} kept, hidden until you need it."


def likeness(name: str, joined: str, panels: str) -> str:
    """Somebody already here who may be the same.

    >>> likeness("Sam Okoro", "Mon 5 Jan 2026", "Housing panel")
    'Sam Okoro, joined Mon 5 Jan 2026, Housing panel: the same person?'
    """
    known = [name, f"joined {joined}" if joined else "", panels]
    return ", ".join(part for part in known if part) + ": the same person?"


def part(name: str, role: str, since: str, until: str) -> str:
    """A part in a panel.

    >>> part("Housing panel", "chair", "Mon 5 Jan 2026", "")
    'Housing panel, chair, since Mon 5 Jan 2026'
    """
    when = f"from {since} to {until}" if until else f"since {since}"
    return ", ".join(each for each in (name, role, when) if each)


def done_by(command: str, actor: str) -> str:
    """A line of what happened."""
    return f"{command}, by {actor}"
