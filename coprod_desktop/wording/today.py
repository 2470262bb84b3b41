"""Words of the Today tab."""

from datetime import date, datetime

from coprod_desktop.domain.dates import LONDON, clock_time, written

UNDO: dict[str, str] = {}
REFUSED: dict[str, str] = {}

NEEDS = "Needs you"
COMING = "Coming up"
GOING = "How it is going"
NOTHING = "Nothing is waiting for you."
NOTHING_HELP = "Replies, payments and reviews are up to date."
NO_MEETINGS = "No meetings are planned."
PLAN = "Plan a meeting"
OPEN = "Open"
MORE = "Show all"
NO_CHARTS = "Charts appear here once people have met and been thanked."
READY = {
    "invited": "Invited",
    "answered": "Answered",
    "papers": "Papers in",
    "packs": "Packs sent",
}


def heading(day: date) -> str:
    """The day at the top.

    >>> heading(date(2026, 11, 23))
    'Mon 23 Nov 2026'
    """
    return written(day)


def when(at: datetime, today: date) -> str:
    """When a meeting is.

    >>> from datetime import UTC
    >>> when(datetime(2026, 11, 24, 14, tzinfo=UTC), date(2026, 11, 23))
    'Tomorrow 14:00'
    """
    day = at.astimezone(LONDON).date()
    gap = (day - today).days
    name = {0: "Today", 1: "Tomorrow"}.get(gap, written(day))
    return f"{name} {clock_time(at)}"


def ready(key: str, done: int, among: int) -> str:
    """One part of getting ready.

    >>> ready("invited", 3, 12), ready("papers", 2, 2)
    ('Invited 3 of 12', 'Papers in 2')
    """
    if key == "papers":
        return f"{READY[key]} {done}"
    return f"{READY[key]} {done} of {among}"


def waiting(count: int) -> str:
    """How many things wait.

    >>> waiting(0), waiting(1), waiting(4)
    ('Nothing is waiting', 'One thing is waiting', '4 things are waiting')
    """
    if count == 0:
        return "Nothing is waiting"
    return "One thing is waiting" if count == 1 else f"{count} things are waiting"
