"""Words of the dialogs about meetings."""

from typing import Final

PLAN_TITLE: Final = "Plan a meeting"
CHANGE_TITLE: Final = "Change the meeting"
TITLE: Final = "What it is called"
DAY: Final = "Day"
TIME: Final = "Starts at"
TIME_HELP: Final = "Type 10:30 or 2pm."
LENGTH: Final = "How many minutes"
PLACES: Final = "Most people"
ROOM: Final = "Room"
LINK: Final = "Link for joining"
ITEM_TITLE: Final = "Agenda item"
ITEM_LEAD: Final = "Who leads it"
ITEM_WARNING: Final = "What may be hard to hear"
ITEM_AFTER: Final = "What happens with the result"
ITEM_SECRET: Final = "Confidential"
VENUE_TITLE: Final = "Venue"
ADD_VENUE: Final = "Add a venue"
VENUE_FACTS: Final = (
    ("step_free", "A way in without steps"),
    ("hearing_loop", "Hearing loop"),
    ("toilets", "Accessible toilet"),
    ("quiet_room", "Quiet room"),
    ("parking", "Blue Badge parking"),
)
VENUE_BUS: Final = "Last bus home"
VENUE_SEATS: Final = "Seats"
VENUE_COST: Final = "Cost"
VENUE_FIND: Final = "How to find it"
VENUE_NOTICE: Final = "Days ahead to book"
ADDRESS: Final = "Address"
PHONE: Final = "Phone"
NAME: Final = "Name"
REPEAT_TITLE: Final = "Repeat this meeting"
REPEAT_HOW: Final = "How it comes round"
REPEAT_MONTHLY: Final = "The same weekday of each month"
REPEAT_WEEKLY: Final = "Every so many weeks"
REPEAT_EVERY: Final = "Every how many"
REPEAT_COUNT: Final = "How many meetings in all"
CANCEL_TITLE: Final = "Cancel this meeting"
CANCEL_WHY: Final = "Why, in words you would say to people"
NOT_A_NUMBER: Final = "Type a number, or leave it empty."
CHOOSE_DAY: Final = "Choose a day."

EXCEPT: Final = "Leave this day out"
MOVE_DAY: Final = "Hold it on another day"
MOVE_TITLE: Final = "Hold this one on another day"
MOVE_TO: Final = "The other day"
LEFT_OUT: Final = "This day is left out. The others stay."
MOVED: Final = "This one is on another day. The others stay."
TO_RESERVE: Final = "To the reserve list"
TO_PLACE: Final = "Give a place"
APART: Final = "Not together"
APART_HINT: Final = "Choose two people who must not be put together. Nobody is told why."
APART_TWO: Final = "Choose two people first, with Ctrl and a click."
APART_NOTED: Final = "Noted. Only the check knows, and it gives no reason."
TOGETHER_NOTED: Final = "They may be put together again."
FORGET: Final = "Not known"
LEARNED: Final = "What we take home"
LEARNED_HELP: Final = "From this time with other groups. It is saved as you leave the box."
CATCH_IDEA: Final = "Write down an idea"


def file_problem(file: str, sentence: str) -> str:
    """Why one file was left out. Its name is said once.

    >>> file_problem("a.pdf", "It is locked.")
    'a.pdf: It is locked.'
    """
    return sentence if file in sentence else f"{file}: {sentence}"
