"""Words of the window around everything: tabs, menus, status line, find, preferences."""

from datetime import datetime, timedelta

from coprod_desktop.domain.dates import clock_time, written

UNDO: dict[str, str] = {}
REFUSED: dict[str, str] = {}

APP = "Coprod Desktop"
TODAY, MEMBERS, MEETINGS, INCENTIVES, FEEDBACK = (
    "Today",
    "Members",
    "Meetings",
    "Incentives",
    "Feedback",
)
FIND = "Find anything"
FIND_HELP = "Type a name, a panel, a meeting or what you want to do."
FIND_EMPTY = "Nothing has that name. Try fewer letters."
FIND_ACTION = "Do"
FIND_PLACE = "Go to"
FIND_KINDS = {"member": "Person", "panel": "Panel", "partner": "Partner", "meeting": "Meeting"}
LOCK = "Lock"
LOCK_NOW = "Lock now"
CURTAIN = "Privacy curtain"
CURTAIN_DOWN = "The privacy curtain is down: names are shown as initials. Press F9 to lift it."
LOOK_ONLY = (
    "You are looking only: this file cannot be changed here, because its folder is read-only."
)
DEMO = (
    "This is the example charity. The people are made up, and your changes are thrown away at the "
    "end."
)
CLOSE_THIS = "Close this message"
NOT_SAVED_YET = "Nothing to save yet"
NOT_BACKED_UP = "Not backed up yet"
SAVED = "Saved"
STOP = "Stop"
STOPPING = "Stopping …"
UNDO_WORD, REDO_WORD = "Undo", "Redo"
NOTHING_TO_UNDO = "Nothing to undo"

MENU_FILE, MENU_EDIT, MENU_VIEW, MENU_PAPERS, MENU_HELP = (
    "&File",
    "&Edit",
    "&View",
    "&Papers",
    "&Help",
)
NEW = "&New here"
OPEN = "&Open another charity's file …"
RECENT = "Open &recent"
NO_RECENT = "No other files yet"
BACK_UP = "&Back up now"
BACK_UP_TO = "Back up to a secon&d place …"
RESTORE = "Bring a backup bac&k …"
PEOPLE = "&Who can open this file …"
CHARITY = "&Charity's details …"
SAVE = "&Save now"
PRINT = "&Print …"
PREVIEW = "Print pre&view …"
QUIT = "&Quit"
CUT, COPY, PASTE, SELECT_ALL = "Cu&t", "&Copy", "&Paste", "Select &all"
DESELECT = "Select &nothing"
FIND_IN_LIST = "&Find in this list"
FIND_ANYTHING = "Find an&ything …"
HISTORY = "&History …"
BACK, FORWARD = "&Back", "F&orward"
NEXT_TAB, PREVIOUS_TAB = "Ne&xt tab", "Pre&vious tab"
NEXT_PANE, PREVIOUS_PANE = "Next &part of the window", "Previous part of the &window"
BIGGER, SMALLER, USUAL_SIZE = "Bi&gger", "S&maller", "&Usual size"
COLOURS = "&Colours"
SCHEMES = {
    "system": "As the &system",
    "light": "&Light",
    "dark": "&Dark",
    "contrast": "&High contrast",
}
FULL_SCREEN = "&Full screen"
REFRESH = "&Read again"
PREFERENCES = "Pre&ferences …"
HELP_HERE = "&Help for this place"
SHORTCUTS = "&Keys …"
ABOUT = "&About"

HELP_TITLE = "How this place works"
HELP = {
    "today": (
        "Today shows what is waiting for you, in the order in which waiting does harm. "
        "Each line has one button: the next step. Beside it you see the next meetings and how "
        "ready each one is."
    ),
    "members": (
        "Members holds the people on your panels. Type in the box to find somebody, press Enter "
        "to open them. Each card begins with how to reach the person safely."
    ),
    "meetings": (
        "Meetings go through five steps: Plan, Invite, Pack, Day, After. The small number beside "
        "a step says what is left to do in it."
    ),
    "incentives": (
        "Incentives is where people are thanked and paid. After a meeting, Settle shows one row "
        "for each person. The app notices, and never says that a payment is safe."
    ),
    "feedback": (
        "Feedback follows every idea until its author has been told what happened. The person "
        "who has waited longest is at the top."
    ),
}
HELP_KEYS = "Press Ctrl+/ to see all keys, and Ctrl+K to find anything."

KEYS_TITLE = "Keys"
KEYS_HELP = "Every action can be done with the keyboard."

PREF_TITLE = "Preferences"
PREF_SAVE = "Keep these"
PREF_COLOURS = "Colours"
PREF_ZOOM = "Size of everything"
PREF_LOCK = "Lock by itself after"
PREF_LOCK_HELP = "Minutes without a key or the mouse. It also locks when the computer sleeps."
PREF_REPORTS = "Offer to keep a report when something goes wrong on our side"
PREF_REPORTS_HELP = "Reports stay on this computer and hold no names."

