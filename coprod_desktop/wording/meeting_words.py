# size: words of one feature stay together, so nothing is said twice
"""Words of the Meetings tab: labels, buttons, choices, empty places and toasts."""

from datetime import date, datetime
from typing import Final

from coprod_desktop.domain.dates import LONDON, clock_time, written

UNDO: Final[dict[str, str]] = {}
REFUSED: Final[dict[str, str]] = {}

LEAVES: Final = (
    ("meetings", "Meetings"),
    ("calendar", "Calendar"),
    ("decisions", "Decisions"),
    ("actions", "Actions"),
    ("reminders", "Reminders"),
    ("venues", "Venues"),
)
STATIONS: Final = (
    ("plan", "Plan"),
    ("invite", "Invite"),
    ("pack", "Pack"),
    ("day", "Day"),
    ("after", "After"),
)
FILTER: Final = "Filter meetings"
LIST: Final = "Meetings, the latest first"
EMPTY: Final = (
    "No meetings yet",
    "Plan a meeting here, send packs in everybody's format, and keep what was decided.",
    "Plan a meeting",
)
PICK: Final = ("Choose a meeting", "Choose one at the left, or press Ctrl+N to plan a new one.")
NEW: Final = "Plan a meeting"
CHANGE: Final = "Change"
MENDED: Final = "Changed. The check looked again."
REMOVED: Final = "Removed."
SAVED: Final = "Saved."
UNTITLED: Final = "Meeting"
CALENDAR_FILES: Final = "Calendars (*.ics)"
ITEM_NEEDS_TITLE: Final = "Please give the item a name, even a short one."
SAVE_IT: Final = "Save"
OFF: Final = "cancelled"
MORE: Final = "More to do"
BEFORE: Final = "Before"
FOLLOWING: Final = "After"
TODAY: Final = "Today"
MONTH: Final = "Month"
WEEK: Final = "Week"
COPY: Final = "Copy for next time"
COPY_HINT: Final = "The same agenda, place and people, four weeks on. Ctrl+D."
REPEAT: Final = "Repeat"
CANCEL: Final = "Cancel the meeting"
FIX: Final = "Promise the date"
UNFIX: Final = "It may still move"
TO_CALENDAR: Final = "Save for calendars"
FROM_CALENDAR: Final = "Read a calendar file"
COPIED: Final = "Copied. Check the date."
PLANNED: Final = "The meeting is planned."
CANCELLED: Final = "The meeting is cancelled. See who has to be told."
NEXT: Final = {
    "plan": "Invite the panel",
    "invite": "Make the packs",
    "pack": "Get ready for the day",
    "day": "Key the sign-in sheet",
    "after": "Print the minutes",
}

# Plan
AGENDA: Final = "Agenda"
ADD_ITEM: Final = "Add an item"
ADD_BREAK: Final = "Add a break"
BREAK: Final = "Break"
REMOVE: Final = "Remove"
UP: Final = "Move up"
DOWN: Final = "Move down"
AGENDA_HELP: Final = "Drag an item, or press Alt+Up and Alt+Down."
ABOUT: Final = "About this meeting"
CARRIED: Final = "Carried forward"
NOTHING_CARRIED: Final = "No open actions from earlier meetings."
SUGGEST: Final = "Suggest times"
WHEN: Final = "When"
WHERE: Final = "Where"
PURPOSE: Final = "Why we meet"
INFLUENCE: Final = "What we promise"
PANEL: Final = "Panel"
NO_PANEL: Final = "No panel"
NO_VENUE: Final = "No venue yet"
KIND: Final = "Kind"
GROUND_RULES: Final = "Ground rules"
QUIET_ROOM: Final = "Quiet room"
OTHERS: Final = "Who we meet"
LEARNED: Final = "What we learned"
HOW_TO_JOIN: Final = "How to join online"
QUIET_ROOM_LINE: Final = "You can leave the room at any time. Nobody will ask why."
GROUND_RULES_LINE: Final = (
    "We listen. We speak one at a time. What people say here stays here. Anybody may pass."
)

# Invite
INVITE_PANEL: Final = "Invite the whole panel"
INVITE_ONE: Final = "Invite somebody else"
LETTERS: Final = "Print invitations"
NOTE_SENT: Final = "Note that they went out"
PHONE_ROUND: Final = "Start the phone round"
MESSAGES: Final = "Copy text for messages"
MESSAGES_COPIED: Final = "The words are copied. Paste them into each message."
RESERVE: Final = "Reserve list"
NOBODY: Final = "Nobody is invited yet."
INVITED_COLUMNS: Final = ("No", "Name", "Papers", "Reach them", "Answer", "Calls")
TO_TELL: Final = "Still to be told"
TOLD: Final = "They have been told"
HAS_PACK: Final = "has a pack"

# Phone round
ROUND_TITLE: Final = "Phone round"
ROUND_FIRST: Final = "Before you ring"
ROUND_NOTHING: Final = "No special care noted. Ask first if it is a good time."
ROUND_MESSAGE: Final = {
    True: "A message is safe.",
    False: "Leave no message.",
    None: "Nobody has asked if a message is safe. Leave none.",
}
ROUND_NO_NUMBER: Final = "No safe number. Reach them another way."
ROUND_KEYS: Final = "One key for each: C, N, P, M, A, L. Arrow keys move on and back."
ROUND_DONE: Final = "Everybody has been rung. Thank you."
ROUND_NOTE: Final = "What they said"

