"""Words of a person's timeline: what they did, what we did with them, what was changed."""

from typing import Final

from coprod_desktop.domain.people import Happened
from coprod_desktop.domain.text import one_line

HAPPENED: Final = {
    Happened.CAME: "Came to {about}",
    Happened.ANOTHER_WAY: "Gave their view another way: {about}",
    Happened.COULD_NOT: "Could not come to {about}",
    Happened.ASKED: "Invited to {about}",
    Happened.CALLED: "We rang about {about}",
    Happened.PAID: "{about}",
    Happened.IDEA: "Said: {about}",
    Happened.PAPER: "{about} made for them",
    Happened.PACK: "Papers sent for {about}",
    Happened.TRAINED: "Training: {about}",
    Happened.LEARNED: "Learned: {about}",
    Happened.AGREED: "Agreed: {about}",
    Happened.TOOK_BACK: "Took back: {about}",
    Happened.NOTE: "Note: {about}",
    Happened.JOINED_PANEL: "Joined {about}",
    Happened.LEFT_PANEL: "Left {about}",
    Happened.LOOKED: "Sensitive facts were shown: {about}",
    Happened.CHANGED: "{about}",
}
HAPPENED_ICONS: Final = {
    Happened.CAME: "users",
    Happened.ANOTHER_WAY: "message-circle",
    Happened.COULD_NOT: "cloud",
    Happened.ASKED: "mail",
    Happened.CALLED: "phone",
    Happened.PAID: "pound-sterling",
    Happened.IDEA: "lightbulb",
    Happened.PAPER: "printer",
    Happened.PACK: "send",
    Happened.TRAINED: "graduation-cap",
    Happened.LEARNED: "award",
    Happened.AGREED: "circle-check",
    Happened.TOOK_BACK: "undo-2",
    Happened.NOTE: "notebook-pen",
    Happened.JOINED_PANEL: "sprout",
    Happened.LEFT_PANEL: "footprints",
    Happened.LOOKED: "eye",
    Happened.CHANGED: "pencil",
}


def happened(what: Happened, about: str, longest: int = 120) -> str:
    """One line of the timeline, cut where it would run on.

    >>> happened(Happened.CAME, "Housing panel")
    'Came to Housing panel'
    """
    said = one_line(about)
    return HAPPENED[what].format(
        about=said if len(said) <= longest else f"{said[: longest - 3]}..."
    )


def idea_number(number: str) -> str:
    """An idea's number, as people quote it.

    >>> idea_number("12")
    'Idea 12'
    """
    return f"Idea {number}"
