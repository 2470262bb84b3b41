"""Words about backups: reminders on Today, and what is said when one fails."""

from datetime import datetime
from typing import Final

from coprod_desktop.domain.dates import written
from coprod_desktop.domain.keeping import Reminder

UNDO: dict[str, str] = {}
REFUSED: dict[str, str] = {}

BACK_UP: Final = "Back up …"
SECOND_PLACE: Final = {
    Reminder.NO_SECOND_PLACE: "Backups are only on this computer. Choose a second place.",
    Reminder.NEVER_REACHED: "No backup has reached the second place yet.",
    Reminder.LONG_AGO: "The second place for backups was not reached for more than a week.",
}
BACKING_UP: Final = "Backing up"
CLOSING: Final = "Closing the file"
NEW_KEYS: Final = "Making new keys"
RENEW: Final = "Make new keys"
RENEW_TITLE: Final = "New keys"
RENEW_HELP: Final = (
    "For when somebody must not open even old copies, or a recovery sheet was lost. The old sheet "
    "and the passphrases of all others stop working here. Backups made before still open with the "
    "old keys, so remove those you can reach. You get a new sheet; add the others again."
)
RENEW_PASS: Final = "Your passphrase, to be sure it is you"


def last_reached(place: str, at: datetime | None) -> str:
    """The quieter line below a reminder of the second place.

    >>> last_reached("STICK", None)
    'It is called STICK. Plug it in, then back up.'
    """
    if not place:
        return "A stick or a shared folder keeps you safe if this computer is lost."
    if at is None:
        return f"It is called {place}. Plug it in, then back up."
    return f"{place}, last on {written(at.date())}. Plug it in, then back up."
