"""Words of the list of people: its filter, its table, what is done for many at once."""

from coprod_desktop.domain.formats import Format
from coprod_desktop.domain.member_filters import MemberFilter
from coprod_desktop.domain.people import Need
from coprod_desktop.wording.member_screens import FORMATS, NEEDS, STATUSES

UNDO = {
    "SetStatuses": "Change where people are with us",
    "JoinPanelTogether": "Put people on a panel",
    "LeavePanelTogether": "End people's part in a panel",
    "PutIntoGroup": "Put people into a group",
    "TakeOutOfGroup": "Take people out of a group",
    "NoteForMany": "Write one note for many people",
    "KeepFilter": "Keep a filter",
    "ForgetFilter": "Forget a filter",
}
REFUSED = {
    "nobody-chosen": "Choose somebody in the list first.",
    "all-on-the-panel-already": "Everyone you chose is on this panel already.",
    "nobody-on-the-panel": "Nobody you chose is on this panel now.",
    "all-in-the-group-already": "Everyone you chose is in this group already.",
    "no-panel-yet": "There is no panel yet. Add one under Panels first.",
    "nobody-in-the-group": "Nobody you chose is in this group.",
    "filter-asks-nothing": (
        "This filter would find everyone. Type something or choose something first."
    ),
}

LEAF_PEOPLE, LEAF_TABLE = "One by one", "As a table"
TABLE = "People as a table"
FILTER = "Filter"
FILTER_SET = "Filter (on)"
FILTER_TITLE = "Who should be shown?"
FILTER_ABOUT = (
    "Everyone who fits all of these is shown. Leave a part empty if it does not matter. "
    "Kept under a name, the filter finds whoever fits on the day you look."
)
FILTER_DO = "Show them"
FILTER_NAME = "Keep it under this name"
FILTER_NAME_HINT = "It then stands in the box above the list. A filter of this name is replaced."
KEPT = "Kept filters"
NO_FILTER = "Everyone"
BY_HAND = "The filter chosen here"
FORGET = "Forget this filter"
FORGOTTEN = "The filter is forgotten. Nobody in it was touched."
KEPT_NOW = "The filter is kept."
SHOW_ALL = "Show everyone"
SOUNDS_LIKE = "Nobody has that spelling. These names sound like it."
NOBODY_FITS = "Nobody fits."
NOBODY_FITS_TEXT = "Try fewer letters or a wider filter, or show everyone again."

WORDS = "Words in their names, notes, numbers or addresses"
STATUS_Q = "Where they are with us"
PANEL_Q = "On one of these panels"
NO_PANEL_Q = "On no panel now"
GROUP_Q = "In one of these groups"
NEED_Q = "What helps them take part"
FORMAT_Q = "How they like papers"
LANGUAGE_Q = "Language"
INTERPRETER_Q = "They have an interpreter"
REVIEW_Q = "Their needs are due to be looked at again"
UNHEARD_Q = "Nobody has spoken with them for so many weeks"
UNSEEN_Q = "They have come to no meeting for so many weeks"
WEEKS_HINT = "0 means it does not matter."

NAME, PRONOUNS, STATUS = "Name", "Pronouns", "Status"
PANELS, GROUPS, NEEDS_HEAD = "Panels", "Groups", "What helps"
REACH, HOW_NOT = "How to reach them", "How not"
FORMAT, LANGUAGES = "Papers", "Languages"
JOINED, HEARD, REVIEW, BACK = "Joined", "Last spoken with", "Look again", "Comes back"

