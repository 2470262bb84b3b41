"""Words about what somebody told us about meetings, on their card."""

from datetime import date
from typing import Final

from coprod_desktop.domain.access.facts import Help
from coprod_desktop.domain.dates import written

TITLE: Final = "For meetings"
HELPS: Final[dict[Help, str]] = {
    Help.STEP_FREE: "A way in without steps",
    Help.LOOP: "A hearing loop",
    Help.TOILETS: "An accessible toilet",
    Help.QUIET_ROOM: "A quiet room",
    Help.PARKING: "Parking",
    Help.BUS: "A bus home",
    Help.INTERPRETER: "An interpreter",
    Help.CHILDCARE: "Childcare",
    Help.TICKETS: "Tickets before the day",
    Help.PRE_MEET: "A chat before the meeting",
}
FAITHS: Final[dict[str, str]] = {
    "muslim": "Keeps Muslim holy days",
    "jewish": "Keeps Jewish holy days",
    "hindu": "Keeps Hindu holy days",
    "sikh": "Keeps Sikh holy days",
    "buddhist": "Keeps Buddhist holy days",
    "orthodox": "Keeps Orthodox holy days",
}
SCHOOL_RUN: Final = "Has a school run"
NOT_CALLED_ON: Final = "Would rather not be called on to speak"
LONGEST: Final = "Minutes that are enough"
LONGEST_HINT: Final = "Leave it empty if any length is fine."
CLEAR_DAYS: Final = "Days of the month to keep clear"
CLEAR_HINT: Final = "Such as 7 21, for days money comes in or appointments that return."
MESSAGE: Final = "May we leave a message?"
MESSAGES: Final[tuple[tuple[bool | None, str], ...]] = (
    (None, "We have not asked"),
    (True, "Yes"),
    (False, "No"),
)
BEST_TIME: Final = "Best time to ring"
AWAY_FROM: Final = "Away from"
AWAY_TO: Final = "Away until"
ENOUGH: Final = "Enough after"
KEEPS_CLEAR: Final = "Keep clear"
WHAT_HELPS: Final = "What helps"
ALSO: Final = "To know"
AWAY: Final = "Away"
NOT_A_NUMBER: Final = "Please write a number, such as 60."


def minutes(count: int) -> str:
    """How long is enough.

    >>> minutes(60)
    '60 minutes'
    """
    return f"{count} minutes"


def away(first: date, last: date | None) -> str:
    """When somebody is away."""
    return f"{written(first)} to {written(last)}" if last else f"from {written(first)}"
