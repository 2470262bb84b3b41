"""History in words: who did what, when."""

from collections.abc import Mapping
from datetime import date, datetime

from coprod_desktop.domain.dates import LONDON, clock_time, written

UNDO: dict[str, str] = {}
REFUSED: dict[str, str] = {}

TITLE = "History"
EMPTY = "Nothing has been done in this file yet."
UNDO_THIS = "Undo this"
IS_UNDONE = "Undone"
CANNOT_UNDO = "Cannot be undone, only put right"


def when(at: datetime, today: date) -> str:
    """A moment as History shows it: `Today 14:02`, `Tuesday 14:02`, `Fri 3 Apr 2026 14:02`.

    >>> from datetime import UTC
    >>> when(datetime(2026, 11, 20, 14, 2, tzinfo=UTC), date(2026, 11, 23))
    'Friday 14:02'
    """
    local = at.astimezone(LONDON)
    days = (today - local.date()).days
    if days == 0:
        day = "Today"
    elif days == 1:
        day = "Yesterday"
    elif 1 < days < 7:
        day = f"{local:%A}"
    else:
        day = written(local.date())
    return f"{day} {clock_time(at)}"


def what(name: str, kind: str, about: str, facts: Mapping[str, str | int]) -> str:
    """What was done, from the command's name in words, whom it was about, and the facts.

    >>> what("Add a person", "do", "Ann Archer", {})
    'Add a person: Ann Archer'
    >>> what("Import people", "do", "", {"count": 41, "file": "Panel list FINAL2.xlsx"})
    'Import people (41, from Panel list FINAL2.xlsx)'
    >>> what("Add a person", "undo", "Ann Archer", {})
    'Undid "Add a person": Ann Archer'
    """
    told = {"undo": f'Undid "{name}"', "redo": f'Did again "{name}"'}.get(kind, name)
    extra = [str(value) for key, value in facts.items() if key != "file"]
    if "file" in facts:
        extra.append(f"from {facts['file']}")
    if extra:
        return f"{told} ({', '.join(extra)})"
    return f"{told}: {about}" if about else told
