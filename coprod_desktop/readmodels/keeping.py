"""How the charity's file is kept: its last backup here, and the second place."""

from dataclasses import dataclass
from datetime import datetime

from coprod_desktop.domain.keeping import Reminder


@dataclass(frozen=True, slots=True)
class Kept:
    """What the status line and Today say about backups.

    Attributes:
        here: when the newest backup on this computer was made.
        place: the name of the second place, or "".
        reached: when a backup last arrived there.
    """

    here: datetime | None
    place: str
    reached: datetime | None
    reminder: Reminder