CALM_EXAMPLE = "Rang at ten. Would like the papers in large print, on yellow."
DRAFT_TITLE = "Words you had not saved"
DRAFT_BANNER = "You were typing when the file was locked or the app stopped. Your words are here."
DRAFT_LOOK = "See your words"
DRAFT_COPY = "Copy"
DRAFT_FORGET = "Throw them away"
DRAFT_KEEP = "Keep them for now"

PAPERS_NONE = "No papers yet"
BACKED_UP = "Backed up."
EXAMPLE_ONLY = "The example charity is a copy in a temporary folder, so it is not backed up."
CHOOSE_PLACE = "Choose a folder for the backup"
CANNOT_LOCK = "A job is still running. It will finish first, then the file is locked."

EMPTY = {
    "today": ("Today", "What needs you will be listed here."),
    "members": ("Members", "The people on your panels will be listed here."),
    "meetings": ("Meetings", "Your meetings will be listed here."),
    "incentives": ("Incentives", "Thank-yous, expenses and training will be listed here."),
    "feedback": ("Feedback", "Ideas and what became of them will be listed here."),
}

PEOPLE_TITLE = "Who can open this file"
PEOPLE_HELP = (
    "Each person has a passphrase of their own, so History can say who did what. "
    "Everyone listed can read everything."
)
PERSON_ADD = "Add a person"
PERSON_NAME = "Their name"
PERSON_PASS = "Their passphrase"
PERSON_PASS_HELP = "At least 14 letters, or four random words. They should type it themselves."
PERSON_REMOVE = "Remove"
PERSON_CHANGE = "Change my passphrase"
PERSON_NEW_PASS = "Your new passphrase"
PEOPLE_DONE = "Done"
SUGGEST = "Suggest"


def saved(at: datetime | None) -> str:
    """The status line's first word.

    >>> from datetime import UTC
    >>> saved(datetime(2026, 11, 23, 14, 2, tzinfo=UTC))
    'Saved 14:02'
    """
    return NOT_SAVED_YET if at is None else f"Saved {clock_time(at)}"


def backed_up(at: datetime | None, now: datetime) -> str:
    """How old the newest backup is.

    >>> from datetime import UTC
    >>> noon = datetime(2026, 11, 23, 12, tzinfo=UTC)
    >>> backed_up(noon, noon + timedelta(minutes=12))
    'Backed up 12 minutes ago, on this computer'
    """
    if at is None:
        return NOT_BACKED_UP
    return f"Backed up {_ago(now - at, at)}, on this computer"


def _ago(gap: timedelta, at: datetime) -> str:
    minutes = int(gap.total_seconds() // 60)
    if minutes < 1:
        return "just now"
    if minutes < 60:
        return "one minute ago" if minutes == 1 else f"{minutes} minutes ago"
    if minutes < 24 * 60:
        hours = minutes // 60
        return "one hour ago" if hours == 1 else f"{hours} hours ago"
    return f"on {written(at.date())}"


def undo(name: str | None) -> str:
    """The Undo button.

    >>> undo("Add a person")
    'Undo "Add a person"'
    """
    return NOTHING_TO_UNDO if name is None else f'Undo "{name}"'


def redo(name: str | None) -> str:
    """The Redo entry."""
    return REDO_WORD if name is None else f'Redo "{name}"'


def undone(name: str) -> str:
    """What a toast says after Undo."""
    return f'Undone: "{name}".'


def redone(name: str) -> str:
    """What a toast says after Redo."""
    return f'Done again: "{name}".'


def how_far(title: str, done: int, total: int) -> str:
    """A job's one line.

    >>> how_far("Certificates", 3, 20)
    'Certificates: 3 of 20'
    """
    return f"{title}: {done} of {total}" if total else f"{title} …"


def title(charity: str) -> str:
    """The window's title."""
    return f"{charity} – {APP}" if charity else APP


def minutes(count: int) -> str:
    """A choice of minutes.

    >>> minutes(5)
    '5 minutes'
    """
    return "1 minute" if count == 1 else f"{count} minutes"


def percent(zoom: float) -> str:
    """A zoom in words.

    >>> percent(1.25)
    '125 %'
    """
    return f"{round(zoom * 100)} %"


def help_title(place: str) -> str:
    """The head of the help for one tab."""
    return f"{HELP_TITLE}: {place}"


def added_person(name: str) -> str:
    """Somebody may open the file now."""
    return f"{name} can now open this file."


def removed_person(name: str) -> str:
    """Somebody's passphrase opens the file no longer."""
    return f"{name} can no longer open this file. Older backups still open for them."


def backed_up_to(place: str) -> str:
    """Where the second copy is."""
    return f"Backed up to {place}. We opened the copy again to be sure that it works."
