"""The words on a certificate, and what they are called in the designer."""

from datetime import date
from typing import Final

from coprod_desktop.domain.training.courses import Milestone, Reason
from coprod_desktop.domain.training.designs import Frame, Part
from coprod_desktop.domain.training.facts import in_words

TITLE: Final = "Certificate of training"
BEFORE: Final = "This is to say that"
BETWEEN: Final = "has finished the course"
THANKS_TITLE: Final = "Certificate of thanks"
THANKS_BEFORE: Final = "With our warm thanks to"
THANKS_BETWEEN: Final = "who has reached with us"
NO_NUMBER: Final = "RV-0000-0000"
"""Stands in a preview where the number will be."""
SAMPLE_NAME: Final = "Agnieszka Wójcik-Śliwińska"
SAMPLE_COURSE: Final = "Chairing a meeting"
SAMPLE_SIGNED: Final = "Robin Example\nInvolvement lead"

DESIGNS: Final[dict[str, str]] = {
    "river": "River: wide, with a border",
    "meadow": "Meadow: wide, leaves at the side",
    "quilt": "Quilt: wide, patchwork above and below",
    "lantern": "Lantern: tall, with a border",
    "harbour": "Harbour: tall, waves at the foot",
    "clear": "Clear: wide, large print",
}
PARTS: Final[dict[Part, str]] = {
    Part.LOGO: "Logo",
    Part.TITLE: "Title",
    Part.BEFORE: "Words before the name",
    Part.NAME: "Name",
    Part.BETWEEN: "Words after the name",
    Part.WHAT: "What it is for",
    Part.WHEN: "Day and place",
    Part.SIGNATURE: "Signature, or a line for it",
    Part.SIGNED: "Who signs",
    Part.NUMBER: "Number and code",
    Part.CODE: "Code to scan",
}
FRAMES: Final[dict[Frame, str]] = {
    Frame.NONE: "No border",
    Frame.RIVER: "Two rules with diamonds",
    Frame.MEADOW: "Leaves at the left",
    Frame.LANTERN: "Hollowed corners",
    Frame.HARBOUR: "Waves at the foot",
    Frame.QUILT: "Patchwork above and below",
    Frame.CLEAR: "One thick rule",
}


def part(name: object) -> str:
    """A part as a refusal names it."""
    return PARTS[Part(str(name))]


def when(day: date, place: str) -> str:
    """The day and place of a course.

    >>> when(date(2026, 11, 3), "the Old Library")
    'on 3 November 2026, at the Old Library'
    """
    return f"on {in_words(day)}, at {place}" if place else f"on {in_words(day)}"


def signed(name: str, role: str) -> str:
    """Who signs, a line for each.

    >>> signed("Robin Example", "")
    'Robin Example'
    """
    return "\n".join(each for each in (name, role) if each)


def number(written: str, code: str) -> str:
    """The number and the code, a line for each."""
    return f"Certificate number {written}\nCheck code {code}"


def scanned(written: str, code: str) -> str:
    """What the code to scan says."""
    return f"A code to scan. It says certificate number {written}, check code {code}."


def milestone(found: Milestone) -> str:
    """A milestone, as it stands on a certificate and in lists.

    >>> milestone(Milestone(Reason.HOURS, 50))
    '50 hours of their time'
    """
    count = found.count
    if found.reason is Reason.MEETINGS:
        return f"{count} meetings"
    if found.reason is Reason.HOURS:
        return f"{count} hours of their time"
    if found.reason is Reason.COURSES:
        return "one course finished" if count == 1 else f"{count} courses finished"
    return "one year with us" if count == 1 else f"{count} years with us"


def criteria(before: str, name: str, between: str, what: str, when: str) -> str:
    """What a badge was given for: the words of the certificate in one line."""
    return " ".join(each for each in (before, name, between, what, when) if each) + "."
