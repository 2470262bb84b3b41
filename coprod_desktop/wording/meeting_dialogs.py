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
