"""What Today says of backups: only when the second place is missing or was not reached for long."""

from typing import Final

from coprod_desktop.domain.keeping import Reminder
from coprod_desktop.readmodels.keeping import Kept
from coprod_desktop.readmodels.today import Harm, NeedRow
from coprod_desktop.wording import keeping as words

MENU: Final = "menu"
"""Stands in the place of a tab where the next step is an entry of the menus."""


def of_backups(kept: Kept | None) -> list[NeedRow]:
    """The line about backups, if there is anything to say."""
    if kept is None or kept.reminder is Reminder.NOTHING:
        return []
    sentence = words.SECOND_PLACE[kept.reminder]
    more = words.last_reached(kept.place, kept.reached)
    row = NeedRow(Harm.TIDY, sentence, more, words.BACK_UP, MENU, "back_up_to", kind="plain")
    return [row]