CHANGE = "Change for all chosen"
CHANGE_STATUS = "Where they are with us …"
JOIN = "Put them on a panel …"
LEAVE = "End their part in a panel …"
SET_FORMAT = "How they like papers …"
SET_REVIEW = "When their needs are looked at again …"
GROUP_IN = "Put them into a group …"
GROUP_OUT = "Take them out of a group …"
NOTE = "Write a note for each …"
PRINT = "Print this list"
PRINT_HINT = "Initials stand in the place of names, unless you choose otherwise."
PRINT_INITIALS = "With initials"
PRINT_NAMES = "With whole names"
EXPORT = "Export"
OPEN = "Open"
SELECT_ALL = "Choose all shown"
CHOOSE_FIRST = "Choose people in the table first. Ctrl+A chooses all."

STATUS_DO, JOIN_DO, LEAVE_DO = "Change it", "Put them on it", "End their part"
FORMAT_DO, REVIEW_DO = "Change it", "Set this day"
GROUP_DO, OUT_DO, NOTE_DO = "Put them in", "Take them out", "Keep the notes"
REASON = "Why, in a few words"
BACK_ON = "When they come back"
PANEL, FROM_DAY, LAST_DAY, ROLE = "Panel", "From", "Last day", "Their role"
GROUP = "Group"
GROUP_HINT = "A new name makes a new group."
NOTE_WORDS = "What should the note say?"
NOTE_SHARED = "They may see this note with us"
REVIEW_DAY = "Day"


def chosen(count: int) -> str:
    """How many are chosen in the table.

    >>> chosen(0), chosen(1), chosen(1200)
    ('Nobody chosen', 'One chosen', '1,200 chosen')
    """
    return {0: "Nobody chosen", 1: "One chosen"}.get(count, f"{count:,} chosen")


def too_many_to_copy(most: int) -> str:
    """More rows were chosen than are copied at once.

    >>> too_many_to_copy(5000)
    'That is more than 5,000 rows. Export them instead.'
    """
    return f"That is more than {most:,} rows. Export them instead."


def for_how_many(count: int) -> str:
    """For whom a change is.

    >>> for_how_many(1), for_how_many(12)
    ('For one person. You can undo it as one step.', 'For 12 people. You can undo it as one step.')
    """
    who = "one person" if count == 1 else f"{count:,} people"
    return f"For {who}. You can undo it as one step."


def changed(count: int) -> str:
    """What a toast says after a change for many.

    >>> changed(1), changed(12)
    ('Changed for one person.', 'Changed for 12 people.')
    """
    return f"Changed for {'one person' if count == 1 else f'{count:,} people'}."


def kept_filter(name: str, count: int) -> str:
    """A kept filter with how many it finds now.

    >>> kept_filter("Reviews due", 3)
    'Reviews due (3)'
    """
    return f"{name} ({count:,})"


def weeks(count: int) -> str:
    """Weeks in words.

    >>> weeks(1), weeks(8)
    ('a week', '8 weeks')
    """
    return "a week" if count == 1 else f"{count} weeks"


def described(asks: MemberFilter, panels: list[str], groups: list[str]) -> str:
    """A filter in one line.

    >>> described(MemberFilter("ann", review_due=True), [], [])
    '“ann”, due to be looked at again'
    """
    said = [f"“{asks.words}”"] if asks.words else []
    said += [STATUSES[each] for each in asks.statuses]
    said += [*panels, *groups]
    said += [NEEDS[each] for each in asks.needs]
    said += [_format(each) for each in asks.formats]
    said += [asks.language] if asks.language else []
    said += [each for each, on in (
        ("with an interpreter", asks.interpreter),
        ("due to be looked at again", asks.review_due),
        (f"not spoken with for {weeks(asks.unheard_weeks)}", asks.unheard_weeks),
        (f"at no meeting for {weeks(asks.unseen_weeks)}", asks.unseen_weeks),
        ("on no panel", asks.no_panel),
    ) if on]  # fmt: skip
    return ", ".join(said)


def needs(kinds: tuple[Need, ...]) -> str:
    """What helps somebody, as kinds on one line."""
    return ", ".join(NEEDS[each] for each in kinds)


def _format(chosen_format: Format) -> str:
    return FORMATS[chosen_format]