# Pack
PAPERS: Final = "Papers"
ADD_FILES: Final = "Add papers"
DROP_HERE: Final = "Drop PDF, Word, ODT, pictures or text here, or press Add papers."
PAPER_FILES: Final = "Papers (*.pdf *.docx *.odt *.txt *.md *.png *.jpg *.jpeg *.webp)"
PAPER_TITLE: Final = "What it is called"
PAPER_WORDS: Final = "Its words"
PAPER_WORDS_HELP: Final = "These words are set in each person's format."
PAPER_SHOWS: Final = "What the picture shows"
PAPER_SECRET: Final = "Confidential: choose who does not get it"
LEAVE_OUT: Final = "Left out of these copies"
WHO_GETS: Final = "Who gets what"
MAKE_PACKS: Final = "Make the packs"
REPRINT: Final = "Make this person's pack again"
NOTE_PACKS: Final = "Note that packs were sent"
LATE: Final = "Send late papers"
SENT_LOG: Final = "What was sent"
NOTHING_SENT: Final = "Nothing has been sent yet."
SAVE_FOLDER: Final = "Choose a folder for the packs"
PACK_COLUMNS: Final = ("Name", "Format", "Paper", "How", "Papers", "Sent")
RUN_SHEET: Final = "Print run sheet"
LABELS: Final = "Labels"
PACKS_NOTED: Final = "Noted in the log."
MAKING: Final = "Making the packs"
MONTHS: Final = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
WEEKDAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def when(moment: datetime, minutes: int) -> str:
    """A meeting's day and times.

    >>> from datetime import UTC
    >>> when(datetime(2026, 11, 26, 11, tzinfo=UTC), 90)
    'Thu 26 Nov 2026, 11:00 to 12:30'
    """
    day = moment.astimezone(LONDON).date()
    return f"{written(day)}, {times(moment, minutes)}"


def times(moment: datetime, minutes: int) -> str:
    """From when to when."""
    end = datetime.fromtimestamp(moment.timestamp() + minutes * 60, LONDON)
    return f"{clock_time(moment)} to {clock_time(end)}"


def agenda_total(minutes: int, length: int) -> str:
    """What the agenda adds up to, against the meeting's length."""
    if minutes > length:
        return f"{minutes} minutes, {minutes - length} more than the meeting has"
    return f"{minutes} of {length} minutes"


def item_line(start: datetime, title: str, minutes: int, lead: str) -> str:
    """One agenda item in a list."""
    led = f", {lead}" if lead else ""
    return f"{clock_time(start)}  {title}  ({minutes} min{led})"


def month(day: date) -> str:
    """A month's name and year."""
    return f"{MONTHS[day.month - 1]} {day.year}"


def invited(count: int) -> str:
    """What inviting did."""
    if count == 0:
        return "Everybody on the panel is invited already."
    return "1 person is invited." if count == 1 else f"{count} people are invited."


def calls(count: int) -> str:
    """How many calls were made."""
    return "" if not count else ("1 call" if count == 1 else f"{count} calls")


def pages(count: int) -> str:
    """A number of pages."""
    return "1 page" if count == 1 else f"{count} pages"


def papers(count: int) -> str:
    """A number of papers."""
    return "1 paper" if count == 1 else f"{count} papers"


def late_papers(papers_: int, people: int) -> str:
    """How many papers are late, and for how many people."""
    return f"{papers(papers_)} came after packs went out, for {people} people who have one."


def call_place(number: int, among: int) -> str:
    """Which call of how many."""
    return f"Call {number} of {among}"


def script(name: str, title: str, moment: datetime, minutes: int, place: str, actor: str) -> str:
    """What to say on the telephone, in plain words."""
    where = f" It is at {place}." if place else ""
    return (
        f"Hello, is that {name}? This is {actor}. Is it a good time to talk? "
        f"We have a meeting called {title}. It is on {when(moment, minutes)}.{where} "
        "Would you like to come? It is fine to say no. "
        "Is there anything that would make it easier for you?"
    )


def message(title: str, moment: datetime, minutes: int, place: str, charity: str) -> str:
    """A text message that says what, when and where, and how to answer."""
    where = f" at {place}" if place else ""
    return (
        f"{title}: {when(moment, minutes)}{where}. "
        f"Can you come? Please answer yes or no. {charity}".strip()
    )


def files_added(count: int) -> str:
    """What adding files did."""
    return "1 paper is added." if count == 1 else f"{count} papers are added."


def packs_made(count: int, folder: str) -> str:
    """What making packs did."""
    return f"{count} files are in {folder}."


def people_noted(count: int) -> str:
    """How many people were noted."""
    return "1 person noted." if count == 1 else f"{count} people noted."


def off(why: str) -> str:
    """That a meeting is cancelled, and why if somebody said."""
    return f"This meeting is cancelled: {why}" if why else "This meeting is cancelled."


def week_of(day: date) -> str:
    """Which week it is."""
    return f"Week of {written(day)}"


def came_short(count: int) -> str:
    """How many came, in a chip."""
    return f"{count} came"


def coming_short(count: int, among: int) -> str:
    """How many are coming, in a chip."""
    return f"{count} of {among}" if among else ""


def month_count(day: date, count: int) -> str:
    """A month and how many meetings it has."""
    meetings = "1 meeting" if count == 1 else f"{count} meetings"
    return f"{month(day)}: {meetings}"


def calendar_saved(count: int) -> str:
    """How many meetings were saved for calendars."""
    return "1 meeting is saved." if count == 1 else f"{count} meetings are saved."


def calendar_read(count: int) -> str:
    """How many meetings a calendar held."""
    return "1 meeting is planned." if count == 1 else f"{count} meetings are planned."
